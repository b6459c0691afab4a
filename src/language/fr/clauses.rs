//! The clauses of a sentence: each finite verb with its subject, as far as place and agreement make it certain, the word
//! that opens the clause, and what of it can be left out. A subject that stands after its verb is not looked for, except
//! the pronoun that a hyphen ties to it.

use crate::language::fr::lexicon::Number;
use crate::language::fr::tagging::Tag;
use crate::language::fr::verbs::{FiniteVerb, Voice};
use crate::language::fr::{Tokens, words};
use std::ops::Range;

/// What a clause is in its sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// It stands by itself.
    Main,
    /// « qui avance », « dont il parle »
    Relative,
    /// « que la ville est prise », « lorsque … »
    Subordinate,
}

impl Kind {
    /// The name in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Main => "main",
            Kind::Relative => "relative",
            Kind::Subordinate => "subordinate",
        }
    }
}

/// A clause. Places are tokens of the sentence.
#[derive(Clone, Debug, PartialEq)]
pub struct Clause {
    /// Its verb with its group.
    pub verb: FiniteVerb,
    /// The words of its subject, without a comma before the verb; none where they are not certain.
    pub subject: Option<Range<usize>>,
    /// The word of the subject that the verb agrees with.
    pub head: Option<usize>,
    /// What it is.
    pub kind: Kind,
    /// The relative or conjunction that opens it.
    opener: Option<usize>,
}

/// The clauses of a sentence, one for each finite verb, in their order.
pub fn find(tokens: &Tokens<'_>, tags: &[Tag], verbs: &[FiniteVerb]) -> Vec<Clause> {
    let mut clauses: Vec<Clause> = Vec::with_capacity(verbs.len());
    for verb in verbs {
        let clause = Reader { tokens, tags, before: &clauses }.clause(*verb);
        clauses.push(clause);
    }
    clauses
}

/// How far back from its verb a subject is looked for, in tokens. What is longer is a list or a broken page.
const FURTHEST: usize = 60;

struct Reader<'a> {
    tokens: &'a Tokens<'a>,
    tags: &'a [Tag],
    /// The clauses of the verbs before this one.
    before: &'a [Clause],
}

