//! The strategies of the guesser: each gives every option a score from the stem and the options alone, or from what other
//! items have shown.

use super::Question;
use recoupe::language::fr::gazetteer::{self, Gender};
use recoupe::language::fr::lexicon::{self, Number, Pos};
use recoupe::language::fr::words;
use recoupe::question::Kind;
use recoupe::text::{fold, fold_words};
use std::collections::{HashMap, HashSet};

/// A way of choosing an option.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Strategy {
    /// The longest option.
    Longest,
    /// The shortest one.
    Shortest,
    /// The most words in common with the stem.
    MostShared,
    /// The fewest.
    FewestShared,
    /// The words that are most frequent among the options of all other items.
    Frequent,
    /// The words that are rarest among them.
    Rare,
    /// What is most often right among the other items of the kind.
    UsualKey,
    /// What fits the words around the gap in gender and number.
    Grammar,
    /// The one that is shaped unlike the others: digits or words, a capital or none.
    OddShape,
    /// The number or date in the middle.
    Middle,
}

impl Strategy {
    pub const ALL: [Strategy; 10] = [
        Strategy::Longest,
        Strategy::Shortest,
        Strategy::MostShared,
        Strategy::FewestShared,
        Strategy::Frequent,
        Strategy::Rare,
        Strategy::UsualKey,
        Strategy::Grammar,
        Strategy::OddShape,
        Strategy::Middle,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Strategy::Longest => "longest",
            Strategy::Shortest => "shortest",
            Strategy::MostShared => "shared",
            Strategy::FewestShared => "unshared",
            Strategy::Frequent => "frequent",
            Strategy::Rare => "rare",
            Strategy::UsualKey => "usual",
            Strategy::Grammar => "grammar",
            Strategy::OddShape => "odd",
            Strategy::Middle => "middle",
        }
    }

    /// The score of each option; the highest is chosen.
    pub fn scores(self, question: &Question, prior: &Prior) -> Vec<f64> {
        let each = |score: &dyn Fn(&str) -> f64| question.options.iter().map(|option| score(option)).collect();
        let length = |option: &str| option.chars().count() as f64;
        match self {
            Strategy::Longest => each(&length),
            Strategy::Shortest => each(&|option| -length(option)),
            Strategy::MostShared => each(&|option| shared(&question.stem, option)),
            Strategy::FewestShared => each(&|option| -shared(&question.stem, option)),
            Strategy::Frequent => each(&|option| prior.frequency(question, option)),
            Strategy::Rare => each(&|option| -prior.frequency(question, option)),
            Strategy::UsualKey => (0..question.options.len()).map(|at| prior.usual(question, at)).collect(),
            Strategy::Grammar => each(&|option| fits(&question.stem, option)),
            Strategy::OddShape => {
                let shapes: Vec<_> = question.options.iter().map(|option| shape(option)).collect();
                let unlike = |shape| shapes.iter().filter(|other| *other != shape).count() as f64;
                shapes.iter().map(unlike).collect()
            }
            Strategy::Middle => middle(&question.options),
        }
    }
}

/// What the items show of each other; what an item shows itself is taken out again when it is guessed.
pub struct Prior {
    /// How often a word stands in the options.
    words: HashMap<String, f64>,
    /// How often an option is offered, and how often it is right, by kind.
    keys: HashMap<(Kind, String), (f64, f64)>,
}

impl Prior {
    pub fn new(questions: &[Question]) -> Prior {
        let mut prior = Prior { words: HashMap::new(), keys: HashMap::new() };
        for question in questions {
            for (at, option) in question.options.iter().enumerate() {
                fold_words(option).into_iter().for_each(|word| *prior.words.entry(word).or_default() += 1.0);
                let (offered, right) = prior.keys.entry((question.kind, fold(option))).or_default();
                *offered += 1.0;
                *right += f64::from(u8::from(at == question.right));
            }
        }
        prior
    }

    /// How often the words of an option stand in the options of other items, on average.
    fn frequency(&self, question: &Question, option: &str) -> f64 {
        let own: Vec<String> = question.options.iter().flat_map(|option| fold_words(option)).collect();
        let words = fold_words(option);
        let elsewhere = |word: &String| {
            self.words.get(word).copied().unwrap_or(0.0) - own.iter().filter(|own| *own == word).count() as f64
        };
        words.iter().map(elsewhere).sum::<f64>() / words.len().max(1) as f64
    }

