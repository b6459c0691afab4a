//! An answer is kept before the next question comes, and never lost when it cannot be.

use crate::driver::Window;
use crate::outside::World;
use crate::practice;
use crate::session::asked;
use iced::keyboard::key::Named;
use recoupe::gui::Theme;
use recoupe::gui::app::Message;
use recoupe::progress::Record;
use recoupe::text::Language;
use std::sync::Arc;
use std::sync::atomic::Ordering;

/// A window at its first question.
fn asking(world: &Arc<World>) -> Window {
    let mut window = Window::open(world.start(Language::Fr));
    window.named(Named::Enter);
    window
}

/// Answers the question that is asked, with the disk full.
fn answer_in_vain(world: &Arc<World>, window: &mut Window) {
    world.full.store(true, Ordering::Relaxed);
    answer(window);
}

fn answer(window: &mut Window) {
    window.letter('1');
    window.named(Named::Enter);
}

#[test]
fn the_next_question_waits_until_the_answer_is_kept() {
    let world = World::new();
    let mut window = asking(&world);
    window.letter('1');
    window.patient();
    window.named(Named::Enter);
    assert!(world.kept().is_empty());
    window.named(Named::Enter);
    assert!(window.says("Question 1 / 6"), "not yet");
    window.impatient();
    assert_eq!(world.kept().len(), 1);
    assert!(window.says("Question 2 / 6"), "and then by itself, as it was asked for");
}

#[test]
fn an_answer_that_cannot_be_kept_says_so_and_is_tried_again() {
    let world = World::new();
    let mut window = asking(&world);
    answer_in_vain(&world, &mut window);
    let told = |window: &mut Window| window.text().contains("Votre réponse n’est pas encore enregistrée.");
    assert!(told(&mut window) && window.text().contains("disque plein"));
    window.named(Named::Enter);
    assert!(told(&mut window) && window.says("Question 1 / 6"), "tried again in vain");
    world.full.store(false, Ordering::Relaxed);
    window.click("Réessayer");
    assert!(window.says("Question 2 / 6") && !told(&mut window), "{}", window.text());
    assert_eq!(world.kept().len(), 1, "kept once");
}

#[test]
fn a_learner_may_go_on_without_saving_and_all_is_kept_once_it_can_be() {
    let world = World::new();
    let mut window = asking(&world);
    answer_in_vain(&world, &mut window);
    window.click("Continuer sans enregistrer");
    assert!(window.says("Question 2 / 6"));
    answer(&mut window);
    window.named(Named::Enter);
    assert!(window.says("Question 3 / 6"), "asked once, it holds until answers can be kept again");
    assert!(window.text().contains("pas encore enregistrée"), "and it stays in sight");
    world.full.store(false, Ordering::Relaxed);
    window.click("Réessayer");
    assert_eq!(world.kept().len(), 2, "both, in order");
    assert!(!window.text().contains("pas encore enregistrée"));
}

#[test]
fn an_answer_that_was_never_kept_can_be_taken_back_without_a_trace() {
    let world = World::new();
    let mut window = asking(&world);
    let item = asked(&mut window, Language::Fr);
    answer_in_vain(&world, &mut window);
    window.command('z');
    assert!(window.says(&item.stem.fr) && window.says("Choisissez une réponse"));
    assert!(!window.text().contains("pas encore enregistrée"));
    world.full.store(false, Ordering::Relaxed);
    window.letter('2');
    window.named(Named::Enter);
    assert_eq!(world.kept().len(), 1);
}

#[test]
fn leaving_with_an_answer_unkept_keeps_the_notice_in_sight() {
    let world = World::new();
    let mut window = asking(&world);
    answer_in_vain(&world, &mut window);
    window.named(Named::Escape);
    assert!(window.says("Commencer") && window.text().contains("pas encore enregistrée"));
    world.full.store(false, Ordering::Relaxed);
    window.click("Réessayer");
    assert_eq!(world.kept().len(), 1);
    assert_eq!(window.app.library().answered.len(), 1);
}

#[test]
fn closing_waits_for_an_answer_and_warns_once_when_it_cannot_be_kept() {
    let close = |window: &mut Window| window.send(Message::CloseRequested(iced::window::Id::unique()));
    let answered = |full: bool| {
        let world = World::new();
        let mut window = Window::open(world.start(Language::Fr));
        window.named(Named::Enter);
        world.full.store(full, Ordering::Relaxed);
        window.letter('1');
        window.patient();
        window.named(Named::Enter);
        (world, window)
    };
    let (world, mut window) = answered(false);
    close(&mut window);
    assert!(!window.closed, "the answer is on its way");
    window.impatient();
    assert!(window.closed && world.kept().len() == 1);

    let (_world, mut window) = answered(true);
    window.impatient();
    close(&mut window);
    assert!(!window.closed && window.text().contains("pas encore enregistrée"));
    close(&mut window);
    assert!(window.closed, "told once, the learner decides");
}

