//! A count for each of a row of days, as bars.

use super::{fill, line, write};
use crate::gui::theme::{chart, space};
use crate::gui::{Element, Renderer, Theme};
use iced::advanced::text::Alignment;
use iced::widget::canvas::{self, Canvas, Frame, Geometry};
use iced::{Length, Point, Rectangle, Size, mouse};

/// The counts and what is written beside them.
#[derive(Clone, Debug)]
pub struct Bars {
    /// One count a bar.
    pub counts: Vec<usize>,
    /// The number of the highest, written at the top.
    pub top: String,
    /// Words under some of the bars, by their place.
    pub marks: Vec<(usize, String)>,
}

/// Draws bars across the whole width.
pub fn bars<'a, M: 'a>(bars: Bars) -> Element<'a, M> {
    Canvas::new(bars).width(Length::Fill).height(space::BARS + 2.0 * space::CHART_LINE).into()
}

impl<M> canvas::Program<M, Theme, Renderer> for Bars {
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
        let foot = space::CHART_LINE + space::BARS;
        let most = self.counts.iter().copied().max().unwrap_or(0).max(1) as f32;
        let step = bounds.width / self.counts.len().max(1) as f32;
        let width = (step - space::DAY_GAP).clamp(1.0, space::LARGE);
        for (at, count) in self.counts.iter().enumerate().filter(|(_, count)| **count > 0) {
            // One among many is still seen.
            let height = (*count as f32 / most * space::BARS).max(space::HAIR);
            let corner = Point::new((at as f32 + 0.5) * step - width / 2.0, foot - height);
            fill(&mut frame, Rectangle::new(corner, Size::new(width, height)), (chart::bar(theme), None));
        }
        line(&mut frame, Point::new(0.0, foot), Point::new(bounds.width, foot), chart::grid(theme));
        write(&mut frame, &self.top, Point::new(0.0, space::CHART_LINE / 2.0), Alignment::Left, theme);
        for (at, words) in &self.marks {
            let middle = Point::new((*at as f32 + 0.5) * step, foot + space::CHART_LINE / 2.0);
            let (place, align) = match at {
                0 => (Point { x: 0.0, ..middle }, Alignment::Left),
                at if *at + 1 == self.counts.len() => (Point { x: bounds.width, ..middle }, Alignment::Right),
                _ => (middle, Alignment::Center),
            };
            write(&mut frame, words, place, align, theme);
        }
        vec![frame.into_geometry()]
    }
}
