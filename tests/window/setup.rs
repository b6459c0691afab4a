//! The set-up of a session, by its words and keys, and what comes of it.

use crate::driver::Window;
use crate::fixture;
use crate::outside::World;
use crate::session::asked;
use iced::keyboard::key::Named;
use recoupe::gui::Arrival;
use recoupe::gui::app::Message;
use recoupe::gui::screens::setup::SEED;
use recoupe::i18n::Catalog;
use recoupe::question::Kind;
use recoupe::text::Language;
use std::sync::Arc;

fn open(language: Language) -> Window {
    let mut window = Window::open(World::new().start(language));
    window.resize(1280.0, 1800.0);
    window.letter('s');
    window
}

/// The stems of a session, in order, answered with the first option each.
fn stems(window: &mut Window) -> Vec<String> {
    let mut stems = Vec::new();
    while !window.says("Bilan de la session") {
        stems.push(asked(window, Language::Fr).stem.fr.clone());
        window.letter('1');
        window.named(Named::Enter);
        window.named(Named::Enter);
    }
    stems
}

#[test]
fn the_set_up_opens_by_door_and_by_key_and_starts_by_enter() {
    for language in Language::ALL {
        let words = Catalog::new(language);
        let mut window = Window::open(World::new().start(language));
        window.click(&words.get("door-setup"));
        assert!(window.says(&words.get("setup-title")) && window.says(&words.get("setup-no-time")));
        window.named(Named::Escape);
        window.letter('s');
        window.named(Named::Enter);
        assert!(window.says("Question 1 / 6"));
    }
}

#[test]
fn only_what_was_chosen_is_asked() {
    let mut window = open(Language::Fr);
    window.click("Date");
    let dates = window.app.library().items.iter().filter(|item| item.kind == Kind::Date).count();
    assert!(window.text().contains(&format!("{dates} questions répondent à ces choix.")), "{}", window.text());
    window.click("Mali : Les rebelles indépendantistes Touaregs aidés par l’Ukraine");
    assert!(window.text().contains("Une question répond à ces choix."));
    window.named(Named::Enter);
    assert!(window.says("Question 1 / 1"));
    assert_eq!(asked(&mut window, Language::Fr).kind, Kind::Date);
}

#[test]
fn choices_that_leave_nothing_say_so_and_start_nothing() {
    let mut window = open(Language::Fr);
    window.click("Chronologie");
    assert!(window.text().contains("Aucune question ne répond à ces choix.") && !window.says("Commencer"));
    window.named(Named::Enter);
    assert!(window.says("Composer une session"));
    window.click("Toutes");
    assert!(window.says("Commencer"));
}

#[test]
fn the_same_seed_and_choices_give_the_same_session_whatever_was_answered_since() {
    let mut window = open(Language::Fr);
    window.focus(SEED);
    for _ in 0..8 {
        window.named(Named::Backspace);
    }
    assert!(window.text().contains("Écrivez une graine"));
    window.write("12x3");
    window.named(Named::Enter);
    let first = stems(&mut window);
    assert_eq!(first.len(), 6);
    assert!(window.text().contains("Graine\u{a0}: 123."), "letters are no seed");
    window.named(Named::Enter);
    window.letter('s');
    window.focus(SEED);
    for _ in 0..8 {
        window.named(Named::Backspace);
    }
    window.write("123");
    window.named(Named::Enter);
    assert_eq!(stems(&mut window), first);
}

#[test]
fn an_exam_shows_no_answer_before_its_end() {
    let mut window = open(Language::Fr);
    window.click("Examen");
    window.named(Named::Enter);
    for number in 1..=6 {
        assert!(window.says(&format!("Question {number} / 6")), "one after another, without a page between");
        window.letter('1');
        window.named(Named::Enter);
        let text = window.text();
        let tells = ["Bonne réponse", "Juste", "Faux", "Le passage qui tranche"];
        assert!(number == 6 || tells.iter().all(|told| !text.contains(told)) && window.marked().is_empty(), "{text}");
    }
    assert!(window.says("Bilan de la session"), "{}", window.text());
    window.click("La même session");
    window.letter('1');
    window.named(Named::Enter);
    assert!(window.says("Question 2 / 6"), "again an exam");
}

#[test]
fn an_answer_of_an_exam_that_cannot_be_kept_is_told_and_shows_nothing_else() {
    let world = World::new();
    let mut window = Window::open(world.start(Language::Fr));
    window.resize(1280.0, 1800.0);
    window.letter('s');
    window.click("Examen");
    window.named(Named::Enter);
    world.full.store(true, std::sync::atomic::Ordering::Relaxed);
    window.letter('1');
    window.named(Named::Enter);
    assert!(window.text().contains("pas encore enregistrée") && !window.text().contains("Bonne réponse"));
    world.full.store(false, std::sync::atomic::Ordering::Relaxed);
    window.named(Named::Enter);
    assert!(window.says("Question 2 / 6"), "{}", window.text());
}

#[test]
fn a_timer_runs_out_in_sight_and_stops_nothing() {
    let world = World::new();
    let mut window = Window::open(world.start(Language::Fr));
    window.resize(1280.0, 1800.0);
    window.letter('s');
    window.click("5 min");
    window.named(Named::Enter);
    assert!(window.says("5:00"));
    world.pass(61_000);
    window.send(Message::Ticked);
    assert!(window.says("3:59"));
    world.pass(600_000);
    window.send(Message::Ticked);
    assert!(window.says("temps écoulé"));
    window.letter('1');
    window.named(Named::Enter);
    assert!(!window.marked().is_empty(), "answered all the same");
}

#[test]
fn every_control_is_reached_by_tab() {
    let mut window = open(Language::Fr);
    let controls = window.controls().len();
    for at in 0..controls {
        window.named(Named::Tab);
        let found = window.controls();
        assert!(found[at].0 && found.iter().filter(|(focused, _)| *focused).count() == 1, "control {at}");
    }
}

#[test]
fn a_clock_that_goes_back_gives_no_more_time() {
    let world = World::new();
    let mut window = Window::open(world.start(Language::Fr));
    window.resize(1280.0, 1800.0);
    window.letter('s');
    window.click("5 min");
    window.named(Named::Enter);
    world.pass(60_000);
    window.send(Message::Ticked);
    let left = window.text();
    assert!(left.contains("4:00"), "{left}");
    world.pass(-3_600_000);
    window.send(Message::Ticked);
    assert_eq!(window.text(), left);
    world.pass(30_000);
    window.send(Message::Ticked);
    assert!(window.text().contains("3:30"), "and the time goes on from there: {}", window.text());
}

#[test]
fn the_set_up_counts_anew_a_few_times_a_second_while_articles_are_read_and_at_the_end() {
    let world = World::new();
    let start = world.start_with(Language::Fr, |say| {
        let corpus = fixture::corpus();
        let items = fixture::items(&corpus);
        say(Arrival::Corpus(Arc::new(corpus)));
        items.into_iter().for_each(|item| say(Arrival::Items(vec![item])));
    });
    let mut window = Window::opening(start);
    window.letter('s');
    let says = |window: &mut Window, words: &str| {
        let text = window.text();
        assert!(text.contains(words), "{text}");
    };
    window.step();
    window.step();
    says(&mut window, "Une question répond à ces choix.");
    window.step();
    says(&mut window, "Une question répond à ces choix.");
    world.pass(300);
    window.step();
    says(&mut window, "3 questions répondent à ces choix.");
    window.impatient();
    says(&mut window, "6 questions répondent à ces choix.");
}
