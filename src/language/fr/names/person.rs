//! Persons: a name of several words beside a role or title, with a known first name, or followed by a role; later the
//! surname alone. What else begins with a capital is nobody.

use super::lists::{FIRST_NAMES, PARTICLES, ROLES, TITLES};
use super::{Memory, known};
use crate::language::fr::lexicon::{self, Pos};
use crate::language::fr::{TokenKind, Tokens, gazetteer, misprints, words};
use crate::language::mention::{Mention, Name, Person, What};
use crate::text::Span;

/// A person: a role or title and a name, a first name and a name, or a surname already known.
pub(super) fn read(tokens: &Tokens<'_>, at: usize, memory: &mut Memory) -> Option<(usize, Mention)> {
    if !tokens.is_capital(at) || is_common(tokens, at) {
        return None;
    }
    // « Me Joseph Breham »: the name comes after the title.
    if TITLES.contains(&tokens.lower(at)) && tokens.is_capital(at + 1) {
        return None;
    }
    // « M’Bemba »: half a name is nobody’s.
    let initial = (0..at).rev().take_while(|&before| !is_mark(tokens, before));
    let elided = initial.take(3).find(|&before| !tokens.is_capital(before));
    if elided.is_some_and(|elided| matches!(tokens.word(elided).chars().next(), Some('M' | 'N' | 'K' | 'T')))
        && elided.and_then(|elided| tokens.get(elided)).is_some_and(|token| token.kind == TokenKind::Elided)
    {
        return None;
    }
    // « à Noël », « le jour de Pâques »
    if FEASTS.contains(&tokens.word(at)) {
        return None;
    }
    let mut end = at + 1;
    while tokens.is_capital(end) && known(tokens, end).is_none() && !is_acronym(tokens.word(end))
        || is_arabic(tokens.word(end))
        || (tokens.get(end).is_some_and(|token| token.kind == TokenKind::Elided)
            && tokens.word(end).starts_with(char::is_uppercase)
            && tokens.is_capital(end + 1))
        || (PARTICLES.contains(&tokens.lower(end))
            && tokens.is_capital(end + 1)
            && known(tokens, end + 1).is_none()
            && end == at + 1)
    {
        end += 1;
    }
    let span = tokens.span(at, end);
    let words = end - at;
    let role = role_before(tokens, at);
    let titled = role.is_some()
        || at.checked_sub(1).is_some_and(|b| TITLES.contains(&tokens.lower(b)))
        || (tokens.lower(at.wrapping_sub(1)) == "."
            && at.checked_sub(2).is_some_and(|b| TITLES.contains(&tokens.lower(b))));
    let full = span.of(tokens.text());
    // « Adèle HaenelValentine Monnier »: two persons in one.
    if full.split(' ').any(misprints::runs_in) {
        return None;
    }
    let given = is_given_name(tokens, at);
    // « Charline F. »
    if given && words == 2 && tokens.word(at + 1).chars().count() == 1 && tokens.word(end) == "." {
        let what = What::Person(Person { name: Name { canonical: full.to_owned() }, role });
        return Some((end, Mention { span, what, rule: "person_by_name" }));
    }
    // « Goodluck Jonathan »: the second of two may be the one that is known as a name.
    // « Affaire Fiona » in a headline is none.
    let noun = lexicon::readings(tokens.lower(at)).any(|reading| reading.pos == Pos::Noun);
    let second = words == 2 && is_nothing_else(tokens, at + 1) && !noun;
    let surname = memory.by_surname(tokens.word(end - 1)).is_some();
    // « le ministre de l’Intérieur Gérald Darmanin »: the name begins later.
    let tied = at.checked_sub(1).map_or("", |before| tokens.lower(before));
    let free = !matches!(tied, "de" | "du" | "des" | "d" | "la" | "l" | "le" | "les");
    let later = (at + 1..end.saturating_sub(1)).any(|at| is_given_name(tokens, at));
    let told = titled || given || role_after(tokens, end) || free && !later && (second || surname);
    let canonical = if words >= 2 && told {
        memory.remember(full);
        memory.corpus.spelling(full).to_owned()
    } else if words == 1 && !is_acronym(full) {
        match memory.by_surname(full) {
            Some(known) => memory.corpus.spelling(known).to_owned(),
            None if titled => memory.by_title_and_surname(full).unwrap_or(full).to_owned(),
            None if is_nothing_else(tokens, at) => full.to_owned(),
            None => return None,
        }
    } else {
        return None;
    };
    let what = What::Person(Person { name: Name { canonical }, role });
    Some((end, Mention { span, what, rule: if titled { "person_with_role" } else { "person_by_name" } }))
}

fn is_mark(tokens: &Tokens<'_>, at: usize) -> bool {
    tokens.get(at).is_none_or(|token| token.kind == TokenKind::Mark)
}