impl Reader<'_> {
    fn tag(&self, at: usize) -> Option<Tag> {
        self.tags.get(at).copied()
    }

    fn clause(&self, verb: FiniteVerb) -> Clause {
        let mut clause = Clause { verb, subject: None, head: None, kind: Kind::Main, opener: None };
        let start = self.region(&mut clause);
        let single = |at: usize| (Some(at..at + 1), Some(at));
        let previous = verb.start.checked_sub(1).filter(|at| *at >= start || Some(*at) == clause.opener);
        (clause.subject, clause.head) = match previous.map(|at| (at, self.tag(at))) {
            _ if verb.inverted => single(verb.finite),
            // « assiégea la cité et combattit »: the subject is that of the verb before.
            Some((_, Some(Tag::Coordinator))) => (None, None),
            Some((at, Some(Tag::Subject))) => single(at),
            Some((at, Some(Tag::Relative))) if self.tokens.lower(at) == "qui" => single(at),
            Some((at, Some(Tag::Pronoun))) if matches!(self.tokens.lower(at), "ce" | "c" | "cela" | "ça" | "ceci") => {
                single(at)
            }
            _ => {
                let found = self.phrase(start, verb.start, &verb);
                self.before_list(&found.0, &verb).unwrap_or(found)
            }
        };
        clause
    }

    /// Walks back from the verb to where its clause begins: past relatives that are closed, and past what two commas set
    /// off right before the verb. The first token of the clause.
    fn region(&self, clause: &mut Clause) -> usize {
        let verb = clause.verb.start;
        let least = verb.saturating_sub(FURTHEST);
        let mut at = verb;
        // « L’armée, qui avance, a repris »
        if at > least && self.tokens.word(at - 1) == "," {
            // « …, rapporte le quotidien »: another clause has ended before the comma.
            if self.before.last().is_some_and(|other| other.kind != Kind::Relative) {
                return verb;
            }
            match (least..at - 1).rev().find(|&comma| self.tokens.word(comma) == ",") {
                Some(comma) => at = comma,
                None => return verb,
            }
        }
        while at > least {
            let last = at - 1;
            let near = self.before.iter().rev().take_while(|other| other.verb.end > least);
            if let Some(other) = near.into_iter().find(|other| (other.verb.start..other.verb.end).contains(&last)) {
                match (other.kind, other.opener) {
                    (Kind::Relative, Some(opener)) => {
                        at = opener;
                        // « , qui … , » was skipped whole; the comma before it goes with it.
                        at -= usize::from(at > least && self.tokens.word(at - 1) == ",");
                        continue;
                    }
                    _ => return at,
                }
            }
            match self.tag(last) {
                Some(Tag::Relative) => {
                    (clause.kind, clause.opener) = (Kind::Relative, Some(last));
                    return at;
                }
                Some(Tag::Subordinator) => {
                    (clause.kind, clause.opener) = (Kind::Subordinate, Some(last));
                    return at;
                }
                Some(Tag::Mark) if self.tokens.word(last) == ")" => {
                    match (least..last).rev().find(|&open| self.tokens.word(open) == "(") {
                        Some(open) => at = open,
                        None => return at,
                    }
                }
                Some(Tag::Mark) if self.tokens.word(last) == "," && self.enumerates(last, verb) => at = last,
                Some(Tag::Mark) if matches!(self.tokens.word(last), "-" | "’" | "'") => at = last,
                // « M. Dicko »
                Some(Tag::Mark) if self.tokens.word(last) == "." && self.tokens.abbreviates(last) => at = last,
                Some(Tag::Mark) if matches!(self.tokens.word(last), "»" | "”" | "\"") => {
                    let opening = |open: &usize| matches!(self.tokens.word(*open), "«" | "“" | "\"");
                    match (least..last).rev().find(opening) {
                        Some(open) if last - open < 12 => at = open,
                        Some(_) | None => return at,
                    }
                }
                Some(Tag::Mark) | None => return at,
                Some(_) => at = last,
            }
        }
        at
    }

    /// « du Burkina Faso, du Mali et du Niger », « le Mali, le Niger et le Tchad »: a comma inside an enumeration that ends
    /// before the verb.
    fn enumerates(&self, comma: usize, verb: usize) -> bool {
        let next = |at: usize| {
            words::is_determiner(self.tokens.lower(at)) || self.tokens.is_capital(at) || self.tag(at) == Some(Tag::Noun)
        };
        let joined = (comma + 1..verb).find(|&at| matches!(self.tokens.lower(at), "et" | "ou"));
        let alike = |at: usize| (self.tokens.lower(at), self.tag(at));
        joined.is_some_and(|et| {
            let same = alike(comma + 1) == alike(et + 1)
                || words::is_determiner(self.tokens.lower(comma + 1))
                    == words::is_determiner(self.tokens.lower(et + 1));
            et - comma < 10 && same && next(comma + 1) && next(et + 1)
        })
    }

    /// The noun phrase in the tokens before the verb that no preposition governs and that agrees with it.
    fn phrase(&self, start: usize, end: usize, verb: &FiniteVerb) -> (Option<Range<usize>>, Option<usize>) {
        let mut at = start;
        while at < end {
            // « Au moins dix attaques ont fait … », « Plus de trente personnes ont été … »
            if let Some(noun) = self.counted(at, verb) {
                return (Some(at..end), Some(noun));
            }
            // « Dans la nuit le convoi est tombé »: what a preposition governs is passed over.
            if self.tag(at) == Some(Tag::Preposition) {
                at = self.after_phrase(at + 1, end);
                continue;
            }
            if matches!(
                self.tag(at),
                Some(Tag::Determiner | Tag::Noun | Tag::Name | Tag::Pronoun | Tag::Numeral | Tag::Adjective)
            ) {
                let head = (at..end).find(|&at| {
                    matches!(self.tag(at), Some(Tag::Noun | Tag::Name | Tag::Pronoun))
                        || self.tag(at) == Some(Tag::Numeral) && self.tag(at + 1) != Some(Tag::Noun)
                });
                // « Le 20 février 1790 le père Rolland … »
                if let Some(month) = head.filter(|&head| words::month(self.tokens.lower(head)).is_some()) {
                    at = month + 1 + usize::from(self.tag(month + 1) == Some(Tag::Numeral));
                    continue;
                }
                // « le principal favori »: of two nouns in a row the first is an adjective.
                let head = head.map(|head| {
                    let two = self.tag(head) == Some(Tag::Noun) && self.tag(head + 1) == Some(Tag::Noun);
                    if two && head + 1 < end { head + 1 } else { head }
                });
                let told = head.filter(|&head| {
                    !(at..head).any(|at| self.tag(at) == Some(Tag::Preposition)) && self.agrees(at, head, verb)
                });
                let last = if self.tokens.word(end - 1) == "," { end - 1 } else { end };
                return told.map_or((None, None), |head| (Some(at..last), Some(head)));
            }
            at += 1;
        }
        (None, None)
    }

    /// « L’alliance, qui regroupe …, notamment la France, l’Allemagne et les États-Unis, a suspendu »: a list between commas
    /// before a verb of one ends a relative, and the subject stands before that.
    fn before_list(
        &self,
        found: &Option<Range<usize>>,
        verb: &FiniteVerb,
    ) -> Option<(Option<Range<usize>>, Option<usize>)> {
        let list = found.clone().filter(|_| verb.number() == Some(Number::Singular))?;
        let et = (list.start..list.end).any(|at| self.tokens.lower(at) == "et");
        let set_off = self.tokens.word(verb.start.checked_sub(1)?) == ",";
        let comma = (list.start..list.end).any(|at| self.tokens.word(at) == ",");
        let opener = self.before.iter().rfind(|other| other.kind == Kind::Relative)?.opener?;
        if !(et && set_off && comma) || opener >= list.start || self.tokens.word(opener.checked_sub(1)?) != "," {
            return None;
        }
        let start = (verb.start.saturating_sub(FURTHEST)..opener - 1)
            .rev()
            .find(|&at| matches!(self.tokens.word(at), "," | "." | ";" | ":"))
            .map_or(verb.start.saturating_sub(FURTHEST), |mark| mark + 1);
        let (subject, head) = self.phrase(start, opener - 1, verb);
        let subject = subject?;
        Some((Some(subject.start..verb.start - 1), head))
    }

    /// The noun that is counted where a comparator and a number begin here, before a plural verb.
    fn counted(&self, at: usize, verb: &FiniteVerb) -> Option<usize> {
        let pair = (self.tokens.lower(at), self.tokens.lower(at + 1));
        let comparator = matches!(pair, ("au", "moins" | "plus" | "total") | ("plus" | "moins" | "près", "de" | "d"));
        let number = at + 2 + usize::from(self.tokens.word(at + 2) == ",");
        let counts = comparator
            && (self.tag(number) == Some(Tag::Numeral) || words::number(self.tokens.lower(number)).is_some());
        let noun = (number + 1..verb.start).find(|&at| matches!(self.tag(at), Some(Tag::Noun | Tag::Name)))?;
        let whole = (noun + 1..verb.start).all(|at| self.tokens.word(at) != ",");
        (counts && whole && verb.number() != Some(Number::Singular)).then_some(noun)
    }

    /// Past the noun phrase that begins here.
    fn after_phrase(&self, from: usize, end: usize) -> usize {
        let noun = (from..end).find(|&at| matches!(self.tag(at), Some(Tag::Noun | Tag::Name | Tag::Pronoun)));
        let mut at = noun.map_or(end, |noun| noun + 1);
        while at < end && matches!(self.tag(at), Some(Tag::Adjective | Tag::Name | Tag::PastParticiple)) {
            at += 1;
        }
        at
    }

    /// Whether a phrase can be the subject of the verb by its number.
    fn agrees(&self, from: usize, head: usize, verb: &FiniteVerb) -> bool {
        let several =
            || (head..verb.start).any(|at| matches!(self.tokens.lower(at), "et" | "ni" | "ou" | "que" | "puis"));
        let amount = matches!(
            self.tokens.lower(head),
            "plupart"
                | "majorité"
                | "centaine"
                | "dizaine"
                | "vingtaine"
                | "trentaine"
                | "millier"
                | "moitié"
                | "tiers"
                | "partie"
                | "nombre"
                | "série"
                | "ensemble"
                | "quart"
                | "minorité"
                | "quinzaine"
                | "cinquantaine"
        );
        let number = match self.tokens.lower(from) {
            "le" | "la" | "l" | "un" | "une" | "ce" | "cet" | "cette" | "son" | "sa" | "chaque" | "aucun"
            | "aucune" => Some(Number::Singular),
            "les" | "des" | "ces" | "ses" | "leurs" | "plusieurs" | "certains" | "certaines" | "deux" | "trois" => {
                Some(Number::Plural)
            }
            _ => None,
        };
        match (number, verb.number()) {
            (Some(Number::Singular), Some(Number::Plural)) => several() || amount,
            (Some(Number::Plural), Some(Number::Singular)) => false,
            _ => true,
        }
    }
}

