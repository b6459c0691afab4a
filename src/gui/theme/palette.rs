//! The colours, by what they are for. Every pair of text and ground that the window uses is listed in [`Palette::pairs`],
//! and a test holds each against the contrast that WCAG 2.2 asks for.

use iced::Color;

/// The colours of one theme, by role.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Palette {
    /// The page.
    pub paper: Color,
    /// What lies on the page: an option, a card, a key cap.
    pub sheet: Color,
    /// Text.
    pub ink: Color,
    /// Secondary text: an outlet, a date, a hint.
    pub ink_soft: Color,
    /// Lines between things.
    pub rule: Color,
    /// The outline of a control: at least 3 : 1 against the page.
    pub outline: Color,
    /// The one accent: the button to press next, the chosen option, the focus ring.
    pub accent: Color,
    /// Text on the accent.
    pub on_accent: Color,
    /// The ground of a chosen option.
    pub accent_wash: Color,
    /// The marker, and only the marker: the passage that settles the answer.
    pub marker: Color,
    /// Text under the marker.
    pub on_marker: Color,
    /// The word and the icon that say "right".
    pub right: Color,
    /// The ground of the right option.
    pub right_wash: Color,
    /// The word and the icon that say "wrong", and a notice.
    pub wrong: Color,
    /// The ground of an option wrongly chosen, and of a notice.
    pub wrong_wash: Color,
    /// Text of a page that is not the article's.
    pub dropped: Color,
    /// What lies over the page while a dialog is open.
    pub scrim: Color,
}

/// What WCAG 2.2 asks of a pair of colours.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Level {
    /// 7 : 1, for what is read at length.
    BodyText,
    /// 4.5 : 1, for every other text.
    Text,
    /// 3 : 1, for the parts of a control that are no text.
    Part,
}

impl Level {
    /// The least contrast, as a ratio to one.
    pub fn least(self) -> f32 {
        match self {
            Level::BodyText => 7.0,
            Level::Text => 4.5,
            Level::Part => 3.0,
        }
    }
}

impl Palette {
    /// Every pair (what, on what) that is seen, with what is asked of it.
    pub fn pairs(&self) -> [(Color, Color, Level); 22] {
        [
            (self.ink, self.paper, Level::BodyText),
            (self.ink, self.sheet, Level::BodyText),
            (self.ink, self.accent_wash, Level::BodyText),
            (self.ink, self.right_wash, Level::BodyText),
            (self.ink, self.wrong_wash, Level::BodyText),
            (self.on_marker, self.marker, Level::BodyText),
            (self.ink_soft, self.paper, Level::Text),
            (self.ink_soft, self.sheet, Level::Text),
            (self.ink_soft, self.accent_wash, Level::Text),
            (self.ink_soft, self.right_wash, Level::Text),
            (self.ink_soft, self.wrong_wash, Level::Text),
            (self.on_accent, self.accent, Level::Text),
            (self.accent, self.paper, Level::Text),
            (self.accent, self.sheet, Level::Text),
            (self.right, self.paper, Level::Text),
            (self.right, self.right_wash, Level::Text),
            (self.wrong, self.paper, Level::Text),
            (self.wrong, self.wrong_wash, Level::Text),
            (self.dropped, self.paper, Level::Text),
            (self.outline, self.paper, Level::Part),
            (self.outline, self.sheet, Level::Part),
            (self.accent, self.accent_wash, Level::Part),
        ]
    }
}

/// The contrast of two opaque colours as WCAG 2.2 defines it, from 1 to 21.
pub fn contrast(one: Color, other: Color) -> f32 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// Relative luminance (WCAG 2.2), from 0 to 1.
fn luminance(color: Color) -> f32 {
    let linear = |part: f32| if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) };
    0.2126 * linear(color.r) + 0.7152 * linear(color.g) + 0.0722 * linear(color.b)
}

/// Ink on warm paper.
pub const LIGHT: Palette = Palette {
    paper: rgb(0xFB_F8_F2),
    sheet: rgb(0xFF_FF_FD),
    ink: rgb(0x1D_1B_18),
    ink_soft: rgb(0x55_50_48),
    rule: rgb(0xDD_D6_C8),
    outline: rgb(0x8C_85_79),
    accent: rgb(0x1F_4B_73),
    on_accent: rgb(0xFF_FF_FF),
    accent_wash: rgb(0xE6_EE_F5),
    marker: rgb(0xFF_E2_52),
    on_marker: rgb(0x1D_1B_18),
    right: rgb(0x1C_5E_36),
    right_wash: rgb(0xE5_F2_E7),
    wrong: rgb(0x97_22_26),
    wrong_wash: rgb(0xFA_E8_E4),
    dropped: rgb(0x72_6C_62),
    scrim: Color { r: 0.10, g: 0.09, b: 0.08, a: 0.55 },
};

/// Pale ink on a dark page.
pub const DARK: Palette = Palette {
    paper: rgb(0x17_19_1C),
    sheet: rgb(0x1F_22_27),
    ink: rgb(0xED_E9_E0),
    ink_soft: rgb(0xB8_B3_A8),
    rule: rgb(0x38_3C_42),
    outline: rgb(0x7F_82_86),
    accent: rgb(0x92_BD_E8),
    on_accent: rgb(0x0E_15_1C),
    accent_wash: rgb(0x22_30_3F),
    marker: rgb(0xF2_D4_4A),
    on_marker: rgb(0x17_15_10),
    right: rgb(0x86_D1_9E),
    right_wash: rgb(0x1A_2E_22),
    wrong: rgb(0xF4_A8_A1),
    wrong_wash: rgb(0x3A_21_20),
    dropped: rgb(0x93_8F_86),
    scrim: Color { r: 0.0, g: 0.0, b: 0.0, a: 0.65 },
};

/// White and yellow on black, every line drawn.
pub const HIGH_CONTRAST: Palette = Palette {
    paper: rgb(0x00_00_00),
    sheet: rgb(0x00_00_00),
    ink: rgb(0xFF_FF_FF),
    ink_soft: rgb(0xFF_FF_FF),
    rule: rgb(0xFF_FF_FF),
    outline: rgb(0xFF_FF_FF),
    accent: rgb(0x7A_E2_FF),
    on_accent: rgb(0x00_00_00),
    accent_wash: rgb(0x00_2B_3A),
    marker: rgb(0xFF_FF_00),
    on_marker: rgb(0x00_00_00),
    right: rgb(0x86_FF_A6),
    right_wash: rgb(0x00_30_12),
    wrong: rgb(0xFF_B3_AC),
    wrong_wash: rgb(0x3D_06_06),
    dropped: rgb(0xC8_C8_C8),
    scrim: Color { r: 0.0, g: 0.0, b: 0.0, a: 0.8 },
};

/// A colour from its six hexadecimal digits.
const fn rgb(hex: u32) -> Color {
    Color::from_rgb8((hex >> 16) as u8, (hex >> 8) as u8, hex as u8)
}
