//! Rules that narrow what a token can be before any weight is asked: places where French has no finite verb, and places
//! where it has nothing else.

use super::lattice::Word;
use super::{Tag, TagSet};
use crate::language::fr::lexicon::Number;
use crate::language::fr::{TokenKind, Tokens, words};

/// Latin after `a`.
const LATIN: &[&str] = &["priori", "posteriori", "fortiori", "minima", "maxima", "contrario", "cappella", "capella"];

/// After these comes no finite verb, but the noun or adjective that is spelt like one.
const NOUN_FOLLOWS: &[&str] = &[
    "à", "de", "d", "du", "au", "aux", "par", "dans", "sur", "sous", "avec", "vers", "chez", "depuis", "pendant",
    "cette", "cet", "ces", "son", "sa", "ses", "leurs", "mon", "ma", "mes", "nos", "notre", "votre", "vos", "chaque",
    "quelques", "une", "même",
];

/// Pronouns and negations between a subject and its verb.
const BETWEEN: &[&str] =
    &["le", "la", "les", "l", "lui", "leur", "se", "s", "y", "en", "me", "m", "te", "t", "nous", "vous", "ne", "n"];

/// Subjects that nothing but those and a verb can follow.
const SUBJECTS: &[&str] = &["il", "ils", "on", "je", "j", "tu", "qui"];

/// Verbs of saying that are spelt like a noun or an adjective.
const SAID: &[&str] = &[
    "estime",
    "note",
    "juge",
    "lance",
    "précise",
    "annonce",
    "demande",
    "relève",
    "analyse",
    "relate",
    "commente",
    "souffle",
    "peste",
    "réplique",
    "tranche",
    "avance",
    "regrette",
    "rapporte",
];

/// Readings that are left when a verb is ruled out.
const NOMINAL: TagSet = TagSet::of(&[
    Tag::Noun,
    Tag::Adjective,
    Tag::Name,
    Tag::Adverb,
    Tag::Preposition,
    Tag::PastParticiple,
    Tag::Coordinator,
]);

/// Takes away what the place of each word rules out.
pub(super) fn narrow(tokens: &Tokens<'_>, words: &mut [Word]) {
    let said = |list: &[&str]| (0..tokens.len()).any(|at| list.contains(&tokens.lower(at)));
    let (i_or_you, we) = (said(&["je", "j", "tu", "t", "moi", "toi", "me", "m", "te"]), said(&["nous"]));
    for at in 0..words.len() {
        let Some(word) = words.get(at).copied().filter(|word| word.tags.has(Tag::Finite)) else { continue };
        let infinitive = words.get(at + 1).is_some_and(|next| next.tags == TagSet::of(&[Tag::Infinitive]));
        let (i_or_you, we) = (i_or_you || opens(tokens, at), we || opens(tokens, at));
        let Some(word) = words.get_mut(at).filter(|_| !word.inverted) else { continue };
        if tokens.lower(at) == "a" && (infinitive || LATIN.contains(&tokens.lower(at + 1))) {
            word.tags = TagSet::of(&[Tag::Preposition]);
        } else if nobody_there(word, i_or_you, we) || never(tokens, at, word) {
            word.tags.remove(Tag::Finite);
            if word.tags == TagSet::default() {
                word.tags = TagSet::of(&[Tag::Noun, Tag::Adjective]);
                word.nominal = 15;
            }
        } else if always(tokens, at) || incise(tokens, at) {
            word.tags = TagSet::of(&[Tag::Finite]);
        }
    }
}

/// A form of the first or second person in a sentence without such a person: « les gros titres », « de boites ».
fn nobody_there(word: &Word, i_or_you: bool, we: bool) -> bool {
    let persons = word.persons;
    let third = persons.has(3, Number::Singular) || persons.has(3, Number::Plural);
    let plural = persons.has(1, Number::Plural);
    !persons.is_empty()
        && !third
        && !persons.has(2, Number::Plural)
        && (if plural { !we && !word.imperative } else { !i_or_you })
}

/// Whether a sentence or a quotation begins here, so that the verb may be an imperative.
fn opens(tokens: &Tokens<'_>, at: usize) -> bool {
    at.checked_sub(1).is_none_or(|before| {
        tokens.get(before).is_some_and(|token| token.kind == TokenKind::Mark) && tokens.is_capital(at)
    })
}

/// Places where no finite verb stands.
fn never(tokens: &Tokens<'_>, at: usize, own: &Word) -> bool {
    let lower = |back: usize| at.checked_sub(back).map_or("", |before| tokens.lower(before));
    let (word, before) = (tokens.word(at), lower(1));
    let kind = at.checked_sub(1).and_then(|before| tokens.get(before)).map(|token| token.kind);
    let first = (0..at).all(|before| tokens.get(before).is_some_and(|token| token.kind == TokenKind::Mark));
    let titled = word.chars().nth(1).is_some_and(char::is_lowercase);
    let quoted = kind == Some(TokenKind::Mark) && before != "," && !own.named;
    // A capital inside a sentence is a name’s.
    if tokens.is_capital(at) && titled && !first && !quoted {
        return true;
    }
    // « A » is « À » without its accent.
    if word == "A" && !tokens.word(at + 1).chars().all(char::is_uppercase) {
        return true;
    }
    if !own.tags.meets(NOMINAL) {
        return false;
    }
    // « à l’est », « la côte est » but « il l’est ».
    if tokens.lower(at) == "est" {
        return matches!(before, "l")
            && (words::is_preposition(lower(2)) || matches!(lower(2), "et" | "ou" | "" | ","))
            || matches!(before, "-" | "côte" | "façade");
    }
    // « dix secondes », « 100 mètres », but « en 2013 passe ».
    let counted = kind == Some(TokenKind::Number) && before.len() != 4 || words::number(before).is_some();
    NOUN_FOLLOWS.contains(&before) || counted && tokens.lower(at).ends_with(['s', 'x'])
}

