//! Replacing one of our files, all or nothing. What stands under its name and is none of ours, or can no longer be
//! understood, is set aside before and never overwritten.

use crate::disk::{Error, Operation, read};
use std::ffi::OsStr;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

/// Puts `bytes` in the place of the file, and makes its folder where there is none.
pub(super) fn whole(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let failed = |error| Error::new(Operation::Write, path, error);
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|error| Error::new(Operation::CreateFolder, folder, error))?;
    }
    let mut file = atomic_write_file::AtomicWriteFile::open(path).map_err(failed)?;
    file.write_all(bytes).map_err(failed)?;
    file.commit().map_err(failed)
}

/// Whether the name is free, or what stands there is a text that `is_sound`.
pub(super) fn is_ours(path: &Path, is_sound: &dyn Fn(&str) -> bool) -> Result<bool, Error> {
    match fs::symlink_metadata(path) {
        Ok(_) => Ok(read::text(path).is_ok_and(|text| is_sound(&text))),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(true),
        Err(error) => Err(Error::new(Operation::Write, path, error)),
    }
}

/// Renames `settings.ron` to `settings.broken-1.ron`, or the next number that is free; gives the new name.
pub(super) fn set_aside(path: &Path) -> Result<PathBuf, Error> {
    let name = free_name(path, "broken");
    fs::rename(path, &name).map_err(|error| Error::new(Operation::Write, path, error))?;
    Ok(name)
}

/// The name of the file with `mark` and the first number that is free before its extension.
pub(super) fn free_name(path: &Path, mark: &str) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let extension = path.extension().and_then(OsStr::to_str).unwrap_or("ron");
    let names = (1_u32..).map(|number| path.with_file_name(format!("{stem}.{mark}-{number}.{extension}")));
    names.into_iter().find(|name| fs::symlink_metadata(name).is_err()).unwrap_or_default()
}
