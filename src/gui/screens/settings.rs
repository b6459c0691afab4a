//! The settings: how the window looks and speaks, what the learner means to do each day, and what becomes of the data.
//! What replaces or erases answers says first what it will do, and asks.

mod data;

use crate::disk::Study;
use crate::gui::files::{Dialog, Form, Holding, Picked};
use crate::gui::screens::home;
use crate::gui::theme::{Theme, space, style, typeset};
use crate::gui::widgets::stepper::{stepped, stepper};
use crate::gui::widgets::{Press, control, frame, head};
use crate::gui::{Element, Scene, Settings};
use crate::i18n;
use crate::text::Language;
use iced::advanced::widget::Id;
use iced::keyboard::key::Named;
use iced::widget::{Row, column, container};
use iced::{Alignment, Length};
use lucide_icons::Icon;
use std::path::PathBuf;

/// The field for a path, where there is no dialog.
pub const PATH: Id = Id::new("path-of-data");

/// What the page says to the last wish about the data: a question, a field, an outcome.
pub const ANSWER: Id = Id::new("about-data");

/// The settings on screen.
#[derive(Debug, Default)]
pub struct State {
    /// What a path is being typed for, and the path so far.
    typing: Option<(Purpose, String)>,
    /// What is about to be done, and waits for the learner's word.
    confirming: Option<Confirm>,
    /// How the last undertaking went.
    told: Option<Result<i18n::Message, i18n::Message>>,
}

/// What a file is wanted for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To put everything into.
    BackUp,
    /// To bring everything back from.
    Restore,
    /// To hand something to other programs.
    Export(Form),
}

/// What is asked for a second time.
#[derive(Clone, Debug, PartialEq)]
pub enum Confirm {
    /// Bringing this back-up back.
    Restore(PathBuf, Holding),
    /// Erasing all answers.
    Reset,
}

/// What happens on this screen.
#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    /// Another language.
    Spoke(Language),
    /// Another theme.
    Wore(Theme),
    /// Larger type.
    Enlarged,
    /// Smaller type.
    Reduced,
    /// The typeface for reading with ease, or the other.
    Eased(bool),
    /// Another aim.
    Meant(Study),
    /// The data folder is shown.
    FolderAsked,
    /// A file is wanted.
    Asked(Purpose),
    /// The dialog has ended.
    Picked(Purpose, Picked),
    /// A path is typed.
    Typed(String),
    /// The typed path is taken.
    Submitted,
    /// A back-up has been looked into.
    Looked(PathBuf, Result<Holding, i18n::Message>),
    /// All answers are to be erased.
    ResetAsked,
    /// What waited for the learner's word is done.
    Confirmed,
    /// It is not, and no path is wanted any more.
    Declined,
    /// An undertaking has ended: what was done, or why not.
    Ended(Result<i18n::Message, i18n::Message>),
    /// What was told has been read.
    Dismissed,
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
    /// Look, speak or aim in this way from now on.
    Set(Settings),
    /// Show the data folder.
    OpenFolder,
    /// Ask for a file.
    Pick(Purpose),
    /// There is no dialog: offer a path to be changed by typing.
    OfferPath(Purpose),
    /// Make a back-up or an export.
    Write {
        /// Which.
        purpose: Purpose,
        /// In which file.
        to: PathBuf,
        /// Whether the path was typed: no dialog has asked whether another file may be overwritten.
        typed: bool,
    },
    /// Say what a back-up holds.
    LookInto(PathBuf),
    /// Bring a back-up back.
    Restore(PathBuf),
    /// Erase all answers.
    Reset,
    /// Show the list of keys.
    ShowKeys,
    /// Leave the screen.
    Leave,
}

/// What the page shows.
#[derive(Clone, Debug)]
pub struct Shown {
    /// How the window looks and speaks.
    pub settings: Settings,
    /// The folder of progress and settings.
    pub folder: PathBuf,
    /// How many answers there are.
    pub answers: usize,
}

impl Purpose {
    /// The dialog that asks for the file.
    pub fn dialog(self, name: String) -> Dialog {
        match self {
            Purpose::Restore => Dialog::Backup,
            Purpose::BackUp | Purpose::Export(_) => Dialog::Save(name),
        }
    }
}

