//! Dates and amounts as options print them, read just far enough to tell whether one leaves room for the other. What is
//! not read whole is not read at all.

use crate::verify::words::words;

/// The months, folded, from January.
const MONTHS: [&str; 12] = [
    "janvier",
    "fevrier",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "aout",
    "septembre",
    "octobre",
    "novembre",
    "decembre",
];

/// Words that may stand before or in a date and say nothing of which one it is.
const BESIDE_DATES: &[&str] = &[
    "a", "au", "d", "de", "depuis", "dimanche", "du", "en", "jeudi", "jour", "l", "le", "lundi", "mardi", "mercredi",
    "mois", "samedi", "vendredi",
];

/// A date with the parts that are printed, at least one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Day {
    day: Option<u32>,
    /// From 0.
    month: Option<usize>,
    year: Option<u32>,
}

impl Day {
    /// Reads a whole option as one date.
    pub(super) fn read(text: &str) -> Option<Day> {
        let mut date = Day { day: None, month: None, year: None };
        for word in words(text) {
            if let Some(month) = MONTHS.iter().position(|name| *name == word) {
                set(&mut date.month, month)?;
            } else if let Ok(number) = word.trim_end_matches("er").parse::<u32>() {
                match number {
                    1..=31 if date.month.is_none() => set(&mut date.day, number)?,
                    1000..=2999 => set(&mut date.year, number)?,
                    _ => return None,
                }
            } else if !BESIDE_DATES.contains(&word.as_str()) {
                return None;
            }
        }
        let numbered = date.day.is_none() || date.month.is_some();
        (numbered && (date.month.is_some() || date.year.is_some())).then_some(date)
    }

    /// Whether both may be one day, or one lie in the other: no part that both have tells them apart.
    pub(super) fn may_be(self, other: Day) -> bool {
        let differ = |one: Option<u32>, two: Option<u32>| one.zip(two).is_some_and(|(one, two)| one != two);
        let months = self.month.zip(other.month).is_some_and(|(one, two)| one != two);
        !(differ(self.day, other.day) || months || differ(self.year, other.year))
    }
}

/// Fills a part that is still open; none when it is taken.
fn set<T>(part: &mut Option<T>, value: T) -> Option<()> {
    part.is_none().then(|| *part = Some(value))
}

/// Number words that add up, folded.
const NUMBERS: &[(&str, u64)] = &[
    ("zero", 0),
    ("un", 1),
    ("une", 1),
    ("deux", 2),
    ("trois", 3),
    ("quatre", 4),
    ("cinq", 5),
    ("six", 6),
    ("sept", 7),
    ("huit", 8),
    ("neuf", 9),
    ("dix", 10),
    ("onze", 11),
    ("douze", 12),
    ("treize", 13),
    ("quatorze", 14),
    ("quinze", 15),
    ("seize", 16),
    ("vingt", 20),
    ("vingts", 20),
    ("trente", 30),
    ("quarante", 40),
    ("cinquante", 50),
    ("soixante", 60),
];

/// Number words that multiply what stands before them, folded.
const FACTORS: &[(&str, u64)] = &[
    ("cent", 100),
    ("cents", 100),
    ("mille", 1_000),
    ("million", 1_000_000),
    ("millions", 1_000_000),
    ("milliard", 1_000_000_000),
    ("milliards", 1_000_000_000),
];

/// Words for about so many, folded.
const ROUND: &[(&str, u64)] = &[
    ("dizaine", 10),
    ("douzaine", 12),
    ("quinzaine", 15),
    ("vingtaine", 20),
    ("trentaine", 30),
    ("quarantaine", 40),
    ("cinquantaine", 50),
    ("soixantaine", 60),
    ("centaine", 100),
    ("millier", 1_000),
];

/// What a turn makes of a number: from, to, and whether the bounds are soft.
type Turn = fn(u64) -> (u64, u64, bool);

/// Turns that make a number a bound or a guess, folded, with what they make of it.
const TURNS: &[(&[&str], Turn)] = &[
    (&["au", "moins"], |n| (n, u64::MAX, false)),
    (&["plus", "de"], |n| (n.saturating_add(1), u64::MAX, false)),
    (&["plus", "d"], |n| (n.saturating_add(1), u64::MAX, false)),
    (&["au", "plus"], |n| (0, n, false)),
    (&["jusqu", "a"], |n| (0, n, false)),
    (&["moins", "de"], |n| (0, n.saturating_sub(1), false)),
    (&["moins", "d"], |n| (0, n.saturating_sub(1), false)),
    (&["exactement"], |n| (n, n, false)),
    (&["environ"], roughly),
    (&["pres", "de"], roughly),
    (&["pres", "d"], roughly),
    (&["quelque"], roughly),
];

/// About so many, of a number that is told: a twentieth more or less.
fn roughly(number: u64) -> (u64, u64, bool) {
    (number - number / 20, number.saturating_add(number / 20), true)
}

/// About so many, of a word for it: a tenth more or less.
fn dozens(number: u64) -> (u64, u64, bool) {
    (number - number / 10, number.saturating_add(number / 10), true)
}

