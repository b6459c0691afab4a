//! Learns the weights of the tagger from a treebank in CoNLL-U:
//! `cargo run --release --example train_tagger -- fr_sequoia-ud-train.conllu assets/lexicon/tagger.bin`.
//! A structured perceptron whose weights are averaged over all its steps; the same treebank gives the same bytes.

// A program for those who change the tagger: it stops at the first thing that is not as it should be, and says so.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stdout)]

use recoupe::language::fr::Tokens;
use recoupe::language::fr::tagging::decode::{self, Weights};
use recoupe::language::fr::tagging::{Lattice, Tag};
use recoupe::text::Span;
use std::{env, fs};

/// How many buckets features share; a power of two. The file has a byte for each.
const BUCKETS: usize = 1 << 18;

/// How often the treebank is read.
const ROUNDS: usize = 10;

/// What a wrong tag gets beside its weights while learning, so that right ones win by a margin: a verb missed, a verb
/// invented, any other. More than that and rare words are learnt by heart.
const MISSED: i32 = 40;
const INVENTED: i32 = 20;
const OTHER: i32 = 10;

struct Learner {
    now: Vec<i32>,
    /// For the average: each change, times the step at which it was made.
    late: Vec<i64>,
    /// The right tags of the sentence being learnt.
    gold: Vec<Tag>,
}

impl Weights for Learner {
    fn weight(&self, bucket: u32) -> i32 {
        self.now[bucket as usize & (BUCKETS - 1)]
    }

    fn start(&self, at: usize, tag: Tag) -> i32 {
        match (tag, self.gold[at]) {
            (tag, gold) if tag == gold => 0,
            (_, Tag::Finite) => MISSED,
            (Tag::Finite, _) => INVENTED,
            _ => OTHER,
        }
    }
}

impl Learner {
    fn change(&mut self, lattice: &Lattice, tags: &[Tag], by: i32, step: i64) {
        for at in 0..lattice.len() {
            let back = |count| at.checked_sub(count).map(|at: usize| tags[at]);
            let places = lattice.features(at).map(|feature| decode::of_place(feature, tags[at]));
            for bucket in places.into_iter().chain(decode::of_run(back(2), back(1), tags[at])) {
                self.now[bucket as usize & (BUCKETS - 1)] += by;
                self.late[bucket as usize & (BUCKETS - 1)] += i64::from(by) * step;
            }
        }
    }
}

fn main() {
    let args: Vec<String> = env::args().collect();
    let [_, treebank, out] = args.as_slice() else { panic!("usage: train_tagger TREEBANK OUT") };
    let text = fs::read_to_string(treebank).expect("the treebank");
    let sentences: Vec<(Lattice, Vec<Tag>)> = text.split("\n\n").filter_map(sentence).collect();
    println!("{} sentences", sentences.len());

    let mut learner = Learner { now: vec![0; BUCKETS], late: vec![0; BUCKETS], gold: Vec::new() };
    let mut order: Vec<usize> = (0..sentences.len()).collect();
    let (mut step, mut chance) = (0i64, 1u64);
    for round in 1..=ROUNDS {
        for at in (1..order.len()).rev() {
            chance = chance.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            order.swap(at, (chance >> 33) as usize % (at + 1));
        }
        let mut wrong = 0;
        for (lattice, gold) in order.iter().map(|at| &sentences[*at]) {
            step += 1;
            learner.gold.clone_from(gold);
            let found = decode::best(lattice, &learner);
            let misses = found.iter().zip(gold).filter(|(found, gold)| found != gold).count();
            if misses > 0 {
                wrong += misses;
                learner.change(lattice, gold, 1, step);
                learner.change(lattice, &found, -1, step);
            }
        }
        println!("round {round}: {wrong} wrong tags");
    }

    let average = |(now, late): (&i32, &i64)| f64::from(*now) - *late as f64 / (step + 1) as f64;
    let averages: Vec<f64> = learner.now.iter().zip(&learner.late).map(average).collect();
    let mut sizes: Vec<f64> = averages.iter().map(|weight| weight.abs()).collect();
    sizes.sort_by(f64::total_cmp);
    let scale = 127.0 / sizes[BUCKETS - BUCKETS / 1000];
    let bytes: Vec<u8> =
        averages.iter().map(|weight| (weight * scale).round().clamp(-127.0, 127.0) as i8 as u8).collect();
    fs::write(out, bytes).expect("the weights");
}

