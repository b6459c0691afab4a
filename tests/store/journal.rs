//! The journal in ordinary life: kept, read again, shared, edited.

use crate::{answer, filled, found, keys, numbered, open, words};
use recoupe::disk::Journal;
use recoupe::progress::{Record, line, replay};
use std::fs;

#[test]
fn answers_come_back_in_order_with_their_numbers() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("new").join("data");
    filled(&data, 5);
    assert_eq!(found(&data), (numbered(1..=5), vec![]));
}

#[test]
fn every_line_is_ron_that_any_reader_understands() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path(), 3);
    let text = fs::read_to_string(folder.path().join("journal.ron")).unwrap();
    assert_eq!(text.lines().count(), 4);
    for line in text.lines() {
        ron::from_str::<ron::Value>(line).unwrap();
    }
}

#[test]
fn an_answer_taken_back_stands_no_longer_and_its_line_stays() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path(), 3);
    let (journal, _) = open(folder.path());
    journal.append(&Record::TakenBack { response: 2, at: 7 }).unwrap();
    journal.append(&Record::TakenBack { response: 99, at: 8 }).unwrap();
    drop(journal);
    let (records, problems) = found(folder.path());
    assert_eq!((records.len(), problems), (5, vec![]));
    let standing: Vec<u64> = replay(&records).iter().map(|standing| standing.sequence).collect();
    assert_eq!(standing, [1, 3]);
}

#[test]
fn a_second_copy_reads_and_refuses_to_write_until_the_first_is_gone() {
    let folder = tempfile::tempdir().unwrap();
    let (first, _) = open(folder.path());
    first.append(&answer(1)).unwrap();
    let (second, opened) = open(folder.path());
    assert!(second.is_read_only() && !first.is_read_only());
    assert_eq!((opened.records, keys(&opened.problems)), (numbered([1]), vec!["disk-write"]));
    assert!(words(&opened.problems[0]).contains("Another window"));
    let refused = second.append(&answer(2)).unwrap_err();
    assert!(words(&refused.message()).contains("Another window"));
    first.append(&answer(2)).unwrap();
    drop(first);
    assert_eq!(second.append(&answer(3)).unwrap(), 3, "tried again, it goes on where the first ended");
    assert!(!second.is_read_only());
    drop(second);
    assert_eq!(found(folder.path()), (numbered(1..=3), vec![]));
}

#[test]
fn answers_added_after_an_editor_saved_by_renaming_are_in_the_file_that_is_seen() {
    let folder = tempfile::tempdir().unwrap();
    let (journal, _) = open(folder.path());
    journal.append(&answer(1)).unwrap();
    let path = folder.path().join("journal.ron");
    fs::copy(&path, folder.path().join("copy")).unwrap();
    fs::rename(folder.path().join("copy"), &path).unwrap();
    journal.append(&answer(2)).unwrap();
    drop(journal);
    assert_eq!(found(folder.path()), (numbered(1..=2), vec![]));
}

#[test]
fn an_editor_that_writes_carriage_returns_or_a_mark_or_no_last_line_break_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path(), 3);
    let path = folder.path().join("journal.ron");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, format!("\u{feff}{}", text.replace('\n', "\r\n"))).unwrap();
    assert_eq!(found(folder.path()), (numbered(1..=3), vec![]));
    fs::write(&path, text.trim_end()).unwrap();
    let (journal, opened) = open(folder.path());
    assert_eq!((opened.records, opened.problems), (numbered(1..=3), vec![]));
    journal.append(&answer(4)).unwrap();
    drop(journal);
    assert_eq!(found(folder.path()), (numbered(1..=4), vec![]));
}

#[test]
fn a_line_edited_by_hand_counts_as_it_stands_and_is_told() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path(), 3);
    let path = folder.path().join("journal.ron");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replacen("took_ms:1500", "took_ms:9", 2)).unwrap();
    let (records, problems) = found(folder.path());
    assert_eq!((records.len(), problems), (3, vec!["journal-edited", "journal-edited"]));
}

#[test]
fn a_line_taken_out_by_hand_is_missed() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path(), 4);
    let path = folder.path().join("journal.ron");
    let text = fs::read_to_string(&path).unwrap();
    let kept: Vec<&str> = text.lines().enumerate().filter(|(at, _)| *at != 2).map(|(_, line)| line).collect();
    fs::write(&path, kept.join("\n") + "\n").unwrap();
    assert_eq!(found(folder.path()), (numbered([1, 3, 4]), vec!["journal-gap"]));
}

#[test]
fn the_same_answer_twice_counts_once_and_two_answers_of_one_number_both_count() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path(), 2);
    let path = folder.path().join("journal.ron");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, format!("{text}{}\n", line::encode(2, &answer(2)))).unwrap();
    assert_eq!(found(folder.path()), (numbered(1..=2), vec!["journal-repeated"]));
    fs::write(&path, format!("{text}{}\n", line::encode(2, &answer(7)))).unwrap();
    let (records, problems) = found(folder.path());
    assert_eq!((records.len(), problems), (3, vec!["journal-repeated"]));
}

#[test]
fn a_journal_of_a_later_version_is_neither_read_nor_changed() {
    let folder = tempfile::tempdir().unwrap();
    let header = r#"(journal:"recoupe",version:2)"#;
    let text = format!("{header} // {:08x}\n(whatever: 1)\n", crc32fast_of(header));
    fs::write(folder.path().join("journal.ron"), &text).unwrap();
    let (journal, opened) = open(folder.path());
    assert_eq!((opened.records.len(), keys(&opened.problems)), (0, vec!["journal-later-version"]));
    assert!(journal.is_read_only());
    assert!(words(&journal.append(&answer(1)).unwrap_err().message()).contains("reading only"));
    assert_eq!(fs::read_to_string(folder.path().join("journal.ron")).unwrap(), text);
}

#[test]
fn a_folder_that_cannot_be_made_is_an_error_that_names_it() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("file"), "").unwrap();
    let (journal, opened) = match Journal::open(&folder.path().join("file")) {
        Ok(both) => both,
        Err(error) => return assert!(words(&error.message()).contains("file")),
    };
    assert!(journal.is_read_only() && words(&opened.problems[0]).contains("file"));
}

/// The sum of the format, computed bit by bit, so that the format does not depend on one crate's word.
fn crc32fast_of(text: &str) -> u32 {
    let step = |sum: u32, byte: &u8| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| if sum & 1 == 1 { (sum >> 1) ^ 0xedb8_8320 } else { sum >> 1 })
    };
    !text.as_bytes().iter().fold(!0, step)
}
