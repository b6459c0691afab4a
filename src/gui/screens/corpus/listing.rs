//! The two lists of the corpus page: places with their problems, articles with their counts.

use super::{Message, SEARCH};
use crate::corpus::Article;
use crate::disk::Source;
use crate::disk::gather::Report;
use crate::gui::library::Library;
use crate::gui::theme::{space, style, typeset};
use crate::gui::widgets::field::field;
use crate::gui::widgets::{control, frame, signature};
use crate::gui::{Element, Scene};
use crate::i18n;
use crate::text::fold;
use iced::widget::{Column, column, row};
use iced::{Alignment, Length};
use lucide_icons::Icon;
use std::path::Path;

/// The most problems of one place, and the most articles, that are listed.
const PROBLEMS: usize = 20;
const ARTICLES: usize = 40;

/// From how many articles on they can be looked for.
const MANY: usize = 12;

/// The places.
pub(super) fn places<'a>(scene: Scene<'a>, library: &'a Library) -> Element<'a, Message> {
    let mut lines = column![frame::rule(), typeset::label(scene.get("corpus-places")).style(style::soft)];
    lines = lines
        .push(Column::with_children(library.reports.iter().map(|report| place(report, scene))).spacing(space::MEDIUM));
    if library.reports.is_empty() {
        lines = lines.push(typeset::body(scene.get("corpus-no-places")).style(style::soft));
    }
    if library.reports.iter().all(|report| report.source != Source::Bundled) {
        let words = scene.get("corpus-add-bundled");
        lines = lines.push(control::small(Icon::Plus, words, None, Message::AddedBundled));
    }
    lines.spacing(space::SMALL).into()
}

fn place<'a>(report: &'a Report, scene: Scene<'a>) -> Element<'a, Message> {
    let name = |path: &Path| path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
    let (title, path) = match &report.source {
        Source::Bundled => (scene.get("corpus-bundled"), None),
        Source::Folder(path) | Source::File(path) => (name(path), Some(path.display().to_string())),
    };
    let count = i18n::Message::new("corpus-articles-of").with("count", report.articles);
    let mut words = column![typeset::label(title)].spacing(space::TINY / 2.0).width(Length::Fill);
    if let Some(path) = path {
        words = words.push(typeset::small(path).style(style::soft));
    }
    words = words.push(typeset::small(scene.say(&count)).style(style::soft));
    let remove = scene.get("corpus-remove");
    let remove = control::small(Icon::X, remove, None, Message::Removed(report.source.clone()));
    let mut lines = column![row![words, remove].spacing(space::MEDIUM).align_y(Alignment::Center)].spacing(space::TINY);
    for problem in report.problems.iter().take(PROBLEMS) {
        let sign = typeset::icon(Icon::TriangleAlert).style(style::wrong);
        let words = typeset::small(scene.say(problem)).width(Length::Fill);
        lines = lines.push(row![sign, words].spacing(space::SMALL).align_y(Alignment::Start));
    }
    if report.problems.len() > PROBLEMS {
        let more = i18n::Message::new("corpus-more-problems").with("count", report.problems.len() - PROBLEMS);
        lines = lines.push(typeset::small(scene.say(&more)).style(style::soft));
    }
    lines.into()
}

/// The articles that are looked for, or the first of all.
pub(super) fn articles<'a>(scene: Scene<'a>, library: &'a Library, sought: &str) -> Element<'a, Message> {
    let all = &library.corpus.articles;
    let title = i18n::Message::new("corpus-articles").with("count", all.len());
    let mut lines = column![frame::rule(), typeset::label(scene.say(&title)).style(style::soft)];
    if all.len() > MANY {
        let hint = "corpus-search-hint";
        lines = lines.push(field(SEARCH, "corpus-search", hint, sought, Message::Sought, None, scene));
    }
    let wanted = fold(sought.trim());
    let mut found = all.iter().filter(|article| is_sought(article, &wanted));
    let shown = found.by_ref().take(ARTICLES).map(|article| title_of(article, library, scene));
    lines = lines.push(Column::with_children(shown).spacing(space::TINY / 2.0));
    let more = found.count();
    if more > 0 {
        let more = i18n::Message::new("home-more").with("count", more);
        lines = lines.push(typeset::small(scene.say(&more)).style(style::soft));
    }
    lines.spacing(space::SMALL).into()
}

/// Whether the words are in the title, the medium or the file name.
fn is_sought(article: &Article, wanted: &str) -> bool {
    let holds = |words: &str| fold(words).contains(wanted);
    wanted.is_empty()
        || article.title.as_deref().is_some_and(holds)
        || article.outlet.as_deref().is_some_and(holds)
        || holds(&article.file)
}

fn title_of<'a>(article: &'a Article, library: &Library, scene: Scene<'a>) -> Element<'a, Message> {
    let count = i18n::Message::new("corpus-questions").with("count", library.items_about(&article.file));
    let source = signature::source(article, scene);
    let below = if source.is_empty() { article.file.clone() } else { source };
    let title = scene.eased_strong(typeset::article_title(article.display_title()));
    let words = column![title, typeset::small(below).style(style::soft)].spacing(space::HAIR).width(Length::Fill);
    let line = row![words, typeset::small(scene.say(&count)).style(style::soft)];
    let line = line.spacing(space::MEDIUM).align_y(Alignment::Center);
    let opened = Message::Opened(article.file.clone());
    control::pressable(line, opened, [space::TINY, 0.0], Length::Fill, style::title).into()
}
