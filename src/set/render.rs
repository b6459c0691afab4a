//! Drawing a finding as rustc draws its own: the message, file, line and column, the line with a mark under the place,
//! and what to do.

use crate::i18n::Catalog;
use crate::set::finding::{Finding, Severity};
use crate::text::{LineIndex, Span};
use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

/// The most of one line that is drawn, in bytes on either side of the place. A file may be one line of megabytes; of such
/// a line the column counts from the part that is drawn.
const WINDOW: usize = 10_000;

/// Draws the findings of one file.
pub struct Drawing<'a> {
    source: &'a str,
    lines: LineIndex,
    catalog: &'a Catalog,
    colour: bool,
}

impl<'a> Drawing<'a> {
    /// For the findings of `source`, in the words of `catalog`; colours are for terminals.
    pub fn new(source: &'a str, catalog: &'a Catalog, colour: bool) -> Drawing<'a> {
        Drawing { source, lines: LineIndex::new(source), catalog, colour }
    }

    /// The finding in several lines, without a line break at the end.
    pub fn draw(&self, finding: &Finding) -> String {
        let (level, name) = match finding.severity {
            Severity::Error => (Level::ERROR, self.catalog.get("sets-error")),
            Severity::Warning => (Level::WARNING, self.catalog.get("sets-warning")),
        };
        let shown = self.window(finding.span);
        let start = finding.span.start.clamp(shown.start, shown.end) - shown.start;
        let end = finding.span.end.clamp(shown.start, shown.end) - shown.start;
        let snippet = Snippet::source(shown.of(self.source))
            .line_start(self.lines.place(self.source, shown.start).line)
            .path(finding.file.as_str())
            .annotation(AnnotationKind::Primary.span(start..end));
        let title = level.with_name(name).primary_title(self.catalog.say(&finding.message));
        let mut group = title.element(snippet);
        if let Some(hint) = &finding.hint {
            group = group.element(Level::HELP.with_name(self.catalog.get("sets-help")).message(self.catalog.say(hint)));
        }
        let renderer = if self.colour { Renderer::styled() } else { Renderer::plain() };
        renderer.render(&[group])
    }

    /// The line of a place; of a place that covers several lines, the first.
    fn window(&self, span: Span) -> Span {
        let at = boundary(self.source, span.start);
        let start = self.source[..at].rfind('\n').map_or(0, |found| found + 1);
        let end = self.source[at..].find('\n').map_or(self.source.len(), |found| at + found);
        let (near, far) = (at.saturating_sub(WINDOW), at.saturating_add(WINDOW));
        Span::new(boundary(self.source, near).max(start), boundary(self.source, far).min(end))
    }
}

/// The last character boundary that is not after `at`.
fn boundary(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}
