//! Attribution: the words by which a text says that somebody else says it. A frame is one such turn, with its cue, the
//! words of the source and the words of what is said. Who the source is, is decided elsewhere; a turn whose limits are
//! not certain is no frame.

mod clauses;
mod cues;

pub use cues::{CUES, Cue, denies};

use crate::language::fr::{Tokens, times, verbs, words};
use crate::text::Span;

/// One turn of attribution in a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Frame {
    /// Which turn it is.
    pub turn: Turn,
    /// The infinitive of the cue verb; `selon` for that preposition.
    pub cue: &'static str,
    /// Where the cue stands.
    pub span: Span,
    /// The words that name the source; none when a pronoun stands for it.
    pub source: Option<Span>,
    /// What is said.
    pub claim: Span,
}

/// The turns of attribution.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// « Selon AES INFO, les militants … »
    According,
    /// « …, rapporte le quotidien Le Monde »
    Inverted,
    /// « …, a-t-il ajouté »
    Pronoun,
    /// « …, a-t-on appris de sources militaires »
    Learnt,
    /// « …, comme l’a souligné le ministre malien »
    As,
    /// « Les régimes affirment que … »
    That,
    /// « L’armée a annoncé avoir mené … »
    Infinitive,
    /// « La France et ses partenaires dénoncent le recours … »
    Object,
    /// « Les autorités ont adressé une lettre dans laquelle elles condamnaient … »
    InWhich,
    /// « Les militants ont nié …, affirmant qu’ils … »
    Gerund,
    /// « … raisons invoquées par la France »
    Agent,
}

impl Turn {
    /// The rule's name, as `inspect` prints it.
    pub fn rule(self) -> &'static str {
        match self {
            Turn::According => "according_to",
            Turn::Inverted => "inverted_incise",
            Turn::Pronoun => "pronoun_incise",
            Turn::Learnt => "learnt_from",
            Turn::As => "as_said_by",
            Turn::That => "says_that",
            Turn::Infinitive => "says_to_have",
            Turn::Object => "says_something",
            Turn::InWhich => "in_which_says",
            Turn::Gerund => "saying_that",
            Turn::Agent => "invoked_by",
        }
    }
}

/// The most tokens of a sentence in which turns are looked for. What is longer is a list or a broken page, and following
/// each verb to the sentence's ends would take for ever.
pub const LONGEST: usize = 400;

/// The turns of attribution in one sentence, whose tokens these are, in order.
pub fn find(tokens: &Tokens<'_>) -> Vec<Frame> {
    if tokens.len() > LONGEST {
        return Vec::new();
    }
    let mut frames: Vec<Frame> = according(tokens).into_iter().collect();
    let mut at = 0;
    while at < tokens.len() {
        let read = as_said(tokens, at)
            .or_else(|| learnt(tokens, at))
            .or_else(|| pronoun(tokens, at))
            .or_else(|| inverted(tokens, at))
            .or_else(|| clauses::says(tokens, at))
            .or_else(|| clauses::in_which(tokens, at))
            .or_else(|| clauses::saying(tokens, at))
            .or_else(|| clauses::invoked(tokens, at));
        match read {
            Some((end, frame)) => {
                frames.push(frame);
                at = end.max(at + 1);
            }
            None => at += 1,
        }
    }
    frames
}

/// The tokens of a sentence without the mark that ends it.
fn end_of(tokens: &Tokens<'_>) -> usize {
    let mut end = tokens.len();
    while end > 0 && matches!(tokens.word(end - 1), "." | "!" | "?" | "…" | "»") {
        end -= 1;
    }
    end
}

