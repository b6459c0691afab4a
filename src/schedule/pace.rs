//! How fast a learner wants to go: what is asked of memory and how much of it in a day. These are wishes of the person and
//! come from the settings; the defaults fit ten minutes a day.

/// What a learner asks of the schedule.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pace {
    /// How likely a fact should still be known on the day it is asked again. The default is 0.90, that of FSRS.
    pub retention: Retention,
    /// The most facts asked again in a day. The default is 60: about fifty minutes, which only a backlog asks for.
    pub due_per_day: usize,
    /// The most facts asked for the first time in a day. The default is 12: one session.
    pub new_per_day: usize,
    /// How many answers the learner wants to give in a day; it limits nothing. The default is 12: one session.
    pub goal_per_day: usize,
    /// The hour of local time, from 0 to 23, at which a new day begins. The default is 4: who learns past midnight is
    /// still in the day before.
    pub day_begins_at: i8,
}

impl Default for Pace {
    fn default() -> Pace {
        Pace { retention: Retention::default(), due_per_day: 60, new_per_day: 12, goal_per_day: 12, day_begins_at: 4 }
    }
}

/// A desired retention: the probability of recall at which a fact is asked again, from 0.70 to 0.97. Below, more is
/// forgotten than kept in mind between reviews; above, the intervals become so short that the work multiplies.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Retention(f32);

impl Retention {
    /// The least that can be asked for.
    pub const LEAST: f32 = 0.70;
    /// The most that can be asked for.
    pub const MOST: f32 = 0.97;

    /// The retention, held within its bounds; what is no number gives the default.
    pub fn new(share: f32) -> Retention {
        if share.is_nan() { Retention::default() } else { Retention(share.clamp(Retention::LEAST, Retention::MOST)) }
    }

    /// As a probability.
    pub fn share(self) -> f32 {
        self.0
    }
}

impl Default for Retention {
    fn default() -> Retention {
        Retention(0.90)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_desired_retention_is_held_within_its_bounds() {
        for (asked, given) in [(0.0, 0.70), (0.85, 0.85), (1.0, 0.97), (f32::INFINITY, 0.97), (f32::NAN, 0.90)] {
            assert_eq!(Retention::new(asked).share(), given, "{asked}");
        }
    }
}
