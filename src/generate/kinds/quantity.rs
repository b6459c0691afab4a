//! `quantity`: how many? A number before what is counted, as the subject of a statement, its object, or after « contre »
//! and its like. The comparator belongs to the answer. Never asked: ages, lengths of time and shares, numbers of which
//! the article gives another for the same thing, a number that another option entails (« au moins deux » under « au moins
//! quatre »).
//!
//! « La Russie a livré au Mali au moins quatre hélicoptères … » → « D’après « … », combien d’hélicoptères la Russie
//! a-t-elle livrés au Mali ? » — au moins quatre.

use crate::claim::Reading;
use crate::generate::Refusal;
use crate::generate::material::{Candidate, Material, Page, Proposals};
use crate::generate::statements::Statement;
use crate::generate::{figures, inversion, options, wording};
use crate::language::fr::tagging::Tag;
use crate::language::fr::{verbs, words};
use crate::language::mention::{Mention, Quantity, What};
use crate::question::{Choice, Kind, Wording};
use crate::text::fold;
use std::ops::Range;

/// Proposes a question for each number of each statement.
pub(super) fn propose(page: &Page<'_, '_>, proposals: &mut Proposals) {
    let (material, article) = (page.material, page.article);
    let statements = &page.statements;
    for &(refusal, span) in &page.unstated {
        proposals.refuse(Kind::Quantity, refusal, span);
    }
    for statement in statements {
        for mention in statement.mentions() {
            if let What::Quantity(quantity) = &mention.what {
                let made = candidate(material, article, statement, mention, quantity);
                proposals.take(Kind::Quantity, mention.span, made);
            }
        }
    }
}

/// Units that measure and do not count: « combien d’ans » is not asked.
const MEASURES: &[&str] = &[
    "%",
    "an",
    "ans",
    "année",
    "années",
    "mois",
    "semaine",
    "semaines",
    "jour",
    "jours",
    "heure",
    "heures",
    "minute",
    "minutes",
    "seconde",
    "secondes",
    "siècles",
    "décennies",
    "fois",
    "degré",
    "degrés",
    "km",
    "kilomètres",
    "mètres",
    "m",
    "cm",
    "point",
    "points",
    "place",
    "rang",
    "côtés",
    "parties",
    "choses",
    "derniers",
    "premiers",
    "dernières",
    "premières",
    "autres",
];

/// What is asked of the number: the words it counts, and the tokens it takes out of the statement.
struct Asked {
    /// « hélicoptères », « véhicules blindés »
    counted: String,
    gap: Range<usize>,
    /// « contre » of « contre combien de … »; empty for a subject and an object.
    preposition: String,
    place: Place,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Subject,
    Object,
    Governed,
}

fn candidate(
    material: &Material<'_>,
    article: usize,
    statement: &Statement<'_, '_>,
    mention: &Mention,
    quantity: &Quantity,
) -> Result<Candidate, Refusal> {
    let reading = &material.readings[article];
    let lead = statement.lead(reading).ok_or(Refusal::NotFirm)?;
    let unit = quantity.unit.split(' ').next_back().unwrap_or("");
    if MEASURES.contains(&unit) || quantity.unit.is_empty() {
        return Err(Refusal::NoEvent);
    }
    if statement.is_before_something() {
        return Err(Refusal::RelativeTime);
    }
    if statement.is_wide() || statement.clause.verb.negated || rival(reading, statement, mention, quantity) {
        return Err(Refusal::NotUnique);
    }
    let asked = asked(statement, mention, quantity)?;
    let key = number_words(statement, mention, quantity).ok_or(Refusal::NoDistractors)?;
    let counted = wording::joined("de", &asked.counted);
    let question = match asked.place {
        Place::Subject => {
            let predicate = statement.words(statement.predicate.clone());
            format!("combien {counted} {predicate}")
        }
        Place::Object => {
            let participle = agreed(statement, mention, quantity)?;
            statement.asking(&format!("combien {counted}"), &asked.gap, participle.as_deref())
        }
        Place::Governed => statement.asking(&format!("{} combien {counted}", asked.preposition), &asked.gap, None),
    };
    let proposition = statement.text();
    let gapped = proposition.replacen(&key, "___", 1);
    let stem = Wording::new(
        format!("{} {question}\u{a0}?", lead.fr),
        format!("{} how many: {}?", lead.en, wording::english_quoted(&gapped)),
    );
    let sentence = statement.read.sentence.span;
    let distractors = options::enough(figures::near(material, article, sentence, &key, quantity))?;
    Ok(Candidate {
        spares: Vec::new(),
        kind: Kind::Quantity,
        rule: match asked.place {
            Place::Subject => "counted_subject",
            Place::Object => "counted_object",
            Place::Governed => "counted_complement",
        },
        article,
        proposition,
        stem,
        key_words: key.clone(),
        key: Choice { text: Wording::same(key), why: Wording::default(), passage: None },
        distractors,
        evidence: statement.passages(reading, article).ok_or(Refusal::NotInPassage)?,
    })
}

