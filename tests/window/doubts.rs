//! Questions that are doubtful are hidden, shown again and reported.

use crate::driver::Window;
use crate::fixture;
use crate::looks::check;
use crate::outside::World;
use crate::practice::{answer, load};
use iced::keyboard::key::Named;
use recoupe::gui::Start;
use recoupe::i18n::Catalog;
use recoupe::question::{Confidence, Item};
use recoupe::text::Language;
use std::sync::Arc;
use std::sync::atomic::Ordering;

fn items() -> Vec<Arc<Item>> {
    fixture::items(&fixture::corpus())
}

/// A window of a learner who was always certain and always wrong about the first item.
fn practised(world: &Arc<World>, language: Language) -> Window {
    let item = items().remove(0);
    let answers = (1..=3).map(|day| answer(&item, day, false, Some(Confidence::Certain))).collect();
    Window::open(Start { ..world.start_with(language, load(answers)) })
}

/// Every stem that a session asks.
fn asked(window: &mut Window) -> Vec<String> {
    let all = items();
    let mut asked = Vec::new();
    window.named(Named::Enter);
    while !window.says("Bilan de la session") {
        asked.extend(all.iter().filter(|item| window.says(&item.stem.fr)).map(|item| item.stem.fr.clone()));
        window.letter('1');
        window.named(Named::Enter);
        window.named(Named::Enter);
    }
    asked
}

#[test]
fn a_doubtful_question_is_hidden_from_the_page_of_progress_and_shown_again_from_there() {
    for language in Language::ALL {
        let (world, words) = (World::new(), Catalog::new(language));
        let mut window = practised(&world, language);
        let item = items().remove(0);
        let stem = item.stem.in_language(language);
        window.letter('p');
        window.reveal(&words.get("doubt-hide"));
        assert!(window.says(stem) && window.says(&words.get("progress-suspects")));
        check(&format!("doubtful-{}", language.code()), &mut window, 1280.0);
        window.click(&words.get("doubt-hide"));
        check(&format!("hidden-{}", language.code()), &mut window, 1280.0);
        assert!(!window.says(&words.get("progress-suspects")) && window.says(&words.get("progress-hidden")));
        assert!(window.says(stem) && window.says(&words.get("doubt-hidden")));
        assert_eq!(*world.hidden.lock().unwrap(), std::slice::from_ref(&item.id));
        window.reveal(&words.get("doubt-show"));
        window.click(&words.get("doubt-show"));
        assert!(window.says(&words.get("progress-suspects")) && !window.says(&words.get("progress-hidden")));
        assert!(world.hidden.lock().unwrap().is_empty());
    }
}

#[test]
fn a_hidden_question_is_asked_no_more_now_and_after_the_next_start() {
    let (world, words) = (World::new(), Catalog::new(Language::Fr));
    let hidden = items().remove(0);
    *world.hidden.lock().unwrap() = vec![hidden.id.clone()];
    let mut window = Window::open(world.start(Language::Fr));
    let stems = asked(&mut window);
    assert!(stems.len() == 5 && !stems.contains(&hidden.stem.fr), "{stems:#?}");
    window.named(Named::Escape);
    window.letter('p');
    window.reveal(&words.get("doubt-show"));
    window.click(&words.get("doubt-show"));
    window.named(Named::Escape);
    assert!(asked(&mut window).contains(&hidden.stem.fr), "and again once it is shown again");
}

#[test]
fn a_doubt_is_raised_quietly_after_the_answer_and_hides_the_question() {
    for language in Language::ALL {
        let (world, words) = (World::new(), Catalog::new(language));
        let mut window = Window::open(world.start(language));
        window.named(Named::Enter);
        let item = items().into_iter().find(|item| window.says(item.stem.in_language(language))).unwrap();
        assert!(!window.says(&words.get("doubt-ask")), "never before the answer");
        window.letter('1');
        window.named(Named::Enter);
        assert!(window.says(&words.get("doubt-ask")) && !window.says(&words.get("doubt-hide")));
        window.reveal(&words.get("doubt-ask"));
        window.click(&words.get("doubt-ask"));
        window.reveal(&words.get("doubt-hide"));
        window.click(&words.get("doubt-hide"));
        assert_eq!(*world.hidden.lock().unwrap(), std::slice::from_ref(&item.id));
        assert!(window.says(&words.get("doubt-hidden")) && window.says(&words.get("doubt-show")));
        window.named(Named::Enter);
        assert!(window.text().contains("2 / 6"), "the session goes on");
        assert!(!window.says(&words.get("doubt-hidden")));
    }
}

#[test]
fn a_report_is_written_where_the_learner_chooses() {
    let (world, words) = (World::new(), Catalog::new(Language::Fr));
    let mut window = practised(&world, Language::Fr);
    let item = items().remove(0);
    window.letter('p');
    window.reveal(&words.get("doubt-report"));
    world.will_pick("/documents/question.txt");
    window.click(&words.get("doubt-report"));
    assert_eq!(
        world.done(),
        [format!("dialog Save(\"recoupe-{}.txt\")", item.id), "write /documents/question.txt".to_owned()]
    );
    let report = world.written.lock().unwrap().clone();
    for part in [item.stem.fr.as_str(), "le samedi 27 juillet", "le 16 novembre", fixture::AMBUSH, "3 × le 20 août"] {
        assert!(report.contains(part), "{part}\n{report}");
    }
    assert!(window.text().contains("/documents/question.txt"), "and the page says where");
}

#[test]
fn without_a_dialog_the_path_is_typed_and_a_file_that_is_there_is_not_overwritten() {
    let (world, words) = (World::new(), Catalog::new(Language::En));
    let mut window = practised(&world, Language::En);
    window.letter('p');
    window.reveal(&words.get("doubt-report"));
    window.click(&words.get("doubt-report"));
    window.write("-taken");
    window.named(Named::Enter);
    assert!(window.text().contains("exists already"), "{}", window.text());
    assert!(world.written.lock().unwrap().is_empty());
    for _ in "-taken".chars() {
        window.named(Named::Backspace);
    }
    window.named(Named::Enter);
    assert!(!world.written.lock().unwrap().is_empty(), "{}", window.text());
}

#[test]
fn hiding_holds_for_this_run_when_it_cannot_be_kept_and_that_is_told() {
    let (world, words) = (World::new(), Catalog::new(Language::Fr));
    let mut window = practised(&world, Language::Fr);
    window.letter('p');
    window.reveal(&words.get("doubt-hide"));
    world.full.store(true, Ordering::Relaxed);
    window.click(&words.get("doubt-hide"));
    assert!(window.text().contains("disque plein") && window.says(&words.get("progress-hidden")));
}
