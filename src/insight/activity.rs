//! How much was done on which day.

use crate::progress::Response;
use std::collections::BTreeMap;

/// Answers of one day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Done {
    /// Answers given.
    pub answered: usize,
    /// Of these, right.
    pub right: usize,
}

/// The answers of each day on which there was one. `day` tells the local day of a time in seconds since 1970-01-01 UTC.
pub fn by_day<'a, D: Ord>(
    responses: impl IntoIterator<Item = &'a Response>,
    day: impl Fn(i64) -> D,
) -> BTreeMap<D, Done> {
    let mut days: BTreeMap<D, Done> = BTreeMap::new();
    for response in responses {
        let done = days.entry(day(response.at)).or_default();
        done.answered += 1;
        done.right += usize::from(response.correct);
    }
    days
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::insight::skill::tests::response;

    #[test]
    fn answers_are_counted_by_day_and_days_without_one_are_absent() {
        let answers = [(0, true), (3, false), (3, true)].map(|(at, correct)| Response { at, ..response(correct) });
        let days: Vec<_> = by_day(&answers, |at| at).into_iter().collect();
        assert_eq!(days, [(0, Done { answered: 1, right: 1 }), (3, Done { answered: 2, right: 1 })]);
    }
}
