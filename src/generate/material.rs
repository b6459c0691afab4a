//! What the kinds work with: the articles read, and the candidates they propose.

use crate::claim::{self, Claim, Read, Reading};
use crate::corpus::Corpus;
use crate::generate::Refusal;
use crate::generate::offices::{self, Holder, Office};
use crate::generate::roots::Roots;
use crate::generate::soundness;
use crate::generate::statements::{self, Statement};
use crate::language::fr::misprints;
use crate::language::mention::Mention;
use crate::question::{Choice, Evidence, Kind, Wording};
use crate::text::{Language, Span, fold};
use rayon::prelude::*;
use rustc_hash::FxHasher;
use std::collections::{HashMap, HashSet};
use std::hash::Hasher;
use std::sync::{Mutex, OnceLock};

/// The most other articles that wrong options are looked for in.
pub const MOST_NEIGHBOURS: usize = 24;

/// The corpus, read.
#[derive(Debug)]
pub struct Material<'a> {
    /// The articles in the corpus's order.
    pub readings: Vec<Reading<'a>>,
    /// The articles that have each name, in order.
    naming: HashMap<String, Vec<usize>>,
    /// The folded text of each, for asking whether it says the same words.
    folded: Vec<String>,
    /// The beginnings of the words of each as numbers, in order, for asking what it speaks of.
    roots: Vec<Box<[u64]>>,
    /// The neighbours of each, once they have been asked for.
    neighbours: Vec<OnceLock<Vec<usize>>>,
    /// The roots of each sentence of each article.
    roots_of: Vec<Vec<Roots>>,
    /// The claims of each article that can stand alone, once they have been asked for.
    standing: Vec<OnceLock<Vec<(usize, String)>>>,
    /// What of each sentence of each article can be printed, once it has been asked for.
    passages: Vec<OnceLock<Vec<Result<Span, Refusal>>>>,
    /// The names that each sentence of each article prints, as numbers with the sentence's place, once they have been asked for.
    printed: Vec<OnceLock<Vec<(usize, u64)>>>,
    /// The misprints of each article, once they have been asked for.
    misprints: Vec<OnceLock<Vec<Span>>>,
    /// How many articles have one of some words, of those that were asked for.
    saying: Mutex<HashMap<String, usize>>,
    /// Whether another article has the same title.
    twins: Vec<bool>,
    /// Who holds which office where, by office and country.
    offices: HashMap<Office, Vec<Holder>>,
}

/// How many letters of a word tell what it is about: « ukrainien » and « Ukraine » share five.
const ROOT: usize = 5;

/// The beginning of a folded word as a number.
fn root(word: &str) -> u64 {
    let mut hasher = FxHasher::default();
    hasher.write(word.char_indices().nth(ROOT).map_or(word, |(at, _)| &word[..at]).as_bytes());
    hasher.finish()
}

