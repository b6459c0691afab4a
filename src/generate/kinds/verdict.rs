//! `verdict`: does the article support a claim, contradict it, or say nothing of it? A supported claim is a dated
//! statement or a whole sentence as it stands; a contradicted one has its date changed, which a dated event excludes; one
//! that is not in the text is another article's. Never asked: a hedged or attributed claim without its source, a
//! judgement, a claim whose subject the article speaks of in other words.
//!
//! « La junte est au pouvoir à Bamako depuis 2012. » — contredite : l’article dit « depuis août 2020 ».

mod changed;

use crate::claim::{Claim, Read, Reading, SourceType};
use crate::corpus::Zone;
use crate::generate::Refusal;
use crate::generate::events::{self, Event};
use crate::generate::material::{Candidate, Material, Page, Passage, Proposals};
use crate::generate::{gate, options, soundness, sources, wording};
use crate::language::fr::gazetteer::{self, COUNTRIES};
use crate::language::fr::lexicon::{Form, Number};
use crate::language::fr::tagging::Tag;
use crate::language::fr::{TokenKind, anaphora, clauses};
use crate::language::mention::{Mention, What};
use crate::language::time::{Grain, Time};
use crate::question::{Choice, Kind, Wording};
use crate::text::{Language, Span, fold, fold_words};

/// The most claims that an article is said to be silent about.
const MOST_SILENT: usize = 2;

/// The most whole sentences asked as supported claims.
const MOST_SENTENCES: usize = 2;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Verdict {
    Supported,
    Refuted,
    NotInText,
}

impl Verdict {
    const ALL: [Verdict; 3] = [Verdict::Supported, Verdict::Refuted, Verdict::NotInText];

    fn wording(self) -> Wording {
        match self {
            Verdict::Supported => Wording::new("confirmée", "supported"),
            Verdict::Refuted => Wording::new("contredite", "contradicted"),
            Verdict::NotInText => Wording::new("absente de l’article", "not in the article"),
        }
    }
}

/// A claim to be judged, with what decides it.
struct Claimed {
    words: String,
    verdict: Verdict,
    /// Why it is right to say so.
    because: Wording,
    /// The article and passage that decide it.
    source: usize,
    evidence: Span,
    /// The sentences that name whom the claim cites, where these are others.
    named: Vec<Passage>,
    rule: &'static str,
}

/// Proposes the dated statements, true and changed, some whole sentences, and claims of other articles.
pub(super) fn propose(page: &Page<'_, '_>, proposals: &mut Proposals) {
    let (material, article) = (page.material, page.article);
    let reading = &material.readings[article];
    let (found, _) = events::find(reading);
    let of_events = found.iter().flat_map(|event| [dated(reading, event, article), changed(material, article, event)]);
    let claims = (of_events.flatten())
        .chain(changed::counted(page))
        .chain(changed::held(material, article))
        .chain(changed::admitted(reading, article))
        .chain(changed::quoted(material, article))
        .chain(silent(material, article));
    let (holding, failing): (Vec<Claimed>, Vec<Claimed>) =
        claims.partition(|claimed| claimed.verdict == Verdict::Supported);
    let mut asked = |claimed: Vec<Claimed>| {
        let made = claimed.into_iter().map(|claimed| candidate(material, article, claimed));
        let (sound, faulty): (Vec<Candidate>, Vec<Candidate>) =
            made.partition(|made| gate::check(material, made).is_ok());
        // The gate names what is wrong with the others.
        proposals.candidates.extend(faulty);
        sound
    };
    let failing = asked(failing);
    let mut holding = asked(holding);
    // Rather cut down than copied.
    let mut statements = changed::supported(page);
    statements.extend(sentences(material, article, proposals).into_iter().take(MOST_SENTENCES));
    statements.retain(|claimed| failing.iter().all(|other| other.evidence[0].span != claimed.evidence));
    statements.dedup_by_key(|claimed| claimed.evidence);
    let statements = statements.into_iter().map(|claimed| candidate(material, article, claimed));
    holding.extend(statements.filter(|made| gate::check(material, made).is_ok()));
    // As many hold as do not: else « confirmée » would be worth guessing.
    for alone in holding.split_off(holding.len().min(failing.len())) {
        proposals.refuse(Kind::Verdict, Refusal::Unbalanced, alone.evidence[0].span);
    }
    proposals.passed.extend(holding.into_iter().chain(failing));
}

/// That the article, or whom it cites, gives this date.
fn said_so(event: &Event<'_>, date: &str) -> Wording {
    let (fr, en) = (wording::quoted(date), wording::english_quoted(date));
    match &event.claim.source.name {
        Some(name) => Wording::new(
            format!("L’article, qui cite {name}, dit bien {fr}."),
            format!("The article, citing {name}, does say {en}."),
        ),
        None => Wording::new(format!("L’article dit bien {fr}."), format!("The article does say {en}.")),
    }
}

