//! Where a statement ends, what is left out of it, and what makes it unfit to be asked about.

use super::{FEWEST_WORDS, MOST_WORDS, Statement, hangs};
use crate::claim::Read;
use crate::generate::wording::count_words;
use crate::generate::{Refusal, soundness};
use crate::language::fr::clauses::{self, Clause};
use crate::language::fr::lexicon::{self, Form, Number};
use crate::language::fr::tagging::Tag;
use crate::language::fr::verbs::{self};
use crate::language::fr::{Tokens, anaphora, words};
use crate::language::mention::{Mention, What};
use crate::text::Span;
use std::ops::Range;

/// Conjunctions that begin another clause.
const JOINING: &[&str] = &[
    "alors", "tandis", "lorsque", "lorsqu", "parce", "puisque", "puisqu", "quand", "si", "comme", "car", "mais", "or",
    "donc", "selon", "où", "dont",
];

/// Where the predicate ends: before another clause begins, and with the words of the claim.
pub(super) fn cut_end(read: &Read<'_>, clause: &Clause, predicate: Range<usize>, claim_end: usize) -> usize {
    let tokens = &read.tokens;
    let end = predicate.end.min(claim_end);
    let next = |at: usize| {
        let coordinated = read.tags.get(at) == Some(&Tag::Coordinator);
        let of = |other: &Clause| {
            other.verb.start == at + 1 || other.subject.as_ref().is_some_and(|subject| subject.start == at + 1)
        };
        coordinated && read.clauses.iter().any(of)
    };
    let pair = |at: usize| {
        matches!(
            (tokens.lower(at), tokens.lower(at + 1)),
            ("après" | "avant" | "pendant" | "depuis" | "bien" | "ainsi" | "sans" | "dès", "que" | "qu")
        )
    };
    // « …, une étendue vaste »: what a comma sets off is added, unless the comma is one of a list.
    let sets_off = |at: usize| {
        let list = (at + 1..end.min(at + 9)).any(|at| matches!(tokens.lower(at), "et" | "ou"));
        tokens.word(at) == "," && !list
    };
    // « … et peut-être aussi un avion de chasse »: what is reserved is another statement.
    let reserved = |at: usize| {
        let reserved = matches!(tokens.lower(at + 1), "peut-être" | "sans" | "probablement");
        // « … et à en croire la politique menée par le président, … »
        let believed =
            tokens.lower(at + 1) == "à" && (at + 2..at + 4).any(|at| read.tags.get(at) == Some(&Tag::Infinitive));
        matches!(tokens.lower(at), "et" | "ou") && (reserved || believed)
    };
    let next = |at: usize| next(at) || reserved(at);
    let joins = |at: usize| JOINING.contains(&tokens.lower(at)) || pair(at) || next(at) || sets_off(at);
    (clause.verb.end..end).find(|&at| joins(at)).unwrap_or(end)
}

/// Adverbs that only tie a sentence to the one before it.
const TYING: &[&str] = &["également", "aussi", "ainsi", "donc", "d’ailleurs", "justement"];

/// What is left out of a predicate: adverbs that tie it to what was said before, and a time that only the day of the
/// article explains. A time that cannot be taken out without a hole refuses the statement.
pub(super) fn cuts(read: &Read<'_>, predicate: &Range<usize>) -> Result<Vec<Range<usize>>, Refusal> {
    let tokens = &read.tokens;
    // « Nice et Lyon ont elles aussi vu leurs loyers s’envoler »
    let likewise = |at: usize| {
        tokens.lower(at) == "aussi" && matches!(tokens.lower(at.saturating_sub(1)), "lui" | "elle" | "eux" | "elles")
    };
    if predicate.clone().any(likewise) {
        return Err(Refusal::Dangling);
    }
    let mut cuts: Vec<Range<usize>> =
        predicate.clone().filter(|&at| TYING.contains(&tokens.lower(at))).map(|at| at..at + 1).collect();
    // « (CSP-DPA) »: the acronym in brackets adds nothing to a question.
    let acronym = |at: &usize| tokens.word(*at) == "(" && tokens.word(at + 2) == ")";
    cuts.extend(predicate.clone().filter(acronym).map(|at| at..at + 3));
    for mention in &read.mentions {
        let (from, to) = (tokens.at(mention.span.start), tokens.at(mention.span.end));
        // « ces derniers mois »: seen from the day of the article too.
        let recent = mention.rule == "time_relative_period";
        if !predicate.contains(&from) || !(hangs(mention) || recent) {
            continue;
        }
        let before = from.checked_sub(1).map_or("", |before| tokens.lower(before));
        // « la réunion de mardi », « depuis hier », « mardi et mercredi »
        let joined = words::is_preposition(before)
            || matches!(before, "dès" | "la" | "l")
            || matches!(before, "et" | "ou" | "le" | "au" | "du");
        if joined || matches!(tokens.lower(to), "et" | "ou" | "à" | "dernier" | "prochain") || to > predicate.end {
            return Err(Refusal::RelativeTime);
        }
        cuts.push(from..to);
    }
    cuts.sort_by_key(|cut| cut.start);
    Ok(cuts)
}

