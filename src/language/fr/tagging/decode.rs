//! The best sequence of tags: the sum of what each place and each run of three tags weighs, maximised exactly by dynamic
//! programming over pairs of tags. Learning and reading share it.

use super::lattice::{Lattice, mix};
use super::{Tag, TagSet};

/// Weights of features, by bucket.
pub trait Weights {
    /// The weight of a bucket; any number is a bucket.
    fn weight(&self, bucket: u32) -> i32;

    /// What a tag at a place gets beside its weights: nothing, but while learning the wrong ones get a start.
    fn start(&self, _at: usize, _tag: Tag) -> i32 {
        0
    }
}

/// The bucket of a feature and a tag.
pub fn of_place(feature: u32, tag: Tag) -> u32 {
    mix(feature ^ (tag as u32 + 1).wrapping_mul(0x9e37_79b9))
}

/// The buckets of a run of three tags, the last alone with the one before it included. No tag is before the first.
pub fn of_run(before: Option<Tag>, last: Option<Tag>, tag: Tag) -> [u32; 2] {
    let number = |tag: Option<Tag>| tag.map_or(31, |tag| tag as u32);
    let pair = number(last) << 5 | tag as u32;
    [mix(pair | 1 << 20), mix(number(before) << 10 | pair | 1 << 21)]
}

/// The tags of a token as a list.
struct Choices {
    tags: [Tag; Tag::EVERY.len()],
    len: usize,
}

impl Choices {
    fn of(set: TagSet) -> Choices {
        let mut choices = Choices { tags: [Tag::Mark; Tag::EVERY.len()], len: 0 };
        for tag in set.iter() {
            if let Some(slot) = choices.tags.get_mut(choices.len) {
                *slot = tag;
            }
            choices.len += 1;
        }
        choices.len = choices.len.max(1);
        choices
    }

    fn list(&self) -> &[Tag] {
        self.tags.get(..self.len).unwrap_or(&[])
    }
}

/// The best tags of a sentence; where two sequences weigh the same, the one whose tags come first.
pub fn best(lattice: &Lattice, weights: &impl Weights) -> Vec<Tag> {
    let choices: Vec<Choices> = (0..lattice.len()).map(|at| Choices::of(lattice.tags(at))).collect();
    // The scores of the pairs (last tag, this tag), and for each the tag before the last that gave it.
    let mut scores: Vec<i32> = vec![0];
    let mut backs: Vec<Vec<u8>> = Vec::with_capacity(choices.len());
    for (at, now) in choices.iter().enumerate() {
        let last = at.checked_sub(1).and_then(|last| choices.get(last));
        let before = at.checked_sub(2).and_then(|before| choices.get(before));
        let (lasts, befores) = (last.map_or(1, |last| last.len), before.map_or(1, |before| before.len));
        let features = (now.len > 1).then(|| lattice.features(at));
        let mut next = Vec::with_capacity(lasts * now.len);
        let mut back = Vec::with_capacity(lasts * now.len);
        for l in 0..lasts {
            let last_tag = last.and_then(|last| last.list().get(l)).copied();
            for tag in now.list() {
                let mut top = (i32::MIN, 0u8);
                for b in 0..befores {
                    let before_tag = before.and_then(|before| before.list().get(b)).copied();
                    let run: i32 =
                        of_run(before_tag, last_tag, *tag).iter().map(|bucket| weights.weight(*bucket)).sum();
                    let score = scores.get(b * lasts + l).copied().unwrap_or(0) + run;
                    if score > top.0 {
                        top = (score, b as u8);
                    }
                }
                next.push(top.0);
                back.push(top.1);
            }
        }
        if let Some(features) = features {
            for (t, tag) in now.list().iter().enumerate() {
                let own: i32 = features.iter().map(|feature| weights.weight(of_place(*feature, *tag))).sum();
                let own = own + weights.start(at, *tag);
                next.iter_mut().skip(t).step_by(now.len).for_each(|score| *score += own);
            }
        }
        scores = next;
        backs.push(back);
    }
    trace(&choices, &scores, &backs)
}

fn trace(choices: &[Choices], scores: &[i32], backs: &[Vec<u8>]) -> Vec<Tag> {
    let mut found = Vec::with_capacity(choices.len());
    let top = scores.iter().copied().max();
    let mut pair = scores.iter().position(|score| Some(*score) == top).unwrap_or(0);
    for (now, back) in choices.iter().zip(backs).rev() {
        let (last, tag) = (pair / now.len, pair % now.len);
        found.extend(now.list().get(tag));
        let before = back.get(pair).copied().map_or(0, usize::from);
        let lasts = back.len() / now.len;
        pair = before * lasts + last;
    }
    found.reverse();
    found
}
