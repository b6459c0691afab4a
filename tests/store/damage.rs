//! The journal after damage: cut anywhere, any bit flipped, any bytes at all.

use crate::{answer, filled, found, numbered, open};
use proptest::prelude::*;
use recoupe::progress::{Record, line, reading};
use std::fs;

#[test]
fn a_journal_cut_at_any_byte_keeps_every_whole_line_and_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path(), 3);
    let path = folder.path().join("journal.ron");
    let whole = fs::read(&path).unwrap();
    for cut in 0..=whole.len() {
        fs::write(&path, &whole[..cut]).unwrap();
        let rest = &whole[..cut];
        let ends: Vec<usize> = (0..whole.len()).filter(|at| whole[*at] == b'\n').collect();
        // A record is whole when all of its RON is there; the check sum after it has twelve bytes.
        let kept = ends.iter().skip(1).filter(|end| **end <= cut + 12).count() as u64;
        let (journal, opened) = open(folder.path());
        assert_eq!(opened.records, numbered(1..=kept), "cut at {cut}");
        let torn = !ends.contains(&cut) && !rest.is_empty() && !rest.ends_with(b"\n");
        assert_eq!(opened.problems.len(), usize::from(torn), "cut at {cut}: {:?}", opened.problems);
        assert_eq!(journal.append(&answer(kept + 1)).unwrap(), kept + 1);
        drop(journal);
        let (records, problems) = found(folder.path());
        assert_eq!(records, numbered(1..=kept + 1), "cut at {cut}");
        assert_eq!(problems, Vec::<&str>::new(), "a cut is told once, cut at {cut}");
        let after = fs::read(&path).unwrap();
        assert!(after.starts_with(rest), "the bytes before the cut are kept, cut at {cut}");
    }
}

#[test]
fn no_flipped_bit_passes_unnoticed_and_none_touches_another_line() {
    let mut bytes = Vec::new();
    for line in [line::header(), line::encode(1, &answer(1)), line::encode(2, &answer(2))] {
        bytes.extend_from_slice(line.as_bytes());
        bytes.push(b'\n');
    }
    let sound = reading::read(&bytes);
    assert_eq!((sound.records.clone(), sound.faults.len()), (numbered(1..=2), 0));
    let starts: Vec<usize> = bytes.split_inclusive(|byte| *byte == b'\n').map(<[u8]>::len).collect();
    for bit in 0..bytes.len() * 8 {
        let mut flipped = bytes.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        let read = reading::read(&flipped);
        // White space at the end of a line, and in front of the sum, says nothing; everything else must be noticed.
        let silent = read.faults.is_empty();
        assert!(!silent || read.records == sound.records, "bit {bit}: {:?}", read.records);
        let line_break = bytes[bit / 8] == b'\n';
        if !line_break && bit / 8 < starts[0] + starts[1] {
            assert!(read.records.contains(&(2, answer(2))), "bit {bit}");
        }
    }
}

#[test]
fn a_line_in_the_middle_that_is_no_record_stays_in_the_file_and_is_told_with_its_number() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path(), 3);
    let path = folder.path().join("journal.ron");
    let mut bytes = fs::read(&path).unwrap();
    let second = bytes.iter().position(|byte| *byte == b'\n').unwrap() + 1;
    bytes[second] = 0xff;
    fs::write(&path, &bytes).unwrap();
    assert_eq!(found(folder.path()), (numbered([2, 3]), vec!["journal-unreadable-line"]));
    let (journal, _) = open(folder.path());
    assert_eq!(journal.append(&answer(4)).unwrap(), 4);
    assert!(fs::read(&path).unwrap().starts_with(&bytes));
}

#[test]
fn a_damaged_header_hides_no_answer() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path(), 2);
    let path = folder.path().join("journal.ron");
    for damage in ["", "(journal:\"recoupe\",version:9) // 00000000", "\u{0}\u{0}", "(((((((((("] {
        let text = fs::read_to_string(&path).unwrap();
        let rest = text.split_once('\n').unwrap().1;
        fs::write(&path, format!("{damage}\n{rest}")).unwrap();
        let (records, problems) = found(folder.path());
        assert_eq!(records, numbered(1..=2), "{damage}");
        assert_eq!(problems, ["journal-no-header"], "{damage}");
    }
}

proptest! {
    #[test]
    fn any_bytes_are_read_without_a_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        for fault in reading::read(&bytes).faults {
            fault.message();
        }
    }

    #[test]
    fn any_brackets_and_words_are_read_without_a_panic(text in r#"[()\[\]{}",:/a-z0-9\n\\]{0,200}"#) {
        reading::read(text.as_bytes());
    }

    #[test]
    fn any_answer_survives_its_line(chosen in any::<String>(), at in any::<i64>(), n in any::<u64>(), ms in any::<u64>()) {
        let Record::Response(mut response) = answer(n % 1_000) else { unreachable!() };
        (response.chosen, response.at, response.took_ms) = (chosen, at, ms);
        let record = Record::Response(response);
        let line = line::encode(n, &record);
        prop_assert!(!line.contains('\n'));
        prop_assert_eq!(line::decode(&line), line::Line::Sound(n, record));
    }
}
