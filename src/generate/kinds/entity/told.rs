//! Who or where, of what a participle tells: « Par qui Kidal a-t-elle été libérée ? », « Dans quelle ville le poste de
//! commandement de l’armée malienne est-il basé ? », « D’où les frappes … ont-elles été lancées ? »

use crate::claim::{Reading, SourceType};
use crate::corpus::Zone;
use crate::generate::Refusal;
use crate::generate::material::{Candidate, Material, Proposals};
use crate::generate::participles::{self, Participle};
use crate::generate::{options, soundness, sources, wording};
use crate::language::fr::gazetteer::{self, Country};
use crate::language::fr::{Tokens, anaphora};
use crate::language::mention::{PlaceSort, What};
use crate::question::{Choice, Kind, Wording};
use crate::text::Span;

/// Proposes one question for each participle that names somebody or somewhere.
pub(super) fn propose(material: &Material<'_>, article: usize, proposals: &mut Proposals) {
    let reading = &material.readings[article];
    for read in reading.sentences.iter().filter(|read| read.sentence.zone == Zone::Body) {
        for told in participles::find(reading, read) {
            proposals.take(Kind::Entity, told.mention.span, candidate(material, article, reading, &told));
        }
    }
}

fn candidate(
    material: &Material<'_>,
    article: usize,
    reading: &Reading<'_>,
    told: &Participle<'_>,
) -> Result<Candidate, Refusal> {
    let holding = reading.claims_of(told.sentence).iter().filter(|claim| claim.text.contains(told.mention.span));
    let claim = holding.min_by_key(|claim| claim.text.len()).ok_or(Refusal::OpenSource)?;
    if claim.source.kind == SourceType::Anonymous {
        return Err(Refusal::OpenSource);
    }
    let lead = sources::according_to(reading, claim).ok_or(Refusal::OpenSource)?;
    let sentence = told.sentence.of(material.text(article));
    let (front, which, key, wrong) = match (&told.mention.what, told.preposition) {
        (What::Place(place), "à") if place.sort == PlaceSort::Town && told.stands() => {
            let towns = options::towns(material, article, sentence, "", &place.name.canonical);
            ("dans quelle ville", "in which town", place.name.canonical.clone(), bare(towns))
        }
        (What::Place(place), "depuis") if place.sort == PlaceSort::Town => {
            let towns = options::towns(material, article, sentence, "", &place.name.canonical);
            ("d’où", "from where", from(&place.name.canonical), bare(towns).into_iter().map(from_there).collect())
        }
        (What::Organisation(name), "par") => {
            let key = gazetteer::organisation_with_article(&name.canonical).ok_or(Refusal::NoDistractors)?;
            (
                "par quelle organisation",
                "by which organisation",
                key,
                options::organisations(material, article, &name.canonical),
            )
        }
        (What::Person(person), "par") if person.name.canonical.contains(' ') => {
            let wrong = options::persons(material, article, &person.name.canonical, sentence);
            let wrong = wrong.into_iter().map(options::without_reproach).collect();
            ("par qui", "by whom", person.name.canonical.clone(), wrong)
        }
        (What::Place(place), "par") => {
            let country = gazetteer::country(&place.name.canonical).ok_or(Refusal::NoDistractors)?;
            let wrong = options::countries(material, article, sentence, Country::with_article);
            ("par quel pays", "by which country", country.with_article(), wrong)
        }
        _ => return Err(Refusal::NoEvent),
    };
    let clause = told.clause();
    let tokens = Tokens::new(&clause, Span::new(0, clause.len()));
    if anaphora::dangling(&tokens, 0, tokens.len()).is_some() {
        return Err(Refusal::Dangling);
    }
    if !soundness::is_printed_soundly(&clause) {
        return Err(Refusal::Misprint);
    }
    if super::tells(&clause, &key) {
        return Err(Refusal::Leak);
    }
    Ok(Candidate {
        spares: Vec::new(),
        kind: Kind::Entity,
        rule: "told_by_participle",
        article,
        stem: Wording::new(
            format!("{} {front} {} {} {}\u{a0}?", lead.fr, told.subject, told.inverted(), told.participle),
            format!("{} {which}: {}?", lead.en, wording::english_quoted(&clause)),
        ),
        proposition: format!("{clause} {} {key}", told.preposition),
        key_words: told.mention.span.of(material.text(article)).to_owned(),
        key: Choice { text: Wording::same(key), why: Wording::default(), passage: None },
        distractors: options::enough(wrong)?,
        evidence: sources::passages(reading, article, claim).ok_or(Refusal::NotInPassage)?,
    })
}

/// Towns without a preposition before them.
fn bare(towns: Vec<Choice>) -> Vec<Choice> {
    towns.into_iter().map(|choice| Choice { text: Wording::same(choice.text.fr.trim()), ..choice }).collect()
}

fn from(town: &str) -> String {
    wording::joined("de", town)
}

fn from_there(choice: Choice) -> Choice {
    Choice { text: Wording::same(from(&choice.text.fr)), ..choice }
}
