//! The screens. Each has its state, the messages it understands, what it asks of the program (its action), `update` and
//! `view`; only the program changes from one screen to another.

pub mod corpus;
pub mod doors;
pub mod doubt;
pub mod home;
pub mod keys;
pub mod progress;
pub mod question;
pub mod quiz;
pub mod reader;
pub mod settings;
pub mod setup;
pub mod summary;
