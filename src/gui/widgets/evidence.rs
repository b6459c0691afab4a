//! The passages of an answer: each paragraph with the marker on what settles it, under the name of its article. Passages of one
//! paragraph are shown in it together; those of two articles stand side by side where there is room.

use crate::gui::theme::{space, style, typeset};
use crate::gui::widgets::runs::{self, Run, Under, Voice};
use crate::gui::widgets::{control, difference, passage, signature};
use crate::gui::{Element, Scene};
use crate::question::Evidence;
use crate::text::Span;
use iced::Length;
use iced::widget::{Column, Row, column, container, row, space as blank};
use lucide_icons::Icon;

/// One paragraph of one article with the passages in it.
struct Extract<'a> {
    article: &'a str,
    paragraph: Span,
    /// The part of the paragraph that is shown.
    shown: Span,
    passages: Vec<&'a Evidence>,
}

/// All passages of an item, in its order, each with a way into its article; the first is that of the key.
pub fn evidence<'a, M: Clone + 'a>(
    passages: &'a [Evidence],
    open: fn(Evidence) -> M,
    scene: Scene<'a>,
) -> Element<'a, M> {
    let extracts = gather(passages, scene);
    let articles = extracts.iter().map(|extract| extract.article).collect::<std::collections::BTreeSet<_>>().len();
    let shown = extracts.into_iter().enumerate().map(|(at, extract)| {
        let way = extract.passages.first().map(|first| read(open((*first).clone()), at == 0, scene));
        let others = passages.iter().filter(|passage| passage.article != extract.article);
        let others: Vec<&str> = others.map(|passage| passage.text.as_str()).collect();
        column![show(extract, &others.join(" "), scene)].push(way).spacing(space::MEDIUM).width(Length::Fill).into()
    });
    if articles > 1 && !scene.room.narrow {
        Row::with_children(shown).spacing(space::LARGE).into()
    } else {
        Column::with_children(shown).spacing(space::LARGE).into()
    }
}

/// The width that [`evidence`] wants.
pub fn width(passages: &[Evidence]) -> f32 {
    let one_article = passages.windows(2).all(|pair| pair[0].article == pair[1].article);
    if one_article { space::MEASURE } else { space::SPREAD }
}

fn read<'a, M: Clone + 'a>(open: M, has_key: bool, scene: Scene<'a>) -> Element<'a, M> {
    let cap = has_key.then(|| scene.get("key-article"));
    control::secondary(Some(Icon::Newspaper), scene.get("answer-read"), cap, open)
}

fn gather<'a>(passages: &'a [Evidence], scene: Scene<'a>) -> Vec<Extract<'a>> {
    let mut extracts: Vec<Extract<'a>> = Vec::new();
    for passage in passages {
        let article = scene.corpus.article(&passage.article);
        let paragraph = article.map_or(passage.span, |article| article.paragraph(passage.span));
        let shown = article.map_or(passage.span, |article| article.surroundings(passage.span));
        let same = |extract: &&mut Extract<'a>| extract.article == passage.article && extract.paragraph == paragraph;
        match extracts.iter_mut().find(same) {
            Some(extract) => {
                extract.shown = extract.shown.join(shown);
                extract.passages.push(passage);
            }
            None => extracts.push(Extract { article: &passage.article, paragraph, shown, passages: vec![passage] }),
        }
    }
    extracts
}

/// One extract; `others` are the words of the passages in other articles.
fn show<'a, M: 'a>(extract: Extract<'a>, others: &str, scene: Scene<'a>) -> Element<'a, M> {
    let article = scene.corpus.article(extract.article);
    let title = article.map_or_else(|| extract.article.to_owned(), |article| article.display_title());
    let mut lines = column![scene.eased_strong(typeset::article_title(title))].spacing(space::TINY / 2.0);
    if let Some(source) = article.map(|article| signature::source(article, scene)).filter(|source| !source.is_empty()) {
        lines = lines.push(typeset::small(source).style(style::soft));
    }
    // An article that has changed since, or is gone, leaves the words that the item carries.
    let sound = article.filter(|article| extract.passages.iter().all(|one| one.span.of(&article.text) == one.text));
    let marks: Vec<Span> = extract.passages.iter().map(|passage| passage.span).collect();
    let words = match sound {
        Some(article) => {
            let cut = runs::cut(&article.text, extract.shown, &article.sentences, &marks);
            // An ellipsis stands for what a long paragraph has before and after.
            let left_out = |words| Run {
                words,
                voice: Voice::Prose,
                marked: false,
                differs: false,
                under: Under::default(),
                option: None,
            };
            let before = (extract.shown.start > extract.paragraph.start).then(|| left_out("… "));
            let after = (extract.shown.end < extract.paragraph.end).then(|| left_out(" …"));
            before.into_iter().chain(cut).chain(after).collect()
        }
        None => extract
            .passages
            .iter()
            .map(|passage| Run {
                words: passage.text.as_str(),
                voice: Voice::Prose,
                marked: true,
                differs: false,
                under: Under::default(),
                option: None,
            })
            .collect(),
    };
    let words = if others.is_empty() { words } else { difference::against(words, others) };
    lines = lines.push(container(passage(words, scene)).padding(iced::padding::top(space::TINY)));
    let margin = container(blank::vertical()).width(space::HAIR).height(Length::Fill).style(style::rule);
    row![margin, lines.width(Length::Fill)].spacing(space::MEDIUM).height(Length::Shrink).width(Length::Fill).into()
}
