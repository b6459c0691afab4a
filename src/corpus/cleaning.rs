//! Tells an article's prose from the rest of the page it was copied from: menu, addresses, byline, footer, readers'
//! comments, repeated headlines and pull quotes, data before the text. It marks and never rewrites. Each rule names the
//! page that taught it; a line that no rule takes is prose.

use crate::corpus::Zone;
use crate::text::{Span, each_word};
use rustc_hash::{FxHashMap, FxHasher};
use std::hash::{Hash, Hasher};

/// A paragraph or line with its zone, still to be cut into sentences when it is prose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Block {
    pub(crate) span: Span,
    pub(crate) zone: Zone,
}

/// A line folded, as which it is compared with others: a hash for each word, so that nothing is kept of long ones but
/// these, and the words of a short one, by which furniture is told.
#[derive(Default)]
struct Folded {
    words: Vec<u64>,
    short: String,
}

impl Folded {
    fn new(line: &str) -> Folded {
        let mut folded = Folded::default();
        each_word(line, |word| {
            if folded.words.len() < LONG_LINE {
                folded.short.push_str(if folded.short.is_empty() { "" } else { " " });
                folded.short.push_str(word);
            }
            folded.words.push(hash(word));
        });
        folded
    }

    fn len(&self) -> usize {
        self.words.len()
    }
}

fn hash(value: impl Hash) -> u64 {
    let mut hasher = FxHasher::default();
    value.hash(&mut hasher);
    hasher.finish()
}

/// Words at the beginning of a line that no paragraph begins with: menus, footers and calls to the reader.
const FURNITURE: &[&str] = &[
    "vous etes ici",
    "accueil",
    "copyright",
    "tous droits reserves",
    "all rights reserved",
    "retour en haut",
    "comments are closed",
    "les commentaires sont fermes",
    "partager sur",
    "partagez",
    "lire aussi",
    "a lire aussi",
    "lire egalement",
    "abonnez vous",
    "suivez nous",
    "inscrivez vous",
    "newsletter",
    "publicite",
    "mots cles",
];

/// Lines that close or open the readers' part of a page.
const COMMENTS_CLOSED: &[&str] = &["comments are closed", "les commentaires sont fermes"];
const COMMENTS_OPEN: &[&str] =
    &["commentaires", "laisser un commentaire", "vos commentaires", "reactions des lecteurs"];

/// Data that some exports put before the text (`date 2023-11 L’armée malienne …`).
const METADATA: &[&str] = &["date ", "publié le ", "mis à jour le "];

/// From this many words on, a line is prose even without a full stop at its end.
const LONG_LINE: usize = 25;

/// Cuts `text` into blocks with zones; `title` is the headline the manifest gives.
pub(crate) fn blocks(text: &str, title: Option<&str>) -> Vec<Block> {
    let mut blocks: Vec<Block> = lines(text).into_iter().map(|span| Block { span, zone: Zone::Body }).collect();
    split_metadata(text, &mut blocks);
    let words: Vec<Folded> = blocks.iter().map(|block| Folded::new(block.span.of(text))).collect();
    for (block, words) in blocks.iter_mut().zip(&words).filter(|(block, _)| block.zone == Zone::Body) {
        if is_address(block.span.of(text)) {
            block.zone = Zone::Url;
        } else if is_furniture(block.span.of(text), words) {
            block.zone = Zone::Boilerplate;
        }
    }
    mark_comments(text, &mut blocks, &words);
    mark_headlines(text, &mut blocks, &words, title);
    mark_duplicates(&mut blocks, &words);
    mark_tail(text, &mut blocks, &words);
    mark_headings(text, &mut blocks, &words);
    blocks
}

/// The lines of the text, without white space at their ends; the lines of a hard-wrapped paragraph are one.
fn lines(text: &str) -> Vec<Span> {
    let mut groups: Vec<Vec<Span>> = vec![Vec::new()];
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let span = Span::new(at, at + line.len()).trimmed(text);
        let span = if span.of(text).starts_with('\u{feff}') { Span::new(span.start + 3, span.end) } else { span };
        at += line.len();
        match groups.last_mut() {
            Some(group) if !span.is_empty() => group.push(span),
            Some(group) if group.is_empty() => {}
            _ => groups.push(Vec::new()),
        }
    }
    groups.into_iter().flat_map(|group| unwrap_lines(text, &group)).collect()
}