/// A cue verb at a token: where it ends, and which.
fn cue_at(tokens: &Tokens<'_>, at: usize) -> Option<(usize, &'static Cue)> {
    let word = tokens.lower(at);
    if let Some(cue) = CUES.iter().find(|cue| cue.singular == word || cue.plural == word) {
        return Some((at + 1, cue));
    }
    if !matches!(word, "a" | "ont" | "avait" | "avaient") {
        return None;
    }
    let participle = at + 1 + usize::from(matches!(tokens.lower(at + 1), "également" | "aussi" | "ensuite"));
    let cue = CUES.iter().find(|cue| verbs::base(tokens.lower(participle)) == cue.participle)?;
    Some((participle + 1, cue))
}

/// Where the part of a sentence before `at` ends: before the comma or closing mark there.
fn before_comma(tokens: &Tokens<'_>, at: usize) -> Option<usize> {
    let mut end = at;
    while end > 0 && matches!(tokens.word(end - 1), "," | "»" | "”" | "\"" | "«") {
        end -= 1;
    }
    (end < at && end > 0).then_some(end)
}

fn claim_before(tokens: &Tokens<'_>, end: usize) -> Span {
    let mut start = 0;
    while matches!(tokens.word(start), "«" | "“" | "\"") {
        start += 1;
    }
    tokens.span(start.min(end.saturating_sub(1)), end)
}

/// « Selon AES INFO, source d’information …, les militants se sont … » at the beginning, « …, selon X. » at the end.
fn according(tokens: &Tokens<'_>) -> Option<Frame> {
    let end = end_of(tokens);
    let frame = |cue: usize, source: Span, claim: Span| {
        Some(Frame {
            turn: Turn::According,
            cue: "selon",
            span: tokens.span(cue, cue + 1),
            source: Some(source),
            claim,
        })
    };
    if tokens.lower(0) == "selon" {
        let commas: Vec<usize> = (1..end).filter(|&at| tokens.word(at) == ",").collect();
        let first = *commas.first()?;
        // The claim begins after the comma before the first main verb; what stands between is said of the source.
        let claim = commas.iter().enumerate().find_map(|(rank, &comma)| {
            let start = comma + 1;
            let until = commas.get(rank + 1).copied().unwrap_or(end);
            let opens = words::is_determiner(tokens.lower(start)) || tokens.is_capital(start);
            let told =
                verbs::find(tokens, start, until).is_some() || (start..until).any(|at| is_being(tokens.lower(at)));
            (opens && told).then_some(start)
        });
        return claim.and_then(|start| frame(0, tokens.span(1, first), tokens.span(start, end)));
    }
    let cue = (1..end).rev().find(|&at| tokens.lower(at) == "selon" && tokens.word(at - 1) == ",")?;
    let closes = (cue + 1..end).all(|at| tokens.word(at) != ",");
    let about = !matches!(tokens.lower(cue + 1), "que" | "qu" | "les" if tokens.lower(cue + 2) == "cas");
    (closes && about && cue + 1 < end)
        .then(|| frame(cue, tokens.span(cue + 1, end), claim_before(tokens, cue - 1)))
        .flatten()
}

/// The commonest finite verbs, by which a clause is told from an apposition.
fn is_being(word: &str) -> bool {
    matches!(
        word,
        "est" | "sont" | "était" | "étaient" | "sera" | "seront" | "a" | "ont" | "avait" | "avaient" | "peut" | "doit"
    )
}

/// « …, a déclaré aux journalistes le ministre malien de la Défense, Abdoulaye Diop. »
fn inverted(tokens: &Tokens<'_>, at: usize) -> Option<(usize, Frame)> {
    let claim_end = before_comma(tokens, at)?;
    let (after, cue) = cue_at(tokens, at)?;
    let end = end_of(tokens);
    let mut source = after;
    if matches!(tokens.lower(source), "à" | "aux" | "au") {
        // Whom it was said to.
        source += 2;
    }
    if let Some((_, time_end)) = time_at(tokens, source) {
        source = time_end;
    }
    let names = words::is_determiner(tokens.lower(source)) || tokens.is_capital(source) || tokens.lower(source) == "un";
    let subject_follows = names && !matches!(tokens.lower(source), "de" | "d" | "à" | "au" | "aux");
    let stop = source_end(tokens, source, end);
    // « …, a déclaré que »: the verb's subject stands before it, and this is no incise.
    (subject_follows && stop > source && !matches!(tokens.lower(after), "que" | "qu")).then(|| {
        let frame = Frame {
            turn: Turn::Inverted,
            cue: cue.infinitive,
            span: tokens.span(at, after),
            source: Some(tokens.span(source, stop)),
            claim: claim_before(tokens, claim_end),
        };
        (stop, frame)
    })
}

