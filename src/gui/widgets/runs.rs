//! Cuts a range of an article into runs of one look: prose, heading, text that is not the article's, and, across all of
//! these, what is under the marker. The runs put together are the range, to the byte.

use crate::corpus::{Article, Sentence, Zone};
use crate::gui::theme::style::Standing;
use crate::text::Span;

/// A stretch of text with one look.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Run<'a> {
    /// The words, as they stand.
    pub words: &'a str,
    /// What they are.
    pub voice: Voice,
    /// Whether they settle the answer.
    pub marked: bool,
    /// Whether another passage says it in other words; see [`super::difference`].
    pub differs: bool,
    /// The lines that are drawn under it.
    pub under: Under,
    /// The option of the question that it is, where sentences are chosen in their article.
    pub option: Option<Placed>,
}

/// What the reader of an article has underlined.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Under {
    /// A thick line: something is named.
    pub thick: bool,
    /// A thin line below it: something is said.
    pub thin: bool,
}

/// A sentence that can be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Placed {
    /// Its position among the options.
    pub at: usize,
    /// What has become of it.
    pub standing: Standing,
}

/// What a stretch of text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Voice {
    /// The article's prose.
    Prose,
    /// Its title or a heading.
    Heading,
    /// Menus, repetitions, comments: on the page, and not the article's.
    Dropped,
}

impl Voice {
    /// How a zone is shown.
    pub fn of(zone: Zone) -> Voice {
        match zone {
            Zone::Body => Voice::Prose,
            Zone::Title | Zone::Heading => Voice::Heading,
            Zone::Duplicate | Zone::Url | Zone::Boilerplate | Zone::Byline | Zone::Comment | Zone::Metadata => {
                Voice::Dropped
            }
        }
    }
}

/// The lines of the text that hold something, without the headline that already stands above it.
pub fn paragraphs(article: &Article) -> impl Iterator<Item = Span> {
    let mut start = 0;
    article.text.split_inclusive('\n').filter_map(move |line| {
        let span = Span::new(start, start + line.len()).trimmed(&article.text);
        start += line.len();
        let is_title = |zone: Zone| zone == Zone::Title && article.title.as_deref() == Some(span.of(&article.text));
        let heads = article.sentences.iter().any(|sentence| is_title(sentence.zone) && sentence.span == span);
        (!span.is_empty() && !heads).then_some(span)
    })
}

/// Cuts `range` of `text`, whose parts are `sentences`, with the marker on `marks`.
pub fn cut<'a>(text: &'a str, range: Span, sentences: &[Sentence], marks: &[Span]) -> Vec<Run<'a>> {
    let inside: Vec<&Sentence> = sentences.iter().filter(|sentence| sentence.span.overlaps(range)).collect();
    let edges = inside.iter().map(|sentence| sentence.span).chain(marks.iter().copied());
    let mut edges: Vec<usize> = edges.flat_map(|span| [span.start, span.end]).chain([range.start, range.end]).collect();
    edges.retain(|edge| range.start <= *edge && *edge <= range.end && text.is_char_boundary(*edge));
    edges.sort_unstable();
    edges.dedup();
    let mut runs: Vec<(Span, Voice, bool)> = Vec::new();
    for edge in edges.windows(2) {
        let piece = Span::new(edge[0], edge[1]);
        let voice = inside.iter().find(|sentence| sentence.span.contains(piece)).map(|found| Voice::of(found.zone));
        // White space between two sentences looks like what it follows.
        let voice = voice.or(runs.last().map(|(_, voice, _)| *voice)).unwrap_or(Voice::Prose);
        let marked = marks.iter().any(|mark| mark.contains(piece));
        match runs.last_mut() {
            Some((last, as_voice, as_marked)) if *as_voice == voice && *as_marked == marked => *last = last.join(piece),
            _ => runs.push((piece, voice, marked)),
        }
    }
    runs.into_iter()
        .map(|(span, voice, marked)| Run {
            words: span.of(text),
            voice,
            marked,
            differs: false,
            under: Under::default(),
            option: None,
        })
        .collect()
}

