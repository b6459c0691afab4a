//! The window while everything is being read, and when there is nothing.

use crate::driver::Window;
use crate::fixture;
use crate::outside::World;
use iced::keyboard::key::Named;
use recoupe::gui::Arrival;
use recoupe::i18n::Message;
use recoupe::text::Language;
use std::sync::Arc;

#[test]
fn the_first_question_can_be_answered_while_the_rest_is_being_read() {
    let world = World::new();
    let mut window = Window::opening(world.start_with(Language::Fr, |say| {
        let corpus = fixture::corpus();
        let items = fixture::items(&corpus);
        say(Arrival::Progress { done: 1, of: 3 });
        say(Arrival::Corpus(Arc::new(corpus)));
        say(Arrival::Items(items[..2].to_vec()));
        say(Arrival::Progress { done: 2, of: 3 });
        say(Arrival::Items(items[2..].to_vec()));
    }));
    assert!(window.says("Lecture des articles…") && !window.says("Commencer"));
    window.named(Named::Enter);
    assert!(!window.says("Quitter"), "there is nothing to start yet");
    window.step();
    assert!(window.says("Lecture des articles\u{a0}: 1 sur 3…"));
    window.step();
    window.step();
    assert!(window.says("Commencer") && window.text().contains("Lecture des articles"));
    window.named(Named::Enter);
    assert!(window.says("Question 1 / 2"));
    window.impatient();
    window.named(Named::Escape);
    assert!(window.says("6") && !window.text().contains("Lecture des articles"));
}

#[test]
fn the_questions_of_the_first_articles_give_way_to_those_of_all() {
    let world = World::new();
    let mut window = Window::opening(world.start_with(Language::Fr, |say| {
        let corpus = Arc::new(fixture::corpus());
        let items = fixture::items(&corpus);
        say(Arrival::Corpus(Arc::clone(&corpus)));
        say(Arrival::First(items[..3].to_vec()));
        say(Arrival::Corpus(corpus));
        say(Arrival::Items(Vec::new()));
        say(Arrival::Items(items[1..].to_vec()));
        say(Arrival::Progress { done: 3, of: 3 });
    }));
    window.step();
    window.step();
    assert!(window.says("Commencer"), "there is something to ask before the rest is read");
    window.named(Named::Enter);
    assert!(window.says("Question 1 / 3"));
    window.impatient();
    window.named(Named::Escape);
    assert!(window.says("5") && !window.says("6"), "no question of the first ones that the whole did not make again");
}

#[test]
fn an_empty_folder_says_what_to_do_next() {
    let world = World::new();
    let mut window = Window::open(world.start_with(Language::En, |_| {}));
    assert!(window.text().contains("Add text files (.txt) to the folder of articles"));
    assert!(!window.says("Start"));
    window.named(Named::Enter);
    assert!(window.says("Nothing to ask yet"));
}

#[test]
fn every_problem_is_a_notice_that_can_be_dismissed() {
    let world = World::new();
    let mut window = Window::open(world.start_with(Language::Fr, |say| {
        say(Arrival::Notice(Message::new("start-failed").with("why", "a.txt")));
        say(Arrival::Notice(Message::new("start-failed").with("why", "b.txt")));
    }));
    assert!(window.text().contains("a.txt") && window.text().contains("b.txt"));
    window.click("C’est noté");
    assert!(!window.text().contains("a.txt") && window.text().contains("b.txt"));
}

#[test]
fn a_thousand_problems_do_not_push_the_page_away() {
    let world = World::new();
    let mut window = Window::open(world.start_with(Language::Fr, |say| {
        for number in 0..1000_usize {
            say(Arrival::Notice(Message::new("start-failed").with("why", format!("{number}.txt"))));
        }
        let corpus = fixture::corpus();
        let items = fixture::items(&corpus);
        say(Arrival::Corpus(Arc::new(corpus)));
        say(Arrival::Items(items));
    }));
    assert!(window.visible("Commencer").is_some() && window.text().contains("Et 997 autres avertissements."));
    window.click("C’est noté");
    assert!(!window.text().contains("0.txt") && window.text().contains("3.txt"), "the next comes up");
    window.click("Tout est noté");
    assert!(!window.text().contains(".txt"));
}

#[test]
fn a_loader_that_breaks_leaves_a_notice_and_what_was_read() {
    let world = World::new();
    let mut window = Window::open(world.start_with(Language::Fr, |say| {
        let corpus = fixture::corpus();
        let items = fixture::items(&corpus);
        say(Arrival::Corpus(Arc::new(corpus)));
        say(Arrival::Items(items));
        std::panic::resume_unwind(Box::new("broken"));
    }));
    assert!(window.text().contains("s’est arrêtée par une erreur du programme") && window.says("Commencer"));
}

#[test]
fn an_article_can_be_read_from_the_first_page() {
    let world = World::new();
    let mut window = Window::open(world.start(Language::Fr));
    window.click("Mali : Les rebelles indépendantistes Touaregs aidés par l’Ukraine");
    assert!(window.text().contains("Samedi 27 juillet") && window.marked().is_empty());
    assert!(window.text().contains("Tamba Networks · octobre 2024"));
    window.click("Retour");
    assert!(window.says("Commencer"));
}