impl<'a> Material<'a> {
    /// Reads every article in French.
    pub fn new(corpus: &'a Corpus) -> Material<'a> {
        let french = corpus.articles.iter().filter(|article| article.language == Language::Fr);
        let readings = claim::read_all(french, None);
        let folded: Vec<String> = readings
            .par_iter()
            .map(|reading| {
                let kept = reading.sentences.iter().map(|read| fold(reading.text(read.sentence.span)));
                kept.collect::<Vec<_>>().join(" | ")
            })
            .collect();
        let mut naming: HashMap<String, Vec<usize>> = HashMap::new();
        for (article, reading) in readings.iter().enumerate() {
            let names =
                reading.sentences.iter().flat_map(|read| &read.mentions).filter_map(|mention| mention.what.name());
            let names: HashSet<&str> = names.map(|name| name.canonical.as_str()).collect();
            for name in names {
                naming.entry(name.to_owned()).or_default().push(article);
            }
        }
        let words = |text: &String| {
            let mut roots: Vec<u64> = text.split(' ').map(root).collect();
            roots.sort_unstable();
            roots.dedup();
            roots.into_boxed_slice()
        };
        let roots = folded.par_iter().map(words).collect();
        let neighbours = readings.iter().map(|_| OnceLock::new()).collect();
        let offices = offices::find(&readings);
        let titles: Vec<String> = readings.iter().map(|reading| fold(&reading.article.display_title())).collect();
        let mut counts: HashMap<&str, usize> = HashMap::new();
        for title in &titles {
            *counts.entry(title).or_default() += 1;
        }
        let twins = titles.iter().map(|title| counts.get(title.as_str()).is_some_and(|count| *count > 1)).collect();
        let roots_of = readings
            .par_iter()
            .map(|reading| reading.sentences.iter().map(|read| Roots::of(reading.text(read.sentence.span))).collect())
            .collect();
        let passages = readings.iter().map(|_| OnceLock::new()).collect();
        let printed = readings.iter().map(|_| OnceLock::new()).collect();
        let misprints = readings.iter().map(|_| OnceLock::new()).collect();
        let saying = Mutex::default();
        let standing = readings.iter().map(|_| OnceLock::new()).collect();
        Material {
            passages,
            printed,
            misprints,
            saying,
            twins,
            roots_of,
            standing,
            readings,
            naming,
            folded,
            roots,
            neighbours,
            offices,
        }
    }

    /// The text of an article.
    pub fn text(&self, article: usize) -> &'a str {
        &self.readings[article].article.text
    }

