//! `recoupe inspect`: everything the engine sees in a text, with the rule that saw it. The JSON shape is documented in
//! the README and kept stable.

use crate::claim::{self, Reading, Source};
use crate::cli::{CorpusChoice, UNREADABLE};
use crate::corpus::{self, Corpus, PartialDate};
use crate::disk;
use crate::i18n::Catalog;
use crate::language::fr::clauses::{self, Clause};
use crate::language::fr::gazetteer;
use crate::language::fr::misprints;
use crate::language::fr::verbs::Modal;
use crate::language::mention::{PlaceSort, What};
use crate::language::time::Date;

use serde::Serialize;
use serde_json::{Value, json};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

/// The version of the JSON shape.
const FORMAT: u32 = 1;

#[derive(Serialize)]
struct Output {
    format: u32,
    articles: Vec<ArticleOutput>,
}

#[derive(Serialize)]
struct ArticleOutput {
    file: String,
    sentences: Vec<SentenceOutput>,
    mentions: Vec<Value>,
    clauses: Vec<ClauseOutput>,
    claims: Vec<ClaimOutput>,
    misprints: Vec<MisprintOutput>,
}

#[derive(Serialize)]
struct MisprintOutput {
    start: usize,
    end: usize,
    text: String,
    rule: &'static str,
}

#[derive(Serialize)]
struct SentenceOutput {
    start: usize,
    end: usize,
    text: String,
    zone: &'static str,
}

#[derive(Serialize)]
struct ClaimOutput {
    text: String,
    source: Option<String>,
    via: Option<String>,
    source_type: &'static str,
    firmness: &'static str,
    evidence: Passage,
    rule: &'static str,
}

#[derive(Serialize)]
struct ClauseOutput {
    start: usize,
    end: usize,
    verb: String,
    lemma: String,
    tense: &'static str,
    compound: bool,
    voice: &'static str,
    negated: bool,
    modal: Option<&'static str>,
    clause: &'static str,
    subject: Option<String>,
    trimmed: Option<String>,
}

#[derive(Serialize)]
struct Passage {
    start: usize,
    end: usize,
    text: String,
}

/// What to inspect, and how to print it.
#[derive(Debug, clap::Args)]
pub struct Inspect {
    #[command(flatten)]
    corpus: CorpusChoice,
    /// One text instead of a corpus: a file, or - for standard input.
    #[arg(long, value_name = "FILE", conflicts_with = "corpus")]
    text: Option<PathBuf>,
    /// How to print it.
    #[arg(long, value_enum, default_value_t = Form::Text)]
    format: Form,
    /// The date that words such as « cette année » are reckoned from, for texts without a date: 2023, 2023-11 or
    /// 2023-11-17.
    #[arg(long, value_name = "DATE", value_parser = date)]
    reference_date: Option<Date>,
}

/// The forms of output.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Form {
    /// Lines to read.
    Text,
    /// The shape of the README.
    Json,
}

fn date(text: &str) -> Result<Date, String> {
    let date = PartialDate::parse(text).ok_or_else(|| "2023, 2023-11, 2023-11-17".to_owned())?;
    Ok(Date { year: Some(date.year), month: date.month, day: date.day, weekday: None })
}

/// Inspects and prints; gives the exit code.
pub fn run(
    command: &Inspect,
    catalog: &Catalog,
    input: &mut impl Read,
    out: &mut impl Write,
    err: &mut impl Write,
) -> io::Result<u8> {
    let corpus = match &command.text {
        Some(path) => one_text(path, catalog, input, err)?,
        None => command.corpus.open(catalog, err)?,
    };
    let Some(corpus) = corpus else { return Ok(UNREADABLE) };
    match command.format {
        Form::Json => json(&corpus, command.reference_date, out)?,
        Form::Text => text(&corpus, command.reference_date, out)?,
    }
    Ok(0)
}

