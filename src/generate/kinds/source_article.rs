//! `source_article`: in which article does one read it? The question prints a sentence of the article word for word, so
//! that nothing is claimed that is not there. Never asked: a sentence that stands in two articles, that leans on the one
//! before it, that shares its rare words with its own headline, or that is printed faultily.
//!
//! « Dans quel article lit-on : « La Russie a livré au Mali au moins quatre hélicoptères … » ? »

use crate::claim::{Read, Reading};
use crate::generate::Refusal;
use crate::generate::material::{Candidate, Material, Page, Passage, Proposals};
use crate::generate::roots::Roots;
use crate::generate::statements::Statement;
use crate::generate::{gate, options, soundness, sources, wording};
use crate::language::fr::anaphora;
use crate::language::mention::What;
use crate::question::{Choice, Kind, Wording};
use crate::text::{Language, Span, fold};

/// The most questions of this kind from one article: a corpus is more than its authors' sentences.
const MOST: usize = 6;

/// From so many times as many articles as are wanted the wrong options are taken, in turn.
const TURNS: usize = 4;

/// Proposes the sentences that say most.
pub(super) fn propose(page: &Page<'_, '_>, proposals: &mut Proposals) {
    let (material, article) = (page.material, page.article);
    if material.readings.len() < 3 {
        return;
    }
    let reading = &material.readings[article];
    let mut ranked: Vec<(usize, Candidate)> = Vec::new();
    for read in reading.sentences.iter().filter(|read| read.sentence.zone == crate::corpus::Zone::Body) {
        let made = candidate(material, article, read);
        match made.and_then(|made| with_others(material, article, read, made)) {
            Ok(candidate) => ranked.push((salience(read), candidate)),
            Err(refusal) => proposals.refuse(Kind::SourceArticle, refusal, read.sentence.span),
        }
    }
    let printed: Vec<Span> = ranked.iter().map(|(_, candidate)| candidate.evidence[0].span).collect();
    let statements = &page.statements;
    for statement in statements {
        let sentence = statement.read.sentence.span;
        if printed.iter().any(|printed| printed.overlaps(sentence)) {
            continue;
        }
        let made = told(material, article, statement);
        match made.and_then(|made| with_others(material, article, statement.read, made)) {
            Ok(candidate) => ranked.push((salience(statement.read), candidate)),
            Err(refusal) => proposals.refuse(Kind::SourceArticle, refusal, sentence),
        }
    }
    ranked.sort_by_key(|(salience, candidate)| (usize::MAX - salience, candidate.evidence[0]));
    ranked.dedup_by_key(|(_, candidate)| candidate.evidence[0]);
    proposals.passed.extend(ranked.into_iter().take(MOST).map(|(_, candidate)| candidate));
}

/// A statement of a sentence that cannot be printed whole: « Quel article rapporte que … ? »
fn told(material: &Material<'_>, article: usize, statement: &Statement<'_, '_>) -> Result<Candidate, Refusal> {
    let reading = &material.readings[article];
    if !statement.is_firm() || !statement.known_by(2) {
        return Err(Refusal::NothingToKnowBy);
    }
    let words = statement.text();
    let files = material.neighbours(article).iter().copied();
    let said = statement.said();
    let says = |other: usize| {
        let sentences = material.readings[other].sentences.iter().zip(material.roots_of(other));
        sentences.into_iter().any(|(read, roots)| said.may_be_by(read, roots))
    };
    if files.into_iter().any(says) {
        return Err(Refusal::SaidElsewhere);
    }
    let cited = sources::whom(reading, statement.claim)?.map_or_else(Wording::default, |called| {
        Wording::new(format!(", en citant {called},"), format!(", citing {},", wording::english_quoted(&called)))
    });
    let claim = wording::english_quoted(&wording::upper_first(&words));
    Ok(Candidate {
        spares: Vec::new(),
        kind: Kind::SourceArticle,
        rule: "statement",
        article,
        proposition: words.clone(),
        stem: Wording::new(
            format!("Quel article rapporte{} {}\u{a0}?", cited.fr, wording::que(&words)),
            format!("Which article reports{} this: {claim}?", cited.en),
        ),
        key: Choice { text: name(reading), why: Wording::default(), passage: None },
        key_words: String::new(),
        distractors: Vec::new(),
        evidence: statement.passages(reading, article).ok_or(Refusal::NotInPassage)?,
    })
}

/// How much there is to know a sentence by: names, dates and numbers.
fn salience(read: &Read<'_>) -> usize {
    read.mentions.iter().map(|mention| if matches!(mention.what, What::Place(_)) { 1 } else { 2 }).sum()
}

