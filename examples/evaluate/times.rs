//! Expressions of time: where they stand, and what they say.

use crate::gold::{Fact, Gold};
use crate::score::{Aim, Row};
use crate::specs::{self, Expected};
use recoupe::language::fr::{Tokens, times};
use recoupe::language::mention::What;
use recoupe::language::time::Time;
use recoupe::text::Span;
use std::path::Path;

/// Marked as dates, but a copyright line and data before the text.
const NO_DATES: &[&str] = &["G100", "G346"];

/// Words before the time itself, which the marks sometimes take in and sometimes leave out.
const LEADS: &[&str] = &[
    "le",
    "la",
    "les",
    "l",
    "en",
    "au",
    "aux",
    "du",
    "de",
    "des",
    "d",
    "à",
    "depuis",
    "pendant",
    "durant",
    "pour",
    "cours",
    "dans",
    "après",
    "dès",
    "entre",
    "ces",
    "ce",
    "cette",
    "cet",
    "respectivement",
    "vers",
    "jusqu",
    "un",
    "une",
];

pub fn rows(gold: Result<&Gold, &str>, folder: &Path) -> Vec<Row> {
    let mut rows = vec![on_gold(gold), years(gold)];
    rows.extend(on_specs(folder, true));
    rows.extend(on_specs(folder, false));
    rows
}

/// The marked dates and the one length of time, with their values.
fn on_gold(gold: Result<&Gold, &str>) -> Row {
    let mut row = Row::new("times, span and value", "gold seeds", Aim::NoneWrong(26));
    let gold = match gold {
        Ok(gold) => gold,
        Err(why) => return row.without(why),
    };
    let marked: Vec<&Fact> = gold.of(&["DATE", "DUR"]).filter(|fact| !NO_DATES.contains(&fact.id.as_str())).collect();
    // Words such as « pour l’heure », « désormais » are marked as times that nobody can ask about. To find them is not
    // wrong, not to find them neither.
    let loose: Vec<&Fact> = gold.of(&["TREF", "FREQ"]).collect();
    for (at, reading) in gold.readings().iter().enumerate() {
        let text = reading.article.text.as_str();
        let mut left: Vec<&Fact> = marked.iter().copied().filter(|fact| fact.article == at).collect();
        let mut found: Vec<(Span, String)> = Vec::new();
        for mention in reading.mentions() {
            if let What::Time(time) = &mention.what {
                found.push((mention.span, time.to_string()));
            }
        }
        for (span, value) in found {
            let fact =
                left.iter().position(|fact| same_words(span.of(text), &fact.surface) && fact.span.overlaps(span));
            match fact {
                Some(fact) if accepted(left[fact], &value) => {
                    let fact = left.remove(fact);
                    // « respectivement en 2020 et 2022 » is two dates of two events.
                    for _ in 0..=usize::from(value.contains(';')) {
                        row.expect(true, || fact.id.clone());
                        row.found(1);
                    }
                }
                _ if loose.iter().any(|fact| fact.article == at && fact.span.overlaps(span)) => {}
                _ => row.wrong(format!("A{at} « {} » = {value}", span.of(text))),
            }
        }
        for fact in left {
            row.expect(false, || format!("{} A{at} « {} » = {}", fact.id, fact.surface, fact.normalised));
        }
    }
    row
}

/// The years that the articles leave open and settle elsewhere, where the mark gives the year after an arrow. What the
/// marks know from another article or from the world is not asked for: only what is found must be right.
fn years(gold: Result<&Gold, &str>) -> Row {
    let mut row = Row::new("times, years left open", "gold seeds", Aim::NoneWrong(1));
    let gold = match gold {
        Ok(gold) => gold,
        Err(why) => return row.without(why),
    };
    for (at, reading) in gold.readings().iter().enumerate() {
        let resolved = reading.resolved();
        for mention in reading.mentions().into_iter().filter(|mention| matches!(mention.what, What::Time(_))) {
            let span = &mention.span;
            let date = resolved.iter().find(|(other, _)| other == span).map(|(_, date)| *date);
            let fact = gold.of(&["DATE"]).find(|fact| fact.article == at && fact.span.overlaps(*span));
            let Some((fact, wanted)) = fact.and_then(|fact| Some((fact, fact.normalised.split(" -> ").nth(1)?))) else {
                continue;
            };
            row.expect(date.is_some_and(|date| date.to_string() == wanted), || format!("{} {wanted}", fact.id));
            if let Some(date) = date {
                if date.to_string() == wanted { row.found(1) } else { row.wrong(format!("{} {date}", fact.id)) }
            }
        }
    }
    row
}

