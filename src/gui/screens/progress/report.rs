//! Everything that the page of progress shows, counted once when it is opened.

use crate::gui::diary::Diary;
use crate::insight::activity::Done;
use crate::insight::soundness::{self, Suspect};
use crate::insight::{
    Calibration, Discernment, Marks, Retention, Share, SourceType, TooFew, Verdicts, calibration, retention, skill,
};
use crate::progress::Response;
use crate::question::{Item, Kind};
use std::collections::HashMap;
use std::sync::Arc;

/// How many days the charts of days show.
pub(super) const DAYS: usize = 30;

/// How many days, as a count of the calendar.
const DAYS_BACK: i32 = 30;

/// The figures.
#[derive(Clone, Debug)]
pub struct Report {
    /// Of the facts asked again on another day, how many were known.
    pub retention: Result<Retention, TooFew>,
    /// The retention that the learner wants, from 0 to 1.
    pub wanted: f64,
    /// How many facts fall due on each of the next days, today first.
    pub forecast: Vec<usize>,
    /// The answers of each of the last days, today last.
    pub days: Vec<Done>,
    /// What the learner discerns.
    pub discernment: Result<Discernment, TooFew>,
    /// How confidence and outcome go together.
    pub calibration: Result<Calibration, TooFew>,
    /// The marks of all answers with a confidence.
    pub marks: Marks,
    /// The kinds that were asked, in the order of the design.
    pub kinds: Vec<(Kind, Share)>,
    /// The articles that were asked about, by file name, the most often asked first.
    pub articles: Vec<(String, Share)>,
    /// The sources that were asked for.
    pub sources: Vec<(SourceType, Share)>,
    /// The items that look broken, as far as they are still there.
    pub suspects: Vec<(Arc<Item>, Suspect)>,
}

/// What the figures are counted from.
#[derive(Clone, Debug)]
pub struct Counted {
    /// The answers that stand, in the order of the journal.
    pub answers: Arc<Vec<Response>>,
    /// The items there are.
    pub items: Vec<Arc<Item>>,
}

impl Report {
    /// The figures of every answer that stands, at a time in seconds since 1970-01-01 UTC. The diary has counted them.
    pub fn new(counted: &Counted, diary: &Diary, now: i64) -> Report {
        let answers: &[Response] = &counted.answers;
        let day = |at: i64| diary.calendar().day(at);
        let today = day(now);
        let on = |back: i32| diary.days().on(today.plus(-back));
        let items: HashMap<_, _> = counted.items.iter().map(|item| (&item.id, item)).collect();
        let source = |answer: &Response| items.get(&answer.item).and_then(|item| SourceType::of(item));
        let mut articles: Vec<(String, Share)> = skill::by(answers, |answer| answer.articles.iter())
            .into_iter()
            .map(|(file, share)| (file.clone(), share))
            .collect();
        articles.sort_by_key(|(_, share)| std::cmp::Reverse(share.answered));
        let suspects = soundness::suspects(answers).into_iter();
        Report {
            retention: retention::of_responses(answers, |item| diary.facts().name(item), day),
            wanted: f64::from(diary.pace().retention.share()),
            forecast: diary.agenda(now).forecast(DAYS),
            days: (0..DAYS_BACK).rev().map(on).collect(),
            discernment: Verdicts::of_responses(answers, |item| diary.item(item)).discernment(),
            calibration: calibration::of_responses(answers),
            marks: Marks::of_responses(answers),
            kinds: skill::by(answers, |answer| Some(answer.kind)).into_iter().collect(),
            articles,
            sources: skill::by(answers, source).into_iter().collect(),
            suspects: suspects.filter_map(|suspect| Some((diary.item(&suspect.item)?, suspect))).collect(),
        }
    }
}