    /// The file name of an article.
    pub fn file(&self, article: usize) -> &'a str {
        &self.readings[article].article.file
    }

    /// The passage of an article at a span.
    pub fn evidence(&self, article: usize, span: Span) -> Evidence {
        Evidence::cut(self.file(article), self.text(article), span)
    }

    /// The words of a passage.
    pub fn words(&self, passage: Passage) -> &'a str {
        passage.span.of(self.text(passage.article))
    }

    /// Whether an article has a word of the same root as this folded word.
    pub fn speaks_of(&self, article: usize, folded_word: &str) -> bool {
        self.roots[article].binary_search(&root(folded_word)).is_ok()
    }

    /// Whether the prose or a headline of an article holds these folded words in this order.
    pub fn says(&self, article: usize, folded_words: &str) -> bool {
        self.folded[article].contains(folded_words)
    }

    /// Those whom articles name as holders of an office.
    pub fn holders(&self, office: &Office) -> &[Holder] {
        self.offices.get(office).map_or(&[], Vec::as_slice)
    }

    /// The roots of the sentences of an article, in their order.
    pub fn roots_of(&self, article: usize) -> &[Roots] {
        &self.roots_of[article]
    }

    /// The sentence of an article at a span.
    pub fn read_at(&self, article: usize, sentence: Span) -> Option<&Read<'a>> {
        self.readings[article].sentence_at(sentence)
    }

    /// The words of a sentence that a question can print, see [`soundness::passage`].
    pub fn passage(&self, article: usize, read: &Read<'_>) -> Result<Span, Refusal> {
        let reading = &self.readings[article];
        if self.has_misprint(article, read.sentence.span) {
            return Err(Refusal::Misprint);
        }
        let every = self.passages[article].get_or_init(|| {
            let mut quotes = reading.quotes.iter().peekable();
            let mut spoken = 0;
            let one = |read: &Read<'_>| {
                while let Some(quote) = quotes.next_if(|quote| quote.span.start <= read.sentence.span.start) {
                    spoken = spoken.max(quote.span.end);
                }
                // A sentence in the middle of what somebody says would be printed as the article's own.
                let inside = spoken > read.sentence.span.end;
                if inside { Err(Refusal::OpenSource) } else { soundness::passage(reading, read) }
            };
            reading.sentences.iter().map(one).collect()
        });
        let at = reading.sentences.partition_point(|other| other.sentence.span.start < read.sentence.span.start);
        every.get(at).copied().unwrap_or(Err(Refusal::NotInPassage))
    }

    /// The sentence of an article that prints most of these names, as far as it prints one: its place, and how many.
    pub fn best_naming(&self, article: usize, names: &[u64]) -> Option<(usize, usize)> {
        let printed = self.printed[article].get_or_init(|| {
            let sentences = self.readings[article].sentences.iter().enumerate();
            sentences
                .flat_map(|(at, read)| self.printed_names(article, read).map(move |(_, name)| (at, name)))
                .collect()
        });
        let mut best: Option<(usize, usize)> = None;
        for sentence in printed.chunk_by(|a, b| a.0 == b.0) {
            let count = sentence.iter().filter(|(_, name)| names.contains(name)).count();
            if count > best.map_or(0, |(_, most)| most) {
                best = sentence.first().map(|(at, _)| (*at, count));
            }
        }
        best
    }

    /// The names that a sentence prints, each with its number.
    pub fn printed_names<'s>(&self, article: usize, read: &'s Read<'_>) -> impl Iterator<Item = (&'a str, u64)> + 's
    where
        'a: 's,
    {
        let text = self.text(article);
        let named = read.mentions.iter().filter(|mention| mention.what.name().is_some());
        named.map(move |mention| {
            let name = mention.span.of(text);
            let mut hasher = FxHasher::default();
            hasher.write(name.as_bytes());
            (name, hasher.finish())
        })
    }

    /// Whether a misprint stands in a passage of an article: the learner reads the passage, not only the question.
    pub fn has_misprint(&self, article: usize, passage: Span) -> bool {
        let found = self.misprints[article].get_or_init(|| {
            let sentences = self.readings[article].sentences.iter();
            let in_one = |read: &Read<'_>| misprints::find(&read.tokens, &read.tags, &read.clauses);
            sentences.flat_map(in_one).map(|misprint| misprint.span).collect()
        });
        let from = found.partition_point(|span| span.end <= passage.start);
        found.get(from).is_some_and(|span| span.overlaps(passage))
    }

    /// How many articles have one of these folded words.
    pub fn articles_saying(&self, folded: &[String]) -> usize {
        let count = || self.folded.iter().filter(|text| folded.iter().any(|words| text.contains(words))).count();
        match self.saying.lock() {
            Ok(mut known) => *known.entry(folded.join("|")).or_insert_with(count),
            // Another core failed while it counted: the count itself is none the worse.
            Err(_) => count(),
        }
    }

    /// The claims of an article that can stand alone by that rule, by their number, with their words.
    pub fn standing(
        &self,
        article: usize,
        stated: fn(&Material<'a>, usize, &Claim) -> Result<String, Refusal>,
    ) -> &[(usize, String)] {
        self.standing[article].get_or_init(|| {
            let claims = self.readings[article].claims.iter().enumerate();
            claims.filter_map(|(at, claim)| Some((at, stated(self, article, claim).ok()?))).collect()
        })
    }

    /// Whether another article of the corpus has the title of this one.
    pub fn shares_title(&self, article: usize) -> bool {
        self.twins[article]
    }

    /// How many articles name that.
    pub fn articles_naming(&self, canonical: &str) -> usize {
        self.naming.get(canonical).map_or(0, Vec::len)
    }

    /// The other articles, those first that share most names with `home`, a name counting the more the fewer articles have
    /// it: where wrong options are looked for, so that they are of the same world as the right one. At most
    /// [`MOST_NEIGHBOURS`].
    pub fn neighbours(&self, home: usize) -> &[usize] {
        self.neighbours[home].get_or_init(|| self.rank_neighbours(home))
    }

    fn rank_neighbours(&self, home: usize) -> Vec<usize> {
        let names = self.readings[home]
            .sentences
            .iter()
            .flat_map(|read| &read.mentions)
            .filter_map(|mention| mention.what.name());
        let names: HashSet<&str> = names.map(|name| name.canonical.as_str()).collect();
        // Whole numbers, because sums of fractions would depend on the order of the names.
        let mut shared: HashMap<usize, u64> = HashMap::new();
        for articles in names.iter().filter_map(|name| self.naming.get(*name)) {
            // A name that most articles have tells nothing, and following it to each of them would take for ever.
            for &article in articles.iter().filter(|&&article| article != home).take(MOST_NEIGHBOURS * 4) {
                *shared.entry(article).or_default() += 1_000_000 / articles.len() as u64;
            }
        }
        let mut ranked: Vec<(usize, u64)> = shared.into_iter().collect();
        ranked.sort_by_key(|(article, weight)| (u64::MAX - weight, *article));
        let mut neighbours: Vec<usize> = ranked.into_iter().map(|(article, _)| article).collect();
        // Articles that share nothing follow in the corpus's order, the nearest first.
        let last = self.readings.len();
        let around = (1..last).flat_map(|step| [home.checked_sub(step), Some(home + step).filter(|at| *at < last)]);
        for article in around.flatten() {
            if neighbours.len() >= MOST_NEIGHBOURS {
                break;
            }
            if !neighbours.contains(&article) {
                neighbours.push(article);
            }
        }
        neighbours.truncate(MOST_NEIGHBOURS);
        neighbours
    }

    /// Every mention of an article and then of its neighbours, with the article and the sentence it stands in.
    pub fn mentions_from(&self, home: usize) -> impl Iterator<Item = (usize, Span, &Mention)> {
        std::iter::once(home).chain(self.neighbours(home).iter().copied()).flat_map(move |article| {
            self.readings[article]
                .sentences
                .iter()
                .flat_map(move |read| read.mentions.iter().map(move |mention| (article, read.sentence.span, mention)))
        })
    }
}

