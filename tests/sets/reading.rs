//! What a sound set becomes.

use crate::{KIDAL, keys, read};
use recoupe::question::{ItemId, Kind, Origin};
use recoupe::set::{self, Set};
use recoupe::text::{Language, Span};

/// A set of the given items, with nothing to report in its envelope.
fn of(items: &str) -> String {
    format!("(format: 1, title: \"Kidal\", language: Fr, items: [{items}])")
}

fn item(key: &str, evidence: &str) -> String {
    format!(
        "(kind: date, stem: \"Quand ?\", key: {key}, distractors: [(text: \"un autre jour de novembre\", why: \"Non.\")], evidence: [{evidence}]),"
    )
}

fn sound(source: &str) -> Set {
    let (set, findings) = read(source);
    assert_eq!(keys(&findings), Vec::<&str>::new(), "{source}");
    set.unwrap()
}

#[test]
fn an_item_has_the_words_of_its_author_and_the_place_of_its_passage() {
    let set = sound(include_str!("findings/a_sound_set.ron"));
    assert_eq!((set.title.as_str(), set.language, set.author), ("Kidal", Language::Fr, None));
    let item = &set.items[0];
    assert_eq!((item.kind, item.language), (Kind::Date, Language::Fr));
    assert_eq!(item.origin, Origin::Authored("Kidal".to_owned()));
    assert_eq!((item.key.text.en.as_str(), item.key.why.fr.as_str()), ("le 16 novembre", "L’article le dit."));
    let quote = "repris le 16 novembre la ville de Kidal";
    let start = KIDAL.find(quote).unwrap();
    let passage = &item.evidence[0];
    assert_eq!((passage.article.as_str(), passage.text.as_str()), ("kidal.txt", quote));
    assert_eq!(passage.span, Span::new(start, start + quote.len()));
    assert_eq!(item.id, ItemId::new(Kind::Date, Language::Fr, [quote], "le 16 novembre"));
}

#[test]
fn an_occurrence_is_counted_from_one() {
    let quote = "Le Niger a prêté un avion.";
    let places: Vec<usize> = KIDAL.match_indices(quote).map(|(at, _)| at).collect();
    for (number, place) in (1..).zip(places) {
        let evidence = format!("(article: \"kidal.txt\", quote: \"{quote}\", occurrence: {number})");
        let set = sound(&of(&item("\"oui\"", &evidence)));
        assert_eq!(set.items[0].evidence[0].span.start, place);
    }
}

#[test]
fn texts_may_be_written_in_every_way_that_ron_has() {
    let evidence = "(article: \"kidal.txt\", quote: \"la ville de Kidal\")";
    for (written, expected) in [
        (r#""l’été « chaud » \"dit-on\"""#, "l’été « chaud » \"dit-on\""),
        (r##"r#"C:\users et "guillemets""#"##, "C:\\users et \"guillemets\""),
        ("\"deux \\\n      lignes\"", "deux lignes"),
        ("\"deux\nlignes : a, b\"", "deux\nlignes : a, b"),
        (r#"Some("16")"#, "16"),
        (r#""\u{e9}t\u{e9}""#, "été"),
        ("\"a // b /* c\"", "a // b /* c"),
    ] {
        assert_eq!(sound(&of(&item(written, evidence))).items[0].key.text.fr, expected, "{written}");
    }
}

#[test]
fn optional_fields_and_several_passages_are_read() {
    let evidence =
        "(article: \"kidal.txt\", quote: \"la ville de Kidal\"), (article: \"kidal.txt\", quote: \"la paix\")";
    let source =
        of(&item("\"oui\"", evidence)).replace("items:", "author: \"A\", licence: Some(\"B\"), about: None, items:");
    let set = sound(&source);
    assert_eq!((set.author.as_deref(), set.licence.as_deref(), set.about), (Some("A"), Some("B"), None));
    assert_eq!(set.items[0].evidence.len(), 2);
}

#[test]
fn of_two_sets_that_ask_the_same_the_first_counts_and_the_other_is_told() {
    let source = include_str!("findings/a_sound_set.ron");
    let (first, second) = (sound(source), sound(&source.replace("\"Kidal\"", "\"Encore\"")));
    let merged = set::merge([("a.ron", first.clone()), ("b.ron", second)]);
    assert_eq!(merged.items, first.items);
    assert_eq!(merged.problems.len(), 2);
    assert_eq!(merged.problems[0].key, "sets-in-two-files");
}
