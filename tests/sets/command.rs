//! `recoupe check` as a real process.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sets")
}

/// The exit code, and what went to the two outputs.
fn check(arguments: &[&Path], language: &str) -> (i32, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_recoupe"));
    let output = command.args(["check", "--lang", language]).args(arguments).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

/// The articles of the test sets, as a folder of their own.
fn corpus() -> tempfile::TempDir {
    let corpus = tempfile::tempdir().unwrap();
    fs::copy(folder().join("kidal.txt"), corpus.path().join("kidal.txt")).unwrap();
    corpus
}

#[test]
fn a_sound_set_ends_with_zero_and_its_number_of_items() {
    let (corpus, set) = (corpus(), folder().join("findings/a_sound_set.ron"));
    let arguments = [Path::new("--corpus"), corpus.path(), &set];
    assert_eq!(check(&arguments, "en"), (0, "2 items, nothing to report.\n".to_owned(), String::new()));
    assert_eq!(check(&arguments, "fr"), (0, "2 questions, rien à signaler.\n".to_owned(), String::new()));
}

#[test]
fn findings_end_with_one_and_their_count() {
    let (corpus, set) = (corpus(), folder().join("findings/an_unknown_kind.ron"));
    let (code, out, err) = check(&[Path::new("--corpus"), corpus.path(), &set], "fr");
    assert_eq!((code, err.as_str()), (1, ""));
    assert!(out.starts_with("erreur: Nom inconnu"), "{out}");
    assert!(out.contains("an_unknown_kind.ron:7:19"), "{out}");
    assert!(out.ends_with("Au total\u{a0}: 1 erreur, aucun avertissement, 1 question utilisable.\n"), "{out}");
}

#[test]
fn the_same_file_twice_is_told_as_two_sets_that_ask_the_same() {
    let (corpus, set) = (corpus(), folder().join("findings/a_sound_set.ron"));
    let (code, out, _) = check(&[Path::new("--corpus"), corpus.path(), &set, &set], "en");
    assert_eq!(code, 1);
    assert!(out.ends_with("In all: no error, 2 warnings, 2 usable items.\n"), "{out}");
}

#[test]
fn what_cannot_be_read_ends_with_two_and_the_rest_is_checked() {
    let (corpus, set) = (corpus(), folder().join("findings/a_sound_set.ron"));
    let nowhere = corpus.path().join("nowhere");
    fs::write(corpus.path().join("latin.ron"), b"(\n title: \"\xe9t\xe9\")").unwrap();
    for (missing, words) in [(&nowhere, "Nothing exists"), (&corpus.path().join("latin.ron"), "not in UTF-8 (line 2)")]
    {
        let (code, out, err) = check(&[Path::new("--corpus"), corpus.path(), missing, &set], "en");
        assert_eq!((code, out.as_str()), (2, "2 items, nothing to report.\n"));
        assert!(err.contains(words), "{err}");
    }
    let (code, out, err) = check(&[Path::new("--corpus"), &nowhere, &set], "en");
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(err.contains("nowhere"), "{err}");
    assert_eq!(check(&[], "en").0, 2);
}

#[test]
fn the_bundled_sets_have_nothing_to_report() {
    for (name, _) in recoupe::disk::bundled::SETS {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("questions").join(name);
        let (code, out, err) = check(&[&path], "en");
        assert_eq!((code, err.as_str()), (0, ""), "{out}");
    }
}
