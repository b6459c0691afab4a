//! The folded form of words: lower case, no accents, one kind of apostrophe, ligatures opened. It decides whether two
//! texts say the same words; it is never shown and never has offsets.

use unicode_normalization::char::{decompose_canonical, is_combining_mark};

/// Folds one string: case, accents, ligatures and apostrophes no longer matter, runs of anything that is neither letter
/// nor digit become one space.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    each_word(text, |word| {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.push_str(word);
    });
    folded
}

/// The folded words of a text, in order; an apostrophe or hyphen ends a word.
pub fn fold_words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    each_word(text, |word| words.push(word.to_owned()));
    words
}

/// Shows every folded word of a text, in order.
pub fn each_word(text: &str, mut see: impl FnMut(&str)) {
    let mut word = String::new();
    let mut take = |c: char| match c {
        'œ' | 'Œ' => word.push_str("oe"),
        'æ' | 'Æ' => word.push_str("ae"),
        c if c.is_ascii_alphanumeric() => word.push(c.to_ascii_lowercase()),
        c if !c.is_ascii() && is_combining_mark(c) => {}
        c if c.is_alphanumeric() => word.extend(c.to_lowercase()),
        _ if word.is_empty() => {}
        _ => {
            see(&word);
            word.clear();
        }
    };
    for c in text.chars() {
        if c.is_ascii() { take(c) } else { decompose_canonical(c, &mut take) }
    }
    // A space that no text lacks at its end shows the last word.
    take(' ');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_accents_ligatures_and_apostrophes_do_not_matter() {
        assert_eq!(fold("L’ÉTAT-major,  manœuvres"), fold("l'etat major manoeuvres"));
        assert_eq!(fold("« Onu »"), fold("ONU"));
        assert_ne!(fold("Niger"), fold("Nigeria"));
    }
}
