//! Wrong options of one type and form with the key, each proved wrong and told why. They come from the same article
//! first, then from the others, then from values near the key.

use crate::generate::Refusal;
use crate::generate::material::{Candidate, Material};
use crate::generate::wording;
use crate::language::fr::gazetteer::{self, Country};
use crate::language::fr::words::{MONTHS, WEEKDAYS};
use crate::language::mention::{PlaceSort, What};
use crate::language::time::{Date, Grain, Time};
use crate::question::{Choice, Wording};
use crate::text::{Language, Span, fold};

/// How many wrong options a question has, where there are so many.
pub const WANTED: usize = 3;

/// How many are looked for: the best are shown, and one of the others takes the place of an option that would be known for
/// being offered often and hardly ever right.
pub const COLLECTED: usize = 7;

/// A candidate with as many wrong options as a question shows, and the others as spares.
pub fn pared(mut candidate: Candidate) -> Candidate {
    let beyond = candidate.distractors.split_off(candidate.distractors.len().min(WANTED));
    candidate.spares.splice(0..0, beyond);
    candidate
}

/// A date in French words of one grain: `16 novembre`, `novembre 2023`, `2017`; with its year only where it has one.
pub fn date_words(date: Date) -> Option<String> {
    let month = date.month.and_then(|month| MONTHS.get(usize::try_from(month - 1).ok()?));
    let year = date.year.map(|year| year.to_string());
    Some(match (date.day, month, year) {
        (Some(1), Some(month), year) => format!("1er {month}{}", year.map_or(String::new(), |year| format!(" {year}"))),
        (Some(day), Some(month), year) => {
            format!("{day} {month}{}", year.map_or(String::new(), |year| format!(" {year}")))
        }
        (None, Some(month), Some(year)) => format!("{month} {year}"),
        (None, Some(month), None) => (*month).to_owned(),
        (None, None, Some(year)) => year,
        _ => return None,
    })
}

/// Wrong dates of the key's grain and shape, each with `lead` before it (« le », « en », « depuis »). A date is wrong
/// when it cannot be the key's: two dates of one shape that differ in a part.
pub fn dates(material: &Material<'_>, article: usize, key: Date, lead: &str) -> Vec<Choice> {
    let mut chosen: Vec<(Date, Choice)> = Vec::new();
    let shape = |date: Date| (date.grain(), date.year.is_some());
    // « en 1858 » beside « en 2020 »: nobody would take it for the year of a forecast.
    let far = |date: Date| match (date.year, key.year) {
        (Some(other), Some(year)) => other.abs_diff(year) > FAR,
        _ => false,
    };
    let wrong = |date: Date, chosen: &[(Date, Choice)]| {
        shape(date) == shape(key)
            && !far(date)
            && !date.may_be(key)
            && chosen.iter().all(|(other, _)| !date.may_be(*other))
    };
    for (other, sentence, mention) in material.mentions_from(article) {
        let What::Time(Time::Date(date) | Time::Bound(date)) = mention.what else { continue };
        let date = shaped_like(key, Date { weekday: None, ..date });
        // Another article may date the same event a day earlier or later.
        let beside = other != article && is_near(date, key);
        if chosen.len() < COLLECTED && wrong(date, &chosen) && !beside {
            let Some(words) = date_words(date) else { continue };
            let why = told_elsewhere(material, article, other, &DATE);
            let passage = Some(material.evidence(other, sentence));
            chosen.push((date, Choice { text: Wording::same(format!("{lead} {words}")), why, passage }));
        }
    }
    // A date that no article gives must not be one that some article may mean: « en septembre dernier ».
    let meant = |date: Date| {
        material.mentions_from(article).any(|(_, _, mention)| {
            matches!(mention.what, What::Time(Time::Date(other) | Time::Bound(other)) if other.month.is_some() && other.may_be(date))
        })
    };
    for date in near(key).into_iter().filter(|date| !meant(*date)) {
        if chosen.len() < COLLECTED && wrong(date, &chosen) {
            let Some(words) = date_words(date) else { continue };
            let why = Wording::new("Aucun des articles ne donne cette date.", "None of the articles gives this date.");
            chosen.push((date, Choice { text: Wording::same(format!("{lead} {words}")), why, passage: None }));
        }
    }
    chosen.into_iter().map(|(_, choice)| choice).collect()
}

