//! When to ask again. Memory is modelled by FSRS-6 (Ye, Su and Cao 2022; the `fsrs` crate) for each *fact*, not for each
//! item, and everything is a function of the responses so far, the learner's pace and the time: nothing is stored, so that
//! an answer taken back leaves no trace. Hours do not count, only days of the learner's own calendar.

pub mod agenda;
pub mod calendar;
pub mod fact;
pub mod history;
pub mod memory;
pub mod pace;
pub mod rating;

pub use agenda::Agenda;
pub use calendar::{Calendar, Day};
pub use fact::{Fact, Facts};
pub use history::{History, Review, Spent};
pub use memory::{Forgetting, Memory};
pub use pace::{Pace, Retention};
pub use rating::Rating;
