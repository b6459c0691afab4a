//! What the outside world refused: the operation, the path and the cause. The words are chosen at the edge, in the
//! reader's language; `Display` is for logs and tests.

use crate::i18n::Message;
use std::io;
use std::path::{Path, PathBuf};

/// An operation on a file that failed.
#[derive(Debug, thiserror::Error)]
#[error("cannot {operation} {}: {cause}", path.display())]
pub struct Error {
    /// What was tried.
    pub operation: Operation,
    /// On what.
    pub path: PathBuf,
    /// Why it failed.
    pub cause: Cause,
}

/// What was tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operation {
    /// Reading a file.
    Read,
    /// Listing a folder.
    List,
    /// Making a folder.
    CreateFolder,
    /// Adding to a file, or replacing it.
    Write,
    /// Waiting for the disk to confirm what was written.
    Sync,
    /// Finding the folder where this system keeps a program's data.
    FindHome,
}

/// Why it failed.
#[derive(Debug, thiserror::Error)]
pub enum Cause {
    /// The system's answer.
    #[error(transparent)]
    System(#[from] io::Error),
    /// It is a pipe, a device or a folder.
    #[error("not a regular file")]
    NotAFile,
    /// It is larger than we read; sizes in bytes.
    #[error("{size} bytes, of which at most {limit} are read")]
    TooLarge {
        /// Size of the file, or the least that it must be.
        size: u64,
        /// The most that is read.
        limit: u64,
    },
    /// It is not UTF-8; the line of the first bad byte, from 1.
    #[error("not UTF-8 in line {0}")]
    NotUtf8(usize),
    /// Another running copy of the program keeps it.
    #[error("another copy of the program has it open")]
    InUse,
    /// It was opened for reading only, for the reason told then.
    #[error("opened for reading only")]
    ReadOnly,
    /// The system names no such folder.
    #[error("no home folder")]
    NoHome,
}

impl Operation {
    fn name(self) -> &'static str {
        match self {
            Operation::Read => "read",
            Operation::List => "list",
            Operation::CreateFolder => "create-folder",
            Operation::Write => "write",
            Operation::Sync => "sync",
            Operation::FindHome => "find-home",
        }
    }

    fn key(self) -> &'static str {
        match self {
            Operation::Read => "disk-read",
            Operation::List => "disk-list",
            Operation::CreateFolder => "disk-create-folder",
            Operation::Write => "disk-write",
            Operation::Sync => "disk-sync",
            Operation::FindHome => "disk-find-home",
        }
    }
}

impl std::fmt::Display for Operation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}

impl Cause {
    /// The name by which the message texts choose their words.
    pub fn name(&self) -> &'static str {
        match self {
            Cause::NotAFile => "not-a-file",
            Cause::TooLarge { .. } => "too-large",
            Cause::NotUtf8(_) => "not-utf8",
            Cause::InUse => "in-use",
            Cause::ReadOnly => "read-only",
            Cause::NoHome => "no-home",
            Cause::System(error) => system_name(error.kind()),
        }
    }
}

/// The causes that have words of their own; for all others the system's words are shown.
fn system_name(kind: io::ErrorKind) -> &'static str {
    const NAMES: [(io::ErrorKind, &str); 7] = [
        (io::ErrorKind::NotFound, "not-found"),
        (io::ErrorKind::PermissionDenied, "permission"),
        (io::ErrorKind::ReadOnlyFilesystem, "permission"),
        (io::ErrorKind::StorageFull, "full"),
        (io::ErrorKind::QuotaExceeded, "full"),
        (io::ErrorKind::FileTooLarge, "full"),
        (io::ErrorKind::NotADirectory, "not-a-folder"),
    ];
    NAMES.into_iter().find(|(known, _)| *known == kind).map_or("other", |(_, name)| name)
}

impl Error {
    /// The error of `operation` on `path`.
    pub fn new(operation: Operation, path: &Path, cause: impl Into<Cause>) -> Error {
        Error { operation, path: path.to_owned(), cause: cause.into() }
    }

    /// Whether the file or folder does not exist.
    pub fn is_missing(&self) -> bool {
        matches!(&self.cause, Cause::System(cause) if cause.kind() == io::ErrorKind::NotFound)
    }

    /// The sentence that tells it.
    pub fn message(&self) -> Message {
        let (size, limit) = match &self.cause {
            Cause::TooLarge { size, limit } => (mebibytes(*size), mebibytes(*limit)),
            Cause::System(_) | Cause::NotAFile | Cause::NotUtf8(_) | Cause::InUse | Cause::ReadOnly | Cause::NoHome => {
                (0, 0)
            }
        };
        let line = if let Cause::NotUtf8(line) = self.cause { line } else { 0 };
        Message::new(self.operation.key())
            .with("path", self.path.display().to_string())
            .with("cause", self.cause.name())
            .with("words", self.cause.to_string())
            .with("size", size)
            .with("limit", limit)
            .with("line", line)
    }
}

/// A size in whole MiB, at least 1, for people.
fn mebibytes(bytes: u64) -> usize {
    usize::try_from(bytes.div_ceil(1 << 20).max(1)).unwrap_or(usize::MAX)
}
