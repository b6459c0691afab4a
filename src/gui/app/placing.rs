//! The window's size and place: taken when it closes, kept with the settings, and asked for when it opens.

use super::{App, Message};
use crate::disk::WindowPlace;
use crate::gui::Settings;
use iced::{Point, Size, Task, window};

/// What the platform says of a window; nothing where it does not tell.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Seen {
    /// Its size, in logical pixels at the program's own scale.
    pub size: Option<Size>,
    /// Its left upper corner.
    pub corner: Option<Point>,
    /// Whether it fills the screen.
    pub maximized: bool,
}

/// Asks the platform where the window is. Each answer may fail to come: then it is left open.
pub(super) fn look(id: window::Id) -> Task<Message> {
    let size = window::size(id).collect();
    let rest = move |size: Vec<Size>| {
        window::position(id).collect().then(move |corner: Vec<Option<Point>>| {
            let (size, corner) = (size.first().copied(), corner.first().copied().flatten());
            window::is_maximized(id).collect().map(move |maximized: Vec<bool>| Message::WindowSeen {
                id,
                seen: Seen { size, corner, maximized: maximized.contains(&true) },
            })
        })
    };
    size.then(rest)
}

/// Makes a window that has come larger than its screen as large as that. Most desktops do so by themselves; a window that
/// was last used on a larger screen, or on a small projector, must not hide its lower edge with the buttons there.
pub(super) fn fit(id: window::Id, size: Size) -> Task<Message> {
    window::monitor_size(id).then(move |screen| match screen {
        Some(screen) if size.width > screen.width || size.height > screen.height => {
            window::resize(id, Size::new(size.width.min(screen.width), size.height.min(screen.height)))
        }
        Some(_) | None => Task::none(),
    })
}

impl App {
    /// Keeps where the window is and closes it. A place that cannot be kept is no reason to stay.
    pub(super) fn part(&mut self, id: window::Id, seen: Seen) -> Task<Message> {
        let place = self.place(seen);
        let saved = if place.is_none() || place == self.settings.window {
            Task::none()
        } else {
            self.settings = Settings { window: place, ..self.settings };
            self.save()
        };
        Task::batch([saved, self.close_after(id)])
    }

    pub(super) fn toggle_full_screen(&mut self) -> Task<Message> {
        self.full_screen = !self.full_screen;
        let mode = if self.full_screen { window::Mode::Fullscreen } else { window::Mode::Windowed };
        window::latest().and_then(move |id| window::set_mode(id, mode))
    }

    /// The place to open at next time. Full screen is a mood of the moment; a maximised window keeps the size it had.
    fn place(&self, seen: Seen) -> Option<WindowPlace> {
        let before = self.settings.window;
        if self.full_screen {
            return before;
        }
        let scale = self.scale();
        let side = |length: f32| {
            let side = (length * scale).round().max(0.0) as u32;
            side.clamp(*WindowPlace::SIDES.start(), *WindowPlace::SIDES.end())
        };
        let size = seen.size.map(|size| (side(size.width), side(size.height)));
        let coordinate = |at: f32| {
            let at = at.round() as i32;
            at.clamp(*WindowPlace::COORDINATES.start(), *WindowPlace::COORDINATES.end())
        };
        let corner = seen.corner.map(|corner| (coordinate(corner.x), coordinate(corner.y)));
        match (seen.maximized, before) {
            (true, Some(before)) => Some(WindowPlace { maximized: true, ..before }),
            (maximized, _) => Some(WindowPlace { size: size?, corner, maximized }),
        }
    }
}
