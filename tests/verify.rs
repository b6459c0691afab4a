//! The second checker: it passes every item of the bundled corpus, and it can fail. For each property one thing is broken
//! in a sound item, and just that property is named.

// A helper of a test fails as the test itself does.
#![allow(clippy::unwrap_used)]

use recoupe::corpus::{Corpus, Zone};
use recoupe::disk::bundled;
use recoupe::generate;
use recoupe::question::{Choice, Evidence, Item, Kind, Origin, Wording};
use recoupe::set;
use recoupe::text::{Language, Span, fold};
use recoupe::verify::{Check, Fault, Verifier, verify};
use std::collections::BTreeSet;
use std::sync::OnceLock;

#[path = "verify/made.rs"]
mod made;

fn bundled_corpus() -> &'static Corpus {
    static CORPUS: OnceLock<Corpus> = OnceLock::new();
    CORPUS.get_or_init(|| bundled::corpus().0)
}

/// The generated items of the bundled corpus, made once for all tests.
fn items() -> &'static [Item] {
    static ITEMS: OnceLock<Vec<Item>> = OnceLock::new();
    ITEMS.get_or_init(|| generate::generate(bundled_corpus()).items)
}

/// A generated item of that kind and rule: of several, the one whose words the tests break.
fn generated(kind: Kind, rule: &'static str) -> Item {
    let broken_at = match (kind, rule) {
        (Kind::Speaker, "report") => "a déclaré",
        (Kind::SourceArticle, "verbatim_sentence") => "plongé",
        (Kind::Cloze, "gap_country") => "rendus discrètement ______",
        _ => "",
    };
    let wanted =
        |item: &&Item| item.kind == kind && item.origin == Origin::Generated(rule) && item.stem.fr.contains(broken_at);
    items().iter().find(wanted).unwrap().clone()
}

/// Passes a sound item, then breaks it and expects the named checks to see it, and no others.
fn check(kind: Kind, rule: &'static str, break_it: impl FnOnce(&mut Item, &Corpus), expected: &[Check]) {
    let corpus = bundled_corpus();
    let mut item = generated(kind, rule);
    assert_eq!(verify(corpus, &item), [], "sound before it is broken");
    break_it(&mut item, corpus);
    expect(corpus, &item, expected);
}

fn expect(corpus: &Corpus, item: &Item, expected: &[Check]) {
    let faults = verify(corpus, item);
    let seen: BTreeSet<Check> = faults.iter().map(|fault| fault.check).collect();
    assert_eq!(seen, expected.iter().copied().collect(), "{}: {faults:?}", item.stem.fr);
    assert!(faults.iter().all(|fault| !fault.words.is_empty()), "{faults:?}");
}

/// Replaces words of the stem, which must be there.
fn reword(item: &mut Item, from: &str, to: &str) {
    assert!(item.stem.fr.contains(from), "{}", item.stem.fr);
    item.stem.fr = item.stem.fr.replacen(from, to, 1);
}

fn option(words: &str) -> Choice {
    Choice { text: Wording::same(words), why: Wording::same("Parce que."), passage: None }
}

fn swap_key(item: &mut Item, with: usize) {
    std::mem::swap(&mut item.key.text, &mut item.distractors[with].text);
}

#[test]
fn every_generated_item_of_the_bundled_corpus_is_proved() {
    let corpus = bundled_corpus();
    let verifier = Verifier::new(corpus);
    let mut unproved: Vec<(&str, Fault)> = Vec::new();
    for item in items() {
        unproved.extend(verifier.verify(item).into_iter().map(|fault| (item.stem.fr.as_str(), fault)));
    }
    assert!(unproved.is_empty(), "{unproved:#?}");
}

#[test]
fn the_passages_and_options_of_what_people_wrote_are_proved() {
    let corpus = bundled_corpus();
    let verifier = Verifier::new(corpus);
    let article = |file: &str| corpus.article(file).map(|article| article.text.as_str());
    let mut seen = BTreeSet::new();
    for (name, source) in bundled::SETS {
        for item in set::read(name, source, &article).0.unwrap().items {
            assert_eq!(verifier.verify(&item), [], "{name}: {}", item.stem.fr);
            seen.insert(item.kind);
        }
    }
    assert_eq!(seen.len(), Kind::ALL.len(), "no kind is judged for the first time when the generator learns it");
}

