//! Turns of attribution whose cue is a verb with its subject before it: « Les régimes affirment que … », « L’armée a
//! annoncé avoir mené … », « …, affirmant qu’ils … », « les raisons invoquées par … ».

use super::{CUES, Cue, Frame, Turn, cue_at, end_of};
use crate::language::fr::{TokenKind, Tokens, verbs, words};

/// « Les régimes … affirment que … », « L’armée malienne a annoncé avoir mené … », « La France … dénonce le recours … ».
pub(super) fn says(tokens: &Tokens<'_>, at: usize) -> Option<(usize, Frame)> {
    let (after, cue) = cue_at(tokens, at)?;
    let end = end_of(tokens);
    let mut next = after;
    if tokens.word(next) == "(" {
        // « prévoit (article 6) que »
        next = (next..end.min(next + 6)).find(|&at| tokens.word(at) == ")")? + 1;
    }
    while matches!(tokens.lower(next), "fermement" | "notamment" | "également" | "aussi" | "officiellement") {
        next += 1;
    }
    if tokens.lower(next) == "pour"
        && matches!(tokens.lower(next + 1), "sa" | "leur")
        && tokens.lower(next + 2) == "part"
    {
        next += 3;
    }
    let object = cue.takes_object
        && matches!(
            tokens.lower(next),
            "le" | "la" | "l" | "les" | "un" | "une" | "sa" | "son" | "ses" | "leur" | "leurs"
        );
    let (turn, claim) = match tokens.lower(next) {
        "que" | "qu" => (Turn::That, next + 1),
        "avoir" | "être" => (Turn::Infinitive, next),
        _ if object => (Turn::Object, next),
        _ => return None,
    };
    let start = subject_start(tokens, at)?;
    // A gerund after a comma says something else: « …, affirmant qu’ils … ».
    let gerund = |at: usize| {
        tokens.word(at) == "," && tokens.lower(at + 1).ends_with("ant") && matches!(tokens.lower(at + 2), "que" | "qu")
    };
    let end = (claim..end).find(|&at| gerund(at)).unwrap_or(end);
    (claim < end && start < at).then(|| {
        let frame = Frame {
            turn,
            cue: cue.infinitive,
            span: tokens.span(at, after),
            source: Some(tokens.span(start, at)),
            claim: tokens.span(claim, end),
        };
        (end, frame)
    })
}

/// « Les autorités ont adressé une lettre dans laquelle elles condamnaient fermement le soutien … »: said by the subject of
/// the sentence, whose number the pronoun has.
pub(super) fn in_which(tokens: &Tokens<'_>, at: usize) -> Option<(usize, Frame)> {
    let opens =
        tokens.lower(at) == "dans" && matches!(tokens.lower(at + 1), "laquelle" | "lequel" | "lesquelles" | "lesquels");
    let plural = match tokens.lower(at + 2) {
        "elles" | "ils" => true,
        "elle" | "il" => false,
        _ => return None,
    };
    let word = tokens.lower(at + 3);
    let imperfect = |cue: &&Cue| {
        let stem = cue.infinitive.strip_suffix("er").unwrap_or("?");
        word.strip_prefix(stem).is_some_and(|ending| matches!(ending, "ait" | "aient"))
    };
    let cue =
        CUES.iter().find(|cue| cue.singular == word || cue.plural == word).or_else(|| CUES.iter().find(imperfect))?;
    let mut claim =
        at + 4 + usize::from(matches!(tokens.lower(at + 4), "fermement" | "notamment" | "également" | "vivement"));
    claim += usize::from(matches!(tokens.lower(claim), "que" | "qu"));
    let verb = verbs::find(tokens, 0, at)?;
    let start = subject_start(tokens, verb.start)?;
    let end = end_of(tokens);
    (opens && verb.plural == plural && claim < end).then(|| {
        let frame = Frame {
            turn: Turn::InWhich,
            cue: cue.infinitive,
            span: tokens.span(at + 3, at + 4),
            source: Some(tokens.span(start, verb.start)),
            claim: tokens.span(claim, end),
        };
        (end, frame)
    })
}

/// « Les militants ont nié …, affirmant qu’ils les avaient acquis … »: said by the subject of the sentence.
pub(super) fn saying(tokens: &Tokens<'_>, at: usize) -> Option<(usize, Frame)> {
    let stem = tokens.lower(at).strip_suffix("ant")?;
    let cue = CUES.iter().find(|cue| cue.infinitive.strip_suffix("er").is_some_and(|root| root == stem))?;
    if at == 0 || tokens.word(at - 1) != "," || !matches!(tokens.lower(at + 1), "que" | "qu") {
        return None;
    }
    let verb = verbs::find(tokens, 0, at)?;
    let start = subject_start(tokens, verb.start)?;
    let end = end_of(tokens);
    (at + 2 < end).then(|| {
        let frame = Frame {
            turn: Turn::Gerund,
            cue: cue.infinitive,
            span: tokens.span(at, at + 1),
            source: Some(tokens.span(start, verb.start)),
            claim: tokens.span(at + 2, end),
        };
        (end, frame)
    })
}

/// « L’appel aux services de Wagner fait partie des raisons invoquées par la France … »: the words before say what is
/// invoked.
pub(super) fn invoked(tokens: &Tokens<'_>, at: usize) -> Option<(usize, Frame)> {
    let told = matches!(verbs::base(tokens.lower(at)), "invoqué" | "avancé" | "évoqué");
    if !told || at < 2 || tokens.lower(at + 1) != "par" {
        return None;
    }
    let end = end_of(tokens);
    let stop = (at + 2..end).find(|&stop| tokens.word(stop) == "," || tokens.lower(stop) == "pour").unwrap_or(end);
    (stop > at + 2).then(|| {
        let frame = Frame {
            turn: Turn::Agent,
            cue: "invoquer",
            span: tokens.span(at, at + 1),
            source: Some(tokens.span(at + 2, stop)),
            claim: tokens.span(0, at),
        };
        (stop, frame)
    })
}

/// Where the subject of a verb begins: at the sentence's first word, or after the comma that ends what stands before.
/// A subject that holds another verb or a comma of its own is not certain, and there is none.
fn subject_start(tokens: &Tokens<'_>, verb: usize) -> Option<usize> {
    let mut depth = 0usize;
    let mut start = 0;
    for at in (0..verb).rev() {
        match tokens.word(at) {
            ")" => depth += 1,
            "(" => depth = depth.saturating_sub(1),
            // « du Burkina Faso, du Mali et du Niger »: the comma of an enumeration is the subject's own.
            "," if depth == 0
                && matches!(tokens.lower(at + 1), "du" | "de" | "des" | "d")
                && tokens.is_capital(at + 2) => {}
            "," if depth == 0 => {
                start = at + 1;
                break;
            }
            _ => {}
        }
    }
    while matches!(tokens.word(start), "«" | "“" | "\"") {
        start += 1;
    }
    let named = words::is_determiner(tokens.lower(start)) || tokens.is_capital(start);
    let relative = (start..verb).any(|at| matches!(tokens.lower(at), "qui" | "que" | "qu" | "dont" | "où"));
    let word = tokens.get(start).is_some_and(|token| matches!(token.kind, TokenKind::Word | TokenKind::Elided));
    (named && word && !relative && !words::is_preposition(tokens.lower(start))).then_some(start)
}
