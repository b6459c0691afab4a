//! What a participle says of the noun before it: « Kidal, libérée par l’armée malienne », « poste de commandement … basé à
//! Gao ». Gender and number choose the noun; where they choose none for certain, nothing is said.

use crate::claim::{Read, Reading};
use crate::generate::wording::{lower_first, typeset};
use crate::language::fr::lexicon::{Form, Gender};
use crate::language::fr::tagging::Tag;
use crate::language::fr::{Tokens, lexicon, verbs, words};
use crate::language::mention::{Mention, What};
use crate::text::Span;
use std::ops::Range;

/// A noun with what a participle says of it.
#[derive(Clone, Debug)]
pub struct Participle<'r> {
    /// The sentence.
    pub sentence: Span,
    /// The noun phrase, beginning in lower case unless with a name: « le poste de commandement de l’armée malienne ».
    pub subject: String,
    /// The participle as printed.
    pub participle: String,
    /// Whether it is feminine.
    pub feminine: bool,
    /// Whether it is plural.
    pub plural: bool,
    /// The adverb that reserves it: « vraisemblablement ».
    pub hedge: Option<String>,
    /// The preposition behind it: « par », « à », « depuis », « en ».
    pub preposition: &'static str,
    /// Who or where.
    pub mention: &'r Mention,
}

/// Participles of places where something stands.
const STANDING: &[&str] = &["basé", "situé", "installé", "implanté", "établi", "stationné"];

impl Participle<'_> {
    /// Whether it tells where something stands and not what was done.
    pub fn stands(&self) -> bool {
        STANDING.contains(&verbs::base(&self.participle))
    }

    /// The pronoun that takes the noun up again.
    pub fn pronoun(&self) -> &'static str {
        match (self.feminine, self.plural) {
            (false, false) => "il",
            (true, false) => "elle",
            (false, true) => "ils",
            (true, true) => "elles",
        }
    }

    /// The verb before the pronoun and what stands behind it: « a-t-elle été », « est-il ».
    pub fn inverted(&self) -> String {
        let hedge = self.hedge.as_ref().map_or(String::new(), |hedge| format!(" {hedge}"));
        match (self.stands(), self.plural) {
            (true, false) => format!("est-{}{hedge}", self.pronoun()),
            (true, true) => format!("sont-{}{hedge}", self.pronoun()),
            (false, false) => format!("a-t-{}{hedge} été", self.pronoun()),
            (false, true) => format!("ont-{}{hedge} été", self.pronoun()),
        }
    }

    /// The clause without who or where: « Kidal a été libérée ».
    pub fn clause(&self) -> String {
        let verb = match (self.stands(), self.plural) {
            (true, false) => "est",
            (true, true) => "sont",
            (false, false) => "a été",
            (false, true) => "ont été",
        };
        let hedge = self.hedge.as_ref().map_or(String::new(), |hedge| format!("{hedge} "));
        format!("{} {verb} {hedge}{}", self.subject, self.participle)
    }
}

/// The participles of a sentence that are followed by somebody or somewhere with a name.
pub fn find<'r>(reading: &Reading<'_>, read: &'r Read<'_>) -> Vec<Participle<'r>> {
    let tokens = &read.tokens;
    let clean = !reading.text(read.sentence.span).contains(['"', '“']);
    let at = (1..tokens.len()).filter(|&at| clean && read.tags.get(at) == Some(&Tag::PastParticiple));
    at.filter_map(|at| one(read, at)).collect()
}

