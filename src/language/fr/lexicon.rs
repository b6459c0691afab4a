//! What the dictionary says of a French word: every part of speech, gender, number and verb form it can have. Made from
//! the dictionary of hunspell-fr-classical by `examples/expand_lexicon.rs`; `assets/lexicon/README.md` tells how. It says
//! what is possible, and nothing of which reading a sentence means: that is for `tagging`.

mod morphology;
mod store;

use crate::language::fr::memo::Memo;
use crate::language::fr::{TokenKind, Tokens};
use std::cell::RefCell;
use std::sync::LazyLock;

pub use morphology::{Form, Gender, Number, Persons, Pos, Traits, Valency};
pub use store::{LONGEST, Lemma, Store, Tolerance};

/// One thing a word form can be: its traits, and the lemma that has them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The form a dictionary lists it under: `reprendre`, `malien`.
    pub lemma: Lemma,
    /// What it is; a reading is asked for these directly.
    pub traits: Traits,
}

impl std::ops::Deref for Reading {
    type Target = Traits;

    fn deref(&self) -> &Traits {
        &self.traits
    }
}

impl Reading {
    /// Whether it is a verb form that carries a clause.
    pub fn is_finite(&self) -> bool {
        self.form.is_some_and(Form::is_finite)
    }
}

/// The readings of one or two forms: a capital word has those of its lower case and its own.
#[derive(Clone, Copy, Debug)]
pub struct Readings {
    first: Option<store::Found>,
    second: Option<store::Found>,
}

/// Reading it costs a look at its head; the bytes stay where the program has them.
static STORE: LazyLock<Option<Store>> = LazyLock::new(|| {
    Store::new(
        include_bytes!("../../../assets/lexicon/forms.fst"),
        include_bytes!("../../../assets/lexicon/readings.bin"),
    )
});

/// How many forms the lexicon has.
pub fn len() -> usize {
    STORE.as_ref().map_or(0, Store::len)
}

thread_local! {
    static FOUND: RefCell<Memo<Option<store::Found>>> = const { RefCell::new(Memo::new()) };
}

/// The readings of a word as the dictionary spells it; an elided word without its apostrophe. `oeuvre` finds `œuvre`.
pub fn readings(word: &str) -> Readings {
    let find = || {
        let store = STORE.as_ref()?;
        let spelt = || store.tolerant(word, Tolerance::Typography);
        store.exact(word).or_else(|| word.contains(['’', '‑', 'o', 'O', 'a']).then(spelt).flatten())
    };
    Readings { first: FOUND.with_borrow_mut(|memo| memo.get(word, 0, find)), second: None }
}

/// Whether the dictionary has a word as a first name.
pub fn is_given_name(word: &str) -> bool {
    readings(word).any(|reading| reading.pos == Pos::GivenName)
}

/// The readings of the token at `at`: in lower case, and with a capital as it stands. A capital may lack its accent
/// (`Etats`), a word of capitals all of them (`ELYSEE`).
pub fn readings_at(tokens: &Tokens<'_>, at: usize) -> Readings {
    let small = tokens.lower(at);
    let mut found = readings(small);
    let word = tokens.word(at);
    let Some(store) = STORE.as_ref().filter(|_| word.starts_with(char::is_uppercase)) else { return found };
    let letters = small.chars().filter(|c| c.is_alphabetic()).count();
    let shouted = letters > 1 && !word.chars().any(char::is_lowercase);
    let how = if shouted { Tolerance::EveryLetter } else { Tolerance::FirstLetter };
    if tokens.get(at).is_some_and(|token| token.kind == TokenKind::Word) {
        found.second = store.exact(word);
        if found.second.is_none() && shouted {
            found.second = title(word, small).and_then(|title| store.tolerant(&title, how));
        }
        found.second = found.second.or_else(|| store.tolerant(word, Tolerance::FirstLetter));
    }
    found.first = found.first.or_else(|| store.tolerant(small, how));
    found
}

/// `KIDAL` as `Kidal`; none for words longer than the lexicon's.
fn title(word: &str, small: &str) -> Option<Lemma> {
    let first = word.chars().next()?.len_utf8();
    (word.len() <= LONGEST)
        .then(|| Lemma::from_parts(word.get(..first).unwrap_or(""), small.get(first..).unwrap_or("")))
}

impl Iterator for Readings {
    type Item = Reading;

    fn next(&mut self) -> Option<Reading> {
        let store = STORE.as_ref()?;
        let one = |found: &mut Option<store::Found>| found.as_mut().and_then(|found| store.next(found));
        let (traits, lemma) = one(&mut self.first).or_else(|| one(&mut self.second))?;
        Some(Reading { lemma, traits })
    }
}
