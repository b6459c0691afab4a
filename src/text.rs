//! The ground floor: byte spans into a text that is never rewritten, lines and columns for people, a folded form for
//! comparing words, digits in groups, and the two languages the program knows.

pub mod digits;
pub mod fold;
pub mod lines;
pub mod span;

pub use digits::grouped;
pub use fold::{each_word, fold, fold_words};
pub use lines::{LineIndex, Place};
pub use span::Span;

/// A language of articles, questions and the interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Language {
    /// French.
    Fr,
    /// English.
    En,
}

impl Language {
    /// Every language, French first.
    pub const ALL: [Language; 2] = [Language::Fr, Language::En];

    /// The ISO 639-1 code, in lower case.
    pub fn code(self) -> &'static str {
        match self {
            Language::Fr => "fr",
            Language::En => "en",
        }
    }

    /// Reads the language of a BCP 47 tag such as `fr-CA`, if it is one that we know.
    pub fn from_tag(tag: &str) -> Option<Language> {
        let primary = tag.split(['-', '_', '.']).next()?.to_ascii_lowercase();
        Language::ALL.into_iter().find(|language| language.code() == primary)
    }
}
