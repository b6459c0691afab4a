//! The passages: each is the text at its span, to the byte, and all of it is of an article's prose or headline.

use crate::question::Evidence;
use crate::verify::Subject;

/// The passages that are not what they say they are, and the item itself where it shows none.
pub(super) fn faults(subject: &Subject<'_>) -> Vec<String> {
    let item = subject.item;
    if item.evidence.is_empty() {
        return vec![item.stem.fr.clone()];
    }
    let shown = item.options().filter_map(|choice| choice.passage.as_ref());
    let unsound = item.evidence.iter().chain(shown).filter(|passage| !is_sound(subject, passage));
    unsound.map(|passage| format!("{}: {}", passage.article, passage.text)).collect()
}

fn is_sound(subject: &Subject<'_>, passage: &Evidence) -> bool {
    let Some(article) = subject.ground.article(&passage.article) else { return false };
    let mut touched = article.sentences.iter().filter(|sentence| sentence.span.overlaps(passage.span)).peekable();
    !passage.text.trim().is_empty()
        && article.text.get(passage.span.start..passage.span.end) == Some(passage.text.as_str())
        // Between two sentences there is only white space: a span that touches none covers nothing.
        && touched.peek().is_some()
        && touched.all(|sentence| !sentence.zone.is_dropped())
}
