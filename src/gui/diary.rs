//! The learner's days: what the schedule makes of the answers, kept up to date answer by answer, and what the first page
//! shows of it.

use crate::gui::library::{Edition, Library};
use crate::insight::activity::Days;
use crate::question::{Item, ItemId};
use crate::schedule::{Agenda, Calendar, Day, Facts, History, Pace, Rating, Review};
use jiff::tz::TimeZone;
use std::sync::Arc;

/// Facts and memories, as far as they have been counted.
#[derive(Clone, Debug)]
pub struct Diary {
    calendar: Calendar,
    pace: Pace,
    history: History,
    /// The answers of every day on which there was one.
    days: Days<Day>,
    /// What both was counted from, and how many answers of it.
    counted: Option<(Edition, usize)>,
}

/// What the first page shows of the day.
#[derive(Clone, Debug)]
pub struct Today {
    /// The day.
    pub day: Day,
    /// Facts still to be asked again.
    pub due: usize,
    /// Facts still to be asked for the first time.
    pub new: usize,
    /// How many answers the learner wants to give in a day.
    pub goal: usize,
    /// The answers of every day on which there was one.
    pub days: Days<Day>,
}

impl Today {
    /// How many answers were given today.
    pub fn answered(&self) -> usize {
        self.days.on(self.day).answered
    }

    /// Whether the day asks for nothing more.
    pub fn is_done(&self) -> bool {
        self.due + self.new == 0
    }
}

impl Diary {
    /// An empty one, for days of a time zone.
    pub fn new(zone: TimeZone, pace: Pace) -> Diary {
        let calendar = Calendar::new(zone, pace.day_begins_at);
        Diary { calendar, pace, history: History::default(), days: Days::default(), counted: None }
    }

    /// Goes on at another pace; days begin when they did. Memories do not depend on it: only what is asked of them, and
    /// when, does.
    pub fn set_pace(&mut self, pace: Pace) {
        self.pace = Pace { day_begins_at: self.pace.day_begins_at, ..pace };
    }

    /// Counts what has come since. Facts are found anew only when the items have changed, and the answers replayed from the
    /// first only when one of them has gone or the facts are others.
    pub fn catch_up(&mut self, library: &Library) {
        let edition = library.edition();
        let from = match self.counted {
            // An answer that was taken back before it was ever counted changes nothing here.
            Some((before, count)) if before.items == edition.items && library.unchanged_since(before) >= count => count,
            Some((before, _)) if before.items == edition.items => {
                self.history = History::new(Arc::clone(self.history.facts()));
                0
            }
            Some(_) | None => {
                self.history = History::new(Arc::new(Facts::new(&library.items)));
                0
            }
        };
        if from == 0 {
            self.days = Days::default();
        }
        for response in library.answered.iter().skip(from) {
            let rating = Rating::of(response.correct, response.confidence);
            let day = self.calendar.day(response.at);
            self.history.note(Review { item: &response.item, day, rating });
            self.days.note(day, response.correct);
        }
        self.counted = Some((edition, library.answered.len()));
    }

    /// What the day of a time holds, in seconds since 1970-01-01 UTC, as far as was counted.
    pub fn agenda(&self, now: i64) -> Agenda<'_> {
        Agenda::new(&self.history, self.pace, self.calendar.day(now))
    }

    /// What the first page shows.
    pub fn today(&self, now: i64) -> Today {
        let agenda = self.agenda(now);
        Today {
            day: self.calendar.day(now),
            due: agenda.due(),
            new: agenda.new_facts(),
            goal: self.pace.goal_per_day,
            days: self.days.clone(),
        }
    }

    /// The answers of every day on which there was one.
    pub fn days(&self) -> &Days<Day> {
        &self.days
    }

    /// The days of the learner.
    pub fn calendar(&self) -> &Calendar {
        &self.calendar
    }

    /// How fast the learner wants to go.
    pub fn pace(&self) -> Pace {
        self.pace
    }

    /// The facts.
    pub fn facts(&self) -> &Facts {
        self.history.facts()
    }

    /// The item of that id.
    pub fn item(&self, id: &ItemId) -> Option<Arc<Item>> {
        let facts = self.facts();
        facts.items(facts.of(id)?).iter().find(|item| item.id == *id).cloned()
    }
}
