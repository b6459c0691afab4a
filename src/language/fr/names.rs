//! Names of persons, places, organisations, media and documents. A known name is what the gazetteer says; a person is
//! told by a title or role beside the name, by a first name, or because the article has named it in full before; a place
//! or an organisation by the words that introduce it. An unknown run of capitals is no mention.

mod institutions;
mod introduced;
mod lists;
mod person;

use crate::language::fr::gazetteer::{self, Sort};
use crate::language::fr::{TokenKind, Tokens};
use crate::language::mention::{Mention, Name, Place, PlaceSort, What};
use crate::text::fold;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

/// What an article names, and what the other articles of its corpus do.
#[derive(Clone, Debug, Default)]
pub struct Memory {
    /// Persons by their folded last names: the full name, or none once two persons share it.
    people: HashMap<String, Option<String>>,
    /// Organisations by the acronym or name that was introduced.
    organisations: HashMap<String, String>,
    /// Towns that were introduced as such.
    towns: HashSet<String>,
    /// What is known from the whole corpus.
    corpus: Arc<Aliases>,
}

/// Names closed over a corpus: what one article introduces, the others may only shorten. A short form that stands for
/// two names in the corpus stands for none.
#[derive(Clone, Debug, Default)]
pub struct Aliases {
    /// Persons by their folded last names.
    people: HashMap<String, Option<String>>,
    /// Organisations by their acronyms.
    organisations: HashMap<String, Option<String>>,
    /// The commonest spelling of each person's full name, by its folded form: « Goita » and « Goïta ».
    spellings: HashMap<String, String>,
}

impl Aliases {
    /// Closes the names of every article's memory.
    pub fn new<'m>(memories: impl IntoIterator<Item = &'m Memory>) -> Aliases {
        let mut aliases = Aliases::default();
        let mut spelt: BTreeMap<String, BTreeMap<&str, usize>> = BTreeMap::new();
        let memories: Vec<&Memory> = memories.into_iter().collect();
        for memory in &memories {
            for full in memory.people.values().flatten() {
                *spelt.entry(fold(full)).or_default().entry(full).or_default() += 1;
            }
        }
        for (folded, spellings) in spelt {
            // Of two as common the first in the alphabet: the same corpus gives the same names.
            let commonest = spellings.iter().max_by_key(|(name, count)| (**count, std::cmp::Reverse(**name)));
            if let Some((name, _)) = commonest {
                aliases.spellings.insert(folded, (*name).to_owned());
            }
        }
        for memory in memories {
            for (surname, full) in &memory.people {
                let full = full.as_ref().map(|full| aliases.spelling(full).to_owned());
                let known = aliases.people.entry(surname.clone()).or_insert_with(|| full.clone());
                if *known != full {
                    *known = None;
                }
            }
            for (short, long) in &memory.organisations {
                let known = aliases.organisations.entry(short.clone()).or_insert_with(|| Some(long.clone()));
                if known.as_deref().is_some_and(|known| fold(known) != fold(long)) {
                    *known = None;
                }
            }
        }
        aliases
    }

    /// A person's name as the corpus mostly spells it.
    fn spelling<'n>(&'n self, full: &'n str) -> &'n str {
        self.spellings.get(&fold(full)).map_or(full, String::as_str)
    }
}

impl Memory {
    /// The same memory with what the corpus knows.
    pub fn within(self, corpus: Arc<Aliases>) -> Memory {
        Memory { corpus, ..self }
    }

    /// The full name that ends with this surname, if exactly one does in the article.
    fn by_surname(&self, surname: &str) -> Option<&str> {
        self.people.get(&fold(surname))?.as_deref()
    }

    /// The full name of somebody whom the article names by title and surname only, if the corpus has exactly one.
    fn by_title_and_surname(&self, surname: &str) -> Option<&str> {
        let folded = fold(surname);
        let named_here = self.people.contains_key(&folded);
        self.corpus.people.get(&folded).filter(|_| !named_here)?.as_deref()
    }

