//! The outside world of a test: a store in memory that can be made to fail, a clock that is set, a seed that is known.

use crate::fixture;
use recoupe::disk::Source;
use recoupe::disk::backup::PutBy;
use recoupe::gui::files::{Dialog, Files, Form, Holding, Picked, Picking, Restored};
use recoupe::gui::{Arrival, Settings, Start, Store};
use recoupe::i18n::Message;
use recoupe::progress::Record;
use recoupe::question::ItemId;
use recoupe::text::Language;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::sync::{Arc, Mutex};

/// The world, shared with the window.
#[derive(Default)]
pub struct World {
    pub records: Mutex<Vec<Record>>,
    pub settings: Mutex<Option<Settings>>,
    pub full: AtomicBool,
    pub now: AtomicI64,
    /// What the learner's files were asked for, one line each.
    pub done: Mutex<Vec<String>>,
    /// How the next dialog ends; without it, there is none on the machine.
    pub picked: Mutex<Option<Picked>>,
    /// The items that are asked no more, as they are kept.
    pub hidden: Mutex<Vec<ItemId>>,
    /// The text that was written last.
    pub written: Mutex<String>,
    /// Whether the articles have changed on the disk.
    pub changed: AtomicBool,
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
            files: Arc::new(Memory(Arc::clone(self))),
            hidden: self.hidden.lock().unwrap().clone(),
            clock: Arc::new(move || clock.now.load(Ordering::Relaxed)),
            zone: jiff::tz::TimeZone::UTC,
            seed: Arc::new(|| 4821),
        }
    }

    pub fn pass(&self, milliseconds: i64) {
        self.now.fetch_add(milliseconds, Ordering::Relaxed);
    }

    /// What the learner's files were asked for since this was last looked at.
    pub fn done(&self) -> Vec<String> {
        std::mem::take(&mut *self.done.lock().unwrap())
    }

    /// The next dialog ends with this file.
    pub fn will_pick(&self, path: &str) {
        *self.picked.lock().unwrap() = Some(Picked::Chosen(vec![PathBuf::from(path)]));
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

fn before() -> PutBy {
    PutBy { path: PathBuf::from("/data/recoupe/backups/before.ron"), missing: Vec::new() }
}

impl Memory {
    fn does(&self, what: String) {
        self.0.done.lock().unwrap().push(what);
    }

    /// Paths with the word "bad" in them are bad files.
    fn judged(&self, path: &Path, what: &str) -> Result<(), Message> {
        if path.to_string_lossy().contains("bad") {
            return Err(Message::new("backup-damaged").with("path", path.display().to_string()));
        }
        self.does(format!("{what} {}", path.display()));
        Ok(())
    }
}

impl Files for Memory {
    fn folder(&self) -> PathBuf {
        PathBuf::from("/data/recoupe")
    }

    fn documents(&self) -> PathBuf {
        PathBuf::from("/documents")
    }

    fn sources_are_given(&self) -> bool {
        false
    }

    fn open_folder(&self) -> Result<(), Message> {
        self.does("open folder".to_owned());
        Ok(())
    }

    fn pick(&self, dialog: Dialog) -> Picking {
        self.does(format!("dialog {dialog:?}"));
        let picked = self.0.picked.lock().unwrap().take().unwrap_or(Picked::Missing);
        Box::pin(async move { picked })
    }

    fn exists(&self, path: &Path) -> bool {
        path.to_string_lossy().contains("taken")
    }

    fn back_up(&self, to: &Path) -> Result<Vec<PathBuf>, Message> {
        self.judged(to, "back up").map(|()| Vec::new())
    }

    fn look_into(&self, from: &Path) -> Result<Holding, Message> {
        self.judged(from, "look into")?;
        Ok(Holding { made: 1_795_000_000_000, answers: 340 })
    }

    fn restore(&self, from: &Path) -> Result<Restored, Message> {
        self.judged(from, "restore")?;
        let settings = self.0.settings.lock().unwrap().unwrap_or(Settings::new(Language::Fr));
        let hidden = self.0.hidden.lock().unwrap().clone();
        Ok(Restored { settings, hidden, before: before(), left: Vec::new(), aside: Vec::new() })
    }

    fn reset(&self) -> Result<PutBy, Message> {
        self.does("reset".to_owned());
        Ok(before())
    }

    fn export(&self, form: Form, to: &Path) -> Result<(), Message> {
        self.judged(to, &format!("export {form:?}"))
    }

    fn write(&self, text: &str, to: &Path) -> Result<(), Message> {
        self.judged(to, "write")?;
        *self.0.written.lock().unwrap() = text.to_owned();
        Ok(())
    }

    fn keep_hidden(&self, items: &[ItemId]) -> Result<(), Message> {
        if self.0.full.load(Ordering::Relaxed) {
            return Err(Message::new("start-failed").with("why", "disque plein"));
        }
        *self.0.hidden.lock().unwrap() = items.to_vec();
        Ok(())
    }

    fn add(&self, paths: &[PathBuf]) -> Vec<Message> {
        paths.iter().filter_map(|path| self.judged(path, "add").err()).collect()
    }

    fn add_bundled(&self) -> Result<(), Message> {
        self.does("add bundled".to_owned());
        Ok(())
    }

    fn remove(&self, source: &Source) -> Result<(), Message> {
        self.does(format!("remove {source:?}"));
        Ok(())
    }

    fn has_changed(&self) -> bool {
        self.0.changed.swap(false, Ordering::Relaxed)
    }
}
