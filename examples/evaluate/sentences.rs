//! Sentence boundaries and zones.

use crate::gold::Gold;
use crate::score::{Aim, Row};
use crate::treebank;
use recoupe::corpus::{Zone, sentences};
use recoupe::text::Span;
use std::collections::HashSet;
use std::path::Path;

pub fn rows(gold: Result<&Gold, &str>, folder: &Path) -> Vec<Row> {
    let mut rows = vec![on_gold(gold)];
    let treebanks: [(&str, &[&str]); 3] = [
        ("Sequoia", &["fr_sequoia-ud-train.conllu", "fr_sequoia-ud-dev.conllu", "fr_sequoia-ud-test.conllu"]),
        ("GSD dev", &["fr_gsd-ud-dev.conllu"]),
        ("PUD", &["fr_pud-ud-test.conllu"]),
    ];
    for (on, files) in treebanks {
        rows.push(on_treebank(on.to_owned(), Aim::F(0.98), folder, files, true));
        rows.push(on_treebank(format!("{on}, ends that are not printed too"), Aim::Open, folder, files, false));
    }
    rows
}

/// Every sentence of prose with both its ends.
fn on_gold(gold: Result<&Gold, &str>) -> Row {
    let mut row = Row::new("sentence boundaries", "gold seeds", Aim::F(0.96));
    let gold = match gold {
        Ok(gold) => gold,
        Err(why) => return row.without(why),
    };
    for (at, article) in gold.corpus.articles.iter().enumerate() {
        let expected: Vec<Span> = gold
            .segments
            .iter()
            .filter(|segment| segment.article == at && segment.zone == "BODY")
            .map(|segment| segment.span.trimmed(&article.text))
            .collect();
        let found: Vec<Span> = article.body().map(|sentence| sentence.span).collect();
        for span in &expected {
            row.expect(found.contains(span), || format!("A{at} {}", span.of(&article.text)));
        }
        for span in &found {
            if expected.contains(span) {
                row.found(1);
            } else {
                row.wrong(format!("A{at} {}", span.of(&article.text)));
            }
        }
    }
    row
}

/// Every end of a sentence in running text. Three things are not counted, because no splitter can know them: the end of
/// the whole text, an end that is not printed (a heading without a mark before the next sentence), and one before a small
/// letter (the treebanks join sentences drawn from different texts).
fn on_treebank(on: String, aim: Aim, folder: &Path, files: &[&str], only_printed: bool) -> Row {
    let mut row = Row::new("sentence boundaries", on, aim);
    let documents = match treebank::read(folder, files) {
        Ok(documents) => documents,
        Err(why) => return row.without(&why),
    };
    for document in &documents {
        let text = document.text.as_str();
        let printed = |end: usize| {
            let before = text[..end].trim_end_matches(['»', '”', '"', '’', '\'', ')', ']', '\u{a0}', '\u{202f}', ' ']);
            let next = text[end..].trim_start().trim_start_matches(|c: char| !c.is_alphanumeric());
            before.ends_with(['.', '!', '?', '…']) && !next.starts_with(char::is_lowercase)
        };
        let all: HashSet<usize> = document.sentences.iter().map(|span| span.end).collect();
        let expected: Vec<usize> = document
            .sentences
            .iter()
            .map(|span| span.end)
            .filter(|end| *end < text.len() && (!only_printed || printed(*end)))
            .collect();
        let found: HashSet<usize> =
            sentences::cut(text, Span::new(0, text.len())).into_iter().map(|span| span.end).collect();
        let near = |end: usize| {
            let start = text[..end].char_indices().rev().nth(50).map_or(0, |(at, _)| at);
            let stop = text[end..].char_indices().nth(30).map_or(text.len(), |(at, _)| end + at);
            format!("{} | {}", &text[start..end], &text[end..stop])
        };
        for end in expected {
            row.expect(found.contains(&end), || near(end));
            row.found(usize::from(found.contains(&end)));
        }
        let mut wrong: Vec<usize> = found.difference(&all).copied().filter(|end| *end < text.len()).collect();
        wrong.sort_unstable();
        wrong.into_iter().for_each(|end| row.wrong(near(end)));
    }
    row
}

/// Every segment with its zone.
pub fn zones(gold: Result<&Gold, &str>) -> Row {
    let mut row = Row::new("zones", "gold seeds", Aim::All);
    let gold = match gold {
        Ok(gold) => gold,
        Err(why) => return row.without(why),
    };
    for segment in &gold.segments {
        let article = &gold.corpus.articles[segment.article];
        let zone = match segment.zone.as_str() {
            "BODY" => Zone::Body,
            "TITLE" => Zone::Title,
            "HEADING" => Zone::Heading,
            "DUP" => Zone::Duplicate,
            "URL" => Zone::Url,
            "BOILER" => Zone::Boilerplate,
            "BYLINE" => Zone::Byline,
            "COMMENT" => Zone::Comment,
            other => unreachable!("the marks have a zone {other}"),
        };
        // Where sentences are cut is another row: here every segment that overlaps the marked one counts.
        let found: Vec<Zone> = article
            .sentences
            .iter()
            .filter(|sentence| sentence.span.overlaps(segment.span))
            .map(|sentence| sentence.zone)
            .collect();
        let right = !found.is_empty() && found.iter().all(|found| *found == zone);
        row.expect(right, || format!("A{} {zone:?} {found:?}: {}", segment.article, segment.span.of(&article.text)));
        row.found(1);
    }
    row
}