fn time_at(tokens: &Tokens<'_>, at: usize) -> Option<(usize, usize)> {
    times::read(tokens, at, None).map(|(_, end, _)| (at, end))
}

/// A source ends with its sentence; a comma ends it too unless a name in apposition follows.
fn source_end(tokens: &Tokens<'_>, from: usize, end: usize) -> usize {
    let Some(comma) = (from..end).find(|&at| tokens.word(at) == ",") else { return end };
    let apposed = tokens.is_capital(comma + 1)
        || (matches!(tokens.lower(comma + 1), "le" | "la") && tokens.is_capital(comma + 3));
    if !apposed {
        return comma;
    }
    (comma + 1..end).find(|&at| tokens.word(at) == ",").unwrap_or(end)
}

/// « …, a-t-il ajouté. », « …, explique-t-elle. »
fn pronoun(tokens: &Tokens<'_>, at: usize) -> Option<(usize, Frame)> {
    let claim_end = before_comma(tokens, at)?;
    let word = tokens.lower(at);
    let (verb, _) = ["-t-il", "-t-elle", "-il", "-elle", "-ils", "-elles"]
        .iter()
        .find_map(|clitic| word.strip_suffix(clitic).map(|verb| (verb, clitic)))?;
    let (after, cue) = if matches!(verb, "a" | "ont" | "avait" | "avaient") {
        (at + 2, CUES.iter().find(|cue| verbs::base(tokens.lower(at + 1)) == cue.participle)?)
    } else {
        (at + 1, CUES.iter().find(|cue| cue.singular == verb || cue.plural == verb)?)
    };
    let frame = Frame {
        turn: Turn::Pronoun,
        cue: cue.infinitive,
        span: tokens.span(at, after),
        source: None,
        claim: claim_before(tokens, claim_end),
    };
    Some((after, frame))
}

/// « …, a-t-on appris de sources militaires mardi. »
fn learnt(tokens: &Tokens<'_>, at: usize) -> Option<(usize, Frame)> {
    let claim_end = before_comma(tokens, at)?;
    let learnt = tokens.lower(at) == "a-t-on" && tokens.lower(at + 1) == "appris";
    let source = match (tokens.lower(at + 2), tokens.lower(at + 3)) {
        ("de" | "d", _) => at + 3,
        ("auprès", "de" | "d") => at + 4,
        _ => return None,
    };
    let end = end_of(tokens);
    let stop = (source..end).find(|&at| tokens.word(at) == "," || time_at(tokens, at).is_some()).unwrap_or(end);
    (learnt && stop > source).then(|| {
        let frame = Frame {
            turn: Turn::Learnt,
            cue: "apprendre",
            span: tokens.span(at, at + 2),
            source: Some(tokens.span(source, stop)),
            claim: claim_before(tokens, claim_end),
        };
        (stop, frame)
    })
}

