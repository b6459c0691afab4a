//! `firmness`: does the article give it as a fact, with a reserve, as denied or as unconfirmed? The claim is printed
//! without the words that reserve it. Never asked: a reserve that covers only a part of the claim, an intention, a claim
//! of which the article speaks twice and not in the same way.
//!
//! « Les frappes de drones sur les positions à Kidal, vraisemblablement lancées depuis Anéfis, … » → « Comment « … »
//! présente-t-il l’idée que … ? » — avec une réserve.

use crate::claim::{Claim, Firmness, Read, Reading, SourceType};
use crate::corpus::Zone;
use crate::generate::material::{Candidate, Material, Page, Passage, Proposals};
use crate::generate::statements::Statement;
use crate::generate::{Refusal, gate, inversion, soundness, sources, wording};
use crate::language::fr::clauses::{self, Clause};
use crate::language::fr::lexicon::{Form, Number};
use crate::language::fr::tagging::Tag;
use crate::language::fr::verbs;
use crate::language::fr::{Tokens, anaphora, words};
use crate::question::{Choice, Kind, Wording};
use crate::text::{Language, Span};

/// Proposes what is reserved, denied or unconfirmed, and as many firm statements.
pub(super) fn propose(page: &Page<'_, '_>, proposals: &mut Proposals) {
    let (material, article) = (page.material, page.article);
    let reading = &material.readings[article];
    let mut told: Vec<Told> = Vec::new();
    for (at, read) in reading.sentences.iter().enumerate().filter(|(_, read)| read.sentence.zone == Zone::Body) {
        if let Some(made) = unconfirmed(material, article, at) {
            proposals.take(Kind::Firmness, read.sentence.span, made);
            continue;
        }
        for found in [hedged(reading, read), denied(reading, read)] {
            match found {
                Some(Ok(found)) => told.push(found),
                Some(Err(refusal)) => proposals.refuse(Kind::Firmness, refusal, read.sentence.span),
                None => {}
            }
        }
    }
    let unsure: Vec<Candidate> = told.into_iter().map(|told| candidate(material, article, told)).collect();
    let passed = unsure.iter().filter(|made| gate::check(material, made).is_ok()).count();
    let statements = &page.statements;
    let firm = statements.iter().filter_map(|statement| firm(reading, statement));
    let firm = firm.map(|told| candidate(material, article, told)).filter(|made| gate::check(material, made).is_ok());
    let firm: Vec<Candidate> = firm.take(passed).collect();
    proposals.candidates.extend(unsure.into_iter().chain(firm));
}

/// A claim without its reserve, and how it is really presented.
struct Told {
    /// The claim as a clause: « les frappes ont été lancées depuis Anéfis ».
    clause: String,
    way: Way,
    /// The words that show it, as they stand.
    shown: Option<String>,
    /// Whom the article cites for it.
    cited: Option<String>,
    sentence: Span,
    /// The sentences that name whom it cites, where these are others.
    named: Vec<Span>,
    rule: &'static str,
}

/// How an article presents a claim.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Firm,
    Hedged,
    Denied,
    Unconfirmed,
}

impl Way {
    const ALL: [Way; 4] = [Way::Firm, Way::Hedged, Way::Denied, Way::Unconfirmed];

    fn wording(self) -> Wording {
        match self {
            Way::Firm => Wording::new("comme un fait, sans réserve", "as a fact, without reserve"),
            Way::Hedged => {
                Wording::new("avec une réserve\u{a0}: ce n’est pas certain", "with a reserve: it is not certain")
            }
            Way::Denied => Wording::new("en disant qu’elle est démentie", "saying that it is denied"),
            Way::Unconfirmed => {
                Wording::new("en disant qu’elle n’est pas confirmée", "saying that it is not confirmed")
            }
        }
    }
}

/// Adverbs that reserve the clause they stand in.
const HEDGES: &[&str] =
    &["vraisemblablement", "probablement", "peut-être", "apparemment", "possiblement", "éventuellement", "supposément"];

