//! The program behind the window: what has arrived, which screen is up, and everything that crosses to the outside. Screens
//! say what they want done; only this module changes screens, keeps records and starts tasks.

mod chosen;
mod data;
mod doubts;
mod input;
mod keeping;
mod learning;
mod left;
mod loading;
mod places;
mod placing;
mod reader;
mod saving;
mod sessions;

pub use placing::Seen;

use crate::gui::diary::{Diary, Today};
use crate::gui::files::{PutBy, Restored};
use crate::gui::library::Library;
use crate::gui::outbox::Outbox;
use crate::gui::screens::doors::Door;
use crate::gui::screens::{
    corpus, doubt, home, keys, progress, question, quiz, reader as article, settings, setup, summary,
};
use crate::gui::theme::{space, style};
use crate::gui::widgets::{choosing, inert, notice, on_key, passage, reveal, scroll};
use crate::gui::{Arrival, Element, Room, Scene, Settings, Start, Theme};
use crate::i18n::{self, Catalog};
use crate::question::Item;
use iced::advanced::widget::Id;
use iced::advanced::widget::operation::focusable;
use iced::widget::operation::{self, AbsoluteOffset};
use iced::widget::{column, container, responsive, space as blank, stack};
use iced::{Size, Task, window};
use std::path::PathBuf;
use std::sync::Arc;

/// The state of the window.
pub struct App {
    start: Start,
    words: Catalog,
    settings: Settings,
    library: Library,
    diary: Diary,
    /// What the day holds, once all has arrived.
    today: Option<Today>,
    /// The number of the last request for the figures of progress.
    counting: u64,
    notices: Vec<i18n::Message>,
    outbox: Outbox,
    home: home::State,
    /// The screens over the first page; the last one is seen.
    screens: Vec<Screen>,
    keys_shown: bool,
    full_screen: bool,
    closing: Closing,
    saving: saving::Saving,
    /// Reads everything, and anew.
    loader: loading::Loader,
    /// The doubt about a question that was raised last.
    doubt: doubt::State,
    /// What was chosen for the last session that was set up.
    choices: Option<setup::Choices>,
    /// What the reader of an article shows of what the program sees.
    showing: article::Showing,
}

/// Whether the window is to close.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
enum Closing {
    /// It stays.
    #[default]
    No,
    /// As soon as the last answer is kept.
    Once(window::Id),
    /// The learner knows that an answer is not kept: the next request closes it.
    Warned,
}

/// A screen over the first page.
#[derive(Debug)]
enum Screen {
    Quiz(quiz::State),
    Summary(summary::State),
    Reader(article::State),
    Progress(Box<progress::State>),
    Settings(settings::State),
    Corpus(corpus::State),
    Setup(setup::State),
}

/// What happens.
#[derive(Clone, Debug)]
pub enum Message {
    /// Something has been read or made.
    Arrived {
        /// The number of the reading.
        load: u64,
        /// What it is.
        arrival: Arrival,
    },
    /// Reading has ended, well or not.
    ReadingEnded {
        /// The number of the reading.
        load: u64,
        /// Whether it came to its end.
        whole: bool,
    },
    /// A try to keep a record has ended.
    Settled {
        /// The number of the try.
        attempt: u64,
        /// The record's sequence number, or why it is not kept.
        result: Result<u64, i18n::Message>,
    },
    /// The settings are kept, or not.
    SettingsSaved(Result<(), i18n::Message>),
    /// On the first page.
    Home(home::Message),
    /// In a session.
    Quiz(quiz::Message),
    /// At its end.
    Summary(summary::Message),
    /// In an article.
    Reader(article::Message),
    /// The program has looked at an article.
    Seen(Arc<article::Seen>),
    /// On the page of progress.
    Progress(progress::Message),
    /// Something about a doubt about a question.
    Doubted(Arc<Item>, doubt::Message),
    /// In the settings.
    Settings(settings::Message),
    /// In the corpus.
    Corpus(corpus::Message),
    /// In the set-up of a session.
    Setup(setup::Message),
    /// The settings are asked for.
    AskedSettings,
    /// A back-up is back, or not.
    Restored(Result<Restored, i18n::Message>),
    /// All answers are erased, or not; everything is kept in that file.
    Erased(Result<PutBy, i18n::Message>),
    /// The list of places that articles come from has changed, but for what is told.
    PlacesChanged(Vec<i18n::Message>),
    /// Something is dropped on the window.
    Dropped(PathBuf),
    /// The window has the focus again.
    Focused,
    /// Articles have come, gone or been written anew on the disk.
    ChangedOutside,
    /// The answers that could not be kept are tried again.
    Retried,
    /// A second has passed in a session with a time.
    Ticked,
    /// In the list of keys.
    Keys(keys::Message),
    /// The list of keys is asked for.
    AskedKeys,
    /// Tab: the focus goes on, or back.
    FocusMoved {
        /// Whether it goes back.
        back: bool,
    },
    /// The page is scrolled by a key.
    Scrolled(scroll::Distance),
    /// Type and everything with it in another size.
    Resized(Settings),
    /// In and out of full screen.
    FullScreenToggled,
    /// The window is open.
    Opened {
        /// The window.
        id: window::Id,
        /// Its size, in logical pixels at the program's own scale.
        size: Size,
    },
    /// The learner wants the window closed.
    CloseRequested(window::Id),
    /// The platform has said where the window is, which is to close.
    WindowSeen {
        /// The window.
        id: window::Id,
        /// Where it is.
        seen: Seen,
    },
}

