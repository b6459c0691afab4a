//! Days of the calendar: a day and its month, in words or in figures.

use super::parts::{before, bounds, date, day_slash_month, numeric};
use super::{Anchor, Class, Rule};
use crate::language::fr::Tokens;
use crate::language::fr::words::weekday;
use crate::language::time::Time;

pub(super) const DAY: Rule = Rule {
    name: "time_day",
    words: &["le", "ce", "premier"],
    classes: &[Class::Figures, Class::Weekday],
    read: day,
    yes: &[
        ("Le 20 août, les autorités", "Le 20 août", "XXXX-08-20"),
        ("a repris en mains le16 novembre, la ville", "le16 novembre", "XXXX-11-16"),
        ("Samedi 27 juillet, un convoi", "Samedi 27 juillet", "XXXX-07-27"),
        ("le coup d’État du 26 juillet au Niger", "26 juillet", "XXXX-07-26"),
        ("mercredi 1er mai 2019 au soir", "mercredi 1er mai 2019", "2019-05-01"),
        ("le 1er janvier, la loi", "le 1er janvier", "XXXX-01-01"),
        ("ce vendredi 15 juin avec lui", "ce vendredi 15 juin", "XXXX-06-15"),
        ("Lundi, 22 janvier 2018, il", "Lundi, 22 janvier 2018", "2018-01-22"),
        ("né le 2 sept. 2019 à", "le 2 sept. 2019", "2019-09-02"),
    ],
    no: &["le 35 novembre", "le mardi 8 novembre 2023", "article 6 mai", "les 20 avril et 3 mai", "le 2 septante"],
};

fn day(tokens: &Tokens<'_>, at: usize, _: Anchor) -> Option<(usize, Time)> {
    let start = at + usize::from(matches!(tokens.lower(at), "le" | "ce"));
    let (end, date) = date(tokens, start)?;
    // « les 20 avril et 3 mai », « article 6 »: the number belongs to something else.
    let before = before(tokens, at, 1);
    let taken = start == at && matches!(before, "les" | "article" | "et" | "ou" | "page" | "loi");
    // A weekday before it that the calendar does not give to that day: one of the two is a misprint.
    let taken = taken || weekday(before).is_some();
    // « depuis le 5 mai » and « jusqu’au 22 avril » do not say on which day something happened.
    let bound = bounds(tokens, at) || before == "depuis";
    let time = if bound { Time::Bound(date) } else { Time::Date(date) };
    (!taken && date.day.is_some() && date.month.is_some() && date.exists()).then_some((end, time))
}

pub(super) const DAY_AT_ODDS: Rule = Rule {
    name: "time_day_at_odds",
    words: &["le", "ce"],
    classes: &[Class::Weekday],
    read: day_at_odds,
    yes: &[("le mardi 8 novembre 2023, il", "le mardi 8 novembre 2023", "2023-11-08")],
    no: &["le mercredi 8 novembre 2023", "mardi 8 novembre", "mardi 31 février"],
};

/// A weekday that the calendar does not give to the day beside it: the day is told, but one of the two is a misprint, so
/// that nothing is asked about it.
fn day_at_odds(tokens: &Tokens<'_>, at: usize, _: Anchor) -> Option<(usize, Time)> {
    let start = at + usize::from(matches!(tokens.lower(at), "le" | "ce"));
    let (end, date) = date(tokens, start)?;
    let said = date.weekday.zip(date.computed_weekday());
    said.is_some_and(|(said, computed)| said != computed)
        .then_some((end, Time::Inferred(crate::language::time::Date { weekday: None, ..date })))
}

pub(super) const FIGURES: Rule = Rule {
    name: "time_figures",
    words: &["le"],
    classes: &[Class::Figures],
    read: figures,
    yes: &[
        ("publié le 20/08/2023 à Paris", "le 20/08/2023", "2023-08-20"),
        ("Mis à jour : 2023-08-20.", "2023-08-20", "2023-08-20"),
        ("jusqu’au 22/04 inclus", "22/04", "XXXX-04-22"),
        ("le 13.05.2015 à Berne", "le 13.05.2015", "2015-05-13"),
    ],
    no: &["24/7", "une note de 12/20", "le 22/13", "le 12/2003/4", "2023-2024", "15/04/16"],
};

fn figures(tokens: &Tokens<'_>, at: usize, _: Anchor) -> Option<(usize, Time)> {
    let start = at + usize::from(tokens.lower(at) == "le");
    if let Some((end, date)) = numeric(tokens, start) {
        return (tokens.word(end) != "/").then_some((end, Time::Date(date)));
    }
    // Without its year a day in figures needs a word that leads to a day: « 12/20 » is a mark at school.
    let (end, date) = day_slash_month(tokens, start)?;
    let led =
        start > at || matches!(before(tokens, at, 1), "du" | "au" | "sur") || weekday(before(tokens, at, 1)).is_some();
    led.then_some((end, Time::Date(date)))
}
