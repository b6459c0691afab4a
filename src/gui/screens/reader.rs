//! An article as it stands in its file, with the passage marked that settles the answer, and what is not the article's (menus,
//! repetitions, comments) in grey.

use crate::corpus::Article;
use crate::generate::{Refusal, Refused};
use crate::gui::theme::{space, style, typeset};
use crate::gui::widgets::runs::{self, Voice};
use crate::gui::widgets::{Press, control, frame, passage, signature};
use crate::gui::{Element, Scene};
use crate::i18n;
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
    /// What was not asked about it, by reason, the commonest first, with an example of each.
    unasked: Vec<Unasked>,
    /// Whether that is shown.
    explains: bool,
}

/// A reason why something is not asked.
#[derive(Debug)]
struct Unasked {
    reason: Refusal,
    count: usize,
    example: String,
}

/// What happens on this screen.
#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    /// The list of keys is asked for.
    AskedKeys,
    /// Back to where the article was opened.
    Left,
    /// Why there is no question here is asked, or no longer.
    AskedWhy,
}

/// What this screen does itself or asks of the program.
#[derive(Debug)]
pub enum Action {
    /// Nothing more.
    None,
    /// Show the list of keys.
    ShowKeys,
    /// Back.
    Leave,
}

impl State {
    /// An article from its beginning.
    pub fn new(article: String) -> State {
        State { article, passage: None, unasked: Vec::new(), explains: false }
    }

    /// With what was not asked about the article, and why.
    pub fn explained(mut self, refused: &[Refused]) -> State {
        for one in refused {
            match self.unasked.iter_mut().find(|known| known.reason == one.refusal) {
                Some(known) => known.count += 1,
                None => self.unasked.push(Unasked { reason: one.refusal, count: 1, example: shortened(&one.words) }),
            }
        }
        self.unasked.sort_by_key(|unasked| (usize::MAX - unasked.count, unasked.reason));
        self
    }

    /// An article at a passage.
    pub fn at(passage: Evidence) -> State {
        State { passage: Some(passage.clone()), ..State::new(passage.article) }
    }

    /// Follows a message.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::AskedKeys => Action::ShowKeys,
            Message::Left => Action::Leave,
            Message::AskedWhy => {
                self.explains = !self.explains;
                Action::None
            }
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
        let mut title = column![scene.eased_strong(typeset::headline(article.display_title()))].spacing(space::SMALL);
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
        let paragraphs = runs::paragraphs(article)
            .map(|span| passage(runs::cut(&article.text, span, &article.sentences, &marks), scene).into());
        let text = Column::with_children(paragraphs).spacing(space::MEDIUM).width(Length::Fill);
        let page = column![title, frame::rule(), text].spacing(space::LARGE);
        if self.unasked.is_empty() { page.into() } else { page.push(self.why(scene)).into() }
    }

    /// Why there is no question where there is none: behind a button, for most readers do not ask.
    fn why<'a>(&'a self, scene: Scene<'a>) -> Element<'a, Message> {
        let sign = if self.explains { Icon::ChevronUp } else { Icon::ChevronDown };
        let button = control::quiet(sign, scene.get("reader-why"), None, Message::AskedWhy);
        let mut why = column![frame::rule(), button].spacing(space::MEDIUM);
        if self.explains {
            why = why.push(typeset::small(scene.get("reader-why-all")).style(style::soft));
            for unasked in &self.unasked {
                let reason = i18n::Message::new("reader-why-reason")
                    .with("reason", scene.get(reason_name(unasked.reason)))
                    .with("count", unasked.count);
                let example = i18n::Message::new("answer-quoted").with("words", unasked.example.as_str());
                let lines =
                    column![typeset::body(scene.say(&reason)), typeset::small(scene.say(&example)).style(style::soft)];
                why = why.push(lines.spacing(space::TINY));
            }
        }
        why.into()
    }
}

/// The most characters of an example.
const MOST_SHOWN: usize = 120;

/// Words short enough to be an example.
fn shortened(words: &str) -> String {
    let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut shown: String = line.chars().take(MOST_SHOWN).collect();
    if shown.len() < line.len() {
        shown.push('…');
    }
    shown
}

/// The text that tells a reason.
fn reason_name(reason: Refusal) -> &'static str {
    match reason {
        Refusal::Dangling => "refusal-dangling",
        Refusal::NoEvent => "refusal-no-event",
        Refusal::TooLong => "refusal-too-long",
        Refusal::TooShort => "refusal-too-short",
        Refusal::NotFirm => "refusal-not-firm",
        Refusal::Evaluation => "refusal-evaluation",
        Refusal::NothingToKnowBy => "refusal-nothing-to-know-by",
        Refusal::LoadedWord => "refusal-loaded-word",
        Refusal::Misprint => "refusal-misprint",
        Refusal::TimeOfAnother => "refusal-time-of-another",
        Refusal::RelativeTime => "refusal-relative-time",
        Refusal::OpenSource => "refusal-open-source",
        Refusal::BrokenQuotation => "refusal-broken-quotation",
        Refusal::Leak => "refusal-leak",
        Refusal::NotUnique => "refusal-not-unique",
        Refusal::AlsoRight => "refusal-also-right",
        Refusal::NoDistractors => "refusal-no-distractors",
        Refusal::KeyStandsOut => "refusal-key-stands-out",
        Refusal::NotInPassage => "refusal-not-in-passage",
        Refusal::SaidElsewhere => "refusal-said-elsewhere",
        Refusal::Unbalanced => "refusal-unbalanced",
    }
}
