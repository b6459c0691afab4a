//! The command line as a real process: what it prints, where, and the number it ends with.

// A helper of a test fails as the test itself does.
#![allow(clippy::unwrap_used)]

use serde_json::Value;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

fn recoupe(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_recoupe")).args(args).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

fn seed(file: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds").join(file)).unwrap()
}

#[test]
fn generating_twice_gives_the_same_bytes_and_every_evidence_is_its_span() {
    let first = recoupe(&["generate", "--format", "json"]);
    for _ in 0..3 {
        assert!(first.stdout == recoupe(&["generate", "--format", "json"]).stdout, "the same bytes every time");
    }
    assert_eq!((first.status.code(), text(&first.stderr)), (Some(0), String::new()));
    let output: Value = serde_json::from_slice(&first.stdout).unwrap();
    assert_eq!(output["format"], 1);
    let items = output["items"].as_array().unwrap();
    assert!(items.len() >= 40);
    for item in items {
        let fields: Vec<&str> = item.as_object().unwrap().keys().map(String::as_str).collect();
        assert_eq!(fields, ["evidence", "id", "kind", "language", "options", "origin", "stem"]);
        let options = item["options"].as_array().unwrap();
        assert_eq!(options.iter().filter(|option| option["correct"] == true).count(), 1);
        assert!(options.iter().all(|option| option["text"].is_string() && option["why"].is_string()));
        for passage in item["evidence"].as_array().unwrap() {
            let (start, end) = (passage["start"].as_u64().unwrap() as usize, passage["end"].as_u64().unwrap() as usize);
            assert_eq!(&seed(passage["article"].as_str().unwrap())[start..end], passage["text"].as_str().unwrap());
        }
    }
}

#[test]
fn questions_are_proved_again_on_demand_beside_what_is_printed() {
    let plain = recoupe(&["generate", "--kind", "date"]);
    let proved = recoupe(&["--lang", "en", "generate", "--kind", "date", "--limit", "3", "--verify"]);
    assert_eq!(
        (proved.status.code(), text(&proved.stderr).as_str()),
        (Some(0), "3 questions checked, nothing wrong.\n")
    );
    let all = recoupe(&["generate", "--kind", "date", "--verify"]);
    assert!(all.status.code() == Some(0) && all.stdout == plain.stdout, "what is printed stays the same");
}

#[test]
fn kinds_limits_and_seeds_are_obeyed() {
    let ids = |args: &[&str]| -> Vec<String> {
        let output = recoupe(&[&["generate", "--format", "json"], args].concat());
        let output: Value = serde_json::from_slice(&output.stdout).unwrap();
        output["items"].as_array().unwrap().iter().map(|item| item["id"].as_str().unwrap().to_owned()).collect()
    };
    let dates = ids(&["--kind", "date", "--kind", "speaker"]);
    assert!(dates.iter().all(|id| id.starts_with("date-") || id.starts_with("speaker-")));
    assert_eq!(ids(&["--limit", "5", "--seed", "9"]), ids(&["--limit", "5", "--seed", "9"]));
    assert_ne!(ids(&["--limit", "5", "--seed", "9"]), ids(&["--limit", "5", "--seed", "10"]));
    let wrong = recoupe(&["generate", "--kind", "riddle"]);
    assert_eq!(wrong.status.code(), Some(2));
    assert!(text(&wrong.stderr).contains("source_article"), "the known kinds are named");
}

#[test]
fn refusals_are_explained_with_their_names() {
    let output = recoupe(&["generate", "--format", "json", "--explain"]);
    let output: Value = serde_json::from_slice(&output.stdout).unwrap();
    let refused = output["refused"].as_array().unwrap();
    assert!(refused.iter().any(|refused| refused["reason"] == "dangling"));
    let ron = text(&recoupe(&["generate", "--explain"]).stdout);
    assert!(ron.lines().any(|line| line.starts_with("// cloze dangling: ")));
}

#[test]
fn a_generated_set_passes_the_check() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("set.ron");
    fs::write(&file, recoupe(&["generate"]).stdout).unwrap();
    let checked = recoupe(&["check", file.to_str().unwrap()]);
    assert_eq!(checked.status.code(), Some(0), "{}", text(&checked.stdout));
}

#[test]
fn the_bundled_sets_pass_the_check() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("questions");
    let files: Vec<String> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path().display().to_string()).collect();
    let args: Vec<&str> = std::iter::once("check").chain(files.iter().map(String::as_str)).collect();
    let checked = recoupe(&args);
    assert_eq!(checked.status.code(), Some(0), "{}", text(&checked.stdout));
}

