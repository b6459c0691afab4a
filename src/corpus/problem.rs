//! What can be wrong with a corpus folder. A problem names the file and is told to the reader; the rest stays usable.

use crate::i18n::Message;
use crate::text::Place;

/// One thing that is wrong with one file of a folder.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// The file it is about, as named in the folder.
    pub file: String,
    /// Where in that file, when the fault has a place.
    pub place: Option<Place>,
    /// What is wrong.
    pub fault: Fault,
}

/// What is wrong with a file.
#[derive(Clone, Debug, PartialEq)]
pub enum Fault {
    /// It holds nothing but white space.
    Empty,
    /// It holds bytes that no text has (NUL).
    Binary,
    /// It is not UTF-8; the place is that of the first bad byte.
    NotUtf8,
    /// It is larger than we read; sizes in bytes.
    TooLarge {
        /// Size of the file.
        size: u64,
        /// The most that is read.
        limit: u64,
    },
    /// It is in a language that the program does not read; it is left out.
    OtherLanguage,
    /// It is in English: it can be read, but no questions are made of it yet.
    NoQuestionsYet,
    /// The system would not give it: its own words.
    Unreadable(String),
    /// The manifest is not what a manifest is: the parser's words.
    Manifest(String),
    /// The manifest is of a format that this version does not know.
    ManifestFormat(u32),
    /// The manifest names a file that is not in the folder.
    Missing,
    /// The manifest names the file twice; the first entry counts.
    ListedTwice,
    /// The manifest gives a date that is none.
    BadDate(String),
}

impl Problem {
    /// The sentence that tells it: what, where, what to do.
    pub fn message(&self) -> Message {
        let about = |key| Message::new(key).with("file", self.file.clone());
        match &self.fault {
            Fault::Empty => about("corpus-empty"),
            Fault::Binary => about("corpus-binary"),
            Fault::OtherLanguage => about("corpus-other-language"),
            Fault::NoQuestionsYet => about("corpus-no-questions-yet"),
            Fault::NotUtf8 => about("corpus-not-utf8").with("line", self.place.map_or(1, |place| place.line)),
            Fault::TooLarge { size, limit } => {
                about("corpus-too-large").with("size", mebibytes(*size)).with("limit", mebibytes(*limit))
            }
            Fault::Unreadable(why) => about("corpus-unreadable").with("why", why.clone()),
            Fault::Manifest(why) => about("corpus-manifest")
                .with("line", self.place.map_or(1, |place| place.line))
                .with("column", self.place.map_or(1, |place| place.column))
                .with("why", why.clone()),
            Fault::ManifestFormat(format) => about("corpus-manifest-format").with("format", format.to_string()),
            Fault::Missing => about("corpus-missing"),
            Fault::ListedTwice => about("corpus-listed-twice"),
            Fault::BadDate(date) => about("corpus-bad-date").with("date", date.clone()),
        }
    }
}

/// A size in whole MiB, at least 1, for people.
fn mebibytes(bytes: u64) -> usize {
    usize::try_from(bytes.div_ceil(1 << 20)).unwrap_or(usize::MAX)
}
