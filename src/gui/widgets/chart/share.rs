//! A share, as a bar.

use super::fill;
use crate::gui::theme::{chart, space};
use crate::gui::{Element, Renderer, Theme};
use iced::widget::canvas::{self, Canvas, Frame, Geometry};
use iced::{Length, Rectangle, mouse};

struct Bar(f64);

/// Draws a share from 0 to 1 across the whole width.
pub fn share<'a, M: 'a>(share: f64) -> Element<'a, M> {
    Canvas::new(Bar(share)).width(Length::Fill).height(space::SHARE).into()
}

impl<M> canvas::Program<M, Theme, Renderer> for Bar {
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
        let whole = Rectangle::with_size(bounds.size());
        fill(&mut frame, whole, chart::rest(theme));
        let done = Rectangle { width: whole.width * self.0 as f32, ..whole };
        fill(&mut frame, done, (chart::bar(theme), None));
        vec![frame.into_geometry()]
    }
}
