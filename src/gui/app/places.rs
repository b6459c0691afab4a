//! The corpus screen's wishes: places that articles come from, added, left out, read anew.

use super::{App, Message, Screen};
use crate::gui::screens::corpus;
use crate::i18n;
use iced::Task;
use iced::widget::operation;
use std::path::PathBuf;
use std::sync::Arc;

impl App {
    pub(super) fn in_corpus(&mut self, message: corpus::Message) -> Task<Message> {
        let Some(Screen::Corpus(screen)) = self.screens.last_mut() else {
            return self.after_corpus(message);
        };
        match screen.update(message) {
            corpus::Action::None => Task::none(),
            corpus::Action::Pick(dialog) => {
                let picking = self.start.files.pick(dialog);
                Task::perform(picking, |picked| Message::Corpus(corpus::Message::Picked(picked)))
            }
            corpus::Action::TypePath => operation::focus(corpus::PATH),
            corpus::Action::Add(paths) => self.add(paths),
            corpus::Action::AddBundled => {
                let files = Arc::clone(&self.start.files);
                Task::future(async move { Message::PlacesChanged(files.add_bundled().err().into_iter().collect()) })
            }
            corpus::Action::Remove(source) => {
                let files = Arc::clone(&self.start.files);
                Task::future(async move { Message::PlacesChanged(files.remove(&source).err().into_iter().collect()) })
            }
            corpus::Action::ReadAgain => self.read_again(),
            corpus::Action::Stop => self.stop_reading(),
            corpus::Action::Open(file) => self.read_article(file),
            corpus::Action::ShowKeys => self.show_keys(),
            corpus::Action::Leave => self.leave(),
        }
    }

    pub(super) fn show_corpus(&mut self) -> Task<Message> {
        self.show(Screen::Corpus(corpus::State::new(self.start.files.sources_are_given())))
    }

    /// Something was dropped on the window: it is added, and on the first page the corpus is shown, where what comes of it
    /// can be seen.
    pub(super) fn dropped(&mut self, path: PathBuf) -> Task<Message> {
        let shown = if self.screens.is_empty() { self.show_corpus() } else { Task::none() };
        Task::batch([shown, self.add(vec![path])])
    }

    pub(super) fn add(&mut self, paths: Vec<PathBuf>) -> Task<Message> {
        let files = Arc::clone(&self.start.files);
        Task::future(async move { Message::PlacesChanged(files.add(&paths)) })
    }

    /// The list of places has changed, but for what is told.
    pub(super) fn places_changed(&mut self, refused: Vec<i18n::Message>) -> Task<Message> {
        match self.screens.last_mut() {
            Some(Screen::Corpus(screen)) => screen.tell(refused),
            Some(
                Screen::Quiz(_)
                | Screen::Summary(_)
                | Screen::Reader(_)
                | Screen::Progress(_)
                | Screen::Settings(_)
                | Screen::Setup(_),
            )
            | None => self.notices.extend(refused),
        }
        self.changed_outside()
    }
}
