//! The best sequence of tags: the sum of what each place and each run of three tags weighs, maximised exactly by dynamic
//! programming over pairs of tags. Learning and reading share it.

use super::lattice::{Lattice, mix};
use super::{Tag, TagSet};

/// Weights of features, by bucket.
pub trait Weights {
    /// The weight of a bucket; any number is a bucket.
    fn weight(&self, bucket: u32) -> i32;

    /// What a run of three tags weighs.
    fn run(&self, before: Option<Tag>, last: Option<Tag>, tag: Tag) -> i32 {
        of_run(before, last, tag).iter().map(|bucket| self.weight(*bucket)).sum()
    }

    /// What a tag at a place gets beside its weights: nothing, but while learning the wrong ones get a start.
    fn start(&self, _at: usize, _tag: Tag) -> i32 {
        0
    }
}

/// The bucket of a feature and a tag.
#[inline]
pub fn of_place(feature: u32, tag: Tag) -> u32 {
    let bits = feature.wrapping_add((tag as u32 + 1).wrapping_mul(0x9e37_79b9));
    let bits = (bits ^ bits >> 15).wrapping_mul(0x2c1b_3c6d);
    bits ^ bits >> 13
}

/// The buckets of a run of three tags, the last alone with the one before it included. No tag is before the first.
pub fn of_run(before: Option<Tag>, last: Option<Tag>, tag: Tag) -> [u32; 2] {
    let pair = number(last) << 5 | tag as u32;
    [mix(pair | 1 << 20), mix(number(before) << 10 | pair | 1 << 21)]
}

/// The number of a tag, or of there being none.
fn number(tag: Option<Tag>) -> u32 {
    tag.map_or(31, |tag| tag as u32)
}

/// What every run of three tags weighs, worked out once.
pub struct Runs(Vec<i16>);

impl Runs {
    /// The runs under these weights.
    pub fn new(weights: &impl Weights) -> Runs {
        let tags = || Tag::EVERY.into_iter().map(Some).chain([None]);
        let mut runs = vec![0; 1 << 15];
        for (before, last, tag) in tags().flat_map(|a| tags().flat_map(move |b| Tag::EVERY.map(|c| (a, b, c)))) {
            let weight: i32 = of_run(before, last, tag).iter().map(|bucket| weights.weight(*bucket)).sum();
            if let Some(place) = runs.get_mut(Runs::place(before, last, tag)) {
                *place = weight as i16;
            }
        }
        Runs(runs)
    }

    /// What a run weighs.
    pub fn weight(&self, before: Option<Tag>, last: Option<Tag>, tag: Tag) -> i32 {
        self.0.get(Runs::place(before, last, tag)).copied().map_or(0, i32::from)
    }

    fn place(before: Option<Tag>, last: Option<Tag>, tag: Tag) -> usize {
        (number(before) << 10 | number(last) << 5 | tag as u32) as usize
    }
}

/// The tags of a token as a list; without a token before the first, none.
#[derive(Clone, Copy)]
struct Choices {
    tags: [Option<Tag>; Tag::EVERY.len()],
    len: usize,
}

impl Choices {
    const NONE: Choices = Choices { tags: [None; Tag::EVERY.len()], len: 1 };

    fn of(set: TagSet) -> Choices {
        let mut choices = Choices { tags: [Some(Tag::Mark); Tag::EVERY.len()], len: 0 };
        for (slot, tag) in choices.tags.iter_mut().zip(set.iter()) {
            *slot = Some(tag);
            choices.len += 1;
        }
        choices.len = choices.len.max(1);
        choices
    }

    fn list(&self) -> &[Option<Tag>] {
        self.tags.get(..self.len).unwrap_or(&[])
    }
}

/// The best tags of a sentence; where two sequences weigh the same, the one whose tags come first.
pub fn best(lattice: &Lattice, weights: &impl Weights) -> Vec<Tag> {
    // The scores of the pairs (last tag, this tag), and for each the tag before the last that gave it.
    let mut scores: Vec<i32> = vec![0];
    let mut next: Vec<i32> = Vec::new();
    let mut backs: Vec<u8> = Vec::with_capacity(4 * lattice.len());
    let (mut before, mut last) = (Choices::NONE, Choices::NONE);
    for at in 0..lattice.len() {
        let now = Choices::of(lattice.tags(at));
        let features = if now.len > 1 { Some(lattice.features(at)) } else { None };
        let mut own = [0; Tag::EVERY.len()];
        if let Some(features) = &features {
            for (own, tag) in own.iter_mut().zip(now.list().iter().flatten()) {
                let sum: i32 = features.iter().map(|feature| weights.weight(of_place(*feature, *tag))).sum();
                *own = sum + weights.start(at, *tag);
            }
        }
        next.clear();
        for (l, last_tag) in last.list().iter().enumerate() {
            for (tag, own) in now.list().iter().zip(own) {
                let mut top = (i32::MIN, 0u8);
                for (b, before_tag) in before.list().iter().enumerate() {
                    let run = tag.map_or(0, |tag| weights.run(*before_tag, *last_tag, tag));
                    let score = scores.get(b * last.len + l).copied().unwrap_or(0) + run;
                    if score > top.0 {
                        top = (score, b as u8);
                    }
                }
                next.push(top.0 + own);
                backs.push(top.1);
            }
        }
        std::mem::swap(&mut scores, &mut next);
        (before, last) = (last, now);
    }
    trace(lattice, &scores, &backs)
}

/// Goes back from the best last pair over the choices that led to it.
fn trace(lattice: &Lattice, scores: &[i32], backs: &[u8]) -> Vec<Tag> {
    let mut found = Vec::with_capacity(lattice.len());
    let top = scores.iter().copied().max();
    let mut pair = scores.iter().position(|score| Some(*score) == top).unwrap_or(0);
    let mut rest = backs;
    for at in (0..lattice.len()).rev() {
        let now = Choices::of(lattice.tags(at));
        let lasts = at.checked_sub(1).map_or(1, |last| Choices::of(lattice.tags(last)).len);
        let (earlier, back) = rest.split_at_checked(rest.len().saturating_sub(lasts * now.len)).unwrap_or((&[], &[]));
        let (last, tag) = (pair / now.len, pair % now.len);
        found.extend(now.list().get(tag).copied().flatten());
        pair = back.get(pair).copied().map_or(0, usize::from) * lasts + last;
        rest = earlier;
    }
    found.reverse();
    found
}