#[test]
fn a_passage_that_is_not_its_span_of_the_file_is_no_evidence() {
    let whole = |item: &mut Item, _: &Corpus| item.evidence[0].text = item.evidence[0].text.replacen('a', "e", 1);
    check(Kind::Date, "dated_clause", whole, &[Check::Evidence]);
    let moved = |item: &mut Item, _: &Corpus| {
        let span = item.evidence[0].span;
        item.evidence[0].span = Span::new(span.start + 1, span.end);
    };
    check(Kind::Cloze, "gap_time", moved, &[Check::Evidence]);
    let none = |item: &mut Item, _: &Corpus| item.evidence.clear();
    check(Kind::Verdict, "dated_clause", none, &[Check::Evidence]);
    let elsewhere = |item: &mut Item, _: &Corpus| item.evidence[0].article = "nulle-part.txt".to_owned();
    check(Kind::Speaker, "report", elsewhere, &[Check::Evidence]);
}

#[test]
fn a_passage_of_a_menu_or_of_a_readers_comment_is_no_evidence() {
    for zone in [Zone::Url, Zone::Comment, Zone::Boilerplate, Zone::Duplicate] {
        let dropped = |item: &mut Item, corpus: &Corpus| {
            let mut of =
                corpus.articles.iter().flat_map(|article| article.sentences.iter().map(move |one| (article, one)));
            let (article, sentence) = of.find(|(_, sentence)| sentence.zone == zone).unwrap();
            item.distractors[0].passage = Some(Evidence::cut(&article.file, &article.text, sentence.span));
        };
        check(Kind::Date, "dated_clause", dropped, &[Check::Evidence]);
    }
}

#[test]
fn a_word_that_no_cited_article_has_is_seen_in_the_frame_and_in_a_quotation() {
    check(Kind::Date, "dated_clause", |item, _| reword(item, "malienne", "tchadienne"), &[Check::Provenance]);
    check(Kind::SourceArticle, "verbatim_sentence", |item, _| reword(item, "plongé", "figé"), &[Check::Provenance]);
    check(Kind::Speaker, "report", |item, _| reword(item, "déclaré", "murmuré"), &[Check::Provenance]);
}

#[test]
fn a_quotation_in_another_order_is_none() {
    let turned = |item: &mut Item, _: &Corpus| reword(item, "crise sécuritaire", "sécuritaire crise");
    check(Kind::SourceArticle, "verbatim_sentence", turned, &[Check::Provenance]);
}

#[test]
fn the_article_that_is_named_must_be_the_one_that_is_shown() {
    let renamed = |item: &mut Item, corpus: &Corpus| {
        let shown = corpus.article(&item.evidence[0].article).unwrap().display_title();
        let other = corpus.articles.iter().find(|article| article.file != item.evidence[0].article).unwrap();
        reword(item, &shown, &other.display_title());
    };
    check(Kind::Date, "dated_clause", renamed, &[Check::Provenance]);
}

#[test]
fn a_key_that_its_passage_does_not_give_back_is_wrong() {
    let wrong = |item: &mut Item, _: &Corpus| item.key.text = Wording::same("en Finlande");
    check(Kind::Cloze, "gap_country", wrong, &[Check::RoundTrip]);
    let wrong = |item: &mut Item, _: &Corpus| item.key.text = Wording::same("le 3 mars");
    check(Kind::Date, "dated_clause", wrong, &[Check::RoundTrip]);
    let wrong = |item: &mut Item, _: &Corpus| item.key.text = Wording::same("Ousmane Sow");
    check(Kind::Speaker, "report", wrong, &[Check::RoundTrip]);
    check(Kind::Verdict, "holder", |item, _| reword(item, "Assimi Goita", "Ousmane Sow"), &[Check::RoundTrip]);
}