impl App {
    /// The window as it opens, and the task that reads everything.
    pub fn new(start: Start) -> (App, Task<Message>) {
        let settings = start.settings;
        let mut app = App {
            words: Catalog::new(settings.language),
            diary: Diary::new(start.zone.clone(), learning::pace(&settings)),
            today: None,
            counting: 0,
            settings,
            library: Library::new(start.hidden.clone()),
            start,
            notices: Vec::new(),
            outbox: Outbox::default(),
            home: home::State,
            screens: Vec::new(),
            keys_shown: false,
            full_screen: false,
            closing: Closing::No,
            saving: saving::Saving::default(),
            loader: loading::Loader::default(),
            doubt: doubt::State::default(),
            choices: None,
            showing: article::Showing::default(),
        };
        let read = app.read();
        (app, read)
    }

    /// The title of the window: that of the page, for lists of windows and for who hears and does not see them.
    pub fn title(&self) -> String {
        let page = match self.screens.last() {
            None => return self.words.get("window-title"),
            Some(Screen::Quiz(quiz)) => self.words.say(&quiz.place()),
            Some(Screen::Summary(_)) => self.words.get("summary-title"),
            Some(Screen::Reader(_)) => self.words.get("answer-read"),
            Some(Screen::Progress(_)) => self.words.get("progress-title"),
            Some(Screen::Settings(_)) => self.words.get("settings-title"),
            Some(Screen::Corpus(_)) => self.words.get("corpus-title"),
            Some(Screen::Setup(_)) => self.words.get("setup-title"),
        };
        self.words.say(&i18n::Message::new("window-title-of").with("page", page))
    }

    /// The theme.
    pub fn theme(&self) -> Theme {
        self.settings.theme
    }

    /// How much larger everything is than at 100 %.
    pub fn scale(&self) -> f32 {
        self.settings.scale()
    }

    /// What has arrived and what has been answered.
    pub fn library(&self) -> &Library {
        &self.library
    }

    /// Follows a message.
    pub fn update(&mut self, message: Message) -> Task<Message> {
        match message {
            Message::Arrived { load, arrival } => self.arrived(load, arrival),
            Message::ReadingEnded { load, whole } => self.reading_ended(load, whole),
            Message::Settled { attempt, result } => self.settled(attempt, result),
            Message::SettingsSaved(result) => self.saved(result),
            Message::Home(message) => self.home(message),
            Message::Quiz(message) => self.quiz(message),
            Message::Summary(message) => self.summary(message),
            Message::Reader(message) => self.reader(message),
            Message::Seen(seen) => self.seen(seen),
            Message::Progress(message) => self.progress(message),
            Message::Doubted(item, message) => self.doubted(item, message),
            Message::Settings(message) => self.in_settings(message),
            Message::Corpus(message) => self.in_corpus(message),
            Message::Setup(message) => self.in_setup(message),
            Message::AskedSettings => self.show_settings(),
            Message::Restored(result) => self.restored(result),
            Message::Erased(result) => self.erased(result),
            Message::PlacesChanged(refused) => self.places_changed(refused),
            Message::Dropped(path) => self.dropped(path),
            Message::Focused => self.focused(),
            Message::ChangedOutside => self.changed_outside(),
            Message::Retried => self.retry(),
            Message::Ticked => self.ticked(),
            Message::Keys(keys::Message::Closed) => self.close_keys(),
            Message::AskedKeys => self.show_keys(),
            Message::FocusMoved { back } => move_focus(back),
            Message::Scrolled(distance) => self.scroll(distance),
            Message::Resized(settings) => self.set(settings),
            Message::FullScreenToggled => self.toggle_full_screen(),
            Message::Opened { id, size } => placing::fit(id, size),
            Message::CloseRequested(id) => self.close(id),
            Message::WindowSeen { id, seen } => self.part(id, seen),
        }
    }

