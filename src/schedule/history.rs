//! What the answers so far have made of the facts: the memory of each, and how much of every day's limits they spent. It
//! grows by one answer at a time, so that a long journal is replayed once and not after every answer; taking an answer back
//! needs a new replay, because memories do not run backwards.

use crate::question::ItemId;
use crate::schedule::{Day, Fact, Facts, Forgetting, Memory, Rating};
use std::collections::HashMap;
use std::sync::Arc;

/// One answer, as far as the schedule cares.
#[derive(Clone, Copy, Debug)]
pub struct Review<'a> {
    /// The item.
    pub item: &'a ItemId,
    /// The day of the answer.
    pub day: Day,
    /// How well the fact was known.
    pub rating: Rating,
}

/// The facts and what has become of them.
#[derive(Clone, Debug, Default)]
pub struct History {
    facts: Arc<Facts>,
    forgetting: Forgetting,
    /// By the place of the fact.
    memories: Vec<Option<Memory>>,
    /// For the items of facts that have several: how often each was asked, and at which answer last.
    used: HashMap<ItemId, (usize, usize)>,
    /// For items that are gone: the day of the last answer.
    gone: HashMap<ItemId, Day>,
    days: HashMap<Day, Spent>,
    answers: usize,
}

/// What of a day's limits is spent. A fact counts once a day, however often it is asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Spent {
    /// Facts asked for the first time.
    pub new: usize,
    /// Facts asked again.
    pub again: usize,
}

impl History {
    /// Facts that have never been asked.
    pub fn new(facts: Arc<Facts>) -> History {
        History { memories: vec![None; facts.len()], facts, ..History::default() }
    }

    /// Notes the next answer of the journal. Two answers of one time count in the journal's order.
    pub fn note(&mut self, review: Review<'_>) {
        self.answers += 1;
        let before = match self.facts.of(review.item) {
            Some(fact) => {
                if self.facts.items(fact).len() > 1 {
                    let (times, last) = self.used.entry(review.item.clone()).or_default();
                    (*times, *last) = (*times + 1, self.answers);
                }
                self.memories.get_mut(fact.place()).and_then(|memory| {
                    let before = memory.map(|memory| memory.last);
                    *memory = self.forgetting.after(*memory, review.rating, review.day);
                    before
                })
            }
            None => self.gone.insert(review.item.clone(), review.day),
        };
        let spent = self.days.entry(review.day).or_default();
        match before {
            None => spent.new += 1,
            Some(day) if day != review.day => spent.again += 1,
            Some(_) => {}
        }
    }

    /// The facts.
    pub fn facts(&self) -> &Arc<Facts> {
        &self.facts
    }

    /// How memories fade.
    pub fn forgetting(&self) -> &Forgetting {
        &self.forgetting
    }

    /// What is remembered of a fact; none when it has never been asked.
    pub fn memory(&self, fact: Fact) -> Option<Memory> {
        self.memories.get(fact.place()).copied().flatten()
    }

    /// What of a day's limits is spent.
    pub fn spent(&self, day: Day) -> Spent {
        self.days.get(&day).copied().unwrap_or_default()
    }

    /// How often an item of a fact with several was asked, and at which answer last, counted from 1.
    pub fn used(&self, item: &ItemId) -> (usize, usize) {
        self.used.get(item).copied().unwrap_or_default()
    }
}
