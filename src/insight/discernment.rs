//! Discernment: can the learner tell what an article says from what it does not? On verdict items a claim that the article
//! supports is a *signal*, one that it refutes or is silent about is *noise*, and answering « confirmée » is saying yes.
//! Sensitivity d′ = z(H) − z(F) and criterion c = −(z(H) + z(F)) / 2 of signal detection theory part the ability from the
//! leaning, where H and F are the shares of yes among signals and among noise (Stanislaw and Todorov 1999, *Behavior
//! Research Methods, Instruments, & Computers* 31, 137–149). The rates are corrected log-linearly, half an answer added to
//! each count and one to each total, so that a perfect learner has a finite d′ (Hautus 1995, the same journal 27, 46–51).
//! Every answer counts, also to a claim that was met before: where few articles come back often, memory flatters d′.

use crate::insight::TooFew;
use crate::insight::normal::{density, quantile};
use crate::progress::Response;
use crate::question::{Item, ItemId, Kind};
use crate::text::fold;
use std::sync::Arc;

/// Answers to claims of either sort below which nothing is said. With twenty of each the standard error of d′ is about
/// 0.45: enough to tell a learner who discerns (d′ above 1) from one who does not (0).
pub const ENOUGH: usize = 20;

/// How verdict items were answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Verdicts {
    /// Supported claims called supported.
    pub hits: usize,
    /// Supported claims called anything else.
    pub misses: usize,
    /// Other claims called supported.
    pub false_alarms: usize,
    /// Other claims called anything else: refuted and absent are both a no.
    pub rejections: usize,
}

/// What the learner discerns, and which way the learner leans.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Discernment {
    /// d′, in standard deviations: 0 is chance, 1 fair, 2 good; below 0 is worse than chance.
    pub sensitivity: f64,
    /// c, in standard deviations: below 0 is too trusting, above 0 too sceptical.
    pub criterion: f64,
    /// The standard error of d′ (Gourevitch and Galanter 1967, *Psychometrika* 32, 25–33).
    pub error: f64,
}

/// Which way a learner leans.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaning {
    /// Finds in the text what is not there.
    Trusting,
    /// Neither.
    Even,
    /// Overlooks what is there.
    Sceptical,
}

impl Verdicts {
    /// The verdicts among responses. Which answer was right stands in the item, so responses to items that are gone do
    /// not count, right or wrong.
    pub fn of_responses<'a>(
        responses: impl IntoIterator<Item = &'a Response>,
        item: impl Fn(&ItemId) -> Option<Arc<Item>>,
    ) -> Verdicts {
        let mut verdicts = Verdicts::default();
        for response in responses.into_iter().filter(|response| response.kind == Kind::Verdict) {
            let Some(item) = item(&response.item) else { continue };
            let said = says_supported(&response.chosen);
            let count = match (says_supported(item.key.text.in_language(item.language)), said) {
                (true, true) => &mut verdicts.hits,
                (true, false) => &mut verdicts.misses,
                (false, true) => &mut verdicts.false_alarms,
                (false, false) => &mut verdicts.rejections,
            };
            *count += 1;
        }
        verdicts
    }

    /// d′ and c.
    pub fn discernment(self) -> Result<Discernment, TooFew> {
        let (signals, noise) = (self.hits + self.misses, self.false_alarms + self.rejections);
        TooFew::check(signals.min(noise), ENOUGH)?;
        let corrected = |yes: usize, all: usize| (yes as f64 + 0.5) / (all as f64 + 1.0);
        let (hit, alarm) = (corrected(self.hits, signals), corrected(self.false_alarms, noise));
        let variance = |rate: f64, all: usize| rate * (1.0 - rate) / (all as f64 * density(quantile(rate)).powi(2));
        let (sensitivity, criterion) = sensitivity_and_criterion(hit, alarm);
        let error = (variance(hit, signals) + variance(alarm, noise)).sqrt();
        Ok(Discernment { sensitivity, criterion, error })
    }
}

impl Discernment {
    /// Which way the learner leans: more than a third of a standard deviation to one side is worth saying; there, with
    /// d′ of 1.5, one kind of error is already twice as frequent as the other.
    pub fn leaning(self) -> Leaning {
        const WORTH_SAYING: f64 = 1.0 / 3.0;
        if self.criterion < -WORTH_SAYING {
            Leaning::Trusting
        } else if self.criterion > WORTH_SAYING {
            Leaning::Sceptical
        } else {
            Leaning::Even
        }
    }
}

