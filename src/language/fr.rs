//! French.

pub mod anaphora;
pub mod attribution;
pub mod clauses;
pub mod gazetteer;
pub mod lexicon;
mod memo;
pub mod misprints;
pub mod names;
pub mod quantities;
pub mod quotes;
pub mod tagging;
pub mod times;
pub mod tokens;
pub mod verbs;
pub mod words;

pub use tokens::{Token, TokenKind, Tokens};
