//! Quotations. Guillemets are paired by a stack within a paragraph, so that one may stand in another; a mark misprinted
//! the wrong way round is told by what stands beside it. A quotation that is never closed ends with its paragraph for
//! want of a better place: it is shown, and nothing is asked that needs its exact end.

use crate::language::mention::{Mention, Quote, What};
use crate::text::Span;

/// How deep quotations nest; a mark that opens a deeper one is a misprint and counts for nothing. Without a bound, a page
/// of opening marks would be as many quotations, each as long as the page.
const DEEPEST: usize = 4;

/// The quotations in the paragraph at `paragraph`, in order of their beginning.
pub fn find(text: &str, paragraph: Span) -> Vec<Mention> {
    let inside = paragraph.of(text);
    let mut open: Vec<usize> = Vec::new();
    let mut found = Vec::new();
    let mut close = |open: &mut Vec<usize>, end: usize, after: usize, closed: bool| {
        if let Some(start) = open.pop() {
            let mark =
                text.get(paragraph.start + start..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8);
            let words = Span::new(paragraph.start + start + mark, paragraph.start + end).trimmed(text);
            let quote = Quote { inside: words, depth: open.len(), closed };
            let span = Span::new(paragraph.start + start, paragraph.start + after);
            found.push(Mention { span, what: What::Quote(quote), rule: "quote" });
        }
    };
    for (at, c) in inside.char_indices() {
        let after = at + c.len_utf8();
        match c {
            '«' | '“' if !open.is_empty() && looks_closing(inside, at, after) => close(&mut open, at, after, true),
            '«' | '“' if open.len() >= DEEPEST => {}
            '«' | '“' => open.push(at),
            '»' | '”' => close(&mut open, at, after, true),
            // A straight mark opens and closes; it never nests.
            '"' => match open.last() {
                Some(start) if inside.get(*start..).is_some_and(|rest| rest.starts_with('"')) => {
                    close(&mut open, at, after, true);
                }
                _ if open.len() >= DEEPEST => {}
                _ => open.push(at),
            },
            _ => {}
        }
    }
    while !open.is_empty() {
        close(&mut open, inside.len(), inside.len(), false);
    }
    found.retain(|mention| !matches!(mention.what, What::Quote(quote) if quote.inside.is_empty()));
    found.sort_by_key(|mention| (mention.span.start, usize::MAX - mention.span.end));
    found
}

/// « pays « , a déclaré »: an opening mark with a space before it and a comma or nothing after it closes.
fn looks_closing(inside: &str, at: usize, after: usize) -> bool {
    let spaced = inside.get(..at).is_some_and(|before| before.ends_with(char::is_whitespace));
    let rest = inside.get(after..).unwrap_or("").trim_start();
    spaced && (rest.is_empty() || rest.starts_with([',', '.', ';']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(paragraph: &str, expected: &[(&str, usize, bool)]) {
        let found = find(paragraph, Span::new(0, paragraph.len()));
        let told: Vec<(&str, usize, bool)> = found
            .iter()
            .filter_map(|mention| mention.what.quote())
            .map(|quote| (quote.inside.of(paragraph), quote.depth, quote.closed))
            .collect();
        assert_eq!(told, expected);
    }

    #[test]
    fn quotations_are_paired_and_nested() {
        check(
            "« Rien », dit-il. « Et plusieurs « observateurs » aussi »",
            &[("Rien", 0, true), ("Et plusieurs « observateurs » aussi", 0, true), ("observateurs", 1, true)],
        );
        check("dit \"oui\" puis \"non\".", &[("oui", 0, true), ("non", 0, true)]);
    }

    #[test]
    fn a_page_of_opening_marks_is_not_as_many_quotations() {
        let page = "« a ".repeat(1000);
        assert_eq!(find(&page, Span::new(0, page.len())).len(), DEEPEST);
    }

    #[test]
    fn misprinted_and_missing_marks_are_repaired_and_told() {
        check("« Notre priorité est la lutte « , a-t-il ajouté.", &[("Notre priorité est la lutte", 0, true)]);
        check("et signifie « l’octroi d’aide.", &[("l’octroi d’aide.", 0, false)]);
        check("Accueil » Actualité » Mali", &[]);
    }
}
