//! Events are put in order by dragging lines, by the arrows on them and by keys.

use crate::driver::Window;
use crate::looks::check;
use crate::outside::World;
use iced::keyboard::key::Named;
use recoupe::disk::bundled;
use recoupe::gui::{Arrival, Settings};
use recoupe::i18n::Catalog;
use recoupe::progress::Record;
use recoupe::question::{Item, Kind};
use recoupe::quiz::{Event, Ordering};
use recoupe::set;
use recoupe::text::Language;
use std::sync::Arc;

/// The items of the bundled sets that ask for an order.
fn written() -> Vec<Item> {
    let corpus = bundled::corpus().0;
    let article = |file: &str| corpus.article(file).map(|article| article.text.as_str());
    let sets = bundled::SETS.iter().filter_map(|(name, source)| set::read(name, source, &article).0);
    sets.flat_map(|set| set.items).filter(|item| item.kind == Kind::Order).collect()
}

/// A window that asks for an order.
pub fn open(language: Language, world: &Arc<World>) -> (Window, Ordering) {
    let item = written().into_iter().find(|item| Ordering::of(item).is_some()).unwrap();
    let ordering = Ordering::of(&item).unwrap();
    let start = world.start_with(language, move |say| {
        say(Arrival::Corpus(Arc::new(bundled::corpus().0)));
        say(Arrival::Items(vec![Arc::new(item.clone())]));
    });
    let mut window = Window::open(start);
    window.named(Named::Enter);
    assert!(window.says(&ordering.lead.fr), "{}", window.text());
    (window, ordering)
}

/// The events as they stand on the page, from the top.
fn standing(window: &mut Window, ordering: &Ordering) -> Vec<char> {
    let mut lines: Vec<(f32, char)> = Vec::new();
    for (words, bounds, _) in window.texts() {
        if let Some(event) = ordering.events.iter().find(|event| event.words.fr == words)
            && !lines.iter().any(|(_, letter)| *letter == event.letter)
        {
            lines.push((bounds.y, event.letter));
        }
    }
    lines.sort_by(|a, b| a.0.total_cmp(&b.0));
    lines.into_iter().map(|(_, letter)| letter).collect()
}

fn right(ordering: &Ordering) -> Vec<&Event> {
    ordering.key.iter().map(|at| &ordering.events[*at]).collect()
}

#[test]
fn of_the_bundled_items_those_with_a_list_of_events_are_put_in_order_and_a_pair_stays_a_choice() {
    let (lists, choices): (Vec<Item>, Vec<Item>) = written().into_iter().partition(|item| Ordering::of(item).is_some());
    assert_eq!((lists.len(), choices.len()), (3, 1));
    assert_eq!(choices[0].key.text.fr, "le Mali, puis le Niger");
}

#[test]
fn lines_are_dragged_into_the_right_order_in_both_languages() {
    for language in Language::ALL {
        let (world, words) = (World::new(), Catalog::new(language));
        let (mut window, ordering) = open(language, &world);
        let key: Vec<char> = right(&ordering).iter().map(|event| event.letter).collect();
        assert_ne!(standing(&mut window, &ordering), key, "never the right order to begin with");
        window.click(&words.get("quiz-sort"));
        window.named(Named::Enter);
        assert!(world.kept().is_empty(), "nothing was moved yet");
        for (place, event) in right(&ordering).into_iter().enumerate() {
            let there = standing(&mut window, &ordering)[place];
            let there = ordering.events.iter().find(|event| event.letter == there).unwrap();
            let (from, to) = (window.visible(&event.words.fr).unwrap(), window.visible(&there.words.fr).unwrap());
            window.drag(from.center(), to.center());
        }
        assert_eq!(standing(&mut window, &ordering), key);
        window.click(&words.get("quiz-confirm"));
        let Some(Record::Response(response)) = world.kept().pop() else { panic!("a response") };
        assert!(response.correct);
        assert_eq!(response.chosen, ordering.words(&ordering.key, Language::Fr), "the journal keeps the words");
        let in_place = window.texts().iter().filter(|text| text.0 == words.get("order-in-place")).count();
        assert_eq!(in_place, 3);
        assert!(window.says(&words.get("order-right")) && window.marked().len() >= 2, "and the passages below");
    }
}

