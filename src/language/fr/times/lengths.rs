//! Lengths of time. A bare number of years may be an age or a sentence of prison: only a word that leads to a length makes
//! it a time.

use super::{Anchor, Class, Rule};
use crate::language::fr::Tokens;
use crate::language::fr::quantities::number;
use crate::language::time::{Time, Unit};

pub(super) const LENGTH: Rule = Rule {
    name: "time_duration",
    words: &["au", "pendant", "durant", "depuis", "après", "pour", "en"],
    classes: &[],
    read: duration,
    yes: &[
        ("du pays après une décennie de combat.", "après une décennie", "P10Y"),
        ("pendant vingt ans, il", "pendant vingt ans", "P20Y"),
        ("depuis trois semaines, la ville", "depuis trois semaines", "P3W"),
        ("pendant deux heures et demie", "pendant deux heures et demie", "PT150M"),
        ("partie pour trois ans et demi.", "pour trois ans et demi", "P42M"),
        ("depuis plus de vingt-cinq ans", "depuis plus de vingt-cinq ans", "P25Y"),
        ("pendant une demi-heure", "pendant une demi-heure", "PT30M"),
        ("en prison pendant un an et six mois.", "pendant un an et six mois", "P18M"),
        ("absente pour une semaine entière.", "pour une semaine entière", "P1W"),
        ("au bout de 48 heures, elle", "au bout de 48 heures", "PT48H"),
    ],
    no: &[
        "âgé de 21 ans",
        "après une attaque",
        "après une année difficile",
        "condamné à dix ans de prison",
        "un bébé de trois mois",
        "en deux temps",
        "pendant un mois et dix jours",
        "une prime pour plus de dix ans d’ancienneté",
    ],
};

/// The unit of time that a word names, and how many of it: the token after it, the unit, its multiple.
pub(super) fn unit(tokens: &Tokens<'_>, at: usize) -> Option<(usize, Unit, u32)> {
    let (unit, times) = match tokens.lower(at) {
        "seconde" | "secondes" => (Unit::Second, 1),
        "minute" | "minutes" => (Unit::Minute, 1),
        "heure" | "heures" | "h" => (Unit::Hour, 1),
        "jour" | "jours" | "journée" | "journées" | "nuits" => (Unit::Day, 1),
        "semaine" | "semaines" => (Unit::Week, 1),
        "mois" => (Unit::Month, 1),
        "trimestres" => (Unit::Month, 3),
        "an" | "ans" | "années" => (Unit::Year, 1),
        "décennie" | "décennies" => (Unit::Year, 10),
        "siècle" | "siècles" => (Unit::Year, 100),
        _ => return None,
    };
    Some((at + 1, unit, times))
}

fn duration(tokens: &Tokens<'_>, at: usize, _: Anchor) -> Option<(usize, Time)> {
    let start = match (tokens.lower(at), tokens.lower(at + 1), tokens.lower(at + 2)) {
        ("au", "bout", "de" | "d") => at + 3,
        ("pendant" | "durant" | "depuis" | "après" | "pour" | "en", ..) => at + 1,
        _ => return None,
    };
    // « depuis plus de deux ans », « pendant près d’un mois »
    let bound = match (tokens.lower(start), tokens.lower(start + 1)) {
        ("plus" | "moins" | "près", "de" | "d") => 2,
        ("environ" | "quelque" | "presque" | "encore", _) => 1,
        ("au", "moins" | "plus") => 2,
        _ => 0,
    };
    let (end, count, unit) = length(tokens, start + bound)?;
    // « pour plus de dix ans d’ancienneté » is a condition, not how long something lasts.
    if tokens.lower(at) == "pour" && matches!(tokens.lower(end), "de" | "d") {
        return None;
    }
    let whole = usize::from(matches!(tokens.lower(end), "entier" | "entière" | "entiers" | "entières"));
    Some((end + whole, Time::Duration(count, unit)))
}

pub(super) const LATER: Rule = Rule {
    name: "time_later",
    words: &["un", "une"],
    classes: &[Class::Figures, Class::Number],
    read: later,
    yes: &[
        ("deux semaines plus tard, elle", "deux semaines plus tard", "P2W"),
        ("mort trois jours plus tôt.", "trois jours plus tôt", "P3D"),
        ("Un an auparavant, il", "Un an auparavant", "P1Y"),
    ],
    no: &["deux ans plus jeune", "trois jours avant", "plus tard"],
};

/// How long before or after something told: the length is known, the date is not.
fn later(tokens: &Tokens<'_>, at: usize, _: Anchor) -> Option<(usize, Time)> {
    let (end, count, unit) = length(tokens, at)?;
    let end = match (tokens.lower(end), tokens.lower(end + 1)) {
        ("plus", "tard" | "tôt") => end + 2,
        ("auparavant", _) => end + 1,
        _ => return None,
    };
    Some((end, Time::Duration(count, unit)))
}

