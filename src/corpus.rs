//! A folder of articles: what its manifest says, what is prose in each text and what is not, and the sentences. Nothing
//! here opens a file; `disk` hands over names and bytes. Nothing rewrites a text either: what is not prose is marked,
//! and every offset still points into the file.

pub mod article;
pub mod cleaning;
pub mod date;
pub mod manifest;
pub mod problem;
pub mod sentences;

pub use article::{Article, Sentence, Zone};
pub use date::PartialDate;
pub use problem::{Fault, Problem};

use crate::text::{Language, LineIndex};
use manifest::Entry;
use rayon::prelude::*;
use std::collections::HashMap;

/// The articles of a folder, in the order of its manifest and then by file name.
#[derive(Clone, Debug, Default)]
pub struct Corpus {
    /// The articles that could be read.
    pub articles: Vec<Article>,
}

impl Corpus {
    /// The article of that file name.
    pub fn article(&self, file: &str) -> Option<&Article> {
        self.articles.iter().find(|article| article.file == file)
    }
}

/// Reads a folder's files, handed over as (name, bytes), with its manifest where it has one. Never fails: what cannot be
/// read is a problem with the file's name, and everything else is in the corpus. Articles come in the manifest's order,
/// then the others in the order given.
pub fn read(files: Vec<(String, Vec<u8>)>, manifest: Option<&[u8]>) -> (Corpus, Vec<Problem>) {
    let (entries, mut problems) = manifest.map(manifest::read).unwrap_or_default();
    let mut files: Vec<(String, Option<Vec<u8>>)> =
        files.into_iter().map(|(name, bytes)| (name, Some(bytes))).collect();
    let mut order: HashMap<String, usize> = HashMap::new();
    for (at, (name, _)) in files.iter().enumerate() {
        order.insert(name.clone(), at);
    }
    let mut found: Vec<(Entry, Vec<u8>)> = Vec::new();
    for entry in entries {
        let bytes = order.get(&entry.file).and_then(|&at| files.get_mut(at)).and_then(|(_, bytes)| bytes.take());
        match bytes {
            Some(bytes) => found.push((entry, bytes)),
            None => problems.push(Problem { file: entry.file, place: None, fault: Fault::Missing }),
        }
    }
    let unlisted = files.into_iter().filter_map(|(file, bytes)| Some((Entry { file, ..Entry::default() }, bytes?)));
    found.extend(unlisted);
    let taken: Vec<(Option<Article>, Option<Problem>)> =
        found.into_par_iter().map(|(entry, bytes)| article(entry, bytes)).collect();
    let mut corpus = Corpus::default();
    for (article, problem) in taken {
        corpus.articles.extend(article);
        problems.extend(problem);
    }
    (corpus, problems)
}

/// The article that a file is, and what there is to tell of it.
fn article(entry: Entry, bytes: Vec<u8>) -> (Option<Article>, Option<Problem>) {
    let problem = |file: String, fault| Some(Problem { file, place: None, fault });
    match text_of(&entry.file, bytes) {
        Ok(text) => match entry.language.or_else(|| language_of(&text)) {
            Some(language) => {
                let english = language == Language::En;
                let told = english.then(|| entry.file.clone()).and_then(|file| problem(file, Fault::NoQuestionsYet));
                (Some(Article::new(text, language, entry)), told)
            }
            None => (None, problem(entry.file, Fault::OtherLanguage)),
        },
        Err(problem) => (None, Some(problem)),
    }
}

/// Fewer letters than this do not tell a language; such a text is taken for French, which is what the program is for.
const LETTERS_THAT_TELL: usize = 200;

/// The language of a text; none when it is one that the program does not read.
fn language_of(text: &str) -> Option<Language> {
    // The beginning tells as much as the whole.
    let sample: String = text.chars().filter(|c| c.is_alphabetic() || *c == ' ').take(1_000).collect();
    if sample.chars().filter(|c| *c != ' ').count() < LETTERS_THAT_TELL {
        return Some(Language::Fr);
    }
    let found = whichlang::detect_language(&sample);
    Language::ALL.into_iter().find(|language| found.three_letter_code().starts_with(language.code()))
}

/// The text of a file, or what keeps it from being one.
fn text_of(file: &str, bytes: Vec<u8>) -> Result<String, Problem> {
    let problem = |place, fault| Problem { file: file.to_owned(), place, fault };
    if bytes.contains(&0) {
        return Err(problem(None, Fault::Binary));
    }
    let text = String::from_utf8(bytes).map_err(|error| {
        let sound = error.utf8_error().valid_up_to();
        let before = String::from_utf8_lossy(error.as_bytes().get(..sound).unwrap_or(&[])).into_owned();
        problem(Some(LineIndex::new(&before).place(&before, sound)), Fault::NotUtf8)
    })?;
    if text.chars().all(|c| c.is_whitespace() || c == '\u{feff}') {
        return Err(problem(None, Fault::Empty));
    }
    Ok(text)
}