/// The sentences that name whom an event's claim cites, where these are others.
fn naming(reading: &Reading<'_>, article: usize, event: &Event<'_>) -> Vec<Passage> {
    sources::passages(reading, article, event.claim).unwrap_or_default().into_iter().skip(1).collect()
}

fn dated(reading: &Reading<'_>, event: &Event<'_>, article: usize) -> Option<Claimed> {
    let date = event.date_words();
    Some(Claimed {
        words: event.statement(&date),
        verdict: Verdict::Supported,
        because: said_so(event, &date),
        source: article,
        evidence: event.sentence,
        named: naming(reading, article, event),
        rule: event.rule,
    })
}

/// The statement with another date: one event has one date, so the article contradicts it.
fn changed(material: &Material<'_>, article: usize, event: &Event<'_>) -> Option<Claimed> {
    // « plusieurs attentats revendiqués depuis 2015 » are so since 2014 as well.
    let several = event.lead == "depuis" && event.is_plural();
    // « Les inondations avaient fait 32 morts en 2019 »: of another year's the article may well be silent.
    let several = several || event.is_plural() && event.date.grain() == Some(Grain::Year);
    if !event.is_single() || event.is_wide || several {
        return None;
    }
    let other = options::dates(material, article, event.date, event.lead).into_iter().next()?;
    let date = event.date_words();
    Some(Claimed {
        words: event.statement(&other.text.fr),
        verdict: Verdict::Refuted,
        because: Wording::new(
            format!("L’article dit {}, et non {}.", wording::quoted(&date), wording::quoted(&other.text.fr)),
            format!(
                "The article says {}, not {}.",
                wording::english_quoted(&date),
                wording::english_quoted(&other.text.fr)
            ),
        ),
        source: article,
        evidence: event.sentence,
        named: naming(&material.readings[article], article, event),
        rule: "changed_date",
    })
}

/// Whole sentences that the article says in its own voice, firmly.
fn sentences(material: &Material<'_>, article: usize, proposals: &mut Proposals) -> Vec<Claimed> {
    let reading = &material.readings[article];
    let mut claimed = Vec::new();
    for read in reading.sentences.iter().filter(|read| read.sentence.zone == Zone::Body) {
        let claim = reading.claims_of(read.sentence.span).first();
        match claim.ok_or(Refusal::NotFirm).and_then(|claim| stated(material, article, claim)) {
            Ok(words) => claimed.push(Claimed {
                words,
                verdict: Verdict::Supported,
                because: Wording::new("L’article le dit en ces termes.", "The article says so in these words."),
                source: article,
                evidence: material.passage(article, read).unwrap_or(read.sentence.span),
                named: Vec::new(),
                rule: "whole_sentence",
            }),
            Err(refusal) => proposals.refuse(Kind::Verdict, refusal, read.sentence.span),
        }
    }
    claimed
}

/// A sentence that can stand alone as a claim of the article.
fn stated(material: &Material<'_>, article: usize, claim: &Claim) -> Result<String, Refusal> {
    let reading = &material.readings[article];
    if claim.source.kind != SourceType::Article || !claim.is_firm() {
        return Err(Refusal::NotFirm);
    }
    let words = wording::typeset(reading.text(claim.text).trim_end_matches(['.', ' ', '\u{a0}']));
    let read = reading.sentence_at(claim.evidence).ok_or(Refusal::NotInPassage)?;
    if anaphora::dangling(&read.tokens, 0, read.tokens.len()).is_some() {
        return Err(Refusal::Dangling);
    }
    if soundness::is_evaluative(&words) {
        return Err(Refusal::Evaluation);
    }
    // « Sans exclure une surprise, comme … »: nothing is said of anything.
    if read.clauses.iter().all(|clause| clause.kind != clauses::Kind::Main) {
        return Err(Refusal::NoEvent);
    }
    // « Les recherches ont repris vendredi »: nothing but the article's own words would tell it from any other.
    let named = read.mentions.iter().filter(|mention| mention.what.name().is_some()).count();
    let counted = read.mentions.iter().filter(|mention| mention.what.quantity().is_some()).count();
    if named + counted < 2 || wording::count_words(&words) < 8 {
        return Err(Refusal::NothingToKnowBy);
    }
    // « en raison de son soutien aux terroristes »: the motive may be the ministers' and the word theirs.
    if words.contains("terroriste") {
        return Err(Refusal::LoadedWord);
    }
    // « pousse aussi à aller vite »: beside something told before.
    let tied = (0..read.tokens.len()).any(|at| matches!(read.tokens.lower(at), "aussi" | "également"));
    // « La déclaration d’Emmanuel Macron survient trois jours après … »: which declaration?
    let follows = read.clauses.first().is_some_and(|clause| {
        let definite = clause
            .subject
            .as_ref()
            .is_some_and(|subject| matches!(read.tokens.lower(subject.start), "la" | "le" | "l"));
        definite && matches!(clause.verb.lemma.as_str(), "survenir" | "intervenir")
    });
    if tied || follows {
        return Err(Refusal::Dangling);
    }
    // « FFCI »: an acronym that only its own article explains.
    let unknown = words.split(|c: char| !c.is_alphanumeric() && c != '-').any(|word| {
        let letters = word.chars().filter(|c| c.is_alphabetic()).count();
        let acronym = letters > 2 && word.chars().all(|c| c.is_uppercase() || c.is_ascii_digit() || c == '-');
        acronym && gazetteer::known(word).is_none()
    });
    if unknown {
        return Err(Refusal::Dangling);
    }
    // « cette année », « mardi »: whoever judges the claim cannot know which.
    let relative = |mention: &Mention| {
        let period = mention.rule == "time_relative_period" && !matches!(mention.what, What::Time(Time::Past));
        period || matches!(mention.what, What::Time(time) if time.hangs_on_another_day())
    };
    if read.mentions.iter().any(relative) {
        return Err(Refusal::RelativeTime);
    }
    // « le coup d’État du 26 juillet »: told without its country, it may be any.
    if words.contains("coup d’État") && !COUNTRIES.iter().any(|country| words.contains(country.name)) {
        return Err(Refusal::Dangling);
    }
    if !soundness::is_printed_soundly(&words) || !soundness::is_printed_soundly(reading.text(claim.text)) {
        return Err(Refusal::Misprint);
    }
    if wording::count_words(&words) > 28 {
        return Err(Refusal::TooLong);
    }
    Ok(words)
}