/// A clause with an adverb that reserves it, or in the conditional of hearsay; nothing where neither stands.
fn hedged(reading: &Reading<'_>, read: &Read<'_>) -> Option<Result<Told, Refusal>> {
    let tokens = &read.tokens;
    if let Some(found) = apposed(read).or_else(|| conjunct(reading, read)) {
        return Some(Ok(found));
    }
    let clause = read.clauses.iter().find(|clause| {
        let hearsay = clause.verb.tense == Form::Conditional && clause.verb.compound && clause.verb.modal.is_none();
        let end = clause.verb.end + 4;
        let adverb = (clause.verb.start..end.min(tokens.len())).any(|at| HEDGES.contains(&tokens.lower(at)));
        clause.kind == clauses::Kind::Main && (hearsay || adverb)
    })?;
    Some(hedged_clause(reading, read, clause))
}

fn hedged_clause(reading: &Reading<'_>, read: &Read<'_>, clause: &Clause) -> Result<Told, Refusal> {
    let tokens = &read.tokens;
    let claims = reading.claims_of(read.sentence.span);
    let finite = tokens.get(clause.verb.finite).ok_or(Refusal::NoEvent)?.span;
    let holding = claims.iter().filter(|claim| claim.text.contains(finite));
    let claim = holding.min_by_key(|claim| claim.text.len()).ok_or(Refusal::OpenSource)?;
    // « si … », a condition: the conditional is then no hearsay. A second conditional leaves open which one is meant.
    let conditions = (0..tokens.len()).any(|at| matches!(tokens.lower(at), "si" | "s" | "sinon" | "sans" | "voulait"));
    if claim.firmness != Firmness::Hedged || conditions || clause.verb.negated || clause.verb.object {
        return Err(Refusal::NotFirm);
    }
    let pieces = clauses::trimmed(tokens, &read.tags, &read.clauses, clause).ok_or(Refusal::NoEvent)?;
    let [subject, predicate] = pieces.as_slice() else { return Err(Refusal::NoEvent) };
    let opens = words::is_determiner(tokens.lower(subject.start)) || tokens.is_capital(subject.start);
    if !opens || subject.clone().any(|at| tokens.lower(at).starts_with("ce")) {
        return Err(Refusal::Dangling);
    }
    let end = (clause.verb.end..predicate.end)
        .find(|&at| tokens.word(at) == "," || matches!(read.tags.get(at), Some(Tag::Subordinator | Tag::Relative)))
        .unwrap_or(predicate.end)
        .min(tokens.at(claim.text.end));
    let word = |at: usize| match tokens.lower(at) {
        "aurait" => "a",
        "auraient" => "ont",
        "serait" => "est",
        "seraient" => "sont",
        _ => tokens.word(at),
    };
    if clause.verb.tense == Form::Conditional && word(clause.verb.finite) == tokens.word(clause.verb.finite) {
        return Err(Refusal::NoEvent);
    }
    let kept = (predicate.start..end).filter(|&at| !HEDGES.contains(&tokens.lower(at)));
    let mut said = String::new();
    for at in kept {
        let glued = said.is_empty() || said.ends_with('’') || said.ends_with('\'') || tokens.word(at) == ".";
        said = format!("{said}{}{}", if glued { "" } else { " " }, word(at));
    }
    let subject = wording::lower_first(&wording::typeset(tokens.span(subject.start, subject.end).of(tokens.text())));
    let clause_words = wording::typeset(&format!("{subject} {said}"));
    let alone = Tokens::new(&clause_words, Span::new(0, clause_words.len()));
    if anaphora::dangling(&alone, 0, alone.len()).is_some() {
        return Err(Refusal::Dangling);
    }
    if !soundness::is_printed_soundly(&clause_words) || clause_words.contains(['"', '“', '«', '(']) {
        return Err(Refusal::Misprint);
    }
    let hearsay = clause.verb.tense == Form::Conditional;
    let shown = (clause.verb.start..tokens.len())
        .find(|&at| if hearsay { at == clause.verb.finite } else { HEDGES.contains(&tokens.lower(at)) })
        .map(|at| tokens.word(at).to_owned());
    let cited = sources::whom(reading, claim)?;
    let named = naming(reading, claim);
    let rule = if hearsay { "hearsay_conditional" } else { "hedging_adverb" };
    Ok(Told { clause: clause_words, way: Way::Hedged, shown, cited, sentence: read.sentence.span, named, rule })
}

