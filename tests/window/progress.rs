//! What is asked when, and what the answers come to, as a learner sees it.

use crate::driver::Window;
use crate::outside::World;
use crate::practice::{DAY, answer, load, verdicts, weeks};
use crate::{fixture, practice};
use iced::keyboard::key::Named;
use recoupe::disk::Study;
use recoupe::gui::app::Message;
use recoupe::gui::files::PutBy;
use recoupe::gui::{Settings, Start};
use recoupe::i18n::Catalog;
use recoupe::progress::Response;
use recoupe::question::{Confidence, Item};
use recoupe::text::Language;
use std::sync::Arc;
use std::sync::atomic::Ordering;

fn items() -> Vec<Arc<Item>> {
    fixture::items(&fixture::corpus())
}

fn start(world: &Arc<World>, answers: Vec<Response>, study: Study) -> Start {
    Start { settings: wishing(study), ..world.start_with(Language::Fr, load(answers)) }
}

/// The settings of a learner who wants to go at this pace.
fn wishing(study: Study) -> Settings {
    Settings { study, ..Settings::new(Language::Fr) }
}

/// The ids of the questions of a session in their order, each answered with the first option.
fn sitting(window: &mut Window, all: &[Arc<Item>]) -> Vec<String> {
    window.named(Named::Enter);
    let mut asked = Vec::new();
    while !window.says("Bilan de la session") {
        let item = all.iter().find(|item| is_asked(window, item)).expect("a question");
        asked.push(item.id.as_str().to_owned());
        window.letter('1');
        window.named(Named::Enter);
        window.named(Named::Enter);
    }
    asked
}

/// Whether an item is on screen: its stem and all its options.
fn is_asked(window: &mut Window, item: &Item) -> bool {
    window.says(&item.stem.fr) && item.options().all(|choice| window.says(&choice.text.fr))
}

#[test]
fn the_first_page_counts_what_is_due_and_new_and_the_session_begins_with_what_is_due() {
    let world = World::new();
    let items = items();
    let forgotten: Vec<_> = items[..2].iter().map(|item| answer(item, 3, false, None)).collect();
    let mut known = forgotten.clone();
    known.push(answer(&items[2], 3, true, Some(Confidence::Certain)));
    let start = Start {
        load: Arc::new(move |say| {
            say(recoupe::gui::Arrival::Answered(known.clone()));
            let corpus = fixture::corpus();
            say(recoupe::gui::Arrival::Items(fixture::items(&corpus)));
            say(recoupe::gui::Arrival::Corpus(Arc::new(corpus)));
        }),
        ..world.start(Language::Fr)
    };
    let mut window = Window::open(start);
    assert!(window.says("2 faits à revoir · 3 nouveaux") && window.says("Continuer"), "{}", window.text());
    assert!(window.says("5 questions, environ 5 minutes."));
    let asked = sitting(&mut window, &items);
    let due = |id: &String| forgotten.iter().any(|answer| answer.item.as_str() == id);
    assert_eq!(asked.iter().map(due).collect::<Vec<_>>(), [true, true, false, false, false]);
}

#[test]
fn the_limits_of_the_day_end_the_day_and_the_next_one_begins_at_four() {
    let world = World::new();
    let study = Study { new_a_day: 2, ..Study::default() };
    let start = Start { settings: wishing(study), ..world.start(Language::Fr) };
    let mut window = Window::open(start);
    assert!(window.says("aucun fait à revoir · 2 nouveaux"), "{}", window.text());
    assert_eq!(sitting(&mut window, &items()).len(), 2);
    window.named(Named::Escape);
    assert!(window.says("Rien d’autre n’est prévu aujourd’hui."), "{}", window.text());
    assert!(window.says("2 réponses aujourd’hui\u{202f}; objectif\u{a0}: 12."));
    assert!(window.says("6 questions, environ 5 minutes."), "who wants more may have it");
    // From 9:33 UTC to 3:59 the next morning, and on to 4:00.
    let to_four = 4 * 3600 - practice::NOW.rem_euclid(DAY) + DAY;
    world.now.store((practice::NOW + to_four - 60) * 1000, Ordering::Relaxed);
    reopen_home(&mut window);
    assert!(window.says("Rien d’autre n’est prévu aujourd’hui."), "{}", window.text());
    world.pass(61_000);
    reopen_home(&mut window);
    assert!(!window.says("Rien d’autre n’est prévu aujourd’hui.") && window.text().contains("2 nouveaux"));
}

