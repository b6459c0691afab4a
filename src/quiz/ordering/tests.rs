//! Which items can be put in order, and what becomes of them.

use super::*;
use crate::question::{ItemId, Origin};

const STEM: &str = "Dans quel ordre ces faits se sont-ils succédé ? (A) la prise du pouvoir à Bamako ; (B) la prise du \
                    pouvoir à Ouagadougou ; (C) la création du G5 Sahel.";

fn item(stem: &str, options: &[&str]) -> Item {
    let choice = |text: &&str| Choice { text: Wording::same(*text), why: Wording::same("Parce que."), passage: None };
    let mut options = options.iter().map(choice);
    Item {
        id: ItemId::new(Kind::Order, Language::Fr, [], "key"),
        kind: Kind::Order,
        language: Language::Fr,
        stem: Wording::same(stem),
        key: options.next().unwrap(),
        distractors: options.collect(),
        evidence: Vec::new(),
        origin: Origin::Authored("Alliance".to_owned()),
    }
}

#[test]
fn events_and_their_order_are_read_off_a_list_with_letters() {
    let ordering = Ordering::of(&item(STEM, &["C, A, B", "A, B, C"])).unwrap();
    assert_eq!(ordering.lead.fr, "Dans quel ordre ces faits se sont-ils succédé ?");
    let words: Vec<(char, &str)> =
        ordering.events.iter().map(|event| (event.letter, event.words.fr.as_str())).collect();
    let expected = [
        ('A', "la prise du pouvoir à Bamako"),
        ('B', "la prise du pouvoir à Ouagadougou"),
        ('C', "la création du G5 Sahel"),
    ];
    assert_eq!(words, expected);
    assert_eq!(ordering.key, [2, 0, 1]);
    assert_eq!(
        ordering.words(&ordering.key, Language::En),
        "la création du G5 Sahel; la prise du pouvoir à Bamako; la prise du pouvoir à Ouagadougou"
    );
}

#[test]
fn orders_are_read_however_they_are_joined() {
    for key in ["C, A, B", "C – A – B", "C puis A puis B", "C → A → B", "(C) (A) (B)", "C > A > B", "C then A then B."]
    {
        assert_eq!(Ordering::of(&item(STEM, &[key, "A, B, C"])).map(|found| found.key), Some(vec![2, 0, 1]), "{key}");
    }
}

#[test]
fn what_cannot_be_split_for_certain_stays_a_choice() {
    let refused: [(&str, &[&str]); 12] = [
        ("Dans quel ordre deux pays ont-ils rompu ?", &["le Mali, puis le Niger", "le Niger, puis le Mali"]),
        ("Lequel en premier ? (A) une ; (B) deux ; (C) trois.", &["A", "B", "C"]),
        ("Deux faits ? (A) une ; (B) deux.", &["A, B", "B, A"]),
        ("(A) une ; (B) deux ; (C) trois.", &["A, B, C", "B, A, C"]),
        ("Ordre ? (A) une ; (B) deux ; (C) trois. Répondez d’après l’article.", &["A, B, C", "B, A, C"]),
        ("Ordre de (A) une ; (B) deux ; (C) trois ?", &["A, B, C", "B, A, C"]),
        ("Ordre ? (A) une ; (C) trois ; (B) deux.", &["A, B, C", "B, A, C"]),
        ("Ordre ? (A) une ; (B) deux ; (C) comme (A).", &["A, B, C", "B, A, C"]),
        ("Ordre ? (A) ; (B) deux ; (C) trois.", &["A, B, C", "B, A, C"]),
        ("Ordre ? (A) une ; (B) deux ; (C) trois.", &["A, B, C", "on ne peut pas le dire"]),
        ("Ordre ? (A) une ; (B) deux ; (C) trois.", &["A, B, C", "A, B"]),
        ("Ordre ? (A) une ; (B) deux ; (C) trois.", &["A, B, C", "A – B – C"]),
    ];
    for (stem, options) in refused {
        assert_eq!(Ordering::of(&item(stem, options)), None, "{stem} {options:?}");
        assert_eq!(in_order(&item(stem, options)), None);
    }
    let mut other_kind = item(STEM, &["C, A, B", "A, B, C"]);
    other_kind.kind = Kind::Date;
    assert_eq!(Ordering::of(&other_kind), None);
}

#[test]
fn every_order_becomes_an_option_and_what_the_author_wrote_stays() {
    let written = item(STEM, &["C, A, B", "A, B, C", "C, B, A"]);
    assert_eq!(is_in_order(&written), None);
    let asked = in_order(&written).unwrap();
    assert_eq!((&asked.id, &asked.stem, &asked.key), (&written.id, &written.stem, &written.key));
    assert_eq!(asked.distractors[..2], written.distractors);
    let letters: Vec<&str> = asked.distractors.iter().map(|choice| choice.text.fr.as_str()).collect();
    assert_eq!(letters, ["A, B, C", "C, B, A", "A, C, B", "B, A, C", "B, C, A"]);
    assert!(is_in_order(&asked).is_some());
    assert_eq!(in_order(&asked), Some(asked.clone()), "asked again, it is the same");
}
