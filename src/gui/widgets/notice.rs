//! A notice: something went wrong, what, and the ways on. It stays until it is dismissed or put right.

use crate::gui::theme::{space, style, typeset};
use crate::gui::widgets::control;
use crate::gui::{Element, Scene};
use iced::widget::{Row, container};
use iced::{Alignment, Length};
use lucide_icons::Icon;

/// The notice, with what can be done about it as (words, message) each.
pub fn notice<'a, M: Clone + 'a>(
    words: String,
    ways: impl IntoIterator<Item = (&'static str, M)>,
    scene: Scene<'_>,
) -> Element<'a, M> {
    let mut content = Row::new().spacing(space::SMALL).align_y(Alignment::Center);
    content = content.push(typeset::icon(Icon::TriangleAlert).style(style::wrong));
    content = content.push(typeset::small(words).width(Length::Fill));
    for (way, message) in ways {
        content = content.push(control::secondary(None, scene.get(way), None, message));
    }
    container(content).padding([space::SMALL, space::MEDIUM]).width(Length::Fill).style(style::notice).into()
}
