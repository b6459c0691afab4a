//! Reading a set: the file as a whole, its envelope, then each item by itself.

use crate::i18n::Message;
use crate::set::evidence::Articles;
use crate::set::field::Field;
use crate::set::finding::{Finding, Findings};
use crate::set::item::{self, Home};
use crate::set::layout::{self, Layout};
use crate::set::{FORMAT, LARGEST_FILE, MOST_ITEMS, Set, mistakes, schema};
use crate::text::{Language, LineIndex, Span};
use std::collections::HashMap;

/// Reads the text of a set. `name` is the file's name in the findings; `article` gives the text of an article by its file
/// name. There is no set where the file as a whole cannot be understood; the findings say why, and tell of the items all
/// the same. They come in the order of the file.
pub fn read<'t>(name: &str, source: &str, article: &dyn Fn(&str) -> Option<&'t str>) -> (Option<Set>, Vec<Finding>) {
    let mut findings = Findings::of(name);
    let set = read_into(source, article, &mut findings);
    let mut findings = findings.all;
    for finding in &mut findings {
        finding.span = within(source, finding.span);
    }
    findings.sort_by_key(|finding| (finding.span, finding.severity));
    (set, findings)
}

/// A span that lies in the text and on its character boundaries, which a drawing needs.
fn within(source: &str, span: Span) -> Span {
    let boundary = |at: usize| (0..=at.min(source.len())).rev().find(|at| source.is_char_boundary(*at)).unwrap_or(0);
    Span::new(boundary(span.start), boundary(span.end))
}

fn read_into<'t>(source: &str, article: &dyn Fn(&str) -> Option<&'t str>, findings: &mut Findings<'_>) -> Option<Set> {
    let nowhere = Span::new(0, 0);
    if source.len() > LARGEST_FILE {
        let message = Message::new("sets-too-large").with("limit", LARGEST_FILE >> 20);
        findings.error(nowhere, message, None);
        return None;
    }
    let layout = layout::split(source);
    if layout.items.len() > MOST_ITEMS {
        let message = Message::new("sets-too-many-items").with("count", layout.items.len()).with("limit", MOST_ITEMS);
        findings.error(nowhere, message, None);
        return None;
    }
    let text = without_odd_spaces(source, &layout, findings);
    let mut set = envelope(&text, &layout, findings);
    let title = set.as_ref().map_or(String::new(), |set| set.title.clone());
    let home = Home { title: &title, language: set.as_ref().map_or(Language::Fr, |set| set.language) };
    let items = items(&text, &layout, &home, article, findings);
    if let Some(set) = &mut set {
        set.items = items;
    }
    set
}

/// The same text, byte for byte, with plain spaces where others stood outside strings. Tells of them once.
fn without_odd_spaces(source: &str, layout: &Layout, findings: &mut Findings<'_>) -> String {
    let mut spaces = mistakes::odd_spaces(source, pieces(source, layout).into_iter());
    let mut text = source.to_owned();
    for span in &spaces {
        text.replace_range(span.start..span.end, &" ".repeat(span.len()));
    }
    if source.starts_with('\u{feff}') {
        spaces.remove(0);
        findings.warning(Span::new(0, 0), Message::new("sets-mark"), Some(Message::new("sets-mark-hint")));
    }
    if let Some(first) = spaces.first() {
        let message = Message::new("sets-odd-space").with("count", spaces.len());
        findings.warning(*first, message, Some(Message::new("sets-odd-space-hint")));
    }
    text
}

/// The whole text cut at the ends of the items, so that a quote that one item leaves open ends with it.
fn pieces(source: &str, layout: &Layout) -> Vec<Span> {
    let mut cuts = vec![0];
    cuts.extend(layout.items.iter().flat_map(|piece| [piece.span.start, piece.span.end]));
    cuts.push(source.len());
    cuts.windows(2).map(|ends| Span::new(ends[0], ends[1])).collect()
}

/// The file around its items.
fn envelope(text: &str, layout: &Layout, findings: &mut Findings<'_>) -> Option<Set> {
    let before = findings.errors();
    let mut around = text.to_owned();
    if let Some(items) = layout.items_field {
        around.replace_range(items.start..items.end, &" ".repeat(items.len()));
        // What is missing at the end is told with the items.
        if !layout.closed {
            around.push_str("])");
        }
    }
    let whole = Span::new(0, around.len());
    // Each of the three makes the next one's findings its own consequences.
    if mistakes::characters(&around, whole, findings) || mistakes::form(&around, whole, findings) {
        return None;
    }
    let start = around.len() - around.trim_start().len();
    let field = Field::piece(&around, Span::new(start, around.len()));
    let envelope: schema::Envelope<'_> = field.read(findings)?;
    let format = field.required("format", envelope.format, findings);
    let (format, place) = (format.and_then(|format| format.read::<u32>(findings)), format.map(|format| format.span));
    if let (Some(format), Some(place)) = (format.filter(|format| *format != FORMAT), place) {
        let message = Message::new("sets-format").with("format", format.to_string()).with("known", FORMAT.to_string());
        findings.error(place, message, None);
        return None;
    }
    let title = field.required("title", envelope.title, findings).and_then(|title| title.words(findings));
    let languages = [("Fr", Language::Fr), ("En", Language::En)];
    let language = field.required("language", envelope.language, findings);
    let language = language.and_then(|language| language.name(&languages, findings));
    let mut note = |raw| Some(field.optional(raw)?.text(findings)?.text);
    let (author, licence, about) = (note(envelope.author), note(envelope.licence), note(envelope.about));
    field.required("items", envelope.items, findings);
    if findings.errors() > before {
        return None;
    }
    Some(Set { title: title?.text, language: language?, author, licence, about, items: Vec::new() })
}

fn items<'t>(
    text: &str,
    layout: &Layout,
    home: &Home<'_>,
    article: &dyn Fn(&str) -> Option<&'t str>,
    findings: &mut Findings<'_>,
) -> Vec<crate::question::Item> {
    let mut articles = Articles::new(article);
    let lines = LineIndex::new(text);
    let mut known = HashMap::new();
    let mut items = Vec::new();
    let mut broken = false;
    for piece in &layout.items {
        if !piece.comma {
            findings.error(Span::new(piece.span.end, piece.span.end), Message::new("sets-missing-comma"), None);
        }
        let span = piece.span;
        broken = mistakes::characters(text, span, findings) || mistakes::form(text, span, findings);
        if broken {
            continue;
        }
        let Some(item) = item::read(Field::piece(text, span), home, &mut articles, findings) else { continue };
        match known.get(&item.id) {
            Some(first) => {
                let line = lines.place(text, *first).line;
                findings.error(
                    Span::new(span.start, span.start + 1),
                    Message::new("sets-same-item").with("line", line),
                    None,
                );
            }
            None => {
                known.insert(item.id.clone(), span.start);
                items.push(item);
            }
        }
    }
    match layout.items_field {
        // A last item that does not close took the brackets of the file with it, and has been told.
        Some(field) if !layout.closed && !broken => {
            let message = Message::new("sets-unclosed-bracket").with("open", "[");
            findings.error(Span::new(field.start - 1, field.start), message, None);
        }
        Some(field) if layout.items.is_empty() => {
            findings.warning(Span::new(field.start - 1, field.start), Message::new("sets-no-items"), None);
        }
        Some(_) | None => {}
    }
    items
}
