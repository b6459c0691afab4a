//! The page of progress: how well what was learnt lasts, what the coming days bring, what was done, whether the learner tells
//! what is in a text from what is not, whether confidence is worth its name, and where the strengths lie. Each figure has
//! its words; where there is too little to go by, the page says how much is lacking.

mod days;
mod doubtful;
mod judgement;
mod report;
mod skills;

pub use report::{Counted, Report};

use crate::gui::screens::doubt;
use crate::gui::theme::{space, style, typeset};
use crate::gui::widgets::{Press, control, frame};
use crate::gui::{Element, Scene};
use crate::i18n;
use crate::insight::TooFew;
use crate::question::Item;
use iced::keyboard::key::Named;
use iced::widget::{Column, column, row, space as blank};
use iced::{Alignment, Length};
use lucide_icons::Icon;
use std::sync::Arc;

/// The page, with what was counted when it was opened; nothing while that is being counted.
#[derive(Debug, Default)]
pub struct State {
    report: Option<Report>,
}

/// What happens on this screen.
#[derive(Clone, Debug)]
pub enum Message {
    /// The figures of many answers are counted: the number of the request, and what came of it.
    Counted(u64, Box<Report>),
    /// Something about a doubt about a question.
    Doubted(Arc<Item>, doubt::Message),
    /// Back to the first page.
    Left,
    /// The list of keys is asked for.
    AskedKeys,
}

/// What a key means here.
pub fn key(press: &Press) -> Option<Message> {
    (press.is_named(Named::Escape) || press.is('p')).then_some(Message::Left)
}

impl State {
    /// The page of a report.
    pub fn new(report: Report) -> State {
        State { report: Some(report) }
    }

    /// The page.
    pub fn view<'a>(&'a self, scene: Scene<'a>, doubt: &'a doubt::State) -> Element<'a, Message> {
        let back =
            control::quiet(Icon::ArrowLeft, scene.get("reader-back"), Some(scene.get("key-escape")), Message::Left);
        let keys =
            control::quiet(Icon::Keyboard, scene.get("keys-open"), Some(scene.get("key-help")), Message::AskedKeys);
        let head = row![back, blank::horizontal(), keys].align_y(Alignment::Center);
        let Some(report) = &self.report else {
            let page =
                column![typeset::headline(scene.get("progress-title")), typeset::body(scene.get("progress-counting"))];
            return frame::frame(
                Some(head.into()),
                frame::measure(page.spacing(space::LARGE), space::MEASURE),
                None,
                scene,
            );
        };
        let sections = [
            days::retention(report, scene),
            days::forecast(report, scene),
            days::reviews(report, scene),
            judgement::discernment(report, scene),
            judgement::calibration(report, scene),
            skills::by_kind(report, scene),
            skills::by_article(report, scene),
            skills::by_source(report, scene),
        ];
        let mut page = column![typeset::headline(scene.get("progress-title"))].spacing(space::LARGE);
        for section in sections
            .into_iter()
            .chain(doubtful::suspects(report, doubt, scene))
            .chain(doubtful::hidden(report, doubt, scene))
        {
            page = page.push(frame::rule()).push(section);
        }
        frame::frame(Some(head.into()), frame::measure(page, space::MEASURE), None, scene)
    }
}

/// A part of the page: its title and what stands under it.
fn section<'a>(
    title: &'static str,
    content: impl IntoIterator<Item = Element<'a, Message>>,
    scene: Scene<'a>,
) -> Element<'a, Message> {
    let title = typeset::call(scene.get(title)).into();
    Column::with_children(std::iter::once(title).chain(content)).spacing(space::SMALL).width(Length::Fill).into()
}

/// A number to be seen first, over its words.
fn figure<'a>(number: String, words: String) -> Element<'a, Message> {
    column![typeset::figure(number), typeset::small(words).style(style::soft)].width(Length::Fill).into()
}

/// A sentence.
fn said<'a>(message: &i18n::Message, scene: Scene<'a>) -> Element<'a, Message> {
    typeset::body(scene.say(message)).into()
}

/// A sentence under a chart.
fn aside<'a>(message: &i18n::Message, scene: Scene<'a>) -> Element<'a, Message> {
    typeset::small(scene.say(message)).style(style::soft).into()
}

/// That there is too little: `key` names the sentence that says what is counted.
fn too_few<'a>(key: &'static str, few: TooFew, scene: Scene<'a>) -> Element<'a, Message> {
    let message = i18n::Message::new(key).with("have", few.have.to_string()).with("need", few.need.to_string());
    let words = typeset::body(scene.say(&message)).style(style::soft).width(Length::Fill);
    row![typeset::icon(Icon::Hourglass).style(style::soft), words]
        .spacing(space::SMALL)
        .align_y(Alignment::Center)
        .into()
}

/// A share from 0 to 1, in percent without a sign.
fn percent(share: f64, scene: Scene<'_>) -> String {
    i18n::decimal(share * 100.0, 0, scene.language())
}

/// How many of how many.
fn of_all<'a>(right: usize, answered: usize, scene: Scene<'a>) -> Element<'a, Message> {
    let words = i18n::Message::new("progress-of").with("right", right.to_string()).with("of", answered.to_string());
    typeset::small(scene.say(&words)).style(style::soft).into()
}
