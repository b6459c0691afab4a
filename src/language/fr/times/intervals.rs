//! From one date to another, two dates of one thing or of two, nights between two days.

use super::parts::{adjoins, date, day_slash_month, mods, year_number};
use super::{Anchor, Class, Rule};
use crate::language::fr::Tokens;
use crate::language::time::{Clock, Date, Grain, Time};

pub(super) const BETWEEN: Rule = Rule {
    name: "time_between",
    words: &["entre", "du", "de", "d"],
    classes: &[],
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
        ("entre fin mars et début mai, le", "entre fin mars et début mai", "XXXX-03/XXXX-05"),
        ("entre 2015 et février 2018, il", "entre 2015 et février 2018", "2015/2018-02"),
        ("du 12 janvier 2016 au 22/01/2016", "du 12 janvier 2016 au 22/01/2016", "2016-01-12/2016-01-22"),
        ("du 1er août 2019 à aujourd’hui, il", "du 1er août 2019 à aujourd’hui", "2019-08-01/2024-10"),
        ("entre le 1er février et mars 2019", "entre le 1er février et mars 2019", "2019-02-01/2019-03"),
        ("du 25/10 au 05/11, les", "du 25/10 au 05/11", "XXXX-10-25/XXXX-11-05"),
        ("de vendredi à dimanche, la", "de vendredi à dimanche", "XXXX-WXX-5/XXXX-WXX-7"),
    ],
    no: &[
        "à cheval sur la frontière entre le Mali et l’Algérie",
        "du 26 juillet au Niger",
        "de 20 à 30 morts",
        "ouvert du lundi au vendredi",
        "du 5 mai au 3 mars 2020",
    ],
};

fn between(tokens: &Tokens<'_>, at: usize, anchor: Anchor) -> Option<(usize, Time)> {
    let joint: &[&str] = match tokens.lower(at) {
        "entre" => &["et"],
        "du" => &["au", "à"],
        "de" | "d" => &["à", "au"],
        _ => return None,
    };
    let lead = |at: usize| {
        let at = at + usize::from(tokens.lower(at) == "le");
        at + mods(tokens, at)
    };
    let (middle, mut from) = bound(tokens, lead(at + 1), anchor)?;
    if !joint.contains(&tokens.lower(middle)) {
        return None;
    }
    let (end, to) = bound(tokens, lead(middle + 1), anchor)?;
    // « du 1er août à aujourd’hui »: of a day that is not known, only that it is one.
    let now = |date: Date| date == Date::default() || anchor.is_some_and(|anchor| anchor == date);
    if has_today(tokens, at, end) {
        let sound = [from, to].iter().all(|date| now(*date) || date.month.is_some() || date.year.is_some());
        return sound.then_some((end, Time::Interval(from, to)));
    }
    let grains = from.grain() == to.grain()
        || from.year.is_some() && to.year.is_some()
        || from.month.is_some() && to.month.is_some()
        || from.day.is_some() && to.day.is_some();
    let shared = from.grain() != Some(Grain::Year);
    if shared {
        from.month = from.month.or(to.month);
        from.year = from.year.or(to.year);
    }
    if weekdays(from, to) {
        // « du lundi au vendredi » is a habit, « de vendredi à dimanche » three days.
        return (tokens.lower(at) != "du").then_some((end, Time::Interval(from, to)));
    }
    // Two numbers without a month are a count.
    let sound = grains && from.exists() && to.exists() && (to.month.is_some() || to.year.is_some());
    (sound && ordered(from, to)).then_some((end, Time::Interval(from, to)))
}

/// One end of an interval, which may be in figures: « du 25/10 au 25/01 ».
fn bound(tokens: &Tokens<'_>, at: usize, anchor: Anchor) -> Option<(usize, Date)> {
    if is_today(tokens.lower(at)) {
        return Some((at + 1, anchor.unwrap_or_default()));
    }
    day_slash_month(tokens, at).or_else(|| date(tokens, at))
}

fn is_today(word: &str) -> bool {
    matches!(word, "aujourd’hui" | "aujourd'hui")
}

fn has_today(tokens: &Tokens<'_>, from: usize, to: usize) -> bool {
    (from..to).any(|at| is_today(tokens.lower(at)))
}

fn weekdays(from: Date, to: Date) -> bool {
    let only = |date: Date| date.weekday.is_some() && date.day.is_none() && date.month.is_none();
    only(from) && only(to)
}

/// Whether the first is not after the second, as far as their years are known.
fn ordered(from: Date, to: Date) -> bool {
    let Some((first, last)) = from.year.zip(to.year) else { return true };
    let rest = |date: Date, end: i8| (date.month.unwrap_or(end), date.day.unwrap_or(end));
    (first, rest(from, 0)) <= (last, rest(to, 99))
}

pub(super) const YEARS: Rule = Rule {
    name: "time_years",
    words: &[],
    classes: &[Class::Figures],
    read: years,
    yes: &[("pour la période 2014-2018.", "2014-2018", "2014/2018")],
    no: &["le vol 2014-18", "1939-1945-1950", "2018-2014", "le 2018-05-03"],
};

