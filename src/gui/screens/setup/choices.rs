//! What a session is to be about, and which of the items that is.

use crate::gui::library::Library;
use crate::gui::screens::{home, quiz};
use crate::question::{Item, Kind, Origin};
use std::collections::BTreeSet;
use std::sync::Arc;

/// What items can be about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Matter {
    /// An article, by its file name.
    Article(String),
    /// A set that people wrote, by its title.
    Set(String),
}

/// What was chosen. Nothing chosen of a sort means all of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choices {
    /// The articles and sets.
    pub matters: BTreeSet<Matter>,
    /// The kinds.
    pub kinds: BTreeSet<Kind>,
    /// How many questions.
    pub count: usize,
    /// Whether no answer is shown before the end.
    pub exam: bool,
    /// The time that is meant to be enough, in minutes.
    pub minutes: Option<u16>,
}

impl Default for Choices {
    fn default() -> Choices {
        let (matters, kinds) = (BTreeSet::new(), BTreeSet::new());
        Choices { matters, kinds, count: home::SESSION, exam: false, minutes: None }
    }
}

impl Choices {
    /// How the session is asked.
    pub fn mode(&self) -> quiz::Mode {
        quiz::Mode { exam: self.exam, minutes: self.minutes }
    }

    /// The items that are about what was chosen, of the kinds that were. An article brings what people wrote about it.
    pub fn items(&self, library: &Library) -> Vec<Arc<Item>> {
        self.among(library).cloned().collect()
    }

    /// The same, where they are.
    pub(super) fn among<'a>(&'a self, library: &'a Library) -> impl Iterator<Item = &'a Arc<Item>> {
        library.items.iter().filter(|item| {
            (self.kinds.is_empty() || self.kinds.contains(&item.kind))
                && (self.matters.is_empty() || self.matters.iter().any(|matter| is_about(item, matter)))
        })
    }

    pub(super) fn toggle(&mut self, matter: Matter) {
        if !self.matters.remove(&matter) {
            self.matters.insert(matter);
        }
    }

    pub(super) fn toggle_kind(&mut self, kind: Kind) {
        if !self.kinds.remove(&kind) {
            self.kinds.insert(kind);
        }
    }
}

fn is_about(item: &Item, matter: &Matter) -> bool {
    match matter {
        Matter::Article(file) => item.evidence.iter().any(|evidence| evidence.article == *file),
        Matter::Set(title) => matches!(&item.origin, Origin::Authored(set) if set == title),
    }
}
