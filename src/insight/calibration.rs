//! Calibration: is the learner right as often as the confidence says? The reliability curve sets the share of right answers
//! at each level against the probability that the level stands for; the Brier score (Brier 1950, *Monthly Weather Review*
//! 78, 1–3) is the mean squared distance of that probability from what happened. Because only three probabilities are ever
//! said, Murphy's decomposition is exact (Murphy 1973, *Journal of Applied Meteorology* 12, 595–600).

use crate::insight::TooFew;
use crate::progress::Response;
use crate::question::Confidence;

/// Rated answers below which nothing is said. At thirty the standard error of a share is at most 0.09, so that a learner
/// who is right half the time when certain (0.9) is told from one who is right as often as said.
pub const ENOUGH: usize = 30;

/// Answers of one level below which its point is not drawn: at ten the standard error is at most 0.16, as much
/// as lies between « likely » and « certain ».
pub const ENOUGH_AT_A_LEVEL: usize = 10;

/// The probability that a confidence stands for: the middle of the range in which it earns the most certainty-based marks,
/// 0 to 2/3, 2/3 to 4/5, 4/5 to 1.
pub fn stated(confidence: Confidence) -> f64 {
    match confidence {
        Confidence::Guess => 1.0 / 3.0,
        Confidence::Likely => 11.0 / 15.0,
        Confidence::Certain => 9.0 / 10.0,
    }
}

/// How confidence and outcome go together.
#[derive(Clone, Debug, PartialEq)]
pub struct Calibration {
    /// The answers of each level, from least to most sure.
    pub levels: [Level; 3],
    /// The Brier score, from 0 (always sure and right) to 1.
    pub brier: f64,
    /// Murphy's reliability, from 0: the mean squared distance of the curve from the diagonal. Less is better.
    pub reliability: f64,
    /// Murphy's resolution, from 0: how much more often right answers are where the confidence is higher. More is better.
    pub resolution: f64,
    /// Murphy's uncertainty, from 0 to 0.25: the variance of being right. `brier = reliability − resolution + uncertainty`.
    pub uncertainty: f64,
}

/// One point of the reliability curve.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Level {
    /// The confidence.
    pub confidence: Confidence,
    /// Answers given with it.
    pub answered: usize,
    /// Of these, right.
    pub right: usize,
}

impl Level {
    /// The share of right answers, from 0 to 1; none below [`ENOUGH_AT_A_LEVEL`] answers.
    pub fn share(self) -> Result<f64, TooFew> {
        TooFew::check(self.answered, ENOUGH_AT_A_LEVEL)?;
        Ok(self.right as f64 / self.answered as f64)
    }
}

/// The calibration of rated answers.
pub fn of_responses<'a>(responses: impl IntoIterator<Item = &'a Response>) -> Result<Calibration, TooFew> {
    let rated = responses.into_iter().filter_map(|response| Some((response.confidence?, response.correct)));
    let mut levels = Confidence::ALL.map(|confidence| Level { confidence, answered: 0, right: 0 });
    for (confidence, correct) in rated {
        for level in levels.iter_mut().filter(|level| level.confidence == confidence) {
            level.answered += 1;
            level.right += usize::from(correct);
        }
    }
    TooFew::check(levels.iter().map(|level| level.answered).sum(), ENOUGH)?;
    let bins = levels.map(|level| (stated(level.confidence), level.answered, level.right));
    let Decomposed { brier, reliability, resolution, uncertainty } = decompose(&bins);
    Ok(Calibration { levels, brier, reliability, resolution, uncertainty })
}

/// A Brier score and its three parts.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Decomposed {
    brier: f64,
    reliability: f64,
    resolution: f64,
    uncertainty: f64,
}

/// Decomposes forecasts in bins of (probability, forecasts, events). With n forecasts in all, oₖ the share of events in a
/// bin and o that of all: brier = Σ nₖ·(oₖ·(1 − fₖ)² + (1 − oₖ)·fₖ²) / n, reliability = Σ nₖ·(fₖ − oₖ)² / n,
/// resolution = Σ nₖ·(oₖ − o)² / n, uncertainty = o·(1 − o).
fn decompose(bins: &[(f64, usize, usize)]) -> Decomposed {
    let count = bins.iter().map(|(_, count, _)| *count).sum::<usize>().max(1) as f64;
    let base = bins.iter().map(|(_, _, events)| *events).sum::<usize>() as f64 / count;
    let mut parts = Decomposed { brier: 0.0, reliability: 0.0, resolution: 0.0, uncertainty: base * (1.0 - base) };
    for (forecast, answered, events) in bins.iter().filter(|(_, answered, _)| *answered > 0) {
        let weight = *answered as f64 / count;
        let share = *events as f64 / *answered as f64;
        parts.brier += weight * (share * (1.0 - forecast).powi(2) + (1.0 - share) * forecast.powi(2));
        parts.reliability += weight * (forecast - share).powi(2);
        parts.resolution += weight * (share - base).powi(2);
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::insight::skill::tests::response;

    fn near(found: f64, expected: f64) {
        assert!((found - expected).abs() < 1e-9, "{found} is not {expected}");
    }

    /// The textbook's single forecasts of rain: 100 % and it rains, 70 % and it rains, 30 % and it rains, 50 %.
    #[test]
    fn the_brier_score_of_one_forecast_is_that_of_the_textbook() {
        for (forecast, score) in [(1.0, 0.0), (0.7, 0.09), (0.3, 0.49), (0.5, 0.25)] {
            near(decompose(&[(forecast, 1, 1)]).brier, score);
        }
        near(decompose(&[(0.5, 1, 0)]).brier, 0.25);
    }

    /// Ten forecasts of 0.2 with 1 event and ten of 0.8 with 9: o = 0.5, so uncertainty 0.25; each bin is off by 0.1, so
    /// reliability 0.01; each is 0.4 from o, so resolution 0.16; and the score is 0.01 − 0.16 + 0.25 = 0.10.
    #[test]
    fn the_parts_are_those_worked_by_hand() {
        let parts = decompose(&[(0.2, 10, 1), (0.8, 10, 9)]);
        near(parts.uncertainty, 0.25);
        near(parts.reliability, 0.01);
        near(parts.resolution, 0.16);
        near(parts.brier, 0.10);
    }

    #[test]
    fn the_parts_always_make_up_the_score() {
        for guesses in 0..=10_usize {
            for certain in 0..=20_usize {
                let parts = decompose(&[(1.0 / 3.0, 10, guesses), (11.0 / 15.0, 0, 0), (0.9, 20, certain)]);
                near(parts.brier, parts.reliability - parts.resolution + parts.uncertainty);
            }
        }
    }

    #[test]
    fn below_thirty_rated_answers_nothing_is_said_and_a_thin_level_has_no_point() {
        let answers = |count: usize| -> Vec<Response> {
            let rated = |at: usize| if at < 5 { Some(Confidence::Guess) } else { Some(Confidence::Certain) };
            (0..count).map(|at| Response { confidence: rated(at), ..response(at % 4 != 0) }).collect()
        };
        let mut few = answers(29);
        few.push(response(true));
        assert_eq!(of_responses(&few), Err(TooFew { have: 29, need: 30 }), "an answer without a confidence is none");
        let calibration = of_responses(&answers(30)).unwrap();
        assert_eq!(calibration.levels[0].share(), Err(TooFew { have: 5, need: 10 }));
        assert!(calibration.levels[2].share().is_ok());
    }
}
