//! A session as a pure state machine: the items in their order, their options shuffled by a seed, one answer at a time.
//! It knows neither clock nor disk nor schedule: time taken is passed in, and what happens to an outcome is the
//! caller's business.

pub mod in_text;
pub mod ordering;
pub mod session;

pub use in_text::{in_text, is_in_text};
pub use ordering::{Event, Ordering, in_order, is_in_order};
pub use session::{Asked, Outcome, Phase, Session, Tally};
