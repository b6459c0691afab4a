//! Reading a corpus folder: its `.txt` and `.md` files and its manifest, as names and bytes for [`crate::corpus::read`]
//! to judge. Sub-folders, hidden files, other extensions, and a folder's own README or LICENSE are not articles and are left alone; an article is never
//! left out without a problem that names it.

use crate::corpus::problem::Fault;
use crate::corpus::{self, Corpus, Problem};
use crate::disk::{Cause, Error, Operation, read};
use rayon::prelude::*;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::Path;

/// The manifest's file name.
pub const MANIFEST: &str = "corpus.ron";

/// Reads the folder. It fails only when the folder itself cannot be listed.
pub fn open(folder: &Path) -> Result<(Corpus, Vec<Problem>), Error> {
    Ok(read_all(folder, names(folder)?, &mut || {}))
}

/// Reads the first articles of a large folder, so that something can be asked before all of it is read; none of a folder
/// that has hardly more than these. What is wrong with them, [`open`] tells.
pub fn first(folder: &Path, count: usize) -> Result<Option<Corpus>, Error> {
    let names = names(folder)?;
    if names.len() < count * 4 {
        return Ok(None);
    }
    let (manifest, mut articles): (Vec<_>, Vec<_>) = names.into_iter().partition(|name| name == MANIFEST);
    articles.truncate(count);
    articles.extend(manifest);
    Ok(Some(read_all(folder, articles, &mut || {}).0))
}

/// How many files are read at once.
const AT_ONCE: usize = 256;

/// Reads the files of these names. `told` is called every few hundred of them.
pub(super) fn read_all(folder: &Path, names: Vec<OsString>, told: &mut dyn FnMut()) -> (Corpus, Vec<Problem>) {
    let mut files = Vec::new();
    let mut manifest = None;
    let mut problems = Vec::new();
    // As many at once as keep every core busy, so that who no longer wants the articles is heard in between.
    for some in names.chunks(AT_ONCE) {
        told();
        let read: Vec<_> = some
            .par_iter()
            .filter_map(|name| {
                let path = folder.join(name);
                let shown = name.to_string_lossy().into_owned();
                (!path.is_dir()).then(|| (shown, read::bytes(&path, read::LIMIT)))
            })
            .collect();
        for (shown, bytes) in read {
            match bytes {
                Ok(bytes) if shown == MANIFEST => manifest = Some(bytes),
                Ok(bytes) => files.push((shown, bytes)),
                Err(error) => problems.push(Problem { file: shown, place: None, fault: fault(error.cause) }),
            }
        }
    }
    let (corpus, mut judged) = corpus::read(files, manifest.as_deref());
    // A file that is there and cannot be read is not missing as well.
    judged.retain(|problem| problem.fault != Fault::Missing || problems.iter().all(|told| told.file != problem.file));
    problems.extend(judged);
    (corpus, problems)
}

/// The names that may be articles or the manifest, sorted, so that a folder is the same corpus on every machine.
pub(super) fn names(folder: &Path) -> Result<Vec<OsString>, Error> {
    let failed = |error| Error::new(Operation::List, folder, Cause::System(error));
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        let name = entry.map_err(failed)?.file_name();
        if name == MANIFEST || is_article(&name) {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}

/// Whether a file of that name is read as an article.
pub(super) fn is_article(name: &OsStr) -> bool {
    let extension = Path::new(name).extension().map(OsStr::to_ascii_lowercase);
    let hidden = name.as_encoded_bytes().starts_with(b".");
    !hidden && !is_about_the_folder(name) && extension.is_some_and(|extension| extension == "txt" || extension == "md")
}

/// What folders hold about themselves and nobody wants to be asked about.
fn is_about_the_folder(name: &OsStr) -> bool {
    let stem = Path::new(name).file_stem().map(OsStr::to_ascii_lowercase).unwrap_or_default();
    ["license", "licence", "copying", "notice", "readme"].iter().any(|about| stem == *about)
}

fn fault(cause: Cause) -> Fault {
    match cause {
        Cause::TooLarge { size, limit } => Fault::TooLarge { size, limit },
        Cause::System(_) | Cause::NotAFile | Cause::NotUtf8(_) | Cause::InUse | Cause::ReadOnly | Cause::NoHome => {
            Fault::Unreadable(cause.to_string())
        }
    }
}
