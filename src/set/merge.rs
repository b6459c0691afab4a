//! Several sets as one list of items. Two sets may ask the very same thing; the first one's wording counts, and the
//! other is told.

use crate::i18n::Message;
use crate::question::Item;
use crate::set::Set;
use std::collections::HashMap;

/// The items of several sets.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Merged {
    /// Every item once, in the order of the sets.
    pub items: Vec<Item>,
    /// The items that were left out because an earlier set asks the same.
    pub problems: Vec<Message>,
}

/// Puts sets together, given with the names of their files.
pub fn merge<'a>(sets: impl IntoIterator<Item = (&'a str, Set)>) -> Merged {
    let mut merged = Merged::default();
    let mut files = HashMap::new();
    for (file, set) in sets {
        for item in set.items {
            match files.get(&item.id) {
                Some(first) => merged.problems.push(
                    Message::new("sets-in-two-files")
                        .with("file", file)
                        .with("first", *first)
                        .with("stem", item.stem.in_language(item.language)),
                ),
                None => {
                    files.insert(item.id.clone(), file);
                    merged.items.push(item);
                }
            }
        }
    }
    merged
}
