//! The parts that expressions of time are made of: a day, a month, a year, and what stands before and after them.

use crate::language::fr::words::{self, month, short_month, weekday};
use crate::language::fr::{TokenKind, Tokens};
use crate::language::time::Date;

/// The word before the token at `at`, in lower case; empty at the beginning.
pub(super) fn before<'t>(tokens: &'t Tokens<'_>, at: usize, back: usize) -> &'t str {
    at.checked_sub(back).map_or("", |before| tokens.lower(before))
}

/// Whether no white space stands between the token at `at` and the next one.
pub(super) fn adjoins(tokens: &Tokens<'_>, at: usize) -> bool {
    tokens.get(at).zip(tokens.get(at + 1)).is_some_and(|(one, next)| one.span.end == next.span.start)
}

/// `mardi 07 novembre 2023` and its parts: the tokens read and the date, months and years perhaps left to a later date.
pub(super) fn date(tokens: &Tokens<'_>, at: usize) -> Option<(usize, Date)> {
    if let Some(full) = numeric(tokens, at) {
        return Some(full);
    }
    let mut date = Date { weekday: weekday(tokens.lower(at)), ..Date::default() };
    let mut next = at + usize::from(date.weekday.is_some());
    // « vendredi, le 22 janvier », « lundi, 22 janvier 2018 »
    if date.weekday.is_some() {
        let comma = next + usize::from(tokens.word(next) == ",");
        let article = comma + usize::from(tokens.lower(comma) == "le");
        if article > next && day(tokens, article).is_some_and(|(end, _)| month_after_day(tokens, end).is_some()) {
            next = article;
        }
        if let Some((end, full)) = numeric(tokens, next).or_else(|| day_slash_month(tokens, next)) {
            return Some((end, Date { weekday: date.weekday, ..full }));
        }
    }
    if let Some((end, number)) = day(tokens, next) {
        date.day = Some(number);
        next = end;
    }
    let named = if date.day.is_some() { month_after_day(tokens, next) } else { None };
    if let Some((end, month)) = named.or_else(|| month(tokens.lower(next)).map(|month| (next + 1, month))) {
        date.month = Some(month);
        next = end;
    }
    if date.month.is_some() || next == at {
        // Right at the beginning only a year by itself: « de 2016 » there is a preposition and a year.
        let year =
            if next > at { year_after(tokens, next) } else { year_number(tokens, next).map(|year| (next + 1, year)) };
        if let Some((end, year)) = year {
            date.year = Some(year);
            next = end;
        }
    }
    (next > at).then_some((next, date))
}

/// `20/08/2023`, `20.08.2023`, `2023-08-20`: the tokens read and the date. Two figures for a year say too little.
pub(super) fn numeric(tokens: &Tokens<'_>, at: usize) -> Option<(usize, Date)> {
    let part = |at: usize| tokens.word(at).parse::<i16>().ok().map(|value| (value, tokens.word(at).len()));
    let full = |year: i16, month: i16, day: i16| {
        let date =
            Date { year: Some(year), month: i8::try_from(month).ok(), day: i8::try_from(day).ok(), weekday: None };
        let known = (1000..=2099).contains(&year) && (1..=12).contains(&month);
        (known && date.month.is_some() && date.day.is_some() && date.exists()).then_some(date)
    };
    let mut dotted = tokens.word(at).split('.').map(|part| (part.parse::<i16>().ok(), part.len()));
    if let (Some((Some(day), 1..=2)), Some((Some(month), 2)), Some((Some(year), 4)), None) =
        (dotted.next(), dotted.next(), dotted.next(), dotted.next())
    {
        return Some((at + 1, full(year, month, day)?));
    }
    let mark = tokens.word(at + 1);
    let joined = (0..4).all(|step| adjoins(tokens, at + step)) && tokens.word(at + 3) == mark;
    if !joined || !matches!(mark, "/" | "-") {
        return None;
    }
    let date = match (part(at)?, part(at + 2)?, part(at + 4)?) {
        ((day, 1..=2), (month, 1..=2), (year, 4)) if mark == "/" => full(year, month, day)?,
        ((year, 4), (month, 2), (day, 2)) if mark == "-" => full(year, month, day)?,
        _ => return None,
    };
    Some((at + 5, date))
}