/// « al-Sissi », « el-Haddad »: the second part of a name, with its article.
fn is_arabic(word: &str) -> bool {
    let article =
        ["al-", "el-", "ad-", "ar-", "as-", "ach-", "an-", "ben-"].iter().find_map(|it| word.strip_prefix(it));
    article.is_some_and(|name| name.starts_with(char::is_uppercase))
}

/// Feasts, which are printed like names.
const FEASTS: &[&str] =
    &["Noël", "Pâques", "Toussaint", "Ramadan", "Aïd", "Carême", "Pentecôte", "Ascension", "Assomption"];

/// Whether a word is a first name: by the list or by the dictionary; of « Jean-Paul », its first part.
pub(super) fn is_given_name(tokens: &Tokens<'_>, at: usize) -> bool {
    let word = tokens.word(at);
    let first = word.split('-').next().unwrap_or(word);
    let given = |word: &str| FIRST_NAMES.contains(&word) || lexicon::is_given_name(word);
    tokens.is_capital(at) && !is_acronym(word) && (given(word) || first.len() > 2 && given(first))
}

/// Whether a single word is a first name and nothing else the dictionary knows: « Sabrina ».
fn is_nothing_else(tokens: &Tokens<'_>, at: usize) -> bool {
    let mut readings = lexicon::readings_at(tokens, at).peekable();
    let before = at.checked_sub(1).map_or("", |before| tokens.lower(before));
    let street =
        matches!(before, "rue" | "place" | "avenue" | "boulevard" | "saint" | "sainte" | "tempête" | "ouragan");
    readings.peek().is_some() && readings.all(|reading| reading.pos == Pos::GivenName) && !street
}

/// « Vanik Berberian, le président de … », « Olivier Faure, député … », « Zalika Issa, 19 ans ».
fn role_after(tokens: &Tokens<'_>, end: usize) -> bool {
    let article = end + 1 + usize::from(matches!(tokens.lower(end + 1), "le" | "la" | "l" | "un" | "une"));
    let aged =
        tokens.get(end + 1).is_some_and(|token| token.kind == TokenKind::Number) && tokens.lower(end + 2) == "ans";
    tokens.word(end) == "," && (aged || ROLES.contains(&tokens.lower(article)))
}

/// Words that begin a sentence with a capital and are no names.
pub(super) fn is_common(tokens: &Tokens<'_>, at: usize) -> bool {
    let word = tokens.lower(at);
    words::is_determiner(word)
        || words::is_preposition(word)
        || ROLES.contains(&word)
        || words::weekday(word).is_some()
        || is_acronym(tokens.word(at))
        || gazetteer::is_national_adjective(word)
}

pub(super) fn is_acronym(word: &str) -> bool {
    word.chars().count() >= 2 && word.chars().all(|c| c.is_uppercase() || c.is_ascii_digit() || c == '-')
}

/// The role beside a name: « le ministre malien de la Défense, Abdoulaye Diop », « le chef de la junte malienne, … »,
/// « le colonel Sadio Camara ». Without its article.
fn role_before(tokens: &Tokens<'_>, at: usize) -> Option<Span> {
    // « le ministre de la Défense »: what follows a preposition or article belongs to the role.
    let previous = at.checked_sub(1).map(|before| tokens.lower(before))?;
    if words::is_determiner(previous) || words::is_preposition(previous) {
        return None;
    }
    let mut end = at;
    let mut first = at;
    // « le colonel » between the function and the name.
    let grade = end.checked_sub(1).filter(|&b| ROLES.contains(&tokens.lower(b)));
    if let Some(grade) = grade {
        (first, end) = (grade, at);
    }
    let mut back = first;
    let article_grade = grade.is_some() && back > 0 && matches!(tokens.lower(back - 1), "le" | "la" | "l");
    let comma = if article_grade { back.checked_sub(2) } else { back.checked_sub(1) };
    let apposed = comma.filter(|&c| tokens.word(c) == ",");
    if let Some(comma) = apposed {
        back = comma;
    }
    // Walk back over the phrase that the role noun heads, no further than nine words and no other punctuation.
    let adjacent = apposed.is_some() || grade.is_none();
    let head = adjacent
        .then(|| {
            (back.saturating_sub(9)..back)
                .rev()
                .take_while(|&b| is_inside_phrase(tokens, b))
                .filter(|&b| ROLES.contains(&tokens.lower(b)))
                .last()
        })
        .flatten();
    match head {
        Some(head) => Some(tokens.span(head, back)),
        None if grade.is_some() => Some(tokens.span(first, end)),
        None => None,
    }
}

fn is_inside_phrase(tokens: &Tokens<'_>, at: usize) -> bool {
    let word = tokens.lower(at);
    tokens.get(at).is_some_and(|token| matches!(token.kind, TokenKind::Word | TokenKind::Elided))
        && !matches!(
            word,
            "et" | "ou"
                | "mais"
                | "que"
                | "qui"
                | "dont"
                | "où"
                | "a"
                | "ont"
                | "est"
                | "sont"
                | "par"
                | "aux"
                | "à"
                | "avec"
        )
}
