//! `cloze`: the missing date, number or name of a printed sentence. The gap takes its preposition with it wherever the
//! preposition would give the answer away, and every option fits the gap. Never asked: a gap whose words stand twice in
//! the sentence, « au moins quatre » (more is not excluded), a weekday without its day.
//!
//! « Deux hauts responsables militaires maliens se sont rendus discrètement ______ … » — en Russie.

use crate::claim::{Read, SourceType};
use crate::corpus::Zone;
use crate::generate::Refusal;
use crate::generate::material::{Candidate, Material, Page, Passage, Proposals};
use crate::generate::statements::Statement;
use crate::generate::{figures, gate, options, soundness, wording};
use crate::language::fr::clauses;
use crate::language::fr::gazetteer::{self, Gender};
use crate::language::fr::words;
use crate::language::fr::{TokenKind, Tokens, anaphora};
use crate::language::mention::{Comparator, Mention, PlaceSort, Quantity, What};
use crate::language::time::{Date, Grain, Time};
use crate::question::{Choice, Kind, Wording};
use crate::text::{Span, fold};

/// The mark of the gap.
const GAP: &str = "______";

/// Proposes a gap for each mention that can be one.
pub(super) fn propose(page: &Page<'_, '_>, proposals: &mut Proposals) {
    let (material, article) = (page.material, page.article);
    let reading = &material.readings[article];
    for read in reading.sentences.iter().filter(|read| read.sentence.zone == Zone::Body) {
        let whole = material.passage(article, read).and_then(|passage| {
            let words = soundness::printed(reading, read, passage);
            let tokens = Tokens::new(&words, Span::new(0, words.len()));
            if wording::count_words(&words) > gate::MOST_WORDS {
                Err(Refusal::TooLong)
            } else if anaphora::dangling(&tokens, 0, tokens.len()).is_some() {
                Err(Refusal::Dangling)
            } else {
                Ok(passage)
            }
        });
        let passage = match whole {
            Ok(passage) => passage,
            Err(refusal) => {
                proposals.refuse(Kind::Cloze, refusal, read.sentence.span);
                if matches!(refusal, Refusal::TooLong | Refusal::Dangling) {
                    parts(page, read, proposals);
                }
                continue;
            }
        };
        // « … qui se rêvent en maires de compromis »: a fragment, of which nobody can tell who says it.
        let main = read.clauses.iter().any(|clause| clause.kind == clauses::Kind::Main);
        let quoting = reading.text(read.sentence.span).contains(['"', '«', '“']);
        if read.clauses.is_empty() || quoting && !main {
            proposals.refuse(Kind::Cloze, Refusal::NoEvent, read.sentence.span);
            continue;
        }
        for mention in read.mentions.iter().filter(|mention| passage.contains(mention.span)) {
            if let Some(gap) = gap(material, article, read, mention) {
                let made = gap.and_then(|gap| candidate(material, article, read, passage, gap));
                proposals.take(Kind::Cloze, mention.span, made);
            }
        }
    }
}

/// Proposes the gaps of what a sentence states in one piece, where the whole of it is too long or leans on another.
fn parts(page: &Page<'_, '_>, read: &Read<'_>, proposals: &mut Proposals) {
    let (material, article) = (page.material, page.article);
    let own = |statement: &&Statement<'_, '_>| {
        let stated = statement.claim.source.kind == SourceType::Article && statement.is_firm();
        // « D’après les autorités locales, … »: whose claim it is stands in what would be left out.
        let told =
            !read.frames.is_empty() || (0..4).any(|at| matches!(read.tokens.lower(at), "selon" | "après" | "pour"));
        statement.read.sentence.span == read.sentence.span && stated && !told && statement.known_by(2)
    };
    for (statement, passage) in page.statements.iter().filter(own).filter_map(|own| Some((own, own.in_one_piece()?))) {
        for mention in statement.mentions() {
            if let Some(gap) = gap(material, article, read, mention) {
                let made = gap.and_then(|gap| candidate(material, article, read, passage, gap));
                proposals.take(Kind::Cloze, mention.span, made);
            }
        }
    }
}

/// A gap: the words it takes out, and the wrong options that would fill it.
struct Gap {
    span: Span,
    key: String,
    wrong: Vec<Choice>,
    rule: &'static str,
}

