//! From the arguments to the exit code.

use clap::Parser as _;
use recoupe::cli::{self, Cli};
use std::io::{self, IsTerminal as _};
use std::process::ExitCode;

fn main() -> ExitCode {
    let cli = Cli::parse();
    let colour = io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    let Some(command) = &cli.command else { return ExitCode::SUCCESS };
    let (mut input, mut out, mut err) = (io::stdin().lock(), io::stdout().lock(), io::stderr().lock());
    match cli::run(command, cli.language(), colour, &mut input, &mut out, &mut err) {
        Ok(code) => ExitCode::from(code),
        // Whoever read our output has stopped reading; there is nobody left to tell.
        Err(_) => ExitCode::from(cli::UNREADABLE),
    }
}
