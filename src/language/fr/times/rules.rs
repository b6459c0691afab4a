//! The rules for expressions of time, each with the sentences that taught it.

use super::{Anchor, Rule};
use crate::language::fr::words::{month, number, weekday};
use crate::language::fr::{TokenKind, Tokens};
use crate::language::time::{Date, Time, Unit};

/// From the most specific to the least.
pub const RULES: &[Rule] = &[
    Rule {
        name: "time_between",
        read: between,
        yes: &[
            (
                "qui se sont déroulées entre le mardi 07 et le mercredi 08 novembre 2023, démontrent",
                "entre le mardi 07 et le mercredi 08 novembre 2023",
                "2023-11-07/2023-11-08",
            ),
            ("du 3 au 5 mai 2020, le sommet", "du 3 au 5 mai 2020", "2020-05-03/2020-05-05"),
            ("entre 2012 et 2015, la crise", "entre 2012 et 2015", "2012/2015"),
            ("de janvier à mars 2019, il", "de janvier à mars 2019", "2019-01/2019-03"),
        ],
        no: &["à cheval sur la frontière entre le Mali et l’Algérie", "du 26 juillet au Niger", "de 20 à 30 morts"],
    },
    Rule {
        name: "time_each",
        read: each,
        yes: &[(
            "lors de coups d’État respectivement en 2020 et 2022, ont",
            "respectivement en 2020 et 2022",
            "2020;2022",
        )],
        no: &["en 2003 et 2004, il", "respectivement le Mali et le Niger"],
    },
    Rule {
        name: "time_day",
        read: day,
        yes: &[
            ("Le 20 août, les autorités", "Le 20 août", "XXXX-08-20"),
            ("a repris en mains le16 novembre, la ville", "le16 novembre", "XXXX-11-16"),
            ("Samedi 27 juillet, un convoi", "Samedi 27 juillet", "XXXX-07-27"),
            ("le coup d’État du 26 juillet au Niger", "26 juillet", "XXXX-07-26"),
            ("mercredi 1er mai 2019 au soir", "mercredi 1er mai 2019", "2019-05-01"),
        ],
        no: &["le 35 novembre", "le mardi 8 novembre 2023", "article 6 mai", "les 20 avril et 3 mai"],
    },
    Rule {
        name: "time_month",
        read: month_or_year_month,
        yes: &[
            ("libérée par l’armée malienne en novembre 2023.", "en novembre 2023", "2023-11"),
            ("au pouvoir à Bamako depuis août 2020 présente", "depuis août 2020", "2020-08"),
            ("via la Moldavie en septembre pour", "en septembre", "XXXX-09"),
            ("établissement, en septembre dernier, d’une", "en septembre dernier", "2024-09"),
            ("après le coup d’État de juillet.", "juillet", "XXXX-07"),
            ("fin juin 2021, la force", "fin juin 2021", "2021-06"),
        ],
        no: &["une marche de mars en avant", "Mars a parlé", "le petit avril"],
    },
    Rule {
        name: "time_year",
        read: year,
        yes: &[
            ("plongé depuis 2012 dans une crise", "depuis 2012", "2012"),
            ("créée en 2017 pour", "en 2017", "2017"),
            ("de l’année 1994, il", "l’année 1994", "1994"),
            ("fin 2020, des", "fin 2020", "2020"),
        ],
        no: &["en 2500 exemplaires", "2013 personnes", "en 2 000 ans", "depuis 2000 ans"],
    },
    Rule {
        name: "time_relative_period",
        read: relative_period,
        yes: &[
            ("Le Mali a compté la semaine dernière au nombre", "la semaine dernière", "PAST_REF"),
            ("au cours des derniers mois par la Russie", "au cours des derniers mois", "PAST_REF"),
            ("s’est détourné ces derniers mois de la France", "ces derniers mois", "PAST_REF"),
            ("les activités jihadistes ces dernières années.", "ces dernières années", "PAST_REF"),
            ("a commencé cette année après", "cette année", "2024"),
            ("l’année prochaine, le pays", "l’année prochaine", "2025"),
            ("le mois prochain, il", "le mois prochain", "FUTURE_REF"),
        ],
        no: &["Ces derniers restent rigides", "les dernières manoeuvres", "cette semaine-là", "cette année-là"],
    },
    Rule {
        name: "time_weekday",
        read: weekday_alone,
        yes: &[
            ("de sources militaires mardi.", "mardi", "XXXX-WXX-2"),
            ("réunies samedi dans la capitale", "samedi", "XXXX-WXX-6"),
            ("lundi dernier, elle", "lundi dernier", "XXXX-WXX-1"),
        ],
        no: &["tous les lundis", "le mardi gras", "chaque dimanche"],
    },
    Rule {
        name: "time_today",
        read: today,
        yes: &[("Il arrive aujourd’hui à Gao", "aujourd’hui", "PRESENT_REF"), ("Hier, la France", "Hier", "PAST_REF")],
        no: &["un demain meilleur", "d’hier et de toujours"],
    },
    Rule {
        name: "time_duration",
        read: duration,
        yes: &[
            ("du pays après une décennie de combat.", "après une décennie", "P10Y"),
            ("pendant vingt ans, il", "pendant vingt ans", "P20Y"),
            ("depuis trois semaines, la ville", "depuis trois semaines", "P3W"),
            ("il y a six mois, le", "il y a six mois", "PAST_REF"),
        ],
        no: &["âgé de 21 ans", "après une attaque", "après une année difficile"],
    },
];