/// More years than this apart, two dates are of different times.
const FAR: u16 = 40;

/// A day with its weekday in words: « lundi 2 décembre », « mardi 1er mars 2016 ».
pub fn weekday_words(date: Date) -> Option<String> {
    let weekday = WEEKDAYS.get(usize::try_from(date.weekday? - 1).ok()?)?;
    Some(format!("{weekday} {}", date_words(date).filter(|_| date.day.is_some())?))
}

/// Wrong days with their weekdays, of the key's month and near it, each with the weekday that the calendar gives it; none
/// that the article gives something else by.
pub fn weekday_dates(material: &Material<'_>, article: usize, key: Date, lead: &str) -> Vec<Choice> {
    // The right day stands now before, now between, now after the others: which, the day itself decides.
    const STEPS: [[i8; 6]; 4] =
        [[1, 2, 4, 5, -2, -3], [-1, 2, 3, -2, 5, -4], [-3, -1, 2, 4, -4, 1], [-1, -2, -4, 1, 3, 5]];
    let (Some(day), Some(weekday)) = (key.day, key.weekday) else { return Vec::new() };
    let told = |date: Date| {
        let mentions = material.readings[article].sentences.iter().flat_map(|read| &read.mentions);
        mentions.into_iter().any(|mention| {
            matches!(mention.what, What::Time(Time::Date(other) | Time::Bound(other)) if other.day == date.day && other.month == date.month)
        })
    };
    let pattern = STEPS.get(usize::try_from(day % 4).unwrap_or(0)).copied().unwrap_or_default();
    let moved = pattern.into_iter().filter_map(|step| {
        let other = Date { day: Some(day + step), weekday: Some((weekday - 1 + step).rem_euclid(7) + 1), ..key };
        (day + step > 0 && other.exists() && !told(other)).then_some(other)
    });
    let why = Wording::new("Ce n’est pas le jour que donne le passage.", "This is not the day in the passage.");
    let words = moved.filter_map(|date| Some(format!("{lead} {}", weekday_words(date)?).trim().to_owned()));
    words.take(COLLECTED).map(|words| Choice { text: Wording::same(words), why: why.clone(), passage: None }).collect()
}

/// Whether two days are of one month.
fn is_near(a: Date, b: Date) -> bool {
    let days = (a.day, b.day);
    matches!(days, (Some(_), Some(_))) && a.month == b.month
}

/// What a wrong option is, in both languages: « cette date », « ce lieu ».
pub(super) struct Told {
    fr: &'static str,
    en: &'static str,
}

const DATE: Told = Told { fr: "Cette date", en: "This date" };
const PLACE: Told = Told { fr: "Ce lieu", en: "This place" };
const COUNTRY: Told = Told { fr: "Ce pays", en: "This country" };
pub(super) const NUMBER: Told = Told { fr: "Ce nombre", en: "This number" };
const MEDIUM: Told = Told { fr: "Ce média", en: "This outlet" };
const ORGANISATION: Told = Told { fr: "Ce nom", en: "This name" };

/// Where a wrong option's words do stand.
pub(super) fn told_elsewhere(material: &Material<'_>, article: usize, other: usize, what: &Told) -> Wording {
    let (fr, en) = (what.fr, what.en);
    if other == article {
        let told = format!("{fr} est dans l’article, mais à propos d’autre chose.");
        return Wording::new(told, format!("{en} is in the article, but about something else."));
    }
    let other = &material.readings[other].article;
    let (title_fr, title_en) = (wording::title_in(other, Language::Fr), wording::title_in(other, Language::En));
    Wording::new(
        format!("{fr} est dans {title_fr}, à propos d’autre chose."),
        format!("{en} is in {title_en}, about something else."),
    )
}

/// A date with only as much as the key says: without its year where the key has none, its month where the key is one.
fn shaped_like(key: Date, date: Date) -> Date {
    match (key.year, key.day, date.month) {
        (None, None, Some(_)) => Date { year: None, day: None, ..date },
        (None, Some(_), Some(_)) => Date { year: None, ..date },
        _ => date,
    }
}

