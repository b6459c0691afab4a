//! Words that point outside the sentence they stand in. A question shows one sentence at a time, so a sentence with such
//! a word is not self-contained and is refused, with the word as the reason.

mod lists;

use crate::language::fr::{TokenKind, Tokens, gazetteer, lexicon, words};
use crate::text::Span;
use lists::{CONNECTING_PAIRS, CONNECTORS, NAMED_AGAIN, OF_ANOTHER, PRONOUNS};

/// Where a sentence begins in earnest, after a connector that a comma sets off: « En effet, les dernières … ». The
/// connector can be left out and the rest stands alone.
pub fn after_connector(tokens: &Tokens<'_>) -> usize {
    let pair = (tokens.lower(0), tokens.lower(1));
    let length = if CONNECTING_PAIRS.contains(&pair) { 2 } else { usize::from(CONNECTORS.contains(&tokens.lower(0))) };
    if length > 0 && tokens.word(length) == "," { length + 1 } else { 0 }
}

/// Whether a quotation begins with a pronoun for something told before it, or goes on from it. « Cette alliance » and « Les
/// deux pays » are what its speaker says, and the question asks for no more than whose words they are.
pub fn begins_elsewhere(tokens: &Tokens<'_>) -> bool {
    let first = tokens.lower(0);
    CONNECTORS.contains(&first)
        || matches!(first, "il" | "elle" | "ils" | "elles" | "cela" | "celui-ci" | "celle-ci" | "ceux-ci")
}

/// The first word in the tokens `from..to` that points outside them, if any.
pub fn dangling(tokens: &Tokens<'_>, from: usize, to: usize) -> Option<Span> {
    let first = (from..to).find(|&at| tokens.get(at).is_some_and(|token| token.kind != TokenKind::Mark))?;
    let pair = (tokens.lower(first), tokens.lower(first + 1));
    let since = pair == ("depuis", ",");
    // « chez qui la possession d’armes est courante »: those of whom it is said stand before it.
    let relative = words::is_relative(pair.0) || words::is_preposition(pair.0) && words::is_relative(pair.1);
    if relative || CONNECTORS.contains(&tokens.lower(first)) || CONNECTING_PAIRS.contains(&pair) || since {
        return Some(tokens.span(first, first + 1));
    }
    (first..to).find(|&at| points_out(tokens, first, at, to)).map(|at| tokens.span(at, at + 1))
}

