//! A back-up: everything that the program keeps for a learner, in one file. The journal goes into it byte for byte, with
//! whatever is wrong in it; a check sum tells a file that was damaged since. It is read and judged as a whole before
//! anything of the present is touched, and the present goes into a back-up of its own first.

mod schema;

use crate::disk::{Error, Hidden, Journal, Opened, Paths, Settings, Sources};
use crate::disk::{hidden, read, replace, settings, sources};
use crate::i18n::Message;
use crate::progress;
use std::fs;
use std::path::{Path, PathBuf};

/// The most that is read of a back-up, in bytes.
const LIMIT: u64 = 1 << 30;

/// What a back-up holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Backup {
    /// When it was made, in milliseconds since 1970-01-01 UTC.
    pub made: i64,
    /// The journal, byte for byte.
    journal: Vec<u8>,
    /// The settings file, where there was one.
    settings: Option<String>,
    /// The list of places that articles come from, where there was one.
    sources: Option<String>,
    /// The list of items that are asked no more, where there was one.
    hidden: Option<String>,
}

/// What was brought back.
#[derive(Clone, Debug)]
pub struct Restored {
    /// The answers and what is wrong with their journal.
    pub opened: Opened,
    /// The settings.
    pub settings: Settings,
    /// The places that articles come from.
    pub sources: Sources,
    /// The items that are asked no more.
    pub hidden: Hidden,
    /// Where all that was there before is kept.
    pub before: PathBuf,
}

impl Backup {
    /// Everything of the data folder as it is now, at `now`, in milliseconds since 1970.
    pub fn take(paths: &Paths, journal: &Journal, now: i64) -> Result<Backup, Error> {
        let text = |path: PathBuf| match read::text(&path) {
            Ok(text) => Ok(Some(text)),
            Err(error) if error.is_missing() => Ok(None),
            Err(error) => Err(error),
        };
        let (settings, sources) = (text(paths.settings())?, text(paths.sources())?);
        let hidden = text(paths.hidden())?;
        Ok(Backup { made: now, journal: journal.bytes()?, settings, sources, hidden })
    }

    /// Writes it to a file, all or nothing.
    pub fn write(&self, to: &Path) -> Result<(), Error> {
        replace::whole(to, schema::encode(self).as_bytes())
    }

    /// Reads a back-up and judges all of it: damaged, of a later version or no back-up at all, it is refused as a whole.
    pub fn read(from: &Path) -> Result<Backup, Message> {
        let bytes = read::bytes(from, LIMIT).map_err(|error| error.message())?;
        let told = |key| Message::new(key).with("path", from.display().to_string());
        // What is no UTF-8 was damaged or is no back-up: with other characters in their place the sum is never right.
        let text = String::from_utf8_lossy(&bytes);
        let backup = schema::decode(&text).map_err(|fault| fault.message(from))?;
        let sound = |text: &Option<String>, is_sound: fn(&str) -> bool| text.as_deref().is_none_or(is_sound);
        let later = progress::reading::read(&backup.journal).later_version;
        let lists = sound(&backup.sources, sources::is_sound) && sound(&backup.hidden, hidden::is_sound);
        if later || !sound(&backup.settings, settings::is_sound) || !lists {
            return Err(told("backup-part"));
        }
        Ok(backup)
    }

    /// How many answers it holds, without those taken back.
    pub fn answers(&self) -> usize {
        progress::replay(&progress::reading::read(&self.journal).records).len()
    }

    /// Brings it back in the place of everything that is there now, which is first put into a back-up in the data folder.
    pub fn restore(&self, paths: &Paths, journal: &Journal, now: i64) -> Result<Restored, Error> {
        let before = put_by(paths, journal, "before-restore", now)?;
        let opened = journal.replace(&self.journal)?;
        write_or_remove(&paths.settings(), self.settings.as_deref())?;
        write_or_remove(&paths.sources(), self.sources.as_deref())?;
        write_or_remove(&paths.hidden(), self.hidden.as_deref())?;
        let (settings, _) = Settings::load(paths);
        let (sources, _) = Sources::load(paths);
        let (hidden, _) = Hidden::load(paths);
        Ok(Restored { opened, settings, sources, hidden, before })
    }
}

/// Makes a journal without answers of the present one. Says where all that was there before is kept; settings and list of
/// places stay.
pub fn reset(paths: &Paths, journal: &Journal, now: i64) -> Result<PathBuf, Error> {
    let before = put_by(paths, journal, "before-reset", now)?;
    journal.replace(&[])?;
    Ok(before)
}

/// Puts everything that is there into a back-up in the data folder.
fn put_by(paths: &Paths, journal: &Journal, name: &str, now: i64) -> Result<PathBuf, Error> {
    let path = replace::free_name(&paths.backups().join("recoupe.ron"), name);
    Backup::take(paths, journal, now)?.write(&path)?;
    Ok(path)
}

fn write_or_remove(path: &Path, text: Option<&str>) -> Result<(), Error> {
    match text {
        Some(text) => replace::whole(path, text.as_bytes()),
        None => match fs::remove_file(path) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                Err(Error::new(crate::disk::Operation::Write, path, error))
            }
            Ok(()) | Err(_) => Ok(()),
        },
    }
}
