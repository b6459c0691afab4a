//! Scrolling by keyboard: lines, pages and both ends, for whatever scrolls on the screen.

use crate::gui::widgets::Press;
use iced::advanced::widget::{Id, Operation, operation};
use iced::keyboard::key::Named;
use iced::widget::operation::{AbsoluteOffset, RelativeOffset};
use iced::{Rectangle, Task, Vector};

/// How far.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Distance {
    /// So many lines, down if positive.
    Lines(f32),
    /// So many pages.
    Pages(f32),
    /// To the beginning.
    Start,
    /// To the end.
    End,
}

/// Height of a line for scrolling, in logical pixels.
const LINE: f32 = 48.0;

/// The share of a page that scrolls away, so that the last lines of one page are the first of the next.
const PAGE: f32 = 0.85;

/// What a key means for scrolling.
pub fn of_key(press: &Press) -> Option<Distance> {
    let keys = [
        (Named::ArrowDown, Distance::Lines(1.0)),
        (Named::ArrowUp, Distance::Lines(-1.0)),
        (Named::PageDown, Distance::Pages(1.0)),
        (Named::PageUp, Distance::Pages(-1.0)),
        (Named::Home, Distance::Start),
        (Named::End, Distance::End),
    ];
    keys.into_iter().find(|(key, _)| press.is_named(*key)).map(|(_, distance)| distance)
}

/// Scrolls the scrolling part of that name.
pub fn scroll<M: Send + 'static>(id: Id, distance: Distance) -> Task<M> {
    iced::advanced::widget::operate(Scroll { id, distance }).then(|()| Task::none())
}

struct Scroll {
    id: Id,
    distance: Distance,
}

impl Operation<()> for Scroll {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<()>)) {
        operate(self);
    }

    fn scrollable(
        &mut self,
        id: Option<&Id>,
        bounds: Rectangle,
        content_bounds: Rectangle,
        _translation: Vector,
        state: &mut dyn operation::Scrollable,
    ) {
        if id != Some(&self.id) {
            return;
        }
        let mut by = |y| state.scroll_by(AbsoluteOffset { x: 0.0, y }, bounds, content_bounds);
        match self.distance {
            Distance::Lines(count) => by(count * LINE),
            Distance::Pages(count) => by(count * PAGE * bounds.height),
            Distance::Start => state.snap_to(RelativeOffset { x: None, y: Some(0.0) }),
            Distance::End => state.snap_to(RelativeOffset { x: None, y: Some(1.0) }),
        }
    }
}
