//! Attribution: the words by which a text says that somebody else says it. A frame is one such turn, with its cue, the
//! words of the source and the words of what is said. Who the source is, is decided elsewhere; a turn whose limits are
//! not certain is no frame.

mod clauses;
mod cues;

pub use cues::{Cue, Use, denies};

use crate::language::fr::clauses::Clause;
use crate::language::fr::lexicon::{Form, Number};
use crate::language::fr::verbs::{FiniteVerb, Voice};
use crate::language::fr::{Tokens, times, words};
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
    /// « Les régimes affirment que … », « Il affirme que … »
    That,
    /// « Le ministre a déclaré : « … »»
    Colon,
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
            Turn::Colon => "says_colon",
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

/// A sentence in which turns are looked for.
#[derive(Clone, Copy)]
struct Sentence<'a> {
    tokens: &'a Tokens<'a>,
    clauses: &'a [Clause],
    /// The tokens without the mark that ends it.
    end: usize,
}

/// The turns of attribution in one sentence, in order, from its tokens and its clauses.
pub fn find(tokens: &Tokens<'_>, clauses: &[Clause]) -> Vec<Frame> {
    if tokens.len() > LONGEST {
        return Vec::new();
    }
    let sentence = Sentence { tokens, clauses, end: end_of(tokens) };
    let mut frames: Vec<Frame> = sentence.according().into_iter().collect();
    let mut clauses = clauses.iter().peekable();
    let mut at = 0;
    while at < tokens.len() {
        while clauses.next_if(|clause| clause.verb.finite < at).is_some() {}
        let clause = clauses.peek().filter(|clause| clause.verb.finite == at);
        let read = match clause.and_then(|clause| Some((*clause, &clause.verb, cue_of(&clause.verb)?))) {
            Some((clause, verb, cue)) => sentence
                .as_said(verb, cue)
                .or_else(|| sentence.pronoun(verb, cue))
                .or_else(|| sentence.inverted(verb, cue))
                .or_else(|| sentence.says(clause, cue))
                .or_else(|| sentence.in_which(verb, cue))
                .or_else(|| sentence.learnt(verb)),
            None => sentence.saying(at).or_else(|| sentence.invoked(at)),
        };
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
    while end > 0 && matches!(tokens.word(end - 1), "." | "!" | "?" | "…" | "»" | "”" | "\"") {
        end -= 1;
    }
    end
}

/// The cue that a verb is. What is denied, possible or wished for attributes nothing: « n’a pas dit », « pourrait dire ».
fn cue_of(verb: &FiniteVerb) -> Option<&'static Cue> {
    let told = matches!(verb.tense, Form::Present | Form::Imperfect | Form::SimplePast | Form::Future);
    if verb.negated || verb.modal.is_some() || verb.voice == Voice::Passive || !told {
        return None;
    }
    cues::cue(&verb.lemma, verb.voice == Voice::Pronominal)
}

/// Where the part of a sentence before `at` ends: before the comma or closing mark there.
fn before_comma(tokens: &Tokens<'_>, at: usize) -> Option<usize> {
    let mut end = at;
    while end > 0 && matches!(tokens.word(end - 1), "," | "»" | "”" | "\"" | "«") {
        end -= 1;
    }
    // « ciblé" et "ont noté »: a straight mark with no space after it opens.
    let last = at.checked_sub(1).and_then(|last| tokens.get(last)).zip(tokens.get(at));
    let opens = last.is_some_and(|(mark, word)| mark.span.end == word.span.start && tokens.word(at - 1) != ",");
    (end < at && end > 0 && !opens).then_some(end)
}

fn claim_before(tokens: &Tokens<'_>, end: usize) -> Span {
    let mut start = 0;
    while matches!(tokens.word(start), "«" | "“" | "\"") {
        start += 1;
    }
    tokens.span(start.min(end.saturating_sub(1)), end)
}

