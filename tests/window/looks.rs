//! How it looks: every screen in every language, theme and size, with no font but ours, and colours that can be read.

use crate::driver::Window;
use crate::outside::World;
use crate::pictures::{self, Album};
use crate::practice;
use crate::{in_order, in_text};
use iced::keyboard::key::Named;
use recoupe::disk::Source;
use recoupe::disk::gather::Report;
use recoupe::gui::app::Message as AppMessage;
use recoupe::gui::screens::{settings, setup};
use recoupe::gui::theme::palette::contrast;
use recoupe::gui::{Arrival, Settings, Theme};
use recoupe::i18n::Message;
use recoupe::text::Language;
use std::path::PathBuf;

/// The screens, each by the keys that lead to it.
fn screens(start: &dyn Fn() -> Window) -> Vec<(&'static str, Window)> {
    let after = |keys: &str| {
        let mut window = start();
        window.keys(keys);
        window
    };
    vec![
        ("home", after("")),
        ("question", after("\n2w")),
        ("answer", after("\n1\n")),
        ("article", after("\n1\nc")),
        ("two-articles", two_articles(after("\n"))),
        ("keys", after("\n?")),
        ("settings", with_ctrl_comma(after(""))),
        ("settings-asking", asking_to_erase(with_ctrl_comma(after("")))),
        ("setup", after("s")),
        ("exam", exam(after("s"))),
        ("corpus", after("o")),
        ("summary", after(SESSION)),
    ]
}

/// A session from its first question to its summary, half of it wrong, with one confidence of each kind.
const SESSION: &str = "\n1e\n\n1\n\n1q\n\n1\n\n1w\n\n1\n\n1";

/// Walks through the screens that have a committed picture, and stops at each with its name. Most of them are seen as a
/// learner of some weeks sees them.
fn walk(language: Language, stop: &mut dyn FnMut(&str, &mut Window)) {
    let mut practised = Window::open(World::new().start_with(language, |say| {
        practice::load(practice::weeks())(say);
        let folder = Source::Folder(PathBuf::from("/articles/sahel"));
        let problems = vec![Message::new("corpus-empty").with("file", "notes.txt")];
        say(Arrival::Reports(vec![Report { source: folder, articles: 4, problems }]));
    }));
    stop("home", &mut practised);
    for (name, key) in [("setup", 's'), ("corpus", 'o'), ("progress", 'p')] {
        practised.letter(key);
        stop(name, &mut practised);
        if name == "progress" {
            (0..2).for_each(|_| practised.named(Named::PageDown));
            stop("progress-below", &mut practised);
        }
        practised.named(Named::Escape);
    }
    stop("settings", &mut with_ctrl_comma(practised));

    let mut window = Window::open(World::new().start(language));
    window.letter('?');
    stop("keys", &mut window);
    window.named(Named::Escape);
    window.keys("\n2w");
    stop("question", &mut window);
    window.keys("1\n");
    stop("answer", &mut window);
    window.letter('c');
    stop("article", &mut window);
    window.letter('m');
    stop("mentions", &mut window);
    window.letter('m');
    window.named(Named::Escape);
    window.named(Named::Enter);
    stop("two-articles", &mut two_articles(window));

    let mut window = Window::open(World::new().start(language));
    window.keys(SESSION);
    stop("summary", &mut window);

    let (mut window, _) = in_text::open(language, &World::new());
    window.named(Named::ArrowDown);
    stop("sentence", &mut window);

    let (mut window, _) = in_order::open(language, &World::new());
    window.named(Named::ArrowDown);
    window.alt(Named::ArrowDown);
    stop("order", &mut window);
    window.named(Named::Enter);
    stop("order-answer", &mut window);
}

fn looks_as_in_its_pictures(language: Language) {
    let mut album = Album::of(language.code());
    walk(language, &mut |name, window| {
        for theme in Theme::ALL {
            window.send(AppMessage::Resized(Settings { theme, ..Settings::new(language) }));
            let name = format!("{}-{name}", theme.name().replace('_', "-"));
            let (width, height, pixels) = window.picture();
            album.compare(&name, width, height, &pixels);
            check_picture(&name, window, &pixels, width as f32);
        }
    });
    album.close();
}

#[test]
fn every_screen_looks_as_in_its_picture_in_french() {
    looks_as_in_its_pictures(Language::Fr);
}

#[test]
fn every_screen_looks_as_in_its_picture_in_english() {
    looks_as_in_its_pictures(Language::En);
}

fn with_ctrl_comma(mut window: Window) -> Window {
    window.command(',');
    window
}

