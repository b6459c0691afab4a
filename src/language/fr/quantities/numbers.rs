//! Numbers as French writes them: figures, words, and figures with « mille », « millions », « milliards ». A number is
//! read as far as its words go on; two numbers side by side are two numbers.

use crate::language::fr::words::{self, SCALES};
use crate::language::fr::{TokenKind, Tokens};

/// The number that begins at a token: the token after it, and its value. `un` alone is a determiner and no number.
pub fn number(tokens: &Tokens<'_>, at: usize) -> Option<(usize, f64)> {
    let (end, value) = whole(tokens, at)?;
    // « trois quarts », « deux tiers », « un cinquième ».
    if let Some(parts) = words::fraction(tokens.lower(end)) {
        return Some((end + 1, value / parts as f64));
    }
    (!is_determiner(tokens, at, end)).then_some((end, value))
}

/// Whether the number at `at` is a share of something: « trois quarts », « un tiers ».
pub(super) fn is_share(tokens: &Tokens<'_>, at: usize) -> bool {
    whole(tokens, at).is_some_and(|(end, _)| words::fraction(tokens.lower(end)).is_some())
}

fn is_determiner(tokens: &Tokens<'_>, at: usize, end: usize) -> bool {
    end == at + 1 && matches!(tokens.lower(at), "un" | "une")
}

fn whole(tokens: &Tokens<'_>, at: usize) -> Option<(usize, f64)> {
    let (mut end, mut value) = below_a_million(tokens, at)?;
    let mut total = 0.0;
    let mut least = f64::INFINITY;
    while let Some(scale) = scale(tokens.lower(end)).filter(|scale| *scale < least) {
        end += 1;
        total += value * scale;
        value = 0.0;
        least = scale;
        // « un million et demi », « 3 millions et demi ».
        if tokens.lower(end) == "et" && matches!(tokens.lower(end + 1), "demi" | "demie") {
            return Some((end + 2, total + scale / 2.0));
        }
        match below_a_million(tokens, end).filter(|_| tokens.lower(end) != "un" && tokens.lower(end) != "une") {
            Some((next, more)) if goes_on(tokens, end, next, more, least) => (end, value) = (next, more),
            _ => break,
        }
    }
    Some((end, total + value))
}

/// « trois millions deux cent mille » goes on, « un million 25 ans plus tôt » does not: figures begin another number.
fn goes_on(tokens: &Tokens<'_>, at: usize, next: usize, more: f64, least: f64) -> bool {
    let scaled = scale(tokens.lower(next)).map_or(more, |scale| more * scale);
    tokens.get(at).is_some_and(|token| token.kind == TokenKind::Word) && scaled < least
}

fn scale(word: &str) -> Option<f64> {
    SCALES.iter().find(|(name, _)| *name == word.trim_end_matches('s')).map(|(_, value)| *value as f64)
}

/// Figures, or words up to « mille » and its multiples: « deux cent trente mille cinq cents ».
fn below_a_million(tokens: &Tokens<'_>, at: usize) -> Option<(usize, f64)> {
    let token = tokens.get(at)?;
    if token.kind == TokenKind::Number {
        let value = figures(tokens.word(at))?;
        // « 10 mille »; after it, words belong to something else.
        return Some(if tokens.lower(at + 1) == "mille" { (at + 2, value * 1000.0) } else { (at + 1, value) });
    }
    let mut sum = Sum::default();
    let mut end = at;
    while tokens.get(end).is_some_and(|token| token.kind == TokenKind::Word) {
        // « vingt et un » is one number; « vingt et trente » are two.
        let joined = end > at && tokens.lower(end) == "et";
        let word = end + usize::from(joined);
        if joined && !matches!(tokens.lower(word), "un" | "une" | "onze") {
            break;
        }
        let mut next = sum;
        if !next.take(tokens.lower(word), joined) {
            break;
        }
        sum = next;
        end = word + 1;
    }
    (end > at).then(|| (end, sum.value() as f64))
}

/// `4.500`, `1 200`, `15,7`; none for what is no single number (`192.168.1.2`).
fn figures(word: &str) -> Option<f64> {
    let (whole, decimals) = word.split_once(',').map_or((word, ""), |(whole, decimals)| (whole, decimals));
    if decimals.contains(|c: char| !c.is_ascii_digit()) {
        return None;
    }
    let value = words::number(whole)? as f64;
    let places = i32::try_from(decimals.len()).ok()?;
    let fraction = if decimals.is_empty() { 0.0 } else { decimals.parse::<f64>().ok()? / 10f64.powi(places) };
    Some(value + fraction)
}

