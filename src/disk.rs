//! The only file I/O of the program: where its files are, reading corpus folders and sets, the journal, the settings, what
//! is handed out of them and brought back.
//! Everything here names the operation and the path when it fails, reads no more than a stated number of bytes, and
//! never opens what is not a regular file, because opening a pipe would wait for ever.

pub mod backup;
pub mod bundled;
pub mod corpus;
mod error;
pub mod everything;
pub mod gather;
pub mod hidden;
pub mod journal;
mod paths;
pub mod read;
mod replace;
pub mod settings;
pub mod sources;

pub use error::{Cause, Error, Operation};
pub use hidden::Hidden;
pub use journal::{Journal, Opened};
pub use paths::Paths;
pub use settings::{Settings, Study, Theme, WindowPlace};
pub use sources::{Source, Sources};