/// « …, comme l’a souligné le ministre malien Choguel Maïga. »
fn as_said(tokens: &Tokens<'_>, at: usize) -> Option<(usize, Frame)> {
    let claim_end = before_comma(tokens, at)?;
    if tokens.lower(at) != "comme" || tokens.lower(at + 1) != "l" {
        return None;
    }
    let (after, cue) = cue_at(tokens, at + 2)?;
    let end = end_of(tokens);
    let stop = source_end(tokens, after, end);
    (stop > after).then(|| {
        let frame = Frame {
            turn: Turn::As,
            cue: cue.infinitive,
            span: tokens.span(at, after),
            source: Some(tokens.span(after, stop)),
            claim: claim_before(tokens, claim_end),
        };
        (stop, frame)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Checks (rule, source, claim) of every frame.
    #[track_caller]
    fn check(sentence: &str, expected: &[(&str, &str, &str)]) {
        let tokens = Tokens::new(sentence, Span::new(0, sentence.len()));
        let frames = find(&tokens);
        let told: Vec<(&str, &str, &str)> = frames
            .iter()
            .map(|frame| {
                (frame.turn.rule(), frame.source.map_or("", |span| span.of(sentence)), frame.claim.of(sentence))
            })
            .collect();
        assert_eq!(told, expected, "{sentence}");
    }

    #[test]
    fn incises_name_their_source() {
        check(
            "« Cette alliance sera une combinaison « , a déclaré aux journalistes le ministre malien de la Défense, Abdoulaye Diop.",
            &[(
                "inverted_incise",
                "le ministre malien de la Défense, Abdoulaye Diop",
                "Cette alliance sera une combinaison",
            )],
        );
        check(
            "Ils ont contribué, a titré le 17 novembre Radio France Internationale FRI.",
            &[("inverted_incise", "Radio France Internationale FRI", "Ils ont contribué")],
        );
        check(
            "La carte crée l’alliance, a déclaré le chef de la junte malienne, Assimi Goita, via X (l’ancien Twitter).",
            &[("inverted_incise", "le chef de la junte malienne, Assimi Goita", "La carte crée l’alliance")],
        );
        check(
            "Son objectif est de « créer » , a-t-il ajouté.",
            &[("pronoun_incise", "", "Son objectif est de « créer")],
        );
        check(
            "Deux militaires se sont rendus en Russie, a-t-on appris de sources militaires mardi.",
            &[("learnt_from", "sources militaires", "Deux militaires se sont rendus en Russie")],
        );
        check(
            "le Mali fait face à des défis, comme l’a souligné le ministre malien Choguel Maïga.",
            &[("as_said_by", "le ministre malien Choguel Maïga", "le Mali fait face à des défis")],
        );
    }

    #[test]
    fn according_to_skips_what_is_said_of_the_source() {
        check(
            "Selon AES INFO, source d’information officielle de l’Alliance, qui regroupe le Mali, le Burkina Faso et le Niger, les militants se sont de nouveau rendus en Ukraine.",
            &[("according_to", "AES INFO", "les militants se sont de nouveau rendus en Ukraine")],
        );
        check("Le bilan est lourd, selon le préfet.", &[("according_to", "le préfet", "Le bilan est lourd")]);
    }

    #[test]
    fn a_verb_of_saying_with_its_subject_and_clause() {
        check(
            "Les régimes militaires du Burkina Faso et du Mali affirment que toute opération serait « illégale ».",
            &[("says_that", "Les régimes militaires du Burkina Faso et du Mali", "toute opération serait « illégale")],
        );
        check(
            "La France et ses partenaires dénoncent pour leur part le recours à Wagner.",
            &[("says_something", "La France et ses partenaires", "le recours à Wagner")],
        );
        check(
            "Cette « charte » prévoit (article 6) que toute atteinte sera une attaque.",
            &[("says_that", "Cette « charte »", "toute atteinte sera une attaque")],
        );
        check(
            "Les militants ont nié avoir acheté des drones à l’Ukraine",
            &[("says_to_have", "Les militants", "avoir acheté des drones à l’Ukraine")],
        );
    }

    #[test]
    fn a_verb_of_saying_alone_attributes_nothing() {
        check("Le titre de l’article a fait débat.", &[]);
        check("La coopération est scellée.", &[]);
    }
}
