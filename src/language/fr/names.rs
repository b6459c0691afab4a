//! Names of persons, places, organisations, media and documents. A known name is what the gazetteer says; a person is
//! told by a title or role beside the name, by a first name, or because the article has named it in full before. An
//! unknown run of capitals is no mention.

mod lists;

use crate::language::fr::gazetteer::{self, Sort};
use crate::language::fr::{TokenKind, Tokens, words};
use crate::language::mention::{Mention, Name, Person, Place, PlaceSort, What};
use crate::text::{Span, fold};
use lists::{FIRST_NAMES, PARTICLES, ROLES, TITLES};

/// The persons an article has named so far: full names, in order.
#[derive(Clone, Debug, Default)]
pub struct People {
    named: Vec<String>,
}

impl People {
    /// The full name that ends with this surname, if exactly one does.
    fn by_surname(&self, surname: &str) -> Option<&str> {
        let wanted = fold(surname);
        let mut matching = self.named.iter().filter(|full| fold(full).split(' ').next_back() == Some(wanted.as_str()));
        matching.next().filter(|_| matching.next().is_none()).map(String::as_str)
    }
}

/// The names among `tokens`, in order, without overlap; `people` remembers the persons from sentence to sentence.
pub fn find(tokens: &Tokens<'_>, people: &mut People) -> Vec<Mention> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let read = known(tokens, at).or_else(|| person(tokens, at, people)).or_else(|| document(tokens, at));
        match read {
            Some((end, mention)) => {
                found.push(mention);
                at = end;
            }
            None => at += 1,
        }
    }
    found
}

/// The longest known name that begins at a token.
fn known(tokens: &Tokens<'_>, at: usize) -> Option<(usize, Mention)> {
    let capital =
        tokens.is_capital(at) || tokens.get(at).is_some_and(|t| t.kind == TokenKind::Elided && tokens.word(at) == "L’");
    let head =
        matches!(tokens.lower(at), "armée" | "groupe" | "société" | "alliance" | "force" | "opération" | "franceinfo");
    if !capital && !head {
        return None;
    }
    (1..=gazetteer::LONGEST).rev().find_map(|length| {
        let end = at + length;
        let span = (end <= tokens.len()).then(|| tokens.span(at, end))?;
        let known = gazetteer::known(span.of(tokens.text()))?;
        let name = Name { canonical: known.canonical.to_owned() };
        let what = match known.sort {
            Sort::Place(sort) => What::Place(Place { name, sort, literal: is_literal(tokens, at, sort) }),
            Sort::Organisation => What::Organisation(name),
            Sort::Medium => What::Medium(name),
        };
        Some((end, Mention { span, what, rule: "known_name" }))
    })
}

/// Whether a preposition or a noun of place stands before the name; a capital without one may be its government.
fn is_literal(tokens: &Tokens<'_>, at: usize, sort: PlaceSort) -> bool {
    let before = |back: usize| at.checked_sub(back).map_or("", |before| tokens.lower(before));
    match sort {
        PlaceSort::Country | PlaceSort::Region => true,
        PlaceSort::Town => {
            matches!(before(1), "à" | "vers" | "depuis" | "sur" | "dans" | "via" | ",")
                || matches!(
                    before(2),
                    "ville" | "localité" | "village" | "région" | "près" | "camp" | "capitale" | "cercle"
                )
        }
    }
}

/// A person: a role or title and a name, a first name and a name, or a surname already known.
fn person(tokens: &Tokens<'_>, at: usize, people: &mut People) -> Option<(usize, Mention)> {
    if !tokens.is_capital(at) || is_common(tokens, at) {
        return None;
    }
    let mut end = at + 1;
    while tokens.is_capital(end) && known(tokens, end).is_none() && !is_acronym(tokens.word(end))
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
    let canonical = if words >= 2 && (titled || FIRST_NAMES.contains(&tokens.word(at))) {
        let canonical = people.by_surname(tokens.word(end - 1)).filter(|_| words == 1).unwrap_or(full).to_owned();
        if !people.named.contains(&canonical) {
            people.named.push(canonical.clone());
        }
        canonical
    } else if words == 1 && !is_acronym(full) {
        match people.by_surname(full) {
            Some(known) => known.to_owned(),
            None if titled => full.to_owned(),
            None => return None,
        }
    } else {
        return None;
    };
    let what = What::Person(Person { name: Name { canonical }, role });
    Some((end, Mention { span, what, rule: if titled { "person_with_role" } else { "person_by_name" } }))
}

