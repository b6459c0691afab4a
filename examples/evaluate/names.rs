//! Names with their types. A mark stands at the first place of a name in an article; every other place where the same
//! words are printed in its prose counts too. Where marked names overlap, the longest is the one to be found.

use crate::gold::{Fact, Gold};
use crate::score::{Aim, Row};
use recoupe::language::mention::What;
use recoupe::text::Span;

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
        let kept = |span: Span| {
            reading.article.sentences.iter().any(|part| !part.zone.is_dropped() && part.span.contains(span))
        };
        let mut expected: Vec<(Span, &str)> = Vec::new();
        let marked = gold.of(&["GPE", "LOC", "ORG", "MEDIA", "PER", "DOC"]);
        for fact in marked.filter(|fact| fact.article == at && !DESCRIPTIONS.contains(&fact.id.as_str())) {
            let name = name_in(fact);
            for (start, _) in text.match_indices(name) {
                let span = Span::new(start, start + name.len());
                let apart = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
                let whole = apart(text[..start].chars().next_back()) && apart(text[span.end..].chars().next());
                if whole && kept(span) && !expected.iter().any(|(other, _)| *other == span) {
                    expected.push((span, type_of(fact)));
                }
            }
        }
        let all = expected.clone();
        expected.retain(|(span, _)| !all.iter().any(|(other, _)| other != span && other.contains(*span)));
        expected.sort_by_key(|(span, _)| span.start);
        let mut found: Vec<(Span, &str)> = reading
            .mentions()
            .into_iter()
            .filter(|mention| !matches!(mention.what, What::Time(_) | What::Quantity(_) | What::Quote(_)))
            .map(|mention| (mention.span, mention.what.type_name()))
            .collect();
        for (span, kind) in &expected {
            let place = found.iter().position(|(other, found)| {
                found == kind && (other.contains(*span) || span.contains(*other) && other.len() * 2 >= span.len())
            });
            row.expect(place.is_some(), || {
                let beside: Vec<_> = found.iter().filter(|(other, _)| other.overlaps(*span)).collect();
                format!("A{at} {kind} « {} » at {} {beside:?}", span.of(text), span.start)
            });
            if let Some(place) = place {
                found.remove(place);
                row.found(1);
            }
        }
        // A shorter name inside one that was found (« Azawad » in the name of the CSP) is no error.
        for (span, kind) in
            found.into_iter().filter(|(span, _)| !expected.iter().any(|(e, _)| e.contains(*span) && e != span))
        {
            row.wrong(format!("A{at} {kind} « {} » at {}", span.of(text), span.start));
        }
    }
    row
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
