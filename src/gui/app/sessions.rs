//! From one session to the next: a fresh one, the missed questions again, the same one again, its end and the way back.

use super::{App, Message, Screen};
use crate::corpus::Zone;
use crate::generate;
use crate::gui::screens::{home, quiz, summary};
use crate::question::Item;
use crate::quiz::{Session, in_order, in_text};
use crate::text::Span;
use iced::Task;
use std::sync::Arc;

impl App {
    pub(super) fn start_session(&mut self) -> Task<Message> {
        if self.library.items.is_empty() {
            return Task::none();
        }
        let seed = (self.start.seed)();
        let items = self.draw(seed);
        self.ask(items, seed)
    }

    /// The items of a session beyond the day's agenda: some that were missed last time, then what has not been asked, then
    /// what is known.
    pub(super) fn draw_beyond(&self, seed: u64) -> Vec<Arc<Item>> {
        let last = self.library.last_answers();
        let of = |wanted: Option<bool>| -> Vec<Arc<Item>> {
            self.library.items.iter().filter(|item| last.get(&item.id).copied() == wanted).cloned().collect()
        };
        let (missed, unasked, known) = (of(Some(false)), of(None), of(Some(true)));
        let most = home::SESSION;
        // A third of a session repeats; where little is new, the missed come back before the known do.
        generate::draw_in_turn(&[(&missed, most / 3), (&unasked, most), (&missed, most), (&known, most)], most, seed)
    }

    pub(super) fn ask(&mut self, items: Vec<Arc<Item>>, seed: u64) -> Task<Message> {
        self.ask_in(items, seed, quiz::Mode::default())
    }

    pub(super) fn ask_in(&mut self, items: Vec<Arc<Item>>, seed: u64, mode: quiz::Mode) -> Task<Message> {
        let asked = items.into_iter().filter(|item| !self.library.is_hidden(&item.id));
        let items: Vec<Arc<Item>> = asked.map(|item| self.placed(item)).collect();
        if items.is_empty() {
            return Task::none();
        }
        let session = Session::new(items, seed);
        self.screens.clear();
        self.show(Screen::Quiz(quiz::State::new(session, self.now()).in_mode(mode)))
    }

    /// A question for the sentence that supports a claim is asked in its article, and one for an order by putting events in
    /// order.
    fn placed(&self, item: Arc<Item>) -> Arc<Item> {
        if let Some(ordered) = in_order(&item) {
            return Arc::new(ordered);
        }
        let article = item.evidence.first().and_then(|first| self.library.corpus.article(&first.article));
        let placed = article.and_then(|article| {
            let prose = article.sentences.iter().filter(|sentence| sentence.zone == Zone::Body);
            let spans: Vec<Span> = prose.map(|sentence| sentence.span).collect();
            in_text(&item, &article.text, &spans)
        });
        placed.map_or(item, Arc::new)
    }

    pub(super) fn repeat(&mut self) -> Task<Message> {
        let Some(Screen::Summary(summary)) = self.screens.last() else {
            return Task::none();
        };
        let missed = summary.session().missed().map(|asked| Arc::clone(asked.item())).collect();
        self.ask(missed, (self.start.seed)())
    }

    pub(super) fn replay(&mut self) -> Task<Message> {
        let Some(Screen::Summary(summary)) = self.screens.last() else {
            return Task::none();
        };
        let session = summary.session();
        let (items, seed) = (session.asked().iter().map(|asked| Arc::clone(asked.item())).collect(), session.seed());
        let mode = summary.mode();
        self.ask_in(items, seed, mode)
    }

    pub(super) fn finish(&mut self) -> Task<Message> {
        match self.screens.pop() {
            Some(Screen::Quiz(quiz)) => self.show(Screen::Summary(summary::State::new(quiz))),
            other => {
                self.screens.extend(other);
                Task::none()
            }
        }
    }

    pub(super) fn back_into_session(&mut self) -> Task<Message> {
        match self.screens.pop() {
            Some(Screen::Summary(summary)) => {
                self.screens.push(Screen::Quiz(summary.into_quiz()));
                self.quiz(quiz::Message::TookBack)
            }
            other => {
                self.screens.extend(other);
                Task::none()
            }
        }
    }
}
