//! From the set-up of a session to the session: what was chosen, drawn by the seed that is shown and by nothing else, so
//! that the same choices give the same questions whatever has been answered since.

use super::{App, Message, Screen};
use crate::generate;
use crate::gui::screens::setup;
use iced::futures::Stream;
use iced::futures::channel::mpsc;
use iced::{Subscription, Task};
use std::time::Duration;

impl App {
    pub(super) fn show_setup(&mut self) -> Task<Message> {
        let choices = self.choices.clone().unwrap_or_default();
        let screen = setup::State::new(choices, (self.start.seed)(), &self.library);
        self.show(Screen::Setup(screen))
    }

    pub(super) fn in_setup(&mut self, message: setup::Message) -> Task<Message> {
        let Some(Screen::Setup(screen)) = self.screens.last_mut() else {
            return Task::none();
        };
        match screen.update(message, &self.library) {
            setup::Action::None => Task::none(),
            setup::Action::NewSeed => {
                let seed = (self.start.seed)();
                if let Some(Screen::Setup(screen)) = self.screens.last_mut() {
                    screen.set_seed(seed);
                }
                Task::none()
            }
            setup::Action::Start(choices, seed) => self.start_chosen(choices, seed),
            setup::Action::ShowKeys => self.show_keys(),
            setup::Action::Leave => self.leave(),
        }
    }

    fn start_chosen(&mut self, choices: setup::Choices, seed: u64) -> Task<Message> {
        let items = generate::draw(&choices.items(&self.library), choices.count, seed);
        let mode = choices.mode();
        self.choices = Some(choices);
        if items.is_empty() { Task::none() } else { self.ask_in(items, seed, mode) }
    }

    /// A second has passed in a session with a time.
    pub(super) fn ticked(&mut self) -> Task<Message> {
        let now = self.now();
        if let Some(Screen::Quiz(quiz)) = self.screens.last_mut() {
            quiz.tick(now);
        }
        Task::none()
    }

    /// The clock of a session with a time, and only of one that is on screen: at rest nothing ticks.
    pub(super) fn clock(&self) -> Subscription<Message> {
        let timed = matches!(self.screens.last(), Some(Screen::Quiz(quiz)) if quiz.mode().minutes.is_some());
        if timed { Subscription::run(seconds) } else { Subscription::none() }
    }
}

/// A message a second, for as long as somebody listens.
fn seconds() -> impl Stream<Item = Message> {
    let (sender, receiver) = mpsc::unbounded();
    let clock = std::thread::Builder::new().name("clock".to_owned()).spawn(move || {
        while sender.unbounded_send(Message::Ticked).is_ok() {
            std::thread::sleep(Duration::from_secs(1));
        }
    });
    // Without a thread the sender is gone, and the time stands still on screen.
    drop(clock);
    receiver
}
