//! That the stem does not say the key.

use crate::question::Kind;
use crate::verify::Subject;
use crate::verify::words::{content, words};

/// The fewest letters of a word that gives a key away; numbers give it away at any length.
const TELLING: usize = 4;

/// The key, where all of its telling words stand in the stem.
pub(super) fn faults(subject: &Subject<'_>) -> Vec<String> {
    let item = subject.item;
    match item.kind {
        Kind::Date | Kind::Speaker | Kind::Quantity | Kind::Entity | Kind::Cloze | Kind::Framing => {
            let key = content(&item.key.text.fr);
            let telling =
                |word: &&String| word.chars().count() >= TELLING || word.starts_with(|c: char| c.is_ascii_digit());
            let mut words_of: Vec<&String> = key.iter().filter(telling).collect();
            // « six » has no long word: the short one gives it away as well.
            if words_of.is_empty() {
                words_of = key.iter().collect();
            }
            let stem = words(subject.stem.text);
            // A title that names another option as well tells neither: « les armées du Niger et du Burkina ».
            let titles: Vec<String> =
                subject.stem.titled.iter().flat_map(|article| words(&article.display_title())).collect();
            let in_titles = |words: &[String]| !words.is_empty() && words.iter().all(|word| titles.contains(word));
            let rival = item.distractors.iter().any(|choice| in_titles(&content(&choice.text.fr)));
            let outside: usize = words_of.iter().map(|word| stem.iter().filter(|other| other == word).count()).sum();
            let inside: usize = words_of.iter().map(|word| titles.iter().filter(|other| other == word).count()).sum();
            if rival && in_titles(&key) && outside <= inside {
                return Vec::new();
            }
            let leaks = !words_of.is_empty() && words_of.iter().all(|word| stem.contains(word));
            if leaks { vec![item.key.text.fr.clone()] } else { Vec::new() }
        }
        // A title is asked for by the sentence, and both may speak of the same names.
        Kind::SourceArticle => Vec::new(),
        // The options are the program's words or whole sentences, which share the stem's subject of necessity.
        Kind::Verdict | Kind::Attribution | Kind::Firmness | Kind::Agreement | Kind::Evidence | Kind::Order => {
            Vec::new()
        }
    }
}
