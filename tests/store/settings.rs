//! The settings file.

use crate::{keys, words};
use recoupe::disk::{Paths, Settings, Study, Theme, WindowPlace};
use recoupe::text::Language;
use std::fs;

#[test]
fn settings_come_back_as_they_were_kept() {
    let folder = tempfile::tempdir().unwrap();
    let paths = Paths::at(folder.path().join("data"));
    assert_eq!(Settings::load(&paths), (Settings::default(), vec![]));
    for language in [None, Some(Language::Fr), Some(Language::En)] {
        for theme in Theme::ALL {
            let settings = Settings { language, theme, text_size: 150, ..Settings::default() };
            settings.save(&paths).unwrap();
            assert_eq!(Settings::load(&paths), (settings, vec![]));
        }
    }
}

#[test]
fn a_file_that_cannot_be_used_is_told_and_left_and_set_aside_before_it_is_replaced() {
    let cases = [
        ("(format: 1, theme: Blue)", "settings-form"),
        ("(format: 1, colour: Dark)", "settings-form"),
        ("(format: 3, colour: Dark)", "settings-later-version"),
        ("(format: 1, text_size: 500)", "settings-text-size"),
        ("(format: 2, desired_retention: 0.99)", "settings-number"),
        ("(format: 2, daily_goal: 0)", "settings-number"),
        ("(format: 2, new_a_day: 1000)", "settings-number"),
        ("(format: 2, window: (width: 3, height: 800))", "settings-number"),
        ("", "settings-form"),
        ("((((((((((", "settings-form"),
    ];
    for (text, key) in cases {
        let folder = tempfile::tempdir().unwrap();
        let paths = Paths::at(folder.path());
        fs::write(paths.settings(), text).unwrap();
        let (settings, problems) = Settings::load(&paths);
        assert_eq!((settings, keys(&problems)), (Settings::default(), vec![key]), "{text}");
        assert!(words(&problems[0]).contains("settings.ron"));
        assert_eq!(fs::read_to_string(paths.settings()).unwrap(), text);
        settings.save(&paths).unwrap();
        assert_eq!(Settings::load(&paths), (settings, vec![]));
        assert_eq!(fs::read_to_string(folder.path().join("settings.broken-1.ron")).unwrap(), text);
    }
}

#[test]
fn a_file_written_by_hand_may_leave_everything_out_but_its_form() {
    let folder = tempfile::tempdir().unwrap();
    let paths = Paths::at(folder.path());
    fs::write(paths.settings(), "\u{feff}(\r\n  format: 1,\r\n  language: Fr, // mine\r\n)").unwrap();
    let expected = Settings { language: Some(Language::Fr), ..Settings::default() };
    assert_eq!(Settings::load(&paths), (expected, vec![]));
}

#[test]
fn a_settings_file_of_the_first_form_is_read_and_written_back_in_the_present_one() {
    let folder = tempfile::tempdir().unwrap();
    let paths = Paths::at(folder.path());
    fs::write(paths.settings(), include_str!("settings_format_1.ron")).unwrap();
    let (settings, problems) = Settings::load(&paths);
    let expected = Settings { language: Some(Language::Fr), theme: Theme::Dark, text_size: 130, ..Settings::default() };
    assert_eq!((settings, problems), (expected, vec![]));
    settings.save(&paths).unwrap();
    assert_eq!(Settings::load(&paths), (settings, vec![]));
    assert!(fs::read_to_string(paths.settings()).unwrap().contains("format: 2"));
    assert!(!folder.path().join("settings.broken-1.ron").exists(), "an older file is no broken one");
}

#[test]
fn aims_typeface_and_window_come_back_as_they_were_kept() {
    let folder = tempfile::tempdir().unwrap();
    let paths = Paths::at(folder.path());
    for retention in Study::RETENTIONS {
        let settings = Settings {
            easy_reading: true,
            study: Study { daily_goal: 35, new_a_day: 0, retention },
            window: Some(WindowPlace { size: (900, 700), corner: Some((-12, 40)), maximized: false }),
            ..Settings::default()
        };
        settings.save(&paths).unwrap();
        assert_eq!(Settings::load(&paths), (settings, vec![]));
    }
    let unplaced = WindowPlace { size: (900, 700), corner: None, maximized: true };
    let settings = Settings { window: Some(unplaced), ..Settings::default() };
    settings.save(&paths).unwrap();
    assert_eq!(Settings::load(&paths), (settings, vec![]));
}
