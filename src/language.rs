//! Reading a language: tokens, mentions (times, quantities, names, quotations), who is made to say what. French is
//! `fr`; another language would stand beside it behind the same types. Rules are data that carry their own yes and no
//! examples, all run as tests; where two readings are possible there is no mention.

pub mod fr;
pub mod mention;
pub mod time;

pub use mention::{Comparator, Mention, Name, Person, Place, PlaceSort, Quantity, Quote, What};
pub use time::{Date, Time};