/// Draws lines under parts of runs that begin at byte `start`: thick ones under `thick`, thin ones under `thin`.
pub fn underlined<'a>(runs: Vec<Run<'a>>, start: usize, thick: &[Span], thin: &[Span]) -> Vec<Run<'a>> {
    let mut lined = Vec::new();
    let mut from = start;
    for run in runs {
        let to = from + run.words.len();
        let edges = thick.iter().chain(thin).flat_map(|span| [span.start, span.end]).chain([to]);
        let inside = |edge: &usize| from < *edge && *edge <= to && run.words.is_char_boundary(*edge - from);
        let mut edges: Vec<usize> = edges.filter(inside).collect();
        edges.sort_unstable();
        edges.dedup();
        let mut at = from;
        for edge in edges {
            let piece = Span::new(at, edge);
            let is_under = |spans: &[Span]| spans.iter().any(|span| span.contains(piece));
            let under = Under { thick: is_under(thick), thin: is_under(thin) };
            if let Some(words) = run.words.get(at - from..edge - from) {
                lined.push(Run { words, under, ..run });
            }
            at = edge;
        }
        from = to;
    }
    lined
}

/// Cuts `range` of an article so that each of the options in it is one run, with the marker on `marks` between them.
pub fn cut_into_options<'a>(
    article: &'a Article,
    range: Span,
    options: &[(Span, Placed)],
    marks: &[Span],
) -> Vec<Run<'a>> {
    let text = article.text.as_str();
    let between = |from: usize, to: usize| cut(text, Span::new(from, to), &article.sentences, marks);
    let mut runs = Vec::new();
    let mut from = range.start;
    for (span, placed) in options.iter().filter(|(span, _)| range.contains(*span)) {
        if span.start < from {
            continue;
        }
        runs.extend(between(from, span.start));
        let marked = placed.standing == Standing::Right;
        runs.push(Run {
            words: span.of(text),
            voice: Voice::Prose,
            marked,
            differs: false,
            under: Under::default(),
            option: Some(*placed),
        });
        from = span.end;
    }
    runs.extend(between(from, range.end));
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_put_together_are_the_text_and_only_the_marks_are_marked() {
        let text = "Menu. Une phrase. Une autre.";
        let sentence = |start, end, zone| Sentence { span: Span::new(start, end), zone };
        let sentences = [sentence(0, 5, Zone::Boilerplate), sentence(6, 17, Zone::Body), sentence(18, 28, Zone::Body)];
        let runs = cut(text, Span::new(0, text.len()), &sentences, &[Span::new(10, 23)]);
        assert_eq!(runs.iter().map(|run| run.words).collect::<String>(), text);
        assert_eq!(
            runs[0],
            Run {
                words: "Menu. ",
                voice: Voice::Dropped,
                marked: false,
                differs: false,
                under: Under::default(),
                option: None
            }
        );
        let marked: Vec<&str> = runs.iter().filter(|run| run.marked).map(|run| run.words).collect();
        assert_eq!(marked, ["phrase. Une a"]);
    }

    #[test]
    fn a_mark_that_is_not_of_the_text_marks_nothing() {
        let runs = cut("é", Span::new(0, 2), &[], &[Span::new(1, 40)]);
        assert_eq!(
            runs,
            [Run {
                words: "é",
                voice: Voice::Prose,
                marked: false,
                differs: false,
                under: Under::default(),
                option: None
            }]
        );
    }

    #[test]
    fn lines_lie_under_what_is_named_and_under_what_is_said_and_the_runs_are_still_the_text() {
        let text = "Kidal est reprise, dit l’armée.";
        let runs = cut(text, Span::new(0, text.len()), &[], &[]);
        let named = [Span::new(0, 5), Span::new(23, text.len() - 1)];
        let runs = underlined(runs, 0, &named, &[Span::new(0, 17)]);
        let parts: Vec<(&str, bool, bool)> =
            runs.iter().map(|run| (run.words, run.under.thick, run.under.thin)).collect();
        let expected = [
            ("Kidal", true, true),
            (" est reprise", false, true),
            (", dit ", false, false),
            ("l’armée", true, false),
            (".", false, false),
        ];
        assert_eq!(parts, expected);
    }
}
