//! Counts: a number with what bounds it and the noun it counts. Vague numbers (plusieurs, des dizaines), references
//! (article 6), partitives (l’un des deux), digits in names (G5) and parts of dates are no counts and give no mention.

use crate::language::fr::words::{self, ROUND};
use crate::language::fr::{TokenKind, Tokens};
use crate::language::mention::{Comparator, Mention, Quantity, What};

/// Adjectives that stand between a number and its noun.
const BEFORE_NOUN: &[&str] = &[
    "hauts",
    "hautes",
    "grands",
    "grandes",
    "petits",
    "petites",
    "nouveaux",
    "nouvelles",
    "anciens",
    "anciennes",
    "autres",
    "premiers",
    "premières",
    "derniers",
    "dernières",
    "jeunes",
    "gros",
    "grosses",
    "vieux",
    "vieilles",
];

/// Nouns before a number that make it a reference.
const REFERENCES: &[&str] = &["article", "articles", "page", "numéro", "n°", "chapitre", "loi", "résolution", "groupe"];

/// The counts among `tokens`; `taken` says whether a span is already something else, a date above all.
pub fn find(tokens: &Tokens<'_>, taken: impl Fn(usize) -> bool) -> Vec<Mention> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        match read(tokens, at, &taken) {
            Some((end, quantity)) => {
                found.push(Mention { span: tokens.span(at, end), what: What::Quantity(quantity), rule: "quantity" });
                at = end;
            }
            None => at += 1,
        }
    }
    found
}

/// The number that begins at a token: the token after it, and its value.
pub fn number(tokens: &Tokens<'_>, at: usize) -> Option<(usize, f64)> {
    Some((at + 1, words::number(tokens.lower(at))? as f64))
}

fn read(tokens: &Tokens<'_>, at: usize, taken: &impl Fn(usize) -> bool) -> Option<(usize, Quantity)> {
    let (number_at, comparator) = comparator(tokens, at);
    let (noun_at, number, comparator) = match round(tokens, number_at) {
        Some((noun_at, number)) => (noun_at, number, Comparator::About),
        None => (number_at + 1, words::number(tokens.lower(number_at))?, comparator),
    };
    if taken(tokens.get(number_at)?.span.start) {
        return None;
    }
    let before = |back: usize| at.checked_sub(back).map_or("", |before| tokens.lower(before));
    let partitive = before(2) == "un" && matches!(before(1), "des" | "de") || before(1) == "sur";
    let reference = REFERENCES.contains(&before(1)) || matches!(before(1), "," | "." | "-" | "–");
    let definite = matches!(before(1), "les" | "ces" | "ses" | "leurs" | "des" | "nos") && at == number_at;
    if partitive || reference || definite {
        return None;
    }
    let mut end = noun_at;
    if BEFORE_NOUN.contains(&tokens.lower(end)) {
        end += 1;
    }
    let noun = tokens.get(end)?;
    let plural = tokens.lower(end).ends_with(['s', 'x']) || comparator == Comparator::About;
    // Durations are times, and a word without a plural ending is no noun that more than one could be counted of.
    let counts = noun.kind == TokenKind::Word && plural && !is_unit_of_time(tokens.lower(end));
    let stops = words::is_preposition(tokens.lower(end)) || words::is_determiner(tokens.lower(end));
    if !counts || stops {
        return None;
    }
    let unit = tokens.span(noun_at, end + 1).of(tokens.text()).to_owned();
    Some((end + 1, Quantity { comparator, number, unit }))
}

/// « au moins », « plus de » and their like before a number: where the number stands, and what they say of it.
fn comparator(tokens: &Tokens<'_>, at: usize) -> (usize, Comparator) {
    match (tokens.lower(at), tokens.lower(at + 1)) {
        ("au", "moins") => (at + 2, Comparator::AtLeast),
        ("au", "plus") => (at + 2, Comparator::AtMost),
        ("plus", "de" | "d") => (at + 2, Comparator::MoreThan),
        ("moins", "de" | "d") => (at + 2, Comparator::LessThan),
        ("près", "de" | "d") => (at + 2, Comparator::About),
        ("environ" | "quelque", _) => (at + 1, Comparator::About),
        _ => (at, Comparator::Exactly),
    }
}

/// « une centaine de »: where the noun stands, and the number.
fn round(tokens: &Tokens<'_>, at: usize) -> Option<(usize, u64)> {
    let (_, number) = ROUND.iter().find(|(word, _)| *word == tokens.lower(at + 1))?;
    (tokens.lower(at) == "une" && matches!(tokens.lower(at + 2), "de" | "d")).then_some((at + 3, *number))
}

fn is_unit_of_time(word: &str) -> bool {
    matches!(
        word,
        "ans" | "années" | "mois" | "jours" | "semaines" | "heures" | "minutes" | "siècles" | "décennies" | "fois"
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Span;

    #[track_caller]
    fn check(sentence: &str, expected: &[(&str, &str, u64)]) {
        let tokens = Tokens::new(sentence, Span::new(0, sentence.len()));
        let found = find(&tokens, |_| false);
        let told: Vec<(&str, &str, u64)> = found
            .iter()
            .filter_map(|mention| {
                let count = mention.what.quantity()?;
                Some((mention.span.of(sentence), count.comparator.sign(), count.number))
            })
            .collect();
        assert_eq!(told, expected, "{sentence}");
    }

    #[test]
    fn counts_are_found_with_what_bounds_them() {
        check("livré au Mali au moins quatre hélicoptères et des armes", &[("au moins quatre hélicoptères", ">=", 4)]);
        check("Deux hauts responsables militaires", &[("Deux hauts responsables", "=", 2)]);
        check("ont fait une centaine de morts, dont", &[("une centaine de morts", "~", 100)]);
        check("plus de 4.500 Français au Sahel", &[("plus de 4.500 Français", ">", 4500)]);
    }

    #[test]
    fn vague_partitive_reference_and_definite_numbers_are_none() {
        for sentence in [
            "des dizaines de corps",
            "plusieurs pick-up",
            "l’article 6 du pacte",
            "l’un des trois pays",
            "le G5 Sahel",
            "Les deux pays ont",
            "vingt ans",
            "un des deux responsables",
            "un avion",
        ] {
            check(sentence, &[]);
        }
    }
}
