//! Back-ups: everything in one file, brought back whole or not at all.

use crate::{answer, filled, keys, numbered, open, words};
use recoupe::disk::backup::{self, Backup};
use recoupe::disk::{Hidden, Paths, Settings, Sources, everything};
use recoupe::i18n::Message;
use std::fs;
use std::path::{Path, PathBuf};

const NOW: i64 = 1_795_000_000_000;

/// A data folder with three answers, settings and places, and a back-up of it.
fn backed_up(folder: &Path) -> (Paths, PathBuf) {
    let paths = Paths::at(folder.join("data"));
    filled(paths.data(), 3);
    Settings { text_size: 150, ..Settings::default() }.save(&paths).unwrap();
    Sources::default().save(&paths).unwrap();
    Hidden::of(["date-1".to_owned()]).save(&paths).unwrap();
    let to = folder.join("backup.ron");
    let (journal, _) = open(paths.data());
    Backup::take(&paths, &journal, NOW).unwrap().write(&to).unwrap();
    (paths, to)
}

fn refused(from: &Path) -> Message {
    Backup::read(from).unwrap_err()
}

#[test]
fn a_back_up_brings_everything_back_into_another_folder() {
    let folder = tempfile::tempdir().unwrap();
    let (old, from) = backed_up(folder.path());
    let new = Paths::at(folder.path().join("new"));
    filled(new.data(), 1);
    let backup = Backup::read(&from).unwrap();
    assert_eq!((backup.made, backup.answers()), (NOW, 3));
    let (journal, _) = open(new.data());
    let restored = backup.restore(&new, &journal, NOW).unwrap();
    assert_eq!(restored.opened.records, numbered(1..=3));
    assert_eq!(restored.settings.text_size, 150);
    assert_eq!(restored.hidden.items(), ["date-1"]);
    for file in [Paths::journal, Paths::settings, Paths::sources, Paths::hidden] {
        assert_eq!(fs::read(file(&new)).unwrap(), fs::read(file(&old)).unwrap());
    }
    assert_eq!(journal.append(&answer(4)).unwrap(), 4, "the numbers go on after those brought back");
    drop(journal);
    assert_eq!(open(new.data()).1.records, numbered(1..=4));
}

#[test]
fn the_first_form_of_a_back_up_is_brought_back() {
    let folder = tempfile::tempdir().unwrap();
    let from = folder.path().join("backup.ron");
    fs::write(&from, include_str!("backup_format_1.ron")).unwrap();
    let paths = Paths::at(folder.path().join("data"));
    let (journal, _) = open(paths.data());
    let restored = Backup::read(&from).unwrap().restore(&paths, &journal, NOW).unwrap();
    assert_eq!((restored.opened.records, restored.settings.text_size), (numbered(1..=3), 150));
    assert_eq!(restored.hidden, Hidden::default());
}

#[test]
fn what_was_there_before_is_in_a_back_up_of_its_own() {
    let folder = tempfile::tempdir().unwrap();
    let (_, from) = backed_up(folder.path());
    let new = Paths::at(folder.path().join("new"));
    filled(new.data(), 7);
    let (journal, _) = open(new.data());
    let before = Backup::read(&from).unwrap().restore(&new, &journal, NOW).unwrap().before.path;
    assert_eq!(Backup::read(&before).unwrap().answers(), 7);
    let again = Backup::read(&before).unwrap().restore(&new, &journal, NOW).unwrap();
    assert_eq!(again.opened.records, numbered(1..=7), "and the way back is the same way");
    assert_ne!(again.before.path, before, "no back-up takes the place of another");
}

#[test]
fn erasing_keeps_a_back_up_and_the_settings() {
    let folder = tempfile::tempdir().unwrap();
    let (paths, _) = backed_up(folder.path());
    let (journal, _) = open(paths.data());
    let before = backup::reset(&paths, &journal, NOW).unwrap().path;
    assert_eq!(Backup::read(&before).unwrap().answers(), 3);
    assert_eq!(Settings::load(&paths).0.text_size, 150);
    assert_eq!(journal.append(&answer(1)).unwrap(), 1);
    drop(journal);
    let (_, opened) = open(paths.data());
    assert_eq!((opened.records, keys(&opened.problems)), (numbered(1..=1), vec![]));
}

