//! Days of the week and hours of the day.

use super::parts::before;
use super::{Anchor, Class, Rule};
use crate::language::fr::words::{ordinal, weekday};
use crate::language::fr::{TokenKind, Tokens};
use crate::language::time::{Clock, Date, Grain, Time};
use jiff::ToSpan;

pub(super) const WEEKDAY: Rule = Rule {
    name: "time_weekday",
    words: &["ce"],
    classes: &[Class::Weekday],
    read: weekday_alone,
    yes: &[
        ("de sources militaires mardi.", "mardi", "XXXX-WXX-2"),
        ("réunies samedi dans la capitale", "samedi", "XXXX-WXX-6"),
        ("lundi dernier, elle", "lundi dernier", "XXXX-WXX-1"),
        ("ce jeudi, le tribunal", "ce jeudi", "XXXX-WXX-4"),
        ("vendredi 22, il pleuvra", "vendredi 22", "XXXX-WXX-5"),
        ("vendredi de la semaine prochaine", "vendredi de la semaine prochaine", "XXXX-WXX-5"),
    ],
    no: &[
        "tous les lundis",
        "le mardi gras",
        "chaque dimanche",
        "ouvert le lundi",
        "un dimanche à la campagne",
        "le premier dimanche du mois",
        "le Journal du Dimanche",
        "lundi soir",
        "du lundi au vendredi",
        "lundi de Pâques",
        "un tueur du dimanche",
        "leur 33e samedi de mobilisation",
    ],
};

fn weekday_alone(tokens: &Tokens<'_>, at: usize, anchor: Anchor) -> Option<(usize, Time)> {
    let (end, date, this) = named_day(tokens, at)?;
    let (end, weeks) = match (tokens.lower(end), tokens.lower(end + 1), tokens.lower(end + 2), tokens.lower(end + 3)) {
        ("dernier" | "passé", ..) => (end + 1, Some(-1)),
        // Of this week or of the next one? Nobody agrees.
        ("prochain", ..) => (end + 1, None),
        ("de", "la", "semaine", "prochaine") => (end + 4, Some(1)),
        ("de", "la", "semaine", "dernière") => (end + 4, Some(-2)),
        ("de", "cette", "semaine", _) => (end + 3, Some(0)),
        _ => (end, this.then_some(0)),
    };
    let known = weeks.filter(|_| date.day.is_none()).and_then(|weeks| day_of_week(date.weekday?, weeks, anchor?));
    Some((end, known.map_or(Time::Date(date), Time::Inferred)))
}

/// « mardi », « ce mardi », « vendredi 22 »: the token after it, the day, and whether it is said to be of this week. Days
/// that come back every week or have a name of their own are not meant.
fn named_day(tokens: &Tokens<'_>, at: usize) -> Option<(usize, Date, bool)> {
    let this = tokens.lower(at) == "ce";
    let start = at + usize::from(this);
    let weekday = weekday(tokens.lower(start))?;
    let before = before(tokens, at, 1);
    let habit = matches!(before, "chaque" | "les" | "tous" | "le" | "un" | "du" | "au" | "des" | "sauf" | "e" | "ème")
        || ordinal(before).is_some();
    let dated = tokens.get(start + 1).is_some_and(|token| token.kind == TokenKind::Number && token.span.len() <= 2);
    let day = if dated { tokens.word(start + 1).parse().ok().filter(|day| (1..=31).contains(day)) } else { None };
    // « 22h », « 3 personnes »: only a number that the phrase ends with is a day.
    let day = day.filter(|_| super::parts::ends(tokens, start + 2));
    let last = matches!(tokens.lower(start + 1), "dernier" | "prochain");
    let named = matches!(tokens.lower(start + 1), "gras" | "saint" | "noir")
        || (tokens.lower(start + 1) == "de" && matches!(tokens.lower(start + 2), "pâques" | "pentecôte"));
    // « du lundi au vendredi » names days of every week.
    let span = matches!(tokens.lower(start + 1), "au" | "à") && super::weekday_at(tokens, start + 2);
    if (habit && day.is_none() && !last) || named || span {
        return None;
    }
    let date = Date { weekday: Some(weekday), day, ..Date::default() };
    Some((start + 1 + usize::from(day.is_some()), date, this))
}