impl State {
    /// Follows a message.
    pub fn update(&mut self, message: Message, settings: Settings) -> Action {
        match message {
            Message::Spoke(language) => Action::Set(Settings { language, ..settings }),
            Message::Wore(theme) => Action::Set(Settings { theme, ..settings }),
            Message::Enlarged => Action::Set(settings.larger()),
            Message::Reduced => Action::Set(settings.smaller()),
            Message::Eased(easy_reading) => Action::Set(Settings { easy_reading, ..settings }),
            Message::Meant(study) => Action::Set(Settings { study, ..settings }),
            Message::FolderAsked => Action::OpenFolder,
            Message::Asked(purpose) => self.ask(purpose),
            Message::Picked(purpose, picked) => self.picked(purpose, picked),
            Message::Typed(path) => self.type_path(path),
            Message::Submitted => self.submit(),
            Message::Looked(path, holding) => self.looked(path, holding),
            Message::ResetAsked => self.wait_for_word(Confirm::Reset),
            Message::Confirmed => self.confirm(),
            Message::Declined => self.decline(),
            Message::Ended(result) => self.ended(result),
            Message::Dismissed => self.dismiss(),
            Message::AskedKeys => Action::ShowKeys,
            Message::Left => Action::Leave,
        }
    }

    /// Offers a path to be typed, because there is no dialog.
    pub fn offer(&mut self, purpose: Purpose, path: String) {
        self.typing = Some((purpose, path));
    }

    /// What a key means here.
    pub fn key(&self, press: &Press) -> Option<Message> {
        let escape = press.is_named(Named::Escape);
        if escape && (self.typing.is_some() || self.confirming.is_some()) {
            return Some(Message::Declined);
        }
        escape.then_some(Message::Left)
    }

    /// The page.
    pub fn view<'a>(&'a self, scene: Scene<'a>, shown: Shown) -> Element<'a, Message> {
        let head = head::head(Message::Left, Message::AskedKeys, scene);
        let page = column![
            typeset::headline(scene.get("settings-title")),
            look(scene, shown.settings),
            aims(scene, shown.settings.study),
            self.data(scene, &shown),
        ];
        frame::frame(Some(head), frame::measure(page.spacing(space::LARGE), space::FRONT), None, scene)
    }

    fn ask(&mut self, purpose: Purpose) -> Action {
        (self.confirming, self.told, self.typing) = (None, None, None);
        Action::Pick(purpose)
    }

    fn picked(&mut self, purpose: Purpose, picked: Picked) -> Action {
        match picked {
            Picked::Cancelled => Action::None,
            Picked::Missing => Action::OfferPath(purpose),
            Picked::Chosen(paths) => paths.into_iter().next().map_or(Action::None, |path| take(purpose, path, false)),
        }
    }

    fn type_path(&mut self, path: String) -> Action {
        if let Some((_, typed)) = &mut self.typing {
            *typed = path;
        }
        Action::None
    }

    fn submit(&mut self) -> Action {
        match &self.typing {
            Some((purpose, path)) if !path.trim().is_empty() => take(*purpose, PathBuf::from(path.trim()), true),
            Some(_) | None => Action::None,
        }
    }

    fn looked(&mut self, path: PathBuf, holding: Result<Holding, i18n::Message>) -> Action {
        match holding {
            Ok(holding) => self.wait_for_word(Confirm::Restore(path, holding)),
            Err(message) => self.ended(Err(message)),
        }
    }

    fn wait_for_word(&mut self, confirm: Confirm) -> Action {
        (self.confirming, self.told) = (Some(confirm), None);
        Action::None
    }

    fn confirm(&mut self) -> Action {
        match self.confirming.take() {
            Some(Confirm::Restore(path, _)) => Action::Restore(path),
            Some(Confirm::Reset) => Action::Reset,
            None => Action::None,
        }
    }

    fn decline(&mut self) -> Action {
        (self.confirming, self.typing) = (None, None);
        Action::None
    }

    fn ended(&mut self, result: Result<i18n::Message, i18n::Message>) -> Action {
        if result.is_ok() {
            self.typing = None;
        }
        self.told = Some(result);
        Action::None
    }

    fn dismiss(&mut self) -> Action {
        self.told = None;
        Action::None
    }
}

fn take(purpose: Purpose, path: PathBuf, typed: bool) -> Action {
    match purpose {
        Purpose::Restore => Action::LookInto(path),
        Purpose::BackUp | Purpose::Export(_) => Action::Write { purpose, to: path, typed },
    }
}

