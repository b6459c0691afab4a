//! That wrong options are wrong, by the articles' words alone.

use crate::question::{Choice, Kind, Origin};
use crate::verify::Subject;
use crate::verify::edit::is_capital_of;
use crate::verify::roundtrip::{Verdict, names_nobody};
use crate::verify::stem::GAP;
use crate::verify::uniqueness::clash;
use crate::verify::words::{abbreviates, content, is_in_order, is_run, words};

/// The wrong options that an article makes right. One that is the key in other words is left to the check of that.
pub(super) fn faults(subject: &Subject<'_>) -> Vec<String> {
    let item = subject.item;
    let own = item.distractors.iter().filter(|option| !clash(item.kind, &item.key.text.fr, &option.text.fr));
    own.filter(|option| is_also_right(subject, option)).map(|option| option.text.fr.clone()).collect()
}

fn is_also_right(subject: &Subject<'_>, option: &Choice) -> bool {
    let words_of = option.text.fr.as_str();
    match subject.item.kind {
        Kind::SourceArticle => reads_it_too(subject, words_of),
        Kind::Cloze => fits_elsewhere(subject, words_of),
        Kind::Date => stands_with_key(subject, words_of),
        // Two functions may share their noun: « chef d’état-major » and « chef de la junte ».
        Kind::Entity if subject.item.origin == Origin::Generated("function_of_person") => {
            stands_with_key(subject, words_of)
        }
        Kind::Entity => stands_with_key(subject, words_of) || is_alias(subject, words_of),
        Kind::Quantity => counts_the_same(subject, words_of),
        Kind::Speaker => is_named(subject, words_of) || is_alias(subject, words_of),
        // Three answers, of which the key is one: whatever is no answer is no option either.
        Kind::Verdict => !Verdict::ALL.iter().any(|verdict| Verdict::of(option) == Some(*verdict)),
        // Another sentence of the article, and not a part of the one that is right.
        Kind::Evidence => option.passage.as_ref().is_some_and(|wrong| {
            let right = &subject.item.evidence;
            right.iter().any(|right| right.article == wrong.article && right.span.overlaps(wrong.span))
        }),
        Kind::Attribution => !names_nobody(words_of) && is_named(subject, words_of),
        // The options are the program's sentences about how the article speaks; which of them holds is a reading of the
        // passage and not of its words.
        Kind::Firmness | Kind::Agreement | Kind::Framing => false,
        // Which event came first is in the dates, and not in the words of the options.
        Kind::Order => false,
    }
}

/// Whether an article of the option's title has the quoted words, or no article has that title.
fn reads_it_too(subject: &Subject<'_>, title: &str) -> bool {
    let articles = subject.ground.titled(title);
    let has = |quote: &str| articles.iter().any(|article| is_run(&words(quote), subject.ground.words(article)));
    articles.is_empty() || subject.stem.quotes.iter().any(|quote| has(quote))
}

/// Whether the sentence with the wrong option in its gap stands in the article too.
fn fits_elsewhere(subject: &Subject<'_>, option: &str) -> bool {
    let Some(quote) = subject.stem.gapped() else { return false };
    let filled = words(&quote.replace(GAP, &format!(" {option} ")));
    let cited = subject.item.evidence.iter().filter_map(|passage| subject.ground.article(&passage.article));
    cited.into_iter().any(|article| is_run(&filled, subject.ground.words(article)))
}

/// The folded clauses of the passages that have the key in them.
fn clauses_of_key(subject: &Subject<'_>) -> Vec<Vec<String>> {
    let key = content(&subject.item.key.text.fr);
    let texts = subject.item.evidence.iter().map(|passage| passage.text.as_str());
    let clauses = texts.flat_map(|text| text.split([',', ';', ':', '(', ')', '«', '»', '–', '—']));
    clauses.map(words).filter(|clause| is_run(&key, clause)).collect()
}

/// Whether the option stands in one clause with the key, as the answer to another question which the stem does not name.
fn stands_with_key(subject: &Subject<'_>, option: &str) -> bool {
    let (option, stem) = (content(option), words(subject.stem.text));
    let asked_with = option.iter().all(|word| stem.contains(word));
    !asked_with && clauses_of_key(subject).iter().any(|clause| is_run(&option, clause))
}

/// Whether a passage counts by this number what it counts by the key.
fn counts_the_same(subject: &Subject<'_>, option: &str) -> bool {
    let (key, option) = (content(&subject.item.key.text.fr), content(option));
    let after = |number: &[String], said: &[String]| -> Vec<String> {
        let ends = said.windows(number.len().max(1) + 1).filter(|window| window.starts_with(number));
        ends.filter_map(|window| window.last().cloned()).collect()
    };
    subject.item.evidence.iter().any(|passage| {
        let said = content(&passage.text);
        let counted = after(&key, &said);
        !key.is_empty() && !option.is_empty() && after(&option, &said).iter().any(|noun| counted.contains(noun))
    })
}

/// Whether a passage names whom the option names: a person by the surname, whatever has an article by all its words.
fn is_named(subject: &Subject<'_>, option: &str) -> bool {
    let mut texts = subject.item.evidence.iter().map(|passage| passage.text.as_str());
    if !option.starts_with(char::is_uppercase) {
        let name = content(option);
        let short = |said: &[String]| said.iter().any(|word| abbreviates(word, &name));
        return texts.map(words).any(|said| is_in_order(&name, &said) || short(&said));
    }
    // As printed: « Monde » is a newspaper and « monde » is not.
    let parts = |text: &str| text.split(|c: char| !c.is_alphanumeric()).map(str::to_owned).collect::<Vec<_>>();
    let surname = parts(option).pop().unwrap_or_default();
    texts.any(|text| parts(text).contains(&surname))
}

/// The most often that a word may stand in all articles to be as good as a name.
const RARE: usize = 2;

/// Whether the option and the key are two names of one: a rare word in common, a capital and its country, initials and
/// what they stand for.
fn is_alias(subject: &Subject<'_>, option: &str) -> bool {
    let key = &subject.item.key.text.fr;
    let (one, two) = (content(key), content(option));
    let rare = |word: &&String| word.chars().count() > 3 && subject.ground.count(word) <= RARE;
    let shared = one.iter().filter(rare).any(|word| two.contains(word));
    let surname = one.len() > 1 && two.len() > 1 && one.last() == two.last();
    let capital = one.iter().any(|word| two.iter().any(|other| is_capital_of(word, other)));
    let stands_for = |short: &[String], long: &[String]| matches!(short, [one] if abbreviates(one, long));
    shared
        || surname && is_person(key) && is_person(option)
        || capital
        || stands_for(&one, &two)
        || stands_for(&two, &one)
}

/// Whether a name is printed as a person's: two capitalised words or more, and no others.
fn is_person(name: &str) -> bool {
    let mut parts = name.split_whitespace().peekable();
    let first = parts.next();
    first.is_some()
        && parts.peek().is_some()
        && first.into_iter().chain(parts).all(|part| part.starts_with(char::is_uppercase))
}