/// The day of that name in the anchor's week, or so many weeks from it; -1 is the last one before the anchor, -2 the one
/// of the week before.
fn day_of_week(weekday: i8, weeks: i64, anchor: Date) -> Option<Date> {
    let day = anchor.civil()?;
    let now = day.weekday().to_monday_one_offset();
    let back = i64::from(now - 1);
    let monday = day.checked_sub(back.days()).ok()?;
    let shift = match weeks {
        -1 => {
            if weekday < now {
                0
            } else {
                -7
            }
        }
        -2 => -7,
        weeks => 7 * weeks,
    };
    let found = monday.checked_add((shift + i64::from(weekday - 1)).days()).ok()?;
    Some(Date::from_civil(found, Grain::Day))
}

pub(super) const TOLD: Rule = Rule {
    name: "time_told",
    words: &["le", "dès", "la", "ce"],
    classes: &[],
    read: told,
    yes: &[
        ("Le lendemain, il est parti", "Le lendemain", "XXXX-XX-XX"),
        ("arrêté la veille au soir.", "la veille au soir", "XXXX-XX-XX"),
        ("Ce jour-là, elle", "Ce jour-là", "XXXX-XX-XX"),
        ("et le jour suivant, rien", "le jour suivant", "XXXX-XX-XX"),
    ],
    no: &[
        "le lendemain de l’attaque",
        "la veille technologique",
        "la veille de Noël",
        "un lendemain difficile",
        "à la veille du vote",
    ],
};

/// A day told from another one in the text. What it is told from may stand beside it (« le lendemain de l’attaque »): then
/// the words say more than a day.
fn told(tokens: &Tokens<'_>, at: usize, _: Anchor) -> Option<(usize, Time)> {
    let end = match (tokens.lower(at), tokens.lower(at + 1), tokens.lower(at + 2)) {
        ("le" | "dès", "lendemain" | "surlendemain", _) | ("la", "veille", _) => at + 2,
        ("ce", "jour-là", _) => at + 2,
        ("le", "jour", "suivant" | "même") => at + 3,
        _ => return None,
    };
    let end = match (tokens.lower(end), tokens.lower(end + 1)) {
        ("au", part) if part_of_day(part).is_some() => end + 2,
        (part, _) if part_of_day(part).is_some() => end + 1,
        _ => end,
    };
    let of = matches!(tokens.lower(end), "de" | "d" | "du" | "des") || before(tokens, at, 1) == "à";
    (!of && (super::parts::ends(tokens, end) || end > at + 2)).then_some((end, Time::Told))
}

pub(super) const CLOCK: Rule = Rule {
    name: "time_clock",
    words: &["dans", "la", "l", "ce", "jusqu", "peu", "juste", "à", "vers", "dès", "avant", "après"],
    classes: &[Class::Weekday],
    read: clock,
    yes: &[
        ("mardi soir, un incendie", "mardi soir", "XXXX-WXX-2TEV"),
        ("samedi à 15h45, il", "samedi à 15h45", "XXXX-WXX-6T15:45"),
        ("vers 20 heures, le feu", "vers 20 heures", "T20:00"),
        ("à 8h du matin", "à 8h", "T08:00"),
        ("jeudi en fin de matinée", "jeudi en fin de matinée", "XXXX-WXX-4TMO"),
        ("dimanche vers 3h30 du matin", "dimanche vers 3h30", "XXXX-WXX-7T03:30"),
        ("dans la soirée de mardi, elle", "dans la soirée de mardi", "XXXX-WXX-2TEV"),
        ("à midi, le", "à midi", "T12:00"),
    ],
    no: &[
        "ouvert de 8h30 à 20h",
        "à 8 heures de route",
        "à 35h par semaine",
        "une semaine de 35 heures",
        "à 25h",
        "tous les mardis soir",
        "le lundi soir",
        "mardi",
        "a-t-il dit à Midi Libre",
    ],
};