fn candidate(material: &Material<'_>, article: usize, read: &Read<'_>) -> Result<Candidate, Refusal> {
    let reading = &material.readings[article];
    let span = material.passage(article, read)?;
    let words = soundness::printed(reading, read, span);
    if anaphora::dangling(&read.tokens, read.tokens.at(span.start), read.tokens.at(span.end)).is_some() {
        return Err(Refusal::Dangling);
    }
    if soundness::is_evaluative(&words) {
        return Err(Refusal::Evaluation);
    }
    let named = read.mentions.iter().any(|mention| mention.what.name().is_some());
    if salience(read) < 2 || !named || wording::count_words(&words) < 9 {
        return Err(Refusal::NothingToKnowBy);
    }
    let folded = fold(&words);
    if material.neighbours(article).iter().any(|&other| material.says(other, &folded)) {
        return Err(Refusal::NotUnique);
    }
    let stem = Wording::new(
        format!("Dans quel article lit-on\u{a0}: {}\u{a0}?", wording::quoted(&words)),
        format!("In which article does one read: {}?", wording::english_quoted(&words)),
    );
    Ok(Candidate {
        spares: Vec::new(),
        kind: Kind::SourceArticle,
        rule: "verbatim_sentence",
        article,
        proposition: words,
        stem,
        key: Choice { text: name(reading), why: Wording::default(), passage: None },
        key_words: String::new(),
        distractors: Vec::new(),
        evidence: vec![Passage { article, span }],
    })
}

fn name(reading: &Reading<'_>) -> Wording {
    let of = |language| wording::title_in(reading.article, language);
    Wording::new(of(Language::Fr), of(Language::En))
}

/// Another article, with the rarest of the names that its best sentence shares with the question, and that sentence.
type Ranked<'m> = (usize, Option<(&'m str, Span)>);

/// The other articles, those that speak of most of the same names first, each with the passage that does.
fn others<'m>(material: &'m Material<'_>, article: usize, read: &Read<'_>) -> Vec<Ranked<'m>> {
    // A name counts as shared when both texts print it: « les FAMa » are « l’armée malienne », but a learner who is told
    // that this name stands in the other article too must find it in this one.
    let names: Vec<u64> = material.printed_names(article, read).map(|(_, name)| name).collect();
    let asked = Roots::of(read.sentence.span.of(material.text(article)));
    let near = material.neighbours(article).iter().copied().enumerate();
    let mut ranked: Vec<(usize, usize, usize, Option<usize>)> = near
        .map(|(nearness, other)| match material.best_naming(other, &names) {
            Some((sentence, shared)) => (shared, nearness, other, Some(sentence)),
            None => (0, nearness, other, None),
        })
        .collect();
    ranked.sort_by_key(|(shared, nearness, ..)| (usize::MAX - shared, *nearness));
    // A sister article that reports the same fact in nearly the same words is no wrong answer.
    let apart = |other: usize| !material.roots_of(other).iter().any(|roots| asked.mostly_in(roots));
    let apart = ranked.into_iter().filter(|(_, _, other, _)| apart(*other)).take(options::WANTED * TURNS);
    let shown = apart.map(|(_, _, other, best)| {
        let sentence = best.and_then(|at| material.readings[other].sentences.get(at));
        let rarest = sentence.and_then(|sentence| {
            let shared = material.printed_names(other, sentence).filter(|(_, name)| names.contains(name));
            let name = shared.map(|(name, _)| name).min_by_key(|name| material.articles_naming(name))?;
            Some((name, sentence.sentence.span))
        });
        (other, rarest)
    });
    shown.collect()
}

/// The candidate with wrong titles that the gate passes. Were the nearest always offered, an article near many others
/// would be known for seldom being right: which come first, the sentence's place decides.
fn with_others(
    material: &Material<'_>,
    article: usize,
    read: &Read<'_>,
    mut candidate: Candidate,
) -> Result<Candidate, Refusal> {
    let ranked = others(material, article, read);
    let mut turns: Vec<&[Ranked<'_>]> = ranked.chunks_exact(options::WANTED).collect();
    if turns.is_empty() && ranked.len() > 1 {
        turns.push(&ranked);
    }
    let first = read.sentence.span.start % turns.len().max(1);
    let mut refusal = Refusal::NoDistractors;
    for turn in turns.iter().cycle().skip(first).take(turns.len()) {
        let choices = |turn: &[Ranked<'_>]| -> Vec<Choice> {
            turn.iter().map(|(other, shared)| choice(material, *other, *shared)).collect()
        };
        candidate.distractors = choices(turn);
        match gate::check(material, &candidate) {
            Ok(()) => {
                let rest = turns.iter().filter(|other| other.first() != turn.first());
                candidate.spares = rest.flat_map(|turn| choices(turn)).collect();
                return Ok(candidate);
            }
            Err(other) => refusal = other,
        }
    }
    Err(refusal)
}

/// The title of another article, with the name that its best sentence shares with the one asked about.
fn choice(material: &Material<'_>, other: usize, shared: Option<(&str, Span)>) -> Choice {
    let why = match shared {
        Some((name, _)) => Wording::new(
            format!("On y lit aussi le nom {}, mais pas cette phrase.", wording::quoted(name)),
            format!("The name {} stands there too, but not this sentence.", wording::english_quoted(name)),
        ),
        None => Wording::new("Cette phrase n’est pas dans cet article.", "The sentence is not in this article."),
    };
    let passage = shared.map(|(_, span)| material.evidence(other, span));
    Choice { text: name(&material.readings[other]), why, passage }
}
