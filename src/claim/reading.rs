//! An article read: each sentence with its tokens, mentions and turns of attribution, and the claims these make. Names
//! are followed from sentence to sentence, a quotation over the sentences of its paragraph, and a pronoun back to the
//! source before it where there is only one it can be.

use crate::claim::source::{self, Source, SourceType};
use crate::claim::{Claim, Firmness};
use crate::corpus::{Article, Sentence, Zone};
use crate::language::fr;
use crate::language::fr::attribution::{Frame, Turn};
use crate::language::fr::clauses::Clause;
use crate::language::fr::names::{Aliases, Memory};
use crate::language::fr::tagging::Tag;
use crate::language::fr::{Tokens, anaphora, attribution, clauses, names, quantities, quotes, tagging, times, verbs};
use crate::language::mention::{Mention, Quote, What};
use crate::language::time::{Date, Time};
use crate::text::Span;
use rayon::prelude::*;
use std::sync::Arc;

/// A sentence read.
#[derive(Clone, Debug)]
pub struct Read<'a> {
    /// Where it stands, and in what part of the page.
    pub sentence: Sentence,
    /// Its tokens.
    pub tokens: Tokens<'a>,
    /// What was found in it, in order; quotations that reach beyond it are in [`Reading::quotes`].
    pub mentions: Vec<Mention>,
    /// The tag of each token.
    pub tags: Vec<Tag>,
    /// Its clauses, one for each finite verb.
    pub clauses: Vec<Clause>,
    /// Its turns of attribution.
    pub frames: Vec<Frame>,
    /// Whether it ends its paragraph.
    pub ends_paragraph: bool,
}

impl Read<'_> {
    /// Whether a time says when something was said and not when it happened: « …, a titré le 17 novembre RFI ».
    pub fn dates_the_saying(&self, time: Span) -> bool {
        let (first, end) = (self.tokens.at(time.start), self.tokens.at(time.end));
        self.frames.iter().any(|frame| {
            let told = !matches!(frame.turn, Turn::Agent | Turn::According | Turn::InWhich | Turn::Gerund);
            // Beside the cue, behind the source, or in front of all: « Mardi, le ministre a affirmé que … ».
            let cue = first == self.tokens.at(frame.span.end);
            let source = frame.source.is_some_and(|source| first == self.tokens.at(source.end));
            let front = first == 0 && self.tokens.word(end) == ",";
            told && (cue || source || front) && !frame.claim.overlaps(time)
        })
    }
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
    /// The day of publication as far as known, or what stands in for it.
    pub anchor: Option<Date>,
}

impl<'a> Reading<'a> {
    /// Reads an article by itself. `anchor` stands in for its date of publication where it has none.
    pub fn new(article: &'a Article, anchor: Option<Date>) -> Reading<'a> {
        let (tokens, memory) = first_pass(article);
        Reading::with(article, anchor, tokens, memory)
    }

    /// Reads an article whose names are known: a headline may shorten what the text below it introduces.
    fn with(article: &'a Article, anchor: Option<Date>, tokens: Vec<Tokens<'a>>, mut memory: Memory) -> Reading<'a> {
        let published = article.published.map(|date| Date {
            year: Some(date.year),
            month: date.month,
            day: date.day,
            weekday: None,
        });
        let anchor = published.or(anchor);
        let mut reading = Reading { article, sentences: Vec::new(), quotes: Vec::new(), claims: Vec::new(), anchor };
        let mut paragraph = Span::new(0, 0);
        let kept: Vec<Sentence> = kept(article).collect();
        for ((at, sentence), tokens) in kept.iter().enumerate().zip(tokens) {
            if sentence.zone == Zone::Body && !paragraph.contains(sentence.span) {
                paragraph = paragraph_from(&article.text, &kept[at..]);
                reading.quotes.extend(quotes::find(&article.text, paragraph));
            }
            let read = read_sentence(*sentence, tokens, anchor, &mut memory, paragraph);
            reading.sentences.push(read);
        }
        reading.claims = claims(&reading);
        reading
    }

