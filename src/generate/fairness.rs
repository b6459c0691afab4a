//! Options that tell nothing by how often they are seen: over a corpus, a date that is offered in many questions and right
//! in none of them could be crossed out unread. Where a wrong option is such a one and a spare is not, the spare takes its
//! place. No question is made or lost here, and ids do not hang on wrong options.

use crate::generate::gate;
use crate::generate::material::{Candidate, Material};
use crate::generate::options::HANDFUL;
use crate::question::Kind;
use crate::text::fold;
use rustc_hash::FxHashMap;
use std::borrow::Cow;

/// How often an option is offered before anybody could notice that it is hardly ever right.
const NOTICED: u32 = 3;

/// One option of a kind over the questions made so far.
#[derive(Clone, Copy, Debug, Default)]
struct Seen {
    offered: u32,
    right: u32,
}

impl Seen {
    /// How right the option looks to whoever has only counted, from 0 to 1; one half where it has never been seen.
    fn looks_right(self) -> f64 {
        (f64::from(self.right) + 0.5) / (f64::from(self.offered) + 1.0)
    }
}

/// What has been offered so far, by kind and words.
#[derive(Debug, Default)]
pub struct Fairness {
    seen: FxHashMap<Kind, FxHashMap<String, Seen>>,
}

/// The kinds whose options are words of the articles: those of the others are the same few every time.
fn is_of_words(kind: Kind) -> bool {
    match kind {
        Kind::SourceArticle | Kind::Date | Kind::Speaker | Kind::Quantity | Kind::Entity | Kind::Cloze => true,
        Kind::Verdict
        | Kind::Attribution
        | Kind::Firmness
        | Kind::Evidence
        | Kind::Agreement
        | Kind::Framing
        | Kind::Order => false,
    }
}

impl Fairness {
    /// Counts the options of these candidates, then gives those a spare that show what could be crossed out. A handful of
    /// articles has too few names and dates to choose among: there, the nearest stay.
    pub fn settle(&mut self, material: &Material<'_>, candidates: &mut [&mut Candidate]) {
        if material.readings.len() <= HANDFUL {
            return;
        }
        for candidate in candidates.iter().filter(|candidate| is_of_words(candidate.kind)) {
            self.count(candidate.kind, &candidate.key.text.fr, |seen| {
                seen.offered += 1;
                seen.right += 1;
            });
            for wrong in &candidate.distractors {
                self.count(candidate.kind, &wrong.text.fr, |seen| seen.offered += 1);
            }
        }
        for candidate in candidates.iter_mut().filter(|candidate| is_of_words(candidate.kind)) {
            for at in 0..candidate.distractors.len() {
                self.exchange(material, candidate, at);
            }
        }
    }

    /// Puts the spare that looks most like a right option in the place of a wrong one that does not.
    fn exchange(&mut self, material: &Material<'_>, candidate: &mut Candidate, at: usize) {
        let kind = candidate.kind;
        let shown = self.seen(kind, &candidate.distractors[at].text.fr);
        if shown.offered < NOTICED || shown.looks_right() >= FAIR {
            return;
        }
        let own = Seen { offered: shown.offered - 1, ..shown }.looks_right();
        let mut spares: Vec<(usize, f64)> = candidate
            .spares
            .iter()
            .map(|spare| &spare.text.fr)
            .enumerate()
            .map(|(place, words)| (place, self.seen(kind, words).looks_right()))
            .filter(|(_, looks)| *looks > own)
            .collect();
        // The order of preference decides between those that look alike.
        spares.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        for (spare, _) in spares {
            std::mem::swap(&mut candidate.distractors[at], &mut candidate.spares[spare]);
            if gate::check(material, candidate).is_ok() {
                self.count(kind, &candidate.spares[spare].text.fr, |seen| {
                    seen.offered = seen.offered.saturating_sub(1)
                });
                self.count(kind, &candidate.distractors[at].text.fr, |seen| seen.offered += 1);
                return;
            }
            std::mem::swap(&mut candidate.distractors[at], &mut candidate.spares[spare]);
        }
    }

    fn seen(&self, kind: Kind, words: &str) -> Seen {
        self.seen.get(&kind).and_then(|of_kind| of_kind.get(&*alike(words))).copied().unwrap_or_default()
    }

    fn count(&mut self, kind: Kind, words: &str, count: impl FnOnce(&mut Seen)) {
        let of_kind = self.seen.entry(kind).or_default();
        let words = alike(words);
        match of_kind.get_mut(&*words) {
            Some(seen) => count(seen),
            None => count(of_kind.entry(words.into_owned()).or_default()),
        }
    }
}

/// What makes two options the same to whoever counts: « En 2015 » at the beginning of a sentence is « en 2015 ».
fn alike(words: &str) -> Cow<'_, str> {
    let plain = words.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase());
    if plain { Cow::Borrowed(words) } else { Cow::Owned(fold(words)) }
}

/// How right an option of four looks that is as often right as any: one time in four, or nearly.
const FAIR: f64 = 0.22;
