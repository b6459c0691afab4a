//! The corpus screen, by its words and keys: places added and left out, reading stopped and begun again.

use crate::driver::Window;
use crate::fixture;
use crate::outside::World;
use iced::keyboard::key::Named;
use recoupe::disk::Source;
use recoupe::disk::gather::Report;
use recoupe::gui::app::Message;
use recoupe::gui::files::Picked;
use recoupe::gui::library::Reading;
use recoupe::gui::screens::corpus::PATH;
use recoupe::gui::{Arrival, Start};
use recoupe::i18n::{self, Catalog};
use recoupe::text::Language;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// A start whose loader counts how often it runs, with a folder that has one bad file.
fn counted(world: &Arc<World>, language: Language) -> (Start, Arc<AtomicUsize>) {
    let runs = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&runs);
    let start = world.start_with(language, move |say| {
        counter.fetch_add(1, Ordering::Relaxed);
        let corpus = fixture::corpus();
        let items = fixture::items(&corpus);
        let problems = vec![i18n::Message::new("corpus-empty").with("file", "leer.txt")];
        let folder = Source::Folder(PathBuf::from("/articles/sahel"));
        say(Arrival::Reports(vec![Report { source: folder, articles: corpus.articles.len(), problems }]));
        say(Arrival::Corpus(Arc::new(corpus)));
        say(Arrival::Items(items));
    });
    (start, runs)
}

fn open(world: &Arc<World>, language: Language) -> (Window, Arc<AtomicUsize>) {
    let (start, runs) = counted(world, language);
    let mut window = Window::open(start);
    window.resize(1280.0, 1800.0);
    window.letter('o');
    (window, runs)
}

#[test]
fn places_articles_and_problems_are_listed_in_both_languages() {
    for language in Language::ALL {
        let words = Catalog::new(language);
        let mut window = Window::open(counted(&World::new(), language).0);
        window.click(&words.get("door-corpus"));
        assert!(window.says("sahel") && window.says("/articles/sahel"), "{}", window.text());
        assert!(window.text().contains("leer.txt"), "problems are told by file");
        assert!(window.says(&words.say(&i18n::Message::new("corpus-articles").with("count", 4_usize))));
        assert!(window.says(&words.say(&i18n::Message::new("corpus-questions").with("count", 2_usize))));
        window.named(Named::Escape);
        assert!(window.says(&words.get("home-start")));
    }
}

#[test]
fn an_article_opens_from_the_list_and_escape_comes_back() {
    let (mut window, _) = open(&World::new(), Language::Fr);
    window.click("Mali : Les rebelles indépendantistes Touaregs aidés par l’Ukraine");
    assert!(window.says("Retour") && !window.says("D’où viennent les articles"));
    window.named(Named::Escape);
    assert!(window.says("D’où viennent les articles"));
}

#[test]
fn a_folder_is_added_by_dialog_and_everything_is_read_anew() {
    let world = World::new();
    let (mut window, runs) = open(&world, Language::Fr);
    world.will_pick("/articles/niger");
    window.click("Ajouter un dossier…");
    assert_eq!(world.done(), ["dialog Folder", "add /articles/niger"]);
    assert_eq!(runs.load(Ordering::Relaxed), 2);
    assert_eq!(window.app.library().items.len(), 6, "read again, not added up");
    *world.picked.lock().unwrap() = Some(Picked::Cancelled);
    window.click("Ajouter des fichiers…");
    assert_eq!((world.done(), runs.load(Ordering::Relaxed)), (vec!["dialog Articles".to_owned()], 2));
}

#[test]
fn without_a_dialog_the_path_is_typed() {
    for language in Language::ALL {
        let world = World::new();
        let words = Catalog::new(language);
        let (mut window, runs) = open(&world, language);
        window.click(&words.get("corpus-add-folder"));
        assert!(window.says(&words.get("dialog-missing")));
        window.write("/articles/tchad?");
        assert!(!window.says(&words.get("keys-title")), "a question mark in a field is a letter");
        window.named(Named::Enter);
        assert_eq!(world.done()[1..], ["add /articles/tchad?"]);
        assert_eq!(runs.load(Ordering::Relaxed), 2);
    }
}

#[test]
fn what_cannot_be_added_is_told() {
    let world = World::new();
    let (mut window, _) = open(&world, Language::Fr);
    window.focus(PATH);
    window.write("/bad");
    window.named(Named::Enter);
    assert!(window.text().contains("/bad") && world.done().is_empty(), "{}", window.text());
    window.click("C’est noté");
    assert!(!window.text().contains("/bad"));
}

#[test]
fn a_place_is_left_out_and_the_bundled_articles_come_back() {
    let world = World::new();
    let (mut window, runs) = open(&world, Language::Fr);
    window.click("Retirer");
    window.click("Reprendre les articles fournis avec Recoupe");
    assert_eq!(world.done(), ["remove Folder(\"/articles/sahel\")", "add bundled"]);
    assert_eq!(runs.load(Ordering::Relaxed), 3);
}

