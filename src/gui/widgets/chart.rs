//! Charts: drawn on a canvas in the colours of the theme, with the letters we bring. A chart is never alone: the screen sets
//! what it shows in words beside it, for who cannot see it and for who wants the number.

pub mod bars;
pub mod calendar;
pub mod curve;
pub mod share;

pub use bars::{Bars, bars};
pub use calendar::{Calendar, calendar};
pub use curve::{Curve, curve};
pub use share::share;

use crate::gui::theme::{chart, font, typeset};
use crate::gui::{Renderer, Theme};
use iced::advanced::text::Alignment;
use iced::widget::canvas::{Frame, Path, Stroke, Text};
use iced::{Color, Pixels, Point, Rectangle, Size, alignment};

/// Writes a line of words; `at` is the middle of its height, and its left end, middle or right end.
fn write(frame: &mut Frame<Renderer>, words: &str, at: Point, align: Alignment, theme: &Theme) {
    frame.fill_text(Text {
        content: words.to_owned(),
        position: at,
        color: chart::words(theme),
        size: Pixels(typeset::CHART_SIZE),
        font: font::SANS,
        align_x: align,
        align_y: alignment::Vertical::Center,
        ..Text::default()
    });
}

fn line(frame: &mut Frame<Renderer>, from: Point, to: Point, color: Color) {
    frame.stroke(&Path::line(from, to), Stroke::default().with_color(color).with_width(chart::STROKE));
}

/// A box with its ground and, where there is one, the line around it.
fn fill(frame: &mut Frame<Renderer>, area: Rectangle, (ground, outline): (Color, Option<Color>)) {
    frame.fill_rectangle(area.position(), area.size(), ground);
    if let Some(outline) = outline {
        let inner = area.shrink(chart::STROKE / 2.0);
        let path = Path::rectangle(inner.position(), Size::new(inner.width, inner.height));
        frame.stroke(&path, Stroke::default().with_color(outline).with_width(chart::STROKE));
    }
}
