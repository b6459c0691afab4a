//! Reading one file with a limit. Pipes, devices and folders are refused before they are opened, and a file that is too
//! large is refused before it is read.

use crate::disk::{Cause, Error, Operation};
use crate::text::LineIndex;
use std::fs::{self, File};
use std::io::Read;
use std::path::Path;

/// The most that is read of any article, manifest, set or settings file, in bytes.
pub const LIMIT: u64 = 8 << 20;

/// The bytes of a regular file of at most `limit` bytes.
pub fn bytes(path: &Path, limit: u64) -> Result<Vec<u8>, Error> {
    let failed = |cause: Cause| Error::new(Operation::Read, path, cause);
    let metadata = fs::metadata(path).map_err(|error| failed(error.into()))?;
    if !metadata.is_file() {
        return Err(failed(Cause::NotAFile));
    }
    if metadata.len() > limit {
        return Err(failed(Cause::TooLarge { size: metadata.len(), limit }));
    }
    // The file may grow while it is read, and some system files claim to be empty: the limit holds for these too.
    stream(path, File::open(path).map_err(|error| failed(error.into()))?, limit)
}

/// Everything that `input` gives, at most `limit` bytes; errors call it `path`.
pub fn stream(path: &Path, input: impl Read, limit: u64) -> Result<Vec<u8>, Error> {
    let failed = |cause: Cause| Error::new(Operation::Read, path, cause);
    let mut read = Vec::new();
    input.take(limit.saturating_add(1)).read_to_end(&mut read).map_err(|error| failed(error.into()))?;
    let size = u64::try_from(read.len()).unwrap_or(u64::MAX);
    if size > limit {
        return Err(failed(Cause::TooLarge { size, limit }));
    }
    Ok(read)
}

/// The text of a regular file of at most [`LIMIT`] bytes.
pub fn text(path: &Path) -> Result<String, Error> {
    String::from_utf8(bytes(path, LIMIT)?).map_err(|error| {
        let sound = String::from_utf8_lossy(&error.as_bytes()[..error.utf8_error().valid_up_to()]).into_owned();
        let line = LineIndex::new(&sound).place(&sound, sound.len()).line;
        Error::new(Operation::Read, path, Cause::NotUtf8(line))
    })
}
