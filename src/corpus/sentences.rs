//! Cuts prose into sentences. A sentence ends at a full stop, question or exclamation mark or ellipsis, with the closing
//! quotes and brackets that follow it, when what comes next begins a new one. Abbreviations, initials, numbers and an
//! attribution after a quotation (« … », rapporte …) do not end it. Linear in the text.

use crate::language::fr::misprints::BRANDS;
use crate::text::Span;

/// Words after which a full stop rarely ends a sentence, without it, in lower case.
const ABBREVIATIONS: &[&str] = &[
    "m", "mm", "mme", "mmes", "mlle", "mgr", "dr", "drs", "pr", "me", "st", "ste", "gal", "gén", "col", "cap", "lt",
    "art", "av", "bd", "cf", "chap", "éd", "env", "ex", "fig", "hab", "ibid", "inc", "jr", "max", "min", "no", "n",
    "op", "p", "pp", "ref", "réf", "sq", "t", "vol", "vs", "janv", "févr", "juill", "sept", "oct", "nov", "déc", "tél",
];

const CLOSERS: &[char] = &['»', '”', '’', '\'', ')', ']', '\u{a0}', '\u{202f}', ' '];
const OPENERS: &[char] = &['«', '“', '"', '(', '[', '-', '–', '—', '‘'];

/// The sentences of the block at `block`, in order, without white space at their ends.
pub fn cut(text: &str, block: Span) -> Vec<Span> {
    let inside = block.of(text);
    let mut sentences = Vec::new();
    let mut start = 0;
    let mut straight_quotes = 0usize;
    let mut chars = inside.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        if c == '"' {
            straight_quotes += 1;
            if touches_both_sides(inside, at) {
                // « … une opération attendue"Nous avons … »: a heading runs into what is quoted below it, or a quotation into
                // the sentence behind it.
                let end = if straight_quotes % 2 == 1 { at } else { at + 1 };
                sentences.push(Span::new(block.start + start, block.start + end).trimmed(text));
                start = end;
                continue;
            }
        }
        if c.is_uppercase() && begins_below_heading(inside, start, at) {
            sentences.push(Span::new(block.start + start, block.start + at).trimmed(text));
            start = at;
            continue;
        }
        if c == '-' && ends_heading(inside, start, at) {
            sentences.push(Span::new(block.start + start, block.start + at + 1).trimmed(text));
            start = at + 1;
            continue;
        }
        if !matches!(c, '.' | '!' | '?' | '…')
            || chars.peek().is_some_and(|(_, next)| matches!(next, '.' | '!' | '?' | '…'))
        {
            continue;
        }
        let end = sentence_end(inside, at + c.len_utf8(), straight_quotes % 2 == 1);
        if ends_here(inside, start, at, c, end) {
            sentences.push(Span::new(block.start + start, block.start + end).trimmed(text));
            start = end;
            while let Some(&(next, passed)) = chars.peek() {
                if next >= end {
                    break;
                }
                straight_quotes += usize::from(passed == '"');
                chars.next();
            }
        }
    }
    sentences.push(Span::new(block.start + start, block.end).trimmed(text));
    sentences.retain(|sentence| !sentence.is_empty());
    sentences
}

/// Whether a typewriter mark stands between a word and the capital of another with no space on either side.
fn touches_both_sides(inside: &str, at: usize) -> bool {
    let mut after = inside.get(at + 1..).unwrap_or("").chars();
    let before = inside.get(..at).and_then(|before| before.chars().next_back());
    before.is_some_and(char::is_alphanumeric)
        && after.next().is_some_and(char::is_uppercase)
        && after.next().is_some_and(|c| c.is_lowercase() || matches!(c, '’' | '\'' | ' '))
}

/// Words that begin a sentence and no part of a name: « McLe » is none.
const BEGINNERS: &[&str] = &[
    "Le", "La", "Les", "L", "Un", "Une", "Des", "Dès", "Du", "Au", "Aux", "A", "À", "En", "Ce", "Cet", "Cette", "Ces",
    "C", "Il", "Elle", "Ils", "Elles", "On", "Son", "Sa", "Ses", "Nos", "Dans", "Sur", "Pour", "Par", "Parmi", "Selon",
    "Si", "Depuis", "Après", "Avant", "Lors", "Face", "Mais",
];

