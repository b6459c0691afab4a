//! What the answers tell about the learner: how well they are known (certainty, calibration, discernment), how well they
//! last (retention), where they are strong and weak, and which items are not sound. Pure functions over the responses that
//! stand, each with its formula and source. Where the data do not carry a figure there is none: a [`TooFew`] says how many
//! answers there are and how many it takes.

pub mod activity;
pub mod calibration;
pub mod certainty;
pub mod discernment;
pub mod normal;
pub mod retention;
pub mod skill;
pub mod soundness;

pub use calibration::Calibration;
pub use certainty::Marks;
pub use discernment::{Discernment, Leaning, Verdicts};
pub use retention::Retention;
pub use skill::{Share, SourceType};

/// There is too little to go by: so many answers are there, so many it takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooFew {
    /// How many there are.
    pub have: usize,
    /// How many it takes.
    pub need: usize,
}

impl TooFew {
    /// An error unless there are enough.
    pub fn check(have: usize, need: usize) -> Result<(), TooFew> {
        if have < need { Err(TooFew { have, need }) } else { Ok(()) }
    }
}
