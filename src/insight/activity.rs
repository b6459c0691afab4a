//! How much was done on which day.

use std::collections::BTreeMap;
use std::ops::RangeBounds;

/// Answers of one day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Done {
    /// Answers given.
    pub answered: usize,
    /// Of these, right.
    pub right: usize,
}

/// The answers of every day on which there was one, counted one by one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Days<D>(BTreeMap<D, Done>);

impl<D> Default for Days<D> {
    fn default() -> Days<D> {
        Days(BTreeMap::new())
    }
}

impl<D: Ord + Copy> Days<D> {
    /// Counts one answer more.
    pub fn note(&mut self, day: D, correct: bool) {
        let done = self.0.entry(day).or_default();
        done.answered += 1;
        done.right += usize::from(correct);
    }

    /// What was done on a day.
    pub fn on(&self, day: D) -> Done {
        self.0.get(&day).copied().unwrap_or_default()
    }

    /// The days with an answer among those of a range, in order.
    pub fn within(&self, range: impl RangeBounds<D>) -> impl Iterator<Item = (D, Done)> {
        self.0.range(range).map(|(day, done)| (*day, *done))
    }

    /// Whether there is no answer at all.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_counted_by_day_and_days_without_one_are_absent() {
        let mut days = Days::default();
        assert!(days.is_empty());
        for (day, correct) in [(3, false), (0, true), (3, true)] {
            days.note(day, correct);
        }
        assert_eq!((days.on(3), days.on(1)), (Done { answered: 2, right: 1 }, Done::default()));
        assert_eq!(days.within(1..=9).collect::<Vec<_>>(), [(3, Done { answered: 2, right: 1 })]);
    }
}