/// What an option says of a number: from, to, and whether its bounds are soft. What is counted goes with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Amount {
    least: u64,
    most: u64,
    soft: bool,
    of: Vec<String>,
}

impl Amount {
    /// Reads an option that begins with a number or its comparator.
    pub(super) fn read(text: &str) -> Option<Amount> {
        let words = words(text);
        let turn =
            TURNS.iter().find(|(turn, _)| words.len() > turn.len() && words.iter().zip(*turn).all(|(a, b)| a == b));
        let rest = turn.map_or(words.as_slice(), |(turn, _)| &words[turn.len()..]);
        let (number, used, round) = number(rest)?;
        let (least, most, soft) = match turn {
            Some((_, of)) => of(number),
            None if round => dozens(number),
            None => (number, number, false),
        };
        let counted = rest[used..].iter().filter(|word| !matches!(word.as_str(), "de" | "d"));
        Some(Amount { least, most, soft: soft || round, of: counted.cloned().collect() })
    }

    /// Whether what this says makes the other right too, or, where one is soft, may make it.
    pub(super) fn entails(&self, other: Amount) -> bool {
        let inside = other.least <= self.least && self.most <= other.most;
        let meet = self.least <= other.most && other.least <= self.most;
        self.of == other.of && (inside || (self.soft || other.soft) && meet)
    }
}

/// The number that begins there, how many words it takes, and whether it is a round one. Digits come in threes.
fn number(words: &[String]) -> Option<(u64, usize, bool)> {
    let value = |list: &[(&str, u64)], word: &str| list.iter().find(|(name, _)| *name == word).map(|(_, value)| *value);
    let (mut sum, mut part, mut used) = (0u64, None::<u64>, 0);
    for word in words {
        let next = if let Some(round) = value(ROUND, word) {
            return matches!(part, None | Some(1)).then_some((round, used + 1, true));
        } else if let Some(plain) = value(NUMBERS, word) {
            match part {
                Some(4) if plain == 20 => 80,
                before => before.unwrap_or(0).checked_add(plain)?,
            }
        } else if let Some(factor) = value(FACTORS, word) {
            let product = part.unwrap_or(1).max(1).checked_mul(factor)?;
            if factor == 100 {
                product
            } else {
                sum = sum.checked_add(product)?;
                0
            }
        } else if let Ok(digits) = word.parse::<u64>() {
            match part {
                None => digits,
                Some(before) if word.len() == 3 => before.checked_mul(1_000)?.checked_add(digits)?,
                Some(_) => return None,
            }
        } else if word == "et" && part.is_some() {
            part.unwrap_or(0)
        } else {
            break;
        };
        part = Some(next);
        used += 1;
    }
    Some((sum.checked_add(part?)?, used, false))
}

/// Whether a folded word can be a part of a date or number.
pub(super) fn is_value(word: &str) -> bool {
    let listed = |list: &[(&str, u64)]| list.iter().any(|(name, _)| *name == word);
    MONTHS.contains(&word)
        || word.starts_with(|c: char| c.is_ascii_digit())
        || listed(NUMBERS)
        || listed(FACTORS)
        || listed(ROUND)
        || BESIDE_DATES.contains(&word)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clash(one: &str, two: &str) -> bool {
        Day::read(one).unwrap().may_be(Day::read(two).unwrap())
    }

    #[test]
    fn a_month_holds_its_days_and_a_year_its_months() {
        assert!(clash("novembre 2023", "le 16 novembre") && clash("en 2020", "depuis août 2020"));
        assert!(!clash("le 16 novembre", "le 17 novembre") && !clash("en août 2020", "en août 2021"));
        assert!(clash("le 16 novembre", "en 2023"), "nothing tells them apart");
        assert_eq!(Day::read("mardi 1er mai 2021"), Some(Day { day: Some(1), month: Some(4), year: Some(2021) }));
        let unread = ["entre le 7 et le 8 novembre 2023", "deux", "le 45 mai", "", "Kidal", "16"];
        assert!(unread.iter().all(|text| Day::read(text).is_none()));
    }

    fn entails(one: &str, two: &str) -> bool {
        Amount::read(one).unwrap().entails(Amount::read(two).unwrap())
    }

    #[test]
    fn more_entails_at_least_less_and_exact_numbers_exclude_each_other() {
        assert!(entails("au moins quatre", "au moins deux") && !entails("au moins deux", "au moins quatre"));
        assert!(entails("quatre", "plus de trois") && !entails("quatre", "plus de quatre"));
        assert!(entails("une dizaine", "dix") && !entails("une centaine", "une vingtaine"));
        assert!(!entails("deux", "trois") && !entails("deux avions", "deux chars"));
        let numbers =
            ["vingt-deux", "quatre-vingt-dix-sept", "deux cent trente", "4 500", "trois millions", "vingt et un"];
        let read: Vec<u64> = numbers.iter().map(|text| Amount::read(text).unwrap().least).collect();
        assert_eq!(read, [22, 97, 230, 4_500, 3_000_000, 21]);
        assert!(
            ["Kidal", "", "au moins", "deux dizaines"]
                .iter()
                .all(|text| Amount::read(text).is_none_or(|read| !read.of.is_empty()))
        );
    }
}
