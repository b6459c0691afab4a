//! Months and years.

use super::parts::{before, bounds, date, ends, leads, mods, year_number, year_turn};
use super::{Anchor, Class, Rule};
use crate::language::fr::Tokens;
use crate::language::fr::words::month;
use crate::language::time::{Date, Time};

/// Words that lead to a month or a year.
const LEADS: &[&str] = &[
    "d", "à", "jusqu", "en", "depuis", "dès", "avant", "après", "vers", "au", "du", "le", "l", "ce", "mois", "an",
    "année", "fin", "début", "milieu", "courant",
];

pub(super) const MONTH: Rule = Rule {
    name: "time_month",
    words: LEADS,
    classes: &[Class::Month, Class::Middle],
    read: month_or_year_month,
    yes: &[
        ("libérée par l’armée malienne en novembre 2023.", "en novembre 2023", "2023-11"),
        ("au pouvoir à Bamako depuis août 2020 présente", "depuis août 2020", "2020-08"),
        ("via la Moldavie en septembre pour", "en septembre", "XXXX-09"),
        ("établissement, en septembre dernier, d’une", "en septembre dernier", "2024-09"),
        ("après le coup d’État de juillet.", "juillet", "XXXX-07"),
        ("fin juin 2021, la force", "fin juin 2021", "2021-06"),
        ("à la fin du mois de mars, le", "à la fin du mois de mars", "XXXX-03"),
        ("à la mi-mars, le pays", "mi-mars", "XXXX-03"),
        ("d’ici fin mai 2025, la", "d’ici fin mai 2025", "2025-05"),
        ("jusqu’en octobre prochain", "jusqu’en octobre prochain", "2025-10"),
        ("le scrutin de mars 2019", "mars 2019", "2019-03"),
        ("en juin de l’année prochaine", "en juin de l’année prochaine", "2025-06"),
        ("en novembre de 2016, il", "en novembre de 2016", "2016-11"),
    ],
    no: &["une marche de mars en avant", "Mars a parlé", "le petit avril", "les mi-temps"],
};

fn month_or_year_month(tokens: &Tokens<'_>, at: usize, anchor: Anchor) -> Option<(usize, Time)> {
    let lead = leads(tokens, at);
    let lead = lead + mods(tokens, at + lead);
    let start = at + lead;
    let middle = tokens.lower(start).strip_prefix("mi-").and_then(month);
    let (mut end, mut date) = match middle {
        Some(month) => {
            let year = year_number(tokens, start + 1);
            (start + 1 + usize::from(year.is_some()), Date { month: Some(month), year, ..Date::default() })
        }
        None => date(tokens, start).filter(|(_, date)| date.month.is_some() && date.day.is_none())?,
    };
    // « Mars », « Avril » may be names; « Septembre 2016 » is not.
    if date.weekday.is_some() || (tokens.is_capital(start) && date.year.is_none()) {
        return None;
    }
    let turn = tokens.lower(end);
    let reckoned = matches!(turn, "dernier" | "prochain");
    if reckoned {
        let year = anchor
            .and_then(|anchor| if turn == "dernier" { latest(date.month?, anchor) } else { next(date.month?, anchor) });
        date.year = date.year.or(year);
        end += 1;
    } else if let Some((after, turn)) = year_turn(tokens, end).filter(|_| date.year.is_none()) {
        // « en juin de l’année prochaine »
        date.year = anchor.and_then(|anchor| anchor.year).map(|year| year + turn);
        end = after;
    }
    // « de janvier 2020 » says no more than « janvier 2020 »; « mars » is also a planet and « mai » a name: without a
    // preposition a month needs its year, or « de » before it and the end of the phrase after it.
    let led = lead > 0 || middle.is_some() || reckoned;
    let of = matches!(before(tokens, at, 1), "de" | "d")
        && tokens.get(end).is_none_or(|token| token.kind == crate::language::fr::TokenKind::Mark);
    (led || date.year.is_some() || of).then(|| (end, dated(tokens, at, date)))
}

/// A date, or a bound where the words before it make it one.
fn dated(tokens: &Tokens<'_>, at: usize, date: Date) -> Time {
    if bounds(tokens, at) { Time::Bound(date) } else { Time::Date(date) }
}

/// The year of the last such month up to the anchor, which must say its own month.
fn latest(month: i8, anchor: Date) -> Option<i16> {
    let (year, now) = anchor.year.zip(anchor.month)?;
    Some(if month <= now { year } else { year - 1 })
}

/// The year of the first such month after the anchor.
fn next(month: i8, anchor: Date) -> Option<i16> {
    let (year, now) = anchor.year.zip(anchor.month)?;
    Some(if month > now { year } else { year + 1 })
}

pub(super) const YEAR: Rule = Rule {
    name: "time_year",
    words: LEADS,
    classes: &[Class::Figures, Class::Middle],
    read: year,
    yes: &[
        ("plongé depuis 2012 dans une crise", "depuis 2012", "2012"),
        ("créée en 2017 pour", "en 2017", "2017"),
        ("de l’année 1994, il", "l’année 1994", "1994"),
        ("fin 2020, des", "fin 2020", "2020"),
        ("la présidentielle de 2022 a", "2022", "2022"),
        ("d’ici 2025, il", "d’ici 2025", "2025"),
        ("d’ici à 2030, les", "d’ici à 2030", "2030"),
        ("à la mi-2019, elle", "mi-2019", "2019"),
        ("son premier film (1998)", "1998", "1998"),
        ("au début de 2020, le", "au début de 2020", "2020"),
    ],
    no: &[
        "en 2500 exemplaires",
        "2013 personnes",
        "en 2 000 ans",
        "depuis 2000 ans",
        "en 2000 exemplaires",
        "une foule de 2000 manifestants",
        "vers 2000 mètres",
    ],
};

fn year(tokens: &Tokens<'_>, at: usize, _: Anchor) -> Option<(usize, Time)> {
    if let Some(year) = tokens.lower(at).strip_prefix("mi-").and_then(|year| year.parse().ok()) {
        return (1000..=2099).contains(&year).then(|| (at + 1, Time::Date(Date::year(year))));
    }
    let lead = leads(tokens, at);
    let lead = lead + mods(tokens, at + lead);
    let year = year_number(tokens, at + lead)?;
    let end = at + lead + 1;
    let after = tokens.lower(end);
    let named = lead > 0
        && matches!(
            tokens.lower(at),
            "en" | "depuis" | "dès" | "fin" | "début" | "l" | "mois" | "année" | "d" | "jusqu"
        );
    let counts = matches!(
        after,
        "exemplaires"
            | "ans"
            | "personnes"
            | "euros"
            | "hommes"
            | "soldats"
            | "kilomètres"
            | "mètres"
            | "dollars"
            | "morts"
            | "%"
            | "€"
            | "degrés"
            | "habitants"
            | "francs"
            | "jours"
    );
    // « de 2022 », « avant 2030 », « (1998) »: a number of something unless the phrase ends here.
    let bare = lead > 0
        || matches!(before(tokens, at, 1), "de")
        || (tokens.word(at.wrapping_sub(1)) == "(" && tokens.word(end) == ")");
    let recent = (1800..=2099).contains(&year);
    // « 2014-2018 » is two years and « 2020/2021 » a season.
    let joined = matches!(tokens.word(end), "-" | "–" | "/" | "%" | "€");
    (!counts && !joined && (named || bare && recent && ends(tokens, end)))
        .then(|| (end, dated(tokens, at, Date::year(year))))
}
