//! The list of keys, over the page it was asked on. While it is open nothing under it can be pressed or reached.

use crate::gui::theme::{space, style, typeset};
use crate::gui::widgets::{Press, control};
use crate::gui::{Element, Scene};
use iced::advanced::widget::Id;
use iced::keyboard::key::Named;
use iced::widget::{Column, center, column, container, opaque, row, scrollable, space as blank};
use iced::{Alignment, Length};
use lucide_icons::Icon;

/// The button that closes the list; the focus goes there when it opens.
pub const CLOSE: Id = Id::new("close-list-of-keys");

/// The part of the list that scrolls.
pub const LIST: Id = Id::new("list-of-keys");

/// What happens on this screen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Message {
    /// The list is closed.
    Closed,
}

/// What each key does: (key, what it does), both by the key of their text.
const LINES: [(&str, &str); 17] = [
    ("keys-doors", "keys-doors-does"),
    ("keys-choose", "keys-choose-does"),
    ("keys-order", "keys-order-does"),
    ("keys-confirm", "keys-confirm-does"),
    ("keys-sure", "keys-sure-does"),
    ("key-article", "keys-article-does"),
    ("keys-seen", "keys-seen-does"),
    ("key-undo", "keys-undo-does"),
    ("keys-missed", "keys-missed-does"),
    ("key-repeat", "keys-repeat-does"),
    ("key-escape", "keys-escape-does"),
    ("keys-tab", "keys-tab-does"),
    ("keys-scroll", "keys-scroll-does"),
    ("key-settings", "keys-settings-does"),
    ("keys-size", "keys-size-does"),
    ("keys-full", "keys-full-does"),
    ("key-help", "keys-help-does"),
];

/// What a key means here.
pub fn key(press: &Press) -> Option<Message> {
    (press.is_named(Named::Escape) || press.is('?') || press.confirms()).then_some(Message::Closed)
}

/// The list.
pub fn view<'a>(scene: Scene<'a>) -> Element<'a, Message> {
    let lines = LINES.into_iter().map(|(keys, does)| {
        let cap = container(control::key_cap(scene.get(keys))).width(Length::FillPortion(2));
        let does = typeset::body(scene.get(does)).width(Length::FillPortion(3));
        row![cap, does].spacing(space::MEDIUM).align_y(Alignment::Center).into()
    });
    let close = control::pressable(
        row![typeset::icon(Icon::X), typeset::label(scene.get("keys-close"))].spacing(space::TINY),
        Message::Closed,
        [space::TINY, space::SMALL],
        Length::Shrink,
        style::secondary,
    );
    let head = row![typeset::headline(scene.get("keys-title")), blank::horizontal(), close.id(CLOSE)]
        .align_y(Alignment::Center);
    let list = column![head, Column::with_children(lines).spacing(space::SMALL)].spacing(space::LARGE);
    let card = container(scrollable(container(list).padding(space::LARGE)).id(LIST))
        .max_width(space::MEASURE)
        .style(style::card);
    opaque(center(card).padding(scene.room.margin()).style(style::scrim))
}
