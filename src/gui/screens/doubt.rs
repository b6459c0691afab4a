//! A doubt about a question, raised after its answer or on the page of progress: the question can be hidden, so that it is
//! asked no more, shown again, or reported in a text file that somebody can put it right with.

use crate::gui::files::Picked;
use crate::gui::theme::{space, style, typeset};
use crate::gui::widgets::field::field;
use crate::gui::widgets::{control, notice};
use crate::gui::{Element, Scene};
use crate::i18n;
use crate::question::ItemId;
use iced::advanced::widget::Id;
use iced::widget::{Row, column, container, row};
use iced::{Alignment, Length};
use lucide_icons::Icon;
use std::path::PathBuf;

/// The field for the path of a report, where there is no dialog.
pub const PATH: Id = Id::new("path-of-report");

/// What the page says to the doubt that was raised last.
pub const ANSWER: Id = Id::new("about-doubt");

/// The doubt that was raised last.
#[derive(Debug, Default)]
pub struct State {
    /// About which item.
    item: Option<ItemId>,
    /// The path of its report, while it is typed.
    typing: Option<String>,
    /// What came of it.
    told: Option<Result<i18n::Message, i18n::Message>>,
}

/// The doubts, as a page shows them.
#[derive(Clone, Copy)]
pub struct Doubts<'a> {
    /// The one that was raised last.
    pub state: &'a State,
    /// The items that are asked no more.
    pub hidden: &'a [ItemId],
}

/// What happens to a doubt about an item.
#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    /// It is raised, or laid down again.
    Raised,
    /// The item is to be asked no more.
    Hid,
    /// It may be asked again.
    Showed,
    /// It is to be reported.
    ReportAsked,
    /// The dialog for the file has ended.
    Picked(Picked),
    /// A path is typed.
    Typed(String),
    /// The typed path is taken.
    Submitted,
    /// No file is wanted any more.
    Declined,
    /// An undertaking has ended: what was done, or why not.
    Ended(Result<i18n::Message, i18n::Message>),
    /// What was told has been read.
    Dismissed,
}

/// What it asks of the program.
#[derive(Debug, PartialEq)]
pub enum Action {
    /// Nothing.
    None,
    /// Ask the item no more.
    Hide,
    /// Let it be asked again.
    Show,
    /// Ask for a file.
    Pick,
    /// There is no dialog: offer a path to be changed by typing.
    OfferPath,
    /// Write the report.
    Write {
        /// In which file.
        to: PathBuf,
        /// Whether the path was typed: no dialog has asked whether another file may be overwritten.
        typed: bool,
    },
}

impl State {
    /// Follows a message about an item. A doubt about another one ends.
    pub fn update(&mut self, item: &ItemId, message: Message) -> Action {
        let was_raised = self.is_about(item);
        if !was_raised {
            *self = State { item: Some(item.clone()), ..State::default() };
        }
        match message {
            Message::Raised => {
                if was_raised {
                    *self = State::default();
                }
                Action::None
            }
            Message::Hid => Action::Hide,
            Message::Showed => Action::Show,
            Message::ReportAsked => Action::Pick,
            Message::Picked(Picked::Chosen(paths)) => match paths.into_iter().next() {
                Some(to) => Action::Write { to, typed: false },
                None => Action::None,
            },
            Message::Picked(Picked::Cancelled) => Action::None,
            Message::Picked(Picked::Missing) => Action::OfferPath,
            Message::Typed(path) => {
                self.typing = Some(path);
                Action::None
            }
            Message::Submitted => match self.typing.as_deref().map(str::trim).filter(|path| !path.is_empty()) {
                Some(path) => Action::Write { to: PathBuf::from(path), typed: true },
                None => Action::None,
            },
            Message::Declined => {
                self.typing = None;
                Action::None
            }
            Message::Ended(result) => {
                if result.is_ok() {
                    self.typing = None;
                }
                self.told = Some(result);
                Action::None
            }
            Message::Dismissed => {
                self.told = None;
                Action::None
            }
        }
    }

    /// Whether the doubt is about an item.
    pub fn is_about(&self, item: &ItemId) -> bool {
        self.item.as_ref() == Some(item)
    }

    /// The button that raises a doubt about an item, and what can be done about it once it is raised.
    pub fn ask<'a>(&'a self, item: &ItemId, is_hidden: bool, scene: Scene<'a>) -> Element<'a, Message> {
        let sign = if self.is_about(item) { Icon::ChevronUp } else { Icon::ChevronDown };
        let ask = control::aside(sign, scene.get("doubt-ask"), Message::Raised);
        if !self.is_about(item) {
            return ask;
        }
        let says = typeset::small(scene.get("doubt-says")).style(style::soft);
        column![ask, says, self.ways(item, is_hidden, scene)].spacing(space::SMALL).into()
    }

    /// What can be done about an item.
    pub fn ways<'a>(&'a self, item: &ItemId, is_hidden: bool, scene: Scene<'a>) -> Element<'a, Message> {
        let hide = match is_hidden {
            false => control::small(Icon::EyeOff, scene.get("doubt-hide"), None, Message::Hid),
            true => control::small(Icon::Eye, scene.get("doubt-show"), None, Message::Showed),
        };
        let report = control::small(Icon::FileText, scene.get("doubt-report"), None, Message::ReportAsked);
        let ways = Row::with_children([hide, report]).spacing(space::SMALL).wrap().vertical_spacing(space::TINY);
        let about = self.is_about(item);
        let typed = self.typing.as_deref().filter(|_| about).map(|path| typed(path, scene));
        let told = self.told.as_ref().filter(|_| about).map(|told| outcome(told, scene));
        let ways = column![ways].push(typed).push(told).spacing(space::SMALL);
        if about { container(ways).id(ANSWER).into() } else { ways.into() }
    }
}

fn typed<'a>(path: &str, scene: Scene<'a>) -> Element<'a, Message> {
    let ways = row![
        control::primary(scene.get("data-path-write"), Some(scene.get("key-enter")), Message::Submitted),
        control::secondary(None, scene.get("data-decline"), None, Message::Declined),
    ];
    column![
        typeset::small(scene.get("dialog-missing")).style(style::soft),
        field(PATH, "data-path", "data-path-hint", path, Message::Typed, Some(Message::Submitted), scene),
        ways.spacing(space::SMALL),
    ]
    .spacing(space::SMALL)
    .into()
}

fn outcome<'a>(told: &Result<i18n::Message, i18n::Message>, scene: Scene<'a>) -> Element<'a, Message> {
    match told {
        Ok(done) => {
            let words = typeset::body(scene.say(done)).width(Length::Fill);
            row![typeset::icon(Icon::CircleCheckBig).style(style::right), words]
                .spacing(space::SMALL)
                .align_y(Alignment::Center)
                .into()
        }
        Err(why) => notice::notice(scene.say(why), [("notice-dismiss", Message::Dismissed)], scene),
    }
}