/// Words after a comma that begin something which can be left out.
const ADDED: &[&str] = &[
    "qui",
    "que",
    "qu",
    "dont",
    "où",
    "selon",
    "alors",
    "tandis",
    "lorsque",
    "quand",
    "notamment",
    "après",
    "avant",
    "soit",
    "ainsi",
    "comme",
    "mais",
    "et",
    "car",
    "puisque",
    "afin",
    "grâce",
    "malgré",
    "sans",
    "avec",
    "d",
];

/// The clause cut down to what it says: its subject and its verb with their complements, without brackets, without what
/// commas set off from the subject, and without what is added after a comma. None without a certain subject.
pub fn trimmed(tokens: &Tokens<'_>, tags: &[Tag], clauses: &[Clause], clause: &Clause) -> Option<Vec<Range<usize>>> {
    let subject = clause.subject.clone().filter(|_| !clause.verb.inverted)?;
    let mut pieces = Vec::new();
    let stop = (subject.clone()).find(|&at| matches!(tokens.word(at), "," | "(") && !lists(tokens, at, subject.end));
    pieces.push(subject.start..stop.unwrap_or(subject.end));
    let after = clauses.get(clauses.partition_point(|other| other.verb.start < clause.verb.end)..).unwrap_or(&[]);
    let next_clause = after.first();
    let relative = |at: usize| matches!(tags.get(at), Some(Tag::Relative)) && clause.verb.voice != Voice::Pronominal;
    let ends = |at: usize| {
        let word = tokens.word(at);
        let added = word == ","
            && (ADDED.contains(&tokens.lower(at + 1))
                || tokens.lower(at + 1).ends_with("ant")
                || next_clause.is_some_and(|other| other.verb.start <= at + 2));
        let bracket = word == "(" && !is_acronym(tokens, at);
        added || relative(at) || bracket || matches!(word, ";" | ":" | "." | "!" | "?" | "…" | "»" | "”")
    };
    // « qui gardaient le pont » stands in the subject of « ont fui ».
    let holds = |other: &&Clause| other.subject.as_ref().is_some_and(|words| words.contains(&clause.verb.finite));
    let outer = after.iter().take(FURTHEST).find(holds).map_or(tokens.len(), |other| other.verb.start);
    let end = (clause.verb.end..outer).find(|&at| ends(at)).unwrap_or(outer);
    pieces.push(clause.verb.start..end);
    Some(pieces)
}