/// The lattice of a sentence and the tags the treebank gives its tokens.
fn sentence(block: &str) -> Option<(Lattice, Vec<Tag>)> {
    let text = block.lines().find_map(|line| line.strip_prefix("# text = "))?;
    let words = words(block, text);
    let tokens = Tokens::new(text, Span::new(0, text.len()));
    let mut lattice = Lattice::new(&tokens);
    let mut gold = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        let here = || words.iter().filter(|(span, _)| span.start < token.span.end && token.span.start < span.end);
        let first = here().next().map(|(_, tag)| *tag);
        let last = here().next_back().map(|(_, tag)| *tag);
        let finite = here().any(|(_, tag)| *tag == Tag::Finite);
        let tag = match (first, last) {
            _ if finite => Tag::Finite,
            (Some(Tag::Preposition), _) => Tag::Preposition,
            (_, Some(last)) => last,
            _ => Tag::Mark,
        };
        // What the lexicon rules out is a mark of the treebank to pass over, not a lesson.
        let tag = if tag == Tag::Finite && !lattice.tags(at).has(tag) { lattice.tags(at).iter().next()? } else { tag };
        lattice.allow(at, tag);
        gold.push(tag);
    }
    Some((lattice, gold))
}

/// The words of the treebank with their places in the text.
fn words(block: &str, text: &str) -> Vec<(Span, Tag)> {
    let mut words = Vec::new();
    let (mut at, mut shared) = (0, (0usize, Span::new(0, 0)));
    for line in block.lines().filter(|line| !line.starts_with('#')) {
        let columns: Vec<&str> = line.split('\t').collect();
        let [id, form, _, pos, _, features, _, relation, ..] = columns.as_slice() else { continue };
        let mut place = |form: &str| {
            let start = at + text[at..].find(form).unwrap_or_else(|| panic!("no {form} in {text}"));
            at = start + form.len();
            Span::new(start, at)
        };
        if let Some((_, last)) = id.split_once('-') {
            shared = (last.parse().unwrap(), place(form));
        } else if let Ok(id) = id.parse::<usize>() {
            let span = if id <= shared.0 { shared.1 } else { place(form) };
            words.push((span, tag(pos, features, relation)));
        }
    }
    words
}

fn tag(pos: &str, features: &str, relation: &str) -> Tag {
    let is = |feature: &str| features.split('|').any(|own| own == feature);
    match pos {
        "NOUN" => Tag::Noun,
        "PROPN" => Tag::Name,
        "ADJ" => Tag::Adjective,
        "ADV" => Tag::Adverb,
        "VERB" | "AUX" if is("VerbForm=Fin") => Tag::Finite,
        "VERB" | "AUX" if is("VerbForm=Inf") => Tag::Infinitive,
        "VERB" | "AUX" if is("Tense=Pres") => Tag::PresentParticiple,
        "VERB" | "AUX" => Tag::PastParticiple,
        "DET" => Tag::Determiner,
        "ADP" => Tag::Preposition,
        "PRON" if is("PronType=Rel") || is("PronType=Int") => Tag::Relative,
        "PRON" if is("PronType=Prs") && (relation.starts_with("nsubj") || relation == "expl:subj") => Tag::Subject,
        "PRON" if is("PronType=Prs") && !relation.starts_with("obl") => Tag::Object,
        "PRON" => Tag::Pronoun,
        "CCONJ" => Tag::Coordinator,
        "SCONJ" => Tag::Subordinator,
        "NUM" => Tag::Numeral,
        "PUNCT" => Tag::Mark,
        _ => Tag::Other,
    }
}
