//! `recoupe generate`: the questions of a corpus, as JSON or as a set in RON that `recoupe check` accepts and anybody
//! can edit. The same corpus and options give the same bytes. The JSON shape is documented in the README and kept stable.

use crate::cli::{CorpusChoice, FOUND};
use crate::corpus::Corpus;
use crate::generate::{self, Generation};
use crate::i18n::{Catalog, Message};
use crate::question::{Item, Kind, Origin};
use crate::quiz::Session;
use crate::set::{self, Set};
use crate::text::Language;
use crate::verify::Verifier;
use serde::Serialize;
use std::collections::BTreeMap;
use std::io::{self, Write};
use std::sync::Arc;

/// The version of the JSON shape.
const FORMAT: u32 = 1;

/// What to generate, and how to print it.
#[derive(Debug, clap::Args)]
pub struct Generate {
    #[command(flatten)]
    corpus: CorpusChoice,
    /// Only questions of this kind; may be given several times.
    #[arg(long = "kind", value_name = "KIND", value_parser = kind)]
    kinds: Vec<Kind>,
    /// At most so many, drawn as for a session; all of them, in the order of the texts, where no number is given.
    #[arg(long, value_name = "N")]
    limit: Option<usize>,
    /// The number that decides the draw and the order of the options.
    #[arg(long, value_name = "S", default_value_t = 0)]
    seed: u64,
    /// How to print them.
    #[arg(long, value_enum, default_value_t = Form::Ron)]
    format: Form,
    /// Also print what was not asked, and why.
    #[arg(long)]
    explain: bool,
    /// Prove each question again from the texts alone, and tell what cannot be proved.
    #[arg(long)]
    verify: bool,
}

/// The forms of output.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Form {
    /// A question set.
    Ron,
    /// The shape of the README.
    Json,
}

fn kind(name: &str) -> Result<Kind, String> {
    Kind::from_name(name).ok_or_else(|| Kind::ALL.map(Kind::name).join(", "))
}

#[derive(Serialize)]
struct Output {
    format: u32,
    items: Vec<ItemOutput>,
    #[serde(skip_serializing_if = "Option::is_none")]
    refused: Option<Vec<RefusedOutput>>,
}

#[derive(Serialize)]
struct ItemOutput {
    id: String,
    kind: &'static str,
    language: &'static str,
    stem: String,
    options: Vec<OptionOutput>,
    evidence: Vec<PassageOutput>,
    origin: String,
}

#[derive(Serialize)]
struct OptionOutput {
    text: String,
    correct: bool,
    why: String,
}

#[derive(Serialize)]
struct PassageOutput {
    article: String,
    start: usize,
    end: usize,
    text: String,
}

#[derive(Serialize)]
struct RefusedOutput {
    article: String,
    kind: &'static str,
    reason: &'static str,
    words: String,
}

/// Generates and prints; gives the exit code.
pub fn run(command: &Generate, catalog: &Catalog, out: &mut impl Write, err: &mut impl Write) -> io::Result<u8> {
    let Some(corpus) = command.corpus.open(catalog, err)? else { return Ok(super::UNREADABLE) };
    let kinds = if command.kinds.is_empty() { Kind::ALL.to_vec() } else { command.kinds.clone() };
    let Generation { items, refused } = generate::generate_kinds(&corpus, &kinds);
    let mut items: Vec<Arc<Item>> = items.into_iter().map(Arc::new).collect();
    if let Some(limit) = command.limit {
        items = generate::draw(&items, limit, command.seed);
    }
    let faults = if command.verify { verify(&corpus, &items, catalog, err)? } else { 0 };
    let explained = command.explain.then_some(refused);
    match command.format {
        Form::Json => {
            let output = Output {
                format: FORMAT,
                items: Session::new(items, command.seed).asked().iter().map(item_output).collect(),
                refused: explained.map(|refused| {
                    refused
                        .into_iter()
                        .map(|refused| RefusedOutput {
                            article: refused.article,
                            kind: refused.kind.name(),
                            reason: refused.refusal.name(),
                            words: refused.words,
                        })
                        .collect()
                }),
            };
            serde_json::to_writer_pretty(&mut *out, &output)?;
            writeln!(out)?;
        }
        Form::Ron => {
            let set = Set {
                title: catalog.get("cli-generated-title"),
                language: Language::Fr,
                author: None,
                licence: None,
                about: None,
                items: items.iter().map(|item| Item::clone(item)).collect(),
            };
            let article = |file: &str| corpus.article(file).map(|article| article.text.as_str());
            write!(out, "{}", set::write(&set, Language::Fr, &article))?;
            if let Some(refused) = explained {
                let mut counts: BTreeMap<(&str, &str), usize> = BTreeMap::new();
                for refused in &refused {
                    *counts.entry((refused.kind.name(), refused.refusal.name())).or_default() += 1;
                }
                for ((kind, reason), count) in counts {
                    writeln!(out, "// {kind} {reason}: {count}")?;
                }
                for refused in refused {
                    let words = refused.words.replace('\n', " ");
                    writeln!(
                        out,
                        "// {} {} {}: {words}",
                        refused.article,
                        refused.kind.name(),
                        refused.refusal.name()
                    )?;
                }
            }
        }
    }
    Ok(if faults == 0 { 0 } else { FOUND })
}