/// Joins the lines of a group that were broken to fit a width: where most lines go on in lower case, all do.
fn unwrap_lines(text: &str, group: &[Span]) -> Vec<Span> {
    let goes_on = |next: &Span| next.of(text).starts_with(char::is_lowercase);
    let joins = group.iter().skip(1).filter(|next| goes_on(next)).count();
    let wrapped = joins > 0 && joins * 2 >= group.len() - 1;
    let mut lines: Vec<Span> = Vec::new();
    for &line in group {
        match lines.last_mut() {
            Some(last) if wrapped || (goes_on(&line) && !ends_sentence(last.of(text))) => *last = last.join(line),
            _ => lines.push(line),
        }
    }
    lines
}

/// Cuts data such as `date 2023-11` off the first line.
fn split_metadata(text: &str, blocks: &mut Vec<Block>) {
    let Some(first) = blocks.first().copied() else { return };
    let line = first.span.of(text);
    let Some(marker) = METADATA.iter().find(|marker| line.to_lowercase().starts_with(**marker)) else { return };
    let date = line.get(marker.len()..).unwrap_or("");
    let width = date.find(|c: char| !(c.is_ascii_digit() || c == '-' || c == '/')).unwrap_or(date.len());
    let end = first.span.start + marker.len() + width;
    if width < 4 {
        return;
    }
    let rest = Span::new(end, first.span.end).trimmed(text);
    blocks[0] = Block { span: Span::new(first.span.start, end), zone: Zone::Metadata };
    if !rest.is_empty() {
        blocks.insert(1, Block { span: rest, zone: Zone::Body });
    }
}

/// `https://fr.al-ain.com/article/…` alone on its line.
fn is_address(line: &str) -> bool {
    !line.contains(char::is_whitespace) && (line.contains("://") || line.starts_with("www."))
}

/// `Vous êtes ici: Accueil » Actualité » …`, `Copyright © 2013 …`, `Retour en haut de la page`.
fn is_furniture(line: &str, words: &Folded) -> bool {
    if words.len() >= LONG_LINE {
        return false;
    }
    let breadcrumb = line.matches(" » ").count() >= 2 && !line.contains('«');
    breadcrumb || line.contains('©') || FURNITURE.iter().any(|start| starts_with_words(&words.short, start))
}

fn starts_with_words(folded: &str, start: &str) -> bool {
    folded.strip_prefix(start).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
}

/// What readers wrote: after a heading that says so, or before the line that closes the comments, back to the last line
/// with an article's finish (« Achetons les servicétrole … » under the article on the visit to Russia).
fn mark_comments(text: &str, blocks: &mut [Block], words: &[Folded]) {
    let is = |at: usize, list: &[&str]| list.contains(&words[at].short.as_str());
    let mut inside = false;
    for (at, block) in blocks.iter_mut().enumerate().filter(|(_, block)| block.zone == Zone::Body) {
        inside |= at > 0 && is(at, COMMENTS_OPEN);
        if inside {
            block.zone = Zone::Comment;
        }
    }
    let Some(closed) = (0..blocks.len()).rev().find(|&at| is(at, COMMENTS_CLOSED)) else { return };
    for at in (1..closed).rev() {
        let line = blocks[at].span.of(text);
        let finished = line.ends_with(['.', '»', '…']) || words[at].len() > 30;
        if blocks[at].zone != Zone::Body || finished {
            break;
        }
        blocks[at].zone = Zone::Comment;
    }
}

