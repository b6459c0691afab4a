//! An article read: each sentence with its tokens, mentions and turns of attribution, and the claims these make. Names
//! are followed from sentence to sentence, a quotation over the sentences of its paragraph, and a pronoun back to the
//! source before it where there is only one it can be.

use crate::claim::source::{self, Source, SourceType};
use crate::claim::{Claim, Firmness};
use crate::corpus::{Article, Sentence, Zone};
use crate::language::fr::attribution::{Frame, Turn};
use crate::language::fr::names::Memory;
use crate::language::fr::{Tokens, anaphora, attribution, names, quantities, quotes, times, verbs};
use crate::language::mention::{Mention, Quote, What};
use crate::language::time::Date;
use crate::text::Span;

/// A sentence read.
#[derive(Clone, Debug)]
pub struct Read<'a> {
    /// Where it stands, and in what part of the page.
    pub sentence: Sentence,
    /// Its tokens.
    pub tokens: Tokens<'a>,
    /// What was found in it, in order; quotations that reach beyond it are in [`Reading::quotes`].
    pub mentions: Vec<Mention>,
    /// Its turns of attribution.
    pub frames: Vec<Frame>,
    /// Whether it ends its paragraph.
    pub ends_paragraph: bool,
}

/// An article read.
#[derive(Clone, Debug)]
pub struct Reading<'a> {
    /// The article.
    pub article: &'a Article,
    /// The sentences of its prose and its headlines, in order.
    pub sentences: Vec<Read<'a>>,
    /// The quotations of its prose, in order of their beginning.
    pub quotes: Vec<Mention>,
    /// What it states or reports.
    pub claims: Vec<Claim>,
}

impl<'a> Reading<'a> {
    /// Reads an article. `anchor` stands in for its date of publication where it has none.
    pub fn new(article: &'a Article, anchor: Option<Date>) -> Reading<'a> {
        let published = article.published.map(|date| Date {
            year: Some(date.year),
            month: date.month,
            day: date.day,
            weekday: None,
        });
        let anchor = published.or(anchor);
        let mut memory = Memory::default();
        let mut reading = Reading { article, sentences: Vec::new(), quotes: Vec::new(), claims: Vec::new() };
        let mut paragraph = Span::new(0, 0);
        for sentence in article.sentences.iter().filter(|sentence| !sentence.zone.is_dropped()) {
            if sentence.zone == Zone::Body && !paragraph.contains(sentence.span) {
                paragraph = paragraph_of(article, sentence.span);
                reading.quotes.extend(quotes::find(&article.text, paragraph));
            }
            let read = read_sentence(article, *sentence, anchor, &mut memory, paragraph);
            reading.sentences.push(read);
        }
        reading.claims = claims(&reading);
        reading
    }

    /// The quotation that holds the byte at `offset`, the outermost one.
    pub fn quote_at(&self, offset: usize) -> Option<&Mention> {
        self.quotes.iter().find(|quote| quote.span.covers(offset))
    }

    /// Every mention of the article, quotations included, in order.
    pub fn mentions(&self) -> Vec<&Mention> {
        let mut all: Vec<&Mention> =
            self.sentences.iter().flat_map(|read| &read.mentions).chain(&self.quotes).collect();
        all.sort_by_key(|mention| (mention.span.start, usize::MAX - mention.span.end));
        all
    }

    /// The text of a span.
    pub fn text(&self, span: Span) -> &'a str {
        span.of(&self.article.text)
    }
}

/// The prose around a sentence: its lines, without a part of them that is something else.
fn paragraph_of(article: &Article, sentence: Span) -> Span {
    let line = article.paragraph(sentence);
    let body = article.body().filter(|other| line.contains(other.span)).map(|other| other.span);
    body.reduce(Span::join).unwrap_or(sentence)
}

fn read_sentence<'a>(
    article: &'a Article,
    sentence: Sentence,
    anchor: Option<Date>,
    memory: &mut Memory,
    paragraph: Span,
) -> Read<'a> {
    let tokens = Tokens::new(&article.text, sentence.span);
    let mut mentions = times::find(&tokens, anchor);
    let mut named = names::find(&tokens, memory);
    named.retain(|name| !mentions.iter().any(|time| time.span.overlaps(name.span)));
    mentions.append(&mut named);
    let counted = quantities::find(&tokens, |offset| mentions.iter().any(|mention| mention.span.covers(offset)));
    mentions.extend(counted);
    mentions.sort_by_key(|mention| mention.span);
    let frames = if sentence.zone == Zone::Body { attribution::find(&tokens) } else { Vec::new() };
    let ends_paragraph = sentence.span.end >= paragraph.end;
    Read { sentence, tokens, mentions, frames, ends_paragraph }
}

