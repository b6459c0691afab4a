//! What a person needs who is to put a doubtful question right: the question with its options and passages, and how often
//! each option was chosen. It says nothing of the learner: neither who, nor when, nor how long.

use crate::i18n::{Catalog, Message};
use crate::progress::Response;
use crate::question::{Choice, Confidence, Item, Origin};
use std::collections::BTreeMap;

/// The report on an item in the words of a language, as text; `answers` are those to this item and to any others.
pub fn report<'a>(item: &Item, answers: impl IntoIterator<Item = &'a Response>, words: &Catalog) -> String {
    let language = words.language();
    let origin = match &item.origin {
        Origin::Generated(rule) => Message::new("report-made").with("rule", *rule),
        Origin::Authored(set) => Message::new("report-written").with("set", set.as_str()),
    };
    let title = Message::new("report-title").with("item", item.id.as_str()).with("version", env!("CARGO_PKG_VERSION"));
    let mut lines = vec![words.say(&title), words.say(&origin), String::new()];
    lines.push(words.get("report-question"));
    lines.push(format!("  {}", item.stem.in_language(language)));
    lines.extend([String::new(), words.get("report-key"), option(&item.key, words)]);
    lines.extend([String::new(), words.get("report-distractors")]);
    lines.extend(item.distractors.iter().map(|choice| option(choice, words)));
    lines.extend([String::new(), words.get("report-passages")]);
    lines.extend(item.evidence.iter().map(|passage| format!("  {} | {}", passage.article, passage.text)));
    lines.extend([String::new(), words.get("report-answers")]);
    let mut given: BTreeMap<(&str, bool, Option<Confidence>), usize> = BTreeMap::new();
    for answer in answers.into_iter().filter(|answer| answer.item == item.id) {
        *given.entry((answer.chosen.as_str(), answer.correct, answer.confidence)).or_default() += 1;
    }
    lines.extend(given.into_iter().map(|((chosen, correct, confidence), count)| {
        let judged = words.get(if correct { "report-right" } else { "report-wrong" });
        let sure = words.get(match confidence {
            Some(Confidence::Guess) => "confidence-guess",
            Some(Confidence::Likely) => "confidence-likely",
            Some(Confidence::Certain) => "confidence-certain",
            None => "report-unrated",
        });
        format!("  {count} × {chosen} | {judged} | {sure}")
    }));
    lines.join("\n") + "\n"
}

fn option(choice: &Choice, words: &Catalog) -> String {
    let (text, why) = (choice.text.in_language(words.language()), choice.why.in_language(words.language()));
    if why.is_empty() { format!("  {text}") } else { format!("  {text} | {why}") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::question::{Evidence, ItemId, Kind, Wording};
    use crate::text::{Language, Span};

    #[test]
    fn a_report_holds_question_options_passage_and_answers_and_nothing_of_the_learner() {
        let choice =
            |text: &str, why: &str| Choice { text: Wording::same(text), why: Wording::same(why), passage: None };
        let item = Item {
            id: ItemId::from_text("date-1"),
            kind: Kind::Date,
            language: Language::Fr,
            stem: Wording::same("Quel jour ?"),
            key: choice("le 16 novembre", ""),
            distractors: vec![choice("le 17 novembre", "RFI a titré ce jour-là")],
            evidence: vec![Evidence::cut("a.txt", "Le 16 novembre.", Span::new(0, 15))],
            origin: Origin::Generated("dated_event"),
        };
        let answer = |item: &str, session| Response {
            at: 1_700_000_123,
            session,
            item: ItemId::from_text(item),
            kind: Kind::Date,
            articles: Vec::new(),
            chosen: "le 17 novembre".to_owned(),
            correct: false,
            confidence: Some(Confidence::Certain),
            took_ms: 45_678,
        };
        let answers = [answer("date-1", 9_182_736), answer("date-1", 1), answer("date-2", 1)];
        let said = report(&item, &answers, &Catalog::new(Language::En));
        for line in [
            "  Quel jour ?",
            "  le 16 novembre",
            "  le 17 novembre | RFI a titré ce jour-là",
            "  a.txt | Le 16 novembre.",
            "  2 × le 17 novembre | wrong | certain",
        ] {
            assert!(said.lines().any(|one| one == line), "{line}\n{said}");
        }
        assert!(said.contains("date-1") && said.contains("dated_event"));
        assert!(!["1700000123", "2023", "9182736", "45678"].iter().any(|private| said.contains(private)), "{said}");
    }
}
