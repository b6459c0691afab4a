//! Names that the words around them introduce: an acronym in brackets after what it abbreviates, « l’ONG Acted », « la
//! région de Tillabéri ». Once introduced, a name is known for the rest of the article.

use super::lists::FIRST_NAMES;
use super::person::{is_acronym, is_common};
use super::{Memory, is_literal};
use crate::language::fr::{TokenKind, Tokens, gazetteer, verbs};
use crate::language::mention::{Mention, Name, Place, PlaceSort, What};

/// Nouns that an organisation's name follows.
const BODIES: &[&str] = &[
    "groupe",
    "ong",
    "association",
    "opération",
    "force",
    "mouvement",
    "entreprise",
    "société",
    "parti",
    "syndicat",
    "fondation",
    "organisation",
    "coalition",
    "compagnie",
    "constructeur",
    "collectif",
];

/// Nouns that a town's name follows after « de ».
const SEATS: &[&str] = &[
    "ville",
    "village",
    "commune",
    "localité",
    "région",
    "camp",
    "gare",
    "aéroport",
    "mairie",
    "maire",
    "port",
    "province",
    "préfecture",
    "hôpital",
    "cercle",
    "banlieue",
    "quartier",
    "métropole",
    "comté",
    "district",
    "département",
    "île",
    "vallée",
    "forêt",
    "lac",
    "ville-garnison",
    "nord",
    "sud",
    "est",
    "ouest",
    "large",
    "habitants",
];

/// Capitals after « à » that are no towns.
const NO_TOWNS: &[&str] =
    &["Noël", "Pâques", "Dieu", "Twitter", "Facebook", "Internet", "Mars", "Matignon", "Élysée", "Elysée", "Terre"];

/// An organisation: introduced before, followed by its acronym in brackets, or preceded by what it is.
pub(super) fn organisation(tokens: &Tokens<'_>, at: usize, memory: &mut Memory) -> Option<(usize, Mention)> {
    let mention = |end: usize, canonical: String, rule| {
        let what = What::Organisation(Name { canonical });
        Some((end, Mention { span: tokens.span(at, end), what, rule }))
    };
    if let Some(canonical) = memory.organisation(tokens.word(at)) {
        return mention(at + 1, canonical.to_owned(), "introduced_name");
    }
    if !tokens.is_capital(at) {
        return None;
    }
    if let Some((end, acronym)) = expansion(tokens, at) {
        let canonical = tokens.span(at, end).of(tokens.text()).to_owned();
        memory.organisations.insert(acronym, canonical.clone());
        return mention(end, canonical, "name_with_acronym");
    }
    let before = at.checked_sub(1).map_or("", |before| tokens.lower(before));
    let named = BODIES.contains(&before) && !gazetteer::is_national_adjective(tokens.lower(at));
    // « le leader du groupe Mick Jagger »: a first name begins a person.
    if !named || gazetteer::known(tokens.word(at)).is_some() || FIRST_NAMES.contains(&tokens.word(at)) {
        return None;
    }
    let mut end = at + 1;
    while tokens.is_capital(end) && end < at + 4 {
        end += 1;
    }
    let canonical = tokens.span(at, end).of(tokens.text()).to_owned();
    if end == at + 1 {
        memory.organisations.insert(canonical.clone(), canonical.clone());
    }
    mention(end, canonical, "name_after_noun")
}

/// « Comité national de salut public (CNSP) »: where the long name ends, and the acronym. The capitals of the acronym must
/// be the first letters of words of the name, in order, the first of its first word.
fn expansion(tokens: &Tokens<'_>, at: usize) -> Option<(usize, String)> {
    const LONGEST: usize = 14;
    let open = (at + 1..tokens.len().min(at + LONGEST)).find(|&open| tokens.word(open) == "(")?;
    let acronym = tokens.word(open + 1);
    let letters: Vec<char> = acronym.chars().filter(|c| c.is_uppercase()).flat_map(char::to_lowercase).collect();
    // « (Bas-Rhin) » is no acronym: most of one is capitals.
    let small = acronym.chars().filter(|c| c.is_lowercase()).count();
    if tokens.word(open + 2) != ")" || letters.len() < 2 || letters.len() <= small || open - at < 2 {
        return None;
    }
    let mut wanted = letters.iter().peekable();
    for word in at..open {
        if tokens.get(word).is_some_and(|token| token.kind == TokenKind::Mark) {
            return None;
        }
        let first = crate::text::fold(tokens.lower(word)).chars().next();
        if first.is_some() && first == wanted.peek().copied().copied() {
            wanted.next();
        } else if word == at {
            return None;
        }
    }
    wanted.peek().is_none().then(|| (open, acronym.to_owned()))
}

/// Nouns that a medium's name follows.
const OUTLETS: &[&str] =
    &["journal", "quotidien", "hebdomadaire", "magazine", "mensuel", "chaîne", "radio", "tabloïd", "tabloïde"];

/// A medium after what it is: « le magazine Closer », « le site spécialisé Motor1 ».
pub(super) fn medium(tokens: &Tokens<'_>, at: usize) -> Option<(usize, Mention)> {
    let before = |back: usize| at.checked_sub(back).map_or("", |before| tokens.lower(before));
    let told = OUTLETS.contains(&before(1))
        || OUTLETS.contains(&before(2)) && gazetteer::is_national_adjective(before(1))
        || before(2) == "site" && matches!(before(1), "spécialisé" | "internet" | "web");
    // « au Journal Officiel »
    if !told || !tokens.is_capital(at) || tokens.lower(at) == "officiel" {
        return None;
    }
    let mut end = at + 1;
    while tokens.is_capital(end) && end < at + 4 {
        end += 1;
    }
    let span = tokens.span(at, end);
    let name = Name { canonical: span.of(tokens.text()).to_owned() };
    Some((end, Mention { span, what: What::Medium(name), rule: "medium_after_noun" }))
}

/// A town: introduced before, or after « la ville de », « à ».
pub(super) fn town(tokens: &Tokens<'_>, at: usize, memory: &mut Memory) -> Option<(usize, Mention)> {
    let word = tokens.word(at);
    let plain = tokens.is_capital(at)
        && !is_common(tokens, at)
        && !is_acronym(word)
        && !NO_TOWNS.contains(&word)
        && word.chars().count() > 2
        && !tokens.is_capital(at + 1);
    if !plain {
        return None;
    }
    let before = |back: usize| at.checked_sub(back).map_or("", |before| tokens.lower(before));
    // « a déclaré à Closer », « confie-t-il à Closer »: whom it was said to.
    let told_to = at.checked_sub(2).is_some_and(|verb| {
        verbs::is_participle(tokens, verb) || tokens.lower(verb).contains("-t-") || tokens.lower(verb) == "interview"
    });
    let told = before(1) == "à" && !told_to || (matches!(before(1), "de" | "d") && SEATS.contains(&before(2)));
    if told {
        memory.towns.insert(word.to_owned());
    } else if !memory.towns.contains(word) {
        return None;
    }
    let literal = is_literal(tokens, at, PlaceSort::Town) || told;
    let what = What::Place(Place { name: Name { canonical: word.to_owned() }, sort: PlaceSort::Town, literal });
    Some((at + 1, Mention { span: tokens.span(at, at + 1), what, rule: "introduced_town" }))
}