/// Whether a value is what the mark says. A year that the expression does not print may be left open or be the one the
/// mark resolves it to; what is marked as vague is some time past; « cette année » without a date of publication is now.
fn accepted(fact: &Fact, value: &str) -> bool {
    let marked = fact.normalised.as_str();
    if marked.starts_with("PXM") || marked.starts_with("vague") || marked.starts_with("doc week") {
        return value == "PAST_REF";
    }
    let marked = match marked {
        "begin=2012" => "2012",
        "begin=2020-08" => "2020-08",
        "Mali=2020; Burkina Faso=2022" => "2020;2022",
        other => other,
    };
    let open = |full: &str| match full.get(..4) {
        Some(year) if !fact.surface.contains(year) => format!("XXXX{}", &full[4..]),
        _ => full.to_owned(),
    };
    marked.split(" -> ").map(|value| value.trim_end_matches("(Sat)")).any(|marked| {
        value == marked
            || value == open(marked)
            || marked.len() == 4 && open(marked) == "XXXX" && value == "PRESENT_REF"
    })
}

/// Whether two expressions are one but for the words that lead to it and what a length of time is filled with (« après
/// une décennie de combat »).
fn same_words(found: &str, marked: &str) -> bool {
    let (found, marked) = (core(found), core(marked));
    found == marked || marked.strip_prefix(found.as_str()).is_some_and(|rest| rest.starts_with("de "))
}

/// An expression in small letters without the words that lead to it.
fn core(text: &str) -> String {
    let text = text.to_lowercase().replace('\'', "’").replace(['(', ')'], " ");
    // « le16 novembre », printed without its space.
    let text = text.strip_prefix("le").filter(|rest| rest.starts_with(|c: char| c.is_ascii_digit())).unwrap_or(&text);
    let mut left = text.trim_matches([' ', '.', ',', '\u{a0}']);
    while let Some((first, rest)) = left.split_once([' ', '’', '\u{a0}']) {
        if !LEADS.contains(&first) || rest.trim().is_empty() {
            break;
        }
        left = rest.trim();
    }
    left.split_whitespace().map(|word| format!("{word} ")).collect()
}

/// Dates, periods and durations of the specification.
fn on_specs(folder: &Path, news: bool) -> [Row; 2] {
    let on = if news { "Recognizers-Text, forms that occur in news" } else { "Recognizers-Text, every case" };
    let mut spans = Row::new("times, span", on, if news { Aim::F(0.90) } else { Aim::Open });
    let mut values = Row::new("times, value", on, if news { Aim::F(0.85) } else { Aim::Open });
    for file in ["DateExtractor.json", "DateParser.json", "DatePeriodParser.json", "DurationParser.json"] {
        let cases = match specs::read(folder, file) {
            Ok(cases) => cases,
            Err(why) => return [spans.without(&why), values.without(&why)],
        };
        for case in cases.iter().filter(|case| !news || specs::occurs_in_news(case)) {
            let tokens = Tokens::new(&case.input, Span::new(0, case.input.len()));
            // « dans deux semaines » is a day for the specification, and not listed where periods are.
            let listed = |rule: &str| file != "DatePeriodParser.json" || rule != "time_ago" || !case.results.is_empty();
            let mut found: Vec<(Span, Time)> = times::find(&tokens, case.reference)
                .into_iter()
                .filter(|mention| listed(mention.rule))
                .filter_map(
                    |mention| if let What::Time(time) = mention.what { Some((mention.span, time)) } else { None },
                )
                .collect();
            let valued = file != "DateExtractor.json";
            for expected in &case.results {
                let at = found.iter().position(|(span, _)| same_words(span.of(&case.input), &expected.text));
                let told = |found: &str| format!("{} | « {} » = {}{found}", case.input, expected.text, expected.value);
                spans.expect(at.is_some(), || told(""));
                let value = at.map(|at| found.remove(at).1);
                spans.found(usize::from(value.is_some()));
                if valued {
                    let right = value.is_some_and(|value| says(&value.to_string(), expected, case.reference.is_none()));
                    values.expect(right, || told(&value.map_or(String::new(), |value| format!(", found {value}"))));
                    values.found(usize::from(value.is_some()));
                }
            }
            for (span, time) in found {
                // A file lists one type: a duration among dates, or a date among durations, is another file's.
                let length = matches!(time, Time::Duration(..));
                let listed = file.starts_with("Duration") == length;
                if listed {
                    spans.wrong(format!("{} | « {} » = {time}", case.input, span.of(&case.input)));
                    if valued {
                        values.wrong(format!("{} | « {} » = {time}", case.input, span.of(&case.input)));
                    }
                }
            }
        }
    }
    [spans, values]
}

