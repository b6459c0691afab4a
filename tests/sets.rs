//! Question sets as people write them, rightly and wrongly, and what they are told. Set `RECOUPE_REFRESH=1` to write the
//! expectations anew, then read the difference.
#![allow(clippy::unwrap_used)] // helpers of tests are tests

#[path = "sets/command.rs"]
mod command;
#[path = "sets/limits.rs"]
mod limits;
#[path = "sets/reading.rs"]
mod reading;
#[path = "sets/rendering.rs"]
mod rendering;

use recoupe::set::{self, Finding, Set};

const KIDAL: &str = include_str!("sets/kidal.txt");

/// Reads a set whose one article is `tests/sets/kidal.txt`.
fn read(source: &str) -> (Option<Set>, Vec<Finding>) {
    set::read("jeu.ron", source, &|name| (name == "kidal.txt").then_some(KIDAL))
}

/// The keys of the findings, in order.
fn keys(findings: &[Finding]) -> Vec<&'static str> {
    findings.iter().map(|finding| finding.message.key).collect()
}
