//! How an article is named: its title, and under it the outlet and the date as far as they are known.

use crate::corpus::{Article, PartialDate};
use crate::gui::Scene;
use crate::i18n::Message;

/// The outlet and the date in one line; empty when neither is known.
pub fn source(article: &Article, scene: Scene<'_>) -> String {
    let date = article.published.map(|date| day(date, scene));
    article.outlet.iter().cloned().chain(date).collect::<Vec<_>>().join(" · ")
}

/// A date in words, as far as it is known.
pub fn day(date: PartialDate, scene: Scene<'_>) -> String {
    let year = date.year.to_string();
    let Some(month) = date.month.and_then(|month| self::month(month, scene)) else {
        return year;
    };
    match date.day.and_then(|day| usize::try_from(day).ok()) {
        Some(day) => scene.say(&Message::new("date-day").with("day", day).with("month", month).with("year", year)),
        None => scene.say(&Message::new("date-month").with("month", month).with("year", year)),
    }
}

/// The name of a month, from 1.
pub fn month(number: i8, scene: Scene<'_>) -> Option<String> {
    let at = usize::try_from(number).ok()?.checked_sub(1)?;
    MONTHS.get(at).map(|key| scene.get(key))
}

const MONTHS: [&str; 12] = [
    "month-january",
    "month-february",
    "month-march",
    "month-april",
    "month-may",
    "month-june",
    "month-july",
    "month-august",
    "month-september",
    "month-october",
    "month-november",
    "month-december",
];
