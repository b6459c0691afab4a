//! FSRS-6 against the vectors that the crate publishes and against the formulas worked by hand.

use super::*;
use fsrs::DEFAULT_PARAMETERS;
use jiff::civil::date;

fn day(number: i32) -> Day {
    Day::of(date(2026, 1, 1)).plus(number)
}

/// The memory after answers, each with the days since the one before.
fn replay(answers: &[(Rating, i32)]) -> Memory {
    let forgetting = Forgetting::default();
    let (mut memory, mut now) = (None, day(0));
    for (rating, days) in answers {
        now = now.plus(*days);
        memory = forgetting.after(memory, *rating, now);
    }
    memory.unwrap()
}

fn near(found: f32, expected: f32) {
    assert!((found - expected).abs() < 1e-4 * expected.abs().max(1.0), "{found} is not {expected}");
}

/// `fsrs` 6.6.2, src/inference.rs, `test_memory_state`: ratings 1 3 3 3 3 3 after 0 0 1 3 8 21 days.
#[test]
fn the_crates_published_sequence_gives_its_published_memory() {
    use Rating::{Again, Good};
    let memory = replay(&[(Again, 0), (Good, 0), (Good, 1), (Good, 3), (Good, 8), (Good, 21)]);
    near(memory.stability, 53.62691);
    near(memory.difficulty, 6.357_486_7);
}

/// `fsrs` 6.6.2, src/inference.rs, the example of `next_states`: the first answer.
#[test]
fn the_first_answer_gives_the_published_memories() {
    let published = [
        (Rating::Again, 0.212, 6.4133),
        (Rating::Hard, 1.2931, 5.112_170_7),
        (Rating::Good, 2.3065, 2.118_104),
        (Rating::Easy, 8.2956, 1.0),
    ];
    for (rating, stability, difficulty) in published {
        let memory = replay(&[(rating, 0)]);
        near(memory.stability, stability);
        near(memory.difficulty, difficulty);
    }
}

/// `fsrs` 6.6.2, src/inference.rs, `test_next_interval`: stability 1 at retentions of 0.7, 0.8 and 0.9.
#[test]
fn intervals_are_the_published_ones() {
    let forgetting = Forgetting::default();
    let memory = Memory { stability: 1.0, difficulty: 5.0, last: day(0) };
    for (retention, days) in [(0.7, 9), (0.8, 3), (0.9, 1), (1.0, 1)] {
        assert_eq!(forgetting.interval(memory, Retention::new(retention)), days, "{retention}");
    }
}

/// The first step worked by hand: S₀(Good) = w₂ and D₀(Good) = w₄ − e^(2·w₅) + 1; three days later, with
/// R = (1 + F·t/S)^(−w₂₀), F = 0.9^(−1/w₂₀) − 1,
/// S′ = S·(1 + e^w₈·(11 − D)·S^(−w₉)·(e^(w₁₀·(1 − R)) − 1)) and D′ = w₇·D₀(Easy) + (1 − w₇)·D.
#[test]
fn a_success_changes_memory_as_the_formula_says() {
    let w = DEFAULT_PARAMETERS.map(f64::from);
    let (s, d) = (w[2], w[4] - (2.0 * w[5]).exp() + 1.0);
    let factor = 0.9_f64.powf(-1.0 / w[20]) - 1.0;
    let r = (1.0 + factor * 3.0 / s).powf(-w[20]);
    let stability = s * (1.0 + w[8].exp() * (11.0 - d) * s.powf(-w[9]) * ((w[10] * (1.0 - r)).exp() - 1.0));
    let easiest = w[4] - (3.0 * w[5]).exp() + 1.0;
    let difficulty = (w[7] * easiest + (1.0 - w[7]) * d).clamp(1.0, 10.0);
    let memory = replay(&[(Rating::Good, 0), (Rating::Good, 3)]);
    near(memory.stability, stability as f32);
    near(memory.difficulty, difficulty as f32);
    let before = replay(&[(Rating::Good, 0)]);
    near(Forgetting::default().retrievability(before, day(3)), r as f32);
}

