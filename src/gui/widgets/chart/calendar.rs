//! A calendar of answers: a column a week, a box a day, the fuller the more was done.

use super::{Shape, fill, shape, words};
use crate::gui::theme::{chart, space};
use crate::gui::{Element, Renderer, Theme};
use iced::widget::canvas::Frame;
use iced::widget::{Row, column};
use iced::{Alignment, Point, Rectangle, Size};

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
    let drawn = shape(Shapes(calendar.days)).width(weeks * STEP).height(WEEK as f32 * STEP);
    column![Row::with_children(marks), drawn].spacing(space::HAIR).into()
}

const WEEK: usize = 7;
const STEP: f32 = space::DAY + space::DAY_GAP;

struct Shapes(Vec<usize>);

impl Shape for Shapes {
    fn draw(&self, frame: &mut Frame<Renderer>, theme: &Theme) {
        for (at, step) in self.0.iter().enumerate() {
            let (week, day) = ((at / WEEK) as f32, (at % WEEK) as f32);
            let area = Rectangle::new(Point::new(week * STEP, day * STEP), Size::new(space::DAY, space::DAY));
            fill(frame, area, chart::day(theme, *step));
        }
    }
}