/// What the frames of each sentence report, and what the article says in its own voice in sentences without any.
fn claims(reading: &Reading<'_>) -> Vec<Claim> {
    let mut claims: Vec<Claim> = Vec::new();
    let mut last: Option<(usize, Source)> = None;
    let frames: Vec<Vec<(Frame, Option<Source>)>> = reading
        .sentences
        .iter()
        .enumerate()
        .map(|(at, read)| {
            let told: Vec<(Frame, Option<Source>)> =
                read.frames.iter().map(|frame| (*frame, resolve(reading, at, frame, last.as_ref()))).collect();
            if let Some((_, Some(source))) = told.last() {
                last = Some((at, source.clone()));
            }
            told
        })
        .collect();
    for (at, read) in reading.sentences.iter().enumerate().filter(|(_, read)| read.sentence.zone == Zone::Body) {
        let evidence = read.sentence.span;
        for (frame, source) in &frames[at] {
            if let Some(source) = source {
                let firmness = source::firmness(&read.tokens, frame.claim, Some(frame.cue));
                let (cue, rule) = (Some(frame.cue), frame.turn.rule());
                // « Le Mali a annoncé la rupture »: that it was announced, the article says itself. « L’armée affirme sa
                // résolution » says nothing but what the army says.
                if matches!(frame.turn, Turn::Object | Turn::Agent) && frame.cue != "affirmer" {
                    claims.push(asserted(read, evidence));
                }
                claims.push(Claim { text: frame.claim, source: source.clone(), firmness, evidence, cue, rule });
            }
        }
        if !frames[at].is_empty() {
            continue;
        }
        match quoting(reading, evidence) {
            // A sentence inside a quotation is said by whoever the quotation is attributed to.
            Some(quote) => {
                let ends = reading.sentences.iter().position(|other| other.sentence.span.end >= quote.span.end);
                let speaker = ends.and_then(|end| {
                    frames[end].iter().find(|(frame, _)| frame.span.start >= quote.span.end.saturating_sub(3))
                });
                if let Some((frame, Some(source))) = speaker {
                    let firmness = source::firmness(&read.tokens, evidence, Some(frame.cue));
                    let text = trim_marks(reading, evidence);
                    let cue = Some(frame.cue);
                    claims.push(Claim {
                        text,
                        source: source.clone(),
                        firmness,
                        evidence,
                        cue,
                        rule: "inside_quotation",
                    });
                }
            }
            // A turn that was not understood, or a pronoun after somebody else's words, leaves open who speaks.
            None if is_open(reading, at, &frames) => {}
            None => claims.push(asserted(read, evidence)),
        }
    }
    claims
}

fn asserted(read: &Read<'_>, evidence: Span) -> Claim {
    let firmness = source::firmness(&read.tokens, evidence, None);
    Claim { text: evidence, source: Source::article(), firmness, evidence, cue: None, rule: "asserted" }
}

/// Whether it is open who says a sentence without a frame: « Selon le journal, … » of which the claim was not found, or
/// « Ils ont été aidés … » after a sentence that AES INFO is made to say.
fn is_open(reading: &Reading<'_>, at: usize, frames: &[Vec<(Frame, Option<Source>)>]) -> bool {
    let read = &reading.sentences[at];
    let tokens = &read.tokens;
    let turns = (0..tokens.len()).any(|token| {
        matches!(
            tokens.lower(token),
            "selon"
                | "dénonce"
                | "dénoncent"
                | "affirme"
                | "affirment"
                | "affirmant"
                | "condamne"
                | "condamnent"
                | "accuse"
                | "accusent"
        ) || (verbs::base(tokens.lower(token)) == "considéré" && tokens.lower(token + 1) == "comme")
    });
    let leans = anaphora::dangling(tokens, 0, tokens.len()).is_some_and(|span| span.start == read.sentence.span.start);
    let after_claim = at > 0 && !frames[at - 1].is_empty() && !reading.sentences[at - 1].ends_paragraph;
    turns || (leans && after_claim)
}

/// The quotation that a whole sentence stands in.
fn quoting<'r>(reading: &'r Reading<'_>, sentence: Span) -> Option<&'r Mention> {
    reading.quotes.iter().find(|quote| {
        let What::Quote(Quote { inside, .. }) = quote.what else { return false };
        quote.span.start <= sentence.start && sentence.end <= quote.span.end && inside.len() > 20
    })
}

fn trim_marks(reading: &Reading<'_>, sentence: Span) -> Span {
    let words = reading.text(sentence);
    let start = words.len() - words.trim_start_matches(['«', '“', '"', ' ', '\u{a0}']).len();
    let end = words.trim_end_matches(['»', '”', '"', ' ', '\u{a0}', '.']).len();
    Span::new(sentence.start + start, sentence.start + end)
}

/// The source of a frame: what its words name, or whom its pronoun or description stands for.
fn resolve(reading: &Reading<'_>, at: usize, frame: &Frame, last: Option<&(usize, Source)>) -> Option<Source> {
    let read = &reading.sentences[at];
    let Some(span) = frame.source else {
        // « a-t-il ajouté »: the source before it, if that was a person and not long ago.
        let (when, source) = last?;
        let near = at - when <= 3 && source.kind == SourceType::Person;
        return (frame.turn == Turn::Pronoun && near).then(|| source.clone());
    };
    let same = read.tokens.span(read.tokens.at(span.start), read.tokens.at(span.end)).of(&reading.article.text);
    if same.starts_with("la même source") {
        return last.map(|(_, source)| source.clone());
    }
    let found = source::classify(&read.tokens, span, &read.mentions)?;
    if found.kind == SourceType::Medium && found.name.is_none() {
        return newspaper(reading, at).map(|name| Source { name: Some(name), ..found });
    }
    Some(found)
}

/// « le journal », « le quotidien »: the newspaper named so far, if it is only one.
fn newspaper(reading: &Reading<'_>, at: usize) -> Option<String> {
    let mut named: Vec<&str> = reading.sentences[..=at]
        .iter()
        .flat_map(|read| read.mentions.iter().map(move |mention| (read, mention)))
        .filter(|(read, mention)| {
            let before = read.tokens.at(mention.span.start).checked_sub(1).map_or("", |b| read.tokens.lower(b));
            matches!(mention.what, What::Medium(_))
                && matches!(before, "quotidien" | "journal" | "hebdomadaire" | "magazine")
        })
        .filter_map(|(_, mention)| mention.what.name().map(|name| name.canonical.as_str()))
        .collect();
    named.dedup();
    match named[..] {
        [only] => Some(only.to_owned()),
        _ => None,
    }
}

impl Claim {
    /// Whether the claim can be asked about at all: said firmly by somebody.
    pub fn is_firm(&self) -> bool {
        self.firmness == Firmness::Firm
    }
}
