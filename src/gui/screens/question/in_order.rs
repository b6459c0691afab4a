//! Events to be put in order, one a line: a line is dragged to its place, or moved by its two arrows, or with Alt and the
//! arrow keys. Once answered, each line tells whether it stands in its place, and the right order stands beside them.

use super::{Sign, said, still};
use crate::gui::screens::quiz::Message;
use crate::gui::theme::style::Standing;
use crate::gui::theme::{space, style, typeset};
use crate::gui::widgets::focusable::Arrows;
use crate::gui::widgets::{focusable, sortable};
use crate::gui::{Element, Renderer, Scene, Theme};
use crate::quiz::{Asked, Event, Ordering};
use iced::advanced::widget::Id;
use iced::widget::{Column, Row, button, column, container, row, space as blank};
use iced::{Alignment, FillPortion, Length};
use lucide_icons::Icon;

/// The names of the lines by their places, so that the focus can be sent to them; there are never more.
const LINES: [Id; 5] = [
    Id::new("first-line"),
    Id::new("second-line"),
    Id::new("third-line"),
    Id::new("fourth-line"),
    Id::new("fifth-line"),
];

/// The name of the line in a place.
pub fn line_id(place: usize) -> Option<Id> {
    LINES.get(place).cloned()
}

/// The lines as they stand, and beside them how to move them or, where the answer may be seen, the right order.
pub(super) fn lines<'a>(
    asked: &'a Asked,
    ordering: &'a Ordering,
    shown: bool,
    scene: Scene<'a>,
) -> Element<'a, Message> {
    let events = asked.arrangement().iter().filter_map(|at| ordering.events.get(*at)).enumerate();
    let last = ordering.events.len().saturating_sub(1);
    let (lines, beside): (Element<'a, Message>, Element<'a, Message>) = match asked.outcome() {
        None => {
            let lines = events.map(|(place, event)| open(place, last, event, scene)).collect();
            (sortable(lines, Message::EventMoved).into(), how(scene))
        }
        Some(_) => {
            let judged = events.map(|(place, event)| {
                let is_in_place = asked.arrangement().get(place) == ordering.key.get(place);
                settled(event, is_in_place, shown, scene)
            });
            let lines = Column::with_children(judged).spacing(space::SMALL).width(Length::Fill);
            (lines.into(), if shown { right_order(ordering, scene) } else { column![].into() })
        }
    };
    if scene.room.narrow {
        return column![lines, beside].spacing(space::MEDIUM).into();
    }
    let beside = container(beside).width(FillPortion(2)).padding([space::SMALL, 0.0]);
    row![container(lines).width(FillPortion(3)), beside].spacing(space::LARGE).into()
}

/// A line that waits to be moved.
fn open<'a>(place: usize, last: usize, event: &'a Event, scene: Scene<'a>) -> Element<'a, Message> {
    let up = (place > 0).then(|| Message::EventMoved(place, place - 1));
    let down = (place < last).then(|| Message::EventMoved(place, place + 1));
    // For whoever points and cannot drag. The keyboard has keys for it, and needs no stop here.
    let arrow = |sign, message: &Option<Message>| -> Element<'a, Message> {
        match message.clone() {
            Some(message) => {
                let arrow = button(typeset::icon(sign)).padding(space::TINY - space::LINE).style(style::quiet);
                arrow.on_press(message).into()
            }
            None => blank::horizontal().width(space::HANDLE).into(),
        }
    };
    let ways = row![arrow(Icon::ArrowUp, &up), arrow(Icon::ArrowDown, &down)];
    let grip = typeset::icon(Icon::GripVertical).style(style::soft);
    let content = row![grip].push(words(event, scene)).push(judged(ways.into(), scene));
    let line = boxed(content, Standing::Open);
    // At either end the focus stays: the keys that go from line to line never scroll the page away under them.
    let stays = Message::EventReached(place);
    let arrows = Arrows {
        up: Some(Message::EventReached(place.saturating_sub(1))),
        down: Some(Message::EventReached((place + 1).min(last))),
        alt_up: up.or(Some(stays.clone())),
        alt_down: down.or(Some(stays)),
    };
    let line = focusable(line, Message::Confirmed).on_arrows(arrows);
    match line_id(place) {
        Some(id) => line.id(id).into(),
        None => line.into(),
    }
}

/// A line of an answered question, with its judgement where that may be seen.
fn settled<'a>(event: &'a Event, is_in_place: bool, shown: bool, scene: Scene<'a>) -> Element<'a, Message> {
    let (standing, sign): (Standing, Sign) = match is_in_place {
        true => (Standing::Right, (Icon::CircleCheckBig, "order-in-place", style::right)),
        false => (Standing::Wrong, (Icon::CircleX, "order-out-of-place", style::wrong)),
    };
    let content = row![typeset::icon(Icon::GripVertical).style(style::soft)].push(words(event, scene));
    if shown {
        boxed(content.push(judged(said(sign, scene), scene)), standing)
    } else {
        boxed(content.push(judged(column![].into(), scene)), Standing::Past)
    }
}

fn words<'a>(event: &'a Event, scene: Scene<'a>) -> Element<'a, Message> {
    let words = scene.eased(typeset::body(event.words.in_language(scene.language()))).width(Length::Fill);
    row![typeset::body(event.letter.to_string()).style(style::soft), words]
        .spacing(space::SMALL)
        .width(Length::Fill)
        .into()
}

/// The right end of a line, which keeps its room whatever stands in it.
fn judged<'a>(content: Element<'a, Message>, scene: Scene<'_>) -> Element<'a, Message> {
    let room = if scene.room.narrow { space::JUDGEMENT_NARROW } else { space::JUDGEMENT };
    container(content).width(room).height(space::HANDLE).align_x(Alignment::End).align_y(Alignment::Center).into()
}

fn boxed<'a>(content: Row<'a, Message, Theme, Renderer>, standing: Standing) -> Element<'a, Message> {
    let content = content.spacing(space::SMALL).align_y(Alignment::Center).width(Length::Fill);
    container(content).padding([space::SMALL, space::MEDIUM]).width(Length::Fill).style(still(standing)).into()
}

/// How the lines are moved.
fn how<'a>(scene: Scene<'a>) -> Element<'a, Message> {
    let said = |key| typeset::small(scene.get(key)).style(style::soft);
    column![said("order-how"), said("order-keys")].spacing(space::SMALL).into()
}

/// The events as they followed each other.
fn right_order<'a>(ordering: &'a Ordering, scene: Scene<'a>) -> Element<'a, Message> {
    let mut lines = column![typeset::label(scene.get("order-right"))].spacing(space::SMALL);
    for (place, event) in ordering.key.iter().filter_map(|at| ordering.events.get(*at)).enumerate() {
        let number = typeset::body((place + 1).to_string()).style(style::right);
        lines = lines.push(row![number].push(words(event, scene)).spacing(space::SMALL));
    }
    lines.into()
}
