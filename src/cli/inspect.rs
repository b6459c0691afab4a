//! `recoupe inspect`: everything the engine sees in a text, with the rule that saw it. The JSON shape is documented in
//! the README and kept stable.

use crate::claim::{self, Claim, Reading};
use crate::cli::{CorpusChoice, UNREADABLE};
use crate::corpus::{self, Corpus, PartialDate};
use crate::disk;
use crate::i18n::Catalog;
use crate::language::mention::What;
use crate::language::time::Date;
use crate::text::Span;
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
    claims: Vec<ClaimOutput>,
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
    source_type: &'static str,
    firmness: &'static str,
    evidence: Passage,
    rule: &'static str,
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
    let mentions = reading.mentions().into_iter().map(|mention| {
        json!({
            "type": mention.what.type_name(),
            "start": mention.span.start,
            "end": mention.span.end,
            "text": reading.text(mention.span),
            "value": value(reading, &mention.what),
            "rule": mention.rule,
        })
    });
    let claims = reading.claims.iter().map(|claim| ClaimOutput {
        text: reading.text(claim.text).to_owned(),
        source: claim.source.name.clone().or_else(|| claim.source.span.map(|span| reading.text(span).to_owned())),
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
        claims: claims.collect(),
    }
}

/// The claims of the sentences that a span touches.
fn near<'r>(reading: &'r Reading<'_>, span: Span) -> impl Iterator<Item = &'r Claim> {
    let from = reading.claims.partition_point(|claim| claim.evidence.end <= span.start);
    let to = reading.claims.partition_point(|claim| claim.evidence.start < span.end);
    reading.claims.get(from..to).unwrap_or(&[]).iter()
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
            let speaker = near(reading, quote.inside).find(|claim| {
                claim.cue.is_some()
                    && claim.source.kind != crate::claim::SourceType::Article
                    && (claim.text.overlaps(quote.inside) || quote.inside.contains(claim.text))
                    && quote.depth == 0
            });
            json!({
                "depth": quote.depth,
                "closed": quote.closed,
                "speaker": speaker.and_then(|claim| {
                    claim.source.name.clone().or_else(|| claim.source.span.map(|span| reading.text(span).to_owned()))
                }),
            })
        }
    }
}
