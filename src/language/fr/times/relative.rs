//! Times told from the day of publication. Without that day they are only past, present or to come; with it they are
//! reckoned to the grain of their words and no finer: « il y a deux ans » is a year.

use super::parts::before;
use super::{Anchor, Rule};
use crate::language::fr::Tokens;
use crate::language::fr::quantities::number;
use crate::language::fr::times::lengths::{more, unit};
use crate::language::time::{Clock, Date, Grain, Time, Unit};
use jiff::ToSpan;

pub(super) const PERIOD: Rule = Rule {
    name: "time_relative_period",
    words: &[
        "à", "d", "au", "début", "fin", "milieu", "la", "le", "l", "du", "cette", "ce", "dans", "ces", "les", "des",
    ],
    classes: &[],
    read: relative_period,
    yes: &[
        ("Le Mali a compté la semaine dernière au nombre", "la semaine dernière", "PAST_REF"),
        ("au cours des derniers mois par la Russie", "au cours des derniers mois", "PAST_REF"),
        ("s’est détourné ces derniers mois de la France", "ces derniers mois", "PAST_REF"),
        ("les activités jihadistes ces dernières années.", "ces dernières années", "PAST_REF"),
        ("a commencé cette année après", "cette année", "2024"),
        ("l’année prochaine, le pays", "l’année prochaine", "2025"),
        ("le mois prochain, il", "le mois prochain", "2024-11"),
        ("ces deux dernières années, le", "ces deux dernières années", "PAST_REF"),
        ("dans les trois prochains jours", "dans les trois prochains jours", "FUTURE_REF"),
        ("Le mois dernier, elle", "Le mois dernier", "2024-09"),
        ("la semaine prochaine, il", "la semaine prochaine", "FUTURE_REF"),
        ("au début du mois prochain, elle", "au début du mois prochain", "2024-11"),
        ("à la fin de l’année dernière, il", "à la fin de l’année dernière", "2023"),
        ("dans les jours à venir, elle", "dans les jours à venir", "FUTURE_REF"),
        ("réglé dans les dix jours.", "dans les dix jours", "FUTURE_REF"),
    ],
    no: &[
        "Ces derniers restent rigides",
        "les dernières manoeuvres",
        "cette semaine-là",
        "cette année-là",
        "la dernière semaine du procès",
        "les deux derniers matchs",
        "pendant les dernières années de sa vie",
        "dans les jours de fête",
        "fin du match",
    ],
};

/// The units of periods that come and go.
fn period(word: &str) -> Option<Unit> {
    match word {
        "an" | "année" => Some(Unit::Year),
        "mois" => Some(Unit::Month),
        "semaine" | "week-end" => Some(Unit::Week),
        _ => None,
    }
}

fn relative_period(tokens: &Tokens<'_>, at: usize, anchor: Anchor) -> Option<(usize, Time)> {
    // « au début de la semaine prochaine », « fin du mois dernier » say no more of the period than its name.
    let part = match (tokens.lower(at), tokens.lower(at + 1), tokens.lower(at + 2)) {
        ("à" | "d", "la", "fin") => 3,
        ("au", "début" | "milieu", _) => 2,
        ("début" | "fin" | "milieu", ..) => 1,
        _ => 0,
    };
    let whole = at + part + usize::from(part > 0 && tokens.lower(at + part) == "de");
    let (end, time) = named_period(tokens, whole, anchor)?;
    (part == 0 || matches!(tokens.lower(whole), "la" | "le" | "l" | "du" | "cette" | "ce")).then_some((end, time))
}

fn named_period(tokens: &Tokens<'_>, at: usize, anchor: Anchor) -> Option<(usize, Time)> {
    let word = |step: usize| tokens.lower(at + step);
    match word(0) {
        "la" | "le" | "l" | "du" => {
            let turn = match word(2) {
                "dernier" | "dernière" | "passé" | "passée" => -1,
                "prochain" | "prochaine" => 1,
                "en" if tokens.lower(at + 3) == "cours" => {
                    return period(word(1)).map(|unit| (at + 4, turned(unit, 0, word(1) == "week-end", anchor)));
                }
                _ => return several(tokens, at),
            };
            match period(word(1)) {
                Some(unit) => Some((at + 3, turned(unit, turn, word(1) == "week-end", anchor))),
                None if matches!(word(1), "trimestre" | "semestre" | "siècle" | "décennie") => {
                    Some((at + 3, vague(turn)))
                }
                None => None,
            }
        }
        "cette" if word(1) == "décennie" => {
            let decade = anchor.and_then(|anchor| anchor.year).map(|year| Time::Decade(year / 10 * 10));
            Some((at + 2, decade.unwrap_or(Time::Present)))
        }
        "cette" | "ce" => {
            let unit = period(word(1))?;
            let here = usize::from(word(2) == "-" && word(3) == "ci");
            Some((at + 2 + 2 * here, turned(unit, 0, word(1) == "week-end", anchor)))
        }
        _ => several(tokens, at),
    }
}

