//! `entity`: which person, place or organisation? The subject of a statement (« quel pays a prêté … »), the place in its
//! predicate (« dans quelle ville … »), or the function that an article gives a person. Never asked: a place that stands
//! for those who govern it where a place is meant, a subject of which another is said to have done the same, what an
//! adjective of the question gives away (« l’armée malienne » for the Mali).
//!
//! « La Russie a livré au Mali au moins quatre hélicoptères … » → « D’après « … », quel pays a livré au Mali au moins
//! quatre hélicoptères et des armes ? » — la Russie.

mod function;
mod told;

use crate::claim::Reading;
use crate::generate::Refusal;
use crate::generate::material::{Candidate, Material, Page, Proposals};
use crate::generate::statements::Statement;
use crate::generate::{options, wording};
use crate::language::fr::gazetteer::{self, Country};
use crate::language::fr::lexicon::Number;
use crate::language::fr::tagging::Tag;
use crate::language::fr::verbs::{self, Voice};
use crate::language::fr::words;
use crate::language::mention::{Mention, PlaceSort, What};
use crate::question::{Choice, Kind, Wording};
use crate::text::{fold, fold_words};
use std::ops::Range;

/// Proposes the subjects and places of statements.
pub(super) fn propose(page: &Page<'_, '_>, proposals: &mut Proposals) {
    let (material, article) = (page.material, page.article);
    let statements = &page.statements;
    for &(refusal, span) in &page.unstated {
        proposals.refuse(Kind::Entity, refusal, span);
    }
    function::propose(material, article, proposals);
    told::propose(material, article, proposals);
    for statement in statements {
        for mention in statement.mentions() {
            let made = match subject(material, article, statement, mention) {
                Some(asked) => Some(asked),
                None => place(material, article, statement, mention),
            };
            if let Some(asked) = made {
                let made = asked.and_then(|asked| candidate(material, article, statement, asked));
                proposals.take(Kind::Entity, mention.span, made);
            }
        }
    }
}

/// A question with its answers.
struct Asked {
    /// « quel pays a prêté un avion-cargo »
    question: String,
    /// « which country »
    which: &'static str,
    /// The statement with a gap.
    gapped: String,
    key: String,
    /// The key as the passage has it.
    key_words: String,
    wrong: Vec<Choice>,
    rule: &'static str,
}

/// The question about a name that is the whole subject; nothing for any other mention.
fn subject(
    material: &Material<'_>,
    article: usize,
    statement: &Statement<'_, '_>,
    mention: &Mention,
) -> Option<Result<Asked, Refusal>> {
    let tokens = &statement.read.tokens;
    let range = statement.place(mention);
    let mark = |at: usize| matches!(tokens.word(at), "«" | "»");
    let first = statement.subject.start + usize::from(words::is_determiner(tokens.lower(statement.subject.start)));
    // « L’« Alliance sahélienne » »
    let bare = first + usize::from(mark(first));
    let end = statement.subject.end - usize::from(mark(statement.subject.end.saturating_sub(1)));
    // « Le président Emmanuel Macron »: the words before a person's name say who it is.
    let whole = range.end == end && (range.start == bare || range.start == statement.subject.start);
    if !whole {
        return None;
    }
    let sentence = statement.read.sentence.span.of(material.text(article));
    let (front, which, key, wrong, feminine) = match &mention.what {
        What::Place(place) if place.sort == PlaceSort::Country => {
            let country = gazetteer::country(&place.name.canonical)?;
            let wrong = options::countries(material, article, sentence, Country::with_article);
            ("quel pays", "which country", country.with_article(), wrong, false)
        }
        // « quelle organisation » does not ask for an army or an operation.
        What::Organisation(name) if is_force(&name.canonical) => return None,
        What::Organisation(name) => {
            let key = gazetteer::organisation_with_article(&name.canonical)?;
            let wrong = options::organisations(material, article, &name.canonical);
            ("quelle organisation", "which organisation", key, wrong, true)
        }
        What::Person(person) if person.name.canonical.contains(' ') => {
            let name = &person.name.canonical;
            let wrong = options::persons(material, article, name, sentence).into_iter().map(options::without_reproach);
            ("qui", "who", name.clone(), wrong.collect(), false)
        }
        What::Person(_)
        | What::Place(_)
        | What::Medium(_)
        | What::Document(_)
        | What::Time(_)
        | What::Quantity(_)
        | What::Quote(_) => return None,
    };
    let predicate = match singular(statement, feminine) {
        Ok(predicate) => predicate,
        Err(refusal) => return Some(Err(refusal)),
    };
    let gapped = format!("___ {}", statement.words(statement.predicate.clone()));
    let key_words = mention.span.of(material.text(article)).to_owned();
    let question = format!("{front} {predicate}");
    Some(Ok(Asked { question, which, gapped, key, key_words, wrong, rule: "named_subject" }))
}

/// Whether a name is that of an army or of an operation.
fn is_force(name: &str) -> bool {
    name.starts_with("armée") || matches!(name, "Barkhane" | "Serval" | "Takuba" | "Légion étrangère" | "Sangaris")
}

