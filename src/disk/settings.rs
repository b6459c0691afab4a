//! The settings: the few things a person may change for good. A settings file that cannot be understood is told and left
//! as it is; the defaults hold for the run, and the file is set aside before a new one takes its name.

mod schema;

use crate::disk::{Error, Paths, read, replace};
use crate::i18n::Message;
use crate::text::Language;
use std::ops::RangeInclusive;

/// What a person may change for good.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The language of the interface; none follows the system.
    pub language: Option<Language>,
    /// The colours.
    pub theme: Theme,
    /// The size of text in percent, from [`Settings::SMALLEST_TEXT`] to [`Settings::LARGEST_TEXT`].
    pub text_size: u16,
    /// Whether articles, questions and answers are set in the typeface for reading with ease.
    pub easy_reading: bool,
    /// What the learner means to do.
    pub study: Study,
    /// Where the window was when it was last closed.
    pub window: Option<WindowPlace>,
}

/// What the learner means to do each day, and how much is to be remembered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Study {
    /// Answers a day, within [`Study::DAILY_GOALS`].
    pub daily_goal: u16,
    /// The most new questions a day, within [`Study::NEW_A_DAY`].
    pub new_a_day: u16,
    /// The share of questions that is to be known when they come back (desired retention), in percent, within
    /// [`Study::RETENTIONS`].
    pub retention: u8,
}

impl Study {
    /// The daily goals that can be chosen, in answers.
    pub const DAILY_GOALS: RangeInclusive<u16> = 1..=500;
    /// The limits of new questions a day that can be chosen.
    pub const NEW_A_DAY: RangeInclusive<u16> = 0..=200;
    /// The desired retentions that can be chosen, in percent: outside them the intervals of FSRS make no sense.
    pub const RETENTIONS: RangeInclusive<u8> = 70..=97;
}

impl Default for Study {
    fn default() -> Study {
        Study { daily_goal: 12, new_a_day: 12, retention: 90 }
    }
}

/// Where a window is, in logical pixels of the desktop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WindowPlace {
    /// Its width and height, each within [`WindowPlace::SIDES`].
    pub size: (u32, u32),
    /// Its left upper corner, where the platform tells it, each coordinate within [`WindowPlace::COORDINATES`].
    pub corner: Option<(i32, i32)>,
    /// Whether it fills the screen; the size is then the one it had before.
    pub maximized: bool,
}

impl WindowPlace {
    /// The lengths that a side of a window can have.
    pub const SIDES: RangeInclusive<u32> = 100..=20_000;
    /// Where a corner can be: several screens side by side.
    pub const COORDINATES: RangeInclusive<i32> = -40_000..=40_000;
}

/// The colours of the interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Theme {
    /// Whatever the system says.
    System,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
    /// Black, white and few strong colours.
    HighContrast,
}

impl Theme {
    /// Every theme, in the order of the settings screen.
    pub const ALL: [Theme; 4] = [Theme::System, Theme::Light, Theme::Dark, Theme::HighContrast];
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            language: None,
            theme: Theme::System,
            text_size: 100,
            easy_reading: false,
            study: Study::default(),
            window: None,
        }
    }
}

impl Settings {
    /// The smallest size of text, in percent.
    pub const SMALLEST_TEXT: u16 = 80;
    /// The largest size of text, in percent.
    pub const LARGEST_TEXT: u16 = 200;

    /// The settings kept in the folder. Without a file they are the defaults; with one that cannot be used as well, and
    /// a message says so.
    pub fn load(paths: &Paths) -> (Settings, Vec<Message>) {
        let path = paths.settings();
        match read::text(&path) {
            Ok(text) => match schema::decode(&text) {
                Ok(settings) => (settings, Vec::new()),
                Err(fault) => (Settings::default(), vec![fault.message(&path)]),
            },
            Err(error) if error.is_missing() => (Settings::default(), Vec::new()),
            Err(error) => (Settings::default(), vec![error.message()]),
        }
    }

    /// Keeps the settings, all or nothing. A file that could not be understood is first set aside as
    /// `settings.broken-1.ron` or the next free number.
    pub fn save(&self, paths: &Paths) -> Result<(), Error> {
        let path = paths.settings();
        if !replace::is_ours(&path, &|text| schema::decode(text).is_ok())? {
            replace::set_aside(&path)?;
        }
        replace::whole(&path, schema::encode(self).as_bytes())
    }
}

/// What a settings file holds, without keeping it: for a back-up that is looked into before it is brought back.
pub(super) fn is_sound(text: &str) -> bool {
    schema::decode(text).is_ok()
}

/// The settings as their file holds them.
pub(super) fn written(settings: &Settings) -> String {
    schema::encode(settings)
}
