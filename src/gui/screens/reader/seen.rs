//! What the program sees in an article, shown to whoever asks for it: what is named, and who claims what, how firmly. It is
//! found by reading the article alone; a name that only another article gives in full stays as it stands here.

use super::Message;
use crate::claim::{Firmness, Reading, Source, SourceType};
use crate::corpus::{Article, Corpus};
use crate::gui::theme::{space, style, typeset};
use crate::gui::widgets::runs::{self, Run};
use crate::gui::{Element, Scene};
use crate::i18n;
use crate::language::mention::What;
use crate::text::{Language, Span};
use iced::widget::Column;
use std::sync::{Arc, Weak};

/// Which of it is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Showing {
    /// What is named: times, quantities, people, places and so on.
    pub mentions: bool,
    /// Who claims what.
    pub claims: bool,
}

impl Showing {
    /// Whether anything is.
    pub fn any(self) -> bool {
        self.mentions || self.claims
    }
}

/// What was found in an article.
#[derive(Clone, Debug)]
pub struct Seen {
    /// The articles as they were read: places in a text hold for that text alone.
    corpus: Weak<Corpus>,
    /// The file of the article.
    file: String,
    /// In the order of the text.
    mentions: Vec<Mention>,
    /// In the order of the text.
    claims: Vec<Claim>,
}

/// Something named.
#[derive(Clone, Debug, PartialEq)]
struct Mention {
    span: Span,
    /// The text that names its type.
    sort: &'static str,
    is_quote: bool,
}

/// Something claimed.
#[derive(Clone, Debug, PartialEq)]
struct Claim {
    span: Span,
    /// Who claims it: a name, or the text that says what sort of source it is.
    source: Who,
    via: Option<Who>,
    /// The text that says how firmly.
    firmness: &'static str,
}

#[derive(Clone, Debug, PartialEq)]
enum Who {
    Named(String),
    Sort(&'static str),
}

impl Seen {
    /// Reads one article of a corpus. Only French is understood: in another language nothing is found.
    pub fn read(corpus: &Arc<Corpus>, file: &str) -> Seen {
        let mut seen =
            Seen { corpus: Arc::downgrade(corpus), file: file.to_owned(), mentions: Vec::new(), claims: Vec::new() };
        let french = corpus.article(file).filter(|article| article.language == Language::Fr);
        if let Some(article) = french {
            let reading = Reading::new(article, None);
            let mentions = reading.mentions().into_iter();
            seen.mentions = mentions.map(|mention| mentioned(mention.span, &mention.what)).collect();
            seen.mentions.sort_by_key(|mention| (mention.span.start, mention.span.end));
            seen.claims = reading.claims.iter().map(|claim| claimed(claim, article)).collect();
            seen.claims.sort_by_key(|claim| (claim.span.start, claim.span.end));
        }
        seen
    }

    /// Whether it holds for an article as it now is.
    pub(super) fn is_of(&self, corpus: &Corpus, file: &str) -> bool {
        std::ptr::eq(self.corpus.as_ptr(), corpus) && self.file == file
    }

