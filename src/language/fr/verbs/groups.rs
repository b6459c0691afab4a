//! The finite verbs of a sentence, each with its group: the pronouns and `ne` before it, the participle or infinitive
//! after it with adverbs between. The group says tense, voice, negation and modality; which words are its subject and
//! objects it does not say.

use crate::language::fr::Tokens;
use crate::language::fr::lexicon::{self, Form, Lemma, Number, Persons, Pos, Reading, Valency};
use crate::language::fr::memo::Memo;
use crate::language::fr::tagging::{self, Tag, lattice};
use std::cell::RefCell;

/// Who does what to whom, as far as the form shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Voice {
    /// « a repris », « tombe »
    Active,
    /// « a été reprise »
    Passive,
    /// « s’est emparée »
    Pronominal,
}

impl Voice {
    /// The name in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Voice::Active => "active",
            Voice::Passive => "passive",
            Voice::Pronominal => "pronominal",
        }
    }
}

/// A verb that only says how the infinitive after it is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Modal {
    /// pouvoir
    Can,
    /// devoir
    Must,
    /// vouloir
    Want,
    /// savoir
    Know,
    /// falloir
    Need,
    /// aller: what is about to be
    Going,
    /// venir de: what has just been
    Just,
}

impl Modal {
    /// The infinitive, as JSON names it.
    pub fn name(self) -> &'static str {
        match self {
            Modal::Can => "pouvoir",
            Modal::Must => "devoir",
            Modal::Want => "vouloir",
            Modal::Know => "savoir",
            Modal::Need => "falloir",
            Modal::Going => "aller",
            Modal::Just => "venir de",
        }
    }
}

/// A finite verb with its group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FiniteVerb {
    /// First token of the group: its first pronoun or `ne`, or the verb.
    pub start: usize,
    /// The token after the group.
    pub end: usize,
    /// Token of the finite form: `a` of « a été repris ».
    pub finite: usize,
    /// Token of the verb that carries the meaning: `repris`.
    pub main: usize,
    /// Infinitive of the main verb.
    pub lemma: Lemma,
    /// Constructions of the main verb.
    pub valency: Valency,
    /// Mood and tense of the finite form. Where two are spelt alike it is the present.
    pub tense: Form,
    /// Whether the main verb is a participle after an auxiliary of tense: « a repris », « aurait été repris ».
    pub compound: bool,
    /// Persons the finite form can stand for.
    pub persons: Persons,
    /// Voice.
    pub voice: Voice,
    /// Whether it is negated. A lone `ne` counts, « ne … que » does not.
    pub negated: bool,
    /// What stands over the main verb, which is then an infinitive or behind one.
    pub modal: Option<Modal>,
    /// Whether an object pronoun other than `se` stands before it.
    pub object: bool,
    /// Whether a hyphen ties its subject to it: « a-t-il ».
    pub inverted: bool,
}

impl FiniteVerb {
    /// The number of its subject, where the form shows it.
    pub fn number(&self) -> Option<Number> {
        self.persons.number()
    }
}

/// Pronouns and `ne` before a verb.
const PROCLITICS: &[&str] =
    &["le", "la", "les", "l", "lui", "leur", "se", "s", "y", "en", "me", "m", "te", "t", "nous", "vous", "ne", "n"];

/// Words that stand between an auxiliary and its participle beside adverbs.
const BETWEEN: &[&str] = &["tous", "toutes", "tout", "lui-même", "elle-même", "eux-mêmes", "elles-mêmes", "rien", "-"];

/// The finite verbs of a sentence, in order.
pub fn finite(tokens: &Tokens<'_>) -> Vec<FiniteVerb> {
    finite_among(tokens, &tagging::tags(tokens))
}

/// The finite verbs of a sentence whose tags are known.
pub fn finite_among(tokens: &Tokens<'_>, tags: &[Tag]) -> Vec<FiniteVerb> {
    let is_finite = |at: &usize| tags.get(*at) == Some(&Tag::Finite);
    (0..tokens.len()).filter(is_finite).map(|at| Reader { tokens, tags }.group(at)).collect()
}

thread_local! {
    /// The likeliest finite reading of a form.
    static FINITE: RefCell<Memo<Option<Reading>>> = const { RefCell::new(Memo::new()) };
}

struct Reader<'a> {
    tokens: &'a Tokens<'a>,
    tags: &'a [Tag],
}

