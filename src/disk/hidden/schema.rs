//! The form of the list of hidden items, version 1: `(format: 1, items: ["date-0123456789abcdef"])`.

use crate::disk::hidden::Hidden;
use crate::i18n::Message;
use serde::{Deserialize, Serialize};
use std::path::Path;

const FORMAT: u32 = 1;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    format: u32,
    items: Vec<String>,
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
                about("hidden-form").with("line", *line).with("column", *column).with("why", why.clone())
            }
            Fault::LaterVersion(version) => about("hidden-later-version").with("version", version.to_string()),
        }
    }
}

pub(super) fn decode(text: &str) -> Result<Hidden, Fault> {
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
    Ok(Hidden::of(file.items))
}

pub(super) fn encode(hidden: &Hidden) -> String {
    let file = File { format: FORMAT, items: hidden.items().to_vec() };
    ron::ser::to_string_pretty(&file, ron::ser::PrettyConfig::default()).unwrap_or_default() + "\n"
}