    /// How often the option is right where other items offer it; one in two, once, is thought of beforehand.
    fn usual(&self, question: &Question, at: usize) -> f64 {
        let key = (question.kind, fold(&question.options[at]));
        let (offered, right) = self.keys.get(&key).copied().unwrap_or((1.0, 0.0));
        let own = f64::from(u8::from(at == question.right));
        (right - own + 0.5) / (offered - 1.0 + 1.0)
    }
}

/// How many different words of four letters and more an option has in common with the stem.
fn shared(stem: &str, option: &str) -> f64 {
    let long =
        |text: &str| -> HashSet<String> { fold_words(text).into_iter().filter(|word| word.len() >= 4).collect() };
    long(stem).intersection(&long(option)).count() as f64
}

/// Whether an option can stand in the gap of the stem: 1 where it agrees with the word before it, -1 where it does not, 0
/// where nothing tells.
fn fits(stem: &str, option: &str) -> f64 {
    let Some((before, _)) = stem.split_once("___") else { return 0.0 };
    let before = before.trim_end_matches('_').trim_end();
    let last = before.rsplit([' ', '\u{a0}', '«', '(']).next().unwrap_or("").to_lowercase();
    let last = last.replace('\'', "’");
    let first = option.split([' ', '\u{a0}']).next().unwrap_or("");
    let vowel = words::elides(first);
    let country = gazetteer::country(option).map(|country| country.gender);
    let nouns =
        || lexicon::readings(&first.to_lowercase()).filter(|reading| reading.pos == Pos::Noun).collect::<Vec<_>>();
    let is = |told: Option<bool>| told.map_or(0.0, |fits| if fits { 1.0 } else { -1.0 });
    let gender = |feminine: bool| match country {
        Some(gender) => Some(gender == if feminine { Gender::F } else { Gender::M } && !vowel),
        None if first.starts_with(|c: char| c.is_ascii_digit()) => Some(!feminine),
        None => {
            let wanted = if feminine { lexicon::Gender::Feminine } else { lexicon::Gender::Masculine };
            let nouns = nouns();
            (!nouns.is_empty()).then(|| nouns.iter().any(|noun| noun.gender.is_none_or(|gender| gender == wanted)))
        }
    };
    match last.as_str() {
        "le" | "du" | "au" | "un" => is(gender(false)),
        "la" | "une" => is(gender(true)),
        "les" | "des" | "aux" | "ces" => {
            let nouns = nouns();
            let plural = nouns.iter().any(|noun| noun.number != Some(Number::Singular));
            is(country.map(|gender| gender == Gender::P).or((!nouns.is_empty()).then_some(plural)))
        }
        "en" => {
            let year = first.len() == 4 && first.bytes().all(|byte| byte.is_ascii_digit());
            let feminine = country.map(|gender| gender == Gender::F || vowel);
            is(if year || words::month(first).is_some() { Some(true) } else { feminine })
        }
        _ if last.ends_with('’') => is(Some(vowel)),
        "de" | "que" => is(Some(!vowel)),
        _ => 0.0,
    }
}

/// What an option looks like: whether it begins with a digit or a capital, has digits, how many words it has up to four.
fn shape(option: &str) -> (bool, bool, bool, usize) {
    let bare = option.trim_start_matches(['«', ' ', '\u{a0}']);
    (
        bare.starts_with(|c: char| c.is_ascii_digit()),
        bare.starts_with(char::is_uppercase),
        option.contains(|c: char| c.is_ascii_digit()),
        option.split_whitespace().count().min(4),
    )
}

/// The nearer to the middle of their order, the higher; nothing where an option is neither number nor date.
fn middle(options: &[String]) -> Vec<f64> {
    let values: Option<Vec<f64>> = options.iter().map(|option| value(option)).collect();
    let Some(values) = values else { return vec![0.0; options.len()] };
    let rank = |value: f64| {
        let below = values.iter().filter(|other| **other < value).count() as f64;
        let above = values.iter().filter(|other| **other > value).count() as f64;
        -(below - above).abs()
    };
    values.iter().map(|value| rank(*value)).collect()
}

/// A number, or a date as days of a year of twelve months of 31 days.
fn value(option: &str) -> Option<f64> {
    let words: Vec<String> = option.split([' ', '\u{a0}', '’']).map(str::to_lowercase).collect();
    let month = words.iter().find_map(|word| words::month(word));
    let numbers: Vec<u64> = words.iter().filter_map(|word| words::number(word)).collect();
    let Some(month) = month else { return numbers.first().map(|number| *number as f64) };
    let year = numbers.iter().copied().find(|number| *number > 31).unwrap_or(0);
    let day = numbers.iter().copied().find(|number| *number <= 31).unwrap_or(0);
    Some((year * 372 + month as u64 * 31 + day) as f64)
}
