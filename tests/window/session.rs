//! A learner's way through a session, by mouse and by keyboard.

use crate::driver::Window;
use crate::fixture;
use crate::outside::World;
use iced::keyboard::key::Named;
use recoupe::i18n::Catalog;
use recoupe::progress::Record;
use recoupe::question::{Confidence, Item};
use recoupe::text::Language;
use std::sync::Arc;

/// The item whose question is on screen.
pub fn asked(window: &mut Window, language: Language) -> Arc<Item> {
    let items = fixture::items(&fixture::corpus());
    let found = items.into_iter().find(|item| window.says(item.stem.in_language(language)));
    found.unwrap_or_else(|| panic!("no question is asked:\n{}", window.text()))
}

/// Position of the key among the options on screen, from 1.
pub fn key_digit(window: &mut Window, item: &Item) -> char {
    let texts: Vec<String> = window.texts().into_iter().map(|(words, _, _)| words).collect();
    let at = texts.iter().position(|words| *words == item.key.text.fr).expect("the key is among the options");
    texts[at - 1].chars().next().expect("an option follows the digit of its key cap")
}

#[test]
fn a_whole_session_by_mouse() {
    for language in Language::ALL {
        let world = World::new();
        let words = Catalog::new(language);
        let mut window = Window::open(world.start(language));
        window.click(&words.get("home-start"));
        for number in 1..=6 {
            let item = asked(&mut window, language);
            world.pass(9_000);
            window.click(item.key.text.in_language(language));
            window.click(&words.get("quiz-confirm"));
            let marked: Vec<String> = window.marked().into_iter().map(|(words, _)| words).collect();
            let passages: Vec<String> = item.evidence.iter().map(|evidence| evidence.text.clone()).collect();
            assert_eq!(marked, passages, "the marker is on the passages and on nothing else");
            assert!(window.says(&words.get("option-right-chosen")));
            window.click(&words.get(if number == 6 { "quiz-finish" } else { "quiz-next" }));
        }
        assert!(window.says("6 / 6") && window.says(&words.get("summary-none-missed")), "{}", window.text());
        window.click(&words.get("summary-home"));
        assert!(window.says(&words.get("home-start")));
        assert_eq!(world.kept().len(), 6);
        assert_eq!(window.app.library().right_share(), Some(100));
    }
}

#[test]
fn a_whole_session_by_keyboard_with_confidence_and_what_was_missed() {
    let world = World::new();
    let mut window = Window::open(world.start(Language::Fr));
    window.named(Named::Enter);
    let mut missed = Vec::new();
    for number in 1..=6 {
        let item = asked(&mut window, Language::Fr);
        let key = key_digit(&mut window, &item);
        let right = number % 2 == 0;
        if !right {
            missed.push(item.clone());
        }
        world.pass(4_000);
        window.letter(if right {
            key
        } else if key == '1' {
            '2'
        } else {
            '1'
        });
        window.letter(if right { 'e' } else { 'q' });
        window.named(Named::Enter);
        if !right {
            assert!(window.says("Votre réponse") && window.says("Bonne réponse"));
        }
        window.named(Named::Space);
    }
    assert!(window.says("3 / 6"));
    assert!(window.says("9"), "three certain right answers, three guesses that cost nothing");
    let kept = world.kept();
    let Some(Record::Response(first)) = kept.first() else { panic!("a response") };
    assert_eq!((first.took_ms, first.correct, first.confidence), (4_000, false, Some(Confidence::Guess)));
    assert_eq!(first.articles, [missed[0].evidence[0].article.clone()]);

    window.letter('1');
    assert_eq!(window.marked()[0].0, missed[0].evidence[0].text, "the passage of what was missed, one key away");
    window.letter('r');
    assert!(window.says("Question 1 / 3"), "again, only these:\n{}", window.text());
}

#[test]
fn the_passage_is_in_sight_after_the_answer_and_the_question_does_not_move() {
    let world = World::new();
    let mut window = Window::open(world.start(Language::Fr));
    window.named(Named::Enter);
    let item = asked(&mut window, Language::Fr);
    let unchosen = window.page();
    window.letter('1');
    assert_eq!(window.page(), unchosen);
    let places = |window: &mut Window| {
        let shown: Vec<_> = item.options().map(|choice| choice.text.fr.clone()).chain([item.stem.fr.clone()]).collect();
        shown
            .iter()
            .map(|words| window.texts().into_iter().find(|text| text.0 == *words).unwrap().1)
            .collect::<Vec<_>>()
    };
    let before = places(&mut window);
    let page = window.page();
    window.named(Named::Enter);
    assert_eq!(places(&mut window), before, "nothing jumps");
    assert_eq!(window.page(), page, "nor do head and foot");
    assert!(window.marked()[0].1.is_some_and(|seen| seen.height > 10.0), "the passage is in sight");

    window.resize(1024.0, 640.0);
    window.letter('c');
    assert!(
        window.says(
            "En gris : ce qui est sur la page sans être de l’article (menus, répétitions, commentaires)."
                .replace(" :", "\u{a0}:")
                .as_str()
        ),
        "{}",
        window.text()
    );
    assert_eq!(window.marked()[0].0, item.evidence[0].text);
    assert!(window.marked()[0].1.is_some(), "the article opens at the passage");
    window.named(Named::Escape);
    assert!(window.says(&item.stem.fr), "back to the answer");
}