/// The sentences that name a claim's source, where these are not the claim's own.
fn naming(reading: &Reading<'_>, claim: &Claim) -> Vec<Span> {
    let passages = sources::passages(reading, 0, claim).unwrap_or_default();
    passages.into_iter().skip(1).map(|passage| passage.span).collect()
}

/// « Les frappes de drones sur les positions à Kidal, vraisemblablement lancées depuis Anéfis, »: a participle that agrees
/// with the subject, reserved by its adverb.
fn apposed(read: &Read<'_>) -> Option<Told> {
    let tokens = &read.tokens;
    let at = (1..tokens.len()).find(|&at| {
        HEDGES.contains(&tokens.lower(at)) && tokens.word(at - 1) == "," && verbs::is_participle(tokens, at + 1)
    })?;
    let close = (at + 2..tokens.len()).find(|&close| tokens.word(close) == ",")?;
    let clause = read.clauses.iter().find(|clause| {
        clause.kind == clauses::Kind::Main && clause.subject.as_ref().is_some_and(|subject| subject.contains(&(at - 2)))
    })?;
    let subject = clause.subject.clone()?;
    let (feminine, plural) = verbs::agreement(tokens.lower(at + 1));
    let number = clause.verb.number()?;
    let head = clause.head?;
    let agrees = plural == (number == Number::Plural)
        && inversion::noun_gender(tokens, head).is_none_or(|gender| gender == feminine)
        && words::is_determiner(tokens.lower(subject.start));
    let said = tokens.span(at + 1, close).of(tokens.text());
    let words = wording::typeset(tokens.span(subject.start, at - 1).of(tokens.text()));
    let verb = if plural { "ont été" } else { "a été" };
    agrees.then(|| Told {
        clause: format!("{} {verb} {}", wording::lower_first(&words), wording::typeset(said)),
        way: Way::Hedged,
        shown: Some(tokens.word(at).to_owned()),
        cited: None,
        sentence: read.sentence.span,
        named: Vec::new(),
        rule: "hedged_participle",
    })
}

/// « Le Niger a prêté un avion-cargo et peut-être aussi - les sources divergent sur ce point - un avion de chasse »: the
/// adverb reserves the second object only.
fn conjunct(reading: &Reading<'_>, read: &Read<'_>) -> Option<Told> {
    let tokens = &read.tokens;
    let et = (1..tokens.len()).find(|&at| tokens.lower(at) == "et" && HEDGES.contains(&tokens.lower(at + 1)))?;
    let clause = read.clauses.iter().rfind(|clause| clause.verb.end < et && clause.kind == clauses::Kind::Main)?;
    let subject = clause.subject.clone()?;
    let mut at = et + 2 + usize::from(tokens.lower(et + 2) == "aussi");
    let dash = |at: usize| matches!(tokens.word(at), "-" | "–" | "—" | "(" | ",");
    if dash(at) {
        at = (at + 1..tokens.len()).find(|&close| matches!(tokens.word(close), "-" | "–" | "—" | ")" | ","))? + 1;
    }
    let end = (at..tokens.len())
        .find(|&end| matches!(tokens.word(end), "." | "," | ";" | "»" | "(" | "\""))
        .unwrap_or(tokens.len());
    let object = matches!(tokens.lower(at), "un" | "une" | "des" | "le" | "la" | "l" | "les") && end > at + 1;
    let first = matches!(tokens.lower(clause.verb.end), "un" | "une" | "des" | "le" | "la" | "l" | "les");
    let claim = reading
        .claims_of(read.sentence.span)
        .iter()
        .find(|claim| tokens.get(clause.verb.finite).is_some_and(|token| claim.text.contains(token.span)))?;
    let cited = sources::whom(reading, claim).ok()?;
    let words = |from: usize, to: usize| wording::typeset(tokens.span(from, to).of(tokens.text()));
    (object && first && !clause.verb.negated).then(|| Told {
        clause: format!(
            "{} {} {}",
            wording::lower_first(&words(subject.start, subject.end)),
            words(clause.verb.start, clause.verb.end),
            words(at, end)
        ),
        way: Way::Hedged,
        shown: Some(tokens.word(et + 1).to_owned()),
        cited,
        sentence: read.sentence.span,
        named: naming(reading, claim),
        rule: "hedged_conjunct",
    })
}

