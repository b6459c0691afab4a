//! Recoupe.
#![warn(missing_docs)]

pub mod claim;
pub mod cli;
pub mod corpus;
pub mod generate;
pub mod gui;
pub mod i18n;
pub mod language;
pub mod progress;
pub mod question;
pub mod quiz;
pub mod text;
