//! The function that an article gives a person: « le chef d’état-major de l’armée de l’air, le colonel Alou Boï Diarra ».
//! The options are functions that the article and its neighbours give to others.

use crate::claim::Reading;
use crate::corpus::Zone;
use crate::generate::Refusal;
use crate::generate::material::{Candidate, Material, Passage, Proposals};
use crate::generate::{options, soundness, wording};
use crate::language::fr::{Tokens, anaphora, lexicon};
use crate::language::mention::Person;
use crate::question::{Choice, Kind, Wording};
use crate::text::{Language, Span, fold, fold_words};
use std::collections::HashSet;

/// Proposes one question for each person with a function that says something.
pub(super) fn propose(material: &Material<'_>, article: usize, proposals: &mut Proposals) {
    let reading = &material.readings[article];
    let mut asked: HashSet<&str> = HashSet::new();
    for read in reading.sentences.iter().filter(|read| read.sentence.zone == Zone::Body) {
        for mention in &read.mentions {
            let Some(person) = mention.what.person().filter(|person| person.role.is_some()) else { continue };
            if person.name.canonical.contains(' ') && asked.insert(&person.name.canonical) {
                proposals.take(Kind::Entity, mention.span, candidate(material, article, read.sentence.span, person));
            }
        }
    }
}

/// The fewest and most words of a function: « président » says too little.
const WORDS: std::ops::RangeInclusive<usize> = 3..=9;

/// The words of a function that can be offered.
fn function(reading: &Reading<'_>, role: Span) -> Option<String> {
    let words = wording::typeset(reading.text(role));
    let tokens = Tokens::new(&words, Span::new(0, words.len()));
    let alone = anaphora::dangling(&tokens, 0, tokens.len()).is_none();
    let plain = !words.contains([',', '(', '«', '“', '"', ':', '.']) && soundness::is_printed_soundly(&words);
    let told = WORDS.contains(&wording::count_words(&words)) && words.starts_with(char::is_lowercase);
    let own =
        (0..tokens.len()).any(|at| matches!(tokens.lower(at), "son" | "sa" | "ses" | "leur" | "notre" | "homologue"));
    let former = fold_words(&words).iter().any(|word| matches!(word.as_str(), "ancien" | "ancienne" | "ex" | "futur"));
    (alone && plain && told && !own && !former).then_some(words)
}

/// The genders that the noun of a function can have: (masculine, feminine).
fn genders(function: &str) -> (bool, bool) {
    let noun = function.split([' ', '-']).next().unwrap_or(function);
    let mut found = (false, false);
    for reading in lexicon::readings(noun).filter(|reading| reading.pos == lexicon::Pos::Noun) {
        found.0 |= reading.gender != Some(lexicon::Gender::Feminine);
        found.1 |= reading.gender != Some(lexicon::Gender::Masculine);
    }
    found
}

fn candidate(material: &Material<'_>, article: usize, sentence: Span, person: &Person) -> Result<Candidate, Refusal> {
    let reading = &material.readings[article];
    let key = person.role.and_then(|role| function(reading, role)).ok_or(Refusal::NothingToKnowBy)?;
    let title = fold(&wording::title(reading.article));
    let surname = person.name.canonical.rsplit(' ').next().unwrap_or("");
    if title.contains(&fold(surname)) && fold_words(&key).iter().any(|word| word.len() > 4 && title.contains(word)) {
        return Err(Refusal::Leak);
    }
    let fits = genders(&key);
    let mut wrong: Vec<Choice> = Vec::new();
    for (other, place, rival) in material.mentions_from(article) {
        let Some(rival) = rival.what.person() else { continue };
        let Some(words) = rival.role.and_then(|role| function(&material.readings[other], role)) else { continue };
        let own = genders(&words);
        let alike = (fits.0 && own.0) || (fits.1 && own.1);
        let same = options::same_person(&rival.name.canonical, &person.name.canonical);
        let near = |a: &str, b: &str| fold(a).contains(&fold(b)) || fold(b).contains(&fold(a));
        let taken = near(&words, &key) || wrong.iter().any(|choice| near(&choice.text.fr, &words));
        if same || taken || !alike || wrong.len() == options::WANTED {
            continue;
        }
        let why = Wording::new(
            format!("C’est la fonction de {}.", rival.name.canonical),
            format!("That is the function of {}.", rival.name.canonical),
        );
        wrong.push(Choice { text: Wording::same(words), why, passage: Some(material.evidence(other, place)) });
    }
    let (fr, en) = (wording::title_in(reading.article, Language::Fr), wording::title_in(reading.article, Language::En));
    let name = &person.name.canonical;
    Ok(Candidate {
        kind: Kind::Entity,
        rule: "function_of_person",
        article,
        proposition: name.clone(),
        stem: Wording::new(
            format!("Quelle fonction l’article {fr} donne-t-il à {name}\u{a0}?"),
            format!("Which function does the article {en} give to {name}?"),
        ),
        key_words: key.clone(),
        key: Choice { text: Wording::same(key), why: Wording::default(), passage: None },
        distractors: options::enough(wrong)?,
        evidence: vec![Passage { article, span: sentence }],
    })
}