/// « Les militants ont nié avoir acheté des drones à l’Ukraine »: what is denied, as if it were said.
fn denied(reading: &Reading<'_>, read: &Read<'_>) -> Option<Result<Told, Refusal>> {
    let tokens = &read.tokens;
    let clause = read.clauses.iter().find(|clause| {
        matches!(clause.verb.lemma.as_str(), "nier" | "démentir") && !clause.verb.negated && clause.subject.is_some()
    })?;
    let auxiliary = clause.verb.end;
    let own = match tokens.lower(auxiliary) {
        "avoir" => ("a", "ont"),
        "être" => ("est", "sont"),
        _ => return None,
    };
    Some((|| {
        let subject = clause.subject.clone().ok_or(Refusal::NoEvent)?;
        let plural = clause.verb.number() == Some(Number::Plural);
        let end = (auxiliary + 1..tokens.len())
            .find(|&at| matches!(tokens.word(at), "," | "." | ";" | "»" | "("))
            .unwrap_or(tokens.len());
        let subject =
            wording::lower_first(&wording::typeset(tokens.span(subject.start, subject.end).of(tokens.text())));
        let rest = wording::typeset(tokens.span(auxiliary + 1, end).of(tokens.text()));
        let clause_words = format!("{subject} {} {rest}", if plural { own.1 } else { own.0 });
        let alone = Tokens::new(&clause_words, Span::new(0, clause_words.len()));
        let leans = anaphora::dangling(&alone, 0, alone.len());
        // « les militants » are told by the article whose title the question prints.
        if leans.is_some_and(|span| span.start > subject.len()) {
            return Err(Refusal::Dangling);
        }
        if !soundness::is_printed_soundly(&clause_words) || reading.text(read.sentence.span).contains('"') {
            return Err(Refusal::Misprint);
        }
        let shown = Some(tokens.span(clause.verb.start, clause.verb.end).of(tokens.text()).to_owned());
        let sentence = read.sentence.span;
        Ok(Told {
            clause: clause_words,
            way: Way::Denied,
            shown,
            cited: None,
            sentence,
            named: Vec::new(),
            rule: "denied_infinitive",
        })
    })())
}

/// « Si aucune source officielle … n’a pour l’heure confirmé … ces informations »: what the medium cited before it said,
/// which the question calls its information.
fn unconfirmed(material: &Material<'_>, article: usize, at: usize) -> Option<Result<Candidate, Refusal>> {
    let reading = &material.readings[article];
    let read = &reading.sentences[at];
    let tokens = &read.tokens;
    let confirms = (0..tokens.len()).find(|&at| matches!(tokens.lower(at), "confirmé" | "confirmée"))?;
    let nobody = (0..confirms).any(|at| matches!(tokens.lower(at), "aucun" | "aucune"));
    let source = (0..confirms).any(|at| matches!(tokens.lower(at), "source" | "autorité" | "responsable"));
    let these =
        (confirms..tokens.len()).find(|&at| tokens.lower(at) == "ces" && tokens.lower(at + 1) == "informations");
    these.filter(|_| nobody && source)?;
    let before = reading.claims.iter().rfind(|claim| claim.evidence.end <= read.sentence.span.start);
    let told = before.filter(|claim| claim.source.kind == SourceType::Medium);
    let Some(name) = told.and_then(|claim| claim.source.name.clone()) else { return Some(Err(Refusal::Dangling)) };
    let (fr, en) = (wording::title_in(reading.article, Language::Fr), wording::title_in(reading.article, Language::En));
    let whose = wording::joined("de", &name);
    let stem = Wording::new(
        format!("Au moment où paraît {fr}, les informations {whose} ont-elles été confirmées\u{a0}?"),
        format!("When {en} is published, has the news from {name} been confirmed?"),
    );
    let why =
        Wording::new("Ne pas être confirmé, ce n’est pas être démenti.", "Not to be confirmed is not to be denied.");
    let wrong = [
        ("oui, par une source officielle", "yes, by an official source"),
        ("non : une source officielle les a démenties", "no: an official source has denied it"),
        ("l’article n’en dit rien", "the article says nothing of it"),
    ];
    let choice = |fr: &str, en: &str| Choice {
        text: Wording::new(fr.replace(" :", "\u{a0}:"), en),
        why: why.clone(),
        passage: None,
    };
    // The sentences that say whose news it is.
    let introduced = told.and_then(|claim| sources::passages(reading, article, claim)).unwrap_or_default();
    Some(Ok(Candidate {
        spares: Vec::new(),
        kind: Kind::Firmness,
        rule: "unconfirmed_news",
        article,
        proposition: format!("les informations {whose} ont été confirmées par une source"),
        stem,
        key: choice("non : aucune source officielle ne les a confirmées", "no: no official source has confirmed it"),
        key_words: String::new(),
        distractors: wrong.iter().map(|(fr, en)| choice(fr, en)).collect(),
        evidence: std::iter::once(Passage { article, span: read.sentence.span }).chain(introduced).collect(),
    }))
}

