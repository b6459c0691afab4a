//! The corpus as the checks read it: titles and sentences folded once, and how often each word stands in all articles.

use crate::corpus::{Article, Corpus};
use crate::question::Evidence;
use crate::verify::words::words;
use std::collections::HashMap;

/// An article with its folded words.
struct Known<'a> {
    article: &'a Article,
    title: Vec<String>,
    /// The words of each sentence, those of dropped text left empty.
    sentences: Vec<Vec<String>>,
    /// The words of all kept sentences, in order.
    words: Vec<String>,
}

/// A corpus ready to be asked.
pub(super) struct Ground<'a> {
    known: Vec<Known<'a>>,
    /// How often each folded word stands in kept text.
    counts: HashMap<String, usize>,
}

impl<'a> Ground<'a> {
    /// Folds every article.
    pub(super) fn new(corpus: &'a Corpus) -> Ground<'a> {
        let known: Vec<Known<'a>> = corpus.articles.iter().map(know).collect();
        let mut counts = HashMap::new();
        for word in known.iter().flat_map(|known| &known.words) {
            *counts.entry(word.clone()).or_default() += 1;
        }
        Ground { known, counts }
    }

    fn find(&self, file: &str) -> Option<&Known<'a>> {
        self.known.iter().find(|known| known.article.file == file)
    }

    /// The article of that file name.
    pub(super) fn article(&self, file: &str) -> Option<&'a Article> {
        self.find(file).map(|known| known.article)
    }

    /// The articles of that title.
    pub(super) fn titled(&self, title: &str) -> Vec<&'a Article> {
        let title = words(title);
        self.known.iter().filter(|known| known.title == title).map(|known| known.article).collect()
    }

    /// The folded words of an article's kept text.
    pub(super) fn words(&self, article: &Article) -> &[String] {
        self.find(&article.file).map_or(&[], |known| &known.words)
    }

    /// The folded words of each kept sentence of an article.
    pub(super) fn sentences(&self, article: &Article) -> impl Iterator<Item = &[String]> {
        self.find(&article.file).into_iter().flat_map(|known| known.sentences.iter().map(Vec::as_slice))
    }

    /// The folded words of the sentences that a passage touches, with `around` more before and after.
    pub(super) fn near(&self, passage: &Evidence, around: usize) -> Vec<String> {
        let Some(known) = self.find(&passage.article) else { return Vec::new() };
        let all = &known.article.sentences;
        let first = all.partition_point(|sentence| sentence.span.end <= passage.span.start);
        let after = all.partition_point(|sentence| sentence.span.start < passage.span.end);
        let kept = known.sentences.get(first.saturating_sub(around)..all.len().min(after + around));
        kept.unwrap_or(&[]).concat()
    }

    /// How often a folded word stands in the kept text of all articles.
    pub(super) fn count(&self, word: &str) -> usize {
        self.counts.get(word).copied().unwrap_or(0)
    }
}

fn know(article: &Article) -> Known<'_> {
    let kept = article.sentences.iter().map(|sentence| {
        let dropped = sentence.zone.is_dropped();
        if dropped { Vec::new() } else { words(sentence.span.of(&article.text)) }
    });
    let sentences: Vec<Vec<String>> = kept.collect();
    Known { article, title: words(&article.display_title()), words: sentences.concat(), sentences }
}