#[test]
fn what_is_dropped_on_the_window_is_added_and_the_corpus_shown() {
    let world = World::new();
    let (start, runs) = counted(&world, Language::Fr);
    let mut window = Window::open(start);
    window.send(Message::Dropped(PathBuf::from("/articles/gao.txt")));
    assert!(window.says("D’où viennent les articles"));
    assert_eq!((world.done(), runs.load(Ordering::Relaxed)), (vec!["add /articles/gao.txt".to_owned()], 2));
}

#[test]
fn articles_that_changed_are_read_when_the_window_has_the_focus_again_but_not_in_a_session() {
    let world = World::new();
    let (start, runs) = counted(&world, Language::Fr);
    let mut window = Window::open(start);
    window.send(Message::Focused);
    assert_eq!(runs.load(Ordering::Relaxed), 1, "nothing has changed");
    window.named(Named::Enter);
    world.changed.store(true, Ordering::Relaxed);
    window.send(Message::Focused);
    assert_eq!(runs.load(Ordering::Relaxed), 1, "a session goes on undisturbed");
    window.named(Named::Escape);
    window.send(Message::Focused);
    assert_eq!(runs.load(Ordering::Relaxed), 2);
}

#[test]
fn reading_is_stopped_and_begun_again_and_what_was_read_stays() {
    let world = World::new();
    let start = world.start_with(Language::Fr, |say| {
        let corpus = fixture::corpus();
        let items = fixture::items(&corpus);
        say(Arrival::Corpus(Arc::new(corpus)));
        for (at, item) in items.into_iter().enumerate() {
            say(Arrival::Items(vec![item]));
            say(Arrival::Progress { done: at + 1, of: 6 });
        }
    });
    let mut window = Window::opening(start);
    window.letter('o');
    window.resize(1280.0, 1800.0);
    for _ in 0..5 {
        window.step();
    }
    assert!(window.says("Lecture des articles\u{a0}: 2 sur 6…"), "{}", window.text());
    window.click("Arrêter la lecture");
    window.impatient();
    assert!(window.text().contains("La lecture a été arrêtée."), "{}", window.text());
    assert_eq!(window.app.library().items.len(), 2, "and nothing more has come");
    window.click("Relire");
    assert_eq!(window.app.library().items.len(), 6);
    assert!(!window.text().contains("arrêtée"));
    window.patient();
    window.click("Relire");
    for _ in 0..5 {
        window.step();
    }
    window.click("Arrêter la lecture");
    window.impatient();
    assert_eq!(window.app.library().items.len(), 6, "stopped again, the questions of before are still asked");
}

#[test]
fn a_change_that_is_found_only_after_a_session_has_begun_is_read_when_it_is_over() {
    let world = World::new();
    let (start, runs) = counted(&world, Language::Fr);
    let mut window = Window::open(start);
    world.changed.store(true, Ordering::Relaxed);
    window.patient();
    window.send(Message::Focused);
    window.named(Named::Enter);
    window.impatient();
    assert!(window.says("Question 1 / 6") && runs.load(Ordering::Relaxed) == 1, "a session goes on undisturbed");
    window.named(Named::Escape);
    assert_eq!(runs.load(Ordering::Relaxed), 2);
}

#[test]
fn what_is_dropped_on_the_window_in_a_session_is_added_and_read_when_it_is_over() {
    let world = World::new();
    let (start, runs) = counted(&world, Language::Fr);
    let mut window = Window::open(start);
    window.named(Named::Enter);
    window.send(Message::Dropped(PathBuf::from("/articles/gao.txt")));
    assert_eq!((world.done(), runs.load(Ordering::Relaxed)), (vec!["add /articles/gao.txt".to_owned()], 1));
    window.named(Named::Escape);
    assert_eq!(runs.load(Ordering::Relaxed), 2);
    window.letter('o');
    window.named(Named::Escape);
    assert_eq!(runs.load(Ordering::Relaxed), 2, "once");
}

#[test]
fn what_was_picked_is_added_although_the_corpus_was_left_meanwhile() {
    let world = World::new();
    let (mut window, runs) = open(&world, Language::Fr);
    world.will_pick("/articles/gao.txt");
    window.patient();
    window.click("Ajouter des fichiers…");
    window.named(Named::Escape);
    window.impatient();
    assert!(world.done().contains(&"add /articles/gao.txt".to_owned()));
    assert_eq!(runs.load(Ordering::Relaxed), 2);
}

#[test]
fn what_an_earlier_reading_still_says_is_dropped() {
    let world = World::new();
    let (mut window, _) = open(&world, Language::Fr);
    window.patient();
    window.click("Relire");
    window.send(Message::ReadingEnded { load: 1, whole: true });
    let library = window.app.library();
    assert!(library.items.len() == 6 && library.reading == Reading::Begun, "the end of another reading");
    window.click("Arrêter la lecture");
    let items = library_ids(&window);
    window.send(Message::Arrived { load: 2, arrival: Arrival::Progress { done: 3, of: 10 } });
    let late = window.app.library().items.clone();
    window.send(Message::Arrived { load: 2, arrival: Arrival::Items(late) });
    assert_eq!(
        (window.app.library().reading, library_ids(&window)),
        (Reading::Done, items),
        "nothing comes after the end"
    );
}

fn library_ids(window: &Window) -> Vec<String> {
    window.app.library().items.iter().map(|item| item.id.as_str().to_owned()).collect()
}
