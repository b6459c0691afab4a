//! `order`: what came first? Dated events of one article whose dates exclude each other. Never asked: dates that may
//! overlap, an event of two days, an event whose words hold a date.
//!
//! « Lequel de ces événements « … » situe-t-il en premier ? » — la libération de Kidal.

use crate::claim::SourceType;
use crate::generate::events;
use crate::generate::material::{Candidate, Material, Page, Passage, Proposals};
use crate::generate::statements::Statement;
use crate::generate::{Refusal, options, wording};
use crate::language::fr::gazetteer;
use crate::language::fr::verbs::Voice;
use crate::language::time::Date;
use crate::question::{Choice, Kind, Wording};
use crate::text::{Language, Span, fold};
use std::cmp::Ordering;

/// Something that happened, with its date.
struct Happened {
    clause: String,
    date: Date,
    /// The date as the article prints it.
    told: String,
    sentence: Span,
}

/// Proposes one question about the first and one about the last of an article's events.
pub(super) fn propose(page: &Page<'_, '_>, proposals: &mut Proposals) {
    let (material, article) = (page.material, page.article);
    let statements = &page.statements;
    for statement in statements {
        if let Some(made) = followed(material, article, statement) {
            proposals.take(Kind::Order, statement.read.sentence.span, made);
        }
    }
    let mut dated: Vec<Happened> = Vec::new();
    for happened in happened(page) {
        let distinct = dated
            .iter()
            .all(|other| order(happened.date, other.date).is_some() && fold(&other.clause) != fold(&happened.clause));
        if distinct {
            dated.push(happened);
        }
    }
    dated.sort_by(|a, b| order(a.date, b.date).unwrap_or(Ordering::Equal));
    if dated.len() < 3 {
        if let Some(event) = dated.first() {
            proposals.refuse(Kind::Order, Refusal::NoDistractors, event.sentence);
        }
        return;
    }
    let first: Vec<&Happened> = dated.iter().take(4).collect();
    let last: Vec<&Happened> = dated.iter().rev().take(4).collect();
    let passage = Span::new(0, 0);
    proposals.take(Kind::Order, passage, candidate(material, article, &first, "first_event"));
    proposals.take(Kind::Order, passage, candidate(material, article, &last, "last_event"));
}

/// « Le Mali puis le Niger ont annoncé … »: who was the first to do it.
fn followed(
    material: &Material<'_>,
    article: usize,
    statement: &Statement<'_, '_>,
) -> Option<Result<Candidate, Refusal>> {
    let reading = &material.readings[article];
    let tokens = &statement.read.tokens;
    let puis = statement.subject.clone().find(|&at| tokens.lower(at) == "puis")?;
    let country = |range: std::ops::Range<usize>| {
        let inside =
            statement.read.mentions.iter().filter(move |mention| range.contains(&tokens.at(mention.span.start)));
        inside.filter_map(|mention| gazetteer::country(&mention.what.name()?.canonical)).next()
    };
    let first = country(statement.subject.start..puis)?;
    let second = country(puis..statement.subject.end)?;
    let verb = &statement.clause.verb;
    if !statement.is_firm() || verb.negated || verb.voice != Voice::Active || !verb.compound {
        return None;
    }
    // « ont annoncé la rupture de leurs relations » → « le premier à annoncer la rupture de ses relations »
    let rest = statement.words(verb.end..statement.predicate.end);
    let rest = format!(" {rest} ").replace(" leurs ", " ses ").replace(" leur ", " son ").trim().to_owned();
    let lead = statement.lead(reading)?;
    let key = first.with_article();
    let sentence = statement.read.sentence.span.of(material.text(article));
    let why = Wording::new(
        format!("L’article dit {}.", wording::quoted(&statement.words(statement.subject.clone()))),
        format!("The article says {}.", wording::english_quoted(&statement.words(statement.subject.clone()))),
    );
    let mut wrong = vec![Choice { text: Wording::same(second.with_article()), why, passage: None }];
    wrong.extend(options::countries(material, article, sentence, gazetteer::Country::with_article).into_iter().take(2));
    Some(Ok(Candidate {
        spares: Vec::new(),
        kind: Kind::Order,
        rule: "first_of_two",
        article,
        proposition: statement.text(),
        stem: Wording::new(
            format!("{} quel pays a été le premier à {} {rest}\u{a0}?", lead.fr, verb.lemma.as_str()),
            format!(
                "{} which country was the first to do this: {}?",
                lead.en,
                wording::english_quoted(&statement.text())
            ),
        ),
        key: Choice { text: Wording::same(key), why: Wording::default(), passage: None },
        key_words: String::new(),
        distractors: wrong,
        evidence: statement.passages(reading, article)?,
    }))
}

