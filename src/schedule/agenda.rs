//! What a day holds: the facts that are due, the most faded first, and those that have never been asked, each within the
//! day's limit; which wording of a fact to ask; and how much the coming days will bring.

use crate::question::{Item, ItemId};
use crate::schedule::{Calendar, Day, Fact, Facts, Forgetting, Memory, Pace, Rating};
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// One answer, as far as the schedule cares.
#[derive(Clone, Copy, Debug)]
pub struct Review<'a> {
    /// The item.
    pub item: &'a ItemId,
    /// When, in seconds since 1970-01-01 UTC.
    pub at: i64,
    /// How well the fact was known.
    pub rating: Rating,
}

/// What a day holds.
#[derive(Clone, Debug)]
pub struct Agenda {
    facts: Facts,
    today: Day,
    /// What is remembered, by the place of the fact.
    memories: Vec<Option<Memory>>,
    /// The day on which each remembered fact is due.
    dues: Vec<Option<Day>>,
    /// How often each item was asked, and when last, as the number of the answer.
    asked: HashMap<ItemId, (usize, usize)>,
    due: Vec<Fact>,
    new: Vec<Fact>,
    due_left: usize,
    new_left: usize,
}

impl Agenda {
    /// The agenda of the day in which `now` lies (seconds since 1970-01-01 UTC), from every answer that stands, in the
    /// order of the journal. Two answers of one time count in that order.
    pub fn new<'a>(
        facts: Facts,
        reviews: impl IntoIterator<Item = Review<'a>>,
        pace: &Pace,
        calendar: &Calendar,
        now: i64,
    ) -> Agenda {
        let forgetting = Forgetting::default();
        let today = calendar.day(now);
        let mut memories: Vec<Option<Memory>> = vec![None; facts.len()];
        let mut asked: HashMap<ItemId, (usize, usize)> = HashMap::new();
        let mut day = Spent::default();
        for (number, review) in reviews.into_iter().enumerate() {
            let on = calendar.day(review.at);
            day.note(facts.name(review.item), on == today);
            let Some(fact) = facts.of(review.item) else { continue };
            if let Some(memory) = memories.get_mut(fact.place()) {
                *memory = forgetting.after(*memory, review.rating, on);
            }
            match asked.get_mut(review.item) {
                Some((times, last)) => (*times, *last) = (*times + 1, number),
                None => drop(asked.insert(review.item.clone(), (1, number))),
            }
        }
        let of = |fact: Fact| memories.get(fact.place()).copied().flatten();
        let dues: Vec<Option<Day>> =
            memories.iter().map(|memory| memory.map(|memory| forgetting.due(memory, pace.retention, today))).collect();
        let is_due = |fact: &Fact| dues.get(fact.place()).copied().flatten().is_some_and(|day| day <= today);
        let mut faded: Vec<(f32, Fact)> = facts
            .all()
            .filter(is_due)
            .filter_map(|fact| Some((forgetting.retrievability(of(fact)?, today), fact)))
            .collect();
        faded.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
        let new: Vec<Fact> = facts.all().filter(|fact| of(*fact).is_none()).collect();
        Agenda {
            due: faded.into_iter().map(|(_, fact)| fact).collect(),
            due_left: pace.due_per_day.saturating_sub(day.repeated()),
            new_left: pace.new_per_day.saturating_sub(day.introduced.len()),
            today,
            memories,
            dues,
            asked,
            new,
            facts,
        }
    }

    /// The day.
    pub fn today(&self) -> Day {
        self.today
    }

    /// The facts that the agenda is about.
    pub fn facts(&self) -> &Facts {
        &self.facts
    }

    /// What is remembered of a fact; none when it has never been asked.
    pub fn memory(&self, fact: Fact) -> Option<Memory> {
        self.memories.get(fact.place()).copied().flatten()
    }

    /// How many facts are still to be asked again today.
    pub fn due(&self) -> usize {
        self.due.len().min(self.due_left)
    }

    /// How many facts may still be asked for the first time today.
    pub fn new_facts(&self) -> usize {
        self.new.len().min(self.new_left)
    }

    /// How many facts are due in all, whatever the limit.
    pub fn backlog(&self) -> usize {
        self.due.len()
    }

    /// The items to ask again today, the most faded fact first: of each fact one item.
    pub fn due_items(&self) -> Vec<Arc<Item>> {
        self.due.iter().take(self.due()).filter_map(|fact| self.fresh(*fact)).collect()
    }

    /// The items of facts that have never been asked, in the order of their ids: of each fact one item. How many of them
    /// may be asked today is [`Agenda::new_facts`].
    pub fn new_items(&self) -> Vec<Arc<Item>> {
        self.new.iter().filter_map(|fact| self.fresh(*fact)).collect()
    }

    /// How many facts fall due on each of the next `days` days, today first with all that is overdue; what answers will
    /// add is not known.
    pub fn forecast(&self, days: usize) -> Vec<usize> {
        let mut forecast = vec![0; days];
        for due in self.dues.iter().flatten() {
            let ahead = usize::try_from(due.days_after(self.today)).unwrap_or(0);
            if let Some(count) = forecast.get_mut(ahead) {
                *count += 1;
            }
        }
        forecast
    }

    /// The item of a fact with the freshest wording and options: the one asked the fewest times, then the longest ago.
    fn fresh(&self, fact: Fact) -> Option<Arc<Item>> {
        let used = |item: &&Arc<Item>| self.asked.get(&item.id).copied().unwrap_or_default();
        self.facts.items(fact).iter().min_by_key(used).cloned()
    }
}

/// What of the day's limits is spent. A fact counts once, however often it was asked.
#[derive(Default)]
struct Spent {
    known: HashSet<ItemId>,
    introduced: HashSet<ItemId>,
    asked: HashSet<ItemId>,
}

impl Spent {
    fn note(&mut self, fact: &ItemId, today: bool) {
        let is_new = !self.known.contains(fact);
        if is_new {
            self.known.insert(fact.clone());
        }
        if today {
            self.asked.insert(fact.clone());
            if is_new {
                self.introduced.insert(fact.clone());
            }
        }
    }

    fn repeated(&self) -> usize {
        self.asked.len() - self.introduced.len()
    }
}

#[cfg(test)]
#[path = "agenda/tests.rs"]
mod tests;