/// « trois semaines », « une heure et demie », « une demi-heure »: the token after it, and the length.
fn length(tokens: &Tokens<'_>, at: usize) -> Option<(usize, u32, Unit)> {
    let one = matches!(tokens.lower(at), "un" | "une");
    if one && tokens.lower(at + 1) == "demi-heure" {
        return Some((at + 2, 30, Unit::Minute));
    }
    if one && tokens.lower(at + 1) == "demi-siècle" {
        return Some((at + 2, 50, Unit::Year));
    }
    let (middle, count) = match number(tokens, at) {
        Some((end, count)) if count.fract() == 0.0 && (1.0..10_000.0).contains(&count) => (end, count as u32),
        None if one => (at + 1, 1),
        Some(_) | None => return None,
    };
    // « une année difficile » is a year told of, « une année entière » a length.
    let full = one && tokens.lower(middle) == "année" && tokens.lower(middle + 1) == "entière";
    let (end, unit, times) = if full { (middle + 1, Unit::Year, 1) } else { unit(tokens, middle)? };
    let count = count.checked_mul(times)?;
    if let Some((last, parts)) = more(tokens, end) {
        // « un an et six mois » is eighteen months; months and days have no common measure.
        let [(extra, finer)] = parts[..] else { return None };
        let in_finer = match (unit, finer) {
            (Unit::Year, Unit::Month) => 12,
            (Unit::Week, Unit::Day) => 7,
            (Unit::Day, Unit::Hour) => 24,
            (Unit::Hour, Unit::Minute) | (Unit::Minute, Unit::Second) => 60,
            _ => return None,
        };
        return Some((last, count.checked_mul(in_finer)?.checked_add(extra)?, finer));
    }
    let and_half = tokens.lower(end) == "et" && matches!(tokens.lower(end + 1), "demi" | "demie");
    if !and_half {
        return Some((end, count, unit));
    }
    let (parts, finer) = match unit {
        Unit::Year => (12, Unit::Month),
        Unit::Hour => (60, Unit::Minute),
        Unit::Minute => (60, Unit::Second),
        Unit::Day => (24, Unit::Hour),
        Unit::Second | Unit::Week | Unit::Month => return None,
    };
    Some((end + 2, count.checked_mul(parts)? + parts / 2, finer))
}

/// « …, un mois et 21 jours » after a length: the token after it, and its parts.
pub(super) fn more(tokens: &Tokens<'_>, at: usize) -> Option<(usize, Vec<(u32, Unit)>)> {
    let mut parts = Vec::new();
    let mut end = at;
    loop {
        let start = end + usize::from(tokens.word(end) == "," || tokens.lower(end) == "et");
        let counted = match number(tokens, start) {
            Some((middle, count)) if count.fract() == 0.0 && count < 10_000.0 => Some((middle, count as u32)),
            None if matches!(tokens.lower(start), "un" | "une") => Some((start + 1, 1)),
            Some(_) | None => None,
        };
        let part = counted.and_then(|(middle, count)| {
            let (end, unit, times) = unit(tokens, middle)?;
            Some((end, (count.checked_mul(times)?, unit)))
        });
        let Some((next, part)) = part else { break };
        parts.push(part);
        end = next;
    }
    (!parts.is_empty()).then_some((end, parts))
}

pub(super) const WHOLE: Rule = Rule {
    name: "time_whole",
    words: &["tout", "toute"],
    classes: &[],
    read: whole,
    yes: &[
        ("manifesté toute la journée à", "toute la journée", "P1D"),
        ("fermé toute l’année.", "toute l’année", "P1Y"),
        ("tout le mois, il", "tout le mois", "P1M"),
    ],
    no: &["toute la ville", "tout le monde", "toute la semaine dernière", "tout le mois de mai"],
};

fn whole(tokens: &Tokens<'_>, at: usize, _: Anchor) -> Option<(usize, Time)> {
    let opens = matches!(tokens.lower(at), "tout" | "toute") && matches!(tokens.lower(at + 1), "le" | "la" | "l");
    let unit = match tokens.lower(at + 2) {
        "journée" => Unit::Day,
        "semaine" => Unit::Week,
        "mois" => Unit::Month,
        "année" => Unit::Year,
        _ => return None,
    };
    let more = matches!(tokens.lower(at + 3), "de" | "d" | "dernière" | "dernier" | "prochaine" | "prochain" | "du")
        || tokens.get(at + 3).is_some_and(|token| token.kind == crate::language::fr::TokenKind::Number);
    (opens && !more).then_some((at + 3, Time::Duration(1, unit)))
}