#[test]
fn the_line_that_is_held_follows_the_pointer_and_nothing_is_decided_before_it_is_let_go() {
    let world = World::new();
    let (mut window, ordering) = open(Language::Fr, &world);
    let before = standing(&mut window, &ordering);
    let line = |at: usize| ordering.events.iter().find(|event| event.letter == before[at]).unwrap().words.fr.clone();
    let (first, last) = (window.visible(&line(0)).unwrap().center(), window.visible(&line(2)).unwrap().center());
    let at_rest = window.picture().2;
    window.grab(first);
    window.move_to(last);
    assert!(window.picture().2 != at_rest, "it is drawn elsewhere");
    assert_eq!(standing(&mut window, &ordering), before, "and the order is as it was");
    window.named(Named::Escape);
    window.let_go();
    assert_eq!(standing(&mut window, &ordering), before, "given up");
    assert!(window.says(&ordering.lead.fr), "and the question is still there");
    window.drag(first, last);
    assert_eq!(standing(&mut window, &ordering), [before[1], before[2], before[0]]);
}

#[test]
fn alt_and_the_arrows_move_the_line_that_has_the_focus() {
    let (world, words) = (World::new(), Catalog::new(Language::Fr));
    let (mut window, ordering) = open(Language::Fr, &world);
    let before = standing(&mut window, &ordering);
    let focused = |window: &mut Window| window.controls().iter().position(|control| control.0);
    assert_eq!(focused(&mut window), None);
    window.named(Named::ArrowDown);
    let first = focused(&mut window).unwrap();
    window.named(Named::ArrowDown);
    assert_eq!(focused(&mut window), Some(first + 1), "from line to line");
    window.alt(Named::ArrowUp);
    assert_eq!(focused(&mut window), Some(first), "the focus goes with the line");
    assert_eq!(standing(&mut window, &ordering), [before[1], before[0], before[2]]);
    window.alt(Named::ArrowDown);
    window.alt(Named::ArrowDown);
    window.alt(Named::ArrowDown);
    assert_eq!(standing(&mut window, &ordering), [before[0], before[2], before[1]], "and not beyond the last place");
    assert_eq!(focused(&mut window), Some(first + 2));
    window.letter('2');
    assert_eq!(standing(&mut window, &ordering), [before[0], before[2], before[1]], "a digit chooses nothing here");
    window.named(Named::Enter);
    let Some(Record::Response(response)) = world.kept().pop() else { panic!("a response") };
    let key: Vec<char> = right(&ordering).iter().map(|event| event.letter).collect();
    let places = [before[0], before[2], before[1]].iter().zip(&key).filter(|(one, other)| one == other).count();
    let told = |window: &mut Window, key| window.texts().iter().filter(|text| text.0 == words.get(key)).count();
    assert_eq!(response.correct, places == 3);
    assert_eq!(told(&mut window, "order-in-place"), places);
    assert_eq!(told(&mut window, "order-out-of-place"), 3 - places);
    window.command('z');
    assert_eq!(standing(&mut window, &ordering), before, "taken back, it is asked as it was");
}

#[test]
fn the_lines_and_the_right_order_stay_within_the_window_at_every_size_of_text() {
    for language in Language::ALL {
        for text_size in [80, 100, 150, 200] {
            let (mut window, _) = open(language, &World::new());
            window.resize(1024.0, 640.0);
            let settings = Settings { text_size, ..Settings::new(language) };
            window.send(recoupe::gui::app::Message::Resized(settings));
            check(&format!("order-{}-{text_size}", language.code()), &mut window, 1024.0);
            window.named(Named::ArrowDown);
            window.alt(Named::ArrowDown);
            window.named(Named::Enter);
            check(&format!("order-answer-{}-{text_size}", language.code()), &mut window, 1024.0);
        }
    }
}

#[test]
fn the_arrows_on_a_line_move_it_for_who_points_and_does_not_drag() {
    let world = World::new();
    let (mut window, ordering) = open(Language::En, &world);
    let before = standing(&mut window, &ordering);
    let arrow = char::from(lucide_icons::Icon::ArrowDown).to_string();
    window.click(&arrow);
    assert_eq!(standing(&mut window, &ordering), [before[1], before[0], before[2]]);
}