/// One article as the kinds see it: what stands in it is found once.
#[derive(Debug)]
pub struct Page<'m, 'a> {
    /// The corpus.
    pub material: &'m Material<'a>,
    /// Which of its articles this is.
    pub article: usize,
    /// What it states.
    pub statements: Vec<Statement<'m, 'a>>,
    /// What it does not state for certain, and why.
    pub unstated: Vec<(Refusal, Span)>,
}

impl<'m, 'a> Page<'m, 'a> {
    /// Reads an article's statements.
    pub fn new(material: &'m Material<'a>, article: usize) -> Page<'m, 'a> {
        let (statements, unstated) = statements::find(&material.readings[article]);
        Page { material, article, statements, unstated }
    }

    /// The article read.
    pub fn reading(&self) -> &'m Reading<'a> {
        &self.material.readings[self.article]
    }
}

/// A question that a kind proposes.
#[derive(Clone, Debug)]
pub struct Candidate {
    /// The kind.
    pub kind: Kind,
    /// The rule within the kind.
    pub rule: &'static str,
    /// The article it asks about.
    pub article: usize,
    /// The words of the article that the question carries.
    pub proposition: String,
    /// The question.
    pub stem: Wording,
    /// The right option.
    pub key: Choice,
    /// The words of the key as the passage has them; empty when the key is not a word of the passage.
    pub key_words: String,
    /// The wrong options, the best first.
    pub distractors: Vec<Choice>,
    /// Wrong options that are not shown, and may take the place of one that is.
    pub spares: Vec<Choice>,
    /// The passages that settle it, each with its article; at least one.
    pub evidence: Vec<Passage>,
}

/// Words of an article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Passage {
    /// Which article.
    pub article: usize,
    /// Where in it.
    pub span: Span,
}

/// What the kinds have proposed for one article, and what they refused to.
#[derive(Debug, Default)]
pub struct Proposals {
    /// Candidates for the gate.
    pub candidates: Vec<Candidate>,
    /// Candidates of kinds that ask the gate themselves, to know which of them to propose.
    pub passed: Vec<Candidate>,
    /// What was refused before a question was made of it.
    pub refused: Vec<(Kind, Refusal, Span)>,
}

impl Proposals {
    /// Notes that nothing is asked about these words.
    pub fn refuse(&mut self, kind: Kind, refusal: Refusal, span: Span) {
        self.refused.push((kind, refusal, span));
    }

    /// Takes a candidate, or notes why there is none.
    pub fn take(&mut self, kind: Kind, span: Span, candidate: Result<Candidate, Refusal>) {
        match candidate {
            Ok(candidate) => self.candidates.push(candidate),
            Err(refusal) => self.refuse(kind, refusal, span),
        }
    }
}
