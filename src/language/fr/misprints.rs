//! Misprints of the papers: words that lost the space between them, a heading that runs into the sentence below it, an
//! article that does not agree with its noun, one comma of a pair. They are found by what the words can be, not by
//! spelling. A sentence that has one is quoted in no question: the learner would take the fault for ours.

use crate::language::fr::clauses::{Clause, Kind};
use crate::language::fr::lexicon::{self, Gender, Number, Pos};
use crate::language::fr::tagging::Tag;
use crate::language::fr::{TokenKind, Tokens, gazetteer, words};
use crate::text::Span;

/// A sentence as the rules see it.
#[derive(Clone, Copy)]
struct Sentence<'s> {
    tokens: &'s Tokens<'s>,
    tags: &'s [Tag],
    clauses: &'s [Clause],
}

/// A rule and its name: whether a misprint begins at a token.
type Rule = (&'static str, fn(Sentence<'_>, usize) -> bool);

/// Every rule.
const RULES: &[Rule] = &[
    ("glued_words", glued_words),
    ("glued_mark", glued_mark),
    ("heading_runs_in", heading_runs_in),
    ("agreement", disagrees),
    ("missing_elision", lacks_elision),
    ("comma_before_verb", splits_subject),
    ("open_apposition", leaves_apposition_open),
    ("page_mark", page_mark),
    ("lost_word", lost_word),
    ("misspelt", misspelt),
];

/// A misprint: where, and the rule that found it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Misprint {
    /// The word or mark it begins with.
    pub span: Span,
    /// The rule.
    pub rule: &'static str,
}

/// The misprints of a sentence, in order.
pub fn find(tokens: &Tokens<'_>, tags: &[Tag], clauses: &[Clause]) -> Vec<Misprint> {
    let sentence = Sentence { tokens, tags, clauses };
    let at = |at: usize| {
        let rule = RULES.iter().find(|(_, begins)| begins(sentence, at));
        rule.map(|(rule, _)| Misprint { span: tokens.span(at, at + 1), rule })
    };
    (0..tokens.len()).filter_map(at).collect()
}

impl Sentence<'_> {
    fn kind(self, at: usize) -> Option<TokenKind> {
        self.tokens.get(at).map(|token| token.kind)
    }

    fn tag(self, at: usize) -> Option<Tag> {
        self.tags.get(at).copied()
    }

    /// Whether nothing stands between the token at `at` and the next.
    fn touches_next(self, at: usize) -> bool {
        matches!((self.tokens.get(at), self.tokens.get(at + 1)), (Some(a), Some(b)) if a.span.end == b.span.start)
    }

    /// Whether the token at `at` is a word or a number that has not lost its vowel.
    fn is_whole(self, at: usize) -> bool {
        matches!(self.kind(at), Some(TokenKind::Word | TokenKind::Number))
    }
}

/// The fewest letters of a word that runs into the next: « McDonald » and « YouTube » have fewer.
const RUNS_IN: usize = 4;

/// Names of firms with a capital inside them behind a part long enough to be a word, beside those of the gazetteer.
pub const BRANDS: &[&str] =
    &["easyJet", "BuzzFeed", "SpaceX", "DeepMind", "AstraZeneca", "InterContinental", "EuroMillions", "BlaBlaCar"];

/// Whether a word is two that lost the space between them: « HaenelValentine », « BFMTVMembre »; not « WhatsApp ».
pub fn runs_in(word: &str) -> bool {
    if !word.chars().skip(1).any(char::is_uppercase) || BRANDS.contains(&word) || gazetteer::known(word).is_some() {
        return false;
    }
    let (mut small, mut capitals) = (0, 0);
    let letters: Vec<char> = word.chars().collect();
    for (at, c) in letters.iter().enumerate() {
        if c.is_lowercase() {
            let rest = || letters[at..].iter().take_while(|c| c.is_lowercase()).count();
            if capitals > RUNS_IN && rest() >= RUNS_IN {
                return true;
            }
            (small, capitals) = (small + 1, 0);
        } else if c.is_uppercase() {
            if small >= RUNS_IN {
                return true;
            }
            capitals += 1;
        } else {
            (small, capitals) = (0, 0);
        }
    }
    false
}

