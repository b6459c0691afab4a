//! Reading everything, beside the window: begun, stopped, begun anew, and what arrives of it. Each reading has a number, and
//! what an earlier one still says is dropped. While a session is up nothing is read anew: it is put off until it is over.

use super::{App, Message, Screen};
use crate::gui::Arrival;
use crate::gui::library::Reading;
use crate::gui::outside::Load;
use crate::i18n;
use iced::futures::channel::mpsc;
use iced::{Task, task};
use std::sync::Arc;

/// By how many milliseconds the countings of the set-up of a session are apart while items arrive one by one.
const COUNTED_EVERY: u64 = 250;

/// What unwinds a loader that nobody listens to. It is no panic: nothing is printed, and the thread just ends.
struct NobodyListens;

/// The readings so far.
#[derive(Debug, Default)]
pub(super) struct Loader {
    /// The number of the present reading.
    number: u64,
    /// Ends the reading under way when it is dropped.
    under_way: Option<task::Handle>,
    /// Everything is to be read anew once the session is over.
    put_off: bool,
    /// When the set-up was last counted anew, in milliseconds since 1970-01-01 UTC.
    counted_at: Option<i64>,
}

impl Loader {
    /// From now on nothing of what was being read is waited for.
    fn stop(&mut self) {
        self.number += 1;
        self.under_way = None;
    }
}

impl App {
    pub(super) fn arrived(&mut self, load: u64, arrival: Arrival) -> Task<Message> {
        if load != self.loader.number {
            return Task::none();
        }
        let is_corpus = matches!(arrival, Arrival::Corpus(_));
        let are_answers = matches!(arrival, Arrival::Answered(_));
        let are_items = matches!(arrival, Arrival::Items(_) | Arrival::First(_));
        let notice = self.library.arrive(arrival);
        if are_answers {
            self.look_at_the_clock();
        }
        if are_items {
            self.count_setup_now_and_then();
        }
        let told = self.told(notice);
        // Articles that have come anew are looked at anew.
        let look = if is_corpus { self.look() } else { Task::none() };
        Task::batch([told, look])
    }

    pub(super) fn reading_ended(&mut self, load: u64, whole: bool) -> Task<Message> {
        if load != self.loader.number || self.library.reading == Reading::Done {
            return Task::none();
        }
        self.library.end_reading();
        self.count_setup();
        self.look_at_the_day();
        self.told((!whole).then(|| i18n::Message::new("notice-reading-broke")))
    }

    /// Counting goes through all items: done for each article of a large folder it would take longer than the reading.
    fn count_setup_now_and_then(&mut self) {
        let now = self.now();
        if self.loader.counted_at.is_none_or(|before| now.abs_diff(before) >= COUNTED_EVERY) {
            self.loader.counted_at = Some(now);
            self.count_setup();
        }
    }

    fn count_setup(&mut self) {
        if let Some(Screen::Setup(screen)) = self.screens.last_mut() {
            screen.count(&self.library);
        }
    }

    /// The window has the focus again: the day may be another, and what has changed on the disk meanwhile is read.
    pub(super) fn focused(&mut self) -> Task<Message> {
        self.look_at_the_day();
        if self.in_session() || self.library.reading != Reading::Done || self.library.stopped {
            return Task::none();
        }
        let files = Arc::clone(&self.start.files);
        Task::future(async move { files.has_changed() })
            .then(|changed| if changed { Task::done(Message::ChangedOutside) } else { Task::none() })
    }

    /// Articles have come, gone or been written anew: they are read, unless a session is under way.
    pub(super) fn changed_outside(&mut self) -> Task<Message> {
        if self.in_session() {
            self.loader.put_off = true;
            return Task::none();
        }
        self.read_again()
    }

    /// Reads what was put off, if the session is over.
    pub(super) fn read_what_was_put_off(&mut self) -> Task<Message> {
        if self.loader.put_off && !self.in_session() { self.read_again() } else { Task::none() }
    }

    fn in_session(&self) -> bool {
        self.screens.iter().any(|screen| matches!(screen, Screen::Quiz(_) | Screen::Summary(_)))
    }

    /// Reads everything anew. What was being read before is no longer waited for.
    pub(super) fn read_again(&mut self) -> Task<Message> {
        self.library.begin_again();
        self.read()
    }

    pub(super) fn stop_reading(&mut self) -> Task<Message> {
        self.loader.stop();
        self.library.stop_reading();
        self.count_setup();
        Task::none()
    }

    /// Runs the loader on a thread of its own; what it says arrives as messages, its end as another.
    pub(super) fn read(&mut self) -> Task<Message> {
        self.loader.stop();
        let (task, handle) = reading(Arc::clone(&self.start.load), self.loader.number).abortable();
        self.loader.under_way = Some(handle.abort_on_drop());
        self.loader.put_off = false;
        self.loader.counted_at = None;
        task
    }
}

fn reading(read: Load, load: u64) -> Task<Message> {
    let (sender, receiver) = mpsc::unbounded();
    let spawned = std::thread::Builder::new().name("read".to_owned()).spawn(move || {
        read(&mut |arrival| {
            if sender.unbounded_send(Message::Arrived { load, arrival }).is_err() {
                std::panic::resume_unwind(Box::new(NobodyListens));
            }
        });
        drop(sender.unbounded_send(Message::ReadingEnded { load, whole: true }));
    });
    match spawned {
        // A loader that panics says no end; the last message then says it for it.
        Ok(_) => Task::stream(receiver).chain(Task::done(Message::ReadingEnded { load, whole: false })),
        Err(_) => Task::done(Message::ReadingEnded { load, whole: false }),
    }
}
