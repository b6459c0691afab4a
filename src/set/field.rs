//! Reading one value with its place: RON reads the slice, and its error becomes a finding at the right place of the
//! file, in the reader's language where RON's own words can be told apart.

use crate::i18n::Message;
use crate::set::finding::Findings;
use crate::set::mistakes::{forbidden, is_forbidden};
use crate::set::{LONGEST_FIELD, suggest};
use crate::text::Span;
use ron::extensions::Extensions;
use ron::value::RawValue;
use serde::Deserialize;

/// A value of the file: its text and its place.
#[derive(Clone, Copy, Debug)]
pub(super) struct Field<'a> {
    pub(super) ron: &'a str,
    pub(super) span: Span,
}

/// A text with the place of its value.
#[derive(Clone, Debug)]
pub(super) struct Words {
    pub(super) text: String,
    pub(super) span: Span,
}

impl<'a> Field<'a> {
    /// The piece of `text` at `span`.
    pub(super) fn piece(text: &'a str, span: Span) -> Field<'a> {
        Field { ron: span.of(text), span }
    }

    /// The place of a value that RON found within this one: RON's slices are slices of ours.
    fn within(self, raw: &'a RawValue) -> Field<'a> {
        let ron = raw.trim().get_ron();
        let offset = ron.as_ptr().addr().saturating_sub(self.ron.as_ptr().addr());
        let start = self.span.start + offset.min(self.ron.len());
        Field { ron, span: Span::new(start, start + ron.len()) }
    }

    /// The value as RON reads it; a finding where it cannot.
    pub(super) fn read<T: Deserialize<'a>>(self, findings: &mut Findings<'_>) -> Option<T> {
        // The default limit on nesting holds: without it a million brackets would overflow the stack.
        let options = ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME);
        match options.from_str(self.ron) {
            Ok(value) => Some(value),
            Err(error) => {
                let start = offset(self.ron, error.span.start.line, error.span.start.col);
                let end = offset(self.ron, error.span.end.line, error.span.end.col).max(start);
                let span = Span::new(self.span.start + start, self.span.start + end);
                let (message, hint) = told(&error.code);
                findings.error(span, message, hint);
                None
            }
        }
    }

    /// A field that may be absent.
    pub(super) fn optional(self, raw: Option<&'a RawValue>) -> Option<Field<'a>> {
        raw.map(|raw| self.within(raw))
    }

    /// A field that must be there; the finding stands at the opening bracket of what it is missing from.
    pub(super) fn required(
        self,
        name: &'static str,
        raw: Option<&'a RawValue>,
        findings: &mut Findings<'_>,
    ) -> Option<Field<'a>> {
        if raw.is_none() {
            let opening = Span::new(self.span.start, self.span.start + self.ron.len().min(1));
            findings.error(opening, Message::new("sets-missing-field").with("field", name), None);
        }
        self.optional(raw)
    }

