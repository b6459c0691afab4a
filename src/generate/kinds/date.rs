//! `date`: when did it happen? Made of a dated statement with its time taken out; the options are dates of the same
//! grain. Never asked: a time that belongs to another verb, a time that needs the date of the article (« mardi »),
//! something negated, planned or merely possible.
//!
//! « L’armée malienne a repris en mains le16 novembre, la ville de Kidal … » → « D’après « … », quand est-ce que l’armée
//! malienne a repris en mains la ville de Kidal ? » — le 16 novembre.

use crate::claim::Claim;
use crate::generate::Refusal;
use crate::generate::events::{self, Event};
use crate::generate::material::{Candidate, Material, Page, Passage, Proposals};
use crate::generate::options;
use crate::generate::sources;
use crate::generate::statements::{Dated, Statement};
use crate::generate::wording;
use crate::language::fr::attribution::Turn;
use crate::language::mention::What;
use crate::language::time::{Date, Grain, Time};
use crate::question::{Choice, Kind, Wording};
use crate::text::Span;

/// Proposes one question for each dated statement, and one for each dated incise.
pub(super) fn propose(page: &Page<'_, '_>, proposals: &mut Proposals) {
    let (material, article) = (page.material, page.article);
    let reading = &material.readings[article];
    let (events, refused) = events::find(reading);
    for (refusal, span) in refused {
        // A time that dates the act of publishing has a question of its own.
        if !published(material, article, span, proposals) {
            proposals.refuse(Kind::Date, refusal, span);
        }
    }
    let mut asked: Vec<Span> = Vec::new();
    for event in events {
        let made = candidate(material, article, &event);
        // What is too long as it stands may be asked about cut down.
        if !matches!(made, Err(Refusal::TooLong)) {
            asked.push(event.time);
        }
        proposals.take(Kind::Date, event.sentence, made);
    }
    let statements = &page.statements;
    for statement in statements {
        if let Some(dated) = statement.dated().filter(|dated| !asked.contains(&dated.mention.span)) {
            proposals.take(Kind::Date, dated.mention.span, stated(material, article, statement, &dated));
        }
    }
}

/// A statement with its date, in any tense that tells an event: « deux Français sont enlevés ».
fn stated(
    material: &Material<'_>,
    article: usize,
    statement: &Statement<'_, '_>,
    dated: &Dated<'_>,
) -> Result<Candidate, Refusal> {
    let reading = &material.readings[article];
    let lead = statement.lead(reading).ok_or(Refusal::NotFirm)?;
    // « quand la France a-t-elle notamment perdu … »: one of several. « un arrêté a été publié | pour permettre … »: which?
    let indefinite = matches!(statement.read.tokens.lower(statement.subject.start), "un" | "une" | "des");
    if statement.is_one_of_several() || indefinite && statement.is_wide() {
        return Err(Refusal::NotUnique);
    }
    // « quel jour était-il né » is clumsy, and nobody whom papers name was born lately.
    // « quel jour est-ce que Fangio ne fait qu’une bouchée … »
    if statement.clause.verb.lemma == "naître" || statement.clause.verb.negated {
        return Err(Refusal::NoDistractors);
    }
    let (front, before) = match dated.date.grain() {
        Some(Grain::Day) => ("quel jour", "le"),
        Some(Grain::Year) => ("en quelle année", "en"),
        Some(Grain::Month | Grain::Weekday) | None => ("quand", "en"),
    };
    let end = statement.predicate.end;
    let gap = dated.gap.clone().unwrap_or(end..end);
    let clause = statement.text_without(&gap);
    if wording::count_words(&clause) > MOST_ASKED || !statement.known_by(1) {
        return Err(Refusal::TooLong);
    }
    let stem = Wording::new(
        format!("{} {}\u{a0}?", lead.fr, statement.asking(front, &gap, None)),
        format!("{} when did this happen: {}?", lead.en, wording::english_quoted(&clause)),
    );
    let words = options::date_words(dated.date).ok_or(Refusal::RelativeTime)?;
    let text = Wording::same(format!("{before} {words}"));
    Ok(Candidate {
        spares: Vec::new(),
        kind: Kind::Date,
        rule: "dated_statement",
        article,
        proposition: clause,
        stem,
        key_words: words,
        key: Choice { text, why: Wording::default(), passage: None },
        distractors: options::enough(options::dates(material, article, dated.date, before))?,
        evidence: statement.passages(reading, article).ok_or(Refusal::NotInPassage)?,
    })
}

