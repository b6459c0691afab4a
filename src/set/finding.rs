//! A finding: what is wrong with a set, where, and what to do about it.

use crate::i18n::Message;
use crate::text::Span;

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// What it is about is left out.
    Error,
    /// It is used as it stands, and could be better.
    Warning,
}

/// One thing that is wrong with a set.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// How bad it is.
    pub severity: Severity,
    /// The name of the file.
    pub file: String,
    /// Where in the file.
    pub span: Span,
    /// What is wrong.
    pub message: Message,
    /// What to do.
    pub hint: Option<Message>,
}

/// The findings of one file while it is read.
pub(super) struct Findings<'a> {
    file: &'a str,
    pub(super) all: Vec<Finding>,
    errors: usize,
}

impl Findings<'_> {
    pub(super) fn of(file: &str) -> Findings<'_> {
        Findings { file, all: Vec::new(), errors: 0 }
    }

    pub(super) fn error(&mut self, span: Span, message: Message, hint: Option<Message>) {
        self.push(Severity::Error, span, message, hint);
    }

    pub(super) fn warning(&mut self, span: Span, message: Message, hint: Option<Message>) {
        self.push(Severity::Warning, span, message, hint);
    }

    fn push(&mut self, severity: Severity, span: Span, message: Message, hint: Option<Message>) {
        self.errors += usize::from(severity == Severity::Error);
        self.all.push(Finding { severity, file: self.file.to_owned(), span, message, hint });
    }

    /// How many errors there are, to see later whether something added to them.
    pub(super) fn errors(&self) -> usize {
        self.errors
    }
}
