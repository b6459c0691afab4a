//! A second opinion on every item, which shares no code with what made it: it knows the item and the articles' text, and
//! nothing of mentions, claims or rules. What a rule took for granted is proved again here with cruder means, so that a
//! mistake in the engine is not repeated by its own judge. Only folded words and the cut into sentences are common to
//! both.
//!
//! The way of an item: `words` and `stem` take its texts apart, `ground` holds the corpus folded once, and one file for
//! each [`Check`] says what is wrong. A check that has nothing to prove about a kind says so in a `match` without a
//! wildcard, with the reason beside it.

mod distractors;
mod edit;
mod evidence;
mod form;
mod frame;
mod ground;
mod leak;
mod provenance;
mod roundtrip;
mod stem;
mod uniqueness;
mod values;
mod words;

use crate::corpus::Corpus;
use crate::question::{Item, Origin};
use ground::Ground;
use std::fmt;
use stem::Stem;

/// The properties that are proved, one variant each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Check {
    /// Every passage is the text at its span, of prose or headline.
    Evidence,
    /// Every word of the stem is of the template, of the cited articles, or comes from them by a named edit.
    Provenance,
    /// The key put back into the question gives what the passage says.
    RoundTrip,
    /// No wrong option is the key in other words, or follows from it.
    Uniqueness,
    /// No wrong option is also right.
    Distractors,
    /// The stem does not contain the key.
    Leak,
    /// The texts are whole, in the typography of French, and as many as they should be.
    Form,
}

impl Check {
    /// Every check, in the order in which they are made.
    pub const ALL: [Check; 7] = [
        Check::Evidence,
        Check::Provenance,
        Check::RoundTrip,
        Check::Uniqueness,
        Check::Distractors,
        Check::Leak,
        Check::Form,
    ];

    /// The name on the command line: lower case, words joined by `_`.
    pub fn name(self) -> &'static str {
        match self {
            Check::Evidence => "evidence",
            Check::Provenance => "provenance",
            Check::RoundTrip => "round_trip",
            Check::Uniqueness => "uniqueness",
            Check::Distractors => "distractors",
            Check::Leak => "leak",
            Check::Form => "form",
        }
    }

    /// What this check has against an item. The passages are taken for sound.
    fn faults(self, subject: &Subject<'_>) -> Vec<String> {
        match self {
            Check::Evidence => evidence::faults(subject),
            Check::Provenance => provenance::faults(subject),
            Check::RoundTrip => roundtrip::faults(subject),
            Check::Uniqueness => uniqueness::faults(subject),
            Check::Distractors => distractors::faults(subject),
            Check::Leak => leak::faults(subject),
            Check::Form => form::faults(subject),
        }
    }
}

/// Something that could not be proved of an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Which property.
    pub check: Check,
    /// The words of the item or of its article that show it.
    pub words: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.check.name(), self.words)
    }
}

/// An item with what is needed to judge it.
struct Subject<'a> {
    ground: &'a Ground<'a>,
    item: &'a Item,
    stem: Stem<'a>,
}

/// The checker of one corpus: its texts are folded once for all items.
pub struct Verifier<'a> {
    ground: Ground<'a>,
}

impl<'a> Verifier<'a> {
    /// Prepares a corpus.
    pub fn new(corpus: &'a Corpus) -> Verifier<'a> {
        Verifier { ground: Ground::new(corpus) }
    }

    /// What cannot be proved of an item; nothing when it is proved. Where a passage is not what it says it is there is
    /// nothing to prove the rest from, and only that is told. Of an item that a person wrote, the passages, the
    /// difference of the options and their number are judged: its words are the author's own.
    pub fn verify(&self, item: &Item) -> Vec<Fault> {
        let subject = Subject { ground: &self.ground, item, stem: Stem::of(&item.stem.fr, &self.ground) };
        let of = |check: Check| check.faults(&subject).into_iter().map(move |words| Fault { check, words });
        let unsound: Vec<Fault> = of(Check::Evidence).collect();
        if !unsound.is_empty() {
            return unsound;
        }
        let rest: &[Check] = match item.origin {
            Origin::Generated(_) => &Check::ALL[1..],
            Origin::Authored(_) => &[Check::Uniqueness, Check::Form],
        };
        rest.iter().flat_map(|check| of(*check)).collect()
    }
}

impl fmt::Debug for Verifier<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verifier").finish_non_exhaustive()
    }
}

/// What cannot be proved of one item; see [`Verifier::verify`], which is for many.
pub fn verify(corpus: &Corpus, item: &Item) -> Vec<Fault> {
    Verifier::new(corpus).verify(item)
}