    /// The claims that one sentence makes, in order.
    pub fn claims_of(&self, sentence: Span) -> &[Claim] {
        let from = self.claims.partition_point(|claim| claim.evidence.start < sentence.start);
        let to = self.claims.partition_point(|claim| claim.evidence.start <= sentence.start);
        self.claims.get(from..to).unwrap_or(&[])
    }

    /// The sentence that stands at a span.
    pub fn sentence_at(&self, span: Span) -> Option<&Read<'a>> {
        let at = self.sentences.partition_point(|read| read.sentence.span.start < span.start);
        self.sentences.get(at).filter(|read| read.sentence.span == span)
    }

    /// Whether a quotation stands in these words or around a part of them.
    pub fn has_quotation(&self, words: Span) -> bool {
        let next = self.quotes.partition_point(|quote| quote.span.start < words.end);
        // Of those that begin before the words end, an outermost one holds all that begin inside it.
        let outermost = |quote: &&Mention| quote.what.quote().is_some_and(|quote| quote.depth == 0);
        let before = self.quotes.get(..next).unwrap_or(&[]);
        let last = before.iter().rposition(|quote| outermost(&quote)).unwrap_or(0);
        before.get(last..).unwrap_or(&[]).iter().any(|quote| quote.span.overlaps(words))
    }

    /// Every mention of the article, quotations included, in order.
    pub fn mentions(&self) -> Vec<&Mention> {
        let mut all: Vec<&Mention> =
            self.sentences.iter().flat_map(|read| &read.mentions).chain(&self.quotes).collect();
        all.sort_by_key(|mention| (mention.span.start, usize::MAX - mention.span.end));
        all
    }

    /// The full dates of times that leave their year open, where the article settles it.
    pub fn resolved(&self) -> Vec<(Span, Date)> {
        let of =
            |mention: &Mention| if let What::Time(time) = mention.what { Some((mention.span, time)) } else { None };
        let mentions = self.sentences.iter().flat_map(|read| &read.mentions);
        let (spans, times): (Vec<Span>, Vec<Time>) = mentions.filter_map(of).unzip();
        let full = times::resolve::years(&times, self.anchor);
        spans.into_iter().zip(full).filter_map(|(span, date)| Some((span, date?))).collect()
    }

    /// Who is made to say the words of an outermost quotation: the claim that covers them.
    pub fn said(&self, quote: Quote) -> Option<&Claim> {
        let from = self.claims.partition_point(|claim| claim.evidence.end <= quote.inside.start);
        let to = self.claims.partition_point(|claim| claim.evidence.start < quote.inside.end);
        let says = |claim: &&Claim| {
            let touches = claim.text.overlaps(quote.inside) || quote.inside.contains(claim.text);
            claim.cue.is_some() && claim.source.kind != SourceType::Article && touches
        };
        self.claims.get(from..to).unwrap_or(&[]).iter().find(says).filter(|_| quote.depth == 0)
    }

    /// Whether the marks keep a word at arm’s length instead of quoting somebody: « cette “charte” ». Few words, no verb, and
    /// nobody who says them.
    pub fn is_scare(&self, quote: Quote) -> bool {
        const MOST: usize = 4;
        let words = self.text(quote.inside).split_whitespace().count();
        if words > MOST {
            return false;
        }
        let first = self.sentences.partition_point(|read| read.sentence.span.end <= quote.inside.start);
        let near = self.sentences.get(first..).unwrap_or(&[]).iter();
        let mut near = near.take_while(|read| read.sentence.span.start < quote.inside.end);
        let verb = near.any(|read| {
            let (first, end) = (read.tokens.at(quote.inside.start), read.tokens.at(quote.inside.end));
            let next = read.clauses.partition_point(|clause| clause.verb.finite < first);
            read.clauses.get(next).is_some_and(|clause| clause.verb.finite < end)
        });
        !verb && self.said(quote).is_none()
    }

    /// The text of a span.
    pub fn text(&self, span: Span) -> &'a str {
        span.of(&self.article.text)
    }
}