/// `mardi 07 novembre 2023` and its parts: the tokens read and the date, months and years perhaps left to a later date.
fn date(tokens: &Tokens<'_>, at: usize) -> Option<(usize, Date)> {
    let mut date = Date { weekday: weekday(tokens.lower(at)), ..Date::default() };
    let mut next = at + usize::from(date.weekday.is_some());
    if let Some(day) = day_number(tokens, next) {
        date.day = Some(day);
        // « 1er » is a number and a word.
        next += if tokens.lower(next + 1) == "er" { 2 } else { 1 };
    }
    if let Some(month) = month(tokens.lower(next)) {
        date.month = Some(month);
        next += 1;
    }
    if let Some(year) = year_number(tokens, next).filter(|_| date.month.is_some() || next == at) {
        date.year = Some(year);
        next += 1;
    }
    (next > at).then_some((next, date))
}

fn day_number(tokens: &Tokens<'_>, at: usize) -> Option<i8> {
    let word = tokens.word(at);
    let numeral = tokens.get(at)?.kind == TokenKind::Number && word.len() <= 2;
    word.parse().ok().filter(|day| numeral && (1..=31).contains(day))
}

/// Four digits that a news text means as a year.
fn year_number(tokens: &Tokens<'_>, at: usize) -> Option<i16> {
    let word = tokens.word(at);
    word.parse().ok().filter(|year| word.len() == 4 && (1000..=2099).contains(year))
}

fn between(tokens: &Tokens<'_>, at: usize, _: Anchor) -> Option<(usize, Time)> {
    let joint: &[&str] = match tokens.lower(at) {
        "entre" => &["et"],
        "du" => &["au"],
        "de" => &["à"],
        _ => return None,
    };
    let article = |at: usize| at + usize::from(tokens.lower(at) == "le");
    let (middle, mut from) = date(tokens, article(at + 1))?;
    if !joint.contains(&tokens.lower(middle)) {
        return None;
    }
    let (end, to) = date(tokens, article(middle + 1))?;
    from.month = from.month.or(to.month);
    from.year = from.year.or(to.year);
    // Two numbers without a month are a count; two different grains are no interval.
    let sound = from.grain() == to.grain() && from.exists() && to.exists() && (to.month.is_some() || to.year.is_some());
    sound.then_some((end, Time::Interval(from, to)))
}

