//! The settings file.

use crate::{keys, words};
use recoupe::disk::{Paths, Settings, Theme};
use recoupe::text::Language;
use std::fs;

#[test]
fn settings_come_back_as_they_were_kept() {
    let folder = tempfile::tempdir().unwrap();
    let paths = Paths::at(folder.path().join("data"));
    assert_eq!(Settings::load(&paths), (Settings::default(), vec![]));
    for language in [None, Some(Language::Fr), Some(Language::En)] {
        for theme in Theme::ALL {
            let settings = Settings { language, theme, text_size: 150 };
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
        ("(format: 2, colour: Dark)", "settings-later-version"),
        ("(format: 1, text_size: 500)", "settings-text-size"),
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