/// Reads the articles of a corpus, each on whichever core is free; in the order given. What one of them introduces, the
/// others may call by its short name.
pub fn read_all<'a>(articles: impl IntoIterator<Item = &'a Article>, anchor: Option<Date>) -> Vec<Reading<'a>> {
    let articles: Vec<&Article> = articles.into_iter().collect();
    let (tokens, memories): (Vec<_>, Vec<_>) = articles.par_iter().map(|article| first_pass(article)).unzip();
    let aliases = Arc::new(Aliases::new(&memories));
    let known = articles.into_par_iter().zip(tokens).zip(memories);
    let read = |((article, tokens), memory): ((&'a Article, Vec<Tokens<'a>>), Memory)| {
        Reading::with(article, anchor, tokens, memory.within(Arc::clone(&aliases)))
    };
    known.map(read).collect()
}

/// The tokens of each sentence that is read, and what the article names, from its first word to its last.
fn first_pass(article: &Article) -> (Vec<Tokens<'_>>, Memory) {
    let tokens: Vec<Tokens<'_>> = kept(article).map(|sentence| Tokens::new(&article.text, sentence.span)).collect();
    let mut memory = Memory::default();
    for tokens in &tokens {
        names::find(tokens, &mut memory);
    }
    (tokens, memory)
}

/// The sentences of an article's prose and its headlines.
fn kept(article: &Article) -> impl Iterator<Item = Sentence> + '_ {
    article.sentences.iter().filter(|sentence| !sentence.zone.is_dropped()).copied()
}

/// The paragraph that begins with the first of these sentences: as far as prose goes on without a line break.
fn paragraph_from(text: &str, sentences: &[Sentence]) -> Span {
    let mut paragraph = Span::new(0, 0);
    for (at, sentence) in sentences.iter().enumerate() {
        let between = Span::new(paragraph.end, sentence.span.start).of(text);
        if at == 0 {
            paragraph = sentence.span;
        } else if sentence.zone == Zone::Body && !between.contains('\n') {
            paragraph = paragraph.join(sentence.span);
        } else {
            break;
        }
    }
    paragraph
}

fn read_sentence<'a>(
    sentence: Sentence,
    tokens: Tokens<'a>,
    anchor: Option<Date>,
    memory: &mut Memory,
    paragraph: Span,
) -> Read<'a> {
    let mut mentions = times::find(&tokens, anchor);
    let mut named = names::find(&tokens, memory);
    named.retain(|name| !is_taken(&mentions, name.span.start) && !is_taken(&mentions, name.span.end.saturating_sub(1)));
    mentions.append(&mut named);
    mentions.sort_by_key(|mention| mention.span);
    let counted = quantities::find(&tokens, |offset| is_taken(&mentions, offset));
    mentions.extend(counted);
    mentions.sort_by_key(|mention| mention.span);
    let tags = tagging::tags(&tokens);
    let verbs = verbs::finite_among(&tokens, &tags);
    let clauses = clauses::find(&tokens, &tags, &verbs);
    let frames = if sentence.zone == Zone::Body { attribution::find(&tokens, &clauses) } else { Vec::new() };
    mark_metonyms(&tokens, &mut mentions, &frames);
    let ends_paragraph = sentence.span.end >= paragraph.end;
    Read { sentence, tokens, mentions, tags, clauses, frames, ends_paragraph }
}

/// « La France dénonce », « a répondu Bamako »: a place that is made to say something means those who govern it.
fn mark_metonyms(tokens: &Tokens<'_>, mentions: &mut [Mention], frames: &[Frame]) {
    for source in frames.iter().filter_map(|frame| frame.source) {
        let first = tokens.at(source.start);
        let head = first + usize::from(fr::words::is_determiner(tokens.lower(first)));
        let heads = |mention: &&mut Mention| tokens.at(mention.span.start) == head;
        if let Some(What::Place(place)) = mentions.iter_mut().find(heads).map(|mention| &mut mention.what) {
            place.literal = false;
        }
    }
}

/// Whether one of the mentions, which are in order and do not overlap, holds the byte at `offset`.
fn is_taken(mentions: &[Mention], offset: usize) -> bool {
    let after = mentions.partition_point(|mention| mention.span.start <= offset);
    after.checked_sub(1).and_then(|at| mentions.get(at)).is_some_and(|mention| mention.span.covers(offset))
}