/// To the page of progress and back, so that the first page is counted again.
fn reopen_home(window: &mut Window) {
    window.letter('p');
    window.named(Named::Escape);
}

#[test]
fn an_answer_taken_back_leaves_no_trace_in_schedule_calendar_and_figures() {
    let world = World::new();
    let mut window = Window::open(start(&world, weeks(), Study::default()));
    let home = window.text();
    window.letter('p');
    let progress = window.text();
    window.named(Named::Escape);
    window.named(Named::Enter);
    window.letter('1');
    window.letter('e');
    window.named(Named::Enter);
    window.named(Named::Enter);
    window.named(Named::Escape);
    assert_ne!(window.text(), home, "an answer shows");
    window.letter('p');
    assert_ne!(window.text(), progress);
    let mut window = Window::open(start(&world, weeks(), Study::default()));
    window.named(Named::Enter);
    window.letter('1');
    window.letter('e');
    window.named(Named::Enter);
    window.named(Named::Enter);
    window.command('z');
    window.named(Named::Escape);
    assert_eq!(window.text(), home);
    window.letter('p');
    assert_eq!(window.text(), progress);
}

#[test]
fn counting_answer_by_answer_comes_to_the_same_as_replaying_the_journal() {
    let world = World::new();
    let mut window = Window::open(start(&world, weeks(), Study::default()));
    for session in 0..3 {
        window.named(Named::Enter);
        for turn in 0..4 {
            window.letter(if turn % 2 == 0 { '1' } else { '2' });
            window.letter('e');
            window.named(Named::Enter);
            if turn == session {
                window.command('z');
                window.letter('2');
                window.named(Named::Enter);
            }
            window.named(Named::Enter);
        }
        window.named(Named::Escape);
        world.pass(DAY * 1000);
        reopen_home(&mut window);
    }
    let kept: Vec<_> = (1..).zip(world.kept()).collect();
    let mut answers = weeks();
    answers.extend(recoupe::progress::replay(&kept).into_iter().map(|standing| standing.response));
    let mut fresh = Window::open(start(&world, answers, Study::default()));
    assert_eq!(window.text(), fresh.text());
    window.letter('p');
    fresh.letter('p');
    assert_eq!(window.text(), fresh.text());
}

#[test]
fn the_figures_of_years_of_answers_are_counted_while_the_page_is_already_there() {
    let items = items();
    let answers: Vec<Response> =
        (0..5_001).map(|at| answer(&items[at % items.len()], 400 - at as i64 / 13, at % 3 != 0, None)).collect();
    let words = Catalog::new(Language::Fr);
    let mut window = Window::open(start(&World::new(), answers, Study::default()));
    window.patient();
    window.letter('p');
    assert!(window.says(&words.get("progress-counting")), "{}", window.text());
    window.impatient();
    assert!(
        !window.says(&words.get("progress-counting")) && window.says(&words.get("progress-retention")),
        "{}",
        window.text()
    );
    window.patient();
    window.named(Named::Escape);
    window.letter('p');
    window.named(Named::Escape);
    window.impatient();
    assert!(window.says(&words.get("home-days")), "figures that come too late change nothing: {}", window.text());
}

#[test]
fn two_facts_on_one_passage_are_not_asked_in_one_sitting() {
    let world = World::new();
    let (one, other) = (items()[0].clone(), verdicts()[0].clone());
    assert_eq!(one.evidence, other.evidence);
    let answers = vec![answer(&one, 5, false, None), answer(&other, 5, false, None)];
    let study = Study { new_a_day: 0, ..Study::default() };
    let mut window = Window::open(start(&world, answers, study));
    assert!(window.says("2 faits à revoir · aucun nouveau"), "{}", window.text());
    let all: Vec<_> = items().into_iter().chain(verdicts()).collect();
    assert_eq!(sitting(&mut window, &all).len(), 1);
    window.named(Named::Escape);
    assert!(window.says("1 fait à revoir · aucun nouveau"), "the other waits for the next: {}", window.text());
}

