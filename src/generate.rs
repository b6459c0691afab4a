//! Questions from a corpus. Each kind proposes candidates from what was read; the gate passes them or refuses with a
//! named reason; what passed is an item. Everything is a function of the corpus: the same articles give the same items
//! in the same order. When in doubt, nothing is asked.

pub mod draw;
pub mod events;
pub mod fairness;
pub mod figures;
pub mod gate;
pub mod inversion;
pub mod kinds;
pub mod material;
pub mod offices;
pub mod options;
pub mod participles;
pub mod refusal;
pub mod roots;
pub mod soundness;
pub mod sources;
pub mod statements;
pub mod wording;

pub use draw::{draw, draw_in_turn};
pub use refusal::{Refusal, Refused};

use crate::corpus::Corpus;
use crate::question::{Item, ItemId, Kind};
use crate::text::Language;
use fairness::Fairness;
use kinds::KINDS;
use material::{Candidate, Material, Page, Proposals};
use rayon::prelude::*;
use std::collections::HashSet;

/// What came of generating.
#[derive(Clone, Debug, Default)]
pub struct Generation {
    /// The items that passed the gate: by article, then in the order of the text, then by kind.
    pub items: Vec<Item>,
    /// What was not asked, and why.
    pub refused: Vec<Refused>,
}

/// Generates every item of the corpus.
pub fn generate(corpus: &Corpus) -> Generation {
    generate_kinds(corpus, &Kind::ALL)
}

/// Generates the items of these kinds.
pub fn generate_kinds(corpus: &Corpus, wanted: &[Kind]) -> Generation {
    let mut generation = Generation::default();
    each_article(corpus, wanted, &mut |_, of_article| {
        generation.items.extend(of_article.items);
        generation.refused.extend(of_article.refused);
    });
    generation
}

/// Generates article by article and hands over what came of each with its number, so that the first questions can be
/// answered while the others are being made.
pub fn each_article(corpus: &Corpus, wanted: &[Kind], take: &mut dyn FnMut(usize, Generation)) {
    let material = Material::new(corpus);
    let mut seen: HashSet<ItemId> = HashSet::new();
    let every: Vec<usize> = (0..material.readings.len()).collect();
    // The first articles by themselves, so that something can be asked soon; then as many at once as keep every core busy.
    let (first, rest) = every.split_at(every.len().min(FIRST));
    let mut fairness = Fairness::default();
    for some in first.chunks(1).chain(rest.chunks(AT_ONCE)) {
        let mut made: Vec<Passed> = some.par_iter().map(|article| of_article(&material, *article, wanted)).collect();
        let mut candidates: Vec<&mut Candidate> = made.iter_mut().flat_map(|passed| &mut passed.candidates).collect();
        fairness.settle(&material, &mut candidates);
        let into_items = |Passed { candidates, refused }| {
            let items = candidates.into_iter().map(|candidate: Candidate| candidate.into_item(&material)).collect();
            Generation { items, refused }
        };
        let made: Vec<Generation> = made.into_par_iter().map(into_items).collect();
        for (article, mut generation) in some.iter().zip(made) {
            generation.items.retain(|item| seen.insert(item.id.clone()));
            take(*article, generation);
        }
    }
}

/// The kinds that hang on what other articles a corpus has.
const ACROSS: [Kind; 4] = [Kind::SourceArticle, Kind::Agreement, Kind::Framing, Kind::Order];

/// Items of the first articles of a corpus, by themselves: to have something to ask while the rest is being read. Those
/// that hang on other articles are left out; the whole corpus may still refuse one of them, or find better options for it.
pub fn first_items(few: &Corpus) -> Vec<Item> {
    let local: Vec<Kind> = Kind::ALL.into_iter().filter(|kind| !ACROSS.contains(kind)).collect();
    generate_kinds(few, &local).items
}

/// How many articles are asked about one after another before the others.
const FIRST: usize = 2;

/// How many articles are asked about at once.
const AT_ONCE: usize = 256;

/// What came of one article before its options are weighed against those of the others.
struct Passed {
    candidates: Vec<Candidate>,
    refused: Vec<Refused>,
}

fn of_article(material: &Material<'_>, article: usize, wanted: &[Kind]) -> Passed {
    let mut proposals = Proposals::default();
    let page = Page::new(material, article);
    for proposer in KINDS.iter().filter(|proposer| wanted.contains(&proposer.kind)) {
        (proposer.propose)(&page, &mut proposals);
    }
    let file = material.file(article);
    let refused = |kind, refusal, words: &str| Refused { article: file.to_owned(), kind, refusal, words: told(words) };
    let told = proposals.refused.into_iter();
    let mut not_asked: Vec<Refused> =
        told.map(|(kind, refusal, span)| refused(kind, refusal, span.of(material.text(article)))).collect();
    let mut candidates = proposals.passed;
    for candidate in proposals.candidates.into_iter().map(options::pared) {
        match gate::check(material, &candidate) {
            Ok(()) => candidates.push(candidate),
            Err(refusal) => not_asked.push(refused(candidate.kind, refusal, &candidate.stem.fr)),
        }
    }
    candidates.sort_by_key(|candidate| (candidate.evidence.first().copied(), candidate.kind));
    Passed { candidates, refused: not_asked }
}

/// The words of a refusal, or their beginning: a page that is one sentence of a thousand clauses refuses each of them.
fn told(words: &str) -> String {
    const MOST: usize = 600;
    match words.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", &words[..end]),
        None => words.to_owned(),
    }
}

impl Candidate {
    fn into_item(mut self, material: &Material<'_>) -> Item {
        // « N'Djim »: a name is set as the question round it is.
        for choice in std::iter::once(&mut self.key).chain(&mut self.distractors) {
            for text in [&mut choice.text.fr, &mut choice.text.en] {
                *text = text.replace('\'', "’");
            }
        }
        let evidence: Vec<_> =
            self.evidence.iter().map(|passage| material.evidence(passage.article, passage.span)).collect();
        let passages = evidence.iter().map(|passage| passage.text.as_str());
        let id = ItemId::new(self.kind, Language::Fr, passages, &self.key.text.fr);
        Item {
            id,
            kind: self.kind,
            language: Language::Fr,
            stem: self.stem,
            key: self.key,
            distractors: self.distractors,
            evidence,
            origin: crate::question::Origin::Generated(self.rule),
        }
    }
}
