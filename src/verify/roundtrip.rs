//! The way back: with the key put in, the question says what its passage says, and neither more nor less than the key
//! claims.

use crate::question::{Choice, Kind};
use crate::text::fold;
use crate::verify::Subject;
use crate::verify::edit::edit;
use crate::verify::stem::GAP;
use crate::verify::words::{abbreviates, content, is_in_order, is_run, words};

/// The three answers to a claim.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Verdict {
    Supported,
    Refuted,
    NotInText,
}

impl Verdict {
    /// All three.
    pub(super) const ALL: [Verdict; 3] = [Verdict::Supported, Verdict::Refuted, Verdict::NotInText];

    /// Which one an option is, by its first word.
    pub(super) fn of(choice: &Choice) -> Option<Verdict> {
        match fold(&choice.text.fr).split(' ').next() {
            Some("confirmee") => Some(Verdict::Supported),
            Some("contredite") => Some(Verdict::Refuted),
            Some("absente") => Some(Verdict::NotInText),
            Some(_) | None => None,
        }
    }
}

/// What does not come back.
pub(super) fn faults(subject: &Subject<'_>) -> Vec<String> {
    let key = &subject.item.key.text.fr;
    let returns = match subject.item.kind {
        Kind::Cloze => fills(subject, key),
        Kind::Verdict => return judged(subject),
        Kind::SourceArticle => {
            let named = subject.ground.titled(key);
            subject.item.evidence.iter().all(|passage| named.iter().any(|article| article.file == passage.article))
        }
        Kind::Date | Kind::Speaker | Kind::Quantity => stands(subject, key),
        Kind::Entity => stands(subject, key) || stands_for(subject, key),
        Kind::Attribution => {
            names_nobody(key) || stands(subject, key) || stands_for(subject, key) || is_surname(subject, key)
        }
        // The option is the passage, or its beginning.
        Kind::Evidence => subject.item.evidence.iter().any(|passage| is_run(&words(key), &words(&passage.text))),
        // The key is a sentence of the program's about how the article speaks (how firmly, with whom it agrees) or an
        // order of events: none of its words need stand in a passage.
        Kind::Firmness | Kind::Agreement | Kind::Order => true,
        // The key may be the article itself, which no passage names.
        Kind::Framing => true,
    };
    if returns { Vec::new() } else { vec![key.clone()] }
}

/// Whether the key in the gap gives the first passage's words, all of them and no others.
fn fills(subject: &Subject<'_>, key: &str) -> bool {
    let filled = subject.stem.gapped().map(|quote| words(&quote.replace(GAP, &format!(" {key} "))));
    filled.is_some_and(|filled| subject.item.evidence.iter().any(|passage| words(&passage.text) == filled))
}

/// Whether the key's words stand in a passage in their order.
fn stands(subject: &Subject<'_>, key: &str) -> bool {
    let wanted = content(key);
    subject.item.evidence.iter().any(|passage| is_in_order(&wanted, &words(&passage.text)))
}

/// Beginnings, folded, of the answers that name no source: that there is none, or that it is not named.
const NOBODY: &[&str] = &["aucune", "une source", "une ou des sources", "il l affirme", "personne"];

/// Whether an answer about a source names none.
pub(super) fn names_nobody(answer: &str) -> bool {
    let answer = fold(answer);
    NOBODY.iter().any(|beginning| answer.starts_with(beginning))
}

/// Whether a passage has the last word of a name that its article has in full: « le Pr Benabid ».
fn is_surname(subject: &Subject<'_>, key: &str) -> bool {
    let name = words(key);
    let Some((surname, [_, ..])) = name.split_last() else { return false };
    subject.item.evidence.iter().any(|passage| {
        let article = subject.ground.article(&passage.article);
        let in_full = article.is_some_and(|article| is_run(&name, subject.ground.words(article)));
        key.starts_with(char::is_uppercase) && in_full && words(&passage.text).contains(surname)
    })
}

/// Whether the passages have a word for each of the key's, « Bamako » or « malien » for « le Mali », or its initials. A word
/// that the stem says too is of the question and not of the answer.
fn stands_for(subject: &Subject<'_>, key: &str) -> bool {
    // What follows the first passage shows who says it, and not what is asked for.
    let most = if subject.item.kind == Kind::Entity { 1 } else { usize::MAX };
    let said: Vec<String> = subject.item.evidence.iter().take(most).flat_map(|passage| words(&passage.text)).collect();
    let asked = words(subject.stem.text);
    let answers: Vec<&String> = said.iter().filter(|word| !asked.contains(word)).collect();
    let meant = |word: &String| {
        let stands_for = edit(word, answers.iter().copied());
        said.contains(word) || matches!(stands_for, Some("agreement" | "capital_for_country" | "demonym"))
    };
    let wanted = content(key);
    !wanted.is_empty() && wanted.iter().all(meant) || said.iter().any(|word| abbreviates(word, &wanted))
}

/// Whether the first passage says the claim: it has all its words, and in that order where the claim says who somebody is,
/// for « ministre de la Défense » and the name of another may stand in one sentence. Another passage may show of whom the
/// claim would have been true.
fn first_says(subject: &Subject<'_>, claim: &str, claimed: &[String]) -> bool {
    subject.item.evidence.first().is_some_and(|passage| {
        let said = words(&passage.text);
        let mut rest = said.iter();
        let in_order = claimed.iter().all(|word| rest.any(|source| edit(word, std::iter::once(source)).is_some()));
        let all = claimed.iter().all(|word| edit(word, said.iter()).is_some());
        let person = claim.split_once(" est ").is_some_and(|(who, _)| {
            let mut names = who.trim().split(' ');
            names.clone().count() > 1
                && names.all(|name| name.starts_with(char::is_uppercase) && !matches!(name, "Le" | "La" | "Les"))
        });
        all && (in_order || !person)
    })
}

/// What keeps the claim from deserving its verdict.
fn judged(subject: &Subject<'_>) -> Vec<String> {
    let key = &subject.item.key;
    let (Some(verdict), Some(claim)) = (Verdict::of(key), subject.stem.quotes.last()) else {
        return vec![key.text.fr.clone()];
    };
    let said: Vec<String> = subject.item.evidence.iter().flat_map(|passage| words(&passage.text)).collect();
    let claimed = content(claim);
    let unsaid = |said: &[String]| -> Vec<String> {
        claimed.iter().filter(|word| edit(word, said.iter()).is_none()).cloned().collect()
    };
    match verdict {
        Verdict::Supported => unsaid(&said),
        // What refutes it stands in the first passage; another may show of whom the claim would have been true.
        Verdict::Refuted if first_says(subject, claim, &claimed) => vec![claim.trim().to_owned()],
        Verdict::Refuted => Vec::new(),
        Verdict::NotInText => {
            // A date may have moved within the claim, so a sentence with all its words in any order is enough to say it.
            let mut sentences = subject.stem.titled.iter().flat_map(|article| subject.ground.sentences(article));
            let silent = !subject.stem.titled.is_empty() && !sentences.any(|said| unsaid(said).is_empty());
            if silent { Vec::new() } else { vec![claim.trim().to_owned()] }
        }
    }
}
