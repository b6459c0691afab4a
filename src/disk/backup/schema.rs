//! The form of a back-up, version 2: one RON value with the files of the data folder in it. A journal that is no UTF-8
//! because something damaged it stands there as numbers, so that nothing of it is lost. The check sum is the CRC-32 of
//! journal, settings, list of places and, where there is one, list of hidden items, one after the other, each followed by a
//! zero byte. Version 1 had no list of hidden items.

use crate::disk::backup::Backup;
use crate::i18n::Message;
use serde::{Deserialize, Serialize};
use std::path::Path;

const FORMAT: u32 = 2;

/// What tells a back-up of ours from any other RON.
const NAME: &str = "recoupe";

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    backup: String,
    format: u32,
    /// Milliseconds since 1970-01-01 UTC.
    made: i64,
    sum: u32,
    settings: Option<String>,
    sources: Option<String>,
    #[serde(default)]
    hidden: Option<String>,
    journal: Journal,
}

#[derive(Serialize, Deserialize)]
enum Journal {
    Text(String),
    Bytes(Vec<u8>),
}

/// Only the head, read first so that a later form is told as such.
#[derive(Deserialize)]
struct Head {
    backup: String,
    format: u32,
}

/// Why a file cannot be brought back.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Fault {
    /// It is no back-up of ours.
    None,
    /// It is of a later version of the program.
    LaterVersion(u32),
    /// It is not what it was when it was written: cut short, edited, or damaged by a disk.
    Damaged,
}

impl Fault {
    pub(super) fn message(&self, path: &Path) -> Message {
        let about = |key| Message::new(key).with("path", path.display().to_string());
        match self {
            Fault::None => about("backup-none"),
            Fault::LaterVersion(version) => about("backup-later-version").with("version", version.to_string()),
            Fault::Damaged => about("backup-damaged"),
        }
    }
}

pub(super) fn decode(text: &str) -> Result<Backup, Fault> {
    let ours = text.trim_start().starts_with(&format!("(\n    backup: \"{NAME}\""));
    match ron::from_str(text) {
        Ok(Head { backup, .. }) if backup != NAME => return Err(Fault::None),
        Ok(Head { format, .. }) if format > FORMAT => return Err(Fault::LaterVersion(format)),
        Ok(_) => {}
        Err(_) => return Err(if ours { Fault::Damaged } else { Fault::None }),
    }
    let file: File = ron::from_str(text).map_err(|_| Fault::Damaged)?;
    let expected = file.sum;
    let journal = match file.journal {
        Journal::Text(text) => text.into_bytes(),
        Journal::Bytes(bytes) => bytes,
    };
    let File { made, settings, sources, hidden, .. } = file;
    let backup = Backup { made, journal, settings, sources, hidden, missing: Vec::new() };
    if sum(&backup) == expected { Ok(backup) } else { Err(Fault::Damaged) }
}

pub(super) fn encode(backup: &Backup) -> String {
    let journal = match String::from_utf8(backup.journal.clone()) {
        Ok(text) => Journal::Text(text),
        Err(error) => Journal::Bytes(error.into_bytes()),
    };
    let file = File {
        backup: NAME.to_owned(),
        format: FORMAT,
        made: backup.made,
        sum: sum(backup),
        settings: backup.settings.clone(),
        sources: backup.sources.clone(),
        hidden: backup.hidden.clone(),
        journal,
    };
    let pretty = ron::ser::PrettyConfig::default().new_line("\n").compact_arrays(true);
    ron::ser::to_string_pretty(&file, pretty).unwrap_or_default() + "\n"
}

fn sum(backup: &Backup) -> u32 {
    let mut hasher = crc32fast::Hasher::new();
    let parts = [Some(backup.journal.as_slice()), backup.settings.as_deref().map(str::as_bytes)];
    for part in parts.into_iter().chain([backup.sources.as_deref().map(str::as_bytes)]) {
        hasher.update(part.unwrap_or_default());
        hasher.update(&[0]);
    }
    if let Some(hidden) = &backup.hidden {
        hasher.update(hidden.as_bytes());
        hasher.update(&[0]);
    }
    hasher.finalize()
}
