//! `agreement`: do two articles agree, differ, or does only one of them say it? Who holds an office, how a document is
//! worded, and which of two papers reports something. Never asked: an office whose country is not certain, two wordings
//! that differ by more than a word, a report of which the other paper may speak in words of its own.
//!
//! « … » and « … » each name a defence minister of the Mali → « Nomment-ils la même personne … ? » — non : Sadio Camara
//! pour le premier, Abdoulaye Diop pour le second.

use crate::claim::{Read, Reading, SourceType};
use crate::generate::events::{self, Event};
use crate::generate::material::{Candidate, Material, Page, Passage, Proposals};
use crate::generate::offices::{self, Holder, Office};
use crate::generate::options::same_person;
use crate::generate::statements::Statement;
use crate::generate::{Refusal, gate, wording};
use crate::language::mention::{PlaceSort, What};
use crate::question::{Choice, Kind, Wording};
use crate::text::{Language, Span, fold, fold_words};
use std::collections::HashSet;

/// Proposes offices, wordings and reports.
pub(super) fn propose(page: &Page<'_, '_>, proposals: &mut Proposals) {
    let (material, article) = (page.material, page.article);
    held(material, article, proposals);
    worded(material, article, proposals);
    dated(material, article, proposals);
    reported(page, proposals);
}

/// Words of one sort of event: a town that changes hands.
const TAKEN: &[&str] = &["repris", "libérée", "libéré", "prise", "conquise", "tombée"];

/// Dates that this article and a later one give to what befell one town.
fn dated(material: &Material<'_>, article: usize, proposals: &mut Proposals) {
    for (event, town) in taken(&material.readings[article]) {
        for &other in material.neighbours(article).iter().filter(|other| **other > article) {
            for (twin, _) in taken(&material.readings[other]).iter().filter(|(_, other_town)| *other_town == town) {
                if let Some(made) = dates_agree(material, (article, &event), (other, twin)) {
                    proposals.take(Kind::Agreement, event.sentence, Ok(made));
                }
            }
        }
    }
}

/// The dated events of an article in which a town changes hands, with the town.
fn taken<'r>(reading: &'r Reading<'_>) -> Vec<(Event<'r>, String)> {
    let (events, _) = events::find(reading);
    let events = events.into_iter().filter(|event| event.lead != "depuis");
    events
        .filter_map(|event| {
            let clause = event.clause();
            let told = TAKEN.iter().any(|word| clause.contains(word));
            let mentions = reading.sentences.iter().flat_map(|read| &read.mentions);
            let mut towns = mentions
                .filter_map(|mention| mention.what.place())
                .filter(|place| place.sort == PlaceSort::Town && clause.contains(&place.name.canonical));
            let town = towns.next().filter(|_| told)?.name.canonical.clone();
            Some((event, town))
        })
        .collect()
}

