//! Who did it in words: « La France et ses partenaires dénoncent le recours … » → « qui dénonce le recours … ? »,
//! « L’armée malienne a annoncé avoir mené des frappes … » → « qui a annoncé avoir mené des frappes … ? ».

use super::Said;
use crate::claim::SourceType;
use crate::generate::Refusal;
use crate::generate::material::{Candidate, Material, Passage};
use crate::generate::statements;
use crate::generate::{options, sources, wording};
use crate::language::fr::attribution::Turn;
use crate::language::fr::clauses;
use crate::language::fr::lexicon::{Form, Number};
use crate::language::fr::verbs::FiniteVerb;
use crate::language::fr::{Tokens, anaphora};
use crate::question::{Choice, Kind, Wording};
use crate::text::{Language, Span};

/// The most words of what is said.
const MOST_WORDS: usize = 24;

pub(super) fn candidate(material: &Material<'_>, said: Said<'_, '_>) -> Result<Candidate, Refusal> {
    let Said { article, read, frame, claim } = said;
    let reading = &material.readings[article];
    let tokens = &read.tokens;
    let clause = read
        .clauses
        .iter()
        .find(|clause| tokens.get(clause.verb.finite).is_some_and(|token| frame.span.contains(token.span)));
    let clause = clause.filter(|clause| clause.subject.is_some()).ok_or(Refusal::OpenSource)?;
    let key = sources::called(reading, claim).ok_or(Refusal::OpenSource)?;
    // « si la Cédéao réclame une transition »: nobody says that it does.
    if clause.kind != clauses::Kind::Main {
        return Err(Refusal::NotFirm);
    }
    if clause.verb.negated || clause.verb.modal.is_some() || clause.verb.object {
        return Err(Refusal::NotFirm);
    }
    let verb = singular(tokens, &clause.verb).ok_or(Refusal::Misprint)?;
    // What is added after the object is not needed to know who said it.
    let (from, to) = (tokens.at(frame.claim.start), tokens.at(frame.claim.end));
    let end = (from + 1..to)
        .find(|&at| matches!(tokens.word(at), "," | "(" | ";" | ":") || matches!(tokens.lower(at), "mais" | "tout"))
        .unwrap_or(to);
    let said = wording::typeset(tokens.span(from, end).of(tokens.text()).trim_end_matches(['.', ' ']));
    // What only says once more whose words they are.
    let said = format!(" {said}").replace(" pour leur part", "").replace(" selon eux", "").replace(" selon elle", "");
    let said = said.trim().to_owned();
    let words = format!("{verb} {said}");
    let checked = Tokens::new(&said, Span::new(0, said.len()));
    let owned = (0..checked.len()).any(|at| matches!(checked.lower(at), "son" | "sa" | "ses" | "leur" | "leurs"));
    if anaphora::dangling(&checked, 0, checked.len()).is_some() || owned {
        return Err(Refusal::Dangling);
    }
    if wording::count_words(&words) > MOST_WORDS {
        return Err(Refusal::TooLong);
    }
    if read.mentions.iter().any(|mention| frame.claim.contains(mention.span) && statements::hangs(mention)) {
        return Err(Refusal::RelativeTime);
    }
    let sentence = read.sentence.span;
    let mut wrong: Vec<Choice> = Vec::new();
    for cited in sources::others(reading, &key, sentence) {
        let why = Wording::new(
            "L’article cite cette source pour autre chose.",
            "The article cites this source for something else.",
        );
        let passage = Some(material.evidence(article, cited.sentence));
        wrong.push(Choice { text: Wording::same(cited.words), why, passage });
    }
    for choice in options::persons(material, article, &key, reading.text(sentence)) {
        let taken = wrong.iter().any(|other| sources::may_be_one(&other.text.fr, &choice.text.fr));
        if !taken && matches!(claim.source.kind, SourceType::Person | SourceType::Collective) {
            wrong.push(choice);
        }
    }
    wrong.truncate(options::COLLECTED);
    let (fr, en) = (wording::title_in(reading.article, Language::Fr), wording::title_in(reading.article, Language::En));
    Ok(Candidate {
        spares: Vec::new(),
        kind: Kind::Speaker,
        rule: if frame.turn == Turn::Object { "said_something" } else { "said_to_have" },
        article,
        stem: Wording::new(
            format!("D’après {fr}, qui {words}\u{a0}?"),
            format!("According to {en}, who: {}?", wording::english_quoted(&words)),
        ),
        proposition: words,
        key_words: key.clone(),
        key: Choice { text: Wording::same(key), why: Wording::default(), passage: None },
        distractors: options::enough(wrong)?,
        evidence: vec![Passage { article, span: sentence }],
    })
}

/// The cue after « qui », in the third person singular: « dénoncent » as « dénonce », « ont nié » as « a nié ».
fn singular(tokens: &Tokens<'_>, verb: &FiniteVerb) -> Option<String> {
    // « qui a également promis »: what else was said is not asked.
    let printed = wording::typeset(tokens.span(verb.start, verb.end).of(tokens.text())).replace(" également", "");
    if verb.number() != Some(Number::Plural) {
        return Some(printed);
    }
    let finite = tokens.lower(verb.finite);
    let one = match finite {
        "ont" => "a".to_owned(),
        "avaient" => "avait".to_owned(),
        // Verbs in -er lose their ending; others change more than that.
        _ if verb.tense == Form::Present && verb.lemma.ends_with("er") => format!("{}e", finite.strip_suffix("ent")?),
        _ => return None,
    };
    Some(printed.replacen(finite, &one, 1))
}
