//! The styles that screens name: of text, of boxes and of controls.

use super::{Palette, Theme, space};
use iced::widget::{button, container, text};
use iced::{Background, Border, Color, border};

/// Secondary text.
pub fn soft(theme: &Theme) -> text::Style {
    text::Style { color: Some(theme.palette().ink_soft) }
}

/// Text in the accent.
pub fn accented(theme: &Theme) -> text::Style {
    text::Style { color: Some(theme.palette().accent) }
}

/// The word or icon that says "right".
pub fn right(theme: &Theme) -> text::Style {
    text::Style { color: Some(theme.palette().right) }
}

/// The word or icon that says "wrong".
pub fn wrong(theme: &Theme) -> text::Style {
    text::Style { color: Some(theme.palette().wrong) }
}

/// A line: the box is filled with the colour of rules.
pub fn rule(theme: &Theme) -> container::Style {
    container::background(theme.palette().rule)
}

/// A heavy line, in ink: under the masthead.
pub fn ink_rule(theme: &Theme) -> container::Style {
    container::background(theme.palette().ink)
}

/// The part of a progress bar that is still to do: paper with a line around it where the lines of the theme are as strong
/// as its ink, so that a bar that has not begun does not look full.
pub fn to_do(theme: &Theme) -> container::Style {
    let palette = theme.palette();
    if palette.rule == palette.ink {
        let border = Border { color: palette.outline, width: space::LINE, ..Border::default() };
        return container::Style { border, ..container::background(palette.paper) };
    }
    container::background(palette.rule)
}

/// The done part of a progress bar.
pub fn progress(theme: &Theme) -> container::Style {
    container::background(theme.palette().accent)
}

/// The page.
pub fn page(theme: &Theme) -> container::Style {
    let palette = theme.palette();
    container::background(palette.paper).color(palette.ink)
}

/// A card lying on the page.
pub fn card(theme: &Theme) -> container::Style {
    let palette = theme.palette();
    container::background(palette.sheet).color(palette.ink).border(outlined(palette.rule))
}

/// What dims the page under a dialog.
pub fn scrim(theme: &Theme) -> container::Style {
    container::background(theme.palette().scrim)
}

/// The cap of a key.
pub fn key_cap(theme: &Theme) -> container::Style {
    let palette = theme.palette();
    container::background(palette.sheet).color(palette.ink_soft).border(outlined(palette.outline))
}

/// A notice.
pub fn notice(theme: &Theme) -> container::Style {
    let palette = theme.palette();
    container::background(palette.wrong_wash).color(palette.ink).border(outlined(palette.wrong))
}

/// The button to press next.
pub fn primary(theme: &Theme, status: button::Status) -> button::Style {
    let palette = theme.palette();
    let ground = match status {
        button::Status::Active | button::Status::Disabled => palette.accent,
        button::Status::Hovered => blend(palette.accent, palette.ink, 0.12),
        button::Status::Pressed => blend(palette.accent, palette.ink, 0.22),
    };
    flat(ground, palette.on_accent, ground)
}

/// A button beside it.
pub fn secondary(theme: &Theme, status: button::Status) -> button::Style {
    let palette = theme.palette();
    flat(lifted(palette, palette.sheet, status), palette.ink, palette.outline)
}

/// A control without an outline: an icon, a title to click.
pub fn quiet(theme: &Theme, status: button::Status) -> button::Style {
    let palette = theme.palette();
    let ground = match status {
        button::Status::Active | button::Status::Disabled => Color::TRANSPARENT,
        button::Status::Hovered | button::Status::Pressed => lifted(palette, palette.paper, status),
    };
    flat(ground, palette.ink, Color::TRANSPARENT)
}

/// A title to click: the words themselves take the accent under the pointer.
pub fn title(theme: &Theme, status: button::Status) -> button::Style {
    let palette = theme.palette();
    let ink = match status {
        button::Status::Active | button::Status::Disabled => palette.ink,
        button::Status::Hovered | button::Status::Pressed => palette.accent,
    };
    button::Style { background: None, text_color: ink, ..button::Style::default() }
}

/// The name of an article in a line of its own, to be clicked.
pub fn source(theme: &Theme, status: button::Status) -> button::Style {
    let palette = theme.palette();
    let ink = match status {
        button::Status::Active | button::Status::Disabled => palette.ink_soft,
        button::Status::Hovered | button::Status::Pressed => palette.accent,
    };
    button::Style { background: None, text_color: ink, ..button::Style::default() }
}

/// What has become of an option, or of any choice among several.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Standing {
    /// It can be chosen.
    Open,
    /// It is chosen, not yet confirmed.
    Chosen,
    /// It is the right one.
    Right,
    /// It was chosen and is wrong.
    Wrong,
    /// It is neither, and the question is answered.
    Past,
}

/// An option in its standing.
pub fn option(standing: Standing) -> impl Fn(&Theme, button::Status) -> button::Style {
    move |theme, status| {
        let palette = theme.palette();
        match standing {
            Standing::Open => flat(lifted(palette, palette.sheet, status), palette.ink, palette.outline),
            Standing::Chosen => thick(flat(palette.accent_wash, palette.ink, palette.accent)),
            Standing::Right => thick(flat(palette.right_wash, palette.ink, palette.right)),
            Standing::Wrong => thick(flat(palette.wrong_wash, palette.ink, palette.wrong)),
            Standing::Past => flat(palette.paper, palette.ink_soft, palette.rule),
        }
    }
}

/// The border of a control or a card.
fn outlined(color: Color) -> Border {
    Border { color, width: space::LINE, radius: border::radius(space::CORNER) }
}

fn flat(ground: Color, ink: Color, outline: Color) -> button::Style {
    button::Style {
        background: Some(Background::Color(ground)),
        text_color: ink,
        border: outlined(outline),
        ..button::Style::default()
    }
}

fn thick(style: button::Style) -> button::Style {
    button::Style { border: Border { width: space::RING, ..style.border }, ..style }
}

/// The ground under the pointer: a little of the accent on it.
fn lifted(palette: &Palette, ground: Color, status: button::Status) -> Color {
    match status {
        button::Status::Active | button::Status::Disabled => ground,
        button::Status::Hovered => blend(ground, palette.accent, 0.08),
        button::Status::Pressed => blend(ground, palette.accent, 0.16),
    }
}

/// `share` of `other` mixed into `one`, from 0 to 1.
fn blend(one: Color, other: Color, share: f32) -> Color {
    let mix = |a: f32, b: f32| a + (b - a) * share;
    Color::from_rgb(mix(one.r, other.r), mix(one.g, other.g), mix(one.b, other.b))
}
