//! Which articles are asked about: the bundled ones, folders, single files. The list is kept in `sources.ron`; the articles
//! stay where they are, and are neither copied nor changed. A list that cannot be understood is told and set aside.

mod schema;

use crate::disk::corpus::is_article;
use crate::disk::paths::real;
use crate::disk::{Cause, Error, Operation, Paths, read, replace};
use crate::i18n::Message;
use std::path::{Path, PathBuf};

/// A place that articles come from.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Source {
    /// The articles that come with the program.
    Bundled,
    /// The articles of a folder, without those of its sub-folders.
    Folder(PathBuf),
    /// One article.
    File(PathBuf),
}

/// All of them, in the order they were added; none twice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sources {
    list: Vec<Source>,
}

impl Default for Sources {
    fn default() -> Sources {
        Sources { list: vec![Source::Bundled] }
    }
}

impl Sources {
    /// Exactly these.
    pub fn of(list: Vec<Source>) -> Sources {
        Sources { list }
    }

    /// The places, in order.
    pub fn list(&self) -> &[Source] {
        &self.list
    }

    /// The list kept in the data folder. Without a file it is the bundled articles; with one that cannot be used as well,
    /// and a message says so.
    pub fn load(paths: &Paths) -> (Sources, Vec<Message>) {
        let path = paths.sources();
        match read::text(&path) {
            Ok(text) => match schema::decode(&text) {
                Ok(sources) => (sources, Vec::new()),
                Err(fault) => (Sources::default(), vec![fault.message(&path)]),
            },
            Err(error) if error.is_missing() => (Sources::default(), Vec::new()),
            Err(error) => (Sources::default(), vec![error.message()]),
        }
    }

    /// Keeps the list, all or nothing. A file that could not be understood is first set aside.
    pub fn save(&self, paths: &Paths) -> Result<(), Error> {
        let path = paths.sources();
        if !replace::is_ours(&path, &|text| is_sound(text))? {
            replace::set_aside(&path)?;
        }
        replace::whole(&path, schema::encode(self).as_bytes())
    }

    /// Adds a folder or an article by its path, or says why not.
    pub fn add(&mut self, path: &Path) -> Result<(), Message> {
        let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        let told = |key| Err(Message::new(key).with("path", path.display().to_string()));
        if path.to_str().is_none() {
            return told("sources-not-unicode");
        }
        if path.is_dir() {
            if self.has_folder(&path) {
                return told("sources-known");
            }
            // Articles that were added one by one come with their folder from now on.
            let folder = real(&path);
            self.list.retain(|source| !matches!(source, Source::File(file) if real(file).parent() == Some(&folder)));
            self.list.push(Source::Folder(path));
            return Ok(());
        }
        if !path.exists() {
            let missing = std::io::Error::from(std::io::ErrorKind::NotFound);
            return Err(Error::new(Operation::Read, &path, Cause::System(missing)).message());
        }
        if !path.file_name().is_some_and(is_article) {
            return told("sources-not-an-article");
        }
        let is_file = |source: &Source| matches!(source, Source::File(file) if real(file) == real(&path));
        if self.list.iter().any(is_file) || path.parent().is_some_and(|folder| self.has_folder(folder)) {
            return told("sources-known");
        }
        self.list.push(Source::File(path));
        Ok(())
    }

    /// Whether a folder is in the list, however its path is written.
    fn has_folder(&self, path: &Path) -> bool {
        self.list.iter().any(|source| matches!(source, Source::Folder(folder) if real(folder) == real(path)))
    }

    /// Adds the bundled articles again, before all others.
    pub fn add_bundled(&mut self) {
        if !self.list.contains(&Source::Bundled) {
            self.list.insert(0, Source::Bundled);
        }
    }

    /// Leaves a place out from now on. Its files stay as they are.
    pub fn remove(&mut self, source: &Source) {
        self.list.retain(|known| known != source);
    }
}

/// Whether a text is a list of places that can be used.
pub(super) fn is_sound(text: &str) -> bool {
    schema::decode(text).is_ok()
}

/// The list as its file holds it.
pub(super) fn written(sources: &Sources) -> String {
    schema::encode(sources)
}
