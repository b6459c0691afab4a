//! Recoupe turns a folder of news articles into fact-check questions, asks them, shows the passage that settles each
//! answer, and remembers what the learner knows. *Recouper une information*: to check it against another source.
//!
//! # A question's journey
//!
//! 1. [`disk`] reads the files of every place that articles come from, and their manifests.
//! 2. [`corpus`] makes articles of them, marks what is not prose and cuts the rest into sentences. Offsets still point
//!    into the files.
//! 3. [`language`] finds times, counts, names, quotations, clauses and turns of attribution in each sentence.
//! 4. [`claim`] says who states what, how firmly, on what evidence; it refuses rather than guesses.
//! 5. [`generate`] proposes questions by kind, passes or refuses each at one gate with a named reason, and draws a
//!    session with a seed. Items that people wrote come from [`set`]; both are [`question::Item`]s.
//! 6. [`verify`] proves each item again from its words and the articles' alone, sharing no code with what made it.
//! 7. [`quiz`] asks, as a pure state machine: options to choose from, sentences in their article, events to be put in order.
//! 8. [`progress`] turns each answer into one line of the journal, which [`disk`] has written and synced before the next
//!    question appears. [`export`] makes a table of the answers for other programs, and
//!    reports on doubtful questions.
//! 9. [`schedule`] says which facts are due again and which are new, and [`insight`] what the answers tell about the
//!    learner. Both are replayed from the responses: an answer taken back leaves no trace in either.
//!
//! # Layers
//!
//! Each module may use those above it in this file and no others, as `tests/layers.rs` holds in a table: `text` and
//! `i18n` know nothing of ours, `cli` and `gui` know everything but each other. Only `gui` knows iced. Only `disk` opens
//! files. Nothing below `cli` and `gui` reads a clock or makes a random number: both are passed in.
//!
//! # What always holds
//!
//! - A passage is the author's words, byte for byte, at their own place; texts are never rewritten.
//! - The same articles give the same items, and the same seed the same session, on every machine.
//! - Nothing asks what is true in the world: every question asks what an article says, and whose claim it is.
//! - Nothing is dropped in silence: what cannot be read is told with its file and place.
//!
//! # What is absent on purpose
//!
//! No account, no network, no model whose reasons cannot be read: every question can say which rule made it, and every
//! refusal has a name.

pub mod text;

pub mod i18n;

pub mod language;

pub mod question;

pub mod corpus;

pub mod set;

pub mod schedule;

pub mod claim;

pub mod quiz;

pub mod progress;

pub mod generate;

pub mod verify;

pub mod export;
pub mod insight;

pub mod disk;

pub mod cli;

pub mod gui;
