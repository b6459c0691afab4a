//! The journal's file. One copy of the program writes to it, the one that holds the lock; any other reads. A record
//! counts as kept only after the disk has confirmed it. The file is opened anew for every record, because an editor that
//! saves by renaming would leave a kept handle writing into a file nobody can see.

use crate::disk::{Cause, Error, Operation, Paths, read, replace};
use crate::i18n::Message;
use crate::progress::line::{self, Line, TORN_MARK};
use crate::progress::{self, Reading, Record};
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::Path;
use std::sync::{Mutex, PoisonError};

/// The most that is read of a journal, in bytes: some millions of answers.
const LIMIT: u64 = 1 << 30;

/// The journal of one data folder, open for as long as this lives. It can be shared between threads.
#[derive(Debug)]
pub struct Journal {
    paths: Paths,
    /// What a next record needs, or why there can be none.
    state: Mutex<State>,
}

#[derive(Debug)]
enum State {
    /// This copy of the program writes.
    Writer { next: u64, _lock: Lock },
    /// Another copy of the program writes.
    InUse,
    /// The folder cannot be written to, or the journal is of a later version.
    ReadOnly,
}

/// The lock of a data folder; the end of the process, however it comes, gives it back too.
#[derive(Debug)]
struct Lock(File);

impl Drop for Lock {
    fn drop(&mut self) {
        // Closing alone would not do while a program that we are just starting still holds a copy of the handle.
        let _ = self.0.unlock();
    }
}

/// What the journal held when it was opened.
#[derive(Clone, Debug, Default)]
pub struct Opened {
    /// The records with their sequence numbers, in the order of the file.
    pub records: Vec<(u64, Record)>,
    /// What is wrong with the file or keeps it from being written to.
    pub problems: Vec<Message>,
}

impl Journal {
    /// Opens the journal of `data_dir`, made if need be, and reads it. A journal that can be read but not written to is
    /// no error: it opens, a problem says why, and [`Journal::append`] refuses for as long as that lasts.
    pub fn open(data_dir: &Path) -> Result<(Journal, Opened), Error> {
        let paths = Paths::at(data_dir);
        let mut problems = Vec::new();
        let lock = match acquire(&paths) {
            Ok(lock) => Ok(lock),
            Err(error) => {
                let is_in_use = matches!(error.cause, Cause::InUse);
                // Another copy's lock explains itself; any other cause does not say what becomes of the answers.
                let told = error.message();
                problems.push(if is_in_use { told } else { Message { key: "journal-not-writable", ..told } });
                Err(if is_in_use { State::InUse } else { State::ReadOnly })
            }
        };
        let reading = read(&paths.journal())?;
        // While another copy writes, a line without an end is most likely one that it has not finished.
        let faults = reading.faults.iter().filter(|fault| lock.is_ok() || !matches!(fault, progress::Fault::Torn(_)));
        problems.extend(faults.map(progress::Fault::message));
        let state = match lock {
            Ok(_) if reading.later_version => State::ReadOnly,
            Ok(lock) => State::Writer { next: reading.next, _lock: lock },
            Err(state) => state,
        };
        Ok((Journal { paths, state: Mutex::new(state) }, Opened { records: reading.records, problems }))
    }

    /// Whether another copy writes or none can: [`Journal::append`] refuses until that has changed.
    pub fn is_read_only(&self) -> bool {
        match *self.state.lock().unwrap_or_else(PoisonError::into_inner) {
            State::Writer { .. } => false,
            State::InUse | State::ReadOnly => true,
        }
    }

    /// Adds a record and gives its sequence number once the disk has confirmed it. After an error the record is not in
    /// the journal and may be tried again: the other copy may have ended, or the folder may be writable by then.
    pub fn append(&self, record: &Record) -> Result<u64, Error> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if !matches!(*state, State::Writer { .. }) {
            *state = take_over(&self.paths)?;
        }
        let path = self.paths.journal();
        match &mut *state {
            State::Writer { next, .. } => {
                let sequence = *next;
                add_line(&path, &line::encode(sequence, record))?;
                *next = sequence.saturating_add(1);
                Ok(sequence)
            }
            State::InUse => Err(Error::new(Operation::Write, &path, Cause::InUse)),
            State::ReadOnly => Err(Error::new(Operation::Write, &path, Cause::ReadOnly)),
        }
    }

    /// The file as it stands, with whatever is wrong in it; empty where there is none yet.
    pub fn bytes(&self) -> Result<Vec<u8>, Error> {
        let _nobody_writes = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        present(&self.paths.journal())
    }

    /// Puts another journal in the place of this one, all or nothing, and gives what it holds. An empty one is a journal
    /// without answers. Only the copy of the program that writes may do so. The present one is first handed to `put_by`, and
    /// no record is added from then until the other stands in its place; when `put_by` fails, it stays.
    pub fn replace<T>(
        &self,
        bytes: &[u8],
        put_by: impl FnOnce(Vec<u8>) -> Result<T, Error>,
    ) -> Result<(T, Opened), Error> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let path = self.paths.journal();
        if !matches!(*state, State::Writer { .. }) {
            *state = take_over(&self.paths)?;
        }
        match &mut *state {
            State::Writer { next, .. } => {
                let kept = put_by(present(&path)?)?;
                replace::whole(&path, bytes)?;
                let reading = progress::reading::read(bytes);
                *next = reading.next;
                let problems = reading.faults.iter().map(progress::Fault::message).collect();
                Ok((kept, Opened { records: reading.records, problems }))
            }
            State::InUse => Err(Error::new(Operation::Write, &path, Cause::InUse)),
            State::ReadOnly => Err(Error::new(Operation::Write, &path, Cause::ReadOnly)),
        }
    }
}

