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
    /// A date that the words do not print: reckoned from the day of publication (« hier », « il y a deux ans »), or
    /// beside a weekday that the calendar does not give to it. It is known, but no answer to « quand ».
    Inferred(Date),
    /// A date that bounds what is told and does not date it (« d’ici 2025 », « avant mars », « jusqu’au 22 avril »).
    Bound(Date),
    /// A week of a year, counted as ISO 8601 does (« la semaine dernière », reckoned from the day of publication).
    Week(i16, i8),
    /// A week of a month by its number (« la première semaine d’octobre »); the last one is the fifth.
    WeekOfMonth(Date, i8),
    /// A weekday of a month by its number (« le premier vendredi de juillet »).
    NthWeekday(Date, i8, i8),
    /// A time of day, of a day that may be unknown (« mardi soir », « à 15h45 »).
    Clock(Date, Clock),
    /// Ten years, by their first (« les années 1990 »).
    Decade(i16),
    /// A hundred years, by their number (« le XXe siècle »).
    Century(i16),
    /// A quarter of a year, by its number, or a half (« le troisième trimestre 2016 », « le second semestre »).
    Part(Option<i16>, Share, i8),
    /// A season from 0 for spring to 3 for winter (« l’été 2016 »).
    Season(Option<i16>, usize),
    /// A length of time.
    Duration(u32, Unit),
    /// A day told from another one in the text (« le lendemain », « la veille »).
    Told,
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

/// A time of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Clock {
    /// An hour from 0 to 24, and minutes.
    At(i8, i8),
    /// The morning.
    Morning,
    /// Noon.
    Noon,
    /// The afternoon.
    Afternoon,
    /// The evening.
    Evening,
    /// The night that begins on that day.
    Night,
}

/// Shares of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Share {
    /// Three months.
    Quarter,
    /// Six months.
    Half,
}

/// Units of duration.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unit {
    /// Seconds.
    Second,
    /// Minutes.
    Minute,
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

impl Unit {
    /// What TIMEX3 writes before and after the number.
    fn letters(self) -> (&'static str, &'static str) {
        match self {
            Unit::Second => ("PT", "S"),
            Unit::Minute => ("PT", "M"),
            Unit::Hour => ("PT", "H"),
            Unit::Day => ("P", "D"),
            Unit::Week => ("P", "W"),
            Unit::Month => ("P", "M"),
            Unit::Year => ("P", "Y"),
        }
    }
}

impl Time {
    /// Whether nobody can say when that is without knowing the day of publication or another day of the text: « mardi »,
    /// « cette année », « le lendemain ». What is merely past (« ces derniers mois ») is as vague for every reader.
    pub fn hangs_on_another_day(self) -> bool {
        let weekday = |date: Date| date.grain() == Some(Grain::Weekday);
        match self {
            Time::Present | Time::Future | Time::Inferred(_) | Time::Week(..) | Time::Told => true,
            Time::Date(date) | Time::Bound(date) | Time::Clock(date, _) => weekday(date),
            Time::Interval(from, to) | Time::Each(from, to) => {
                [from, to].into_iter().any(|date| weekday(date) || date == Date::default())
            }
            Time::WeekOfMonth(..)
            | Time::NthWeekday(..)
            | Time::Decade(_)
            | Time::Century(_)
            | Time::Part(..)
            | Time::Season(..)
            | Time::Duration(..)
            | Time::Past => false,
        }
    }
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

    /// The calendar's day, of a full date.
    pub fn civil(self) -> Option<jiff::civil::Date> {
        jiff::civil::Date::new(self.year?, self.month?, self.day?).ok()
    }

    /// A day of the calendar, cut to a grain.
    pub fn from_civil(date: jiff::civil::Date, grain: Grain) -> Date {
        let fine = |least: Grain| grain >= least;
        Date {
            year: Some(date.year()),
            month: fine(Grain::Month).then(|| date.month()),
            day: fine(Grain::Day).then(|| date.day()),
            weekday: None,
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
        Some(self.civil()?.weekday().to_monday_one_offset())
    }

    /// Whether a calendar has such a day: the month has that many days, the weekday is that of the full date.
    pub fn exists(self) -> bool {
        let day =
            jiff::civil::Date::new(self.year.unwrap_or(2024), self.month.unwrap_or(1), self.day.unwrap_or(1)).is_ok();
        day && self.weekday.zip(self.computed_weekday()).is_none_or(|(said, computed)| said == computed)
    }
}

/// How TIMEX3 writes the seasons, spring first.
const SEASON_LETTERS: [&str; 4] = ["SP", "SU", "FA", "WI"];

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
            Time::Inferred(date) | Time::Bound(date) => date.fmt(f),
            Time::Week(year, week) => write!(f, "{year:04}-W{week:02}"),
            Time::WeekOfMonth(month, week) => write!(f, "{month}-W{week:02}"),
            Time::NthWeekday(month, weekday, rank) => write!(f, "{month}-WXX-{weekday}-#{rank}"),
            Time::Clock(date, clock) if date.grain().is_none() => clock.fmt(f),
            Time::Clock(date, clock) => write!(f, "{date}{clock}"),
            Time::Decade(first) => write!(f, "{:03}X", first / 10),
            Time::Century(number) => write!(f, "{:02}XX", number - 1),
            Time::Part(year, share, number) => {
                Date { year: *year, ..Date::default() }.fmt(f)?;
                write!(f, "-{}{number}", if *share == Share::Quarter { 'Q' } else { 'H' })
            }
            Time::Season(year, season) => {
                Date { year: *year, ..Date::default() }.fmt(f)?;
                write!(f, "-{}", SEASON_LETTERS.get(*season).copied().unwrap_or("XX"))
            }
            Time::Duration(count, unit) => {
                let (before, after) = unit.letters();
                write!(f, "{before}{count}{after}")
            }
            Time::Told => f.write_str("XXXX-XX-XX"),
            Time::Past => f.write_str("PAST_REF"),
            Time::Present => f.write_str("PRESENT_REF"),
            Time::Future => f.write_str("FUTURE_REF"),
        }
    }
}

impl fmt::Display for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Clock::At(hour, minute) => write!(f, "T{hour:02}:{minute:02}"),
            Clock::Morning => f.write_str("TMO"),
            Clock::Noon => f.write_str("T12:00"),
            Clock::Afternoon => f.write_str("TAF"),
            Clock::Evening => f.write_str("TEV"),
            Clock::Night => f.write_str("TNI"),
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
