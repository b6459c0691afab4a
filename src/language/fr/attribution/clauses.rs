//! Turns of attribution whose cue is a verb with its subject before it: « Les régimes affirment que … », « L’armée a
//! annoncé avoir mené … », « …, affirmant qu’ils … », « les raisons invoquées par … ».

use super::{Cue, Frame, Sentence, Turn, Use, cues};
use crate::language::fr::clauses::{Clause, Kind};
use crate::language::fr::lexicon::Number;
use crate::language::fr::verbs::{self, FiniteVerb};
use crate::text::Span;

impl<'a> Sentence<'a> {
    /// « Les régimes … affirment que … », « L’armée malienne a annoncé avoir mené … », « La France … dénonce le recours
    /// … », « Le ministre a déclaré : « … » ».
    pub(super) fn says(self, clause: &Clause, cue: &'static Cue) -> Option<(usize, Frame)> {
        let Sentence { tokens, end, .. } = self;
        let verb = &clause.verb;
        if !matches!(cue.used, Use::Clause | Use::Object) || verb.inverted || verb.object {
            return None;
        }
        let mut next = verb.end;
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
        let object = cue.used == Use::Object
            && matches!(
                tokens.lower(next),
                "le" | "la" | "l" | "les" | "un" | "une" | "sa" | "son" | "ses" | "leur" | "leurs"
            );
        let (turn, claim) = match tokens.lower(next) {
            "que" | "qu" => (Turn::That, next + 1),
            "avoir" | "être" => (Turn::Infinitive, next),
            _ => match self.colon(next) {
                Some(quoted) => (Turn::Colon, quoted),
                None if object => (Turn::Object, next),
                None => return None,
            },
        };
        let subject = clause.subject.clone().filter(|_| clause.kind != Kind::Relative)?;
        let start = subject.start;
        // « Il a affirmé que »: whoever spoke before.
        let taken_up = subject.len() == 1 && matches!(tokens.lower(start), "il" | "elle");
        let source = if taken_up { None } else { Some(tokens.span(start, subject.end)) };
        // A gerund after a comma says something else: « …, affirmant qu’ils … ».
        let gerund = |at: usize| {
            tokens.word(at) == ","
                && tokens.lower(at + 1).ends_with("ant")
                && matches!(tokens.lower(at + 2), "que" | "qu")
        };
        let end = (claim..end).find(|&at| gerund(at)).unwrap_or(end);
        (claim < end && start < verb.start).then(|| {
            let (span, claim) = (tokens.span(verb.start, verb.end), tokens.span(claim, end));
            (end, Frame { turn, cue: cue.infinitive, span, source, claim })
        })
    }

    /// « jeudi à la presse : « »: the first word of the quotation after a colon that nothing but such words separates from
    /// the verb before `from`.
    fn colon(self, from: usize) -> Option<usize> {
        const FURTHEST: usize = 10;
        let tokens = self.tokens;
        let colon =
            (from..self.end.min(from + FURTHEST)).find(|&at| matches!(tokens.word(at), ":" | "," | "(" | "«"))?;
        let quoted = tokens.word(colon) == ":" && matches!(tokens.word(colon + 1), "«" | "“" | "\"");
        let another = self.clauses.iter().any(|clause| (from..colon).contains(&clause.verb.finite));
        (quoted && !another).then_some(colon + 2)
    }

    /// « Les autorités ont adressé une lettre dans laquelle elles condamnaient fermement le soutien … »: said by the
    /// subject of the sentence, whose number the pronoun has.
    pub(super) fn in_which(self, verb: &FiniteVerb, cue: &'static Cue) -> Option<(usize, Frame)> {
        let Sentence { tokens, end, .. } = self;
        let at = verb.start.checked_sub(3)?;
        let opens = tokens.lower(at) == "dans"
            && matches!(tokens.lower(at + 1), "laquelle" | "lequel" | "lesquelles" | "lesquels");
        let plural = match tokens.lower(at + 2) {
            "elles" | "ils" => true,
            "elle" | "il" => false,
            _ => return None,
        };
        let mut claim = verb.end;
        claim += usize::from(matches!(tokens.lower(claim), "fermement" | "notamment" | "également" | "vivement"));
        claim += usize::from(matches!(tokens.lower(claim), "que" | "qu"));
        let (main, subject) = self.told_before(at)?;
        let agrees = main.verb.number() == Some(if plural { Number::Plural } else { Number::Singular });
        (opens && agrees && claim < end).then(|| {
            let source = Some(subject);
            let (span, claim) = (tokens.span(verb.start, verb.end), tokens.span(claim, end));
            (end, Frame { turn: Turn::InWhich, cue: cue.infinitive, span, source, claim })
        })
    }

    /// « Les militants ont nié …, affirmant qu’ils les avaient acquis … »: said by the subject of the sentence.
    pub(super) fn saying(self, at: usize) -> Option<(usize, Frame)> {
        let Sentence { tokens, end, .. } = self;
        let stem = tokens.lower(at).strip_suffix("ant")?;
        if at == 0 || tokens.word(at - 1) != "," || !matches!(tokens.lower(at + 1), "que" | "qu") {
            return None;
        }
        let cue = cues::cue(&format!("{stem}er"), false)?;
        let (_, subject) = self.told_before(at)?;
        (at + 2 < end).then(|| {
            let source = Some(subject);
            let (span, claim) = (tokens.span(at, at + 1), tokens.span(at + 2, end));
            (end, Frame { turn: Turn::Gerund, cue: cue.infinitive, span, source, claim })
        })
    }

    /// « L’appel aux services de Wagner fait partie des raisons invoquées par la France … »: the words before say what is
    /// invoked.
    pub(super) fn invoked(self, at: usize) -> Option<(usize, Frame)> {
        let Sentence { tokens, end, .. } = self;
        let told =
            tokens.lower(at + 1) == "par" && matches!(verbs::base(tokens.lower(at)), "invoqué" | "avancé" | "évoqué");
        if !told || at < 2 {
            return None;
        }
        let stop = (at + 2..end).find(|&stop| tokens.word(stop) == "," || tokens.lower(stop) == "pour").unwrap_or(end);
        (stop > at + 2).then(|| {
            let source = Some(tokens.span(at + 2, stop));
            let (span, claim) = (tokens.span(at, at + 1), tokens.span(0, at));
            (stop, Frame { turn: Turn::Agent, cue: "invoquer", span, source, claim })
        })
    }

    /// The clause right before a token, with the words of its subject: in « Les États-Unis …, a déclaré M. Pompeo, ajoutant
    /// que … » it is not known, and none of an earlier one is taken.
    fn told_before(self, at: usize) -> Option<(&'a Clause, Span)> {
        let before = self.clauses.iter().rev().find(|clause| clause.verb.finite < at);
        let main = before.filter(|clause| clause.kind == Kind::Main)?;
        let subject = main.subject.clone()?;
        Some((main, self.tokens.span(subject.start, subject.end)))
    }
}
