//! The beginnings of a text's words as numbers, for asking how much two sentences have in common without reading either
//! again. Words of one family share their beginning: « ukrainien » and « ukrainienne ».

use crate::language::fr::words;
use crate::text::each_word;
use rustc_hash::FxHasher;
use std::hash::Hasher;

/// How many letters of two words must be the same for them to be of one family.
const LETTERS: usize = 6;

/// The words of more than three letters and the numbers of a text, each once.
#[derive(Clone, Debug, Default)]
pub struct Roots(Box<[u64]>);

impl Roots {
    /// The roots of a text.
    pub fn of(text: &str) -> Roots {
        let mut found = Vec::new();
        each_word(text, |word| {
            // « treize » and « 13 » are one number.
            let digits = words::number(word).map(|number| number.to_string());
            let word = digits.as_deref().unwrap_or(word);
            if word.len() > 3 || word.bytes().all(|byte| byte.is_ascii_digit()) {
                let end = word.char_indices().nth(LETTERS).map_or(word.len(), |(at, _)| at);
                let mut hasher = FxHasher::default();
                hasher.write(&word.as_bytes()[..end]);
                found.push(hasher.finish());
            }
        });
        found.sort_unstable();
        found.dedup();
        Roots(found.into_boxed_slice())
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many are among the others too.
    pub fn shared(&self, others: &Roots) -> usize {
        let mut rest = others.0.iter().peekable();
        self.0
            .iter()
            .filter(|root| {
                while rest.next_if(|other| other < root).is_some() {}
                rest.peek() == Some(root)
            })
            .count()
    }

    /// Whether three tenths of these and more are among the others: the two sentences may be about the same.
    pub fn partly_in(&self, others: &Roots) -> bool {
        self.shared(others) * 10 >= self.len() * 3
    }

    /// Whether two fifths of these and more are among the others: the two sentences may well say the same.
    pub fn mostly_in(&self, others: &Roots) -> bool {
        self.shared(others) * 5 >= self.len() * 2
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn families_of_words_are_shared_and_small_words_do_not_count() {
        let one = Roots::of("Des spécialistes ukrainiens ont formé 12 soldats");
        let two = Roots::of("Le soldat ukrainien, 12 ans, spécialiste");
        assert_eq!((one.len(), one.shared(&two)), (5, 4));
        assert!(one.mostly_in(&two) && !one.mostly_in(&Roots::of("Le fleuve monte")));
    }
}
