//! The year that a date leaves open, where the article settles it: by the day of publication, by a weekday that fits only
//! one year near it, or by a full date earlier in the article. What is printed stays what is printed; this is beside it.

use crate::language::time::{Date, Time};

/// How many years around a known one a weekday is held against.
const NEAR: i16 = 1;

/// For each time of an article in order, the full date it comes to where only one is possible; none for those that leave
/// nothing open and for those that stay open.
pub fn years(times: &[Time], published: Option<Date>) -> Vec<Option<Date>> {
    let mut known: Option<Date> = None;
    let mut resolved = Vec::with_capacity(times.len());
    for time in times {
        let (Time::Date(date) | Time::Bound(date)) = time else {
            resolved.push(None);
            continue;
        };
        if date.year.is_some() {
            known = Some(*date);
            resolved.push(None);
            continue;
        }
        resolved.push(by_weekday(*date, published.or(known)).or_else(|| by_publication(*date, published)));
    }
    resolved
}

/// « Samedi 27 juillet »: the one year near the known one in which that day is a Saturday.
fn by_weekday(date: Date, near: Option<Date>) -> Option<Date> {
    date.weekday.and(date.day).and(date.month)?;
    let around = near?.year?;
    let mut fitting =
        (around - NEAR..=around + NEAR).map(|year| Date { year: Some(year), ..date }).filter(|date| date.exists());
    fitting.next().filter(|_| fitting.next().is_none())
}

/// « le 20 août » in an article of a known day: news tells of the months behind it. A day later in the year than the day
/// of publication may be of the last year or still to come, so that it stays open; so does everything where the month of
/// publication is not known.
fn by_publication(date: Date, published: Option<Date>) -> Option<Date> {
    let published = published?;
    let month = date.month?;
    let now = published.month?;
    let behind = month < now || month == now && date.day.zip(published.day).is_some_and(|(day, now)| day <= now);
    let dated = Date { year: published.year, ..date };
    (behind && now - month < 6 && dated.exists()).then_some(dated)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(date: Date, published: &str, expected: Option<&str>) {
        let mut parts = published.split('-');
        let year = parts.next().and_then(|year| year.parse().ok());
        let (month, day) = (parts.next(), parts.next());
        let number = |part: Option<&str>| part.and_then(|part| part.parse().ok());
        let published = Date { year, month: number(month), day: number(day), weekday: None };
        let found = years(&[Time::Date(date)], year.map(|_| published));
        assert_eq!(found[0].map(|date| date.to_string()).as_deref(), expected, "{date} in {published}");
    }

    #[test]
    fn a_weekday_picks_the_year_and_a_day_behind_the_publication_is_of_its_year() {
        let saturday = Date { weekday: Some(6), day: Some(27), month: Some(7), year: None };
        check(saturday, "2024", Some("2024-07-27"));
        check(saturday, "2021", None);
        check(saturday, "", None);
        let august = Date { day: Some(20), month: Some(8), ..Date::default() };
        check(august, "2024-10", Some("2024-08-20"));
        check(august, "2024-08-21", Some("2024-08-20"));
        check(august, "2024-08", None);
        check(august, "2024-03", None);
        check(august, "2024", None);
    }
}
