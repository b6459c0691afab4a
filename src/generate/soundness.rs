//! Whether words of an article can be shown in a question as they are: printed without faults, free of praise and blame,
//! and which part of a sentence that is.

use crate::claim::{Read, Reading};
use crate::generate::{Refusal, wording};
use crate::language::fr::attribution::{Frame, Turn};
use crate::language::fr::clauses::{self, Clause};
use crate::language::fr::tagging::Tag;
use crate::language::fr::verbs::{FiniteVerb, Voice};
use crate::language::fr::{anaphora, misprints, words};
use crate::text::{Span, each_word};

/// Whether the words are printed without a fault that a question would repeat: no doubled word, no « de des », no letter
/// that lost its apostrophe, brackets and quotation marks in pairs.
pub(crate) fn is_printed_soundly(words: &str) -> bool {
    // Acronyms that a translation machine put in the place of the real ones.
    const FAULTY: &[&str] = &["CCG", "FRI", "SAS", "russo-ukranienne", "CEDEAO en français"];
    let mut before = String::new();
    let mut lost = false;
    each_word(words, |word| {
        lost |= is_doubled(&before, word);
        before.clear();
        before.push_str(word);
    });
    let list: Vec<&str> = words.split_whitespace().collect();
    // « RAISON“ ”Les actes »: marks the wrong way round.
    let turned = words
        .chars()
        .zip(words.chars().skip(1))
        .any(|(a, b)| (a.is_alphanumeric() && b == '“') || (a == '”' && b.is_alphanumeric()));
    // « … adultes retrouvés morts Les cris d’une femme … »: a heading that runs into the sentence below it.
    let heading = list.windows(3).any(|three| misprints::opens_below_heading(three[0], three[1], three[2]));
    let pairs = [('(', ')'), ('«', '»'), ('“', '”'), ('[', ']')];
    let balanced = pairs.iter().all(|(open, close)| words.matches(*open).count() == words.matches(*close).count());
    let percent = words.contains('%');
    !lost
        && !turned
        && !heading
        && balanced
        && words.matches('"').count().is_multiple_of(2)
        && !list.iter().any(|word| has_lost_space(word, percent))
        && !FAULTY.iter().any(|word| words.contains(word))
}

/// Whether a word stands twice, or a small one is lost between two: « de des », « lors une opération », « de plus deux
/// minutes ». Both folded.
fn is_doubled(before: &str, word: &str) -> bool {
    match before {
        "nous" | "vous" => false,
        "lors" => !matches!(word, "de" | "du" | "des" | "d"),
        "de" if matches!(word, "des" | "les" | "le") => true,
        "a" if word == "les" => true,
        "plus" if words::number(word).is_some() => true,
        _ => before == word && word.len() > 1,
    }
}

/// « le16 novembre », where a comma may be wrong too; « du Black Friday62 % »; « d emploi »; « Des blessésÂgé de 25 ans »,
/// « en 2013.Sous-équipée », two sentences that lost what stood between them.
fn has_lost_space(word: &str, percent: bool) -> bool {
    if matches!(word, "d" | "l" | "n" | "s" | "qu" | "j" | "c") {
        return true;
    }
    // Most words are nothing but small letters.
    if word.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return false;
    }
    let digits = word.trim_start_matches(char::is_alphabetic);
    let letters = &word[..word.len() - digits.len()];
    if digits.starts_with(|c: char| c.is_ascii_digit())
        && (matches!(letters, "le" | "du" | "au" | "les" | "en" | "Le") || percent && letters.len() > 2)
    {
        return true;
    }
    let lower = word.starts_with(char::is_lowercase);
    let mut three = word.chars().zip(word.chars().skip(1)).zip(word.chars().skip(2));
    let inside = three.any(|((a, b), c)| {
        (lower && a.is_lowercase() && b.is_uppercase() && c.is_lowercase())
            || (b == ')' && c.is_uppercase())
            || (a.is_alphanumeric() && matches!(b, '.' | '?' | '!') && c.is_uppercase() && word.len() > 6)
    });
    inside && !word.contains("://")
}

/// Whether the words praise or blame: a sentence built on them states no fact.
pub(crate) fn is_evaluative(words: &str) -> bool {
    const EVALUATIVE: &[&str] = &[
        "efficacite",
        "decisif",
        "decisive",
        "decisives",
        "inebranlable",
        "demontre",
        "demontrent",
        "temoigne",
        "temoignent",
        "reflete",
        "refletent",
        "traduit",
        "traduisent",
        "enjeu",
        "majeure",
        "majeur",
        "succes",
        "determination",
        "volonte",
        "rigides",
        "cliniquement",
        "controverse",
        "controverses",
        "propagande",
        "strategique central",
    ];
    let mut found = false;
    each_word(words, |word| found |= EVALUATIVE.contains(&word));
    found
}

