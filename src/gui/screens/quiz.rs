//! A session: its questions and answers, on one page. The session itself is a state machine of [`crate::quiz`]; this
//! screen turns clicks and keys into its calls and outcomes into records. It goes on to the next question only once the
//! answer is kept.

use crate::gui::Element;
use crate::gui::Scene;
use crate::gui::outbox::Ticket;
use crate::gui::screens::doubt::{self, Doubts};
use crate::gui::screens::question;
use crate::gui::widgets::Press;
use crate::i18n;
use crate::progress::{Record, Response};
use crate::question::{Confidence, Evidence, Item};
use crate::quiz::{Asked, Phase, Session};
use iced::keyboard::key::Named;
use std::sync::Arc;

/// The session on screen.
#[derive(Debug)]
pub struct State {
    session: Session,
    /// When the present question came on screen, in milliseconds since 1970.
    shown_at: i64,
    /// For every question, where its answer is.
    kept: Vec<Keeping>,
    /// The learner wants to go on as soon as the answer is kept.
    eager: bool,
    /// The learner goes on although answers cannot be kept.
    unkept: bool,
    mode: Mode,
    /// How long the session has lasted by the clock, in milliseconds, and when that was last looked at, since 1970.
    lasted: i64,
    seen_at: i64,
}

/// Where the answer to a question is.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Keeping {
    /// There is none.
    Nowhere,
    /// It waits to be kept.
    Waiting(Ticket),
    /// It is kept, under that sequence number.
    Kept(u64),
}

/// How a session is asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Mode {
    /// No answer is shown before the end.
    pub exam: bool,
    /// The time that is meant to be enough, in minutes. It is shown running out, and changes nothing else.
    pub minutes: Option<u16>,
}

/// What happens on this screen.
#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    /// An option was chosen, by its position as shown.
    Chosen(usize),
    /// An event was moved from a place to another.
    EventMoved(usize, usize),
    /// The focus is wanted on an event to be put in order, by its place.
    EventReached(usize),
    /// A confidence was given, or given again.
    Rated(Confidence),
    /// The choice is confirmed.
    Confirmed,
    /// On to the next question.
    Continued,
    /// The last answer is taken back.
    TookBack,
    /// The article of a passage is opened there.
    Opened(Evidence),
    /// Something about a doubt about a question.
    Doubted(Arc<Item>, doubt::Message),
    /// The answer that could not be kept is tried again.
    Retried,
    /// On although the answer could not be kept.
    WentOnUnkept,
    /// The list of keys is asked for.
    AskedKeys,
    /// Back to the first page.
    Left,
}

/// What this screen asks of the program.
#[derive(Debug)]
pub enum Action {
    /// Nothing.
    None,
    /// Keep this record, and show the passage.
    Answered {
        /// The answer.
        record: Record,
        /// Whether the page stays where it is, because the answer is told on the lines that the learner has just moved.
        stays: bool,
    },
    /// Keep this record: the answer it names no longer counts.
    TookBack(Record),
    /// Forget the record that waits to be kept, and if that works, take the answer back.
    Withdraw(Ticket),
    /// Something about a doubt about a question.
    Doubted(Arc<Item>, doubt::Message),
    /// Try again to keep what waits.
    Retry,
    /// An option is chosen: a focus that stands on another control follows to it.
    Chosen(usize),
    /// An event has come to a place: a focus that stands on another control follows to it.
    Moved(usize),
    /// The event at a place takes the focus.
    Reach(usize),
    /// A sentence of the article is chosen, and comes into sight.
    Found,
    /// A new question is on screen.
    Next,
    /// Show an article at a passage.
    Open(Evidence),
    /// Show the list of keys.
    ShowKeys,
    /// All questions are answered.
    Finish,
    /// Leave the session.
    Leave,
}

impl State {
    /// A session whose first question comes on screen now.
    pub fn new(session: Session, now: i64) -> State {
        let kept = vec![Keeping::Nowhere; session.len()];
        let (mode, lasted, seen_at) = (Mode::default(), 0, now);
        State { session, shown_at: now, kept, eager: false, unkept: false, mode, lasted, seen_at }
    }

    /// The same session, asked in that way.
    pub fn in_mode(self, mode: Mode) -> State {
        State { mode, ..self }
    }

    /// How it is asked.
    pub fn mode(&self) -> Mode {
        self.mode
    }

    /// Shows the time as it is at `now`, in milliseconds since 1970.
    pub fn tick(&mut self, now: i64) {
        // A clock that goes back gives no time: what has gone by stays gone.
        self.lasted = self.lasted.saturating_add(now.saturating_sub(self.seen_at).max(0));
        self.seen_at = now;
    }

