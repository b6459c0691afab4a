//! How the window looks: three themes, and the styles of the widgets in terms of the roles of their palette. A screen names a
//! style or a role and holds no colour, size or distance of its own.

pub mod chart;
mod field;
pub mod font;
pub mod palette;
pub mod space;
pub mod style;
pub mod typeset;

pub use palette::Palette;

use iced::widget::{button, container, scrollable, text};
use iced::{Border, Color, Shadow, border, theme};

/// A theme of the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Theme {
    /// Ink on warm paper.
    #[default]
    Light,
    /// Pale ink on a dark page.
    Dark,
    /// White and yellow on black, every line drawn.
    HighContrast,
}

impl Theme {
    /// Every theme, in the order they are offered.
    pub const ALL: [Theme; 3] = [Theme::Light, Theme::Dark, Theme::HighContrast];

    /// The name in the settings file.
    pub fn name(self) -> &'static str {
        match self {
            Theme::Light => "light",
            Theme::Dark => "dark",
            Theme::HighContrast => "high_contrast",
        }
    }

    /// The theme of that name.
    pub fn from_name(name: &str) -> Option<Theme> {
        Theme::ALL.into_iter().find(|theme| theme.name() == name)
    }

    /// Its colours.
    pub fn palette(self) -> &'static Palette {
        match self {
            Theme::Light => &palette::LIGHT,
            Theme::Dark => &palette::DARK,
            Theme::HighContrast => &palette::HIGH_CONTRAST,
        }
    }
}

impl theme::Base for Theme {
    fn default(preference: theme::Mode) -> Theme {
        match preference {
            theme::Mode::None | theme::Mode::Light => Theme::Light,
            theme::Mode::Dark => Theme::Dark,
        }
    }

    fn mode(&self) -> theme::Mode {
        match self {
            Theme::Light => theme::Mode::Light,
            Theme::Dark | Theme::HighContrast => theme::Mode::Dark,
        }
    }

    fn base(&self) -> theme::Style {
        let palette = Theme::palette(*self);
        theme::Style { background_color: palette.paper, text_color: palette.ink }
    }

    fn palette(&self) -> Option<theme::Palette> {
        None
    }

    fn name(&self) -> &str {
        Theme::name(*self)
    }
}

impl text::Catalog for Theme {
    type Class<'a> = text::StyleFn<'a, Theme>;

    fn default<'a>() -> Self::Class<'a> {
        Box::new(|_| text::Style { color: None })
    }

    fn style(&self, class: &Self::Class<'_>) -> text::Style {
        class(self)
    }
}

impl container::Catalog for Theme {
    type Class<'a> = container::StyleFn<'a, Theme>;

    fn default<'a>() -> Self::Class<'a> {
        Box::new(|_| container::Style::default())
    }

    fn style(&self, class: &Self::Class<'_>) -> container::Style {
        class(self)
    }
}

impl button::Catalog for Theme {
    type Class<'a> = button::StyleFn<'a, Theme>;

    fn default<'a>() -> Self::Class<'a> {
        Box::new(style::quiet)
    }

    fn style(&self, class: &Self::Class<'_>, status: button::Status) -> button::Style {
        class(self, status)
    }
}

impl scrollable::Catalog for Theme {
    type Class<'a> = scrollable::StyleFn<'a, Theme>;

    fn default<'a>() -> Self::Class<'a> {
        Box::new(bar)
    }

    fn style(&self, class: &Self::Class<'_>, status: scrollable::Status) -> scrollable::Style {
        class(self, status)
    }
}

/// A scroll bar: a thin rule that darkens under the pointer.
fn bar(theme: &Theme, status: scrollable::Status) -> scrollable::Style {
    let palette = theme.palette();
    let thumb = match status {
        scrollable::Status::Active { .. } => palette.outline,
        scrollable::Status::Hovered { .. } | scrollable::Status::Dragged { .. } => palette.ink_soft,
    };
    let rail = scrollable::Rail {
        background: None,
        border: Border::default(),
        scroller: scrollable::Scroller { background: thumb.into(), border: border::rounded(space::HAIR) },
    };
    scrollable::Style {
        container: container::Style::default(),
        vertical_rail: rail,
        horizontal_rail: rail,
        gap: None,
        auto_scroll: scrollable::AutoScroll {
            background: palette.paper.into(),
            border: Border::default(),
            shadow: Shadow::default(),
            icon: Color::TRANSPARENT,
        },
    }
}
