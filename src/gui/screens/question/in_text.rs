//! An article of which each sentence is an option: the question is answered by clicking the sentence, or by going to it with the
//! arrow keys. The text keeps its place when the answer comes, with the marker on the right sentence.

use crate::gui::screens::quiz::Message;
use crate::gui::theme::style::Standing;
use crate::gui::theme::{space, style, typeset};
use crate::gui::widgets::runs::{self, Placed};
use crate::gui::widgets::{choosing, frame, passage, signature};
use crate::gui::{Element, Scene};
use crate::i18n;
use crate::quiz::{Asked, Outcome};
use crate::text::Span;
use iced::Length;
use iced::widget::{Column, column, container, row};
use lucide_icons::Icon;

/// The article under the question; `shown` says that the answer may be seen.
pub(super) fn article<'a>(asked: &'a Asked, shown: bool, scene: Scene<'a>) -> Option<Element<'a, Message>> {
    let first = asked.item().evidence.first()?;
    let article = scene.corpus.article(&first.article)?;
    let placed: Vec<(Span, Placed)> = asked
        .options()
        .enumerate()
        .filter_map(|(at, (choice, is_key))| {
            let standing = standing(asked, shown, at, is_key);
            Some((choice.passage.as_ref()?.span, Placed { at, standing }))
        })
        .collect();
    // The sentences that name whom the claim cites settle it too, and are no options.
    let answered = asked.outcome().is_some() && shown;
    let marks: Vec<Span> = match answered {
        true => asked.item().evidence.iter().filter(|one| one.article == article.file).map(|one| one.span).collect(),
        false => Vec::new(),
    };
    let paragraphs = runs::paragraphs(article).map(|span| {
        let runs = runs::cut_into_options(article, span, &placed, &marks);
        choosing(passage(runs, scene), Message::Chosen).into()
    });
    let text = Column::with_children(paragraphs).spacing(space::MEDIUM).width(Length::Fill);
    let mut title =
        column![scene.eased_strong(typeset::article_title(article.display_title()))].spacing(space::TINY / 2.0);
    let source = signature::source(article, scene);
    if !source.is_empty() {
        title = title.push(typeset::small(source).style(style::soft));
    }
    let how = typeset::small(scene.get("quiz-find")).style(style::soft);
    let sheet = container(column![title, text].spacing(space::MEDIUM)).padding(space::MEDIUM).style(style::card);
    Some(column![how, sheet.width(Length::Fill)].spacing(space::SMALL).into())
}

fn standing(asked: &Asked, shown: bool, at: usize, is_key: bool) -> Standing {
    let chosen = asked.chosen() == Some(at);
    match (asked.outcome().filter(|_| shown), is_key, chosen) {
        (None, _, false) => Standing::Open,
        (None, _, true) => Standing::Chosen,
        (Some(_), true, _) => Standing::Right,
        (Some(_), false, true) => Standing::Wrong,
        (Some(_), false, false) => Standing::Past,
    }
}

/// Why the sentence that was chosen is not the one; nothing where it is. The passage itself is marked in the article.
pub(super) fn reason<'a>(asked: &'a Asked, outcome: &Outcome, scene: Scene<'a>) -> Option<Element<'a, Message>> {
    let (choice, _) = asked.options().nth(outcome.chosen).filter(|_| !outcome.is_correct())?;
    let words = i18n::Message::new("answer-why")
        .with("option", scene.get("option-wrong"))
        .with("why", choice.why.in_language(scene.language()));
    let sign = typeset::icon(Icon::CircleX).style(style::wrong);
    let line = row![sign, typeset::body(scene.say(&words)).width(Length::Fill)].spacing(space::SMALL);
    Some(frame::measure(line, space::MEASURE))
}
