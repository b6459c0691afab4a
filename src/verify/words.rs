//! Words for comparison: folded, and cut where a letter meets a digit, so that « le16 novembre » and « le 16 novembre » are
//! the same words. Which of them carry meaning is decided by a list of those that do not.

use crate::text::each_word;

/// The words of a text in order. A digit after a letter begins a word of its own.
pub(super) fn words(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    each_word(text, |word| {
        let mut rest = word;
        while let Some((head, tail)) = seam(rest, |before, after| !before.is_numeric() && after.is_numeric()) {
            found.push(head.to_owned());
            rest = tail;
        }
        found.push(rest.to_owned());
    });
    found
}

/// A word cut where two characters first meet in the way that is looked for.
pub(super) fn seam(word: &str, meet: impl Fn(char, char) -> bool) -> Option<(&str, &str)> {
    let mut pairs = word.char_indices().zip(word.chars().skip(1));
    let ((at, before), _) = pairs.find(|((_, before), after)| meet(*before, *after))?;
    word.split_at_checked(at + before.len_utf8())
}

/// Words that carry no meaning of their own, folded: articles, prepositions, pronouns, conjunctions and auxiliaries.
const EMPTY: &[&str] = &[
    "a", "afin", "ai", "ainsi", "alors", "apres", "as", "au", "aura", "auraient", "aurait", "auront", "aussi", "aux",
    "auxquels", "avaient", "avait", "avant", "avec", "avoir", "ayant", "c", "car", "ce", "cela", "celle", "celles",
    "celui", "ces", "cet", "cette", "ceux", "chez", "comme", "contre", "d", "dans", "de", "depuis", "des", "donc",
    "dont", "du", "elle", "elles", "en", "entre", "est", "et", "etaient", "etait", "etant", "ete", "etre", "eu", "eux",
    "furent", "fut", "il", "ils", "j", "je", "jusqu", "jusque", "l", "la", "laquelle", "le", "lequel", "les",
    "lesquels", "leur", "leurs", "lors", "lui", "m", "mais", "me", "n", "ne", "ni", "nous", "on", "ont", "or", "ou",
    "par", "parmi", "pas", "pour", "qu", "quand", "que", "quel", "quelle", "quelles", "quels", "qui", "quoi", "s",
    "sa", "sans", "se", "selon", "sera", "seraient", "serait", "seront", "ses", "si", "soit", "son", "sont", "sous",
    "sur", "t", "tandis", "tout", "toute", "un", "une", "vers", "via", "vous", "y",
];

/// Whether a folded word carries meaning; numbers do.
pub(super) fn carries(word: &str) -> bool {
    EMPTY.binary_search(&word).is_err()
}

/// The words of a text that carry meaning, in order.
pub(super) fn content(text: &str) -> Vec<String> {
    words(text).into_iter().filter(|word| carries(word)).collect()
}

/// Whether a name is the initials of another of several words: « ue » of « union europeenne ».
pub(super) fn abbreviates(short: &str, long: &[String]) -> bool {
    long.len() > 1 && long.iter().map(|word| word.chars().next()).eq(short.chars().map(Some))
}

/// Whether `part` stands in `whole` without a gap. Nothing stands nowhere.
pub(super) fn is_run(part: &[String], whole: &[String]) -> bool {
    !part.is_empty() && whole.windows(part.len()).any(|window| window == part)
}

/// Whether the words of `part` stand in `whole` in their order, with gaps or without. Nothing stands nowhere.
pub(super) fn is_in_order(part: &[String], whole: &[String]) -> bool {
    let mut rest = whole.iter();
    !part.is_empty() && part.iter().all(|word| rest.any(|other| other == word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lost_space_before_a_number_makes_no_other_words() {
        assert_eq!(words("le16 novembre"), words("Le 16 novembre"));
        assert_eq!(words("G5 1er"), ["g", "5", "1er"]);
    }

    #[test]
    fn the_list_of_empty_words_is_sorted_for_its_search() {
        let unsorted: Vec<_> = EMPTY.windows(2).filter(|pair| pair[0] >= pair[1]).collect();
        assert!(unsorted.is_empty(), "{unsorted:?}");
        assert_eq!(content("Le 16 novembre, il a repris la ville"), ["16", "novembre", "repris", "ville"]);
    }

    #[test]
    fn runs_have_no_gaps_and_orders_may() {
        let whole = words("l’armée malienne a repris Kidal");
        assert!(is_run(&words("armée malienne"), &whole) && !is_run(&words("armée repris"), &whole));
        assert!(is_in_order(&words("armée repris"), &whole) && !is_in_order(&words("repris armée"), &whole));
        assert!(!is_run(&[], &whole) && !is_in_order(&[], &whole));
    }
}