/// « Campagne chaotiqueL’ancienne ministre », « à Rennes et LilleA Bordeaux »: pages lose the line between a heading and
/// the sentence below it. A capital inside a word begins a sentence if the word begins with a small letter, or if the
/// capital’s own word can only begin one; after a short word (« 75 ansL’Agence ») both must be so.
fn begins_below_heading(inside: &str, start: usize, at: usize) -> bool {
    // No word is longer than the second, and a page of letters costs no more than a page.
    const LETTERS: std::ops::Range<usize> = 3..40;
    const SHORT: usize = 3;
    let before = inside.get(start..at).unwrap_or("");
    let head = before.chars().rev().take(LETTERS.end).take_while(|c| c.is_alphabetic() || *c == '-');
    let (letters, first) = head.fold((0, 'A'), |(letters, _), c| (letters + 1, c));
    if !LETTERS.contains(&letters) || !before.ends_with(char::is_lowercase) {
        return false;
    }
    let rest = inside.get(at..).unwrap_or("");
    let length: usize = rest.chars().take(LETTERS.end).take_while(|c| c.is_alphabetic()).map(char::len_utf8).sum();
    let (tail, behind) = rest.split_at_checked(length).unwrap_or(("", rest));
    let behind = behind.chars().next();
    let begins = BEGINNERS.contains(&tail) && behind.is_some_and(|c| matches!(c, ' ' | '’' | '\''));
    let word = before.chars().rev().take(letters).map(char::len_utf8).sum::<usize>();
    let brand = || BRANDS.iter().any(|brand| inside.get(at - word..).is_some_and(|rest| rest.starts_with(brand)));
    if letters == SHORT {
        return begins && first.is_lowercase();
    }
    begins || first.is_lowercase() && !brand() && tail.chars().skip(1).take_while(|c| c.is_lowercase()).count() > 1
}

/// « … du pays.- Appel au calme -Des banderoles … »: agencies set a heading between dashes, and pages lose the lines around
/// it. The second dash has its space before it only.
fn ends_heading(inside: &str, start: usize, at: usize) -> bool {
    const LONGEST: usize = 80;
    let words = inside.get(start..at).unwrap_or("");
    let next = inside.get(at + 1..).and_then(|rest| rest.chars().next());
    at - start <= LONGEST
        && words.trim_start().starts_with("- ")
        && words.ends_with(' ')
        && next.is_some_and(|c| c.is_uppercase() || OPENERS.contains(&c))
}

/// Whether a sentence is such a heading.
pub fn is_heading(sentence: &str) -> bool {
    sentence.starts_with("- ") && sentence.ends_with(" -")
}

/// The end of a sentence whose mark ends at `after`: past the quotes and brackets that close it, not past those that
/// open the next one.
fn sentence_end(inside: &str, after: usize, in_straight_quotes: bool) -> usize {
    let mut end = after;
    let mut open = in_straight_quotes;
    for (offset, c) in inside.get(after..).unwrap_or("").char_indices() {
        match c {
            '"' if open => open = false,
            // A space belongs to the sentence only if a closing mark follows it, which the last match decides.
            ' ' | '\u{a0}' | '\u{202f}' => continue,
            // A guillemet misprinted the wrong way round closes when what follows it is not a word.
            '«' if closes(inside, after + offset + c.len_utf8()) => {}
            c if CLOSERS.contains(&c) => {}
            _ => break,
        }
        end = after + offset + c.len_utf8();
    }
    end
}

fn closes(inside: &str, after: usize) -> bool {
    let rest = inside.get(after..).unwrap_or("").trim_start();
    rest.is_empty() || rest.starts_with(',')
}

