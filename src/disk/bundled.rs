//! The corpus and the sets that are part of the program, so that it has something to ask wherever it is started. The
//! lists are written out; a test compares them with the folders.

use crate::corpus::{self, Corpus, Problem};

/// The bundled articles: file name and bytes, in the order of the names.
pub const ARTICLES: [(&str, &[u8]); 5] = [
    ("000_a90dc72e58f312f8.txt", include_bytes!("../../seeds/000_a90dc72e58f312f8.txt")),
    ("001_ce2aef6978b8f79b.txt", include_bytes!("../../seeds/001_ce2aef6978b8f79b.txt")),
    ("002_70dd4064b709cd77.txt", include_bytes!("../../seeds/002_70dd4064b709cd77.txt")),
    ("003_9f9063d798544db8.txt", include_bytes!("../../seeds/003_9f9063d798544db8.txt")),
    ("004_abf6babea596f699.txt", include_bytes!("../../seeds/004_abf6babea596f699.txt")),
];

/// The manifest of the bundled articles.
pub const MANIFEST: &[u8] = include_bytes!("../../seeds/corpus.ron");

/// The bundled sets: file name and text, in the order of the names.
pub const SETS: &[(&str, &str)] = &[
    ("alliance.ron", include_str!("../../questions/alliance.ron")),
    ("kidal.ron", include_str!("../../questions/kidal.ron")),
    ("recouper.ron", include_str!("../../questions/recouper.ron")),
    ("ukraine-russie.ron", include_str!("../../questions/ukraine-russie.ron")),
];

/// The bundled corpus.
pub fn corpus() -> (Corpus, Vec<Problem>) {
    let files = ARTICLES.iter().map(|(name, bytes)| ((*name).to_owned(), bytes.to_vec())).collect();
    corpus::read(files, Some(MANIFEST))
}
