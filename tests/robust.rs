//! Any text at all is read, analysed and asked about without a panic, and every span found is one of the text.

// A helper of a test fails as the test itself does.
#![allow(clippy::unwrap_used)]

use proptest::prelude::*;
use recoupe::claim::Reading;
use recoupe::corpus::{self, Corpus};
use recoupe::disk::bundled;
use recoupe::generate;

fn read(texts: &[&str]) -> Corpus {
    let files = texts.iter().enumerate().map(|(at, text)| (format!("{at}.txt"), text.as_bytes().to_vec())).collect();
    corpus::read(files, None).0
}

/// Reads a text through to questions and checks every span on the way.
fn check(text: &str) {
    let corpus = read(&[text, text]);
    for article in &corpus.articles {
        let reading = Reading::new(article, None);
        for mention in reading.mentions() {
            assert!(article.text.get(mention.span.start..mention.span.end).is_some(), "{mention:?}");
        }
        for claim in &reading.claims {
            assert!(article.text.get(claim.text.start..claim.text.end).is_some(), "{claim:?}");
        }
        let mut end = 0;
        for sentence in &article.sentences {
            assert!(end <= sentence.span.start && sentence.span.end <= article.text.len());
            end = sentence.span.end;
        }
    }
    for item in generate::generate(&corpus).items {
        for passage in &item.evidence {
            assert_eq!(passage.span.of(&corpus.article(&passage.article).unwrap().text), passage.text);
        }
    }
}

/// Pieces of French news and of everything that breaks programs.
fn piece() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[a-zé’« »\"().,;:!?\u{a0}A-Z0-9 -]{0,40}",
        prop::sample::select(vec![
            "Le 16 novembre, ",
            "l’armée malienne a repris ",
            "« Notre priorité », a déclaré ",
            "Emmanuel Macron",
            ". ",
            "\n\n",
            "selon ",
            "en 2023",
            "depuis août 2020",
            "a-t-il ajouté",
            "le16",
            "1er",
            "«",
            "»",
            "“",
            "\"",
            "İ",
            "ﬁ",
            "e\u{301}",
            "\u{202e}",
            "\u{feff}",
            "👩‍👩‍👧",
            "שלום",
            "\r\n",
            "\u{2028}",
            "au moins quatre ",
            "une centaine de ",
            "entre le ",
            " et le ",
            "M. ",
            "(CNSP)",
            "Comité national de salut public ",
            "Comments are closed.",
            "https://a.b/c",
            "Copyright © 2013",
        ])
        .prop_map(str::to_owned),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read_without_a_panic(pieces in prop::collection::vec(piece(), 0..30)) {
        check(&pieces.concat());
    }

    #[test]
    fn a_mutilated_article_is_read_without_a_panic(
        article in 0usize..5, cuts in prop::collection::vec((0usize..4_000, 0usize..60, piece()), 1..6)
    ) {
        let (_, bytes) = bundled::ARTICLES[article];
        let mut text = String::from_utf8(bytes.to_vec()).unwrap();
        for (at, length, put) in cuts {
            let floor = |at: usize| (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap();
            let (start, end) = (floor(at), floor(at + length));
            text.replace_range(start..end.max(start), &put);
        }
        check(&text);
    }
}

#[test]
fn a_line_of_megabytes_a_field_of_quotation_marks_and_a_desert_of_full_stops_are_read() {
    for text in [
        "Le Mali a annoncé le 3 mai la reprise de Gao par l’armée. ".repeat(20_000),
        "« ".repeat(200_000),
        "»".repeat(200_000),
        "\"".repeat(300_001),
        ". ".repeat(300_000),
        "a".repeat(1 << 20),
        "Aa ".repeat(200_000),
        "(".repeat(200_000),
        "1 ".repeat(200_000),
        "l’".repeat(200_000),
        "\n".repeat(300_000) + "Fin.",
        "mot\n".repeat(50_000),
        // Many verbs and many quotations in one sentence: neither may be looked for once for each of the others.
        "« a » \" ".repeat(50_000),
        "il part le 3 mai avec « la ville » et ".repeat(10_000),
    ] {
        recoupe::cli::inspect::json(&read(&[&text]), None, &mut std::io::sink()).unwrap();
    }
}

#[test]
fn a_page_that_is_one_sentence_of_many_clauses_is_refused_in_few_words() {
    // « a » is a verb as well: every pair of marks is a clause of one sentence as long as the page.
    let text = format!("Titre\n\nLe Mali. {}", "« a ». ".repeat(5_000));
    let refused = generate::generate(&read(&[&text])).refused;
    assert!(refused.len() > 1_000, "{}", refused.len());
    assert!(refused.iter().all(|refused| refused.words.chars().count() <= 601));
}
