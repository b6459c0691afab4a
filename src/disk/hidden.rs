//! The items that the learner wants asked no more, by their ids, in `hidden.ron`. They are hidden and not forgotten: any can
//! be shown again, and the answers to it stay in the journal. A list that cannot be understood is told and set aside.

mod schema;

use crate::disk::{Error, Paths, read, replace};
use crate::i18n::Message;

/// The ids, in the order they were hidden; none twice.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hidden {
    items: Vec<String>,
}

impl Hidden {
    /// Exactly these.
    pub fn of(items: impl IntoIterator<Item = String>) -> Hidden {
        let mut hidden = Hidden::default();
        for item in items {
            if !hidden.items.contains(&item) {
                hidden.items.push(item);
            }
        }
        hidden
    }

    /// The ids.
    pub fn items(&self) -> &[String] {
        &self.items
    }

    /// The list kept in the data folder. Without a file nothing is hidden; with one that cannot be used as well, and a
    /// message says so.
    pub fn load(paths: &Paths) -> (Hidden, Vec<Message>) {
        let path = paths.hidden();
        match read::text(&path) {
            Ok(text) => match schema::decode(&text) {
                Ok(hidden) => (hidden, Vec::new()),
                Err(fault) => (Hidden::default(), vec![fault.message(&path)]),
            },
            Err(error) if error.is_missing() => (Hidden::default(), Vec::new()),
            Err(error) => (Hidden::default(), vec![error.message()]),
        }
    }

    /// Keeps the list, all or nothing. A file that could not be understood is first set aside.
    pub fn save(&self, paths: &Paths) -> Result<(), Error> {
        let path = paths.hidden();
        if !replace::is_ours(&path, &|text| is_sound(text))? {
            replace::set_aside(&path)?;
        }
        replace::whole(&path, schema::encode(self).as_bytes())
    }
}

/// Whether a text is a list that can be used.
pub(super) fn is_sound(text: &str) -> bool {
    schema::decode(text).is_ok()
}
