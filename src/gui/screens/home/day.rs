//! What the first page says of the day: what the button does next, what was done, and the calendar of answers.

use super::Message;
use crate::gui::diary::Today;
use crate::gui::library::Library;
use crate::gui::theme::{chart, space, style, typeset};
use crate::gui::widgets::{chart as draw, frame, signature};
use crate::gui::{Element, Scene};
use crate::i18n;
use crate::schedule::Day;
use iced::widget::{Column, column, row};
use iced::{Alignment, Length};
use lucide_icons::Icon;

/// How many weeks the calendar shows: half a year.
const WEEKS: usize = 26;

/// The fewest weeks between two names of months, so that they do not meet.
const APART: usize = 4;

/// The words of the button: go on with what the day asks for, or begin.
pub(super) fn call(today: Option<&Today>) -> &'static str {
    match today {
        Some(today) if today.due > 0 || (today.answered() > 0 && !today.is_done()) => "home-continue",
        Some(_) | None => "home-start",
    }
}

/// How many questions there are for the button: those of the day, or all when the day asks for nothing more.
pub(super) fn questions(library: &Library, today: Option<&Today>) -> usize {
    match today {
        Some(today) if !today.is_done() => today.due + today.new,
        Some(_) | None => library.items.len(),
    }
}

/// What the day asks for: how many facts again and how many for the first time, or that it is done.
pub(super) fn state<'a>(scene: Scene<'a>, today: &Today) -> Element<'a, Message> {
    let (sign, words) = if today.is_done() {
        (typeset::icon(Icon::CircleCheckBig).style(style::right), scene.get("home-done"))
    } else {
        let due = i18n::Message::new("home-due").with("count", today.due);
        let new = i18n::Message::new("home-new").with("count", today.new);
        (typeset::icon(Icon::CalendarDays).style(style::accented), [scene.say(&due), scene.say(&new)].join(" · "))
    };
    row![sign, typeset::label(words)].spacing(space::TINY).align_y(Alignment::Center).into()
}

/// The calendar of answers and its words; nothing before the first answer.
pub(super) fn answers<'a>(scene: Scene<'a>, today: &Today) -> Option<Element<'a, Message>> {
    if today.days.is_empty() {
        return None;
    }
    let words = column![
        typeset::body(scene.say(&said_of_today(today))),
        typeset::small(scene.say(&said_of_weeks(today))).style(style::soft)
    ]
    .spacing(space::SMALL);
    let drawn = draw::calendar(calendar(scene, today));
    let content: Element<'a, Message> = if scene.room.narrow {
        column![drawn, words].spacing(space::MEDIUM).into()
    } else {
        row![drawn, words.width(Length::Fill)].spacing(space::HUGE).align_y(Alignment::Center).into()
    };
    let label = typeset::label(scene.get("home-days")).style(style::soft);
    Some(Column::with_children([frame::rule(), label.into(), content]).spacing(space::SMALL).into())
}

/// The Monday with which the calendar begins.
fn first(today: &Today) -> Day {
    let since_monday = i32::from(today.day.date().weekday().to_monday_zero_offset());
    let weeks = i32::try_from(WEEKS).unwrap_or_default() - 1;
    today.day.plus(-since_monday - 7 * weeks)
}

fn said_of_today(today: &Today) -> i18n::Message {
    i18n::Message::new("home-today").with("count", today.answered()).with("goal", today.goal.to_string())
}

fn said_of_weeks(today: &Today) -> i18n::Message {
    let shown = || today.days.within(first(today)..=today.day);
    let answers: usize = shown().map(|(_, done)| done.answered).sum();
    i18n::Message::new("home-weeks")
        .with("answers", answers)
        .with("days", shown().count())
        .with("weeks", WEEKS.to_string())
}

fn calendar(scene: Scene<'_>, today: &Today) -> draw::Calendar {
    let first = first(today);
    let count = usize::try_from(today.day.days_after(first)).unwrap_or_default() + 1;
    let all: Vec<Day> = (0..).take(count).map(|ahead| first.plus(ahead)).collect();
    let answered = |day: &Day| today.days.on(*day).answered;
    let days = all.iter().map(|day| step(answered(day), today.goal)).collect();
    // The first week of a month bears its name. Of the month that has begun before, so many weeks must be left that the
    // next name has room.
    let mondays = || all.iter().step_by(7).enumerate();
    let mut named: Vec<usize> =
        mondays().skip(1).filter(|(_, monday)| monday.date().day() <= 7).map(|(week, _)| week).collect();
    named.retain(|week| week + APART / 2 < WEEKS);
    let unnamed = named.first().copied().filter(|week| *week < APART).unwrap_or(0);
    if unnamed == 0 {
        named.insert(0, 0);
    }
    let ends = named.iter().skip(1).copied().chain([WEEKS]);
    let name = |week: usize| signature::month(all.get(7 * week)?.date().month(), scene);
    let names = named.iter().zip(ends).map(|(from, to)| (to - from, name(*from).unwrap_or_default()));
    let marks = [(unnamed, String::new())].into_iter().filter(|(weeks, _)| *weeks > 0).chain(names).collect();
    draw::Calendar { days, marks }
}

/// How full the box of a day is: nothing, something, half the goal, the goal, twice the goal.
fn step(answered: usize, goal: usize) -> usize {
    let goal = goal.max(1);
    let reached = [1, goal.div_ceil(2), goal, 2 * goal].into_iter().filter(|least| answered >= *least).count();
    reached.min(chart::STEPS - 1)
}