/// The text of a file or of standard input as a corpus of one article.
fn one_text(path: &Path, catalog: &Catalog, input: &mut impl Read, err: &mut impl Write) -> io::Result<Option<Corpus>> {
    let read = if path.as_os_str() == "-" {
        disk::read::stream(path, input, disk::read::LIMIT)
    } else {
        disk::read::bytes(path, disk::read::LIMIT)
    };
    let bytes = match read {
        Ok(bytes) => bytes,
        Err(error) => {
            writeln!(err, "{}", catalog.say(&error.message()))?;
            return Ok(None);
        }
    };
    let (corpus, problems) = corpus::read(vec![(path.display().to_string(), bytes)], None);
    for problem in &problems {
        writeln!(err, "{}", catalog.say(&problem.message()))?;
    }
    Ok(Some(corpus).filter(|corpus| !corpus.articles.is_empty()))
}

/// Prints the whole analysis as JSON.
pub fn json(corpus: &Corpus, anchor: Option<Date>, out: &mut dyn Write) -> io::Result<()> {
    let articles = claim::read_all(&corpus.articles, anchor).iter().map(describe).collect();
    serde_json::to_writer_pretty(&mut *out, &Output { format: FORMAT, articles })?;
    writeln!(out)
}

/// Prints the whole analysis for people: one line a sentence, what was found in it below.
pub fn text(corpus: &Corpus, anchor: Option<Date>, out: &mut dyn Write) -> io::Result<()> {
    for reading in claim::read_all(&corpus.articles, anchor) {
        let told = describe(&reading);
        writeln!(out, "{}", reading.article.file)?;
        // Sentences, mentions and claims are all in the order of the text.
        let (mut mentions, mut claims) = (told.mentions.iter().peekable(), told.claims.iter().peekable());
        let (mut verbs, mut misprints) = (told.clauses.iter().peekable(), told.misprints.iter().peekable());
        for sentence in &told.sentences {
            writeln!(out, "  [{}..{}] {}: {}", sentence.start, sentence.end, sentence.zone, sentence.text)?;
            let inside = |mention: &&Value| mention["start"].as_u64().is_some_and(|start| start < sentence.end as u64);
            while let Some(mention) = mentions.next_if(inside) {
                let field =
                    |name: &str| mention[name].as_str().map_or_else(|| mention[name].to_string(), str::to_owned);
                writeln!(
                    out,
                    "      {} « {} » = {} ({})",
                    field("type"),
                    field("text"),
                    field("value"),
                    field("rule")
                )?;
            }
            while let Some(clause) = verbs.next_if(|clause| clause.start < sentence.end) {
                let subject = clause.subject.as_deref().unwrap_or("?");
                writeln!(
                    out,
                    "      clause {}: « {subject} » « {} » = {} {} {}",
                    clause.clause, clause.verb, clause.lemma, clause.tense, clause.voice
                )?;
            }
            while let Some(misprint) = misprints.next_if(|misprint| misprint.start < sentence.end) {
                writeln!(out, "      misprint at « {} » ({})", misprint.text, misprint.rule)?;
            }
            while let Some(claim) = claims.next_if(|claim| claim.evidence.start <= sentence.start) {
                let source = claim.source.as_deref().map_or(String::new(), |source| format!(" « {source} »"));
                writeln!(
                    out,
                    "      claim {} {}{source}: {} ({})",
                    claim.firmness, claim.source_type, claim.text, claim.rule
                )?;
            }
        }
    }
    Ok(())
}

