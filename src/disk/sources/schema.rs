//! The form of the list of places that articles come from, version 1:
//! `(format: 1, sources: [Bundled, Folder("/path"), File("/path/a.txt")])`.

use crate::disk::sources::{Source, Sources};
use crate::i18n::Message;
use serde::{Deserialize, Serialize};
use std::collections::HashSet;
use std::path::{Path, PathBuf};

const FORMAT: u32 = 1;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    format: u32,
    sources: Vec<Place>,
}

#[derive(Serialize, Deserialize)]
enum Place {
    Bundled,
    Folder(String),
    File(String),
}

/// Only the number of the form, read first so that a later form is told as such.
#[derive(Deserialize)]
struct Form {
    format: u32,
}

/// Why a list cannot be used.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Fault {
    /// It is not what such a list is: line, column and the parser's words.
    Form(usize, usize, String),
    /// It is of a later version of the program.
    LaterVersion(u32),
}

impl Fault {
    pub(super) fn message(&self, path: &Path) -> Message {
        let about = |key| Message::new(key).with("path", path.display().to_string());
        match self {
            Fault::Form(line, column, why) => {
                about("sources-form").with("line", *line).with("column", *column).with("why", why.clone())
            }
            Fault::LaterVersion(version) => about("sources-later-version").with("version", version.to_string()),
        }
    }
}

pub(super) fn decode(text: &str) -> Result<Sources, Fault> {
    let text = text.trim_start_matches('\u{feff}');
    if let Ok(Form { format }) = ron::from_str(text)
        && format > FORMAT
    {
        return Err(Fault::LaterVersion(format));
    }
    let file: File = ron::from_str(text).map_err(|error| {
        let why: String = error.code.to_string().chars().take(120).collect();
        Fault::Form(error.span.start.line, error.span.start.col, why)
    })?;
    let mut list: Vec<Source> = Vec::new();
    let mut seen: HashSet<Source> = HashSet::new();
    for place in file.sources {
        let source = match place {
            Place::Bundled => Source::Bundled,
            Place::Folder(path) => Source::Folder(PathBuf::from(path)),
            Place::File(path) => Source::File(PathBuf::from(path)),
        };
        if seen.insert(source.clone()) {
            list.push(source);
        }
    }
    Ok(Sources::of(list))
}

pub(super) fn encode(sources: &Sources) -> String {
    // A path that is no Unicode never comes into the list.
    let path = |path: &Path| path.to_string_lossy().into_owned();
    let places = sources.list().iter().map(|source| match source {
        Source::Bundled => Place::Bundled,
        Source::Folder(folder) => Place::Folder(path(folder)),
        Source::File(file) => Place::File(path(file)),
    });
    let file = File { format: FORMAT, sources: places.collect() };
    ron::ser::to_string_pretty(&file, ron::ser::PrettyConfig::default()).unwrap_or_default() + "\n"
}