/// What the frames of each sentence report, and what the article says in its own voice in sentences without any.
fn claims(reading: &Reading<'_>) -> Vec<Claim> {
    let mut claims: Vec<Claim> = Vec::new();
    let mut last: Option<(usize, Source)> = None;
    let newspapers = newspapers(reading);
    let outer: Vec<&Mention> =
        reading.quotes.iter().filter(|quote| quote.what.quote().is_some_and(|quote| quote.depth == 0)).collect();
    let frames: Vec<Vec<(Frame, Option<Source>)>> = reading
        .sentences
        .iter()
        .enumerate()
        .map(|(at, read)| {
            let told: Vec<(Frame, Option<Source>)> = read
                .frames
                .iter()
                .map(|frame| (*frame, resolve(reading, at, frame, last.as_ref(), &newspapers)))
                .collect();
            // After somebody who could not be told, a pronoun may be theirs and not of the one before.
            if let Some((_, source)) = told.last() {
                last = source.clone().map(|source| (at, source));
            }
            told
        })
        .collect();
    for (at, read) in reading.sentences.iter().enumerate().filter(|(_, read)| read.sentence.zone == Zone::Body) {
        let evidence = read.sentence.span;
        for (frame, source) in &frames[at] {
            if let Some(source) = source {
                // « Selon Le Monde, le ministre a déclaré que … »: said by one, told by another.
                let around = |(other, _): &&(Frame, Option<Source>)| other != frame && other.claim.contains(frame.span);
                let via = frames[at].iter().find(around).and_then(|(_, source)| source.clone());
                let firmness = source::firmness(&read.tokens, frame.claim, Some(frame.cue));
                let (cue, rule) = (Some(frame.cue), frame.turn.rule());
                // « Le Mali a annoncé la rupture »: that it was announced, the article says itself. « L’armée affirme sa
                // résolution » says nothing but what the army says.
                if matches!(frame.turn, Turn::Object | Turn::Agent | Turn::InWhich | Turn::Infinitive)
                    && frame.cue != "affirmer"
                {
                    claims.push(asserted(read, evidence));
                }
                claims.push(Claim { text: frame.claim, source: source.clone(), via, firmness, evidence, cue, rule });
            }
        }
        if !frames[at].is_empty() {
            continue;
        }
        match quoting(&outer, evidence) {
            // A sentence inside a quotation is said by whoever the quotation is attributed to.
            Some(quote) => {
                let end = reading.sentences.partition_point(|other| other.sentence.span.end < quote.span.end);
                let speaker = frames.get(end).and_then(|told| {
                    told.iter().find(|(frame, _)| frame.span.start >= quote.span.end.saturating_sub(3))
                });
                if let Some((frame, Some(source))) = speaker {
                    let firmness = source::firmness(&read.tokens, evidence, Some(frame.cue));
                    let text = trim_marks(reading, evidence);
                    let cue = Some(frame.cue);
                    claims.push(Claim {
                        text,
                        source: source.clone(),
                        via: None,
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
    Claim { text: evidence, source: Source::article(), via: None, firmness, evidence, cue: None, rule: "asserted" }
}

/// Whether it is open who says a sentence without a frame: « Selon le journal, … » of which the claim was not found, or
/// « Ils ont été aidés … » after a sentence that AES INFO is made to say.
fn is_open(reading: &Reading<'_>, at: usize, frames: &[Vec<(Frame, Option<Source>)>]) -> bool {
    let read = &reading.sentences[at];
    let tokens = &read.tokens;
    if tokens.len() > attribution::LONGEST {
        return true;
    }
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
        ) || (tokens.lower(token + 1) == "comme" && verbs::base(tokens.lower(token)) == "considéré")
    });
    let leans = anaphora::dangling(tokens, 0, tokens.len()).is_some_and(|span| span.start == read.sentence.span.start);
    let after_claim = at > 0 && !frames[at - 1].is_empty() && !reading.sentences[at - 1].ends_paragraph;
    turns || (leans && after_claim)
}

/// The quotation that a whole sentence stands in, among the outermost ones, which do not overlap.
fn quoting<'r>(outer: &[&'r Mention], sentence: Span) -> Option<&'r Mention> {
    let after = outer.partition_point(|quote| quote.span.start <= sentence.start);
    let quote = after.checked_sub(1).and_then(|at| outer.get(at)).copied()?;
    let long = quote.what.quote().is_some_and(|quote| quote.inside.len() > 20);
    (sentence.end <= quote.span.end && long).then_some(quote)
}