/// Whether the article gives another number for what may be the same thing.
fn rival(reading: &Reading<'_>, statement: &Statement<'_, '_>, mention: &Mention, quantity: &Quantity) -> bool {
    let last = |unit: &str| fold(unit.split(' ').next_back().unwrap_or(unit));
    let unit = last(&quantity.unit);
    let lemma = statement.clause.verb.lemma;
    reading.sentences.iter().any(|read| {
        let told = read.clauses.iter().any(|clause| clause.verb.lemma == lemma);
        let same = |other: &Mention| {
            let counts = other.what.quantity().filter(|other| last(&other.unit) == unit);
            other.span != mention.span && counts.is_some_and(|other| other.number != quantity.number)
        };
        (told || read.sentence.span == statement.read.sentence.span) && read.mentions.iter().any(same)
    })
}

/// The number as printed, with its comparator and without what it counts: « au moins quatre », « une centaine ».
fn number_words(statement: &Statement<'_, '_>, mention: &Mention, quantity: &Quantity) -> Option<String> {
    let place = statement.place(mention);
    let unit = unit_at(statement, &place, quantity)?;
    let words = statement.words(place.start..unit);
    let bare = words.trim_end_matches([' ', '\u{a0}']).trim_end_matches(" de").trim_end_matches(" d’");
    (!bare.is_empty()).then(|| lower(bare))
}

/// A number in the middle of a sentence: « Au moins dix » as « au moins dix ».
fn lower(words: &str) -> String {
    let mut chars = words.chars();
    chars.next().map_or_else(String::new, |first| first.to_lowercase().chain(chars).collect())
}

/// The token at which what is counted begins.
fn unit_at(statement: &Statement<'_, '_>, place: &Range<usize>, quantity: &Quantity) -> Option<usize> {
    let first = quantity.unit.split(' ').next()?.to_lowercase();
    place.clone().rev().find(|&at| statement.read.tokens.lower(at) == first).filter(|at| *at > place.start)
}

