//! The rules for expressions of time in the order in which they are tried: from the most specific to the least.

use super::{Rule, days, intervals, lengths, months, periods, relative, weekdays};

/// Every rule.
pub const RULES: &[Rule] = &[
    intervals::NIGHT,
    periods::WEEK_OF,
    intervals::BETWEEN,
    intervals::EACH,
    intervals::BOTH,
    intervals::YEARS,
    periods::WEEK,
    periods::PART,
    periods::DECADE,
    periods::CENTURY,
    periods::SEASON,
    days::FIGURES,
    days::DAY,
    days::DAY_AT_ODDS,
    months::MONTH,
    months::YEAR,
    relative::PERIOD,
    relative::TODAY,
    relative::AGO,
    weekdays::TOLD,
    weekdays::CLOCK,
    weekdays::WEEKDAY,
    lengths::LATER,
    lengths::LENGTH,
    lengths::WHOLE,
];