/// The gap for a mention; none for types that are not asked about here.
fn gap(material: &Material<'_>, article: usize, read: &Read<'_>, mention: &Mention) -> Option<Result<Gap, Refusal>> {
    match &mention.what {
        // « jusqu’au ______ »: a bound fills a gap as well as a date, for the words before it stay.
        What::Time(Time::Date(date) | Time::Bound(date)) => Some(time_gap(material, article, read, mention, *date)),
        What::Quantity(count) => Some(match count.comparator {
            Comparator::Exactly => {
                let number = count.whole().ok_or(Refusal::NoDistractors);
                let spelled = number.and_then(|number| number_gap(material, article, read, mention, number));
                spelled.or_else(|_| digits_gap(material, article, read, mention, count))
            }
            Comparator::AtLeast | Comparator::MoreThan | Comparator::AtMost | Comparator::LessThan => {
                Err(Refusal::AlsoRight)
            }
            Comparator::About => round_gap(material.text(article), read, mention)
                .or_else(|_| digits_gap(material, article, read, mention, count)),
        }),
        // « La France dénonce » names its country as well as « en France » does; a capital may stand for one.
        What::Place(place) if place.literal || place.sort == PlaceSort::Country => Some(match place.sort {
            PlaceSort::Country => country_gap(material, article, read, mention, &place.name.canonical),
            PlaceSort::Town => town_gap(material, article, read, mention, &place.name.canonical),
            PlaceSort::Region => return None,
        }),
        What::Place(_) => None,
        What::Person(person) if person.name.canonical.contains(' ') => {
            let words = material.text(article);
            // « Charline F. » ends with its full stop.
            let initial = person.name.canonical.rsplit(' ').next().is_some_and(|last| last.chars().count() < 2);
            let whole = mention.span.of(words) == person.name.canonical && !initial;
            let wrong = options::persons(material, article, &person.name.canonical, read.sentence.span.of(words));
            let wrong = wrong.into_iter().map(options::without_reproach).collect();
            whole.then(|| Ok(Gap { span: mention.span, key: person.name.canonical.clone(), wrong, rule: "gap_person" }))
        }
        What::Organisation(name) => organisation_gap(material, article, read, mention, &name.canonical),
        What::Person(_) | What::Time(_) | What::Medium(_) | What::Document(_) | What::Quote(_) => None,
    }
}

fn time_gap(
    material: &Material<'_>,
    article: usize,
    read: &Read<'_>,
    mention: &Mention,
    date: Date,
) -> Result<Gap, Refusal> {
    // « mardi » alone is known to whoever knows the day of the article.
    let with_weekday = date.weekday.is_some();
    if !matches!(date.grain(), Some(Grain::Year | Grain::Month | Grain::Day)) || with_weekday && date.day.is_none() {
        return Err(Refusal::RelativeTime);
    }
    if mention.rule == "time_relative_period" {
        return Err(Refusal::RelativeTime);
    }
    // « l’opération Serval (2013) »: whether that is its beginning, its end or all of it is not said.
    if material.text(article).get(..mention.span.start).is_some_and(|before| before.ends_with('(')) {
        return Err(Refusal::RelativeTime);
    }
    let words = mention.span.of(material.text(article));
    let first = words.split(|c: char| c.is_whitespace() || c.is_ascii_digit()).next().unwrap_or("");
    let lead = ["le", "en", "depuis"].into_iter().find(|lead| first.eq_ignore_ascii_case(lead)).unwrap_or("");
    let expected = if with_weekday { options::weekday_words(date) } else { options::date_words(date) };
    let expected = expected.ok_or(Refusal::RelativeTime)?;
    // « en septembre dernier », « fin 2020 » say more than the date does.
    if fold(words) != fold(&format!("{lead} {expected}"))
        && fold(&wording::typeset(words)) != fold(&format!("{lead} {expected}"))
    {
        return Err(Refusal::RelativeTime);
    }
    let initial = mention.span.start == read.sentence.span.start;
    let form = |choice: Choice| {
        let text = choice.text.fr.trim().to_owned();
        Choice { text: Wording::same(if initial { wording::upper_first(&text) } else { text }), ..choice }
    };
    let key = wording::typeset(words);
    let wrong = if with_weekday {
        options::weekday_dates(material, article, date, lead)
    } else {
        options::dates(material, article, date, lead)
    };
    let wrong = wrong.into_iter().map(form).collect();
    Ok(Gap { span: mention.span, key, wrong, rule: "gap_time" })
}

