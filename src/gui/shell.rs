//! Ties the window to the world: the disk, the generator, the clock. The window itself knows none of them, so that tests
//! can hand it others.

mod desk;

use crate::corpus::Corpus;
use crate::disk::gather::{self, Gathered};
use crate::disk::{self, Error, Hidden, Journal, Opened, Paths, Source, Sources};
use crate::generate;
use crate::gui::{self, Arrival, Settings, Start, Store, Theme};
use crate::i18n::Message;
use crate::progress::{self, Record};
use crate::question::Kind;
use crate::set;
use crate::text::Language;
use jiff::tz::TimeZone;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};

/// What a person may choose when starting the window.
#[derive(Clone, Debug, Default)]
pub struct Choices {
    /// The language of the interface, instead of the one in the settings.
    pub language: Option<Language>,
    /// The folder for progress and settings, instead of the platform's own.
    pub data_dir: Option<PathBuf>,
    /// A folder of articles, instead of the bundled ones.
    pub corpus: Option<PathBuf>,
}

/// Opens the window and returns when it is closed, or with a sentence when it could not be opened.
pub fn run(choices: Choices, system: Language) -> Result<(), Message> {
    gui::run(start(choices, system)?)
}

/// What the window is started with: the learner's disk, the clock, chance.
pub fn start(choices: Choices, system: Language) -> Result<Start, Message> {
    let paths = match choices.data_dir {
        Some(folder) => Paths::at(folder),
        None => Paths::platform().map_err(|error| error.message())?,
    };
    let (kept, mut notices) = disk::Settings::load(&paths);
    let given = choices.corpus.map(|folder| Sources::of(vec![Source::Folder(folder)]));
    let is_given = given.is_some();
    let sources = given.unwrap_or_else(|| {
        let (sources, told) = Sources::load(&paths);
        notices.extend(told);
        sources
    });
    let (hidden, told) = Hidden::load(&paths);
    notices.extend(told);
    let language = choices.language.or(kept.language).unwrap_or(system);
    let keeper = Arc::new(Keeper {
        paths,
        started: (language, kept.language),
        journal: OnceLock::new(),
        opening: Mutex::new(()),
        notices: Mutex::new(notices),
        heard: Mutex::default(),
        sources: Mutex::new(sources),
        given: is_given,
        stamp: Mutex::new(None),
    });
    let reader = Arc::clone(&keeper);
    Ok(Start {
        settings: settings_of(&kept, language),
        load: Arc::new(move |say| {
            load(&reader, say);
            reader.forget_heard();
        }),
        files: Arc::clone(&keeper) as Arc<dyn gui::Files>,
        store: keeper,
        hidden: desk::ids(&hidden),
        clock: Arc::new(now),
        zone: TimeZone::system(),
        // Six digits can be read aloud and typed.
        seed: Arc::new(|| now().unsigned_abs() % 1_000_000),
    })
}

/// Of how many articles of a large folder questions are asked before all of it is read.
const FEW: usize = 12;

/// How many problems of the articles are told one by one on the first page.
const TOLD: usize = 2;

/// Reads the journal, the articles and the sets, and generates the questions.
fn load(keeper: &Keeper, say: &mut dyn FnMut(Arrival)) {
    keeper.tell_found(say);
    let sources = keeper.sources();
    if let [Source::Folder(folder)] = sources.list()
        && let Ok(Some(few)) = disk::corpus::first(folder, FEW)
    {
        let items = generate::first_items(&few).into_iter().map(Arc::new).collect();
        say(Arrival::Corpus(Arc::new(few)));
        say(Arrival::First(items));
    }
    // Taken before the reading: a file that changes while it is being read is noticed later.
    *held(&keeper.stamp) = Some(gather::stamp(&sources));
    let Gathered { corpus, reports } = gather::gather(&sources, &mut || say(Arrival::Underway));
    tell_problems(&reports, say);
    say(Arrival::Reports(reports));
    let corpus = Arc::new(corpus);
    say(Arrival::Corpus(Arc::clone(&corpus)));
    if sources.list().contains(&Source::Bundled) {
        sets(&corpus, say);
    }
    let of = corpus.articles.len();
    generate::each_article(&corpus, &Kind::ALL, &mut |article, generation| {
        say(Arrival::Items(generation.items.into_iter().map(Arc::new).collect()));
        if let Some(first) = generation.refused.first() {
            say(Arrival::Refused(first.article.clone(), generation.refused));
        }
        say(Arrival::Progress { done: article + 1, of });
    });
}

/// Tells what is wrong with the articles: a little of it by itself, more as a number, for the page of the corpus lists all.
fn tell_problems(reports: &[gather::Report], say: &mut dyn FnMut(Arrival)) {
    let problems: Vec<&Message> = reports.iter().flat_map(|report| &report.problems).collect();
    if problems.len() > TOLD {
        return say(Arrival::Notice(Message::new("notice-corpus-problems").with("count", problems.len())));
    }
    problems.into_iter().for_each(|problem| say(Arrival::Notice(problem.clone())));
}

