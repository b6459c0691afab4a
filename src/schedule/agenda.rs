//! What a day holds: the facts that are due, the most faded first, and those that have never been asked, each within the
//! day's limit; which wording of a fact to ask; and how much the coming days will bring.

use crate::question::Item;
use crate::schedule::{Day, Fact, History, Pace};
use std::sync::Arc;

/// What a day holds.
#[derive(Clone, Debug)]
pub struct Agenda<'a> {
    history: &'a History,
    pace: Pace,
    today: Day,
    due: Vec<Fact>,
    new: Vec<Fact>,
}

impl<'a> Agenda<'a> {
    /// The agenda of a day.
    pub fn new(history: &'a History, pace: Pace, today: Day) -> Agenda<'a> {
        let forgetting = history.forgetting();
        let (mut faded, mut new) = (Vec::new(), Vec::new());
        for fact in history.facts().all() {
            match history.memory(fact) {
                None => new.push(fact),
                Some(memory) if forgetting.due(memory, pace.retention, today) <= today => {
                    faded.push((forgetting.retrievability(memory, today), fact));
                }
                Some(_) => {}
            }
        }
        faded.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
        Agenda { history, pace, today, due: faded.into_iter().map(|(_, fact)| fact).collect(), new }
    }

    /// How many facts are still to be asked again today.
    pub fn due(&self) -> usize {
        let spent = self.history.spent(self.today).again;
        self.due.len().min(self.pace.due_per_day.saturating_sub(spent))
    }

    /// How many facts may still be asked for the first time today.
    pub fn new_facts(&self) -> usize {
        let spent = self.history.spent(self.today).new;
        self.new.len().min(self.pace.new_per_day.saturating_sub(spent))
    }

    /// How many facts are due in all, whatever the limit.
    pub fn backlog(&self) -> usize {
        self.due.len()
    }

    /// The items to ask again today, the most faded fact first: of each fact one item.
    pub fn due_items(&self) -> Vec<Arc<Item>> {
        self.due.iter().take(self.due()).filter_map(|fact| self.fresh(*fact)).collect()
    }

    /// The items of facts that have never been asked: of each fact one item. How many of them may be asked today is
    /// [`Agenda::new_facts`].
    pub fn new_items(&self) -> Vec<Arc<Item>> {
        self.new.iter().filter_map(|fact| self.fresh(*fact)).collect()
    }

    /// How many facts fall due on each of the next `days` days, today first with all that is overdue; what answers will
    /// add is not known.
    pub fn forecast(&self, days: usize) -> Vec<usize> {
        let mut forecast = vec![0; days];
        let memories = self.history.facts().all().filter_map(|fact| self.history.memory(fact));
        for memory in memories {
            let due = self.history.forgetting().due(memory, self.pace.retention, self.today);
            let ahead = usize::try_from(due.days_after(self.today)).unwrap_or(0);
            if let Some(count) = forecast.get_mut(ahead) {
                *count += 1;
            }
        }
        forecast
    }

    /// The item of a fact with the freshest wording and options: the one asked the fewest times, then the longest ago. Of
    /// several never asked the kind that comes first in the design, so that a blank is filled last.
    fn fresh(&self, fact: Fact) -> Option<Arc<Item>> {
        let order = |item: &&Arc<Item>| (self.history.used(&item.id), item.kind);
        self.history.facts().items(fact).iter().min_by_key(order).cloned()
    }
}

#[cfg(test)]
#[path = "agenda/tests.rs"]
mod tests;
