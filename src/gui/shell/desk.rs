//! The learner's files, as the window asks for them: back-ups, exports, the places that articles come from, the desktop's
//! own dialogs.

use super::{Keeper, held, now, settings_of};
use crate::disk::backup::{self, Backup, PutBy};
use crate::disk::{self, Hidden, Opened, Source, Sources, everything, gather};
use crate::export::table;
use crate::gui::files::{Dialog, Files, Form, Holding, Picked, Picking, Restored};
use crate::i18n::Message;
use crate::progress;
use crate::question::ItemId;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// A dialog that ends sooner was never seen: nobody is that quick. The library does not tell a dialog that was closed from
/// one that could not be opened.
const UNSEEN: Duration = Duration::from_millis(250);

impl Files for Keeper {
    fn folder(&self) -> PathBuf {
        std::path::absolute(self.paths.data()).unwrap_or_else(|_| self.paths.data().to_owned())
    }

    fn documents(&self) -> PathBuf {
        let found = directories::UserDirs::new();
        let folder = found.map(|user| user.document_dir().unwrap_or_else(|| user.home_dir()).to_owned());
        folder.unwrap_or_else(|| self.folder())
    }

    fn sources_are_given(&self) -> bool {
        self.given
    }

    fn open_folder(&self) -> Result<(), Message> {
        let folder = self.folder();
        let told = |error: std::io::Error| {
            let path = folder.display().to_string();
            Message::new("data-folder-not-opened").with("path", path).with("why", error.to_string())
        };
        open::that_detached(&folder).map_err(told)
    }

    fn pick(&self, dialog: Dialog) -> Picking {
        let asking = rfd::AsyncFileDialog::new();
        let begun = Instant::now();
        let picked = move |files: Option<Vec<rfd::FileHandle>>| match files {
            Some(files) if !files.is_empty() => {
                Picked::Chosen(files.iter().map(|file| file.path().to_owned()).collect())
            }
            Some(_) | None if begun.elapsed() < UNSEEN => Picked::Missing,
            Some(_) | None => Picked::Cancelled,
        };
        let one = |file: Option<rfd::FileHandle>| file.map(|file| vec![file]);
        match dialog {
            Dialog::Folder => {
                let asked = asking.pick_folders();
                Box::pin(async move { picked(asked.await) })
            }
            Dialog::Articles => {
                let asked = asking.add_filter(".txt .md", &["txt", "md"]).pick_files();
                Box::pin(async move { picked(asked.await) })
            }
            Dialog::Backup => {
                let asked = asking.add_filter(".ron", &["ron"]).pick_file();
                Box::pin(async move { picked(one(asked.await)) })
            }
            Dialog::Save(name) => {
                let asked = asking.set_directory(self.documents()).set_file_name(name).save_file();
                Box::pin(async move { picked(one(asked.await)) })
            }
        }
    }

    fn exists(&self, path: &Path) -> bool {
        at_home(path).exists()
    }

    fn back_up(&self, to: &Path) -> Result<Vec<PathBuf>, Message> {
        let to = &at_home(to);
        self.refuse_own(to)?;
        let (journal, _) = self.journal().map_err(|error| error.message())?;
        let backup = Backup::take(&self.paths, journal, now()).map_err(|error| error.message())?;
        backup.write(to).map_err(|error| error.message())?;
        Ok(backup.missing().to_vec())
    }

    fn look_into(&self, from: &Path) -> Result<Holding, Message> {
        let backup = Backup::read(&at_home(from))?;
        Ok(Holding { made: backup.made, answers: backup.answers() })
    }

