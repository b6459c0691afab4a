//! The reader of an article shows what the program sees in it, when it is asked.

use crate::driver::Window;
use crate::fixture;
use crate::looks::check;
use crate::outside::World;
use iced::keyboard::key::Named;
use recoupe::gui::{Arrival, Settings};
use recoupe::i18n::Catalog;
use recoupe::text::Language;
use std::sync::Arc;

const TITLE: &str = "Mali : Les rebelles indépendantistes Touaregs aidés par l’Ukraine";

fn reading(language: Language) -> Window {
    let mut window = Window::open(World::new().start(language));
    window.click(TITLE);
    assert!(window.text().contains("Samedi 27 juillet"), "{}", window.text());
    window
}

/// Whether the page has a line that begins so and holds these words.
fn tells(window: &mut Window, begins: &str, holds: &str) -> bool {
    window.texts().iter().any(|(words, _, _)| words.starts_with(begins) && words.contains(holds))
}

#[test]
fn mentions_and_claims_are_shown_by_their_keys_with_their_types_in_words() {
    for language in Language::ALL {
        let words = Catalog::new(language);
        let mut window = reading(language);
        let (place, article) = (words.get("mention-place"), words.get("claim-by-article"));
        assert!(!tells(&mut window, &place, "") && !tells(&mut window, &article, ""));
        let plain = window.picture().2;
        window.letter('m');
        assert!(tells(&mut window, &place, "Ukraine") && tells(&mut window, &words.get("mention-time"), "27 juillet"));
        assert!(!tells(&mut window, &article, ""), "claims were not asked for");
        assert!(window.says(&words.get("reader-lines")) && window.picture().2 != plain);
        window.letter('a');
        assert!(tells(&mut window, &article, &words.get("claim-firm")), "{}", window.text());
        window.letter('m');
        window.letter('a');
        assert!(!tells(&mut window, &place, "") && window.picture().2 == plain, "as it was");
    }
}

#[test]
fn a_switch_in_the_head_does_the_same_and_is_remembered_from_article_to_article() {
    let words = Catalog::new(Language::Fr);
    let mut window = reading(Language::Fr);
    window.click(&words.get("reader-mentions"));
    assert!(tells(&mut window, &words.get("mention-place"), "Ukraine"));
    window.named(Named::Escape);
    window.click("Coopération de défense des régimes militaires du Mali, du Burkina Faso et du Niger");
    assert!(tells(&mut window, &words.get("mention-place"), "Burkina Faso"), "{}", window.text());
    window.named(Named::Escape);
    window.named(Named::Enter);
    window.letter('1');
    window.named(Named::Enter);
    window.letter('c');
    assert!(tells(&mut window, &words.get("mention-place"), ""), "and at a passage, which stays marked");
    assert!(window.marked().iter().all(|(_, seen)| seen.is_some()));
}

#[test]
fn the_margin_stays_within_the_window_at_every_size_of_text() {
    for language in Language::ALL {
        for text_size in [80, 100, 150, 200] {
            let mut window = reading(language);
            window.resize(1024.0, 640.0);
            let settings = Settings { text_size, ..Settings::new(language) };
            window.send(recoupe::gui::app::Message::Resized(settings));
            window.letter('m');
            window.letter('a');
            check(&format!("article-seen-{}-{text_size}", language.code()), &mut window, 1024.0);
        }
    }
}

#[test]
fn the_switch_can_be_reached_by_tab() {
    let words = Catalog::new(Language::Fr);
    let mut window = reading(Language::Fr);
    for _ in 0..2 {
        window.named(Named::Tab);
    }
    window.named(Named::Enter);
    assert!(
        tells(&mut window, &words.get("mention-person"), "") || tells(&mut window, &words.get("mention-place"), "")
    );
}

#[test]
fn the_page_can_be_left_while_the_program_still_looks_and_articles_read_anew_are_looked_at_anew() {
    let words = Catalog::new(Language::Fr);
    let mut window = reading(Language::Fr);
    window.patient();
    window.letter('m');
    assert!(window.says(&words.get("reader-looking")) && window.text().contains("Samedi 27 juillet"));
    window.named(Named::Escape);
    window.impatient();
    assert!(window.says("Commencer"));
    window.click(TITLE);
    assert!(tells(&mut window, &words.get("mention-place"), "Ukraine"));
    let mut corpus = fixture::corpus();
    corpus.articles[1].text = corpus.articles[1].text.replace("Ukraine", "Moldavie");
    window.send(recoupe::gui::app::Message::Arrived { load: 1, arrival: Arrival::Corpus(Arc::new(corpus)) });
    assert!(tells(&mut window, &words.get("mention-place"), "Moldavie"));
    assert!(!tells(&mut window, &words.get("mention-place"), "Ukraine"), "nothing of the text of before");
}
