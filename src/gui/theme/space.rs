//! Distances and widths, in logical pixels at a text size of 100 %. The window's scale factor multiplies all of them.

/// Rounding of a bar, thickness of an emphasised rule.
pub const HAIR: f32 = 2.0;
/// Between an icon and its word.
pub const TINY: f32 = 6.0;
/// Between lines that belong together.
pub const SMALL: f32 = 10.0;
/// Between controls of one group; the padding of a control.
pub const MEDIUM: f32 = 16.0;
/// Between groups.
pub const LARGE: f32 = 28.0;
/// Between the parts of a page.
pub const HUGE: f32 = 44.0;

/// Corner of a control.
pub const CORNER: f32 = 5.0;
/// Width of a line that bounds a control or a part of the page.
pub const LINE: f32 = 1.0;
/// Width of the focus ring, and its distance from the control.
pub const RING: f32 = 2.0;

/// The longest line of running text: about 72 characters of the article type.
pub const MEASURE: f32 = 640.0;
/// The first page.
pub const FRONT: f32 = 940.0;
/// Two columns of text side by side.
pub const SPREAD: f32 = 1040.0;
/// Room kept beside every option for the words that judge it, so that nothing moves when they appear.
pub const JUDGEMENT: f32 = 168.0;
/// The same in a narrow window.
pub const JUDGEMENT_NARROW: f32 = 132.0;
/// Height of what stands at the end of a line that can be moved: that of the buttons that move it.
pub const HANDLE: f32 = 28.0;
/// Length of the bar that shows how far the session is.
pub const PROGRESS: f32 = 150.0;

/// Height of what stands at the foot of a question: that of its tallest button, so that the foot keeps its place whatever
/// stands in it.
pub const FOOT: f32 = 42.0;

/// Below this width the page has one column and small margins.
pub const NARROW: f32 = 760.0;
/// Below this height the head and the foot of a page scroll with it.
pub const SHORT: f32 = 440.0;

/// Side of a day in the calendar of answers, and the white between two.
pub const DAY: f32 = 14.0;
/// The white between two days.
pub const DAY_GAP: f32 = 3.0;
/// Height of a chart of bars, without the words under it.
pub const BARS: f32 = 96.0;
/// Height of a bar that shows a share.
pub const SHARE: f32 = 12.0;
/// Side of the reliability curve.
pub const CURVE: f32 = 240.0;
/// Radius of a point on it.
pub const POINT: f32 = 4.5;
/// Room for the name under a point.
pub const NAME: f32 = 84.0;
