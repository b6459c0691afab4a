//! Which rules are worth trying at a token: those that can begin with its word. Most words begin no expression of time,
//! and are passed over after one look-up.

use super::{RULES, Rule};
use crate::language::fr::words::{self, MONTHS, WEEKDAYS};
use crate::language::fr::{TokenKind, Tokens};
use rustc_hash::FxHashMap;
use std::sync::LazyLock;

/// Classes of words with which expressions of time begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// Digits.
    Figures,
    /// A number in words, or its beginning: `trois`, `vingt-cinq`.
    Number,
    /// A rank: `premier`, `troisième`, `XXe`.
    Rank,
    /// A day of the week.
    Weekday,
    /// A month.
    Month,
    /// `mi-mars`, `mi-2020`
    Middle,
}

/// The rules that begin with a word or class, as bits in the order of [`RULES`].
#[derive(Default)]
struct Begins {
    words: FxHashMap<&'static str, u32>,
    figures: u32,
    number: u32,
    rank: u32,
    middle: u32,
}

static BEGINS: LazyLock<Begins> = LazyLock::new(|| {
    let mut begins = Begins::default();
    for (at, rule) in RULES.iter().enumerate() {
        let bit = 1 << at;
        let mut add = |words: &[&'static str]| {
            words.iter().for_each(|word| *begins.words.entry(word).or_default() |= bit);
        };
        add(rule.words);
        for class in rule.classes {
            match class {
                Class::Figures => begins.figures |= bit,
                Class::Number => begins.number |= bit,
                Class::Rank => {
                    begins.rank |= bit;
                    add(&["premier", "première", "second", "seconde"]);
                }
                Class::Weekday => add(&WEEKDAYS),
                Class::Month => {
                    add(&MONTHS);
                    add(&["aout", "fevrier", "decembre"]);
                }
                Class::Middle => begins.middle |= bit,
            }
        }
    }
    begins
});

/// The rules that can begin at a token, in their order.
pub(super) fn rules_at(tokens: &Tokens<'_>, at: usize) -> impl Iterator<Item = &'static Rule> + use<> {
    let mut rules = mask(tokens, at);
    std::iter::from_fn(move || {
        let first = rules.trailing_zeros();
        rules &= rules.wrapping_sub(1);
        RULES.get(first as usize)
    })
}

fn mask(tokens: &Tokens<'_>, at: usize) -> u32 {
    let begins = &*BEGINS;
    let word = tokens.lower(at);
    match tokens.get(at).map(|token| token.kind) {
        None | Some(TokenKind::Mark) => 0,
        Some(TokenKind::Number) => begins.figures | begins.number,
        Some(TokenKind::Word | TokenKind::Elided) => {
            let known = begins.words.get(word).copied().unwrap_or(0);
            let number = if words::begins_number(word) { begins.number } else { 0 };
            known | number | by_shape(begins, tokens, at, word)
        }
    }
}

/// Words that no list holds: « troisième », « XXe », « mi-mars ».
fn by_shape(begins: &Begins, tokens: &Tokens<'_>, at: usize, word: &str) -> u32 {
    let last = word.trim_end_matches('s');
    if last.ends_with("ième") || tokens.is_capital(at) && word.starts_with(['i', 'v', 'x']) {
        begins.rank
    } else if word.starts_with("mi-") {
        begins.middle
    } else {
        0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_has_a_bit_and_a_beginning() {
        assert!(RULES.len() <= u32::BITS as usize);
        assert!(RULES.iter().all(|rule| !rule.words.is_empty() || !rule.classes.is_empty()));
    }
}