fn each(tokens: &Tokens<'_>, at: usize, _: Anchor) -> Option<(usize, Time)> {
    if tokens.lower(at) != "respectivement" || tokens.lower(at + 1) != "en" || tokens.lower(at + 3) != "et" {
        return None;
    }
    let second = at + 4 + usize::from(tokens.lower(at + 4) == "en");
    let years = year_number(tokens, at + 2).zip(year_number(tokens, second))?;
    Some((second + 1, Time::Each(Date::year(years.0), Date::year(years.1))))
}

fn day(tokens: &Tokens<'_>, at: usize, _: Anchor) -> Option<(usize, Time)> {
    let start = at + usize::from(tokens.lower(at) == "le");
    let (end, date) = date(tokens, start)?;
    // « les 20 avril et 3 mai », « article 6 »: the number belongs to something else.
    let before = at.checked_sub(1).map_or("", |before| tokens.lower(before));
    let taken = start == at && matches!(before, "les" | "article" | "et" | "ou" | "page" | "loi");
    // A weekday before it that the calendar does not give to that day: one of the two is a misprint.
    let taken = taken || weekday(before).is_some();
    (!taken && date.day.is_some() && date.month.is_some() && date.exists()).then_some((end, Time::Date(date)))
}

fn month_or_year_month(tokens: &Tokens<'_>, at: usize, anchor: Anchor) -> Option<(usize, Time)> {
    let lead = leads(tokens, at, &["en", "depuis", "dès", "fin", "début", "courant"]);
    let start = at + lead;
    let (mut end, mut date) = date(tokens, start).filter(|(_, date)| date.month.is_some() && date.day.is_none())?;
    if date.weekday.is_some() || tokens.is_capital(start) {
        return None;
    }
    if tokens.lower(end) == "dernier" {
        date.year = date.year.or_else(|| latest(date.month?, anchor?));
        end += 1;
    }
    // « mars » is also a planet and « mai » a name: without a preposition a month needs its year, or « de » before it
    // and the end of the phrase after it.
    let before = at.checked_sub(1).map_or("", |before| tokens.lower(before));
    let ends = tokens.get(end).is_none_or(|token| token.kind == TokenKind::Mark);
    (lead > 0 || date.year.is_some() || (matches!(before, "de" | "d") && ends)).then_some((end, Time::Date(date)))
}

/// The year of the last such month up to the anchor, which must say its own month.
fn latest(month: i8, anchor: Date) -> Option<i16> {
    let (year, now) = anchor.year.zip(anchor.month)?;
    Some(if month <= now { year } else { year - 1 })
}

fn leads(tokens: &Tokens<'_>, at: usize, words: &[&str]) -> usize {
    usize::from(words.contains(&tokens.lower(at)))
}

fn year(tokens: &Tokens<'_>, at: usize, _: Anchor) -> Option<(usize, Time)> {
    let start = match tokens.lower(at) {
        "en" | "depuis" | "dès" | "fin" | "début" => at + 1,
        "l" if tokens.lower(at + 1) == "année" => at + 2,
        _ => return None,
    };
    let year = year_number(tokens, start)?;
    let after = tokens.get(start + 1).map_or("", |_| tokens.lower(start + 1));
    let counts = matches!(after, "exemplaires" | "ans" | "personnes" | "euros" | "hommes" | "soldats");
    (!counts).then_some((start + 1, Time::Date(Date::year(year))))
}

