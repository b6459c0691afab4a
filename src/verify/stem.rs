//! A stem taken apart: titles of articles, quotations, and the frame around them. Only the guillemets and the corpus's
//! titles decide which is which.

use crate::corpus::Article;
use crate::verify::ground::Ground;

/// The mark of the gap in a cloze.
pub(super) const GAP: &str = "______";

/// The parts of a stem, each in the order in which it stands there.
pub(super) struct Stem<'a> {
    /// The whole of it.
    pub(super) text: &'a str,
    /// What stands outside all guillemets.
    pub(super) frame: Vec<&'a str>,
    /// What stands inside guillemets and is no title.
    pub(super) quotes: Vec<&'a str>,
    /// The articles whose titles stand inside guillemets; where two share a title, both.
    pub(super) titled: Vec<&'a Article>,
}

impl<'a> Stem<'a> {
    /// Takes `text` apart.
    pub(super) fn of(text: &'a str, ground: &Ground<'a>) -> Stem<'a> {
        let (frame, marked) = split(text);
        let mut stem = Stem { text, frame, quotes: Vec::new(), titled: Vec::new() };
        for inside in marked {
            let articles = ground.titled(inside);
            if articles.is_empty() {
                stem.quotes.push(inside);
            }
            stem.titled.extend(articles);
        }
        stem
    }

    /// The quotation with the gap of a cloze.
    pub(super) fn gapped(&self) -> Option<&'a str> {
        self.quotes.iter().copied().find(|quote| quote.contains(GAP))
    }
}

/// The parts outside the outermost guillemets, and those inside. A mark that closes nothing is of the frame; one that is
/// never closed holds all the rest.
pub(super) fn split(text: &str) -> (Vec<&str>, Vec<&str>) {
    let (mut outside, mut inside) = (Vec::new(), Vec::new());
    let (mut depth, mut from) = (0usize, 0usize);
    for (at, mark) in text.char_indices().filter(|(_, c)| matches!(c, '«' | '»')) {
        let past = at + mark.len_utf8();
        match (mark, depth) {
            ('«', 0) => {
                outside.push(&text[from..at]);
                from = past;
                depth = 1;
            }
            ('«', _) => depth += 1,
            (_, 0) => {}
            (_, 1) => {
                inside.push(&text[from..at]);
                from = past;
                depth = 0;
            }
            (_, _) => depth -= 1,
        }
    }
    if depth > 0 {
        inside.push(&text[from..])
    } else {
        outside.push(&text[from..])
    }
    (outside, inside)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn guillemets_split_a_stem_and_those_inside_them_do_not() {
        assert_eq!(split("Dans « A « b » », qui ?"), (vec!["Dans ", ", qui ?"], vec![" A « b » "]));
        assert_eq!(split("a » b « c"), (vec!["a » b "], vec![" c"]));
        assert_eq!(split(""), (vec![""], vec![]));
    }
}
