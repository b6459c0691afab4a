//! What authors do that RON answers badly or not at all: a quote that does not close, quotes that only look like quotes,
//! a backslash of a Windows path, a comma forgotten, a space that is none, characters that hide others. They are caught
//! here, before RON sees the text, at the place where they were made.

use crate::i18n::Message;
use crate::set::finding::Findings;
use crate::set::layout::closes;
use crate::set::lexer::{Lexeme, Lexer, Token};
use crate::text::Span;

/// A mistake: where, what, what to do.
type Mistake = (Span, Message, Option<Message>);

/// Tells the first mistake of form in a piece of the text, and whether there was one. Those after the first are mostly
/// its consequences.
pub(super) fn form(source: &str, piece: Span, findings: &mut Findings<'_>) -> bool {
    match first(source, piece) {
        Some((span, message, hint)) => {
            findings.error(span, message, hint);
            true
        }
        None => false,
    }
}

fn first(source: &str, piece: Span) -> Option<Mistake> {
    let text = piece.of(source);
    let mut open: Vec<(char, Span)> = Vec::new();
    let mut before: Option<Lexeme> = None;
    for lexeme in Lexer::new(text, 0).filter(|lexeme| lexeme.token != Token::OddSpace) {
        let Lexeme { token, span } = lexeme;
        let here = Span::new(piece.start + span.start, piece.start + span.end);
        let words = span.of(text);
        if let Some(before) = before
            && !open.is_empty()
            && comma_is_missing(before, lexeme)
        {
            let end = piece.start + before.span.end;
            return Some((Span::new(end, end), Message::new("sets-missing-comma"), None));
        }
        match token {
            Token::Open(bracket) => open.push((bracket, here)),
            Token::Close(bracket) => match open.pop() {
                Some((last, _)) if closes(last, bracket) => {}
                Some((last, _)) => {
                    let message = Message::new("sets-wrong-bracket").with("found", bracket.to_string());
                    let hint = Message::new("sets-wrong-bracket-hint").with("open", last.to_string());
                    return Some((here, message, Some(hint)));
                }
                None => return Some((here, Message::new("sets-stray").with("found", words), None)),
            },
            Token::Text | Token::EndlessText => {
                if let Some(mistake) = in_string(words, here, token) {
                    return Some(mistake);
                }
            }
            Token::OtherQuotes => {
                let hint = Message::new("sets-other-quotes-hint");
                return Some((here, Message::new("sets-other-quotes"), Some(hint)));
            }
            Token::Stray if words == "=" => {
                let hint = Message::new("sets-equals-hint");
                return Some((here, Message::new("sets-stray").with("found", words), Some(hint)));
            }
            // At the head of a file, RON has attributes such as `#![enable(implicit_some)]`.
            Token::Stray if open.is_empty() && matches!(words, "#" | "!") => {}
            Token::Stray => return Some((here, Message::new("sets-stray").with("found", words), None)),
            Token::Comma | Token::Colon | Token::Word | Token::OddSpace => {}
        }
        before = Some(lexeme);
    }
    let (bracket, span) = open.pop()?;
    Some((span, Message::new("sets-unclosed-bracket").with("open", bracket.to_string()), None))
}

/// Whether two values stand side by side. A word before an opening bracket is a name, as in `Some(…)`.
fn comma_is_missing(before: Lexeme, next: Lexeme) -> bool {
    let ends = match before.token {
        Token::Text | Token::Word | Token::Close(_) => true,
        Token::Open(_)
        | Token::Comma
        | Token::Colon
        | Token::EndlessText
        | Token::OtherQuotes
        | Token::OddSpace
        | Token::Stray => false,
    };
    match next.token {
        Token::Open(bracket) => ends && !(bracket == '(' && before.token == Token::Word),
        Token::Text | Token::EndlessText | Token::Word => ends,
        Token::Close(_) | Token::Comma | Token::Colon | Token::OtherQuotes | Token::OddSpace | Token::Stray => false,
    }
}

