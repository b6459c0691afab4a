//! Decades, centuries, seasons, quarters and halves of a year.

use super::parts::{before, date, year_after, year_turn};
use super::{Anchor, Class, Rule};
use crate::language::fr::quantities::number;
use crate::language::fr::words::{SEASONS, ordinal, weekday};
use crate::language::fr::{TokenKind, Tokens};
use crate::language::time::{Share, Time};

pub(super) const DECADE: Rule = Rule {
    name: "time_decade",
    words: &["les", "années"],
    classes: &[],
    read: decade,
    yes: &[
        ("dans les années 1990, le pays", "les années 1990", "199X"),
        ("le rock des années 80 revient", "années 80", "198X"),
        ("au milieu des années 2000.", "années 2000", "200X"),
        ("les années soixante-dix ont", "les années soixante-dix", "197X"),
    ],
    no: &["les années 1995", "les années 12", "les années passées", "des années 2 et 3"],
};

fn decade(tokens: &Tokens<'_>, at: usize, _: Anchor) -> Option<(usize, Time)> {
    let start = at + usize::from(tokens.lower(at) == "les");
    if tokens.lower(start) != "années" {
        return None;
    }
    let (end, value) = number(tokens, start + 1).filter(|(_, value)| value.fract() == 0.0)?;
    let first = match value as i64 {
        // « les années 80 » of which century? Those of the last one, as everyone reads it.
        short @ 20..=90 => 1900 + short,
        full @ 1000..=2090 => full,
        _ => return None,
    };
    (first % 10 == 0).then_some((end, Time::Decade(i16::try_from(first).ok()?)))
}

pub(super) const CENTURY: Rule = Rule {
    name: "time_century",
    words: &["le", "au"],
    classes: &[Class::Figures, Class::Rank],
    read: century,
    yes: &[
        ("une église du XVIIIe siècle.", "XVIIIe siècle", "17XX"),
        ("au 21e siècle, les", "au 21e siècle", "20XX"),
        ("Depuis le XXe siècle", "le XXe siècle", "19XX"),
        ("au dix-neuvième siècle", "au dix-neuvième siècle", "18XX"),
    ],
    no: &["un demi-siècle", "le Siècle", "le XVe arrondissement", "au siècle dernier"],
};

fn century(tokens: &Tokens<'_>, at: usize, _: Anchor) -> Option<(usize, Time)> {
    let start = at + usize::from(matches!(tokens.lower(at), "le" | "au"));
    let (end, rank) = rank(tokens, start)?;
    let known = tokens.lower(end) == "siècle" && (1..=22).contains(&rank);
    known.then_some((end + 1, Time::Century(rank)))
}

/// « XXe », « 21e », « troisième », « 3ème »: the token after it, and the rank.
fn rank(tokens: &Tokens<'_>, at: usize) -> Option<(usize, i16)> {
    let word = tokens.lower(at);
    if tokens.get(at)?.kind == TokenKind::Number {
        let ending = matches!(tokens.lower(at + 1), "e" | "ème" | "er" | "eme");
        return Some((at + 2, word.parse().ok()?)).filter(|_| ending);
    }
    if let Some(rank) = ordinal(word) {
        return Some((at + 1, i16::try_from(rank).ok()?));
    }
    let roman = word.strip_suffix("ème").or_else(|| word.strip_suffix('e')).or_else(|| word.strip_suffix("er"))?;
    let capital = tokens.word(at).starts_with(char::is_uppercase);
    roman_number(roman).filter(|_| capital).map(|rank| (at + 1, rank))
}

fn roman_number(word: &str) -> Option<i16> {
    let digit = |c| match c {
        'i' => Some(1),
        'v' => Some(5),
        'x' => Some(10),
        _ => None,
    };
    let values: Vec<i16> = word.chars().map(digit).collect::<Option<_>>()?;
    let signed =
        |(at, value): (usize, &i16)| if values.get(at + 1).is_some_and(|next| next > value) { -value } else { *value };
    let sum: i16 = values.iter().enumerate().map(signed).sum();
    (sum > 0).then_some(sum)
}

