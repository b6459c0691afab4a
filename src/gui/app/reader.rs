//! An article on screen: where it is opened, and looking at it for what the program sees in it. Looking takes its time with a
//! long article and is done beside the window.

use super::{App, Message, Screen};
use crate::gui::screens::reader::{self, Seen};
use crate::gui::widgets::{passage, reveal};
use crate::question::Evidence;
use iced::Task;
use std::sync::Arc;

impl App {
    pub(super) fn reader(&mut self, message: reader::Message) -> Task<Message> {
        let Some(Screen::Reader(screen)) = self.screens.last_mut() else {
            return Task::none();
        };
        match screen.update(message) {
            reader::Action::Show(showing) => {
                self.showing = showing;
                self.look()
            }
            reader::Action::ShowKeys => self.show_keys(),
            reader::Action::Leave => self.leave(),
            reader::Action::None => Task::none(),
        }
    }

    /// An article from its beginning, with what was not asked about it.
    pub(super) fn read_article(&mut self, file: String) -> Task<Message> {
        let refused = self.library.refused.get(&file).map_or(&[][..], Vec::as_slice);
        let screen = reader::State::new(file.clone()).explained(refused).showing(self.showing);
        let shown = self.show(Screen::Reader(screen));
        Task::batch([shown, self.look()])
    }

    /// An article at a passage.
    pub(super) fn open(&mut self, evidence: Evidence) -> Task<Message> {
        let screen = reader::State::at(evidence).showing(self.showing);
        let shown = self.show(Screen::Reader(screen)).chain(reveal::reveal(passage::MARKED));
        Task::batch([shown, self.look()])
    }

    /// Looks at the article on screen, where that is wanted and has not been done.
    pub(super) fn look(&self) -> Task<Message> {
        let corpus = Arc::clone(&self.library.corpus);
        let file = match self.screens.last() {
            Some(Screen::Reader(screen)) => screen.unseen(&corpus),
            Some(_) | None => None,
        };
        let Some(file) = file else { return Task::none() };
        Task::future(async move { Message::Seen(Arc::new(Seen::read(&corpus, &file))) })
    }

    /// Shows what was seen. The article keeps its place: what was marked stays in sight.
    pub(super) fn seen(&mut self, seen: Arc<Seen>) -> Task<Message> {
        if let Some(Screen::Reader(screen)) = self.screens.last_mut() {
            screen.see(seen);
        }
        Task::none()
    }
}