/// Verbs that news does not use without an object, though the dictionary allows it.
const NEEDS_OBJECT: &[&str] = &[
    "demander",
    "annoncer",
    "accorder",
    "livrer",
    "prendre",
    "reprendre",
    "publier",
    "lancer",
    "signer",
    "adopter",
    "ouvrir",
    "confirmer",
    "libérer",
    "tuer",
    "perdre",
    "donner",
    "recevoir",
    "envoyer",
    "adresser",
    "exiger",
    "obtenir",
    "dire",
    "affirmer",
    "réaffirmer",
    "rappeler",
    "déclarer",
    "réclamer",
    "dénoncer",
    "évoquer",
];

/// Whether a verb says nothing without an object: the dictionary knows it with one only, or news never leaves it out.
pub(crate) fn needs_object(verb: &FiniteVerb) -> bool {
    verb.voice == Voice::Active && (verb.valency.needs_object() || NEEDS_OBJECT.contains(&&*verb.lemma))
}

/// The most tokens of a sentence that is looked at; the gate allows far fewer words.
const MOST_TOKENS: usize = 120;

/// The words of a sentence that a question can print: without the full stop, without a connector in front (« En effet, »),
/// and without quotation marks that another sentence opens or closes. An attribution stays: without it, the words would
/// become the article's own.
pub(crate) fn passage(reading: &Reading<'_>, read: &Read<'_>) -> Result<Span, Refusal> {
    let sentence = read.sentence.span;
    if read.tokens.len() > MOST_TOKENS {
        return Err(Refusal::TooLong);
    }
    let first =
        read.tokens.get(anaphora::after_connector(&read.tokens)).map_or(sentence.start, |token| token.span.start);
    // « …, l’a confirmé »: what is confirmed stands in another sentence.
    let clitic = |clause: &Clause| {
        let before = clause.verb.start..clause.verb.finite;
        clause.kind == clauses::Kind::Main
            && clause.verb.object
            && before.into_iter().any(|at| matches!(read.tokens.lower(at), "l" | "le" | "la" | "les"))
    };
    if read.clauses.first().is_some_and(clitic) {
        return Err(Refusal::Dangling);
    }
    let whole = Span::new(first, sentence.end);
    let words = reading.text(whole);
    // « Sans exclure une surprise, comme … », « Parmi les chefs qui ont accepté, …, indique Le Figaro », « Est-ce le début
    // de la purge ? »: nothing is said of anything.
    let told = |clause: &Clause| {
        let at = read.tokens.get(clause.verb.finite).map(|token| token.span);
        let incise = |frame: &Frame| {
            matches!(frame.turn, Turn::Inverted | Turn::Pronoun | Turn::As | Turn::Learnt)
                && at.is_some_and(|at| frame.span.contains(at))
        };
        // « Huit personnes dont six Français et deux Nigériens ont été tuées »: « dont » opens no clause.
        let counted = |at: usize| {
            read.tokens.lower(at) == "dont" && matches!(read.tags.get(at + 1), Some(Tag::Numeral | Tag::Determiner))
        };
        let main = clause.kind == clauses::Kind::Main || read.clauses.len() == 1 && (1..clause.verb.start).any(counted);
        main && !read.frames.iter().any(incise)
    };
    if !read.clauses.iter().any(told)
        || words.trim_end_matches(['»', '”', '"', ' ', '\u{a0}', '\u{202f}']).ends_with('?')
    {
        return Err(Refusal::NoEvent);
    }
    let end = whole.start + words.trim_end_matches(['.', ' ', '\u{a0}']).len();
    let start =
        whole.start + words.len() - words.trim_start_matches(['«', '“', '"', ' ', '\u{a0}', '-', '–', '•']).len();
    // Without the opening mark first, for it may be closed by another sentence; with it where both stand in this one.
    // Typewriter marks do not say which they are: a sentence that begins or ends with one may be half of a quotation.
    let printable = [Span::new(start, end), Span::new(whole.start, end)];
    let sound = |span: &Span| {
        let words = reading.text(*span);
        is_printed_soundly(words)
    };
    printable.into_iter().find(sound).ok_or(Refusal::BrokenQuotation)
}

/// The words of a passage as a question prints them: an ellipsis stands for what was left out in front.
pub(crate) fn printed(reading: &Reading<'_>, read: &Read<'_>, passage: Span) -> String {
    let words = wording::typeset(reading.text(passage));
    let skipped = reading.text(Span::new(read.sentence.span.start, passage.start));
    if skipped.chars().any(char::is_alphabetic) { format!("… {words}") } else { words }
}
