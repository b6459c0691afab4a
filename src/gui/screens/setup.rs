//! The set-up of a session: about which articles and sets, of which kinds, how many questions, for practice or as an exam,
//! with a time or without, and the seed, which gives the same session again.

mod choices;
mod listing;

pub use choices::{Choices, Matter};

use crate::gui::library::Library;
use crate::gui::screens::question;
use crate::gui::theme::{space, style, typeset};
use crate::gui::widgets::field::field;
use crate::gui::widgets::stepper::{stepped, stepper};
use crate::gui::widgets::{Press, control, frame, head};
use crate::gui::{Element, Scene};
use crate::i18n;
use crate::question::Kind;
use iced::advanced::widget::Id;
use iced::keyboard::key::Named;
use iced::widget::{Row, column, container, row};
use iced::{Alignment, Length};
use lucide_icons::Icon;

/// The field for the seed.
pub const SEED: Id = Id::new("seed");

/// The times that are offered, in minutes.
const TIMES: [Option<u16>; 5] = [None, Some(5), Some(10), Some(20), Some(45)];

/// The set-up on screen.
#[derive(Debug)]
pub struct State {
    choices: Choices,
    /// The seed as typed: up to eighteen digits.
    seed: String,
    /// What an article or a set is looked for by.
    sought: String,
    /// What there is to choose from, and what is left of it by the choices.
    matters: Vec<listing::Line>,
    left: usize,
}

/// What happens on this screen.
#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    /// Everything is asked about, whatever was chosen.
    ChoseEverything,
    /// An article or a set is chosen, or no longer.
    Toggled(Matter),
    /// An article or a set is looked for.
    Sought(String),
    /// All kinds are asked.
    ChoseEveryKind,
    /// A kind is chosen, or no longer.
    ToggledKind(Kind),
    /// So many questions.
    Counted(usize),
    /// As an exam, or for practice.
    Examined(bool),
    /// With a time in minutes, or without.
    Timed(Option<u16>),
    /// A seed is typed.
    TypedSeed(String),
    /// Another seed.
    ShookSeed,
    /// The session begins.
    Started,
    /// The list of keys is asked for.
    AskedKeys,
    /// Back.
    Left,
}

/// What this screen asks of the program.
#[derive(Debug)]
pub enum Action {
    /// Nothing.
    None,
    /// Give another seed.
    NewSeed,
    /// Begin the session of these choices, drawn by that seed.
    Start(Choices, u64),
    /// Show the list of keys.
    ShowKeys,
    /// Leave the screen.
    Leave,
}

impl State {
    /// The set-up as it was chosen last.
    pub fn new(choices: Choices, seed: u64, library: &Library) -> State {
        let mut state = State { choices, seed: seed.to_string(), sought: String::new(), matters: Vec::new(), left: 0 };
        state.count(library);
        state
    }

    /// Follows a message.
    pub fn update(&mut self, message: Message, library: &Library) -> Action {
        match message {
            Message::ChoseEverything => self.choices.matters.clear(),
            Message::Toggled(matter) => self.choices.toggle(matter),
            Message::Sought(sought) => {
                self.sought = sought;
                return Action::None;
            }
            Message::ChoseEveryKind => self.choices.kinds.clear(),
            Message::ToggledKind(kind) => self.choices.toggle_kind(kind),
            Message::Counted(count) => {
                self.choices.count = count;
                return Action::None;
            }
            Message::Examined(exam) => {
                self.choices.exam = exam;
                return Action::None;
            }
            Message::Timed(minutes) => {
                self.choices.minutes = minutes;
                return Action::None;
            }
            Message::TypedSeed(seed) => return self.type_seed(&seed),
            Message::ShookSeed => return Action::NewSeed,
            Message::Started => return self.start(),
            Message::AskedKeys => return Action::ShowKeys,
            Message::Left => return Action::Leave,
        }
        self.left = self.choices.among(library).count();
        Action::None
    }

    /// Takes in what has arrived.
    pub fn count(&mut self, library: &Library) {
        self.matters = listing::lines(library);
        self.left = self.choices.among(library).count();
    }

    /// Shows that seed.
    pub fn set_seed(&mut self, seed: u64) {
        self.seed = seed.to_string();
    }

    /// What a key means here.
    pub fn key(&self, press: &Press) -> Option<Message> {
        if press.is_named(Named::Escape) {
            return Some(Message::Left);
        }
        press.confirms().then_some(Message::Started)
    }

    /// The page.
    pub fn view<'a>(&'a self, scene: Scene<'a>) -> Element<'a, Message> {
        let head = head::head(Message::Left, Message::AskedKeys, scene);
        let page = column![
            typeset::headline(scene.get("setup-title")),
            listing::matters(&self.matters, &self.choices, &self.sought, scene),
            self.kinds(scene),
            self.manner(scene),
            self.seed(scene),
        ];
        let page = frame::measure(page.spacing(space::LARGE), space::FRONT);
        frame::frame(Some(head), page, Some(self.foot(scene)), scene)
    }

