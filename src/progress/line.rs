//! One line of the journal: a record in RON, followed by the CRC-32 of that RON in a comment, so that the line stays RON
//! for any other reader while a single flipped bit does not pass for an answer that was never given.

use crate::progress::Record;
use crate::progress::schema::{Header, Numbered};

/// The version of the journal's form that this program writes and reads.
pub const VERSION: u32 = 1;

/// What is written after the remains of a line that was cut short, so that they are reported once and not for ever.
pub const TORN_MARK: &str = "// recoupe: the line above was cut short and is kept as it was";

/// The name in a header, which tells a journal of ours from any other RON.
const NAME: &str = "recoupe";

/// What a line of the journal says.
#[derive(Clone, Debug, PartialEq)]
pub enum Line {
    /// The journal's first line, with the version of its form.
    Header(u32),
    /// A record as it was written.
    Sound(u64, Record),
    /// A record whose check sum is missing or wrong: somebody edited it, or the disk did.
    Edited(u64, Record),
    /// A blank line, or a comment.
    Blank,
    /// None of these; the reader's words say why.
    Unreadable(String),
}

/// The journal's first line, without the line break.
pub fn header() -> String {
    let header = Header { journal: NAME.to_owned(), version: VERSION };
    sealed(ron::to_string(&header).unwrap_or_default())
}

/// The line of one record, without the line break.
pub fn encode(sequence: u64, record: &Record) -> String {
    sealed(plain(sequence, record))
}

/// The RON of one record, without its check sum.
pub fn plain(sequence: u64, record: &Record) -> String {
    // Plain structs, strings and numbers: there is nothing in them that RON could refuse to write.
    ron::to_string(&Numbered::of(sequence, record)).unwrap_or_default()
}

/// Reads one line, with or without the white space and carriage return that editors leave at its end.
pub fn decode(line: &str) -> Line {
    let line = line.trim_start_matches('\u{feff}').trim();
    if line.is_empty() || line.starts_with("//") {
        return Line::Blank;
    }
    let (ron, sound) = unsealed(line);
    if let Ok(header) = ron::from_str::<Header>(ron)
        && header.journal == NAME
    {
        // A header whose sum is wrong proves nothing about the version; the lines after it speak for themselves.
        return if sound { Line::Header(header.version) } else { Line::Unreadable("header".to_owned()) };
    }
    let record = match ron::from_str::<Numbered>(ron) {
        Ok(numbered) => numbered.into_record(),
        Err(error) => return Line::Unreadable(error.code.to_string()),
    };
    match record {
        Ok((sequence, record)) if sound => Line::Sound(sequence, record),
        Ok((sequence, record)) => Line::Edited(sequence, record),
        Err(kind) => Line::Unreadable(kind),
    }
}

fn sealed(ron: String) -> String {
    let sum = crc32fast::hash(ron.as_bytes());
    format!("{ron} // {sum:08x}")
}

/// The RON of a line, and whether its check sum stands there and is right.
fn unsealed(line: &str) -> (&str, bool) {
    let Some((ron, sum)) = line.rsplit_once("//") else { return without_sum(line) };
    let (ron, sum) = (ron.trim_end(), sum.trim_start());
    let well_formed = sum.len() == 8 && sum.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    match u32::from_str_radix(sum, 16) {
        Ok(sum) if well_formed => (ron, sum == crc32fast::hash(ron.as_bytes())),
        Ok(_) | Err(_) => without_sum(line),
    }
}

/// A line whose slashes, if any, belong to the record's own words, such as an address: all of it is the record, but for
/// the first slash of a sum that was cut short there.
fn without_sum(line: &str) -> (&str, bool) {
    (line.strip_suffix(" /").unwrap_or(line), false)
}