    /// The window.
    pub fn view(&self) -> Element<'_, Message> {
        let page = responsive(move |size| {
            let scene = self.scene(Room::of(size));
            let page = inert(self.screen(scene), self.keys_shown);
            if self.keys_shown {
                stack![page, keys::view(scene).map(Message::Keys)].into()
            } else {
                stack![page].into()
            }
        });
        on_key(page, |press| self.key(press)).into()
    }

    fn scene(&self, room: Room) -> Scene<'_> {
        let Settings { theme, easy_reading: easy, .. } = self.settings;
        Scene { words: &self.words, corpus: &self.library.corpus, theme, easy, room }
    }

    fn screen<'a>(&'a self, scene: Scene<'a>) -> Element<'a, Message> {
        let unkept = self.unkept();
        match self.screens.last() {
            None => {
                let (library, notices, settings) = (&self.library, self.notices.as_slice(), self.settings);
                let today = self.today.as_ref();
                self.home.view(scene, home::Shown { library, today, notices, unkept, settings }).map(Message::Home)
            }
            Some(Screen::Quiz(quiz)) => quiz.view(scene, unkept, self.doubts()).map(Message::Quiz),
            Some(Screen::Summary(summary)) => over(unkept, summary.view(scene).map(Message::Summary), scene),
            Some(Screen::Reader(reader)) => over(unkept, reader.view(scene).map(Message::Reader), scene),
            Some(Screen::Progress(progress)) => {
                over(unkept, progress.view(scene, &self.doubt).map(Message::Progress), scene)
            }
            Some(Screen::Settings(screen)) => {
                over(unkept, screen.view(scene, self.settings_shown()).map(Message::Settings), scene)
            }
            Some(Screen::Corpus(screen)) => over(unkept, screen.view(scene, &self.library).map(Message::Corpus), scene),
            Some(Screen::Setup(screen)) => over(unkept, screen.view(scene).map(Message::Setup), scene),
        }
    }

    fn told(&mut self, notice: Option<i18n::Message>) -> Task<Message> {
        if let Some(notice) = notice.filter(|notice| !self.notices.contains(notice)) {
            self.notices.push(notice);
        }
        Task::none()
    }

    fn home(&mut self, message: home::Message) -> Task<Message> {
        match self.home.update(message, self.settings) {
            home::Action::Start => self.start_session(),
            home::Action::Open(file) => self.read_article(file),
            home::Action::Dismiss(at) => self.dismiss(at),
            home::Action::DismissAll => self.dismiss_all(),
            home::Action::Retry => self.retry(),
            home::Action::Set(settings) => self.set(settings),
            home::Action::ShowKeys => self.show_keys(),
            home::Action::Go(Door::Setup) => self.show_setup(),
            home::Action::Go(Door::Progress) => self.show_progress(),
            home::Action::Go(Door::Corpus) => self.show_corpus(),
            home::Action::Go(Door::Settings) => self.show_settings(),
        }
    }

    fn quiz(&mut self, message: quiz::Message) -> Task<Message> {
        let (now, settled) = (self.now(), self.outbox.is_empty());
        let Some(Screen::Quiz(quiz)) = self.screens.last_mut() else {
            return Task::none();
        };
        let action = quiz.update(message, now, settled);
        self.follow(action)
    }

    fn follow(&mut self, action: quiz::Action) -> Task<Message> {
        let page = if quiz::starts_a_page(&action) { to_the_top() } else { Task::none() };
        let task = match action {
            quiz::Action::None | quiz::Action::Next => Task::none(),
            quiz::Action::Chosen(position) => question::option_id(position).map_or_else(Task::none, follow),
            quiz::Action::Moved(place) => {
                question::line_id(place).map_or_else(Task::none, |id| follow(id).chain(reveal::reveal_focused()))
            }
            quiz::Action::Reach(place) => question::line_id(place)
                .map_or_else(Task::none, |id| operation::focus(id).chain(reveal::reveal_focused())),
            quiz::Action::Found => reveal::reveal(choosing::CHOSEN),
            quiz::Action::Answered { record, stays: true } => self.keep_answer(record),
            quiz::Action::Answered { record, stays: false } => {
                self.keep_answer(record).chain(reveal::reveal(passage::MARKED))
            }
            quiz::Action::TookBack(record) => self.keep(record),
            quiz::Action::Withdraw(ticket) => self.withdraw(ticket),
            quiz::Action::Retry => self.retry(),
            quiz::Action::Doubted(item, message) => self.doubted(item, message),
            quiz::Action::Open(evidence) => self.open(evidence),
            quiz::Action::ShowKeys => self.show_keys(),
            quiz::Action::Finish => self.finish(),
            quiz::Action::Leave => self.leave(),
        };
        Task::batch([page, task])
    }

    fn summary(&mut self, message: summary::Message) -> Task<Message> {
        let Some(Screen::Summary(summary)) = self.screens.last_mut() else {
            return Task::none();
        };
        match summary.update(message) {
            summary::Action::None => Task::none(),
            summary::Action::Open(evidence) => self.open(evidence),
            summary::Action::Reveal => reveal::reveal(passage::MARKED),
            summary::Action::Repeat => self.repeat(),
            summary::Action::Replay => self.replay(),
            summary::Action::ShowKeys => self.show_keys(),
            summary::Action::TakeBack => self.back_into_session(),
            summary::Action::Leave => self.leave(),
        }
    }

    fn show(&mut self, screen: Screen) -> Task<Message> {
        self.screens.push(screen);
        to_the_top()
    }

    fn leave(&mut self) -> Task<Message> {
        self.screens.pop();
        self.look_at_the_day();
        let read = self.read_what_was_put_off();
        Task::batch([to_the_top().chain(reveal::reveal(passage::MARKED)), read])
    }

    fn dismiss(&mut self, at: usize) -> Task<Message> {
        if at < self.notices.len() {
            self.notices.remove(at);
        }
        Task::none()
    }

    fn dismiss_all(&mut self) -> Task<Message> {
        self.notices.clear();
        Task::none()
    }

    fn show_keys(&mut self) -> Task<Message> {
        self.keys_shown = true;
        operation::focus(keys::CLOSE)
    }

    fn close_keys(&mut self) -> Task<Message> {
        self.keys_shown = false;
        Task::none()
    }

    fn scroll(&mut self, distance: scroll::Distance) -> Task<Message> {
        scroll::scroll(if self.keys_shown { keys::LIST } else { reveal::PAGE }, distance)
    }

    fn now(&self) -> i64 {
        (self.start.clock)()
    }
}