fn describe(reading: &Reading<'_>) -> ArticleOutput {
    let article = reading.article;
    let sentences = article.sentences.iter().map(|sentence| SentenceOutput {
        start: sentence.span.start,
        end: sentence.span.end,
        text: reading.text(sentence.span).to_owned(),
        zone: sentence.zone.name(),
    });
    let resolved = reading.resolved();
    let mentions = reading.mentions().into_iter().map(|mention| {
        let mut told = json!({
            "type": mention.what.type_name(),
            "start": mention.span.start,
            "end": mention.span.end,
            "text": reading.text(mention.span),
            "value": value(reading, &mention.what),
            "rule": mention.rule,
        });
        match &mention.what {
            What::Person(person) => told["role"] = json!(person.role.map(|role| reading.text(role))),
            What::Place(place) => {
                let governs =
                    place.sort == PlaceSort::Country || gazetteer::country_of_capital(&place.name.canonical).is_some();
                told["metonym"] = json!(governs && !place.literal);
            }
            What::Time(_) => {
                let full = resolved.binary_search_by_key(&mention.span, |(span, _)| *span).ok();
                let full = full.and_then(|at| resolved.get(at));
                told["resolved"] = json!(full.map(|(_, date)| date.to_string()));
                let first = reading.sentences.partition_point(|read| read.sentence.span.end <= mention.span.start);
                let saying = reading.sentences.get(first).is_some_and(|read| read.dates_the_saying(mention.span));
                told["governs"] = json!(if saying { "saying" } else { "event" });
            }
            What::Quantity(_) | What::Organisation(_) | What::Medium(_) | What::Document(_) | What::Quote(_) => {}
        }
        told
    });
    let claims = reading.claims.iter().map(|claim| ClaimOutput {
        text: reading.text(claim.text).to_owned(),
        source: name(reading, &claim.source),
        via: claim.via.as_ref().and_then(|via| name(reading, via)),
        source_type: claim.source.kind.name(),
        firmness: claim.firmness.name(),
        evidence: Passage {
            start: claim.evidence.start,
            end: claim.evidence.end,
            text: reading.text(claim.evidence).to_owned(),
        },
        rule: claim.rule,
    });
    ArticleOutput {
        file: article.file.clone(),
        sentences: sentences.collect(),
        mentions: mentions.collect(),
        clauses: clauses(reading),
        claims: claims.collect(),
        misprints: misprints(reading),
    }
}

/// What is misprinted: the sentences that no question quotes.
fn misprints(reading: &Reading<'_>) -> Vec<MisprintOutput> {
    let sentences = reading.sentences.iter();
    let found = sentences.flat_map(|read| misprints::find(&read.tokens, &read.tags, &read.clauses));
    let told = found.map(|misprint| MisprintOutput {
        start: misprint.span.start,
        end: misprint.span.end,
        text: reading.text(misprint.span).to_owned(),
        rule: misprint.rule,
    });
    told.collect()
}

/// The canonical name of a source, or the words that stand for it.
fn name(reading: &Reading<'_>, source: &Source) -> Option<String> {
    source.name.clone().or_else(|| source.span.map(|span| reading.text(span).to_owned()))
}

/// The clauses of every sentence: the verb with its group, its subject, and the clause cut down to what it says.
fn clauses(reading: &Reading<'_>) -> Vec<ClauseOutput> {
    let of = |read: &crate::claim::Read<'_>| {
        let words = |range: std::ops::Range<usize>| read.tokens.span(range.start, range.end).of(&reading.article.text);
        let told = |clause: &Clause| {
            let verb = &clause.verb;
            let group = read.tokens.span(verb.start, verb.end);
            let pieces = clauses::trimmed(&read.tokens, &read.tags, &read.clauses, clause);
            ClauseOutput {
                start: group.start,
                end: group.end,
                verb: reading.text(group).to_owned(),
                lemma: verb.lemma.to_string(),
                tense: verb.tense.name(),
                compound: verb.compound,
                voice: verb.voice.name(),
                negated: verb.negated,
                modal: verb.modal.map(Modal::name),
                clause: clause.kind.name(),
                subject: clause.subject.clone().map(|subject| words(subject).to_owned()),
                trimmed: pieces.map(|pieces| pieces.into_iter().map(words).collect::<Vec<_>>().join(" ")),
            }
        };
        read.clauses.iter().map(told).collect::<Vec<_>>()
    };
    reading.sentences.iter().flat_map(of).collect()
}

fn value(reading: &Reading<'_>, what: &What) -> Value {
    match what {
        What::Time(time) => json!(time.to_string()),
        What::Quantity(count) => {
            let number = count.whole().map_or_else(|| json!(count.number), |number| json!(number));
            json!({"comparator": count.comparator.sign(), "number": number, "unit": count.unit})
        }
        What::Place(place) => json!(place.name.canonical),
        What::Person(person) => json!(person.name.canonical),
        What::Organisation(name) | What::Medium(name) | What::Document(name) => json!(name.canonical),
        What::Quote(quote) => {
            json!({
                "depth": quote.depth,
                "closed": quote.closed,
                "speaker": reading.said(*quote).and_then(|claim| name(reading, &claim.source)),
                "scare": reading.is_scare(*quote),
            })
        }
    }
}
