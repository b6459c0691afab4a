//! The command line: one file a command. A command writes to what it is given and says by a number how it went.

pub mod check;

use crate::i18n::Catalog;
use crate::text::Language;
use clap::{Parser, Subcommand};
use std::io::{self, Write};

/// Turns a folder of news articles into fact-check questions.
#[derive(Debug, Parser)]
#[command(name = "recoupe", version)]
pub struct Cli {
    /// The language of messages: fr or en. The system's own where none is named.
    #[arg(long, global = true, value_parser = language)]
    pub lang: Option<Language>,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Check question sets, and show every fault with its line, its column and a hint.
    Check(check::Check),
}

fn language(tag: &str) -> Result<Language, String> {
    Language::from_tag(tag).ok_or_else(|| Language::ALL.map(Language::code).join(", "))
}

/// Runs a command and gives the exit code. It fails only when `out` or `err` cannot be written to.
pub fn run(cli: &Cli, colour: bool, out: &mut impl Write, err: &mut impl Write) -> io::Result<u8> {
    let system = || sys_locale::get_locale().and_then(|tag| Language::from_tag(&tag));
    let catalog = Catalog::new(cli.lang.or_else(system).unwrap_or(Language::En));
    match &cli.command {
        Command::Check(check) => check::run(check, &catalog, colour, out, err),
    }
}