/// « (CSP-DPA) »: an acronym in brackets interrupts nothing.
fn is_acronym(tokens: &Tokens<'_>, open: usize) -> bool {
    let word = tokens.word(open + 1);
    tokens.word(open + 2) == ")"
        && word.len() > 1
        && !word.contains(char::is_lowercase)
        && word.contains(char::is_alphabetic)
}

/// Whether a comma stands in an enumeration that goes on to « et » before `end`.
fn lists(tokens: &Tokens<'_>, comma: usize, end: usize) -> bool {
    tokens.word(comma) == ","
        && (comma + 1..end.min(comma + 10)).any(|at| matches!(tokens.lower(at), "et" | "ou"))
        && !matches!(tokens.lower(comma + 1), "qui" | "que" | "dont" | "où")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::fr::{tagging, verbs};
    use crate::text::Span;

    /// Checks (subject, verb group, trimmed clause) of every finite verb.
    #[track_caller]
    fn check(sentence: &str, expected: &[(&str, &str, &str)]) {
        let tokens = Tokens::new(sentence, Span::new(0, sentence.len()));
        let tags = tagging::tags(&tokens);
        let verbs = verbs::finite_among(&tokens, &tags);
        let clauses = find(&tokens, &tags, &verbs);
        let words = |range: Range<usize>| tokens.span(range.start, range.end).of(sentence);
        let told: Vec<(&str, &str, String)> = clauses
            .iter()
            .map(|clause| {
                let pieces = trimmed(&tokens, &tags, &clauses, clause).unwrap_or_default();
                let pieces: Vec<&str> = pieces.into_iter().map(words).collect();
                (clause.subject.clone().map_or("", words), words(clause.verb.start..clause.verb.end), pieces.join(" "))
            })
            .collect();
        let told: Vec<(&str, &str, &str)> = told.iter().map(|(s, v, t)| (*s, *v, t.as_str())).collect();
        assert_eq!(told, expected, "{sentence}");
    }

    #[test]
    fn a_subject_stands_before_its_verb_and_agrees_with_it() {
        check(
            "Jeudi, l’armée du Mali a repris la ville.",
            &[("l’armée du Mali", "a repris", "l’armée du Mali a repris la ville")],
        );
        check(
            "Le Mali et le Niger ont signé.",
            &[("Le Mali et le Niger", "ont signé", "Le Mali et le Niger ont signé")],
        );
        check(
            "Le Mali puis le Niger ont rompu.",
            &[("Le Mali puis le Niger", "ont rompu", "Le Mali puis le Niger ont rompu")],
        );
        check("L’avocat de M. Dicko parle.", &[("L’avocat de M. Dicko", "parle", "L’avocat de M. Dicko parle")]);
        check("Dans la nuit le convoi est tombé.", &[("le convoi", "est tombé", "le convoi est tombé")]);
        check("Les soldats de la ville est.", &[("", "est", "")]);
        check("Il pleut, dit-il.", &[("Il", "pleut", "Il pleut"), ("dit-il", "dit-il", "")]);
    }

    #[test]
    fn what_stands_between_subject_and_verb_is_passed_over() {
        check(
            "L’armée, qui avance, a repris Kidal, selon le préfet.",
            &[("qui", "avance", "qui avance"), ("L’armée, qui avance", "a repris", "L’armée a repris Kidal")],
        );
        check(
            "Les soldats qui gardaient le pont ont fui.",
            &[
                ("qui", "gardaient", "qui gardaient le pont"),
                ("Les soldats qui gardaient le pont", "ont fui", "Les soldats qui gardaient le pont ont fui"),
            ],
        );
        check(
            "Les régimes du Burkina Faso, du Mali et du Niger ont rompu.",
            &[(
                "Les régimes du Burkina Faso, du Mali et du Niger",
                "ont rompu",
                "Les régimes du Burkina Faso, du Mali et du Niger ont rompu",
            )],
        );
    }

    #[test]
    fn a_verb_set_off_after_a_whole_clause_has_its_subject_elsewhere() {
        check(
            "Le convoi est tombé, rapporte le quotidien.",
            &[("Le convoi", "est tombé", "Le convoi est tombé"), ("", "rapporte", "")],
        );
    }

    #[test]
    fn a_clause_that_is_told_has_its_own_subject() {
        check(
            "Le maire affirme que la route est fermée.",
            &[
                ("Le maire", "affirme", "Le maire affirme que la route est fermée"),
                ("la route", "est fermée", "la route est fermée"),
            ],
        );
    }
}
