//! Files that no person wrote: too large, too deep, cut, mangled. None may panic, none may take long.

use crate::{keys, read};
use proptest::prelude::*;
use recoupe::i18n::Catalog;
use recoupe::set::{Drawing, LARGEST_FILE, LONGEST_FIELD, MOST_ITEMS};
use recoupe::text::Language;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

const SOUND: &str = include_str!("findings/a_sound_set.ron");

static CATALOG: LazyLock<Catalog> = LazyLock::new(|| Catalog::new(Language::Fr));

/// Reads and draws everything, which must take less than a slow machine's minute.
fn hardship(source: &str) -> Vec<&'static str> {
    let started = Instant::now();
    let (_, findings) = read(source);
    let drawing = Drawing::new(source, &CATALOG, true);
    for finding in findings.iter().take(50) {
        assert!(source.get(finding.span.start..finding.span.end).is_some());
        assert!(!drawing.draw(finding).is_empty());
    }
    let elapsed = started.elapsed();
    assert!(elapsed < Duration::from_secs(60), "{elapsed:?} for {}", &source[..source.len().min(40)]);
    keys(&findings)
}

#[test]
fn a_file_or_a_field_or_a_list_that_is_too_long_is_refused() {
    assert_eq!(hardship(&" ".repeat(LARGEST_FILE + 1)), ["sets-too-large"]);
    let many = format!("(items: [{}])", "(),".repeat(MOST_ITEMS + 1));
    assert_eq!(hardship(&many), ["sets-too-many-items"]);
    let long = SOUND.replace("L’article le dit.", &"é".repeat(LONGEST_FIELD + 1));
    assert_eq!(hardship(&long), ["sets-too-long"]);
    let (set, findings) = read(&SOUND.replace("L’article le dit.", &"é".repeat(LONGEST_FIELD)));
    assert_eq!((set.unwrap().items.len(), findings.len()), (2, 0));
}

#[test]
fn megabytes_of_one_thing_are_read_in_seconds() {
    let size = 512 << 10;
    for unit in
        ["(", "[", "\"", "(kind:", "\n(kind:", "a,", "a ", "/*", "//\n", "'", "«", "\u{a0}", "\\", ":", "\u{202e}"]
    {
        let repeated = unit.repeat(size / unit.len());
        hardship(&repeated);
        hardship(&format!("(items: [{}", &repeated[..repeated.floor_char_boundary(size / 8)]));
        hardship(&format!("(title: \"{}", &repeated));
    }
}

#[test]
fn a_set_cut_at_any_character_tells_where_it_ends() {
    for (cut, _) in SOUND.char_indices().filter(|(cut, _)| *cut + 2 < SOUND.len()) {
        assert!(!hardship(&SOUND[..cut]).is_empty(), "cut at {cut}");
    }
}

#[test]
fn thousands_of_items_are_read_in_seconds() {
    let (head, rest) = SOUND.split_once("items: [\n").unwrap();
    let item = rest.split_once("        (\n            kind: speaker").unwrap().0;
    let items: String =
        (0..5_000).map(|n| item.replace("\"le 16 novembre\"", &format!("\"le {n} novembre\""))).collect();
    let (set, findings) = read(&format!("{head}items: [\n{items}])"));
    // One of the five thousand keys is a distractor of all.
    assert_eq!((set.unwrap().items.len(), keys(&findings)), (4_999, vec!["sets-key-among-distractors"]));
}

proptest! {
    #[test]
    fn any_text_is_read_without_a_panic(source in any::<String>()) {
        hardship(&source);
    }

    #[test]
    fn any_tokens_are_read_without_a_panic(tokens in prop::collection::vec(0..TOKENS.len(), 0..60)) {
        let source: String = tokens.iter().map(|token| TOKENS[*token]).collect();
        hardship(&source);
        hardship(&format!("(format: 1, title: \"t\", language: Fr, items: [(kind: date, {source}"));
    }

    #[test]
    fn a_sound_set_with_some_characters_changed_is_read_without_a_panic(
        changes in prop::collection::vec((0..2_000_usize, any::<char>(), any::<bool>()), 1..4),
    ) {
        let mut characters: Vec<char> = SOUND.chars().collect();
        for (at, c, replace) in changes {
            let at = at % characters.len();
            characters.splice(at..=at, replace.then_some(c));
        }
        hardship(&characters.into_iter().collect::<String>());
    }
}

const TOKENS: [&str; 32] = [
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    ",",
    ":",
    "\"",
    "\\",
    "'",
    "“",
    "”",
    "«",
    "»",
    "\n",
    " ",
    "\u{a0}",
    "\u{feff}",
    "//",
    "/*",
    "*/",
    "r#\"",
    "\"#",
    "kind",
    "items",
    "stem: ",
    "key: ",
    "\n(kind: ",
    "é",
    "#![enable(",
    "Some(",
];
