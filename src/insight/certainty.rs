//! Certainty-based marks: a right answer earns 1, 2 or 3, a wrong one costs 0, 2 or 6, by how sure the learner said to be.
//! Saying it honestly pays best: below a chance of 2/3 of being right "a guess" earns most on average, above 4/5 "certain"
//! (Gardner-Medwin 1995, *Association for Learning Technology Journal* 3, 80–85; Gardner-Medwin and Curtin 2007,
//! <https://tmedwin.net/cbm>). Marks are told apart from accuracy: they are about knowing what one knows.

use crate::progress::Response;
use crate::question::Confidence;

/// The marks of one answer, from −6 to 3.
pub fn marks(confidence: Confidence, correct: bool) -> i64 {
    match (confidence, correct) {
        (Confidence::Guess, true) => 1,
        (Confidence::Likely, true) => 2,
        (Confidence::Certain, true) => 3,
        (Confidence::Guess, false) => 0,
        (Confidence::Likely, false) => -2,
        (Confidence::Certain, false) => -6,
    }
}

/// The marks of several answers. Those without a confidence do not count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    /// Their sum.
    pub sum: i64,
    /// Answers with a confidence.
    pub rated: usize,
}

impl Marks {
    /// The marks of answers, each its confidence, if any, and whether it is right.
    pub fn of(answers: impl IntoIterator<Item = (Option<Confidence>, bool)>) -> Marks {
        answers.into_iter().fold(Marks::default(), |marks, (confidence, correct)| match confidence {
            Some(confidence) => Marks { sum: marks.sum + self::marks(confidence, correct), rated: marks.rated + 1 },
            None => marks,
        })
    }

    /// The marks of responses.
    pub fn of_responses<'a>(responses: impl IntoIterator<Item = &'a Response>) -> Marks {
        Marks::of(responses.into_iter().map(|response| (response.confidence, response.correct)))
    }

    /// Marks an answer, from −6 to 3; none without a rated answer.
    pub fn mean(self) -> Option<f64> {
        (self.rated > 0).then(|| self.sum as f64 / self.rated as f64)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Confidence::{Certain, Guess, Likely};

    /// The expectation of each level as a function of the chance of being right: the published thresholds, 2/3 and 4/5.
    #[test]
    fn honesty_pays_best_on_either_side_of_the_published_thresholds() {
        let earns =
            |level, chance: f64| chance * marks(level, true) as f64 + (1.0 - chance) * marks(level, false) as f64;
        let best = |chance: f64| {
            Confidence::ALL.into_iter().max_by(|a, b| earns(*a, chance).total_cmp(&earns(*b, chance))).unwrap()
        };
        let chances = [0.0, 0.33, 0.66, 0.67, 0.79, 0.81, 1.0];
        assert_eq!(chances.map(best), [Guess, Guess, Guess, Likely, Likely, Certain, Certain]);
        assert!((earns(Guess, 2.0 / 3.0) - earns(Likely, 2.0 / 3.0)).abs() < 1e-12);
        assert!((earns(Likely, 0.8) - earns(Certain, 0.8)).abs() < 1e-12);
    }

    #[test]
    fn marks_are_summed_over_the_answers_that_were_rated() {
        let answers =
            [(Some(Certain), true), (Some(Certain), false), (Some(Likely), true), (None, true), (None, false)];
        let marks = Marks::of(answers);
        assert_eq!(marks, Marks { sum: -1, rated: 3 });
        assert!((marks.mean().unwrap() + 1.0 / 3.0).abs() < 1e-12);
        assert_eq!(Marks::of([(None, true)]).mean(), None);
    }
}
