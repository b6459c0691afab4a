//! What the window asks of the world beyond answers and settings: the learner's own files. Everything here may take its
//! time and is called off the window's thread, but for [`Files::pick`], which only begins there.

use crate::disk::Source;
use crate::gui::Settings;
use crate::i18n::Message;
use crate::question::ItemId;
use std::path::{Path, PathBuf};
use std::pin::Pin;

pub use crate::disk::backup::PutBy;

/// The learner's files.
pub trait Files: Send + Sync {
    /// The folder of progress and settings.
    fn folder(&self) -> PathBuf;

    /// Where files are offered to be put: the folder for documents.
    fn documents(&self) -> PathBuf;

    /// Whether the places that articles come from were named at the start: changes then hold for this run only.
    fn sources_are_given(&self) -> bool;

    /// Shows the folder of progress and settings in the desktop's own program.
    fn open_folder(&self) -> Result<(), Message>;

    /// Asks for files in the desktop's own dialog.
    fn pick(&self, dialog: Dialog) -> Picking;

    /// Whether there is a file of that name already.
    fn exists(&self, path: &Path) -> bool;

    /// Puts everything into one file, and says which files could not be read and are not in it.
    fn back_up(&self, to: &Path) -> Result<Vec<PathBuf>, Message>;

    /// What a back-up holds. It is judged as a whole, and nothing is changed.
    fn look_into(&self, from: &Path) -> Result<Holding, Message>;

    /// Brings a back-up back, after everything of the present has been put by.
    fn restore(&self, from: &Path) -> Result<Restored, Message>;

    /// Makes a journal without answers, after everything has been put by; says where.
    fn reset(&self) -> Result<PutBy, Message>;

    /// Writes what other programs can read.
    fn export(&self, form: Form, to: &Path) -> Result<(), Message>;

    /// Writes a text to a file.
    fn write(&self, text: &str, to: &Path) -> Result<(), Message>;

    /// Keeps which items are asked no more.
    fn keep_hidden(&self, items: &[ItemId]) -> Result<(), Message>;

    /// Adds places that articles come from, and says which not, and why.
    fn add(&self, paths: &[PathBuf]) -> Vec<Message>;

    /// Adds the bundled articles again.
    fn add_bundled(&self) -> Result<(), Message>;

    /// Leaves a place out.
    fn remove(&self, source: &Source) -> Result<(), Message>;

    /// Whether articles have come, gone or been written anew since they were last read.
    fn has_changed(&self) -> bool;
}

/// A dialog under way.
pub type Picking = Pin<Box<dyn Future<Output = Picked> + Send>>;

/// What a dialog asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Dialog {
    /// A folder of articles.
    Folder,
    /// One or more articles.
    Articles,
    /// A back-up.
    Backup,
    /// A name for a new file, with the one that is offered.
    Save(String),
}

/// How a dialog ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Picked {
    /// With these paths, at least one.
    Chosen(Vec<PathBuf>),
    /// The learner wants nothing.
    Cancelled,
    /// There is no dialog on this machine.
    Missing,
}

/// What other programs can read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// All answers, as a table.
    Csv,
    /// Everything, as RON.
    Ron,
}

/// What a back-up holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holding {
    /// When it was made, in milliseconds since 1970-01-01 UTC.
    pub made: i64,
    /// How many answers are in it.
    pub answers: usize,
}

/// What was brought back.
#[derive(Clone, Debug, PartialEq)]
pub struct Restored {
    /// How the window looks and speaks from now on.
    pub settings: Settings,
    /// The items that are asked no more from now on.
    pub hidden: Vec<ItemId>,
    /// Where everything that was there before is kept.
    pub before: PutBy,
    /// The files that are as they were, because what the back-up has in their place cannot be understood.
    pub left: Vec<PathBuf>,
    /// What could not be read and had to make room, under the names it has now.
    pub aside: Vec<PathBuf>,
}