/// Dates near the key, of its shape, nearest first, on both sides.
fn near(key: Date) -> Vec<Date> {
    // The right date stands now before, now between, now after the others: which, its own parts decide.
    let sides: [&[i32]; 4] = [&[-2, 2, -1, 1], &[1, 2, 3, -1], &[-1, -2, -3, 1], &[-1, 1, 2, -2]];
    let parts = i32::from(key.day.unwrap_or(0)) + i32::from(key.month.unwrap_or(0)) + i32::from(key.year.unwrap_or(0));
    let own = usize::try_from(parts.rem_euclid(4)).ok().and_then(|at| sides.get(at)).copied().unwrap_or(&[]);
    let steps: Vec<i32> = own.iter().chain(&[-3, 3, -4, 4]).copied().collect();
    let shifted = steps.iter().filter_map(|step| match key.grain()? {
        Grain::Year => Some(Date { year: Some(key.year? + i16::try_from(*step).ok()?), ..key }),
        Grain::Month => {
            let month = i32::from(key.month?) - 1 + step;
            let year = key.year.map(|year| year + i16::try_from(month.div_euclid(12)).unwrap_or(0));
            Some(Date { month: i8::try_from(month.rem_euclid(12) + 1).ok(), year, ..key })
        }
        Grain::Day => Some(Date { day: i8::try_from(i32::from(key.day?) + step * 3).ok(), weekday: None, ..key }),
        Grain::Weekday => None,
    });
    shifted.filter(|date| date.exists() && date.day.is_none_or(|day| day > 0)).collect()
}

/// Persons other than the key and than those that the question's own words name, by their full names.
pub fn persons(material: &Material<'_>, article: usize, key: &str, asked: &str) -> Vec<Choice> {
    let mut chosen: Vec<(String, Choice)> = Vec::new();
    // Where the article itself must name enough of them, people of other articles are strangers.
    let large = material.readings.len() > HANDFUL;
    for (other, sentence, mention) in material.mentions_from(article) {
        if chosen.len() == COLLECTED || large && other != article {
            break;
        }
        let What::Person(person) = &mention.what else { continue };
        let name = &person.name.canonical;
        let known = |chosen: &[(String, Choice)]| chosen.iter().any(|(other, _)| same_person(other, name));
        let surname = name.rsplit(' ').next().unwrap_or(name);
        let named = asked.contains(surname);
        // « Abdel Fattah | al-Sissi »: the name goes on.
        let rest = material.text(other).get(mention.span.end..).unwrap_or("");
        let cut =
            ["al-", "el-", "ben ", "ould ", "N’", "N'"].iter().any(|particle| rest.trim_start().starts_with(particle));
        if !name.contains(' ') || named || cut || same_person(name, key) || known(&chosen) {
            continue;
        }
        let role = person.role.map(|role| role.of(material.text(other)));
        let why = not_the_speaker(material, article, other, role);
        let passage = Some(material.evidence(other, sentence));
        chosen.push((name.clone(), Choice { text: Wording::same(name.clone()), why, passage }));
    }
    of_article(material, article, chosen.into_iter().map(|(_, choice)| choice).collect(), 2)
}

/// A person offered where nobody is quoted has not been quoted wrongly.
pub fn without_reproach(choice: Choice) -> Choice {
    let why = Wording::new("Ce nom est celui de quelqu’un d’autre.", "That is somebody else’s name.");
    Choice { why, ..choice }
}

/// Who a wrongly chosen person is.
fn not_the_speaker(material: &Material<'_>, article: usize, other: usize, role: Option<&str>) -> Wording {
    let quoted = role.map(|role| (wording::quoted(role), wording::english_quoted(role)));
    if other == article {
        return match quoted {
            Some((fr, en)) => Wording::new(
                format!("L’article présente cette personne comme {fr} et ne lui attribue pas ces propos."),
                format!("The article presents this person as {en} and does not attribute these words to them."),
            ),
            None => Wording::new(
                "L’article ne lui attribue pas ces propos.",
                "The article does not attribute these words to this person.",
            ),
        };
    }
    let other = &material.readings[other].article;
    let (title_fr, title_en) = (wording::title_in(other, Language::Fr), wording::title_in(other, Language::En));
    match quoted {
        Some((fr, en)) => Wording::new(
            format!("L’article ne nomme pas cette personne\u{a0}; {title_fr} la présente comme {fr}."),
            format!("The article does not name this person; {title_en} presents them as {en}."),
        ),
        None => Wording::new(
            format!("L’article ne nomme pas cette personne\u{a0}; on la trouve dans {title_fr}."),
            format!("The article does not name this person; they stand in {title_en}."),
        ),
    }
}

