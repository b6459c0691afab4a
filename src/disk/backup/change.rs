//! Several files changed as one: should a later one fail, the earlier ones become again what they were.

use crate::disk::{Error, Operation, read, replace};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The files that have been changed so far, with what they were.
#[derive(Debug, Default)]
pub(super) struct Change {
    files: Vec<(PathBuf, Earlier)>,
}

/// What a file was before.
#[derive(Debug)]
enum Earlier {
    /// There was none.
    Missing,
    /// This text.
    Text(String),
    /// It could not be read and now has this name.
    Aside(PathBuf),
}

impl Change {
    /// Gives a file another text, or removes it. What cannot be read there is kept under a name of its own.
    pub(super) fn set(&mut self, path: &Path, text: Option<&str>) -> Result<(), Error> {
        let earlier = match read::text(path) {
            Ok(text) => Earlier::Text(text),
            Err(error) if error.is_missing() => Earlier::Missing,
            Err(_) => Earlier::Aside(replace::set_aside(path)?),
        };
        self.files.push((path.to_owned(), earlier));
        write_or_remove(path, text)
    }

    /// Makes everything what it was. A file with which even that fails is in the back-up that was made before.
    pub(super) fn take_back(self) {
        for (path, earlier) in self.files.into_iter().rev() {
            let _ = match earlier {
                Earlier::Missing => write_or_remove(&path, None),
                Earlier::Text(text) => write_or_remove(&path, Some(&text)),
                Earlier::Aside(aside) => {
                    let free = write_or_remove(&path, None);
                    free.and_then(|()| fs::rename(aside, &path).map_err(|error| failed(&path, error)))
                }
            };
        }
    }

    /// The new names of the files that could not be read.
    pub(super) fn aside(self) -> Vec<PathBuf> {
        let names = self.files.into_iter().filter_map(|(_, earlier)| match earlier {
            Earlier::Aside(name) => Some(name),
            Earlier::Missing | Earlier::Text(_) => None,
        });
        names.collect()
    }
}

fn write_or_remove(path: &Path, text: Option<&str>) -> Result<(), Error> {
    match text {
        Some(text) => replace::whole(path, text.as_bytes()),
        None => match fs::remove_file(path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(failed(path, error)),
            Ok(()) | Err(_) => Ok(()),
        },
    }
}

fn failed(path: &Path, error: io::Error) -> Error {
    Error::new(Operation::Write, path, error)
}
