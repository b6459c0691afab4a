//! Finite verbs: every word that a treebank marks as one, auxiliaries included.

use crate::score::{Aim, Row};
use crate::treebank;
use recoupe::text::Span;
use std::collections::HashSet;
use std::path::Path;

/// The finite verbs that the engine finds in a text; none as long as it does not look for them all. `verbs` knows the
/// passé composé only, which is not what is measured here.
fn finite(_text: &str) -> Option<Vec<Span>> {
    None
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
                let Some(found) = finite(&document.text) else { return row.without("not built yet") };
                let near = |span: Span| {
                    let start = document.text[..span.start].rfind(['.', '\n']).map_or(0, |at| at + 1);
                    document.text[start..span.end].to_owned()
                };
                let (gold, found): (HashSet<Span>, HashSet<Span>) =
                    (document.finite.iter().copied().collect(), found.into_iter().collect());
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
