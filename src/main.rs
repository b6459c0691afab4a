//! From the arguments to the exit code.

use recoupe::cli::{self, Cli};
use recoupe::gui::shell;
use recoupe::i18n::Catalog;
use std::io::{self, IsTerminal as _, Write as _};
use std::process::ExitCode;

fn main() -> ExitCode {
    let cli = Cli::read();
    let language = cli.language();
    if let Some(command) = &cli.command {
        let colour = io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none();
        let (mut input, mut out, mut err) = (io::stdin().lock(), io::stdout().lock(), io::stderr().lock());
        let code = cli::run(command, language, colour, &mut input, &mut out, &mut err);
        // Whoever read our output has stopped reading; there is nobody left to tell.
        return ExitCode::from(code.unwrap_or(cli::UNREADABLE));
    }
    let choices = shell::Choices { language: cli.lang, data_dir: cli.data_dir, corpus: cli.corpus };
    match shell::run(choices, language) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            // There is nowhere left to say that standard error is closed.
            let _ = writeln!(io::stderr(), "recoupe: {}", Catalog::new(language).say(&message));
            ExitCode::FAILURE
        }
    }
}
