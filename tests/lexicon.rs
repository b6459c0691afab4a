//! The lexicon through its door: what the dictionary says of words, spellings it puts up with, and that the asset is the
//! one the expander makes. Any text at all is read without a panic.

// A helper of a test fails as the test itself does.
#![allow(clippy::unwrap_used)]

use proptest::prelude::*;
use recoupe::language::fr::lexicon::{self, Form, Gender, Number, Pos, Valency};
use recoupe::language::fr::{Tokens, tagging, verbs, words};
use recoupe::text::Span;

fn traits(reading: &lexicon::Reading) -> String {
    let mut told = format!("{:?} {}", reading.pos, reading.lemma);
    if let Some(form) = reading.form {
        told = format!("{told} {form:?}");
    }
    match reading.gender {
        Some(Gender::Masculine) => told.push_str(" m"),
        Some(Gender::Feminine) => told.push_str(" f"),
        None => {}
    }
    match reading.number {
        Some(Number::Singular) => told.push_str(" sg"),
        Some(Number::Plural) => told.push_str(" pl"),
        None => {}
    }
    told
}

/// Checks that a word has each of these readings.
#[track_caller]
fn check(word: &str, expected: &[&str]) {
    let found: Vec<String> = lexicon::readings(word).map(|reading| traits(&reading)).collect();
    for wanted in expected {
        assert!(found.iter().any(|reading| reading == wanted), "{word}: {wanted} is not among {found:?}");
    }
}

#[track_caller]
fn check_token(text: &str, expected: &str) {
    let tokens = Tokens::new(text, Span::new(0, text.len()));
    let found: Vec<String> = lexicon::readings_at(&tokens, 0).map(|reading| traits(&reading)).collect();
    assert!(found.iter().any(|reading| reading == expected), "{text}: {found:?}");
}

#[test]
fn words_have_their_readings() {
    check("armée", &["Noun armée f sg", "Verb armer PastParticiple f sg"]);
    check("libérées", &["Verb libérer PastParticiple f pl"]);
    check("reprit", &["Verb reprendre SimplePast"]);
    check("maliennes", &["Adjective malien f pl", "Noun malien f pl"]);
    check("est", &["Noun est m sg", "Verb être Present"]);
    check("généraux", &["Adjective général m pl", "Noun général m pl"]);
    check("kilomètres", &["Noun kilomètre m pl"]);
    check("qu", &["Subordinator que", "RelativePronoun que"]);
    check("aurait", &["Verb avoir Conditional"]);
    check("œuvre", &["Noun œuvre sg", "Verb œuvrer Present"]);
    assert_eq!(lexicon::readings("xqzt").count(), 0);
    assert_eq!(lexicon::readings("").count(), 0);
}

#[test]
fn verbs_have_their_constructions() {
    let valency = |infinitive: &str| {
        lexicon::readings(infinitive).find(|reading| reading.form == Some(Form::Infinitive)).unwrap().valency
    };
    assert!(valency("effectuer").needs_object() && !valency("parler").needs_object());
    assert!(valency("devenir").has(Valency::COPULA.and(Valency::WITH_ETRE)));
    assert!(valency("évanouir").has(Valency::ONLY_PRONOMINAL));
    assert!(valency("neiger").has(Valency::IMPERSONAL));
    assert!(valency("obéir").has(Valency::INDIRECT) && !valency("obéir").has(Valency::TRANSITIVE));
}

#[test]
fn capitals_and_old_spellings_are_put_up_with() {
    check_token("Etats", "Noun état m pl");
    check_token("États", "Noun état m pl");
    check_token("ELYSEE", "Noun Élysée m sg");
    check_token("Edouard", "GivenName Édouard m");
    check_token("PARIS", "ProperNoun Paris");
    check_token("oeuvre", "Noun œuvre sg");
    check_token("Oeuvre", "Noun œuvre sg");
}

#[test]
fn months_and_weekdays_are_nouns() {
    for word in words::MONTHS.iter().chain(&words::WEEKDAYS) {
        assert!(lexicon::readings(word).any(|reading| reading.pos == Pos::Noun), "{word}");
    }
}

#[test]
fn every_preposition_and_determiner_of_the_rules_is_known() {
    for word in words::PREPOSITIONS.iter().chain(words::DETERMINERS) {
        // « certains » is a noun or an adjective to the dictionary as well.
        let closed = |pos| matches!(pos, Pos::Preposition | Pos::Determiner);
        assert!(lexicon::readings(word).any(|reading| closed(reading.pos)), "{word}");
    }
}

/// `cargo run --release --example expand_lexicon` and `train_tagger` made these bytes; whoever makes others says so here.
#[test]
fn the_assets_are_the_ones_the_programs_made() {
    let sum = |bytes: &[u8]| format!("{:08x}", crc32fast::hash(bytes));
    assert_eq!(sum(include_bytes!("../assets/lexicon/forms.fst")), "ad6ca326");
    assert_eq!(sum(include_bytes!("../assets/lexicon/readings.bin")), "eaa82afb");
    assert_eq!(sum(include_bytes!("../assets/lexicon/tagger.bin")), "b5d6edbb");
    assert_eq!(lexicon::len(), 451_876);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_text_is_read(text in "\\PC{0,80}", cut in 0usize..80) {
        let tokens = Tokens::new(&text, Span::new(0, text.len()));
        let tags = tagging::tags(&tokens);
        prop_assert_eq!(tags.len(), tokens.len());
        for verb in verbs::finite_among(&tokens, &tags) {
            prop_assert!(verb.start <= verb.finite && verb.finite <= verb.main && verb.main < verb.end);
            prop_assert!(verb.end <= tokens.len());
        }
        for at in 0..tokens.len() {
            prop_assert!(lexicon::readings_at(&tokens, at).count() < 100);
        }
        let _ = lexicon::readings(text.get(..cut).unwrap_or(&text)).count();
    }

    #[test]
    fn any_shuffle_of_french_words_is_read(words in proptest::collection::vec(
        proptest::sample::select(vec!["l’", "armée", "a", "A", "été", "n’", "ne", "se", "est", "-", "t-il", "peut", "les",
            "repris", "dit-elle", "qui", "que", "»", "«", ",", "vient", "de", "d’", "2023", "ÉTAT", "va"]), 0..24)) {
        let text = words.join(" ");
        let tokens = Tokens::new(&text, Span::new(0, text.len()));
        let _ = verbs::find(&tokens, 0, tokens.len());
        for verb in verbs::finite(&tokens) {
            prop_assert!(verb.start <= verb.finite && verb.main < verb.end && verb.end <= tokens.len());
        }
    }
}