#[test]
fn the_explanation_says_why_each_other_option_is_wrong() {
    let world = World::new();
    let mut window = Window::open(world.start(Language::Fr));
    window.named(Named::Enter);
    let mut item = asked(&mut window, Language::Fr);
    while !item.stem.fr.contains("embuscade") {
        window.letter('1');
        window.named(Named::Enter);
        window.named(Named::Enter);
        item = asked(&mut window, Language::Fr);
    }
    assert!(!window.text().contains("lettre à l’ONU"), "not before the answer");
    window.letter('1');
    window.named(Named::Enter);
    let text = window.text();
    assert!(text.contains("le 20 août\u{a0}: c’est la date de la lettre à l’ONU"), "{text}");
    assert!(text.contains("le 16 novembre\u{a0}: c’est la date de la reprise de Kidal"));
    assert!(text.contains("ont adressé une lettre\u{202f}»"), "with its own passage");
}

#[test]
fn taking_back_asks_again_and_the_journal_says_so() {
    let world = World::new();
    let mut window = Window::open(world.start(Language::Fr));
    window.named(Named::Enter);
    let item = asked(&mut window, Language::Fr);
    window.letter('1');
    window.named(Named::Enter);
    window.named(Named::Enter);
    assert!(window.says("Question 2 / 6"));
    window.command('z');
    assert!(window.says("Question 1 / 6") && window.says(&item.stem.fr) && window.says("Choisissez une réponse"));
    let kept = world.kept();
    assert!(matches!(kept[..], [Record::Response(_), Record::TakenBack { response: 1, .. }]), "{kept:?}");
    assert!(window.app.library().answered.is_empty());
}

#[test]
fn the_last_answer_can_be_taken_back_from_the_summary() {
    let world = World::new();
    let mut window = Window::open(world.start(Language::Fr));
    window.named(Named::Enter);
    for _ in 0..6 {
        window.letter('1');
        window.named(Named::Enter);
        window.named(Named::Enter);
    }
    assert!(window.says("Bilan de la session"));
    window.command('z');
    assert!(window.says("Question 6 / 6") && window.says("Choisissez une réponse"));
}

#[test]
fn the_seed_is_shown_and_the_same_session_can_be_played_again() {
    let world = World::new();
    let mut window = Window::open(world.start(Language::En));
    window.named(Named::Enter);
    let first = asked(&mut window, Language::En);
    let order = window.text();
    for _ in 0..6 {
        window.letter('1');
        window.named(Named::Enter);
        window.named(Named::Enter);
    }
    assert!(window.text().contains("Seed: 4821"));
    while window.visible("The same session").is_none() {
        window.wheel(-3.0);
    }
    window.click("The same session");
    assert_eq!(asked(&mut window, Language::En).id, first.id);
    assert_eq!(window.text(), order);
}

#[test]
fn two_articles_stand_side_by_side_where_there_is_room_and_one_above_the_other_where_there_is_none() {
    let world = World::new();
    let mut window = Window::open(world.start(Language::Fr));
    window.named(Named::Enter);
    while asked(&mut window, Language::Fr).evidence.len() < 2 {
        window.letter('1');
        window.named(Named::Enter);
        window.named(Named::Enter);
    }
    window.letter('1');
    window.named(Named::Enter);
    let tops = |window: &mut Window| {
        let marked = window.marked();
        assert_eq!(marked.len(), 2);
        let paragraphs: Vec<_> = window
            .texts()
            .into_iter()
            .filter(|text| marked.iter().any(|m| text.0.contains(&m.0) && text.0 != m.0))
            .collect();
        (paragraphs[0].1, paragraphs[1].1)
    };
    let (left, right) = tops(&mut window);
    assert!(left.x + left.width <= right.x, "side by side");
    window.resize(700.0, 800.0);
    let (first, second) = tops(&mut window);
    assert!(first.y + first.height <= second.y && first.x == second.x, "one above the other");
}