fn relative_period(tokens: &Tokens<'_>, at: usize, anchor: Anchor) -> Option<(usize, Time)> {
    const PERIODS: &[&str] = &["an", "année", "mois", "semaine", "week-end", "trimestre", "siècle"];
    const SPANS: &[&str] = &["ans", "années", "mois", "semaines", "jours", "heures", "décennies"];
    let ago = |years: i16| anchor.and_then(|anchor| anchor.year).map(|year| Time::Date(Date::year(year + years)));
    match tokens.lower(at) {
        "la" | "le" | "l" if PERIODS.contains(&tokens.lower(at + 1)) => {
            let yearly = matches!(tokens.lower(at + 1), "an" | "année");
            match tokens.lower(at + 2) {
                "dernier" | "dernière" | "passé" | "passée" => {
                    Some((at + 3, ago(-1).filter(|_| yearly).unwrap_or(Time::Past)))
                }
                "prochain" | "prochaine" => Some((at + 3, ago(1).filter(|_| yearly).unwrap_or(Time::Future))),
                _ => None,
            }
        }
        "cette" if tokens.lower(at + 1) == "année" => Some((at + 2, ago(0).unwrap_or(Time::Present))),
        "cette" if tokens.lower(at + 1) == "semaine" => Some((at + 2, Time::Present)),
        "ce" if tokens.lower(at + 1) == "mois" => Some((at + 2, Time::Present)),
        "ces" | "les" if is_last(tokens.lower(at + 1)) && SPANS.contains(&tokens.lower(at + 2)) => {
            Some((at + 3, Time::Past))
        }
        "au" if tokens.lower(at + 1) == "cours" && matches!(tokens.lower(at + 2), "des" | "de") => {
            let last = at + 3 + usize::from(tokens.lower(at + 3) == "ces");
            (is_last(tokens.lower(last)) && SPANS.contains(&tokens.lower(last + 1))).then_some((last + 2, Time::Past))
        }
        _ => None,
    }
}

fn is_last(word: &str) -> bool {
    matches!(word, "derniers" | "dernières")
}

fn weekday_alone(tokens: &Tokens<'_>, at: usize, _: Anchor) -> Option<(usize, Time)> {
    let day = weekday(tokens.lower(at))?;
    let before = at.checked_sub(1).map_or("", |before| tokens.lower(before));
    let after = tokens.lower(at + 1);
    if matches!(before, "chaque" | "les" | "tous") || matches!(after, "gras" | "saint") {
        return None;
    }
    let end = at + 1 + usize::from(matches!(after, "dernier" | "prochain"));
    Some((end, Time::Date(Date { weekday: Some(day), ..Date::default() })))
}

fn today(tokens: &Tokens<'_>, at: usize, _: Anchor) -> Option<(usize, Time)> {
    let before = at.checked_sub(1).map_or("", |before| tokens.lower(before));
    let time = match tokens.lower(at) {
        "aujourd’hui" | "aujourd'hui" => Time::Present,
        "hier" | "avant-hier" => Time::Past,
        "demain" | "après-demain" => Time::Future,
        _ => return None,
    };
    (!matches!(before, "d" | "un" | "de")).then_some((at + 1, time))
}

fn duration(tokens: &Tokens<'_>, at: usize, _: Anchor) -> Option<(usize, Time)> {
    let (start, past) = match tokens.lower(at) {
        "pendant" | "durant" | "depuis" | "après" => (at + 1, false),
        "il" if tokens.lower(at + 1) == "y" && tokens.lower(at + 2) == "a" => (at + 3, true),
        _ => return None,
    };
    let single = matches!(tokens.lower(start), "un" | "une");
    let count = if single { 1 } else { u32::try_from(number(tokens.lower(start))?).ok()? };
    let (unit, times) = match tokens.lower(start + 1) {
        "heure" | "heures" => (Unit::Hour, 1),
        "jour" | "jours" => (Unit::Day, 1),
        "semaine" | "semaines" => (Unit::Week, 1),
        "mois" => (Unit::Month, 1),
        "an" | "ans" => (Unit::Year, 1),
        "décennie" | "décennies" => (Unit::Year, 10),
        "siècle" | "siècles" => (Unit::Year, 100),
        // « une année difficile » is a year told of, not a length of time.
        "années" => (Unit::Year, 1),
        _ => return None,
    };
    let time = if past { Time::Past } else { Time::Duration(count.checked_mul(times)?, unit) };
    Some((start + 2, time))
}
