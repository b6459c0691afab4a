//! Where the strengths lie: by kind of question, by article, by the source of a claim.

use super::report::Report;
use super::{Message, aside, of_all, percent, section};
use crate::gui::screens::question::kind_name;
use crate::gui::theme::{space, style, typeset};
use crate::gui::widgets::chart;
use crate::gui::{Element, Scene};
use crate::i18n;
use crate::insight::{Share, SourceType};
use iced::widget::{column, container, row};
use iced::{Alignment, Length};

/// The most articles listed.
const ARTICLES: usize = 20;

/// By kind of question.
pub(super) fn by_kind<'a>(report: &'a Report, scene: Scene<'a>) -> Element<'a, Message> {
    let lines = report.kinds.iter().map(|(kind, share)| line(scene.get(kind_name(*kind)), *share, scene));
    shares("progress-kinds", lines.collect(), scene)
}

/// By article.
pub(super) fn by_article<'a>(report: &'a Report, scene: Scene<'a>) -> Element<'a, Message> {
    let title =
        |file: &str| scene.corpus.article(file).map_or_else(|| file.to_owned(), |article| article.display_title());
    let lines = report.articles.iter().take(ARTICLES).map(|(file, share)| line(title(file), *share, scene));
    shares("progress-articles", lines.collect(), scene)
}

/// By the source that a claim is attributed to.
pub(super) fn by_source<'a>(report: &'a Report, scene: Scene<'a>) -> Element<'a, Message> {
    let lines = report.sources.iter().map(|(source, share)| line(scene.get(source_name(*source)), *share, scene));
    shares("progress-sources", lines.collect(), scene)
}

fn shares<'a>(title: &'static str, lines: Vec<Element<'a, Message>>, scene: Scene<'a>) -> Element<'a, Message> {
    if lines.is_empty() {
        return section(title, [aside(&i18n::Message::new("progress-shares-none"), scene)], scene);
    }
    section(title, lines, scene)
}

/// A name, the share of right answers as a bar and in words.
fn line<'a>(name: String, share: Share, scene: Scene<'a>) -> Element<'a, Message> {
    let counted = of_all(share.right, share.answered, scene);
    let (bar, words): (Element<'a, Message>, String) = match share.of() {
        Ok(right) => {
            let words = i18n::Message::new("progress-percent").with("percent", percent(right, scene));
            (chart::share(right), scene.say(&words))
        }
        Err(few) => {
            let words = i18n::Message::new("progress-share-few").with("need", few.need.to_string());
            (typeset::small(scene.say(&words)).style(style::soft).width(Length::Fill).into(), String::new())
        }
    };
    let figure = container(typeset::label(words)).width(space::HUGE * 1.5).align_x(Alignment::End);
    let first = row![typeset::body(name).width(Length::Fill), counted].spacing(space::SMALL).align_y(Alignment::End);
    let second = row![container(bar).width(Length::Fill), figure].spacing(space::SMALL).align_y(Alignment::Center);
    column![first, second].spacing(space::HAIR).into()
}

/// The text that names a source.
fn source_name(source: SourceType) -> &'static str {
    match source {
        SourceType::Paper => "progress-source-paper",
        SourceType::Named => "progress-source-named",
        SourceType::Anonymous => "progress-source-anonymous",
    }
}