    fn restore(&self, from: &Path) -> Result<Restored, Message> {
        let backup = Backup::read(&at_home(from))?;
        let (journal, _) = self.journal().map_err(|error| error.message())?;
        let restored = backup.restore(&self.paths, journal, now()).map_err(|error| error.message())?;
        self.forget_found(restored.opened);
        // What a loader of before has said, and may still arrive, says nothing about these answers.
        *held(&self.heard) = Arc::default();
        if !self.given {
            *held(&self.sources) = restored.sources;
        }
        let (started, _) = self.started;
        let language = restored.settings.language.unwrap_or(started);
        let hidden = ids(&restored.hidden);
        let settings = settings_of(&restored.settings, language);
        let backup::Restored { before, left, aside, .. } = restored;
        Ok(Restored { settings, hidden, before, left, aside })
    }

    fn reset(&self) -> Result<PutBy, Message> {
        let (journal, _) = self.journal().map_err(|error| error.message())?;
        let before = backup::reset(&self.paths, journal, now()).map_err(|error| error.message())?;
        if let Some((_, opened)) = self.journal.get() {
            *held(opened) = Opened::default();
        }
        Ok(before)
    }

    fn export(&self, form: Form, to: &Path) -> Result<(), Message> {
        let to = &at_home(to);
        self.refuse_own(to)?;
        let (journal, _) = self.journal().map_err(|error| error.message())?;
        let bytes = journal.bytes().map_err(|error| error.message())?;
        let records = progress::reading::read(&bytes).records;
        let written = match form {
            Form::Csv => everything::write_text(to, &table::csv(&progress::replay(&records))),
            Form::Ron => {
                let (settings, _) = disk::Settings::load(&self.paths);
                everything::write(to, &settings, &self.sources(), &records)
            }
        };
        written.map_err(|error| error.message())
    }

    fn write(&self, text: &str, to: &Path) -> Result<(), Message> {
        let to = &at_home(to);
        self.refuse_own(to)?;
        everything::write_text(to, text).map_err(|error| error.message())
    }

    fn keep_hidden(&self, items: &[ItemId]) -> Result<(), Message> {
        let hidden = Hidden::of(items.iter().map(|id| id.as_str().to_owned()));
        hidden.save(&self.paths).map_err(|error| error.message())
    }

    fn add(&self, paths: &[PathBuf]) -> Vec<Message> {
        let mut refused = Vec::new();
        let changed = self.change(|sources| {
            refused.extend(paths.iter().filter_map(|path| sources.add(&at_home(path)).err()));
        });
        refused.extend(changed.err());
        refused
    }

    fn add_bundled(&self) -> Result<(), Message> {
        self.change(Sources::add_bundled)
    }

    fn remove(&self, source: &Source) -> Result<(), Message> {
        self.change(|sources| sources.remove(source))
    }

    fn has_changed(&self) -> bool {
        let known = *held(&self.stamp);
        known.is_some_and(|known| known != gather::stamp(&self.sources()))
    }
}

impl Keeper {
    pub(super) fn sources(&self) -> Sources {
        held(&self.sources).clone()
    }

    /// Changes the list of places, and keeps it unless it was given for this run only. A list that cannot be kept holds for
    /// this run all the same.
    fn change(&self, change: impl FnOnce(&mut Sources)) -> Result<(), Message> {
        let mut sources = held(&self.sources);
        let before = sources.clone();
        change(&mut sources);
        if self.given || *sources == before {
            return Ok(());
        }
        sources.save(&self.paths).map_err(|error| error.message())
    }

    /// A back-up or a table never takes the place of what the program lives from.
    fn refuse_own(&self, to: &Path) -> Result<(), Message> {
        if self.paths.is_own(to) {
            return Err(Message::new("data-own-file").with("path", to.display().to_string()));
        }
        Ok(())
    }
}

/// The items of a list.
pub(super) fn ids(hidden: &Hidden) -> Vec<ItemId> {
    hidden.items().iter().map(|id| ItemId::from_text(id)).collect()
}

/// A path that is typed as shells take it, `~/articles`, is one in the home folder.
fn at_home(path: &Path) -> PathBuf {
    match (path.strip_prefix("~"), directories::UserDirs::new()) {
        (Ok(rest), Some(user)) => user.home_dir().join(rest),
        (Ok(_), None) | (Err(_), _) => path.to_owned(),
    }
}
