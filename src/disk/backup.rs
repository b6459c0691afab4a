//! A back-up: everything that the program keeps for a learner, in one file. The journal goes into it byte for byte, with
//! whatever is wrong in it; a check sum tells a file that was damaged since. It is read and judged as a whole before
//! anything of the present is touched, and the present goes into a back-up of its own first. What is wrong with one of the
//! other files never stands between a learner and the answers: that file is left out, and named.

mod change;
mod schema;

use crate::disk::{Error, Hidden, Journal, Opened, Paths, Settings, Sources};
use crate::disk::{hidden, read, replace, settings, sources};
use crate::i18n::Message;
use crate::progress;
use change::Change;
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
    /// The files that could not be read when it was made, and are not in it.
    missing: Vec<PathBuf>,
}

/// Where everything of the present was put by before it was changed.
#[derive(Clone, Debug, PartialEq)]
pub struct PutBy {
    /// The back-up.
    pub path: PathBuf,
    /// The files that could not be read, and are not in it.
    pub missing: Vec<PathBuf>,
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
    pub before: PutBy,
    /// The files that are as they were, because what the back-up has in their place cannot be understood.
    pub left: Vec<PathBuf>,
    /// What could not be read and had to make room, under the names it has now.
    pub aside: Vec<PathBuf>,
}

/// One of the files beside the journal, in a back-up.
struct Part<'a> {
    path: PathBuf,
    text: Option<&'a str>,
    is_sound: fn(&str) -> bool,
}

impl Backup {
    /// Everything of the data folder as it is now, at `now`, in milliseconds since 1970, but for files that cannot be read:
    /// see [`Backup::missing`].
    pub fn take(paths: &Paths, journal: &Journal, now: i64) -> Result<Backup, Error> {
        Ok(Backup::around(journal.bytes()?, paths, now))
    }

    /// The same around a journal that has been read.
    fn around(journal: Vec<u8>, paths: &Paths, now: i64) -> Backup {
        let mut missing = Vec::new();
        let mut text = |path: PathBuf| match read::text(&path) {
            Ok(text) => Some(text),
            Err(error) => {
                if !error.is_missing() {
                    missing.push(path);
                }
                None
            }
        };
        let (settings, sources, hidden) = (text(paths.settings()), text(paths.sources()), text(paths.hidden()));
        Backup { made: now, journal, settings, sources, hidden, missing }
    }

    /// The files that could not be read when it was made, and are not in it; none of a back-up that was read.
    pub fn missing(&self) -> &[PathBuf] {
        &self.missing
    }

    /// Writes it to a file, all or nothing.
    pub fn write(&self, to: &Path) -> Result<(), Error> {
        replace::whole(to, schema::encode(self).as_bytes())
    }

    /// Reads a back-up and judges it: damaged, of a later version, with a journal of a later version or no back-up at all, it
    /// is refused as a whole.
    pub fn read(from: &Path) -> Result<Backup, Message> {
        let bytes = read::bytes(from, LIMIT).map_err(|error| error.message())?;
        let told = |key| Message::new(key).with("path", from.display().to_string());
        // What is no UTF-8 was damaged or is no back-up: with other characters in their place the sum is never right.
        let text = String::from_utf8_lossy(&bytes);
        let backup = schema::decode(&text).map_err(|fault| fault.message(from))?;
        if progress::reading::read(&backup.journal).later_version {
            return Err(told("backup-part"));
        }
        Ok(backup)
    }

    /// How many answers it holds, without those taken back.
    pub fn answers(&self) -> usize {
        progress::replay(&progress::reading::read(&self.journal).records).len()
    }

    /// Brings it back in the place of everything that is there now, which is first put into a back-up in the data folder.
    /// The journal comes last: whatever fails before or there, everything is again as it was.
    pub fn restore(&self, paths: &Paths, journal: &Journal, now: i64) -> Result<Restored, Error> {
        let (mut change, mut left) = (Change::default(), Vec::new());
        let replaced = journal.replace(&self.journal, |present| {
            let before = put_by(paths, present, "before-restore", now)?;
            for Part { path, text, is_sound } in self.parts(paths) {
                if text.is_none_or(is_sound) {
                    change.set(&path, text)?;
                } else {
                    left.push(path);
                }
            }
            Ok(before)
        });
        let (before, opened) = match replaced {
            Ok(replaced) => replaced,
            Err(error) => {
                change.take_back();
                return Err(error);
            }
        };
        let (settings, _) = Settings::load(paths);
        let (sources, _) = Sources::load(paths);
        let (hidden, _) = Hidden::load(paths);
        Ok(Restored { opened, settings, sources, hidden, before, left, aside: change.aside() })
    }

    fn parts(&self, paths: &Paths) -> [Part<'_>; 3] {
        [
            Part { path: paths.settings(), text: self.settings.as_deref(), is_sound: settings::is_sound },
            Part { path: paths.sources(), text: self.sources.as_deref(), is_sound: sources::is_sound },
            Part { path: paths.hidden(), text: self.hidden.as_deref(), is_sound: hidden::is_sound },
        ]
    }
}

/// Makes a journal without answers of the present one. Says where all that was there before is kept; settings and list of
/// places stay.
pub fn reset(paths: &Paths, journal: &Journal, now: i64) -> Result<PutBy, Error> {
    let (before, _) = journal.replace(&[], |present| put_by(paths, present, "before-reset", now))?;
    Ok(before)
}

/// Puts everything that is there into a back-up in the data folder.
fn put_by(paths: &Paths, journal: Vec<u8>, name: &str, now: i64) -> Result<PutBy, Error> {
    let path = replace::free_name(&paths.backups().join("recoupe.ron"), name);
    let backup = Backup::around(journal, paths, now);
    backup.write(&path)?;
    Ok(PutBy { path, missing: backup.missing })
}
