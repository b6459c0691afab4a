//! Whether the learner tells what is in a text from what is not, and whether confidence is worth its name.

use super::report::Report;
use super::{Message, aside, figure, percent, said, section, too_few};
use crate::gui::screens::quiz::confidence_name;
use crate::gui::theme::space;
use crate::gui::widgets::chart::{self, Curve, curve::Dot};
use crate::gui::{Element, Scene};
use crate::i18n;
use crate::insight::calibration::{Level, stated};
use crate::insight::{Calibration, Discernment, Leaning, Share};
use iced::widget::{Column, Row};

/// d′ and c, and what they mean.
pub(super) fn discernment<'a>(report: &'a Report, scene: Scene<'a>) -> Element<'a, Message> {
    let content = match report.discernment {
        Err(few) => vec![too_few("progress-discernment-few", few, scene)],
        Ok(found) => vec![figures(found, scene), meaning(found, scene), leaning(found, scene)],
    };
    section("progress-discernment", content, scene)
}

fn figures<'a>(found: Discernment, scene: Scene<'a>) -> Element<'a, Message> {
    let number = |value: f64| i18n::decimal(value, 2, scene.language());
    let error = i18n::Message::new("progress-sensitivity").with("error", number(2.0 * found.error));
    let both = [
        figure(number(found.sensitivity), scene.say(&error)),
        figure(number(found.criterion), scene.get("progress-criterion")),
    ];
    beside(both, scene)
}

/// What the sensitivity means: what chance gives, something, most of it, nearly all.
fn meaning<'a>(found: Discernment, scene: Scene<'a>) -> Element<'a, Message> {
    let words = match found.sensitivity {
        // Within two standard errors of nothing.
        low if low < 2.0 * found.error => "progress-sensitivity-chance",
        some if some < 1.0 => "progress-sensitivity-some",
        good if good < 2.0 => "progress-sensitivity-good",
        _ => "progress-sensitivity-sharp",
    };
    said(&i18n::Message::new(words), scene)
}

fn leaning<'a>(found: Discernment, scene: Scene<'a>) -> Element<'a, Message> {
    let words = match found.leaning() {
        Leaning::Trusting => "progress-leaning-trusting",
        Leaning::Even => "progress-leaning-even",
        Leaning::Sceptical => "progress-leaning-sceptical",
    };
    said(&i18n::Message::new(words), scene)
}

/// The reliability curve, the Brier score and the marks.
pub(super) fn calibration<'a>(report: &'a Report, scene: Scene<'a>) -> Element<'a, Message> {
    let content = match &report.calibration {
        Err(few) => vec![too_few("progress-calibration-few", *few, scene)],
        Ok(found) => {
            let number = |value: f64, digits: usize| i18n::decimal(value, digits, scene.language());
            let brier = i18n::Message::new("progress-brier")
                .with("brier", number(found.brier, 2))
                .with("reliability", number(found.reliability, 3))
                .with("resolution", number(found.resolution, 3))
                .with("uncertainty", number(found.uncertainty, 3));
            let mean = report.marks.mean().unwrap_or_default();
            let marks = i18n::Message::new("progress-marks").with("mean", number(mean, 1));
            let levels = found.levels.iter().map(|one| level(*one, scene));
            let words = Column::with_children(levels.chain([said(&marks, scene), aside(&brier, scene)]));
            let drawn = chart::curve(curve(found, scene));
            vec![beside([drawn, words.spacing(space::SMALL).into()], scene)]
        }
    };
    section("progress-calibration", content, scene)
}

fn curve(found: &Calibration, scene: Scene<'_>) -> Curve {
    let dot = |level: &Level| {
        let share = Share { answered: level.answered, right: level.right };
        let (right, bounds) = (level.share().ok()?, share.bounds().ok()?);
        Some(Dot { said: stated(level.confidence), right, bounds, name: scene.get(confidence_name(level.confidence)) })
    };
    let end = |share: f64| scene.say(&i18n::Message::new("progress-percent").with("percent", percent(share, scene)));
    Curve {
        points: found.levels.iter().filter_map(dot).collect(),
        upright: (end(1.0), end(0.0)),
        title: scene.get("progress-curve"),
    }
}

/// One level in words: how often it was said, how often that was right, against what it stands for.
fn level<'a>(level: Level, scene: Scene<'a>) -> Element<'a, Message> {
    let name = scene.get(confidence_name(level.confidence));
    let message = match level.share() {
        Ok(share) => i18n::Message::new("progress-level")
            .with("percent", percent(share, scene))
            .with("expected", percent(stated(level.confidence), scene)),
        Err(few) => i18n::Message::new("progress-level-few").with("need", few.need.to_string()),
    };
    let message = message.with("name", name).with("right", level.right.to_string()).with("count", level.answered);
    said(&message, scene)
}

/// Side by side where there is room.
fn beside<'a>(parts: [Element<'a, Message>; 2], scene: Scene<'a>) -> Element<'a, Message> {
    if scene.room.narrow {
        Column::with_children(parts).spacing(space::MEDIUM).into()
    } else {
        Row::with_children(parts).spacing(space::LARGE).into()
    }
}
