//! Every key, and the focus.

use crate::driver::Window;
use crate::outside::World;
use iced::keyboard::key::{Code, Named};
use recoupe::text::Language;

fn asking() -> Window {
    let mut window = Window::open(World::new().start(Language::Fr));
    window.named(Named::Enter);
    window
}

/// The digit of the option that is chosen.
fn chosen(window: &mut Window) -> Option<String> {
    let texts: Vec<String> = window.texts().into_iter().map(|(words, _, _)| words).collect();
    let at = texts.iter().position(|words| words == "Votre choix")?;
    // The digit, the words of the option, the sign, the judgement.
    texts.get(at - 3).cloned()
}

#[test]
fn digits_and_letters_choose_and_the_choice_can_be_changed() {
    let mut window = asking();
    assert_eq!(chosen(&mut window), None);
    for (letter, digit) in [('2', "2"), ('1', "1"), ('c', "3"), ('A', "1"), ('b', "2"), ('6', "2"), ('7', "2")] {
        window.letter(letter);
        assert_eq!(chosen(&mut window).as_deref(), Some(digit), "{letter}");
    }
    assert!(window.says("Question 1 / 6"), "nothing was confirmed");
}

#[test]
fn the_upper_row_of_a_french_keyboard_chooses_without_shift() {
    let mut window = asking();
    window.place(Code::Digit1, '&');
    assert_eq!(chosen(&mut window).as_deref(), Some("1"));
    window.place(Code::Digit2, 'é');
    assert_eq!(chosen(&mut window).as_deref(), Some("2"));
}

#[test]
fn confidence_is_optional_and_said_again_is_taken_back() {
    let mut window = asking();
    let ticks = |window: &mut Window| {
        let tick = char::from(lucide_icons::Icon::Check).to_string();
        window.texts().iter().filter(|(words, _, _)| *words == tick).count()
    };
    window.letter('e');
    assert_eq!((ticks(&mut window), chosen(&mut window)), (1, None), "E is certain, not the fifth option");
    window.letter('w');
    assert_eq!(ticks(&mut window), 1);
    window.letter('w');
    assert_eq!(ticks(&mut window), 0);
}

#[test]
fn a_key_held_down_confirms_once() {
    let mut window = asking();
    window.letter('1');
    window.named(Named::Enter);
    for _ in 0..20 {
        window.repeated(Named::Enter);
    }
    assert!(window.says("Question 1 / 6"));
}

#[test]
fn nothing_is_confirmed_before_something_is_chosen() {
    let mut window = asking();
    window.named(Named::Enter);
    assert!(window.says("Choisissez une réponse") && window.marked().is_empty());
}

#[test]
fn tab_reaches_every_control_and_shows_it() {
    let mut window = asking();
    window.resize(1024.0, 420.0);
    let controls = window.controls().len();
    assert_eq!(controls, 2 + 4 + 3, "quit, keys, four options, three confidences");
    for at in 0..controls {
        window.named(Named::Tab);
        let found = window.controls();
        assert!(found[at].0 && found.iter().filter(|(focused, _)| *focused).count() == 1);
        assert!(found[at].1.is_some_and(|seen| seen.height > 15.0), "control {at} is scrolled into sight");
    }
    window.shift_tab();
    assert!(window.controls()[controls - 2].0);
}

#[test]
fn tab_reaches_every_control_of_settings_set_up_and_corpus_and_shows_it() {
    for screen in [',', 's', 'o'] {
        let mut window = Window::open(World::new().start(Language::En));
        window.resize(1024.0, 560.0);
        if screen == ',' {
            window.command(screen)
        } else {
            window.letter(screen)
        }
        let controls = window.controls().len();
        assert!(controls > 8, "{screen}: {controls}");
        for at in 0..controls {
            window.named(Named::Tab);
            let found = window.controls();
            assert!(found[at].0 && found.iter().filter(|(focused, _)| *focused).count() == 1, "{screen} {at}");
            assert!(
                found[at].1.is_some_and(|seen| seen.height > 15.0),
                "{screen}: control {at} is scrolled into sight"
            );
        }
        window.shift_tab();
        assert!(window.controls()[controls - 2].0);
    }
}