/// « LilleA Bordeaux », « BFMTVMembre », « 27/11par »: where one word ends and the next begins nothing stands.
fn glued_words(sentence: Sentence<'_>, at: usize) -> bool {
    match sentence.kind(at) {
        Some(TokenKind::Word) => runs_in(sentence.tokens.word(at)),
        Some(TokenKind::Number) => {
            let next = sentence.tokens.lower(at + 1);
            sentence.touches_next(at)
                && sentence.kind(at + 1) == Some(TokenKind::Word)
                && !matches!(next, "ère" | "ères" | "ème" | "èmes")
                && next.chars().count() > 2
                && lexicon::readings(next).next().is_some()
        }
        Some(TokenKind::Elided | TokenKind::Mark) | None => false,
    }
}

/// « depuis 1976“Rien … », « de l’Etat.M. Dicko »: a mark that touches the words on both its sides.
fn glued_mark(sentence: Sentence<'_>, at: usize) -> bool {
    let Some(before) = at.checked_sub(1) else { return false };
    let between = sentence.touches_next(before) && sentence.touches_next(at);
    if !between || !sentence.is_whole(before) || !sentence.is_whole(at + 1) {
        return false;
    }
    let letters = sentence.tokens.word(before).chars().count();
    match sentence.tokens.word(at) {
        "“" | "”" | "\"" | "«" | "»" => true,
        // « Selon BFMTV,le ministre »; a number has its comma inside.
        "," => letters >= RUNS_IN && sentence.kind(before) == Some(TokenKind::Word),
        "." | "?" | "!" | ")" => letters >= RUNS_IN && sentence.tokens.is_capital(at + 1),
        _ => false,
    }
}

/// « Les noms qui circulent Pour incarner … »: a small word with a capital in the middle of a sentence.
fn heading_runs_in(sentence: Sentence<'_>, at: usize) -> bool {
    let word = |at: usize| sentence.tokens.word(at);
    let Some(before) = at.checked_sub(1) else { return false };
    // « UNE HUMANITAIRE ENLEVÉE SAMEDI AU MALI Cette région … »
    let shouted = |back: usize| {
        let word = at.checked_sub(back).map_or("", word);
        word.chars().count() > 1 && word.chars().all(char::is_uppercase)
    };
    opens_below_heading(word(before), word(at), word(at + 1)) || is_small_capital(word(at)) && (1..=3).all(shouted)
}

/// Whether a sentence begins at a word in the middle of others, below a heading that runs into it: a small word with a
/// capital between words in small letters, so that it is no part of a name.
pub fn opens_below_heading(before: &str, word: &str, after: &str) -> bool {
    let plain = |word: &str| !word.is_empty() && word.chars().all(|c| c.is_lowercase() || matches!(c, '-' | '’'));
    is_small_capital(word) && plain(before) && (plain(after) || after.starts_with(['“', '«', '"']))
}

/// Whether a word is a determiner, a preposition, a pronoun or the like, with a capital and in small letters behind it.
fn is_small_capital(word: &str) -> bool {
    let mut letters = word.chars();
    if !letters.next().is_some_and(char::is_uppercase) || !letters.all(char::is_lowercase) {
        return false;
    }
    let word = word.to_lowercase();
    words::is_determiner(&word)
        || words::is_preposition(&word)
        || matches!(
            word.as_str(),
            "il" | "elle" | "ils" | "elles" | "mais" | "si" | "on" | "ce" | "dès" | "qui" | "comment"
        )
}

/// What a determiner says of its noun.
fn demanded(determiner: &str) -> (Option<Gender>, Option<Number>) {
    let (masculine, feminine) = (Some(Gender::Masculine), Some(Gender::Feminine));
    let (one, several) = (Some(Number::Singular), Some(Number::Plural));
    match determiner {
        "le" | "un" | "ce" | "cet" => (masculine, one),
        "la" | "une" | "cette" | "ma" | "ta" | "sa" => (feminine, one),
        "mon" | "ton" | "son" | "leur" | "chaque" => (None, one),
        "les" | "ces" | "mes" | "tes" | "ses" | "leurs" | "des" | "aux" | "plusieurs" | "quelques" => (None, several),
        _ => (None, None),
    }
}