/// Claims of other articles about something this one does not speak of, at most [`MOST_SILENT`].
fn silent(material: &Material<'_>, article: usize) -> Vec<Claimed> {
    let mut tempted = Vec::new();
    for &other in material.neighbours(article) {
        for (claim, words) in material.standing(other, stated) {
            let claim = &material.readings[other].claims[*claim];
            if !stands_anywhere(&material.readings[other], claim) {
                continue;
            }
            if let Some(known) = tempting(material, article, other, claim, words) {
                tempted.push((known, other, claim, words));
            }
        }
    }
    // The hardest first: those of whose words this article uses most.
    tempted.sort_by_key(|(known, other, claim, _)| (usize::MAX - known, *other, claim.evidence));
    // A claim is asked of one article only, the nearest to its own.
    let asked_of_another = |other: usize, claim: &Claim, words: &str| {
        let nearer = material.neighbours(other).iter().take_while(|near| **near != article);
        nearer.into_iter().any(|near| tempting(material, *near, other, claim, words).is_some())
    };
    let own = tempted.into_iter().filter(|(_, other, claim, words)| !asked_of_another(*other, claim, words));
    let claimed = own.take(MOST_SILENT).map(|(_, other, claim, words)| {
        let title = |language| wording::title_in(material.readings[other].article, language);
        let (fr, en) = (title(Language::Fr), title(Language::En));
        Claimed {
            words: words.clone(),
            verdict: Verdict::NotInText,
            because: Wording::new(
                format!("Elle se lit dans {fr} ; cet article-ci n’en dit rien."),
                format!("It stands in {en}; this article says nothing of it."),
            ),
            source: other,
            evidence: claim.evidence,
            named: Vec::new(),
            rule: "of_another_article",
        }
    });
    claimed.collect()
}

/// Whether a claim says, far from its own article, of whom and of when it speaks: its subject has a name or is new
/// (« La direction est consciente … » has neither), nobody is made to speak in it, and no time in it needs a year.
fn stands_anywhere(reading: &Reading<'_>, claim: &Claim) -> bool {
    let Some(read) = reading.sentence_at(claim.evidence) else { return false };
    let tokens = &read.tokens;
    let Some(clause) = read.clauses.iter().find(|clause| clause.kind == clauses::Kind::Main) else { return false };
    let Some(subject) = clause.subject.clone() else { return false };
    // « La candidate LREM », « les soldats français »: a party or a country does not say which of them.
    let named = read.mentions.iter().any(|mention| {
        let start = tokens.at(mention.span.start);
        let heads = start <= subject.start + 1;
        let person = mention.what.person().is_some();
        mention.what.name().is_some() && subject.contains(&start) && (heads || person)
    });
    let one = clause.verb.number() == Some(Number::Singular);
    let national = one && subject.clone().any(|at| gazetteer::is_national_adjective(tokens.lower(at)));
    let new = matches!(
        tokens.lower(subject.start),
        "un" | "une" | "des" | "plusieurs" | "certains" | "certaines" | "quelques"
    ) || matches!(read.tags.get(subject.start), Some(Tag::Numeral));
    let dated = |mention: &Mention| matches!(mention.what, What::Time(Time::Date(date)) if date.year.is_none());
    let tied =
        (0..tokens.len()).any(|at| matches!(tokens.lower(at), "notamment" | "toujours" | "encore" | "désormais"));
    let listed = !tokens.get(0).is_some_and(|token| token.kind == TokenKind::Word || token.kind == TokenKind::Elided)
        || tokens.word(1) == ":";
    (named || national || new)
        && read.frames.is_empty()
        && clause.verb.tense != Form::Future
        && !read.mentions.iter().any(dated)
        && !tied
        && !listed
}

