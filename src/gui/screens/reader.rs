//! An article as it stands in its file, with the passage marked that settles the answer, and what is not the article's (menus,
//! repetitions, comments) in grey.

use crate::corpus::{Article, Zone};
use crate::gui::theme::{space, style, typeset};
use crate::gui::widgets::runs::{self, Voice};
use crate::gui::widgets::{Press, control, frame, passage, signature};
use crate::gui::{Element, Scene};
use crate::question::Evidence;
use crate::text::Span;
use iced::keyboard::key::Named;
use iced::widget::{Column, column, row, space as blank};
use iced::{Alignment, Length};
use lucide_icons::Icon;

/// The article on screen.
#[derive(Debug)]
pub struct State {
    article: String,
    passage: Option<Evidence>,
}

/// What happens on this screen.
#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    /// The list of keys is asked for.
    AskedKeys,
    /// Back to where the article was opened.
    Left,
}

/// What this screen asks of the program.
#[derive(Debug)]
pub enum Action {
    /// Show the list of keys.
    ShowKeys,
    /// Back.
    Leave,
}

impl State {
    /// An article from its beginning.
    pub fn new(article: String) -> State {
        State { article, passage: None }
    }

    /// An article at a passage.
    pub fn at(passage: Evidence) -> State {
        State { article: passage.article.clone(), passage: Some(passage) }
    }

    /// Follows a message.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::AskedKeys => Action::ShowKeys,
            Message::Left => Action::Leave,
        }
    }

    /// What a key means here.
    pub fn key(&self, press: &Press) -> Option<Message> {
        let back = press.is_named(Named::Escape) || (self.passage.is_some() && press.is('c'));
        back.then_some(Message::Left)
    }

    /// The page.
    pub fn view<'a>(&'a self, scene: Scene<'a>) -> Element<'a, Message> {
        let back =
            control::quiet(Icon::ArrowLeft, scene.get("reader-back"), Some(scene.get("key-escape")), Message::Left);
        let cap = Some(scene.get("key-help"));
        let keys = control::quiet(Icon::Keyboard, scene.get("keys-open"), cap, Message::AskedKeys);
        let head = row![back, blank::horizontal(), keys].align_y(Alignment::Center);
        let page = match scene.corpus.article(&self.article) {
            Some(article) => self.page(article, scene),
            None => typeset::body(scene.get("reader-gone")).into(),
        };
        frame::frame(Some(head.into()), frame::measure(page, space::MEASURE), None, scene)
    }

    fn page<'a>(&'a self, article: &'a Article, scene: Scene<'a>) -> Element<'a, Message> {
        let mut title = column![typeset::headline(article.display_title())].spacing(space::SMALL);
        let source = signature::source(article, scene);
        if !source.is_empty() {
            title = title.push(typeset::small(source).style(style::soft));
        }
        if let Some(note) = &article.published_note {
            title = title.push(typeset::small(note.as_str()).style(style::soft));
        }
        if article.sentences.iter().any(|sentence| Voice::of(sentence.zone) == Voice::Dropped) {
            title = title.push(typeset::small(scene.get("reader-dropped")).style(style::soft));
        }
        let marks: Vec<Span> = self
            .passage
            .iter()
            .filter(|passage| passage.span.of(&article.text) == passage.text)
            .map(|passage| passage.span)
            .collect();
        let paragraphs = paragraphs(article)
            .map(|span| passage(runs::cut(&article.text, span, &article.sentences, &marks), scene.theme).into());
        let text = Column::with_children(paragraphs).spacing(space::MEDIUM).width(Length::Fill);
        column![title, frame::rule(), text].spacing(space::LARGE).into()
    }
}

/// The lines of the text that hold something, without the headline that already stands above it.
fn paragraphs(article: &Article) -> impl Iterator<Item = Span> {
    let mut start = 0;
    article.text.split_inclusive('\n').filter_map(move |line| {
        let span = Span::new(start, start + line.len()).trimmed(&article.text);
        start += line.len();
        let is_title = |zone: Zone| zone == Zone::Title && article.title.as_deref() == Some(span.of(&article.text));
        let heads = article.sentences.iter().any(|sentence| is_title(sentence.zone) && sentence.span == span);
        (!span.is_empty() && !heads).then_some(span)
    })
}