fn trim_marks(reading: &Reading<'_>, sentence: Span) -> Span {
    let words = reading.text(sentence);
    let start = words.len() - words.trim_start_matches(['«', '“', '"', ' ', '\u{a0}']).len();
    let end = words.trim_end_matches(['»', '”', '"', ' ', '\u{a0}', '.']).len();
    Span::new(sentence.start + start, sentence.start + end)
}

/// The source of a frame: what its words name, or whom its pronoun or description stands for.
fn resolve(
    reading: &Reading<'_>,
    at: usize,
    frame: &Frame,
    last: Option<&(usize, Source)>,
    newspapers: &[(usize, &str)],
) -> Option<Source> {
    let read = &reading.sentences[at];
    let Some(span) = frame.source else {
        // « a-t-il ajouté », « Il a affirmé »: the source before it, if that was a person, not long ago, and nobody else has
        // been named since.
        let (when, source) = last?;
        let other = |mention: &Mention| {
            mention.what.person().is_some_and(|it| Some(&it.name.canonical) != source.name.as_ref())
        };
        let since = reading.sentences.get(when + 1..at).unwrap_or(&[]).iter().flat_map(|read| &read.mentions);
        let here = read.mentions.iter().filter(|mention| mention.span.end <= frame.span.start);
        // « …, a-t-elle dit » after a sentence that names somebody else is perhaps hers.
        let alone = !since.chain(here).any(other);
        let near = at - when <= 3 && source.kind == SourceType::Person;
        return (near && alone).then(|| source.clone());
    };
    let same = read.tokens.span(read.tokens.at(span.start), read.tokens.at(span.end)).of(&reading.article.text);
    if same.starts_with("la même source") {
        let near = |(when, source): &&(usize, Source)| at - when <= 3 && source.kind != SourceType::Person;
        return last.filter(near).map(|(_, source)| source.clone());
    }
    let found = source::classify(&read.tokens, span, &read.mentions)?;
    if found.kind == SourceType::Medium && found.name.is_none() {
        return newspaper(newspapers, at).map(|name| Source { name: Some(name.to_owned()), ..found });
    }
    Some(found)
}

/// « le quotidien Le Monde »: each newspaper that the article introduces as one, when it first does, with the sentence.
fn newspapers<'r>(reading: &'r Reading<'_>) -> Vec<(usize, &'r str)> {
    let mut named: Vec<(usize, &str)> = Vec::new();
    for (at, read) in reading.sentences.iter().enumerate() {
        for mention in read.mentions.iter().filter(|mention| matches!(mention.what, What::Medium(_))) {
            let before = read.tokens.at(mention.span.start).checked_sub(1).map_or("", |b| read.tokens.lower(b));
            let name = mention.what.name().map_or("", |name| name.canonical.as_str());
            let told = matches!(before, "quotidien" | "journal" | "hebdomadaire" | "magazine");
            if told && named.iter().all(|(_, other)| *other != name) {
                named.push((at, name));
            }
        }
    }
    named
}

/// « le journal », « le quotidien »: the newspaper introduced so far, if it is only one.
fn newspaper<'n>(newspapers: &[(usize, &'n str)], at: usize) -> Option<&'n str> {
    match newspapers.get(..newspapers.partition_point(|(first, _)| *first <= at)) {
        Some([(_, only)]) => Some(only),
        _ => None,
    }
}

impl Claim {
    /// Whether the claim can be asked about at all: said firmly by somebody.
    pub fn is_firm(&self) -> bool {
        self.firmness == Firmness::Firm
    }
}