fn in_string(words: &str, span: Span, token: Token) -> Option<Mistake> {
    let first_line = words.split('\n').next().unwrap_or("").trim_end();
    let swallowed = words.contains('\n') && ends_in_a_field_name(words);
    if token == Token::EndlessText || swallowed {
        let opening = Span::new(span.start, span.start + first_line.len());
        let curly = first_line.trim_end_matches(',').ends_with(['”', '“', '’', '»']);
        let hint = Message::new(if curly { "sets-other-quotes-hint" } else { "sets-unclosed-text-hint" });
        return Some((opening, Message::new("sets-unclosed-text"), Some(hint)));
    }
    if !words.starts_with('"') {
        return None;
    }
    let at = bad_backslash(words)?;
    let here = Span::new(span.start + at, span.start + at + 1);
    Some((here, Message::new("sets-backslash"), Some(Message::new("sets-backslash-hint"))))
}

/// Whether the last line of a string is the beginning of a field, as in `key: `: then the quote that ends the string was
/// meant to begin the next one.
fn ends_in_a_field_name(words: &str) -> bool {
    let inside = words.strip_suffix('"').unwrap_or(words);
    let line = inside.rsplit('\n').next().unwrap_or("").trim();
    let name = line.strip_suffix(':').map(|line| line.trim_end().trim_start_matches(['(', '[', ' ']));
    name.is_some_and(|name| !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_'))
}

/// The offset of a backslash that begins no escape, or that follows the letter of a drive.
fn bad_backslash(words: &str) -> Option<usize> {
    let bytes = words.as_bytes();
    let mut at = 0;
    while let Some(found) = words.get(at..).and_then(|rest| rest.find('\\')) {
        let here = at + found;
        let next = bytes.get(here + 1).copied().unwrap_or(b'"');
        let after = bytes.get(here + 2).copied().unwrap_or(b'"');
        let known = match next {
            b'n' | b'r' | b't' | b'0' | b'\\' | b'"' | b'\'' | b'\n' | b'\r' => true,
            b'u' => after == b'{',
            b'x' => after.is_ascii_hexdigit(),
            _ => false,
        };
        let drive = next != b'\\'
            && here >= 3
            && bytes[here - 1] == b':'
            && bytes[here - 2].is_ascii_alphabetic()
            && !bytes[here - 3].is_ascii_alphanumeric();
        if !known || drive {
            return Some(here);
        }
        at = here + 2;
    }
    None
}

/// Tells the first character of a piece that no set may have, and whether there was one: NUL and other controls, which
/// cannot be seen, and the marks that make a text read in another order than it is written.
pub(super) fn characters(source: &str, piece: Span, findings: &mut Findings<'_>) -> bool {
    let found = piece.of(source).char_indices().find(|(_, c)| is_forbidden(*c));
    if let Some((at, c)) = found {
        let start = piece.start + at;
        findings.error(Span::new(start, start + c.len_utf8()), forbidden(c), None);
    }
    found.is_some()
}

/// The message about a forbidden character.
pub(super) fn forbidden(c: char) -> Message {
    Message::new("sets-forbidden-character").with("code", format!("U+{:04X}", u32::from(c)))
}

/// Whether a set may not have this character, be it written or as an escape.
pub(super) fn is_forbidden(c: char) -> bool {
    let direction = matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    direction || (c.is_control() && !matches!(c, '\n' | '\r' | '\t'))
}

/// The places of characters that look like spaces and are none to RON, outside strings.
pub(super) fn odd_spaces(source: &str, pieces: impl Iterator<Item = Span>) -> Vec<Span> {
    let of_piece = |piece: Span| {
        let spaces = Lexer::new(piece.of(source), 0).filter(|lexeme| lexeme.token == Token::OddSpace);
        spaces.map(move |lexeme| Span::new(piece.start + lexeme.span.start, piece.start + lexeme.span.end))
    };
    pieces.flat_map(of_piece).collect()
}
