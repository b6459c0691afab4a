//! Cuts a text into words, elided words, numbers and marks. Offsets are bytes of the text; comparisons use a lower-case
//! copy of the same length, so that no token owns a string. Linear in the text.

use crate::text::Span;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenKind {
    /// Letters, with the hyphens between them.
    Word,
    /// A word that lost its vowel, with its apostrophe: `l’`, `qu’`.
    Elided,
    /// Digits, with the points, commas and narrow spaces that group them.
    Number,
    /// Any one other character.
    Mark,
}

/// One token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    /// Where it stands.
    pub span: Span,
    /// What it is.
    pub kind: TokenKind,
    /// How many bytes the apostrophe of an elided word takes; 0 for every other token.
    apostrophe: u8,
}

/// The tokens of a text.
#[derive(Clone, Debug)]
pub struct Tokens<'a> {
    text: &'a str,
    /// The lower-case copy of the part that was cut, which begins at `start`.
    lower: String,
    start: usize,
    tokens: Vec<Token>,
}

/// Words that swallow a number printed without its space (« le16 novembre »); every other word keeps its digits (`G5`).
const GLUED: &[&str] = &["le", "du", "au", "les", "en", "depuis"];

/// Words with an apostrophe inside them.
const WHOLE: &[&str] = &["aujourd’hui", "aujourd'hui", "quelqu’un", "quelqu'un", "presqu’île", "presqu'île"];

impl<'a> Tokens<'a> {
    /// The tokens of `text` inside `span`.
    pub fn new(text: &'a str, span: Span) -> Tokens<'a> {
        let inside = span.of(text);
        let mut lower = String::with_capacity(inside.len());
        for c in inside.chars() {
            let mut small = c.to_lowercase();
            match (small.next(), small.next()) {
                (Some(one), None) if one.len_utf8() == c.len_utf8() => lower.push(one),
                _ => lower.push(c),
            }
        }
        let mut tokens = Vec::new();
        let mut chars = inside.char_indices().peekable();
        while let Some(&(start, c)) = chars.peek() {
            let (kind, len) = if c.is_alphabetic() {
                word(inside, &lower, start)
            } else if c.is_ascii_digit() {
                (TokenKind::Number, number_length(inside, start))
            } else {
                (TokenKind::Mark, c.len_utf8())
            };
            while chars.next_if(|(at, _)| *at < start + len).is_some() {}
            if !c.is_whitespace() {
                let token = Span::new(span.start + start, span.start + start + len);
                let apostrophe = match kind {
                    TokenKind::Elided if inside.as_bytes().get(start + len - 1) == Some(&b'\'') => 1,
                    TokenKind::Elided => '’'.len_utf8() as u8,
                    TokenKind::Word | TokenKind::Number | TokenKind::Mark => 0,
                };
                tokens.push(Token { span: token, kind, apostrophe });
            }
        }
        Tokens { text, lower, start: span.start, tokens }
    }

    /// How many tokens there are.
    pub fn len(&self) -> usize {
        self.tokens.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.tokens.is_empty()
    }

    /// The token at `at`.
    pub fn get(&self, at: usize) -> Option<Token> {
        self.tokens.get(at).copied()
    }

    /// Every token in order.
    pub fn iter(&self) -> impl Iterator<Item = Token> + '_ {
        self.tokens.iter().copied()
    }

    /// The token at `at` in lower case, an elided word without its apostrophe; empty past the end.
    #[inline]
    pub fn lower(&self, at: usize) -> &str {
        let Some(token) = self.get(at) else { return "" };
        let end = token.span.end - usize::from(token.apostrophe);
        self.lower.get(token.span.start - self.start..end - self.start).unwrap_or("")
    }

