//! Claims made of statements: as they are, and with one thing changed that can be only one: a count, a holder of an office,
//! the speaker of a quotation, a denial.

use super::{Claimed, Verdict};
use crate::claim::{Reading, SourceType};
use crate::generate::kinds::speaker::quotation;
use crate::generate::material::{Material, Page, Passage};
use crate::generate::offices::{self, Holder};
use crate::generate::options::same_person;
use crate::generate::statements::Statement;
use crate::generate::{figures, sources, wording};
use crate::language::fr::words;
use crate::language::fr::{Tokens, anaphora};
use crate::language::mention::{Comparator, Mention, What};
use crate::question::Wording;
use crate::text::Span;
use crate::text::fold;

/// A claim with whom the article cites for it: « Selon Florence Parly, … ».
fn said(reading: &Reading<'_>, statement: &Statement<'_, '_>, words: &str) -> Option<String> {
    if statement.claim.source.kind == SourceType::Article {
        return Some(wording::upper_first(words));
    }
    Some(format!("Selon {}, {words}", sources::called(reading, statement.claim)?))
}

/// The sentences that name whom a statement's claim cites, where these are others.
fn naming(reading: &Reading<'_>, article: usize, statement: &Statement<'_, '_>) -> Vec<Passage> {
    statement.passages(reading, article).unwrap_or_default().into_iter().skip(1).collect()
}

/// Statements that can be judged, as they are.
pub(super) fn supported(page: &Page<'_, '_>) -> Vec<Claimed> {
    let (_material, article, reading) = (page.material, page.article, page.reading());
    let found = &page.statements;
    let firm = found.iter().filter(|statement| statement.is_firm() && statement.known_by(2));
    firm.filter_map(|statement| {
        Some(Claimed {
            words: said(reading, statement, &statement.text())?,
            verdict: Verdict::Supported,
            because: Wording::new("L’article le dit.", "The article says so."),
            source: article,
            evidence: statement.read.sentence.span,
            named: naming(reading, article, statement),
            rule: "statement",
        })
    })
    .collect()
}

/// Statements with another count.
pub(super) fn counted(page: &Page<'_, '_>) -> Vec<Claimed> {
    let (material, article, _reading) = (page.material, page.article, page.reading());
    let found = &page.statements;
    let mut claimed = Vec::new();
    for statement in found.iter().filter(|statement| statement.is_firm() && !statement.clause.verb.negated) {
        for mention in statement.mentions() {
            claimed.extend(recounted(material, article, statement, mention));
        }
    }
    claimed
}

fn recounted(
    material: &Material<'_>,
    article: usize,
    statement: &Statement<'_, '_>,
    mention: &Mention,
) -> Option<Claimed> {
    let What::Quantity(quantity) = &mention.what else { return None };
    // « vingt girafes - sept femelles et treize mâles »: another number of the statement would tell which is wrong.
    let several = statement.mentions().filter(|mention| mention.what.quantity().is_some()).count() > 1;
    if quantity.comparator != Comparator::Exactly
        || quantity.unit == "%"
        || statement.is_wide()
        || several
        || statement.is_before_something()
    {
        return None;
    }
    // « l’option de deux États »: a number inside a phrase of its own is no count of what happened.
    let place = statement.place(mention);
    let before = place.start.checked_sub(1).map_or("", |before| statement.read.tokens.lower(before));
    if place.start != statement.subject.start && words::is_preposition(before) {
        return None;
    }
    let reading = &material.readings[article];
    let sentence = statement.read.sentence.span;
    let words = statement.text();
    let printed = statement.words(statement.place(mention));
    let unit = quantity.unit.split(' ').next()?;
    let number = printed.get(..printed.find(&format!(" {unit}"))?)?.trim();
    let lower = wording::lower_first(number);
    // « deux otages » is true of whoever freed four: only a greater count is contradicted for certain.
    let greater = |words: &str| figures::value(words) > figures::value(&lower);
    let near = figures::near(material, article, sentence, &lower, quantity);
    let other = near.into_iter().find(|choice| greater(&choice.text.fr))?;
    // « deux soldats » of two in the statement would leave open which one was changed.
    if words.matches(&lower).count() != 1 {
        return None;
    }
    let changed = words.replacen(&lower, &other.text.fr, 1);
    Some(Claimed {
        words: said(reading, statement, &changed)?,
        verdict: Verdict::Refuted,
        because: instead(&lower, &other.text.fr),
        source: article,
        evidence: sentence,
        named: naming(reading, article, statement),
        rule: "changed_count",
    })
}

/// That the article says one thing and not another.
pub(super) fn instead(right: &str, wrong: &str) -> Wording {
    Wording::new(
        format!("L’article dit {}, et non {}.", wording::quoted(right), wording::quoted(wrong)),
        format!("The article says {}, not {}.", wording::english_quoted(right), wording::english_quoted(wrong)),
    )
}

