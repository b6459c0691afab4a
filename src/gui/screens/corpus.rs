//! The corpus: the places that articles come from, what is wrong in them file by file, and every article with how many
//! questions are about it. Places are added by dialog, by path, or by dropping them on the window; nothing here changes or
//! erases an article.

mod listing;

use crate::disk::Source;
use crate::gui::files::{Dialog, Picked};
use crate::gui::library::{Library, Reading};
use crate::gui::screens::home;
use crate::gui::theme::{space, style, typeset};
use crate::gui::widgets::field::field;
use crate::gui::widgets::{Press, control, frame, head, notice};
use crate::gui::{Element, Scene};
use crate::i18n;
use iced::Alignment;
use iced::advanced::widget::Id;
use iced::keyboard::key::Named;
use iced::widget::{Column, Row, column};
use lucide_icons::Icon;
use std::path::PathBuf;

/// The field for the path of a place.
pub const PATH: Id = Id::new("path-of-articles");

/// The field for what an article is looked for by.
const SEARCH: Id = Id::new("search-articles");

/// The corpus on screen.
#[derive(Debug, Default)]
pub struct State {
    /// The path typed so far.
    path: String,
    /// What articles are looked for by.
    sought: String,
    /// What could not be added, and why.
    refused: Vec<i18n::Message>,
    /// There is no dialog on this machine.
    no_dialog: bool,
    /// The places were named at the start, and changes hold for this run only.
    given: bool,
}

/// What happens on this screen.
#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    /// A dialog for places is asked for.
    Asked(Dialog),
    /// It has ended.
    Picked(Picked),
    /// A path is typed.
    Typed(String),
    /// The typed path is added.
    Submitted,
    /// The bundled articles are added again.
    AddedBundled,
    /// A place is left out.
    Removed(Source),
    /// Everything is read anew.
    ReadAgain,
    /// The rest is not to be read.
    Stopped,
    /// An article is looked for.
    Sought(String),
    /// An article is opened, by its file name.
    Opened(String),
    /// What could not be added has been read.
    Dismissed,
    /// The list of keys is asked for.
    AskedKeys,
    /// Back.
    Left,
}

/// What this screen asks of the program.
#[derive(Debug)]
pub enum Action {
    /// Nothing.
    None,
    /// Ask for places.
    Pick(Dialog),
    /// Send the focus to the field for a path.
    TypePath,
    /// Add places.
    Add(Vec<PathBuf>),
    /// Add the bundled articles.
    AddBundled,
    /// Leave a place out.
    Remove(Source),
    /// Read everything anew.
    ReadAgain,
    /// Read no further.
    Stop,
    /// Show an article.
    Open(String),
    /// Show the list of keys.
    ShowKeys,
    /// Leave the screen.
    Leave,
}

impl State {
    /// The screen; `given` says that the places were named at the start.
    pub fn new(given: bool) -> State {
        State { given, ..State::default() }
    }

    /// Follows a message.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Asked(dialog) => self.ask(dialog),
            Message::Picked(picked) => self.picked(picked),
            Message::Typed(path) => self.type_path(path),
            Message::Submitted => self.submit(),
            Message::AddedBundled => Action::AddBundled,
            Message::Removed(source) => Action::Remove(source),
            Message::ReadAgain => Action::ReadAgain,
            Message::Stopped => Action::Stop,
            Message::Sought(sought) => self.seek(sought),
            Message::Opened(file) => Action::Open(file),
            Message::Dismissed => self.dismiss(),
            Message::AskedKeys => Action::ShowKeys,
            Message::Left => Action::Leave,
        }
    }

    /// Tells what could not be added, in the place of what was told before.
    pub fn tell(&mut self, refused: Vec<i18n::Message>) {
        self.refused = refused;
    }

    /// What a key means here.
    pub fn key(&self, press: &Press) -> Option<Message> {
        press.is_named(Named::Escape).then_some(Message::Left)
    }

    /// The page.
    pub fn view<'a>(&'a self, scene: Scene<'a>, library: &'a Library) -> Element<'a, Message> {
        let head = head::head(Message::Left, Message::AskedKeys, scene);
        let mut page = column![typeset::headline(scene.get("corpus-title"))].spacing(space::LARGE);
        page = page.push(self.ways(scene, library));
        let refused = self
            .refused
            .iter()
            .map(|message| notice::notice(scene.say(message), [("notice-dismiss", Message::Dismissed)], scene));
        if !self.refused.is_empty() {
            page = page.push(Column::with_children(refused).spacing(space::SMALL));
        }
        page = page.push(listing::places(scene, library));
        if !library.corpus.articles.is_empty() {
            page = page.push(listing::articles(scene, library, &self.sought));
        }
        frame::frame(Some(head), frame::measure(page, space::FRONT), None, scene)
    }

    fn dismiss(&mut self) -> Action {
        self.tell(Vec::new());
        Action::None
    }

    fn ask(&mut self, dialog: Dialog) -> Action {
        self.no_dialog = false;
        Action::Pick(dialog)
    }

    fn picked(&mut self, picked: Picked) -> Action {
        match picked {
            Picked::Chosen(paths) => Action::Add(paths),
            Picked::Cancelled => Action::None,
            Picked::Missing => {
                self.no_dialog = true;
                Action::TypePath
            }
        }
    }

    fn type_path(&mut self, path: String) -> Action {
        self.path = path;
        Action::None
    }

    fn submit(&mut self) -> Action {
        let path = std::mem::take(&mut self.path);
        self.no_dialog = false;
        if path.trim().is_empty() { Action::TypePath } else { Action::Add(vec![PathBuf::from(path.trim())]) }
    }

    fn seek(&mut self, sought: String) -> Action {
        self.sought = sought;
        Action::None
    }

    /// The ways to add places, and to read again or no further.
    fn ways<'a>(&'a self, scene: Scene<'a>, library: &Library) -> Element<'a, Message> {
        let way = |sign, words, message| control::secondary(Some(sign), scene.get(words), None, message);
        let mut ways = vec![
            way(Icon::FolderPlus, "corpus-add-folder", Message::Asked(Dialog::Folder)),
            way(Icon::FilePlus, "corpus-add-files", Message::Asked(Dialog::Articles)),
        ];
        ways.push(match library.reading {
            Reading::Done => way(Icon::RefreshCw, "corpus-read-again", Message::ReadAgain),
            Reading::Begun | Reading::Counted { .. } => way(Icon::CircleStop, "corpus-stop", Message::Stopped),
        });
        let ways = Row::with_children(ways).spacing(space::SMALL).align_y(Alignment::Center);
        let hint = if self.no_dialog { "dialog-missing" } else { "corpus-drop" };
        let mut lines = column![
            ways.wrap().vertical_spacing(space::SMALL),
            typeset::small(scene.get(hint)).style(if self.no_dialog { style::wrong } else { style::soft }),
            field(PATH, "corpus-path", "corpus-path-hint", &self.path, Message::Typed, Some(Message::Submitted), scene),
        ]
        .spacing(space::MEDIUM);
        if self.given {
            lines = lines.push(typeset::small(scene.get("corpus-given")).style(style::soft));
        }
        match (library.reading, library.stopped) {
            (Reading::Done, true) => lines.push(typeset::body(scene.get("corpus-stopped")).style(style::wrong)).into(),
            (Reading::Done, false) => lines.into(),
            (Reading::Begun | Reading::Counted { .. }, _) => lines.push(home::reading(scene, library.reading)).into(),
        }
    }
}
