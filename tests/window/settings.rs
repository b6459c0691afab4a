//! The settings screen, by its words and keys.

use crate::driver::Window;
use crate::outside::World;
use iced::keyboard::key::Named;
use recoupe::disk::{Study, WindowPlace};
use recoupe::gui::Theme;
use recoupe::gui::app::Message;
use recoupe::gui::files::PutBy;
use recoupe::i18n::Catalog;
use recoupe::progress::Record;
use recoupe::text::Language;
use std::sync::Arc;

fn open(world: &Arc<World>, language: Language) -> Window {
    let mut window = Window::open(world.start(language));
    window.resize(1280.0, 1800.0);
    window.command(',');
    window
}

fn answer_one(window: &mut Window) {
    window.named(Named::Enter);
    window.letter('1');
    window.named(Named::Enter);
    window.named(Named::Escape);
}

#[test]
fn settings_open_by_door_and_by_key_and_escape_goes_back() {
    for language in Language::ALL {
        let words = Catalog::new(language);
        let mut window = Window::open(World::new().start(language));
        window.click(&words.get("door-settings"));
        assert!(window.says(&words.get("settings-title")));
        window.command(',');
        window.named(Named::Escape);
        assert!(window.says(&words.get("home-start")), "opened once, however often asked for");
        window.named(Named::Enter);
        window.command(',');
        assert!(window.says(&words.get("settings-title")));
        window.named(Named::Escape);
        assert!(window.text().contains("Question 1"), "back in the session");
    }
}

#[test]
fn looks_and_aims_change_at_once_and_are_kept() {
    let world = World::new();
    let mut window = open(&world, Language::Fr);
    window.click("English");
    window.click("High contrast");
    window.click("Atkinson Hyperlegible");
    assert_eq!(window.app.theme(), Theme::HighContrast);
    let kept = |world: &World| world.settings.lock().unwrap().unwrap();
    assert!(kept(&world).easy_reading && kept(&world).language == Language::En);
    for (number, expected) in [(1, "15 answers a day"), (3, "14 a day at most"), (5, "91%")] {
        // Less and more of the goal, of new questions, of retention, after the head and the looks.
        let controls = window.controls().len();
        let more = controls - 6 - 6 + number;
        for _ in 0..=more {
            window.named(Named::Tab);
        }
        window.named(Named::Enter);
        assert!(window.says(expected), "{expected}:\n{}", window.text());
        window.click_at(iced::Point::new(2.0, 2.0));
    }
    assert_eq!(kept(&world).study, Study { daily_goal: 15, new_a_day: 14, retention: 91 });
}

#[test]
fn the_data_folder_is_shown_and_opened() {
    let world = World::new();
    let mut window = open(&world, Language::En);
    assert!(window.says("/data/recoupe"));
    window.click("Open the folder");
    assert_eq!(world.done(), ["open folder"]);
}

#[test]
fn a_back_up_and_exports_go_where_the_dialog_says() {
    let world = World::new();
    let mut window = open(&world, Language::En);
    for (way, asked, done) in [
        ("Back up…", "recoupe-backup-2026-11-18.ron", "back up /b.ron"),
        ("Answers as CSV…", "recoupe-answers-2026-11-18.csv", "export Csv /b.ron"),
        ("Everything as RON…", "recoupe-everything-2026-11-18.ron", "export Ron /b.ron"),
    ] {
        world.will_pick("/b.ron");
        window.click(way);
        assert_eq!(world.done(), [format!("dialog Save({asked:?})"), done.to_owned()]);
        assert!(window.text().contains("/b.ron"), "{}", window.text());
    }
}

#[test]
fn without_a_dialog_a_path_is_typed() {
    for language in Language::ALL {
        let world = World::new();
        let words = Catalog::new(language);
        let mut window = open(&world, language);
        window.click(&words.get("data-back-up"));
        assert!(window.says(&words.get("dialog-missing")));
        assert!(window.controls().iter().any(|(focused, _)| *focused), "the field has the focus");
        window.write("taken");
        window.named(Named::Enter);
        assert_eq!(world.done().len(), 1, "no other file is overwritten unasked");
        assert!(window.text().contains("recoupe-backup-2026-11-18.rontaken"), "{}", window.text());
        for _ in 0..5 {
            window.named(Named::Backspace);
        }
        window.write("x");
        window.named(Named::Enter);
        assert_eq!(world.done()[..], ["back up /documents/recoupe-backup-2026-11-18.ronx"]);
        assert!(!window.says(&words.get("dialog-missing")), "done, the field is gone");
    }
}

#[test]
fn a_back_up_is_looked_into_and_brought_back_only_when_confirmed() {
    let world = World::new();
    let mut window = open(&world, Language::En);
    world.will_pick("/old.ron");
    window.click("Restore…");
    assert!(window.text().contains("Back-up of 18 November 2026: /old.ron. Answers in it: 340."), "{}", window.text());
    window.named(Named::Escape);
    assert!(!window.text().contains("Answers in it") && window.says("Settings"), "declined, and still here");
    assert_eq!(world.done()[1..], ["look into /old.ron"]);
    world.will_pick("/old.ron");
    window.click("Restore…");
    window.click("Restore");
    assert_eq!(world.done()[2..], ["restore /old.ron"]);
    assert!(window.text().contains("/data/recoupe/backups/before.ron"), "{}", window.text());
}

