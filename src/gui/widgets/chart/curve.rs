//! The reliability curve: how often answers were right, against how sure the learner said to be. On the diagonal the two are
//! the same; below it the learner knows less than said.

use super::{line, write};
use crate::gui::theme::{chart, space};
use crate::gui::{Element, Renderer, Theme};
use iced::advanced::text::Alignment;
use iced::widget::canvas::{self, Canvas, Frame, Geometry, LineDash, Path, Stroke};
use iced::{Point, Rectangle, mouse};

/// The points and what is written beside them.
#[derive(Clone, Debug)]
pub struct Curve {
    /// The points from left to right.
    pub points: Vec<Dot>,
    /// Words at the upper end of the upright axis, and at its lower end.
    pub upright: (String, String),
    /// What the upright axis measures.
    pub title: String,
}

/// One point of the curve.
#[derive(Clone, Debug)]
pub struct Dot {
    /// The probability that was said, from 0 to 1.
    pub said: f64,
    /// The share that was right, from 0 to 1.
    pub right: f64,
    /// The bounds within which the true share lies.
    pub bounds: (f64, f64),
    /// What is written beside it.
    pub name: String,
}

/// Draws the curve in a square.
pub fn curve<'a, M: 'a>(curve: Curve) -> Element<'a, M> {
    Canvas::new(curve).width(space::CURVE + space::HUGE).height(HEAD + space::CURVE + 2.0 * space::CHART_LINE).into()
}

/// Height of the title over the curve.
const HEAD: f32 = 1.5 * space::CHART_LINE;

impl<M> canvas::Program<M, Theme, Renderer> for Curve {
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
        let (left, foot) = (space::HUGE, HEAD + space::CURVE);
        let place = |x: f64, y: f64| Point::new(left + x as f32 * space::CURVE, foot - y as f32 * space::CURVE);
        let (origin, right, top) = (place(0.0, 0.0), place(1.0, 0.0), place(0.0, 1.0));
        line(&mut frame, origin, right, chart::grid(theme));
        line(&mut frame, origin, top, chart::grid(theme));
        let dashes = LineDash { segments: &[space::TINY, space::TINY], offset: 0 };
        let stroke = Stroke { line_dash: dashes, ..Stroke::default() };
        let stroke = stroke.with_color(chart::guide(theme)).with_width(chart::STROKE);
        frame.stroke(&Path::line(origin, place(1.0, 1.0)), stroke);
        for pair in self.points.windows(2) {
            let ends = Path::line(place(pair[0].said, pair[0].right), place(pair[1].said, pair[1].right));
            frame.stroke(&ends, Stroke::default().with_color(chart::bar(theme)).with_width(space::HAIR));
        }
        for (at, dot) in self.points.iter().enumerate() {
            line(&mut frame, place(dot.said, dot.bounds.0), place(dot.said, dot.bounds.1), chart::guide(theme));
            frame.fill(&Path::circle(place(dot.said, dot.right), space::POINT), chart::bar(theme));
            // Two levels are near each other: their names stand on two lines.
            let row = 0.5 + (at % 2) as f32;
            let under = Point { y: foot + row * space::CHART_LINE, ..place(dot.said, 0.0) };
            write(&mut frame, &dot.name, under, Alignment::Center, theme);
        }
        let aside = |point: Point| Point { x: left - space::TINY, ..point };
        write(&mut frame, &self.upright.0, aside(top), Alignment::Right, theme);
        write(&mut frame, &self.upright.1, aside(origin), Alignment::Right, theme);
        write(&mut frame, &self.title, Point::new(0.0, space::CHART_LINE / 2.0), Alignment::Left, theme);
        vec![frame.into_geometry()]
    }
}
