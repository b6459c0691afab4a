//! An item: what is asked, the options, the passages that settle it, and an id that outlives changes of the corpus.
//! The terms are those of test writing: the *stem* asks, the *key* is right, *distractors* are wrong.

pub mod item;
pub mod kind;
pub mod response;

pub use item::{Choice, Evidence, Item, ItemId, Origin, Wording};
pub use kind::Kind;
pub use response::Confidence;
