//! The value of an expression of time: what it says and no more. `mardi` is a weekday of an unknown week, `le 16 novembre`
//! a day of an unknown year; nothing is resolved by guessing.

use std::fmt;

/// What an expression of time says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Time {
    /// A day, a month or a year, in part perhaps unknown.
    Date(Date),
    /// From one date to another, both included.
    Interval(Date, Date),
    /// Two dates told of two things in turn (« respectivement en 2020 et 2022 »).
    Each(Date, Date),
    /// A length of time.
    Duration(u32, Unit),
    /// Some time ago (« ces derniers mois »).
    Past,
    /// About now (« aujourd’hui », « cette année »).
    Present,
    /// Some time to come (« demain », « la semaine prochaine »).
    Future,
}

/// A date with whatever part of it is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub struct Date {
    /// The year.
    pub year: Option<i16>,
    /// The month, from 1 to 12.
    pub month: Option<i8>,
    /// The day of the month, from 1.
    pub day: Option<i8>,
    /// The day of the week, Monday being 1.
    pub weekday: Option<i8>,
}

/// Units of duration.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unit {
    /// Hours.
    Hour,
    /// Days.
    Day,
    /// Weeks.
    Week,
    /// Months.
    Month,
    /// Years.
    Year,
}

/// How fine a date is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Grain {
    /// A year.
    Year,
    /// A month.
    Month,
    /// A day.
    Day,
    /// A weekday and nothing else.
    Weekday,
}

impl Date {
    /// A year.
    pub fn year(year: i16) -> Date {
        Date { year: Some(year), ..Date::default() }
    }

    /// How fine the date is; none when nothing is said.
    pub fn grain(self) -> Option<Grain> {
        match self {
            Date { day: Some(_), .. } => Some(Grain::Day),
            Date { month: Some(_), .. } => Some(Grain::Month),
            Date { year: Some(_), .. } => Some(Grain::Year),
            Date { weekday: Some(_), .. } => Some(Grain::Weekday),
            Date { .. } => None,
        }
    }

    /// Whether the two can be one date: no part that both say differs. `le 16 novembre` may be in `novembre 2023`.
    pub fn may_be(self, other: Date) -> bool {
        fn same<T: PartialEq>(a: Option<T>, b: Option<T>) -> bool {
            a.zip(b).is_none_or(|(a, b)| a == b)
        }
        same(self.year, other.year)
            && same(self.month, other.month)
            && same(self.day, other.day)
            && same(self.weekday.or(self.computed_weekday()), other.weekday.or(other.computed_weekday()))
    }

    /// The weekday that the calendar gives to a full date, Monday being 1.
    pub fn computed_weekday(self) -> Option<i8> {
        let date = jiff::civil::Date::new(self.year?, self.month?, self.day?).ok()?;
        Some(date.weekday().to_monday_one_offset())
    }

    /// Whether a calendar has such a day: the month has that many days, the weekday is that of the full date.
    pub fn exists(self) -> bool {
        let day =
            jiff::civil::Date::new(self.year.unwrap_or(2024), self.month.unwrap_or(1), self.day.unwrap_or(1)).is_ok();
        day && self.weekday.zip(self.computed_weekday()).is_none_or(|(said, computed)| said == computed)
    }
}

/// ISO 8601 with `X` for what is not said, as TIMEX3 writes it.
impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.year {
            Some(year) => write!(f, "{year:04}")?,
            None => f.write_str("XXXX")?,
        }
        match (self.month, self.day, self.weekday) {
            (None, _, Some(weekday)) => write!(f, "-WXX-{weekday}"),
            (None, _, None) => Ok(()),
            (Some(month), None, _) => write!(f, "-{month:02}"),
            (Some(month), Some(day), _) => write!(f, "-{month:02}-{day:02}"),
        }
    }
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Time::Date(date) => date.fmt(f),
            Time::Interval(from, to) => write!(f, "{from}/{to}"),
            Time::Each(first, second) => write!(f, "{first};{second}"),
            Time::Duration(count, Unit::Hour) => write!(f, "PT{count}H"),
            Time::Duration(count, Unit::Day) => write!(f, "P{count}D"),
            Time::Duration(count, Unit::Week) => write!(f, "P{count}W"),
            Time::Duration(count, Unit::Month) => write!(f, "P{count}M"),
            Time::Duration(count, Unit::Year) => write!(f, "P{count}Y"),
            Time::Past => f.write_str("PAST_REF"),
            Time::Present => f.write_str("PRESENT_REF"),
            Time::Future => f.write_str("FUTURE_REF"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_may_lie_in_a_month_and_a_weekday_must_fit_the_calendar() {
        let day = Date { month: Some(11), day: Some(16), ..Date::default() };
        let month = Date { year: Some(2023), month: Some(11), ..Date::default() };
        assert!(day.may_be(month) && month.may_be(day));
        assert!(!day.may_be(Date { day: Some(17), ..day }));
        let tuesday = Date { weekday: Some(2), year: Some(2023), month: Some(11), day: Some(7) };
        assert!(tuesday.exists() && !Date { weekday: Some(3), ..tuesday }.exists());
        assert!(!Date { month: Some(2), day: Some(30), ..Date::default() }.exists());
    }
}