impl Reader<'_> {
    fn group(&self, at: usize) -> FiniteVerb {
        let word = self.tokens.lower(at);
        let tied = lattice::before_clitic(word).filter(|_| lexicon::readings(word).next().is_none());
        let form = tied.unwrap_or(word);
        let reading = FINITE.with_borrow_mut(|memo| memo.get(form, 0, || reading(form, Reading::is_finite)));
        let mut start = at;
        while let Some(before) = start.checked_sub(1).filter(|before| PROCLITICS.contains(&self.tokens.lower(*before)))
        {
            // « nous reprenons »: the subject itself.
            let subject = matches!(self.tokens.lower(before), "nous" | "vous")
                && start
                    .checked_sub(2)
                    .is_none_or(|earlier| !matches!(self.tokens.lower(earlier), "nous" | "vous" | "qui"))
                && reading.is_none_or(|reading| {
                    reading.persons.has(1, Number::Plural) || reading.persons.has(2, Number::Plural)
                });
            if subject {
                break;
            }
            start = before;
        }
        let before = |list: &[&str]| (start..at).any(|at| list.contains(&self.tokens.lower(at)));
        let reflexive = before(&["se", "s"]);
        let mut verb = FiniteVerb {
            start,
            end: at + 1,
            finite: at,
            main: at,
            lemma: reading.map_or_else(|| Lemma::from_word(word), |reading| reading.lemma),
            valency: reading.map_or(Valency::default(), |reading| reading.valency),
            tense: reading.and_then(|reading| reading.form).unwrap_or(Form::Present),
            compound: false,
            persons: reading.map_or(Persons::default(), |reading| reading.persons),
            voice: if reflexive { Voice::Pronominal } else { Voice::Active },
            negated: false,
            modal: None,
            object: before(&["le", "la", "les", "l", "lui", "leur", "y", "en", "me", "m", "te", "t", "nous", "vous"]),
            inverted: tied.is_some(),
        };
        self.modal(&mut verb);
        self.participles(&mut verb);
        verb.negated = before(&["ne", "n"]) && !self.only(&verb);
        verb
    }

    /// Goes on to the infinitive after « peut », « va », « vient de ».
    fn modal(&self, verb: &mut FiniteVerb) {
        let modal = match verb.lemma.as_str() {
            "pouvoir" => Modal::Can,
            "devoir" => Modal::Must,
            "vouloir" => Modal::Want,
            "savoir" => Modal::Know,
            "falloir" => Modal::Need,
            "aller" => Modal::Going,
            "venir" if matches!(self.tokens.lower(verb.end), "de" | "d") => Modal::Just,
            _ => return,
        };
        let mut at = self.skip(verb.end + usize::from(modal == Modal::Just));
        while PROCLITICS.contains(&self.tokens.lower(at)) {
            verb.object |= !matches!(self.tokens.lower(at), "se" | "s");
            if matches!(self.tokens.lower(at), "se" | "s") {
                verb.voice = Voice::Pronominal;
            }
            at += 1;
        }
        if self.tags.get(at) == Some(&Tag::Infinitive) {
            verb.modal = Some(modal);
            self.take(verb, at, Form::Infinitive);
        }
    }

    /// Goes on to the participles after avoir and être.
    fn participles(&self, verb: &mut FiniteVerb) {
        let at = self.skip(verb.end);
        if verb.lemma == "avoir" && self.is_participle(at) {
            verb.compound = true;
            self.take(verb, at, Form::PastParticiple);
            let next = self.skip(verb.end);
            if verb.lemma == "être" && self.is_participle(next) {
                verb.voice = Voice::Passive;
                self.take(verb, next, Form::PastParticiple);
            }
        } else if verb.lemma == "être" && self.tags.get(at) == Some(&Tag::PastParticiple) {
            let moves = super::moves(self.tokens.lower(at));
            if moves || verb.voice == Voice::Pronominal {
                verb.compound = true;
            } else {
                verb.voice = Voice::Passive;
            }
            self.take(verb, at, Form::PastParticiple);
        }
    }

    /// Makes the token at `at` the main verb of the group.
    fn take(&self, verb: &mut FiniteVerb, at: usize, form: Form) {
        (verb.main, verb.end) = (at, at + 1);
        let found = reading(self.tokens.lower(at), |reading| reading.form == Some(form));
        verb.lemma = found.map_or_else(|| Lemma::from_word(self.tokens.lower(at)), |found| found.lemma);
        verb.valency = found.map_or(Valency::default(), |found| found.valency);
    }

    /// The first token at or after `at` that is no adverb.
    fn skip(&self, mut at: usize) -> usize {
        loop {
            let word = self.tokens.lower(at);
            let pair = matches!((word, self.tokens.lower(at + 1)), ("de" | "à", "nouveau") | ("en", "partie"));
            if pair {
                at += 2;
            } else if self.tags.get(at) == Some(&Tag::Adverb) || BETWEEN.contains(&word) {
                at += 1;
            } else {
                return at;
            }
        }
    }

    fn is_participle(&self, at: usize) -> bool {
        let told =
            || lexicon::readings(self.tokens.lower(at)).any(|reading| reading.form == Some(Form::PastParticiple));
        match self.tags.get(at) {
            Some(Tag::PastParticiple) => true,
            Some(Tag::Adjective | Tag::Finite) => told(),
            _ => false,
        }
    }

    /// « ne … que » without « pas »: nothing is denied.
    fn only(&self, verb: &FiniteVerb) -> bool {
        let denies =
            |at: &usize| matches!(self.tokens.lower(*at), "pas" | "plus" | "jamais" | "point" | "guère" | "rien");
        let after = verb.finite + 1..(verb.end + 4).min(self.tokens.len());
        let que = after.clone().find(|at| matches!(self.tokens.lower(*at), "que" | "qu"));
        que.is_some_and(|que| que <= verb.end + 1) && !after.clone().any(|at| denies(&at))
    }
}

