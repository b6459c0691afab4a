//! Reading the articles of every place in the list into one corpus. A file name that two places share is told apart by the
//! name of its folder; what is wrong in one place never keeps the others from being read.

use crate::corpus::{self, Corpus};
use crate::disk::sources::{Source, Sources};
use crate::disk::{bundled, corpus as folder, read};
use crate::i18n::Message;
use std::collections::HashSet;
use std::fs;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// The articles of every place.
#[derive(Clone, Debug, Default)]
pub struct Gathered {
    /// The articles, place by place.
    pub corpus: Corpus,
    /// What came of each place, in the order of the list.
    pub reports: Vec<Report>,
}

/// What came of one place.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// The place.
    pub source: Source,
    /// How many of its articles are in the corpus.
    pub articles: usize,
    /// What is wrong with it, file by file.
    pub problems: Vec<Message>,
}

/// Reads every place. `told` is called every few hundred files, so that who no longer wants the articles can stop there.
pub fn gather(sources: &Sources, told: &mut dyn FnMut()) -> Gathered {
    let mut gathered = Gathered::default();
    let mut names: HashSet<String> = HashSet::new();
    for source in sources.list() {
        let (read, problems) = articles(source, told);
        gathered.reports.push(Report { source: source.clone(), articles: read.articles.len(), problems });
        for mut article in read.articles {
            article.file = free_name(article.file, source, &names);
            names.insert(article.file.clone());
            gathered.corpus.articles.push(article);
        }
    }
    gathered
}

/// A number that changes when a file of the list comes, goes or is written anew. It means nothing to another run.
pub fn stamp(sources: &Sources) -> u64 {
    let mut hasher = DefaultHasher::new();
    for source in sources.list() {
        source.hash(&mut hasher);
        for file in files(source) {
            let known = fs::metadata(&file).map(|file| (file.len(), file.modified().unwrap_or(SystemTime::UNIX_EPOCH)));
            (file, known.ok()).hash(&mut hasher);
        }
    }
    hasher.finish()
}

fn files(source: &Source) -> Vec<PathBuf> {
    match source {
        Source::Bundled => Vec::new(),
        Source::Folder(path) => {
            folder::names(path).unwrap_or_default().into_iter().map(|name| path.join(name)).collect()
        }
        Source::File(path) => vec![path.clone()],
    }
}

fn articles(source: &Source, told: &mut dyn FnMut()) -> (Corpus, Vec<Message>) {
    let (corpus, problems) = match source {
        Source::Bundled => bundled::corpus(),
        Source::Folder(path) => match folder::names(path) {
            Ok(names) => folder::read_all(path, names, told),
            Err(error) => return (Corpus::default(), vec![error.message()]),
        },
        Source::File(path) => match read::bytes(path, read::LIMIT) {
            Ok(bytes) => corpus::read(vec![(name(path), bytes)], None),
            Err(error) => return (Corpus::default(), vec![error.message()]),
        },
    };
    (corpus, problems.iter().map(corpus::Problem::message).collect())
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// The file's own name; where another place has it already, that of its folder before it; where even these are the same,
/// a number after it.
fn free_name(file: String, source: &Source, taken: &HashSet<String>) -> String {
    if !taken.contains(&file) {
        return file;
    }
    let folder = match source {
        Source::Bundled => None,
        Source::Folder(path) => Some(path.as_path()),
        Source::File(path) => path.parent(),
    };
    let longer = folder.map_or(file.clone(), |folder| format!("{}/{file}", name(folder)));
    let mut names = std::iter::once(longer.clone()).chain((2_u32..).map(|number| format!("{longer} ({number})")));
    names.find(|name| !taken.contains(name)).unwrap_or(longer)
}
