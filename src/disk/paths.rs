//! Where the program keeps what it must remember: one folder, the platform's own unless another is named.

use crate::disk::{Cause, Error, Operation};
use std::fs;
use std::path::{Path, PathBuf};

/// The folder of the program's data and the files in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paths {
    data: PathBuf,
}

impl Paths {
    /// The folder that the platform gives to programs: `~/.local/share/recoupe` on Linux, its like elsewhere.
    pub fn platform() -> Result<Paths, Error> {
        let found = directories::ProjectDirs::from("org", "", "recoupe");
        let found = found.ok_or_else(|| Error::new(Operation::FindHome, Path::new("recoupe"), Cause::NoHome))?;
        Ok(Paths::at(found.data_dir()))
    }

    /// A folder named by the user; it is made when something is first kept there.
    pub fn at(folder: impl Into<PathBuf>) -> Paths {
        Paths { data: folder.into() }
    }

    /// The folder itself.
    pub fn data(&self) -> &Path {
        &self.data
    }

    /// The journal of answers.
    pub fn journal(&self) -> PathBuf {
        self.data.join("journal.ron")
    }

    /// The file whose lock says which running copy of the program writes to the journal.
    pub fn lock(&self) -> PathBuf {
        self.data.join("progress.lock")
    }

    /// The settings.
    pub fn settings(&self) -> PathBuf {
        self.data.join("settings.ron")
    }

    /// The list of places that articles come from.
    pub fn sources(&self) -> PathBuf {
        self.data.join("sources.ron")
    }

    /// The items that are asked no more.
    pub fn hidden(&self) -> PathBuf {
        self.data.join("hidden.ron")
    }

    /// The folder for the back-ups that the program makes by itself.
    pub fn backups(&self) -> PathBuf {
        self.data.join("backups")
    }

    /// Whether a path leads to one of these files, however it is written: with `..`, or through a link.
    pub fn is_own(&self, path: &Path) -> bool {
        let real = real(path);
        let own = [self.journal(), self.lock(), self.settings(), self.sources(), self.hidden()];
        own.iter().any(|own| self::real(own) == real)
    }
}

/// The path without links and `..`, as far as it exists.
pub(super) fn real(path: &Path) -> PathBuf {
    let whole = fs::canonicalize(path);
    let folder = || {
        let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
        fs::canonicalize(parent).map(|folder| folder.join(path.file_name().unwrap_or_default()))
    };
    whole.or_else(|_| folder()).unwrap_or_else(|_| path.to_owned())
}
