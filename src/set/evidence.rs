//! Finding a quotation in its article: the very words, once, or the occurrence that is asked for. Where they do not
//! stand, the nearest place is shown, because most quotations that are not found differ in an apostrophe or a space.

use crate::i18n::Message;
use crate::question::Evidence;
use crate::set::field::{Field, Words, shortened};
use crate::set::finding::Findings;
use crate::set::schema;
use crate::text::{LineIndex, Span, fold, fold_words};
use std::collections::HashMap;
use unicode_normalization::char::is_combining_mark;

/// The articles that quotations are looked for in.
pub(super) struct Articles<'f, 't> {
    article: &'f dyn Fn(&str) -> Option<&'t str>,
    /// The folded words of the articles in which a quotation was not found, with their places.
    folded: HashMap<String, Vec<(String, Span)>>,
}

/// What is shown of an article that says something else, in words.
const SHOWN_WORDS: usize = 12;
/// The fewest words at the beginning of a quotation that make a place worth showing.
const FEWEST_ALIKE: usize = 3;
/// The most words of a quotation that are compared, so that a text of one word repeated does not take minutes.
const MOST_COMPARED: usize = 200;

impl<'f, 't> Articles<'f, 't> {
    pub(super) fn new(article: &'f dyn Fn(&str) -> Option<&'t str>) -> Articles<'f, 't> {
        Articles { article, folded: HashMap::new() }
    }

    /// The passage that a field names.
    pub(super) fn passage(&mut self, field: Field<'_>, findings: &mut Findings<'_>) -> Option<Evidence> {
        let passage: schema::Passage<'_> = field.read(findings)?;
        let article = field.required("article", passage.article, findings);
        let quote = field.required("quote", passage.quote, findings);
        let article = article.and_then(|article| article.words(findings));
        let quote = quote.and_then(|quote| quote.words(findings));
        let occurrence = match field.optional(passage.occurrence) {
            Some(field) => Some((field.read::<usize>(findings)?, field.span)),
            None => None,
        };
        let (article, quote) = (article?, quote?);
        let Some(text) = (self.article)(&article.text) else {
            let message = Message::new("sets-unknown-article").with("article", shortened(&article.text));
            findings.error(article.span, message, Some(Message::new("sets-unknown-article-hint")));
            return None;
        };
        let span = self.find(&article.text, text, &quote, occurrence, findings)?;
        Some(Evidence::cut(&article.text, text, span))
    }

    fn find(
        &mut self,
        name: &str,
        text: &str,
        quote: &Words,
        occurrence: Option<(usize, Span)>,
        findings: &mut Findings<'_>,
    ) -> Option<Span> {
        let places: Vec<usize> = text.match_indices(&quote.text).map(|(at, _)| at).collect();
        let about = |key| Message::new(key).with("article", name).with("count", places.len());
        let start = match (places.as_slice(), occurrence) {
            ([], _) => {
                let hint = self.nearest(name, text, &quote.text);
                findings.error(quote.span, about("sets-quote-not-found"), Some(hint));
                return None;
            }
            ([only], None) => *only,
            (_, None) => {
                let index = LineIndex::new(text);
                let lines = places.iter().take(9).map(|at| index.place(text, *at).line.to_string());
                let hint = Message::new("sets-quote-repeated-hint").with("lines", lines.collect::<Vec<_>>().join(", "));
                findings.error(quote.span, about("sets-quote-repeated"), Some(hint));
                return None;
            }
            (_, Some((number, span))) => match number.checked_sub(1).and_then(|index| places.get(index)) {
                Some(at) => *at,
                None => {
                    findings.error(span, about("sets-no-such-occurrence"), None);
                    return None;
                }
            },
        };
        Some(Span::new(start, start + quote.text.len()))
    }

    /// What to tell about a quotation that does not stand in its article.
    fn nearest(&mut self, name: &str, text: &str, quote: &str) -> Message {
        let folded = self.folded.entry(name.to_owned()).or_insert_with(|| folded_words(text));
        let mut wanted = fold_words(quote);
        let whole = wanted.len() <= MOST_COMPARED;
        wanted.truncate(MOST_COMPARED);
        let alike =
            |at: &usize| folded[*at..].iter().zip(&wanted).take_while(|((word, _), wanted)| word == *wanted).count();
        let best = (0..folded.len()).map(|at| (alike(&at), at)).max_by_key(|(count, at)| (*count, folded.len() - at));
        let Some((count, at)) = best.filter(|(count, _)| *count >= FEWEST_ALIKE.min(wanted.len()) && *count > 0) else {
            return Message::new("sets-quote-nowhere");
        };
        let words = |from: usize, most: usize| {
            let last = (from + most).min(folded.len()).saturating_sub(1);
            folded.get(from).zip(folded.get(last)).map_or("", |((_, first), (_, last))| first.join(*last).of(text))
        };
        if count == wanted.len() && whole {
            Message::new("sets-quote-differs").with("found", on_one_line(words(at, count)))
        } else {
            let shown = words((at + count).saturating_sub(FEWEST_ALIKE), SHOWN_WORDS);
            Message::new("sets-quote-parts").with("found", on_one_line(shown))
        }
    }
}

/// An article's words for a hint, where its line breaks would be taken for the end of the hint.
fn on_one_line(words: &str) -> String {
    shortened(&words.replace(['\n', '\r', '\t'], " "))
}

/// The words of a text in the folded form, each with its place.
fn folded_words(text: &str) -> Vec<(String, Span)> {
    let mut words = Vec::new();
    let mut start = None;
    let ends = text.char_indices().chain([(text.len(), ' ')]);
    for (at, c) in ends {
        let inside = c.is_alphanumeric() || is_combining_mark(c);
        match start {
            None if inside => start = Some(at),
            Some(from) if !inside => {
                let span = Span::new(from, at);
                words.push((fold(span.of(text)), span));
                start = None;
            }
            None | Some(_) => {}
        }
    }
    words
}