/// The bytes of the file; none when there is no file yet.
fn present(path: &Path) -> Result<Vec<u8>, Error> {
    match read::bytes(path, LIMIT) {
        Err(error) if error.is_missing() => Ok(Vec::new()),
        read => read,
    }
}

/// Tries to become the writer after all. The sequence goes on after what another copy has added since.
fn take_over(paths: &Paths) -> Result<State, Error> {
    let lock = acquire(paths)?;
    let reading = read(&paths.journal())?;
    Ok(if reading.later_version { State::ReadOnly } else { State::Writer { next: reading.next, _lock: lock } })
}

/// What the file holds; nothing when there is none yet.
fn read(path: &Path) -> Result<Reading, Error> {
    match read::bytes(path, LIMIT) {
        Ok(bytes) => Ok(progress::reading::read(&bytes)),
        Err(error) if error.is_missing() => Ok(Reading { next: 1, ..Reading::default() }),
        Err(error) => Err(error),
    }
}

/// Takes the lock of the folder. It is a file of its own, opened for reading and writing, because Windows does not lock
/// a file that is open for appending only.
fn acquire(paths: &Paths) -> Result<Lock, Error> {
    let folder = paths.data();
    fs::create_dir_all(folder).map_err(|error| Error::new(Operation::CreateFolder, folder, error))?;
    let path = paths.lock();
    // A pipe under this name would make the opening wait for ever.
    if fs::metadata(&path).is_ok_and(|metadata| !metadata.is_file()) {
        return Err(Error::new(Operation::Write, &path, Cause::NotAFile));
    }
    let opened = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(&path);
    let file = opened.map_err(|error| Error::new(Operation::Write, &path, error))?;
    match file.try_lock() {
        Ok(()) => Ok(Lock(file)),
        Err(TryLockError::WouldBlock) => Err(Error::new(Operation::Write, &paths.journal(), Cause::InUse)),
        Err(TryLockError::Error(error)) => Err(Error::new(Operation::Write, &path, error)),
    }
}

/// Adds one line and waits for the disk. On failure the file is cut back to what it was, so that a second try does not
/// stand behind the remains of the first.
fn add_line(path: &Path, line: &str) -> Result<(), Error> {
    let failed = |error| Error::new(Operation::Write, path, Cause::System(error));
    if fs::metadata(path).is_ok_and(|metadata| !metadata.is_file()) {
        return Err(Error::new(Operation::Write, path, Cause::NotAFile));
    }
    let mut file = OpenOptions::new().read(true).append(true).create(true).open(path).map_err(failed)?;
    let before = file.metadata().map_err(failed)?.len();
    let mut text = opening(&mut file, before).map_err(failed)?;
    text.push_str(line);
    text.push('\n');
    if let Err(error) = file.write_all(text.as_bytes()) {
        cut_back(&file, before);
        return Err(failed(error));
    }
    let synced = file.sync_data().and_then(|()| if before == 0 { sync_folder(path) } else { Ok(()) });
    synced.map_err(|error| {
        cut_back(&file, before);
        Error::new(Operation::Sync, path, error)
    })
}

/// Undoes an addition. Should the disk refuse even that, the remains are closed off before the next record and told at
/// the next start.
fn cut_back(file: &File, length: u64) {
    let _ = file.set_len(length);
}

/// What must stand before the next line: the header in a new file, a line break after a line that was cut short.
fn opening(file: &mut File, length: u64) -> io::Result<String> {
    if length == 0 {
        return Ok(line::header() + "\n");
    }
    let tail = last_line(file, length)?;
    if tail.is_empty() {
        return Ok(String::new());
    }
    // A whole line that only lost its line break needs no mark.
    if std::str::from_utf8(&tail)
        .is_ok_and(|tail| !matches!(line::decode(tail), Line::Edited(..) | Line::Unreadable(_)))
    {
        return Ok("\n".to_owned());
    }
    let is_first = u64::try_from(tail.len()).is_ok_and(|tail| tail == length);
    let header = if is_first { line::header() + "\n" } else { String::new() };
    Ok(format!("\n{TORN_MARK}\n{header}"))
}

/// The bytes after the last line break, of which the last 64 KiB are enough to know them for what they are.
fn last_line(file: &mut File, length: u64) -> io::Result<Vec<u8>> {
    let from = length.saturating_sub(64 << 10);
    file.seek(SeekFrom::Start(from))?;
    let mut tail = Vec::new();
    (&*file).take(length - from).read_to_end(&mut tail)?;
    let start = tail.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
    Ok(tail.split_off(start))
}

/// Makes the name of a new file as durable as its content; only Unix has a way to ask for it.
#[cfg(unix)]
fn sync_folder(path: &Path) -> io::Result<()> {
    path.parent().map_or(Ok(()), |folder| File::open(folder)?.sync_all())
}

#[cfg(not(unix))]
fn sync_folder(_path: &Path) -> io::Result<()> {
    Ok(())
}
