//! Finite verbs: every word that a treebank marks as one, auxiliaries included.

use crate::score::{Aim, Row};
use crate::treebank;
use recoupe::corpus::sentences;
use recoupe::language::fr::{Tokens, verbs};
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
