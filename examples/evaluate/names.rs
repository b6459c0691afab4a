//! Names with their types. A mark stands at the first place of a name in an article; every other place where the same
//! words are printed in its prose counts too. Where marked names overlap, the longest is the one to be found.

use crate::gold::{Fact, Gold};
use crate::score::{Aim, Row};
use recoupe::claim::{self, Reading};
use recoupe::disk;
use recoupe::language::mention::What;
use recoupe::text::Span;
use std::path::Path;

/// Marked as organisations or places, but descriptions: « la junte », « La France et ses partenaires », « services
/// spéciaux de Kiev », « la partie nord du Mali », « le Nord-Est du pays », « la zone couverte par l’alliance », and the
/// « charte » between quotation marks.
const DESCRIPTIONS: &[&str] =
    &["G130", "G131", "G201", "G206", "G207", "G360", "G028", "G115", "G272", "G366", "G284", "G044"];

pub fn row(gold: Result<&Gold, &str>) -> Row {
    let mut row = Row::new("names with their types", "gold seeds", Aim::F(0.95));
    let gold = match gold {
        Ok(gold) => gold,
        Err(why) => return row.without(why),
    };
    for (at, reading) in gold.readings().iter().enumerate() {
        let text = reading.article.text.as_str();
        let mut expected: Vec<(Span, &str)> = Vec::new();
        let marked = gold.of(&["GPE", "LOC", "ORG", "MEDIA", "PER", "DOC"]);
        for fact in marked.filter(|fact| fact.article == at && !DESCRIPTIONS.contains(&fact.id.as_str())) {
            let name = name_in(fact);
            for span in places(text, name) {
                if is_kept(reading, span) && !expected.iter().any(|(other, _)| *other == span) {
                    expected.push((span, type_of(fact)));
                }
            }
        }
        score(&mut row, &format!("A{at}"), reading, expected, &[]);
    }
    row
}

/// Names in news articles, marked by reading them. The rules were changed after the misses of the first 20 articles had
/// been looked at; the 9 others were marked and measured after that. A line is a file, a type and the
/// words, for every place of the file where they stand whole; `type@2` for the second of these places only; `type?` where
/// it is open whether that is a name or of which type, which counts for nothing.
const NEWS: &[(&str, &str)] = &[
    ("20 news articles, own marking", include_str!("news_names_seen.tsv")),
    ("9 others, marked and measured later", include_str!("news_names_kept_aside.tsv")),
];

pub fn news_rows(folder: &Path) -> Vec<Row> {
    NEWS.iter().map(|(on, marks)| news_row(folder, on, marks)).collect()
}

fn news_row(folder: &Path, on: &str, marks: &str) -> Row {
    let mut row = Row::new("names with their types", on, Aim::F(0.85));
    let Ok((corpus, _)) = disk::corpus::open(&folder.join("data/news-fr")) else {
        return row.without("the news articles are not there");
    };
    let mut files: Vec<&str> = marks.lines().filter_map(|line| line.split('\t').next()).collect();
    files.dedup();
    let readings = claim::read_all(&corpus.articles, None);
    for file in files {
        let Some(reading) = readings.iter().find(|reading| reading.article.file == file) else {
            return row.without("one of the news articles is not there");
        };
        let text = reading.article.text.as_str();
        let (mut sure, mut open) = (Vec::new(), Vec::new());
        for line in marks.lines().filter(|line| line.split('\t').next() == Some(file)) {
            let [_, kind, words] = line.split('\t').collect::<Vec<_>>()[..] else { panic!("{line}") };
            let (kind, only) = kind.split_once('@').map_or((kind, None), |(kind, only)| (kind, only.parse().ok()));
            for (rank, span) in places(text, words).enumerate() {
                if !is_kept(reading, span) || only.is_some_and(|only: usize| only != rank + 1) {
                    continue;
                }
                match kind.strip_suffix('?') {
                    Some(_) => open.push(span),
                    None => sure.push((span, kind)),
                }
            }
        }
        score(&mut row, file, reading, sure, &open);
    }
    row
}

/// Where these words stand whole in a text.
fn places<'t>(text: &'t str, words: &'t str) -> impl Iterator<Item = Span> + 't {
    let apart = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
    text.match_indices(words)
        .map(|(start, _)| Span::new(start, start + words.len()))
        .filter(move |span| apart(text[..span.start].chars().next_back()) && apart(text[span.end..].chars().next()))
}

fn is_kept(reading: &Reading<'_>, span: Span) -> bool {
    reading.article.sentences.iter().any(|part| !part.zone.is_dropped() && part.span.contains(span))
}

/// Compares what was found in an article with what was to be found; what overlaps an open mark counts for nothing.
fn score(row: &mut Row, place: &str, reading: &Reading<'_>, mut expected: Vec<(Span, &str)>, open: &[Span]) {
    let text = reading.article.text.as_str();
    let all = expected.clone();
    expected.retain(|(span, _)| !all.iter().any(|(other, _)| other != span && other.contains(*span)));
    expected.sort_by_key(|(span, _)| span.start);
    expected.dedup();
    let mut found: Vec<(Span, &str)> = reading
        .mentions()
        .into_iter()
        .filter(|mention| !matches!(mention.what, What::Time(_) | What::Quantity(_) | What::Quote(_)))
        .map(|mention| (mention.span, mention.what.type_name()))
        .collect();
    for (span, kind) in &expected {
        let at = found.iter().position(|(other, found)| {
            found == kind && (other.contains(*span) || span.contains(*other) && other.len() * 2 >= span.len())
        });
        row.expect(at.is_some(), || {
            let beside: Vec<_> = found.iter().filter(|(other, _)| other.overlaps(*span)).collect();
            format!("{place} {kind} « {} » at {} {beside:?}", span.of(text), span.start)
        });
        if let Some(at) = at {
            found.remove(at);
            row.found(1);
        }
    }
    // A shorter name inside one that was found (« Azawad » in the name of the CSP) is no error.
    let inside = |span: &Span| expected.iter().any(|(other, _)| other.contains(*span) && other != span);
    for (span, kind) in found.into_iter().filter(|(span, _)| !inside(span) && !open.iter().any(|o| o.overlaps(*span))) {
        row.wrong(format!("{place} {kind} « {} » at {}", span.of(text), span.start));
    }
}

fn type_of(fact: &Fact) -> &'static str {
    match fact.kind.as_str() {
        "GPE" | "LOC" => "place",
        "ORG" => "organisation",
        "MEDIA" => "medium",
        "PER" => "person",
        _ => "document",
    }
}

/// The name in a marked phrase: « le quotidien Le Monde » → « Le Monde », « groupe paramilitaire russe Wagner » →
/// « Wagner », « L’armée malienne » → « armée malienne », « Forces Armées Maliennes (FAMa) » without its acronym.
fn name_in(fact: &Fact) -> &str {
    let surface = fact.surface.split(" (").next().unwrap_or("").trim_matches(['«', '»', ' ']);
    let bare = ["le ", "la ", "les ", "l’", "Le ", "La ", "Les ", "L’", "un ", "une "]
        .iter()
        .find_map(|article| surface.strip_prefix(article))
        .unwrap_or(surface);
    if fact.kind == "DOC" {
        return bare;
    }
    match bare.find(char::is_uppercase) {
        Some(start) => &bare[start..],
        None => bare,
    }
}
