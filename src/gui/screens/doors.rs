//! The doors of the first page: where else one can go.

use crate::gui::theme::space;
use crate::gui::widgets::{Press, control};
use crate::gui::{Element, Scene};
use iced::Alignment;
use iced::widget::Row;
use lucide_icons::Icon;

/// A screen to go to from the first page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Door {
    /// The set-up of a session.
    Setup,
    /// What the answers so far come to.
    Progress,
    /// The corpus.
    Corpus,
    /// The settings.
    Settings,
}

impl Door {
    /// Every door, in the order shown.
    const ALL: [Door; 4] = [Door::Setup, Door::Progress, Door::Corpus, Door::Settings];

    /// Its sign, its words and the key that goes there.
    fn look(self) -> (Icon, &'static str, &'static str) {
        match self {
            Door::Setup => (Icon::SlidersHorizontal, "door-setup", "key-setup"),
            Door::Progress => (Icon::ChartLine, "progress-title", "key-progress"),
            Door::Corpus => (Icon::LibraryBig, "door-corpus", "key-corpus"),
            Door::Settings => (Icon::Settings, "door-settings", "key-settings"),
        }
    }
}

/// The doors in a row.
pub fn doors<'a, M: Clone + 'a>(scene: Scene<'a>, went: fn(Door) -> M) -> Element<'a, M> {
    let doors = Door::ALL.into_iter().map(|door| {
        let (sign, words, key) = door.look();
        control::small(sign, scene.get(words), Some(scene.get(key)), went(door))
    });
    let row = Row::with_children(doors).spacing(space::SMALL).align_y(Alignment::Center);
    row.wrap().vertical_spacing(space::SMALL).into()
}

/// The door of a plain key. The settings have one that works on every screen.
pub fn of_key(press: &Press) -> Option<Door> {
    if press.is('s') {
        return Some(Door::Setup);
    }
    if press.is('p') {
        return Some(Door::Progress);
    }
    press.is('o').then_some(Door::Corpus)
}