#[test]
fn enter_and_space_press_the_control_that_has_the_focus() {
    let mut window = asking();
    for _ in 0..3 {
        window.named(Named::Tab);
    }
    window.named(Named::Space);
    assert_eq!(chosen(&mut window).as_deref(), Some("1"), "the third control is the first option");
    assert!(window.marked().is_empty(), "and nothing was confirmed");
}

#[test]
fn the_focus_follows_a_choice_by_digit_so_that_enter_confirms_it() {
    let mut window = asking();
    for _ in 0..3 {
        window.named(Named::Tab);
    }
    window.letter('2');
    assert_eq!(chosen(&mut window).as_deref(), Some("2"));
    window.named(Named::Enter);
    assert!(!window.marked().is_empty(), "confirmed, and not the option chosen that had the focus");
    let mut window = asking();
    window.letter('2');
    assert!(window.controls().iter().all(|control| !control.0), "no focus appears where there was none");
}

#[test]
fn enter_on_an_option_chooses_it_and_then_confirms_it() {
    let mut window = asking();
    for _ in 0..4 {
        window.named(Named::Tab);
    }
    window.named(Named::Enter);
    assert_eq!(chosen(&mut window).as_deref(), Some("2"));
    assert!(window.marked().is_empty());
    window.named(Named::Enter);
    assert!(!window.marked().is_empty(), "confirmed");
}

#[test]
fn arrows_and_pages_scroll_the_page_and_the_list_of_keys() {
    let mut window = asking();
    window.resize(700.0, 500.0);
    window.letter('1');
    window.named(Named::Enter);
    window.named(Named::Home);
    let last = |window: &mut Window| window.texts().pop().unwrap().2.is_some();
    let stem = |window: &mut Window| {
        window.texts().into_iter().find(|text| text.0.contains('?') && text.0.len() > 3).unwrap().2
    };
    assert!(stem(&mut window).is_some());
    window.named(Named::PageDown);
    window.named(Named::ArrowDown);
    assert!(stem(&mut window).is_none(), "scrolled away");
    window.named(Named::Home);
    assert!(stem(&mut window).is_some());
    window.letter('?');
    assert!(!last(&mut window), "the list is longer than the window");
    window.named(Named::End);
    assert!(last(&mut window));
}

#[test]
fn the_list_of_keys_keeps_the_focus_and_escape_closes_it() {
    let mut window = asking();
    window.letter('?');
    assert!(window.says("Les touches"));
    assert_eq!(window.controls().len(), 1, "only the button that closes it can be reached");
    assert!(window.controls()[0].0, "and it has the focus");
    window.named(Named::Tab);
    window.named(Named::Tab);
    assert_eq!(window.controls().len(), 1);
    window.letter('1');
    window.named(Named::Escape);
    assert!(!window.says("Les touches") && window.says("Question 1 / 6"), "only the list was closed");
    assert_eq!(chosen(&mut window), None, "and nothing under it was chosen");
    window.click("Touches");
    window.click("Fermer");
    assert!(!window.says("Les touches"));
}

#[test]
fn control_with_plus_minus_and_zero_changes_the_size_of_text() {
    let mut window = asking();
    for _ in 0..12 {
        window.command('+');
    }
    assert_eq!(window.app.scale(), 2.0);
    window.command('0');
    assert_eq!(window.app.scale(), 1.0);
    for _ in 0..12 {
        window.command('-');
    }
    assert_eq!(window.app.scale(), 0.8);
}

#[test]
fn escape_goes_back_to_the_first_page() {
    let mut window = asking();
    window.named(Named::Escape);
    assert!(window.says("Commencer"));
    window.named(Named::Escape);
    assert!(window.says("Commencer"), "and no further");
}

#[test]
fn the_title_of_the_window_is_that_of_the_page() {
    let mut window = Window::open(World::new().start(Language::En));
    assert_eq!(window.app.title(), "Recoupe");
    for (key, page) in [('s', "Set up a session"), ('p', "Progress"), ('o', "Corpus"), ('\n', "Question 1 / 6")] {
        window.keys(&key.to_string());
        assert_eq!(window.app.title(), format!("{page} – Recoupe"));
        window.named(Named::Escape);
    }
    window.command(',');
    assert_eq!(window.app.title(), "Settings – Recoupe");
}
