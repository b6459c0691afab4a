//! The list of items that are asked no more.

use crate::{keys, words};
use recoupe::disk::{Hidden, Paths};
use std::fs;

fn ids(ids: &[&str]) -> Hidden {
    Hidden::of(ids.iter().map(|id| (*id).to_owned()))
}

#[test]
fn the_list_comes_back_as_it_was_kept_and_without_one_nothing_is_hidden() {
    let folder = tempfile::tempdir().unwrap();
    let paths = Paths::at(folder.path().join("data"));
    assert_eq!(Hidden::load(&paths), (Hidden::default(), vec![]));
    let hidden = ids(&["order-1", "date-2", "order-1"]);
    assert_eq!(hidden.items(), ["order-1", "date-2"], "none twice");
    hidden.save(&paths).unwrap();
    assert_eq!(Hidden::load(&paths), (hidden, vec![]));
    Hidden::default().save(&paths).unwrap();
    assert_eq!(Hidden::load(&paths), (Hidden::default(), vec![]));
}

#[test]
fn the_first_form_of_the_list_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let paths = Paths::at(folder.path());
    fs::write(paths.hidden(), include_str!("hidden_format_1.ron")).unwrap();
    assert_eq!(Hidden::load(&paths), (ids(&["date-0123456789abcdef", "order-fedcba9876543210"]), vec![]));
}

#[test]
fn a_list_that_cannot_be_used_is_told_and_set_aside() {
    for (text, key) in [("(format: 2, x: 1)", "hidden-later-version"), ("(format: 1, items: [3])", "hidden-form")] {
        let folder = tempfile::tempdir().unwrap();
        let paths = Paths::at(folder.path());
        fs::write(paths.hidden(), text).unwrap();
        let (hidden, problems) = Hidden::load(&paths);
        assert_eq!((keys(&problems), &hidden), (vec![key], &Hidden::default()));
        drop(words(&problems[0]));
        hidden.save(&paths).unwrap();
        assert_eq!(fs::read_to_string(folder.path().join("hidden.broken-1.ron")).unwrap(), text);
    }
}

#[test]
fn no_export_takes_the_place_of_the_list() {
    let folder = tempfile::tempdir().unwrap();
    let paths = Paths::at(folder.path());
    assert!(paths.is_own(&folder.path().join("./hidden.ron")));
}
