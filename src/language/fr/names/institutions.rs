//! Institutions told by the noun that heads their name: « ministère français des Affaires étrangères », « armée
//! irakienne », « Académie internationale de lutte contre le terrorisme ».

use crate::language::fr::lexicon::{self, Pos};
use crate::language::fr::{TokenKind, Tokens, gazetteer, words};
use crate::language::mention::{Mention, Name, What};

/// Nouns that head the name of an institution when they are printed with a capital inside a sentence.
const BODIES: &[&str] = &[
    "académie",
    "agence",
    "alliance",
    "assemblée",
    "association",
    "autorité",
    "banque",
    "bureau",
    "centre",
    "chambre",
    "comité",
    "commission",
    "communauté",
    "confédération",
    "conseil",
    "cour",
    "direction",
    "école",
    "ecole",
    "fédération",
    "fondation",
    "forces",
    "front",
    "fonds",
    "haut",
    "institut",
    "ligue",
    "ministère",
    "mouvement",
    "observatoire",
    "office",
    "ordre",
    "organisation",
    "parti",
    "rassemblement",
    "régiment",
    "secrétariat",
    "service",
    "société",
    "syndicat",
    "tribunal",
    "union",
    "université",
];

/// Words that join the parts of such a name.
const JOINTS: &[&str] = &["de", "du", "des", "d", "la", "l", "le", "les", "et", "pour", "contre", "en", "à"];

/// The most words of a name.
const LONGEST: usize = 12;

/// An institution that begins at a token.
pub(super) fn read(tokens: &Tokens<'_>, at: usize) -> Option<(usize, Mention)> {
    let (end, rule) = army(tokens, at).or_else(|| ministry(tokens, at)).or_else(|| body(tokens, at))?;
    let span = tokens.span(at, end);
    let name = Name { canonical: span.of(tokens.text()).to_owned() };
    Some((end, Mention { span, what: What::Organisation(name), rule }))
}

/// « armée française », « armée de Terre »
fn army(tokens: &Tokens<'_>, at: usize) -> Option<(usize, &'static str)> {
    let national = tokens.lower(at) == "armée" && gazetteer::is_national_adjective(tokens.lower(at + 1));
    national.then_some((at + 2, "national_army"))
}

/// « ministère de l’Intérieur », « ministère français des Affaires étrangères »: of a department with a capital.
fn ministry(tokens: &Tokens<'_>, at: usize) -> Option<(usize, &'static str)> {
    if tokens.lower(at) != "ministère" {
        return None;
    }
    let joint = at + 1 + usize::from(gazetteer::is_national_adjective(tokens.lower(at + 1)));
    if !matches!(tokens.lower(joint), "de" | "du" | "des") {
        return None;
    }
    let mut end = joint + 1 + usize::from(matches!(tokens.lower(joint + 1), "la" | "l"));
    if !tokens.is_capital(end) {
        return None;
    }
    end += 1;
    while is_adjective(tokens, end) {
        end += 1;
    }
    let more = tokens.lower(end) == "et"
        && matches!(tokens.lower(end + 1), "de" | "du" | "des")
        && tokens.is_capital(end + 2 + usize::from(matches!(tokens.lower(end + 2), "la" | "l")));
    if more {
        end += 3 + usize::from(matches!(tokens.lower(end + 2), "la" | "l"));
    }
    Some((end, "ministry"))
}

/// « Ecole normale supérieure », « Conseil national de transition »: a noun with a capital that the sentence does not ask
/// for, its adjectives, and what « de » ties to it.
fn body(tokens: &Tokens<'_>, at: usize) -> Option<(usize, &'static str)> {
    let inside = at > 0 && !matches!(tokens.word(at - 1), "«" | "\"" | "“" | ":" | "." | "-");
    let head =
        tokens.is_capital(at) && BODIES.contains(&tokens.lower(at)) && tokens.word(at).contains(char::is_lowercase);
    if !inside || !head {
        return None;
    }
    let mut end = at + 1;
    while is_adjective(tokens, end) || tokens.is_capital(end) {
        end += 1;
    }
    // Each further part is « de » and its kin, a noun, and its adjectives.
    while end - at < LONGEST {
        let mut next = end;
        while JOINTS.contains(&tokens.lower(next)) && next < end + 2 {
            next += 1;
        }
        let opens = matches!(tokens.lower(end), "de" | "du" | "des" | "d" | "pour" | "contre");
        if next == end || !opens || !(tokens.is_capital(next) || is_noun(tokens, next)) {
            break;
        }
        end = next + 1;
        while is_adjective(tokens, end) || tokens.is_capital(end) {
            end += 1;
        }
    }
    (end > at + 1).then_some((end, "institution"))
}

/// A word in lower case that is an adjective and no verb: « nationale ».
fn is_adjective(tokens: &Tokens<'_>, at: usize) -> bool {
    is_only(tokens, at, Pos::Adjective)
}

fn is_noun(tokens: &Tokens<'_>, at: usize) -> bool {
    is_only(tokens, at, Pos::Noun)
}

fn is_only(tokens: &Tokens<'_>, at: usize, wanted: Pos) -> bool {
    let word = tokens.get(at).is_some_and(|token| token.kind == TokenKind::Word) && !tokens.is_capital(at);
    let small = tokens.lower(at);
    word && small.len() > 2
        && !words::is_preposition(small)
        && !words::is_determiner(small)
        && lexicon::readings(small).any(|reading| reading.pos == wanted)
        && !lexicon::readings(small).any(|reading| reading.is_finite() && wanted == Pos::Adjective)
}
