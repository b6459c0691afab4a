//! `speaker`: who said or wrote it? Made of a turn of attribution whose source is a named person or a medium. The words
//! are printed as a quotation only where the article prints them as one. Never asked: an anonymous source, words of a
//! report that may be the paper's own (« terroristes »), a quotation that is never closed.
//!
//! « « Cette alliance sera … « , a déclaré … Abdoulaye Diop. » → « Dans « … », qui a déclaré : « Cette alliance sera … » ? »

mod done;

use crate::claim::{Claim, Read, Reading, SourceType};
use crate::generate::Refusal;
use crate::generate::material::{Candidate, Material, Page, Passage, Proposals};
use crate::generate::{options, sources, statements, wording};
use crate::language::fr::attribution::{Frame, Turn};
use crate::language::fr::clauses::{self, Clause};
use crate::language::fr::tagging::Tag;
use crate::language::fr::{gazetteer, words};
use crate::language::mention::{Quote, What};
use crate::question::{Choice, Kind, Wording};
use crate::text::{Language, Span};

/// Words that a report may have put into its source's mouth.
const LOADED: &[&str] = &["terrorist", "jihadist", "djihadist", "régime", "propagande"];

/// A claim with the turn of attribution that makes it.
#[derive(Clone, Copy)]
struct Said<'r, 'a> {
    article: usize,
    read: &'r Read<'a>,
    frame: &'r Frame,
    claim: &'r Claim,
}

/// Proposes one question for each turn of attribution with a named source.
pub(super) fn propose(page: &Page<'_, '_>, proposals: &mut Proposals) {
    let (material, article) = (page.material, page.article);
    let reading = &material.readings[article];
    for read in &reading.sentences {
        for frame in &read.frames {
            let claim = reading.claims_of(read.sentence.span).iter().find(|claim| claim.text == frame.claim);
            let Some(claim) = claim else {
                proposals.refuse(Kind::Speaker, Refusal::OpenSource, frame.span);
                continue;
            };
            let said = Said { article, read, frame, claim };
            // « La France et ses partenaires dénoncent le recours … », « L’armée a annoncé avoir mené … »
            if matches!(frame.turn, Turn::Object | Turn::Infinitive) {
                proposals.take(Kind::Speaker, frame.span, done::candidate(material, said));
                continue;
            }
            let asked = matches!(claim.source.kind, SourceType::Person | SourceType::Medium)
                || (claim.source.kind == SourceType::Organisation && frame.turn == Turn::That);
            if asked && claim.source.name.is_some() {
                proposals.take(Kind::Speaker, frame.span, candidate(material, said));
            } else if claim.source.kind != SourceType::Anonymous {
                proposals.take(Kind::Speaker, frame.span, described(material, said));
            }
        }
    }
}