/// « ces derniers mois », « au cours des deux dernières années », « dans les trois prochains jours ».
fn several(tokens: &Tokens<'_>, at: usize) -> Option<(usize, Time)> {
    let lead = match (tokens.lower(at), tokens.lower(at + 1), tokens.lower(at + 2)) {
        ("au", "cours", "des" | "de") => 3,
        ("dans", "les", _) => 2,
        ("ces" | "les" | "des", ..) => 1,
        _ => return None,
    };
    let start = at + lead + usize::from(lead == 3 && matches!(tokens.lower(at + 3), "ces"));
    let counted = number(tokens, start).map_or(start, |(end, _)| end);
    let past = match tokens.lower(counted) {
        "derniers" | "dernières" => true,
        "prochains" | "prochaines" => false,
        _ => return trailing(tokens, at, start, counted).or_else(|| within(tokens, start, counted, lead)),
    };
    let (end, ..) = unit(tokens, counted + 1).filter(|_| tokens.lower(counted + 1).ends_with('s'))?;
    // « les dernières années de sa vie »: reckoned from something else.
    if matches!(tokens.lower(at), "les" | "des") && matches!(tokens.lower(end), "de" | "d" | "du" | "des") {
        return None;
    }
    Some((end, if past { Time::Past } else { Time::Future }))
}

/// « dans les cinq jours », « dans les mois à venir », « les jours à venir ».
fn within(tokens: &Tokens<'_>, start: usize, counted: usize, lead: usize) -> Option<(usize, Time)> {
    let (end, ..) = unit(tokens, counted).filter(|_| tokens.lower(counted).ends_with('s'))?;
    if tokens.lower(end) == "à" && tokens.lower(end + 1) == "venir" {
        return Some((end + 2, Time::Future));
    }
    // « dans les 48 heures de garde à vue » counts what they are filled with.
    let open = lead == 2 && counted > start && !matches!(tokens.lower(end), "de" | "d" | "qui");
    open.then_some((end, Time::Future))
}

/// « les trois semaines passées », « les deux années précédentes ».
fn trailing(tokens: &Tokens<'_>, at: usize, start: usize, counted: usize) -> Option<(usize, Time)> {
    let (end, ..) = unit(tokens, counted).filter(|_| counted > start && at < start)?;
    let past = match tokens.lower(end) {
        "passés" | "passées" | "écoulés" | "écoulées" | "précédents" | "précédentes" => true,
        "suivants" | "suivantes" | "prochains" | "prochaines" => false,
        _ => return None,
    };
    Some((end + 1, if past { Time::Past } else { Time::Future }))
}

fn vague(turn: i64) -> Time {
    match turn {
        ..0 => Time::Past,
        0 => Time::Present,
        1.. => Time::Future,
    }
}

/// The period so many before or after the one of the anchor.
fn turned(unit: Unit, turn: i64, weekend: bool, anchor: Anchor) -> Time {
    let Some(anchor) = anchor.filter(|_| !weekend) else { return vague(turn) };
    let known = match unit {
        Unit::Year => anchor.year.and_then(|year| Some(Date::year(year + i16::try_from(turn).ok()?))).map(Time::Date),
        Unit::Month => {
            let first = Date { day: Some(1), ..anchor }.civil();
            let month = first.and_then(|day| day.checked_add(turn.months()).ok());
            month.map(|month| Time::Inferred(Date::from_civil(month, Grain::Month)))
        }
        Unit::Week => anchor.civil().and_then(|day| day.checked_add(turn.weeks()).ok()).map(week),
        Unit::Second | Unit::Minute | Unit::Hour | Unit::Day => None,
    };
    known.unwrap_or_else(|| vague(turn))
}

fn week(day: jiff::civil::Date) -> Time {
    let week = day.iso_week_date();
    Time::Week(week.year(), week.week())
}

pub(super) const TODAY: Rule = Rule {
    name: "time_today",
    words: &["aujourd’hui", "aujourd'hui", "hier", "avant-hier", "demain", "après-demain", "ce", "cet", "la"],
    classes: &[],
    read: today,
    yes: &[
        ("Il arrive aujourd’hui à Gao", "aujourd’hui", "PRESENT_REF"),
        ("Hier, la France", "Hier", "PAST_REF"),
        ("hier soir, un", "hier soir", "PAST_REF"),
        ("ce matin, le ministre", "ce matin", "PRESENT_REF"),
        ("La nuit dernière, des", "La nuit dernière", "PAST_REF"),
    ],
    no: &["un demain meilleur", "d’hier et de toujours", "ce matin-là", "le soir"],
};

