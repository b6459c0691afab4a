//! How fields to type in look: a sheet with the outline of a control, and the focus ring in place of it.

use super::{Theme, space};
use iced::widget::text_input;
use iced::{Background, Border, border};

impl text_input::Catalog for Theme {
    type Class<'a> = text_input::StyleFn<'a, Theme>;

    fn default<'a>() -> Self::Class<'a> {
        Box::new(field)
    }

    fn style(&self, class: &Self::Class<'_>, status: text_input::Status) -> text_input::Style {
        class(self, status)
    }
}

fn field(theme: &Theme, status: text_input::Status) -> text_input::Style {
    let palette = theme.palette();
    let (color, width) = match status {
        text_input::Status::Active | text_input::Status::Disabled => (palette.outline, space::LINE),
        text_input::Status::Hovered => (palette.accent, space::LINE),
        text_input::Status::Focused { .. } => (palette.accent, space::RING),
    };
    text_input::Style {
        background: Background::Color(palette.sheet),
        border: Border { color, width, radius: border::radius(space::CORNER) },
        icon: palette.ink_soft,
        placeholder: palette.ink_soft,
        value: palette.ink,
        selection: palette.accent_wash,
    }
}
