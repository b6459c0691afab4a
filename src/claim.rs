//! Who says what. An article is read sentence by sentence into mentions and turns of attribution, and these into claims:
//! a proposition, its source, how firmly it is said, and the sentence that says it. Where the source is not certain there
//! is no claim.

pub mod reading;
pub mod source;

pub use reading::{Read, Reading, read_all};
pub use source::{Firmness, Source, SourceType};

use crate::text::Span;

/// A proposition that an article states or reports.
#[derive(Clone, Debug, PartialEq)]
pub struct Claim {
    /// The words that state it.
    pub text: Span,
    /// Whose claim it is.
    pub source: Source,
    /// Who passes it on, where the article has it at second hand: Le Monde, of what it has the minister say.
    pub via: Option<Source>,
    /// How firmly it is said.
    pub firmness: Firmness,
    /// The sentence it stands in.
    pub evidence: Span,
    /// The cue verb's infinitive, `selon`, or nothing where the article itself speaks.
    pub cue: Option<&'static str>,
    /// The rule that found it.
    pub rule: &'static str,
}
