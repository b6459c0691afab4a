//! The form of the texts: what the stem asks and how it ends, the typography of French, the number of a joined subject, and
//! how many options there are with how much to say for themselves.

use crate::question::{Kind, Origin};
use crate::text::fold;
use crate::verify::ground::Ground;
use crate::verify::stem::{GAP, split};
use crate::verify::words::seam;
use crate::verify::{Subject, frame};

/// A no-break space.
const NBSP: char = '\u{a0}';
/// A narrow one.
const NARROW: char = '\u{202f}';

/// The most words of a stem.
const MOST_WORDS: usize = 80;

/// What is wrong with the texts as texts.
pub(super) fn faults(subject: &Subject<'_>) -> Vec<String> {
    let item = subject.item;
    let wrong = item.distractors.len();
    let mut faults = Vec::new();
    match item.origin {
        // An author is free in all but the number; the reader of sets tells of the rest.
        Origin::Authored(_) => {
            if !(1..=5).contains(&wrong) {
                faults.push(wrong.to_string());
            }
            return faults;
        }
        Origin::Generated(_) if !(2..=3).contains(&wrong) => faults.push(wrong.to_string()),
        Origin::Generated(_) => {}
    }
    let stem = item.stem.fr.as_str();
    let asked = ends_well(item.kind, stem) && frame::is_asked(item.kind, &subject.stem.frame);
    if !asked || stem.split_whitespace().filter(|word| is_word(word)).count() > MOST_WORDS {
        faults.push(stem.to_owned());
    }
    let unexplained = item.distractors.iter().filter(|choice| choice.why.fr.is_empty() || choice.why.en.is_empty());
    faults.extend(unexplained.map(|choice| choice.text.fr.clone()));
    let texts = std::iter::once(stem).chain(item.options().flat_map(|choice| [&*choice.text.fr, &*choice.why.fr]));
    for text in texts {
        faults.extend(misprints(text));
        faults.extend(doubled(text));
    }
    faults.extend(subject.stem.quotes.iter().flat_map(|quote| glued(quote, subject.ground)));
    faults.extend(subject.stem.frame.iter().flat_map(|piece| disagreeing(piece)));
    faults
}

/// Verbs of one, folded.
const OF_ONE: &[&str] = &["a", "avait", "est", "etait", "fait", "fut", "va"];

/// « que Burkina Faso et Niger a été touchée »: names that are joined and nothing else, before a verb of one. Such a
/// subject is the end of a longer one whose head was lost.
fn disagreeing(piece: &str) -> Vec<String> {
    let tokens: Vec<&str> = piece.split_whitespace().collect();
    let is_link = |token: &str| matches!(token, "et" | "le" | "la" | "les");
    let is_name = |token: &str| {
        let bare = token.strip_prefix("l’").unwrap_or(token);
        bare.starts_with(char::is_uppercase)
    };
    let subject_of = |at: usize| {
        let from =
            tokens[..at].iter().rposition(|token| !is_link(token) && !is_name(token)).map_or(0, |before| before + 1);
        let joined = tokens[from..at].contains(&"et") && tokens[from..at].first().is_some_and(|first| *first != "et");
        // After « de » or « entre » the names only belong to the subject.
        let opens = from == 0
            || matches!(tokens[from - 1], "que" | "jour" | "quand" | "année" | "mois")
            || tokens[from - 1].ends_with(',');
        (joined && opens).then(|| tokens[from..=at].join(" "))
    };
    let verbs =
        (0..tokens.len()).filter(|&at| OF_ONE.contains(&fold(tokens[at].split('-').next().unwrap_or("")).as_str()));
    verbs.filter_map(subject_of).collect()
}

/// Two sentences that lost what stood between them: « blessésÂgé », « hélicoptères ?par ». Both halves of such a word are
/// words of the corpus, and the whole hardly is; « StopCovid » is used too often for that.
fn glued(text: &str, ground: &Ground<'_>) -> Vec<String> {
    const RARE: usize = 3;
    let is_known = |word: &str| ground.count(&fold(word)) > 0;
    let joined = |word: &&str| {
        let halves = seam(word, |before, after| before.is_lowercase() && after.is_uppercase());
        let halves = halves.filter(|(head, _)| head.chars().count() > 3);
        halves.is_some_and(|(head, tail)| is_known(head) && is_known(tail)) && ground.count(&fold(word)) <= RARE
    };
    let marks = text.match_indices(['?', '!', ';']).filter_map(|(at, _)| text.get(at + 1..));
    let after = marks.filter(|rest| rest.starts_with(char::is_alphabetic));
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(joined);
    after.filter_map(|rest| rest.split_whitespace().next()).chain(words).map(str::to_owned).collect()
}