#[test]
fn inspecting_prints_sentences_mentions_and_claims_with_their_spans() {
    let output = recoupe(&["inspect", "--format", "json"]);
    let output: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(output["format"], 1);
    let article = &output["articles"][0];
    let file = seed(article["file"].as_str().unwrap());
    for part in ["sentences", "mentions"] {
        for found in article[part].as_array().unwrap() {
            let (start, end) = (found["start"].as_u64().unwrap() as usize, found["end"].as_u64().unwrap() as usize);
            assert_eq!(&file[start..end], found["text"].as_str().unwrap());
        }
    }
    let mentions = article["mentions"].as_array().unwrap();
    assert!(mentions.iter().any(|mention| mention["type"] == "time" && mention["value"] == "XXXX-11-16"));
    let claims = article["claims"].as_array().unwrap();
    assert!(claims.iter().any(|claim| claim["source_type"] == "medium" && claim["firmness"] == "firm"));
}

#[test]
fn a_text_from_standard_input_is_inspected_with_the_date_it_is_given() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_recoupe"))
        .args(["inspect", "--text", "-", "--format", "json", "--reference-date", "2024-10"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all("La force est partie en septembre dernier de Gao.".as_bytes()).unwrap();
    let output: Value = serde_json::from_slice(&child.wait_with_output().unwrap().stdout).unwrap();
    let mentions = output["articles"][0]["mentions"].as_array().unwrap();
    assert_eq!(mentions[0]["value"], "2024-09");
}

#[test]
fn a_misprint_is_inspected_with_its_rule() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a.txt");
    fs::write(&file, "Au lendemain de la morts de deux soldats, la France a parlé.").unwrap();
    let output = recoupe(&["inspect", "--format", "json", "--text", file.to_str().unwrap()]);
    let output: Value = serde_json::from_slice(&output.stdout).unwrap();
    let misprints = output["articles"][0]["misprints"].as_array().unwrap();
    assert_eq!((misprints.len(), &misprints[0]["rule"], &misprints[0]["start"]), (1, &"agreement".into(), &16.into()));
}

#[test]
fn a_folder_of_hostile_files_is_read_around_them_with_one_notice_each() {
    let folder = tempfile::tempdir().unwrap();
    let put = |name: &str, bytes: &[u8]| fs::write(folder.path().join(name), bytes).unwrap();
    put("vide.txt", b"");
    put("image.txt", b"\x89PNG\0\0\x01");
    put("latin1.txt", b"L'arm\xe9e malienne");
    put("corpus.ron", b"(format: 1, articles: [(file: ");
    fs::File::create(folder.path().join("enorme.txt")).unwrap().set_len(50 << 20).unwrap();
    for (name, _) in recoupe::disk::bundled::ARTICLES {
        put(name, seed(name).as_bytes());
    }
    let output =
        recoupe(&["generate", "--lang", "fr", "--format", "json", "--corpus", folder.path().to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(0));
    let notices = text(&output.stderr);
    assert_eq!(notices.lines().count(), 5, "{notices}");
    for name in ["vide.txt", "image.txt", "latin1.txt", "enorme.txt", "corpus.ron"] {
        assert_eq!(notices.lines().filter(|line| line.starts_with(name)).count(), 1, "{notices}");
    }
    let output: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert!(output["items"].as_array().unwrap().len() >= 30, "everything else is usable");
}

#[test]
fn what_cannot_be_read_at_all_is_one_sentence_and_a_number() {
    for args in [
        &["generate", "--corpus", "/nowhere/at/all"][..],
        &["inspect", "--text", "/nowhere/at/all"],
        &["check", "/nowhere/at/all.ron"],
    ] {
        let output = recoupe(&[args, &["--lang", "en"]].concat());
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        assert!(text(&output.stderr).contains("/nowhere/at/all"), "{}", text(&output.stderr));
    }
}

#[test]
fn an_option_that_a_command_would_not_hear_is_refused() {
    for option in ["--corpus", "--data-dir"] {
        let refused = recoupe(&[option, "nowhere", "generate"]);
        assert_eq!((refused.status.code(), text(&refused.stdout)), (Some(2), String::new()));
        assert!(text(&refused.stderr).contains(option));
    }
    assert_eq!(recoupe(&["--lang", "fr", "check", "questions/kidal.ron"]).status.code(), Some(0));
}

#[test]
fn standard_input_is_read_whole_or_not_at_all() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_recoupe"))
        .args(["--lang", "en", "inspect", "--text", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // It stops reading at the limit, so that the rest cannot be written.
    let _ = child.stdin.take().unwrap().write_all(&vec![b'a'; (8 << 20) + 2]);
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), text(&output.stdout)), (Some(2), String::new()));
    assert!(text(&output.stderr).contains("the limit is 8 MiB"), "{}", text(&output.stderr));
}
