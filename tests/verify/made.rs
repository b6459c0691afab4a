//! Broken items on articles made for the purpose, where the bundled ones give no example.

use crate::{expect, generated, option, reword};
use recoupe::corpus::{self, Corpus};
use recoupe::question::{Choice, Evidence, Item, Kind, Wording};
use recoupe::text::Span;
use recoupe::verify::Check;

/// An item of a made corpus, for kinds that the bundled articles do not give.
fn made(kind: Kind, stem: &str, key: &str, wrong: &[&str], corpus: &Corpus) -> Item {
    let article = &corpus.articles[0];
    let sentence = article.body().next().unwrap();
    let template = generated(Kind::Date, "dated_clause");
    Item {
        kind,
        stem: Wording::new(stem, "Which?"),
        key: Choice { why: Wording::default(), ..option(key) },
        distractors: wrong.iter().map(|words| option(words)).collect(),
        evidence: vec![Evidence::cut(&article.file, &article.text, sentence.span)],
        ..template
    }
}

fn corpus_of(texts: &[(&str, &str)]) -> Corpus {
    let entries: Vec<String> =
        texts.iter().map(|(title, _)| format!("(file: {:?}, title: {title:?})", format!("{title}.txt"))).collect();
    let manifest = format!("(format: 1, articles: [{}])", entries.join(", "));
    let files = texts.iter().map(|(title, text)| (format!("{title}.txt"), text.as_bytes().to_vec())).collect();
    let (corpus, problems) = corpus::read(files, Some(manifest.as_bytes()));
    assert_eq!(problems, []);
    corpus
}

const CONVOY: &str = "Le convoi de Bamako a livré au moins quatre hélicoptères et deux avions à la base de Gao, selon le \
    général Diarra. La base avait attendu trois ans.";

#[test]
fn a_number_that_the_key_entails_or_that_counts_the_same_thing_is_also_right() {
    let corpus = corpus_of(&[("Un convoi", CONVOY)]);
    let stem = "D’après «\u{a0}Un convoi\u{a0}», combien d’hélicoptères le convoi a-t-il livrés\u{a0}?";
    let item = |wrong: &[&str]| made(Kind::Quantity, stem, "au moins quatre", wrong, &corpus);
    expect(&corpus, &item(&["au moins dix", "trois"]), &[]);
    expect(&corpus, &item(&["au moins deux", "trois"]), &[Check::Uniqueness]);
    expect(&corpus, &item(&["plus de trois", "trois"]), &[Check::Uniqueness]);
    let twice = corpus_of(&[("Un convoi", &CONVOY.replace("deux avions", "deux hélicoptères"))]);
    expect(&twice, &made(Kind::Quantity, stem, "au moins quatre", &["deux", "trois"], &twice), &[Check::Distractors]);
}

#[test]
fn a_place_is_asked_for_by_one_name() {
    let corpus = corpus_of(&[("Un convoi", CONVOY)]);
    let stem = "D’après «\u{a0}Un convoi\u{a0}», dans quelle ville est la base\u{a0}?";
    let item = |key: &str, wrong: &[&str]| made(Kind::Entity, stem, key, wrong, &corpus);
    expect(&corpus, &item("Gao", &["Kidal", "Tombouctou"]), &[]);
    expect(&corpus, &item("Gao", &["Bamako", "Tombouctou"]), &[Check::Distractors]);
    expect(&corpus, &item("Gao", &["la ville de Gao", "Tombouctou"]), &[Check::Uniqueness]);
    expect(&corpus, &item("Anéfis", &["Kidal", "Tombouctou"]), &[Check::RoundTrip]);
    // « le Mali » is what the article calls « Bamako », so that « Bamako » is no other answer.
    expect(&corpus, &item("le Mali", &["le Niger", "le Tchad"]), &[]);
    expect(&corpus, &item("le Mali", &["le Niger", "Bamako"]), &[Check::Distractors]);
}

#[test]
fn a_sentence_that_the_article_also_has_with_the_other_word_decides_nothing() {
    let first = "Le convoi est parti de Gao.";
    let corpus = corpus_of(&[("Un convoi", &format!("{first} Puis le convoi est parti de Kidal."))]);
    let stem = "Complétez cette phrase de «\u{a0}Un convoi\u{a0}»\u{a0}: «\u{a0}Le convoi est parti ______.\u{a0}»";
    let item = |wrong: &[&str]| made(Kind::Cloze, stem, "de Gao", wrong, &corpus);
    expect(&corpus, &item(&["d’Anéfis", "de Tombouctou"]), &[]);
    expect(&corpus, &item(&["de Kidal", "de Tombouctou"]), &[Check::Distractors]);
}

#[test]
fn a_sentence_of_two_articles_asks_for_neither() {
    let same = "Le convoi est parti de Gao.";
    let other = "La pluie a duré.";
    let stem = "Dans quel article lit-on\u{a0}: «\u{a0}Le convoi est parti de Gao\u{a0}»\u{a0}?";
    let options = ["«\u{a0}Deux\u{a0}»", "«\u{a0}Trois\u{a0}»"];
    let apart = corpus_of(&[("Un", same), ("Deux", other), ("Trois", other)]);
    expect(&apart, &made(Kind::SourceArticle, stem, "«\u{a0}Un\u{a0}»", &options, &apart), &[]);
    let shared = corpus_of(&[("Un", same), ("Deux", same), ("Trois", other)]);
    expect(&shared, &made(Kind::SourceArticle, stem, "«\u{a0}Un\u{a0}»", &options, &shared), &[Check::Distractors]);
    let unknown = ["«\u{a0}Deux\u{a0}»", "«\u{a0}Quatre\u{a0}»"];
    expect(&apart, &made(Kind::SourceArticle, stem, "«\u{a0}Un\u{a0}»", &unknown, &apart), &[Check::Distractors]);
    let elsewhere = ["«\u{a0}Un\u{a0}»", "«\u{a0}Trois\u{a0}»"];
    let wrong = made(Kind::SourceArticle, stem, "«\u{a0}Deux\u{a0}»", &elsewhere, &apart);
    expect(&apart, &wrong, &[Check::RoundTrip, Check::Distractors]);
}

