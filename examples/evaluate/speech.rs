//! Quotations, and who is made to say what.

use crate::gold::{Fact, Gold};
use crate::score::{Aim, Row};
use recoupe::claim::{Claim, Reading, SourceType};
use recoupe::text::fold_words;

/// Attributions that name nobody (« attaques attribuées aux jihadistes », « considérée comme … »): none is to be found.
const NOBODY: &[&str] = &["G317", "G318"];

/// Quotations whose speaker is marked with them and by no row of their own.
const QUOTED: &[&str] = &["G304", "G305", "G306", "G311", "G312", "G313"];

pub fn rows(gold: Result<&Gold, &str>) -> Vec<Row> {
    vec![spans(gold), sources(gold)]
}

/// Every quotation with both its marks, and the pull quote that stands in dropped text and is not to be found.
fn spans(gold: Result<&Gold, &str>) -> Row {
    let mut row = Row::new("quotations", "gold seeds", Aim::NoneWrong(18));
    let gold = match gold {
        Ok(gold) => gold,
        Err(why) => return row.without(why),
    };
    let readings = gold.readings();
    for fact in gold.of(&["QUOTE", "NQUOTE", "DOCQ", "QUOTEFRAG", "MOTTO"]) {
        let right = readings[fact.article].quotes.iter().any(|quote| quote.span == fact.span);
        row.expect(right, || format!("{} {}", fact.id, fact.surface));
        row.found(1);
    }
    // The unclosed pull quote of the first article is printed twice and read once.
    let pull = gold.of(&["DUP"]).find(|fact| fact.surface.starts_with('«'));
    if let Some(pull) = pull {
        let right = !readings[pull.article].quotes.iter().any(|quote| quote.span.overlaps(pull.span));
        row.expect(right, || format!("{} {}", pull.id, pull.surface));
        row.found(1);
    }
    row
}

/// Every attribution with its source. A claim in a sentence without a marked attribution, or with another source, is
/// wrong; no claim where one is marked is only missed.
fn sources(gold: Result<&Gold, &str>) -> Row {
    let mut row = Row::new("attributions", "gold seeds", Aim::NoneWrong(28));
    let gold = match gold {
        Ok(gold) => gold,
        Err(why) => return row.without(why),
    };
    let marked = |fact: &&Fact| {
        !NOBODY.contains(&fact.id.as_str())
            && (matches!(fact.kind.as_str(), "ATTR" | "CUE" | "ISPEECH" | "QUOTEMIX")
                || QUOTED.contains(&fact.id.as_str()))
    };
    for (at, reading) in gold.readings().iter().enumerate() {
        let facts: Vec<&Fact> = gold.facts.iter().filter(|fact| fact.article == at).filter(marked).collect();
        let attributed = || reading.claims.iter().filter(|claim| claim.source.kind != SourceType::Article);
        for fact in &facts {
            let speaker = speaker(gold, fact);
            let right = attributed().any(|claim| told_in(reading, claim, fact) && is(gold, reading, claim, &speaker));
            row.expect(right, || {
                let found: Vec<String> = attributed()
                    .filter(|claim| told_in(reading, claim, fact))
                    .map(|claim| name(reading, claim))
                    .collect();
                format!("{} {speaker}: « {} » found {found:?}", fact.id, fact.surface)
            });
            row.found(usize::from(right));
        }
        for claim in attributed().filter(|claim| claim.cue.is_some() && claim.rule != "inside_quotation") {
            let rows: Vec<&&Fact> = facts.iter().filter(|fact| told_in(reading, claim, fact)).collect();
            if !rows.iter().any(|fact| is(gold, reading, claim, &speaker(gold, fact))) {
                row.wrong(format!("A{at} {}: « {} »", name(reading, claim), reading.text(claim.text)));
            }
        }
    }
    row
}

/// Who is marked as the source: in the row itself, or for a cue in the quotation that it stands beside.
fn speaker(gold: &Gold, fact: &Fact) -> String {
    let field = |normalised: &str| {
        normalised
            .split("; ")
            .find_map(|part| {
                part.strip_prefix("source=").or(part.strip_prefix("speaker=")).or(part.strip_prefix("charge"))
            })
            .map(str::to_owned)
    };
    if fact.id == "G313" {
        return "generals of Niamey".to_owned();
    }
    let beside = || {
        gold.of(&["QUOTE", "DOCQ"])
            .filter(|quote| quote.article == fact.article && quote.span.end <= fact.span.start)
            .max_by_key(|quote| quote.span.end)
            .and_then(|quote| field(&quote.normalised))
    };
    field(&fact.normalised).or_else(beside).unwrap_or_default()
}

/// Whether a claim stands in the sentence of a mark.
fn told_in(reading: &Reading<'_>, claim: &Claim, fact: &Fact) -> bool {
    let sentences = reading.article.sentences.iter().filter(|sentence| sentence.span.overlaps(claim.evidence));
    sentences.into_iter().any(|sentence| sentence.span.overlaps(fact.span))
}

fn name(reading: &Reading<'_>, claim: &Claim) -> String {
    let words = || claim.source.span.map(|span| reading.text(span).to_owned());
    let name = claim.source.name.clone().or_else(words).unwrap_or_default();
    format!("{} {name}", claim.source.kind.name())
}

/// English words of the marks and what the articles say for them.
const IN_ENGLISH: &[(&str, &str)] = &[
    ("authorities", "autorites"),
    ("delegations", "delegations"),
    ("regimes", "regimes"),
    ("partners", "partenaires"),
    ("charte", "charte"),
    ("generals", "generaux"),
];

/// Whether the source of a claim is the one marked: the same name in any of its forms, the same group in the article's
/// words, or anonymous for anonymous.
fn is(gold: &Gold, reading: &Reading<'_>, claim: &Claim, marked: &str) -> bool {
    if marked.contains("anonymous") || marked.contains("unnamed") && !marked.contains('<') {
        return claim.source.kind == SourceType::Anonymous;
    }
    let found = fold_words(&name(reading, claim)).join(" ");
    let printed = claim.source.span.map(|span| fold_words(reading.text(span)).join(" ")).unwrap_or_default();
    let head = marked.split([';', '<', '(']).next().unwrap_or("").trim();
    let forms = gold.aliases.iter().filter(|(name, forms)| name == head || forms.iter().any(|form| form == head));
    let known = forms.into_iter().any(|(_, forms)| {
        forms.iter().any(|form| {
            let form = fold_words(form).join(" ");
            found.contains(&form) || printed.contains(&form)
        })
    });
    known
        || fold_words(head).iter().filter(|word| word.len() > 3).any(|word| {
            let word =
                IN_ENGLISH.iter().find(|(english, _)| english == word).map_or(word.as_str(), |(_, french)| french);
            found.split(' ').chain(printed.split(' ')).any(|other| other == word)
        })
}
