//! Question sets: RON files that people write in any editor. Reading one never fails as a whole: it gives every item
//! that is sound and a finding, with its place and what to do, for everything that is not. A broken item leaves the
//! others usable. Nothing is repaired in silence, and nothing is guessed: a quotation that stands nowhere in its article,
//! or twice, is a finding and not an item.
//!
//! The way of a file: `lexer` cuts it into tokens, `layout` into an envelope and items, `mistakes` tells what authors
//! do that RON answers badly, `schema` and `field` let RON read each piece, `item` builds the item, with `evidence` and
//! `options` judging what it says.

mod evidence;
mod field;
pub mod finding;
mod item;
mod layout;
mod lexer;
pub mod merge;
mod mistakes;
mod options;
mod reading;
pub mod render;
mod schema;
mod suggest;
pub mod write;

pub use finding::{Finding, Severity};
pub use merge::{Merged, merge};
pub use reading::read;
pub use render::Drawing;
pub use write::write;

use crate::question::Item;
use crate::text::Language;

/// The most bytes a set may have.
pub const LARGEST_FILE: usize = 8 << 20;
/// The most items a set may have.
pub const MOST_ITEMS: usize = 50_000;
/// The most characters a field may have.
pub const LONGEST_FIELD: usize = 10_000;
/// The version of the format that is read.
pub const FORMAT: u32 = 1;

/// A set of items on one subject, in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Set {
    /// Its name.
    pub title: String,
    /// The language of its items.
    pub language: Language,
    /// Who wrote it.
    pub author: Option<String>,
    /// Under which terms it may be shared.
    pub licence: Option<String>,
    /// What it is about.
    pub about: Option<String>,
    /// Its sound items, in the order of the file.
    pub items: Vec<Item>,
}
