//! The first page: one big button that starts ten minutes of questions, what there is to ask about, the articles to read, and how
//! the window looks and speaks. It can be used from the first moment; what is still being read shows how far it is.

mod day;

use crate::corpus::Article;
use crate::gui::diary::Today;
use crate::gui::library::{Library, Reading};
use crate::gui::screens::doors::{self, Door};
use crate::gui::theme::{space, style, typeset};
use crate::gui::widgets::{Press, control, frame, notice, signature};
use crate::gui::{Element, Scene, Settings, Theme};
use crate::i18n;
use crate::text::Language;
use iced::widget::{Column, Row, column, container, row, space as blank};
use iced::{Alignment, FillPortion, Length};
use lucide_icons::Icon;

/// How many questions a session has.
pub const SESSION: usize = 12;

/// How long that takes, in minutes: fifty seconds a question, with reading the passage.
const MINUTES: usize = 10;

/// The most articles listed on this page.
const LISTED: usize = 40;

/// The most notices shown at a time: a journal of which every line is torn does not push the page away.
const NOTICES: usize = 3;

/// The first page.
#[derive(Debug, Default)]
pub struct State;

/// What happens on this screen.
#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    /// A session is started.
    Started,
    /// An article is opened, by its file name.
    Opened(String),
    /// The notice at that place has been read.
    Dismissed(usize),
    /// All notices have been read.
    AllDismissed,
    /// The answers that could not be kept are tried again.
    Retried,
    /// Another language.
    Spoke(Language),
    /// Another theme.
    Wore(Theme),
    /// Larger type.
    Enlarged,
    /// Smaller type.
    Reduced,
    /// The list of keys is asked for.
    AskedKeys,
    /// Another screen is gone to.
    Went(Door),
}

/// What this screen asks of the program.
#[derive(Debug)]
pub enum Action {
    /// Start a session.
    Start,
    /// Show an article.
    Open(String),
    /// Forget the notice at that place.
    Dismiss(usize),
    /// Forget every notice.
    DismissAll,
    /// Try again to keep what waits.
    Retry,
    /// Look or speak in this way from now on.
    Set(Settings),
    /// Show the list of keys.
    ShowKeys,
    /// Show another screen.
    Go(Door),
}

/// What the page shows.
#[derive(Clone)]
pub struct Shown<'a> {
    /// What there is.
    pub library: &'a Library,
    /// What the day holds, once all has arrived.
    pub today: Option<&'a Today>,
    /// What went wrong, oldest first.
    pub notices: &'a [i18n::Message],
    /// What is told of the answers that could not be kept, if any wait.
    pub unkept: Option<String>,
    /// How the window looks and speaks.
    pub settings: Settings,
}

impl State {
    /// Follows a message.
    pub fn update(&mut self, message: Message, settings: Settings) -> Action {
        match message {
            Message::Started => Action::Start,
            Message::Opened(file) => Action::Open(file),
            Message::Dismissed(at) => Action::Dismiss(at),
            Message::AllDismissed => Action::DismissAll,
            Message::Retried => Action::Retry,
            Message::Spoke(language) => Action::Set(Settings { language, ..settings }),
            Message::Wore(theme) => Action::Set(Settings { theme, ..settings }),
            Message::Enlarged => Action::Set(settings.larger()),
            Message::Reduced => Action::Set(settings.smaller()),
            Message::AskedKeys => Action::ShowKeys,
            Message::Went(door) => Action::Go(door),
        }
    }

    /// What a key means here.
    pub fn key(&self, press: &Press) -> Option<Message> {
        doors::of_key(press).map(Message::Went).or(press.confirms().then_some(Message::Started))
    }

    /// The page.
    pub fn view<'a>(&'a self, scene: Scene<'a>, shown: Shown<'a>) -> Element<'a, Message> {
        let mut page = column![masthead(scene)].spacing(space::LARGE);
        if shown.unkept.is_some() || !shown.notices.is_empty() {
            page = page.push(notices(scene, &shown));
        }
        page = page.push(today(scene, shown.library, shown.today)).push(doors::doors(scene, Message::Went));
        page = page.push(shown.today.and_then(|today| day::answers(scene, today)));
        if !shown.library.corpus.articles.is_empty() {
            page = page.push(articles(scene, shown.library));
        }
        let look = frame::measure(look(scene, shown.settings), space::FRONT);
        frame::frame(None, frame::measure(page, space::FRONT), Some(look), scene)
    }
}

