//! A calendar of answers: a column a week, a box a day, the fuller the more was done.

use super::{fill, words};
use crate::gui::theme::{chart, space};
use crate::gui::{Element, Renderer, Theme};
use iced::widget::canvas::{self, Canvas, Frame, Geometry};
use iced::widget::{Row, column};
use iced::{Alignment, Point, Rectangle, Size, mouse};

/// The days from left to right and from top to bottom.
#[derive(Clone, Debug)]
pub struct Calendar {
    /// The step of each day, from 0 to [`chart::STEPS`] − 1, beginning with the first day of the first week; the last week
    /// may be short.
    pub days: Vec<usize>,
    /// Words over the weeks, each with how many weeks it stands over; together they stand over all.
    pub marks: Vec<(usize, String)>,
}

/// Draws a calendar as wide as it needs.
pub fn calendar<'a, M: 'a>(calendar: Calendar) -> Element<'a, M> {
    let weeks = calendar.days.len().div_ceil(WEEK) as f32;
    let marks = calendar.marks.into_iter().map(|(over, mark)| words(mark, over as f32 * STEP, Alignment::Start));
    let drawn = Canvas::new(Shapes(calendar.days)).width(weeks * STEP).height(WEEK as f32 * STEP);
    column![Row::with_children(marks), drawn].spacing(space::HAIR).into()
}

const WEEK: usize = 7;
const STEP: f32 = space::DAY + space::DAY_GAP;

struct Shapes(Vec<usize>);

impl<M> canvas::Program<M, Theme, Renderer> for Shapes {
    type State = ();

    fn draw(
        &self,
        (): &(),
        renderer: &Renderer,
        theme: &Theme,
        bounds: Rectangle,
        _cursor: mouse::Cursor,
    ) -> Vec<Geometry<Renderer>> {
        let mut frame = Frame::new(renderer, bounds.size());
        for (at, step) in self.0.iter().enumerate() {
            let (week, day) = ((at / WEEK) as f32, (at % WEEK) as f32);
            let area = Rectangle::new(Point::new(week * STEP, day * STEP), Size::new(space::DAY, space::DAY));
            fill(&mut frame, area, chart::day(theme, *step));
        }
        vec![frame.into_geometry()]
    }
}
