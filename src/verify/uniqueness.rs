//! One right option: no wrong one says what the key says in other letters, holds it, or follows from it.

use crate::question::Kind;
use crate::verify::Subject;
use crate::verify::values::{Amount, Day};
use crate::verify::words::{content, is_run, words};

/// The wrong options that are not surely wrong, and pairs of options that are one.
pub(super) fn faults(subject: &Subject<'_>) -> Vec<String> {
    let item = subject.item;
    let key = item.key.text.fr.as_str();
    let wrong: Vec<&str> = item.distractors.iter().map(|choice| choice.text.fr.as_str()).collect();
    let mut faults: Vec<String> =
        wrong.iter().filter(|option| clash(item.kind, key, option)).map(|option| (*option).to_owned()).collect();
    for (at, one) in wrong.iter().enumerate() {
        let twins = wrong[at + 1..].iter().filter(|other| words(one) == words(other) || holds(item.kind, one, other));
        faults.extend(twins.map(|other| format!("{one} / {other}")));
    }
    faults
}

/// Whether a wrong option may be right because the key is.
pub(super) fn clash(kind: Kind, key: &str, option: &str) -> bool {
    if words(key) == words(option) {
        return true;
    }
    if is_dated(kind)
        && let (Some(key), Some(option)) = (Day::read(key), Day::read(option))
    {
        return key.may_be(option);
    }
    if is_counted(kind)
        && let (Some(key), Some(option)) = (Amount::read(key), Amount::read(option))
    {
        return key.entails(option);
    }
    holds(kind, key, option)
}

/// Whether the words of one option stand in the other.
fn holds(kind: Kind, one: &str, other: &str) -> bool {
    match kind {
        Kind::SourceArticle
        | Kind::Date
        | Kind::Speaker
        | Kind::Quantity
        | Kind::Entity
        | Kind::Cloze
        | Kind::Framing => {
            // « vingt-deux » has the word « deux », and is another number.
            let counts = is_counted(kind) && Amount::read(one).is_some() && Amount::read(other).is_some();
            let (one, other) = (content(one), content(other));
            !counts && (is_run(&one, &other) || is_run(&other, &one))
        }
        // Sentences of the program's: « confirmée » and « confirmée par une source » may well be two answers.
        Kind::Verdict | Kind::Attribution | Kind::Firmness | Kind::Evidence | Kind::Agreement | Kind::Order => false,
    }
}

/// Whether options of a kind may be dates.
fn is_dated(kind: Kind) -> bool {
    matches!(kind, Kind::Date | Kind::Cloze)
}

/// Whether options of a kind may be numbers.
fn is_counted(kind: Kind) -> bool {
    matches!(kind, Kind::Quantity | Kind::Cloze)
}
