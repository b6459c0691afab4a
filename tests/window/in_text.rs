//! The sentence that supports a claim is looked for in its article, by mouse and by keyboard.

use crate::driver::Window;
use crate::outside::World;
use iced::keyboard::key::Named;
use recoupe::disk::bundled;
use recoupe::generate;
use recoupe::gui::Arrival;
use recoupe::i18n::Catalog;
use recoupe::progress::Record;
use recoupe::question::{Item, Kind};
use recoupe::text::Language;
use std::sync::Arc;

/// A window that asks for one sentence of a bundled article.
pub fn open(language: Language, world: &Arc<World>) -> (Window, Item) {
    let corpus = bundled::corpus().0;
    let item = generate::generate_kinds(&corpus, &[Kind::Evidence]).items.into_iter().next().unwrap();
    let asked = item.clone();
    let start = world.start_with(language, move |say| {
        say(Arrival::Corpus(Arc::new(corpus.clone())));
        say(Arrival::Items(vec![Arc::new(asked.clone())]));
    });
    let mut window = Window::open(start);
    window.named(Named::Enter);
    assert!(window.says(item.stem.in_language(language)), "{}", window.text());
    (window, item)
}

#[test]
fn a_click_on_the_right_sentence_of_the_article_answers() {
    for language in Language::ALL {
        let world = World::new();
        let words = Catalog::new(language);
        let (mut window, item) = open(language, &world);
        assert!(window.says(&words.get("quiz-find")));
        let sentence = window
            .texts()
            .into_iter()
            .map(|(words, _, _)| words)
            .find(|words| words.contains(&item.evidence[0].text))
            .unwrap_or_else(|| panic!("the sentence is on the page:\n{}", window.text()));
        window.reveal(&sentence);
        let place = |window: &mut Window| window.texts().into_iter().find(|text| text.0 == sentence).map(|text| text.1);
        let before = place(&mut window);
        window.click(&sentence);
        window.click(&words.get("quiz-confirm"));
        assert_eq!(place(&mut window), before, "nothing jumps");
        let marked: Vec<String> = window.marked().into_iter().map(|(words, _)| words).collect();
        assert_eq!(marked, [sentence.as_str()], "the marker is on the sentence in the article and on nothing else");
        let Some(Record::Response(response)) = world.kept().pop() else { panic!("a response") };
        assert!(response.correct);
    }
}

#[test]
fn the_arrow_keys_go_from_sentence_to_sentence_and_a_wrong_one_is_told_from_the_right_one() {
    let world = World::new();
    let words = Catalog::new(Language::Fr);
    let (mut window, item) = open(Language::Fr, &world);
    window.letter('3');
    window.named(Named::Enter);
    assert!(world.kept().is_empty(), "sentences have no digits, and nothing is chosen yet");
    window.named(Named::ArrowUp);
    window.named(Named::ArrowDown);
    let last = window.chosen_sentence().unwrap();
    window.named(Named::ArrowUp);
    let before_last = window.chosen_sentence().unwrap();
    assert!(before_last.1 && before_last.0 != last.0, "the chosen sentence comes into sight");
    window.named(Named::Enter);
    let Some(Record::Response(response)) = world.kept().pop() else { panic!("a response") };
    assert!(!response.correct && response.chosen == before_last.0.trim(), "{}", response.chosen);
    let (marked, seen) = window.marked().pop().unwrap();
    assert!(marked.contains(&item.evidence[0].text) && seen.is_some(), "{marked}");
    assert!(
        window.text().contains(&format!("{} :", words.get("option-wrong")).replace(' ', "\u{a0}"))
            || window.text().contains(&words.get("option-wrong"))
    );
    window.command('z');
    assert!(window.marked().is_empty() && window.chosen_sentence().is_none(), "taken back, nothing is marked");
}