fn points_out(tokens: &Tokens<'_>, first: usize, at: usize, to: usize) -> bool {
    let word = tokens.lower(at);
    let next = |ahead: usize| if at + ahead < to { tokens.lower(at + ahead) } else { "" };
    match word {
        // « ces derniers mois », « cette année » are times, « ce que » announces what follows.
        "ce" | "c" => !matches!(next(1), "que" | "qu" | "qui" | "mois"),
        "cette" => !matches!(next(1), "année" | "semaine"),
        "ces" => {
            !matches!(next(1), "derniers" | "dernières") || !matches!(next(2), "mois" | "années" | "jours" | "semaines")
        }
        "cet" => true,
        "même" => true,
        // « Une initiative soutenue par un tel projet », « le ministre de l’époque », « deux jours plus tard ».
        "tel" | "telle" | "tels" | "telles" => {
            !(at + 1..to.min(at + FAR)).any(|after| matches!(tokens.lower(after), "que" | "qu"))
        }
        "époque" => {
            at.checked_sub(1).is_some_and(|before| tokens.lower(before) == "l") && !is_specified(tokens, at + 1, to)
        }
        "plus" if matches!(next(1), "tard" | "tôt") => at < first + 6,
        // « Dix-neuf autres pays ont également demandé … »: other than those told before.
        "autres" if at < first + 3 => true,
        // « La Française et les otages »: which one?
        "le" | "la" if at + 1 < to && tokens.is_capital(at + 1) && gazetteer::is_national_adjective(next(1)) => true,
        // « Dernière conséquence en date »: after others.
        "en" if next(1) == "date" => true,
        // « Une vague de chaleur avait déjà frappé la Californie »: before what?
        "avait" | "avaient" | "était" | "étaient" if next(1) == "déjà" => true,
        // « Les violences se sont propagées »: which ones? « Les violences jihadistes » tells.
        "les" | "aux"
            if matches!(next(1), "violences" | "combats" | "affrontements" | "heurts" | "tirs" | "négociations") =>
        {
            !is_specified(tokens, at + 2, to) && !is_adjective(next(2))
        }
        "justement" => true,
        // « elles aussi »: like others, told before.
        "lui" | "elle" | "eux" | "elles" if next(1) == "aussi" => true,
        "mon" | "ma" | "mes" | "notre" | "nos" | "votre" | "vos" => !is_quoted(tokens, first, at),
        // « commue sa peine », « demande sa libération »: the owner is seldom the subject.
        "son" | "sa" | "ses" | "leur" | "leurs" if OF_ANOTHER.contains(&next(1)) => true,
        // « l’amendement permettant sa création »; « depuis sa création » is the subject’s.
        "sa" | "leur" if next(1) == "création" => {
            !matches!(tokens.lower(at.saturating_sub(1)), "depuis" | "dès" | "de" | "après" | "avant")
        }
        // « Une superficie légèrement inférieure avait été ravagée »: than what?
        "inférieur" | "inférieure" | "supérieur" | "supérieure" | "similaire" | "identique" | "comparable" => {
            !(1..3).any(|ahead| matches!(next(ahead), "à" | "au" | "aux"))
        }
        // « l’un des policiers »: of which?
        "l" if matches!((next(1), next(2)), ("un" | "une", "des")) => {
            next(3) != "plus" && !is_specified(tokens, at + 4, to)
        }
        // A possessive that opens the sentence has nothing to belong to.
        // « leur assassinat »: those who were killed must be several and told.
        "leur" | "leurs" if !several_before(tokens, first, at) => true,
        "son" | "sa" | "ses" | "leur" | "leurs" => at == first || !named_before(tokens, first, at),
        // « les deux pays », « les trois États ».
        "les" | "des" | "aux" if is_small_number(next(1)) => true,
        // « L’armée malienne … le Nord-Est du pays »: the country has just been told.
        "le" | "du" | "au" if next(1) == "pays" && tells_country(tokens, first, at) => false,
        // « les autorités militaires » are told by their adjective.
        "le" | "la" | "l" | "les" | "du" | "au" | "aux"
            if matches!(next(1), "autorités" | "régime" | "société" | "entreprise") && is_adjective(next(2)) =>
        {
            false
        }
        // « la haute juridiction », « la jeune femme »
        "le" | "la" | "l" | "les" | "du" | "au" | "aux"
            if matches!(next(1), "haute" | "jeune" | "petite" | "petit" | "vieille" | "grande" | "grand")
                && NAMED_AGAIN.contains(&next(2)) =>
        {
            !is_specified(tokens, at + 3, to)
        }
        "le" | "la" | "l" | "les" | "du" | "au" | "aux" if NAMED_AGAIN.contains(&next(1)) => {
            !is_specified(tokens, at + 2, to)
        }
        // « a-t-il », « affirme-t-elle ».
        "a-t-on" => false,
        word if word.ends_with("-il") || word.ends_with("-elle") || word.ends_with("-ils") || word.ends_with("-on") => {
            true
        }
        // « Certains militants ont rejoint l’Ukraine …, où ils ont été formés »: the subject of the sentence.
        "il" | "elle" | "ils" | "elles" if at > first + 1 && stands_for_subject(tokens, first, at) => false,
        word => PRONOUNS.contains(&word) && !is_reflexive_or_impersonal(tokens, at),
    }
}

/// How far from a word what settles it is looked for, in tokens: a page of such words costs no more than a page.
const FAR: usize = 60;