/// Tells what cannot be proved of the items, one line a fault, then how it went; gives the number of faults.
fn verify(corpus: &Corpus, items: &[Arc<Item>], catalog: &Catalog, err: &mut impl Write) -> io::Result<usize> {
    let verifier = Verifier::new(corpus);
    let mut faults = 0;
    let mut unproved = 0;
    for item in items {
        let found = verifier.verify(item);
        for fault in &found {
            let message = Message::new("cli-verify-fault")
                .with("id", item.id.to_string())
                .with("check", fault.check.name())
                // One line a fault, whatever the passage's own lines.
                .with("words", fault.words.split_whitespace().collect::<Vec<_>>().join(" "));
            writeln!(err, "{}", catalog.say(&message))?;
        }
        faults += found.len();
        unproved += usize::from(!found.is_empty());
    }
    let summary = match faults {
        0 => Message::new("cli-verify-proved").with("items", items.len()),
        _ => Message::new("cli-verify-unproved").with("items", items.len()).with("unproved", unproved),
    };
    writeln!(err, "{}", catalog.say(&summary))?;
    Ok(faults)
}

fn item_output(asked: &crate::quiz::Asked) -> ItemOutput {
    let item = asked.item();
    ItemOutput {
        id: item.id.to_string(),
        kind: item.kind.name(),
        language: item.language.code(),
        stem: item.stem.in_language(item.language).to_owned(),
        options: asked
            .options()
            .map(|(choice, correct)| OptionOutput {
                text: choice.text.in_language(item.language).to_owned(),
                correct,
                why: choice.why.in_language(item.language).to_owned(),
            })
            .collect(),
        evidence: item
            .evidence
            .iter()
            .map(|passage| PassageOutput {
                article: passage.article.clone(),
                start: passage.span.start,
                end: passage.span.end,
                text: passage.text.clone(),
            })
            .collect(),
        origin: match &item.origin {
            Origin::Generated(rule) => format!("generated:{rule}"),
            Origin::Authored(set) => format!("authored:{set}"),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::disk::bundled;

    #[test]
    fn what_cannot_be_proved_is_one_line_a_fault_and_the_count_in_the_readers_language() {
        let (corpus, _) = bundled::corpus();
        let mut items: Vec<Item> = generate::generate_kinds(&corpus, &[Kind::Date]).items;
        items.truncate(2);
        items[0].evidence[0].text = "Une\nautre phrase".to_owned();
        let items: Vec<Arc<Item>> = items.into_iter().map(Arc::new).collect();
        let told = |language, items: &[Arc<Item>]| {
            let mut err = Vec::new();
            let faults = verify(&corpus, items, &Catalog::new(language), &mut err).unwrap();
            (faults, String::from_utf8(err).unwrap())
        };
        let (faults, text) = told(Language::En, &items);
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!((faults, lines.len()), (1, 2), "{text}");
        assert!(lines[0].starts_with(&format!("{} evidence: ", items[0].id)) && lines[0].contains("Une autre phrase"));
        assert_eq!(lines[1], "2 questions checked, one unproved.");
        let (_, text) = told(Language::Fr, &items);
        assert_eq!(text.lines().last(), Some("2 questions vérifiées, dont une en défaut."));
        assert_eq!(told(Language::Fr, &items[1..]), (0, "Une question vérifiée, sans défaut.\n".to_owned()));
        assert_eq!(told(Language::En, &[]), (0, "No questions to check.\n".to_owned()));
    }
}