/// Where a subject begins with the words that say how exact its count is: « quelque 600 gilets jaunes », « plus de 600 ».
pub(super) fn about(tokens: &Tokens<'_>, subject: usize) -> usize {
    let before = |back: usize| subject.checked_sub(back).map_or("", |at| tokens.lower(at));
    match (before(2), before(1)) {
        ("plus" | "moins" | "près", "de" | "d") | ("au", "moins" | "plus") => subject - 2,
        (_, "quelque" | "environ" | "presque" | "seul" | "seule" | "seuls" | "seules" | "tous" | "toutes") => {
            subject - 1
        }
        _ => subject,
    }
}

/// Whether what stands before the subject narrows what is said: « Au niveau des puissances du G20, 43 pays … », « Sur le
/// plan de la vie privée, les choses … ». A time or a place can be left out, these cannot.
pub(crate) fn narrows(read: &Read<'_>, subject: usize) -> bool {
    const NARROWING: &[&str] = &[
        "parmi",
        "chez",
        "pour",
        "hors",
        "sans",
        "avec",
        "faute",
        "contrairement",
        "outre",
        "hormis",
        "sauf",
        "entre",
    ];
    let tokens = &read.tokens;
    let comma = subject.checked_sub(1).is_some_and(|before| tokens.word(before) == ",");
    let pair = matches!((tokens.lower(0), tokens.lower(1)), ("au", "niveau") | ("en", "cas" | "termes" | "matière"))
        || tokens.lower(0) == "sur" && matches!(tokens.lower(2), "plan" | "volet" | "front");
    // « A Bordeaux, moins de 200 personnes … »: the count is that of the place.
    let preposition = words::is_preposition(tokens.lower(0)) || tokens.lower(0) == "a";
    let counted = (subject..subject + 3).any(|at| read.tags.get(at) == Some(&Tag::Numeral));
    let placed = preposition
        && counted
        && read
            .mentions
            .iter()
            .any(|mention| matches!(mention.what, What::Place(_)) && tokens.at(mention.span.start) < subject.min(5));
    comma && (NARROWING.contains(&tokens.lower(0)) || pair || placed)
}

/// Words that begin something added to a clause, before which a long one may end.
pub(super) const ADDED: &[&str] =
    &["pour", "afin", "après", "avant", "lors", "suite", "malgré", "grâce", "en raison", "sur fond"];

/// The predicate's end without what is merely added to a long one.
pub(super) fn before_added(statement: &Statement<'_, '_>) -> usize {
    let tokens = &statement.read.tokens;
    let from = statement.clause.verb.end + 2;
    let added = |at: usize| {
        let pair = format!("{} {}", tokens.lower(at), tokens.lower(at + 1));
        let named = statement.read.mentions.iter().any(|mention| {
            mention.what.name().is_some() && tokens.at(mention.span.start) < at && at < tokens.at(mention.span.end)
        });
        !named && (ADDED.contains(&tokens.lower(at)) || ADDED.contains(&pair.as_str()))
    };
    (from..statement.predicate.end).find(|&at| added(at)).unwrap_or(statement.predicate.end)
}

/// Leaves out of a long statement what only says more of what is told already: « et de ses supplétifs russes … » behind a
/// subject of one, « du Cadre stratégique … (CSP-DPA) » behind those who are its members.
pub(super) fn shorten(statement: &mut Statement<'_, '_>) {
    let tokens = &statement.read.tokens;
    let one = statement.clause.verb.number() == Some(Number::Singular);
    let second = |at: usize| {
        tokens.lower(at) == "et"
            && matches!(tokens.lower(at + 1), "de" | "du" | "des" | "d")
            && matches!(tokens.lower(at + 2), "ses" | "son" | "sa")
    };
    if let Some(et) = statement.subject.clone().find(|&at| one && second(at)) {
        statement.subject.end = et;
    }
    let place = |mention: &Mention| tokens.at(mention.span.start)..tokens.at(mention.span.end);
    let long = statement.read.mentions.iter().filter(|mention| matches!(mention.what, What::Organisation(_)));
    for range in long.map(place).filter(|range| range.len() >= 5 && statement.predicate.contains(&range.start)) {
        let governed = matches!(tokens.lower(range.start.saturating_sub(1)), "du" | "des");
        let close = if tokens.word(range.end) == "(" {
            (range.end..statement.predicate.end).find(|&at| tokens.word(at) == ")").map_or(range.end, |at| at + 1)
        } else {
            range.end
        };
        // « les membres du Comité … » are nobody without it; « des rebelles indépendantistes du Cadre … » are.
        let told = statement.read.tags.get(range.start.saturating_sub(2)) == Some(&Tag::Adjective);
        if governed && told && close <= statement.predicate.end {
            statement.cuts.retain(|cut| cut.start < range.start || cut.start >= close);
            statement.cuts.push(range.start - 1..close);
        }
    }
    statement.cuts.sort_by_key(|cut| cut.start);
}