#[test]
fn a_claim_has_one_verdict() {
    // The options come in the order confirmed, contradicted, absent, without the key.
    for (rule, with) in [("apposed_participle", 0), ("apposed_participle", 1), ("changed_date", 0), ("dated_clause", 1)]
    {
        check(Kind::Verdict, rule, |item, _| swap_key(item, with), &[Check::RoundTrip]);
    }
    // Confirmed or contradicted, a claim must be shown in the article that is asked about.
    check(Kind::Verdict, "of_another_article", |item, _| swap_key(item, 0), &[Check::Provenance]);
    let both = [Check::Provenance, Check::RoundTrip];
    check(Kind::Verdict, "of_another_article", |item, _| swap_key(item, 1), &both);
}

#[test]
fn a_wrong_option_that_is_the_key_in_other_letters_or_holds_it_is_no_option() {
    let same = |item: &mut Item, _: &Corpus| item.distractors[0].text = Wording::same("EN RUSSIE");
    check(Kind::Cloze, "gap_country", same, &[Check::Uniqueness]);
    let longer = |item: &mut Item, _: &Corpus| item.distractors[1].text = Wording::same("le colonel Assimi Goita");
    check(Kind::Speaker, "report", longer, &[Check::Uniqueness]);
    let twins = |item: &mut Item, _: &Corpus| item.distractors[1].text = item.distractors[0].text.clone();
    check(Kind::Verdict, "holder", twins, &[Check::Uniqueness]);
}

#[test]
fn dates_that_lie_in_each_other_are_not_two_answers() {
    for wider in ["en novembre", "en novembre 2024", "le 16 novembre 2023"] {
        let nested = |item: &mut Item, _: &Corpus| item.distractors[0].text = Wording::same(wider);
        check(Kind::Date, "dated_clause", nested, &[Check::Uniqueness]);
    }
}

#[test]
fn a_wrong_option_that_the_passage_makes_right_too_is_seen() {
    let named = |item: &mut Item, _: &Corpus| item.distractors[0].text = Wording::same("Twitter");
    check(Kind::Speaker, "report", named, &[Check::Distractors]);
    let no_answer = |item: &mut Item, _: &Corpus| item.distractors[0].text = Wording::same("douteuse");
    check(Kind::Verdict, "holder", no_answer, &[Check::Distractors]);
}

#[test]
fn the_stem_must_not_say_the_key() {
    let told = |item: &mut Item, _: &Corpus| reword(item, "quel jour", "quel jour, le 16 novembre,");
    check(Kind::Date, "dated_clause", told, &[Check::Leak]);
    let told = |item: &mut Item, _: &Corpus| reword(item, "qui a déclaré", "qui, Assimi Goita, a déclaré");
    check(Kind::Speaker, "report", told, &[Check::Leak]);
}

#[test]
fn the_form_of_every_text_is_that_of_printed_french() {
    let breaks = [
        ("\u{a0}?", " ?"),
        ("\u{a0}?", "."),
        ("«\u{a0}", "« "),
        ("l’", "l'"),
        (", ", " , "),
        ("la ville", "la la ville"),
    ];
    for (from, to) in breaks {
        check_form(|item| reword(item, from, to));
    }
    check_form(|item| item.distractors.truncate(1));
    check_form(|item| item.distractors.push(option("le 3 mars")));
    check_form(|item| item.distractors[1].why = Wording::default());
    check_form(|item| item.distractors[1].why = Wording::new("C'est autre chose.", "It is something else."));
    check_form(|item| item.distractors[1].why = Wording::new("Voyez «\u{a0}cela.", "See that."));
    check_form(|item| reword(item, "la ville", &"la ville, ".repeat(45)));
}

fn check_form(break_it: impl FnOnce(&mut Item)) {
    let corpus = bundled_corpus();
    let mut item = generated(Kind::Date, "dated_clause");
    break_it(&mut item);
    expect(corpus, &item, &[Check::Form]);
}

#[test]
fn a_stem_asks_what_its_kind_asks() {
    let other =
        |item: &mut Item, _: &Corpus| reword(item, "quel jour l’armée malienne a-t-elle", "l’armée malienne a-t-elle");
    check(Kind::Date, "dated_clause", other, &[Check::Form]);
}