fn number_gap(
    material: &Material<'_>,
    article: usize,
    read: &Read<'_>,
    mention: &Mention,
    number: u64,
) -> Result<Gap, Refusal> {
    let at = read.tokens.at(mention.span.start);
    let span = read.tokens.span(at, at + 1);
    let words = read.tokens.word(at);
    // « vingt-cinq » and « 4 500 » have near values that no short list words well.
    // The word must be the whole number: not the « deux » of « deux cent trente » or of « deux millions ».
    let spelled = words::spelled(number).is_some_and(|word| word == read.tokens.lower(at));
    if !spelled {
        return Err(Refusal::NoDistractors);
    }
    let capital = words.starts_with(char::is_uppercase);
    // « Huit personnes dont ______ Français et deux Nigériens »: neither eight nor two.
    let beside = |word: &str| (0..read.tokens.len()).any(|other| read.tokens.lower(other) == word);
    let form = |number: u64| {
        let word = words::spelled(number).filter(|word| !beside(word))?;
        Some(if capital { wording::upper_first(word) } else { word.to_owned() })
    };
    let wrong = options::numbers(material, article, number, form);
    Ok(Gap { span, key: words.to_owned(), wrong, rule: "gap_number" })
}

/// « 4 500 militaires », « 13 % »: the digits, among others as round as they are. No number that stands beside them.
fn digits_gap(
    material: &Material<'_>,
    article: usize,
    read: &Read<'_>,
    mention: &Mention,
    count: &Quantity,
) -> Result<Gap, Refusal> {
    let text = material.text(article);
    let tokens = &read.tokens;
    let (first, end) = (tokens.at(mention.span.start), tokens.at(mention.span.end));
    let is_digits = |at: &usize| tokens.get(*at).is_some_and(|token| token.kind == TokenKind::Number);
    let at = (first..end).find(is_digits).ok_or(Refusal::NoDistractors)?;
    let span = tokens.span(at, at + 1);
    let key = wording::typeset(span.of(text));
    let value = figures::value(&key).ok_or(Refusal::NoDistractors)?;
    // « 5 millions » is varied in its millions, « 2019 » may be a year.
    let year = (1900..2100).contains(&value) && key.len() == 4;
    if year || key.contains(',') {
        return Err(Refusal::NoDistractors);
    }
    let scaled = Quantity { number: value as f64, comparator: Comparator::Exactly, unit: count.unit.clone() };
    let wrong = figures::near(material, article, read.sentence.span, &key, &scaled);
    let beside = |choice: &Choice| (0..tokens.len()).any(|at| tokens.word(at) == choice.text.fr);
    let wrong: Vec<Choice> = wrong.into_iter().filter(|choice| !beside(choice)).collect();
    // « 23 % »: no share above the whole.
    let wrong = wrong.into_iter().filter(|choice| count.unit != "%" || figures::value(&choice.text.fr) <= Some(100));
    Ok(Gap { span, key, wrong: wrong.collect(), rule: "gap_digits" })
}

/// « une centaine de morts »: another round number is another count.
fn round_gap(text: &str, read: &Read<'_>, mention: &Mention) -> Result<Gap, Refusal> {
    let at = read.tokens.at(mention.span.start);
    let span = read.tokens.span(at, at + 2);
    let key = wording::typeset(span.of(text));
    let others = ["une dizaine", "une vingtaine", "une cinquantaine", "une centaine"];
    if !others.contains(&key.as_str()) {
        return Err(Refusal::NoDistractors);
    }
    let why = Wording::new("Ce n’est pas le nombre que donne le passage.", "This is not the number in the passage.");
    let wrong = others.iter().filter(|other| **other != key);
    let wrong = wrong.map(|other| Choice { text: Wording::same(*other), why: why.clone(), passage: None }).collect();
    Ok(Gap { span, key, wrong, rule: "gap_round_number" })
}

