//! Questions from a corpus.

use crate::corpus::Corpus;
use crate::question::Item;
use std::sync::Arc;

/// What came of generating.
#[derive(Clone, Debug, Default)]
pub struct Generation {
    /// The items that passed the gate, in a fixed order.
    pub items: Vec<Item>,
}

/// Generates every item of the corpus.
pub fn generate(_corpus: &Corpus) -> Generation {
    Generation::default()
}

/// Draws a session of at most `count` items.
pub fn draw(items: &[Arc<Item>], count: usize, _seed: u64) -> Vec<Arc<Item>> {
    items.iter().take(count).cloned().collect()
}