fn masthead<'a>(scene: Scene<'a>) -> Element<'a, Message> {
    let line = |height: f32| container(blank::horizontal()).height(height).width(Length::Fill).style(style::ink_rule);
    column![
        column![
            typeset::masthead(scene.get("program-name")),
            typeset::aside(scene.get("program-motto")).align_x(Alignment::Center)
        ]
        .spacing(space::TINY)
        .align_x(Alignment::Center)
        .width(Length::Fill),
        column![line(space::HAIR), line(space::LINE)].spacing(space::HAIR)
    ]
    .spacing(space::MEDIUM)
    .into()
}

fn notices<'a>(scene: Scene<'a>, shown: &Shown<'a>) -> Element<'a, Message> {
    let unkept = shown.unkept.clone().map(|words| notice::notice(words, [("notice-retry", Message::Retried)], scene));
    let others =
        shown.notices.iter().take(NOTICES).enumerate().map(|(at, message)| {
            notice::notice(scene.say(message), [("notice-dismiss", Message::Dismissed(at))], scene)
        });
    let mut list = Column::with_children(unkept.into_iter().chain(others)).spacing(space::SMALL);
    if shown.notices.len() > NOTICES {
        let more = i18n::Message::new("notice-more").with("count", shown.notices.len() - NOTICES);
        let all = control::small(Icon::X, scene.get("notice-dismiss-all"), None, Message::AllDismissed);
        let more = row![typeset::small(scene.say(&more)).style(style::soft), all];
        list = list.push(more.spacing(space::MEDIUM).align_y(Alignment::Center));
    }
    list.into()
}

fn today<'a>(scene: Scene<'a>, library: &Library, today: Option<&Today>) -> Element<'a, Message> {
    let session = column![session(scene, library, today)];
    if library.corpus.articles.is_empty() {
        return session.into();
    }
    let facts = facts(scene, library);
    if scene.room.narrow {
        return column![session, facts].spacing(space::LARGE).into();
    }
    row![session.width(FillPortion(3)), facts].spacing(space::HUGE).into()
}

fn session<'a>(scene: Scene<'a>, library: &Library, today: Option<&Today>) -> Element<'a, Message> {
    if library.items.is_empty() {
        return match library.reading {
            Reading::Begun | Reading::Counted { .. } => reading(scene, library.reading),
            Reading::Done => nothing(scene, library),
        };
    }
    let count = day::questions(library, today).min(SESSION);
    let words = i18n::Message::new("home-start-about").with("count", count).with("minutes", minutes(count));
    let call = row![typeset::call(scene.get(day::call(today))), control::key_cap(scene.get("key-enter"))];
    let call = call.spacing(space::MEDIUM).align_y(Alignment::Center);
    let padding = [space::MEDIUM, space::LARGE];
    let button = control::pressable(call, Message::Started, padding, Length::Shrink, style::primary);
    let mut lines = column![button].spacing(space::MEDIUM);
    let state = today.map(|today| day::state(scene, today));
    let about = row![typeset::body(scene.say(&words)).style(style::soft)].push(state).spacing(space::MEDIUM);
    lines = lines.push(about.align_y(Alignment::Center).wrap().vertical_spacing(space::TINY));
    if library.reading != Reading::Done {
        lines = lines.push(reading(scene, library.reading));
    }
    lines.into()
}

/// How long so many questions take, in minutes, with reading the passages.
fn minutes(questions: usize) -> usize {
    (questions * MINUTES).div_ceil(SESSION)
}

/// How far reading is: words and a bar.
pub(super) fn reading<'a, M: 'a>(scene: Scene<'a>, reading: Reading) -> Element<'a, M> {
    let (words, done, of) = match reading {
        Reading::Begun | Reading::Done => (scene.get("home-reading"), 0, 1),
        Reading::Counted { done, of } => {
            let words = i18n::Message::new("home-reading-of").with("done", done).with("of", of);
            (scene.say(&words), done, of.max(1))
        }
    };
    let part = |share: usize, look: fn(&Theme) -> container::Style| {
        let share = u16::try_from(share).unwrap_or(u16::MAX);
        container(blank::horizontal()).width(FillPortion(share)).height(space::TINY).style(look)
    };
    let mut bar = Row::new().width(Length::Fill);
    if done > 0 {
        bar = bar.push(part(done, style::progress));
    }
    if done < of {
        bar = bar.push(part(of - done, style::to_do));
    }
    column![typeset::body(words).style(style::soft), bar].spacing(space::SMALL).max_width(space::MEASURE / 2.0).into()
}

/// Nothing can be asked: why, and what to do.
fn nothing<'a>(scene: Scene<'a>, library: &Library) -> Element<'a, Message> {
    let why = match library.corpus.articles.is_empty() {
        true => "home-no-articles",
        false => "home-no-items",
    };
    column![typeset::call(scene.get("home-nothing")), typeset::body(scene.get(why)).style(style::soft)]
        .spacing(space::SMALL)
        .into()
}

