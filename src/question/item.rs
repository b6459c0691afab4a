//! The item itself. Its id depends only on what it asks about (kind, language, evidence, key), so that a learner's
//! progress survives new articles, other distractors and a better stem.

use crate::question::Kind;
use crate::text::{Language, Span, fold};
use siphasher::sip128::{Hasher128, SipHasher13};
use std::fmt;
use std::hash::Hasher;

/// One question with its options and the passages that settle it.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// Stable identity, see [`ItemId::new`].
    pub id: ItemId,
    /// What it asks.
    pub kind: Kind,
    /// The language of its articles, and of its stem where no other wording exists.
    pub language: Language,
    /// The question; it names whose claim it is about.
    pub stem: Wording,
    /// The right option.
    pub key: Choice,
    /// The wrong options, at least one.
    pub distractors: Vec<Choice>,
    /// The passages from which the key can be read off, at least one.
    pub evidence: Vec<Evidence>,
    /// Who made it.
    pub origin: Origin,
}

impl Item {
    /// The options with the key first, then the distractors: the order that [`crate::quiz`] permutes.
    pub fn options(&self) -> impl Iterator<Item = &Choice> {
        std::iter::once(&self.key).chain(&self.distractors)
    }
}

/// An option of an item and what the learner is told about it afterwards.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// What stands beside the button.
    pub text: Wording,
    /// Why it is right or wrong, in one line; empty where the passage alone says it.
    pub why: Wording,
    /// For a distractor: the passage where its words do stand, saying something else.
    pub passage: Option<Evidence>,
}

/// A text of the program around words of an article, in both interface languages. The article's own words stand
/// untranslated in both.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
pub struct Wording {
    /// The French frame.
    pub fr: String,
    /// The English frame.
    pub en: String,
}

impl Wording {
    /// Two frames.
    pub fn new(fr: impl Into<String>, en: impl Into<String>) -> Wording {
        Wording { fr: fr.into(), en: en.into() }
    }

    /// The same words whatever the interface language: a quotation, a name, a text an author wrote once.
    pub fn same(words: impl Into<String>) -> Wording {
        let words = words.into();
        Wording { en: words.clone(), fr: words }
    }

    /// The frame in one language.
    pub fn in_language(&self, language: Language) -> &str {
        match language {
            Language::Fr => &self.fr,
            Language::En => &self.en,
        }
    }

    /// Whether there is nothing to say in either language.
    pub fn is_empty(&self) -> bool {
        self.fr.is_empty() && self.en.is_empty()
    }
}

/// A verbatim passage of one article.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Evidence {
    /// The article's file name in its corpus.
    pub article: String,
    /// Where the passage stands, in bytes of the file.
    pub span: Span,
    /// The words under the span, as they stand.
    pub text: String,
}

impl Evidence {
    /// The passage of `article`, whose text is `text`, at `span`.
    pub fn cut(article: &str, text: &str, span: Span) -> Evidence {
        Evidence { article: article.to_owned(), span, text: span.of(text).to_owned() }
    }
}

/// Where an item comes from.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Origin {
    /// Made from the corpus by a rule of that name.
    Generated(&'static str),
    /// Written by a person, in the set of that title.
    Authored(String),
}

/// A stable name for what an item asks about: the kind's name, a hyphen, sixteen hexadecimal digits.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ItemId(String);

impl ItemId {
    /// Hashes (kind, language, folded evidence, folded key) with SipHash-1-3, 128 bits with a zero key, of which the
    /// first 64 are kept. Stems, distractors, offsets and file names do not count.
    pub fn new<'a>(kind: Kind, language: Language, evidence: impl IntoIterator<Item = &'a str>, key: &str) -> ItemId {
        let mut hasher = SipHasher13::new();
        let mut part = |words: &str| {
            hasher.write(words.as_bytes());
            hasher.write_u8(0);
        };
        part(kind.name());
        part(language.code());
        for passage in evidence {
            part(&fold(passage));
        }
        part(&fold(key));
        ItemId(format!("{}-{:016x}", kind.name(), hasher.finish128().h1))
    }

    /// The id as a file holds it.
    pub fn from_text(text: &str) -> ItemId {
        ItemId(text.to_owned())
    }

    /// The id in files and on the command line.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ItemId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_the_same_on_every_machine_and_for_every_spelling_of_the_evidence() {
        let id = ItemId::new(Kind::Date, Language::Fr, ["L’armée a repris Kidal."], "le 16 novembre");
        assert_eq!(id, ItemId::new(Kind::Date, Language::Fr, ["l'armee a  repris KIDAL"], "Le 16 novembre"));
        assert_ne!(id, ItemId::new(Kind::Cloze, Language::Fr, ["L’armée a repris Kidal."], "le 16 novembre"));
        assert_ne!(id, ItemId::new(Kind::Date, Language::Fr, ["L’armée a repris Kidal."], "le 17 novembre"));
    }
}
