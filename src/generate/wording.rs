//! Putting words of an article into a question: the typography of French, elision, and the names of articles. These are
//! the only edits made to an author's words, and none is made to a passage.

use crate::corpus::Article;
use crate::language::fr::{lexicon, words};
use crate::question::Wording;
use crate::text::Language;

/// A no-break space, before `:` `;` `?` `!` and inside guillemets.
const NBSP: char = '\u{a0}';

/// The words with the typography of printed French: one space between words, none before a comma, a no-break space where
/// French has one, curly apostrophes, and the space that « le16 novembre » lost.
pub fn typeset(words: &str) -> String {
    let mut set = String::with_capacity(words.len() + 8);
    let mut chars = words.trim().chars().peekable();
    let mut open = false;
    while let Some(c) = chars.next() {
        match c {
            c if c.is_alphabetic() => set.push(c),
            '\'' => set.push('’'),
            // Typewriter marks are opened and closed in turn.
            '"' => {
                set.push(if open { '”' } else { '“' });
                open = !open;
            }
            c if c.is_whitespace() => {
                let next = chars.peek().copied().unwrap_or(' ');
                match next {
                    ',' | '.' | ')' => {}
                    next if next.is_whitespace() => {}
                    ':' | ';' | '?' | '!' | '»' => set.push(NBSP),
                    _ if set.ends_with(['«', NBSP]) => {}
                    _ => set.push(' '),
                }
            }
            '«' => {
                set.push('«');
                set.push(NBSP);
            }
            '»' => {
                if !set.ends_with(NBSP) {
                    set.push(NBSP);
                }
                set.push('»');
            }
            c => {
                let glued = c.is_ascii_digit() && ["le", "du", "au"].iter().any(|word| ends_with_word(&set, word));
                if glued {
                    set.push(' ');
                }
                set.push(c);
            }
        }
    }
    // Printed without its ligature where keyboards have none: « manoeuvres ».
    if set.contains("oeu") { set.replace("oeu", "œu") } else { set }
}

fn ends_with_word(text: &str, word: &str) -> bool {
    let Some(before) = text.len().checked_sub(word.len()).filter(|at| text.is_char_boundary(*at)) else { return false };
    text[before..].eq_ignore_ascii_case(word) && (before == 0 || text[..before].ends_with([' ', NBSP]))
}

/// French quotation marks around words; guillemets inside them become inner quotation marks.
pub fn quoted(words: &str) -> String {
    format!("«{NBSP}{}{NBSP}»", inner(&typeset(words)))
}

/// The same words with their own guillemets turned into inner quotation marks.
pub fn inner(words: &str) -> String {
    words.replace(&format!("«{NBSP}"), "“").replace(&format!("{NBSP}»"), "”").replace(['«', '»'], "")
}

/// The name of an article in a question: its headline between quotation marks.
pub fn title(article: &Article) -> String {
    quoted(article.display_title().trim_end_matches('.'))
}

/// A name of the article for a French and an English frame: the words are the same, the marks are each language's.
pub fn title_in(article: &Article, language: Language) -> String {
    match language {
        Language::Fr => title(article),
        Language::En => english_quoted(article.display_title().trim_end_matches('.')),
    }
}

/// English quotation marks around words of an article.
pub fn english_quoted(words: &str) -> String {
    let inner = typeset(words).replace(&format!("«{NBSP}"), "‘").replace(&format!("{NBSP}»"), "’");
    format!("“{}”", inner.replace('“', "‘").replace('”', "’"))
}

/// A frame in both languages around a title and some words of an article.
pub fn framed(
    article: &Article,
    quote: &str,
    fr: impl Fn(&str, &str) -> String,
    en: impl Fn(&str, &str) -> String,
) -> Wording {
    Wording::new(fr(&title(article), &quoted(quote)), en(&title_in(article, Language::En), &english_quoted(quote)))
}

