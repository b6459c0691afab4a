//! Counts: a number with what bounds it and the noun it counts, a share in hundredths, a sum of money. Vague numbers
//! (plusieurs, des dizaines), references (article 6), partitives and shares of a whole (l’un des deux, trois quarts),
//! ordinals, ranges (de 20 à 30), digits in names (G5, France 2), lengths of time and parts of dates are no counts and give
//! no mention.

mod numbers;

pub use numbers::number;

use crate::language::fr::words::{self, ROUND};
use crate::language::fr::{TokenKind, Tokens};
use crate::language::mention::{Comparator, Mention, Quantity, What};

/// Adjectives that stand between a number and its noun.
const BEFORE_NOUN: &[&str] = &[
    "hauts",
    "hautes",
    "grands",
    "grandes",
    "petits",
    "petites",
    "nouveaux",
    "nouvelles",
    "anciens",
    "anciennes",
    "autres",
    "premiers",
    "premières",
    "derniers",
    "dernières",
    "jeunes",
    "gros",
    "grosses",
    "vieux",
    "vieilles",
    "bons",
    "bonnes",
    "simples",
    "principaux",
    "principales",
    "différents",
    "différentes",
    "seuls",
    "seules",
    "faux",
    "fausses",
    "longs",
    "longues",
    "présumés",
    "présumées",
];

/// Nouns before a number that make it a reference.
const REFERENCES: &[&str] = &[
    "article",
    "articles",
    "page",
    "pages",
    "numéro",
    "numéros",
    "n°",
    "no",
    "chapitre",
    "loi",
    "résolution",
    "groupe",
    "ligne",
    "route",
    "nationale",
    "départementale",
    "autoroute",
    "chaîne",
    "canal",
    "vol",
    "phase",
    "étape",
    "niveau",
    "catégorie",
    "alinéa",
    "tome",
    "acte",
    "épisode",
    "saison",
    "version",
    "année",
    "années",
    "an",
    "top",
    "rue",
    "zone",
    "porte",
    "chambre",
    "série",
    "type",
    "classe",
    "jour",
    "minute",
    "tél",
    "téléphone",
    "covid-19",
];

/// Determiners before a number that tell of things already known.
const DEFINITE: &[&str] = &[
    "les", "ces", "ses", "leurs", "des", "nos", "vos", "mes", "aux", "le", "la", "l", "du", "au", "ce", "cette", "son",
    "sa", "leur", "tous", "toutes", "chaque",
];

/// Words with a plural's ending that are no nouns.
const NO_NOUNS: &[&str] = &[
    "plus",
    "moins",
    "puis",
    "mais",
    "dans",
    "sous",
    "vers",
    "pas",
    "jamais",
    "toujours",
    "très",
    "alors",
    "hors",
    "lors",
    "sans",
    "depuis",
    "dès",
    "après",
    "nous",
    "vous",
    "ils",
    "elles",
    "eux",
    "ceux",
    "celles",
    "deux",
    "trois",
    "fois",
    "reprises",
    "ex",
    "vs",
    "temps",
    "mieux",
    "ailleurs",
    "cependant",
    "ans",
    "années",
    "mois",
    "jours",
    "semaines",
    "heures",
    "minutes",
    "secondes",
    "siècles",
    "décennies",
    "trimestres",
    "dizaines",
    "centaines",
    "milliers",
    "millions",
    "milliards",
    "tiers",
    "quarts",
    "pays-bas",
    "gras",
    "dix",
    "six",
    "plusieurs",
    "certains",
    "leurs",
    "ses",
    "ces",
    "jusqu",
    "dos",
    "anciens-",
    "suis",
    "es",
    "sommes",
    "êtes",
    "avons",
    "avez",
    "vis-à-vis",
    "vis",
    "environs",
    "aux",
    "dernières",
    "derniers",
    "prochains",
    "prochaines",
    "premiers",
    "premières",
    "mars",
    "soixante-dix",
];

/// Units that newspapers shorten.
const UNITS: &[&str] =
    &["km", "kg", "cm", "mm", "km²", "km2", "m²", "m2", "ha", "mw", "gw", "kwh", "km/h", "pick-up", "cv", "go", "mo"];

/// Signs of money with the word for them.
const MONEY: &[(&str, &str)] = &[("€", "euros"), ("$", "dollars"), ("£", "livres")];

/// The counts among `tokens`; `taken` says whether a span is already something else, a date above all.
pub fn find(tokens: &Tokens<'_>, taken: impl Fn(usize) -> bool) -> Vec<Mention> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        match read(tokens, at, &taken) {
            Some((end, quantity)) => {
                found.push(Mention { span: tokens.span(at, end), what: What::Quantity(quantity), rule: "quantity" });
                at = end;
            }
            None => at += 1,
        }
    }
    found
}