    /// The runs of a paragraph with lines under what is shown.
    pub(super) fn underlined<'a>(&self, runs: Vec<Run<'a>>, paragraph: Span, showing: Showing) -> Vec<Run<'a>> {
        let (mentions, claims) = self.within(paragraph, showing);
        let (quotes, named): (Vec<&Mention>, Vec<&Mention>) = mentions.iter().partition(|mention| mention.is_quote);
        let thick: Vec<Span> = named.into_iter().map(|mention| mention.span).collect();
        let said = quotes.into_iter().map(|quote| quote.span).chain(claims.iter().map(|claim| claim.span));
        runs::underlined(runs, paragraph.start, &thick, &said.collect::<Vec<_>>())
    }

    /// What is shown of a paragraph in words: each type with what is of it, then each claim. None where nothing is.
    pub(super) fn told<'a>(
        &self,
        text: &str,
        paragraph: Span,
        showing: Showing,
        scene: Scene<'_>,
    ) -> Option<Element<'a, Message>> {
        let (mentions, claims) = self.within(paragraph, showing);
        let mut sorts: Vec<(&'static str, Vec<&str>)> = Vec::new();
        for mention in mentions {
            let words = mention.span.of(text);
            match sorts.iter_mut().find(|(sort, _)| *sort == mention.sort) {
                Some((_, known)) if known.contains(&words) => {}
                Some((_, known)) => known.push(words),
                None => sorts.push((mention.sort, vec![words])),
            }
        }
        let named = sorts.into_iter().map(|(sort, words)| {
            let words: Vec<String> = words.into_iter().map(shortened).collect();
            i18n::Message::new("reader-mentioned").with("sort", scene.get(sort)).with("words", words.join(" · "))
        });
        let claimed = claims.iter().map(|claim| {
            let key = if claim.via.is_some() { "reader-claimed-via" } else { "reader-claimed" };
            let via = claim.via.as_ref().map_or_else(String::new, |via| who(via, scene));
            i18n::Message::new(key)
                .with("source", capital(&who(&claim.source, scene)))
                .with("via", via)
                .with("firmness", scene.get(claim.firmness))
                .with("words", shortened(claim.span.of(text)))
        });
        let lines: Vec<Element<'a, Message>> =
            named.chain(claimed).map(|line| typeset::small(scene.say(&line)).style(style::soft).into()).collect();
        (!lines.is_empty()).then(|| Column::with_children(lines).spacing(space::TINY).into())
    }

    /// What begins in a paragraph, of what is shown.
    fn within(&self, paragraph: Span, showing: Showing) -> (&[Mention], &[Claim]) {
        let mentions = part(&self.mentions, paragraph, |mention| mention.span.start);
        let claims = part(&self.claims, paragraph, |claim| claim.span.start);
        (if showing.mentions { mentions } else { &[] }, if showing.claims { claims } else { &[] })
    }
}

fn part<T>(sorted: &[T], range: Span, start: impl Fn(&T) -> usize) -> &[T] {
    let from = sorted.partition_point(|one| start(one) < range.start);
    let to = sorted.partition_point(|one| start(one) < range.end);
    sorted.get(from..to).unwrap_or(&[])
}

fn mentioned(span: Span, what: &What) -> Mention {
    let sort = match what {
        What::Time(_) => "mention-time",
        What::Quantity(_) => "mention-quantity",
        What::Person(_) => "mention-person",
        What::Place(_) => "mention-place",
        What::Organisation(_) => "mention-organisation",
        What::Medium(_) => "mention-medium",
        What::Document(_) => "mention-document",
        What::Quote(_) => "mention-quote",
    };
    Mention { span, sort, is_quote: what.quote().is_some() }
}

fn claimed(claim: &crate::claim::Claim, article: &Article) -> Claim {
    let firmness = match claim.firmness {
        Firmness::Firm => "claim-firm",
        Firmness::Hedged => "claim-hedged",
        Firmness::Denied => "claim-denied",
        Firmness::Unconfirmed => "claim-unconfirmed",
    };
    let via = claim.via.as_ref().map(|via| source(via, article));
    Claim { span: claim.text, source: source(&claim.source, article), via, firmness }
}

/// A source by its name, by the words that stand for it, or by what sort it is.
fn source(source: &Source, article: &Article) -> Who {
    let words = source.name.clone().or_else(|| source.span.map(|span| span.of(&article.text).to_owned()));
    let sort = match source.kind {
        SourceType::Article => "claim-by-article",
        SourceType::Person => "claim-by-person",
        SourceType::Organisation => "claim-by-organisation",
        SourceType::Medium => "claim-by-medium",
        SourceType::Document => "claim-by-document",
        SourceType::Collective => "claim-by-collective",
        SourceType::Anonymous => "claim-by-anonymous",
    };
    words.map_or(Who::Sort(sort), Who::Named)
}

fn who(who: &Who, scene: Scene<'_>) -> String {
    match who {
        Who::Named(name) => name.clone(),
        Who::Sort(sort) => scene.get(sort),
    }
}

/// Words that begin a line.
fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// The most characters of words that are told; their beginning is enough to find them again.
const MOST_TOLD: usize = 64;

fn shortened(words: &str) -> String {
    let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let told: String = line.chars().take(MOST_TOLD).collect();
    if told.len() == line.len() {
        return line;
    }
    let whole = told.rsplit_once(' ').map_or(told.as_str(), |(whole, _)| whole);
    format!("{}…", whole.trim_end_matches([',', ';', ':', ' ']))
}
