//! Doubts about questions: hiding them and showing them again, and reports on them.

use super::{App, Message, Screen, follow_to};
use crate::export::report;
use crate::gui::files::Dialog;
use crate::gui::screens::doubt;
use crate::gui::screens::doubt::Doubts;
use crate::i18n;
use crate::question::Item;
use iced::Task;
use iced::widget::operation;
use std::path::PathBuf;
use std::sync::Arc;

impl App {
    /// The doubts as the page of a question shows them.
    pub(super) fn doubts(&self) -> Doubts<'_> {
        Doubts { state: &self.doubt, hidden: self.library.hidden() }
    }

    pub(super) fn doubted(&mut self, item: Arc<Item>, message: doubt::Message) -> Task<Message> {
        match self.doubt.update(&item.id, message) {
            doubt::Action::None => follow_to(doubt::ANSWER),
            doubt::Action::Hide => self.set_hidden(item, true),
            doubt::Action::Show => self.set_hidden(item, false),
            doubt::Action::Pick => {
                let picking = self.start.files.pick(Dialog::Save(report_name(&item)));
                Task::perform(picking, move |picked| {
                    Message::Doubted(Arc::clone(&item), doubt::Message::Picked(picked))
                })
            }
            doubt::Action::OfferPath => {
                let path = self.start.files.documents().join(report_name(&item)).display().to_string();
                self.doubt.update(&item.id, doubt::Message::Typed(path));
                operation::focus(doubt::PATH).chain(follow_to(doubt::ANSWER))
            }
            doubt::Action::Write { to, typed } => self.report(item, to, typed),
        }
    }

    /// Asks an item no more, or again. What cannot be kept holds until the window is closed, and that is told.
    fn set_hidden(&mut self, item: Arc<Item>, hidden: bool) -> Task<Message> {
        let key = if hidden {
            self.library.hide(&item.id);
            "doubt-hidden"
        } else {
            self.library.show_again(&item.id);
            "doubt-shown"
        };
        let on_progress = matches!(self.screens.last(), Some(Screen::Progress(_)));
        let counting = if on_progress { self.count_progress() } else { Task::none() };
        let (files, ids) = (Arc::clone(&self.start.files), self.library.hidden().to_vec());
        let keeping = Task::future(async move {
            let kept = files.keep_hidden(&ids).map(|()| i18n::Message::new(key));
            Message::Doubted(item, doubt::Message::Ended(kept))
        });
        Task::batch([counting, keeping])
    }

    fn report(&self, item: Arc<Item>, to: PathBuf, typed: bool) -> Task<Message> {
        // As it was written or made: asked in its article or as lines, it has options that nobody gave it.
        let known = self.library.items.iter().chain(self.library.hidden_items());
        let whole = known.into_iter().find(|known| known.id == item.id).unwrap_or(&item);
        let text = report::report(whole, self.library.answered.iter(), &self.words);
        let files = Arc::clone(&self.start.files);
        Task::future(async move {
            let path = to.display().to_string();
            let written = match typed && files.exists(&to) {
                true => Err(i18n::Message::new("data-exists").with("path", path)),
                false => files.write(&text, &to).map(|()| i18n::Message::new("data-exported").with("path", path)),
            };
            Message::Doubted(item, doubt::Message::Ended(written))
        })
    }
}

/// The name offered for a report.
fn report_name(item: &Item) -> String {
    format!("recoupe-{}.txt", item.id)
}