fn one<'r>(read: &'r Read<'_>, at: usize) -> Option<Participle<'r>> {
    let tokens = &read.tokens;
    // The participle of a verb is no attribute.
    if read.clauses.iter().any(|clause| (clause.verb.start..clause.verb.end).contains(&at)) {
        return None;
    }
    let told = lexicon::readings(tokens.lower(at)).find(|reading| reading.form == Some(Form::PastParticiple))?;
    let (feminine, plural) = verbs::agreement(tokens.lower(at));
    let preposition = ["par", "à", "depuis"].into_iter().find(|word| *word == tokens.lower(at + 1))?;
    // « menée par la France depuis 2014 »: it goes on, and « par qui a-t-elle été menée » asks about what is over.
    if (at + 1..at + 7).any(|at| tokens.lower(at) == "depuis") && preposition == "par" {
        return None;
    }
    let first = at + 2 + usize::from(words::is_determiner(tokens.lower(at + 2)));
    let mention = read.mentions.iter().find(|mention| tokens.at(mention.span.start) == first)?;
    let named = match (&mention.what, preposition) {
        (What::Place(_), "à" | "depuis") => true,
        (What::Organisation(_) | What::Person(_), "par") => true,
        (What::Place(place), _) => lexicon_country(&place.name.canonical),
        _ => false,
    };
    let hedged = read.tags.get(at - 1) == Some(&Tag::Adverb) && tokens.lower(at - 1).ends_with("ment");
    let mut before = at - usize::from(hedged);
    let apposed = tokens.word(before.checked_sub(1)?) == ",";
    before -= usize::from(apposed);
    let of_clause = read.clauses.iter().filter(|_| apposed).find_map(|clause| {
        let subject = clause.subject.clone()?;
        let agrees = (clause.verb.number()? == lexicon::Number::Plural) == plural
            && crate::generate::inversion::noun_gender(tokens, clause.head?).is_none_or(|gender| gender == feminine);
        (agrees && subject.contains(&before.checked_sub(1)?)).then_some(subject.start..before)
    });
    let subject = of_clause.or_else(|| noun_phrase(read, before, feminine, plural))?;
    // « un accord a été signé », « des raisons »: which one is not said.
    let open = matches!(tokens.lower(subject.start), "un" | "une" | "des" | "plusieurs" | "deux");
    let bare = subject.len() < 3 && !tokens.is_capital(subject.end - 1);
    if open || bare {
        return None;
    }
    let text = typeset(tokens.span(subject.start, subject.end).of(tokens.text()));
    // « au poste de commandement »: the noun with its own article.
    let text =
        ["au ", "du "].iter().find_map(|short| Some(format!("le {}", text.strip_prefix(short)?))).unwrap_or(text);
    let text = ["aux ", "des "]
        .iter()
        .find_map(|short| Some(format!("les {}", text.strip_prefix(short).filter(|_| *short == "aux ")?)))
        .unwrap_or(text);
    let gender = told.gender.is_none_or(|gender| (gender == Gender::Feminine) == feminine);
    (named && gender).then(|| Participle {
        sentence: read.sentence.span,
        subject: lower_first(&text),
        participle: tokens.lower(at).to_owned(),
        feminine,
        plural,
        hedge: hedged.then(|| tokens.lower(at - 1).to_owned()),
        preposition,
        mention,
    })
}

fn lexicon_country(name: &str) -> bool {
    crate::language::fr::gazetteer::country(name).is_some()
}

/// How far back the noun of a participle is looked for, in tokens.
const FURTHEST: usize = 12;

/// The noun phrase that ends before `end` and whose noun agrees: a name, or a noun with its determiner and complements.
fn noun_phrase(read: &Read<'_>, end: usize, feminine: bool, plural: bool) -> Option<Range<usize>> {
    let tokens = &read.tokens;
    for start in (end.saturating_sub(FURTHEST)..end).rev() {
        if matches!(tokens.word(start), "," | "(" | ")" | ";" | ":" | "«" | "»")
            || read.tags.get(start) == Some(&Tag::Finite)
        {
            return None;
        }
        let determiner = tokens.lower(start);
        let (of_feminine, of_plural) = match determiner {
            "le" | "un" | "au" | "du" | "ce" | "cet" => (Some(false), false),
            "la" | "une" | "cette" => (Some(true), false),
            "l" => (None, false),
            "les" | "des" | "aux" | "plusieurs" | "deux" => (None, true),
            _ => continue,
        };
        // « du poste de l’armée »: a determiner inside a complement has its noun agree by chance only.
        let noun = (start + 1..end).find(|&at| matches!(read.tags.get(at), Some(Tag::Noun | Tag::Name)))?;
        let gender = of_feminine.or_else(|| crate::generate::inversion::noun_gender(tokens, noun));
        if of_plural != plural || gender != Some(feminine) || matches!(determiner, "ce" | "cet" | "cette") {
            continue;
        }
        let nearer = (noun + 1..end).any(|at| agrees(tokens, read, at, feminine, plural));
        return (!nearer).then_some(start..end);
    }
    // « Kidal, libérée »: a bare name, whose gender only the participle tells.
    let name = end.checked_sub(1)?;
    let bare = read.tags.get(name) == Some(&Tag::Name) && !plural && {
        let before = name.checked_sub(1).map_or("", |before| tokens.lower(before));
        !words::is_determiner(before) && tokens.word(end) == ","
    };
    bare.then_some(name..end)
}

/// Whether another noun with its own determiner stands nearer to the participle and agrees with it too.
fn agrees(tokens: &Tokens<'_>, read: &Read<'_>, at: usize, feminine: bool, plural: bool) -> bool {
    let before = tokens.lower(at.saturating_sub(1));
    let determined = words::is_determiner(before) && !matches!(before, "de" | "d");
    let noun = matches!(read.tags.get(at), Some(Tag::Noun | Tag::Name)) && determined;
    let number = matches!(tokens.lower(at.saturating_sub(1)), "les" | "des" | "aux");
    noun && number == plural && crate::generate::inversion::noun_gender(tokens, at) == Some(feminine)
}
