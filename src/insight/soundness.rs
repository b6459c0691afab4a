//! Items that the responses show to be broken: everybody who answers is certain, and wrong. Where a key is wrong or two
//! options are right, the best learners fall first, and they are sure of themselves; where a question is merely hard,
//! confidence falls with accuracy. This is the extreme of an item whose discrimination is negative in the classical theory
//! of tests (Ebel and Frisbie 1991, *Essentials of Educational Measurement*).

use crate::progress::Response;
use crate::question::{Confidence, ItemId};
use std::collections::BTreeMap;

/// How often an item must have been answered, each time wrongly and with certainty. Somebody who is certain is right at
/// least four times in five ([`crate::insight::certainty`]); three such errors in a row happen by chance to a sound item
/// once in 125 times or less.
pub const ENOUGH: usize = 3;

/// An item that looks broken.
#[derive(Clone, Debug, PartialEq)]
pub struct Suspect {
    /// The item.
    pub item: ItemId,
    /// How often it was answered, always wrongly and with certainty.
    pub answered: usize,
    /// The words chosen most often: perhaps the right answer.
    pub chosen: String,
}

/// The items that look broken, by id. An item that has been answered rightly, or wrongly in doubt, even once, is not.
pub fn suspects<'a>(responses: impl IntoIterator<Item = &'a Response>) -> Vec<Suspect> {
    let mut by_item: BTreeMap<&ItemId, Vec<&Response>> = BTreeMap::new();
    for response in responses {
        by_item.entry(&response.item).or_default().push(response);
    }
    let sure_and_wrong = |one: &&Response| !one.correct && one.confidence == Some(Confidence::Certain);
    by_item
        .into_iter()
        .filter(|(_, answers)| answers.len() >= ENOUGH && answers.iter().all(sure_and_wrong))
        .map(|(item, answers)| Suspect { item: item.clone(), answered: answers.len(), chosen: most_chosen(&answers) })
        .collect()
}

fn most_chosen(answers: &[&Response]) -> String {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for answer in answers {
        *counts.entry(answer.chosen.as_str()).or_default() += 1;
    }
    counts.into_iter().max_by_key(|(_, count)| *count).map(|(words, _)| words.to_owned()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::insight::skill::tests::response;

    fn answers(item: &str, outcomes: &[(bool, Option<Confidence>)]) -> Vec<Response> {
        let item = ItemId::from_text(item);
        let chosen = |at: usize| if at == 1 { "le 20 août" } else { "le 17 novembre" }.to_owned();
        let one = |(at, (correct, confidence)): (usize, &(bool, Option<Confidence>))| Response {
            item: item.clone(),
            confidence: *confidence,
            chosen: chosen(at),
            ..response(*correct)
        };
        outcomes.iter().enumerate().map(one).collect()
    }

    #[test]
    fn an_item_always_wrong_with_certainty_is_suspect_and_no_other() {
        let sure = Some(Confidence::Certain);
        let mut all = answers("date-b", &[(false, sure), (false, sure), (false, sure)]);
        all.extend(answers("date-right-once", &[(false, sure), (false, sure), (false, sure), (true, None)]));
        all.extend(answers("date-in-doubt", &[(false, sure), (false, sure), (false, Some(Confidence::Guess))]));
        all.extend(answers("date-too-few", &[(false, sure), (false, sure)]));
        let found = suspects(&all);
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].item.as_str(), found[0].answered), ("date-b", 3));
        assert_eq!(found[0].chosen, "le 17 novembre");
    }
}
