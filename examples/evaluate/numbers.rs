//! Counts, and numbers.

use crate::gold::Gold;
use crate::score::{Aim, Row};
use crate::specs;
use recoupe::language::fr::{Tokens, quantities};
use recoupe::text::Span;
use std::path::Path;

/// The marked numbers that can be asked about, with what they say. The others are vague, definite, partitive,
/// references, digits in a name, or `un`.
const COUNTS: &[(&str, &str)] = &[("G188", "=2"), ("G190", ">=4"), ("G251", ">=10"), ("G252", "~100"), ("G350", "=2")];

pub fn rows(gold: Result<&Gold, &str>, folder: &Path) -> Vec<Row> {
    vec![on_gold(gold), on_specs(folder)]
}

fn on_gold(gold: Result<&Gold, &str>) -> Row {
    let mut row = Row::new("quantities", "gold seeds", Aim::All);
    let gold = match gold {
        Ok(gold) => gold,
        Err(why) => return row.without(why),
    };
    for (at, reading) in gold.readings().iter().enumerate() {
        let mut found: Vec<(Span, String)> = reading
            .mentions()
            .into_iter()
            .filter_map(|mention| Some((mention.span, mention.what.quantity()?)))
            .map(|(span, count)| (span, format!("{}{}", count.comparator.sign(), count.number)))
            .collect();
        for fact in gold.of(&["NUM"]).filter(|fact| fact.article == at) {
            let Some((_, value)) = COUNTS.iter().find(|(id, _)| *id == fact.id) else { continue };
            let place = found.iter().position(|(span, found)| span.start == fact.span.start && found == value);
            row.expect(place.is_some(), || format!("{} « {} » {value}", fact.id, fact.surface));
            if let Some(place) = place {
                found.remove(place);
                row.found(1);
            }
        }
        for (span, value) in found {
            row.wrong(format!("A{at} « {} » {value}", reading.text(span)));
        }
    }
    row
}

/// What newspapers do not print: powers, signs, fractions of the form « un sur vingt », decimals with a point, Indian
/// numbers, letters for thousands; mistranslations (« vingt et trois cinquièmes ») and missing accents or hyphens; numbers
/// of a phone, an address, a page. `un` and `une` are determiners in news and are no numbers here.
const ELSEWHERE: &[&str] = &[
    "^",
    "e+",
    "e-",
    "-",
    " sur ",
    "sur ",
    "négati",
    "crore",
    "lakh",
    "10k",
    ".1",
    ".0",
    "1,2b",
    "192",
    "cinquieme",
    "unieme",
    "centieme",
    "quieme",
    "trois cinquiem",
    ",23456",
    "1, 234",
    "2  1/4",
    "cinquante  deux",
    "cents",
    "un et un demi",
    "vent glacial",
    "journee",
    "jour née",
    "celui",
    "lequel",
    "tierce",
    "quatre-vingt-dix-cinq",
    "1m",
    "téléphone",
    "http",
    "de vingt",
    "et trois ",
    "et un cinqui",
    "trente cinqui",
    "deux cinqui",
    "et deux cinqui",
    "virgule",
    "billioni",
    "trillioni",
    "180,25ml",
    "⅙",
    "demi million",
    "quarts millions",
    "et deux tiers",
    "vingt-et-uni",
    "douzaines",
    "pour-cent",
    "pourcentage",
    "pourcent",
    "un trillion",
    "4000 3",
];

fn on_specs(folder: &Path) -> Row {
    let mut row = Row::new("numbers", "Recognizers-Text numbers, percentages", Aim::F(0.90));
    for file in ["NumberModel.json", "PercentModel.json"] {
        let cases = match specs::read(folder, file) {
            Ok(cases) => cases,
            Err(why) => return row.without(&why),
        };
        for case in &cases {
            let lower = case.input.to_lowercase();
            // A hyphen within a word is how « vingt-quatre » is printed; a minus sign is not.
            let signs = lower.replace(char::is_alphabetic, "a").replace("a-a", "aa");
            if ELSEWHERE.iter().any(|form| if *form == "-" { signs.contains('-') } else { lower.contains(form) }) {
                continue;
            }
            let tokens = Tokens::new(&case.input, Span::new(0, case.input.len()));
            let mut found = Vec::new();
            let mut at = 0;
            while at < tokens.len() {
                // The « cent » of « vingt pour cent » is the unit.
                let unit = at > 0 && tokens.lower(at - 1) == "pour" && tokens.lower(at) == "cent";
                match quantities::number(&tokens, at).filter(|_| !unit) {
                    Some((end, value)) => {
                        found.push((tokens.span(at, end), value));
                        at = end;
                    }
                    None => at += 1,
                }
            }
            for expected in &case.results {
                let figures = expected.value.trim_end_matches('%').replace(',', ".");
                let wanted: f64 = figures.parse().unwrap_or(f64::NAN);
                let place = found.iter().position(|(span, value)| {
                    let printed = expected.text.trim_end_matches(['%', '.', ' ']).trim_end_matches("pour cent").trim();
                    (span.of(&case.input) == printed || span.of(&case.input) == expected.text)
                        && (value - wanted).abs() < 1e-9 * wanted.abs().max(1.0)
                });
                row.expect(place.is_some(), || {
                    format!("{} | « {} » = {wanted}, found {found:?}", case.input, expected.text)
                });
                if let Some(place) = place {
                    found.remove(place);
                    row.found(1);
                }
            }
            for (span, value) in found {
                row.wrong(format!("{} | « {} » = {value}", case.input, span.of(&case.input)));
            }
        }
    }
    row
}