pub(super) const PART: Rule = Rule {
    name: "time_part_of_year",
    words: &["le", "au"],
    classes: &[Class::Figures, Class::Rank],
    read: part,
    yes: &[
        ("au troisième trimestre 2016, le", "au troisième trimestre 2016", "2016-Q3"),
        ("le premier semestre de 2020", "le premier semestre de 2020", "2020-H1"),
        ("au deuxième trimestre, les ventes", "au deuxième trimestre", "XXXX-Q2"),
        ("au troisième trimestre de cette année", "au troisième trimestre de cette année", "2024-Q3"),
        ("au 3e trimestre de l’année 2021", "au 3e trimestre de l’année 2021", "2021-Q3"),
    ],
    no: &["le cinquième trimestre", "un trimestre", "au trimestre dernier"],
};

fn part(tokens: &Tokens<'_>, at: usize, anchor: Anchor) -> Option<(usize, Time)> {
    let start = at + usize::from(matches!(tokens.lower(at), "le" | "au"));
    let (end, number) = rank(tokens, start)?;
    let (share, most) = match tokens.lower(end) {
        "trimestre" => (Share::Quarter, 4),
        "semestre" => (Share::Half, 2),
        _ => return None,
    };
    let after = end + 1;
    let turned = year_turn(tokens, after)
        .map(|(end, turn)| (end, anchor.and_then(|anchor| anchor.year).map(|year| year + turn)));
    let (end, year) = match year_after(tokens, after) {
        Some((end, year)) => (end, Some(year)),
        None => turned.unwrap_or((after, None)),
    };
    let number = i8::try_from(number).ok().filter(|number| (1..=most).contains(number))?;
    Some((end, Time::Part(year, share, number)))
}

pub(super) const SEASON: Rule = Rule {
    name: "time_season",
    words: &["cet", "ce", "au", "en", "à", "l", "le"],
    classes: &[],
    read: season,
    yes: &[
        ("pendant l’été 2016, il", "l’été 2016", "2016-SU"),
        ("au printemps dernier, la", "au printemps dernier", "2024-SP"),
        ("cet hiver, le gaz", "cet hiver", "XXXX-WI"),
        ("à l’automne, le parti", "à l’automne", "XXXX-FA"),
        ("au printemps de 1978", "au printemps de 1978", "1978-SP"),
    ],
    no: &["il a été 2016 fois", "l’hiver est long", "un printemps arabe", "le Printemps de Bourges"],
};

fn season(tokens: &Tokens<'_>, at: usize, anchor: Anchor) -> Option<(usize, Time)> {
    let (start, led) = match (tokens.lower(at), tokens.lower(at + 1)) {
        ("cet" | "ce", _) => (at + 1, true),
        ("au" | "en", _) => (at + 1, true),
        ("à", "l") => (at + 2, true),
        ("l" | "le", _) => (at + 1, false),
        _ => return None,
    };
    let season = SEASONS.iter().position(|season| *season == tokens.lower(start))?;
    let known = |year: i16| anchor.and_then(|anchor| anchor.year).map(|now| now + year);
    let last = season < 2 || anchor.and_then(|anchor| anchor.month).is_some_and(|month| month > 11);
    let (end, year, turned) = match tokens.lower(start + 1) {
        // « l’automne dernier » may be of this year or of the last; spring and summer said in autumn are of this one.
        "dernier" => {
            let over = anchor.and_then(|anchor| anchor.month).is_some_and(|month| month >= 9);
            (start + 2, known(0).filter(|_| last && over), true)
        }
        "prochain" => (start + 2, None, true),
        _ => match year_after(tokens, start + 1) {
            Some((end, year)) => (end, Some(year), true),
            None => (start + 1, None, false),
        },
    };
    // « en été », « au printemps » may be said of every year, but in news they are of one; « l’été » alone is not.
    let habit = tokens.lower(at) == "en" || matches!(before(tokens, at, 1), "chaque" | "tous");
    let name = tokens.is_capital(start) && !turned;
    ((led && !habit || turned) && !name).then_some((end, Time::Season(year, season)))
}

