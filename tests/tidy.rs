//! House rules that no compiler knows: every file opens with what it is, none grows past what one sitting can read, and
//! nothing unfinished, commented out or private to a machine is left lying about.

// A helper of a test fails as the test itself does.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};

/// The most lines of a source file.
const MOST_LINES: usize = 500;

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, found);
        } else {
            found.push(path);
        }
    }
}

fn under(folders: &[&str]) -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    for folder in folders {
        files(&root.join(folder), &mut found);
    }
    found.sort();
    let name = |path: &Path| path.strip_prefix(root).unwrap().display().to_string();
    found.iter().filter_map(|path| Some((name(path), fs::read_to_string(path).ok()?))).collect()
}

fn rust(folders: &[&str]) -> Vec<(String, String)> {
    under(folders).into_iter().filter(|(name, _)| name.ends_with(".rs")).collect()
}

#[test]
fn every_file_opens_with_what_it_is() {
    let bare: Vec<String> = rust(&["src", "tests"])
        .into_iter()
        .filter(|(_, text)| !text.starts_with("//!"))
        .map(|(name, _)| name)
        .collect();
    assert!(bare.is_empty(), "without a head: {bare:#?}");
}

#[test]
fn no_file_is_longer_than_one_sitting() {
    let long: Vec<String> = rust(&["src", "tests"])
        .into_iter()
        .filter(|(_, text)| text.lines().count() > MOST_LINES)
        .map(|(name, text)| format!("{name}: {} lines", text.lines().count()))
        .collect();
    assert!(long.is_empty(), "{long:#?}");
}

#[test]
fn modules_stand_beside_their_folders_and_none_is_a_grab_bag() {
    for (name, _) in rust(&["src"]) {
        let file = Path::new(&name).file_stem().unwrap().to_string_lossy().into_owned();
        assert!(
            !["mod", "utils", "util", "helpers", "common", "types", "prelude", "misc"].contains(&file.as_str()),
            "{name}"
        );
    }
}

#[test]
fn nothing_unfinished_is_left_in_the_code() {
    // Put together here, so that this list does not find itself.
    let marks = [
        ["TO", "DO"].concat(),
        ["FIX", "ME"].concat(),
        ["XXX", ":"].concat(),
        ["un", "implemented!"].concat(),
        ["#[ign", "ore"].concat(),
    ];
    for (name, text) in rust(&["src", "tests"]) {
        for (at, line) in text.lines().enumerate() {
            let mark = marks.iter().find(|mark| line.contains(mark.as_str()));
            assert!(mark.is_none(), "{name}:{}: {line}", at + 1);
        }
    }
}

#[test]
fn no_code_is_commented_out() {
    for (name, text) in rust(&["src", "tests"]) {
        for (at, line) in text.lines().enumerate() {
            let comment = line.trim().strip_prefix("// ").unwrap_or("");
            let code = comment.ends_with(';')
                && (comment.starts_with("let ") || comment.starts_with("use ") || comment.contains("();"));
            assert!(!code, "{name}:{}: {line}", at + 1);
        }
    }
}

#[test]
fn every_module_is_declared_with_its_neighbours() {
    let names: Vec<String> = rust(&["src"]).into_iter().map(|(name, _)| name).collect();
    for name in &names {
        let path = Path::new(name);
        let folder = path.parent().unwrap();
        if folder != Path::new("src") {
            let beside = format!("{}.rs", folder.display());
            assert!(names.contains(&beside), "{name} has no {beside}");
        }
    }
}

#[test]
fn the_bundled_texts_are_unix_text_and_end_as_they_were_written() {
    for (name, text) in under(&["questions", "assets/i18n"]) {
        assert!(!text.contains('\r') && !text.starts_with('\u{feff}'), "{name}");
        assert!(!text.contains("\t"), "{name} has tabs");
    }
}
