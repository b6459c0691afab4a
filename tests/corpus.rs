//! The corpus reader through its door: a folder's files go in, articles with zones and sentences come out.

// A helper of a test fails as the test itself does.
#![allow(clippy::unwrap_used)]

use recoupe::corpus::{self, Corpus, Fault, Zone};

const SEEDS: [(&str, &[u8]); 5] = [
    ("000_a90dc72e58f312f8.txt", include_bytes!("../seeds/000_a90dc72e58f312f8.txt")),
    ("001_ce2aef6978b8f79b.txt", include_bytes!("../seeds/001_ce2aef6978b8f79b.txt")),
    ("002_70dd4064b709cd77.txt", include_bytes!("../seeds/002_70dd4064b709cd77.txt")),
    ("003_9f9063d798544db8.txt", include_bytes!("../seeds/003_9f9063d798544db8.txt")),
    ("004_abf6babea596f699.txt", include_bytes!("../seeds/004_abf6babea596f699.txt")),
];

fn seeds(manifest: Option<&[u8]>) -> Corpus {
    let files = SEEDS.iter().map(|(name, bytes)| ((*name).to_owned(), bytes.to_vec())).collect();
    let (corpus, problems) = corpus::read(files, manifest);
    assert_eq!(problems, []);
    corpus
}

/// Every hand-marked segment, and the zone found for it.
fn check_zones(corpus: &Corpus) {
    let marked: Vec<&str> = include_str!("corpus/zones.tsv").lines().skip(1).collect();
    let mut expected: Vec<String> = Vec::new();
    let mut found: Vec<String> = Vec::new();
    for row in &marked {
        expected.push((*row).to_owned());
    }
    for article in &corpus.articles {
        for sentence in article.sentences.iter().filter(|sentence| sentence.zone != Zone::Metadata) {
            found.push(format!(
                "{}\t{}\t{}\t{}",
                article.file,
                sentence.span.start,
                sentence.span.end,
                sentence.zone.name()
            ));
        }
    }
    let missed: Vec<_> = expected.iter().filter(|row| !found.contains(row)).collect();
    let invented: Vec<_> = found.iter().filter(|row| !expected.contains(row)).collect();
    assert!(missed.is_empty() && invented.is_empty(), "missed {missed:#?}\ninvented {invented:#?}");
}

#[test]
fn the_zones_and_sentences_of_the_bundled_articles_are_those_marked_by_hand() {
    check_zones(&seeds(Some(include_bytes!("../seeds/corpus.ron"))));
}

#[test]
fn a_folder_without_a_manifest_is_read_the_same_way() {
    let corpus = seeds(None);
    check_zones(&corpus);
    assert_eq!(
        corpus.articles[3].title.as_deref(),
        Some("Coopération de défense des régimes militaires du Mali, du Burkina Faso et du Niger")
    );
    assert_eq!(corpus.articles[4].published.map(|date| date.to_string()).as_deref(), Some("2023-11"));
    assert_eq!(corpus.articles[2].title, None);
}

#[test]
fn files_that_are_no_texts_are_named_and_the_others_are_read() {
    let files = vec![
        ("vide.txt".to_owned(), b" \n\xef\xbb\xbf ".to_vec()),
        ("image.txt".to_owned(), b"\x89PNG\0\0".to_vec()),
        ("latin1.txt".to_owned(), b"Titre\n\nL'arm\xe9e".to_vec()),
        ("bon.txt".to_owned(), "Titre\n\nUne phrase.".as_bytes().to_vec()),
    ];
    let (corpus, problems) = corpus::read(files, Some(b"(format: 1, articles: [(file: \"absent.txt\")])"));
    let faults: Vec<(&str, &Fault)> = problems.iter().map(|problem| (problem.file.as_str(), &problem.fault)).collect();
    assert_eq!(
        faults,
        [
            ("absent.txt", &Fault::Missing),
            ("vide.txt", &Fault::Empty),
            ("image.txt", &Fault::Binary),
            ("latin1.txt", &Fault::NotUtf8),
        ]
    );
    assert_eq!(problems[3].place.map(|place| (place.line, place.column)), Some((3, 6)));
    assert_eq!(corpus.articles.iter().map(|article| article.file.as_str()).collect::<Vec<_>>(), ["bon.txt"]);
}

#[test]
fn the_first_articles_of_a_large_folder_are_read_by_themselves() {
    let folder = tempfile::tempdir().unwrap();
    let text = |number: usize| format!("Titre {number}\n\nLe convoi est parti de Gao le {number} mai.\n");
    for number in 1..=9 {
        std::fs::write(folder.path().join(format!("{number}.txt")), text(number)).unwrap();
    }
    let manifest =
        "(format: 1, articles: [(file: \"2.txt\", title: \"Un convoi\"), (file: \"9.txt\", title: \"Loin\")])";
    std::fs::write(folder.path().join("corpus.ron"), manifest).unwrap();
    let few = recoupe::disk::corpus::first(folder.path(), 2).unwrap().unwrap();
    let titles: Vec<(&str, String)> =
        few.articles.iter().map(|article| (article.file.as_str(), article.display_title())).collect();
    assert_eq!(titles, [("2.txt", "Un convoi".to_owned()), ("1.txt", "Titre 1".to_owned())]);
    assert!(recoupe::disk::corpus::first(folder.path(), 3).unwrap().is_none(), "hardly more than these");
    assert!(recoupe::disk::corpus::first(&folder.path().join("nowhere"), 2).is_err());
}

#[test]
fn a_broken_manifest_is_told_once_and_every_text_is_still_read() {
    let files = SEEDS.iter().map(|(name, bytes)| ((*name).to_owned(), bytes.to_vec())).collect();
    let (corpus, problems) = corpus::read(files, Some(b"(format: 1, articles: [(file: \"a.txt\" title: \"\")])"));
    assert_eq!(problems.len(), 1);
    assert_eq!(problems[0].file, "corpus.ron");
    assert_eq!(corpus.articles.len(), 5);
}

#[test]
fn segments_cover_everything_but_white_space_in_order() {
    for article in &seeds(None).articles {
        let mut at = 0;
        for sentence in &article.sentences {
            assert!(article.text[at..sentence.span.start].trim().is_empty(), "{} at {at}", article.file);
            at = sentence.span.end;
        }
        assert!(article.text[at..].trim().is_empty());
    }
}

#[test]
fn a_text_in_another_language_is_told_and_nothing_is_asked_of_it() {
    let english = "The army said on Tuesday that it had taken back the town after ten years of fighting. ".repeat(5);
    let german =
        "Die Armee hat am Dienstag erklärt, dass sie die Stadt nach zehn Jahren wieder eingenommen hat. ".repeat(5);
    let files = vec![("en.txt".to_owned(), english.into_bytes()), ("de.txt".to_owned(), german.into_bytes())];
    let (corpus, problems) = corpus::read(files, None);
    let faults: Vec<(&str, &Fault)> = problems.iter().map(|problem| (problem.file.as_str(), &problem.fault)).collect();
    assert_eq!(faults, [("en.txt", &Fault::NoQuestionsYet), ("de.txt", &Fault::OtherLanguage)]);
    assert_eq!(corpus.articles.len(), 1);
    assert_eq!(recoupe::generate::generate(&corpus).items, []);
}
