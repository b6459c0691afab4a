//! What is kept outside: records, one after the other and each acknowledged, and the settings.

use super::{App, Closing, Message, Screen, placing};
use crate::gui::Settings;
use crate::gui::outbox::{Attempt, Kept, Ticket};
use crate::gui::screens::quiz;
use crate::i18n::{self, Catalog};
use crate::progress::Record;
use crate::quiz::Phase;
use iced::{Task, window};
use std::sync::Arc;

/// By how many seconds a clock may be set back without a word: it is put right by seconds now and then, and an hour of it
/// changes no day.
const UNNOTICED: i64 = 2 * 60 * 60;

impl App {
    pub(super) fn keep(&mut self, record: Record) -> Task<Message> {
        self.outbox.push(record);
        self.send()
    }

    /// Keeps an answer of the session on screen.
    pub(super) fn keep_answer(&mut self, answer: Record) -> Task<Message> {
        let ticket = self.outbox.push(answer);
        if let Some(Screen::Quiz(quiz)) = self.screens.last_mut() {
            quiz.sent(ticket);
        }
        self.send()
    }

    /// Hands the next record over, when none is on its way.
    pub(super) fn send(&mut self) -> Task<Message> {
        let Some(Attempt { number, record }) = self.outbox.send() else {
            return Task::none();
        };
        let store = Arc::clone(&self.start.store);
        Task::future(async move { Message::Settled { attempt: number, result: store.append(&record) } })
    }

    pub(super) fn settled(&mut self, attempt: u64, result: Result<u64, i18n::Message>) -> Task<Message> {
        let Some(Kept { ticket, record, number }) = self.outbox.settle(attempt, result) else {
            return self.stay_open();
        };
        let (now, settled) = (self.now(), self.outbox.is_empty());
        let quiz = self.screens.iter_mut().find_map(|screen| match screen {
            Screen::Quiz(quiz) => Some(quiz),
            Screen::Summary(summary) => Some(summary.quiz_mut()),
            Screen::Reader(_) | Screen::Progress(_) | Screen::Settings(_) | Screen::Corpus(_) | Screen::Setup(_) => {
                None
            }
        });
        let action = match (quiz, &record) {
            (Some(quiz), Record::Response(_)) => quiz.kept(ticket, number, now, settled),
            (Some(_), Record::TakenBack { .. }) | (None, _) => quiz::Action::None,
        };
        self.library.keep(record, number);
        self.look_at_the_clock_again();
        self.look_at_the_day();
        let follow = self.follow(action);
        Task::batch([follow, self.send(), self.close_if_done()])
    }

    /// Closes the window, but not on an answer that is not kept: that one is waited for, or its failure told first.
    pub(super) fn close(&mut self, id: window::Id) -> Task<Message> {
        if (self.outbox.is_empty() && !self.is_undertaking()) || self.closing == Closing::Warned {
            return placing::look(id);
        }
        self.closing = Closing::Once(id);
        self.retry()
    }

    pub(super) fn close_if_done(&mut self) -> Task<Message> {
        if !self.outbox.is_empty() || self.is_undertaking() {
            return Task::none();
        }
        match self.closing {
            Closing::Once(id) => placing::look(id),
            Closing::No => Task::none(),
            // The warning was about answers that are kept now: of a later one it says nothing.
            Closing::Warned => {
                self.closing = Closing::No;
                Task::none()
            }
        }
    }

    /// An answer could not be kept: whoever was closing the window sees the notice, and may close it all the same.
    fn stay_open(&mut self) -> Task<Message> {
        if let Closing::Once(_) = self.closing {
            self.closing = Closing::Warned;
        }
        Task::none()
    }

    /// What is told of the answers that could not be kept: how many, why, and what closing the window would mean.
    pub(super) fn unkept(&self) -> Option<String> {
        let why = self.words.say(self.outbox.failure()?);
        let told = |key| self.words.say(&i18n::Message::new(key).with("count", self.outbox.len()));
        let closing = (self.closing == Closing::Warned).then(|| told("notice-unkept-closing"));
        Some([told("notice-unkept"), why].into_iter().chain(closing).collect::<Vec<_>>().join(" "))
    }

    /// Answers from the future say that the clock was ahead then or is behind now: the days of the questions would be wrong.
    pub(super) fn look_at_the_clock(&mut self) {
        let latest = self.library.answered.iter().map(|response| response.at).max();
        self.compare_clock(latest, self.now() / 1000);
    }

    /// The same for the last answer and the one before it.
    fn look_at_the_clock_again(&mut self) {
        if let [.., before, last] = self.library.answered.as_slice() {
            let (before, last) = (before.at, last.at);
            self.compare_clock(Some(before), last);
        }
    }

    /// Tells of an answer that is later than `now`, both in seconds since 1970-01-01 UTC.
    fn compare_clock(&mut self, answered: Option<i64>, now: i64) {
        let Some(answered) = answered.filter(|at| at.saturating_sub(now) > UNNOTICED) else { return };
        let calendar = self.diary.calendar();
        let day = |at: i64| calendar.day(at).date().to_string();
        let told = i18n::Message::new("notice-clock").with("answered", day(answered)).with("now", day(now));
        if !self.notices.contains(&told) {
            self.notices.push(told);
        }
    }

    pub(super) fn retry(&mut self) -> Task<Message> {
        self.outbox.retry();
        self.send()
    }

    pub(super) fn withdraw(&mut self, ticket: Ticket) -> Task<Message> {
        let (now, withdrawn) = (self.now(), self.outbox.withdraw(ticket));
        let Some(Screen::Quiz(quiz)) = self.screens.last_mut() else {
            return Task::none();
        };
        if withdrawn {
            quiz.withdrawn(now);
            return self.close_if_done();
        }
        // A session that is over has no page but its summary.
        if quiz.session().phase() == Phase::Finished { self.finish() } else { Task::none() }
    }

    pub(super) fn set(&mut self, settings: Settings) -> Task<Message> {
        if settings == self.settings {
            return Task::none();
        }
        self.wear(settings);
        self.save()
    }

    /// Looks and speaks in this way from now on, without keeping it.
    pub(super) fn wear(&mut self, settings: Settings) {
        if settings.language != self.settings.language {
            self.words = Catalog::new(settings.language);
        }
        self.settings = settings;
        self.keep_pace();
    }
}
