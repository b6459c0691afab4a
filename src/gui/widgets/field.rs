//! A field to type in, with the words that say what belongs there. It shows the focus as every control does.

use crate::gui::theme::{font, space, typeset};
use crate::gui::{Element, Scene};
use iced::advanced::widget::Id;
use iced::widget::{column, text_input};
use iced::{Length, Padding};

/// A field of its own name. `on_submit` is what Enter says in it.
pub fn field<'a, M: Clone + 'a>(
    id: Id,
    label: &'static str,
    hint: &'static str,
    value: &str,
    on_input: impl Fn(String) -> M + 'a,
    on_submit: Option<M>,
    scene: Scene<'_>,
) -> Element<'a, M> {
    let input = text_input(&scene.get(hint), value)
        .id(id)
        .on_input(on_input)
        .on_submit_maybe(on_submit)
        .font(font::SANS)
        .size(typeset::FIELD_SIZE)
        .padding(Padding::from([space::SMALL, space::MEDIUM]))
        .width(Length::Fill);
    column![typeset::small(scene.get(label)).style(crate::gui::theme::style::soft), input].spacing(space::TINY).into()
}
