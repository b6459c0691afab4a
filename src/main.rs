//! From the arguments to the exit code.

use clap::Parser as _;
use recoupe::cli::{self, Cli};
use std::io::{self, IsTerminal as _};
use std::process::ExitCode;

fn main() -> ExitCode {
    let colour = io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    match cli::run(&Cli::parse(), colour, &mut io::stdout().lock(), &mut io::stderr().lock()) {
        Ok(code) => ExitCode::from(code),
        // Whoever read our output has stopped reading; there is nobody left to tell.
        Err(_) => ExitCode::from(2),
    }
}
