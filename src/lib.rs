//! Recoupe.
#![warn(missing_docs)]

pub mod cli;
pub mod corpus;
pub mod disk;
pub mod generate;
pub mod i18n;
pub mod progress;
pub mod question;
pub mod quiz;
pub mod set;
pub mod text;
