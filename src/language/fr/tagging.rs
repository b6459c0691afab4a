//! Which of its readings each token of a sentence has: a coarse part of speech, chosen among what the lexicon allows by
//! weights for the words around it and for sequences of three tags. The weights come from a treebank
//! (`examples/train_tagger.rs`, `assets/lexicon/README.md`); decoding is exact, and linear in the sentence.

pub mod decode;
pub mod lattice;
mod rules;

use crate::language::fr::Tokens;
use std::sync::LazyLock;

pub use lattice::Lattice;

/// The coarse part of speech of a token in its sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Tag {
    /// A common noun.
    Noun,
    /// A proper name.
    Name,
    /// An adjective.
    Adjective,
    /// An adverb, negations included.
    Adverb,
    /// A finite verb or auxiliary.
    Finite,
    /// An infinitive.
    Infinitive,
    /// A past participle that is part of a verb or stands for a clause.
    PastParticiple,
    /// A present participle.
    PresentParticiple,
    /// A determiner.
    Determiner,
    /// A preposition, or one contracted with its article.
    Preposition,
    /// A personal pronoun as subject.
    Subject,
    /// A personal pronoun as object, `se`, `y`, `en`.
    Object,
    /// A relative or interrogative pronoun.
    Relative,
    /// Another pronoun.
    Pronoun,
    /// `et`, `ou`, `mais`.
    Coordinator,
    /// `que`, `si`, `lorsque`.
    Subordinator,
    /// A number.
    Numeral,
    /// An interjection, a symbol, a foreign word.
    Other,
    /// A punctuation mark.
    Mark,
}

impl Tag {
    /// Every tag, at its own number.
    pub const EVERY: [Tag; 19] = [
        Tag::Noun,
        Tag::Name,
        Tag::Adjective,
        Tag::Adverb,
        Tag::Finite,
        Tag::Infinitive,
        Tag::PastParticiple,
        Tag::PresentParticiple,
        Tag::Determiner,
        Tag::Preposition,
        Tag::Subject,
        Tag::Object,
        Tag::Relative,
        Tag::Pronoun,
        Tag::Coordinator,
        Tag::Subordinator,
        Tag::Numeral,
        Tag::Other,
        Tag::Mark,
    ];
}

/// A set of tags.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct TagSet(pub u32);

impl TagSet {
    /// The set of these.
    pub const fn of(tags: &[Tag]) -> TagSet {
        let mut set = 0;
        let mut at = 0;
        while at < tags.len() {
            set |= 1 << tags[at] as u32;
            at += 1;
        }
        TagSet(set)
    }

    /// Adds a tag.
    pub fn add(&mut self, tag: Tag) {
        self.0 |= 1 << tag as u32;
    }

    /// Takes a tag out.
    pub fn remove(&mut self, tag: Tag) {
        self.0 &= !(1 << tag as u32);
    }

    /// Whether the tag is in it.
    pub fn has(self, tag: Tag) -> bool {
        self.0 & 1 << tag as u32 != 0
    }

    /// Whether a tag of the other set is in it.
    pub fn meets(self, other: TagSet) -> bool {
        self.0 & other.0 != 0
    }

    /// The tags in order.
    pub fn iter(self) -> impl Iterator<Item = Tag> {
        let mut rest = self.0;
        std::iter::from_fn(move || {
            let tag = Tag::EVERY.get(rest.trailing_zeros() as usize).copied();
            rest &= rest.wrapping_sub(1);
            tag
        })
    }
}

/// The weights that were learnt: one signed byte for each bucket of features.
static WEIGHTS: &[u8; 1 << 18] = include_bytes!("../../../assets/lexicon/tagger.bin");

/// Weights as the program has them.
#[derive(Clone, Copy, Debug)]
pub struct Learnt;

static RUNS: LazyLock<decode::Runs> = LazyLock::new(|| decode::Runs::new(&Learnt));

impl decode::Weights for Learnt {
    #[inline]
    fn weight(&self, bucket: u32) -> i32 {
        i32::from(WEIGHTS[bucket as usize % WEIGHTS.len()] as i8)
    }

    #[inline]
    fn run(&self, before: Option<Tag>, last: Option<Tag>, tag: Tag) -> i32 {
        RUNS.weight(before, last, tag)
    }
}

/// The tag of every token.
pub fn tags(tokens: &Tokens<'_>) -> Vec<Tag> {
    decode::best(&Lattice::new(tokens), &Learnt)
}
