//! The pronoun that takes a subject up again after its verb: « un convoi est-il tombé », « les autorités ont-elles adressé ».

use crate::claim::Read;
use crate::language::fr::clauses::Clause;
use crate::language::fr::lexicon::{self, Number};
use crate::language::fr::{Tokens, verbs, words};

/// The pronoun that takes a subject up again after its verb; none where gender or number do not show.
pub fn pronoun(read: &Read<'_>, subject: usize, clause: &Clause) -> Option<&'static str> {
    let (tokens, verb) = (&read.tokens, &clause.verb);
    let plural = verb.number()? == Number::Plural;
    // With être the participle shows it too.
    let moved = verb.compound && verb.finite != verb.main && tokens.lower(verb.finite) != "a";
    let with_etre = moved && matches!(tokens.lower(verb.finite), "est" | "sont" | "était" | "étaient");
    let feminine = verbs::agreement(tokens.lower(verb.main)).0;
    let feminine = match (tokens.lower(subject), plural) {
        ("le" | "un", false) => false,
        ("la" | "une", false) => true,
        // « Le Mali puis le Niger ont »
        _ if plural && is_list(read, subject, verb.start) => false,
        // « l’armée », « les autorités », « deux soldats »: the dictionary knows the gender of the noun.
        ("l" | "les" | "des" | "plusieurs", _) => noun_gender(tokens, subject + 1)?,
        (number, true) if words::number(number).is_some() => noun_gender(tokens, subject + 1)?,
        _ if with_etre => feminine,
        _ => return None,
    };
    Some(match (feminine, plural) {
        (false, false) => "il",
        (true, false) => "elle",
        (false, true) => "ils",
        (true, true) => "elles",
    })
}

/// « le Mali et la Mauritanie »: several, of which one is masculine.
fn is_list(read: &Read<'_>, from: usize, to: usize) -> bool {
    let masculine = |at: usize| matches!(read.tokens.lower(at), "le" | "un" | "du");
    let joined = (from..to).any(|at| matches!(read.tokens.lower(at), "et" | "puis"));
    joined && masculine(from)
}

/// Whether the noun at a token is feminine, where the dictionary gives it one gender only.
pub fn noun_gender(tokens: &Tokens<'_>, at: usize) -> Option<bool> {
    let mut genders = lexicon::readings_at(tokens, at)
        .filter(|reading| reading.pos == lexicon::Pos::Noun)
        .map(|reading| reading.gender);
    let gender = genders.next().flatten().filter(|gender| genders.all(|other| other == Some(*gender)))?;
    Some(gender == lexicon::Gender::Feminine)
}
