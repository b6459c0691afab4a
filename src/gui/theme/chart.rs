//! The colours of charts, in terms of the palette. None of them carries a meaning alone: the words beside a chart say what it
//! shows.

use super::style::blend;
use super::{Theme, space};
use iced::Color;

/// The steps of the calendar of answers: nothing, a little, half the day's goal, the goal, twice as much.
pub const STEPS: usize = 5;

/// The ground of a day of that step, and the line around it where there is one.
pub fn day(theme: &Theme, step: usize) -> (Color, Option<Color>) {
    let palette = theme.palette();
    let share = match step {
        // Where lines are as strong as ink, an empty day with a line around it would stand out before a full one.
        0 if palette.rule == palette.ink => return (palette.accent_wash, None),
        0 => return (palette.paper, Some(palette.rule)),
        1 => 0.30,
        2 => 0.52,
        3 => 0.76,
        _ => 1.0,
    };
    (blend(palette.paper, palette.accent, share), None)
}

/// Bars and points.
pub fn bar(theme: &Theme) -> Color {
    theme.palette().accent
}

/// What a bar could be: the rest of a share.
pub fn rest(theme: &Theme) -> (Color, Option<Color>) {
    let palette = theme.palette();
    // Where lines are as strong as ink, a bar that is all rest would look full.
    if palette.rule == palette.ink { (palette.paper, Some(palette.outline)) } else { (palette.rule, None) }
}

/// Axes and grid.
pub fn grid(theme: &Theme) -> Color {
    theme.palette().outline
}

/// The line that something is held against, and the bounds of what is not known exactly.
pub fn guide(theme: &Theme) -> Color {
    theme.palette().ink_soft
}

/// Width of a line in a chart.
pub const STROKE: f32 = space::LINE;