#[test]
fn a_journal_goes_into_a_back_up_and_comes_back_byte_for_byte_whatever_is_wrong_in_it() {
    let folder = tempfile::tempdir().unwrap();
    let paths = Paths::at(folder.path().join("data"));
    filled(paths.data(), 2);
    let mut bytes = fs::read(paths.journal()).unwrap();
    bytes.extend(b"\xff\xfe no text \"\\ ` # ''\r\n\x00(n:3,at");
    fs::write(paths.journal(), &bytes).unwrap();
    let (journal, _) = open(paths.data());
    let file = folder.path().join("b.ron");
    Backup::take(&paths, &journal, NOW).unwrap().write(&file).unwrap();
    fs::write(paths.journal(), "").unwrap();
    Backup::read(&file).unwrap().restore(&paths, &journal, NOW).unwrap();
    assert_eq!(fs::read(paths.journal()).unwrap(), bytes);
}

#[test]
fn a_file_that_is_cut_short_or_changed_anywhere_is_refused_and_nothing_is_touched() {
    let folder = tempfile::tempdir().unwrap();
    let (_, from) = backed_up(folder.path());
    let whole = fs::read(&from).unwrap();
    let bad = folder.path().join("bad.ron");
    let part = |end: usize| {
        fs::write(&bad, &whole[..end]).unwrap();
        refused(&bad)
    };
    // Without the line break at its end, and only then, it is still whole.
    for end in (0..whole.len() - 1).step_by(7) {
        let message = part(end);
        assert!(message.key == "backup-damaged" || end < 25 && message.key == "backup-none", "{end}: {message:?}");
        drop(words(&message));
    }
    let text = String::from_utf8(whole).unwrap();
    for (what, by) in [("took_ms:1500", "took_ms:1501"), ("text_size: 150", "text_size: 151"), ("date-1", "date-2")] {
        assert!(text.contains(what), "{text}");
        fs::write(&bad, text.replacen(what, by, 1)).unwrap();
        assert_eq!(refused(&bad).key, "backup-damaged");
    }
}

#[test]
fn what_is_no_back_up_or_of_a_later_version_is_told_as_such() {
    let folder = tempfile::tempdir().unwrap();
    let (paths, from) = backed_up(folder.path());
    let bad = folder.path().join("bad.ron");
    let text = fs::read_to_string(&from).unwrap();
    for (content, key) in [
        ("une recette de cuisine".to_owned(), "backup-none"),
        (fs::read_to_string(paths.settings()).unwrap(), "backup-none"),
        (text.replacen("format: 2", "format: 3", 1), "backup-later-version"),
    ] {
        fs::write(&bad, content).unwrap();
        assert_eq!(refused(&bad).key, key);
        drop(words(&refused(&bad)));
    }
    assert_eq!(refused(&folder.path().join("missing.ron")).key, "disk-read");
}

#[test]
fn while_another_copy_writes_nothing_is_brought_back() {
    let folder = tempfile::tempdir().unwrap();
    let (paths, from) = backed_up(folder.path());
    let (_writer, _) = open(paths.data());
    let (reader, _) = open(paths.data());
    let journal = fs::read(paths.journal()).unwrap();
    assert!(Backup::read(&from).unwrap().restore(&paths, &reader, NOW).is_err());
    assert!(backup::reset(&paths, &reader, NOW).is_err());
    assert_eq!(fs::read(paths.journal()).unwrap(), journal);
}

#[test]
fn everything_as_ron_can_be_read_by_any_reader_of_ron() {
    let folder = tempfile::tempdir().unwrap();
    let to = folder.path().join("everything.ron");
    everything::write(&to, &Settings::default(), &Sources::default(), &numbered(1..=3)).unwrap();
    let text = fs::read_to_string(&to).unwrap();
    let value: ron::Value = ron::from_str(&text).unwrap_or_else(|error| panic!("{error}: {text}"));
    let ron::Value::Map(map) = value else { panic!("{text}") };
    let records = map.iter().find(|(name, _)| **name == ron::Value::String("records".to_owned())).map(|(_, list)| list);
    assert!(matches!(records, Some(ron::Value::Seq(records)) if records.len() == 3), "{text}");
}