/// How many articles are a handful.
pub const HANDFUL: usize = 10;

/// Whether enough of the options stand in the article itself; people and places of other articles alone tell the key.
fn of_article(material: &Material<'_>, article: usize, chosen: Vec<Choice>, least: usize) -> Vec<Choice> {
    // In a handful of articles on one matter, the people and places of each are known to the readers of all.
    if material.readings.len() <= HANDFUL {
        return chosen;
    }
    let file = material.file(article);
    let here = |choice: &&Choice| choice.passage.as_ref().is_some_and(|passage| passage.article == file);
    if chosen.iter().filter(here).count() >= least { chosen } else { Vec::new() }
}

/// Whether two names may be one person's: they share their last word, or one is nearly the other (Bazoum, Bazum).
pub fn same_person(a: &str, b: &str) -> bool {
    let last = |name: &str| fold(name).split(' ').next_back().unwrap_or("").to_owned();
    let (a, b) = (last(a), last(b));
    a == b || (a.len() > 3 && a.get(..3) == b.get(..3) && a.len().abs_diff(b.len()) <= 2)
}

/// Media other than the key.
pub fn media(material: &Material<'_>, article: usize, key: &str) -> Vec<Choice> {
    let mut chosen: Vec<Choice> = Vec::new();
    for (other, sentence, mention) in material.mentions_from(article) {
        if chosen.len() == COLLECTED {
            break;
        }
        let What::Medium(name) = &mention.what else { continue };
        // A platform publishes whatever anybody says: it is no rival of a newspaper.
        let platform = matches!(name.canonical.as_str(), "Twitter" | "Facebook");
        let taken = platform || name.canonical == key || chosen.iter().any(|choice| choice.text.fr == name.canonical);
        if !taken {
            let passage = Some(material.evidence(other, sentence));
            chosen.push(Choice {
                text: Wording::same(&*name.canonical),
                why: told_elsewhere(material, article, other, &MEDIUM),
                passage,
            });
        }
    }
    // Two widely known names complete a corpus that cites few media.
    for name in ["Agence France-Presse", "Reuters", "Le Figaro"] {
        let taken = name == key || chosen.iter().any(|choice| choice.text.fr == name);
        if chosen.len() < COLLECTED && !taken {
            let why = Wording::new("L’article ne cite pas ce média.", "The article does not cite this medium.");
            chosen.push(Choice { text: Wording::same(name), why, passage: None });
        }
    }
    chosen
}

/// Names of which one is a part of another: never two options of one question.
const PARTS: &[(&str, &str)] =
    &[("ONU", "MINUSMA"), ("ONU", "Conseil de sécurité de l’ONU"), ("ONU", "Assemblée générale de l’ONU")];

/// Organisations other than the key, with their article; none that is a part of it or of another option.
pub fn organisations(material: &Material<'_>, article: usize, key: &str) -> Vec<Choice> {
    let related = |a: &str, b: &str| a == b || PARTS.contains(&(a, b)) || PARTS.contains(&(b, a));
    let mut names: Vec<&str> = Vec::new();
    let mut chosen = Vec::new();
    for (other, sentence, mention) in material.mentions_from(article) {
        if chosen.len() == COLLECTED {
            break;
        }
        let What::Organisation(name) = &mention.what else { continue };
        let name = name.canonical.as_str();
        // « CSP » stands for the CSP-DPA: what is offered must be printed where it is said to stand.
        let printed = mention.span.of(material.text(other)) == name;
        let related = related(name, key) || names.iter().any(|other| related(name, other));
        let taken = !printed || related || name.starts_with("armée");
        let Some(words) = gazetteer::organisation_with_article(name).filter(|_| !taken) else { continue };
        names.push(name);
        let passage = Some(material.evidence(other, sentence));
        chosen.push(Choice {
            text: Wording::same(words),
            why: told_elsewhere(material, article, other, &ORGANISATION),
            passage,
        });
    }
    of_article(material, article, chosen, 1)
}

/// Whether a country goes into the same words as the key does.
type Fits = fn(&Country) -> String;