fn years(tokens: &Tokens<'_>, at: usize, _: Anchor) -> Option<(usize, Time)> {
    let (first, last) = year_number(tokens, at).zip(year_number(tokens, at + 2))?;
    let joined = matches!(tokens.word(at + 1), "-" | "–") && adjoins(tokens, at) && adjoins(tokens, at + 1);
    let more = |at: usize| matches!(tokens.word(at), "-" | "–");
    let alone = !more(at + 3) && (at == 0 || !more(at - 1));
    let recent = first >= 1800 && first < last;
    (joined && alone && recent).then(|| (at + 3, Time::Interval(Date::year(first), Date::year(last))))
}

pub(super) const EACH: Rule = Rule {
    name: "time_each",
    words: &["respectivement"],
    classes: &[],
    read: each,
    yes: &[("lors de coups d’État respectivement en 2020 et 2022, ont", "respectivement en 2020 et 2022", "2020;2022")],
    no: &["en 2003 et 2004, il", "respectivement le Mali et le Niger"],
};

fn each(tokens: &Tokens<'_>, at: usize, _: Anchor) -> Option<(usize, Time)> {
    if tokens.lower(at) != "respectivement" {
        return None;
    }
    let (end, first, second) = pair(tokens, at + 1)?;
    Some((end, Time::Each(first, second)))
}

pub(super) const BOTH: Rule = Rule {
    name: "time_both",
    words: &["en", "les"],
    classes: &[],
    read: both,
    yes: &[
        ("en 2003 et 2004, il", "en 2003 et 2004", "2003;2004"),
        ("les 20 et 21 mars 2020, deux", "les 20 et 21 mars 2020", "2020-03-20;2020-03-21"),
        ("les 20 avril et 3 mai, il", "les 20 avril et 3 mai", "XXXX-04-20;XXXX-05-03"),
        ("en mars et en avril 2021, la", "en mars et en avril 2021", "2021-03;2021-04"),
    ],
    no: &["en 2003 et plus tard", "les 20 et 21 élèves", "en mars et la suite", "les 30 et 31 février"],
};

/// Two dates of one thing: neither of them alone answers « quand ».
fn both(tokens: &Tokens<'_>, at: usize, _: Anchor) -> Option<(usize, Time)> {
    let (end, first, second) = pair(tokens, at)?;
    Some((end, Time::Each(first, second)))
}

/// « en 2020 et 2022 », « les 20 et 21 mars »: the token after them, and the dates.
fn pair(tokens: &Tokens<'_>, at: usize) -> Option<(usize, Date, Date)> {
    let lead = tokens.lower(at);
    if !matches!(lead, "en" | "les") {
        return None;
    }
    let (middle, mut first) = date(tokens, at + 1)?;
    if !matches!(tokens.lower(middle), "et" | "puis") {
        return None;
    }
    let start = middle + 1 + usize::from(tokens.lower(middle + 1) == "en");
    let (end, second) = date(tokens, start)?;
    if first.grain() != Some(Grain::Year) {
        first.month = first.month.or(second.month);
        first.year = first.year.or(second.year);
    }
    let days = lead == "les" && first.day.is_some() && second.day.is_some() && second.month.is_some();
    let longer = lead == "en"
        && first.day.is_none()
        && second.day.is_none()
        && (second.month.is_some() || second.year.is_some());
    let sound = first.grain() == second.grain() && first.exists() && second.exists();
    ((days || longer) && sound).then_some((end, first, second))
}

pub(super) const NIGHT: Rule = Rule {
    name: "time_night",
    words: &["dans", "la"],
    classes: &[],
    read: night,
    yes: &[
        ("dans la nuit de vendredi à samedi, un", "dans la nuit de vendredi à samedi", "XXXX-WXX-5TNI"),
        ("la nuit du 3 au 4 mai 2020, il", "la nuit du 3 au 4 mai 2020", "2020-05-03TNI"),
        (
            "Dans la nuit du samedi 3 au dimanche 4 avril",
            "Dans la nuit du samedi 3 au dimanche 4 avril",
            "XXXX-04-03TNI",
        ),
    ],
    no: &["la nuit de la fête", "dans la nuit du 3 août", "la nuit du vendredi"],
};

fn night(tokens: &Tokens<'_>, at: usize, _: Anchor) -> Option<(usize, Time)> {
    let start = at + usize::from(tokens.lower(at) == "dans");
    let opens = tokens.lower(start) == "la"
        && tokens.lower(start + 1) == "nuit"
        && matches!(tokens.lower(start + 2), "de" | "du");
    if !opens {
        return None;
    }
    let (middle, mut from) = date(tokens, start + 3)?;
    if !matches!(tokens.lower(middle), "à" | "au") {
        return None;
    }
    let (end, to) = date(tokens, middle + 1)?;
    from.month = from.month.or(to.month);
    from.year = from.year.or(to.year);
    let known = from.weekday.is_some() || from.month.is_some();
    (known && from.exists()).then_some((end, Time::Clock(from, Clock::Night)))
}
