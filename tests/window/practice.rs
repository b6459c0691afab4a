//! A learner with weeks of answers behind: the items of the fixture and verdicts on them, and what was answered when.

use crate::fixture;
use recoupe::gui::Arrival;
use recoupe::progress::Response;
use recoupe::question::{Choice, Confidence, Item, ItemId, Kind, Wording};
use std::sync::Arc;

pub const DAY: i64 = 86_400;

/// The time of every test's world, in seconds: noon and a half of a day in November 2026.
pub const NOW: i64 = 1_795_000_000;

/// An answer to an item, so many days before now.
pub fn answer(item: &Item, days_ago: i64, correct: bool, confidence: Option<Confidence>) -> Response {
    let options: Vec<&Choice> = item.options().collect();
    Response {
        at: NOW - days_ago * DAY,
        session: 7,
        item: item.id.clone(),
        kind: item.kind,
        articles: item.evidence.iter().map(|one| one.article.clone()).collect(),
        chosen: options[usize::from(!correct)].text.fr.clone(),
        correct,
        confidence,
        took_ms: 8_000,
    }
}

/// Verdicts on the passages of the fixture: as many confirmed as not.
pub fn verdicts() -> Vec<Arc<Item>> {
    let corpus = fixture::corpus();
    let words =
        [("confirmée", "supported"), ("contredite", "contradicted"), ("absente de l’article", "not in the article")];
    let choice = |(fr, en): (&str, &str)| Choice { text: Wording::new(fr, en), why: Wording::default(), passage: None };
    let on_each = |(at, item): (usize, Arc<Item>)| {
        let mut verdict = Item::clone(&item);
        let mut order = words;
        order.rotate_left(at % 2);
        (verdict.kind, verdict.key) = (Kind::Verdict, choice(order[0]));
        verdict.distractors = vec![choice(order[1]), choice(order[2])];
        verdict.stem = Wording::new("L’affirmation est :", "The claim is:");
        let passages = verdict.evidence.iter().map(|one| one.text.as_str());
        verdict.id = ItemId::new(Kind::Verdict, verdict.language, passages, &verdict.key.text.fr);
        Arc::new(verdict)
    };
    fixture::items(&corpus).into_iter().enumerate().map(on_each).collect()
}

/// Months of answers, up to yesterday: every item again and again, mostly rightly.
pub fn weeks() -> Vec<Response> {
    let mut items = fixture::items(&fixture::corpus());
    items.extend(verdicts());
    let mut answers = Vec::new();
    for days_ago in (1..=160_usize).rev().filter(|day| day % 7 != 3 && day % 11 != 5) {
        for (at, item) in
            items.iter().enumerate().filter(|(at, _)| (at + days_ago * days_ago % 5).is_multiple_of(2 + days_ago % 3))
        {
            // Scattered as chance would, and the same on every machine: the more certain, the more often right.
            let dice = (at as u64 * 7_919 + days_ago as u64 * 104_729).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 40;
            let (sure, luck) = (dice % 3, dice / 3 % 100);
            let confidence = [Confidence::Guess, Confidence::Likely, Confidence::Certain][sure as usize];
            let correct = luck < [42, 70, 88][sure as usize];
            answers.push(answer(item, days_ago as i64, correct, Some(confidence)));
        }
    }
    answers
}

/// A loader of the fixture, the verdicts and these answers.
pub fn load(answers: Vec<Response>) -> impl Fn(&mut dyn FnMut(Arrival)) + Send + Sync + 'static {
    move |say| {
        let corpus = fixture::corpus();
        let mut items = fixture::items(&corpus);
        items.extend(verdicts());
        say(Arrival::Answered(answers.clone()));
        say(Arrival::Corpus(Arc::new(corpus)));
        say(Arrival::Items(items));
    }
}
