//! The tokens of RON, with their places, as far as they are needed to find where an item begins and ends and what an
//! author forgot. Every byte sequence has tokens; whether they make sense is for `mistakes` and for RON itself.

use crate::text::Span;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token {
    /// One of `( [ {`.
    Open(char),
    /// One of `) ] }`.
    Close(char),
    /// `,`
    Comma,
    /// `:`
    Colon,
    /// A string between straight quotes, or a raw string.
    Text,
    /// A string that the file ends in.
    EndlessText,
    /// Words between quotes that RON does not know as quotes.
    OtherQuotes,
    /// A name, a number, a character.
    Word,
    /// A character that looks like a space and is none to RON.
    OddSpace,
    /// Anything else.
    Stray,
}

/// A token and where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Lexeme {
    pub(super) token: Token,
    pub(super) span: Span,
}

/// The tokens of a text from some offset on; comments and white space are passed over.
pub(super) struct Lexer<'a> {
    source: &'a str,
    at: usize,
}

impl<'a> Lexer<'a> {
    /// The tokens from `at` on, which is a character boundary outside strings and comments.
    pub(super) fn new(source: &'a str, at: usize) -> Lexer<'a> {
        Lexer { source, at }
    }

    fn rest(&self) -> &'a str {
        self.source.get(self.at..).unwrap_or("")
    }

    fn skip_space_and_comments(&mut self) {
        loop {
            let rest = self.rest();
            let trimmed = rest.trim_start_matches(is_space);
            self.at += rest.len() - trimmed.len();
            if trimmed.starts_with("//") {
                self.at += trimmed.find('\n').unwrap_or(trimmed.len());
            } else if trimmed.starts_with("/*") {
                self.at += comment_length(trimmed);
            } else if trimmed.len() == rest.len() {
                return;
            }
        }
    }
}

impl Iterator for Lexer<'_> {
    type Item = Lexeme;

    fn next(&mut self) -> Option<Lexeme> {
        self.skip_space_and_comments();
        let rest = self.rest();
        let first = rest.chars().next()?;
        let (token, length) = match first {
            '(' | '[' | '{' => (Token::Open(first), 1),
            ')' | ']' | '}' => (Token::Close(first), 1),
            ',' => (Token::Comma, 1),
            ':' => (Token::Colon, 1),
            '"' => string(rest, 1),
            'r' | 'b' if raw_start(rest).is_some() => raw_string(rest),
            '\'' => character(rest),
            '“' | '”' | '„' => other_quotes(rest, first, &['”', '“']),
            '«' => other_quotes(rest, first, &['»']),
            '‘' | '’' => other_quotes(rest, first, &['’']),
            _ if is_word(first) => (Token::Word, rest.find(|c| !is_word(c)).unwrap_or(rest.len())),
            _ if first.is_whitespace() || matches!(first, '\u{feff}' | '\u{200b}' | '\u{2060}') => {
                (Token::OddSpace, first.len_utf8())
            }
            _ => (Token::Stray, first.len_utf8()),
        };
        let span = Span::new(self.at, self.at + length);
        self.at = span.end;
        Some(Lexeme { token, span })
    }
}

/// What RON passes over as white space.
fn is_space(c: char) -> bool {
    matches!(
        c,
        ' ' | '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{200e}' | '\u{200f}' | '\u{2028}' | '\u{2029}'
    )
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '.' | '+' | '-')
}

/// The length of the block comment that `text` starts with; they nest.
fn comment_length(text: &str) -> usize {
    let (mut depth, mut at) = (0_usize, 0);
    while let Some(next) = text.get(at..).filter(|rest| !rest.is_empty()) {
        if next.starts_with("/*") {
            depth += 1;
            at += 2;
        } else if next.starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += next.chars().next().map_or(1, char::len_utf8);
        }
    }
    text.len()
}

/// A string whose opening quote ends at `start`.
fn string(text: &str, start: usize) -> (Token, usize) {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip_while(|(at, _)| *at < start) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return (Token::Text, at + 1),
            _ => {}
        }
    }
    (Token::EndlessText, text.len())
}

