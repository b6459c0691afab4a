//! The corpus screen's wishes: places that articles come from, added, left out, read anew. Reading can be stopped: when
//! nobody listens to the loader any more, it ends.

use super::{App, Message, Screen};
use crate::gui::outside::Load;
use crate::gui::screens::corpus;
use crate::i18n;
use iced::Task;
use iced::futures::channel::mpsc;
use iced::widget::operation;
use std::path::PathBuf;
use std::sync::Arc;

/// What unwinds a loader that nobody listens to. It is no panic: nothing is printed, and the thread just ends.
struct NobodyListens;

impl App {
    pub(super) fn in_corpus(&mut self, message: corpus::Message) -> Task<Message> {
        let Some(Screen::Corpus(screen)) = self.screens.last_mut() else {
            return Task::none();
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

    fn add(&mut self, paths: Vec<PathBuf>) -> Task<Message> {
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
        self.read_again()
    }

    /// The window has the focus again: what has changed on the disk meanwhile is read, unless a session is under way.
    pub(super) fn focused(&mut self) -> Task<Message> {
        let in_session = self.screens.iter().any(|screen| matches!(screen, Screen::Quiz(_) | Screen::Summary(_)));
        if in_session || self.library.reading != crate::gui::library::Reading::Done || self.library.stopped {
            return Task::none();
        }
        let files = Arc::clone(&self.start.files);
        Task::future(async move { files.has_changed() })
            .then(|changed| if changed { Task::done(Message::ReadAgain) } else { Task::none() })
    }

    /// Reads everything anew. What was being read before is no longer waited for.
    pub(super) fn read_again(&mut self) -> Task<Message> {
        self.library.begin_again();
        self.read()
    }

    pub(super) fn stop_reading(&mut self) -> Task<Message> {
        self.reading = None;
        self.library.stop_reading();
        Task::none()
    }

    /// Runs the loader on a thread of its own; what it says arrives as messages, its end as another.
    pub(super) fn read(&mut self) -> Task<Message> {
        let (task, handle) = reading(Arc::clone(&self.start.load)).abortable();
        self.reading = Some(handle.abort_on_drop());
        task
    }
}

fn reading(load: Load) -> Task<Message> {
    let (sender, receiver) = mpsc::unbounded();
    let spawned = std::thread::Builder::new().name("read".to_owned()).spawn(move || {
        load(&mut |arrival| {
            if sender.unbounded_send(Message::Arrived(arrival)).is_err() {
                std::panic::resume_unwind(Box::new(NobodyListens));
            }
        });
        drop(sender.unbounded_send(Message::ReadingEnded { whole: true }));
    });
    match spawned {
        // A loader that panics says no end; the last message then says it for it.
        Ok(_) => Task::stream(receiver).chain(Task::done(Message::ReadingEnded { whole: false })),
        Err(_) => Task::done(Message::ReadingEnded { whole: false }),
    }
}
