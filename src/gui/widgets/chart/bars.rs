//! A count for each of a row of days, as bars.

use super::{Shape, fill, line, shape, words};
use crate::gui::theme::{chart, space};
use crate::gui::{Element, Renderer, Theme};
use iced::widget::canvas::Frame;
use iced::widget::{Row, column};
use iced::{Alignment, Length, Point, Rectangle, Size};

/// The counts and what is written beside them.
#[derive(Clone, Debug)]
pub struct Bars {
    /// One count a bar.
    pub counts: Vec<usize>,
    /// The number of the highest, written at the top.
    pub top: String,
    /// Words under the bars, each with how many bars it stands under; together they stand under all.
    pub marks: Vec<(u16, String)>,
    /// Where each stands under its bars.
    pub align: Alignment,
}

/// Draws bars across the whole width.
pub fn bars<'a, M: 'a>(bars: Bars) -> Element<'a, M> {
    let marks = bars.marks.into_iter().map(|(share, mark)| words(mark, Length::FillPortion(share), bars.align));
    let drawn = shape(Shapes(bars.counts)).width(Length::Fill).height(space::BARS);
    let top = words(bars.top, Length::Fill, Alignment::Start);
    column![top, drawn, Row::with_children(marks)].spacing(space::HAIR).into()
}

struct Shapes(Vec<usize>);

impl Shape for Shapes {
    fn draw(&self, frame: &mut Frame<Renderer>, theme: &Theme) {
        let foot = frame.height() - chart::STROKE / 2.0;
        let most = self.0.iter().copied().max().unwrap_or(0).max(1) as f32;
        let step = frame.width() / self.0.len().max(1) as f32;
        let width = (step - space::DAY_GAP).clamp(1.0, space::LARGE);
        for (at, count) in self.0.iter().enumerate().filter(|(_, count)| **count > 0) {
            // One among many is still seen.
            let height = (*count as f32 / most * foot).max(space::HAIR);
            let corner = Point::new((at as f32 + 0.5) * step - width / 2.0, foot - height);
            fill(frame, Rectangle::new(corner, Size::new(width, height)), (chart::bar(theme), None));
        }
        line(frame, Point::new(0.0, foot), Point::new(frame.width(), foot), chart::grid(theme));
    }
}
