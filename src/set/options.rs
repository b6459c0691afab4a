//! Judging the options of an item as a reader of tests would: how many there are, whether two are the same, whether
//! something gives the key away.

use crate::i18n::Message;
use crate::set::field::Words;
use crate::set::finding::Findings;
use crate::text::{Span, fold, fold_words};

/// The fewest and the most options of an item, the key included.
const COUNT: std::ops::RangeInclusive<usize> = 2..=6;

/// Tells what is wrong with the options of an item among themselves, and with its stem.
pub(super) fn judge(stem: &Words, key: &Words, distractors: &[Words], findings: &mut Findings<'_>) {
    repeats(key, distractors, findings);
    if says(&stem.text, &key.text) {
        findings.warning(key.span, Message::new("sets-key-in-stem"), Some(Message::new("sets-key-in-stem-hint")));
    }
    length(key, distractors, findings);
}

/// Tells whether there are too few or too many distractors.
pub(super) fn count(distractors: usize, list: Span, findings: &mut Findings<'_>) {
    let options = distractors + 1;
    if distractors == 0 {
        findings.error(list, Message::new("sets-no-distractor"), None);
    } else if !COUNT.contains(&options) {
        let message = Message::new("sets-too-many-options").with("count", options).with("most", *COUNT.end());
        findings.error(list, message, None);
    }
}

fn repeats(key: &Words, distractors: &[Words], findings: &mut Findings<'_>) {
    for (at, distractor) in distractors.iter().enumerate() {
        if same(&distractor.text, &key.text) {
            findings.error(distractor.span, Message::new("sets-key-among-distractors"), None);
        } else if distractors[..at].iter().any(|earlier| same(&earlier.text, &distractor.text)) {
            findings.error(distractor.span, Message::new("sets-same-option"), None);
        }
    }
}

/// Whether a learner would take two options for one. Options without letters or digits are compared as they stand.
fn same(a: &str, b: &str) -> bool {
    let (folded_a, folded_b) = (fold(a), fold(b));
    if folded_a.is_empty() && folded_b.is_empty() { a == b } else { folded_a == folded_b }
}

/// Whether the words of `key` stand one after the other in `stem`.
fn says(stem: &str, key: &str) -> bool {
    let (stem, key) = (fold_words(stem), fold_words(key));
    !key.is_empty() && stem.windows(key.len()).any(|words| words == key)
}

/// Test takers learn early that the longest option is the right one.
fn length(key: &Words, distractors: &[Words], findings: &mut Findings<'_>) {
    let size = |words: &Words| words.text.chars().count();
    let Some(longest) = distractors.iter().map(size).max() else { return };
    if size(key) > longest + 12 && size(key) * 2 > longest * 3 {
        findings.warning(key.span, Message::new("sets-long-key"), Some(Message::new("sets-long-key-hint")));
    }
}
