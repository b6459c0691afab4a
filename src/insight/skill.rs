//! How often answers are right, by whatever parts them: the kind of question, the article, the source that a claim is
//! attributed to.

use crate::insight::TooFew;
use crate::progress::Response;
use crate::question::{Item, Kind};
use crate::text::fold;
use std::collections::BTreeMap;

/// Answers below which no share is said: at ten, 95 % of learners who are right half the time lie between 0.2 and 0.8, and
/// below it a share says nothing at all.
pub const ENOUGH: usize = 10;

/// Answers, and how many of them are right.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// Answers.
    pub answered: usize,
    /// Right answers.
    pub right: usize,
}

impl Share {
    /// The share of right answers, from 0 to 1.
    pub fn of(self) -> Result<f64, TooFew> {
        TooFew::check(self.answered, ENOUGH)?;
        Ok(self.right as f64 / self.answered as f64)
    }

    /// The bounds within which the true share lies with a probability of 0.95 (Wilson 1927, *Journal of the American
    /// Statistical Association* 22, 209–212): (p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) / (1 + z²/n), z = 1.96.
    pub fn bounds(self) -> Result<(f64, f64), TooFew> {
        const Z: f64 = 1.959_964;
        let (p, n) = (self.of()?, self.answered as f64);
        let middle = p + Z * Z / (2.0 * n);
        let half = Z * (p * (1.0 - p) / n + Z * Z / (4.0 * n * n)).sqrt();
        let whole = 1.0 + Z * Z / n;
        Ok(((middle - half) / whole, (middle + half) / whole))
    }
}

/// The share of each group. A response may be of no group, or of several.
pub fn by<'a, K: Ord, G: IntoIterator<Item = K>>(
    responses: impl IntoIterator<Item = &'a Response>,
    groups: impl Fn(&'a Response) -> G,
) -> BTreeMap<K, Share> {
    let mut shares: BTreeMap<K, Share> = BTreeMap::new();
    for response in responses {
        for group in groups(response) {
            let share = shares.entry(group).or_default();
            share.answered += 1;
            share.right += usize::from(response.correct);
        }
    }
    shares
}

/// Whose claim an item on sources is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SourceType {
    /// The paper states it itself.
    Paper,
    /// Somebody who is named.
    Named,
    /// Somebody who is not.
    Anonymous,
}

impl SourceType {
    /// Every type.
    pub const ALL: [SourceType; 3] = [SourceType::Paper, SourceType::Named, SourceType::Anonymous];

    /// The source that an item asks for, read off its right answer; none for kinds that ask for no source.
    pub fn of(item: &Item) -> Option<SourceType> {
        match item.kind {
            Kind::Speaker => Some(SourceType::Named),
            Kind::Attribution => Some(SourceType::of_words(&item.key.text.fr)),
            Kind::SourceArticle
            | Kind::Date
            | Kind::Quantity
            | Kind::Entity
            | Kind::Cloze
            | Kind::Verdict
            | Kind::Firmness
            | Kind::Evidence
            | Kind::Agreement
            | Kind::Framing
            | Kind::Order => None,
        }
    }

    fn of_words(key: &str) -> SourceType {
        let folded = fold(key);
        if folded.contains("affirme lui meme") || folded == "aucune source" {
            SourceType::Paper
        } else if folded.contains("anonyme") || folded.contains("personne en particulier") {
            SourceType::Anonymous
        } else {
            SourceType::Named
        }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::question::ItemId;

    /// An answer to some item, without a confidence.
    pub(in crate::insight) fn response(correct: bool) -> Response {
        Response {
            at: 0,
            session: 1,
            item: ItemId::from_text("date-0000000000000000"),
            kind: Kind::Date,
            articles: vec!["a.txt".to_owned()],
            chosen: String::new(),
            correct,
            confidence: None,
            took_ms: 0,
        }
    }

    /// Wilson's bounds of 8 in 10: 0.490 and 0.943 (Newcombe 1998, *Statistics in Medicine* 17, 857–872, method 3).
    #[test]
    fn the_bounds_are_wilsons() {
        let (low, high) = Share { answered: 10, right: 8 }.bounds().unwrap();
        assert!((low - 0.490).abs() < 5e-4 && (high - 0.943).abs() < 5e-4, "{low} {high}");
        // Newcombe's first example: 81 of 263, 0.2553 to 0.3662.
        let (low, high) = Share { answered: 263, right: 81 }.bounds().unwrap();
        assert!((low - 0.2553).abs() < 5e-5 && (high - 0.3662).abs() < 5e-5, "{low} {high}");
    }

    #[test]
    fn responses_count_in_each_of_their_groups() {
        let both = Response { articles: vec!["a".to_owned(), "b".to_owned()], ..response(true) };
        let one = Response { articles: vec!["b".to_owned()], ..response(false) };
        let shares = by([&both, &one], |response| response.articles.iter());
        let found: Vec<_> =
            shares.into_iter().map(|(name, share)| (name.as_str(), share.answered, share.right)).collect();
        assert_eq!(found, [("a", 1, 1), ("b", 2, 1)]);
    }

    #[test]
    fn below_ten_answers_there_is_no_share() {
        assert_eq!(Share { answered: 9, right: 9 }.of(), Err(TooFew { have: 9, need: 10 }));
        assert_eq!(Share { answered: 10, right: 5 }.of(), Ok(0.5));
    }

    #[test]
    fn the_words_of_an_attribution_tell_the_source() {
        let cases = [
            ("aucune source", SourceType::Paper),
            ("Il l’affirme lui-même, sans citer de source.", SourceType::Paper),
            ("une ou des sources anonymes", SourceType::Anonymous),
            ("à personne en particulier", SourceType::Anonymous),
            ("Radio France Internationale", SourceType::Named),
        ];
        for (words, source) in cases {
            assert_eq!(SourceType::of_words(words), source, "{words}");
        }
    }
}