/// Scrolled down to the question whether the answers are to be erased.
fn asking_to_erase(mut window: Window) -> Window {
    window.send(AppMessage::Settings(settings::Message::ResetAsked));
    window
}

/// An answered question of an exam with a time.
fn exam(mut window: Window) -> Window {
    window.send(AppMessage::Setup(setup::Message::Examined(true)));
    window.send(AppMessage::Setup(setup::Message::Timed(Some(10))));
    window.named(Named::Enter);
    window.letter('1');
    window
}

/// Goes on to the question about two articles, and answers it.
fn two_articles(mut window: Window) -> Window {
    window.letter('1');
    window.named(Named::Enter);
    while window.marked().len() < 2 {
        window.named(Named::Enter);
        window.letter('1');
        window.named(Named::Enter);
    }
    window
}

#[test]
fn every_screen_has_room_for_its_words_at_twice_their_size_without_a_font_of_the_system() {
    for language in Language::ALL {
        for theme in Theme::ALL {
            let start = || {
                let mut start = World::new().start(language);
                (start.settings.theme, start.settings.text_size) = (theme, 200);
                let mut window = Window::open(start);
                window.resize(1024.0, 640.0);
                window
            };
            for (name, mut window) in screens(&start) {
                let name = format!("{name}-{}-{}-200", language.code(), theme.name());
                check(&name, &mut window, 1024.0);
            }
        }
    }
}

#[test]
fn the_pages_of_a_learner_with_weeks_of_answers_are_drawn_in_every_language_theme_and_size() {
    for language in Language::ALL {
        for theme in Theme::ALL {
            for (text_size, width, height) in [(80, 1024.0, 640.0), (100, 1280.0, 800.0), (200, 1024.0, 640.0)] {
                let mut start = World::new().start_with(language, practice::load(practice::weeks()));
                (start.settings.theme, start.settings.text_size) = (theme, text_size);
                let mut window = Window::open(start);
                window.resize(width, height);
                let name = |page: &str| format!("{page}-{}-{}-{text_size}", language.code(), theme.name());
                check(&name("home-practised"), &mut window, width);
                window.letter('p');
                // All of its words are checked at once; what lies below is drawn only to be looked at.
                let pages = if std::env::var("RECOUPE_PICTURES").is_ok() { 7 } else { 1 };
                for page in 1..=pages {
                    check(&name(&format!("progress-{page}")), &mut window, width);
                    window.named(Named::PageDown);
                }
            }
        }
    }
}

#[test]
fn the_first_page_is_drawn_with_notices_and_with_nothing() {
    let world = World::new();
    let start = world.start_with(Language::Fr, |say| {
        say(Arrival::Notice(Message::new("start-no-display")));
    });
    check("home-empty", &mut Window::open(start), 1280.0);
}

/// The screen shows something in more than a few colours, and no words leave it at either side.
pub fn check(name: &str, window: &mut Window, width: f32) {
    let (picture_width, picture_height, pixels) = window.picture();
    if let Ok(folder) = std::env::var("RECOUPE_PICTURES") {
        let path = std::path::Path::new(&folder).join(format!("{name}.png"));
        pictures::save(&path, picture_width, picture_height, &pixels);
    }
    check_picture(name, window, &pixels, width);
}

fn check_picture(name: &str, window: &mut Window, pixels: &[u8], width: f32) {
    let paper = &pixels[..4];
    let drawn = pixels.chunks_exact(4).filter(|pixel| *pixel != paper).count();
    assert!(drawn > pixels.len() / 4 / 200, "{name}: hardly anything is drawn");
    let logical = width / window.app.scale();
    for (words, bounds, _) in window.texts() {
        let inside = bounds.x >= 0.0 && bounds.x + bounds.width <= logical + 0.5;
        assert!(inside, "{name}: « {words} » stands outside: {bounds:?} of {logical}");
    }
}

#[test]
fn every_pair_of_colours_can_be_read() {
    for theme in Theme::ALL {
        for (at, (what, on, level)) in theme.palette().pairs().into_iter().enumerate() {
            let found = contrast(what, on);
            assert!(found >= level.least(), "{theme:?}, pair {at}: {found:.2} is less than {}", level.least());
        }
    }
}

#[test]
fn contrast_is_that_of_the_standard() {
    assert!((contrast(iced::Color::WHITE, iced::Color::BLACK) - 21.0).abs() < 0.01);
    let grey = iced::Color::from_rgb8(0x76, 0x76, 0x76);
    assert!((contrast(grey, iced::Color::WHITE) - 4.54).abs() < 0.01);
}