/// A part of the page under its heading.
fn part<'a>(name: &'static str, content: Element<'a, Message>, scene: Scene<'a>) -> Element<'a, Message> {
    column![frame::rule(), typeset::label(scene.get(name)).style(style::soft), content].spacing(space::MEDIUM).into()
}

/// A control with its name above and, below, what it means.
fn named<'a>(
    name: &'static str,
    controls: Element<'a, Message>,
    means: Option<&'static str>,
    scene: Scene<'a>,
) -> Element<'a, Message> {
    let mut lines = column![typeset::small(scene.get(name)).style(style::soft), controls].spacing(space::TINY);
    if let Some(means) = means {
        lines = lines.push(typeset::small(scene.get(means)).style(style::soft));
    }
    lines.into()
}

fn in_a_row<'a>(controls: impl IntoIterator<Item = Element<'a, Message>>) -> Element<'a, Message> {
    let row = Row::with_children(controls.into_iter().collect::<Vec<_>>()).spacing(space::TINY);
    row.align_y(Alignment::Center).wrap().vertical_spacing(space::TINY).into()
}

/// Language, theme, size of text, typeface.
fn look<'a>(scene: Scene<'a>, settings: Settings) -> Element<'a, Message> {
    let languages = Language::ALL.into_iter().map(|language| {
        let words = scene.get(home::language_name(language));
        control::choice(words, None, settings.language == language, Message::Spoke(language))
    });
    let themes = Theme::ALL.into_iter().map(|theme| {
        control::choice(scene.get(home::theme_name(theme)), None, settings.theme == theme, Message::Wore(theme))
    });
    let size = i18n::Message::new("text-size-now").with("percent", settings.text_size.to_string());
    let sizes = [
        control::small(Icon::AArrowDown, scene.get("text-smaller"), None, Message::Reduced),
        container(typeset::label(scene.say(&size))).padding([0.0, space::TINY]).into(),
        control::small(Icon::AArrowUp, scene.get("text-larger"), None, Message::Enlarged),
    ];
    let faces = [("settings-face-usual", false), ("settings-face-easy", true)].map(|(words, easy)| {
        control::choice(scene.get(words), None, settings.easy_reading == easy, Message::Eased(easy))
    });
    let rows = column![
        in_a_row([
            named("settings-language", in_a_row(languages), None, scene),
            iced::widget::space::horizontal().width(Length::Fixed(space::LARGE)).into(),
            named("settings-theme", in_a_row(themes), None, scene),
        ]),
        named("settings-text", in_a_row(sizes), None, scene),
        named("settings-face", in_a_row(faces), Some("settings-face-means"), scene),
    ];
    part("settings-look", rows.spacing(space::MEDIUM).into(), scene)
}

/// What the learner means to do each day.
fn aims<'a>(scene: Scene<'a>, study: Study) -> Element<'a, Message> {
    let goal = |up| Study { daily_goal: stepped(study.daily_goal, 5, up, &Study::DAILY_GOALS), ..study };
    let new = |up| Study { new_a_day: stepped(study.new_a_day, 2, up, &Study::NEW_A_DAY), ..study };
    let (least, most) = (u16::from(*Study::RETENTIONS.start()), u16::from(*Study::RETENTIONS.end()));
    let retention = |up| {
        let percent = stepped(u16::from(study.retention), 1, up, &(least..=most));
        Study { retention: u8::try_from(percent).unwrap_or(study.retention), ..study }
    };
    let count = |words, count: u16| scene.say(&i18n::Message::new(words).with("count", usize::from(count)));
    let percent = i18n::Message::new("text-size-now").with("percent", study.retention.to_string());
    let step = |words, less, more| stepper(words, Message::Meant(less), Message::Meant(more), scene);
    let rows = column![
        named(
            "settings-goal",
            step(count("settings-goal-now", study.daily_goal), goal(false), goal(true)),
            None,
            scene
        ),
        named("settings-new", step(count("settings-new-now", study.new_a_day), new(false), new(true)), None, scene),
        named(
            "settings-retention",
            step(scene.say(&percent), retention(false), retention(true)),
            Some("settings-retention-means"),
            scene
        ),
    ];
    part("settings-aims", rows.spacing(space::MEDIUM).into(), scene)
}