fn read(tokens: &Tokens<'_>, at: usize, taken: &impl Fn(usize) -> bool) -> Option<(usize, Quantity)> {
    if !begins(tokens, at) {
        return None;
    }
    let (number_at, bound) = comparator(tokens, at);
    let (end, number, comparator) = match round(tokens, number_at) {
        // « une centaine » is about a hundred, « plus d’une centaine » more than one.
        Some((end, number)) => (end, number as f64, if number_at == at { Comparator::About } else { bound }),
        None => {
            let (end, number) = numbers::number(tokens, number_at)?;
            (end, number, bound)
        }
    };
    let spoken_for = (number_at..end).any(|part| tokens.get(part).is_some_and(|token| taken(token.span.start)));
    if spoken_for || numbers::is_share(tokens, number_at) || refers(tokens, at, number_at) {
        return None;
    }
    let (end, unit) = unit(tokens, end)?;
    Some((end, Quantity { comparator, number, unit }))
}

/// Whether a count can begin with the word at a token: a number, or what bounds one.
fn begins(tokens: &Tokens<'_>, at: usize) -> bool {
    let word = tokens.lower(at);
    match tokens.get(at).map(|token| token.kind) {
        Some(TokenKind::Number) => true,
        Some(TokenKind::Mark) | None => false,
        Some(TokenKind::Word | TokenKind::Elided) => {
            matches!(
                word,
                "pas" | "à" | "au" | "jusqu" | "plus" | "moins" | "près" | "autour" | "environ" | "quelque" | "presque"
            ) || words::begins_number(word)
        }
    }
}

/// Whether the number counts nothing new: « l’un des deux », « article 6 », « les deux pays », « de 20 à 30 ».
fn refers(tokens: &Tokens<'_>, at: usize, number_at: usize) -> bool {
    let before = |back: usize| at.checked_sub(back).map_or("", |before| tokens.lower(before));
    let partitive = matches!(before(2), "un" | "une") && matches!(before(1), "des" | "de") || before(1) == "sur";
    let figure = tokens.get(number_at).is_some_and(|token| token.kind == TokenKind::Number);
    let named = figure && at > 1 && tokens.is_capital(at - 1) && at == number_at;
    let reference = REFERENCES.contains(&before(1)) || matches!(before(1), "." | "-" | "–" | "/" | "°" | "+" | "×");
    let definite = DEFINITE.contains(&before(1)) && at == number_at;
    let range = matches!(before(1), "et" | "à" | "ou") && at >= 2 && ends_number(tokens, at - 2);
    partitive || reference || named || definite || range
}

fn ends_number(tokens: &Tokens<'_>, at: usize) -> bool {
    let number = |at: usize| numbers::number(tokens, at).is_some();
    number(at) || at > 0 && words::SCALES.iter().any(|(scale, _)| tokens.lower(at).trim_end_matches('s') == *scale)
}

/// What is counted after a number that ends at `at`: the token after it, and its words.
fn unit(tokens: &Tokens<'_>, at: usize) -> Option<(usize, String)> {
    let words = |from: usize, to: usize| tokens.span(from, to).of(tokens.text()).to_owned();
    match (tokens.word(at), tokens.lower(at), tokens.lower(at + 1)) {
        ("%", ..) | (_, "pourcent", _) => return Some((at + 1, "%".to_owned())),
        (_, "pour", "cent") => return Some((at + 2, "%".to_owned())),
        _ => {}
    }
    if let Some((_, name)) = MONEY.iter().find(|(sign, _)| *sign == tokens.word(at)) {
        return Some((at + 1, (*name).to_owned()));
    }
    // « trois milliards d’euros », « une centaine de morts ».
    let scaled = at > 0
        && (words::SCALES.iter().any(|(scale, _)| tokens.lower(at - 1).trim_end_matches('s') == *scale)
            || ROUND.iter().any(|(round, _)| *round == tokens.lower(at - 1)));
    let start = at + usize::from(scaled && matches!(tokens.lower(at), "de" | "d"));
    if scaled && start == at {
        return None;
    }
    let mut end = start;
    while BEFORE_NOUN.contains(&tokens.lower(end)) && end < start + 2 {
        end += 1;
    }
    let noun = tokens.lower(end);
    let plural = noun.ends_with(['s', 'x']) && noun.len() > 3 || UNITS.contains(&noun);
    let counts = tokens.get(end)?.kind == TokenKind::Word && plural && !NO_NOUNS.contains(&noun);
    let stops = words::is_preposition(noun) || words::is_determiner(noun);
    (counts && !stops).then(|| (end + 1, words(start, end + 1)))
}

