//! Verbs of a sentence. `finite` reads every finite verb with its group; `find` only the passé composé and its kin, the
//! tense in which news tells events, for rules that refuse sentences of any other.

mod groups;

use crate::language::fr::lexicon::{self, Form, Gender, Number, Pos, Reading, Valency};
use crate::language::fr::{TokenKind, Tokens};

pub use groups::{FiniteVerb, Modal, Voice, finite, finite_among};

/// A verb made of an auxiliary and a participle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Compound {
    /// Token of the reflexive pronoun, or of the auxiliary where there is none.
    pub start: usize,
    /// Token of the auxiliary.
    pub auxiliary: usize,
    /// Token of the participle.
    pub participle: usize,
    /// Whether the auxiliary is plural.
    pub plural: bool,
    /// Whether `se` or `s’` stands before it.
    pub reflexive: bool,
    /// Whether it is negated.
    pub negated: bool,
    /// Whether it is `a été` and a participle.
    pub passive: bool,
    /// Whether the auxiliary is être.
    pub with_etre: bool,
}

/// Verbs whose passé composé takes être; any other participle after être is a passive or an adjective.
const MOVEMENT: &[&str] = &[
    "allé",
    "venu",
    "arrivé",
    "parti",
    "entré",
    "sorti",
    "monté",
    "descendu",
    "né",
    "mort",
    "décédé",
    "tombé",
    "resté",
    "retourné",
    "passé",
    "devenu",
    "revenu",
    "rentré",
    "parvenu",
    "intervenu",
    "survenu",
    "reparti",
];

/// Words between auxiliary and participle.
const ADVERBS: &[&str] = &[
    "également",
    "aussi",
    "déjà",
    "encore",
    "toujours",
    "récemment",
    "notamment",
    "finalement",
    "immédiatement",
    "presque",
    "plus",
    "bien",
    "ainsi",
    "pas",
    "donc",
    "même",
    "aucunement",
    "jamais",
    "de",
    "nouveau",
    "fermement",
    "officiellement",
    "-",
    "légèrement",
    "légèrement-",
    "discrètement",
    "souvent",
    "peu",
];

/// The first compound verb in the tokens from `from` to before `to`.
pub fn find(tokens: &Tokens<'_>, from: usize, to: usize) -> Option<Compound> {
    (from..to).find_map(|at| read(tokens, at, to))
}

fn read(tokens: &Tokens<'_>, at: usize, to: usize) -> Option<Compound> {
    let word = tokens.lower(at);
    let (plural, with_etre) = match word {
        "a" | "avait" => (false, false),
        "ont" | "avaient" => (true, false),
        "est" | "était" => (false, true),
        "sont" | "étaient" => (true, true),
        _ => return None,
    };
    let before = |back: usize| at.checked_sub(back).map_or("", |before| tokens.lower(before));
    let reflexive = matches!(before(1), "s" | "se");
    let mut negated = matches!(before(1), "n" | "ne") || (reflexive && matches!(before(2), "n" | "ne"));
    let mut next = at + 1;
    while next < to && is_adverb(tokens.lower(next)) {
        negated |= matches!(tokens.lower(next), "pas" | "plus" | "jamais" | "aucunement");
        next += 1;
    }
    let passive = !with_etre && tokens.lower(next) == "été";
    if passive {
        next += 1;
        while next < to && is_adverb(tokens.lower(next)) {
            next += 1;
        }
    }
    let told = next < to && is_participle(tokens, next);
    let moves = moves(tokens.lower(next));
    (told && (!with_etre || reflexive || moves)).then_some(Compound {
        start: if reflexive { at - 1 } else { at },
        auxiliary: at,
        participle: next,
        plural,
        reflexive,
        negated,
        passive,
        with_etre,
    })
}

/// Whether a word stands between auxiliary and participle.
fn is_adverb(word: &str) -> bool {
    ADVERBS.contains(&word)
        || word.ends_with("ment") && lexicon::readings(word).any(|reading| reading.pos == Pos::Adverb)
}

