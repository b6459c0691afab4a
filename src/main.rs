//! Starts the window; what goes wrong before it is there is one line on standard error.

#[path = "../tests/window/fixture.rs"]
mod fixture;

use recoupe::gui::{self, Arrival, Settings, Start};
use recoupe::i18n::{Catalog, Message};
use recoupe::progress::Record;
use recoupe::text::Language;
use std::io::Write;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

struct Demo;
impl gui::Store for Demo {
    fn append(&self, record: &Record) -> Result<u64, Message> {
        let Some(dir) = std::env::args().skip_while(|a| a != "--data-dir").nth(1) else { return Ok(1) };
        let line = format!("({record:?})\n");
        let path = std::path::Path::new(&dir).join("journal.ron");
        if !path.exists() {
            std::fs::write(&path, "(format: 1)\n").ok();
        }
        std::fs::OpenOptions::new()
            .create(true)
            .append(true)
            .open(path)
            .and_then(|mut f| f.write_all(line.as_bytes()))
            .map(|()| 1)
            .map_err(|e| Message::new("start-failed").with("why", e.to_string()))
    }
    fn save(&self, _: &Settings) -> Result<(), Message> {
        Ok(())
    }
}

fn main() -> ExitCode {
    let language = sys_locale::get_locale().and_then(|tag| Language::from_tag(&tag)).unwrap_or(Language::En);
    let mut settings = Settings::new(language);
    if let Ok(t) = std::env::var("DEMO_THEME") {
        settings.theme = gui::Theme::from_name(&t).unwrap_or_default();
    }
    if let Ok(t) = std::env::var("DEMO_SIZE") {
        settings.text_size = t.parse().unwrap_or(100);
    }
    let start = Start {
        settings,
        load: Arc::new(|say| {
            let corpus = fixture::corpus();
            let items = fixture::items(&corpus);
            let pause = std::env::var("DEMO_PAUSE").ok().and_then(|s| s.parse().ok()).unwrap_or(0);
            for done in 0..3 {
                say(Arrival::Progress { done, of: 3 });
                std::thread::sleep(std::time::Duration::from_millis(pause));
            }
            say(Arrival::Corpus(Arc::new(corpus)));
            if std::env::var("DEMO_EMPTY").is_err() {
                say(Arrival::Items(items));
            }
            if std::env::var("DEMO_NOTICE").is_ok() {
                say(Arrival::Notice(Message::new("start-no-display")));
            }
        }),
        store: Arc::new(Demo),
        clock: Arc::new(|| {
            SystemTime::now()
                .duration_since(UNIX_EPOCH)
                .ok()
                .and_then(|t| i64::try_from(t.as_millis()).ok())
                .unwrap_or(0)
        }),
        seed: Arc::new(|| 4821),
    };
    match gui::run(start) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            let _ = writeln!(std::io::stderr(), "recoupe: {}", Catalog::new(language).say(&message));
            ExitCode::FAILURE
        }
    }
}