/// « la morts », « des zone de refuge »: no reading of the noun is what its determiner demands.
fn disagrees(sentence: Sentence<'_>, at: usize) -> bool {
    let tokens = sentence.tokens;
    let determiner = sentence.tag(at) == Some(Tag::Determiner) || matches!(tokens.lower(at), "des" | "aux");
    let (gender, number) = demanded(tokens.lower(at));
    if !determiner || number.is_none() || sentence.tag(at + 1) != Some(Tag::Noun) || tokens.is_capital(at + 1) {
        return false;
    }
    let fits = |wanted: Option<Gender>, found: Option<Gender>| wanted.is_none() || found.is_none() || wanted == found;
    let mut readings = lexicon::readings(tokens.lower(at + 1)).peekable();
    readings.peek().is_some()
        && readings.all(|reading| {
            let nominal = matches!(reading.pos, Pos::Noun | Pos::Adjective) || reading.form.is_some();
            nominal && (!fits(gender, reading.gender) || reading.number.is_some() && reading.number != number)
        })
}

/// « de Aveyron », « le lac de d’Aiguebelette »: a small word that must lose its vowel before another.
fn lacks_elision(sentence: Sentence<'_>, at: usize) -> bool {
    let tokens = sentence.tokens;
    if sentence.kind(at) != Some(TokenKind::Word) || tokens.is_capital(at) {
        return false;
    }
    let doubled =
        tokens.lower(at) == "de" && matches!(tokens.lower(at + 1), "d" | "de" | "des") && !tokens.is_capital(at + 1);
    let loses = matches!(tokens.lower(at), "de" | "que" | "ne" | "jusque" | "lorsque" | "puisque" | "je" | "se");
    let next = tokens.word(at + 1);
    // Letters that are spelt out, and words that begin as if with a consonant.
    let kept = next.chars().nth(1).is_none_or(|second| !second.is_lowercase())
        || ["onz", "oui", "oua", "un", "uhlan", "ululer"].iter().any(|word| tokens.lower(at + 1).starts_with(word))
        || matches!(tokens.lower(at + 1), "ou" | "et");
    let vowel = next.starts_with(|c: char| "aàâeéèêiîoôuAÀÂEÉÈÊIÎOÔU".contains(c));
    doubled || loses && vowel && !kept && sentence.kind(at + 1) == Some(TokenKind::Word)
}

/// « Le break de chasse commercialisé par Ferrari, a été développé »: one comma between a subject and its verb.
fn splits_subject(sentence: Sentence<'_>, at: usize) -> bool {
    // « Le lendemain, a annoncé … »: no subject.
    const TIMES: &[&str] =
        &["lendemain", "veille", "jour", "soir", "matin", "nuit", "semaine", "mois", "an", "année", "heure", "fois"];
    let tokens = sentence.tokens;
    let Some(clause) = sentence.clauses.first().filter(|_| tokens.word(at) == ",") else { return false };
    let number = match tokens.lower(0) {
        "le" | "la" | "l" | "un" | "une" => Number::Singular,
        "les" | "des" | "plusieurs" => Number::Plural,
        _ => return false,
    };
    clause.kind == Kind::Main
        && clause.verb.start == at + 1
        && !clause.verb.inverted
        && clause.verb.number() == Some(number)
        && !(1..4).any(|at| TIMES.contains(&tokens.lower(at)))
        && !(0..at).any(|at| tokens.word(at) == ",")
}

