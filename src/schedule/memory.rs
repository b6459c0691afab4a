//! The memory of one fact, as FSRS-6 models it with the parameters of the average learner: *stability*, the days in which
//! the probability of recall falls to 0.9, and *difficulty*, from 1 to 10. The formulas are those of
//! <https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm>, computed by the `fsrs` crate; the tests hold
//! them against the crate's published vectors and against the formulas worked by hand.

use crate::schedule::{Day, Rating, Retention};
use fsrs::{FSRS, FSRS6_DEFAULT_DECAY, FSRSItem, FSRSReview, MemoryState, current_retrievability};

/// What is remembered of a fact.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Memory {
    /// Days in which the probability of recall falls from 1 to 0.9; above 0.
    pub stability: f32,
    /// How hard it is to make it more stable, from 1 to 10.
    pub difficulty: f32,
    /// The day of the last answer.
    pub last: Day,
}

/// The longest time until a fact is asked again, in days: a hundred years.
const LONGEST: f32 = 36_500.0;

/// How memories change and fade.
#[derive(Clone, Debug)]
pub struct Forgetting {
    model: FSRS,
}

impl Default for Forgetting {
    /// That of the average learner.
    fn default() -> Forgetting {
        Forgetting { model: FSRS::default() }
    }
}

impl Forgetting {
    /// The memory after an answer on `day`. An answer that is older than the one before it, because a clock was set back,
    /// counts as one of the same day. Should the model find no number, the memory stays as it was; a new fact then has
    /// none.
    pub fn after(&self, before: Option<Memory>, rating: Rating, day: Day) -> Option<Memory> {
        let delta_t = before.map_or(0, |memory| days_since(memory, day));
        let rating = match rating {
            Rating::Again => 1,
            Rating::Hard => 2,
            Rating::Good => 3,
            Rating::Easy => 4,
        };
        let review = FSRSItem { reviews: vec![FSRSReview { rating, delta_t }] };
        let Ok(MemoryState { stability, difficulty }) = self.model.memory_state(review, before.map(Memory::state))
        else {
            return before;
        };
        Some(Memory { stability, difficulty, last: day })
    }

    /// After how many days the probability of recall has fallen to the desired retention: whole days, at least one. What
    /// was answered today, rightly or not, comes back tomorrow at the earliest, when its answer is no longer in the ear.
    pub fn interval(&self, memory: Memory, retention: Retention) -> i32 {
        let days = self.model.next_interval(Some(memory.stability), retention.share(), 0).round();
        if days.is_nan() { 1 } else { days.clamp(1.0, LONGEST) as i32 }
    }

    /// The day on which the fact is due, seen from `today`. An answer from the future says that a clock was wrong: its
    /// fact is due at once.
    pub fn due(&self, memory: Memory, retention: Retention, today: Day) -> Day {
        if memory.last > today { today } else { memory.last.plus(self.interval(memory, retention)) }
    }

    /// The probability of recall on a day, from 0 to 1.
    pub fn retrievability(&self, memory: Memory, day: Day) -> f32 {
        // The count of days is far below what a single-precision number holds exactly.
        current_retrievability(memory.state(), days_since(memory, day) as f32, FSRS6_DEFAULT_DECAY)
    }
}

impl Memory {
    fn state(self) -> MemoryState {
        MemoryState { stability: self.stability, difficulty: self.difficulty }
    }
}

fn days_since(memory: Memory, day: Day) -> u32 {
    u32::try_from(day.days_after(memory.last)).unwrap_or(0)
}

#[cfg(test)]
#[path = "memory/tests.rs"]
mod tests;
