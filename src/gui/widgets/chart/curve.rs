//! The reliability curve: how often answers were right, against how sure the learner said to be. On the diagonal the two are
//! the same; below it the learner knows less than said.

use super::{Shape, line, shape, words};
use crate::gui::theme::{chart, space};
use crate::gui::{Element, Renderer, Theme};
use iced::widget::canvas::{Frame, LineDash, Path, Stroke};
use iced::widget::{Row, column, row, space as blank};
use iced::{Alignment, Length, Point};

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
    let (most, least) = curve.upright;
    let ends = column![words(most, AXIS, Alignment::End), blank::vertical(), words(least, AXIS, Alignment::End)];
    // Two levels are near each other: their names stand on two lines.
    let names = [0, 1].map(|line| {
        let mut taken = 0.0;
        let mut row = Row::new();
        for dot in curve.points.iter().skip(line).step_by(2) {
            let start = (AXIS + space::TINY + dot.said as f32 * space::CURVE - space::NAME / 2.0).max(taken);
            let name = words(dot.name.clone(), space::NAME, Alignment::Center);
            row = row.push(blank::horizontal().width(start - taken)).push(name);
            taken = start + space::NAME;
        }
        row
    });
    let [first, second] = names;
    let drawn = shape(Shapes(curve.points)).width(space::CURVE + space::POINT).height(space::CURVE);
    let title = words(curve.title, Length::Shrink, Alignment::Start);
    let square = row![ends.height(space::CURVE), drawn].spacing(space::TINY);
    column![title, square, first, second].spacing(space::HAIR).into()
}

/// Room for the words beside the upright axis.
const AXIS: f32 = space::HUGE;

struct Shapes(Vec<Dot>);

impl Shape for Shapes {
    fn draw(&self, frame: &mut Frame<Renderer>, theme: &Theme) {
        let foot = frame.height() - chart::STROKE;
        let place =
            |x: f64, y: f64| Point::new(chart::STROKE + x as f32 * (space::CURVE - 1.0), foot - y as f32 * foot);
        let (origin, right, top) = (place(0.0, 0.0), place(1.0, 0.0), place(0.0, 1.0));
        line(frame, origin, right, chart::grid(theme));
        line(frame, origin, top, chart::grid(theme));
        let dashes = LineDash { segments: &[space::TINY, space::TINY], offset: 0 };
        let stroke = Stroke { line_dash: dashes, ..Stroke::default() };
        let stroke = stroke.with_color(chart::guide(theme)).with_width(chart::STROKE);
        frame.stroke(&Path::line(origin, place(1.0, 1.0)), stroke);
        for pair in self.0.windows(2) {
            let ends = Path::line(place(pair[0].said, pair[0].right), place(pair[1].said, pair[1].right));
            frame.stroke(&ends, Stroke::default().with_color(chart::bar(theme)).with_width(space::HAIR));
        }
        for dot in &self.0 {
            line(frame, place(dot.said, dot.bounds.0), place(dot.said, dot.bounds.1), chart::guide(theme));
            frame.fill(&Path::circle(place(dot.said, dot.right), space::POINT), chart::bar(theme));
        }
    }
}
