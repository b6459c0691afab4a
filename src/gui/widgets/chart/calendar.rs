//! A calendar of answers: a column a week, a box a day, the fuller the more was done.

use super::{fill, write};
use crate::gui::theme::{chart, space};
use crate::gui::{Element, Renderer, Theme};
use iced::advanced::text::Alignment;
use iced::widget::canvas::{self, Canvas, Frame, Geometry};
use iced::{Point, Rectangle, Size, mouse};

/// The days from left to right and from top to bottom.
#[derive(Clone, Debug)]
pub struct Calendar {
    /// The step of each day, from 0 to [`chart::STEPS`] − 1, beginning with the first day of the first week; the last week
    /// may be short.
    pub days: Vec<usize>,
    /// Words over some of the weeks, by their place.
    pub marks: Vec<(usize, String)>,
}

/// Draws a calendar as wide as it needs.
pub fn calendar<'a, M: 'a>(calendar: Calendar) -> Element<'a, M> {
    let weeks = calendar.days.len().div_ceil(WEEK) as f32;
    Canvas::new(calendar).width(weeks * STEP).height(space::CHART_LINE + WEEK as f32 * STEP).into()
}

const WEEK: usize = 7;
const STEP: f32 = space::DAY + space::DAY_GAP;

impl<M> canvas::Program<M, Theme, Renderer> for Calendar {
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
        for (at, step) in self.days.iter().enumerate() {
            let (week, day) = ((at / WEEK) as f32, (at % WEEK) as f32);
            let corner = Point::new(week * STEP, space::CHART_LINE + day * STEP);
            let area = Rectangle::new(corner, Size::new(space::DAY, space::DAY));
            fill(&mut frame, area, chart::day(theme, *step));
        }
        for (week, words) in &self.marks {
            let at = Point::new(*week as f32 * STEP, space::CHART_LINE / 2.0);
            write(&mut frame, words, at, Alignment::Left, theme);
        }
        vec![frame.into_geometry()]
    }
}
