//! Writing a set in the form that [`read`](crate::set::read) reads: what the generator made can be saved, checked and
//! edited like a set that a person wrote. Texts stay as they are; only quotation marks and backslashes are escaped, so
//! that no-break spaces and accents can be read in any editor.

use crate::question::{Evidence, Item, Wording};
use crate::set::{FORMAT, Set};
use crate::text::Language;
use std::fmt::Write as _;

/// The file of a set, in `language`'s frames. `article` gives the text of an article, to tell which of several places a
/// passage is; a passage of an unknown article is written without that.
pub fn write<'t>(set: &Set, language: Language, article: &dyn Fn(&str) -> Option<&'t str>) -> String {
    let mut out = String::new();
    let tag = match set.language {
        Language::Fr => "Fr",
        Language::En => "En",
    };
    let _ = writeln!(out, "(\n    format: {FORMAT},\n    title: {},\n    language: {tag},", string(&set.title));
    for (name, value) in [("author", &set.author), ("licence", &set.licence), ("about", &set.about)] {
        if let Some(value) = value {
            let _ = writeln!(out, "    {name}: {},", string(value));
        }
    }
    out.push_str("    items: [\n");
    for item in &set.items {
        write_item(&mut out, item, language, article);
    }
    out.push_str("    ],\n)\n");
    out
}

fn write_item<'t>(out: &mut String, item: &Item, language: Language, article: &dyn Fn(&str) -> Option<&'t str>) {
    let words = |wording: &Wording| string(wording.in_language(language));
    let _ = writeln!(out, "        (\n            kind: {},", item.kind.name());
    let _ = writeln!(out, "            stem: {},", words(&item.stem));
    let _ = writeln!(out, "            key: {},", words(&item.key.text));
    if !item.key.why.is_empty() {
        let _ = writeln!(out, "            because: {},", words(&item.key.why));
    }
    out.push_str("            distractors: [\n");
    for choice in &item.distractors {
        let _ = write!(out, "                (text: {}", words(&choice.text));
        if !choice.why.is_empty() {
            let _ = write!(out, ", why: {}", words(&choice.why));
        }
        if let Some(found) = &choice.passage {
            let _ = write!(out, ", passage: {}", passage(found, article));
        }
        out.push_str("),\n");
    }
    out.push_str("            ],\n            evidence: [\n");
    for found in &item.evidence {
        let _ = writeln!(out, "                {},", passage(found, article));
    }
    out.push_str("            ],\n        ),\n");
}

fn passage<'t>(found: &Evidence, article: &dyn Fn(&str) -> Option<&'t str>) -> String {
    let places: Vec<usize> = article(&found.article)
        .map(|text| text.match_indices(found.text.as_str()).map(|(at, _)| at).collect())
        .unwrap_or_default();
    let occurrence = match places.iter().position(|at| *at == found.span.start) {
        Some(index) if places.len() > 1 => format!(", occurrence: {}", index + 1),
        _ => String::new(),
    };
    format!("(article: {}, quote: {}{occurrence})", string(&found.article), string(&found.text))
}

/// A RON string: the characters as they are, but for those that would end it or hide in it.
fn string(words: &str) -> String {
    let mut quoted = String::with_capacity(words.len() + 2);
    quoted.push('"');
    for c in words.chars() {
        match c {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\r' => quoted.push_str("\\r"),
            '\t' => quoted.push_str("\\t"),
            c if c.is_control() => {
                let _ = write!(quoted, "\\u{{{:x}}}", u32::from(c));
            }
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}
