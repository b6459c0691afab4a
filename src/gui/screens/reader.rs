//! An article as it stands in its file, with the passage marked that settles the answer, and what is not the article's (menus,
//! repetitions, comments) in grey. On demand it shows what the program sees in it: what is named, and who claims what.

mod seen;

pub use seen::{Seen, Showing};

use crate::corpus::{Article, Corpus};
use crate::generate::{Refusal, Refused};
use crate::gui::theme::{space, style, typeset};
use crate::gui::widgets::runs::{self, Run, Voice};
use crate::gui::widgets::{Press, control, frame, passage, signature};
use crate::gui::{Element, Scene};
use crate::i18n;
use crate::question::Evidence;
use crate::text::Span;
use iced::keyboard::key::Named;
use iced::widget::{Column, Row, column, container, row, space as blank};
use iced::{Alignment, FillPortion, Length};
use lucide_icons::Icon;
use std::sync::Arc;

/// The article on screen.
#[derive(Debug)]
pub struct State {
    article: String,
    passage: Option<Evidence>,
    /// What was not asked about it, by reason, the commonest first, with an example of each.
    unasked: Vec<Unasked>,
    /// Whether that is shown.
    explains: bool,
    /// Which of what the program sees is shown.
    showing: Showing,
    /// What it sees, once it has looked.
    seen: Option<Arc<Seen>>,
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
    /// What is named is to be shown, or no longer.
    AskedMentions,
    /// Who claims what is to be shown, or no longer.
    AskedClaims,
}

/// What this screen does itself or asks of the program.
#[derive(Debug)]
pub enum Action {
    /// Nothing more.
    None,
    /// Show this in every article from now on.
    Show(Showing),
    /// Show the list of keys.
    ShowKeys,
    /// Back.
    Leave,
}

impl State {
    /// An article from its beginning.
    pub fn new(article: String) -> State {
        let showing = Showing::default();
        State { article, passage: None, unasked: Vec::new(), explains: false, showing, seen: None }
    }

    /// With that much shown of what the program sees.
    pub fn showing(self, showing: Showing) -> State {
        State { showing, ..self }
    }

    /// The file of the article, where it must still be looked at to show what is wanted.
    pub fn unseen(&self, corpus: &Corpus) -> Option<String> {
        let is_seen = self.seen.as_ref().is_some_and(|seen| seen.is_of(corpus, &self.article));
        (self.showing.any() && !is_seen).then(|| self.article.clone())
    }

    /// Takes note of what the program has seen.
    pub fn see(&mut self, seen: Arc<Seen>) {
        self.seen = Some(seen);
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
            Message::AskedMentions => self.show(Showing { mentions: !self.showing.mentions, ..self.showing }),
            Message::AskedClaims => self.show(Showing { claims: !self.showing.claims, ..self.showing }),
        }
    }

    fn show(&mut self, showing: Showing) -> Action {
        self.showing = showing;
        Action::Show(showing)
    }

    /// What a key means here.
    pub fn key(&self, press: &Press) -> Option<Message> {
        if press.is('m') {
            return Some(Message::AskedMentions);
        }
        if press.is('a') {
            return Some(Message::AskedClaims);
        }
        let back = press.is_named(Named::Escape) || (self.passage.is_some() && press.is('c'));
        back.then_some(Message::Left)
    }

    /// The page.
    pub fn view<'a>(&'a self, scene: Scene<'a>) -> Element<'a, Message> {
        let back =
            control::quiet(Icon::ArrowLeft, scene.get("reader-back"), Some(scene.get("key-escape")), Message::Left);
        let cap = Some(scene.get("key-help"));
        let keys = control::quiet(Icon::Keyboard, scene.get("keys-open"), cap, Message::AskedKeys);
        let mentions = ("reader-mentions", "key-mentions", self.showing.mentions, Message::AskedMentions);
        let claims = ("reader-claims", "key-claims", self.showing.claims, Message::AskedClaims);
        let switches = [mentions, claims].map(|(words, key, shown, message)| {
            control::choice(scene.get(words), Some(scene.get(key)), shown, message)
        });
        let switches = Row::with_children(switches).spacing(space::SMALL);
        let head: Element<'a, Message> = if scene.room.narrow {
            let ways = row![back, blank::horizontal(), keys].align_y(Alignment::Center);
            column![ways, switches.wrap().vertical_spacing(space::TINY)].spacing(space::TINY).into()
        } else {
            let ways = row![back, blank::horizontal(), switches, keys];
            ways.spacing(space::MEDIUM).align_y(Alignment::Center).into()
        };
        let seen = self.seen.as_deref().filter(|seen| seen.is_of(scene.corpus, &self.article));
        let seen = seen.filter(|_| self.showing.any());
        let width = if self.showing.any() { space::SPREAD } else { space::MEASURE };
        let page = match scene.corpus.article(&self.article) {
            Some(article) => self.page(article, seen, scene),
            None => typeset::body(scene.get("reader-gone")).into(),
        };
        frame::frame(Some(head), frame::measure(page, width), None, scene)
    }

    fn page<'a>(&'a self, article: &'a Article, seen: Option<&'a Seen>, scene: Scene<'a>) -> Element<'a, Message> {
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
        if self.showing.any() {
            let key = if seen.is_some() { "reader-lines" } else { "reader-looking" };
            title = title.push(typeset::small(scene.get(key)).style(style::soft));
        }
        let marks: Vec<Span> = self
            .passage
            .iter()
            .filter(|passage| passage.span.of(&article.text) == passage.text)
            .map(|passage| passage.span)
            .collect();
        let paragraphs = runs::paragraphs(article).map(|span| {
            let words = runs::cut(&article.text, span, &article.sentences, &marks);
            match seen {
                Some(seen) => self.annotated(words, span, seen, &article.text, scene),
                None if self.showing.any() => beside(passage(words, scene).into(), None, scene),
                None => passage(words, scene).into(),
            }
        });
        let text = Column::with_children(paragraphs).spacing(space::MEDIUM).width(Length::Fill);
        let page = column![title, frame::rule(), text].spacing(space::LARGE);
        if self.unasked.is_empty() { page.into() } else { page.push(self.why(scene)).into() }
    }

    /// A paragraph with lines under what is shown, and beside it what that is in words.
    fn annotated<'a>(
        &self,
        words: Vec<Run<'a>>,
        paragraph: Span,
        seen: &Seen,
        text: &str,
        scene: Scene<'a>,
    ) -> Element<'a, Message> {
        let told = seen.told(text, paragraph, self.showing, scene);
        beside(passage(seen.underlined(words, paragraph, self.showing), scene).into(), told, scene)
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

/// A paragraph, and in the margin what is told of it; in a narrow window under it.
fn beside<'a>(
    paragraph: Element<'a, Message>,
    told: Option<Element<'a, Message>>,
    scene: Scene<'_>,
) -> Element<'a, Message> {
    if scene.room.narrow {
        return column![paragraph].push(told).spacing(space::TINY).into();
    }
    let margin = container(column![].push(told)).width(FillPortion(2));
    row![container(paragraph).width(FillPortion(3)), margin].spacing(space::LARGE).into()
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
