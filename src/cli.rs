//! The command line: one file a command. A command writes to what it is given and says by a number how it went. Without
//! a command the window opens, which is not this module's business.

pub mod check;
pub mod generate;
pub mod inspect;

use crate::corpus::Corpus;
use crate::disk;
use crate::i18n::Catalog;
use crate::text::Language;
use clap::error::ErrorKind;
use clap::{CommandFactory as _, Parser, Subcommand};
use std::io::{self, Read, Write};
use std::path::PathBuf;

/// The exit code of a command that found something wrong in what it looked at.
pub const FOUND: u8 = 1;
/// The exit code of a command that could not read what it was to work on.
pub const UNREADABLE: u8 = 2;

/// Turns a folder of news articles into fact-check questions, and shows the passage that settles each answer.
#[derive(Debug, Parser)]
#[command(name = "recoupe", version)]
pub struct Cli {
    /// The language of messages: fr or en. The system's own where none is named.
    #[arg(long, global = true, value_parser = language)]
    pub lang: Option<Language>,
    /// The folder for progress and settings; the platform's own where none is named.
    #[arg(long, value_name = "DIR")]
    pub data_dir: Option<PathBuf>,
    /// A folder of articles for the window, instead of the bundled ones.
    #[arg(long, value_name = "DIR")]
    pub corpus: Option<PathBuf>,
    /// What to do; without a command the window opens.
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Print the questions of a corpus.
    Generate(generate::Generate),
    /// Check question sets, and show every fault with its line, its column and a hint.
    Check(check::Check),
    /// Print what is seen in a text: sentences, mentions, claims.
    Inspect(inspect::Inspect),
}

/// Which articles a command works on.
#[derive(Debug, clap::Args)]
pub struct CorpusChoice {
    /// The folder of the articles; the bundled ones where none is named.
    #[arg(long, value_name = "DIR")]
    pub corpus: Option<PathBuf>,
}

impl CorpusChoice {
    /// The articles; none when their folder cannot be listed, which is told. What is wrong with single articles is told
    /// and does not stop.
    pub fn open(&self, catalog: &Catalog, err: &mut impl Write) -> io::Result<Option<Corpus>> {
        let opened = match &self.corpus {
            Some(folder) => disk::corpus::open(folder),
            None => Ok(disk::bundled::corpus()),
        };
        match opened {
            Ok((corpus, problems)) => {
                for problem in problems {
                    writeln!(err, "{}", catalog.say(&problem.message()))?;
                }
                Ok(Some(corpus))
            }
            Err(error) => {
                writeln!(err, "{}", catalog.say(&error.message()))?;
                Ok(None)
            }
        }
    }
}

fn language(tag: &str) -> Result<Language, String> {
    Language::from_tag(tag).ok_or_else(|| Language::ALL.map(Language::code).join(", "))
}

impl Cli {
    /// The arguments of this process. It ends here when they cannot be understood, and when one that only the window
    /// obeys stands before a command, which would not hear it.
    pub fn read() -> Cli {
        let cli = Cli::parse();
        if cli.command.is_some() && (cli.data_dir.is_some() || cli.corpus.is_some()) {
            let why =
                "--data-dir and --corpus before a command are for the window; --corpus may stand after the command";
            Cli::command().error(ErrorKind::ArgumentConflict, why).exit();
        }
        cli
    }

    /// The language to speak: the one asked for, else the system's, else English.
    pub fn language(&self) -> Language {
        let system = || sys_locale::get_locale().and_then(|tag| Language::from_tag(&tag));
        self.lang.or_else(system).unwrap_or(Language::En)
    }
}

/// Runs a command and gives the exit code. It fails only when `out` or `err` cannot be written to.
pub fn run(
    command: &Command,
    language: Language,
    colour: bool,
    input: &mut impl Read,
    out: &mut impl Write,
    err: &mut impl Write,
) -> io::Result<u8> {
    let catalog = Catalog::new(language);
    match command {
        Command::Generate(generate) => generate::run(generate, &catalog, out, err),
        Command::Check(check) => check::run(check, &catalog, colour, out, err),
        Command::Inspect(inspect) => inspect::run(inspect, &catalog, input, out, err),
    }
}
