//! The model questions, written by hand before there was a generator: which of them it reaches with an item of its own that
//! asks about the same fact and has the same answer. `tests/questions/model.tsv` lists them.

// A helper of a test fails as the test itself does.
#![allow(clippy::unwrap_used)]

use recoupe::disk::bundled;
use recoupe::generate;
use recoupe::question::{Item, Kind};
use recoupe::text::{Span, fold};

/// Those not reached yet. A rule that reaches one takes it out of here; a rule that loses one is told so.
const OUT_OF_REACH: &[&str] = &[
    "Q08", "Q09", "Q10", "Q19", "Q20", "Q23", "Q28", "Q29", "Q33", "Q36", "Q39", "Q42", "Q47", "Q51", "Q52", "Q55",
    "Q56", "Q58", "Q60", "Q64", "Q66", "Q67", "Q69", "Q73",
];

/// A model question: its number, who may ask it, where its fact stands and what its answer says.
struct Model {
    number: String,
    kinds: Vec<Kind>,
    article: String,
    span: Span,
    keys: Vec<String>,
    stem: String,
}

fn models() -> Vec<Model> {
    let lines = include_str!("questions/model.tsv").lines().filter(|line| !line.starts_with('#'));
    lines
        .map(|line| {
            let cells: Vec<&str> = line.split('\t').collect();
            let place: Vec<&str> = cells[2].split(':').collect();
            Model {
                number: cells[0].to_owned(),
                kinds: cells[1].split(',').map(|name| Kind::from_name(name).unwrap()).collect(),
                article: place[0].to_owned(),
                span: Span::new(place[1].parse().unwrap(), place[2].parse().unwrap()),
                keys: cells[3].split('|').map(fold).collect(),
                stem: cells[4].to_owned(),
            }
        })
        .collect()
}

/// Whether an item asks about the fact and has the answer.
fn reaches(item: &Item, model: &Model) -> bool {
    let key = fold(&item.key.text.fr);
    let about = |passage: &recoupe::question::Evidence| {
        passage.article.starts_with(&model.article) && passage.span.overlaps(model.span)
    };
    model.kinds.contains(&item.kind)
        && model.keys.iter().any(|wanted| key.contains(wanted.as_str()))
        && item.evidence.iter().any(about)
}

#[test]
fn the_model_questions_that_are_reached_are_those_listed() {
    let items = generate::generate(&bundled::corpus().0).items;
    let models = models();
    assert_eq!(models.len(), 70);
    let missed: Vec<&Model> = models.iter().filter(|model| !items.iter().any(|item| reaches(item, model))).collect();
    let numbers: Vec<&str> = missed.iter().map(|model| model.number.as_str()).collect();
    let listed: Vec<String> = missed.iter().map(|model| format!("{} {}", model.number, model.stem)).collect();
    assert_eq!(numbers, OUT_OF_REACH, "{}", listed.join("\n"));
}
