//! Finite verbs: every word that a treebank marks as one, auxiliaries included.

use crate::score::{Aim, Row};
use crate::treebank;
use recoupe::corpus::sentences;
use recoupe::language::fr::{Tokens, clauses, tagging, verbs};
use recoupe::text::Span;
use std::collections::HashSet;
use std::path::Path;

/// The finite verbs that the engine finds in a text. A verb with its inverted pronoun (« a-t-il ») is one token of ours and
/// two of a treebank's: the verb is what stands before the first hyphen.
fn finite(text: &str) -> Vec<Span> {
    let mut found = Vec::new();
    for sentence in sentences::cut(text, Span::new(0, text.len())) {
        let tokens = Tokens::new(text, sentence);
        for verb in verbs::finite(&tokens) {
            let Some(token) = tokens.get(verb.finite) else { continue };
            let word = token.span.of(text);
            let length = if verb.inverted { word.find('-').unwrap_or(word.len()) } else { word.len() };
            found.push(Span::new(token.span.start, token.span.start + length));
        }
    }
    found
}

pub fn rows(folder: &Path) -> Vec<Row> {
    [("GSD dev", "fr_gsd-ud-dev.conllu"), ("PUD", "fr_pud-ud-test.conllu")]
        .into_iter()
        .map(|(on, file)| {
            let mut row = Row::new("finite verbs", on, Aim::Both(0.985));
            let documents = match treebank::read(folder, &[file]) {
                Ok(documents) => documents,
                Err(why) => return row.without(&why),
            };
            for document in documents {
                let near = |span: Span| {
                    let start = document.text[..span.start].rfind(['.', '\n']).map_or(0, |at| at + 1);
                    document.text[start..span.end].to_owned()
                };
                let (gold, found): (HashSet<Span>, HashSet<Span>) =
                    (document.finite.iter().copied().collect(), finite(&document.text).into_iter().collect());
                for span in &document.finite {
                    row.expect(found.contains(span), || near(*span));
                }
                row.found(found.intersection(&gold).count());
                for span in found.difference(&gold) {
                    row.wrong(near(*span));
                }
            }
            row
        })
        .collect()
}

/// The subjects that the engine finds: the verb, the head of its subject.
fn subjects(text: &str) -> Vec<(Span, Span)> {
    let mut found = Vec::new();
    for sentence in sentences::cut(text, Span::new(0, text.len())) {
        let tokens = Tokens::new(text, sentence);
        let tags = tagging::tags(&tokens);
        for clause in clauses::find(&tokens, &tags, &verbs::finite_among(&tokens, &tags)) {
            if let Some(head) = clause.head {
                found.push((tokens.span(clause.verb.finite, clause.verb.finite + 1), tokens.span(head, head + 1)));
            }
        }
    }
    found
}

/// Subjects of finite verbs, measured where both agree on the verb; one that stands after its verb is expected too.
pub fn subject_rows(folder: &Path) -> Vec<Row> {
    [("GSD dev", "fr_gsd-ud-dev.conllu"), ("PUD", "fr_pud-ud-test.conllu")]
        .into_iter()
        .map(|(on, file)| {
            let mut row = Row::new("subjects of verbs", on, Aim::Open);
            let documents = match treebank::read(folder, &[file]) {
                Ok(documents) => documents,
                Err(why) => return row.without(&why),
            };
            for document in documents {
                let found = subjects(&document.text);
                let words = |(verb, head): (Span, Span)| {
                    let start = document.text[..verb.start].rfind(". ").map_or(0, |at| at + 2);
                    format!(
                        "{} | {} | {}",
                        head.of(&document.text),
                        verb.of(&document.text),
                        Span::new(start, verb.end).of(&document.text)
                    )
                };
                for &(verb, head) in &document.subjects {
                    let ours = found.iter().find(|(other, _)| other.overlaps(verb));
                    let right = ours.is_some_and(|(_, ours)| ours.overlaps(head));
                    row.expect(right, || words((verb, head)));
                    row.found(usize::from(right));
                }
                for &(verb, head) in &found {
                    let gold = document.subjects.iter().find(|(other, _)| other.overlaps(verb));
                    if document.finite.iter().any(|other| other.overlaps(verb))
                        && !gold.is_some_and(|(_, gold)| gold.overlaps(head))
                    {
                        row.wrong(words((verb, head)));
                    }
                }
            }
            row
        })
        .collect()
}
