//! The articles and sets to choose from, each with how many questions are about it.

use super::{Choices, Matter, Message, in_a_row, part};
use crate::gui::library::Library;
use crate::gui::theme::style::Standing;
use crate::gui::theme::{space, style, typeset};
use crate::gui::widgets::control;
use crate::gui::widgets::field::field;
use crate::gui::{Element, Scene};
use crate::i18n;
use crate::question::Origin;
use crate::text::fold;
use iced::advanced::widget::Id;
use iced::widget::{Column, column, row};
use iced::{Alignment, Length};
use lucide_icons::Icon;
use std::collections::BTreeMap;

/// The field for what is looked for.
const SEARCH: Id = Id::new("search-matters");

/// The most that is listed, and from how many on it can be looked for.
const LISTED: usize = 12;

/// One article or set.
#[derive(Clone, Debug)]
pub(super) struct Line {
    matter: Matter,
    title: String,
    /// How many items are about it.
    items: usize,
}

/// All articles and sets about which there is something to ask: sets by title, then articles in their order.
pub(super) fn lines(library: &Library) -> Vec<Line> {
    let mut sets: BTreeMap<&str, usize> = BTreeMap::new();
    for item in &library.items {
        if let Origin::Authored(set) = &item.origin {
            *sets.entry(set).or_default() += 1;
        }
    }
    let sets = sets.into_iter().map(|(title, items)| Line {
        matter: Matter::Set(title.to_owned()),
        title: title.to_owned(),
        items,
    });
    let articles = library.corpus.articles.iter().map(|article| Line {
        matter: Matter::Article(article.file.clone()),
        title: article.display_title(),
        items: library.items_about(&article.file),
    });
    sets.chain(articles.filter(|line| line.items > 0)).collect()
}

/// The list.
pub(super) fn matters<'a>(
    lines: &'a [Line],
    choices: &Choices,
    sought: &str,
    scene: Scene<'a>,
) -> Element<'a, Message> {
    let everything = choices.matters.is_empty();
    let all = control::choice(scene.get("setup-everything"), None, everything, Message::ChoseEverything);
    let mut list = column![in_a_row([all])].spacing(space::SMALL);
    if lines.len() > LISTED {
        list = list.push(field(SEARCH, "setup-search", "corpus-search-hint", sought, Message::Sought, None, scene));
    }
    let wanted = fold(sought.trim());
    let is_sought = |line: &&Line| wanted.is_empty() || fold(&line.title).contains(&wanted);
    // What is chosen stays in sight, whatever is looked for.
    let chosen = |line: &&Line| choices.matters.contains(&line.matter);
    let first = lines.iter().filter(|line| lines.len() > LISTED && chosen(line));
    let mut rest = lines.iter().filter(|line| is_sought(line) && !(lines.len() > LISTED && chosen(line)));
    let shown = first.chain(rest.by_ref().take(LISTED)).map(|line| choice(line, chosen(&line), scene));
    list = list.push(Column::with_children(shown.collect::<Vec<_>>()).spacing(space::TINY));
    let more = rest.count();
    if more > 0 {
        let more = i18n::Message::new("setup-more").with("count", more);
        list = list.push(typeset::small(scene.say(&more)).style(style::soft));
    }
    part("setup-matters", list.into(), scene)
}

fn choice<'a>(line: &'a Line, chosen: bool, scene: Scene<'a>) -> Element<'a, Message> {
    let sign = match &line.matter {
        Matter::Article(_) => Icon::Newspaper,
        Matter::Set(_) => Icon::ListChecks,
    };
    let count = i18n::Message::new("corpus-questions").with("count", line.items);
    let title = typeset::small(line.title.as_str()).width(Length::Fill);
    let mut words = row![typeset::icon(sign).style(style::soft), title, typeset::small(scene.say(&count))];
    if chosen {
        words = words.push(typeset::icon(Icon::Check).size(14).style(style::accented));
    }
    let words = words.spacing(space::SMALL).align_y(Alignment::Center);
    let look = style::option(if chosen { Standing::Chosen } else { Standing::Open });
    let toggled = Message::Toggled(line.matter.clone());
    control::pressable(words, toggled, [space::TINY, space::SMALL], Length::Fill, look).into()
}