/// A screen that has no place of its own for what is told of answers that could not be kept: it stands above.
fn over<'a>(unkept: Option<String>, screen: Element<'a, Message>, scene: Scene<'a>) -> Element<'a, Message> {
    let told: Element<'a, Message> = match unkept {
        Some(words) => container(notice::notice(words, [("notice-retry", Message::Retried)], scene))
            .padding([space::SMALL, scene.room.margin()])
            .style(style::page)
            .into(),
        None => blank().into(),
    };
    // There is always something above, so that the screen keeps its place in the page and with it where it is scrolled to.
    column![told, screen].into()
}

fn move_focus(back: bool) -> Task<Message> {
    let moved = if back { operation::focus_previous() } else { operation::focus_next() };
    moved.chain(reveal::reveal_focused())
}

/// Moves the focus to a control, if any control has it.
fn follow(id: Id) -> Task<Message> {
    iced::advanced::widget::operate(focusable::count()).then(move |count| match count.focused {
        Some(_) => operation::focus(id.clone()),
        None => Task::none(),
    })
}

fn to_the_top() -> Task<Message> {
    operation::scroll_to(reveal::PAGE, AbsoluteOffset { x: None, y: Some(0.0) })
}

/// Shows a part of the page that may have come below what is seen.
fn follow_to(part: Id) -> Task<Message> {
    reveal::reveal(part)
}