#[test]
fn an_author_is_held_to_passages_options_and_their_number_alone() {
    let corpus = bundled_corpus();
    let mut item = generated(Kind::Date, "dated_clause");
    item.origin = Origin::Authored("Essai".to_owned());
    reword(&mut item, "malienne", "tchadienne");
    item.distractors.truncate(1);
    expect(corpus, &item, &[]);
    item.distractors.clear();
    expect(corpus, &item, &[Check::Form]);
}

/// The places of the words of a text that have four letters or more.
fn long_words(text: &str) -> Vec<Span> {
    let mut found = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        match (c.is_alphabetic(), start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                found.push(Span::new(from, at));
                start = None;
            }
            (true, Some(_)) | (false, None) => {}
        }
    }
    found.retain(|span| span.of(text).chars().count() >= 4);
    found
}

#[test]
fn a_strange_word_at_any_place_of_any_stem_is_seen() {
    let corpus = bundled_corpus();
    let verifier = Verifier::new(corpus);
    let mut tried = 0;
    for item in items() {
        for span in long_words(&item.stem.fr) {
            let mut broken = item.clone();
            broken.stem.fr.replace_range(span.start..span.end, "zébrure");
            assert!(!verifier.verify(&broken).is_empty(), "{}", broken.stem.fr);
            tried += 1;
        }
    }
    assert!(tried > 400, "{tried}");
}

#[test]
fn a_wrong_option_in_the_place_of_the_key_is_seen_in_every_item() {
    let corpus = bundled_corpus();
    let verifier = Verifier::new(corpus);
    for item in items() {
        for at in 0..item.distractors.len() {
            let mut broken = item.clone();
            swap_key(&mut broken, at);
            // Whether an article contradicts a claim or is silent about it is no matter of words, nor is whether it
            // speaks for itself or for somebody whom it does not name.
            let of = |item: &Item| fold(&item.key.text.in_language(Language::Fr).replace('’', " "));
            let silent = of(item) == "contredite" && of(&broken).starts_with("absente");
            let nobody = item.kind == Kind::Attribution
                && ["aucune", "une source", "une ou des sources"].iter().any(|nobody| of(&broken).starts_with(nobody));
            // Of these the options are the program's sentences, and which holds is read and not matched.
            // So is which of two functions in one sentence is whose.
            let function = matches!(
                item.origin,
                Origin::Generated("function_of_person" | "person_of_function" | "holder" | "changed_holder")
            );
            // « Alliance sahélienne » and « Alliance des États du Sahel » share words that the passage has.
            let function = function || of(&broken).contains("alliance");
            let judged =
                function || matches!(item.kind, Kind::Firmness | Kind::Agreement | Kind::Framing | Kind::Order);
            assert!(
                silent || nobody || judged || !verifier.verify(&broken).is_empty(),
                "{}: {}",
                broken.stem.fr,
                broken.key.text.fr
            );
        }
    }
}

#[test]
fn nothing_makes_the_checker_stop() {
    let corpus = bundled_corpus();
    let verifier = Verifier::new(corpus);
    let texts =
        ["", " ", "«", "»", "« « »", "______", "«\u{a0}______\u{a0}»", "?", "99999999999999999999 millions", "🦓"];
    for kind in Kind::ALL {
        for text in texts {
            let mut item = generated(Kind::Date, "dated_clause");
            item.kind = kind;
            item.stem.fr = text.to_owned();
            assert!(!verifier.verify(&item).is_empty(), "{kind:?} {text}");
            for other in texts {
                item.key.text = Wording::same(other);
                item.distractors[0].text = Wording::same(text);
                verifier.verify(&item);
            }
            item.evidence[0].span = Span::new(usize::MAX - 1, usize::MAX);
            assert!(verifier.verify(&item).iter().all(|fault| fault.check == Check::Evidence));
        }
    }
    assert!(!verify(&Corpus::default(), &generated(Kind::Date, "dated_clause")).is_empty());
}

#[test]
fn every_check_has_a_name_of_its_own() {
    let names: BTreeSet<&str> = Check::ALL.iter().map(|check| check.name()).collect();
    assert_eq!(names.len(), Check::ALL.len());
}