/// The likeliest reading of a verb form: auxiliaries, the third person and the indicative first.
fn reading(word: &str, wanted: impl Fn(&Reading) -> bool) -> Option<Reading> {
    lexicon::readings(word).filter(|reading| reading.pos == Pos::Verb && wanted(reading)).min_by_key(|reading| {
        let auxiliary = matches!(reading.lemma.as_str(), "être" | "avoir" | "aller" | "faire" | "voir" | "pouvoir");
        let third = reading.persons.has(3, Number::Singular) || reading.persons.has(3, Number::Plural);
        (!auxiliary, !third, reading.form)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Span;

    /// Checks (group, lemma of the main verb, what is told of it) of every finite verb.
    #[track_caller]
    fn check(sentence: &str, expected: &[(&str, &str, &str)]) {
        let tokens = Tokens::new(sentence, Span::new(0, sentence.len()));
        let verbs = finite(&tokens);
        let marks = |verb: &FiniteVerb| {
            let mut marks = format!("{:?}", verb.tense);
            let mut add = |yes: bool, mark: &str| {
                if yes {
                    marks = format!("{marks} {mark}");
                }
            };
            add(verb.compound, "compound");
            add(verb.voice == Voice::Passive, "passive");
            add(verb.voice == Voice::Pronominal, "pronominal");
            add(verb.negated, "negated");
            add(verb.object, "object");
            add(verb.inverted, "inverted");
            add(verb.number() == Some(Number::Plural), "plural");
            verb.modal.map_or(marks.clone(), |modal| format!("{marks} {modal:?}"))
        };
        let found: Vec<(&str, String, String)> = verbs
            .iter()
            .map(|verb| (tokens.span(verb.start, verb.end).of(sentence), verb.lemma.to_string(), marks(verb)))
            .collect();
        let found: Vec<(&str, &str, &str)> =
            found.iter().map(|(group, lemma, marks)| (*group, lemma.as_str(), marks.as_str())).collect();
        assert_eq!(found, expected, "{sentence}");
    }

    #[test]
    fn compound_tenses_are_one_group() {
        check(
            "L’armée malienne a repris en mains la ville de Kidal.",
            &[("a repris", "reprendre", "Present compound")],
        );
        check(
            "Les militants se sont de nouveau rendus en Ukraine.",
            &[("se sont de nouveau rendus", "rendre", "Present compound pronominal plural")],
        );
        check("Un convoi est tombé dans une embuscade.", &[("est tombé", "tomber", "Present compound")]);
        check("Aucune source n’a pas confirmé.", &[("n’a pas confirmé", "confirmer", "Present compound negated")]);
        check(
            "La ville aurait été libérée mardi.",
            &[("aurait été libérée", "libérer", "Conditional compound passive")],
        );
    }

    #[test]
    fn passives_and_copulas_are_told_apart() {
        check(
            "Les soldats ont été formés par Kiev.",
            &[("ont été formés", "former", "Present compound passive plural")],
        );
        check("Le drone est français.", &[("est", "être", "Present")]);
        check("L’accord sera signé demain.", &[("sera signé", "signer", "Future passive")]);
    }

    #[test]
    fn modals_keep_their_infinitive() {
        check("Le Mali peut compter sur ses alliés.", &[("peut compter", "compter", "Present Can")]);
        check(
            "La junte ne pourra pas être écartée.",
            &[("ne pourra pas être écartée", "écarter", "Future passive negated Can")],
        );
        check("Le président va se rendre à Moscou.", &[("va se rendre", "rendre", "Present pronominal Going")]);
        check("Il vient de signer.", &[("vient de signer", "signer", "Present Just")]);
    }

    #[test]
    fn pronouns_before_and_after_belong_to_the_verb() {
        check("Il les a livrés.", &[("les a livrés", "livrer", "Present compound object")]);
        check(
            "La guerre, a-t-il ajouté, se poursuit.",
            &[
                ("a-t-il ajouté", "ajouter", "Present compound inverted"),
                ("se poursuit", "poursuivre", "Present pronominal"),
            ],
        );
        check("« C’est faux », dit-elle.", &[("est", "être", "Present"), ("dit-elle", "dire", "Present inverted")]);
        check(
            "Il ne reste que deux soldats.",
            &[("ne reste que", "rester", "Present")].map(|(_, l, m)| ("ne reste", l, m)),
        );
    }

    #[test]
    fn a_noun_spelt_like_a_verb_is_none() {
        check("Les forces armées de l’est du pays.", &[]);
        check("La marche de la garde contre le poste.", &[]);
        check("L’armée, la montre et le titre de cette porte.", &[]);
        check("La montre montre l’heure.", &[("montre", "montrer", "Present")]);
        check("Il entre entre deux portes.", &[("entre", "entrer", "Present")]);
        check("A Bamako, la junte reste au pouvoir.", &[("reste", "rester", "Present")]);
    }
}
