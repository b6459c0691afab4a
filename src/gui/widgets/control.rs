//! Buttons: everything that can be pressed looks, sounds and is reached alike, and shows its key.

use crate::gui::theme::{space, style, typeset};
use crate::gui::widgets::focusable;
use crate::gui::widgets::focusable::Focusable;
use crate::gui::widgets::wrapped::Wrapped;
use crate::gui::{Element, Theme};
use iced::widget::{Row, button, container, row};
use iced::{Alignment, Length, Padding};
use lucide_icons::Icon;

/// A button with content of any kind.
pub fn pressable<'a, M: Clone + 'a>(
    content: impl Into<Element<'a, M>>,
    on_press: M,
    padding: impl Into<Padding>,
    width: Length,
    look: impl Fn(&Theme, button::Status) -> button::Style + 'a,
) -> Wrapped<'a, M, Focusable<M>> {
    let button = button(content).on_press(on_press.clone()).padding(padding).width(width).style(look);
    focusable(button, on_press)
}

/// The button to press next, with the key that does the same.
pub fn primary<'a, M: Clone + 'a>(words: String, key: Option<String>, on_press: M) -> Element<'a, M> {
    let content = keyed(typeset::label(words).into(), key);
    pressable(content, on_press, PADDING, Length::Shrink, style::primary).into()
}

/// A button beside it, with its key.
pub fn secondary<'a, M: Clone + 'a>(
    sign: Option<Icon>,
    words: String,
    key: Option<String>,
    on_press: M,
) -> Element<'a, M> {
    let mut content = Row::new().spacing(space::TINY).align_y(Alignment::Center);
    if let Some(sign) = sign {
        content = content.push(typeset::icon(sign));
    }
    let content = keyed(content.push(typeset::label(words)).into(), key);
    pressable(content, on_press, PADDING, Length::Shrink, style::secondary).into()
}

/// A button without an outline: an icon with its word, and its key.
pub fn quiet<'a, M: Clone + 'a>(sign: Icon, words: String, key: Option<String>, on_press: M) -> Element<'a, M> {
    let words = row![typeset::icon(sign), typeset::label(words)].spacing(space::TINY).align_y(Alignment::Center);
    let content = keyed(words.into(), key);
    pressable(content, on_press, [space::TINY, space::SMALL], Length::Shrink, style::quiet).into()
}

/// A button that asks for no attention: small soft words after a sign.
pub fn aside<'a, M: Clone + 'a>(sign: Icon, words: String, on_press: M) -> Element<'a, M> {
    let content = row![typeset::icon(sign).size(16).style(style::soft), typeset::small(words).style(style::soft)];
    let content = content.spacing(space::TINY).align_y(Alignment::Center);
    pressable(content, on_press, [space::TINY, 0.0], Length::Shrink, style::quiet).into()
}

/// A button as small as a choice.
pub fn small<'a, M: Clone + 'a>(sign: Icon, words: String, key: Option<String>, on_press: M) -> Element<'a, M> {
    let words =
        row![typeset::icon(sign).size(16), typeset::small(words)].spacing(space::TINY).align_y(Alignment::Center);
    let content = keyed(words.into(), key);
    pressable(content, on_press, [space::TINY, space::SMALL], Length::Shrink, style::secondary).into()
}

/// One of several that exclude each other; the one in force is outlined in the accent and ticked.
pub fn choice<'a, M: Clone + 'a>(words: String, key: Option<String>, chosen: bool, on_press: M) -> Element<'a, M> {
    let mut content = Row::new().spacing(space::TINY).align_y(Alignment::Center);
    if let Some(key) = key {
        content = content.push(key_cap(key));
    }
    content = content.push(typeset::small(words));
    if chosen {
        content = content.push(typeset::icon(Icon::Check).size(14).style(style::accented));
    }
    let standing = if chosen { style::Standing::Chosen } else { style::Standing::Open };
    pressable(content, on_press, [space::TINY, space::SMALL], Length::Shrink, style::option(standing)).into()
}

/// The cap of a key.
pub fn key_cap<'a, M: 'a>(key: String) -> Element<'a, M> {
    container(typeset::mono(key)).padding([1.0, space::TINY]).style(style::key_cap).into()
}

const PADDING: [f32; 2] = [space::SMALL, space::MEDIUM];

fn keyed<'a, M: 'a>(content: Element<'a, M>, key: Option<String>) -> Element<'a, M> {
    match key {
        Some(key) => row![content, key_cap(key)].spacing(space::SMALL).align_y(Alignment::Center).into(),
        None => content,
    }
}
