//! The settings screen's wishes: files asked for and written, a back-up brought back, all answers erased. What replaces the
//! journal waits until every answer is kept, and ends the session under way.

use super::saving::Wish;
use super::{App, Message, Screen, follow_to};
use crate::gui::Settings;
use crate::gui::files::{Form, PutBy, Restored};
use crate::gui::library::Reading;
use crate::gui::screens::settings::{self, Purpose};
use crate::i18n;
use iced::Task;
use iced::widget::operation;
use std::path::{Path, PathBuf};
use std::sync::Arc;

impl App {
    /// Opens the settings, unless they are open.
    pub(super) fn show_settings(&mut self) -> Task<Message> {
        if matches!(self.screens.last(), Some(Screen::Settings(_))) {
            return Task::none();
        }
        self.show(Screen::Settings(settings::State::default()))
    }

    pub(super) fn settings_shown(&self) -> settings::Shown {
        settings::Shown {
            settings: self.settings,
            folder: self.start.files.folder(),
            answers: self.library.answered.len(),
        }
    }

    pub(super) fn in_settings(&mut self, message: settings::Message) -> Task<Message> {
        let settings = self.settings;
        let Some(Screen::Settings(screen)) = self.screens.last_mut() else {
            return self.after_settings(message);
        };
        match screen.update(message, settings) {
            settings::Action::None => follow_to(settings::ANSWER),
            settings::Action::Set(settings) => self.set(settings),
            settings::Action::OpenFolder => self.open_folder(),
            settings::Action::Pick(purpose) => self.pick(purpose),
            settings::Action::OfferPath(purpose) => self.offer_path(purpose),
            settings::Action::Write { purpose, to, typed } => self.write(purpose, to, typed),
            settings::Action::LookInto(from) => self.look_into(from),
            settings::Action::Restore(from) => self.restore(from),
            settings::Action::Reset => self.reset(),
            settings::Action::ShowKeys => self.show_keys(),
            settings::Action::Leave if self.is_undertaking() => Task::none(),
            settings::Action::Leave => self.leave(),
        }
    }

    fn open_folder(&self) -> Task<Message> {
        let files = Arc::clone(&self.start.files);
        Task::future(async move { files.open_folder() })
            .then(|opened| opened.err().map_or_else(Task::none, |why| ended(Err(why))))
    }

    fn pick(&self, purpose: Purpose) -> Task<Message> {
        let picking = self.start.files.pick(purpose.dialog(self.name_for(purpose)));
        Task::perform(picking, move |picked| Message::Settings(settings::Message::Picked(purpose, picked)))
    }

    fn offer_path(&mut self, purpose: Purpose) -> Task<Message> {
        let folder = self.start.files.documents();
        let path = match purpose {
            Purpose::Restore => String::new(),
            Purpose::BackUp | Purpose::Export(_) => folder.join(self.name_for(purpose)).display().to_string(),
        };
        if let Some(Screen::Settings(screen)) = self.screens.last_mut() {
            screen.offer(purpose, path);
        }
        operation::focus(settings::PATH).chain(follow_to(settings::ANSWER))
    }

    /// The name offered for a new file: what it is and the day, in UTC.
    fn name_for(&self, purpose: Purpose) -> String {
        let day = jiff::Timestamp::from_millisecond(self.now()).unwrap_or_default();
        let day = day.to_zoned(jiff::tz::TimeZone::UTC).date();
        match purpose {
            Purpose::BackUp | Purpose::Restore => format!("recoupe-backup-{day}.ron"),
            Purpose::Export(Form::Csv) => format!("recoupe-answers-{day}.csv"),
            Purpose::Export(Form::Ron) => format!("recoupe-everything-{day}.ron"),
        }
    }

    pub(super) fn write(&self, purpose: Purpose, to: PathBuf, typed: bool) -> Task<Message> {
        let files = Arc::clone(&self.start.files);
        Task::future(async move {
            if typed && files.exists(&to) {
                return Err(i18n::Message::new("data-exists").with("path", to.display().to_string()));
            }
            match purpose {
                Purpose::BackUp | Purpose::Restore => {
                    let missing = files.back_up(&to)?;
                    Ok(but(&missing, ["data-backed-up", "data-backed-up-but"], &to))
                }
                Purpose::Export(form) => {
                    files.export(form, &to)?;
                    Ok(i18n::Message::new("data-exported").with("path", to.display().to_string()))
                }
            }
        })
        .then(ended)
    }

    fn look_into(&self, from: PathBuf) -> Task<Message> {
        let files = Arc::clone(&self.start.files);
        Task::future(async move {
            let holding = files.look_into(&from);
            Message::Settings(settings::Message::Looked(from, holding))
        })
    }

    fn restore(&mut self, from: PathBuf) -> Task<Message> {
        if !self.outbox.is_empty() {
            return ended(Err(i18n::Message::new("data-unkept-first")));
        }
        self.undertake(Wish::Restore(from))
    }

    fn reset(&mut self) -> Task<Message> {
        if !self.outbox.is_empty() {
            return ended(Err(i18n::Message::new("data-unkept-first")));
        }
        self.undertake(Wish::Reset)
    }

    pub(super) fn restored(&mut self, result: Result<Restored, i18n::Message>) -> Task<Message> {
        let Restored { settings, hidden, before, left, aside } = match result {
            Ok(restored) => restored,
            Err(why) => return Task::batch([self.undertaken(false), ended(Err(why))]),
        };
        self.journal_replaced();
        self.library.replace_hidden(hidden);
        if !aside.is_empty() {
            let told = i18n::Message::new("data-set-aside").with("files", listed(&aside));
            self.notices.push(told);
        }
        let told = but(&left, ["data-restored", "data-restored-but"], &before.path);
        self.wear(Settings { window: self.settings.window, ..settings });
        Task::batch([self.undertaken(true), self.read_again(), ended(Ok(told))])
    }

    pub(super) fn erased(&mut self, result: Result<PutBy, i18n::Message>) -> Task<Message> {
        let told = result.map(|before| {
            self.journal_replaced();
            self.look_at_the_day();
            but(&before.missing, ["data-erased", "data-erased-but"], &before.path)
        });
        // A journal that was being read may still bring the answers that are gone.
        let is_read = self.library.reading == Reading::Done || told.is_err();
        let read = if is_read { Task::none() } else { self.read_again() };
        Task::batch([self.undertaken(false), read, ended(told)])
    }

    /// Nothing on screen may speak of answers that are no longer there.
    fn journal_replaced(&mut self) {
        self.library.forget_answers();
        self.today = None;
        self.screens.retain(|screen| matches!(screen, Screen::Settings(_)));
    }
}

/// What is told when all is well, by the first key, or all but these files, by the second.
fn but(files: &[PathBuf], keys: [&'static str; 2], path: &Path) -> i18n::Message {
    let [well, but] = keys;
    let path = path.display().to_string();
    if files.is_empty() {
        return i18n::Message::new(well).with("path", path);
    }
    i18n::Message::new(but).with("path", path).with("files", listed(files))
}

fn listed(files: &[PathBuf]) -> String {
    files.iter().map(|file| file.display().to_string()).collect::<Vec<_>>().join(", ")
}

fn ended(result: Result<i18n::Message, i18n::Message>) -> Task<Message> {
    Task::done(Message::Settings(settings::Message::Ended(result)))
}