/// The bundled sets. A test proves that they have no finding, so none is told here.
fn sets(corpus: &Corpus, say: &mut dyn FnMut(Arrival)) {
    let article = |file: &str| corpus.article(file).map(|article| article.text.as_str());
    let read = disk::bundled::SETS.iter().filter_map(|(name, source)| {
        let (set, _) = set::read(name, source, &article);
        set.map(|set| (*name, set))
    });
    let merged = set::merge(read);
    merged.problems.into_iter().for_each(|problem| say(Arrival::Notice(problem)));
    say(Arrival::Items(merged.items.into_iter().map(Arc::new).collect()));
}

/// Keeps answers and settings in the data folder.
struct Keeper {
    paths: Paths,
    /// The language the window started in, and the one in the settings file.
    started: (Language, Option<Language>),
    /// Opened by whoever needs it first: the loading, or an answer that is quicker; tried again until it opens.
    journal: OnceLock<(Journal, Mutex<Opened>)>,
    /// Held while it is being opened, so that it is opened once.
    opening: Mutex<()>,
    /// What was wrong with the files beside the journal at the start.
    notices: Mutex<Vec<Message>>,
    /// Whether these and what the journal held have arrived in the window. A loader may be given up at any moment, and what
    /// it has said by then never arrive: all is said again until this says that it need not be.
    heard: Mutex<Arc<AtomicBool>>,
    /// The places that articles come from.
    sources: Mutex<Sources>,
    /// Whether these were named at the start, and hold for this run only.
    given: bool,
    /// What the articles were like when they were last read; see [`gather::stamp`].
    stamp: Mutex<Option<u64>>,
}

impl Keeper {
    fn journal(&self) -> Result<&(Journal, Mutex<Opened>), Error> {
        let _one_at_a_time = held(&self.opening);
        if let Some(open) = self.journal.get() {
            return Ok(open);
        }
        let (journal, opened) = Journal::open(self.paths.data())?;
        Ok(self.journal.get_or_init(|| (journal, Mutex::new(opened))))
    }

    /// Says what was found at the start, or after a back-up was restored, until it has arrived.
    fn tell_found(&self, say: &mut dyn FnMut(Arrival)) {
        let heard = Arc::clone(&held(&self.heard));
        self.forget_heard();
        let notices = held(&self.notices).clone();
        notices.into_iter().for_each(|notice| say(Arrival::Notice(notice)));
        match self.journal() {
            Ok(_) if heard.load(Ordering::Relaxed) => {}
            Ok((_, opened)) => {
                let (standing, problems) = {
                    let Opened { records, problems } = &*held(opened);
                    (progress::replay(records), problems.clone())
                };
                say(Arrival::Answered(standing.into_iter().map(|standing| standing.response).collect()));
                problems.into_iter().for_each(|problem| say(Arrival::Notice(problem)));
                say(Arrival::Heard(heard));
            }
            Err(error) => say(Arrival::Notice(error.message())),
        }
    }

    /// Lets go of what has arrived in the window.
    fn forget_heard(&self) {
        if held(&self.heard).load(Ordering::Relaxed) {
            self.forget_found(Opened::default());
        }
    }

    /// Forgets what was found, and takes another journal's records in the place of those of before.
    fn forget_found(&self, other: Opened) {
        held(&self.notices).clear();
        if let Some((_, opened)) = self.journal.get() {
            *held(opened) = other;
        }
    }
}

/// What a lock keeps, also when a thread has ended while it held it: nothing here is ever left half-changed.
fn held<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Store for Keeper {
    fn append(&self, record: &Record) -> Result<u64, Message> {
        self.journal().and_then(|(journal, _)| journal.append(record)).map_err(|error| error.message())
    }

    fn save(&self, settings: &Settings) -> Result<(), Message> {
        let theme = match settings.theme {
            Theme::Light => disk::Theme::Light,
            Theme::Dark => disk::Theme::Dark,
            Theme::HighContrast => disk::Theme::HighContrast,
        };
        // A language that was not changed here is not written down: it was the system's, or asked for on the command line.
        let (started, kept) = self.started;
        let language = if settings.language == started { kept } else { Some(settings.language) };
        let Settings { text_size, easy_reading, study, window, .. } = *settings;
        let kept = disk::Settings { language, theme, text_size, easy_reading, study, window };
        kept.save(&self.paths).map_err(|error| error.message())
    }
}

/// How the window looks and speaks by the settings that are kept.
fn settings_of(kept: &disk::Settings, language: Language) -> Settings {
    let disk::Settings { language: _, theme, text_size, easy_reading, study, window } = *kept;
    Settings { language, theme: shown(theme), text_size, easy_reading, study, window }
}

/// The theme that a setting asks for. The toolkit, as built here, cannot tell what the system prefers, and paper is the
/// program's own look.
fn shown(theme: disk::Theme) -> Theme {
    match theme {
        disk::Theme::System | disk::Theme::Light => Theme::Light,
        disk::Theme::Dark => Theme::Dark,
        disk::Theme::HighContrast => Theme::HighContrast,
    }
}

/// The time, in milliseconds since 1970-01-01 UTC.
fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}