    /// The whole seconds left, where there is a time; none is left once it is over.
    pub fn seconds_left(&self) -> Option<u64> {
        let all = i64::from(self.mode.minutes?) * 60_000;
        Some(u64::try_from(all.saturating_sub(self.lasted).max(0)).unwrap_or(0).div_ceil(1000))
    }

    /// Which question of how many it is.
    pub fn place(&self) -> i18n::Message {
        i18n::Message::new("quiz-place").with("number", self.session.position() + 1).with("of", self.session.len())
    }

    /// The session.
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// Follows a message. `now` is in milliseconds since 1970; `settled` says that every answer is kept.
    pub fn update(&mut self, message: Message, now: i64, settled: bool) -> Action {
        match message {
            Message::Chosen(position) => self.choose(position),
            Message::EventMoved(from, to) => self.move_event(from, to),
            Message::EventReached(at) => Action::Reach(at),
            Message::Rated(confidence) => self.rate(confidence),
            Message::Confirmed => self.confirm(now),
            Message::Continued => self.go_on(now, settled),
            Message::TookBack => self.take_back(now),
            Message::Opened(evidence) => Action::Open(evidence),
            Message::Doubted(item, message) => Action::Doubted(item, message),
            Message::Retried => Action::Retry,
            Message::WentOnUnkept => {
                self.unkept = true;
                self.go_on(now, settled)
            }
            Message::AskedKeys => Action::ShowKeys,
            Message::Left => Action::Leave,
        }
    }

    /// Notes that the answer just given waits to be kept.
    pub fn sent(&mut self, ticket: Ticket) {
        if let Some(kept) = self.kept.get_mut(self.session.position()) {
            *kept = Keeping::Waiting(ticket);
        }
    }

    /// Notes that an answer is kept under a number, and goes on if the learner is waiting for that. An answer of another
    /// session is none of these, even one to the same question.
    pub fn kept(&mut self, ticket: Ticket, number: u64, now: i64, settled: bool) -> Action {
        if let Some(kept) = self.kept.iter_mut().find(|kept| **kept == Keeping::Waiting(ticket)) {
            *kept = Keeping::Kept(number);
        }
        if self.eager { self.go_on(now, settled) } else { Action::None }
    }

    /// Asks the last answered question again, its record being withdrawn.
    pub fn withdrawn(&mut self, now: i64) {
        self.eager = false;
        if let Some(position) = self.session.take_back() {
            self.forget(position);
            self.shown_at = now;
        }
    }

    /// What a key means here.
    pub fn key(&self, press: &Press) -> Option<Message> {
        if press.is_command('z') {
            return Some(Message::TookBack);
        }
        if press.is_named(Named::Escape) {
            return Some(Message::Left);
        }
        match self.session.phase() {
            Phase::Asking => self.asking_key(press),
            Phase::Answered if self.mode.exam => press.confirms().then_some(Message::Continued),
            Phase::Answered => self.answered_key(press),
            Phase::Finished => None,
        }
    }

    /// From sentence to sentence, or to the events to be put in order, by the arrow keys, which elsewhere scroll.
    pub fn step(&self, press: &Press) -> Option<Message> {
        let asked = self.session.current().filter(|asked| asked.outcome().is_none())?;
        if let Some(ordering) = asked.ordering() {
            return reached(press, ordering.events.len()).map(Message::EventReached);
        }
        if !asked.is_in_text() {
            return None;
        }
        let last = asked.options().count().checked_sub(1)?;
        if press.is_named(Named::ArrowDown) {
            return Some(Message::Chosen(asked.chosen().map_or(0, |at| (at + 1).min(last))));
        }
        press.is_named(Named::ArrowUp).then(|| Message::Chosen(asked.chosen().map_or(last, |at| at.saturating_sub(1))))
    }

