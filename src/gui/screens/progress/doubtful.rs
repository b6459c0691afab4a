//! The questions that the answers make doubtful, and those that the learner has hidden: each can be hidden, shown again and
//! reported.

use super::report::Report;
use super::{Message, aside, section};
use crate::gui::screens::doubt;
use crate::gui::theme::{space, typeset};
use crate::gui::{Element, Scene};
use crate::i18n;
use crate::question::Item;
use iced::widget::column;
use std::sync::Arc;

/// The most doubtful questions listed.
const SUSPECTS: usize = 10;

/// The questions that were always answered wrongly and with certainty; nothing when there is none.
pub(super) fn suspects<'a>(
    report: &'a Report,
    doubt: &'a doubt::State,
    scene: Scene<'a>,
) -> Option<Element<'a, Message>> {
    if report.suspects.is_empty() {
        return None;
    }
    let intro = aside(&i18n::Message::new("progress-suspects-says"), scene);
    let lines = report.suspects.iter().take(SUSPECTS).map(|(item, suspect)| {
        let key = item.key.text.in_language(scene.language());
        let told = i18n::Message::new("progress-suspect")
            .with("chosen", suspect.chosen.clone())
            .with("key", key)
            .with("count", suspect.answered);
        let stem = typeset::body(item.stem.in_language(scene.language()));
        column![stem, aside(&told, scene), ways(item, false, doubt, scene)].spacing(space::TINY).into()
    });
    Some(section("progress-suspects", std::iter::once(intro).chain(lines), scene))
}

/// The questions that are asked no more; nothing when there is none.
pub(super) fn hidden<'a>(
    report: &'a Report,
    doubt: &'a doubt::State,
    scene: Scene<'a>,
) -> Option<Element<'a, Message>> {
    if report.hidden.is_empty() && report.hidden_elsewhere == 0 {
        return None;
    }
    let lines = report.hidden.iter().map(|item| {
        let stem = typeset::body(item.stem.in_language(scene.language()));
        column![stem, ways(item, true, doubt, scene)].spacing(space::TINY).into()
    });
    let elsewhere = i18n::Message::new("progress-hidden-elsewhere").with("count", report.hidden_elsewhere);
    let elsewhere = (report.hidden_elsewhere > 0).then(|| aside(&elsewhere, scene));
    Some(section("progress-hidden", lines.chain(elsewhere), scene))
}

fn ways<'a>(item: &'a Arc<Item>, is_hidden: bool, doubt: &'a doubt::State, scene: Scene<'a>) -> Element<'a, Message> {
    doubt.ways(&item.id, is_hidden, scene).map(|message| Message::Doubted(Arc::clone(item), message))
}