/// Countries other than the key and than those of the sentence, worded by `form`.
pub fn countries(material: &Material<'_>, article: usize, sentence: &str, form: Fits) -> Vec<Choice> {
    let mut names: Vec<&str> = Vec::new();
    let mut chosen = Vec::new();
    for (other, passage, mention) in material.mentions_from(article) {
        if chosen.len() == COLLECTED {
            break;
        }
        let What::Place(place) = &mention.what else { continue };
        let Some(country) = gazetteer::country(&place.name.canonical) else { continue };
        let named = sentence.contains(country.name) || sentence.contains(country.capital);
        if place.sort == PlaceSort::Country && !named && !names.contains(&country.name) {
            names.push(country.name);
            let why = told_elsewhere(material, article, other, &COUNTRY);
            let passage = Some(material.evidence(other, passage));
            chosen.push(Choice { text: Wording::same(form(country)), why, passage });
        }
    }
    of_article(material, article, chosen, 1)
}

/// Towns other than the key and those of the sentence, with `lead` before them.
pub fn towns(material: &Material<'_>, article: usize, sentence: &str, lead: &str, key: &str) -> Vec<Choice> {
    let capital = gazetteer::country_of_capital(key).is_some();
    let mut names: Vec<&str> = Vec::new();
    let mut chosen = Vec::new();
    for (other, passage, mention) in material.mentions_from(article) {
        if chosen.len() == COLLECTED {
            break;
        }
        let What::Place(place) = &mention.what else { continue };
        let name = place.name.canonical.as_str();
        // A seat of government tells itself from other towns: capitals stand with capitals.
        let alike = gazetteer::country_of_capital(name).is_some() == capital;
        let fits = place.sort == PlaceSort::Town && alike && !sentence.contains(name) && !names.contains(&name);
        if fits && !name.contains(' ') {
            names.push(name);
            let why = told_elsewhere(material, article, other, &PLACE);
            let passage = Some(material.evidence(other, passage));
            chosen.push(Choice { text: Wording::same(wording::joined(lead, name)), why, passage });
        }
    }
    of_article(material, article, chosen, 1)
}

/// Other exact numbers in words of the key's form: those the corpus counts by, then those next to it.
pub fn numbers(material: &Material<'_>, article: usize, key: u64, form: impl Fn(u64) -> Option<String>) -> Vec<Choice> {
    let mut taken = vec![key];
    let mut chosen = Vec::new();
    let attested = material
        .mentions_from(article)
        .filter_map(|(other, sentence, mention)| Some((mention.what.quantity()?.whole()?, Some((other, sentence)))));
    let near = [key + 1, key + 2, key.saturating_sub(1), key * 2, key + 3].into_iter().map(|number| (number, None));
    for (number, place) in attested.chain(near) {
        if chosen.len() == COLLECTED {
            break;
        }
        if number < 2 || taken.contains(&number) || number > key * 10 {
            continue;
        }
        let Some(words) = form(number) else { continue };
        taken.push(number);
        let why = match place {
            Some((other, _)) => told_elsewhere(material, article, other, &NUMBER),
            None => {
                Wording::new("Ce n’est pas le nombre que donne le passage.", "This is not the number in the passage.")
            }
        };
        let passage = place.map(|(other, sentence): (usize, Span)| material.evidence(other, sentence));
        chosen.push(Choice { text: Wording::same(words), why, passage });
    }
    chosen
}

/// The options as they go into a candidate, or the refusal when there are too few.
pub fn enough(options: Vec<Choice>) -> Result<Vec<Choice>, Refusal> {
    if options.len() >= 2 { Ok(options) } else { Err(Refusal::NoDistractors) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_dates_keep_the_shape_of_the_key_and_exist() {
        let key = Date { day: Some(30), month: Some(11), ..Date::default() };
        assert!(near(key).iter().all(|date| date.exists() && date.day.is_some() && date.year.is_none()));
        let month = Date { year: Some(2023), month: Some(1), ..Date::default() };
        assert!(near(month).contains(&Date { year: Some(2022), month: Some(11), ..Date::default() }));
    }

    #[test]
    fn one_person_in_two_spellings_is_one_person() {
        assert!(same_person("Mohamed Bazoum", "Bazum") && same_person("M. Diop", "Abdoulaye Diop"));
        assert!(!same_person("Sadio Camara", "Choguel Maïga"));
    }
}