/// Whether a value is the one expected. A coarser value is right where the words are no finer: « il y a deux ans » is a
/// year, not the same day of it. A case without a day to reckon from can only be right about past, present or future.
fn says(value: &str, expected: &Expected, unanchored: bool) -> bool {
    let wanted = expected.value.as_str();
    let bare = wanted.trim_matches(['(', ')']);
    if value == wanted {
        return true;
    }
    let relative = !expected.text.split(' ').any(|word| word.len() == 4 && word.parse::<u16>().is_ok());
    if unanchored && relative && (value.ends_with("_REF") || value == "XXXX-XX-XX" || value.starts_with("XXXX-WXX")) {
        return true;
    }
    if unanchored && relative && value.starts_with("XXXX") && value.get(4..) == wanted.get(4..) {
        return true;
    }
    // « cet été » and « l’été »: TIMEX writes the unknown year in more than one way.
    if wanted.len() <= 4 && value.strip_prefix("XXXX-") == Some(wanted) {
        return true;
    }
    let mut parts = bare.split(',');
    if let (Some(from), Some(to)) = (parts.next(), parts.next()) {
        if let Some((first, last)) = value.split_once('/') {
            return from.starts_with(first) && (to.starts_with(last) || month_after(last, to));
        }
        // A decade, a century, a quarter begins where the past reading does.
        let begins = first_day(value);
        return !begins.is_empty() && (expected.starts == begins || from == begins);
    }
    let ago = expected.text.starts_with("il y a") || expected.text.starts_with("dans ");
    if ago && wanted.starts_with(value) && value.len() >= 4 {
        return true;
    }
    halves(value) == halves(wanted)
}

/// An interval in TIMEX ends before its last day where ours ends with it.
fn month_after(last: &str, to: &str) -> bool {
    to.get(..4)
        .is_some_and(|year| last.len() == 4 && year.parse::<i32>().ok() == last.parse::<i32>().ok().map(|y| y + 1))
}

/// The first day of a decade, century, half or quarter.
fn first_day(value: &str) -> String {
    let (year, part) = value.split_at(value.len().min(4));
    let century = year.strip_suffix("XX").map(|century| format!("{century}00"));
    let decade = year.strip_suffix('X').map(|decade| format!("{decade}0"));
    let year = if year == "XXXX" { year.to_owned() } else { century.or(decade).unwrap_or_else(|| year.to_owned()) };
    let month = match part {
        "" | "-Q1" | "-H1" => "01",
        "-Q2" => "04",
        "-Q3" | "-H2" => "07",
        "-Q4" => "10",
        _ => return String::new(),
    };
    format!("{year}-{month}-01")
}

/// `P3.5Y` is `P42M`, `PT1.5H` is `PT90M`, a fortnight is two weeks or fifteen days.
fn halves(value: &str) -> String {
    match value {
        "P15D" => return "P2W".to_owned(),
        "P1.5Y" => return "P18M".to_owned(),
        _ => {}
    }
    let (lead, rest) =
        if let Some(rest) = value.strip_prefix("PT") { ("PT", rest) } else { ("P", value.get(1..).unwrap_or("")) };
    let unit = rest.chars().last().unwrap_or(' ');
    let count = rest.get(..rest.len().saturating_sub(1)).and_then(|count| count.parse::<f64>().ok());
    match (lead, unit, count) {
        ("P", 'Y', Some(count)) if count.fract() > 0.0 => format!("P{}M", count * 12.0),
        ("PT", 'H', Some(count)) if count.fract() > 0.0 => format!("PT{}M", count * 60.0),
        _ => value.to_owned(),
    }
}