pub(super) const WEEK: Rule = Rule {
    name: "time_week",
    words: &["la", "le", "dernière", "dernier"],
    classes: &[Class::Figures, Class::Rank],
    read: week,
    yes: &[
        ("la première semaine d’octobre, le", "la première semaine d’octobre", "XXXX-10-W01"),
        ("la dernière semaine de juillet 2020", "la dernière semaine de juillet 2020", "2020-07-W05"),
        ("la troisième semaine de 2027", "la troisième semaine de 2027", "2027-W03"),
        ("le premier vendredi de juillet, la", "le premier vendredi de juillet", "XXXX-07-WXX-5-#1"),
        ("le deuxième lundi du mois d’avril", "le deuxième lundi du mois d’avril", "XXXX-04-WXX-1-#2"),
    ],
    no: &["la dernière semaine du procès", "le premier dimanche du mois", "la première semaine de congé"],
};

/// A week of a month or year by its number, and the first, second … Monday of a month.
fn week(tokens: &Tokens<'_>, at: usize, _: Anchor) -> Option<(usize, Time)> {
    let start = at + usize::from(matches!(tokens.lower(at), "la" | "le"));
    let (middle, rank) = match tokens.lower(start) {
        "dernière" | "dernier" => (start + 1, None),
        _ => rank(tokens, start).map(|(end, rank)| (end, i8::try_from(rank).ok()))?,
    };
    let weekday = weekday(tokens.lower(middle));
    if tokens.lower(middle) != "semaine" && weekday.is_none() {
        return None;
    }
    let of = match (tokens.lower(middle + 1), tokens.lower(middle + 2), tokens.lower(middle + 3)) {
        // Of the year or month of publication: which week that is takes more than its number.
        ("de", "cette", "année") | ("de", "ce", "mois") if weekday.is_none() => {
            return Some((middle + 4, Time::Present));
        }
        ("du", "mois", "de" | "d") => middle + 4,
        ("de" | "d" | "en", ..) => middle + 2,
        _ => return None,
    };
    let (end, month) = date(tokens, of).filter(|(_, date)| date.day.is_none() && date.weekday.is_none())?;
    let known = |least: i8, most: i8| rank.is_none_or(|rank| (least..=most).contains(&rank));
    match (weekday, month.month, month.year) {
        (Some(weekday), Some(_), _) if known(1, 5) => rank.map(|rank| (end, Time::NthWeekday(month, weekday, rank))),
        (None, Some(_), _) if known(1, 5) => Some((end, Time::WeekOfMonth(month, rank.unwrap_or(5)))),
        (None, None, Some(year)) if known(1, 53) => {
            // The last week of a year is the one that its 28 December lies in.
            let last = jiff::civil::Date::new(year, 12, 28).ok()?.iso_week_date().week();
            Some((end, Time::Week(year, rank.unwrap_or(last))))
        }
        _ => None,
    }
}

pub(super) const WEEK_OF: Rule = Rule {
    name: "time_week_of",
    words: &["la"],
    classes: &[],
    read: week_of,
    yes: &[
        ("la semaine du 16 septembre, le", "la semaine du 16 septembre", "XXXX-09-16"),
        ("dans la semaine du 3 au 9 mai 2021", "la semaine du 3 au 9 mai 2021", "2021-05-03/2021-05-09"),
    ],
    no: &["la semaine du goût", "le 16 septembre"],
};

/// The week that holds or begins with a day: no day itself, so that nothing is asked about it.
fn week_of(tokens: &Tokens<'_>, at: usize, anchor: Anchor) -> Option<(usize, Time)> {
    let opens = tokens.lower(at) == "la" && tokens.lower(at + 1) == "semaine" && tokens.lower(at + 2) == "du";
    if !opens {
        return None;
    }
    if let Some(days) = (super::intervals::BETWEEN.read)(tokens, at + 2, anchor) {
        return Some(days);
    }
    let (end, day) = date(tokens, at + 3).filter(|(_, date)| date.day.is_some() && date.month.is_some())?;
    day.exists().then_some((end, Time::Inferred(day)))
}
