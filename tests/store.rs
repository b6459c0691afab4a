//! What the program keeps and reads, through the doors it uses itself: real folders, real processes, real damage.
#![allow(clippy::unwrap_used, clippy::print_stdout, clippy::print_stderr)] // helpers of tests are tests

#[path = "store/backup.rs"]
mod backup;
#[path = "store/damage.rs"]
mod damage;
#[path = "store/folders.rs"]
mod folders;
#[path = "store/hidden.rs"]
mod hidden;
#[path = "store/journal.rs"]
mod journal;
#[path = "store/messages.rs"]
mod messages;
#[path = "store/processes.rs"]
mod processes;
#[path = "store/settings.rs"]
mod settings;
#[path = "store/sources.rs"]
mod sources;

use recoupe::disk::{Journal, Opened};
use recoupe::i18n::{Catalog, Message};
use recoupe::progress::{Record, Response};
use recoupe::question::{Confidence, ItemId, Kind};
use recoupe::text::Language;
use std::path::Path;

/// An answer that differs from every other by its number; its words try the format.
fn answer(number: u64) -> Record {
    Record::Response(Response {
        at: 1_700_000_000 + i64::try_from(number).unwrap(),
        session: 2026,
        item: ItemId::from_text(&format!("date-{number:016x}")),
        kind: Kind::Date,
        articles: vec!["000_a90dc72e58f312f8.txt".to_owned()],
        chosen: format!("« le {number}\u{a0}novembre » // \"peut-être\"\r\n\\ deadbeef"),
        correct: number.is_multiple_of(2),
        confidence: [None, Some(Confidence::Guess), Some(Confidence::Certain)][usize::try_from(number % 3).unwrap()],
        took_ms: 1_500,
    })
}

fn open(folder: &Path) -> (Journal, Opened) {
    Journal::open(folder).unwrap()
}

/// A closed journal of `count` answers, numbered from 1.
fn filled(folder: &Path, count: u64) {
    let (journal, _) = open(folder);
    for number in 1..=count {
        assert_eq!(journal.append(&answer(number)).unwrap(), number);
    }
}

/// The numbers and records that a fresh start finds, and the keys of what it complains about.
fn found(folder: &Path) -> (Vec<(u64, Record)>, Vec<&'static str>) {
    let (_, opened) = open(folder);
    (opened.records, keys(&opened.problems))
}

fn keys(problems: &[Message]) -> Vec<&'static str> {
    problems.iter().map(|problem| problem.key).collect()
}

fn numbered(numbers: impl IntoIterator<Item = u64>) -> Vec<(u64, Record)> {
    numbers.into_iter().map(|number| (number, answer(number))).collect()
}

/// The words of a message, which must exist in both languages.
fn words(message: &Message) -> String {
    let [fr, en] = Language::ALL.map(|language| Catalog::new(language).say(message));
    for text in [&fr, &en] {
        assert!(text != message.key && !text.contains('{'), "{message:?}: {text}");
    }
    assert_ne!(fr, en);
    en
}