#[test]
fn the_notice_stays_in_sight_on_every_screen_and_says_what_closing_means() {
    let world = World::new();
    let mut window = asking(&world);
    answer_in_vain(&world, &mut window);
    window.click("Continuer sans enregistrer");
    answer(&mut window);
    window.named(Named::Escape);
    for (door, title) in [('s', "Composer une session"), ('p', "Progrès"), ('o', "Corpus")] {
        window.letter(door);
        let text = window.text();
        assert!(text.contains("2 réponses ne sont pas encore enregistrées.") && text.contains(title), "{text}");
        assert!(!text.contains("encore une fois pour quitter"), "nobody wants to leave");
        window.named(Named::Escape);
    }
    window.command(',');
    window.send(Message::CloseRequested(iced::window::Id::unique()));
    assert!(!window.closed);
    assert!(window.text().contains("Fermez la fenêtre encore une fois pour quitter sans elles."), "{}", window.text());
    world.full.store(false, Ordering::Relaxed);
    window.click("Réessayer");
    assert_eq!(world.kept().len(), 2);
    assert!(!window.text().contains("pas encore enregistrées"));
}

#[test]
fn a_clock_that_is_set_back_is_told_and_every_answer_is_kept() {
    let world = World::new();
    let mut window = asking(&world);
    answer(&mut window);
    world.pass(-3 * 24 * 60 * 60 * 1000);
    window.named(Named::Enter);
    answer(&mut window);
    assert_eq!(world.kept().len(), 2);
    window.named(Named::Escape);
    let told = "Une réponse est datée du 2026-11-18, et l’horloge de l’ordinateur indique le 2026-11-15.";
    assert!(window.text().contains(told), "{}", window.text());
    assert_eq!(window.app.library().answered.len(), 2);
    window.click("C’est noté");
    window.named(Named::Enter);
    answer(&mut window);
    window.named(Named::Escape);
    assert!(!window.text().contains(told), "told once");
}

#[test]
fn answers_from_the_future_are_told_at_the_start_and_counted() {
    let world = World::new();
    world.pass(-40 * 24 * 60 * 60 * 1000);
    let mut window = Window::open(world.start_with(Language::En, practice::load(practice::weeks())));
    assert!(window.text().contains("and the computer’s clock says 2026-10-09."), "{}", window.text());
    assert_eq!(window.app.library().answered.len(), practice::weeks().len());
}

#[test]
fn language_theme_and_size_change_at_once_and_are_kept() {
    let world = World::new();
    let mut window = Window::open(world.start(Language::Fr));
    window.click("English");
    assert!(window.says("Start"));
    window.click("Dark");
    assert_eq!(window.app.theme(), Theme::Dark);
    window.click("Larger");
    let kept = world.settings.lock().unwrap().unwrap();
    assert_eq!((kept.language, kept.theme, kept.text_size), (Language::En, Theme::Dark, 115));
    world.full.store(true, Ordering::Relaxed);
    window.click("Light");
    assert!(window.text().contains("disque plein"), "a setting that cannot be kept says so");
    window.click("Understood");
    assert!(!window.text().contains("disque plein"));
}

#[test]
fn taking_back_takes_back_the_answer_of_this_session_and_not_an_earlier_one_to_the_same_question() {
    let world = World::new();
    let mut window = asking(&world);
    answer_in_vain(&world, &mut window);
    let item = asked(&mut window, Language::Fr);
    window.named(Named::Escape);
    world.pass(60_000);
    window.named(Named::Enter);
    answer(&mut window);
    assert_eq!(asked(&mut window, Language::Fr).id, item.id, "the same question, as no answer is kept yet");
    world.full.store(false, Ordering::Relaxed);
    window.click("Réessayer");
    window.command('z');
    let kept = world.kept();
    assert!(
        matches!(kept[..], [Record::Response(_), Record::Response(_), Record::TakenBack { response: 2, .. }]),
        "{kept:?}"
    );
}

#[test]
fn a_warning_before_closing_holds_only_for_the_answers_it_was_about() {
    let world = World::new();
    let close = |window: &mut Window| window.send(Message::CloseRequested(iced::window::Id::unique()));
    let mut window = asking(&world);
    answer_in_vain(&world, &mut window);
    close(&mut window);
    world.full.store(false, Ordering::Relaxed);
    window.click("Réessayer");
    window.named(Named::Enter);
    answer_in_vain(&world, &mut window);
    close(&mut window);
    assert!(!window.closed, "of this answer nothing has been said yet");
    close(&mut window);
    assert!(window.closed);
}

/// A window at the end of its session, the last answer still on its way.
fn at_the_end(world: &Arc<World>) -> Window {
    let mut window = asking(world);
    for _ in 0..5 {
        answer(&mut window);
        window.named(Named::Enter);
    }
    answer_in_vain(world, &mut window);
    window.click("Continuer sans enregistrer");
    assert!(window.says("Bilan de la session"), "{}", window.text());
    world.full.store(false, Ordering::Relaxed);
    window.patient();
    window.click("Réessayer");
    window
}

#[test]
fn an_answer_that_was_kept_while_the_summary_was_there_can_be_taken_back_from_it() {
    let world = World::new();
    let mut window = at_the_end(&world);
    window.impatient();
    window.command('z');
    assert!(window.says("Question 6 / 6"), "{}", window.text());
    assert!(matches!(world.kept().last(), Some(Record::TakenBack { response: 6, .. })), "{:?}", world.kept().last());
}

#[test]
fn the_summary_stays_while_its_last_answer_is_on_its_way() {
    let world = World::new();
    let mut window = at_the_end(&world);
    window.command('z');
    assert!(window.says("Bilan de la session"), "{}", window.text());
}
