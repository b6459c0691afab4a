//! The settings: the few things a person may change for good. A settings file that cannot be understood is told and left
//! as it is; the defaults hold for the run, and the file is set aside before a new one takes its name.

mod schema;

use crate::disk::{Error, Operation, Paths, read};
use crate::i18n::Message;
use crate::text::Language;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

/// What a person may change for good.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The language of the interface; none follows the system.
    pub language: Option<Language>,
    /// The colours.
    pub theme: Theme,
    /// The size of text in percent, from [`Settings::SMALLEST_TEXT`] to [`Settings::LARGEST_TEXT`].
    pub text_size: u16,
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
        Settings { language: None, theme: Theme::System, text_size: 100 }
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
        let failed = |error| Error::new(Operation::Write, &path, error);
        fs::create_dir_all(paths.data()).map_err(|error| Error::new(Operation::CreateFolder, paths.data(), error))?;
        if needs_setting_aside(&path)? {
            fs::rename(&path, free_name(paths.data())).map_err(failed)?;
        }
        let mut file = atomic_write_file::AtomicWriteFile::open(&path).map_err(failed)?;
        file.write_all(schema::encode(self).as_bytes()).map_err(failed)?;
        file.commit().map_err(failed)
    }
}

/// Whether there is something under the name that is no settings file of ours.
fn needs_setting_aside(path: &Path) -> Result<bool, Error> {
    match fs::symlink_metadata(path) {
        Ok(_) => Ok(read::text(path).map_or(true, |text| schema::decode(&text).is_err())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(Error::new(Operation::Write, path, error)),
    }
}

fn free_name(folder: &Path) -> PathBuf {
    let names = (1_u32..).map(|number| folder.join(format!("settings.broken-{number}.ron")));
    names.into_iter().find(|name| fs::symlink_metadata(name).is_err()).unwrap_or_default()
}
