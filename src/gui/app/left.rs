//! What still comes of a wish whose screen has been left meanwhile: what was asked for is done all the same, and what came of
//! it is told on the first page. Only what would have to be asked again is let go.

use super::{App, Message};
use crate::gui::files::Picked;
use crate::gui::screens::corpus;
use crate::gui::screens::settings::{self, Purpose};
use iced::Task;

impl App {
    pub(super) fn after_settings(&mut self, message: settings::Message) -> Task<Message> {
        if let settings::Message::Ended(Ok(told) | Err(told)) | settings::Message::Looked(_, Err(told)) = message {
            return self.told(Some(told));
        }
        if let settings::Message::Picked(purpose @ (Purpose::BackUp | Purpose::Export(_)), Picked::Chosen(paths)) =
            message
            && let Some(to) = paths.into_iter().next()
        {
            return self.write(purpose, to, false);
        }
        Task::none()
    }

    pub(super) fn after_corpus(&mut self, message: corpus::Message) -> Task<Message> {
        if let corpus::Message::Picked(Picked::Chosen(paths)) = message { self.add(paths) } else { Task::none() }
    }
}
