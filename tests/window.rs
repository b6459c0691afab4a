//! The window, played without a display and opened as a process.
#![allow(missing_docs, unreachable_pub)]
// The driver is a test too, although its functions are not marked as such; the toolkit's enums are not ours.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::wildcard_enum_match_arm)]

#[path = "window/driver.rs"]
mod driver;
#[path = "window/fixture.rs"]
mod fixture;
#[path = "window/outside.rs"]
mod outside;
#[path = "window/pictures.rs"]
mod pictures;
#[path = "window/practice.rs"]
mod practice;

#[path = "window/corpus.rs"]
mod corpus;
#[path = "window/disk.rs"]
mod disk;
#[path = "window/doubts.rs"]
mod doubts;
#[path = "window/in_order.rs"]
mod in_order;
#[path = "window/in_text.rs"]
mod in_text;
#[path = "window/keeping.rs"]
mod keeping;
#[path = "window/keys.rs"]
mod keys;
#[path = "window/looks.rs"]
mod looks;
#[path = "window/progress.rs"]
mod progress;
#[path = "window/reading.rs"]
mod reading;
#[path = "window/seen.rs"]
mod seen;
#[path = "window/session.rs"]
mod session;
#[path = "window/settings.rs"]
mod settings;
#[path = "window/setup.rs"]
mod setup;
#[path = "window/start.rs"]
mod start;
#[path = "window/words.rs"]
mod words;
