//! Draws a session: spread over kinds, articles, origins and right answers, never two items on one passage (one would
//! answer the other), and of those that spread it alike the worthier first. The seed alone decides among equals.

use crate::question::{Item, Kind, Origin};
use rand::SeedableRng;
use rand::seq::SliceRandom;
use rand_chacha::ChaCha8Rng;
use std::cmp::Reverse;
use std::collections::HashMap;
use std::sync::Arc;

/// Draws at most `count` of `items`: the same items and seed give the same session in the same order.
pub fn draw(items: &[Arc<Item>], count: usize, seed: u64) -> Vec<Arc<Item>> {
    draw_in_turn(&[(items, count)], count, seed)
}

/// Draws from several pools in turn, at most so many from each and at most `count` in all: what was missed before what is
/// new, what is new before what is known. Two pools may share items; none is drawn twice.
pub fn draw_in_turn(pools: &[(&[Arc<Item>], usize)], count: usize, seed: u64) -> Vec<Arc<Item>> {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let mut hand = Hand::default();
    for (items, most) in pools {
        let mut rest: Vec<&Arc<Item>> = items.iter().collect();
        // The generator may find a question that a person has written too: the person's stays.
        rest.sort_by(|a, b| a.id.cmp(&b.id).then(is_authored(b).cmp(&is_authored(a))));
        rest.dedup_by(|a, b| a.id == b.id);
        rest.shuffle(&mut rng);
        let room = (*most).min(count.saturating_sub(hand.drawn.len()));
        for _ in 0..room {
            let free = rest.iter().enumerate().filter(|(_, item)| hand.is_free(item));
            let Some((at, _)) = free.min_by_key(|(at, item)| (hand.burden(item), Reverse(worth(item)), *at)) else {
                break;
            };
            let item = rest.remove(at);
            hand.take(item);
        }
    }
    hand.drawn.shuffle(&mut rng);
    hand.drawn
}

/// How much a question is worth asking before others, from 0: it asks what fact-checkers ask, its wrong options stand in
/// the same article, and it is short enough to be held in mind. Coarse on purpose, so that sessions differ.
pub fn worth(item: &Item) -> usize {
    let asked = match item.kind {
        Kind::Attribution | Kind::Speaker | Kind::Framing | Kind::Agreement | Kind::Firmness => 3,
        Kind::Date | Kind::Quantity | Kind::Entity | Kind::Verdict | Kind::Order => 2,
        Kind::SourceArticle | Kind::Evidence => 1,
        Kind::Cloze => 0,
    };
    let home = item.evidence.first().map(|passage| &passage.article);
    let near = item.distractors.iter().filter_map(|choice| choice.passage.as_ref());
    let hard = near.filter(|passage| Some(&passage.article) == home).count();
    let long = item.stem.fr.split_whitespace().count();
    let written = if is_authored(item) { 3 } else { 0 };
    (asked + hard + written).saturating_sub(long / LONG) / COARSE
}

/// How many words make a question one step less worth asking.
const LONG: usize = 40;

/// How many steps of worth count as one.
const COARSE: usize = 3;

/// What has been drawn, and how often each kind, article and origin is among it.
#[derive(Default)]
struct Hand {
    drawn: Vec<Arc<Item>>,
    kinds: HashMap<Kind, usize>,
    articles: HashMap<String, usize>,
    authored: HashMap<bool, usize>,
    /// Right answers of the kinds whose options are always the same.
    answers: HashMap<(Kind, String), usize>,
}

impl Hand {
    /// Whether an item stands on no passage that has been drawn.
    fn is_free(&self, item: &Item) -> bool {
        !self.drawn.iter().any(|other| other.id == item.id || share_passage(item, other))
    }

    /// How much of what the item would bring there is already.
    fn burden(&self, item: &Item) -> usize {
        let article = item.evidence.first().and_then(|passage| self.articles.get(&passage.article));
        let kind = self.kinds.get(&item.kind);
        let origin = self.authored.get(&is_authored(item));
        let answer = standing_answer(item).and_then(|answer| self.answers.get(&answer));
        article.copied().unwrap_or(0)
            + 2 * kind.copied().unwrap_or(0)
            + origin.copied().unwrap_or(0)
            + answer.copied().unwrap_or(0)
    }

    fn take(&mut self, item: &Arc<Item>) {
        *self.kinds.entry(item.kind).or_default() += 1;
        *self.authored.entry(is_authored(item)).or_default() += 1;
        if let Some(answer) = standing_answer(item) {
            *self.answers.entry(answer).or_default() += 1;
        }
        if let Some(passage) = item.evidence.first() {
            *self.articles.entry(passage.article.clone()).or_default() += 1;
        }
        self.drawn.push(Arc::clone(item));
    }
}

/// The right answer, where the kind always offers the same ones: a session of nothing but « confirmée » teaches to guess.
fn standing_answer(item: &Item) -> Option<(Kind, String)> {
    let standing = matches!(item.kind, Kind::Verdict | Kind::Attribution | Kind::Firmness | Kind::Agreement);
    standing.then(|| (item.kind, item.key.text.fr.clone()))
}

fn is_authored(item: &Item) -> bool {
    matches!(item.origin, Origin::Authored(_))
}

/// Whether a passage of one overlaps a passage of the other, shown after the answer or beside a wrong option.
fn share_passage(a: &Item, b: &Item) -> bool {
    a.evidence.iter().any(|one| b.evidence.iter().any(|two| one.article == two.article && one.span.overlaps(two.span)))
}
