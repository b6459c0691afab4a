//! How well a fact was known, in the four grades of FSRS, from an answer that was chosen among options.

use crate::question::{Confidence, response};

/// The grades of FSRS.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Rating {
    /// Not recalled.
    Again,
    /// Recalled with effort. No answer tells effort apart, so none is rated so.
    Hard,
    /// Recalled.
    Good,
    /// Recalled without hesitation.
    Easy,
}

impl Rating {
    /// The rating of an answer.
    ///
    /// | answer | rating | why |
    /// |---|---|---|
    /// | wrong, however sure | `Again` | not recalled |
    /// | right, said to be a guess | `Again` | the learner says that nothing was recalled, and one of four is right by chance once in four; right answers given with little confidence are kept badly unless they come back (Butler, Karpicke and Roediger 2008, *Journal of Experimental Psychology: Learning, Memory, and Cognition* 34, 918–928), and `Hard`, a passing grade, would put the fact off for weeks |
    /// | right, fairly sure | `Good` | recalled |
    /// | right, nothing said | `Good` | confidence is optional: silence costs nothing |
    /// | right, certain | `Easy` | recalled without hesitation |
    ///
    /// Time taken does not count: it is the time of reading as much as of recalling.
    pub fn of(correct: bool, confidence: Option<Confidence>) -> Rating {
        if !response::is_recalled(correct, confidence) {
            return Rating::Again;
        }
        match confidence {
            Some(Confidence::Certain) => Rating::Easy,
            Some(Confidence::Guess | Confidence::Likely) | None => Rating::Good,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_answer_and_a_lucky_guess_are_asked_again_and_certainty_counts_only_when_right() {
        let cases = [
            (false, None, Rating::Again),
            (false, Some(Confidence::Certain), Rating::Again),
            (true, Some(Confidence::Guess), Rating::Again),
            (true, None, Rating::Good),
            (true, Some(Confidence::Likely), Rating::Good),
            (true, Some(Confidence::Certain), Rating::Easy),
        ];
        for (correct, confidence, rating) in cases {
            assert_eq!(Rating::of(correct, confidence), rating, "{correct} {confidence:?}");
        }
    }
}
