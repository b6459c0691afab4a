//! How sure the learner was: asked with every answer, never required.

/// The learner's own estimate before the answer is shown, from least to most sure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Confidence {
    /// At random.
    Guess,
    /// Rather sure.
    Likely,
    /// Certain.
    Certain,
}

impl Confidence {
    /// From least to most sure.
    pub const ALL: [Confidence; 3] = [Confidence::Guess, Confidence::Likely, Confidence::Certain];
}