fn asked(statement: &Statement<'_, '_>, mention: &Mention, quantity: &Quantity) -> Result<Asked, Refusal> {
    let read = statement.read;
    let tokens = &read.tokens;
    let place = statement.place(mention);
    let unit = unit_at(statement, &place, quantity).ok_or(Refusal::NoEvent)?;
    if place.start == statement.subject.start {
        let several =
            statement.subject.clone().any(|at| matches!(tokens.lower(at), "et" | "ou" | "dont" | "," | "puis"));
        if several {
            return Err(Refusal::NoEvent);
        }
        let counted = statement.words(unit..statement.subject.end);
        return Ok(Asked { counted, gap: 0..0, preposition: String::new(), place: Place::Subject });
    }
    if !statement.predicate.contains(&place.start) || statement.clause.verb.voice == verbs::Voice::Pronominal {
        return Err(Refusal::NoEvent);
    }
    let end = phrase_end(statement, place.end);
    // « deux soldats et un civil »: the number answers for one of two. « quatre hélicoptères et des armes » counts only
    // the first, and the second can be left out.
    let uncounted = tokens.lower(end) == "et" && tokens.lower(end + 1) == "des";
    let uncounted_end = if uncounted { phrase_end(statement, end + 3) } else { end };
    if uncounted && uncounted_end < statement.predicate.end {
        return Err(Refusal::NoEvent);
    }
    if !uncounted && matches!(tokens.lower(end), "et" | "ou" | "dont")
        || tokens.word(end) == "," && end < statement.predicate.end
    {
        return Err(Refusal::NoEvent);
    }
    // « deux véhicules blindés initialement appartenant à … »: what is said of them would be left behind.
    let left = |at: usize| {
        matches!(read.tags.get(at), Some(Tag::PresentParticiple | Tag::PastParticiple | Tag::Adjective | Tag::Relative))
    };
    if end < statement.predicate.end && (left(end) || left(end + 1)) {
        return Err(Refusal::NoEvent);
    }
    let counted = statement.words(unit..end);
    let before = place.start.saturating_sub(1);
    let main = &statement.clause.verb;
    match tokens.lower(before) {
        // « avec combien de magasins la région est-elle le nord »
        word @ ("contre" | "dans" | "avec" | "chez" | "sur") if main.lemma != "être" => {
            let gap = before..end;
            Ok(Asked { counted, gap, preposition: word.to_owned(), place: Place::Governed })
        }
        _ => {
            // The object stands after its verb, behind adverbs or behind « au Mali ».
            let plain = (main.end..place.start).all(|at| {
                let tag = read.tags.get(at);
                matches!(tag, Some(Tag::Adverb)) || takes_to(statement, at)
            });
            let active = main.voice == verbs::Voice::Active && main.modal.is_none();
            let own = words::is_preposition(tokens.lower(before)) || read.tags.get(before) == Some(&Tag::Determiner);
            if !plain || !active || own || main.lemma == "être" || main.lemma == "devenir" {
                return Err(Refusal::NoEvent);
            }
            let gap = place.start..uncounted_end;
            Ok(Asked { counted, gap, preposition: String::new(), place: Place::Object })
        }
    }
}

/// « a livré au Mali quatre … »: a place between the verb and its object.
fn takes_to(statement: &Statement<'_, '_>, at: usize) -> bool {
    let read = statement.read;
    let named = |mention: &Mention| {
        let place = statement.place(mention);
        mention.what.place().is_some() && (place.contains(&at) || place.start == at + 1)
    };
    let leads = matches!(read.tokens.lower(at), "au" | "aux" | "à" | "en" | "la" | "l");
    read.mentions.iter().any(|mention| named(mention) && (leads || statement.place(mention).contains(&at)))
}

/// The end of the noun phrase whose noun ends at `from`: adjectives, and complements with « de ».
fn phrase_end(statement: &Statement<'_, '_>, from: usize) -> usize {
    let read = statement.read;
    let tokens = &read.tokens;
    let mut at = from;
    while at < statement.predicate.end {
        let tag = read.tags.get(at);
        let adjective = matches!(tag, Some(Tag::Adjective | Tag::PastParticiple));
        let complement = matches!(tokens.lower(at), "de" | "d" | "du" | "des")
            && matches!(read.tags.get(at + 1), Some(Tag::Noun | Tag::Name | Tag::Determiner | Tag::Adjective));
        let inside =
            matches!(tokens.lower(at.saturating_sub(1)), "de" | "d" | "du" | "des" | "la" | "l" | "le" | "les")
                && at > from
                && matches!(tag, Some(Tag::Noun | Tag::Name | Tag::Determiner));
        if !(adjective || complement || inside) {
            break;
        }
        at += 1;
    }
    at
}

/// The participle that agrees with an object in front of it: « livré » as « livrés », « reçu » as « reçues »; nothing to
/// change in a simple tense. Without a certain gender nothing is asked.
fn agreed(statement: &Statement<'_, '_>, mention: &Mention, quantity: &Quantity) -> Result<Option<String>, Refusal> {
    let verb = &statement.clause.verb;
    if !verb.compound {
        return Ok(None);
    }
    let place = statement.place(mention);
    let unit = unit_at(statement, &place, quantity).ok_or(Refusal::NoEvent)?;
    let noun = unit + quantity.unit.split(' ').count() - 1;
    let feminine = inversion::noun_gender(&statement.read.tokens, noun).ok_or(Refusal::Misprint)?;
    let participle = statement.read.tokens.lower(verb.main);
    let singular = if feminine { format!("{participle}e") } else { participle.to_owned() };
    Ok(Some(if singular.ends_with('s') { singular } else { format!("{singular}s") }))
}
