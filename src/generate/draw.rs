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
    let mut rest: Vec<&Arc<Item>> = items.iter().collect();
    // The generator may find a question that a person has written too: the person's stays.
    rest.sort_by(|a, b| a.id.cmp(&b.id).then(is_authored(b).cmp(&is_authored(a))));
    rest.dedup_by(|a, b| a.id == b.id);
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    rest.shuffle(&mut rng);
    let mut drawn: Vec<Arc<Item>> = Vec::new();
    let mut kinds: HashMap<Kind, usize> = HashMap::new();
    let mut articles: HashMap<&str, usize> = HashMap::new();
    let mut authored: HashMap<bool, usize> = HashMap::new();
    while drawn.len() < count {
        let free = |item: &Item| !drawn.iter().any(|other| share_passage(item, other));
        let burden = |item: &Item| {
            let article = item.evidence.first().map_or("", |passage| passage.article.as_str());
            let told = |counts: &HashMap<_, usize>, key| counts.get(key).copied().unwrap_or(0);
            told(&articles, article)
                + 2 * kinds.get(&item.kind).copied().unwrap_or(0)
                + authored.get(&is_authored(item)).copied().unwrap_or(0)
        };
        let next = rest.iter().enumerate().filter(|(_, item)| free(item)).min_by_key(|(at, item)| (burden(item), *at));
        let Some((at, _)) = next else { break };
        let item = rest.remove(at);
        *kinds.entry(item.kind).or_default() += 1;
        *authored.entry(is_authored(item)).or_default() += 1;
        if let Some(passage) = item.evidence.first() {
            *articles.entry(passage.article.as_str()).or_default() += 1;
        }
        drawn.push(Arc::clone(item));
    }
    drawn.shuffle(&mut rng);
    drawn
}

fn is_authored(item: &Item) -> bool {
    matches!(item.origin, Origin::Authored(_))
}

/// Whether a passage of one overlaps a passage of the other, shown after the answer or beside a wrong option.
fn share_passage(a: &Item, b: &Item) -> bool {
    a.evidence.iter().any(|one| b.evidence.iter().any(|two| one.article == two.article && one.span.overlaps(two.span)))
}