    /// The token at `at` as it stands; empty past the end.
    pub fn word(&self, at: usize) -> &'a str {
        self.get(at).map_or("", |token| token.span.of(self.text))
    }

    /// Whether the token at `at` is a word with a capital.
    pub fn is_capital(&self, at: usize) -> bool {
        self.get(at).is_some_and(|token| token.kind == TokenKind::Word) && self.word(at).starts_with(char::is_uppercase)
    }

    /// Whether the full stop at `stop` belongs to a title or an initial: « M. Dicko », « J. Viard ».
    pub fn abbreviates(&self, stop: usize) -> bool {
        let word = stop.checked_sub(1).map_or("", |at| self.word(at));
        word.starts_with(char::is_uppercase) && word.chars().count() <= 3
    }

    /// The span from the token at `from` to the one before `to`.
    pub fn span(&self, from: usize, to: usize) -> Span {
        match (self.get(from), to.checked_sub(1).and_then(|last| self.get(last))) {
            (Some(first), Some(last)) if last.span.end >= first.span.start => {
                Span::new(first.span.start, last.span.end)
            }
            _ => Span::new(0, 0),
        }
    }

    /// The index of the first token that starts at or after `offset`.
    pub fn at(&self, offset: usize) -> usize {
        self.tokens.partition_point(|token| token.span.start < offset)
    }

    /// The text the tokens are of.
    pub fn text(&self) -> &'a str {
        self.text
    }
}

fn word(inside: &str, lower: &str, start: usize) -> (TokenKind, usize) {
    let rest = inside.get(start..).unwrap_or("");
    let small = lower.get(start..).unwrap_or("");
    if let Some(whole) = WHOLE.iter().find(|whole| small.starts_with(**whole)) {
        return (TokenKind::Word, whole.len());
    }
    let mut end = rest.len();
    let mut chars = rest.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let next = chars.peek().map(|(_, next)| *next);
        match c {
            c if c.is_alphabetic() => {}
            '’' | '\'' if at <= "lorsqu".len() && next.is_some_and(|next| next.is_alphabetic() || next == '«') => {
                return (TokenKind::Elided, at + c.len_utf8());
            }
            '’' | '\'' if at <= 2 => return (TokenKind::Elided, at + c.len_utf8()),
            '-' | '‑' if next.is_some_and(char::is_alphanumeric) => {}
            c if c.is_ascii_digit() && !small.get(..at).is_some_and(|word| GLUED.contains(&word)) => {}
            _ => {
                end = at;
                break;
            }
        }
    }
    (TokenKind::Word, end)
}

/// Digits with the separators of thousands and decimals between them: `4.500`, `1 200`, `15,7`; `2020,` ends before its
/// comma.
fn number_length(inside: &str, start: usize) -> usize {
    let rest = inside.get(start..).unwrap_or("");
    let mut len = 0;
    for (at, c) in rest.char_indices() {
        let groups = || {
            let after = rest.get(at + c.len_utf8()..).unwrap_or("");
            let digits = after.bytes().take_while(u8::is_ascii_digit).count();
            match c {
                ' ' | '\u{a0}' | '\u{202f}' => digits == 3 && at <= 3 + len,
                _ => digits > 0,
            }
        };
        match c {
            c if c.is_ascii_digit() => len = at + 1,
            '.' | ',' | '\u{202f}' | '\u{a0}' | ' ' if groups() => {}
            _ => break,
        }
    }
    len
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let tokens = Tokens::new(text, Span::new(0, text.len()));
        let found: Vec<&str> = (0..tokens.len()).map(|at| tokens.word(at)).collect();
        assert_eq!(found.join("|"), expected);
    }

    #[test]
    fn words_numbers_and_marks_are_told_apart() {
        check("L’armée a repris le16 novembre, au G5.", "L’|armée|a|repris|le|16|novembre|,|au|G5|.");
        check("« aujourd’hui », a-t-il dit : 4.500 Français", "«|aujourd’hui|»|,|a-t-il|dit|:|4.500|Français");
        check(
            "l’« Alliance » qu'il y a 20 ans, en 2020, 15h45",
            "l’|«|Alliance|»|qu'|il|y|a|20|ans|,|en|2020|,|15|h45",
        );
    }

    #[test]
    fn offsets_hold_inside_a_longer_text() {
        let text = "É. Le Mali";
        let tokens = Tokens::new(text, Span::new(4, text.len()));
        assert_eq!((tokens.lower(1), tokens.get(1).unwrap().span.of(text)), ("mali", "Mali"));
    }
}
