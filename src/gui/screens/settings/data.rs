//! The part of the settings about the data: where they are, back-up and restore, what other programs can read, erasing all
//! answers.

use super::{ANSWER, Confirm, Message, PATH, Purpose, Shown, State, in_a_row, named, part};
use crate::corpus::PartialDate;
use crate::gui::files::Form;
use crate::gui::theme::{space, style, typeset};
use crate::gui::widgets::field::field;
use crate::gui::widgets::{control, notice, signature};
use crate::gui::{Element, Scene};
use crate::i18n;
use iced::widget::{Column, column, container, row};
use iced::{Alignment, Length};
use lucide_icons::Icon;

impl State {
    pub(super) fn data<'a>(&'a self, scene: Scene<'a>, shown: &Shown) -> Element<'a, Message> {
        let folder = row![
            typeset::body(shown.folder.display().to_string()).width(Length::Fill),
            control::small(Icon::FolderOpen, scene.get("data-folder-open"), None, Message::FolderAsked),
        ]
        .spacing(space::MEDIUM)
        .align_y(Alignment::Center);
        let way = |sign, words, message| control::small(sign, scene.get(words), None, message);
        let backups = in_a_row([
            way(Icon::Save, "data-back-up", Message::Asked(Purpose::BackUp)),
            way(Icon::ArchiveRestore, "data-restore", Message::Asked(Purpose::Restore)),
        ]);
        let exports = in_a_row([
            way(Icon::Table, "data-csv", Message::Asked(Purpose::Export(Form::Csv))),
            way(Icon::FileCode, "data-ron", Message::Asked(Purpose::Export(Form::Ron))),
        ]);
        let mut rows = column![
            named("data-folder", folder.into(), None, scene),
            named("data-backups", backups, Some("data-backups-means"), scene),
            named("data-exports", exports, Some("data-exports-means"), scene),
            named("data-erase", in_a_row([way(Icon::Trash2, "data-reset", Message::ResetAsked)]), None, scene),
        ]
        .spacing(space::MEDIUM);
        let typed = self.typing.as_ref().map(|(purpose, path)| typed(*purpose, path, scene));
        let asked = self.confirming.as_ref().map(|confirm| asked(confirm, shown.answers, scene));
        let told = self.told.as_ref().map(|told| outcome(told, scene));
        let answers: Vec<Element<'a, Message>> = typed.into_iter().chain(asked).chain(told).collect();
        if !answers.is_empty() {
            let answers = Column::with_children(answers).spacing(space::MEDIUM);
            rows = rows.push(container(answers).id(ANSWER));
        }
        part("settings-data", rows.into(), scene)
    }
}

/// The path that is typed because there is no dialog.
fn typed<'a>(purpose: Purpose, path: &str, scene: Scene<'a>) -> Element<'a, Message> {
    let go = match purpose {
        Purpose::Restore => "data-path-read",
        Purpose::BackUp | Purpose::Export(_) => "data-path-write",
    };
    let ways = row![
        control::primary(scene.get(go), Some(scene.get("key-enter")), Message::Submitted),
        control::secondary(None, scene.get("data-decline"), Some(scene.get("key-escape")), Message::Declined),
    ];
    column![
        typeset::small(scene.get("dialog-missing")).style(style::soft),
        field(PATH, "data-path", "data-path-hint", path, Message::Typed, Some(Message::Submitted), scene),
        ways.spacing(space::SMALL),
    ]
    .spacing(space::SMALL)
    .into()
}

/// What will be done, and the two ways on.
fn asked<'a>(confirm: &Confirm, answers: usize, scene: Scene<'a>) -> Element<'a, Message> {
    let (words, go) = match confirm {
        Confirm::Restore(path, holding) => {
            let words = i18n::Message::new("data-restore-asks")
                .with("path", path.display().to_string())
                .with("day", day(holding.made, scene))
                .with("there", number(holding.answers, scene))
                .with("here", number(answers, scene));
            (words, "data-restore-now")
        }
        Confirm::Reset => (i18n::Message::new("data-reset-asks").with("count", answers), "data-reset-now"),
    };
    let ways = row![
        control::secondary(Some(Icon::Check), scene.get(go), None, Message::Confirmed),
        control::secondary(None, scene.get("data-decline"), Some(scene.get("key-escape")), Message::Declined),
    ];
    let asked = column![typeset::body(scene.say(&words)), ways.spacing(space::SMALL)].spacing(space::MEDIUM);
    container(asked).padding(space::MEDIUM).width(Length::Fill).style(style::notice).into()
}

fn outcome<'a>(told: &Result<i18n::Message, i18n::Message>, scene: Scene<'a>) -> Element<'a, Message> {
    match told {
        Ok(done) => row![
            typeset::icon(Icon::CircleCheckBig).style(style::right),
            typeset::body(scene.say(done)).width(Length::Fill),
        ]
        .spacing(space::SMALL)
        .align_y(Alignment::Center)
        .into(),
        Err(why) => notice::notice(scene.say(why), [("notice-dismiss", Message::Dismissed)], scene),
    }
}

fn number(count: usize, scene: Scene<'_>) -> String {
    i18n::number(count, scene.language())
}

/// The day of a moment, in UTC: a back-up says it, and nobody counts its hours.
fn day(at: i64, scene: Scene<'_>) -> String {
    let day = jiff::Timestamp::from_millisecond(at).map(|at| at.to_zoned(jiff::tz::TimeZone::UTC).date());
    let day = day.ok().and_then(|day| PartialDate::parse(&day.to_string()));
    day.map_or_else(String::new, |day| signature::day(day, scene))
}
