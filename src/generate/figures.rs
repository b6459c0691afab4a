//! Wrong numbers in the form of the right one: those the article counts something else by, and values near it. The right
//! one stands now below, now between, now above the others, so that its place in their order tells nothing.

use crate::generate::material::Material;
use crate::generate::options::{COLLECTED, NUMBER, told_elsewhere};
use crate::language::fr::words;
use crate::language::mention::{Comparator, Quantity};
use crate::question::{Choice, Wording};
use crate::text::{Span, fold, grouped};

/// The words of a number taken apart: « au moins », « 4 500 », « milliards ».
struct Form {
    before: String,
    number: Written,
    after: String,
}

/// How a number is written.
#[derive(Clone, Copy)]
enum Written {
    /// « quatre »
    Word,
    /// « 4 500 », « 4.500 »: what stands between the groups of digits, if anything.
    Digits(Option<char>),
    /// « une centaine »
    Round,
}

/// Round numbers in words, in their order.
const ROUND: &[&str] = &["une dizaine", "une vingtaine", "une trentaine", "une cinquantaine", "une centaine"];

/// Wrong numbers for `key`, the number's words as printed in `sentence`. None where its form is not understood.
pub fn near(material: &Material<'_>, article: usize, sentence: Span, key: &str, quantity: &Quantity) -> Vec<Choice> {
    let Some((form, value)) = taken_apart(key) else { return Vec::new() };
    let at_least = matches!(quantity.comparator, Comparator::AtLeast | Comparator::MoreThan);
    if matches!(quantity.comparator, Comparator::AtMost | Comparator::LessThan) {
        return Vec::new();
    }
    if matches!(form.number, Written::Round) {
        let others = ROUND.iter().filter(|other| **other != key);
        return others
            .skip(pattern(value))
            .chain(ROUND)
            .filter(|other| **other != key)
            .take(COLLECTED)
            .map(|other| plain(other))
            .collect();
    }
    let counted = noun(&quantity.unit);
    let sentences = || material.readings[article].sentences.iter();
    // A number that the sentence holds, or that counts the same thing elsewhere, may be right of something that was meant.
    let counts_same = |number: u64| {
        sentences().any(|read| {
            let here = read.sentence.span == sentence;
            let counts = read.mentions.iter().filter_map(|mention| mention.what.quantity());
            let same = |other: u64| {
                number == other || !here && other > 20 && number.abs_diff(other).saturating_mul(20) < other
            };
            counts.filter(|other| here || noun(&other.unit) == counted).any(|other| other.whole().is_some_and(same))
        })
    };
    // « 470.000 » beside « 469.060 » is the same number, rounded.
    let apart = |number: u64| value <= 20 || number.abs_diff(value).saturating_mul(20) >= value;
    let comparable = |number: u64| {
        apart(number) && number != value && number >= 2 && number <= value.saturating_mul(4) && value <= number * 4
    };
    let attested = sentences()
        .flat_map(|read| {
            let counts = read.mentions.iter().filter_map(|mention| mention.what.quantity());
            counts.filter_map(|other| Some((other.whole()?, Some(read.sentence.span))))
        })
        .filter(|(number, _)| comparable(*number));
    let attested = attested.filter(|_| form.after.is_empty()).take(1);
    let near = around(value).into_iter().filter(|number| comparable(*number)).map(|number| (number, None));
    let mut chosen: Vec<(u64, Choice)> = Vec::new();
    for (number, place) in attested.chain(near).filter(|(number, _)| !counts_same(*number)) {
        if chosen.len() == COLLECTED || chosen.iter().any(|(other, _)| *other == number) {
            continue;
        }
        // « au moins deux » follows from « au moins quatre »; « deux » contradicts it.
        let before = if at_least && number < value { "" } else { form.before.as_str() };
        let Some(written) = written(number, form.number) else { continue };
        let parts = [before, &written, &form.after];
        let words = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
        let choice = match place {
            Some(span) => Choice {
                text: Wording::same(words),
                why: told_elsewhere(material, article, article, &NUMBER),
                passage: Some(material.evidence(article, span)),
            },
            None => plain(&words),
        };
        chosen.push((number, choice));
    }
    chosen.into_iter().map(|(_, choice)| choice).collect()
}

/// The noun of what is counted, folded.
fn noun(unit: &str) -> String {
    fold(unit.split(' ').next_back().unwrap_or(unit))
}

fn plain(words: &str) -> Choice {
    let why = Wording::new("Ce n’est pas le nombre que donne le passage.", "This is not the number in the passage.");
    Choice { text: Wording::same(words), why, passage: None }
}

