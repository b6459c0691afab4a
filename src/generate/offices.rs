//! Offices that one person holds at a time, as articles name them: « le ministre malien de la Défense, Abdoulaye Diop ».
//! An office is told by its words without the adjective of its country, and by that country.

use crate::claim::{Read, Reading};
use crate::corpus::Zone;
use crate::language::fr::gazetteer::{self, COUNTRIES};
use crate::language::fr::{Tokens, lexicon};
use crate::language::mention::What;
use crate::text::{Span, fold};
use std::collections::HashMap;

/// An office: « ministre de la defense » of the Mali.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Office {
    /// Its words, folded, without the country's adjective.
    pub words: String,
    /// The country.
    pub country: &'static str,
}

/// Somebody named as the holder of an office.
#[derive(Clone, Debug)]
pub struct Holder {
    /// The article that names them so.
    pub article: usize,
    /// The person's name.
    pub name: String,
    /// The words of the office as printed.
    pub role: String,
    /// The sentence.
    pub sentence: Span,
}

/// Beginnings of offices that have one holder at a time.
const SINGLE: &[&str] = &[
    "ministre de",
    "ministre des",
    "ministre du",
    "premier ministre",
    "president de la republique",
    "chef de la junte",
    "chef d'etat-major",
    "chef de la diplomatie",
    "ministre",
];

/// The holders of every office that an article names with its country, or that has only one country to belong to.
pub fn find(readings: &[Reading<'_>]) -> HashMap<Office, Vec<Holder>> {
    let mut found: HashMap<Office, Vec<Holder>> = HashMap::new();
    for (article, reading) in readings.iter().enumerate() {
        for read in reading.sentences.iter().filter(|read| read.sentence.zone == Zone::Body) {
            for (office, holder) in of_sentence(article, reading, read) {
                let holders = found.entry(office).or_default();
                if holders.iter().all(|other| other.article != article || other.name != holder.name) {
                    holders.push(holder);
                }
            }
        }
    }
    found
}

/// The offices that a sentence gives to persons.
pub fn of_sentence<'r>(
    article: usize,
    reading: &'r Reading<'_>,
    read: &'r Read<'_>,
) -> impl Iterator<Item = (Office, Holder)> + 'r {
    read.mentions.iter().filter_map(move |mention| {
        let What::Person(person) = &mention.what else { return None };
        let name = person.name.canonical.clone();
        let role = reading.text(person.role.filter(|_| name.contains(' '))?);
        let office = office(reading, role)?;
        let role = crate::generate::wording::typeset(role);
        Some((office, Holder { article, name, role, sentence: read.sentence.span }))
    })
}

/// Nouns of offices that one person holds, where « de » says of what.
const HEADS: &[&str] = &[
    "ministre",
    "président",
    "présidente",
    "maire",
    "préfet",
    "préfète",
    "directeur",
    "directrice",
    "chef",
    "gouverneur",
    "secrétaire",
    "ambassadeur",
    "ambassadrice",
    "procureur",
    "procureure",
    "roi",
    "reine",
    "prince",
    "pape",
];

/// Those to whom a sentence gives a function that one person holds, told by what it is a function of.
pub fn single<'r>(article: usize, reading: &'r Reading<'_>, read: &'r Read<'_>) -> impl Iterator<Item = Holder> + 'r {
    read.mentions.iter().filter_map(move |mention| {
        let What::Person(person) = &mention.what else { return None };
        let name = person.name.canonical.clone();
        let span = person.role.filter(|_| name.contains(' '))?;
        let role = crate::generate::wording::typeset(reading.text(span));
        let heads = role.split(' ').next().is_some_and(|head| HEADS.contains(&head));
        let of = [" de ", " d’", " du ", " des "].iter().any(|word| role.contains(word));
        let long = (3..=7).contains(&role.split(' ').count());
        // « le chef de l’Elysée Guillaume Gomez » cooks; of others who are called so, the president is meant.
        let plain = !role.ends_with("lysée")
            && !role.contains([',', '(', '"', '“', '«'])
            && !role.ends_with("file")
            && !role.contains("comité")
            && !role.ends_with("époque");
        (heads && of && long && plain && is_beside(read, span, mention.span)).then_some(Holder {
            article,
            name,
            role,
            sentence: read.sentence.span,
        })
    })
}

