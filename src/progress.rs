//! What the learner has done: the records of the journal, their one-line form, and replay. The journal is the one source
//! of progress; everything else is derived from it. This module makes and reads lines; `disk` keeps them.

pub mod line;
pub mod reading;
pub mod record;
pub mod replay;
mod schema;

pub use line::Line;
pub use reading::{Fault, Reading};
pub use record::{Record, Response};
pub use replay::{Standing, replay};