/// Places where a word that can be a finite verb is one: after a subject pronoun, after `ne`, after `se`.
fn always(tokens: &Tokens<'_>, at: usize) -> bool {
    if matches!(tokens.lower(at), "plus" | "point" | "pas" | "si" | "tous" | "en" | "le" | "la" | "les") {
        return false;
    }
    let mut back = at;
    let mut bound = false;
    while let Some(before) = back.checked_sub(1).filter(|before| BETWEEN.contains(&tokens.lower(*before))) {
        bound |= matches!(tokens.lower(before), "ne" | "n" | "se");
        bound |= tokens.lower(before) == "s" && before + 1 == at;
        back = before;
    }
    let Some(subject) = back.checked_sub(1) else { return bound };
    let earlier = subject.checked_sub(1).map_or("", |earlier| tokens.lower(earlier));
    let she = matches!(tokens.lower(subject), "elle" | "elles")
        && !words::is_preposition(earlier)
        && !matches!(earlier, "comme" | "et" | "ou" | "ni" | "qu");
    bound || SUBJECTS.contains(&tokens.lower(subject)) || she
}

/// « …  », dit Mme Gillard »: after a closed quotation, before a name or a determiner.
fn incise(tokens: &Tokens<'_>, at: usize) -> bool {
    let before = |back: usize| at.checked_sub(back).map_or("", |before| tokens.word(before));
    let quoted = before(1) == "»" || before(1) == "," && matches!(before(2), "»" | "”" | "\"");
    let speaker = tokens.is_capital(at + 1) || matches!(tokens.lower(at + 1), "le" | "la" | "l" | "un" | "une" | "ce");
    // « …, estime Saïd Ahamada »: with a name after it, a comma before it is enough.
    let said = before(1) == "," && tokens.is_capital(at + 1) && SAID.contains(&tokens.lower(at));
    said || quoted && speaker && tokens.lower(at) != "entre"
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::fr::tagging::Lattice;
    use crate::text::Span;

    /// Checks whether the word between brackets can, must or cannot be a finite verb before any weight is asked.
    #[track_caller]
    fn check(marked: &str, expected: &str) {
        let start = marked.find('[').unwrap();
        let text = marked.replace(['[', ']'], "");
        let tokens = Tokens::new(&text, Span::new(0, text.len()));
        let tags = Lattice::new(&tokens).tags(tokens.at(start));
        let found = match (tags.has(Tag::Finite), tags.iter().count()) {
            (true, 1) => "must",
            (true, _) => "can",
            (false, _) => "cannot",
        };
        assert_eq!(found, expected, "{marked}: {:?}", tags.iter().collect::<Vec<_>>());
    }

    #[test]
    fn no_verb_after_a_preposition_or_a_possessive() {
        check("contre cette [marche]", "cannot");
        check("de [marche] en marche", "cannot");
        check("sa [marche]", "cannot");
        check("la [marche]", "can");
    }

    #[test]
    fn the_east_is_no_verb() {
        check("à l’[est] du pays", "cannot");
        check("la côte [est] du pays", "cannot");
        check("il l’[est] encore", "must");
        check("La Corée du Sud [est] loin", "can");
    }

    #[test]
    fn a_capital_inside_a_sentence_is_a_name() {
        check("Le groupe [Marche] reste", "cannot");
        check("[A] Bamako, rien", "cannot");
        check("Il dit : « [Entre] ! »", "can");
    }

    #[test]
    fn latin_and_slips_of_the_accent() {
        check("des votes [a] posteriori", "cannot");
        check("il tend [a] montrer", "cannot");
        check("la ville [a] repris", "must");
    }

    #[test]
    fn a_form_needs_its_person() {
        check("les gros [titres]", "cannot");
        check("tu [titres] fort", "must");
        check("leurs faibles [disposions]", "cannot");
        check("parmi eux [citons] le Mali", "must");
    }

    #[test]
    fn counted_things_are_nouns() {
        check("dix [secondes] après", "cannot");
        check("en 2013 [passe] la loi", "can");
    }

    #[test]
    fn pronouns_and_negations_want_a_verb() {
        check("il [entre] dans", "must");
        check("le Nil n’[entre] pas", "must");
        check("elle se [présente]", "must");
        check("qui en [fait] son témoin", "must");
        check("il ne [plus] faire", "cannot");
        check("avec elle [entre] deux", "can");
    }

    #[test]
    fn a_verb_of_saying_after_a_quotation() {
        check("« Non », [dit] Mme Gillard", "must");
        check("« Non », [dit] ainsi", "can");
        check("Le parti souffre, [estime] Saïd Ahamada", "must");
        check("Le parti, [estime] générale", "can");
    }
}
