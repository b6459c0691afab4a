//! The window: a learner's way from the first page through a session to its summary. Everything it needs from the world
//! (articles, answers so far, a place to keep new ones, time, chance) is handed over in [`Start`], so that the same program
//! runs in tests without a display, a disk or a clock.

pub mod app;
pub mod files;
pub mod outside;
pub mod shell;
pub mod startup;

pub mod diary;
pub mod library;
pub mod outbox;
pub mod scene;

pub mod screens;
pub mod theme;
pub mod widgets;

pub use app::App;
pub use files::Files;
pub use outside::{Arrival, Settings, Start, Store};
pub use scene::{Room, Scene};
pub use startup::run;
pub use theme::Theme;

/// The software or the graphics-card renderer, as built.
pub type Renderer = iced::Renderer;

/// A piece of the screen in our theme.
pub type Element<'a, Message> = iced::Element<'a, Message, Theme, Renderer>;

/// The name under which desktops know the program; the same in the desktop entry, the icon and the window.
pub const APPLICATION_ID: &str = "org.recoupe.Recoupe";
