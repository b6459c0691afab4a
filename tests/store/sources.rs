//! The places that articles come from: the list, and reading all of them.

use crate::{keys, words};
use recoupe::disk::gather::{gather, stamp};
use recoupe::disk::{Paths, Source, Sources};
use recoupe::text::Span;
use std::fs;
use std::path::Path;

const PROSE: &str = "L’armée malienne a repris la ville de Kidal le 16 novembre.\n";

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn files(sources: &Sources) -> Vec<String> {
    gather(sources, &mut || {}).corpus.articles.into_iter().map(|article| article.file).collect()
}

#[test]
fn the_list_comes_back_as_it_was_kept_and_without_one_there_are_the_bundled_articles() {
    let folder = tempfile::tempdir().unwrap();
    let paths = Paths::at(folder.path().join("data"));
    assert_eq!(Sources::load(&paths), (Sources::of(vec![Source::Bundled]), vec![]));
    write(&folder.path().join("été \"là\"/a.txt"), PROSE);
    let mut sources = Sources::default();
    sources.add(&folder.path().join("été \"là\"")).unwrap();
    sources.save(&paths).unwrap();
    assert_eq!(Sources::load(&paths), (sources, vec![]));
}

#[test]
fn the_first_form_of_the_list_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let paths = Paths::at(folder.path());
    fs::write(paths.sources(), include_str!("sources_format_1.ron")).unwrap();
    let expected = vec![Source::Bundled, Source::Folder("/articles/sahel".into()), Source::File("/a/b.txt".into())];
    assert_eq!(Sources::load(&paths), (Sources::of(expected), vec![]));
}

#[test]
fn a_list_that_cannot_be_used_is_told_and_set_aside() {
    for (text, key) in [("(format: 2, x: 1)", "sources-later-version"), ("(format: 1", "sources-form")] {
        let folder = tempfile::tempdir().unwrap();
        let paths = Paths::at(folder.path());
        fs::write(paths.sources(), text).unwrap();
        let (sources, problems) = Sources::load(&paths);
        assert_eq!((keys(&problems), &sources), (vec![key], &Sources::default()));
        drop(words(&problems[0]));
        sources.save(&paths).unwrap();
        assert_eq!(fs::read_to_string(folder.path().join("sources.broken-1.ron")).unwrap(), text);
    }
}

#[test]
fn what_is_no_article_or_is_there_already_is_refused_with_its_reason() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    write(&at("a/one.txt"), PROSE);
    write(&at("photo.jpg"), PROSE);
    let mut sources = Sources::default();
    let mut add = |name: &str| sources.add(&at(name)).map_err(|message| (words(&message), message.key).1);
    assert_eq!(add("a/one.txt"), Ok(()));
    assert_eq!(add("a/one.txt"), Err("sources-known"));
    assert_eq!(add("photo.jpg"), Err("sources-not-an-article"));
    assert_eq!(add("missing.txt"), Err("disk-read"));
    assert_eq!(add("a"), Ok(()));
    assert_eq!(add("a/one.txt"), Err("sources-known"));
    assert_eq!(add("a/../a"), Err("sources-known"));
    assert_eq!(sources.list(), [Source::Bundled, Source::Folder(at("a"))], "the folder brings its articles along");
}

#[test]
fn articles_of_one_name_in_two_folders_are_told_apart_and_their_texts_stay_their_own() {
    let folder = tempfile::tempdir().unwrap();
    let mut sources = Sources::of(Vec::new());
    for (name, end) in [("a", "Un."), ("b", "Deux."), ("c/b", "Trois.")] {
        write(&folder.path().join(name).join("x.txt"), &format!("{PROSE}{end}\n"));
        sources.add(&folder.path().join(name)).unwrap();
    }
    assert_eq!(files(&sources), ["x.txt", "b/x.txt", "b/x.txt (2)"]);
    let gathered = gather(&sources, &mut || {});
    let third = gathered.corpus.article("b/x.txt (2)").unwrap();
    assert!(Span::new(0, third.text.len()).of(&third.text).ends_with("Trois.\n"));
}

#[test]
fn what_is_wrong_in_one_place_is_told_there_and_the_others_are_read() {
    let folder = tempfile::tempdir().unwrap();
    write(&folder.path().join("good/a.txt"), PROSE);
    write(&folder.path().join("bad/b.txt"), "");
    write(&folder.path().join("gone/c.txt"), PROSE);
    let mut sources = Sources::default();
    for name in ["bad", "gone", "good"] {
        sources.add(&folder.path().join(name)).unwrap();
    }
    fs::remove_dir_all(folder.path().join("gone")).unwrap();
    let reports = gather(&sources, &mut || {}).reports;
    let told: Vec<(usize, Vec<&str>)> =
        reports.iter().map(|report| (report.articles, keys(&report.problems))).collect();
    assert_eq!(told, [(5, vec![]), (0, vec!["corpus-empty"]), (0, vec!["disk-list"]), (1, vec![])]);
}

#[test]
fn the_stamp_changes_when_an_article_comes_goes_or_is_written_anew() {
    let folder = tempfile::tempdir().unwrap();
    write(&folder.path().join("a.txt"), PROSE);
    let sources = Sources::of(vec![Source::Bundled, Source::Folder(folder.path().to_owned())]);
    let first = stamp(&sources);
    assert_eq!(stamp(&sources), first);
    write(&folder.path().join("photo.jpg"), "no article");
    assert_eq!(stamp(&sources), first);
    write(&folder.path().join("a.txt"), "Autre chose.\n");
    let second = stamp(&sources);
    write(&folder.path().join("b.txt"), PROSE);
    let third = stamp(&sources);
    fs::remove_file(folder.path().join("b.txt")).unwrap();
    assert!(second != first && third != second && stamp(&sources) == second);
}
