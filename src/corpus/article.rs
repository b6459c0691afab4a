//! One article: its text as it stands in the file, what is known about it, and its parts.

use crate::corpus::manifest::Entry;
use crate::corpus::{PartialDate, cleaning, sentences};
use crate::text::{Language, Span};

/// A text of the corpus. All spans are byte ranges of `text`, which is the file's content to the byte.
#[derive(Clone, Debug)]
pub struct Article {
    /// File name within the corpus folder; its identity there.
    pub file: String,
    /// The file's content.
    pub text: String,
    /// The headline: from the manifest, else the first line that reads as one, else none.
    pub title: Option<String>,
    /// The medium that published it.
    pub outlet: Option<String>,
    /// When it was published, as far as known.
    pub published: Option<PartialDate>,
    /// Where the date of publication comes from, in words.
    pub published_note: Option<String>,
    /// Its language.
    pub language: Language,
    /// Its address on the web, where one is printed.
    pub url: Option<String>,
    /// The text cut into sentences and other segments, in order, without overlap; what is between two is white space.
    pub sentences: Vec<Sentence>,
}

/// A sentence, or a line that is no sentence, with what part of the page it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// Where it stands.
    pub span: Span,
    /// What it belongs to.
    pub zone: Zone,
}

/// The part of a page that a segment belongs to. Only [`Zone::Body`] is ever asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Zone {
    /// The article's prose.
    Body,
    /// Its headline or the line under it.
    Title,
    /// A heading between paragraphs.
    Heading,
    /// A headline, paragraph or pull quote that stands elsewhere too.
    Duplicate,
    /// An address on a line of its own.
    Url,
    /// Menu, footer, copyright line.
    Boilerplate,
    /// The author's name.
    Byline,
    /// What readers wrote under the article.
    Comment,
    /// A date or other data before the text.
    Metadata,
}

impl Zone {
    /// Every zone.
    pub const ALL: [Zone; 9] = [
        Zone::Body,
        Zone::Title,
        Zone::Heading,
        Zone::Duplicate,
        Zone::Url,
        Zone::Boilerplate,
        Zone::Byline,
        Zone::Comment,
        Zone::Metadata,
    ];

    /// The name in JSON and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Zone::Body => "body",
            Zone::Title => "title",
            Zone::Heading => "heading",
            Zone::Duplicate => "duplicate",
            Zone::Url => "url",
            Zone::Boilerplate => "boilerplate",
            Zone::Byline => "byline",
            Zone::Comment => "comment",
            Zone::Metadata => "metadata",
        }
    }

    /// Whether the segment is left out of what is asked and of what can answer.
    pub fn is_dropped(self) -> bool {
        !matches!(self, Zone::Body | Zone::Title)
    }
}

impl Article {
    /// The article of that text: zones and sentences are found, and what the manifest's entry leaves open is taken from
    /// the text where it stands there.
    pub(crate) fn new(text: String, language: Language, entry: Entry) -> Article {
        let mut sentences = Vec::new();
        for block in cleaning::blocks(&text, entry.title.as_deref()) {
            // Only prose is ever asked about; everything else keeps to its line.
            let cut = if block.zone == Zone::Body { sentences::cut(&text, block.span) } else { vec![block.span] };
            sentences.extend(cut.into_iter().map(|span| {
                let heading = block.zone == Zone::Body && sentences::is_heading(span.of(&text));
                Sentence { span, zone: if heading { Zone::Heading } else { block.zone } }
            }));
        }
        let printed = |zone| sentences.iter().find(|sentence: &&Sentence| sentence.zone == zone);
        let title = entry.title.or_else(|| printed(Zone::Title).map(|sentence| sentence.span.of(&text).to_owned()));
        let url = entry.url.or_else(|| printed(Zone::Url).map(|sentence| sentence.span.of(&text).to_owned()));
        let published = entry.published.or_else(|| {
            let line = printed(Zone::Metadata)?.span.of(&text);
            line.split_whitespace().find_map(PartialDate::parse)
        });
        Article {
            file: entry.file,
            title,
            outlet: entry.outlet,
            published,
            published_note: entry.published_note,
            language,
            url,
            sentences,
            text,
        }
    }

    /// How the article is named on screen: its headline, else the beginning of its text with an ellipsis.
    pub fn display_title(&self) -> String {
        if let Some(title) = &self.title {
            return title.clone();
        }
        let first = self.sentences.iter().find(|sentence| sentence.zone == Zone::Body);
        let words = first.map_or("", |sentence| sentence.span.of(&self.text));
        let mut short = String::new();
        for word in words.split_whitespace() {
            if short.chars().count() + word.chars().count() > 72 {
                break;
            }
            if !short.is_empty() {
                short.push(' ');
            }
            short.push_str(word);
        }
        // « … discrètement en… » would end on a word that wants another.
        while let Some((kept, _)) = short.rsplit_once(' ').filter(|(_, last)| last.chars().count() <= 3) {
            short.truncate(kept.len());
        }
        format!("{}…", short.trim_end_matches([',', ';', ':', '.']))
    }

    /// The paragraph around `span`: the lines it touches, without the line break.
    pub fn paragraph(&self, span: Span) -> Span {
        let before = self.text.get(..span.start).unwrap_or("");
        let after = self.text.get(span.end..).unwrap_or("");
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        let end = after.find('\n').map_or(self.text.len(), |at| span.end + at);
        Span::new(start, end).trimmed(&self.text)
    }

    /// The part of its paragraph that a passage needs to be understood: the whole of it, or in a long one the two
    /// sentences before and after.
    pub fn surroundings(&self, span: Span) -> Span {
        const LONG: usize = 900;
        let paragraph = self.paragraph(span);
        if paragraph.len() <= LONG {
            return paragraph;
        }
        let first = self.sentences.partition_point(|sentence| sentence.span.end <= span.start);
        let after = self.sentences.partition_point(|sentence| sentence.span.start < span.end);
        let near = self.sentences.get(first.saturating_sub(2)..self.sentences.len().min(after + 2)).unwrap_or(&[]);
        let near = near.iter().map(|sentence| sentence.span).filter(|sentence| paragraph.contains(*sentence));
        near.reduce(Span::join).map_or(paragraph, |near| near.join(span))
    }

    /// The sentences of the article's prose.
    pub fn body(&self) -> impl Iterator<Item = &Sentence> {
        self.sentences.iter().filter(|sentence| sentence.zone == Zone::Body)
    }
}
