//! Commands.
pub mod inspect;