fn today(tokens: &Tokens<'_>, at: usize, anchor: Anchor) -> Option<(usize, Time)> {
    let word = |step: usize| tokens.lower(at + step);
    let (end, days, clock) = match (word(0), word(1), word(2)) {
        ("aujourd’hui" | "aujourd'hui", ..) => (at + 1, 0, None),
        ("hier", ..) => (at + 1, -1, None),
        ("avant-hier", ..) => (at + 1, -2, None),
        ("demain", ..) => (at + 1, 1, None),
        ("après-demain", ..) => (at + 1, 2, None),
        ("ce", "matin" | "soir" | "midi", _) | ("cet", "après-midi", _) => {
            (at + 2, 0, super::weekdays::part_of_day(word(1)))
        }
        ("la", "nuit", "dernière") => (at + 3, -1, Some(Clock::Night)),
        _ => return None,
    };
    if matches!(before(tokens, at, 1), "d" | "un" | "de") {
        return None;
    }
    let (end, clock) = match (clock, super::weekdays::part_of_day(tokens.lower(end))) {
        (None, Some(clock)) => (end + 1, Some(clock)),
        (clock, _) => (end, clock),
    };
    let day = anchor.and_then(Date::civil).and_then(|day| day.checked_add(days.days()).ok());
    let time = match (day.map(|day| Date::from_civil(day, Grain::Day)), clock) {
        (Some(day), Some(clock)) => Time::Clock(day, clock),
        (Some(day), None) => Time::Inferred(day),
        (None, _) => vague(days),
    };
    Some((end, time))
}

pub(super) const AGO: Rule = Rule {
    name: "time_ago",
    words: &["il", "dans", "d"],
    classes: &[],
    read: ago,
    yes: &[
        ("il y a six mois, le", "il y a six mois", "2024-04"),
        ("Il y a deux ans, elle", "Il y a deux ans", "2022"),
        ("il y a quelques jours, il", "il y a quelques jours", "PAST_REF"),
        ("il y a trois semaines", "il y a trois semaines", "PAST_REF"),
        ("dans trois ans, le pays", "dans trois ans", "2027"),
        ("il y a environ dix ans", "il y a environ dix ans", "PAST_REF"),
        ("il y a un mois et dix jours, elle", "il y a un mois et dix jours", "PAST_REF"),
        ("d’ici deux mois, la", "d’ici deux mois", "FUTURE_REF"),
    ],
    no: &["il y a six mois de retard", "il y a trois blessés", "dans trois villes", "dans dix minutes de film"],
};

fn ago(tokens: &Tokens<'_>, at: usize, anchor: Anchor) -> Option<(usize, Time)> {
    let (start, turn): (usize, i64) = match (tokens.lower(at), tokens.lower(at + 1), tokens.lower(at + 2)) {
        ("il", "y", "a") => (at + 3, -1),
        ("dans", ..) => (at + 1, 1),
        // « d’ici deux mois » ends then but does not happen then.
        ("d", "ici", _) => (at + 2, 2),
        _ => return None,
    };
    let vaguely = match tokens.lower(start) {
        "environ" | "près" | "plus" | "moins" | "presque" | "quelque" => {
            1 + usize::from(matches!(tokens.lower(start + 1), "de" | "d"))
        }
        _ => 0,
    };
    let counted = start + vaguely;
    let few = tokens.lower(counted) == "quelques";
    let (middle, count) = match number(tokens, counted) {
        Some((end, count)) => (end, Some(count)),
        None if matches!(tokens.lower(counted), "un" | "une" | "quelques") => (counted + 1, Some(1.0)),
        None => return None,
    };
    let (end, unit, times) = unit(tokens, middle)?;
    if matches!(tokens.lower(end), "de" | "d") {
        return None;
    }
    // « il y a un mois et dix jours »
    let (end, further) = more(tokens, end).map_or((end, false), |(end, _)| (end, true));
    let exact = count.filter(|count| !further && vaguely == 0 && !few && turn.abs() == 1 && count.fract() == 0.0);
    let known = exact.and_then(|count| reckon(unit, turn * count as i64 * i64::from(times), anchor?));
    Some((end, known.unwrap_or_else(|| vague(turn))))
}

/// So many units from the anchor, to the grain of the unit and of the anchor.
fn reckon(unit: Unit, count: i64, anchor: Date) -> Option<Time> {
    let count = i32::try_from(count).ok()?;
    match unit {
        Unit::Year => {
            let year = i16::try_from(i32::from(anchor.year?) + count).ok()?;
            Some(Time::Inferred(Date::year(year)))
        }
        Unit::Month => {
            let first = Date { day: Some(1), ..anchor }.civil()?;
            let month = first.checked_add(count.months()).ok()?;
            Some(Time::Inferred(Date::from_civil(month, Grain::Month)))
        }
        Unit::Week => Some(week(anchor.civil()?.checked_add(count.weeks()).ok()?)),
        Unit::Day => {
            let day = anchor.civil()?.checked_add(count.days()).ok()?;
            Some(Time::Inferred(Date::from_civil(day, Grain::Day)))
        }
        Unit::Second | Unit::Minute | Unit::Hour => None,
    }
}