    /// The page.
    pub fn view<'a>(&'a self, scene: Scene<'a>, unkept: Option<String>, doubts: Doubts<'a>) -> Element<'a, Message> {
        question::view(self, scene, unkept, doubts)
    }

    fn choose(&mut self, position: usize) -> Action {
        self.session.choose(position);
        if self.session.current().is_some_and(Asked::is_in_text) { Action::Found } else { Action::Chosen(position) }
    }

    fn move_event(&mut self, from: usize, to: usize) -> Action {
        if self.session.move_event(from, to) { Action::Moved(to) } else { Action::None }
    }

    fn rate(&mut self, confidence: Confidence) -> Action {
        self.session.rate(confidence);
        Action::None
    }

    fn confirm(&mut self, now: i64) -> Action {
        let took = u64::try_from(now - self.shown_at).unwrap_or(0);
        if self.session.confirm(took).is_none() {
            return Action::None;
        }
        // In an exam the next question follows by itself.
        self.eager = self.mode.exam;
        match self.session.current().and_then(|asked| response(asked, self.session.seed(), now)) {
            Some(response) => {
                let marks_lines = self.session.current().is_some_and(|asked| asked.ordering().is_some());
                Action::Answered { record: Record::Response(response), stays: marks_lines }
            }
            None => Action::None,
        }
    }

    fn go_on(&mut self, now: i64, settled: bool) -> Action {
        if self.session.phase() != Phase::Answered {
            return Action::None;
        }
        if settled {
            self.unkept = false;
        } else if !self.unkept {
            self.eager = true;
            return Action::Retry;
        }
        self.eager = false;
        self.session.advance();
        self.shown_at = now;
        if self.session.phase() == Phase::Finished { Action::Finish } else { Action::Next }
    }

    fn take_back(&mut self, now: i64) -> Action {
        let Some(last) = self.session.asked().iter().rposition(|asked| asked.outcome().is_some()) else {
            return Action::None;
        };
        let number = match self.kept.get(last) {
            Some(Keeping::Kept(number)) => *number,
            Some(Keeping::Waiting(ticket)) => return Action::Withdraw(*ticket),
            Some(Keeping::Nowhere) | None => return Action::None,
        };
        self.session.take_back();
        self.forget(last);
        self.shown_at = now;
        Action::TookBack(Record::TakenBack { response: number, at: now / 1000 })
    }

    fn forget(&mut self, position: usize) {
        if let Some(kept) = self.kept.get_mut(position) {
            *kept = Keeping::Nowhere;
        }
    }

    fn asking_key(&self, press: &Press) -> Option<Message> {
        if press.confirms() {
            return Some(Message::Confirmed);
        }
        if !press.plain {
            return None;
        }
        if let Some(confidence) = press.letter.and_then(confidence_of) {
            return Some(Message::Rated(confidence));
        }
        // The sentences of an article are too many to have a digit each, and an order has none.
        let listed = |asked: &&Asked| !asked.is_in_text() && asked.ordering().is_none();
        let options = self.session.current().filter(listed)?.options().count();
        option_of(press).filter(|position| *position < options).map(Message::Chosen)
    }

    fn answered_key(&self, press: &Press) -> Option<Message> {
        if press.confirms() {
            return Some(Message::Continued);
        }
        if press.is('c') {
            return self.session.current()?.item().evidence.first().cloned().map(Message::Opened);
        }
        None
    }
}

/// The key that gives a confidence.
pub fn confidence_key(confidence: Confidence) -> char {
    match confidence {
        Confidence::Guess => 'q',
        Confidence::Likely => 'w',
        Confidence::Certain => 'e',
    }
}

/// The text that names a confidence.
pub fn confidence_name(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::Guess => "confidence-guess",
        Confidence::Likely => "confidence-likely",
        Confidence::Certain => "confidence-certain",
    }
}

/// Whether the page is to be laid out again from its top after this action.
pub fn starts_a_page(action: &Action) -> bool {
    match action {
        Action::Next | Action::TookBack(_) | Action::Withdraw(_) => true,
        Action::None
        | Action::Answered { .. }
        | Action::Chosen(_)
        | Action::Moved(_)
        | Action::Reach(_)
        | Action::Found
        | Action::Doubted(..)
        | Action::Retry
        | Action::Open(_)
        | Action::ShowKeys
        | Action::Finish
        | Action::Leave => false,
    }
}

/// The place among `count` events to which an arrow key leads while none of them has the focus.
fn reached(press: &Press, count: usize) -> Option<usize> {
    let arrow = press.named.filter(|_| press.plain || press.alt)?;
    if arrow == Named::ArrowDown {
        return Some(0);
    }
    count.checked_sub(1).filter(|_| arrow == Named::ArrowUp)
}

fn confidence_of(letter: char) -> Option<Confidence> {
    Confidence::ALL.into_iter().find(|confidence| confidence_key(*confidence) == letter)
}

/// The option of a digit from 1 or of a letter from A. The fifth has no letter: E says "certain".
fn option_of(press: &Press) -> Option<usize> {
    let digit = press.digit.filter(|digit| (1..=6).contains(digit)).map(|digit| usize::from(digit) - 1);
    digit.or_else(|| press.letter.and_then(|letter| "abcdef".find(letter)))
}

/// What the journal keeps of an answer.
fn response(asked: &Asked, seed: u64, now: i64) -> Option<Response> {
    let outcome = asked.outcome()?;
    let item = asked.item();
    let mut articles: Vec<String> = Vec::new();
    for evidence in &item.evidence {
        if !articles.contains(&evidence.article) {
            articles.push(evidence.article.clone());
        }
    }
    Some(Response {
        at: now / 1000,
        session: seed,
        item: item.id.clone(),
        kind: item.kind,
        articles,
        chosen: asked.chosen_words(item.language)?,
        correct: outcome.is_correct(),
        confidence: outcome.confidence,
        took_ms: outcome.took_ms,
    })
}
