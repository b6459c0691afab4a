//! A share, as a bar.

use super::{Shape, fill, shape};
use crate::gui::theme::{chart, space};
use crate::gui::{Element, Renderer, Theme};
use iced::widget::canvas::Frame;
use iced::{Length, Rectangle};

struct Bar(f64);

/// Draws a share from 0 to 1 across the whole width.
pub fn share<'a, M: 'a>(share: f64) -> Element<'a, M> {
    shape(Bar(share)).width(Length::Fill).height(space::SHARE).into()
}

impl Shape for Bar {
    fn draw(&self, frame: &mut Frame<Renderer>, theme: &Theme) {
        let whole = Rectangle::with_size(frame.size());
        fill(frame, whole, chart::rest(theme));
        let done = Rectangle { width: whole.width * self.0 as f32, ..whole };
        fill(frame, done, (chart::bar(theme), None));
    }
}