    fn type_seed(&mut self, seed: &str) -> Action {
        // Eighteen digits always fit; anything else cannot be a seed.
        self.seed = seed.chars().filter(char::is_ascii_digit).take(18).collect();
        Action::None
    }

    fn start(&self) -> Action {
        match self.seed.parse() {
            Ok(seed) if self.left > 0 => Action::Start(self.choices.clone(), seed),
            Ok(_) | Err(_) => Action::None,
        }
    }

    fn kinds<'a>(&'a self, scene: Scene<'a>) -> Element<'a, Message> {
        let every = self.choices.kinds.is_empty();
        let all = control::choice(scene.get("setup-every-kind"), None, every, Message::ChoseEveryKind);
        let each = Kind::ALL.into_iter().map(|kind| {
            let chosen = self.choices.kinds.contains(&kind);
            control::choice(scene.get(question::kind_name(kind)), None, chosen, Message::ToggledKind(kind))
        });
        part("setup-kinds", in_a_row(std::iter::once(all).chain(each)), scene)
    }

    /// How many, how, and in what time.
    fn manner<'a>(&'a self, scene: Scene<'a>) -> Element<'a, Message> {
        let now = u16::try_from(self.choices.count).unwrap_or(u16::MAX);
        let step = |up| Message::Counted(usize::from(stepped(now, 2, up, &(1..=200))));
        let count = i18n::Message::new("setup-count-now").with("count", self.choices.count);
        let how = [("setup-practice", false), ("setup-exam", true)].map(|(words, exam)| {
            control::choice(scene.get(words), None, self.choices.exam == exam, Message::Examined(exam))
        });
        let means = if self.choices.exam { "setup-exam-means" } else { "setup-practice-means" };
        let times = TIMES.into_iter().map(|minutes| {
            let words = match minutes {
                None => scene.get("setup-no-time"),
                Some(minutes) => scene.say(&i18n::Message::new("setup-minutes").with("count", usize::from(minutes))),
            };
            control::choice(words, None, self.choices.minutes == minutes, Message::Timed(minutes))
        });
        let rows = column![
            column![
                stepper(scene.say(&count), step(false), step(true), scene),
                typeset::small(scene.get("setup-count-means")).style(style::soft)
            ]
            .spacing(space::TINY),
            column![in_a_row(how), typeset::small(scene.get(means)).style(style::soft)].spacing(space::TINY),
            column![
                typeset::small(scene.get("setup-time")).style(style::soft),
                in_a_row(times),
                typeset::small(scene.get("setup-time-means")).style(style::soft)
            ]
            .spacing(space::TINY),
        ];
        part("setup-manner", rows.spacing(space::MEDIUM).into(), scene)
    }

    fn seed<'a>(&'a self, scene: Scene<'a>) -> Element<'a, Message> {
        let typed = Message::TypedSeed;
        let seed = field(SEED, "setup-seed", "setup-seed-hint", &self.seed, typed, Some(Message::Started), scene);
        let other = control::small(Icon::Dices, scene.get("setup-other-seed"), None, Message::ShookSeed);
        let line = row![container(seed).width(space::PROGRESS * 2.0), other].spacing(space::SMALL);
        let means = typeset::small(scene.get("setup-seed-means")).style(style::soft);
        column![frame::rule(), line.align_y(Alignment::End), means].spacing(space::SMALL).into()
    }

    fn foot<'a>(&'a self, scene: Scene<'a>) -> Element<'a, Message> {
        let words = match (self.left, self.seed.is_empty()) {
            (0, _) => scene.get("setup-nothing"),
            (_, true) => scene.get("setup-no-seed"),
            (left, false) => scene.say(&i18n::Message::new("setup-left").with("count", left)),
        };
        let words = typeset::body(words).style(style::soft).width(Length::Fill);
        let mut foot = row![words].spacing(space::MEDIUM).align_y(Alignment::Center);
        if self.left > 0 && !self.seed.is_empty() {
            let start = control::primary(scene.get("home-start"), Some(scene.get("key-enter")), Message::Started);
            foot = foot.push(start);
        }
        container(foot).center_y(space::FOOT).into()
    }
}

/// A part of the page under its heading.
fn part<'a>(name: &'static str, content: Element<'a, Message>, scene: Scene<'a>) -> Element<'a, Message> {
    column![frame::rule(), typeset::label(scene.get(name)).style(style::soft), content].spacing(space::SMALL).into()
}

fn in_a_row<'a>(controls: impl IntoIterator<Item = Element<'a, Message>>) -> Element<'a, Message> {
    let row = Row::with_children(controls.into_iter().collect::<Vec<_>>()).spacing(space::TINY);
    row.align_y(Alignment::Center).wrap().vertical_spacing(space::TINY).into()
}