/// Whether a participle is of a verb whose passé composé takes être.
fn moves(participle: &str) -> bool {
    let with_etre = |reading: Reading| {
        let marks = reading.valency;
        marks.has(Valency::WITH_ETRE) && !marks.has(Valency::WITH_AVOIR) && !marks.has(Valency::ONLY_PRONOMINAL)
    };
    MOVEMENT.contains(&base(participle)) || as_participle(participle).is_some_and(with_etre)
}

/// The dictionary's reading of a word as past participle.
fn as_participle(word: &str) -> Option<Reading> {
    lexicon::readings(word).find(|reading| reading.form == Some(Form::PastParticiple))
}

/// Whether a token looks like a past participle, in any gender and number.
pub fn is_participle(tokens: &Tokens<'_>, at: usize) -> bool {
    let kind = tokens.get(at).map(|token| token.kind);
    let word = base(tokens.lower(at));
    // « l’armée », « la partie »: after an article it is a noun.
    let before = at.checked_sub(1).map_or("", |before| tokens.lower(before));
    let noun = matches!(
        before,
        "l" | "le" | "la" | "les" | "un" | "une" | "cet" | "cette" | "ce" | "ces" | "sa" | "leur" | "forces"
    );
    let told = as_participle(tokens.lower(at)).is_some();
    // A word that the dictionary lacks shows it by its ending.
    let looks = || {
        lexicon::readings(tokens.lower(at)).next().is_none()
            && word.chars().count() > 2
            && (word.ends_with('é') || word.ends_with('i') || word.ends_with('u'))
    };
    !noun && kind == Some(TokenKind::Word) && !tokens.is_capital(at) && (told || looks())
}

/// A participle without the marks of gender and number.
pub fn base(participle: &str) -> &str {
    let (feminine, plural) = agreement(participle);
    let singular = if plural { participle.strip_suffix('s').unwrap_or(participle) } else { participle };
    if feminine { singular.strip_suffix('e').unwrap_or(singular) } else { singular }
}

/// Gender and number that a participle shows: (feminine, plural). `pris` shows no number, and counts as singular.
pub fn agreement(participle: &str) -> (bool, bool) {
    if let Some(reading) = as_participle(participle) {
        return (reading.gender == Some(Gender::Feminine), reading.number == Some(Number::Plural));
    }
    let plural = participle.ends_with('s');
    let singular = participle.strip_suffix('s').unwrap_or(participle);
    (["ée", "ie", "ue"].iter().any(|ending| singular.ends_with(ending)), plural)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Span;

    #[track_caller]
    fn check(sentence: &str, expected: Option<(&str, &str, bool)>) {
        let tokens = Tokens::new(sentence, Span::new(0, sentence.len()));
        let found = find(&tokens, 0, tokens.len());
        assert_eq!(
            found.map(|v| (tokens.word(v.auxiliary), tokens.word(v.participle), v.negated)),
            expected,
            "{sentence}"
        );
    }

    #[test]
    fn compound_verbs_are_found_with_what_stands_between() {
        check("L’armée malienne a repris en mains la ville", Some(("a", "repris", false)));
        check("les militants se sont de nouveau rendus en Ukraine", Some(("sont", "rendus", false)));
        check("un convoi est tombé dans une embuscade", Some(("est", "tombé", false)));
        check("Ils ont été formés à la fabrication", Some(("ont", "formés", false)));
        check("aucune source n’a pas confirmé", Some(("a", "confirmé", true)));
    }

    #[test]
    fn states_and_other_tenses_are_none() {
        check("la coopération est scellée par l’établissement", None);
        check("Le drone a une portée", None);
        check("Le convoi arrive à Gao", None);
    }

    #[test]
    fn participles_show_gender_and_number() {
        assert_eq!(agreement("libérée"), (true, false));
        assert_eq!(agreement("livrés"), (false, true));
        assert_eq!(agreement("repris"), (false, false));
        assert_eq!((base("réunies"), base("prises"), base("tombé")), ("réuni", "pris", "tombé"));
    }
}
