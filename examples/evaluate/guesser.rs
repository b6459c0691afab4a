//! How far items can be answered without their text: a guesser sees the stem and the options, and nothing else. Each
//! strategy is cheap and blind; where one of them is right more often than chance, the options tell the answer. With few
//! items the best of many strategies is flattered by luck, so the last column chooses each half’s strategy on the other.

#[path = "guesser/strategies.rs"]
mod strategies;

use rand::SeedableRng;
use rand::seq::SliceRandom;
use rand_chacha::ChaCha8Rng;
use recoupe::question::{Item, Kind};
use recoupe::text::Language;
use std::collections::BTreeMap;
use strategies::{Prior, Strategy};

/// The number that shuffles the options.
const SEED: u64 = 11;

/// An item as the guesser sees it, and which of the options is right.
pub struct Question {
    kind: Kind,
    stem: String,
    options: Vec<String>,
    right: usize,
}

impl Question {
    fn new(item: &Item, rng: &mut ChaCha8Rng) -> Question {
        let mut options: Vec<(bool, String)> = item
            .options()
            .enumerate()
            .map(|(at, choice)| (at == 0, choice.text.in_language(Language::Fr).to_owned()))
            .collect();
        options.shuffle(rng);
        Question {
            kind: item.kind,
            stem: item.stem.in_language(Language::Fr).to_owned(),
            right: options.iter().position(|(right, _)| *right).unwrap_or(0),
            options: options.into_iter().map(|(_, text)| text).collect(),
        }
    }

    /// How likely blind chance is right.
    fn chance(&self) -> f64 {
        1.0 / self.options.len().max(1) as f64
    }

    /// How likely these scores are right: the options of the highest score are equally likely to be chosen.
    fn hit(&self, scores: &[f64]) -> f64 {
        let best = scores.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let chosen = || scores.iter().enumerate().filter(|(_, score)| **score == best);
        let right = chosen().any(|(at, _)| at == self.right);
        if right { 1.0 / chosen().count() as f64 } else { 0.0 }
    }
}

/// Prints how often each strategy answers the items of each kind.
pub fn print(items: &[Item]) {
    let mut rng = ChaCha8Rng::seed_from_u64(SEED);
    let all: Vec<Question> = items.iter().map(|item| Question::new(item, &mut rng)).collect();
    // The options of `evidence` are sentences of the text itself, which a guesser is not supposed to have.
    let (evidence, questions): (Vec<Question>, Vec<Question>) =
        all.into_iter().partition(|question| question.kind == Kind::Evidence);
    let prior = Prior::new(&questions);
    print!("\n{:<16} {:>5} {:>7}", "guessed blind", "items", "chance");
    for strategy in Strategy::ALL {
        print!(" {:>8}", strategy.name());
    }
    println!(" {:>8} {:>7} {:>8} {:>7}", "best", "points", "combined", "points");
    for kind in Kind::ALL {
        let of: Vec<&Question> = questions.iter().filter(|question| question.kind == kind).collect();
        if !of.is_empty() {
            line(kind.name(), &of, &prior);
        }
    }
    if !questions.is_empty() {
        line("every kind", &questions.iter().collect::<Vec<_>>(), &prior);
    }
    if !evidence.is_empty() {
        let overlap = |question: &Question| question.hit(&Strategy::MostShared.scores(question, &prior));
        println!(
            "evidence         {:>5} {:>6.1} %   most words in common with the stem {:.1} %",
            evidence.len(),
            mean(evidence.iter().map(Question::chance)),
            mean(evidence.iter().map(overlap)),
        );
    }
}

fn line(name: &str, questions: &[&Question], prior: &Prior) {
    let hits: Vec<[f64; Strategy::ALL.len()]> = questions
        .iter()
        .map(|question| Strategy::ALL.map(|strategy| question.hit(&strategy.scores(question, prior))))
        .collect();
    let chance = mean(questions.iter().map(|question| question.chance()));
    print!("{name:<16} {:>5} {chance:>6.1} %", questions.len());
    let accuracies: Vec<f64> =
        (0..Strategy::ALL.len()).map(|strategy| mean(hits.iter().map(|hits| hits[strategy]))).collect();
    for accuracy in &accuracies {
        print!(" {accuracy:>6.1} %");
    }
    let best = accuracies.iter().copied().fold(0.0, f64::max);
    let combined = combined(questions, &hits);
    println!(" {best:>6.1} % {:>+7.1} {combined:>6.1} % {:>+7.1}", best - chance, combined - chance);
}

/// The accuracy of choosing, for each kind, the strategy that is best on the other half of its items.
fn combined(questions: &[&Question], hits: &[[f64; Strategy::ALL.len()]]) -> f64 {
    let mut kinds: BTreeMap<Kind, Vec<&[f64; Strategy::ALL.len()]>> = BTreeMap::new();
    for (question, hits) in questions.iter().zip(hits) {
        kinds.entry(question.kind).or_default().push(hits);
    }
    let mut right = Vec::new();
    for hits in kinds.values() {
        for half in 0..2 {
            let of = |rest: usize| hits.iter().enumerate().filter(move |(at, _)| at % 2 == rest).map(|(_, hits)| *hits);
            let sum = |strategy: usize| of(1 - half).map(|hits| hits[strategy]).sum::<f64>();
            let best = (0..Strategy::ALL.len()).max_by(|a, b| sum(*a).total_cmp(&sum(*b))).unwrap();
            right.extend(of(half).map(|hits| hits[best]));
        }
    }
    mean(right.into_iter())
}

/// The mean in hundredths; nothing of nothing.
fn mean(values: impl Iterator<Item = f64>) -> f64 {
    let (mut sum, mut count) = (0.0, 0_usize);
    for value in values {
        sum += value;
        count += 1;
    }
    100.0 * sum / count.max(1) as f64
}