    /// The organisation that a word was introduced as, here or, where it is an acronym, elsewhere in the corpus.
    fn organisation(&self, word: &str) -> Option<&str> {
        let here = self.organisations.get(word).map(String::as_str);
        let elsewhere =
            || self.corpus.organisations.get(word).filter(|_| person::is_acronym(word)).and_then(Option::as_deref);
        here.or_else(elsewhere)
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
            .or_else(|| institutions::read(tokens, at))
            .or_else(|| introduced::medium(tokens, at))
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
const HEADS: &[&str] = &[
    "armée",
    "groupe",
    "société",
    "alliance",
    "force",
    "opération",
    "franceinfo",
    "ministère",
    "gendarmerie",
    "police",
    "mer",
    "océan",
    "golfe",
    "lac",
    "mont",
    "bande",
];

/// Nouns that a number makes a document of.
const NUMBERED: &[&str] = &["article", "résolution", "décret"];

/// Whether a name can begin at a token: a capital, or one of those nouns.
fn begins(tokens: &Tokens<'_>, at: usize) -> bool {
    let word = tokens.lower(at);
    tokens.word(at).starts_with(char::is_uppercase) || HEADS.contains(&word) || NUMBERED.contains(&word)
}

/// The longest known name that begins at a token.
fn known(tokens: &Tokens<'_>, at: usize) -> Option<(usize, Mention)> {
    // « L’Express », « N’Djamena »
    let elided = tokens.get(at).is_some_and(|token| token.kind == TokenKind::Elided)
        && tokens.word(at).starts_with(char::is_uppercase);
    if !tokens.is_capital(at) && !elided && !HEADS.contains(&tokens.lower(at)) {
        return None;
    }
    let longest = gazetteer::longest_from(tokens.word(at)).min(tokens.len() - at);
    (1..=longest).rev().find_map(|length| {
        let end = at + length;
        let span = tokens.span(at, end);
        let known = gazetteer::known(span.of(tokens.text()))?;
        // « Florence Parly » is nobody’s town.
        let surname = length == 1 && is_unknown_capital(tokens, end) && person::is_given_name(tokens, at);
        if matches!(known.sort, Sort::Place(_)) && surname {
            return None;
        }
        // « France Bleu Gard-Lozère »: a station of a network is not the network.
        let station = if NETWORKS.contains(&known.canonical) { station_end(tokens, end) } else { end };
        let (end, span) = (station, tokens.span(at, station));
        let whole = if station > at + length { span.of(tokens.text()) } else { known.canonical };
        let name = Name { canonical: whole.to_owned() };
        let what = match known.sort {
            Sort::Place(sort) => What::Place(Place { name, sort, literal: is_literal(tokens, at, sort) }),
            Sort::Organisation => What::Organisation(name),
            Sort::Medium => What::Medium(name),
        };
        Some((end, Mention { span, what, rule: "known_name" }))
    })
}

/// Media whose stations have the network's name and their own.
const NETWORKS: &[&str] = &["France Bleu", "France 3"];

/// Where the name of a station ends that begins at `from`: « Gard-Lozère », « Pays de Savoie ».
fn station_end(tokens: &Tokens<'_>, from: usize) -> usize {
    let mut end = from;
    while tokens.is_capital(end) || end > from && tokens.lower(end) == "de" && tokens.is_capital(end + 1) {
        end += 1;
    }
    end
}

/// Whether a capital stands there that begins no known name.
fn is_unknown_capital(tokens: &Tokens<'_>, at: usize) -> bool {
    let longest = gazetteer::longest_from(tokens.word(at)).min(tokens.len() - at.min(tokens.len()));
    let known = (1..=longest).any(|length| gazetteer::known(tokens.span(at, at + length).of(tokens.text())).is_some());
    tokens.is_capital(at) && !person::is_acronym(tokens.word(at)) && !known
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
            &[
                ("person", "Vanik Berberian", "Vanik Berberian"),
                ("organisation", "Association des maires ruraux", "Association des maires ruraux"),
            ],
        );
        check("dit-il au magazine Closer", &[("medium", "Closer", "Closer")]);
    }