/// The predicate after « qui », « quel pays »: in the third person singular, its participle agreeing with the word asked
/// with. What cannot be said so is not asked.
fn singular(statement: &Statement<'_, '_>, feminine: bool) -> Result<String, Refusal> {
    let verb = &statement.clause.verb;
    let tokens = &statement.read.tokens;
    if verb.negated || verb.number() == Some(Number::Plural) {
        return Err(Refusal::NoEvent);
    }
    let agrees = verb.voice == Voice::Passive || verb.voice == Voice::Pronominal || tokens.lower(verb.finite) == "est";
    let (is_feminine, plural) = verbs::agreement(tokens.lower(verb.main));
    // « quelle organisation a été fondée », « quel pays s’est détourné »
    if agrees && verb.main != verb.finite && (plural || is_feminine != feminine) {
        return Err(Refusal::Misprint);
    }
    // « est le premier producteur », « sont alliés »: what is said agrees too.
    if matches!(verb.lemma.as_str(), "être" | "devenir" | "rester") {
        return Err(Refusal::NoEvent);
    }
    Ok(statement.words(statement.predicate.clone()))
}

/// Verbs whose « au Mali » is the one to whom, and no place.
const TO_WHOM: &[&str] = &[
    "livrer",
    "donner",
    "vendre",
    "fournir",
    "accorder",
    "imposer",
    "demander",
    "adresser",
    "offrir",
    "prêter",
    "rendre",
    "remettre",
    "proposer",
    "apporter",
    "permettre",
    "interdire",
    "succéder",
    "appartenir",
    "participer",
    "répondre",
    "opposer",
    "appeler",
    "lier",
    "consacrer",
    "mettre",
    "dédier",
    "acheter",
    "renoncer",
    "croire",
];

/// The question about a place in the predicate; nothing for what is no place, or governed by another noun.
fn place(
    material: &Material<'_>,
    article: usize,
    statement: &Statement<'_, '_>,
    mention: &Mention,
) -> Option<Result<Asked, Refusal>> {
    let What::Place(place) = &mention.what else { return None };
    let tokens = &statement.read.tokens;
    let range = statement.place(mention);
    if !statement.predicate.contains(&range.start) {
        return None;
    }
    let before = |back: usize| range.start.checked_sub(back).map_or("", |at| tokens.lower(at));
    let article_before = matches!(before(1), "le" | "la" | "l" | "les");
    let town = place.sort == PlaceSort::Town;
    let country = gazetteer::country(&place.name.canonical);
    // « la rupture de leurs relations avec Kiev »: a capital stands for its country.
    let capital = gazetteer::country_of_capital(&place.name.canonical).filter(|_| !article_before);
    let (front, lead) = match (before(1), before(2)) {
        ("à", _) if town && place.literal => ("dans quelle ville", 1),
        ("vers", _) if town => ("vers quelle ville", 1),
        ("de", "près") if town => ("près de quelle ville", 2),
        ("en", _) if country.is_some() => ("dans quel pays", 1),
        ("au", _) if country.is_some() && !TO_WHOM.contains(&statement.clause.verb.lemma.as_str()) => {
            ("dans quel pays", 1)
        }
        ("avec" | "contre", _) if capital.is_some() => {
            (if before(1) == "avec" { "avec quel pays" } else { "contre quel pays" }, 1)
        }
        (_, "via") if country.is_some() && article_before => ("via quel pays", 2),
        (_, "avec") if country.is_some() && article_before => ("avec quel pays", 2),
        (_, "contre") if country.is_some() && article_before => ("contre quel pays", 2),
        _ => return None,
    };
    // « Maserati est en France avec son pilote »: a state, and no event that took place there.
    if statement.clause.verb.lemma == "être" {
        return None;
    }
    let gap = range.start - lead..range.end;
    Some(asked_place(material, article, statement, mention, front, &gap))
}

fn asked_place(
    material: &Material<'_>,
    article: usize,
    statement: &Statement<'_, '_>,
    mention: &Mention,
    front: &str,
    gap: &Range<usize>,
) -> Result<Asked, Refusal> {
    let What::Place(place) = &mention.what else { return Err(Refusal::NoEvent) };
    let tokens = &statement.read.tokens;
    // « à Paris et à Lyon », « à Kidal, dans le nord »: one of several, or told twice.
    let next = tokens.lower(gap.end);
    let several = matches!(next, "et" | "ou" | "puis" | "comme") || matches!(tokens.word(gap.end), "," | "(" | "-");
    let after_list = matches!(tokens.lower(gap.start.saturating_sub(1)), "et" | "ou" | "," | "que");
    if (several && gap.end < statement.predicate.end) || after_list || statement.clause.verb.negated {
        return Err(Refusal::NotUnique);
    }
    // « les forces présentes à Gao », « son arrivée au Mali »: the place may belong to the noun before it.
    let free = ["via", "avec", "contre", "près de"].iter().any(|word| front.starts_with(word));
    if !free && gap.start > statement.clause.verb.end && !belongs_to_verb(statement, gap.start) {
        return Err(Refusal::TimeOfAnother);
    }
    let gapped = statement.text_without(gap);
    if gapped.split_whitespace().count() < 5 {
        return Err(Refusal::TooShort);
    }
    let sentence = statement.read.sentence.span.of(material.text(article));
    let name = place.name.canonical.as_str();
    let key_words = mention.span.of(material.text(article)).to_owned();
    let meant = gazetteer::country(name).or_else(|| gazetteer::country_of_capital(name));
    let (key, which, wrong) = match (meant, front.ends_with("ville")) {
        (Some(country), false) => {
            let wrong = options::countries(material, article, sentence, Country::with_article);
            (country.with_article(), "which country", wrong)
        }
        _ => {
            let wrong = options::towns(material, article, sentence, "", name).into_iter();
            let bare = |choice: Choice| Choice { text: Wording::same(choice.text.fr.trim()), ..choice };
            (name.to_owned(), "which town", wrong.map(bare).collect())
        }
    };
    let question = statement.asking(front, gap, None);
    Ok(Asked { question, which, gapped: format!("{gapped} ___"), key, key_words, wrong, rule: "named_place" })
}