/// A failure: S′ = min(w₁₁·D^(−w₁₂)·((S + 1)^w₁₃ − 1)·e^(w₁₄·(1 − R)), S / e^(w₁₇·w₁₈)), and the difficulty rises by
/// 2·w₆·(10 − D)/9 before it reverts to that of an easy start.
#[test]
fn a_failure_changes_memory_as_the_formula_says() {
    let w = DEFAULT_PARAMETERS.map(f64::from);
    let (s, d) = (w[3], 1.0_f64);
    let factor = 0.9_f64.powf(-1.0 / w[20]) - 1.0;
    let r = (1.0 + factor * 10.0 / s).powf(-w[20]);
    let forgotten = w[11] * d.powf(-w[12]) * ((s + 1.0).powf(w[13]) - 1.0) * (w[14] * (1.0 - r)).exp();
    let stability = forgotten.min(s / (w[17] * w[18]).exp());
    let risen = d + 2.0 * w[6] * (10.0 - d) / 9.0;
    let easiest = w[4] - (3.0 * w[5]).exp() + 1.0;
    let memory = replay(&[(Rating::Easy, 0), (Rating::Again, 10)]);
    near(memory.stability, stability as f32);
    near(memory.difficulty, (w[7] * easiest + (1.0 - w[7]) * risen) as f32);
}

/// On the same day: S′ = S·max(1, e^(w₁₇·(G − 3 + w₁₈))·S^(−w₁₉)) for a success, with G = 3 for Good.
#[test]
fn a_second_answer_of_the_same_day_changes_little() {
    let w = DEFAULT_PARAMETERS.map(f64::from);
    let memory = replay(&[(Rating::Good, 0), (Rating::Good, 0)]);
    near(memory.stability, (w[2] * ((w[17] * w[18]).exp() * w[2].powf(-w[19])).max(1.0)) as f32);
}

#[test]
fn at_the_desired_retention_of_nine_in_ten_the_interval_is_the_stability() {
    let memory = replay(&[(Rating::Easy, 0)]);
    assert_eq!(Forgetting::default().interval(memory, Retention::default()), 8);
    assert_eq!(Forgetting::default().due(memory, Retention::default(), day(2)), day(8));
}

#[test]
fn a_clock_set_back_is_taken_for_the_same_day_and_an_answer_from_the_future_is_asked_again() {
    let forgetting = Forgetting::default();
    let back = replay(&[(Rating::Good, 0), (Rating::Good, -40)]);
    let same = replay(&[(Rating::Good, 0), (Rating::Good, 0)]);
    assert_eq!((back.stability, back.difficulty), (same.stability, same.difficulty));
    assert_eq!(back.last, day(-40));
    let ahead = replay(&[(Rating::Easy, 400)]);
    assert_eq!(forgetting.due(ahead, Retention::default(), day(0)), day(0));
    assert_eq!(forgetting.retrievability(ahead, day(0)), 1.0);
}

#[test]
fn no_sequence_of_answers_leads_out_of_the_model() {
    let forgetting = Forgetting::default();
    let mut memory = None;
    let mut now = day(0);
    for step in 0..4_000_i32 {
        let rating = [Rating::Again, Rating::Hard, Rating::Good, Rating::Easy][(step * 7 % 4) as usize];
        now = now.plus([0, 1, -3, 30, 9_000, -100_000, i32::MAX][(step * 5 % 7) as usize]);
        memory = forgetting.after(memory, rating, now);
        let memory = memory.unwrap();
        assert!(memory.stability > 0.0 && memory.stability.is_finite());
        assert!((1.0..=10.0).contains(&memory.difficulty));
        assert!((1..=36_500).contains(&forgetting.interval(memory, Retention::new(0.7))));
        assert!((0.0..=1.0).contains(&forgetting.retrievability(memory, now.plus(100))));
    }
}