impl Sentence<'_> {
    /// « Selon AES INFO, source d’information …, les militants se sont … » at the beginning, « …, selon X. » at the end.
    fn according(self) -> Option<Frame> {
        let Sentence { tokens, clauses, end } = self;
        let frame = |cue: usize, name: usize, source: Span, claim: Span| Frame {
            turn: Turn::According,
            cue: "selon",
            span: tokens.span(cue, name),
            source: Some(source),
            claim,
        };
        if let Some(name) = self.according_at(0) {
            let commas: Vec<usize> = (1..end).filter(|&at| tokens.word(at) == ",").collect();
            let first = *commas.first()?;
            // The claim begins after the comma before the first main verb; what stands between is said of the source.
            let claim = commas.iter().enumerate().find_map(|(rank, &comma)| {
                let start = comma + 1;
                let until = commas.get(rank + 1).copied().unwrap_or(end);
                let opens = words::is_determiner(tokens.lower(start)) || tokens.is_capital(start);
                let told = clauses.iter().any(|clause| (start..until).contains(&clause.verb.finite));
                (opens && told).then_some(start)
            });
            return claim.map(|start| frame(0, name, tokens.span(name, first), tokens.span(start, end)));
        }
        let cue = (1..end).rev().find(|&at| tokens.word(at - 1) == "," && self.according_at(at).is_some())?;
        let name = self.according_at(cue)?;
        let closes = (name..end).all(|at| tokens.word(at) != ",");
        let about = !matches!(tokens.lower(name), "que" | "qu" | "les" if tokens.lower(name + 1) == "cas");
        (closes && about && name < end).then(|| frame(cue, name, tokens.span(name, end), claim_before(tokens, cue - 1)))
    }

    /// Where a name follows « selon » or « d’après » at a token.
    fn according_at(self, at: usize) -> Option<usize> {
        match (self.tokens.lower(at), self.tokens.lower(at + 1)) {
            ("selon", _) => Some(at + 1),
            ("d", "après") => Some(at + 2),
            _ => None,
        }
    }

    /// « …, a déclaré aux journalistes le ministre malien de la Défense, Abdoulaye Diop. »
    fn inverted(self, verb: &FiniteVerb, cue: &'static Cue) -> Option<(usize, Frame)> {
        let tokens = self.tokens;
        let claim_end = before_comma(tokens, verb.start).filter(|_| !verb.inverted && !verb.object)?;
        let mut source = self.after_addressee(verb.end);
        if let Some((_, time_end, _)) = times::read(tokens, source, None) {
            source = time_end;
        }
        let names =
            words::is_determiner(tokens.lower(source)) || tokens.is_capital(source) || tokens.lower(source) == "un";
        let subject_follows = names && !matches!(tokens.lower(source), "de" | "d" | "du" | "à" | "au" | "aux");
        // « l’Algérie, qui …, s’inquiète des risques »: what follows is no subject of the verb.
        let several =
            matches!(tokens.lower(source), "les" | "des" | "ces" | "ses" | "leurs" | "plusieurs" | "certains");
        let agrees = !several || verb.number() != Some(Number::Singular);
        let subject_follows = subject_follows && agrees;
        let stop = self.source_end(source);
        // « …, a déclaré que »: the verb's subject stands before it, and this is no incise.
        (subject_follows && stop > source && !matches!(tokens.lower(verb.end), "que" | "qu")).then(|| {
            let source = Some(tokens.span(source, stop));
            let claim = claim_before(tokens, claim_end);
            let span = tokens.span(verb.start, verb.end);
            (stop, Frame { turn: Turn::Inverted, cue: cue.infinitive, span, source, claim })
        })
    }

    /// Past whom it was said to: « à l’AFP », « aux journalistes », « à France Bleu Touraine, ».
    fn after_addressee(self, at: usize) -> usize {
        let tokens = self.tokens;
        if !matches!(tokens.lower(at), "à" | "aux" | "au") {
            return at;
        }
        let first = at + 1 + usize::from(matches!(tokens.lower(at + 1), "la" | "l" | "les" | "un" | "une" | "des"));
        let mut end = first + 1;
        let name = tokens.is_capital(first) && tokens.word(first).contains(char::is_lowercase);
        while name && tokens.is_capital(end) {
            end += 1;
        }
        end + usize::from(tokens.word(end) == ",")
    }

    /// A source ends with its sentence or before words of time; a comma ends it too unless a name in apposition follows.
    fn source_end(self, from: usize) -> usize {
        let Sentence { tokens, end, .. } = self;
        let ends = |at: &usize| {
            tokens.word(*at) == "," || tokens.word(*at) == "." && tokens.is_capital(at + 1) && !tokens.abbreviates(*at)
        };
        let stop = (from..end).find(ends).unwrap_or(end);
        let timed = (from + 1..stop).find(|&at| times::read(tokens, at, None).is_some());
        if let Some(time) = timed {
            return time;
        }
        let apposed = stop < end
            && (tokens.is_capital(stop + 1)
                || (matches!(tokens.lower(stop + 1), "le" | "la") && tokens.is_capital(stop + 3)));
        if !apposed {
            return stop;
        }
        let last = (stop + 1..end).find(ends).unwrap_or(end);
        // « affirmait son entourage, Emmanuel Macron refusant de … » is no apposition.
        let clause = self.clauses.iter().any(|clause| (stop..last).contains(&clause.verb.finite))
            || (stop + 1..last).any(|at| tokens.lower(at).ends_with("ant") && !tokens.is_capital(at));
        if clause { stop } else { last }
    }

    /// « …, a-t-il ajouté. », « …, explique-t-elle. »
    fn pronoun(self, verb: &FiniteVerb, cue: &'static Cue) -> Option<(usize, Frame)> {
        let claim_end = before_comma(self.tokens, verb.start)?;
        let tied = ["-il", "-elle", "-ils", "-elles"];
        let named = verb.inverted && tied.iter().any(|clitic| self.tokens.lower(verb.finite).ends_with(clitic));
        named.then(|| {
            let span = self.tokens.span(verb.start, verb.end);
            let claim = claim_before(self.tokens, claim_end);
            (verb.end, Frame { turn: Turn::Pronoun, cue: cue.infinitive, span, source: None, claim })
        })
    }

    /// « …, a-t-on appris de sources militaires mardi. »
    fn learnt(self, verb: &FiniteVerb) -> Option<(usize, Frame)> {
        let Sentence { tokens, end, .. } = self;
        let claim_end = before_comma(tokens, verb.start)?;
        let learnt = tokens.lower(verb.finite).ends_with("-on") && verb.lemma == "apprendre";
        let source = match (tokens.lower(verb.end), tokens.lower(verb.end + 1)) {
            ("de" | "d", _) => verb.end + 1,
            ("auprès", "de" | "d") => verb.end + 2,
            _ => return None,
        };
        let stops = |at: &usize| tokens.word(*at) == "," || times::read(tokens, *at, None).is_some();
        let stop = (source..end).find(stops).unwrap_or(end);
        (learnt && stop > source).then(|| {
            let span = tokens.span(verb.start, verb.end);
            let (source, claim) = (Some(tokens.span(source, stop)), claim_before(tokens, claim_end));
            (stop, Frame { turn: Turn::Learnt, cue: "apprendre", span, source, claim })
        })
    }

    /// « …, comme l’a souligné le ministre malien Choguel Maïga. »
    fn as_said(self, verb: &FiniteVerb, cue: &'static Cue) -> Option<(usize, Frame)> {
        let tokens = self.tokens;
        let at = verb.start.checked_sub(1).filter(|at| tokens.lower(*at) == "comme")?;
        let claim_end = before_comma(tokens, at)?;
        let it = matches!(tokens.lower(verb.start), "l" | "le") && verb.start < verb.finite;
        let stop = self.source_end(verb.end);
        (it && stop > verb.end).then(|| {
            let span = tokens.span(at, verb.end);
            let (source, claim) = (Some(tokens.span(verb.end, stop)), claim_before(tokens, claim_end));
            (stop, Frame { turn: Turn::As, cue: cue.infinitive, span, source, claim })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::fr::{clauses, tagging, verbs};

    /// Checks (rule, source, claim) of every frame.
    #[track_caller]
    fn check(sentence: &str, expected: &[(&str, &str, &str)]) {
        let tokens = Tokens::new(sentence, Span::new(0, sentence.len()));
        let tags = tagging::tags(&tokens);
        let frames = find(&tokens, &clauses::find(&tokens, &tags, &verbs::finite_among(&tokens, &tags)));
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
    fn cues_are_known_in_every_tense_that_tells() {
        check("« Rien n’est décidé », expliquait le préfet.", &[("inverted_incise", "le préfet", "Rien n’est décidé")]);
        check("« Nous partons », s’est félicité le maire.", &[("inverted_incise", "le maire", "Nous partons")]);
        check("La réforme est juste, dira-t-elle.", &[("pronoun_incise", "", "La réforme est juste")]);
        check("Le bilan est lourd, d’après le préfet.", &[("according_to", "le préfet", "Le bilan est lourd")]);
        check(
            "Le ministre a déclaré jeudi à la presse : « Nous partons. »",
            &[("says_colon", "Le ministre", "Nous partons")],
        );
        check("Il a affirmé que la ville est prise.", &[("says_that", "", "la ville est prise")]);
    }

    #[test]
    fn whom_it_is_said_to_is_not_who_says_it() {
        check("« Non », a dit à l’AFP une source.", &[("inverted_incise", "une source", "Non")]);
        check("« Non », a dit à France Bleu Touraine, le maire.", &[("inverted_incise", "le maire", "Non")]);
        check("« Non », a dit aux journalistes Saïd Ahamada.", &[("inverted_incise", "Saïd Ahamada", "Non")]);
    }

    #[test]
    fn a_gerund_goes_on_with_the_clause_right_before_it() {
        check(
            "Le mouvement a salué le putsch, estimant que la lutte est finie.",
            &[("says_something", "Le mouvement", "le putsch"), ("saying_that", "Le mouvement", "la lutte est finie")],
        );
        check(
            "Le Mali a salué le geste, a déclaré M. Pompeo, ajoutant que la lutte est finie.",
            &[("says_something", "Le Mali", "le geste, a déclaré M. Pompeo")],
        );
    }

    #[test]
    fn what_is_denied_or_only_possible_attributes_nothing() {
        check("Le préfet n’a pas précisé que la route est fermée.", &[]);
        check("Le préfet pourrait annoncer que la route est fermée.", &[]);
        check("Le préfet annoncerait que la route est fermée.", &[]);
    }

    #[test]
    fn a_verb_of_saying_alone_attributes_nothing() {
        check("Le titre de l’article a fait débat.", &[]);
        check("La coopération est scellée.", &[]);
    }
}