/// `20/08` as a day and a month, after a word that leads to a day.
pub(super) fn day_slash_month(tokens: &Tokens<'_>, at: usize) -> Option<(usize, Date)> {
    let joined = adjoins(tokens, at) && adjoins(tokens, at + 1) && tokens.word(at + 1) == "/";
    let more = adjoins(tokens, at + 2) && tokens.word(at + 3) == "/";
    let (day, month) = (day_number(tokens, at)?, day_number(tokens, at + 2)?);
    let date = Date { day: Some(day), month: Some(month), ..Date::default() };
    (joined && !more && month <= 12 && tokens.word(at + 2).len() == 2 && date.exists()).then_some((at + 3, date))
}

/// The day of a month: `16`, `1er`, « premier » before its month.
pub(super) fn day(tokens: &Tokens<'_>, at: usize) -> Option<(usize, i8)> {
    if tokens.lower(at) == "premier" && month(tokens.lower(at + 1)).is_some() {
        return Some((at + 1, 1));
    }
    let day = day_number(tokens, at)?;
    // « 1er » is a number and a word.
    Some((if tokens.lower(at + 1) == "er" { at + 2 } else { at + 1 }, day))
}

fn day_number(tokens: &Tokens<'_>, at: usize) -> Option<i8> {
    let word = tokens.word(at);
    let numeral = tokens.get(at)?.kind == TokenKind::Number && word.len() <= 2;
    word.parse().ok().filter(|day| numeral && (1..=31).contains(day))
}

/// The month after a day, which may be shortened: `sept.`; its full stop is part of it unless it ends the sentence too.
fn month_after_day(tokens: &Tokens<'_>, at: usize) -> Option<(usize, i8)> {
    if let Some(month) = month(tokens.lower(at)) {
        return Some((at + 1, month));
    }
    // « du 19 au 20 du mois de novembre »
    let of_month = ["du", "mois", "de"].iter().enumerate().all(|(step, word)| tokens.lower(at + step) == *word);
    if let Some(month) = month(tokens.lower(at + 3)).filter(|_| of_month) {
        return Some((at + 4, month));
    }
    let month = short_month(tokens.lower(at))?;
    let stop = tokens.word(at + 1) == "." && tokens.get(at + 2).is_some();
    Some((at + 1 + usize::from(stop), month))
}

/// Four digits that a news text means as a year.
pub(super) fn year_number(tokens: &Tokens<'_>, at: usize) -> Option<i16> {
    let word = tokens.word(at);
    word.parse().ok().filter(|year| word.len() == 4 && (1000..=2099).contains(year))
}

/// The year after a month, season or quarter: « 2016 », « de 2016 », « de l’année 2016 ».
pub(super) fn year_after(tokens: &Tokens<'_>, at: usize) -> Option<(usize, i16)> {
    let of = usize::from(tokens.lower(at) == "de");
    let of = of + if tokens.lower(at + of) == "l" && tokens.lower(at + of + 1) == "année" { 2 } else { 0 };
    Some((at + of + 1, year_number(tokens, at + of)?))
}

/// « de cette année », « de l’année dernière », « de l’année prochaine »: the token after it, and how many years on.
pub(super) fn year_turn(tokens: &Tokens<'_>, at: usize) -> Option<(usize, i16)> {
    let word = |step: usize| tokens.lower(at + step);
    match (word(0), word(1), word(2), word(3)) {
        ("de", "cette", "année", _) => Some((at + 3, 0)),
        ("de", "l", "année" | "an", "dernière" | "dernier" | "passée") => Some((at + 4, -1)),
        ("de", "l", "année" | "an", "prochaine" | "prochain") => Some((at + 4, 1)),
        _ => None,
    }
}

