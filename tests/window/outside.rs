//! The outside world of a test: a store in memory that can be made to fail, a clock that is set, a seed that is known.

use crate::fixture;
use recoupe::gui::{Arrival, Settings, Start, Store};
use recoupe::i18n::Message;
use recoupe::progress::Record;
use recoupe::text::Language;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::sync::{Arc, Mutex};

/// The world, shared with the window.
#[derive(Default)]
pub struct World {
    pub records: Mutex<Vec<Record>>,
    pub settings: Mutex<Option<Settings>>,
    pub full: AtomicBool,
    pub now: AtomicI64,
}

impl World {
    pub fn new() -> Arc<World> {
        let world = World::default();
        world.now.store(1_795_000_000_000, Ordering::Relaxed);
        Arc::new(world)
    }

    /// What the window is started with: this world and everything of the fixture.
    pub fn start(self: &Arc<World>, language: Language) -> Start {
        self.start_with(language, |say| {
            let corpus = fixture::corpus();
            let items = fixture::items(&corpus);
            say(Arrival::Corpus(Arc::new(corpus)));
            say(Arrival::Items(items));
        })
    }

    /// The same with another loader.
    pub fn start_with(
        self: &Arc<World>,
        language: Language,
        load: impl Fn(&mut dyn FnMut(Arrival)) + Send + Sync + 'static,
    ) -> Start {
        let clock = Arc::clone(self);
        Start {
            settings: Settings::new(language),
            load: Arc::new(load),
            store: Arc::new(Memory(Arc::clone(self))),
            clock: Arc::new(move || clock.now.load(Ordering::Relaxed)),
            zone: jiff::tz::TimeZone::UTC,
            pace: recoupe::schedule::Pace::default(),
            seed: Arc::new(|| 4821),
        }
    }

    pub fn pass(&self, milliseconds: i64) {
        self.now.fetch_add(milliseconds, Ordering::Relaxed);
    }

    pub fn kept(&self) -> Vec<Record> {
        self.records.lock().unwrap().clone()
    }
}

struct Memory(Arc<World>);

impl Store for Memory {
    fn append(&self, record: &Record) -> Result<u64, Message> {
        if self.0.full.load(Ordering::Relaxed) {
            return Err(Message::new("start-failed").with("why", "disque plein"));
        }
        let mut records = self.0.records.lock().unwrap();
        records.push(record.clone());
        Ok(records.len() as u64)
    }

    fn save(&self, settings: &Settings) -> Result<(), Message> {
        if self.0.full.load(Ordering::Relaxed) {
            return Err(Message::new("start-failed").with("why", "disque plein"));
        }
        *self.0.settings.lock().unwrap() = Some(*settings);
        Ok(())
    }
}