fn candidate(material: &Material<'_>, said: Said<'_, '_>) -> Result<Candidate, Refusal> {
    let Said { article, read, frame, claim } = said;
    let reading = &material.readings[article];
    let name = claim.source.name.clone().ok_or(Refusal::NotInPassage)?;
    // « l’hôpital Escuela »: a single name may be that of a place.
    if claim.source.kind == SourceType::Person && !name.contains(' ') {
        return Err(Refusal::OpenSource);
    }
    // « poursuit la même source »: asked alone, the question begins in the middle.
    if matches!(frame.cue, "poursuivre" | "conclure" | "insister") {
        return Err(Refusal::Dangling);
    }
    // A headline is quoted though no marks are printed round it.
    let quotation = quotation(reading, frame).or((frame.cue == "titrer").then_some(frame.claim));
    let cue = cue_words(reading, read, frame).replace(" également", "").replace(" aussi", "");
    let (who, who_en) = match claim.source.kind {
        SourceType::Medium => ("quel média", "which news outlet"),
        SourceType::Organisation => ("quelle organisation", "which organisation"),
        SourceType::Person
        | SourceType::Article
        | SourceType::Document
        | SourceType::Collective
        | SourceType::Anonymous => ("qui", "who"),
    };
    let to_whom = format!("à {who}");
    let to_whom_en = if who_en == "who" { "to whom".to_owned() } else { format!("to {who_en}") };
    let title = |language| wording::title_in(reading.article, language);
    let (fr, en) = (title(Language::Fr), title(Language::En));
    let (rule, said, stem) = match quotation {
        Some(words) => {
            let said = wording::typeset(reading.text(words).trim_end_matches(['.', ' ', '\u{a0}']));
            let stem = if frame.cue == "titrer" {
                Wording::new(
                    format!("Dans {fr}, de quel média est ce titre\u{a0}: {}\u{a0}?", wording::quoted(&said)),
                    format!("In {en}, which news outlet is this headline from: {}?", wording::english_quoted(&said)),
                )
            } else {
                Wording::new(
                    format!(
                        "Dans {fr}, {to_whom} ces mots sont-ils attribués\u{a0}: {}\u{a0}?",
                        wording::quoted(&said)
                    ),
                    format!("In {en}, {to_whom_en} are these words attributed: {}?", wording::english_quoted(&said)),
                )
            };
            ("quotation", said, stem)
        }
        None => {
            let said = reported(reading, read, frame)?;
            // « Selon X, … » has no verb of saying to put the question with.
            let fr_stem = if frame.turn == Turn::According {
                let words = wording::quoted(&wording::upper_first(&said));
                format!("Dans {fr}, de quelle source vient cette information\u{a0}: {words}\u{a0}?")
            } else {
                format!("Dans {fr}, {who} {cue} {}\u{a0}?", wording::que(&said))
            };
            let words = wording::english_quoted(&wording::upper_first(&said));
            let stem = Wording::new(fr_stem, format!("In {en}, {who_en} does this come from: {words}?"));
            ("report", said, stem)
        }
    };
    if rule == "report" && LOADED.iter().any(|word| said.to_lowercase().contains(word)) {
        return Err(Refusal::LoadedWord);
    }
    let mut evidence = vec![read.sentence.span];
    // A pronoun or « le journal » is settled by the sentence that names whom it stands for.
    if !reading.text(read.sentence.span).contains(&name) {
        evidence.insert(0, naming(reading, read, &name, claim).ok_or(Refusal::NotInPassage)?);
    }
    let wrong = match claim.source.kind {
        SourceType::Medium => options::media(material, article, &name),
        SourceType::Organisation => options::organisations(material, article, &name),
        SourceType::Person
        | SourceType::Article
        | SourceType::Document
        | SourceType::Collective
        | SourceType::Anonymous => options::persons(material, article, &name, &said),
    };
    let shown = match claim.source.kind {
        SourceType::Organisation => gazetteer::organisation_with_article(&name).ok_or(Refusal::NoDistractors)?,
        SourceType::Person
        | SourceType::Medium
        | SourceType::Article
        | SourceType::Document
        | SourceType::Collective
        | SourceType::Anonymous => name.clone(),
    };
    Ok(Candidate {
        spares: Vec::new(),
        kind: Kind::Speaker,
        rule,
        article,
        proposition: said,
        stem,
        key_words: name.clone(),
        key: Choice { text: Wording::same(shown), why: Wording::default(), passage: None },
        distractors: options::enough(wrong)?,
        evidence: evidence.into_iter().map(|span| Passage { article, span }).collect(),
    })
}

/// A source that is told by a description or is a body: « le parquet », « les services de secours », « la CEDEAO ».
fn described(material: &Material<'_>, said: Said<'_, '_>) -> Result<Candidate, Refusal> {
    let Said { article, read, frame, claim } = said;
    let reading = &material.readings[article];
    let key = sources::called(reading, claim).ok_or(Refusal::OpenSource)?;
    let quotation = quotation(reading, frame);
    let said = match quotation {
        Some(words) => wording::typeset(reading.text(words).trim_end_matches(['.', ' ', '\u{a0}'])),
        None => wording::upper_first(&reported(reading, read, frame)?),
    };
    let (rule, what, what_en) = match quotation {
        Some(_) => ("quotation", "de qui sont ces mots", "whose words are these"),
        None => ("report", "de quelle source vient cette information", "which source does this come from"),
    };
    if rule == "report" && LOADED.iter().any(|word| said.to_lowercase().contains(word)) {
        return Err(Refusal::LoadedWord);
    }
    let wrong = sources::others(reading, &key, read.sentence.span).into_iter().take(options::COLLECTED).map(|cited| {
        let why = Wording::new(
            "L’article cite cette source pour autre chose.",
            "The article cites this source for something else.",
        );
        let passage = Some(material.evidence(article, cited.sentence));
        Choice { text: Wording::same(cited.words), why, passage }
    });
    // « de qui sont ces mots » asks for « du parquet » and not for « le parquet ».
    let asked = |words: &str| {
        if rule == "quotation" { Wording::new(wording::joined("de", words), words) } else { Wording::same(words) }
    };
    let wrong = wrong.map(|choice| Choice { text: asked(&choice.text.fr), ..choice }).collect();
    Ok(Candidate {
        spares: Vec::new(),
        kind: Kind::Speaker,
        rule,
        article,
        stem: wording::framed(
            reading.article,
            &said,
            |title, words| format!("Dans {title}, {what}\u{a0}: {words}\u{a0}?"),
            |title, words| format!("In {title}, {what_en}: {words}?"),
        ),
        proposition: said,
        key_words: key.rsplit([' ', '’']).next().unwrap_or(&key).to_owned(),
        key: Choice { text: asked(&key), why: Wording::default(), passage: None },
        distractors: options::enough(wrong)?,
        evidence: sources::passages(reading, article, claim).ok_or(Refusal::NotInPassage)?,
    })
}

