//! A date as far as it is known: a year, a month of a year, or a day.

use std::fmt;

/// A calendar date with its granularity: the month and the day may be unknown. Proleptic Gregorian, as ISO 8601.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PartialDate {
    /// The year, from 1 to 9999.
    pub year: i16,
    /// The month, from 1 to 12.
    pub month: Option<i8>,
    /// The day of the month, from 1; only with a month.
    pub day: Option<i8>,
}

impl PartialDate {
    /// Reads `2023`, `2023-11` or `2023-11-17`; None for anything else and for days that no calendar has.
    pub fn parse(text: &str) -> Option<PartialDate> {
        let mut parts = text.split('-');
        let digits = |part: &str, wide: usize| {
            (part.len() == wide && part.bytes().all(|b| b.is_ascii_digit())).then(|| part.parse::<i16>().ok()).flatten()
        };
        let year = digits(parts.next()?, 4).filter(|year| *year > 0)?;
        let month = parts.next().map(|part| digits(part, 2)).map_or(Some(None), |found| found.map(Some))?;
        let day = parts.next().map(|part| digits(part, 2)).map_or(Some(None), |found| found.map(Some))?;
        if parts.next().is_some() {
            return None;
        }
        let (month, day) = (month.map(|m| m as i8), day.map(|d| d as i8));
        jiff::civil::Date::new(year, month.unwrap_or(1), day.unwrap_or(1)).ok()?;
        Some(PartialDate { year, month, day })
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(f, "-{day:02}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_keeps_its_granularity_and_impossible_days_are_refused() {
        for text in ["2023", "2023-11", "2023-11-17", "2024-02-29"] {
            assert_eq!(PartialDate::parse(text).map(|date| date.to_string()), Some(text.to_owned()));
        }
        for text in ["", "23", "2023-13", "2023-02-29", "2023-1-1", "2023-11-17-1", "vers 2023", "2023-"] {
            assert_eq!(PartialDate::parse(text), None, "{text}");
        }
    }
}