/// Words that begin a sentence with a capital and are no names.
fn is_common(tokens: &Tokens<'_>, at: usize) -> bool {
    let word = tokens.lower(at);
    words::is_determiner(word)
        || words::is_preposition(word)
        || ROLES.contains(&word)
        || words::weekday(word).is_some()
        || is_acronym(tokens.word(at))
        || gazetteer::is_national_adjective(word)
}

fn is_acronym(word: &str) -> bool {
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

/// « l’article 6 du pacte », « la résolution 2100 »: a text that is quoted.
fn document(tokens: &Tokens<'_>, at: usize) -> Option<(usize, Mention)> {
    let head = matches!(tokens.lower(at), "article" | "résolution" | "décret");
    let numbered = tokens.get(at + 1).is_some_and(|token| token.kind == TokenKind::Number);
    if !head || !numbered {
        return None;
    }
    let of = matches!(tokens.lower(at + 2), "du" | "de")
        && matches!(tokens.lower(at + 3), "pacte" | "traité" | "code" | "constitution");
    let end = if of { at + 4 } else { at + 2 };
    let span = tokens.span(at, end);
    let name = Name { canonical: span.of(tokens.text()).to_owned() };
    Some((end, Mention { span, what: What::Document(name), rule: "numbered_document" }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(sentence: &str, expected: &[(&str, &str, &str)]) {
        let tokens = Tokens::new(sentence, Span::new(0, sentence.len()));
        let found = find(&tokens, &mut People::default());
        let told: Vec<(&str, &str, &str)> = found
            .iter()
            .filter_map(|mention| {
                Some((mention.what.type_name(), mention.span.of(sentence), mention.what.name()?.canonical.as_str()))
            })
            .collect();
        assert_eq!(told, expected, "{sentence}");
    }

    fn role(sentence: &str) -> Option<&str> {
        let tokens = Tokens::new(sentence, Span::new(0, sentence.len()));
        find(&tokens, &mut People::default()).iter().find_map(|mention| match &mention.what {
            What::Person(person) => Some(person.role?.of(sentence)),
            _ => None,
        })
    }

    #[test]
    fn known_names_are_found_by_their_longest_form() {
        check(
            "l’Alliance des États du Sahel (AES) et AES INFO",
            &[
                ("organisation", "Alliance des États du Sahel", "Alliance des États du Sahel"),
                ("organisation", "AES", "Alliance des États du Sahel"),
                ("medium", "AES INFO", "AES INFO"),
            ],
        );
        check(
            "au président du Conseil de sécurité de l’ONU",
            &[("organisation", "Conseil de sécurité de l’ONU", "Conseil de sécurité de l’ONU")],
        );
        check("rapporte le quotidien Le Monde", &[("medium", "Le Monde", "Le Monde")]);
        check("l’article 6 du pacte de cette alliance", &[("document", "article 6 du pacte", "article 6 du pacte")]);
    }

    #[test]
    fn a_person_is_told_by_a_role_beside_the_name() {
        check(
            "a déclaré le ministre malien de la Défense, Abdoulaye Diop.",
            &[("person", "Abdoulaye Diop", "Abdoulaye Diop")],
        );
        assert_eq!(
            role("a déclaré aux journalistes le ministre malien de la Défense, Abdoulaye Diop."),
            Some("ministre malien de la Défense")
        );
        assert_eq!(
            role("du chef d’état-major de l’armée de l’air, le colonel Alou Boï Diarra, vise"),
            Some("chef d’état-major de l’armée de l’air")
        );
        assert_eq!(role("comme l’a souligné le ministre malien Choguel Maïga."), Some("ministre malien"));
        assert_eq!(role("le chef de la junte malienne, Assimi Goita, via X"), Some("chef de la junte malienne"));
        assert_eq!(role("rétablissant au pouvoir le président déchu Mohamed Bazoum."), Some("président déchu"));
    }

    #[test]
    fn a_run_of_capitals_alone_is_nobody() {
        check("Des spécialistes ont vu Tamba Networks Inc.", &[]);
        check("Toute atteinte à la Carte", &[]);
    }
}