/// The number of hashes and the offset after the opening quote, if a raw or byte string starts here.
fn raw_start(text: &str) -> Option<(Option<usize>, usize)> {
    let after_b = text.strip_prefix('b').unwrap_or(text);
    let Some(after_r) = after_b.strip_prefix('r') else {
        return after_b.starts_with('"').then_some((None, 2));
    };
    let hashes = after_r.len() - after_r.trim_start_matches('#').len();
    let start = text.len() - after_r.len() + hashes;
    text.get(start..)?.starts_with('"').then_some((Some(hashes), start + 1))
}

fn raw_string(text: &str) -> (Token, usize) {
    match raw_start(text) {
        Some((Some(hashes), start)) => {
            let end = format!("\"{}", "#".repeat(hashes));
            match text.get(start..).and_then(|rest| rest.find(&end)) {
                Some(at) => (Token::Text, start + at + end.len()),
                None => (Token::EndlessText, text.len()),
            }
        }
        Some((None, start)) => string(text, start),
        None => (Token::Stray, 1),
    }
}

/// A character between apostrophes, or a text that somebody put between them.
fn character(text: &str) -> (Token, usize) {
    let mut characters = text.char_indices().skip(1);
    match (characters.next(), characters.next()) {
        (Some((_, '\\')), _) | (_, None) => (Token::Word, 1),
        (Some(_), Some((at, '\''))) => (Token::Word, at + 1),
        _ => other_quotes(text, '\'', &['\'']),
    }
}

/// The most characters looked through for a closing quote that only looks like one.
const FARTHEST_QUOTE: usize = 400;

/// Words up to a closing quote on the same line. Where there is none, up to the end of the line: brackets and commas in
/// it are part of the words as likely as not.
fn other_quotes(text: &str, first: char, closing: &[char]) -> (Token, usize) {
    let inside = &text[first.len_utf8()..];
    let line = inside.char_indices().take(FARTHEST_QUOTE).take_while(|(_, c)| *c != '\n');
    let mut length = first.len_utf8();
    for (at, c) in line {
        length = first.len_utf8() + at + c.len_utf8();
        // Only before a comma, a bracket or the end of the line: the words may hold an apostrophe of the same shape.
        let after = inside[at + c.len_utf8()..].trim_start_matches([' ', '\t', '\r']);
        if closing.contains(&c) && (after.is_empty() || after.starts_with([',', ')', ']', '\n'])) {
            break;
        }
    }
    (Token::OtherQuotes, length)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(source: &str, expected: &[(Token, &str)]) {
        let found: Vec<(Token, &str)> =
            Lexer::new(source, 0).map(|lexeme| (lexeme.token, lexeme.span.of(source))).collect();
        assert_eq!(found, expected, "{source}");
    }

    #[test]
    fn strings_comments_and_words_are_told_apart() {
        use Token::{Close, Colon, Comma, EndlessText, OddSpace, Open, OtherQuotes, Text, Word};
        check(
            r#"("a \" b", r#x)"#,
            &[
                (Open('('), "("),
                (Text, r#""a \" b""#),
                (Comma, ","),
                (Word, "r"),
                (Token::Stray, "#"),
                (Word, "x"),
                (Close(')'), ")"),
            ],
        );
        check("a: 1 // b: 2\n", &[(Word, "a"), (Colon, ":"), (Word, "1")]);
        check("/* a /* b */ c */ d", &[(Word, "d")]);
        check("r#\"a \"b\" c\"# b\"x\"", &[(Text, "r#\"a \"b\" c\"#"), (Text, "b\"x\"")]);
        check(
            "“l’été”, 'x', 'le 16'",
            &[(OtherQuotes, "“l’été”"), (Comma, ","), (Word, "'x'"), (Comma, ","), (OtherQuotes, "'le 16'")],
        );
        check("\u{a0}a", &[(OddSpace, "\u{a0}"), (Word, "a")]);
        check("\"abc", &[(EndlessText, "\"abc")]);
        check("'", &[(Word, "'")]);
    }
}
