//! Where the items of a set are. Brackets decide, and where an item's brackets or quotes do not close, the next line
//! that begins like an item does: so one broken item does not swallow those after it.

use crate::set::lexer::{Lexeme, Lexer, Token};
use crate::text::Span;

/// The parts of a set's text.
#[derive(Debug, PartialEq)]
pub(super) struct Layout {
    /// What is between the brackets of `items`, if there is such a field.
    pub(super) items_field: Option<Span>,
    /// Whether those brackets are closed.
    pub(super) closed: bool,
    /// The items, in order, without overlap.
    pub(super) items: Vec<Piece>,
}

/// One item's text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Piece {
    pub(super) span: Span,
    /// Whether a comma, or the end of the list, comes after it.
    pub(super) comma: bool,
}

/// Finds the items.
pub(super) fn split(source: &str) -> Layout {
    let Some(start) = items_start(source) else { return Layout { items_field: None, closed: true, items: Vec::new() } };
    let marks = marks(source, start);
    let mut items: Vec<Piece> = Vec::new();
    let mut at = start;
    loop {
        let Some(lexeme) = Lexer::new(source, at).find(|lexeme| lexeme.token != Token::OddSpace) else {
            return Layout { items_field: Some(Span::new(start, source.len())), closed: false, items };
        };
        match lexeme.token {
            Token::Close(_) => {
                return Layout { items_field: Some(Span::new(start, lexeme.span.start)), closed: true, items };
            }
            Token::Comma => at = lexeme.span.end,
            Token::Open(_) | Token::Word => {
                let span = Span::new(lexeme.span.start, item_end(source, lexeme.span.start, &marks));
                at = span.end;
                items.push(Piece { span, comma: comma_follows(source, at) });
            }
            Token::Colon | Token::Text | Token::EndlessText | Token::OtherQuotes | Token::OddSpace | Token::Stray => {
                at = lexeme.span.end;
                items.push(Piece { span: lexeme.span, comma: true });
            }
        }
    }
}

/// The offset after the opening bracket of `items: [` in the outermost brackets.
fn items_start(source: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut before = [None, None];
    for Lexeme { token, span } in Lexer::new(source, 0).filter(|lexeme| lexeme.token != Token::OddSpace) {
        let named = before == [Some((Token::Word, "items")), Some((Token::Colon, ":"))];
        if token == Token::Open('[') && named && depth <= 1 {
            return Some(span.end);
        } else if let Token::Open(_) = token {
            depth += 1;
        } else if let Token::Close(_) = token {
            depth = depth.saturating_sub(1);
        }
        before = [before[1], Some((token, span.of(source)))];
    }
    None
}

/// The offsets at which a line begins like an item: a bracket, then `kind` and a colon.
fn marks(source: &str, from: usize) -> Vec<usize> {
    let mut marks = Vec::new();
    let mut at = 0;
    for line in source.split_inclusive('\n') {
        let start = at + (line.len() - line.trim_start().len());
        let after = source[start..].strip_prefix('(').map_or("", str::trim_start);
        if start >= from && after.strip_prefix("kind").is_some_and(|rest| rest.trim_start().starts_with(':')) {
            marks.push(start);
        }
        at += line.len();
    }
    marks
}

/// Where the item that starts at `start` ends: after its closing bracket, else before the next item, else with the file.
fn item_end(source: &str, start: usize, marks: &[usize]) -> usize {
    let next = marks.get(marks.partition_point(|mark| *mark <= start)).copied();
    let limit = next.unwrap_or(source.len());
    let mut open: Vec<char> = Vec::new();
    for Lexeme { token, span } in Lexer::new(&source[..limit], start) {
        match token {
            Token::Open(bracket) => open.push(bracket),
            Token::Close(bracket) if open.last().is_some_and(|last| closes(*last, bracket)) => {
                open.pop();
                if open.is_empty() {
                    return span.end;
                }
            }
            Token::Close(_) | Token::Comma if open.is_empty() => {
                return start + source[start..span.start].trim_end().len();
            }
            Token::Close(_) => break,
            Token::Comma
            | Token::Colon
            | Token::Text
            | Token::EndlessText
            | Token::OtherQuotes
            | Token::Word
            | Token::OddSpace
            | Token::Stray => {}
        }
    }
    let before = source[start..limit].trim_end();
    let text = if next.is_some() { before.trim_end_matches(',') } else { before };
    // An item is never empty, or reading would not get past it.
    start + text.len().max(source[start..].chars().next().map_or(1, char::len_utf8))
}

/// Whether `close` is the bracket that closes `open`.
pub(super) fn closes(open: char, close: char) -> bool {
    matches!((open, close), ('(', ')') | ('[', ']') | ('{', '}'))
}

fn comma_follows(source: &str, at: usize) -> bool {
    let next = Lexer::new(source, at).find(|lexeme| lexeme.token != Token::OddSpace);
    next.is_none_or(|lexeme| matches!(lexeme.token, Token::Comma | Token::Close(_)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(source: &str, expected: &[&str]) {
        let found = split(source);
        let items: Vec<&str> = found.items.iter().map(|piece| piece.span.of(source)).collect();
        assert_eq!(items, expected, "{source}");
    }

    #[test]
    fn items_are_found_by_their_brackets() {
        check(
            r#"(a: "items: [", items: [(kind: x, l: [("y)")]), (kind: z)])"#,
            &[r#"(kind: x, l: [("y)")])"#, "(kind: z)"],
        );
        check("(title: 1)", &[]);
        check("(items: [,,])", &[]);
        check("(items: [a, b(c), 3])", &["a", "b(c)", "3"]);
    }

    #[test]
    fn an_item_that_does_not_close_ends_before_the_next() {
        check("(items: [\n (kind: a, s: \"x),\n (kind: b),\n])", &["(kind: a, s: \"x)", "(kind: b)"]);
        check("(items: [\n (kind: a, l: [1),\n (kind: b),\n])", &["(kind: a, l: [1)", "(kind: b)"]);
        check("(items: [\n (kind: a, l: [1,\n], )", &["(kind: a, l: [1,\n], )"]);
        check("(items: [(", &["("]);
    }
}