/// Whether a function stands right beside its person and belongs to nobody else: not « l’ancien ministre … », not « leur
/// chef de file », not « … appartenant au président de la République, Pierre Regottaz enverra … ».
pub fn is_beside(read: &Read<'_>, role: Span, name: Span) -> bool {
    let tokens = &read.tokens;
    let before = tokens.at(role.start).checked_sub(1).map_or("", |before| tokens.lower(before));
    let owned =
        matches!(before, "ancien" | "ancienne" | "ex" | "-" | "leur" | "leurs" | "son" | "sa" | "ses" | "futur");
    let apart = role.end <= name.start && tokens.word(tokens.at(role.end)) == ",";
    let after = tokens.word(tokens.at(name.end));
    // « directeur de France | Terre d’asile, Thierry … »: the function goes on.
    let goes_on = tokens.is_capital(tokens.at(role.end)) && tokens.at(role.end) != tokens.at(name.start);
    // « l’adjoint au | maire parisien chargé de la sécurité »: the function of another function.
    let first = tokens.at(role.start);
    let governs = |back: usize| first.checked_sub(back).is_some_and(|at| SECONDS.contains(&tokens.lower(at)));
    let second = matches!(before, "au" | "du" | "à" | "de") && governs(2) || before == "la" && governs(3);
    let closed = matches!(after, "," | "." | ")" | "»" | "\"" | ";" | ":" | "");
    let other = read.mentions.iter().any(|mention| mention.what.person().is_some() && role.overlaps(mention.span));
    !owned && !other && !goes_on && !second && (!apart || closed)
}

/// Those who serve somebody with a function of their own.
const SECONDS: &[&str] = &[
    "adjoint",
    "adjointe",
    "conseiller",
    "conseillère",
    "avocat",
    "avocate",
    "suppléant",
    "suppléante",
    "droit",
    "épouse",
    "époux",
    "fils",
    "fille",
    "frère",
    "sœur",
    "proche",
    "directeur",
    "directrice",
    "collaborateur",
];

/// The genders that the noun of a function can have: (masculine, feminine).
pub fn genders(function: &str) -> (bool, bool) {
    let noun = function.split([' ', '-']).next().unwrap_or(function);
    let mut found = (false, false);
    for reading in lexicon::readings(noun).filter(|reading| reading.pos == lexicon::Pos::Noun) {
        found.0 |= reading.gender != Some(lexicon::Gender::Feminine);
        found.1 |= reading.gender != Some(lexicon::Gender::Masculine);
    }
    found
}

/// The office that the words of a role name; none where its country is not certain.
fn office(reading: &Reading<'_>, role: &str) -> Option<Office> {
    let tokens = Tokens::new(role, Span::new(0, role.len()));
    let national = (0..tokens.len()).find(|&at| gazetteer::is_national_adjective(tokens.lower(at)));
    let kept: Vec<&str> = (0..tokens.len()).filter(|at| Some(*at) != national).map(|at| tokens.lower(at)).collect();
    let words = fold(&kept.join(" "));
    // « ministre » alone and « ancien ministre de la Défense » are no office of one holder.
    let single = SINGLE.iter().any(|single| words.starts_with(single)) && words.split(' ').count() > 1;
    if !single
        || words.split(' ').any(|word| matches!(word, "ex" | "ancien" | "ancienne" | "adjoint" | "delegue" | "a"))
    {
        return None;
    }
    let country = match national {
        Some(at) => of_adjective(tokens.lower(at)),
        None => only_country(&reading.article.display_title()),
    };
    Some(Office { words, country: country? })
}

/// The country of an adjective.
fn of_adjective(adjective: &str) -> Option<&'static str> {
    let root = |word: &str| fold(word).chars().take(5).collect::<String>();
    let wanted = root(adjective);
    let mut fits = COUNTRIES.iter().filter(|country| root(country.adjective) == wanted);
    let first = fits.next()?;
    fits.next().is_none().then_some(first.name)
}

/// The only country that a headline names, by its name or its adjective.
fn only_country(title: &str) -> Option<&'static str> {
    let tokens = Tokens::new(title, Span::new(0, title.len()));
    let mut named: Vec<&'static str> = Vec::new();
    for at in 0..tokens.len() {
        let word = tokens.lower(at);
        let told = if gazetteer::is_national_adjective(word) {
            of_adjective(word)
        } else {
            gazetteer::country(tokens.word(at)).map(|country| country.name)
        };
        named.extend(told.filter(|told| !named.contains(told)));
    }
    match named.as_slice() {
        [only] => Some(only),
        _ => None,
    }
}