/// d′ and c of a hit rate and a false-alarm rate, both strictly between 0 and 1.
fn sensitivity_and_criterion(hit: f64, alarm: f64) -> (f64, f64) {
    let (hit, alarm) = (quantile(hit), quantile(alarm));
    (hit - alarm, -(hit + alarm) / 2.0)
}

/// Whether the words of a verdict's option say that the claim is supported. A journal keeps the option's own words, in the
/// language of the item; those of people begin as the generator's do.
fn says_supported(option: &str) -> bool {
    let folded = fold(option);
    ["confirme", "supported", "vrai", "true"].iter().any(|word| folded.starts_with(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(found: f64, expected: f64, within: f64) {
        assert!((found - expected).abs() < within, "{found} is not {expected}");
    }

    /// Stanislaw and Todorov 1999: a hit rate of 0.8 and a false-alarm rate of 0.4 give d′ = 1.095 and c = −0.294.
    #[test]
    fn the_worked_example_of_stanislaw_and_todorov_comes_out() {
        let (sensitivity, criterion) = sensitivity_and_criterion(0.8, 0.4);
        near(sensitivity, 1.095, 5e-4);
        near(criterion, -0.294, 5e-4);
    }

    /// The same with 25 trials of each sort, 20 hits and 10 false alarms, corrected as Hautus does:
    /// H = 20.5 / 26 = 0.78846, F = 10.5 / 26 = 0.40385, z(H) = 0.80111, z(F) = −0.24341.
    #[test]
    fn the_log_linear_correction_is_that_of_hautus() {
        let verdicts = Verdicts { hits: 20, misses: 5, false_alarms: 10, rejections: 15 };
        let found = verdicts.discernment().unwrap();
        near(found.sensitivity, 0.80111 + 0.24341, 5e-4);
        near(found.criterion, -(0.80111 - 0.24341) / 2.0, 5e-4);
        // 0.78846·0.21154 / (25·0.28944²) + 0.40385·0.59615 / (25·0.38730²) = 0.07964 + 0.06420
        near(found.error, 0.14384_f64.sqrt(), 1e-3);
        assert_eq!(found.leaning(), Leaning::Even);
    }

    #[test]
    fn a_perfect_learner_and_a_hopeless_one_have_finite_figures() {
        let perfect = Verdicts { hits: 20, misses: 0, false_alarms: 0, rejections: 20 }.discernment().unwrap();
        near(perfect.criterion, 0.0, 1e-9);
        assert!(perfect.sensitivity > 3.0 && perfect.sensitivity.is_finite() && perfect.error.is_finite());
        let wrong = Verdicts { hits: 0, misses: 20, false_alarms: 20, rejections: 0 }.discernment().unwrap();
        near(wrong.sensitivity, -perfect.sensitivity, 1e-9);
    }

    #[test]
    fn who_believes_everything_leans_one_way_and_who_believes_nothing_the_other() {
        let leaning = |verdicts: Verdicts| verdicts.discernment().unwrap().leaning();
        assert_eq!(leaning(Verdicts { hits: 19, misses: 1, false_alarms: 12, rejections: 8 }), Leaning::Trusting);
        assert_eq!(leaning(Verdicts { hits: 8, misses: 12, false_alarms: 1, rejections: 19 }), Leaning::Sceptical);
    }

    #[test]
    fn too_few_claims_of_either_sort_say_nothing() {
        let verdicts = Verdicts { hits: 100, misses: 0, false_alarms: 3, rejections: 16 };
        assert_eq!(verdicts.discernment(), Err(TooFew { have: 19, need: 20 }));
    }

    #[test]
    fn the_words_of_a_verdict_are_known() {
        for words in ["confirmée", "Confirmé par l’article", "supported", "Vrai"] {
            assert!(says_supported(words), "{words}");
        }
        for words in ["contredite", "absente de l’article", "not in the article", "contradicted", "non confirmée"] {
            assert!(!says_supported(words), "{words}");
        }
    }
}
