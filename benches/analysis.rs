//! How fast articles are read: every stage of the analysis by itself and all of it, in megabytes of text a second, beside
//! two yardsticks on the same text: the word segmenter of ICU4X, and one scan for a few thousand names by an automaton.
//! Compare figures of one run only.
//!
//! `cargo bench`; `RECOUPE_ARTICLES=FOLDER cargo bench` reads the articles of a folder instead of the bundled ones.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a benchmark that cannot read its text must stop")]

use divan::counter::BytesCount;
use divan::{Bencher, black_box};
use recoupe::claim::Reading;
use recoupe::corpus::{Article, Corpus, sentences};
use recoupe::disk;
use recoupe::language::fr::clauses::{self, Clause};
use recoupe::language::fr::{Tokens, attribution, names, quantities, quotes, tagging, times, verbs};
use recoupe::text::Span;
use std::path::Path;
use std::sync::LazyLock;

fn main() {
    divan::main();
}

/// What is read.
static CORPUS: LazyLock<Corpus> = LazyLock::new(|| match std::env::var_os("RECOUPE_ARTICLES") {
    Some(folder) => disk::corpus::open(Path::new(&folder)).expect("a folder of articles").0,
    None => disk::bundled::corpus().0,
});

/// All of it as one text, for what does not know articles.
static TEXT: LazyLock<String> = LazyLock::new(|| CORPUS.articles.iter().map(|article| article.text.as_str()).collect());

/// The sentences of prose, cut into tokens.
static TOKENS: LazyLock<Vec<Tokens<'static>>> =
    LazyLock::new(|| prose().map(|(text, span)| Tokens::new(text, span)).collect());

fn prose() -> impl Iterator<Item = (&'static str, Span)> {
    let of = |article: &'static Article| article.body().map(|sentence| (article.text.as_str(), sentence.span));
    CORPUS.articles.iter().flat_map(of)
}

/// Counts the bytes of the articles as they are in their files: of every stage, so that the figures compare.
fn stage<T>(bencher: Bencher<'_, '_>, mut run: impl FnMut() -> T) {
    let bytes: usize = CORPUS.articles.iter().map(|article| article.text.len()).sum();
    LazyLock::force(&TOKENS);
    bencher.counter(BytesCount::new(bytes)).bench_local(|| black_box(run()));
}

/// Runs a stage over the tokens of every sentence.
fn over_tokens<T>(bencher: Bencher<'_, '_>, mut run: impl FnMut(&Tokens<'static>) -> T) {
    stage(bencher, || TOKENS.iter().for_each(|tokens| drop(black_box(run(tokens)))));
}

/// Everything: from the bytes of the files to the claims.
#[divan::bench]
fn a_whole_analysis(bencher: Bencher<'_, '_>) {
    let files: Vec<(String, Vec<u8>)> =
        CORPUS.articles.iter().map(|article| (article.file.clone(), article.text.clone().into_bytes())).collect();
    stage(bencher, || {
        let (corpus, _) = recoupe::corpus::read(files.clone(), None);
        corpus.articles.iter().map(|article| Reading::new(article, None).claims.len()).sum::<usize>()
    });
}

/// Articles already cut into sentences: tokens to claims.
#[divan::bench]
fn b_reading(bencher: Bencher<'_, '_>) {
    stage(bencher, || CORPUS.articles.iter().map(|article| Reading::new(article, None).claims.len()).sum::<usize>());
}

#[divan::bench]
fn c_sentences(bencher: Bencher<'_, '_>) {
    stage(bencher, || sentences::cut(&TEXT, Span::new(0, TEXT.len())));
}

#[divan::bench]
fn d_tokens(bencher: Bencher<'_, '_>) {
    stage(bencher, || prose().for_each(|(text, span)| drop(black_box(Tokens::new(text, span)))));
}

#[divan::bench]
fn e_times(bencher: Bencher<'_, '_>) {
    over_tokens(bencher, |tokens| times::find(tokens, None));
}

#[divan::bench]
fn f_names(bencher: Bencher<'_, '_>) {
    let mut memory = names::Memory::default();
    over_tokens(bencher, |tokens| names::find(tokens, &mut memory));
}

#[divan::bench]
fn g_quantities(bencher: Bencher<'_, '_>) {
    over_tokens(bencher, |tokens| quantities::find(tokens, |_| false));
}

#[divan::bench]
fn h_lattice(bencher: Bencher<'_, '_>) {
    over_tokens(bencher, tagging::Lattice::new);
}

#[divan::bench]
fn i_tags(bencher: Bencher<'_, '_>) {
    over_tokens(bencher, tagging::tags);
}

#[divan::bench]
fn j_finite_verbs(bencher: Bencher<'_, '_>) {
    over_tokens(bencher, verbs::finite);
}

fn clauses_of(tokens: &Tokens<'static>) -> Vec<Clause> {
    let tags = tagging::tags(tokens);
    clauses::find(tokens, &tags, &verbs::finite_among(tokens, &tags))
}

#[divan::bench]
fn k_clauses(bencher: Bencher<'_, '_>) {
    over_tokens(bencher, clauses_of);
}

#[divan::bench]
fn l_attribution(bencher: Bencher<'_, '_>) {
    let read: Vec<_> = TOKENS.iter().map(clauses_of).collect();
    let sentences = || TOKENS.iter().zip(&read);
    stage(bencher, || sentences().for_each(|(tokens, clauses)| drop(black_box(attribution::find(tokens, clauses)))));
}

#[divan::bench]
fn m_quotations(bencher: Bencher<'_, '_>) {
    stage(bencher, || {
        let prose = CORPUS.articles.iter().flat_map(|article| {
            let paragraphs = article.body().map(|sentence| article.paragraph(sentence.span));
            paragraphs.map(|paragraph| (article.text.as_str(), paragraph))
        });
        let mut last = Span::new(0, 0);
        prose.for_each(|(text, paragraph)| {
            if paragraph != std::mem::replace(&mut last, paragraph) {
                drop(black_box(quotes::find(text, paragraph)));
            }
        });
    });
}

#[divan::bench]
fn y_yardstick_icu_words(bencher: Bencher<'_, '_>) {
    let segmenter =
        icu_segmenter::WordSegmenter::new_auto(icu_segmenter::options::WordBreakInvariantOptions::default());
    stage(bencher, || segmenter.segment_str(&TEXT).count());
}

#[divan::bench]
fn z_yardstick_automaton(bencher: Bencher<'_, '_>) {
    // Every third word of the text stands for a list of names.
    let mut words: Vec<&str> = TEXT.split_whitespace().filter(|word| word.len() > 5).step_by(3).collect();
    words.sort_unstable();
    words.dedup();
    let automaton = daachorse::CharwiseDoubleArrayAhoCorasick::<u32>::new(words).unwrap();
    stage(bencher, || automaton.find_overlapping_iter(TEXT.as_str()).count());
}