/// Whether two dates of one event can both be right.
fn dates_agree(
    material: &Material<'_>,
    (one, here): (usize, &Event<'_>),
    (two, there): (usize, &Event<'_>),
) -> Option<Candidate> {
    let agree = here.date.may_be(there.date);
    let (first, second) = titles(material, one, two);
    let (a, b) = (wording::quoted(&here.date_words()), wording::quoted(&there.date_words()));
    let (a_en, b_en) = (wording::english_quoted(&here.date_words()), wording::english_quoted(&there.date_words()));
    // Dates that exclude each other may be of two events: of these nothing is asked.
    if !agree || here.date == there.date {
        return None;
    }
    let stem = Wording::new(
        format!(
            "{} dit {}\u{a0}; {} dit {}. Leurs dates s’accordent-elles\u{a0}?",
            first.fr,
            wording::que(&here.clause()),
            second.fr,
            wording::que(&there.clause())
        ),
        format!(
            "{} says: {}; {} says: {}. Do their dates agree?",
            first.en,
            wording::english_quoted(&here.clause()),
            second.en,
            wording::english_quoted(&there.clause())
        ),
    );
    let why = Wording::new(
        format!("Le premier dit {a}, le second {b}."),
        format!("The first says {a_en}, the second {b_en}."),
    );
    let choice = |fr: &str, en: &str| Choice {
        text: Wording::new(fr.replace(" :", "\u{a0}:"), en),
        why: why.clone(),
        passage: None,
    };
    Some(Candidate {
        spares: Vec::new(),
        kind: Kind::Agreement,
        rule: "dates_agree",
        article: one,
        proposition: here.clause(),
        stem,
        key: choice("oui : ce peut être la même date", "yes: it may be the same date"),
        key_words: String::new(),
        distractors: vec![
            choice("non : ils donnent deux mois différents", "no: they give two different months"),
            choice("non : ils donnent deux années différentes", "no: they give two different years"),
            choice("un seul des deux donne une date", "only one of them gives a date"),
        ],
        evidence: vec![Passage { article: one, span: here.sentence }, Passage { article: two, span: there.sentence }],
    })
}

/// The two articles' titles in the order of the question.
fn titles(material: &Material<'_>, first: usize, second: usize) -> (Wording, Wording) {
    let of = |article: usize| {
        let article = material.readings[article].article;
        Wording::new(wording::title_in(article, Language::Fr), wording::title_in(article, Language::En))
    };
    (of(first), of(second))
}

/// Offices that this article and a later one of the corpus name a holder of.
fn held(material: &Material<'_>, article: usize, proposals: &mut Proposals) {
    let reading = &material.readings[article];
    let mut asked: HashSet<Office> = HashSet::new();
    for read in &reading.sentences {
        for (office, here) in offices::of_sentence(article, reading, read) {
            let there = material.holders(&office).iter().find(|there| there.article > article);
            let Some(there) = there.filter(|_| asked.insert(office.clone())) else { continue };
            let several = material.holders(&office).iter().any(|other| {
                (other.article == article && other.name != here.name)
                    || (other.article == there.article && other.name != there.name)
            });
            let made = if several { Err(Refusal::NotUnique) } else { holder(material, &office, &here, there) };
            proposals.take(Kind::Agreement, read.sentence.span, made);
        }
    }
}

fn holder(material: &Material<'_>, office: &Office, here: &Holder, there: &Holder) -> Result<Candidate, Refusal> {
    let (first, second) = titles(material, here.article, there.article);
    let same = same_person(&here.name, &there.name);
    if same && fold(&here.name) != fold(&there.name) {
        return Err(Refusal::NotUnique);
    }
    let longer = if here.role.len() >= there.role.len() { &here.role } else { &there.role };
    let stem = Wording::new(
        format!("{} et {} nomment chacun un {longer}. S’accordent-ils sur son nom\u{a0}?", first.fr, second.fr),
        format!(
            "{} and {} each name a “{longer}” ({}). Do they agree on the name?",
            first.en, second.en, office.country
        ),
    );
    let agree = |name: &str| Wording::new(format!("oui\u{a0}: {name} pour les deux"), format!("yes: {name} in both"));
    let differ = |one: &str, two: &str| {
        Wording::new(
            format!("non\u{a0}: {one} pour le premier, {two} pour le second"),
            format!("no: {one} in the first, {two} in the second"),
        )
    };
    let shown = Wording::new(
        format!("Le premier nomme {}, le second {}.", here.name, there.name),
        format!("The first names {}, the second {}.", here.name, there.name),
    );
    let choice = |text: Wording| Choice { text, why: shown.clone(), passage: None };
    let (key, wrong) = if same {
        let other = other_holder(material, here)?;
        (agree(&here.name), vec![differ(&here.name, &other), differ(&other, &here.name), agree(&other)])
    } else {
        let (one, two) = (here.name.as_str(), there.name.as_str());
        (differ(one, two), vec![agree(one), agree(two), differ(two, one)])
    };
    Ok(Candidate {
        spares: Vec::new(),
        kind: Kind::Agreement,
        rule: if same { "same_holder" } else { "different_holders" },
        article: here.article,
        proposition: format!("{} {} {} {}", longer, here.name, there.name, office.country),
        stem,
        key: choice(key),
        key_words: String::new(),
        distractors: wrong.into_iter().map(choice).collect(),
        evidence: vec![
            Passage { article: here.article, span: here.sentence },
            Passage { article: there.article, span: there.sentence },
        ],
    })
}

/// Another person of the article, for the wrong options about an office on which both articles agree.
fn other_holder(material: &Material<'_>, here: &Holder) -> Result<String, Refusal> {
    let people = material.mentions_from(here.article).filter_map(|(_, _, mention)| mention.what.person());
    let mut other = people.filter(|person| person.role.is_some() && person.name.canonical.contains(' '));
    let other = other.find(|person| !same_person(&person.name.canonical, &here.name));
    other.map(|person| person.name.canonical.clone()).ok_or(Refusal::NoDistractors)
}

/// The fewest words in a row that show that two texts word the same document.
const SHARED_RUN: usize = 4;

/// Words of a document that this article and a later one print differently.
fn worded(material: &Material<'_>, article: usize, proposals: &mut Proposals) {
    let here = documents(&material.readings[article]);
    for &other in material.neighbours(article).iter().filter(|other| **other > article) {
        for (words, sentence) in &here {
            for (other_words, other_sentence) in documents(&material.readings[other]) {
                for (one, two) in substitutions(words, &other_words) {
                    let places =
                        (Passage { article, span: *sentence }, Passage { article: other, span: other_sentence });
                    let made = wording_item(material, places, &one, &two, words, &other_words);
                    proposals.take(Kind::Agreement, *sentence, made);
                }
            }
        }
    }
}

/// What an article quotes from documents: the words and the sentence.
fn documents(reading: &Reading<'_>) -> Vec<(Vec<String>, Span)> {
    let cites = |text: &str| {
        let folded = fold(text);
        ["article ", "charte", "carte liptako", "resolution", "traite", "accord "]
            .iter()
            .any(|cue| folded.contains(cue))
    };
    let quotes = reading.quotes.iter().filter(|mention| mention.span.len() > 60);
    let sentence =
        |span: Span| reading.sentences.iter().map(|read| read.sentence.span).rfind(|sentence| sentence.overlaps(span));
    let of_document = |mention: &&crate::language::mention::Mention| {
        sentence(mention.span).is_some_and(|sentence| cites(reading.text(sentence)))
    };
    quotes
        .filter(of_document)
        .filter_map(|mention| Some((words_of(reading.text(mention.span)), sentence(mention.span)?)))
        .collect()
}

fn words_of(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect()
}

/// Single words that stand between the same words on both sides in two texts: « comme une agression contre les autres »,
/// « comme une attaque contre les autres ».
fn substitutions(a: &[String], b: &[String]) -> Vec<(String, String)> {
    let side = 3;
    let mut found = Vec::new();
    let shared = (0..a.len().saturating_sub(SHARED_RUN))
        .filter(|&at| a.get(at..at + SHARED_RUN).is_some_and(|run| b.windows(SHARED_RUN).any(|window| window == run)));
    if shared.count() < SHARED_RUN {
        return found;
    }
    for at in side..a.len().saturating_sub(side) {
        let (before, after) = (&a[at - side..at], &a[at + 1..at + 1 + side]);
        let twin = (side..b.len().saturating_sub(side)).find(|&in_b| {
            b[in_b - side..in_b] == *before && b[in_b + 1..in_b + 1 + side] == *after && b[in_b] != a[at]
        });
        if let Some(in_b) = twin.filter(|&in_b| a[at].len() > 4 && b[in_b].len() > 4) {
            found.push((a[at].clone(), b[in_b].clone()));
        }
    }
    found
}

fn wording_item(
    material: &Material<'_>,
    (here, there): (Passage, Passage),
    one: &str,
    two: &str,
    words: &[String],
    other_words: &[String],
) -> Result<Candidate, Refusal> {
    let (first, second) = titles(material, here.article, there.article);
    // Nouns of the same text that stand in both versions: they are not what differs.
    let wrong: Vec<&String> = words
        .iter()
        .filter(|word| word.len() > 7 && *word != one && other_words.contains(word))
        .fold(Vec::new(), |mut kept, word| {
            if !kept.contains(&word) {
                kept.push(word);
            }
            kept
        });
    let stem = Wording::new(
        format!(
            "{} et {} citent le même texte. Quel mot du premier devient {} dans le second\u{a0}?",
            first.fr,
            second.fr,
            wording::quoted(two)
        ),
        format!(
            "{} and {} quote the same text. Which word of the first becomes {} in the second?",
            first.en,
            second.en,
            wording::english_quoted(two)
        ),
    );
    let choice = |word: &str, why: Wording| Choice {
        text: Wording::new(wording::quoted(word), wording::english_quoted(word)),
        why,
        passage: None,
    };
    let both = Wording::new("Ce mot est dans les deux versions.", "This word stands in both versions.");
    let distractors: Vec<Choice> = wrong.into_iter().take(3).map(|word| choice(word, both.clone())).collect();
    if distractors.len() < 2 {
        return Err(Refusal::NoDistractors);
    }
    Ok(Candidate {
        spares: Vec::new(),
        kind: Kind::Agreement,
        rule: "worded_otherwise",
        article: here.article,
        proposition: two.to_owned(),
        stem,
        key: choice(one, Wording::default()),
        key_words: one.to_owned(),
        distractors,
        evidence: vec![here, there],
    })
}

/// In a corpus of more articles than that, nobody is said to be silent about something.
const LARGE: usize = 20;

/// The most reports asked about from one article.
const MOST_REPORTS: usize = 2;

/// Something that one of two neighbouring articles reports, and the other does not; or neither.
fn reported(page: &Page<'_, '_>, proposals: &mut Proposals) {
    // Of many articles several tell of one event, each in words of its own: that one is silent about it is then not to be
    // read off its words (« condamné le putsch », « dénoncé à l’étranger »).
    if page.material.readings.len() > LARGE {
        proposals.refuse(Kind::Agreement, Refusal::SaidElsewhere, Span::new(0, 0));
        return;
    }
    let (material, article) = (page.material, page.article);
    let statements = &page.statements;
    let mut taken: HashSet<Span> = HashSet::new();
    let mut made = 0;
    for statement in statements {
        let told = statement.claim.source.kind == SourceType::Article
            && statement.is_firm()
            && !statement.clause.verb.negated
            && statement.known_by(2);
        if !told || made == MOST_REPORTS || taken.contains(&statement.read.sentence.span) {
            continue;
        }
        let span = statement.read.sentence.span;
        match report(material, article, statement) {
            Ok(candidate) => {
                made += usize::from(gate::check(material, &candidate).is_ok());
                taken.insert(span);
                proposals.candidates.push(candidate);
            }
            Err(refusal) => proposals.refuse(Kind::Agreement, refusal, span),
        }
    }
}

/// Which of two articles says it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Who {
    First,
    Second,
    Both,
    Neither,
}

impl Who {
    const ALL: [Who; 4] = [Who::First, Who::Second, Who::Both, Who::Neither];

    fn wording(self) -> Wording {
        match self {
            Who::First => Wording::new("le premier seulement", "only the first"),
            Who::Second => Wording::new("le second seulement", "only the second"),
            Who::Both => Wording::new("les deux", "both"),
            Who::Neither => Wording::new("ni l’un ni l’autre", "neither"),
        }
    }
}

fn report(material: &Material<'_>, article: usize, statement: &Statement<'_, '_>) -> Result<Candidate, Refusal> {
    let words = statement.text();
    let names: HashSet<&str> =
        statement.mentions().filter_map(|mention| mention.what.name()).map(|name| &*name.canonical).collect();
    let speaks = |other: usize| {
        let mentions = material.readings[other].sentences.iter().flat_map(|read| &read.mentions);
        let rare = |name: &str| material.articles_naming(name) * 4 <= material.readings.len().max(16);
        let shared = mentions.filter_map(|mention| mention.what.name()).filter(|name| names.contains(&*name.canonical));
        shared.map(|name| &*name.canonical).any(rare)
    };
    // Two of the names in one sentence, and it may well be the same in other words.
    let both = |read: &Read<'_>| {
        let mentioned = read.mentions.iter().filter_map(|mention| mention.what.name());
        let shared: HashSet<&str> =
            mentioned.map(|name| &*name.canonical).filter(|name| names.contains(name)).collect();
        // « la France » alone, too, where not every article speaks of it.
        let telling = |name: &&str| material.articles_naming(name) * 5 < material.readings.len() * 4;
        shared.len() >= 2 || shared.iter().any(telling)
    };
    let said = statement.said();
    let silent = |other: usize| {
        let sentences = material.readings[other].sentences.iter().zip(material.roots_of(other));
        !sentences.into_iter().any(|(read, roots)| said.may_be_touched_by(read, roots) || both(read))
    };
    let mut others = material.neighbours(article).iter().copied().filter(|&other| speaks(other) && silent(other));
    let near = others.next().ok_or(Refusal::NoDistractors)?;
    // The words decide which way round it is asked, so that the right answer is now the one, now the other.
    let turn = fold_words(&words).iter().map(String::len).sum::<usize>() % 3;
    let (first, second, key) = match (turn, others.next()) {
        (0, Some(far)) => (near, far, Who::Neither),
        (1, _) => (near, article, Who::Second),
        (_, _) => (article, near, Who::First),
    };
    let title = fold(&wording::title(material.readings[article].article));
    let told = statement.mentions().filter(|mention| matches!(mention.what, What::Person(_) | What::Quantity(_)));
    let reading = &material.readings[article];
    if told.into_iter().any(|mention| title.contains(&fold(reading.text(mention.span)))) {
        return Err(Refusal::Leak);
    }
    let (one, two) = titles(material, first, second);
    let stem = Wording::new(
        format!("De ces deux articles, {} et {}, lequel rapporte {}\u{a0}?", one.fr, two.fr, wording::que(&words)),
        format!(
            "Of these two articles, {} and {}, which reports this: {}?",
            one.en,
            two.en,
            wording::english_quoted(&wording::upper_first(&words))
        ),
    );
    let home = titles(material, article, article).0;
    let why = match key {
        Who::Neither => {
            Wording::new(format!("On ne le lit que dans {}.", home.fr), format!("It stands only in {}.", home.en))
        }
        Who::First | Who::Second | Who::Both => {
            Wording::new("L’autre article n’en dit rien.", "The other article says nothing of it.")
        }
    };
    let choice = |who: Who| Choice { text: who.wording(), why: why.clone(), passage: None };
    Ok(Candidate {
        spares: Vec::new(),
        kind: Kind::Agreement,
        rule: "reported_by",
        article,
        proposition: words,
        stem,
        key: choice(key),
        key_words: String::new(),
        distractors: Who::ALL.into_iter().filter(|who| *who != key).map(choice).collect(),
        evidence: vec![Passage { article, span: statement.read.sentence.span }],
    })
}
