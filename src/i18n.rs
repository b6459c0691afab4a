//! Interface strings in French and English. The texts are Fluent files under `assets/i18n`, one folder a language, one
//! file a subject; code names a message by its key and gives it arguments. A test proves that both languages define the
//! same keys with the same arguments and that every key the code names exists.

use crate::text::{Language, grouped};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

/// The subjects, in both languages: (language, name, text).
const FILES: [(Language, &str, &str); 10] = [
    (Language::Fr, "window", include_str!("../assets/i18n/fr/window.ftl")),
    (Language::Fr, "progress", include_str!("../assets/i18n/fr/progress.ftl")),
    (Language::Fr, "problems", include_str!("../assets/i18n/fr/problems.ftl")),
    (Language::Fr, "sets", include_str!("../assets/i18n/fr/sets.ftl")),
    (Language::Fr, "cli", include_str!("../assets/i18n/fr/cli.ftl")),
    (Language::En, "window", include_str!("../assets/i18n/en/window.ftl")),
    (Language::En, "progress", include_str!("../assets/i18n/en/progress.ftl")),
    (Language::En, "problems", include_str!("../assets/i18n/en/problems.ftl")),
    (Language::En, "sets", include_str!("../assets/i18n/en/sets.ftl")),
    (Language::En, "cli", include_str!("../assets/i18n/en/cli.ftl")),
];

/// A text to be said in whichever language the reader has chosen: a key and its arguments.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    /// The Fluent key, such as `corpus-empty-file`.
    pub key: &'static str,
    /// The arguments by name.
    pub args: Vec<(&'static str, Value)>,
}

/// An argument of a message: words, or a number that chooses the plural.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Words shown as they are.
    Words(String),
    /// A count.
    Count(usize),
}

impl From<&str> for Value {
    fn from(words: &str) -> Value {
        Value::Words(words.to_owned())
    }
}

impl From<String> for Value {
    fn from(words: String) -> Value {
        Value::Words(words)
    }
}

impl From<usize> for Value {
    fn from(count: usize) -> Value {
        Value::Count(count)
    }
}

impl Message {
    /// A message without arguments.
    pub fn new(key: &'static str) -> Message {
        Message { key, args: Vec::new() }
    }

    /// The same message with one more argument.
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Message {
        self.args.push((name, value.into()));
        self
    }
}

/// The texts of one language.
pub struct Catalog {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Catalog {
    /// The catalog of `language`, parsed from the embedded files.
    pub fn new(language: Language) -> Catalog {
        let locale: LanguageIdentifier = language.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        // Isolation marks would stand between words that learners copy and tests compare.
        bundle.set_use_isolating(false);
        for (_, _, source) in FILES.iter().filter(|(of, _, _)| *of == language) {
            // Fluent keeps the sound part of a file; a test refuses files that have an unsound one.
            let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        Catalog { language, bundle }
    }

    /// Which language this is.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The text of a message without arguments.
    pub fn get(&self, key: &'static str) -> String {
        self.say(&Message::new(key))
    }

    /// The text of a message. An unknown key is shown as itself, so that a gap is seen and not blank.
    pub fn say(&self, message: &Message) -> String {
        let Some(pattern) = self.bundle.get_message(message.key).and_then(|found| found.value()) else {
            return message.key.to_owned();
        };
        let mut args = FluentArgs::new();
        for (name, value) in &message.args {
            match value {
                Value::Words(words) => args.set(*name, FluentValue::from(words.as_str())),
                Value::Count(count) => args.set(*name, FluentValue::from(*count)),
            }
        }
        self.bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    }
}

/// A number as the language writes it: groups of three digits from ten thousand on, parted by a narrow no-break space in
/// French and by a comma in English.
pub fn number(count: usize, language: Language) -> String {
    let separator = match language {
        Language::Fr => '\u{202f}',
        Language::En => ',',
    };
    if count < 10_000 { count.to_string() } else { grouped(count as u64, separator) }
}

/// A number with so many decimals as the language writes it: with a comma in French, a point in English, and the sign of
/// subtraction before a negative one.
pub fn decimal(value: f64, digits: usize, language: Language) -> String {
    let written = format!("{:.digits$}", value.abs());
    let written = match language {
        Language::Fr => written.replace('.', ","),
        Language::En => written,
    };
    let is_zero = !written.contains(|digit: char| ('1'..='9').contains(&digit));
    if value < 0.0 && !is_zero { format!("−{written}") } else { written }
}

impl std::fmt::Debug for Catalog {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Catalog").field("language", &self.language).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn large_numbers_are_grouped_as_each_language_does() {
        assert_eq!(number(9_999, Language::Fr), "9999");
        assert_eq!(
            [number(10_000, Language::Fr), number(1_234_567, Language::Fr)],
            ["10\u{202f}000", "1\u{202f}234\u{202f}567"]
        );
        assert_eq!(number(10_000, Language::En), "10,000");
    }

    #[test]
    fn decimals_are_written_as_each_language_does() {
        assert_eq!([1.095, -0.294, -0.001].map(|value| decimal(value, 2, Language::Fr)), ["1,09", "−0,29", "0,00"]);
        assert_eq!(decimal(-1.5, 1, Language::En), "−1.5");
    }
}