/// The most words of an article in a question that turns its sentence round: subject, verb and the rest must be held in
/// mind at once, where a sentence quoted as it stands is read as it goes.
const MOST_ASKED: usize = 25;

fn candidate(material: &Material<'_>, article: usize, event: &Event<'_>) -> Result<Candidate, Refusal> {
    // « quel jour un convoi de l’armée malienne et de ses supplétifs russes … est-il tombé … près de Tin Zaouatine »
    if wording::count_words(&event.clause()) > MOST_ASKED {
        return Err(Refusal::TooLong);
    }
    let reading = &material.readings[article];
    let lead = sources::according_to(reading, event.claim).ok_or(Refusal::OpenSource)?;
    let asks = if event.lead == "depuis" { "since when has this been so" } else { "when did this happen" };
    let stem = Wording::new(
        format!("{} {}\u{a0}?", lead.fr, event.question()),
        format!("{} {asks}: {}?", lead.en, wording::english_quoted(&event.clause())),
    );
    let key = Choice { text: Wording::same(event.date_words()), why: Wording::default(), passage: None };
    let distractors = options::enough(options::dates(material, article, event.date, event.lead))?;
    Ok(Candidate {
        spares: Vec::new(),
        kind: Kind::Date,
        rule: event.rule,
        article,
        proposition: event.clause(),
        stem,
        key_words: options::date_words(event.date).unwrap_or_default(),
        key,
        distractors,
        evidence: vec![Passage { article, span: event.sentence }],
    })
}

/// « …, a titré le 17 novembre Radio France Internationale »: when the source said it.
fn published(material: &Material<'_>, article: usize, time: Span, proposals: &mut Proposals) -> bool {
    let reading = &material.readings[article];
    let Some(read) = reading.sentences.get(reading.sentences.partition_point(|read| read.sentence.span.end < time.end))
    else {
        return false;
    };
    let frame = read.frames.iter().find(|frame| {
        let follows = read.tokens.at(frame.span.end) == read.tokens.at(time.start);
        frame.turn == Turn::Inverted && follows
    });
    let mention = read.mentions.iter().find(|mention| mention.span == time);
    let (Some(frame), Some(What::Time(Time::Date(date)))) = (frame, mention.map(|mention| &mention.what)) else {
        return false;
    };
    // « ministère des Armées »: a name whose article is not known cannot be asked with.
    let nameable = |claim: &&Claim| claim.source.name.as_ref().is_some_and(|name| name.starts_with(char::is_uppercase));
    let claim = reading.claims_of(read.sentence.span).iter().find(|claim| claim.text == frame.claim && nameable(claim));
    let date = Date { weekday: None, ..*date };
    let (Some(claim), Some(words)) = (claim, options::date_words(date).filter(|_| date.day.is_some())) else {
        return false;
    };
    let name = claim.source.name.clone().unwrap_or_default();
    let said = reading.text(claim.text);
    let stem = wording::framed(
        reading.article,
        said,
        |title, said| {
            let whose = wording::joined("de", &name);
            let quoted = frame.cue == "titrer" || reading.has_quotation(claim.text);
            let what = if quoted { "datent ces mots" } else { "date cette information" };
            format!("D’après {title}, de quel jour {what} {whose}\u{a0}: {said}\u{a0}?")
        },
        |title, said| format!("According to {title}, on what day did {name} say this: {said}?"),
    );
    let text = Wording::same(format!("le {words}"));
    proposals.take(
        Kind::Date,
        time,
        options::enough(options::dates(material, article, date, "le")).map(|distractors| Candidate {
            spares: Vec::new(),
            kind: Kind::Date,
            rule: "dated_incise",
            article,
            proposition: wording::typeset(said),
            stem,
            key_words: words,
            key: Choice { text, why: Wording::default(), passage: None },
            distractors,
            evidence: vec![Passage { article, span: read.sentence.span }],
        }),
    );
    true
}