/// Whether a place stands right behind the verb, behind a time, or behind a noun phrase of a verb that moves or happens
/// somewhere: « a été tué à Gao », « a ouvert un centre à Lyon ».
fn belongs_to_verb(statement: &Statement<'_, '_>, at: usize) -> bool {
    let read = statement.read;
    let verb = &statement.clause.verb;
    let between = verb.end..at;
    // One noun at most stands between them, and no other preposition.
    let prepositions = between.clone().filter(|&at| matches!(read.tags.get(at), Some(Tag::Preposition)));
    let times = read.mentions.iter().filter(|mention| matches!(mention.what, What::Time(_)));
    let in_time = times.map(|mention| statement.place(mention)).collect::<Vec<_>>();
    let moved = matches!(verb.voice, Voice::Passive | Voice::Pronominal)
        || matches!(read.tokens.lower(verb.finite), "est" | "sont" | "était" | "étaient");
    let outside = prepositions.filter(|at| !in_time.iter().any(|time| time.contains(at))).count();
    let nouns = between
        .filter(|&at| {
            matches!(read.tags.get(at), Some(Tag::Noun | Tag::Name)) && !in_time.iter().any(|time| time.contains(&at))
        })
        .count();
    nouns == 0 || moved && outside == 0
}

fn candidate(
    material: &Material<'_>,
    article: usize,
    statement: &Statement<'_, '_>,
    asked: Asked,
) -> Result<Candidate, Refusal> {
    let reading = &material.readings[article];
    let lead = statement.lead(reading).ok_or(Refusal::NotFirm)?;
    // « quand la France a-t-elle notamment perdu … »: one of several.
    if statement.is_one_of_several() {
        return Err(Refusal::NotUnique);
    }
    // Without something else to know it by, anybody may have done it.
    let least = if asked.which == "who" { 9 } else { 5 };
    if !statement.known_by(2) && asked.gapped.split_whitespace().count() < least {
        return Err(Refusal::NothingToKnowBy);
    }
    if tells(&asked.gapped, &asked.key) {
        return Err(Refusal::Leak);
    }
    let done = |choice: &Choice| does_the_same(reading, statement, &choice.text.fr);
    let wrong = asked.wrong.into_iter().filter(|choice| !done(choice)).collect();
    let stem = Wording::new(
        format!("{} {}\u{a0}?", lead.fr, asked.question),
        format!("{} {}: {}?", lead.en, asked.which, wording::english_quoted(&asked.gapped)),
    );
    Ok(Candidate {
        spares: Vec::new(),
        kind: Kind::Entity,
        rule: asked.rule,
        article,
        proposition: statement.text(),
        stem,
        key_words: asked.key_words,
        key: Choice { text: Wording::same(asked.key), why: Wording::default(), passage: None },
        distractors: options::enough(wrong)?,
        evidence: statement.passages(reading, article).ok_or(Refusal::NotInPassage)?,
    })
}

/// Whether words of a question give a place or its country away: « malien », or « Bamako » for the Mali.
fn tells(question: &str, key: &str) -> bool {
    let country = gazetteer::COUNTRIES.iter().find(|country| country.with_article() == key || country.capital == key);
    let Some(country) = country else { return false };
    let root = |word: &str| fold(word).chars().take(5).collect::<String>();
    let telling = [root(country.adjective), root(country.name), root(country.capital)];
    fold_words(question).iter().any(|word| telling.contains(&root(word)))
}

/// Whether the article has a sentence with this name and the statement's verb: it may have done the same.
fn does_the_same(reading: &Reading<'_>, statement: &Statement<'_, '_>, name: &str) -> bool {
    let bare = name.trim_start_matches("le ").trim_start_matches("la ").trim_start_matches("les ");
    let bare = bare.trim_start_matches("l’");
    let lemma = statement.clause.verb.lemma;
    reading.sentences.iter().any(|read| {
        reading.text(read.sentence.span).contains(bare) && read.clauses.iter().any(|clause| clause.verb.lemma == lemma)
    })
}
