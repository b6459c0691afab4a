//! The learner's own days. A day begins at an hour of local time that the learner chooses, so that neither midnight nor summer
//! time makes a fact due in the middle of an evening. After a journey, past answers lie in the days of the new zone.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp, ToSpan};

/// Turns times into days.
#[derive(Clone, Debug)]
pub struct Calendar {
    zone: TimeZone,
    begins_at: i8,
}

/// A day of the calendar, as the number of days since 1970-01-01.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(i32);

impl Calendar {
    /// Days of `zone` that begin at the hour `begins_at`, held between 0 and 23.
    pub fn new(zone: TimeZone, begins_at: i8) -> Calendar {
        Calendar { zone, begins_at: begins_at.clamp(0, 23) }
    }

    /// The day in which a time lies, in seconds since 1970-01-01 UTC. A time beyond all calendars lies in the first or
    /// the last day there is.
    pub fn day(&self, at: i64) -> Day {
        let at = at.clamp(Timestamp::MIN.as_second(), Timestamp::MAX.as_second());
        let local = self.zone.to_datetime(Timestamp::from_second(at).unwrap_or(Timestamp::UNIX_EPOCH));
        Day::of(local.checked_sub(i64::from(self.begins_at).hours()).unwrap_or(local).date())
    }
}

impl Day {
    /// The day of a date.
    pub fn of(date: Date) -> Day {
        let days = date.duration_since(Date::constant(1970, 1, 1)).as_hours() / 24;
        Day(i32::try_from(days).unwrap_or_default())
    }

    /// The date of the day.
    pub fn date(self) -> Date {
        let span = Span::new().try_days(self.0);
        let date = span.and_then(|span| Date::constant(1970, 1, 1).checked_add(span));
        date.unwrap_or(if self.0 < 0 { Date::MIN } else { Date::MAX })
    }

    /// The day so many days later, or earlier if negative.
    pub fn plus(self, days: i32) -> Day {
        Day(self.0.saturating_add(days))
    }

    /// How many days this day lies after another; negative if before.
    pub fn days_after(self, other: Day) -> i32 {
        self.0.saturating_sub(other.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn paris(begins_at: i8) -> Calendar {
        Calendar::new(TimeZone::posix("CET-1CEST,M3.5.0,M10.5.0/3").unwrap(), begins_at)
    }

    fn at(text: &str) -> i64 {
        text.parse::<Timestamp>().unwrap().as_second()
    }

    #[test]
    fn a_day_begins_at_the_hour_that_the_learner_chose() {
        let calendar = paris(4);
        assert_eq!(calendar.day(at("2026-01-10T02:59:59Z")).date(), date(2026, 1, 9), "3:59 in Paris");
        assert_eq!(calendar.day(at("2026-01-10T03:00:00Z")).date(), date(2026, 1, 10), "4:00 in Paris");
        assert_eq!(paris(0).day(at("2026-01-09T23:00:00Z")).date(), date(2026, 1, 10), "midnight in Paris");
    }

    #[test]
    fn summer_time_moves_the_boundary_and_no_day_is_lost() {
        let calendar = paris(4);
        assert_eq!(calendar.day(at("2026-07-10T01:59:59Z")).date(), date(2026, 7, 9), "3:59 in summer");
        assert_eq!(calendar.day(at("2026-07-10T02:00:00Z")).date(), date(2026, 7, 10));
        let hours = (0..24 * 365).map(|hour| calendar.day(at("2026-01-01T12:00:00Z") + hour * 3600));
        let days: Vec<Day> = hours.collect();
        assert!(days.windows(2).all(|pair| (0..=1).contains(&pair[1].days_after(pair[0]))));
        assert_eq!(days.last().unwrap().days_after(days[0]), 365);
    }

    #[test]
    fn the_same_moment_lies_in_different_days_of_different_zones() {
        let moment = at("2026-03-01T20:00:00Z");
        let tokyo = Calendar::new(TimeZone::posix("JST-9").unwrap(), 4);
        assert_eq!((paris(4).day(moment).date(), tokyo.day(moment).date()), (date(2026, 3, 1), date(2026, 3, 2)));
    }

    #[test]
    fn a_time_beyond_all_calendars_lies_in_some_day() {
        let calendar = paris(23);
        assert!(calendar.day(i64::MIN) < calendar.day(0) && calendar.day(0) < calendar.day(i64::MAX));
        assert!(calendar.day(i64::MAX).plus(i32::MAX).date() >= calendar.day(i64::MAX).date());
    }
}
