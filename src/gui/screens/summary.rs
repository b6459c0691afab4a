//! The end of a session: how many were right, how sure the learner was of which, and what was missed, each with its passage
//! one key away.

use crate::gui::screens::quiz;
use crate::gui::theme::{space, style, typeset};
use crate::gui::widgets::{Press, control, evidence, frame};
use crate::gui::{Element, Scene};
use crate::i18n;
use crate::insight::Marks;
use crate::question::Evidence;
use crate::quiz::{Asked, Session};
use iced::keyboard::key::Named;
use iced::widget::{Column, Row, column, container, row, space as blank};
use iced::{Alignment, Length};
use lucide_icons::Icon;

/// The session that has ended.
#[derive(Debug)]
pub struct State {
    /// The session as it was left, for taking its last answer back.
    quiz: quiz::State,
    /// Which of the missed questions is unfolded.
    unfolded: Option<usize>,
}

/// What happens on this screen.
#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    /// A missed question is unfolded, or folded again.
    Unfolded(usize),
    /// The article of a passage is opened there.
    Opened(Evidence),
    /// The missed questions again.
    Repeated,
    /// The same session again, with the same seed.
    Replayed,
    /// The list of keys is asked for.
    AskedKeys,
    /// The last answer is taken back.
    TookBack,
    /// Back to the first page.
    Left,
}

/// What this screen asks of the program.
#[derive(Debug)]
pub enum Action {
    /// Nothing.
    None,
    /// Show an article at a passage.
    Open(Evidence),
    /// Show what has just been unfolded.
    Reveal,
    /// A session of the missed items.
    Repeat,
    /// The same session.
    Replay,
    /// Show the list of keys.
    ShowKeys,
    /// Back into the session, to its last question.
    TakeBack,
    /// Back to the first page.
    Leave,
}

impl State {
    /// The summary of a session.
    pub fn new(quiz: quiz::State) -> State {
        State { quiz, unfolded: None }
    }

    /// The session.
    pub fn session(&self) -> &Session {
        self.quiz.session()
    }

    /// How it was asked.
    pub fn mode(&self) -> quiz::Mode {
        self.quiz.mode()
    }

    /// The session as it was left, for what comes of its answers.
    pub fn quiz_mut(&mut self) -> &mut quiz::State {
        &mut self.quiz
    }

    /// The session as it was left.
    pub fn into_quiz(self) -> quiz::State {
        self.quiz
    }