/// « appartenant à la MINUSMA », « par la CEDEAO »: the gap takes preposition and article with it.
fn organisation_gap(
    material: &Material<'_>,
    article: usize,
    read: &Read<'_>,
    mention: &Mention,
    name: &str,
) -> Option<Result<Gap, Refusal>> {
    let tokens = &read.tokens;
    let at = tokens.at(mention.span.start);
    let printed = mention.span.of(material.text(article));
    let before = |back: usize| at.checked_sub(back).map_or("", |before| tokens.lower(before));
    let preposition = match (before(2), before(1)) {
        ("à", "la" | "l") | (_, "au") => "à",
        ("par", "la" | "le" | "l") => "par",
        _ => return None,
    };
    // An alias in the text (« les FAMa ») would stand beside canonical names and tell itself.
    if printed != name || gazetteer::organisation_with_article(name).is_none() {
        return None;
    }
    let start = if before(1) == "au" { at - 1 } else { at - 2 };
    let span = tokens.span(start, tokens.at(mention.span.end));
    let key = wording::typeset(span.of(material.text(article)));
    let sentence = read.sentence.span.of(material.text(article));
    let wrong = options::organisations(material, article, name).into_iter().filter(|choice| {
        let bare = choice.text.fr.trim_start_matches("la ").trim_start_matches("le ").trim_start_matches("l’");
        !sentence.contains(bare)
    });
    let joined =
        |choice: Choice| Choice { text: Wording::same(wording::joined(preposition, &choice.text.fr)), ..choice };
    let wrong = wrong.map(joined).collect();
    Some(Ok(Gap { span, key, wrong, rule: "gap_organisation" }))
}

/// « en Russie », « au Mali », « via la Moldavie »: options take the same preposition, so that none is told by it.
fn country_gap(
    material: &Material<'_>,
    article: usize,
    read: &Read<'_>,
    mention: &Mention,
    name: &str,
) -> Result<Gap, Refusal> {
    let country = gazetteer::country(name).ok_or(Refusal::NoDistractors)?;
    let tokens = &read.tokens;
    let at = tokens.at(mention.span.start);
    // « au nord de la frontière du Bénin »: a frontier is that of two.
    if (at.saturating_sub(4)..at).any(|at| matches!(tokens.lower(at), "frontière" | "frontières")) {
        return Err(Refusal::AlsoRight);
    }
    let before = |back: usize| at.checked_sub(back).map_or("", |before| tokens.lower(before));
    let sentence = read.sentence.span.of(material.text(article));
    let all = |form: fn(&gazetteer::Country) -> String| options::countries(material, article, sentence, form);
    let alike = |lead: &str| {
        let wrong: Vec<Choice> = all(gazetteer::Country::locative);
        wrong.into_iter().filter(|choice| choice.text.fr.starts_with(lead)).collect::<Vec<_>>()
    };
    let (start, wrong) = match before(1) {
        "en" => (at - 1, alike("en ")),
        "au" if country.gender == Gender::M => (at - 1, alike("au ")),
        // « les autorités du Niger »: every country fits after the noun with its own « du », « de la » or « de l’ ».
        "du" if country.gender == Gender::M => (at - 1, all(of)),
        "la" | "l" if before(2) == "de" && before(3) != "près" => (at - 2, all(of)),
        "la" | "le" | "l" if matches!(before(2), "via" | "par" | "vers" | "contre" | "avec") => {
            (at - 1, all(gazetteer::Country::with_article))
        }
        _ => return Err(Refusal::AlsoRight),
    };
    let span = tokens.span(start, tokens.at(mention.span.end));
    let key = wording::typeset(span.of(material.text(article)));
    Ok(Gap { span, wrong: at_the_start(&key, wrong), key, rule: "gap_country" })
}

/// « du Niger », « de la Russie », « de l’Algérie »
fn of(country: &gazetteer::Country) -> String {
    wording::joined("de", &country.with_article())
}

/// « à Gao », « vers Tombouctou », « depuis Anéfis ».
fn town_gap(
    material: &Material<'_>,
    article: usize,
    read: &Read<'_>,
    mention: &Mention,
    name: &str,
) -> Result<Gap, Refusal> {
    let tokens = &read.tokens;
    let at = tokens.at(mention.span.start);
    let lead = at.checked_sub(1).map_or("", |before| tokens.lower(before));
    if !matches!(lead, "à" | "vers" | "depuis" | "de" | "sur") || name.contains(' ') || words::elides(name) {
        return Err(Refusal::AlsoRight);
    }
    let sentence = read.sentence.span.of(material.text(article));
    // « La Russie a livré au Mali …, la junte au pouvoir ______ »: the country gives its capital away.
    if gazetteer::country_of_capital(name).is_some_and(|country| sentence.contains(country.name)) {
        return Err(Refusal::Leak);
    }
    let span = tokens.span(at - 1, tokens.at(mention.span.end));
    let key = wording::typeset(span.of(material.text(article)));
    let wrong = at_the_start(&key, options::towns(material, article, sentence, lead, name));
    Ok(Gap { span, key, wrong, rule: "gap_town" })
}

