//! What is handed out for other programs. Everything as RON: settings, places that articles come from, and every record of the journal that
//! could be read, those taken back included. A back-up keeps more (the journal byte for byte) and is what can be brought
//! back; this is what can be worked with.

use crate::disk::{Error, Settings, Sources, replace, settings, sources};
use crate::progress::{Record, line};
use std::path::Path;

/// Writes it to a file, all or nothing. `records` are those of a journal, with their sequence numbers.
pub fn write(to: &Path, settings: &Settings, sources: &Sources, records: &[(u64, Record)]) -> Result<(), Error> {
    replace::whole(to, text(settings, sources, records).as_bytes())
}

/// Writes a text to a file, all or nothing.
pub fn write_text(to: &Path, text: &str) -> Result<(), Error> {
    replace::whole(to, text.as_bytes())
}

/// `(format: 1, program: "recoupe", settings: (…), sources: (…), records: [(n:1,at:…,what:answer(…)), …])`: settings and
/// sources as in their own files, records as in the journal, without check sums.
fn text(settings: &Settings, sources: &Sources, records: &[(u64, Record)]) -> String {
    let indented = |part: String| part.trim_end().replace('\n', "\n    ");
    let mut text = String::from("(\n    format: 1,\n    program: \"recoupe\",\n");
    text.push_str(&format!("    settings: {},\n", indented(settings::written(settings))));
    text.push_str(&format!("    sources: {},\n    records: [\n", indented(sources::written(sources))));
    for (number, record) in records {
        text.push_str(&format!("        {},\n", line::plain(*number, record)));
    }
    text.push_str("    ],\n)\n");
    text
}