    /// Follows a message.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Unfolded(at) => self.unfold(at),
            Message::Opened(evidence) => Action::Open(evidence),
            Message::Repeated => Action::Repeat,
            Message::Replayed => Action::Replay,
            Message::AskedKeys => Action::ShowKeys,
            Message::TookBack => Action::TakeBack,
            Message::Left => Action::Leave,
        }
    }

    /// What a key means here.
    pub fn key(&self, press: &Press) -> Option<Message> {
        if press.is_command('z') {
            return Some(Message::TookBack);
        }
        if press.is_named(Named::Escape) || press.confirms() {
            return Some(Message::Left);
        }
        if press.is('r') && self.session().missed().next().is_some() {
            return Some(Message::Repeated);
        }
        if press.is('c') {
            let unfolded = self.session().missed().nth(self.unfolded?)?;
            return unfolded.item().evidence.first().cloned().map(Message::Opened);
        }
        let at = usize::from(press.digit.filter(|_| press.plain)?).checked_sub(1)?;
        (at < self.session().missed().count()).then_some(Message::Unfolded(at))
    }

    /// The page.
    pub fn view<'a>(&'a self, scene: Scene<'a>) -> Element<'a, Message> {
        let home =
            control::quiet(Icon::ArrowLeft, scene.get("summary-home"), Some(scene.get("key-escape")), Message::Left);
        let cap = Some(scene.get("key-help"));
        let keys = control::quiet(Icon::Keyboard, scene.get("keys-open"), cap, Message::AskedKeys);
        let head = row![home, blank::horizontal(), keys].align_y(Alignment::Center);
        let page = column![
            typeset::headline(scene.get("summary-title")),
            self.figures(scene),
            frame::rule(),
            self.missed(scene),
            frame::rule(),
            self.seed(scene)
        ];
        let page = frame::measure(page.spacing(space::LARGE), space::MEASURE);
        frame::frame(Some(head.into()), page, Some(self.ways(scene)), scene)
    }

    fn unfold(&mut self, at: usize) -> Action {
        self.unfolded = (self.unfolded != Some(at)).then_some(at);
        if self.unfolded.is_some() { Action::Reveal } else { Action::None }
    }

    fn figures<'a>(&'a self, scene: Scene<'a>) -> Element<'a, Message> {
        let tally = self.session().tally();
        let score = i18n::Message::new("summary-score").with("right", tally.correct).with("of", tally.answered);
        let figure = |words: String, caption: String| {
            column![typeset::figure(words), typeset::small(caption).style(style::soft)].spacing(space::TINY)
        };
        let outcomes = self.session().asked().iter().filter_map(|asked| asked.outcome());
        let marks = Marks::of(outcomes.map(|outcome| (outcome.confidence, outcome.is_correct())));
        let mut figures = vec![figure(scene.say(&score), scene.get("summary-right")).width(Length::Fill).into()];
        if marks.rated == 0 {
            figures.push(typeset::small(scene.get("summary-unrated")).style(style::soft).width(Length::Fill).into());
        } else {
            let caption = i18n::Message::new("summary-marks").with("count", marks.rated);
            let sum = if marks.sum < 0 { format!("−{}", -marks.sum) } else { marks.sum.to_string() };
            figures.push(figure(sum, scene.say(&caption)).width(Length::Fill).into());
        }
        if scene.room.narrow {
            Column::with_children(figures).spacing(space::MEDIUM).into()
        } else {
            Row::with_children(figures).spacing(space::LARGE).align_y(Alignment::Start).into()
        }
    }

    fn missed<'a>(&'a self, scene: Scene<'a>) -> Element<'a, Message> {
        let missed: Vec<&Asked> = self.session().missed().collect();
        if missed.is_empty() {
            let sign = typeset::icon(Icon::CircleCheckBig).style(style::right);
            return row![sign, typeset::body(scene.get("summary-none-missed"))]
                .spacing(space::SMALL)
                .align_y(Alignment::Center)
                .into();
        }
        let title = i18n::Message::new("summary-missed").with("count", missed.len());
        let rows = missed.into_iter().enumerate().map(|(at, asked)| self.missed_one(at, asked, scene));
        column![typeset::label(scene.say(&title)), Column::with_children(rows).spacing(space::SMALL)]
            .spacing(space::MEDIUM)
            .into()
    }

    fn missed_one<'a>(&'a self, at: usize, asked: &'a Asked, scene: Scene<'a>) -> Element<'a, Message> {
        let item = asked.item();
        let open = self.unfolded == Some(at);
        let sign = typeset::icon(if open { Icon::ChevronDown } else { Icon::ChevronRight }).style(style::soft);
        let right = i18n::Message::new("summary-answer").with("key", item.key.text.in_language(scene.language()));
        let words = column![
            scene.eased(typeset::body(item.stem.in_language(scene.language()))),
            typeset::small(scene.say(&right)).style(style::right)
        ]
        .spacing(space::TINY / 2.0)
        .width(Length::Fill);
        let mut content = Row::new().spacing(space::SMALL).align_y(Alignment::Center);
        if at < 9 {
            content = content.push(control::key_cap((at + 1).to_string()));
        }
        let content = content.push(words).push(sign);
        let line = control::pressable(content, Message::Unfolded(at), space::SMALL, Length::Fill, style::secondary);
        let mut lines = column![line].spacing(space::MEDIUM);
        if open {
            let passages = evidence::evidence(&item.evidence, Message::Opened, scene);
            lines = lines.push(container(passages).padding([0.0, space::SMALL]));
        }
        lines.into()
    }

    fn seed<'a>(&'a self, scene: Scene<'a>) -> Element<'a, Message> {
        let seed = i18n::Message::new("summary-seed").with("seed", self.session().seed().to_string());
        typeset::small(scene.say(&seed)).style(style::soft).into()
    }

    /// Where to go from here: at the foot, in sight however much was missed.
    fn ways<'a>(&'a self, scene: Scene<'a>) -> Element<'a, Message> {
        let home = control::primary(scene.get("summary-home"), Some(scene.get("key-enter")), Message::Left);
        let mut ways = Row::new().spacing(space::SMALL).align_y(Alignment::Center);
        if self.session().missed().next().is_some() {
            let words = scene.get("summary-repeat");
            let again =
                control::secondary(Some(Icon::RotateCcw), words, Some(scene.get("key-repeat")), Message::Repeated);
            ways = ways.push(again);
        }
        ways = ways.push(control::secondary(Some(Icon::History), scene.get("summary-replay"), None, Message::Replayed));
        if scene.room.narrow {
            return ways.push(home).wrap().vertical_spacing(space::SMALL).into();
        }
        ways.push(blank::horizontal()).push(home).height(space::FOOT).into()
    }
}
