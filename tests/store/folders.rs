//! Corpus folders as people have them: with what is no article, too large, or not a file at all.

use crate::words;
use recoupe::corpus::problem::Fault;
use recoupe::disk::{bundled, corpus, read};
use std::fs::{self, File};
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

const PROSE: &str = "L’armée malienne a repris la ville de Kidal le 16 novembre.\n";

fn names(folder: &Path) -> (Vec<String>, Vec<(String, Fault)>) {
    let (corpus, problems) = corpus::open(folder).unwrap();
    problems.iter().for_each(|problem| drop(words(&problem.message())));
    let articles = corpus.articles.into_iter().map(|article| article.file).collect();
    (articles, problems.into_iter().map(|problem| (problem.file, problem.fault)).collect())
}

#[test]
fn texts_are_read_in_the_order_of_their_names_and_nothing_else_is() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["b.txt", "a.md", "C.TXT", ".hidden.txt", "photo.jpg", "notes.txt~", "no-extension"] {
        fs::write(folder.path().join(name), PROSE).unwrap();
    }
    fs::create_dir(folder.path().join("older.txt")).unwrap();
    assert_eq!(names(folder.path()), (["C.TXT", "a.md", "b.txt"].map(str::to_owned).to_vec(), vec![]));
}

#[test]
fn a_file_of_fifty_megabytes_is_refused_without_being_read() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("a.txt"), PROSE).unwrap();
    File::create(folder.path().join("large.txt")).unwrap().set_len(50 << 20).unwrap();
    File::create(folder.path().join("corpus.ron")).unwrap().set_len(50 << 20).unwrap();
    let too_large = Fault::TooLarge { size: 50 << 20, limit: read::LIMIT };
    let expected = vec![("corpus.ron".to_owned(), too_large.clone()), ("large.txt".to_owned(), too_large)];
    assert_eq!(names(folder.path()), (vec!["a.txt".to_owned()], expected));
}

#[test]
fn a_file_of_exactly_the_limit_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.txt");
    fs::write(&path, vec![b'a'; usize::try_from(read::LIMIT).unwrap()]).unwrap();
    assert_eq!(read::bytes(&path, read::LIMIT).unwrap().len() as u64, read::LIMIT);
}

#[test]
fn a_listed_file_that_cannot_be_read_is_told_once() {
    let folder = tempfile::tempdir().unwrap();
    File::create(folder.path().join("large.txt")).unwrap().set_len(50 << 20).unwrap();
    fs::write(folder.path().join("corpus.ron"), r#"(format: 1, articles: [(file: "large.txt")])"#).unwrap();
    assert_eq!(names(folder.path()).1.len(), 1);
}

#[test]
fn a_folder_that_is_none_is_an_error_that_names_it() {
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("missing");
    assert!(words(&corpus::open(&missing).unwrap_err().message()).contains("missing"));
    fs::write(&missing, "").unwrap();
    assert!(words(&corpus::open(&missing).unwrap_err().message()).contains("not a folder"));
}

#[cfg(unix)]
#[test]
fn pipes_devices_and_broken_links_are_told_and_never_waited_for() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("a.txt"), PROSE).unwrap();
    std::os::unix::fs::symlink("nowhere", folder.path().join("broken.txt")).unwrap();
    std::os::unix::fs::symlink("/dev/zero", folder.path().join("device.txt")).unwrap();
    std::os::unix::fs::symlink(folder.path().join("a.txt"), folder.path().join("link.txt")).unwrap();
    assert!(Command::new("mkfifo").arg(folder.path().join("pipe.txt")).status().unwrap().success());
    let started = Instant::now();
    let (articles, problems) = names(folder.path());
    assert!(started.elapsed() < Duration::from_secs(20));
    assert_eq!(articles, ["a.txt", "link.txt"]);
    let told: Vec<&str> = problems.iter().map(|(file, _)| file.as_str()).collect();
    assert_eq!(told, ["broken.txt", "device.txt", "pipe.txt"]);
    assert!(problems.iter().all(|(_, fault)| matches!(fault, Fault::Unreadable(_))));
}

#[cfg(unix)]
#[test]
fn a_name_that_is_not_unicode_is_still_an_article() {
    use std::os::unix::ffi::OsStrExt as _;
    let folder = tempfile::tempdir().unwrap();
    let name = std::ffi::OsStr::from_bytes(b"caf\xe9.txt");
    // Some file systems refuse such names, and then there is nothing to read.
    if fs::write(folder.path().join(name), PROSE).is_ok() {
        assert_eq!(names(folder.path()), (vec!["caf\u{fffd}.txt".to_owned()], vec![]));
    }
}

#[test]
fn the_bundled_lists_are_the_folders() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let listed = |folder: &str, extension: &str| {
        let entries = fs::read_dir(root.join(folder)).into_iter().flatten();
        let mut names: Vec<String> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.retain(|name| name.ends_with(extension));
        names.sort();
        names
    };
    assert_eq!(listed("seeds", ".txt"), bundled::ARTICLES.map(|(name, _)| name.to_owned()));
    assert_eq!(listed("questions", ".ron"), bundled::SETS.iter().map(|(name, _)| *name).collect::<Vec<_>>());
    let (corpus, problems) = bundled::corpus();
    assert_eq!((corpus.articles.len(), problems), (5, vec![]));
}
