//! What the window needs from the world, as the shell hands it over. Nothing here is read or made by the window itself.

use crate::corpus::Corpus;
use crate::disk::gather::Report;
use crate::disk::{Study, WindowPlace};
use crate::generate::Refused;
use crate::gui::{Files, Theme};
use crate::i18n::Message;
use crate::progress::{Record, Response};
use crate::question::{Item, ItemId};
use crate::text::Language;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

/// Reads corpus, sets and journal and generates the questions, saying each thing as soon as it is there. It runs on a
/// thread of its own, once at the start and again whenever the articles are to be read anew. When nobody listens any more,
/// saying something unwinds the thread and so ends it.
pub type Load = Arc<dyn Fn(&mut dyn FnMut(Arrival)) + Send + Sync>;

/// What the window is started with.
#[derive(Clone)]
pub struct Start {
    /// How it looks and speaks at first.
    pub settings: Settings,
    /// Where everything comes from.
    pub load: Load,
    /// Where answers and settings are kept.
    pub store: Arc<dyn Store>,
    /// The learner's files.
    pub files: Arc<dyn Files>,
    /// The items that are asked no more.
    pub hidden: Vec<ItemId>,
    /// The time, in milliseconds since 1970-01-01 UTC.
    pub clock: Arc<dyn Fn() -> i64 + Send + Sync>,
    /// The time zone in which the learner's days are counted.
    pub zone: jiff::tz::TimeZone,
    /// A new seed for a new session. It is shown to people: a number of up to six digits reads best.
    pub seed: Arc<dyn Fn() -> u64 + Send + Sync>,
}

/// Something that has been read or made.
#[derive(Clone, Debug)]
pub enum Arrival {
    /// The articles.
    Corpus(Arc<Corpus>),
    /// What came of each place that articles come from.
    Reports(Vec<Report>),
    /// Items of the first articles of a large folder, to begin with: the [`Arrival::Items`] take their place as soon as
    /// they are as many, or all there are.
    First(Vec<Arc<Item>>),
    /// Some items; more may follow, and all are added up.
    Items(Vec<Arc<Item>>),
    /// What was not asked about an article, and why.
    Refused(String, Vec<Refused>),
    /// The answers of earlier sessions, without those taken back. They count once, however often they are said.
    Answered(Vec<Response>),
    /// Everything said before has arrived, which is to be noted here: what is said to a loader's end that nobody listens to
    /// would otherwise be lost.
    Heard(Arc<AtomicBool>),
    /// Something that could not be read: a sentence with the file, and what to do.
    Notice(Message),
    /// Nothing new. It is said now and then, so that a loader that nobody listens to any more comes to its end.
    Underway,
    /// How far the work is.
    Progress {
        /// Articles done.
        done: usize,
        /// Articles in all.
        of: usize,
    },
}

/// Where answers and settings are kept. Called off the window's thread, one call at a time.
pub trait Store: Send + Sync {
    /// Keeps a record for good and gives its sequence number; returns only once it would survive a power cut. Otherwise
    /// a sentence with what happened and where.
    fn append(&self, record: &Record) -> Result<u64, Message>;

    /// Keeps the settings in place of the earlier ones.
    fn save(&self, settings: &Settings) -> Result<(), Message>;
}

/// How the window looks and speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The language of the interface.
    pub language: Language,
    /// The theme.
    pub theme: Theme,
    /// The size of text and everything with it, in percent; see [`Settings::TEXT_SIZES`].
    pub text_size: u16,
    /// Whether articles, questions and answers are set in the typeface for reading with ease.
    pub easy_reading: bool,
    /// What the learner means to do each day.
    pub study: Study,
    /// Where the window was when it was last closed.
    pub window: Option<WindowPlace>,
}

impl Settings {
    /// The sizes that can be chosen, in percent.
    pub const TEXT_SIZES: [u16; 8] = [80, 90, 100, 115, 130, 150, 175, 200];

    /// Settings for a first start.
    pub fn new(language: Language) -> Settings {
        Settings {
            language,
            theme: Theme::default(),
            text_size: 100,
            easy_reading: false,
            study: Study::default(),
            window: None,
        }
    }

    /// The next larger size, or the largest.
    pub fn larger(self) -> Settings {
        let next = Settings::TEXT_SIZES.into_iter().find(|size| *size > self.text_size);
        Settings { text_size: next.unwrap_or(self.text_size), ..self }
    }

    /// The next smaller size, or the smallest.
    pub fn smaller(self) -> Settings {
        let next = Settings::TEXT_SIZES.into_iter().rev().find(|size| *size < self.text_size);
        Settings { text_size: next.unwrap_or(self.text_size), ..self }
    }

    /// The size as a factor, kept within what the layout is made for whatever a settings file says.
    pub fn scale(self) -> f32 {
        f32::from(self.text_size.clamp(80, 200)) / 100.0
    }
}
