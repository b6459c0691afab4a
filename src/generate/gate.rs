//! The gate: what every candidate must pass before anybody sees it. Each check is a function with one reason to refuse;
//! the first that refuses is the reason told.

use crate::generate::material::{Candidate, Material, Passage};
use crate::generate::wording::count_words;
use crate::generate::{Refusal, soundness};
use crate::language::fr::{Tokens, anaphora, gazetteer, words};
use crate::question::{Choice, Kind};
use crate::text::{Span, fold, fold_words};

/// The most words of an article in one question.
pub const MOST_WORDS: usize = 35;

/// A check and the reason it refuses with.
type Check = (fn(&Material<'_>, &Candidate) -> bool, Refusal);

/// Every check in order; true lets the candidate pass.
const CHECKS: &[Check] = &[
    (title_is_its_own, Refusal::NotUnique),
    (has_passages, Refusal::NotInPassage),
    (key_is_in_passage, Refusal::NotInPassage),
    (is_short_enough, Refusal::TooLong),
    (is_long_enough, Refusal::TooShort),
    (is_self_contained, Refusal::Dangling),
    (is_printed_soundly, Refusal::Misprint),
    (is_no_judgement, Refusal::Evaluation),
    (has_distractors, Refusal::NoDistractors),
    (options_exclude_each_other, Refusal::AlsoRight),
    (stem_hides_the_key, Refusal::Leak),
    (key_blends_in, Refusal::KeyStandsOut),
];

/// Passes a candidate or tells why not.
pub fn check(material: &Material<'_>, candidate: &Candidate) -> Result<(), Refusal> {
    match CHECKS.iter().find(|(passes, _)| !passes(material, candidate)) {
        Some((_, refusal)) => Err(*refusal),
        None => Ok(()),
    }
}

/// The question names its article by a title that no other article of the corpus has.
fn title_is_its_own(material: &Material<'_>, candidate: &Candidate) -> bool {
    !material.shares_title(candidate.article)
}

fn has_passages(material: &Material<'_>, candidate: &Candidate) -> bool {
    !candidate.evidence.is_empty()
        && candidate.evidence.iter().all(|passage| !material.words(*passage).trim().is_empty())
}

fn key_is_in_passage(material: &Material<'_>, candidate: &Candidate) -> bool {
    // Most keys stand there letter for letter, and folding a passage costs more than reading it.
    let printed = |passage: &Passage| material.words(*passage).contains(&candidate.key_words);
    if candidate.evidence.iter().any(printed) {
        return true;
    }
    let passages: Vec<String> = candidate.evidence.iter().map(|passage| fold(material.words(*passage))).collect();
    passages.join(" ").contains(&fold(&candidate.key_words))
}

fn is_short_enough(_: &Material<'_>, candidate: &Candidate) -> bool {
    count_words(&candidate.proposition) <= MOST_WORDS
}

fn is_long_enough(_: &Material<'_>, candidate: &Candidate) -> bool {
    // A question about a word, a document or a person prints one word or name only.
    let about_a_word = matches!(candidate.rule, "function_of_person" | "person_of_function" | "worded_otherwise");
    candidate.kind == Kind::Framing || about_a_word || count_words(&candidate.proposition) >= 6
}

/// No pronoun or « ces » without what it stands for. The words of a quotation are their speaker's: « Notre priorité »
/// belongs to whoever is asked for.
fn is_self_contained(_: &Material<'_>, candidate: &Candidate) -> bool {
    let words = &candidate.proposition;
    let tokens = Tokens::new(words, Span::new(0, words.len()));
    // « les militants » who deny are those of the article that the question names.
    if candidate.rule == "denied_infinitive" {
        return true;
    }
    if candidate.rule == "quotation" {
        !anaphora::begins_elsewhere(&tokens)
    } else {
        anaphora::dangling(&tokens, 0, tokens.len()).is_none()
    }
}

/// No misprint in the passage, no doubled word, no « de des », no letter that lost its apostrophe, brackets and quotation marks in pairs.
fn is_printed_soundly(material: &Material<'_>, candidate: &Candidate) -> bool {
    // Of these the question prints a word or a date, and only its proof is the faulty sentence.
    let prints_none = matches!(candidate.kind, Kind::Framing | Kind::Order | Kind::Agreement);
    let faulty = |passage: &Passage| material.has_misprint(passage.article, passage.span);
    (prints_none || !candidate.evidence.iter().any(faulty)) && soundness::is_printed_soundly(&candidate.proposition)
}

/// Words of praise and blame: a sentence built on them states no fact. Quoting it is still possible, asking whether it is
/// true is not.
fn is_no_judgement(_: &Material<'_>, candidate: &Candidate) -> bool {
    candidate.kind == Kind::SourceArticle
        || candidate.kind == Kind::Speaker
        || !soundness::is_evaluative(&candidate.proposition)
}

fn has_distractors(_: &Material<'_>, candidate: &Candidate) -> bool {
    candidate.distractors.len() >= 2
}

/// No two options say the same, and none is a part of another: « novembre » and « novembre 2023 ».
fn options_exclude_each_other(_: &Material<'_>, candidate: &Candidate) -> bool {
    let options: Vec<Vec<String>> = std::iter::once(&candidate.key)
        .chain(&candidate.distractors)
        .map(|choice| fold_words(&choice.text.fr))
        .collect();
    let part = |a: &[String], b: &[String]| b.windows(a.len().max(1)).any(|window| window == a);
    options.iter().enumerate().all(|(at, a)| options[at + 1..].iter().all(|b| !part(a, b) && !part(b, a)))
}

/// The key's words are not in the question. The options of « which article » are titles: there, another rule holds.
fn stem_hides_the_key(_: &Material<'_>, candidate: &Candidate) -> bool {
    match candidate.kind {
        Kind::SourceArticle => no_title_answers(candidate),
        // « Il l’attribue à … »: the ways of presenting are not the article's words.
        Kind::Verdict | Kind::Attribution | Kind::Firmness | Kind::Evidence | Kind::Agreement | Kind::Order => true,
        Kind::Date | Kind::Speaker | Kind::Quantity | Kind::Entity | Kind::Cloze | Kind::Framing => {
            let stem = format!(" {} ", fold(&candidate.stem.fr));
            let mut key = content_words(&candidate.key.text.fr);
            // « depuis juin » is told by « le Mouvement du 5-Juin », « à Gao » by a title that names Gao.
            key.retain(|word| !words::is_preposition(word));
            key.extend(names(&candidate.key.text.fr).filter(|name| name.chars().count() == 3).map(fold));
            if key.is_empty() {
                // « six », « à Gao »: all of it together.
                key.push(fold(&candidate.key.text.fr));
            }
            let told = |key: &[String]| key.iter().all(|word| stem.contains(&format!(" {word} ")));
            // « … plaide Jean-Luc Mélenchon »: a surname in the title tells the whole name.
            let words: Vec<&str> = candidate.key.text.fr.split(' ').collect();
            let person = words.len() > 1 && words.iter().all(|word| word.starts_with(char::is_uppercase));
            let surname = words.last().map(|word| fold(word)).filter(|_| person);
            if surname.is_some_and(|surname| stem.contains(&format!(" {surname} "))) {
                return false;
            }
            // A title that names two of the options tells neither.
            let rival = |choice: &Choice| {
                let words = content_words(&choice.text.fr);
                !words.is_empty() && told(&words)
            };
            let in_title = !told_outside_title(candidate, &key);
            !told(&key) || (candidate.kind == Kind::Entity && in_title && candidate.distractors.iter().any(rival))
        }
    }
}

/// Whether the question says the key’s words outside the article's title, which stands between its first quotation marks.
fn told_outside_title(candidate: &Candidate, key: &[String]) -> bool {
    let stem = &candidate.stem.fr;
    let outside = stem.split_once('»').map_or(stem.as_str(), |(_, rest)| rest);
    let outside = format!(" {} ", fold(outside));
    key.iter().all(|word| outside.contains(&format!(" {word} ")))
}

/// No title of the options points at itself: the key's shares no more words with the question than some other title
/// does, no more names that no other title has (« Kiev » beside the only title with « l’Ukraine »), and no longer run of
/// words (« l’armée malienne affirme » beside « L’armée malienne a annoncé »).
fn no_title_answers(candidate: &Candidate) -> bool {
    let mut asked = content_words(&candidate.proposition);
    let capitals = names(&candidate.proposition).filter_map(gazetteer::country_of_capital);
    asked.extend(capitals.flat_map(|country| content_words(country.name)));
    let is_asked = |word: &String| asked.iter().any(|asked| same_root(asked, word));
    let titles = || std::iter::once(&candidate.key).chain(&candidate.distractors).map(|choice| choice.text.fr.as_str());

    let shared = |title: &str| content_words(title).iter().filter(|word| is_asked(word)).count();
    let own_names = |title: &str| {
        let alone = |word: &String| {
            titles().filter(|other| content_words(other).iter().any(|a| same_root(a, word))).count() == 1
        };
        names(title).flat_map(content_words).filter(|word| is_asked(word) && alone(word)).count()
    };
    let sentence = fold_words(&candidate.proposition);
    let echo = |title: &str| longest_run(&fold_words(title), &sentence);

    let at_most = |measure: &dyn Fn(&str) -> usize, free: usize| {
        let key = measure(&candidate.key.text.fr);
        key <= free || candidate.distractors.iter().any(|choice| measure(&choice.text.fr) >= key)
    };
    at_most(&shared, 0) && at_most(&own_names, 0) && at_most(&echo, MOST_ECHO)
}

/// The words of a text that begin with a capital.
fn names(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphabetic() && c != '-').filter(|word| word.starts_with(char::is_uppercase))
}

/// The longest run of words of a title that a question may repeat when no other title does.
const MOST_ECHO: usize = 2;

/// The most words in a row that two texts share.
fn longest_run(a: &[String], b: &[String]) -> usize {
    let starts = (0..a.len()).flat_map(|in_a| (0..b.len()).map(move |in_b| (&a[in_a..], &b[in_b..])));
    starts.map(|(a, b)| a.iter().zip(b).take_while(|(x, y)| x == y).count()).max().unwrap_or(0)
}

/// Words of four letters and more, and numbers.
fn content_words(text: &str) -> Vec<String> {
    fold_words(text).into_iter().filter(|word| word.len() >= 4 || word.bytes().all(|b| b.is_ascii_digit())).collect()
}

/// « Ukraine » and « ukrainiens », « Mali » and « maliens »: five letters in common, or the whole of a shorter word.
fn same_root(a: &str, b: &str) -> bool {
    let root = a.len().min(b.len()).min(5);
    a.get(..root).is_some_and(|start| b.starts_with(start))
}

/// The key is not much the longest option. Titles, the three verdicts and ways of presenting are what they are; but of
/// sources, some are told by a long description.
fn key_blends_in(_: &Material<'_>, candidate: &Candidate) -> bool {
    let length = |text: &str| text.chars().count();
    let longest = candidate.distractors.iter().map(|choice| length(&choice.text.fr)).max().unwrap_or(0);
    let key = length(&candidate.key.text.fr);
    let given = matches!(candidate.kind, Kind::SourceArticle | Kind::Verdict | Kind::Firmness | Kind::Agreement);
    let slack = if candidate.kind == Kind::Attribution { longest + 12 } else { 15 };
    given || key <= longest + longest / 2 || key <= slack
}
