//! The closed classes of French that rules lean on: months, days, number words, determiners, prepositions, pronouns.
//! Each list stands here once and feeds both the patterns and the values.

use rustc_hash::FxHashMap;
use std::sync::LazyLock;

/// Months in order, January first.
pub const MONTHS: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];

/// Days in order, Monday first.
pub const WEEKDAYS: [&str; 7] = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];

/// Number words that stand alone.
const NUMBERS: &[(&str, u64)] = &[
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
    ("dix-sept", 17),
    ("dix-huit", 18),
    ("dix-neuf", 19),
    ("vingt", 20),
    ("trente", 30),
    ("quarante", 40),
    ("cinquante", 50),
    ("soixante", 60),
    ("cent", 100),
    ("mille", 1000),
];

/// Words that say about how many: `une centaine de`.
pub const ROUND: &[(&str, u64)] = &[
    ("dizaine", 10),
    ("douzaine", 12),
    ("quinzaine", 15),
    ("vingtaine", 20),
    ("trentaine", 30),
    ("quarantaine", 40),
    ("cinquantaine", 50),
    ("soixantaine", 60),
    ("centaine", 100),
    ("millier", 1000),
];

/// Words that multiply the number before them, without their plural.
pub const SCALES: &[(&str, u64)] =
    &[("million", 1_000_000), ("milliard", 1_000_000_000), ("billion", 1_000_000_000_000)];

/// Seasons in the order of the year, spring first.
pub const SEASONS: [&str; 4] = ["printemps", "été", "automne", "hiver"];

/// Months as they are shortened after a day, without their full stop.
const SHORT_MONTHS: &[(&str, i8)] = &[
    ("janv", 1),
    ("févr", 2),
    ("fév", 2),
    ("avr", 4),
    ("juil", 7),
    ("juill", 7),
    ("sept", 9),
    ("oct", 10),
    ("nov", 11),
    ("déc", 12),
];

/// Verbs cannot begin with these, and a noun phrase goes on past them.
pub const PREPOSITIONS: &[&str] = &[
    "à", "au", "aux", "de", "d", "du", "des", "en", "dans", "sur", "sous", "par", "pour", "avec", "sans", "contre",
    "entre", "vers", "chez", "depuis", "pendant", "après", "avant", "près", "via", "selon", "lors", "auprès", "parmi",
    "face", "grâce",
];

/// Determiners, contracted and possessive ones included.
pub const DETERMINERS: &[&str] = &[
    "le",
    "la",
    "les",
    "l",
    "un",
    "une",
    "des",
    "du",
    "de",
    "d",
    "au",
    "aux",
    "ce",
    "cet",
    "cette",
    "ces",
    "son",
    "sa",
    "ses",
    "leur",
    "leurs",
    "notre",
    "nos",
    "votre",
    "vos",
    "mon",
    "ma",
    "mes",
    "chaque",
    "plusieurs",
    "certains",
    "certaines",
    "quelques",
    "tout",
    "toute",
    "tous",
    "toutes",
    "aucun",
    "aucune",
];

/// The month of that name, from 1; `aout` without its accent counts.
pub fn month(word: &str) -> Option<i8> {
    let word = match word {
        "aout" => "août",
        "fevrier" => "février",
        "decembre" => "décembre",
        word => word,
    };
    MONTHS.iter().position(|month| *month == word).map(|at| at as i8 + 1)
}

/// The month of that shortened name, from 1.
pub fn short_month(word: &str) -> Option<i8> {
    SHORT_MONTHS.iter().find(|(name, _)| *name == word).map(|(_, month)| *month)
}

/// The rank that an ordinal word says: `premier` 1, `troisième` 3, `quatre-vingtième` none.
pub fn ordinal(word: &str) -> Option<u64> {
    let word = word.trim_end_matches('s');
    match word {
        "premier" | "première" => return Some(1),
        "second" | "seconde" => return Some(2),
        _ => {}
    }
    let stem = word.strip_suffix("ième")?;
    // « neuvième », « dix-neuvième », « cinquième » write the end of their number otherwise.
    let cardinal = |name: &str| match name.strip_suffix("neuf") {
        Some(ten) => stem.strip_suffix("neuv") == Some(ten),
        None => stem == name.trim_end_matches('e') || (name == "cinq" && stem == "cinqu"),
    };
    NUMBERS.iter().find(|(name, _)| cardinal(name)).map(|(_, value)| *value)
}

/// Into how many parts a word of shares divides: `quart` 4, `tiers` 3, `cinquièmes` 5.
pub fn fraction(word: &str) -> Option<u64> {
    match word {
        "tiers" => Some(3),
        "quart" | "quarts" => Some(4),
        _ if word.ends_with("ième") || word.ends_with("ièmes") => ordinal(word).filter(|parts| *parts > 4),
        _ => None,
    }
}

/// The weekday of that name, Monday being 1.
pub fn weekday(word: &str) -> Option<i8> {
    WEEKDAYS.iter().position(|day| *day == word).map(|at| at as i8 + 1)
}

/// The number words, for looking up.
static SPELLED: LazyLock<FxHashMap<&'static str, u64>> = LazyLock::new(|| NUMBERS.iter().copied().collect());

/// The number that a word or a group of digits says; none for `un`, which is more often a determiner.
pub fn number(word: &str) -> Option<u64> {
    if !word.starts_with(|c: char| c.is_ascii_digit()) {
        return SPELLED.get(word).copied();
    }
    let digits: String = word.chars().filter(|c| !matches!(c, '.' | '\u{a0}' | '\u{202f}' | ' ')).collect();
    let grouped = word.split(['.', '\u{a0}', '\u{202f}', ' ']).skip(1).all(|group| group.len() == 3);
    (grouped && !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit())).then(|| digits.parse().ok()).flatten()
}

/// Whether a word is a number in words or the beginning of one: `trois`, `vingt-cinq`, `un`.
pub fn begins_number(word: &str) -> bool {
    let first = word.split('-').next().unwrap_or("");
    matches!(first, "un" | "une" | "cents" | "vingts") || SPELLED.contains_key(first)
}

/// The word of a number, where one stands alone for it.
pub fn spelled(number: u64) -> Option<&'static str> {
    NUMBERS.iter().find(|(_, value)| *value == number).map(|(word, _)| *word)
}

/// Whether a word is a determiner, in lower case and without apostrophe.
pub fn is_determiner(word: &str) -> bool {
    DETERMINERS.contains(&word)
}

/// Whether a word is a preposition.
pub fn is_preposition(word: &str) -> bool {
    PREPOSITIONS.contains(&word)
}

/// Pronouns that a noun before them explains, as they stand behind a preposition: « chez qui », « dans laquelle ».
pub fn is_relative(word: &str) -> bool {
    matches!(word, "qui" | "quoi" | "lequel" | "laquelle" | "lesquels" | "lesquelles")
}

/// Whether a word begins with a vowel sound, so that `de` before it is `d’`; a mute h is taken as one only in the words
/// that have it.
pub fn elides(word: &str) -> bool {
    let first =
        word.trim_start_matches(['«', ' ', '\u{a0}']).chars().next().map(|c| c.to_lowercase().next().unwrap_or(c));
    first.is_some_and(|c| "aeiouyâàéèêëîïôûùœæ".contains(c))
        || [
            "homme",
            "heure",
            "hier",
            "hôpital",
            "hélicoptère",
            "habitant",
            "histoire",
            "humanitaire",
            "hectare",
            "hommage",
            "honneur",
            "humain",
            "hiver",
            "huile",
        ]
        .iter()
        .any(|mute| word.to_lowercase().starts_with(mute))
}
