//! The head of a page one goes back from: the way back on the left, the list of keys on the right.

use crate::gui::theme::space;
use crate::gui::widgets::control;
use crate::gui::{Element, Scene};
use iced::Alignment;
use iced::widget::{row, space as blank};
use lucide_icons::Icon;

/// The head, with what going back and asking for the keys say.
pub fn head<'a, M: Clone + 'a>(back: M, keys: M, scene: Scene<'_>) -> Element<'a, M> {
    let back = control::quiet(Icon::ArrowLeft, scene.get("reader-back"), Some(scene.get("key-escape")), back);
    let keys = control::quiet(Icon::Keyboard, scene.get("keys-open"), Some(scene.get("key-help")), keys);
    row![back, blank::horizontal(), keys].spacing(space::SMALL).align_y(Alignment::Center).into()
}