/// A number growing word by word.
#[derive(Clone, Copy, Default)]
struct Sum {
    thousands: u64,
    hundreds: u64,
    tens: u64,
    units: u64,
    /// Whether anything was taken.
    begun: bool,
}

impl Sum {
    fn value(self) -> u64 {
        self.thousands + self.hundreds + self.tens + self.units
    }

    /// Takes a word, which may be several joined by hyphens; false when the number does not go on with it.
    fn take(&mut self, word: &str, joined: bool) -> bool {
        if word.is_empty() {
            return false;
        }
        let mut parts = word.split('-').peekable();
        let mut joined = joined;
        while let Some(part) = parts.next() {
            if part == "et" && self.begun && parts.peek().is_some() {
                joined = true;
                continue;
            }
            if !self.take_one(part, joined) {
                return false;
            }
            joined = false;
        }
        true
    }

    fn take_one(&mut self, part: &str, joined: bool) -> bool {
        let fits = match part {
            "cent" | "cents" => {
                let fits = self.hundreds == 0 && self.tens == 0 && self.units < 10;
                self.hundreds = 100 * self.units.max(1);
                self.units = 0;
                fits
            }
            "mille" => {
                let fits = self.thousands == 0;
                self.thousands = 1000 * (self.hundreds + self.tens + self.units).max(1);
                (self.hundreds, self.tens, self.units) = (0, 0, 0);
                fits
            }
            "vingt" | "vingts" if self.units == 4 && self.tens == 0 => {
                (self.tens, self.units) = (80, 0);
                true
            }
            "un" | "une" => {
                let fits = self.units == 0 && (self.begun || !joined) && self.tens != 10;
                self.units = 1;
                fits
            }
            _ => match words::number(part)
                .filter(|value| *value < 100 && !part.starts_with(|c: char| c.is_ascii_digit()))
            {
                Some(value) if value >= 20 => {
                    let fits = self.tens == 0 && self.units == 0;
                    self.tens = value;
                    fits
                }
                // « soixante-dix », « quatre-vingt-quinze ».
                Some(value) if value >= 10 => {
                    let fits = self.units == 0 && matches!(self.tens, 0 | 60 | 80);
                    self.tens += if value == 10 { 10 } else { 0 };
                    self.units = if value == 10 { 0 } else { value };
                    fits
                }
                // « dix-sept », « soixante-dix-huit »; « quatre » may become « quatre-vingts ».
                Some(value) => {
                    let teen = matches!(self.tens, 10 | 70 | 90);
                    let fits = self.units == 0 && (!teen || value >= 7);
                    self.units = value;
                    fits
                }
                None => false,
            },
        };
        self.begun = true;
        fits
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Span;

    #[track_caller]
    fn check(text: &str, expected: Option<(&str, f64)>) {
        let tokens = Tokens::new(text, Span::new(0, text.len()));
        let found = number(&tokens, 0).map(|(end, value)| (tokens.span(0, end).of(text), value));
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn numbers_are_read_in_figures_in_words_and_in_both() {
        for (text, value) in [
            ("deux", 2.0),
            ("vingt-cinq", 25.0),
            ("vingt et un", 21.0),
            ("soixante et onze", 71.0),
            ("soixante-dix-huit", 78.0),
            ("quatre-vingts", 80.0),
            ("quatre-vingt-quinze", 95.0),
            ("quatre-vingt-dix-sept", 97.0),
            ("deux cent trente", 230.0),
            ("deux cent deux mille", 202_000.0),
            ("cent soixante et un", 161.0),
            ("mille neuf cent quatre-vingt-quatre", 1984.0),
            ("1,5 million", 1_500_000.0),
            ("trois milliards", 3e9),
            ("un million", 1e6),
            ("un million et demi", 1_500_000.0),
            ("trois millions deux cent mille", 3_200_000.0),
            ("4.500", 4500.0),
            ("15,7", 15.7),
            ("trois quarts", 0.75),
        ] {
            check(text, Some((text, value)));
        }
    }

    #[test]
    fn a_number_ends_where_another_begins() {
        check("vingt trente", Some(("vingt", 20.0)));
        check("deux trois", Some(("deux", 2.0)));
        check("un avion", None);
        check("une", None);
        check("192.168.1.2", None);
        check("dix-neuvième", None);
        check("six-cylindres", None);
    }
}