/// How many tokens at `at` say about when in a longer time: « fin », « début », « courant », « à la fin de », « au début
/// du mois de », « au milieu de l’année »; and « au mois de », « l’année ».
pub(super) fn mods(tokens: &Tokens<'_>, at: usize) -> usize {
    const PHRASES: &[&[&str]] = &[
        &["à", "la", "fin", "du", "mois", "de"],
        &["à", "la", "fin", "du", "mois", "d"],
        &["à", "la", "fin", "de", "l", "année"],
        &["au", "début", "du", "mois", "de"],
        &["au", "début", "du", "mois", "d"],
        &["au", "début", "de", "l", "année"],
        &["au", "milieu", "de", "l", "année"],
        &["à", "la", "fin", "de"],
        &["à", "la", "fin", "d"],
        &["au", "début", "de"],
        &["au", "début", "d"],
        &["au", "milieu", "de"],
        &["début", "de"],
        &["fin", "de"],
        &["milieu", "de"],
        &["au", "cours", "du", "mois", "de"],
        &["au", "cours", "de", "l", "année"],
        &["courant", "du", "mois", "de"],
        &["au", "mois", "de"],
        &["au", "mois", "d"],
        &["du", "mois", "de"],
        &["du", "mois", "d"],
        &["le", "mois", "de"],
        &["mois", "de"],
        &["mois", "d"],
        &["l", "année"],
        &["année"],
        &["l", "an"],
        &["fin"],
        &["début"],
        &["courant"],
        &["ce"],
    ];
    let word = tokens.lower(at);
    let opens = matches!(
        word,
        "à" | "au" | "début" | "fin" | "milieu" | "courant" | "du" | "le" | "mois" | "l" | "année" | "ce"
    );
    if !opens {
        return 0;
    }
    let starts = |phrase: &&&[&str]| phrase.iter().enumerate().all(|(step, word)| tokens.lower(at + step) == *word);
    PHRASES.iter().find(starts).map_or(0, |phrase| phrase.len())
}

/// How many tokens at `at` lead to a month or year: « en », « depuis », « dès », « d’ici (à) », « jusqu’en », « jusqu’à ».
pub(super) fn leads(tokens: &Tokens<'_>, at: usize) -> usize {
    match (tokens.lower(at), tokens.lower(at + 1), tokens.lower(at + 2)) {
        ("d", "ici", "à") => 3,
        ("à", "partir", "de" | "d") => 3,
        ("d", "ici", _) | ("jusqu", "en" | "à", _) => 2,
        ("en" | "depuis" | "dès" | "avant" | "après" | "vers", ..) => 1,
        _ => 0,
    }
}

/// Whether the words before the token at `at`, or the lead that begins there, make a bound of the date after them: « avant
/// », « après », « d’ici », « jusqu’en », « à partir de », « vers ».
pub(super) fn bounds(tokens: &Tokens<'_>, at: usize) -> bool {
    let lead = |at: usize| {
        matches!(tokens.lower(at), "avant" | "après" | "vers" | "jusqu" | "ici" | "partir")
            || matches!((tokens.lower(at), tokens.lower(at + 1)), ("d", "ici") | ("à", "partir"))
    };
    let article = matches!(before(tokens, at, 1), "au" | "à" | "du" | "le" | "en");
    lead(at) || at > 0 && lead(at - 1) || article && at > 1 && lead(at - 2)
}

/// Whether the phrase ends before the token at `at`: a mark, the end, or a word that no noun begins with.
pub(super) fn ends(tokens: &Tokens<'_>, at: usize) -> bool {
    const GO_ON: &[&str] = &[
        "et", "ou", "mais", "qui", "que", "qu", "dont", "où", "est", "a", "ont", "sont", "était", "étaient", "avait",
        "avaient", "sera", "fut", "ne", "n", "se", "s", "lorsque", "quand", "alors", "ainsi", "puis", "car", "si",
        "comme", "il", "elle", "ils", "elles", "on",
    ];
    tokens.get(at).is_none_or(|token| token.kind == TokenKind::Mark)
        || words::is_preposition(tokens.lower(at))
        || words::is_determiner(tokens.lower(at))
        || GO_ON.contains(&tokens.lower(at))
}