fn ends_here(inside: &str, start: usize, at: usize, mark: char, end: usize) -> bool {
    let rest = inside.get(end..).unwrap_or("");
    let next = rest.trim_start();
    if next.is_empty() {
        return true;
    }
    let spaced = next.len() < rest.len();
    let first = next.trim_start_matches(|c: char| OPENERS.contains(&c) || c.is_whitespace());
    let begins = first.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit());
    if !begins || next.starts_with(',') {
        return false;
    }
    let before = inside.get(start..at).unwrap_or("");
    let word = before
        .rsplit(|c: char| c.is_whitespace() || matches!(c, '(' | '«' | '"' | '’' | '\'' | '.'))
        .next()
        .unwrap_or("");
    if !spaced && end == at + mark.len_utf8() {
        // « … effectué.Il était … », « … depuis 2012.À Gap … »: pages lose the space between paragraphs. What stands before
        // keeps out initials, what stands behind the capital keeps out numbers and addresses.
        let second = first.chars().nth(1);
        let after_capital = second.is_some_and(|c| c.is_lowercase() || matches!(c, '’' | '\''))
            || first.starts_with(['A', 'À']) && second.is_some_and(char::is_whitespace)
            || first.starts_with("M. ");
        let small = word.chars().rev().take(2).filter(|c| c.is_lowercase() || *c == ')').count() == 2;
        let whole = |is: fn(char) -> bool| word.chars().count() > 1 && word.chars().all(is);
        let told = small || whole(char::is_uppercase) || whole(|c| c.is_ascii_digit());
        return mark != '.' || after_capital && (told || before.ends_with(['"', '»', '%'])) || before.ends_with(')');
    }
    if mark != '.' {
        return true;
    }
    // « G. Bush », « J.-P. Bruneau »; « avant J.-C. » may end a sentence.
    let word = if before.ends_with("J.-C") { word } else { word.trim_start_matches('-') };
    let initial = word.chars().count() == 1 && word.starts_with(char::is_uppercase);
    !initial && !ABBREVIATIONS.contains(&word.to_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let found: Vec<&str> = cut(text, Span::new(0, text.len())).into_iter().map(|span| span.of(text)).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn sentences_end_at_marks_followed_by_a_beginning() {
        check("Il est venu. Elle non ! Et vous ? Rien…", &["Il est venu.", "Elle non !", "Et vous ?", "Rien…"]);
        check("La fin sans point", &["La fin sans point"]);
    }

    #[test]
    fn abbreviations_initials_and_numbers_do_not_end_a_sentence() {
        check("M. Diop et G. Bush ont reçu 4.500 euros.", &["M. Diop et G. Bush ont reçu 4.500 euros."]);
        check("Créée par J.-P. Bruneau à Metz.", &["Créée par J.-P. Bruneau à Metz."]);
        check("En 700 avant J.-C. La ville.", &["En 700 avant J.-C.", "La ville."]);
        check("Tamba Networks Inc. All rights reserved.", &["Tamba Networks Inc. All rights reserved."]);
    }

    #[test]
    fn an_attribution_after_a_quotation_belongs_to_it() {
        check(
            "« Y compris l'emploi de la force. », stipule le pacte. Fin.",
            &["« Y compris l'emploi de la force. », stipule le pacte.", "Fin."],
        );
        check("« Qui ? » a-t-il demandé.", &["« Qui ? » a-t-il demandé."]);
    }

    #[test]
    fn a_sentence_inside_a_quotation_is_one_and_closing_quotes_stay_with_it() {
        check("« Un avion. Un drone. » Rien d’autre.", &["« Un avion.", "Un drone. »", "Rien d’autre."]);
        check("Il dit : \"Venez.\" \"Non.\" Fin.", &["Il dit : \"Venez.\"", "\"Non.\"", "Fin."]);
    }

    #[test]
    fn a_lost_space_between_paragraphs_is_seen() {
        check(
            "selon un comptage (effectué).Il était engagé.Prise à partie, A.B.C.",
            &["selon un comptage (effectué).", "Il était engagé.", "Prise à partie, A.B.C."],
        );
        check(
            "C’est \"acquis\".Mais la Dépêche du Midi.\"J'ai tiré\", dit-il.",
            &["C’est \"acquis\".", "Mais la Dépêche du Midi.", "\"J'ai tiré\", dit-il."],
        );
    }

    #[test]
    fn a_lost_space_is_seen_behind_a_year_and_an_acronym_and_before_a_title() {
        check(
            "Il règne depuis 2012.Ces temps, l’EIGS.Les groupes, l'Etat.M. Dicko.À Gap, v2.Beta, S.A.R.L.Le",
            &[
                "Il règne depuis 2012.",
                "Ces temps, l’EIGS.",
                "Les groupes, l'Etat.",
                "M. Dicko.",
                "À Gap, v2.Beta, S.A.R.L.Le",
            ],
        );
    }

    #[test]
    fn a_heading_that_runs_into_the_sentence_below_it_ends_there() {
        check(
            "Campagne chaotiqueL'ancienne ministre part. Heurts à Rennes et LilleA Bordeaux, McDonald et easyJet dorment.",
            &[
                "Campagne chaotique",
                "L'ancienne ministre part.",
                "Heurts à Rennes et Lille",
                "A Bordeaux, McDonald et easyJet dorment.",
            ],
        );
        check(
            "Inquiétude pour les plus de 75 ansL'Agence alerte, mais VanDamme dort.",
            &["Inquiétude pour les plus de 75 ans", "L'Agence alerte, mais VanDamme dort."],
        );
        check(
            "Une opération attendue\"Nous sommes prêts\", dit-il. \"Un tri par an\"Autre enjeu : l'\"Eco\".",
            &[
                "Une opération attendue",
                "\"Nous sommes prêts\", dit-il.",
                "\"Un tri par an\"",
                "Autre enjeu : l'\"Eco\".",
            ],
        );
    }

    #[test]
    fn a_heading_between_dashes_is_a_sentence_of_its_own() {
        check(
            "Le maire part.- Appel au calme -\"Sept ans, ça suffit\", lit-on.- Suite -La ville - la sienne - dort.",
            &[
                "Le maire part.",
                "- Appel au calme -",
                "\"Sept ans, ça suffit\", lit-on.",
                "- Suite -",
                "La ville - la sienne - dort.",
            ],
        );
    }
}
