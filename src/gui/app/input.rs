//! What comes in from outside a screen's own controls: keys that no control took, what happens to the window, the clock.

use super::{App, Message, Screen};
use crate::gui::Settings;
use crate::gui::screens::{keys, progress};
use crate::gui::widgets::{Press, scroll};
use iced::keyboard::key::Named;
use iced::{Event, Subscription, event, window};

impl App {
    /// What is listened to: what happens to the window, and the clock of a session with a time. Anything else that is timed
    /// would cost processor time at rest.
    pub fn subscription(&self) -> Subscription<Message> {
        let window = event::listen_with(|event, _, id| happened(event, id));
        Subscription::batch([window, self.clock()])
    }

    /// What a key means that no control took.
    pub(super) fn key(&self, press: &Press) -> Option<Message> {
        if press.named == Some(Named::Tab) && !press.command {
            return Some(Message::FocusMoved { back: press.shift });
        }
        if press.is_named(Named::F11) {
            return (!press.repeat).then_some(Message::FullScreenToggled);
        }
        if let Some(settings) = self.resized(press) {
            return Some(Message::Resized(settings));
        }
        if let Some(Screen::Quiz(quiz)) = self.screens.last().filter(|_| !self.keys_shown)
            && let Some(message) = quiz.step(press)
        {
            return Some(Message::Quiz(message));
        }
        if let Some(distance) = scroll::of_key(press) {
            return Some(Message::Scrolled(distance));
        }
        if self.keys_shown {
            return keys::key(press).map(Message::Keys);
        }
        if press.is('?') {
            return Some(Message::AskedKeys);
        }
        if press.is_command(',') {
            return Some(Message::AskedSettings);
        }
        match self.screens.last() {
            None => self.home.key(press).map(Message::Home),
            Some(Screen::Quiz(quiz)) => quiz.key(press).map(Message::Quiz),
            Some(Screen::Summary(summary)) => summary.key(press).map(Message::Summary),
            Some(Screen::Reader(reader)) => reader.key(press).map(Message::Reader),
            Some(Screen::Progress(_)) => progress::key(press).map(Message::Progress),
            Some(Screen::Settings(screen)) => screen.key(press).map(Message::Settings),
            Some(Screen::Corpus(screen)) => screen.key(press).map(Message::Corpus),
            Some(Screen::Setup(screen)) => screen.key(press).map(Message::Setup),
        }
    }

    /// Ctrl with plus, minus or zero. On some keyboards plus stands over equals, and digits over letters.
    fn resized(&self, press: &Press) -> Option<Settings> {
        if !press.command {
            return None;
        }
        match press.letter {
            Some('+' | '=') => Some(self.settings.larger()),
            Some('-') => Some(self.settings.smaller()),
            _ if press.digit == Some(0) => Some(Settings { text_size: 100, ..self.settings }),
            _ => None,
        }
    }
}

/// What happens to the window that the program answers to.
fn happened(event: Event, id: window::Id) -> Option<Message> {
    let Event::Window(event) = event else { return None };
    match event {
        window::Event::CloseRequested => Some(Message::CloseRequested(id)),
        window::Event::FileDropped(path) => Some(Message::Dropped(path)),
        window::Event::Focused => Some(Message::Focused),
        window::Event::Opened { size, .. } => Some(Message::Opened { id, size }),
        window::Event::Closed
        | window::Event::Moved(_)
        | window::Event::Resized(_)
        | window::Event::Rescaled(_)
        | window::Event::RedrawRequested(_)
        | window::Event::Unfocused
        | window::Event::FileHovered(_)
        | window::Event::FilesHoveredLeft => None,
    }
}