/// Whether the token stands between quotation marks that open behind `first`.
fn is_quoted(tokens: &Tokens<'_>, first: usize, at: usize) -> bool {
    let count =
        |marks: &[&str]| (first.max(at.saturating_sub(FAR))..at).filter(|&at| marks.contains(&tokens.word(at))).count();
    count(&["«", "“"]) > count(&["»", "”"]) || count(&["\""]) % 2 == 1
}

/// Whether the sentence begins with a noun phrase that a pronoun behind it can take up by gender and number, and no other
/// stands between them that it could take up as well.
fn stands_for_subject(tokens: &Tokens<'_>, first: usize, at: usize) -> bool {
    let plural = tokens.lower(at).ends_with('s');
    let feminine = tokens.lower(at).starts_with("elle");
    let fits = |word: &str| match word {
        "le" | "un" | "du" | "au" => !plural && !feminine,
        "la" | "une" => !plural && feminine,
        "les" | "des" | "certains" | "certaines" | "plusieurs" | "aux" => {
            plural && (word != "certains" || !feminine) && (word != "certaines" || feminine)
        }
        _ => false,
    };
    let quoted = (first..at).any(|between| matches!(tokens.word(between), "«" | "»" | "\"" | "“" | "”"));
    let rivals = (first + 1..at).filter(|&between| fits(tokens.lower(between))).count();
    fits(tokens.lower(first)) && rivals == 0 && !quoted
}

fn is_small_number(word: &str) -> bool {
    matches!(word, "deux" | "trois" | "quatre" | "cinq" | "autres" | "mêmes")
}

/// Whether a country or its adjective stands between the beginning and the words « le pays ».
fn tells_country(tokens: &Tokens<'_>, first: usize, at: usize) -> bool {
    (first..at).any(|before| {
        gazetteer::is_national_adjective(tokens.lower(before)) || gazetteer::country(tokens.word(before)).is_some()
    })
}

/// Whether somebody who can own has been named before the possessive: a name, or an adjective of a country (« l’armée
/// malienne et ses alliés »). An adjunct in front may speak of the subject that follows (« Dans le cadre de leur campagne,
/// les FAMa … »).
fn named_before(tokens: &Tokens<'_>, first: usize, at: usize) -> bool {
    let named = (first + 1..at)
        .any(|before| tokens.is_capital(before) || gazetteer::is_national_adjective(tokens.lower(before)));
    let plain_subject = (first..at).any(|before| matches!(tokens.lower(before), "et" | "qui"));
    named
        || words::is_preposition(tokens.lower(first)) && tokens.lower(first) != "des"
        || (plain_subject && words::is_determiner(tokens.lower(first)))
}

/// Whether several have been named before: a plural, a number, or names joined by « et ».
fn several_before(tokens: &Tokens<'_>, first: usize, at: usize) -> bool {
    (first..at).any(|before| {
        let word = tokens.lower(before);
        matches!(
            word,
            "les" | "des" | "aux" | "plusieurs" | "certains" | "certaines" | "et" | "puis" | "ces" | "quelques"
        ) || words::number(word).is_some()
            || tokens.get(before).is_some_and(|token| token.kind == TokenKind::Number)
    }) || words::is_preposition(tokens.lower(first))
}

fn is_adjective(word: &str) -> bool {
    let qualifies = |form: Option<lexicon::Form>| matches!(form, Some(lexicon::Form::PastParticiple));
    lexicon::readings(word).any(|reading| reading.pos == lexicon::Pos::Adjective || qualifies(reading.form))
}

/// « le pays de la région », « l’alliance G5 Sahel », « la ville de Kidal »: a complement says which one.
fn is_specified(tokens: &Tokens<'_>, after: usize, to: usize) -> bool {
    let follows = if after < to { tokens.lower(after) } else { "" };
    matches!(follows, "de" | "d" | "du" | "des" | "aux" | "au" | "à" | "contre" | "sur" | "qui" | "que" | "où" | "dont")
        // « la junte est au pouvoir à Bamako ».
        || (after..to.min(after + 3)).any(|at| tokens.lower(at) == "pouvoir")
        || (after < to && tokens.is_capital(after))
        || gazetteer::is_national_adjective(follows)
}