/// What there is, in numbers.
fn facts<'a>(scene: Scene<'a>, library: &Library) -> Element<'a, Message> {
    let side = if scene.room.narrow { Alignment::Start } else { Alignment::End };
    // A column of numbers is as wide as the longest of them.
    let most = library.corpus.articles.len().max(library.items.len()).max(library.answered.len());
    let width = if most < 10_000 { space::HUGE } else { space::HUGE * 2.0 };
    let fact = |count: usize, words: &'static str| {
        let words = i18n::Message::new(words).with("count", count);
        row![
            container(typeset::call(i18n::number(count, scene.words.language()))).width(width).align_x(side),
            typeset::body(scene.say(&words)).style(style::soft)
        ]
        .spacing(space::SMALL)
        .align_y(Alignment::Center)
        .into()
    };
    let mut facts = vec![
        fact(library.corpus.articles.len(), "home-articles"),
        fact(library.items.len(), "home-questions"),
        fact(library.answered.len(), "home-answered"),
    ];
    if let Some(share) = library.right_share() {
        facts.push(fact(share, "home-right"));
    }
    Column::with_children(facts)
        .spacing(space::TINY)
        .width(if scene.room.narrow { Length::Fill } else { FillPortion(2) })
        .into()
}

fn articles<'a>(scene: Scene<'a>, library: &'a Library) -> Element<'a, Message> {
    let articles = &library.corpus.articles;
    let lines = articles.iter().take(LISTED).map(|article| title(article, scene));
    let mut list = column![
        frame::rule(),
        typeset::label(scene.get("home-read")).style(style::soft),
        Column::with_children(lines).spacing(space::TINY / 2.0)
    ]
    .spacing(space::SMALL);
    if articles.len() > LISTED {
        let more = i18n::Message::new("home-more").with("count", articles.len() - LISTED);
        list = list.push(typeset::small(scene.say(&more)).style(style::soft));
    }
    list.into()
}

fn title<'a>(article: &'a Article, scene: Scene<'a>) -> Element<'a, Message> {
    let words = column![scene.eased_strong(typeset::article_title(article.display_title()))].spacing(space::HAIR);
    let source = signature::source(article, scene);
    let words = match source.is_empty() {
        true => words,
        false => words.push(typeset::small(source).style(style::soft)),
    };
    let opened = Message::Opened(article.file.clone());
    control::pressable(words.width(Length::Fill), opened, [space::TINY, 0.0], Length::Fill, style::title).into()
}

/// Language, theme, size of text, keys.
fn look<'a>(scene: Scene<'a>, settings: Settings) -> Element<'a, Message> {
    let group = |name: &'static str, controls: Vec<Element<'a, Message>>| {
        let controls = Row::with_children(controls).spacing(space::TINY).align_y(Alignment::Center);
        column![typeset::small(scene.get(name)).style(style::soft), controls].spacing(space::TINY).into()
    };
    let languages = Language::ALL.into_iter().map(|language| {
        let words = scene.get(language_name(language));
        control::choice(words, None, settings.language == language, Message::Spoke(language))
    });
    let themes = Theme::ALL.into_iter().map(|theme| {
        control::choice(scene.get(theme_name(theme)), None, settings.theme == theme, Message::Wore(theme))
    });
    let size = i18n::Message::new("text-size-now").with("percent", settings.text_size.to_string());
    let sizes = vec![
        control::small(Icon::AArrowDown, scene.get("text-smaller"), None, Message::Reduced),
        container(typeset::small(scene.say(&size))).padding([0.0, space::TINY]).into(),
        control::small(Icon::AArrowUp, scene.get("text-larger"), None, Message::Enlarged),
    ];
    let cap = Some(scene.get("key-help"));
    let keys = control::small(Icon::Keyboard, scene.get("keys-open"), cap, Message::AskedKeys);
    let groups = [
        group("settings-language", languages.collect()),
        group("settings-theme", themes.collect()),
        group("settings-text", sizes),
        group("settings-help", vec![keys]),
    ];
    Row::with_children(groups).spacing(space::LARGE).wrap().vertical_spacing(space::MEDIUM).into()
}

/// The text that names a language, in that language.
pub(super) fn language_name(language: Language) -> &'static str {
    match language {
        Language::Fr => "language-fr",
        Language::En => "language-en",
    }
}

/// The text that names a theme.
pub(super) fn theme_name(theme: Theme) -> &'static str {
    match theme {
        Theme::Light => "theme-light",
        Theme::Dark => "theme-dark",
        Theme::HighContrast => "theme-high-contrast",
    }
}
