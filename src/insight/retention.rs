//! Retention as it is measured: of the facts asked again on a later day, how many were still known. Only the first answer
//! to a fact on a day counts, because a second one measures the ten minutes before it; and the first answer of all
//! measures no memory. This is what Anki calls true retention, and what the desired retention is to be held against.

use crate::insight::TooFew;
use crate::progress::Response;
use crate::question::{ItemId, response};
use std::collections::HashMap;

/// First answers below which nothing is said: at thirty the standard error of a retention of 0.9 is 0.055, about the
/// distance to the next setting that anybody would choose.
pub const ENOUGH: usize = 30;

/// How many of the facts asked again were known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Retention {
    /// Facts asked again, each once a day.
    pub asked: usize,
    /// Of these, known: answered rightly and not as a guess.
    pub known: usize,
}

impl Retention {
    /// The share, from 0 to 1.
    pub fn share(self) -> f64 {
        self.known as f64 / self.asked.max(1) as f64
    }
}

/// The retention over responses in the order of the journal. `fact` names what an item asks, `day` tells days apart.
pub fn of_responses<'a, D: Copy + Ord>(
    responses: impl IntoIterator<Item = &'a Response>,
    fact: impl Fn(&'a ItemId) -> &'a ItemId,
    day: impl Fn(i64) -> D,
) -> Result<Retention, TooFew> {
    let mut last: HashMap<&ItemId, D> = HashMap::new();
    let mut retention = Retention { asked: 0, known: 0 };
    for response in responses {
        let today = day(response.at);
        if last.insert(fact(&response.item), today).is_some_and(|before| before < today) {
            retention.asked += 1;
            retention.known += usize::from(response::is_recalled(response.correct, response.confidence));
        }
    }
    TooFew::check(retention.asked, ENOUGH)?;
    Ok(retention)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::insight::skill::tests::response;
    use crate::question::Confidence;

    fn answer(item: usize, day: i64, correct: bool, confidence: Option<Confidence>) -> Response {
        let item = ItemId::from_text(&format!("date-{item:016}"));
        Response { item, at: day * 86_400, confidence, ..response(correct) }
    }

    #[test]
    fn only_the_first_answer_of_a_later_day_counts_and_a_guess_is_not_known() {
        let mut answers = Vec::new();
        for item in 0..30 {
            answers.push(answer(item, 0, false, None));
            answers.push(answer(item, 0, true, None));
        }
        for item in 0..30 {
            let confidence = (item < 6).then_some(Confidence::Guess);
            answers.push(answer(item, 3, item < 24, confidence));
            answers.push(answer(item, 3, true, None));
        }
        let retention = of_responses(&answers, |item| item, |at| at / 86_400).unwrap();
        assert_eq!(retention, Retention { asked: 30, known: 18 });
        assert!((retention.share() - 0.6).abs() < 1e-12);
    }

    #[test]
    fn first_answers_of_all_measure_no_memory() {
        let answers: Vec<_> = (0..100).map(|item| answer(item, 0, true, None)).collect();
        let found = of_responses(&answers, |item| item, |at| at / 86_400);
        assert_eq!(found, Err(TooFew { have: 0, need: ENOUGH }));
    }

    #[test]
    fn another_wording_of_a_fact_is_the_fact_asked_again() {
        let name = ItemId::from_text("date-0");
        let answers: Vec<_> = (0..31).map(|at| answer(at, at as i64, true, None)).collect();
        let found = of_responses(&answers, |_| &name, |at| at / 86_400);
        assert_eq!(found, Ok(Retention { asked: 30, known: 30 }));
    }
}
