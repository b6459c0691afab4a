//! The hand-marked facts about the five bundled articles, and these articles read by the engine.

use recoupe::claim::{self, Reading};
use recoupe::corpus::{self, Corpus};
use recoupe::disk::bundled;
use recoupe::text::Span;
use std::collections::HashMap;
use std::fs;
use std::path::Path;

/// A row of `gold.tsv` about one article.
#[derive(Clone, Debug)]
pub struct Fact {
    pub id: String,
    /// Which article, from 0.
    pub article: usize,
    pub span: Span,
    pub kind: String,
    pub surface: String,
    pub normalised: String,
}

/// A row of `gold_sentences.tsv`.
#[derive(Clone, Debug)]
pub struct Segment {
    pub article: usize,
    pub span: Span,
    pub zone: String,
}

/// Everything that is marked.
pub struct Gold {
    pub corpus: Corpus,
    pub facts: Vec<Fact>,
    pub segments: Vec<Segment>,
    /// Canonical name, and every form it is printed in.
    pub aliases: Vec<(String, Vec<String>)>,
}

impl Gold {
    /// Reads `gold` and `seeds` of that folder; what is missing where they are not there.
    pub fn read(folder: &Path) -> Result<Gold, String> {
        let mut names: Vec<_> = fs::read_dir(folder.join("seeds"))
            .map_err(|_| "absent: seeds".to_owned())?
            .filter_map(|entry| entry.ok().map(|entry| entry.path()))
            .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
            .collect();
        names.sort();
        let name = |path: &Path| path.file_name().unwrap().to_string_lossy().into_owned();
        let files = names.iter().map(|path| (name(path), fs::read(path).unwrap())).collect();
        let (mut corpus, _) = corpus::read(files, Some(bundled::MANIFEST));
        // The marks name articles by the order of their files.
        corpus.articles.sort_by(|a, b| a.file.cmp(&b.file));
        let facts = table(folder, "gold.tsv")?
            .into_iter()
            // Rows on two articles are about how they compare, which nothing here measures.
            .filter(|row| !row["article"].contains('+'))
            .map(|row| Fact {
                id: row["id"].clone(),
                article: number(&row["article"][1..]),
                span: Span::new(number(&row["byte_start"]), number(&row["byte_end"])),
                kind: row["kind"].clone(),
                surface: row["surface"].clone(),
                normalised: row["normalised"].clone(),
            })
            .collect();
        let segments = table(folder, "gold_sentences.tsv")?
            .into_iter()
            .map(|row| Segment {
                article: number(&row["article"][1..]),
                span: Span::new(number(&row["byte_start"]), number(&row["byte_end"])),
                zone: row["zone"].clone(),
            })
            .collect();
        let aliases = table(folder, "aliases.tsv")?
            .into_iter()
            .map(|row| {
                let forms = row["surfaces_with_counts"].split(" ; ");
                let forms = forms.filter_map(|form| form.split(" [").next()).map(str::to_owned).collect();
                (row["canonical"].clone(), forms)
            })
            .collect();
        Ok(Gold { corpus, facts, segments, aliases })
    }

    /// The facts of those kinds.
    pub fn of<'g>(&'g self, kinds: &'g [&str]) -> impl Iterator<Item = &'g Fact> {
        self.facts.iter().filter(move |fact| kinds.contains(&fact.kind.as_str()))
    }

    /// The articles, read with nothing but what stands in them and in their manifest.
    pub fn readings(&self) -> Vec<Reading<'_>> {
        claim::read_all(&self.corpus.articles, None)
    }
}

fn number(text: &str) -> usize {
    text.parse().unwrap()
}

fn table(folder: &Path, name: &str) -> Result<Vec<HashMap<String, String>>, String> {
    let text = fs::read_to_string(folder.join("gold").join(name)).map_err(|_| format!("absent: gold/{name}"))?;
    let mut lines = text.lines();
    let head: Vec<&str> = lines.next().unwrap_or("").split('\t').collect();
    let row = |line: &str| {
        head.iter().zip(line.split('\t')).map(|(key, value)| ((*key).to_owned(), value.to_owned())).collect()
    };
    Ok(lines.filter(|line| !line.is_empty()).map(row).collect())
}
