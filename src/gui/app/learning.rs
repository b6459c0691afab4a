//! What to ask next, and what the answers so far come to: the day's agenda on the first page, the session that it makes,
//! the page of progress.

use super::{App, Message, Screen};
use crate::generate;
use crate::gui::Settings;
use crate::gui::library::Reading;
use crate::gui::screens::progress::{Counted, Report};
use crate::gui::screens::{home, progress};
use crate::question::Item;
use crate::schedule::{Pace, Retention};
use iced::Task;
use std::sync::Arc;

/// The most answers of which the figures are counted while the learner waits for the page.
const AT_ONCE: usize = 5_000;

/// How fast the learner wants to go, by the settings.
pub(super) fn pace(settings: &Settings) -> Pace {
    Pace {
        retention: Retention::new(f32::from(settings.study.retention) / 100.0),
        new_per_day: usize::from(settings.study.new_a_day),
        goal_per_day: usize::from(settings.study.daily_goal),
        ..Pace::default()
    }
}

impl App {
    /// Begins to count anew when the learner wants to go at another pace.
    pub(super) fn keep_pace(&mut self) {
        let pace = pace(&self.settings);
        if pace != self.diary.pace() {
            self.diary.set_pace(pace);
            self.look_at_the_day();
        }
    }

    /// Counts what the first page shows of the day, when that page is seen and all that it counts has arrived.
    pub(super) fn look_at_the_day(&mut self) {
        if self.screens.is_empty() && self.library.reading == Reading::Done {
            let now = self.now() / 1000;
            self.diary.catch_up(&self.library);
            self.today = Some(self.diary.today(now));
        }
    }

    /// The items of a session: what is due, the most faded facts first, then what is new, within the day's limits; when
    /// the day asks for nothing more, what was missed, never asked or known already. No two stand on one passage.
    pub(super) fn draw(&mut self, seed: u64) -> Vec<Arc<Item>> {
        let now = self.now() / 1000;
        self.diary.catch_up(&self.library);
        let agenda = self.diary.agenda(now);
        let (due, new, most) = (agenda.due_items(), agenda.new_items(), home::SESSION);
        let (first, later) = due.split_at(due.len().min(most));
        let pools = [(first, most), (later, most), (new.as_slice(), agenda.new_facts().min(most))];
        let drawn = generate::draw_in_turn(&pools, most, seed);
        if drawn.is_empty() {
            return self.draw_beyond(seed);
        }
        let is_due = |item: &Arc<Item>| due.iter().any(|one| one.id == item.id);
        let (mut due, new): (Vec<_>, Vec<_>) = drawn.into_iter().partition(is_due);
        due.extend(new);
        due
    }

    pub(super) fn show_progress(&mut self) -> Task<Message> {
        let now = self.now() / 1000;
        self.diary.catch_up(&self.library);
        let counted = Counted { answers: Arc::clone(&self.library.answered), items: self.library.items.clone() };
        if counted.answers.len() <= AT_ONCE {
            let report = Report::new(&counted, &self.diary, now);
            return self.show(Screen::Progress(Box::new(progress::State::new(report))));
        }
        // Of years of answers the figures take longer than a page may: they arrive when they are counted.
        let diary = self.diary.clone();
        let counting = Task::future(async move {
            let report = Report::new(&counted, &diary, now);
            Message::Progress(progress::Message::Counted(Box::new(report)))
        });
        self.show(Screen::Progress(Box::default())).chain(counting)
    }

    pub(super) fn progress(&mut self, message: progress::Message) -> Task<Message> {
        match message {
            progress::Message::Counted(report) => {
                if let Some(Screen::Progress(screen)) = self.screens.last_mut() {
                    **screen = progress::State::new(*report);
                }
                Task::none()
            }
            progress::Message::Left => self.leave(),
            progress::Message::AskedKeys => self.show_keys(),
        }
    }
}