/// What the article tells with a date, in its own voice.
fn happened(page: &Page<'_, '_>) -> Vec<Happened> {
    let reading = page.reading();
    let resolved = reading.resolved();
    let whole =
        |span: Span, date: Date| resolved.iter().find(|(time, _)| *time == span).map_or(date, |(_, date)| *date);
    let (events, _) = events::find(reading);
    let told = events.iter().filter(|event| event.lead != "depuis" && event.claim.source.kind == SourceType::Article);
    let mut happened: Vec<Happened> = told
        .map(|event| Happened {
            clause: event.clause(),
            date: whole(event.time, event.date),
            told: event.date_words(),
            sentence: event.sentence,
        })
        .collect();
    let statements = &page.statements;
    for statement in statements.iter().filter(|statement| statement.claim.source.kind == SourceType::Article) {
        let sentence = statement.read.sentence.span;
        let Some(dated) = statement.dated().filter(|_| statement.claim.is_firm()) else { continue };
        if happened.iter().any(|other| other.sentence == sentence) {
            continue;
        }
        happened.push(Happened {
            clause: dated.gap.map_or_else(|| statement.text(), |gap| statement.text_without(&gap)),
            date: whole(dated.mention.span, dated.date),
            told: wording::typeset(reading.text(dated.mention.span)),
            sentence,
        });
    }
    happened.retain(|happened| wording::count_words(&happened.clause) >= 5);
    happened
}

/// Which of two dates is earlier; none where they may overlap, or where that depends on a year that is not told.
pub(super) fn order(a: Date, b: Date) -> Option<Ordering> {
    if a.may_be(b) {
        return None;
    }
    match (a.year, b.year) {
        (Some(one), Some(two)) if one != two => return Some(one.cmp(&two)),
        (Some(_), Some(_)) => {}
        (None, _) | (_, None) => return None,
    }
    match (a.month?, b.month?) {
        (one, two) if one != two => Some(one.cmp(&two)),
        _ => Some(a.day?.cmp(&b.day?)),
    }
}

fn candidate(
    material: &Material<'_>,
    article: usize,
    told: &[&Happened],
    rule: &'static str,
) -> Result<Candidate, Refusal> {
    let reading = &material.readings[article];
    let [key, others @ ..] = told else { return Err(Refusal::NoDistractors) };
    let (fr, en) = (wording::title_in(reading.article, Language::Fr), wording::title_in(reading.article, Language::En));
    let (rank_fr, rank_en) = if rule == "first_event" { ("premier", "first") } else { ("dernier", "last") };
    let stem = Wording::new(
        format!("Lequel de ces événements l’article {fr} situe-t-il en {rank_fr}\u{a0}?"),
        format!("Which of these events does {en} place {rank_en}?"),
    );
    let words = |event: &Happened| wording::upper_first(&event.clause);
    let choice = |event: &&Happened| Choice {
        text: Wording::same(words(event)),
        why: Wording::new(
            format!("L’article le date autrement\u{a0}: {}.", wording::quoted(&event.told)),
            format!("The article dates it otherwise: {}.", wording::english_quoted(&event.told)),
        ),
        passage: Some(material.evidence(article, event.sentence)),
    };
    Ok(Candidate {
        spares: Vec::new(),
        kind: Kind::Order,
        rule,
        article,
        proposition: key.clause.clone(),
        stem,
        key: Choice { text: Wording::same(words(key)), why: Wording::default(), passage: None },
        key_words: String::new(),
        distractors: options::enough(others.iter().map(choice).collect())?,
        evidence: told.iter().map(|event| Passage { article, span: event.sentence }).collect(),
    })
}