/// How many of its words an article uses, when a claim of another article is nothing that it speaks of and yet about
/// somebody whom it names.
fn tempting(material: &Material<'_>, article: usize, other: usize, claim: &Claim, words: &str) -> Option<usize> {
    silence(material, article, words)
        .filter(|_| shares_name(material, article, other, claim.evidence))
        .filter(|_| !speaks_of_both(material, article, other, claim.evidence))
}

/// How many of a claim's content words an article uses, when it can be silent about the claim: some of them, so that the
/// claim is not absurd, and fewer than half.
fn silence(material: &Material<'_>, article: usize, words: &str) -> Option<usize> {
    let content: Vec<String> = fold_words(words).into_iter().filter(|word| word.len() >= 5).collect();
    let known = content.iter().filter(|word| material.speaks_of(article, word)).count();
    (known >= 1 && known * 5 <= content.len() * 2 && content.len() >= 5 && !material.says(article, &fold(words)))
        .then_some(known)
}

/// Whether an article names one of those that a sentence of another names: a claim about strangers is no temptation.
fn shares_name(material: &Material<'_>, article: usize, other: usize, sentence: Span) -> bool {
    let told = material.readings[other].sentences.iter().filter(|read| read.sentence.span == sentence);
    let names: Vec<&str> =
        told.flat_map(|read| &read.mentions).filter_map(|it| it.what.name()).map(|name| &*name.canonical).collect();
    let here = material.readings[article].sentences.iter().flat_map(|read| &read.mentions);
    here.filter_map(|mention| mention.what.name()).any(|name| names.contains(&&*name.canonical))
}

/// Whether a sentence of `article` names two of those that a sentence of `other` names: it may well speak of the same
/// matter in other words (the French soldiers' leaving Mali, in two articles).
fn speaks_of_both(material: &Material<'_>, article: usize, other: usize, sentence: Span) -> bool {
    // A capital stands for its country: « Paris, qui a déjà été contraint … ».
    let country = |name: &str| gazetteer::country_of_capital(name).map_or(name, |country| country.name).to_owned();
    let named = |read: &Read<'_>| -> Vec<String> {
        read.mentions.iter().filter_map(|mention| mention.what.name()).map(|name| country(&name.canonical)).collect()
    };
    let reading = &material.readings[other];
    let Some(told) = reading.sentence_at(sentence).map(named) else {
        return true;
    };
    material.readings[article].sentences.iter().any(|read| {
        let here = named(read);
        let mut shared: Vec<&String> = told.iter().filter(|name| here.contains(name)).collect();
        shared.sort();
        shared.dedup();
        shared.len() >= 2
    })
}

fn candidate(material: &Material<'_>, article: usize, claimed: Claimed) -> Candidate {
    let reading = &material.readings[article];
    let stem = wording::framed(
        reading.article,
        claimed.words.trim_end_matches('.'),
        |title, claim| format!("D’après {title}, l’affirmation {claim} est\u{a0}:"),
        |title, claim| format!("According to {title}, the claim {claim} is:"),
    );
    let choice = |verdict: Verdict, why: Wording| Choice { text: verdict.wording(), why, passage: None };
    let wrong = Verdict::ALL.into_iter().filter(|verdict| *verdict != claimed.verdict);
    let why_not = |verdict: Verdict| match (verdict, claimed.verdict) {
        (Verdict::NotInText, _) => {
            Wording::new("L’article en parle : voyez le passage.", "The article speaks of it: see the passage.")
        }
        (_, Verdict::NotInText) => {
            Wording::new("Rien dans cet article ne permet de le dire.", "Nothing in this article allows one to say so.")
        }
        (Verdict::Supported | Verdict::Refuted, _) => claimed.because.clone(),
    };
    Candidate {
        spares: Vec::new(),
        kind: Kind::Verdict,
        rule: claimed.rule,
        article,
        proposition: claimed.words.clone(),
        stem,
        key: choice(claimed.verdict, claimed.because.clone()),
        key_words: String::new(),
        distractors: wrong.map(|verdict| choice(verdict, why_not(verdict))).collect(),
        evidence: std::iter::once(Passage { article: claimed.source, span: claimed.evidence })
            .chain(claimed.named)
            .collect(),
    }
}