#[test]
fn two_sentences_that_lost_their_seam_are_no_sentence() {
    for (text, expected) in [
        // The text is read as two sentences, so that the words of both are no sentence of it either.
        ("Dans la zone à risqueLe convoi est parti de Gao.", &[Check::Form, Check::Provenance][..]),
        ("Le convoi ?par la route est parti de Gao.", &[Check::Form]),
        ("Le convoi est parti de la zone à risque de Gao.", &[]),
    ] {
        let corpus = corpus_of(&[("Un", text), ("Deux", "Le risque a duré."), ("Trois", "La pluie a duré.")]);
        let stem = format!("Dans quel article lit-on\u{a0}: «\u{a0}{}\u{a0}»\u{a0}?", text.replace(" ?", "\u{a0}?"));
        let options = ["«\u{a0}Deux\u{a0}»", "«\u{a0}Trois\u{a0}»"];
        expect(&corpus, &made(Kind::SourceArticle, &stem, "«\u{a0}Un\u{a0}»", &options, &corpus), expected);
    }
}

#[test]
fn names_that_are_joined_take_a_verb_of_many() {
    let corpus = corpus_of(&[("Un accord", "Le Mali, le Togo et le Niger ont signé un accord à Gao.")]);
    let stem = |verb: &str| {
        format!("Dans «\u{a0}Un accord\u{a0}», quelle phrase dit que le Togo et le Niger {verb} signé un accord\u{a0}?")
    };
    let item = |verb: &str| {
        let key = corpus.articles[0].body().next().unwrap().span.of(&corpus.articles[0].text);
        made(Kind::Evidence, &stem(verb), key, &["La pluie a duré.", "La base est vide."], &corpus)
    };
    expect(&corpus, &item("ont"), &[]);
    expect(&corpus, &item("a"), &[Check::Form]);
}

#[test]
fn a_source_is_one_that_the_passage_names_in_full_or_in_short() {
    let text = "Le convoi est parti de Gao, selon le général Diarra et un correspondant de l’AFP. Alou Diarra a salué Ali Sow.";
    let corpus = corpus_of(&[("Un convoi", text)]);
    let stem = "Quelle source l’article «\u{a0}Un convoi\u{a0}» cite-t-il pour cette information\u{a0}: «\u{a0}Le convoi est \
        parti de Gao\u{a0}»\u{a0}?";
    let nobody = "aucune source";
    let item = |key: &str, wrong: &str| made(Kind::Attribution, stem, key, &[wrong, nobody], &corpus);
    expect(&corpus, &item("Alou Diarra", "Ali Sow"), &[]);
    expect(&corpus, &item("l’Agence France-Presse", "Ali Sow"), &[]);
    expect(&corpus, &item("Ali Sow", "Omar Ba"), &[Check::RoundTrip]);
    expect(&corpus, &item("Moussa Diarra", "Ali Sow"), &[Check::RoundTrip]);
    expect(&corpus, &item("une source qu’il ne nomme pas", "Alou Diarra"), &[Check::Distractors]);
}

#[test]
fn the_sentence_that_is_asked_for_is_a_passage_and_no_other_overlaps_it() {
    let corpus = corpus_of(&[("Un convoi", CONVOY)]);
    let stem = "Quelle phrase de «\u{a0}Un convoi\u{a0}» appuie l’affirmation «\u{a0}Le convoi a livré au moins quatre \
        hélicoptères\u{a0}»\u{a0}?";
    let article = &corpus.articles[0];
    let sentences: Vec<Span> = article.body().map(|sentence| sentence.span).collect();
    let key = sentences[0].of(&article.text).to_owned();
    let mut item = made(Kind::Evidence, stem, &key, &["La base avait attendu trois ans.", "Rien."], &corpus);
    item.distractors[0].passage = Some(Evidence::cut(&article.file, &article.text, sentences[1]));
    expect(&corpus, &item, &[]);
    item.distractors[0].passage = Some(Evidence::cut(&article.file, &article.text, sentences[0]));
    expect(&corpus, &item, &[Check::Distractors]);
    item.distractors[0].passage = None;
    item.key.text = Wording::same("La base est vide.");
    expect(&corpus, &item, &[Check::RoundTrip]);
    item.key.text = Wording::same(key);
    reword(&mut item, "Le convoi a livré", "Le convoi aurait livré");
    expect(&corpus, &item, &[Check::Provenance]);
}

#[test]
fn another_date_in_the_clause_of_the_key_may_be_right_too() {
    let text = "La ville a été prise entre le 16 novembre et le 18 novembre.";
    let corpus = corpus_of(&[("La ville", text)]);
    let stem = "D’après «\u{a0}La ville\u{a0}», quel jour la ville a-t-elle été prise\u{a0}?";
    let item = made(Kind::Date, stem, "le 16 novembre", &["le 18 novembre", "le 3 mai"], &corpus);
    expect(&corpus, &item, &[Check::Distractors]);
}