/// « il y a », « il faut »: an « il » that stands for nothing.
fn is_reflexive_or_impersonal(tokens: &Tokens<'_>, at: usize) -> bool {
    (tokens.lower(at) == "il" && matches!(tokens.lower(at + 1), "faut" | "y"))
        || (tokens.lower(at) == "y" && matches!(tokens.lower(at + 1), "compris" | "a"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(sentence: &str, expected: Option<&str>) {
        let tokens = Tokens::new(sentence, Span::new(0, sentence.len()));
        assert_eq!(dangling(&tokens, 0, tokens.len()).map(|span| span.of(sentence)), expected, "{sentence}");
    }

    #[test]
    fn words_that_point_outside_are_named() {
        check("Ces derniers restent rigides", Some("Ces"));
        check("Son objectif est de créer", Some("Son"));
        check("Les deux pays ont également dépêché des officiers", Some("Les"));
        check("L’organisme régional a menacé d’intervenir", Some("L’"));
        check("Selon le journal, ce type d’armement", Some("le"));
        check("Ils ont été aidés par des intermédiaires occidentaux", Some("Ils"));
        check("Des milliers de ses partisans ont acclamé les militaires", Some("ses"));
        check("Ainsi, la ville de Gao a été prise", Some("Ainsi"));
    }

    #[test]
    fn what_only_the_sentences_before_explain_is_named() {
        check("Voilà ce qu’ont scandé une vingtaine de militantes", Some("Voilà"));
        check("Auparavant, Antonio Guterres avait appelé à la paix", Some("Auparavant"));
        check("Un autre homme a trouvé la mort à Pont-de-Barret", Some("Un"));
        check("Deux jours plus tard, un guet-apens faisait un mort", Some("plus"));
        check("Nice et Lyon ont elles aussi vu leurs loyers s’envoler", Some("elles"));
        check("Alpha Oumar Konaré commue sa peine en 1997", Some("sa"));
        check("Dernièrement, mon patron a reçu un mail", Some("mon"));
        check("Gérard Collomb, ministre de l’époque, est parti", Some("époque"));
        check("Anne Roumanoff, excitée par un tel projet", Some("tel"));
        check("Le président salue nos soldats", Some("nos"));
        check("Emmanuel Macron salue “nos soldats”", None);
        check("Chez qui la possession d’armes est courante", Some("Chez"));
        check("Chez les Toubous, qui sont armés, la paix est fragile", None);
        check("La Côte d’Ivoire a été frappée à son tour en 2016", Some("son"));
        check("L’amendement permettant sa création a été rejeté", Some("sa"));
        check("La Cédéao compte depuis sa création quinze pays", None);
        check("Une superficie légèrement inférieure a brûlé", Some("inférieure"));
        check("Une superficie inférieure à la Corse a brûlé", None);
        check("L’IGPN estime que l’un des policiers a menti", Some("l’"));
        check("L’un des plus grands ports du Togo est fermé", None);
        check("Les violences se sont propagées au centre", Some("Les"));
        check("Les violences jihadistes se sont propagées au centre", None);
        check("Une vague de chaleur avait déjà frappé la Californie", Some("avait"));
        check("L’ONG Acted et la direction de la police le disent à l’époque de Louis XIV", None);
    }

    #[test]
    fn a_sentence_that_says_whom_it_speaks_of_is_whole() {
        check("La France et ses partenaires dénoncent le recours", None);
        check("Certains militants ont rejoint l’Ukraine, où ils ont été formés", None);
        check("Les soldats ont rejoint les rebelles, où ils ont été formés", Some("ils"));
        check("Dans le cadre de leur campagne, les FAMa ont détruit un camp", None);
        check("Le Mali s’est détourné ces derniers mois de la France", None);
        check("La Russie a livré au Mali au moins quatre hélicoptères et des armes", None);
        check("L’armée malienne a repris la ville de Kidal dans le Nord-Est du pays", None);
        check("Un convoi traverse le Nord-Est du pays", Some("du"));
    }
}
