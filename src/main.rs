//! Starts the window; what goes wrong before it is there is one line on standard error.

use recoupe::corpus;
use recoupe::generate;
use recoupe::gui::{self, Arrival, Settings, Start, Store};
use recoupe::i18n::{Catalog, Message};
use recoupe::progress::Record;
use recoupe::text::Language;
use std::io::Write;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

fn main() -> ExitCode {
    let language = sys_locale::get_locale().and_then(|tag| Language::from_tag(&tag)).unwrap_or(Language::En);
    let start = Start {
        settings: Settings::new(language),
        load: Arc::new(load),
        store: Arc::new(Forgetful::default()),
        clock: Arc::new(now),
        // Six digits can be read aloud and typed.
        seed: Arc::new(|| now().unsigned_abs() % 1_000_000),
    };
    match gui::run(start) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            // There is nowhere left to say that standard error is closed.
            let _ = writeln!(std::io::stderr(), "recoupe: {}", Catalog::new(language).say(&message));
            ExitCode::FAILURE
        }
    }
}

/// Reads the bundled articles and generates their questions.
fn load(say: &mut dyn FnMut(Arrival)) {
    let files = [
        ("000_a90dc72e58f312f8.txt", include_bytes!("../seeds/000_a90dc72e58f312f8.txt").as_slice()),
        ("001_ce2aef6978b8f79b.txt", include_bytes!("../seeds/001_ce2aef6978b8f79b.txt")),
        ("002_70dd4064b709cd77.txt", include_bytes!("../seeds/002_70dd4064b709cd77.txt")),
        ("003_9f9063d798544db8.txt", include_bytes!("../seeds/003_9f9063d798544db8.txt")),
        ("004_abf6babea596f699.txt", include_bytes!("../seeds/004_abf6babea596f699.txt")),
    ];
    let files = files.map(|(name, bytes)| (name.to_owned(), bytes.to_vec())).to_vec();
    let (corpus, problems) = corpus::read(files, Some(include_bytes!("../seeds/corpus.ron")));
    for problem in problems {
        say(Arrival::Notice(problem.message()));
    }
    let corpus = Arc::new(corpus);
    say(Arrival::Corpus(Arc::clone(&corpus)));
    say(Arrival::Items(generate::generate(&corpus).items.into_iter().map(Arc::new).collect()));
}

/// The time, in milliseconds since 1970-01-01 UTC.
fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}

/// Numbers answers and keeps them no longer than the window is open.
#[derive(Default)]
struct Forgetful {
    numbers: AtomicU64,
}

impl Store for Forgetful {
    fn append(&self, _record: &Record) -> Result<u64, Message> {
        Ok(self.numbers.fetch_add(1, Ordering::Relaxed) + 1)
    }

    fn save(&self, _settings: &Settings) -> Result<(), Message> {
        Ok(())
    }
}
