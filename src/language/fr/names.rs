//! Names of persons, places, organisations, media and documents. A known name is what the gazetteer says; a person is
//! told by a title or role beside the name, by a first name, or because the article has named it in full before; a place
//! or an organisation by the words that introduce it. An unknown run of capitals is no mention.

mod introduced;
mod lists;
mod person;

use crate::language::fr::gazetteer::{self, Sort};
use crate::language::fr::{TokenKind, Tokens};
use crate::language::mention::{Mention, Name, Place, PlaceSort, What};
use crate::text::fold;
use std::collections::{HashMap, HashSet};

/// What an article has named so far, for the shorter names that follow.
#[derive(Clone, Debug, Default)]
pub struct Memory {
    /// Persons by their folded last names: the full name, or none once two persons share it.
    people: HashMap<String, Option<String>>,
    /// Organisations by the acronym or name that was introduced.
    organisations: HashMap<String, String>,
    /// Towns that were introduced as such.
    towns: HashSet<String>,
}

impl Memory {
    /// The full name that ends with this surname, if exactly one does.
    fn by_surname(&self, surname: &str) -> Option<&str> {
        self.people.get(&fold(surname))?.as_deref()
    }

    /// Remembers a person named in full.
    fn remember(&mut self, full: &str) {
        let folded = fold(full);
        let last = folded.split(' ').next_back().unwrap_or("").to_owned();
        let known = self.people.entry(last).or_insert_with(|| Some(full.to_owned()));
        if known.as_deref().is_some_and(|known| fold(known) != folded) {
            *known = None;
        }
    }
}

/// The names among `tokens`, in order, without overlap; `memory` goes from sentence to sentence of one article.
pub fn find(tokens: &Tokens<'_>, memory: &mut Memory) -> Vec<Mention> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        if !begins(tokens, at) {
            at += 1;
            continue;
        }
        let read = known(tokens, at)
            .or_else(|| introduced::organisation(tokens, at, memory))
            .or_else(|| person::read(tokens, at, memory))
            .or_else(|| introduced::town(tokens, at, memory))
            .or_else(|| document(tokens, at));
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

/// Nouns in lower case that belong to a name: « armée malienne », « groupe Wagner ».
const HEADS: &[&str] = &["armée", "groupe", "société", "alliance", "force", "opération", "franceinfo"];

/// Nouns that a number makes a document of.
const NUMBERED: &[&str] = &["article", "résolution", "décret"];

/// Whether a name can begin at a token: a capital, or one of those nouns.
fn begins(tokens: &Tokens<'_>, at: usize) -> bool {
    let word = tokens.lower(at);
    tokens.word(at).starts_with(char::is_uppercase) || HEADS.contains(&word) || NUMBERED.contains(&word)
}

/// The longest known name that begins at a token.
fn known(tokens: &Tokens<'_>, at: usize) -> Option<(usize, Mention)> {
    let elided = tokens.get(at).is_some_and(|token| token.kind == TokenKind::Elided) && tokens.word(at) == "L’";
    if !tokens.is_capital(at) && !elided && !HEADS.contains(&tokens.lower(at)) {
        return None;
    }
    let longest = gazetteer::longest_from(tokens.word(at)).min(tokens.len() - at);
    (1..=longest).rev().find_map(|length| {
        let end = at + length;
        let span = tokens.span(at, end);
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

/// « l’article 6 du pacte », « la résolution 2100 »: a text that is quoted.
fn document(tokens: &Tokens<'_>, at: usize) -> Option<(usize, Mention)> {
    let head = NUMBERED.contains(&tokens.lower(at));
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
    use crate::text::Span;

    #[track_caller]
    fn check(sentence: &str, expected: &[(&str, &str, &str)]) {
        let tokens = Tokens::new(sentence, Span::new(0, sentence.len()));
        let found = find(&tokens, &mut Memory::default());
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
        find(&tokens, &mut Memory::default()).iter().find_map(|mention| Some(mention.what.person()?.role?.of(sentence)))
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
    fn names_are_told_by_the_words_that_introduce_them() {
        check(
            "le Comité national de salut public (CNSP), puis le CNSP",
            &[
                ("organisation", "Comité national de salut public", "Comité national de salut public"),
                ("organisation", "CNSP", "Comité national de salut public"),
                ("organisation", "CNSP", "Comité national de salut public"),
            ],
        );
        check("l’ONG Acted au Niger", &[("organisation", "Acted", "Acted"), ("place", "Niger", "Niger")]);
        check("dans la région de Tillabéri", &[("place", "Tillabéri", "Tillabéri")]);
        check("au camp de Kati", &[("place", "Kati", "Kati")]);
        check(
            "Vanik Berberian, le président de l’Association des maires ruraux",
            &[("person", "Vanik Berberian", "Vanik Berberian")],
        );
    }

    #[test]
    fn what_only_looks_introduced_is_nothing() {
        check("Il pense à Noël et à Pâques", &[]);
        check("un test (PCR) et la ville de demain", &[]);
    }

    #[test]
    fn a_run_of_capitals_alone_is_nobody() {
        check("Des spécialistes ont vu Tamba Networks Inc.", &[]);
        check("Toute atteinte à la Carte", &[]);
    }
}
