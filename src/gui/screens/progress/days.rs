//! What lasts, what is coming, what was done: the parts of the page that run over days.

use super::report::{DAYS, Report};
use super::{Message, aside, figure, percent, said, section, too_few};
use crate::gui::widgets::chart::{self, Bars};
use crate::gui::{Element, Scene};
use crate::i18n;
use iced::Alignment;

/// How well what was learnt lasts.
pub(super) fn retention<'a>(report: &'a Report, scene: Scene<'a>) -> Element<'a, Message> {
    let wanted = percent(report.wanted, scene);
    let content = match report.retention {
        Err(few) => vec![too_few("progress-retention-few", few, scene)],
        Ok(found) => {
            let share = i18n::Message::new("progress-percent").with("percent", percent(found.share(), scene));
            let words = i18n::Message::new("progress-retention-says")
                .with("known", found.known.to_string())
                .with("asked", found.asked.to_string())
                .with("wanted", wanted);
            vec![figure(scene.say(&share), scene.say(&words))]
        }
    };
    section("progress-retention", content, scene)
}

/// How many facts fall due in the coming days.
pub(super) fn forecast<'a>(report: &'a Report, scene: Scene<'a>) -> Element<'a, Message> {
    let sum = |days: usize| report.forecast.iter().take(days).sum::<usize>();
    if sum(DAYS) == 0 {
        return section("progress-forecast", [aside(&i18n::Message::new("progress-forecast-none"), scene)], scene);
    }
    let words = i18n::Message::new("progress-forecast-says")
        .with("today", sum(1).to_string())
        .with("tomorrow", (sum(2) - sum(1)).to_string())
        .with("week", sum(7).to_string())
        .with("month", sum(DAYS).to_string());
    // A mark a week, at its first day.
    let marks = [(7, 7), (7, 14), (7, 21), (2, 28)].map(|(days, ahead)| (days, format!("+{}", ahead)));
    let marks = std::iter::once((7, scene.get("progress-today"))).chain(marks).collect();
    let top = top(report.forecast.iter().copied(), "progress-facts", scene);
    let drawn = chart::bars(Bars { counts: report.forecast.clone(), top, marks, align: Alignment::Start });
    section("progress-forecast", [drawn, said(&words, scene)], scene)
}

/// How many answers were given on the last days.
pub(super) fn reviews<'a>(report: &'a Report, scene: Scene<'a>) -> Element<'a, Message> {
    let counts: Vec<usize> = report.days.iter().map(|done| done.answered).collect();
    let sum = |days: usize| counts.iter().rev().take(days).sum::<usize>();
    if sum(DAYS) == 0 {
        return section("progress-reviews", [aside(&i18n::Message::new("progress-reviews-none"), scene)], scene);
    }
    let words = i18n::Message::new("progress-reviews-says")
        .with("today", sum(1).to_string())
        .with("week", sum(7).to_string())
        .with("month", sum(DAYS).to_string())
        .with("days", counts.iter().filter(|count| **count > 0).count());
    // A mark a week, at its last day.
    let marks = [(2, 28), (7, 21), (7, 14), (7, 7)].map(|(days, back)| (days, format!("−{}", back)));
    let marks = marks.into_iter().chain([(7, scene.get("progress-today"))]).collect();
    let top = top(counts.iter().copied(), "progress-answers", scene);
    let drawn = chart::bars(Bars { counts, top, marks, align: Alignment::End });
    section("progress-reviews", [drawn, said(&words, scene)], scene)
}

/// The number of the highest bar, with what it counts.
fn top(counts: impl Iterator<Item = usize>, words: &'static str, scene: Scene<'_>) -> String {
    scene.say(&i18n::Message::new(words).with("count", counts.max().unwrap_or(0)))
}