/// « Michel Germaneau, un ancien ingénieur de 78 ans est enlevé »: what is added to a name opens with a comma and never
/// closes.
fn leaves_apposition_open(sentence: Sentence<'_>, at: usize) -> bool {
    let tokens = sentence.tokens;
    let Some(before) = at.checked_sub(1).filter(|_| tokens.word(at) == ",") else { return false };
    let added = |clause: &Clause| {
        let subject = clause.subject.as_ref().is_some_and(|subject| subject.start == at + 1);
        let whole = subject && clause.subject.as_ref().is_some_and(|subject| subject.end == clause.verb.start);
        clause.kind == Kind::Main && whole && clause.verb.number() == Some(Number::Singular)
    };
    let names = (0..=before).rev().take_while(|&at| sentence.tag(at) == Some(Tag::Name)).count();
    let town = words::is_preposition(tokens.lower(at - names)) || tokens.lower(at - names) == "a";
    let opens =
        names > 1 && !town && (names == at || matches!(tokens.word(before - names), ":" | "-" | "–" | "." | "•"));
    let nominal = matches!(tokens.lower(at + 1), "un" | "une" | "l" | "le" | "la")
        || matches!(sentence.tag(at + 1), Some(Tag::Noun | Tag::Adjective));
    opens && nominal && sentence.clauses.iter().any(added)
}

/// « la Mission européenne de formation l’armée malienne », « s’élèvent désormais 271 euros », « le chef d’état des armées »:
/// a small word is missing.
fn lost_word(sentence: Sentence<'_>, at: usize) -> bool {
    const TIMES: &[&str] = &["an", "année", "été", "hiver", "automne", "après-midi", "heure", "instant", "essentiel"];
    let tokens = sentence.tokens;
    let named = sentence.tag(at) == Some(Tag::Noun) && sentence.tag(at + 2) == Some(Tag::Noun);
    let joined = named
        && !tokens.word(at + 1).starts_with('L')
        && tokens.lower(at + 1) == "l"
        && !TIMES.contains(&tokens.lower(at + 2));
    let adverb = usize::from(sentence.tag(at + 2) == Some(Tag::Adverb));
    let rises = tokens.lower(at) == "s"
        && matches!(tokens.lower(at + 1), "élève" | "élèvent" | "élevait" | "élevaient" | "élèvera")
        && sentence.kind(at + 2 + adverb) == Some(TokenKind::Number);
    let staff = tokens.lower(at) == "chef"
        && tokens.lower(at + 1) == "d"
        && matches!(tokens.lower(at + 2), "état" | "etat")
        && tokens.lower(at + 3) == "des";
    joined || rises || staff
}

/// « Ce côté +expérience+ », « deux millions de km/2 »: marks of an agency's system, or of none.
fn page_mark(sentence: Sentence<'_>, at: usize) -> bool {
    let tokens = sentence.tokens;
    match tokens.word(at) {
        "+" => sentence.kind(at + 1) == Some(TokenKind::Word) && sentence.touches_next(at),
        "/" => {
            let before = at.checked_sub(1);
            before.is_some_and(|before| sentence.kind(before) == Some(TokenKind::Word))
                && sentence.kind(at + 1) == Some(TokenKind::Number)
        }
        _ => false,
    }
}

/// The fewest letters of a word that the dictionary ought to have: shorter ones are units, acronyms and foreign words.
const KNOWN_FROM: usize = 7;

