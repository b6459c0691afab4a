//! Charts: shapes drawn on a canvas in the colours of the theme. A chart is never alone: the screen sets what it shows in words
//! beside it, for who cannot see it and for who wants the number. The few words within a chart are widgets of their own:
//! the software renderer does not notice when words of a canvas are scrolled, and leaves them where they were.

pub mod bars;
pub mod calendar;
pub mod curve;
pub mod share;

pub use bars::{Bars, bars};
pub use calendar::{Calendar, calendar};
pub use curve::{Curve, curve};
pub use share::share;

use crate::gui::theme::{chart, style, typeset};
use crate::gui::{Element, Renderer, Theme};
use iced::widget::canvas::{self, Canvas, Frame, Geometry, Path, Stroke};
use iced::widget::{container, text};
use iced::{Alignment, Color, Length, Point, Rectangle, Size, mouse};

/// What is drawn of a chart.
trait Shape {
    /// Draws it over the whole of a frame.
    fn draw(&self, frame: &mut Frame<Renderer>, theme: &Theme);
}

/// A shape as the canvas wants it.
struct Program<S>(S);

impl<M, S: Shape> canvas::Program<M, Theme, Renderer> for Program<S> {
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
        self.0.draw(&mut frame, theme);
        vec![frame.into_geometry()]
    }
}

/// A canvas with a shape on it.
fn shape<M, S: Shape>(shape: S) -> Canvas<Program<S>, M, Theme, Renderer> {
    Canvas::new(Program(shape))
}

/// Words within a chart, in a box of that width.
fn words<'a, M: 'a>(words: String, width: impl Into<Length>, align: Alignment) -> Element<'a, M> {
    let words = typeset::mark(words).style(style::soft).wrapping(text::Wrapping::None);
    container(words).width(width).align_x(align).into()
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