/// A firm statement of the article.
fn firm(reading: &Reading<'_>, statement: &Statement<'_, '_>) -> Option<Told> {
    let open = statement.claim.source.kind != SourceType::Article || !statement.claim.is_firm();
    let words = statement.text();
    let sentence = statement.read.sentence.span;
    // « L’armée a annoncé avoir mené des frappes »: it is firm that she said so, and not that it is so.
    let quoting = reading.text(sentence).contains(['"', '«', '“']) || !statement.read.frames.is_empty();
    let future = statement.clause.verb.tense == Form::Future || statement.clause.verb.negated;
    (!open && !quoting && !future && statement.known_by(2)).then(|| Told {
        clause: words,
        way: Way::Firm,
        shown: None,
        cited: None,
        sentence,
        named: Vec::new(),
        rule: "firm_statement",
    })
}

fn candidate(material: &Material<'_>, article: usize, told: Told) -> Candidate {
    let reading = &material.readings[article];
    let said = wording::que(&told.clause);
    let claim_en = wording::english_quoted(&wording::upper_first(&told.clause));
    let (title_fr, title_en) =
        (wording::title_in(reading.article, Language::Fr), wording::title_in(reading.article, Language::En));
    let stem = match &told.cited {
        None => Wording::new(
            format!("Comment l’article {title_fr} présente-t-il l’idée {said}\u{a0}?"),
            format!("How does the article {title_en} present the idea that: {claim_en}?"),
        ),
        Some(cited) => Wording::new(
            format!("Comment l’article {title_fr}, qui cite {cited}, présente-t-il l’idée {said}\u{a0}?"),
            format!(
                "How does the article {title_en}, which cites {}, present the idea that: {claim_en}?",
                wording::english_quoted(cited)
            ),
        ),
    };
    let why = match &told.shown {
        Some(words) => Wording::new(
            format!("Les mots du passage le montrent\u{a0}: {}.", wording::quoted(words)),
            format!("The words of the passage show it: {}.", wording::english_quoted(words)),
        ),
        None => Wording::new("Rien dans le passage ne met de réserve.", "Nothing in the passage makes a reserve."),
    };
    // « ces informations », which nobody has confirmed, may be those that are told with a reserve: both would be right.
    let unconfirmed = reading.claims.iter().any(|claim| claim.firmness == Firmness::Unconfirmed);
    let also = |way: Way| unconfirmed && told.way == Way::Hedged && way == Way::Unconfirmed;
    let wrong = Way::ALL.into_iter().filter(|way| *way != told.way && !also(*way));
    Candidate {
        spares: Vec::new(),
        kind: Kind::Firmness,
        rule: told.rule,
        article,
        proposition: told.clause,
        stem,
        key: Choice { text: told.way.wording(), why: why.clone(), passage: None },
        key_words: String::new(),
        distractors: wrong.map(|way| Choice { text: way.wording(), why: why.clone(), passage: None }).collect(),
        evidence: std::iter::once(told.sentence).chain(told.named).map(|span| Passage { article, span }).collect(),
    }
}