/// The part of a day that a word names.
pub(super) fn part_of_day(word: &str) -> Option<Clock> {
    match word {
        "matin" | "matinée" => Some(Clock::Morning),
        "midi" => Some(Clock::Noon),
        "après-midi" => Some(Clock::Afternoon),
        "soir" | "soirée" => Some(Clock::Evening),
        "nuit" => Some(Clock::Night),
        _ => None,
    }
}

fn clock(tokens: &Tokens<'_>, at: usize, _: Anchor) -> Option<(usize, Time)> {
    // « dans la soirée de mardi »
    let start = at + usize::from(tokens.lower(at) == "dans");
    if matches!(tokens.lower(start), "la" | "l") && tokens.lower(start + 2) == "de" {
        let part = part_of_day(tokens.lower(start + 1))?;
        let (end, day, _) = named_day(tokens, start + 3)?;
        return Some((end, Time::Clock(day, part)));
    }
    if let Some((end, day, _)) = named_day(tokens, at) {
        let next = match (tokens.lower(end), tokens.lower(end + 1), tokens.lower(end + 2)) {
            ("en" | "dans", "fin" | "début" | "milieu", "de" | "d") => end + 3,
            ("dans" | "en", "la" | "l", _) => end + 2,
            ("au", ..) => end + 1,
            _ => end,
        };
        if let Some(part) = part_of_day(tokens.lower(next)) {
            return Some((next + 1, Time::Clock(day, part)));
        }
        let (end, hour) = hour(tokens, end)?;
        return Some((end, Time::Clock(day, hour)));
    }
    let (end, hour) = hour(tokens, at)?;
    Some((end, Time::Clock(Date::default(), hour)))
}

/// Whether a token ends an hour: `h`, `heures`, `h45`.
fn ends_hour(word: &str) -> bool {
    matches!(word, "h" | "heures") || word.strip_prefix('h').is_some_and(|minutes| minutes.parse::<i8>().is_ok())
}

/// « à 15h45 », « vers 20 heures », « à midi »: the token after it, and the hour. A length of time has no such lead, or
/// says what it is of (« à 8 heures de route »).
fn hour(tokens: &Tokens<'_>, at: usize) -> Option<(usize, Clock)> {
    let lead = match (tokens.lower(at), tokens.lower(at + 1)) {
        // « de 8h à 20h »: the end of a span of hours, not when something happened.
        ("à", _) if ends_hour(before(tokens, at, 1)) => return None,
        ("jusqu", "à") | ("peu" | "juste", "après" | "avant") => 2,
        ("à" | "vers" | "dès" | "avant" | "après", _) => 1,
        _ => return None,
    };
    let start = at + lead;
    match tokens.lower(start) {
        // « Midi libre » is a newspaper.
        "midi" if !tokens.is_capital(start) => return Some((start + 1, Clock::Noon)),
        "minuit" => return Some((start + 1, Clock::At(0, 0))),
        _ => {}
    }
    let numeral = tokens.get(start).filter(|token| token.kind == TokenKind::Number && token.span.len() <= 2)?;
    let hours: i8 = numeral.span.of(tokens.text()).parse().ok().filter(|hours| (0..=24).contains(hours))?;
    let (end, minutes) = match tokens.lower(start + 1) {
        "heures" | "heure" => (start + 2, 0),
        "h" => match tokens.word(start + 2).parse::<i8>() {
            Ok(minutes) if tokens.word(start + 2).len() == 2 => (start + 3, minutes),
            _ => (start + 2, 0),
        },
        joined => (start + 2, joined.strip_prefix('h')?.parse().ok()?),
    };
    let length = matches!(tokens.lower(end), "de" | "d" | "par");
    ((0..60).contains(&minutes) && !length).then_some((end, Clock::At(hours, minutes)))
}