    #[test]
    fn institutions_are_told_by_the_noun_that_heads_them() {
        let whole = |words: &'static str| [("organisation", words, words)];
        check(
            "selon le ministère français des Affaires étrangères.",
            &whole("ministère français des Affaires étrangères"),
        );
        check("au ministère de l’Economie et des Finances, on", &whole("ministère de l’Economie et des Finances"));
        check("l’armée irakienne avance", &whole("armée irakienne"));
        check(
            "la future Académie internationale de lutte contre le terrorisme, près",
            &whole("Académie internationale de lutte contre le terrorisme"),
        );
        check("à l’Ecole normale supérieure.", &whole("Ecole normale supérieure"));
        check("le ministère de tutelle et l’armée.", &[]);
        check("Conseil aux voyageurs", &[]);
    }

    #[test]
    fn a_first_name_tells_a_person() {
        check("« Non », dit Florence Parly.", &[("person", "Florence Parly", "Florence Parly")]);
        check("la mort de Charline F. et", &[("person", "Charline F", "Charline F")]);
        check("l’ancien président Safi Ali", &[("person", "Safi Ali", "Safi Ali")]);
        check(
            "selon Gérald Darmanin puis le ministre de l’Intérieur Gérald Darmanin",
            &[("person", "Gérald Darmanin", "Gérald Darmanin"), ("person", "Gérald Darmanin", "Gérald Darmanin")],
        );
        check("dit Me Joseph Breham.", &[("person", "Joseph Breham", "Joseph Breham")]);
        check("Zalika Issa, 19 ans, est", &[("person", "Zalika Issa", "Zalika Issa")]);
        check("Sabrina a 34 ans", &[("person", "Sabrina", "Sabrina")]);
        check("la tempête Sabrina a", &[]);
        check("il part à Florence", &[("place", "Florence", "Florence")]);
    }

    #[test]
    fn what_only_looks_introduced_is_nothing() {
        check("Il pense à Noël et à Pâques", &[]);
        check("un test (PCR) et la ville de demain", &[]);
    }

    /// The canonical names in the last of several articles of one sentence each, read as a corpus.
    fn in_corpus(articles: &[&str]) -> Vec<String> {
        let memories: Vec<Memory> = articles
            .iter()
            .map(|text| {
                let mut memory = Memory::default();
                find(&Tokens::new(text, Span::new(0, text.len())), &mut memory);
                memory
            })
            .collect();
        let aliases = Arc::new(Aliases::new(&memories));
        let (text, memory) = articles.iter().zip(memories).next_back().unwrap();
        let found = find(&Tokens::new(text, Span::new(0, text.len())), &mut memory.within(aliases));
        found.iter().filter_map(|mention| Some(mention.what.name()?.canonical.clone())).collect()
    }

    #[test]
    fn what_one_article_introduces_another_may_shorten() {
        let council = "Le Conseil national de transition (CNT) siège avec le colonel Assimi Goïta.";
        assert_eq!(in_corpus(&[council, "Le CNT siège."]), ["Conseil national de transition"]);
        assert_eq!(in_corpus(&[council, "Le colonel Goita parle."]), ["Assimi Goïta"]);
        assert_eq!(in_corpus(&[council, council, "Le colonel Assimi Goita parle."]), ["Assimi Goïta"]);
    }

    #[test]
    fn a_short_name_of_two_things_is_none() {
        let one = "Le Comité national de salut public (CNSP) et le colonel Sadio Camara.";
        let other = "Le Conseil national pour la sauvegarde de la patrie (CNSP) et le colonel Oumar Camara.";
        assert_eq!(in_corpus(&[one, other, "Le CNSP siège."]), [""; 0]);
        assert_eq!(in_corpus(&[one, other, "Le colonel Camara parle."]), ["Camara"]);
    }

    #[test]
    fn a_run_of_capitals_alone_is_nobody() {
        check("Des spécialistes ont vu Tamba Networks Inc.", &[]);
        check("Toute atteinte à la Carte", &[]);
    }
}