    /// The elements of a list.
    pub(super) fn list(self, findings: &mut Findings<'_>) -> Option<Vec<Field<'a>>> {
        let elements: Vec<&RawValue> = self.read(findings)?;
        Some(elements.into_iter().map(|raw| self.within(raw)).collect())
    }

    /// A text of at most [`LONGEST_FIELD`] characters, none of them forbidden. White space at its ends does not count.
    pub(super) fn text(self, findings: &mut Findings<'_>) -> Option<Words> {
        let text: String = self.read(findings)?;
        let length = text.chars().count();
        if length > LONGEST_FIELD {
            let message = Message::new("sets-too-long").with("length", length).with("limit", LONGEST_FIELD);
            findings.error(self.span, message, None);
            return None;
        }
        if let Some(c) = text.chars().find(|c| is_forbidden(*c)) {
            findings.error(self.span, forbidden(c), None);
            return None;
        }
        Some(Words { text, span: self.span })
    }

    /// A text that says something.
    pub(super) fn words(self, findings: &mut Findings<'_>) -> Option<Words> {
        let words = self.text(findings)?;
        if words.text.trim().is_empty() {
            findings.error(self.span, Message::new("sets-empty-text"), None);
            return None;
        }
        Some(Words { text: words.text.trim().to_owned(), span: words.span })
    }

    /// One of a list of names, written without quotes.
    pub(super) fn name<T>(self, known: &[(&'static str, T)], findings: &mut Findings<'_>) -> Option<T>
    where
        T: Copy,
    {
        if let Some((_, value)) = known.iter().find(|(name, _)| *name == self.ron) {
            return Some(*value);
        }
        let bare = self.ron.trim_matches('"');
        let names = || known.iter().map(|(name, _)| *name);
        let hint = match names().find(|name| *name == bare) {
            Some(name) => Message::new("sets-without-quotes").with("name", name),
            None => match suggest::nearest(bare, names()) {
                Some(name) => Message::new("sets-did-you-mean").with("name", name),
                None => Message::new("sets-known-names").with("names", names().collect::<Vec<_>>().join(", ")),
            },
        };
        findings.error(self.span, Message::new("sets-unknown-name").with("found", shortened(bare)), Some(hint));
        None
    }
}

/// The offset of a line and column, both from 1 and counted in characters as RON does.
fn offset(text: &str, line: usize, column: usize) -> usize {
    let lines = text.split_inclusive('\n');
    let start: usize = lines.take(line.saturating_sub(1)).map(str::len).sum();
    let rest = text.get(start..).unwrap_or("");
    start + rest.char_indices().nth(column.saturating_sub(1)).map_or(rest.len(), |(at, _)| at)
}

/// What RON's error says, and what to do about it.
fn told(error: &ron::Error) -> (Message, Option<Message>) {
    use ron::Error;
    let plain = [
        (Error::Eof, "sets-unexpected-end"),
        (Error::ExpectedString, "sets-expected-text"),
        (Error::ExpectedStringEnd, "sets-unclosed-text"),
        (Error::ExpectedArray, "sets-expected-list"),
        (Error::ExpectedArrayEnd, "sets-missing-comma"),
        (Error::ExpectedStructLike, "sets-expected-brackets"),
        (Error::ExpectedStructLikeEnd, "sets-missing-comma"),
        (Error::ExpectedMapColon, "sets-expected-colon"),
        (Error::ExpectedComma, "sets-missing-comma"),
        (Error::ExpectedInteger, "sets-expected-number"),
        (Error::IntegerOutOfBounds, "sets-expected-number"),
        (Error::ExceededRecursionLimit, "sets-too-deep"),
    ];
    if let Some((_, key)) = plain.iter().find(|(known, _)| known == error) {
        return (Message::new(key), None);
    }
    if let Error::ExpectedNamedStructLike(_) | Error::ExpectedDifferentStructName { .. } = error {
        return (Message::new("sets-expected-brackets"), None);
    }
    if let Error::NoSuchStructField { expected, found, .. } = error {
        let hint = match suggest::nearest(found, expected.iter().copied()) {
            Some(name) => Message::new("sets-did-you-mean").with("name", name),
            None => Message::new("sets-known-names").with("names", expected.join(", ")),
        };
        return (Message::new("sets-unknown-field").with("field", shortened(found)), Some(hint));
    }
    if let Error::DuplicateStructField { field, .. } = error {
        return (Message::new("sets-field-twice").with("field", *field), None);
    }
    if let Error::InvalidEscape(_) = error {
        return (Message::new("sets-backslash"), Some(Message::new("sets-backslash-hint")));
    }
    (Message::new("sets-not-ron").with("words", shortened(&error.to_string())), None)
}

/// The beginning of words that may be a whole file.
pub(super) fn shortened(words: &str) -> String {
    match words.char_indices().nth(120) {
        Some((end, _)) => format!("{}…", &words[..end]),
        None => words.to_owned(),
    }
}
