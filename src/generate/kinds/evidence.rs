//! `evidence`: which sentence of the article supports the claim? The claim is a statement of one sentence, cut down; the
//! wrong options are sentences of the same article that speak of the same names and do not say it. Never asked: a claim
//! that another sentence may support too, an article with fewer than three sentences to choose from.
//!
//! « Dans « … », quelle phrase dit que la Russie a livré au Mali au moins quatre hélicoptères et des armes ? »

use crate::claim::{Read, SourceType};
use crate::corpus::Zone;
use crate::generate::material::{Candidate, Material, Page, Passage, Proposals};
use crate::generate::statements::Statement;
use crate::generate::{Refusal, gate, options, soundness, sources, wording};
use crate::language::fr::{Tokens, anaphora};
use crate::question::{Choice, Kind, Wording};
use crate::text::{Language, Span};
use std::collections::HashSet;

/// The most questions of this kind from one article.
const MOST: usize = 4;

/// Proposes the statements that name most, one a sentence.
pub(super) fn propose(page: &Page<'_, '_>, proposals: &mut Proposals) {
    let (material, article) = (page.material, page.article);
    let statements = &page.statements;
    let mut ranked: Vec<(usize, Candidate)> = Vec::new();
    let mut taken: HashSet<Span> = HashSet::new();
    for statement in statements {
        let sentence = statement.read.sentence.span;
        match candidate(material, article, statement) {
            Ok(made) if gate::check(material, &made).is_ok() => {
                if taken.insert(sentence) {
                    ranked.push((statement.mentions().count(), made));
                }
            }
            Ok(made) => proposals.candidates.push(made),
            Err(refusal) => proposals.refuse(Kind::Evidence, refusal, sentence),
        }
    }
    ranked.sort_by_key(|(mentions, made)| (usize::MAX - mentions, made.evidence.clone()));
    proposals.passed.extend(ranked.into_iter().take(MOST).map(|(_, made)| made));
}

/// The most words of a sentence that is offered.
const MOST_WORDS: usize = 40;

fn candidate(material: &Material<'_>, article: usize, statement: &Statement<'_, '_>) -> Result<Candidate, Refusal> {
    let reading = &material.readings[article];
    if !statement.known_by(2) {
        return Err(Refusal::NothingToKnowBy);
    }
    if !statement.is_firm() || statement.clause.verb.negated {
        return Err(Refusal::NotFirm);
    }
    let key = offered(material, article, statement.read).ok_or(Refusal::BrokenQuotation)?;
    let words = statement.text();
    // Where the sentence is the claim and nothing more, it is only found again.
    if wording::count_words(&key.0) < wording::count_words(&words) + 3 {
        return Err(Refusal::Leak);
    }
    let distractors = options::enough(others(material, article, statement, &key.0))?;
    let said = wording::que(&words);
    let (title_fr, title_en) =
        (wording::title_in(reading.article, Language::Fr), wording::title_in(reading.article, Language::En));
    let claim_en = wording::english_quoted(&wording::upper_first(&words));
    let stem = match (statement.claim.source.kind, sources::called(reading, statement.claim)) {
        (SourceType::Article, _) => Wording::new(
            format!("Dans {title_fr}, quelle phrase dit {said}\u{a0}?"),
            format!("Which sentence of {title_en} says this: {claim_en}?"),
        ),
        (_, Some(cited)) => Wording::new(
            format!("Dans {title_fr}, quelle phrase dit, en citant {cited}, {said}\u{a0}?"),
            format!("Which sentence of {title_en} says this, citing {}: {claim_en}?", wording::english_quoted(&cited)),
        ),
        (SourceType::Anonymous, None) => {
            let cited = sources::nobody(reading, statement.claim);
            Wording::new(
                format!("Dans {title_fr}, quelle phrase dit, en citant {}, {said}\u{a0}?", cited.fr),
                format!("Which sentence of {title_en} says this, citing {}: {claim_en}?", cited.en),
            )
        }
        (_, None) => return Err(Refusal::OpenSource),
    };
    Ok(Candidate {
        spares: Vec::new(),
        kind: Kind::Evidence,
        rule: "supporting_sentence",
        article,
        proposition: words,
        stem,
        key: Choice { text: quoted(&key.0), why: Wording::default(), passage: None },
        key_words: String::new(),
        distractors,
        // The sentence as it is offered, and the one that names its source where that is another.
        evidence: std::iter::once(Passage { article, span: key.1 })
            .chain(statement.passages(reading, article).ok_or(Refusal::NotInPassage)?.into_iter().skip(1))
            .collect(),
    })
}

fn quoted(words: &str) -> Wording {
    Wording::new(wording::quoted(words), wording::english_quoted(words))
}

/// A sentence as an option: its words and the passage they are.
fn offered(material: &Material<'_>, article: usize, read: &Read<'_>) -> Option<(String, Span)> {
    let span = material.passage(article, read).ok()?;
    let words = soundness::printed(&material.readings[article], read, span);
    (6..=MOST_WORDS).contains(&wording::count_words(&words)).then_some((words, span))
}

/// Sentences of the article that do not say it, those first that speak of the same names and are about as long.
fn others(material: &Material<'_>, article: usize, statement: &Statement<'_, '_>, key: &str) -> Vec<Choice> {
    let reading = &material.readings[article];
    let names: HashSet<&str> =
        statement.read.mentions.iter().filter_map(|mention| mention.what.name()).map(|name| &*name.canonical).collect();
    let mut ranked: Vec<(usize, usize, Option<&str>, String, Span)> = Vec::new();
    let said = statement.said();
    let sentences = reading.sentences.iter().zip(material.roots_of(article));
    for (read, roots) in sentences.filter(|(read, _)| read.sentence.zone == Zone::Body) {
        if read.sentence.span == statement.read.sentence.span || said.may_be_by(read, roots) {
            continue;
        }
        let Some((words, span)) = offered(material, article, read) else { continue };
        // « Il a ajouté que … », « Elles se doublent »: of whom it speaks, only its neighbours say.
        let tokens = Tokens::new(&words, Span::new(0, words.len()));
        if anaphora::dangling(&tokens, 0, tokens.len()).is_some() {
            continue;
        }
        let shared: Vec<&str> = read
            .mentions
            .iter()
            .filter_map(|mention| mention.what.name())
            .map(|name| &*name.canonical)
            .filter(|name| names.contains(name))
            .collect();
        let apart = words.chars().count().abs_diff(key.chars().count());
        ranked.push((usize::MAX - shared.len().min(2), apart, shared.first().copied(), words, span));
    }
    ranked.sort();
    ranked.dedup_by(|a, b| a.3 == b.3);
    let choice = |(_, _, shared, words, span): (usize, usize, Option<&str>, String, Span)| {
        let why = match shared {
            Some(name) => Wording::new(
                format!("Cette phrase parle aussi de {}, mais ne dit pas cela.", wording::quoted(name)),
                format!("This sentence speaks of {} too, but does not say that.", wording::english_quoted(name)),
            ),
            None => Wording::new("Cette phrase parle d’autre chose.", "This sentence is about something else."),
        };
        Choice { text: quoted(&words), why, passage: Some(material.evidence(article, span)) }
    };
    ranked.into_iter().take(options::WANTED).map(choice).collect()
}