#[test]
fn a_bad_back_up_is_told_and_nothing_is_changed() {
    let world = World::new();
    let mut window = open(&world, Language::En);
    world.will_pick("/bad.ron");
    window.click("Restore…");
    assert!(window.text().contains("the back-up is incomplete or damaged. Nothing has been changed"));
    assert!(!window.says("Restore") && world.done().len() == 1);
    window.click("Understood");
    assert!(!window.text().contains("damaged"));
}

#[test]
fn erasing_asks_first_forgets_the_answers_and_ends_the_session() {
    let world = World::new();
    let mut window = Window::open(world.start(Language::En));
    answer_one(&mut window);
    window.named(Named::Enter);
    window.resize(1280.0, 1800.0);
    window.command(',');
    window.click("Erase the answers…");
    assert!(window.text().contains("The one answer given will be erased."));
    window.click("Cancel");
    assert_eq!((window.app.library().answered.len(), world.done().len()), (1, 0));
    window.click("Erase the answers…");
    window.click("Erase");
    assert_eq!((window.app.library().answered.len(), world.done()), (0, vec!["reset".to_owned()]));
    window.named(Named::Escape);
    assert!(window.says("Start"), "the first page, not the session of before");
}

#[test]
fn nothing_is_erased_while_an_answer_is_not_kept() {
    let world = World::new();
    let mut window = Window::open(world.start(Language::En));
    window.named(Named::Enter);
    world.full.store(true, std::sync::atomic::Ordering::Relaxed);
    window.letter('1');
    window.named(Named::Enter);
    window.resize(1280.0, 1800.0);
    window.command(',');
    window.click("Erase the answers…");
    window.click("Erase");
    assert!(window.text().contains("An answer is not saved yet") && world.done().is_empty());
    assert!(world.kept().iter().all(|record| !matches!(record, Record::Response(_))));
}

#[test]
fn a_window_that_closes_keeps_its_place() {
    let world = World::new();
    let mut window = Window::open(world.start(Language::Fr));
    let id = iced::window::Id::unique();
    let seen = recoupe::gui::app::Seen {
        size: Some(iced::Size::new(1000.0, 700.4)),
        corner: Some(iced::Point::new(12.0, 34.0)),
        maximized: false,
    };
    window.send(Message::WindowSeen { id, seen });
    let place = WindowPlace { size: (1000, 700), corner: Some((12, 34)), maximized: false };
    assert!(window.closed);
    assert_eq!(world.settings.lock().unwrap().unwrap().window, Some(place));

    let mut start = world.start(Language::Fr);
    start.settings.window = Some(place);
    start.settings.text_size = 200;
    let mut window = Window::open(start);
    let seen = recoupe::gui::app::Seen { size: Some(iced::Size::new(700.0, 400.0)), corner: None, maximized: true };
    window.send(Message::WindowSeen { id, seen });
    let kept = world.settings.lock().unwrap().unwrap().window;
    assert_eq!(kept, Some(WindowPlace { maximized: true, ..place }), "a maximised window keeps the size it had");
}

#[test]
fn a_back_up_is_written_and_told_although_the_settings_were_left_meanwhile() {
    let world = World::new();
    let mut window = open(&world, Language::Fr);
    world.will_pick("/documents/sauvegarde.ron");
    window.patient();
    window.click("Sauvegarder…");
    window.named(Named::Escape);
    window.impatient();
    assert!(world.done().contains(&"back up /documents/sauvegarde.ron".to_owned()));
    assert!(window.text().contains("/documents/sauvegarde.ron"), "{}", window.text());
}

#[test]
fn what_erasing_came_to_is_told_although_the_settings_were_left_meanwhile() {
    let world = World::new();
    let mut window = open(&world, Language::Fr);
    window.named(Named::Escape);
    assert!(window.says("Commencer"));
    window.send(Message::Erased(Ok(PutBy { path: "/data/before.ron".into(), missing: Vec::new() })));
    assert!(window.text().contains("/data/before.ron"), "{}", window.text());
}

#[test]
fn of_settings_that_are_changed_in_haste_the_newest_is_kept() {
    let world = World::new();
    let mut window = open(&world, Language::En);
    window.patient();
    window.click("High contrast");
    window.click("Dark");
    window.click("Atkinson Hyperlegible");
    window.impatient_backwards();
    let kept = world.settings.lock().unwrap().unwrap();
    assert_eq!((kept.theme, kept.easy_reading), (Theme::Dark, true));
}

#[test]
fn settings_on_their_way_do_not_overwrite_those_that_are_restored() {
    let world = World::new();
    let mut window = open(&world, Language::En);
    world.will_pick("/old.ron");
    window.click("Restore…");
    window.patient();
    window.click("Dark");
    window.click("Restore");
    window.click("High contrast");
    window.impatient_backwards();
    assert!(world.done().contains(&"restore /old.ron".to_owned()));
    let kept = world.settings.lock().unwrap().unwrap();
    assert_eq!(kept.theme, window.app.theme(), "the window looks as the disk says");
}

#[test]
fn while_answers_are_being_erased_none_can_be_given() {
    let world = World::new();
    let mut window = Window::open(world.start(Language::En));
    window.named(Named::Enter);
    window.resize(1280.0, 1800.0);
    window.command(',');
    window.click("Erase the answers…");
    window.patient();
    window.click("Erase");
    window.named(Named::Escape);
    window.letter('1');
    window.named(Named::Enter);
    window.send(Message::CloseRequested(iced::window::Id::unique()));
    window.impatient_backwards();
    assert_eq!((world.kept(), world.done()), (vec![], vec!["reset".to_owned()]));
    assert_eq!(window.app.library().answered.len(), 0);
}
