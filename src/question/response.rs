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

/// Whether an answer shows that its fact was remembered: it is right, and the learner did not say that it was a guess.
/// What is asked again and the retention that is measured both hang on this, so that the two can be compared.
pub fn is_recalled(correct: bool, confidence: Option<Confidence>) -> bool {
    correct && confidence != Some(Confidence::Guess)
}
