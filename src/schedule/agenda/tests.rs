//! The agenda over days of answers.

use super::*;
use crate::question::{Choice, Evidence, ItemId, Kind, Origin, Wording};
use crate::schedule::{Calendar, Facts, Rating, Retention, Review};
use crate::text::{Language, Span};
use jiff::tz::TimeZone;

const DAY: i64 = 86_400;

/// An item on the passage of that number, with a key of its own unless told otherwise.
fn item(kind: Kind, passage: usize, key: &str) -> Arc<Item> {
    let choice = |text: &str| Choice { text: Wording::same(text), why: Wording::default(), passage: None };
    let text = format!("Passage {passage:02}");
    let span = Span::new(passage * 10, passage * 10 + 10);
    let evidence = vec![Evidence { article: "a.txt".to_owned(), span, text: text.clone() }];
    Arc::new(Item {
        id: ItemId::new(kind, Language::Fr, [text.as_str()], key),
        kind,
        language: Language::Fr,
        stem: Wording::same("?"),
        key: choice(key),
        distractors: vec![choice("autre")],
        evidence,
        origin: Origin::Generated("test"),
    })
}

fn items(count: usize) -> Vec<Arc<Item>> {
    (0..count).map(|at| item(Kind::Date, at, &format!("le {at}"))).collect()
}

fn history(items: &[Arc<Item>], answers: &[(&Arc<Item>, i64, Rating)], pace: Pace) -> History {
    let calendar = Calendar::new(TimeZone::UTC, pace.day_begins_at);
    let mut history = History::new(Arc::new(Facts::new(items)));
    for (item, at, rating) in answers {
        history.note(Review { item: &item.id, day: calendar.day(*at), rating: *rating });
    }
    history
}