fn is_word(word: &str) -> bool {
    word.chars().any(char::is_alphanumeric)
}

/// A question ends as one, or with the colon before its options; a cloze with the sentence to complete.
fn ends_well(kind: Kind, stem: &str) -> bool {
    if kind == Kind::Cloze {
        stem.matches(GAP).count() == 1 && stem.ends_with('»')
    } else {
        stem.ends_with(['?', ':'])
    }
}

/// Places where a text is not printed as French is: each with the characters around it.
fn misprints(text: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let no_break = |c: Option<char>| matches!(c, Some(NBSP | NARROW));
    let chars: Vec<char> = text.chars().collect();
    let (mut depth, mut broken) = (0usize, false);
    for (at, &c) in chars.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|before| chars.get(before)).copied();
        let after = chars.get(at + 1).copied();
        let wrong = match c {
            '\'' => true,
            // An article's own words may lack the space, « Libye: »; the program's may not.
            ':' | ';' | '?' | '!' => {
                before == Some(' ') || depth == 0 && is_frame_mark(before, after) && !no_break(before)
            }
            ',' => before == Some(' '),
            ' ' => matches!(after, Some(' ' | NBSP | NARROW)) || no_break(before),
            '«' => {
                depth += 1;
                !no_break(after)
            }
            '»' => {
                broken |= depth == 0;
                depth = depth.saturating_sub(1);
                !no_break(before)
            }
            _ => false,
        };
        if wrong {
            faults.push(chars[at.saturating_sub(8)..chars.len().min(at + 9)].iter().collect());
        }
    }
    let (open, close) = (text.matches('“').count(), text.matches('”').count());
    if broken || depth > 0 || open != close {
        faults.push(text.to_owned());
    }
    faults
}

/// Whether a mark outside guillemets is a sentence's and not a part of « 12:30 » or of « ?! ».
fn is_frame_mark(before: Option<char>, after: Option<char>) -> bool {
    let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    let in_number = digit(before) && digit(after);
    !in_number && !matches!(before, Some('?' | '!' | '…'))
}

/// Words that French does say twice.
const TWICE: &[&str] = &["nous", "vous"];

/// A word printed twice with only a space between.
fn doubled(text: &str) -> Vec<String> {
    let (outside, inside) = split(text);
    // « … dans « Dans le Nord » » is no doubled word: each part is read by itself.
    let parts = outside.into_iter().chain(inside);
    let pairs = parts.flat_map(|part| {
        let words: Vec<&str> = part.split_whitespace().collect();
        let same = |pair: &&[&str]| {
            let [one, two] = pair else { return false };
            let lower = one.to_lowercase();
            one.chars().all(char::is_alphabetic) && lower == two.to_lowercase() && !TWICE.contains(&lower.as_str())
        };
        words.windows(2).filter(same).map(|pair| pair.join(" ")).collect::<Vec<_>>()
    });
    pairs.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn french_spaces_are_wanted_in_the_frame_and_never_ordinary_ones_in_an_articles_words() {
        assert_eq!(misprints("D’après «\u{a0}Libye: la ville\u{a0}», qui\u{a0}?"), Vec::<String>::new());
        assert_eq!(misprints("Qui ?").len(), 1);
        assert_eq!(misprints("Qui?").len(), 1);
        assert_eq!(misprints("« oui »").len(), 2);
        assert_eq!(misprints("l'armée , ici").len(), 2);
        assert_eq!(misprints("à 12:30").len(), 0);
        assert_eq!(misprints("«\u{a0}oui").len(), 1);
    }

    #[test]
    fn names_that_are_joined_have_no_verb_of_one() {
        assert_eq!(disagreeing("quelle phrase dit que Burkina Faso et Niger a été touchée").len(), 1);
        assert_eq!(disagreeing("dit que la France, l’Allemagne et les États-Unis a suspendu").len(), 1);
        for sound in [
            "que le Mali et le Niger ont signé",
            "que le président du Mali et du Niger a signé",
            "que l’accord entre le Mali et le Niger est signé",
            "quel jour Kidal a-t-elle été reprise",
            "combien de soldats le Mali a-t-il envoyés",
        ] {
            assert!(disagreeing(sound).is_empty(), "{sound}");
        }
    }

    #[test]
    fn a_word_said_twice_is_seen_and_its_capital_does_not_hide_it() {
        assert_eq!(doubled("de de la ville"), ["de de"]);
        assert!(doubled("nous nous sommes").is_empty() && doubled("dans «\u{a0}Dans le Nord\u{a0}»").is_empty());
    }
}
