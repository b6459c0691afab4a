//! What a journal line means.

use crate::question::{Confidence, ItemId, Kind};

/// One line of the journal.
#[derive(Clone, Debug, PartialEq)]
pub enum Record {
    /// The learner answered.
    Response(Response),
    /// The learner took the answer with that sequence number back.
    TakenBack {
        /// Sequence number of the response taken back.
        response: u64,
        /// When, in seconds since 1970-01-01 UTC.
        at: i64,
    },
}

/// One answer to one item.
#[derive(Clone, Debug, PartialEq)]
pub struct Response {
    /// When it was confirmed, in seconds since 1970-01-01 UTC.
    pub at: i64,
    /// The seed of the session: answers of one sitting share it.
    pub session: u64,
    /// The item.
    pub item: ItemId,
    /// Its kind.
    pub kind: Kind,
    /// File names of the articles it is about, as in its evidence, without repeats.
    pub articles: Vec<String>,
    /// The words of the chosen option, in the item's language.
    pub chosen: String,
    /// Whether that was the key.
    pub correct: bool,
    /// How sure the learner said to be, if at all.
    pub confidence: Option<Confidence>,
    /// Time taken, in milliseconds.
    pub took_ms: u64,
}