/// The headline, from the manifest or because the first line reads as one, and the lines under it before the prose.
fn mark_headlines(text: &str, blocks: &mut [Block], words: &[Folded], title: Option<&str>) {
    let title = title.map(Folded::new);
    let prose = (0..blocks.len()).filter(|&at| blocks[at].zone == Zone::Body);
    let open: Vec<usize> = prose.collect();
    for (rank, &at) in open.iter().enumerate() {
        let line = blocks[at].span.of(text);
        // The headline again with a full stop does not end the headlines.
        let given = title.as_ref().is_some_and(|title| title.words == words[at].words)
            || open[..rank].iter().any(|&above| words[above].words == words[at].words);
        let asks = rank == 0 && line.ends_with(['?', '!']) && words[at].len() < LONG_LINE && open.len() > 1;
        let only_line_left = rank + 1 == open.len();
        let ends = is_prose(line, &words[at]) || only_line_left;
        if ends && !given && !asks {
            break;
        }
        blocks[at].zone = Zone::Title;
    }
}

/// A headline printed again, and a paragraph or pull quote that stands whole inside another (« Le Niger a prêté un
/// avion-cargo … » above the paragraph it is taken from). The first headline stays; of a paragraph, the longer.
fn mark_duplicates(blocks: &mut [Block], words: &[Folded]) {
    const SHINGLE: usize = 5;
    let open: Vec<usize> =
        (0..blocks.len()).filter(|&at| matches!(blocks[at].zone, Zone::Body | Zone::Title)).collect();
    // Where the first words of each block stand: there alone can a copy of it be.
    let start = |at: usize| words[at].words.get(..SHINGLE).map(hash);
    let mut places: FxHashMap<u64, Vec<usize>> =
        open.iter().filter_map(|&at| start(at)).map(|start| (start, Vec::new())).collect();
    for &at in &open {
        for shingle in words[at].words.windows(SHINGLE) {
            let Some(places) = places.get_mut(&hash(shingle)) else { continue };
            // A phrase that stands in more lines than this is a refrain, not a copy; the bound keeps the search linear.
            if places.len() < 16 && places.last() != Some(&at) {
                places.push(at);
            }
        }
    }
    let headline = open.first().copied();
    for &at in &open {
        let Some(places) = start(at).and_then(|start| places.get(&start)) else { continue };
        let own = &words[at].words;
        let copied = places.iter().any(|&other| {
            other != at
                && blocks[other].zone != Zone::Duplicate
                && (words[other].words == *own && other < at || is_part(own, &words[other].words))
        });
        if copied && Some(at) != headline {
            blocks[at].zone = Zone::Duplicate;
        }
    }
}

/// Whether `part` is a run of `whole` and shorter.
fn is_part(part: &[u64], whole: &[u64]) -> bool {
    part.len() < whole.len() && whole.windows(part.len()).any(|window| window == part)
}

/// After the last paragraph: the author's name (« Saliou Cissé »), then slogans and links.
fn mark_tail(text: &str, blocks: &mut [Block], words: &[Folded]) {
    let is_paragraph = |at: &usize| blocks[*at].zone == Zone::Body && is_prose(blocks[*at].span.of(text), &words[*at]);
    let Some(last) = (0..blocks.len()).rev().find(is_paragraph) else { return };
    for block in blocks.iter_mut().skip(last + 1).filter(|block| block.zone == Zone::Body) {
        block.zone = if is_byline(block.span.of(text)) { Zone::Byline } else { Zone::Boilerplate };
    }
}

/// Two to four words, each with a capital, or the same after « Par ».
fn is_byline(line: &str) -> bool {
    let names: Vec<&str> = line.trim_start_matches("Par ").split_whitespace().collect();
    (2..=4).contains(&names.len()) && names.iter().all(|name| name.starts_with(char::is_uppercase))
}

/// « Escalade militaire » between two paragraphs.
fn mark_headings(text: &str, blocks: &mut [Block], words: &[Folded]) {
    for (block, words) in blocks.iter_mut().zip(words) {
        if block.zone == Zone::Body && !is_prose(block.span.of(text), words) {
            block.zone = Zone::Heading;
        }
    }
}

fn is_prose(line: &str, words: &Folded) -> bool {
    ends_sentence(line) || words.len() >= LONG_LINE
}

fn ends_sentence(line: &str) -> bool {
    line.trim_end_matches(['»', '”', '"', '\'', ')', ']', ' ', '\u{a0}', '\u{202f}'])
        .ends_with(['.', '!', '?', '…', ':', ';'])
}
