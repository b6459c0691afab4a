//! `recoupe inspect`: everything the engine sees in a text, with the rule that saw it. The JSON shape is documented in
//! the README and kept stable.

use crate::claim::Reading;
use crate::corpus::Corpus;
use crate::language::mention::What;
use crate::language::time::Date;
use serde::Serialize;
use serde_json::{Value, json};
use std::io::{self, Write};

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

/// Prints the whole analysis as JSON.
pub fn json(corpus: &Corpus, anchor: Option<Date>, out: &mut dyn Write) -> io::Result<()> {
    let articles = corpus.articles.iter().map(|article| describe(&Reading::new(article, anchor))).collect();
    serde_json::to_writer_pretty(&mut *out, &Output { format: FORMAT, articles })?;
    writeln!(out)
}

/// Prints the whole analysis for people: one line a sentence, what was found in it below.
pub fn text(corpus: &Corpus, anchor: Option<Date>, out: &mut dyn Write) -> io::Result<()> {
    for article in &corpus.articles {
        let reading = Reading::new(article, anchor);
        let told = describe(&reading);
        writeln!(out, "{}", article.file)?;
        let inside = |value: &Value, from: usize, to: usize| {
            value["start"].as_u64().is_some_and(|start| (from as u64..to as u64).contains(&start))
        };
        for sentence in &told.sentences {
            writeln!(out, "  [{}..{}] {}: {}", sentence.start, sentence.end, sentence.zone, sentence.text)?;
            for mention in told.mentions.iter().filter(|mention| inside(mention, sentence.start, sentence.end)) {
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
            for claim in told.claims.iter().filter(|claim| claim.evidence.start == sentence.start) {
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

fn value(reading: &Reading<'_>, what: &What) -> Value {
    match what {
        What::Time(time) => json!(time.to_string()),
        What::Quantity(count) => {
            json!({"comparator": count.comparator.sign(), "number": count.number, "unit": count.unit})
        }
        What::Place(place) => json!(place.name.canonical),
        What::Person(person) => json!(person.name.canonical),
        What::Organisation(name) | What::Medium(name) | What::Document(name) => json!(name.canonical),
        What::Quote(quote) => {
            let speaker = reading.claims.iter().find(|claim| {
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