/// Which side of the others the right number stands on: a function of itself, evenly spread.
fn pattern(value: u64) -> usize {
    usize::try_from((value / 2 + value) % 4).unwrap_or(0)
}

/// Three numbers and more around `value`, as round as it is: all above, all below, or on both sides.
fn around(value: u64) -> Vec<u64> {
    let zeros = (0..19).take_while(|power| value > 0 && value.is_multiple_of(10u64.pow(power + 1))).count();
    let unit = 10u64.pow(u32::try_from(zeros).unwrap_or(0));
    let step = (value / 5 / unit).max(1) * unit;
    let sides: [&[i64]; 4] = [&[1, 2, 3], &[-1, 1, 2], &[-2, -1, 1], &[-3, -2, -1]];
    let own = sides.get(pattern(value)).copied().unwrap_or(&[1, 2, 3]);
    let every: Vec<i64> = own.iter().chain(&[1, 2, 3, -1, 4]).copied().collect();
    let moved =
        every.into_iter().filter_map(|steps| value.checked_add_signed(steps.checked_mul(i64::try_from(step).ok()?)?));
    let mut found: Vec<u64> = Vec::new();
    for number in moved {
        if !found.contains(&number) {
            found.push(number);
        }
    }
    found
}

/// A number's words taken apart, with its value as far as the digits or the word say it.
fn taken_apart(key: &str) -> Option<(Form, u64)> {
    if ROUND.contains(&key) {
        let value = ROUND.iter().position(|round| *round == key)?;
        return Some((Form { before: String::new(), number: Written::Round, after: String::new() }, value as u64));
    }
    let words: Vec<&str> = key.split([' ', '\u{a0}', '\u{202f}']).collect();
    let is_digits = |word: &str| word.starts_with(|c: char| c.is_ascii_digit()) && !word.contains(',');
    let first = words.iter().position(|word| is_digits(word) || words::number(word).is_some())?;
    let before = words[..first].join(" ");
    if let Some(value) = words::number(words[first]).filter(|_| !is_digits(words[first])) {
        words::spelled(value)?;
        // « deux millions »: the multiplier stays; « deux cent trente » is no single word.
        let after = words[first + 1..].join(" ");
        let multiplies = after.is_empty() || matches!(after.as_str(), "millions" | "milliards");
        return multiplies.then_some((Form { before, number: Written::Word, after }, value));
    }
    let digits: Vec<&str> = words[first..].iter().copied().take_while(|word| is_digits(word)).collect();
    let after = words[first + digits.len()..].join(" ");
    let separator = if digits.len() > 1 { Some('\u{a0}') } else { digits.first()?.contains('.').then_some('.') };
    let value: u64 = digits.concat().replace('.', "").parse().ok()?;
    let multiplies = after.is_empty() || matches!(after.as_str(), "millions" | "milliards");
    (multiplies && value >= 2).then_some((Form { before, number: Written::Digits(separator), after }, value))
}

/// The value of a number's words, as far as digits or a single word say it; the multiplier is left out.
pub fn value(key: &str) -> Option<u64> {
    taken_apart(key).map(|(_, value)| value)
}

/// A number written in a form.
fn written(number: u64, form: Written) -> Option<String> {
    match form {
        Written::Word => words::spelled(number).map(str::to_owned),
        Written::Round => None,
        Written::Digits(separator) => {
            let digits = number.to_string();
            let Some(separator) = separator.filter(|_| digits.len() > 3) else { return Some(digits) };
            Some(grouped(number, separator))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_around_are_as_round_as_the_number_and_never_it() {
        for value in [2, 4, 13, 30, 100, 5100, 600_000] {
            let near = around(value);
            assert!(near.len() >= 3 && !near.contains(&value), "{value}: {near:?}");
        }
        assert!(around(5100).iter().all(|number| number.is_multiple_of(100)));
    }

    #[test]
    fn a_form_is_kept() {
        let (form, value) = taken_apart("plus de 4.500").unwrap_or_else(|| panic!("understood"));
        assert_eq!(
            (form.before.as_str(), value, written(5500, form.number)),
            ("plus de", 4500, Some("5.500".to_owned()))
        );
        let (form, value) = taken_apart("au moins quatre").unwrap_or_else(|| panic!("understood"));
        assert_eq!((form.before.as_str(), value, written(2, form.number)), ("au moins", 4, Some("deux".to_owned())));
        assert!(taken_apart("deux cent trente").is_none() && taken_apart("1,5").is_none());
    }
}
