//! Finite verbs of the passé composé and its kin: an auxiliary and a participle, with what may stand between them. This
//! is the tense in which news tells events; verbs of other tenses are not recognised here, and rules that need an event
//! refuse sentences without one.

use crate::language::fr::{TokenKind, Tokens};

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

/// Participles that no ending tells.
const IRREGULAR: &[&str] = &[
    "fait",
    "dit",
    "pris",
    "repris",
    "appris",
    "compris",
    "mis",
    "remis",
    "permis",
    "promis",
    "ouvert",
    "offert",
    "souffert",
    "couvert",
    "découvert",
    "mort",
    "écrit",
    "inscrit",
    "conduit",
    "produit",
    "détruit",
    "construit",
    "réduit",
    "traduit",
    "introduit",
    "atteint",
    "craint",
    "éteint",
    "joint",
    "rejoint",
    "contraint",
    "plaint",
    "été",
    "eu",
    "acquis",
    "conquis",
    "assis",
    "soumis",
    "commis",
    "admis",
    "transmis",
    "surpris",
    "entrepris",
    "interdit",
    "prédit",
    "satisfait",
    "refait",
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
    while next < to && ADVERBS.contains(&tokens.lower(next)) {
        negated |= matches!(tokens.lower(next), "pas" | "plus" | "jamais" | "aucunement");
        next += 1;
    }
    let passive = !with_etre && tokens.lower(next) == "été";
    if passive {
        next += 1;
        while next < to && ADVERBS.contains(&tokens.lower(next)) {
            next += 1;
        }
    }
    let told = next < to && is_participle(tokens, next);
    let moves = MOVEMENT.iter().any(|verb| base(tokens.lower(next)) == *verb);
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
    !noun
        && kind == Some(TokenKind::Word)
        && !tokens.is_capital(at)
        && (IRREGULAR.contains(&word)
            || (word.chars().count() > 2 && (word.ends_with('é') || word.ends_with('i') || word.ends_with('u'))))
}

/// A participle without the marks of gender and number.
pub fn base(participle: &str) -> &str {
    let singular = participle.strip_suffix('s').filter(|_| !IRREGULAR.contains(&participle)).unwrap_or(participle);
    let feminine = |word: &str| word.ends_with("ée") || word.ends_with("ie") || word.ends_with("ue");
    match singular.strip_suffix('e') {
        Some(stem) if feminine(singular) || IRREGULAR.contains(&stem) => stem,
        _ => singular,
    }
}

/// Gender and number that a participle shows: (feminine, plural).
pub fn agreement(participle: &str) -> (bool, bool) {
    let irregular_s = IRREGULAR.contains(&participle);
    let plural = participle.ends_with('s') && !irregular_s;
    let singular = if plural { participle.strip_suffix('s').unwrap_or(participle) } else { participle };
    (base(participle) != singular, plural)
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