/// « Sadio Camara est ministre de la Défense »: whom the article names, and somebody else whom it names.
pub(super) fn held(material: &Material<'_>, article: usize) -> Vec<Claimed> {
    let reading = &material.readings[article];
    let every: Vec<Holder> =
        reading.sentences.iter().flat_map(|read| offices::single(article, reading, read)).collect();
    let mut claimed: Vec<Claimed> = Vec::new();
    for holder in &every {
        let told = every.iter().any(|other| fold(&other.role) == fold(&holder.role) && other.name != holder.name);
        if told || claimed.iter().any(|claimed| claimed.words.ends_with(&format!("est {}", holder.role))) {
            continue;
        }
        // Somebody of whom the article says that they are something else.
        let other = every.iter().find(|other| {
            let alike = offices::genders(&other.role) == offices::genders(&holder.role);
            alike && !same_person(&other.name, &holder.name) && other.role != holder.role
        });
        // The length of the name decides which of two offices is told rightly.
        let wrong = other.filter(|_| holder.name.len() % 2 == 1);
        let because = match wrong {
            None => Wording::new(
                "L’article donne cette fonction à cette personne.",
                "The article gives this office to this person.",
            ),
            Some(other) => {
                let (a, b) = (&holder.name, &other.name);
                let roles = |quoted: fn(&str) -> String| (quoted(&holder.role), quoted(&other.role));
                let ((one, two), (one_en, two_en)) = (roles(wording::quoted), roles(wording::english_quoted));
                Wording::new(
                    format!("L’article présente {a} comme {one} et {b} comme {two}."),
                    format!("The article presents {a} as {one_en} and {b} as {two_en}."),
                )
            }
        };
        let shown = wrong.filter(|other| other.sentence != holder.sentence);
        claimed.push(Claimed {
            words: format!("{} est {}", wrong.map_or(&holder.name, |other| &other.name), holder.role),
            verdict: if wrong.is_some() { Verdict::Refuted } else { Verdict::Supported },
            because,
            source: article,
            evidence: holder.sentence,
            named: shown.map(|other| Passage { article, span: other.sentence }).into_iter().collect(),
            rule: if wrong.is_some() { "changed_holder" } else { "holder" },
        });
    }
    claimed
}

/// The most words of a quotation in a claim to be judged.
const MOST_QUOTED: usize = 26;

/// Quotations with whom the article gives them to, or with somebody else whom it names: a quotation has one speaker.
pub(super) fn quoted(material: &Material<'_>, article: usize) -> Vec<Claimed> {
    let reading = &material.readings[article];
    let mut claimed = Vec::new();
    for read in &reading.sentences {
        for frame in &read.frames {
            let claim = reading.claims_of(read.sentence.span).iter().find(|claim| claim.text == frame.claim);
            let claim = claim.filter(|claim| claim.source.kind == SourceType::Person);
            let (Some(claim), Some(span)) = (claim, quotation(reading, frame)) else { continue };
            let Some(name) = claim.source.name.as_deref().filter(|name| name.contains(' ')) else { continue };
            let Some(passages) = sources::passages(reading, article, claim) else { continue };
            let said = wording::typeset(reading.text(span).trim_matches(['.', ' ', '\u{a0}', '"', '«', '»', ',']));
            let tokens = Tokens::new(&said, Span::new(0, said.len()));
            let whole = (6..=MOST_QUOTED).contains(&wording::count_words(&said))
                && anaphora::dangling(&tokens, 0, tokens.len()).is_none()
                && !said.contains(['“', '«', '"', '”']);
            let people = reading.sentences.iter().flat_map(|read| &read.mentions).filter_map(|it| it.what.person());
            let mut others = people.map(|person| &person.name.canonical).filter(|other| {
                let surname = other.rsplit(' ').next().unwrap_or(other);
                other.contains(' ') && !same_person(other, name) && !reading.text(read.sentence.span).contains(surname)
            });
            let Some(other) = others.next().filter(|_| whole) else { continue };
            // The length of the quotation decides whose it is said to be.
            let right = said.len().is_multiple_of(2);
            claimed.push(Claimed {
                words: format!("“{said}”, selon {}", if right { name } else { other }),
                verdict: if right { Verdict::Supported } else { Verdict::Refuted },
                because: Wording::new(
                    format!("L’article attribue ces mots à {name}."),
                    format!("The article attributes these words to {name}."),
                ),
                source: article,
                evidence: read.sentence.span,
                named: passages.into_iter().skip(1).collect(),
                rule: if right { "quotation" } else { "changed_speaker" },
            });
        }
    }
    claimed
}

/// « Les militants ont nié avoir acheté des drones »: told as if they had admitted it.
pub(super) fn admitted(reading: &Reading<'_>, article: usize) -> Vec<Claimed> {
    let mut claimed = Vec::new();
    for read in reading.sentences.iter().filter(|read| read.sentence.zone == crate::corpus::Zone::Body) {
        for clause in read.clauses.iter().filter(|clause| clause.verb.lemma == "nier" && clause.verb.compound) {
            let tokens = &read.tokens;
            let perfect = matches!(tokens.lower(clause.verb.end), "avoir" | "être");
            let Some(subject) = clause.subject.clone().filter(|_| perfect && !clause.verb.negated) else { continue };
            let end = (clause.verb.end..tokens.len()).find(|&at| matches!(tokens.word(at), "," | "." | "»" | ";"));
            let words = |from: usize, to: usize| wording::typeset(tokens.span(from, to).of(tokens.text()));
            let told = words(subject.start, end.unwrap_or(tokens.len()));
            let denied = words(clause.verb.main, clause.verb.main + 1);
            let admitted = told.replacen(&denied, "reconnu", 1);
            claimed.push(Claimed {
                because: instead(&denied, "reconnu"),
                words: wording::upper_first(&admitted),
                verdict: Verdict::Refuted,
                source: article,
                evidence: read.sentence.span,
                named: Vec::new(),
                rule: "changed_denial",
            });
        }
    }
    claimed
}
