//! Draws a session: spread over kinds, articles and origins, never two items on one passage (one would answer the other).
//! The seed alone decides.

use crate::question::{Item, Kind, Origin};
use rand::SeedableRng;
use rand::seq::SliceRandom;
use rand_chacha::ChaCha8Rng;
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
            let Some((at, _)) = free.min_by_key(|(at, item)| (hand.burden(item), *at)) else { break };
            let item = rest.remove(at);
            hand.take(item);
        }
    }
    hand.drawn.shuffle(&mut rng);
    hand.drawn
}

/// What has been drawn, and how often each kind, article and origin is among it.
#[derive(Default)]
struct Hand {
    drawn: Vec<Arc<Item>>,
    kinds: HashMap<Kind, usize>,
    articles: HashMap<String, usize>,
    authored: HashMap<bool, usize>,
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
        article.copied().unwrap_or(0) + 2 * kind.copied().unwrap_or(0) + origin.copied().unwrap_or(0)
    }

    fn take(&mut self, item: &Arc<Item>) {
        *self.kinds.entry(item.kind).or_default() += 1;
        *self.authored.entry(is_authored(item)).or_default() += 1;
        if let Some(passage) = item.evidence.first() {
            *self.articles.entry(passage.article.clone()).or_default() += 1;
        }
        self.drawn.push(Arc::clone(item));
    }
}

fn is_authored(item: &Item) -> bool {
    matches!(item.origin, Origin::Authored(_))
}

/// Whether a passage of one overlaps a passage of the other, shown after the answer or beside a wrong option.
fn share_passage(a: &Item, b: &Item) -> bool {
    a.evidence.iter().any(|one| b.evidence.iter().any(|two| one.article == two.article && one.span.overlaps(two.span)))
}
