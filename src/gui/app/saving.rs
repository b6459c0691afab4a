//! What must not cross on its way to the disk: settings, a back-up brought back, answers erased. One at a time; of several
//! settings that wait the newest is kept. While answers are replaced none can be given, for the settings stay on screen.

use super::{App, Message};
use crate::gui::Settings;
use crate::i18n;
use iced::{Task, window};
use std::path::PathBuf;
use std::sync::Arc;

/// What is on its way, and what waits for it.
#[derive(Debug, Default)]
pub(super) struct Saving {
    underway: Underway,
    /// The settings to be kept next.
    settings: Option<Settings>,
    /// What is to be done once they are kept.
    wish: Option<Wish>,
    /// The window that closes after all that.
    parting: Option<window::Id>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Underway {
    #[default]
    Nothing,
    Settings,
    Wish,
}

/// What replaces the journal.
#[derive(Debug)]
pub(super) enum Wish {
    /// Bringing this back-up back.
    Restore(PathBuf),
    /// Erasing all answers.
    Reset,
}

impl App {
    /// Keeps the settings as they are now.
    pub(super) fn save(&mut self) -> Task<Message> {
        self.saving.settings = Some(self.settings);
        self.go_on()
    }

    /// Does as wished, unless something of the kind is being done.
    pub(super) fn undertake(&mut self, wish: Wish) -> Task<Message> {
        if self.is_undertaking() {
            return Task::none();
        }
        self.saving.wish = Some(wish);
        self.go_on()
    }

    /// Whether the journal is being replaced, or will be at once.
    pub(super) fn is_undertaking(&self) -> bool {
        self.saving.wish.is_some() || self.saving.underway == Underway::Wish
    }

    /// Closes a window as soon as nothing is on its way.
    pub(super) fn close_after(&mut self, id: window::Id) -> Task<Message> {
        self.saving.parting = Some(id);
        self.go_on()
    }

    /// The settings are kept, or not: what waited goes on.
    pub(super) fn saved(&mut self, result: Result<(), i18n::Message>) -> Task<Message> {
        self.saving.underway = Underway::Nothing;
        let told = self.told(result.err());
        Task::batch([told, self.go_on()])
    }

    /// A wish is done, or not. Settings that were brought back are not to be overwritten by those of before.
    pub(super) fn undertaken(&mut self, are_settings_back: bool) -> Task<Message> {
        self.saving.underway = Underway::Nothing;
        if are_settings_back {
            self.saving.settings = None;
        }
        Task::batch([self.go_on(), self.close_if_done()])
    }

    fn go_on(&mut self) -> Task<Message> {
        if self.saving.underway != Underway::Nothing {
            return Task::none();
        }
        if let Some(settings) = self.saving.settings.take() {
            self.saving.underway = Underway::Settings;
            let store = Arc::clone(&self.start.store);
            return Task::future(async move { Message::SettingsSaved(store.save(&settings)) });
        }
        if let Some(wish) = self.saving.wish.take() {
            self.saving.underway = Underway::Wish;
            let files = Arc::clone(&self.start.files);
            return Task::future(async move {
                match wish {
                    Wish::Restore(from) => Message::Restored(files.restore(&from)),
                    Wish::Reset => Message::Erased(files.reset()),
                }
            });
        }
        self.saving.parting.take().map_or_else(Task::none, window::close)
    }
}