/// « au moins », « plus de » and their like before a number: where the number stands, and what they say of it.
fn comparator(tokens: &Tokens<'_>, at: usize) -> (usize, Comparator) {
    match (tokens.lower(at), tokens.lower(at + 1), tokens.lower(at + 2)) {
        ("pas", "moins", "de" | "d") => (at + 3, Comparator::AtLeast),
        ("à", "peu", "près") => (at + 3, Comparator::About),
        ("au", "moins" | "minimum", _) => (at + 2, Comparator::AtLeast),
        ("au", "plus" | "maximum", _) | ("jusqu", "à", _) => (at + 2, Comparator::AtMost),
        ("plus", "de" | "d", _) => (at + 2, Comparator::MoreThan),
        ("moins", "de" | "d", _) => (at + 2, Comparator::LessThan),
        ("près" | "autour", "de" | "d", _) => (at + 2, Comparator::About),
        ("environ" | "quelque" | "presque", ..) => (at + 1, Comparator::About),
        _ => (at, Comparator::Exactly),
    }
}

/// « une centaine de », « un millier de »: the token after the noun of number, and the number.
fn round(tokens: &Tokens<'_>, at: usize) -> Option<(usize, u64)> {
    let (_, number) = ROUND.iter().find(|(word, _)| *word == tokens.lower(at + 1))?;
    let one = matches!(tokens.lower(at), "une" | "un");
    (one && matches!(tokens.lower(at + 2), "de" | "d")).then_some((at + 2, *number))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Span;

    #[track_caller]
    fn check(sentence: &str, expected: &[(&str, &str, f64, &str)]) {
        let tokens = Tokens::new(sentence, Span::new(0, sentence.len()));
        let found = find(&tokens, |_| false);
        let told: Vec<(&str, &str, f64, &str)> = found
            .iter()
            .filter_map(|mention| {
                let count = mention.what.quantity()?;
                Some((mention.span.of(sentence), count.comparator.sign(), count.number, count.unit.as_str()))
            })
            .collect();
        assert_eq!(told, expected, "{sentence}");
    }

    #[test]
    fn counts_are_found_with_what_bounds_them() {
        check(
            "livré au Mali au moins quatre hélicoptères et des armes",
            &[("au moins quatre hélicoptères", ">=", 4.0, "hélicoptères")],
        );
        check("Deux hauts responsables militaires", &[("Deux hauts responsables", "=", 2.0, "hauts responsables")]);
        check("ont fait une centaine de morts, dont", &[("une centaine de morts", "~", 100.0, "morts")]);
        check("plus d’une centaine de blessés", &[("plus d’une centaine de blessés", ">", 100.0, "blessés")]);
        check("plus de 4.500 Français au Sahel", &[("plus de 4.500 Français", ">", 4500.0, "Français")]);
        check("quelque deux cent trente soldats ont", &[("quelque deux cent trente soldats", "~", 230.0, "soldats")]);
        check("Selon lui, vingt-cinq maisons ont brûlé", &[("vingt-cinq maisons", "=", 25.0, "maisons")]);
    }

    #[test]
    fn shares_and_sums_are_counts_of_their_own() {
        check("une hausse de 1,5 % en un an", &[("1,5 %", "=", 1.5, "%")]);
        check("près de trente pour cent des voix", &[("près de trente pour cent", "~", 30.0, "%")]);
        check("a promis trois milliards d’euros d’aide", &[("trois milliards d’euros", "=", 3e9, "euros")]);
        check("coûte 1,5 million de dollars", &[("1,5 million de dollars", "=", 1.5e6, "dollars")]);
        check("jusqu’à 135 euros d’amende", &[("jusqu’à 135 euros", "<=", 135.0, "euros")]);
        check("payer 20 €", &[("20 €", "=", 20.0, "euros")]);
    }

    #[test]
    fn vague_partitive_reference_and_definite_numbers_are_none() {
        for sentence in [
            "des dizaines de corps",
            "plusieurs pick-up",
            "l’article 6 du pacte",
            "l’un des trois pays",
            "le G5 Sahel",
            "sur France 2 puis",
            "Les deux pays ont",
            "vingt ans",
            "un des deux responsables",
            "un avion",
            "les trois quarts des habitants",
            "deux tiers des députés",
            "de 20 à 30 morts",
            "deux ou trois semaines",
            "la deuxième fois",
            "deux fois par jour",
            "ils sont deux dans la voiture",
            "aux deux otages",
        ] {
            check(sentence, &[]);
        }
    }
}