/// What every statement must be: told by a verb that says what is or was, complete, self-contained, soundly printed.
pub(super) fn sound(statement: &Statement<'_, '_>) -> Result<(), Refusal> {
    let Statement { clause, read, subject, predicate, .. } = statement;
    let (tokens, verb) = (&read.tokens, &clause.verb);
    // « les opérations Serval (2013) et Barkhane »: the bracket stands inside a list.
    if tokens.word(predicate.end) == "(" {
        let close = (predicate.end..tokens.len()).find(|&at| tokens.word(at) == ")");
        if close.is_some_and(|close| matches!(tokens.lower(close + 1), "et" | "ou" | ",")) {
            return Err(Refusal::NoEvent);
        }
    }
    // « ont annoncé : », « a salué “ … »: what is announced stands behind the mark.
    if matches!(tokens.word(predicate.end), ":" | "«" | "“" | "\"") {
        return Err(Refusal::NoEvent);
    }
    if tokens.lower(subject.start) == "il" {
        return Err(Refusal::NoEvent);
    }
    if !matches!(verb.tense, Form::Present | Form::Imperfect | Form::SimplePast | Form::Future) {
        return Err(Refusal::NotFirm);
    }
    if verb.object || verb.inverted {
        return Err(Refusal::Dangling);
    }
    let first = subject.start;
    let opens = words::is_determiner(tokens.lower(first))
        || tokens.is_capital(first)
        || matches!(read.tags.get(first), Some(Tag::Numeral | Tag::Determiner))
        || matches!(tokens.lower(first), "au" | "plus" | "près" | "quelque");
    if !opens || predicate.end <= verb.end {
        return Err(Refusal::NoEvent);
    }
    // « a demandé, au lendemain de … »: a verb that needs an object has lost it.
    let object = || (verb.end..predicate.end).any(|at| takes_object(read, at));
    if soundness::needs_object(verb) && !object() {
        return Err(Refusal::NoEvent);
    }
    // A second verb tells something else, unless it is what the first one governs.
    let second = |other: &&Clause| {
        predicate.contains(&other.verb.finite) && other.verb.finite != verb.finite && other.kind == clauses::Kind::Main
    };
    if read.clauses.iter().any(|other| second(&other)) {
        return Err(Refusal::NoEvent);
    }
    // « (… Mali, Burkina Faso et Niger), a été touchée »: the end of a list is no subject.
    let joined = subject.clone().any(|at| matches!(tokens.lower(at), "et" | "puis"));
    let listed = subject.clone().any(|at| tokens.word(at) == ",")
        || tokens.is_capital(first) && !words::is_determiner(tokens.lower(first));
    if joined && listed && verb.number() == Some(Number::Singular) {
        return Err(Refusal::NoEvent);
    }
    // « la Mission européenne de formation l’armée »: a word is missing between a noun and an article.
    let gap = subject.clone().any(|at| {
        let article = matches!(tokens.lower(at + 1), "l" | "la" | "le" | "les") && subject.contains(&(at + 1));
        read.tags.get(at) == Some(&Tag::Noun) && article
    });
    if gap {
        return Err(Refusal::Misprint);
    }
    // « peut se cacher », « doit présider »: nobody says that it happens.
    if !matches!(verb.modal, None | Some(verbs::Modal::Going | verbs::Modal::Just)) {
        return Err(Refusal::NotFirm);
    }
    // « au nombre des pays | qui se sont abstenus », « une fois | qu’elle aura … »: what follows says which one is meant.
    let name_before = matches!(read.tags.get(predicate.end.saturating_sub(1)), Some(Tag::Name));
    let restricted = read.tags.get(predicate.end) == Some(&Tag::Relative) && !name_before;
    if restricted || matches!(tokens.lower(predicate.end), "que" | "qu") {
        return Err(Refusal::NoEvent);
    }
    // « l’ONU a annoncé leur reprise »: the owners are others.
    let plural = verb.number() == Some(Number::Plural);
    let owned = |at: usize| match tokens.lower(at) {
        "leur" | "leurs" => !plural,
        "son" | "sa" | "ses" => plural,
        _ => false,
    };
    if predicate.clone().any(owned) {
        return Err(Refusal::Dangling);
    }
    // « ont été tués au Mali en 2016 et 16 au total depuis … »: half of another statement.
    let other_count = |at: usize| {
        matches!(tokens.lower(at), "et" | "ou" | "dont" | ",") && read.tags.get(at + 1) == Some(&Tag::Numeral)
    };
    if predicate.clone().any(other_count) {
        return Err(Refusal::NoEvent);
    }
    // « imposer aux ressortissants étrangers … | »: an infinitive that needs an object has lost it.
    let bare = |at: usize| {
        let needs = lexicon::readings(tokens.lower(at))
            .filter(|reading| reading.form == Some(Form::Infinitive))
            .all(|reading| reading.valency.needs_object());
        let reflexive = matches!(tokens.lower(at.saturating_sub(1)), "se" | "s");
        read.tags.get(at) == Some(&Tag::Infinitive)
            && needs
            && !reflexive
            && !(at + 1..predicate.end).any(|after| {
                // « imposer aux étrangers de quatre pays »: what a preposition governs is no object.
                let opens = matches!(read.tags.get(after), Some(Tag::Determiner | Tag::Numeral | Tag::Name))
                    || after == at + 1 && read.tags.get(after) == Some(&Tag::Infinitive)
                    || matches!(tokens.lower(after), "que" | "qu");
                opens
                    && !matches!(tokens.lower(after), "de" | "d" | "du" | "des" | "au" | "aux")
                    && !words::is_preposition(tokens.lower(after - 1))
            })
    };
    if predicate.clone().any(bare) {
        return Err(Refusal::NoEvent);
    }
    // « cinq Français, un Togolais et un Malgache, collaborateurs de …, sont enlevés »: what stands between the commas is
    // no part of the list.
    let set_off = tokens.word(verb.start.saturating_sub(1)) == ",";
    if set_off && subject.clone().any(|at| tokens.word(at) == ",") {
        return Err(Refusal::NoEvent);
    }
    // « est partagé entre la force française … | , la force de maintien de la paix … »
    let between = predicate.clone().find(|&at| tokens.lower(at) == "entre");
    if between.is_some_and(|from| !(from..predicate.end).any(|at| tokens.lower(at) == "et")) {
        return Err(Refusal::NoEvent);
    }
    let last = tokens.lower(predicate.end.saturating_sub(1));
    let hanging = words::is_determiner(last)
        || words::is_preposition(last)
        || matches!(last, "et" | "ou" | "ce" | "celui" | "celle" | "ceux" | "celles" | "que" | "qu" | "ne" | "n" | ",")
        || matches!(last, "dont" | "tout" | "plus" | "moins" | "aussi" | "très" | "d" | "l" | "si" | "-");
    // « les restrictions prises | … »: what was done to them, and not by whom or against what.
    let end = predicate.end.saturating_sub(1);
    let governs = words::is_preposition(tokens.lower(predicate.end));
    let participle = lexicon::readings(tokens.lower(end)).any(|reading| reading.form == Some(Form::PastParticiple));
    let cut = matches!(read.tags.get(end), Some(Tag::PresentParticiple))
        || governs && participle && end != verb.main && read.tags.get(end) == Some(&Tag::Adjective)
        || read.tags.get(end) == Some(&Tag::PastParticiple) && end != verb.main && predicate.end + 1 < tokens.len();
    if hanging || cut {
        return Err(Refusal::NoEvent);
    }
    let text = statement.text();
    let words = count_words(&text);
    if words > MOST_WORDS {
        return Err(Refusal::TooLong);
    }
    if words < FEWEST_WORDS {
        return Err(Refusal::TooShort);
    }
    let checked = Tokens::new(&text, Span::new(0, text.len()));
    if anaphora::dangling(&checked, 0, checked.len()).is_some() {
        return Err(Refusal::Dangling);
    }
    if !soundness::is_printed_soundly(&text) || text.contains(['"', '[', ';', ':', '/']) {
        return Err(Refusal::Misprint);
    }
    if soundness::is_evaluative(&text) {
        return Err(Refusal::Evaluation);
    }
    Ok(())
}

/// Whether a noun phrase that no preposition governs begins at this token.
fn takes_object(read: &Read<'_>, at: usize) -> bool {
    let tokens = &read.tokens;
    let opens = matches!(read.tags.get(at), Some(Tag::Determiner | Tag::Numeral | Tag::Name))
        || matches!(tokens.lower(at), "que" | "qu" | "à" | "de" | "d" | "«" | "“");
    opens && !words::is_preposition(tokens.lower(at.saturating_sub(1)))
}
