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
pub use problem::Problem;

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
/// read is a problem with the file's name, and everything else is in the corpus.
pub fn read(_files: Vec<(String, Vec<u8>)>, _manifest: Option<&[u8]>) -> (Corpus, Vec<Problem>) {
    (Corpus::default(), Vec::new())
}