/// The words of a quotation that the frame attributes as a whole: nothing of what is said stands outside its marks.
pub(super) fn quotation(reading: &Reading<'_>, frame: &Frame) -> Option<Span> {
    reading.quotes.iter().find_map(|mention| {
        let What::Quote(Quote { inside, closed, depth: 0 }) = mention.what else { return None };
        let ends = frame.claim.end <= mention.span.end && frame.claim.end + 4 >= inside.end;
        let starts = mention.span.start <= frame.claim.start && mention.span.overlaps(frame.claim);
        // Of a quotation of several sentences, the last is asked about: the frame stands in its sentence.
        (closed && ends && starts).then_some(frame.claim)
    })
}

/// What is reported without quotation marks, ready to follow « que ».
fn reported(reading: &Reading<'_>, read: &Read<'_>, frame: &Frame) -> Result<String, Refusal> {
    if !matches!(frame.turn, Turn::According | Turn::Inverted | Turn::As | Turn::That) {
        return Err(Refusal::BrokenQuotation);
    }
    let tokens = &read.tokens;
    let (mut from, mut to) = (tokens.at(frame.claim.start), tokens.at(frame.claim.end));
    // « Dans ce contexte tendu, le Mali … »: an adjunct in front leans on what was said before.
    let first = tokens.lower(from);
    // « A moins qu’un sursaut … »: a capital may lack its accent.
    let preposition = words::is_preposition(first) || tokens.word(from) == "A";
    // « De nombreux membres de la tribu »: an article of its own.
    let many = first == "de" && matches!(tokens.lower(from + 1), "nombreux" | "nombreuses" | "telles" | "tels");
    if preposition && !matches!(first, "des" | "du") && !many {
        from = (from..to).find(|&at| tokens.word(at) == ",").map(|comma| comma + 1).ok_or(Refusal::Dangling)?;
    }
    // What is added at the end is not needed to know who said it.
    to = (from..to)
        .find(|&at| {
            tokens.lower(at) == "pour"
                || (tokens.word(at) == ","
                    && (tokens.lower(at + 1).ends_with("ant") || matches!(tokens.lower(at + 1), "en" | "notamment")))
        })
        .unwrap_or(to);
    // « quel média indique que Jonathan Wahid, … ou encore Arnaud Lallement »: a list says nothing.
    let told = |clause: &Clause| clause.kind != clauses::Kind::Relative && (from..to).contains(&clause.verb.finite);
    if !read.clauses.iter().any(told) {
        return Err(Refusal::NoEvent);
    }
    // « Sur le plan de la vie privée, les choses seraient … », « Repérée par les agents, la mère … ».
    if statements::narrows(read, from) || read.tags.get(from) == Some(&Tag::PastParticiple) {
        return Err(Refusal::Dangling);
    }
    let said = wording::typeset(tokens.span(from, to).of(&reading.article.text)).replace(" également", "");
    let said = match said.rfind(" (").filter(|_| said.ends_with(')')) {
        Some(open) => said[..open].to_owned(),
        None => said,
    };
    Ok(wording::lower_first(&said))
}

/// The cue in the third person singular, as the article has it: « a déclaré », « rapporte ».
fn cue_words(reading: &Reading<'_>, read: &Read<'_>, frame: &Frame) -> String {
    let words = reading.text(frame.span);
    match frame.turn {
        Turn::Pronoun => {
            // « a-t-il ajouté » asks « qui a ajouté », « explique-t-il » « qui explique ».
            let verb = words.split("-t-").next().unwrap_or(words).split("-il").next().unwrap_or(words);
            let after = words.split_whitespace().skip(1).collect::<Vec<_>>().join(" ");
            format!("{verb} {after}").trim().to_owned()
        }
        Turn::As => {
            let tokens = &read.tokens;
            let from = tokens.at(frame.span.start) + 2;
            tokens.span(from, tokens.at(frame.span.end)).of(&reading.article.text).to_owned()
        }
        Turn::According
        | Turn::Inverted
        | Turn::Learnt
        | Turn::That
        | Turn::Colon
        | Turn::Infinitive
        | Turn::Object
        | Turn::InWhich
        | Turn::Gerund
        | Turn::Agent => words.to_owned(),
    }
}

/// The nearest sentence before this one that names the source.
fn naming(reading: &Reading<'_>, read: &Read<'_>, name: &str, claim: &Claim) -> Option<Span> {
    let wanted = |what: &What| match claim.source.kind {
        SourceType::Person => matches!(what, What::Person(person) if person.name.canonical == name),
        SourceType::Medium => matches!(what, What::Medium(medium) if medium.canonical == name),
        SourceType::Organisation => matches!(what, What::Organisation(body) if body.canonical == name),
        SourceType::Article | SourceType::Document | SourceType::Collective | SourceType::Anonymous => false,
    };
    let mut before = reading.sentences.iter().filter(|other| other.sentence.span.start < read.sentence.span.start);
    before
        .rfind(|other| {
            other.mentions.iter().any(|mention| wanted(&mention.what) && reading.text(mention.span).contains(name))
        })
        .map(|other| other.sentence.span)
}