#[test]
fn answers_come_back_whatever_is_wrong_with_the_files_beside_them() {
    let files: [fn(&Paths) -> PathBuf; 3] = [Paths::settings, Paths::sources, Paths::hidden];
    for file in files {
        for bad in [&b"(format: 1, theme: Blue)"[..], b"(format: 99)"] {
            let folder = tempfile::tempdir().unwrap();
            let (paths, _) = backed_up(folder.path());
            fs::write(file(&paths), bad).unwrap();
            let (journal, _) = open(paths.data());
            let before = backup::reset(&paths, &journal, NOW).unwrap();
            assert_eq!(before.missing, Vec::<PathBuf>::new());
            let backup = Backup::read(&before.path).unwrap();
            fs::write(file(&paths), "// mine\n").unwrap();
            let restored = backup.restore(&paths, &journal, NOW).unwrap();
            assert_eq!((restored.opened.records, restored.left), (numbered(1..=3), vec![file(&paths)]));
            assert_eq!(fs::read_to_string(file(&paths)).unwrap(), "// mine\n", "left as it is");
        }
    }
}

#[test]
fn a_file_that_is_no_text_keeps_nobody_from_backing_up_erasing_and_restoring_and_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let (paths, from) = backed_up(folder.path());
    fs::write(paths.settings(), b"\xff\xfe").unwrap();
    let (journal, _) = open(paths.data());
    assert_eq!(Backup::take(&paths, &journal, NOW).unwrap().missing(), [paths.settings()]);
    let before = backup::reset(&paths, &journal, NOW).unwrap();
    assert_eq!((Backup::read(&before.path).unwrap().answers(), before.missing), (3, vec![paths.settings()]));
    assert_eq!(fs::read(paths.settings()).unwrap(), b"\xff\xfe", "erasing answers does not touch it");
    let restored = Backup::read(&from).unwrap().restore(&paths, &journal, NOW).unwrap();
    assert_eq!((restored.opened.records, restored.settings.text_size), (numbered(1..=3), 150));
    assert_eq!(restored.aside, [paths.data().join("settings.broken-1.ron")]);
    assert_eq!(fs::read(&restored.aside[0]).unwrap(), b"\xff\xfe", "and it is still there");
}

#[test]
fn an_answer_that_is_confirmed_while_answers_are_erased_is_in_the_back_up_or_in_the_journal() {
    let folder = tempfile::tempdir().unwrap();
    let paths = Paths::at(folder.path().join("data"));
    let (journal, _) = open(paths.data());
    let (mut found, done) = (Vec::new(), std::sync::atomic::AtomicBool::new(false));
    let mut given = Vec::new();
    std::thread::scope(|scope| {
        let answering = scope.spawn(|| {
            let mut given = Vec::new();
            while !done.load(std::sync::atomic::Ordering::Relaxed) {
                let record = answer(given.len() as u64);
                journal.append(&record).unwrap();
                given.push(record);
            }
            given
        });
        for _ in 0..20 {
            let before = backup::reset(&paths, &journal, NOW).unwrap().path;
            let put_by = Backup::read(&before).unwrap();
            let elsewhere = tempfile::tempdir().unwrap();
            let (other, _) = open(elsewhere.path());
            let there = put_by.restore(&Paths::at(elsewhere.path()), &other, NOW).unwrap();
            found.extend(there.opened.records.into_iter().map(|(_, record)| record));
        }
        done.store(true, std::sync::atomic::Ordering::Relaxed);
        given = answering.join().unwrap();
    });
    drop(journal);
    found.extend(open(paths.data()).1.records.into_iter().map(|(_, record)| record));
    assert!(found == given, "{} answers were confirmed, {} are there", given.len(), found.len());
}