/// The name of a text with its article: « l’article 6 du pacte », « la charte ».
pub fn definite(name: &str) -> String {
    let first = name.split(' ').next().unwrap_or(name);
    let mut nouns = lexicon::readings(first).filter(|reading| reading.pos == lexicon::Pos::Noun);
    let feminine = nouns.any(|reading| reading.gender == Some(lexicon::Gender::Feminine));
    match (words::elides(name), feminine) {
        (true, _) => format!("l’{name}"),
        (false, true) => format!("la {name}"),
        (false, false) => format!("le {name}"),
    }
}

/// `que` or `qu’` before a clause.
pub fn que(clause: &str) -> String {
    if words::elides(clause) { format!("qu’{clause}") } else { format!("que {clause}") }
}

/// A preposition before a name with its article, contracted where French contracts: au CSP, à la CEDEAO, par l’ONU,
/// du Monde, d’Assimi Goita.
pub fn joined(preposition: &str, name: &str) -> String {
    let contracted = match preposition {
        "à" => [("le ", "au "), ("les ", "aux "), ("Le ", "au "), ("Les ", "aux ")],
        // « de Youssef »: a Y before a vowel is no vowel.
        "de" if words::elides(name) && !name.starts_with(['Y', 'y']) => return format!("d’{name}"),
        "de" if name.starts_with("des ") => {
            let bare = name.get(4..).unwrap_or("");
            return if words::elides(bare) { format!("d’{bare}") } else { format!("de {bare}") };
        }
        "de" => [("le ", "du "), ("les ", "des "), ("Le ", "du "), ("Les ", "des ")],
        _ => return format!("{preposition} {name}"),
    };
    let found = contracted.iter().find_map(|(article, short)| Some(format!("{short}{}", name.strip_prefix(article)?)));
    found.unwrap_or_else(|| format!("{preposition} {name}"))
}

/// A clause in the middle of a sentence: its first word in lower case unless it is a name.
pub fn lower_first(clause: &str) -> String {
    let first: String = clause.chars().take_while(|c| c.is_alphabetic()).collect();
    let lower = first.to_lowercase();
    let common = words::is_determiner(&lower)
        || words::is_preposition(&lower)
        || words::number(&lower).is_some()
        || matches!(
            lower.as_str(),
            "certains"
                | "certaines"
                | "plus"
                | "près"
                | "moins"
                | "environ"
                | "quelque"
                | "quelques"
                | "aucun"
                | "aucune"
                | "toute"
                | "tout"
                | "quatre"
                | "il"
                | "elle"
                | "on"
        );
    if common { format!("{lower}{}", &clause[first.len()..]) } else { clause.to_owned() }
}

/// A clause as a sentence of its own: a capital at its beginning.
pub fn upper_first(clause: &str) -> String {
    let mut chars = clause.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// How many words a text has.
pub fn count_words(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn french_typography_is_restored_and_nothing_else_changes() {
        assert_eq!(typeset("au Mali , au Burkina Faso"), "au Mali, au Burkina Faso");
        assert_eq!(typeset("en mains le16 novembre"), "en mains le 16 novembre");
        assert_eq!(typeset("l'emploi ; «oui» : G5"), "l’emploi\u{a0}; «\u{a0}oui\u{a0}»\u{a0}: G5");
        assert_eq!(quoted("La « carte » crée"), "«\u{a0}La “carte” crée\u{a0}»");
    }

    #[test]
    fn clauses_join_their_frame() {
        assert_eq!(que("un convoi"), "qu’un convoi");
        assert_eq!(que("le Mali"), "que le Mali");
        assert_eq!(
            [joined("à", "le CSP"), joined("à", "la CEDEAO"), joined("par", "le CSP")],
            ["au CSP", "à la CEDEAO", "par le CSP"]
        );
        assert_eq!(
            [joined("de", "Le Monde"), joined("de", "Assimi Goita"), joined("de", "Radio France Internationale")],
            ["du Monde", "d’Assimi Goita", "de Radio France Internationale"]
        );
        assert_eq!(lower_first("L’armée malienne"), "l’armée malienne");
        assert_eq!(lower_first("Kidal est"), "Kidal est");
    }
}
