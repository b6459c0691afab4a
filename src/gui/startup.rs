//! Opening the window, and saying in words why it does not open. The toolkit panics when there is no display or a system
//! library is missing, so until the window is there a panic is caught, and its text is read for the remedy.

use crate::disk::WindowPlace;
use crate::gui::theme::font;
use crate::gui::{APPLICATION_ID, App, Start};
use crate::i18n::Message;
use iced::{Point, Size, window};
use std::panic::{self, AssertUnwindSafe};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

/// Whether the window is there: from then on a panic is a panic.
static OPENED: AtomicBool = AtomicBool::new(false);

/// The text of the first panic before that.
static PANIC: Mutex<Option<String>> = Mutex::new(None);

/// Opens the window and returns when it is closed, or with a sentence when it could not be opened.
pub fn run(start: Start) -> Result<(), Message> {
    if !has_display(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty())) {
        return Err(Message::new("start-no-display"));
    }
    let usual = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        if OPENED.load(Ordering::Relaxed) {
            usual(info);
        } else {
            let payload = info.payload();
            let words =
                payload.downcast_ref::<String>().map(String::as_str).or(payload.downcast_ref::<&str>().copied());
            let words = words.unwrap_or_default().to_owned();
            PANIC.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(words);
        }
    }));
    let ended = panic::catch_unwind(AssertUnwindSafe(|| open(start)));
    match ended {
        Ok(Ok(())) => Ok(()),
        Ok(Err(error)) => Err(explain(&error.to_string())),
        Err(payload) if OPENED.load(Ordering::Relaxed) => panic::resume_unwind(payload),
        Err(_) => {
            let words = PANIC.lock().unwrap_or_else(PoisonError::into_inner).take();
            Err(explain(&words.unwrap_or_default()))
        }
    }
}

fn open(start: Start) -> iced::Result {
    let (place, scale) = (start.settings.window, start.settings.scale());
    let boot = move || App::new(start.clone());
    let update = |app: &mut App, message| {
        OPENED.store(true, Ordering::Relaxed);
        app.update(message)
    };
    let settings = iced::Settings {
        id: Some(APPLICATION_ID.to_owned()),
        fonts: font::files(),
        default_font: font::SANS,
        ..iced::Settings::default()
    };
    iced::application(boot, update, App::view)
        .settings(settings)
        .window(window_settings(place, scale))
        .title(App::title)
        .theme(App::theme)
        .subscription(App::subscription)
        .scale_factor(App::scale)
        .run()
}

/// A window as large and in the place it was when it was last closed, as far as that is known.
/// The toolkit makes a window larger by the scale of the text; the learner's screen does not grow with it.
fn window_settings(place: Option<WindowPlace>, scale: f32) -> window::Settings {
    let size = place.map_or(Size::new(1120.0, 800.0), |place| Size::new(place.size.0 as f32, place.size.1 as f32));
    let corner = place.and_then(|place| place.corner).map(|(x, y)| Point::new(x as f32, y as f32));
    let icon = include_bytes!("../../assets/icons/org.recoupe.Recoupe-64.rgba");
    window::Settings {
        size: Size::new(size.width / scale, size.height / scale),
        position: corner.map_or(window::Position::Default, window::Position::Specific),
        maximized: place.is_some_and(|place| place.maximized),
        min_size: Some(Size::new(480.0, 360.0)),
        // The program closes it, once every answer is kept.
        exit_on_close_request: false,
        icon: window::icon::from_rgba(icon.to_vec(), 64, 64).ok(),
        #[cfg(target_os = "linux")]
        platform_specific: window::settings::PlatformSpecific {
            application_id: APPLICATION_ID.to_owned(),
            ..window::settings::PlatformSpecific::default()
        },
        ..window::Settings::default()
    }
}

/// Whether the environment names a display. Only Unix desktops other than a Mac have such names.
fn has_display(is_set: impl Fn(&str) -> bool) -> bool {
    let asks = cfg!(all(unix, not(target_os = "macos")));
    !asks || ["WAYLAND_DISPLAY", "WAYLAND_SOCKET", "DISPLAY"].into_iter().any(is_set)
}

/// The system libraries that are opened at run time, with the Debian package of each. The first whose name is in the
/// message counts, so a name comes after the longer names that begin with it.
const LIBRARIES: [(&str, &str); 11] = [
    // What the Wayland client says instead of a file name.
    ("NoWaylandLib", "libwayland-client0"),
    ("libX11-xcb", "libx11-xcb1"),
    ("libxkbcommon-x11", "libxkbcommon-x11-0"),
    ("libxkbcommon", "libxkbcommon0"),
    ("libwayland-client", "libwayland-client0"),
    ("libwayland-cursor", "libwayland-cursor0"),
    ("libwayland-egl", "libwayland-egl1"),
    ("libXcursor", "libxcursor1"),
    ("libXi", "libxi6"),
    ("libXrandr", "libxrandr2"),
    ("libX11", "libx11-6"),
];

/// The sentence for the toolkit's own words.
fn explain(words: &str) -> Message {
    let one_line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let lower = one_line.to_lowercase();
    if let Some((library, package)) = LIBRARIES.iter().find(|(name, _)| lower.contains(&name.to_lowercase())) {
        let library = if *library == "NoWaylandLib" { "libwayland-client" } else { library };
        return Message::new("start-no-library").with("library", library).with("package", *package);
    }
    if lower.contains("nocompositor") || lower.contains("display") {
        let name = if lower.contains("wayland") { "WAYLAND_DISPLAY" } else { "DISPLAY" };
        return Message::new("start-display-silent").with("display", std::env::var(name).unwrap_or_default());
    }
    Message::new("start-failed").with("why", one_line)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_the_name_of_a_display_nothing_is_opened() {
        assert!(has_display(|name| name == "WAYLAND_DISPLAY") && has_display(|name| name == "DISPLAY"));
        assert_eq!(has_display(|_| false), cfg!(any(not(unix), target_os = "macos")));
    }

    #[test]
    fn a_missing_library_is_named_with_its_package() {
        let package = |words: &str| {
            let message = explain(words);
            message.args.into_iter().find(|(name, _)| *name == "package").map(|(_, value)| value)
        };
        let cases = [
            ("opening library failed (libX11.so.6: cannot open shared object file)", "libx11-6"),
            ("opening library failed (libX11-xcb.so.1: no such file)", "libx11-xcb1"),
            ("Library libxkbcommon-x11.so could not be loaded.", "libxkbcommon-x11-0"),
            ("Library libxkbcommon.so could not be loaded.", "libxkbcommon0"),
            ("libwayland-client.so could not be loaded", "libwayland-client0"),
        ];
        for (words, expected) in cases {
            assert_eq!(package(words), Some(expected.into()), "{words}");
        }
        assert_eq!(explain("no idea\nat all").key, "start-failed");
    }
}
