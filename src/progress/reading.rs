//! Reading a whole journal: the records in order and everything that is wrong with the file, line by line. It never
//! fails and never drops a line silently: what cannot be understood stays in the file and is told with its number.

use crate::i18n::Message;
use crate::progress::line::{self, Line, TORN_MARK, VERSION};
use crate::progress::record::Record;
use std::collections::HashMap;

/// What a journal holds.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Reading {
    /// The records, each with its sequence number, in the order of the file.
    pub records: Vec<(u64, Record)>,
    /// What is wrong, in the order of the file.
    pub faults: Vec<Fault>,
    /// The first sequence number that is free.
    pub next: u64,
    /// Set when the journal has the form of a later version, which must not be written to.
    pub later_version: bool,
}

/// One thing that is wrong with a journal. Lines count from 1.
#[derive(Clone, Debug, PartialEq)]
pub enum Fault {
    /// The first line is no header.
    NoHeader,
    /// The journal was written by a later version of the program.
    LaterVersion(u32),
    /// The last line has no end: the machine stopped while it was written.
    Torn(usize),
    /// The line is no record.
    Unreadable(usize, String),
    /// The line is a record, but its check sum is not that of its words.
    Edited(usize),
    /// The line repeats the sequence number of an earlier one.
    Repeated(usize, u64),
    /// That many sequence numbers are missing before the line.
    Gap(usize, u64),
}

impl Fault {
    /// The sentence that tells it.
    pub fn message(&self) -> Message {
        let at = |key, line: &usize| Message::new(key).with("line", *line);
        match self {
            Fault::NoHeader => Message::new("journal-no-header"),
            Fault::LaterVersion(version) => Message::new("journal-later-version").with("version", version.to_string()),
            Fault::Torn(line) => at("journal-torn", line),
            Fault::Unreadable(line, why) => at("journal-unreadable-line", line).with("why", why.clone()),
            Fault::Edited(line) => at("journal-edited", line),
            Fault::Repeated(line, number) => at("journal-repeated", line).with("number", number.to_string()),
            Fault::Gap(line, count) => {
                at("journal-gap", line).with("count", usize::try_from(*count).unwrap_or(usize::MAX))
            }
        }
    }
}

/// Reads the bytes of a journal.
pub fn read(bytes: &[u8]) -> Reading {
    let reading = Reading { next: 1, ..Reading::default() };
    let mut reader = Reader { reading, seen: HashMap::new(), unread: 0 };
    if bytes.is_empty() {
        return reader.reading;
    }
    let lines: Vec<&[u8]> = bytes.split(|byte| *byte == b'\n').collect();
    for (index, raw) in lines.iter().enumerate() {
        let torn = index + 1 == lines.len() && !raw.is_empty();
        let marked = lines.get(index + 1).is_some_and(|next| next.trim_ascii() == TORN_MARK.as_bytes());
        reader.line(index + 1, raw, torn, marked);
        if reader.reading.later_version {
            break;
        }
    }
    reader.reading
}

struct Reader {
    reading: Reading,
    /// Sequence number to index in the records.
    seen: HashMap<u64, usize>,
    /// Lines since the last record that could not be read.
    unread: u64,
}

impl Reader {
    fn line(&mut self, number: usize, raw: &[u8], torn: bool, marked: bool) {
        let line = match std::str::from_utf8(raw) {
            Ok(text) => line::decode(text),
            Err(error) => Line::Unreadable(error.to_string()),
        };
        if number == 1 && !torn && !marked && !matches!(line, Line::Header(_)) {
            self.reading.faults.push(Fault::NoHeader);
        }
        match line {
            Line::Blank => {}
            Line::Header(version) if version > VERSION => {
                self.reading.later_version = true;
                self.reading.faults.push(Fault::LaterVersion(version));
            }
            Line::Header(_) => {}
            Line::Sound(sequence, record) => self.record(number, sequence, record),
            // Cut short within its check sum: the record is whole, and was told when it was found.
            Line::Edited(sequence, record) if marked => self.record(number, sequence, record),
            Line::Edited(sequence, record) => {
                self.reading.faults.push(Fault::Edited(number));
                self.record(number, sequence, record);
            }
            // Told when it was found; the mark after it says so.
            Line::Unreadable(_) if marked => {}
            Line::Unreadable(_) if torn => self.reading.faults.push(Fault::Torn(number)),
            Line::Unreadable(_) if number == 1 => {}
            Line::Unreadable(why) => {
                self.unread += 1;
                self.reading.faults.push(Fault::Unreadable(number, shortened(&why)));
            }
        }
    }

    fn record(&mut self, number: usize, sequence: u64, record: Record) {
        let reading = &mut self.reading;
        if let Some(earlier) = self.seen.get(&sequence) {
            reading.faults.push(Fault::Repeated(number, sequence));
            // The very same record twice is one answer whose first writing was thought to have failed.
            if reading.records.get(*earlier).is_some_and(|(_, known)| *known == record) {
                return;
            }
        }
        // A line that could not be read has been told already, and took a number with it.
        let missing = sequence.saturating_sub(reading.next).saturating_sub(std::mem::take(&mut self.unread));
        if missing > 0 {
            reading.faults.push(Fault::Gap(number, missing));
        }
        self.seen.insert(sequence, reading.records.len());
        reading.next = reading.next.max(sequence.saturating_add(1));
        reading.records.push((sequence, record));
    }
}

/// RON's errors can hold a whole line; the beginning says what is wrong.
fn shortened(words: &str) -> String {
    match words.char_indices().nth(120) {
        Some((end, _)) => format!("{}…", &words[..end]),
        None => words.to_owned(),
    }
}
