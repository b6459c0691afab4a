//! Any bytes at all as an article: read to the end, and every span found in it is of its text.

#![no_main]

use libfuzzer_sys::fuzz_target;
use recoupe::{claim, corpus, generate};

fuzz_target!(|bytes: &[u8]| {
    let (corpus, _) = corpus::read(vec![("article.txt".to_owned(), bytes.to_vec())], None);
    for reading in claim::read_all(&corpus.articles, None) {
        for mention in reading.mentions() {
            assert!(!mention.span.of(&reading.article.text).is_empty());
        }
        for claim in &reading.claims {
            assert!(!claim.evidence.of(&reading.article.text).is_empty());
        }
    }
    for item in generate::generate(&corpus).items {
        assert!(item.evidence.iter().all(|passage| !passage.text.is_empty()));
    }
});
