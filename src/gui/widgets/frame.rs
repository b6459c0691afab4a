//! The frame of a page: a head and a foot that stay, and between them the page, which scrolls. In a short window all three
//! scroll together, so that large type never hides the page behind its own controls.

use crate::gui::theme::{space, style};
use crate::gui::widgets::reveal;
use crate::gui::{Element, Scene};
use iced::widget::{column, container, scrollable, space as blank};
use iced::{Alignment, Length};

/// A page with its head and its foot.
pub fn frame<'a, M: 'a>(
    head: Option<Element<'a, M>>,
    page: Element<'a, M>,
    foot: Option<Element<'a, M>>,
    scene: Scene<'_>,
) -> Element<'a, M> {
    let bar = [space::SMALL, scene.room.margin()];
    let head = head.map(|head| column![container(head).padding(bar).width(Length::Fill), rule()]);
    let foot = foot.map(|foot| column![rule(), container(foot).padding(bar).width(Length::Fill)]);
    let margin = if scene.room.narrow { space::MEDIUM } else { space::HUGE };
    let page = container(page).padding([margin, scene.room.margin()]).width(Length::Fill).align_x(Alignment::Center);
    // Paper that scrolls with the page: the software renderer repaints what lies within the outlines of what has moved, a
    // part at a time, and parts of lines and words would stay or go; with the paper all of the page is repainted.
    let page = page.style(style::page);
    let content: Element<'a, M> = if scene.room.short {
        scroll(column![].push(head).push(page).push(foot).into())
    } else {
        column![].push(head).push(scroll(page.into())).push(foot).height(Length::Fill).into()
    };
    container(content).width(Length::Fill).height(Length::Fill).style(style::page).into()
}

/// A column no wider than `width`, in the middle of the page.
pub fn measure<'a, M: 'a>(content: impl Into<Element<'a, M>>, width: f32) -> Element<'a, M> {
    container(container(content).max_width(width).width(Length::Fill))
        .width(Length::Fill)
        .align_x(Alignment::Center)
        .into()
}

/// A line across.
pub fn rule<'a, M: 'a>() -> Element<'a, M> {
    container(blank::horizontal()).height(space::LINE).width(Length::Fill).style(style::rule).into()
}

fn scroll<'a, M: 'a>(content: Element<'a, M>) -> Element<'a, M> {
    let bar = scrollable::Scrollbar::new().width(space::SMALL).scroller_width(space::TINY);
    scrollable(content)
        .id(reveal::PAGE)
        .direction(scrollable::Direction::Vertical(bar))
        .width(Length::Fill)
        .height(Length::Fill)
        .into()
}