/// What `see` sees of the agenda at a time after these answers.
fn seen<T>(
    items: &[Arc<Item>],
    answers: &[(&Arc<Item>, i64, Rating)],
    pace: Pace,
    now: i64,
    see: impl Fn(&Agenda<'_>) -> T,
) -> T {
    let history = history(items, answers, pace);
    let today = Calendar::new(TimeZone::UTC, pace.day_begins_at).day(now);
    see(&Agenda::new(&history, pace, today))
}

#[test]
fn what_was_forgotten_is_due_tomorrow_and_what_was_certain_in_eight_days() {
    let items = items(3);
    let noon = 12 * 3600;
    let answers = [(&items[0], noon, Rating::Again), (&items[1], noon, Rating::Good), (&items[2], noon, Rating::Easy)];
    let due = |days: i64| seen(&items, &answers, Pace::default(), noon + days * DAY, |agenda| agenda.due());
    assert_eq!([0, 1, 2, 7, 8].map(due), [0, 1, 2, 2, 3]);
    let forecast = seen(&items, &answers, Pace::default(), noon, |agenda| agenda.forecast(10));
    assert_eq!(forecast, [0, 1, 1, 0, 0, 0, 0, 0, 1, 0]);
}

#[test]
fn a_lower_retention_asks_later() {
    let items = items(1);
    let answers = [(&items[0], 0, Rating::Good)];
    let on = |retention: f32, days: i64| {
        let pace = Pace { retention: Retention::new(retention), ..Pace::default() };
        seen(&items, &answers, pace, days * DAY, |agenda| agenda.due())
    };
    assert_eq!((on(0.97, 1), on(0.9, 1), on(0.9, 2), on(0.7, 10), on(0.7, 30)), (1, 0, 1, 0, 1));
}

#[test]
fn the_most_faded_fact_comes_first() {
    let items = items(3);
    let answers = [(&items[0], 0, Rating::Easy), (&items[1], 0, Rating::Again), (&items[2], 0, Rating::Good)];
    let order = seen(&items, &answers, Pace::default(), 20 * DAY, |agenda| agenda.due_items());
    assert_eq!(order.iter().map(|item| &item.id).collect::<Vec<_>>(), [&items[1].id, &items[2].id, &items[0].id]);
}

#[test]
fn the_limits_of_the_day_count_facts_and_not_answers() {
    let items = items(10);
    let pace = Pace { due_per_day: 3, new_per_day: 4, ..Pace::default() };
    let counts = |agenda: &Agenda<'_>| (agenda.due(), agenda.due_items().len(), agenda.backlog(), agenda.new_facts());
    assert_eq!(seen(&items, &[], pace, DAY, counts), (0, 0, 0, 4));
    let mut answers: Vec<_> = items[..4].iter().map(|item| (item, DAY, Rating::Again)).collect();
    answers.push((&items[0], DAY + 5, Rating::Good));
    let later = seen(&items, &answers, pace, DAY + 60, counts);
    assert_eq!(later, (0, 0, 0, 0), "four were introduced, one of them asked twice");
    assert_eq!(seen(&items, &answers, pace, 10 * DAY, counts), (3, 3, 4, 4));
    answers.push((&items[1], 10 * DAY, Rating::Good));
    assert_eq!(seen(&items, &answers, pace, 10 * DAY + 1, counts), (2, 2, 3, 4));
}

#[test]
fn a_due_fact_is_asked_in_the_wording_that_was_used_least() {
    let asked = item(Kind::Date, 1, "le 16 novembre");
    let blank = item(Kind::Cloze, 1, "16 novembre");
    let both = [Arc::clone(&asked), Arc::clone(&blank)];
    let next = |answers: &[(&Arc<Item>, i64, Rating)]| {
        let see = |agenda: &Agenda<'_>| (agenda.due(), agenda.new_facts(), agenda.due_items()[0].id.clone());
        let (due, new, id): (usize, usize, ItemId) = seen(&both, answers, Pace::default(), 40 * DAY, see);
        assert_eq!((due, new), (1, 0), "one fact");
        id
    };
    assert_eq!(next(&[(&asked, 0, Rating::Good)]), blank.id);
    assert_eq!(next(&[(&blank, 0, Rating::Good)]), asked.id);
    assert_eq!(next(&[(&asked, 0, Rating::Good), (&blank, DAY, Rating::Good)]), asked.id, "the longest ago");
}

#[test]
fn two_wordings_of_a_fact_share_one_memory() {
    let both = [item(Kind::Date, 1, "le 16 novembre"), item(Kind::Cloze, 1, "16 novembre")];
    let by_turns = [(&both[0], 0, Rating::Good), (&both[1], 3 * DAY, Rating::Good)];
    let by_one = [(&both[0], 0, Rating::Good), (&both[0], 3 * DAY, Rating::Good)];
    let memory = |answers| {
        let history = history(&both, answers, Pace::default());
        history.memory(history.facts().of(&both[0].id).unwrap())
    };
    assert_eq!(memory(&by_turns), memory(&by_one));
    assert!(memory(&by_one).unwrap().stability > 5.0);
}

#[test]
fn equal_times_and_a_clock_set_back_give_a_sensible_day() {
    let items = items(2);
    let answers = [
        (&items[0], 10 * DAY, Rating::Again),
        (&items[0], 10 * DAY, Rating::Good),
        (&items[0], 2 * DAY, Rating::Good),
        (&items[1], 9_000 * DAY, Rating::Easy),
        (&items[1], i64::MAX, Rating::Easy),
        (&items[1], i64::MIN, Rating::Good),
        (&items[1], 9_000 * DAY, Rating::Easy),
    ];
    let (due, coming) = seen(&items, &answers, Pace::default(), 11 * DAY, |agenda| (agenda.due(), agenda.forecast(5)));
    assert_eq!(due, 2, "the one is overdue, the other was answered in a future that has not come");
    assert_eq!(coming.iter().sum::<usize>(), 2);
}

#[test]
fn answers_to_items_that_are_gone_count_for_the_day_and_ask_nothing() {
    let here = items(2);
    let gone = item(Kind::Date, 50, "jamais");
    let pace = Pace { new_per_day: 2, ..Pace::default() };
    let see = |agenda: &Agenda<'_>| (agenda.due(), agenda.new_facts(), agenda.forecast(400).iter().sum::<usize>());
    assert_eq!(seen(&here, &[(&gone, DAY, Rating::Good)], pace, DAY, see), (0, 1, 0));
}