/// « seulemernt », « une occurence »: a word in small letters that the dictionary does not have, and no known one behind a
/// prefix that makes new words.
fn misspelt(sentence: Sentence<'_>, at: usize) -> bool {
    const PREFIXES: &[&str] = &[
        "anti", "pro", "ultra", "hyper", "super", "inter", "intra", "cyber", "euro", "micro", "multi", "néo", "ex",
        "co", "bi", "tri",
    ];
    // Words of the papers that are younger than the dictionary.
    const YOUNG: &[&str] = &["franceinfo", "euronews", "weekend", "weekends"];
    let word = sentence.tokens.word(at);
    let letters = word.chars().count();
    let known = |word: &str| lexicon::readings(word).next().is_some();
    let plain = sentence.kind(at) == Some(TokenKind::Word) && word.chars().all(char::is_lowercase);
    let made = || PREFIXES.iter().any(|prefix| word.strip_prefix(prefix).is_some_and(known));
    // « connait », « entrainement », « croitre », « couter » are spelt without their circumflex since 1990, and rightly.
    let reformed =
        || [("ai", "aî"), ("oi", "oî"), ("u", "û")].iter().any(|(new, old)| known(&word.replacen(new, old, 1)));
    plain && letters >= KNOWN_FROM && !YOUNG.contains(&word) && !known(word) && !made() && !reformed()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::fr::{clauses, tagging, verbs};

    #[track_caller]
    fn check(sentence: &str, expected: &[(&str, &str)]) {
        let tokens = Tokens::new(sentence, Span::new(0, sentence.len()));
        let tags = tagging::tags(&tokens);
        let clauses = clauses::find(&tokens, &tags, &verbs::finite_among(&tokens, &tags));
        let found = find(&tokens, &tags, &clauses);
        let found: Vec<(&str, &str)> = found.iter().map(|found| (found.rule, found.span.of(sentence))).collect();
        assert_eq!(found, expected, "{sentence}");
    }

    #[test]
    fn words_and_marks_that_lost_their_space_are_found() {
        check("Le soutien d’Adèle HaenelValentine a compté", &[("glued_words", "HaenelValentine")]);
        check("Le 27/11par BFMTVMembre du régiment", &[("glued_words", "11"), ("glued_words", "BFMTVMembre")]);
        check("Selon BFMTV,le ministre part", &[("glued_mark", ",")]);
        check("Aucun signe depuis 1976“Rien ne nous ferait plaisir”", &[("glued_mark", "“")]);
        check("WhatsApp et easyJet, McDonald, YouTube et les FAMa ouvrent à 13h30, le 1er mai", &[]);
        check("Il dénonce l’“attentat” et la ville.", &[]);
    }

    #[test]
    fn a_heading_in_the_middle_of_a_sentence_is_found() {
        check("Les noms qui circulent Pour incarner sa nouvelle stratégie", &[("heading_runs_in", "Pour")]);
        check("Le journal Le Monde et la ministre La Rochère le disent", &[]);
    }

    #[test]
    fn what_does_not_agree_or_elide_is_found() {
        check("Au lendemain de la morts de deux soldats", &[("agreement", "la")]);
        check("Les habitants ont déserté leur villages", &[("agreement", "leur")]);
        check("La ministre et son épouse ont vu les attaques", &[]);
        check("Les départements de Aveyron et du Gard", &[("missing_elision", "de")]);
        check("Le lac de d’Aiguebelette est profond", &[("missing_elision", "de")]);
        check("Le maire de Ouagadougou et les héritiers de De Gaulle, à destination de ou vers Gao", &[]);
        check("Il a tenté de les libérer de onze heures, le secrétaire de UNICEF", &[]);
    }

    #[test]
    fn a_word_that_is_missing_is_found() {
        check("La Mission de formation l’armée malienne est là", &[("lost_word", "formation")]);
        check("Ils s’élèvent désormais 271 euros en moyenne", &[("lost_word", "s’")]);
        check("Le chef d’état des armées est venu", &[("lost_word", "chef")]);
        check("Il a pris la parole l’an dernier, les tarifs s’élèvent désormais à 271 euros", &[]);
        check("UNE HUMANITAIRE ENLEVÉE AU MALI Cette région reste calme", &[("heading_runs_in", "Cette")]);
    }

    #[test]
    fn one_comma_of_a_pair_is_found() {
        check("Le break commercialisé par Ferrari, a été développé en 2016.", &[("comma_before_verb", ",")]);
        check("Le break, commercialisé par Ferrari, a été développé en 2016.", &[]);
        check("Michel Germaneau, un ancien ingénieur est enlevé au Niger.", &[("open_apposition", ",")]);
        check("Michel Germaneau, un ancien ingénieur, est enlevé au Niger.", &[]);
        check("A Dakar, une rédaction est ouverte.", &[]);
    }

    #[test]
    fn marks_of_the_page_and_words_of_no_dictionary_are_found() {
        check("Ce côté +expérience+ compte", &[("page_mark", "+")]);
        check("Un bassin de deux millions de km/2", &[("page_mark", "/")]);
        check("C’est seulemernt plaudible", &[("misspelt", "seulemernt"), ("misspelt", "plaudible")]);
        check("Les antijihadistes comparaitront à la katiba après un entrainement", &[]);
    }
}
