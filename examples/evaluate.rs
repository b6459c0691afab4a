//! Measures the language engine against hand-marked texts: one table, every number of it computed from the data on the
//! disk, and with `--misses` everything that was not found, or found wrongly. Data that is not there is said to be absent
//! and nothing is claimed about it. Below the table: how many items there are, and how many can be guessed without a text.
//!
//! `cargo run --release --example evaluate -- ../shared [--misses]`, where the folder holds `seeds`, `gold` and `data`.

#![allow(clippy::print_stdout, reason = "the table is what this program is for")]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "data that cannot be read must stop the measuring")]
#![allow(unreachable_pub, reason = "modules of a program of one binary")]

#[path = "evaluate/gold.rs"]
mod gold;
#[path = "evaluate/guesser.rs"]
mod guesser;
#[path = "evaluate/names.rs"]
mod names;
#[path = "evaluate/numbers.rs"]
mod numbers;
#[path = "evaluate/score.rs"]
mod score;
#[path = "evaluate/sentences.rs"]
mod sentences;
#[path = "evaluate/specs.rs"]
mod specs;
#[path = "evaluate/speech.rs"]
mod speech;
#[path = "evaluate/times.rs"]
mod times;
#[path = "evaluate/treebank.rs"]
mod treebank;
#[path = "evaluate/verbs.rs"]
mod verbs;
#[path = "evaluate/yields.rs"]
mod yields;

use std::path::PathBuf;
use std::process::ExitCode;

fn main() -> ExitCode {
    let mut folder = None;
    let mut misses = false;
    for argument in std::env::args().skip(1) {
        match argument.as_str() {
            "--misses" => misses = true,
            _ => folder = Some(PathBuf::from(argument)),
        }
    }
    let Some(folder) = folder else {
        println!("evaluate FOLDER [--misses], where FOLDER holds seeds, gold and data");
        return ExitCode::from(2);
    };
    let gold = gold::Gold::read(&folder);
    let gold = gold.as_ref().map_err(String::as_str);
    let mut rows = sentences::rows(gold, &folder);
    rows.extend(times::rows(gold, &folder));
    rows.extend(numbers::rows(gold, &folder));
    rows.extend(verbs::rows(&folder));
    rows.extend(verbs::subject_rows(&folder));
    rows.extend(speech::rows(gold));
    rows.push(names::row(gold));
    rows.extend(names::news_rows(&folder));
    rows.push(sentences::zones(gold));
    score::print(&rows, misses);
    guesser::print(&yields::print(&folder));
    ExitCode::SUCCESS
}