#[test]
fn the_same_seed_and_the_same_answers_give_the_same_session() {
    let all: Vec<_> = items().into_iter().chain(verdicts()).collect();
    let session = || sitting(&mut Window::open(start(&World::new(), weeks(), Study::default())), &all);
    let first = session();
    assert!(first.len() > 1);
    assert_eq!(first, session());
}

#[test]
fn where_there_is_too_little_the_page_says_how_much_is_lacking() {
    let mut window = Window::open(World::new().start(Language::Fr));
    window.letter('p');
    let text = window.text();
    for words in [
        "Il faut 30 réponses à des faits redemandés un autre jour pour le mesurer\u{202f}; il y en a 0 jusqu’ici. Revenez demain.",
        "Rien n’est encore à revoir\u{a0}: chaque fait demandé reviendra au moment où il risque d’être oublié.",
        "Aucune réponse depuis trente jours.",
        "Il faut 30 réponses dont vous dites avec Q, W ou E à quel point vous êtes sûr\u{202f}; il y en a 0 jusqu’ici.",
        "Aucune réponse encore.",
    ] {
        assert!(text.contains(words), "{words}\n{text}");
    }
    assert!(text.contains("la moins fournie des deux sortes en compte 0"), "{text}");
}

#[test]
fn every_chart_stands_in_words_too() {
    let study = Study { retention: 85, ..Study::default() };
    let mut window = Window::open(start(&World::new(), weeks(), study));
    window.letter('p');
    let text = window.text();
    for words in
        ["Vous visez 85\u{a0}%.", "Aujourd’hui\u{a0}: 0\u{202f}; en sept jours", "Score de Brier\u{a0}: 0,", "d′, à ±"]
    {
        assert!(text.contains(words), "{words}\n{text}");
    }
    for level in ["au hasard\u{a0}: ", "plutôt\u{a0}: ", "certain\u{a0}: "] {
        assert!(text.lines().any(|line| line.starts_with(level) && line.contains("annoncé")), "{level}\n{text}");
    }
    assert!(text.contains("Vrai, faux, absent"));
    window.named(Named::Escape);
    window.click("Progrès");
    assert!(window.says("Discernement"), "by mouse as well");
}

#[test]
fn a_question_always_answered_wrongly_with_certainty_is_named_as_doubtful() {
    let items = items();
    let sure = |days_ago| answer(&items[0], days_ago, false, Some(Confidence::Certain));
    let mut window = Window::open(start(&World::new(), vec![sure(9), sure(6), sure(3)], Study::default()));
    window.letter('p');
    let text = window.text();
    assert!(text.contains("Questions douteuses") && text.contains(&items[0].stem.fr), "{text}");
    assert!(text.contains("Réponse attendue\u{a0}: le samedi 27 juillet"), "{text}");
}

#[test]
fn a_window_left_open_overnight_shows_the_new_day_when_it_has_the_focus_again() {
    let world = World::new();
    let study = Study { new_a_day: 2, ..Study::default() };
    let mut window = Window::open(Start { settings: wishing(study), ..world.start(Language::Fr) });
    sitting(&mut window, &items());
    window.named(Named::Escape);
    let done = "Rien d’autre n’est prévu aujourd’hui.";
    assert!(window.says(done), "{}", window.text());
    world.pass(DAY * 1000);
    window.send(Message::Focused);
    assert!(!window.says(done), "{}", window.text());
}

#[test]
fn nothing_of_the_day_outlives_the_answers_it_was_counted_from() {
    let world = World::new();
    let study = Study { new_a_day: 2, ..Study::default() };
    let mut window = Window::open(Start { settings: wishing(study), ..world.start(Language::Fr) });
    sitting(&mut window, &items());
    window.named(Named::Escape);
    let done = "Rien d’autre n’est prévu aujourd’hui.";
    assert!(window.says(done), "{}", window.text());
    window.patient();
    window.letter('o');
    window.click("Relire");
    window.named(Named::Escape);
    window.send(Message::Erased(Ok(PutBy { path: "before.ron".into(), missing: Vec::new() })));
    assert!(!window.says(done), "the answers are gone, and the articles not yet read: {}", window.text());
    window.impatient();
    assert!(!window.says(done), "{}", window.text());
}