/// Wrong options take a capital where the key has one: « En Grèce, les bars … ».
fn at_the_start(key: &str, wrong: Vec<Choice>) -> Vec<Choice> {
    if !key.starts_with(char::is_uppercase) {
        return wrong;
    }
    let raised = |choice: Choice| Choice { text: Wording::same(wording::upper_first(&choice.text.fr)), ..choice };
    wrong.into_iter().map(raised).collect()
}

/// The wrong options that do not stand in the sentences before and after: « au Mali » here and « au Tchad » there may be said
/// of one accident.
fn beside(material: &Material<'_>, article: usize, read: &Read<'_>, wrong: Vec<Choice>) -> Vec<Choice> {
    let reading = &material.readings[article];
    let at = reading.sentences.partition_point(|other| other.sentence.span.start < read.sentence.span.start);
    let around = [at.checked_sub(1), Some(at + 1)].into_iter().flatten().filter_map(|at| reading.sentences.get(at));
    let around: Vec<String> = around.map(|other| format!(" {} ", fold(reading.text(other.sentence.span)))).collect();
    let stands = |choice: &Choice| {
        let words = format!(" {} ", fold(&choice.text.fr));
        around.iter().any(|sentence| sentence.contains(&words))
    };
    wrong.into_iter().filter(|choice| !stands(choice)).collect()
}

/// « ______ et ses partenaires européens »: what belongs to the missing name tells it.
const ITS_OWN: &[&str] = &["et ses ", "et son ", "et sa ", "et leurs ", "et leur "];

fn candidate(
    material: &Material<'_>,
    article: usize,
    read: &Read<'_>,
    passage: Span,
    gap: Gap,
) -> Result<Candidate, Refusal> {
    let text = material.text(article);
    let whole = passage.of(text);
    if fold(&wording::typeset(whole)).matches(&fold(&gap.key)).count() != 1 {
        return Err(Refusal::NotUnique);
    }
    let before = Span::new(passage.start, gap.span.start).of(text);
    // « plus qu’ ______ », « du 27- ______ »: the gap is glued to the word before it.
    if before.ends_with(['’', '\'', '-', '–', '/']) {
        return Err(Refusal::BrokenQuotation);
    }
    let after = Span::new(gap.span.end, passage.end).of(text);
    if ITS_OWN.iter().any(|own| fold(after).starts_with(own)) {
        return Err(Refusal::Leak);
    }
    let space = if before.ends_with(char::is_whitespace) || before.is_empty() { "" } else { " " };
    let front = Span::new(read.sentence.span.start, passage.start).of(text);
    let skipped = front.contains(char::is_alphanumeric)
        && (whole.starts_with(char::is_lowercase) || passage.end < read.sentence.span.end.saturating_sub(4));
    let lead = if skipped { "… " } else { "" };
    let sentence = Span::new(passage.end, read.sentence.span.end).of(text);
    let tail = if sentence.contains(char::is_alphanumeric) { " …" } else { "." };
    let blanked = format!("{lead}{before}{space}{GAP}{after}{tail}");
    let stem = wording::framed(
        material.readings[article].article,
        &blanked,
        |title, words| format!("Complétez cette phrase de {title}\u{a0}: {words}"),
        |title, words| format!("Fill the gap in this sentence of {title}: {words}"),
    );
    Ok(Candidate {
        spares: Vec::new(),
        kind: Kind::Cloze,
        rule: gap.rule,
        article,
        proposition: wording::typeset(whole),
        stem,
        // As printed: « le16 novembre » is set with the space it lost, and stands in the passage without.
        key_words: gap.span.of(text).to_owned(),
        key: Choice { text: Wording::same(gap.key), why: Wording::default(), passage: None },
        distractors: options::enough(beside(material, article, read, gap.wrong))?,
        evidence: vec![Passage { article, span: passage }],
    })
}
