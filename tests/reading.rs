//! What an article is read into, seen through the reading itself: who says what at which hand, what a place means, what
//! quotation marks are for, which year a date has.

#![allow(clippy::unwrap_used)]

use recoupe::claim::{self, Reading, SourceType};
use recoupe::corpus::{self, Corpus};
use recoupe::language::mention::What;

fn corpus(texts: &[&str], manifest: &str) -> Corpus {
    let files = texts.iter().enumerate().map(|(at, text)| (format!("{at}.txt"), text.as_bytes().to_vec()));
    corpus::read(files.collect(), Some(manifest.as_bytes())).0
}

fn one(text: &str) -> Corpus {
    corpus(&[text], "(format: 1, articles: [(file: \"0.txt\", title: \"Le titre\", published: Some(\"2024-10-05\"))])")
}

fn read(corpus: &Corpus) -> Reading<'_> {
    claim::read_all(&corpus.articles, None).pop().unwrap()
}

#[test]
fn a_claim_at_second_hand_has_both_its_sources() {
    let corpus = one("D’après Le Monde, le ministre Abdoulaye Diop a déclaré que la route est fermée.\n");
    let reading = read(&corpus);
    let told: Vec<_> = reading
        .claims
        .iter()
        .filter(|claim| claim.source.kind != SourceType::Article)
        .map(|claim| {
            let via = claim.via.as_ref().and_then(|via| via.name.clone());
            (claim.source.name.clone().unwrap(), via, reading.text(claim.text))
        })
        .collect();
    let minister = ("Abdoulaye Diop".to_owned(), Some("Le Monde".to_owned()), "la route est fermée");
    assert!(told.contains(&minister), "{told:?}");
}

#[test]
fn a_place_that_speaks_means_those_who_govern_it() {
    let corpus = one("La France a annoncé que la base est fermée. Des soldats sont arrivés en France.\n");
    let reading = read(&corpus);
    let places: Vec<bool> = reading
        .mentions()
        .iter()
        .filter_map(|mention| if let What::Place(place) = &mention.what { Some(place.literal) } else { None })
        .collect();
    assert_eq!(places, [false, true]);
}

#[test]
fn words_held_at_arms_length_are_told_from_words_that_somebody_says() {
    let corpus = one("Cette « charte » lie trois pays. « Nous partons », a dit le ministre Abdoulaye Diop.\n");
    let reading = read(&corpus);
    let scare: Vec<bool> = reading.quotes.iter().map(|quote| reading.is_scare(quote.what.quote().unwrap())).collect();
    assert_eq!(scare, [true, false]);
}

#[test]
fn a_year_left_open_is_resolved_and_a_date_of_saying_is_none_of_an_event() {
    let corpus =
        one("Le 20 août, les rebelles ont quitté la ville. La route est libre, a annoncé le 3 septembre le ministre \
         Abdoulaye Diop.\n");
    let reading = read(&corpus);
    let resolved: Vec<String> = reading.resolved().iter().map(|(_, date)| date.to_string()).collect();
    assert_eq!(resolved, ["2024-08-20", "2024-09-03"]);
    let saying: Vec<bool> = reading
        .sentences
        .iter()
        .flat_map(|read| read.mentions.iter().map(move |mention| (read, mention)))
        .filter(|(_, mention)| matches!(mention.what, What::Time(_)))
        .map(|(read, mention)| read.dates_the_saying(mention.span))
        .collect();
    assert_eq!(saying, [false, true]);
}

#[test]
fn a_headline_and_another_article_may_call_by_a_short_name() {
    let corpus = corpus(
        &[
            "Le maire de la ville est venu. Le colonel Assimi Goïta a reçu le Conseil national de transition (CNT).\n",
            "Goïta part\n\nLe CNT siège encore. Le colonel Goita a parlé hier au colonel Assimi Goita.\n",
        ],
        "(format: 1, articles: [(file: \"0.txt\", title: \"Un\"), (file: \"1.txt\", title: \"Goïta part\")])",
    );
    let readings = claim::read_all(&corpus.articles, None);
    let names: Vec<&str> =
        readings[1].mentions().iter().filter_map(|mention| Some(mention.what.name()?.canonical.as_str())).collect();
    assert_eq!(
        names,
        ["Assimi Goita", "Conseil national de transition", "Assimi Goita", "Assimi Goita"],
        "one spelling for the corpus"
    );
}

#[test]
fn the_heading_between_dashes_is_not_prose() {
    let corpus = one("Le maire part aujourd’hui.- Appel au calme -Des habitants sont restés dans la ville.\n");
    let zones: Vec<&str> = corpus.articles[0].sentences.iter().map(|sentence| sentence.zone.name()).collect();
    assert_eq!(zones, ["body", "heading", "body"]);
}
