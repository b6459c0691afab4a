//! A question and, after the answer, its explanation, drawn on one page. The question and its options keep their places
//! to the pixel when the answer comes: room for the words of judgement is there from the start, and everything else is added below.

mod in_order;
mod in_text;

pub use in_order::line_id;

use crate::gui::screens::doubt::Doubts;
use crate::gui::screens::quiz::{self, Message, confidence_key, confidence_name};
use crate::gui::theme::style::Standing;
use crate::gui::theme::{space, style, typeset};
use crate::gui::widgets::{control, evidence, frame, notice, signature};
use crate::gui::{Element, Renderer, Scene, Theme};
use crate::i18n;
use crate::question::{Choice, Confidence, Item, Kind};
use crate::quiz::{Asked, Outcome, Session, is_in_text};
use iced::advanced::widget::Id;
use iced::widget::{Column, Row, button, column, container, row, space as blank, text};
use iced::{Alignment, FillPortion, Length};
use lucide_icons::Icon;
use std::sync::Arc;

/// The longest answer that the foot repeats, in characters.
const FOOT_KEY: usize = 48;

/// A judgement: a sign, the key of its words, the colour of both.
type Sign = (Icon, &'static str, fn(&Theme) -> text::Style);

/// The page of the present question.
pub fn view<'a>(
    quiz: &'a quiz::State,
    scene: Scene<'a>,
    unkept: Option<String>,
    doubts: Doubts<'a>,
) -> Element<'a, Message> {
    let (session, exam) = (quiz.session(), quiz.mode().exam);
    let Some(asked) = session.current() else {
        return frame::frame(None, blank::vertical().into(), None, scene);
    };
    let width = if asked.ordering().is_some() { space::SPREAD } else { space::MEASURE };
    let mut page = column![frame::measure(question(asked, exam, scene), width)].spacing(space::LARGE);
    let outcome = asked.outcome().filter(|_| !exam);
    if let Some(outcome) = outcome {
        page = match asked.is_in_text() {
            true => page.push(in_text::reason(asked, outcome, scene)),
            false => page.push(explanation(asked, outcome, scene)),
        };
        page = page.push(doubt(asked, doubts, width, scene));
    }
    let foot = match outcome {
        None => asking_foot(asked, scene),
        Some(outcome) => answered_foot(session, asked.item(), outcome, scene),
    };
    let foot = match unkept {
        Some(words) => column![unkept_notice(words, scene), foot].spacing(space::SMALL).into(),
        None => foot,
    };
    frame::frame(Some(head(quiz, asked.item(), scene)), page.into(), Some(foot), scene)
}

/// The text that names a kind of question.
pub fn kind_name(kind: Kind) -> &'static str {
    match kind {
        Kind::SourceArticle => "kind-source-article",
        Kind::Date => "kind-date",
        Kind::Speaker => "kind-speaker",
        Kind::Quantity => "kind-quantity",
        Kind::Entity => "kind-entity",
        Kind::Cloze => "kind-cloze",
        Kind::Verdict => "kind-verdict",
        Kind::Attribution => "kind-attribution",
        Kind::Firmness => "kind-firmness",
        Kind::Evidence => "kind-evidence",
        Kind::Agreement => "kind-agreement",
        Kind::Framing => "kind-framing",
        Kind::Order => "kind-order",
    }
}

fn head<'a>(quiz: &'a quiz::State, item: &'a Item, scene: Scene<'a>) -> Element<'a, Message> {
    let session = quiz.session();
    let mut place = row![typeset::label(scene.say(&quiz.place()))].spacing(space::MEDIUM).align_y(Alignment::Center);
    if let Some(left) = quiz.seconds_left() {
        place = place.push(typeset::small(time_left(left, scene)).style(style::soft));
    }
    let quit = control::quiet(Icon::ArrowLeft, scene.get("quiz-quit"), Some(scene.get("key-escape")), Message::Left);
    if scene.room.narrow {
        let cap = control::key_cap(scene.get("key-help"));
        let keys = control::pressable(cap, Message::AskedKeys, space::TINY, Length::Shrink, style::quiet);
        let first = row![quit, blank::horizontal(), place, keys].spacing(space::SMALL).align_y(Alignment::Center);
        return column![first, progress(session, Length::Fill)].spacing(space::TINY).into();
    }
    let keys = control::quiet(Icon::Keyboard, scene.get("keys-open"), Some(scene.get("key-help")), Message::AskedKeys);
    let middle = row![place, progress(session, Length::Fixed(space::PROGRESS))];
    let kind = typeset::small(about(item, scene)).style(style::soft);
    // The outlet gives way to the key beside it: what does not fit goes into a second line, which is not seen.
    let kind = container(kind).clip(true).width(Length::Fill).height(typeset::SMALL_LINE).align_x(Alignment::End);
    let right = row![kind, keys];
    let side = |content: Row<'a, Message, Theme, Renderer>| {
        container(content.spacing(space::MEDIUM).align_y(Alignment::Center)).width(Length::Fill)
    };
    row![
        side(row![quit]),
        middle.spacing(space::MEDIUM).align_y(Alignment::Center),
        side(right).align_x(Alignment::End)
    ]
    .spacing(space::MEDIUM)
    .align_y(Alignment::Center)
    .into()
}

/// The kind of the question, and its outlet where the question is about one article: never what the answer would be.
fn about(item: &Item, scene: Scene<'_>) -> String {
    let kind = scene.get(kind_name(item.kind));
    let names_its_article = match item.kind {
        Kind::SourceArticle | Kind::Framing | Kind::Agreement => false,
        Kind::Date
        | Kind::Speaker
        | Kind::Quantity
        | Kind::Entity
        | Kind::Cloze
        | Kind::Verdict
        | Kind::Attribution
        | Kind::Firmness
        | Kind::Evidence
        | Kind::Order => true,
    };
    let article = item.evidence.first().and_then(|first| scene.corpus.article(&first.article));
    match article.and_then(|article| article.outlet.as_ref()).filter(|_| names_its_article) {
        Some(outlet) => {
            // Where no line breaks: the outlet, and the point before it, stay together.
            let (space, hyphen) = ('\u{a0}', '\u{2011}');
            let outlet = outlet.replace(' ', &space.to_string()).replace('-', &hyphen.to_string());
            format!("{kind} ·{}{outlet}", space)
        }
        None => kind,
    }
}

/// The minutes and seconds left, or that there are none.
fn time_left(seconds: u64, scene: Scene<'_>) -> String {
    if seconds == 0 {
        return scene.get("quiz-time-over");
    }
    let two = |number: u64| format!("{}{}", number / 10, number % 10);
    scene.say(
        &i18n::Message::new("quiz-time-left")
            .with("minutes", (seconds / 60).to_string())
            .with("seconds", two(seconds % 60)),
    )
}

/// How far the session is: a bar of as many parts as there are questions.
fn progress<'a>(session: &Session, width: Length) -> Element<'a, Message> {
    let done = session.tally().answered;
    let part = |share: usize, look: fn(&Theme) -> container::Style| {
        let share = u16::try_from(share).unwrap_or(u16::MAX);
        container(blank::horizontal()).width(FillPortion(share)).height(space::TINY).style(look)
    };
    let mut bar = Row::new().width(width);
    if done > 0 {
        bar = bar.push(part(done, style::progress));
    }
    if done < session.len() {
        bar = bar.push(part(session.len() - done, style::to_do));
    }
    bar.into()
}

fn question<'a>(asked: &'a Asked, exam: bool, scene: Scene<'a>) -> Element<'a, Message> {
    if let Some(ordering) = asked.ordering() {
        let stem = scene.eased_strong(typeset::stem(ordering.lead.in_language(scene.language())));
        return column![stem, in_order::lines(asked, ordering, !exam, scene)].spacing(space::LARGE).into();
    }
    let stem = scene.eased_strong(typeset::stem(asked.item().stem.in_language(scene.language())));
    if let Some(article) = in_text::article(asked, !exam, scene).filter(|_| asked.is_in_text()) {
        return column![stem, article].spacing(space::LARGE).into();
    }
    let options =
        asked.options().enumerate().map(|(at, (choice, is_key))| option(asked, exam, at, choice, is_key, scene));
    column![stem, Column::with_children(options).spacing(space::SMALL)].spacing(space::LARGE).into()
}

fn option<'a>(
    asked: &'a Asked,
    exam: bool,
    at: usize,
    choice: &'a Choice,
    is_key: bool,
    scene: Scene<'a>,
) -> Element<'a, Message> {
    let chosen = asked.chosen() == Some(at);
    // An exam tells nothing before its end: an answered option looks as it did when it was chosen.
    let standing = match (asked.outcome().filter(|_| !exam), is_key, chosen) {
        (None, _, false) => Standing::Open,
        (None, _, true) => Standing::Chosen,
        (Some(_), true, _) => Standing::Right,
        (Some(_), false, true) => Standing::Wrong,
        (Some(_), false, false) => Standing::Past,
    };
    let words = scene.eased(typeset::body(choice.text.in_language(scene.language()))).width(Length::Fill);
    let room = if scene.room.narrow { space::JUDGEMENT_NARROW } else { space::JUDGEMENT };
    let content = row![
        control::key_cap((at + 1).to_string()),
        words,
        container(judgement(standing, chosen, scene)).width(room).align_x(Alignment::End)
    ];
    let content = content.spacing(space::MEDIUM).align_y(Alignment::Center);
    let padding = [space::SMALL + 1.0, space::MEDIUM];
    if asked.outcome().is_some() {
        return container(content).padding(padding).width(Length::Fill).style(still(standing)).into();
    }
    let control = control::pressable(content, Message::Chosen(at), padding, Length::Fill, style::option(standing));
    let control = match option_id(at) {
        Some(id) => control.id(id),
        None => control,
    };
    // Enter twice on an option chooses and confirms; two clicks only choose, for a double click is not a decision.
    if chosen { control.on_enter(Message::Confirmed).into() } else { control.into() }
}

/// An option that is no longer a control: the same box, without a press.
fn still(standing: Standing) -> impl Fn(&Theme) -> container::Style {
    move |theme| {
        let look = style::option(standing)(theme, button::Status::Active);
        container::Style {
            background: look.background,
            text_color: Some(look.text_color),
            border: look.border,
            ..container::Style::default()
        }
    }
}

/// The names of the controls of the options, so that the focus can be sent to them; there are never more.
const OPTIONS: [Id; 6] = [
    Id::new("first-option"),
    Id::new("second-option"),
    Id::new("third-option"),
    Id::new("fourth-option"),
    Id::new("fifth-option"),
    Id::new("sixth-option"),
];

/// The name of the control of an option.
pub fn option_id(at: usize) -> Option<Id> {
    OPTIONS.get(at).cloned()
}

/// What is said of an option, by a sign and words.
fn judgement<'a>(standing: Standing, chosen: bool, scene: Scene<'_>) -> Element<'a, Message> {
    let sign: Sign = match standing {
        Standing::Open | Standing::Past => return blank::horizontal().width(Length::Shrink).into(),
        Standing::Chosen => (Icon::CircleDot, "option-chosen", style::accented),
        Standing::Right if chosen => (Icon::CircleCheckBig, "option-right-chosen", style::right),
        Standing::Right => (Icon::CircleCheckBig, "option-right", style::right),
        Standing::Wrong => (Icon::CircleX, "option-wrong", style::wrong),
    };
    said(sign, scene)
}

/// A judgement: its sign and its words.
fn said<'a>((sign, words, look): Sign, scene: Scene<'_>) -> Element<'a, Message> {
    row![typeset::icon(sign).style(look), typeset::small(scene.get(words)).style(look)]
        .spacing(space::TINY)
        .align_y(Alignment::Center)
        .into()
}

fn explanation<'a>(asked: &'a Asked, outcome: &'a Outcome, scene: Scene<'a>) -> Element<'a, Message> {
    let item = asked.item();
    let width = evidence::width(&item.evidence);
    // Under a question as wide as two columns, the left edge of the explanation stays that of the question.
    let measure = |content: Element<'a, Message>| match asked.ordering() {
        Some(_) => frame::measure(container(content).max_width(width), space::SPREAD),
        None => frame::measure(content, width),
    };
    let title = i18n::Message::new("answer-passage").with("count", item.evidence.len());
    let mut lines = column![heading(scene.say(&title))].spacing(space::MEDIUM);
    if let Some((key, _)) = asked.options().nth(outcome.key)
        && !key.why.is_empty()
    {
        lines = lines.push(typeset::body(key.why.in_language(scene.language())));
    }
    lines = lines.push(evidence::evidence(&item.evidence, Message::Opened, scene));
    let others: Vec<Element<'a, Message>> =
        asked.options().filter(|(_, is_key)| !is_key).filter_map(|(choice, _)| why_not(choice, scene)).collect();
    let mut page = column![measure(lines.into())].spacing(space::LARGE);
    if !others.is_empty() {
        let others = column![heading(scene.get("answer-others")), Column::with_children(others).spacing(space::MEDIUM)];
        page = page.push(measure(others.spacing(space::MEDIUM).into()));
    }
    page.into()
}

/// The quiet question whether the question itself is wrong.
fn doubt<'a>(asked: &'a Asked, doubts: Doubts<'a>, width: f32, scene: Scene<'a>) -> Element<'a, Message> {
    let item = asked.item();
    let ask = doubts.state.ask(&item.id, doubts.hidden.contains(&item.id), scene);
    let ask = ask.map(|message| Message::Doubted(Arc::clone(item), message));
    frame::measure(column![frame::rule(), ask].spacing(space::SMALL), width)
}

fn heading<'a>(words: String) -> Element<'a, Message> {
    column![frame::rule(), typeset::label(words).style(style::soft)].spacing(space::MEDIUM).into()
}

/// Why an option is wrong, with the passage where its words do stand.
fn why_not<'a>(choice: &'a Choice, scene: Scene<'a>) -> Option<Element<'a, Message>> {
    if choice.why.is_empty() && choice.passage.is_none() {
        return None;
    }
    let language = scene.language();
    // An option that is a sentence loses its full stop before the colon.
    let option = choice.text.in_language(language).trim_end_matches('.');
    let words = i18n::Message::new("answer-why").with("option", option);
    let mut lines = column![typeset::body(match choice.why.is_empty() {
        true => choice.text.in_language(language).to_owned(),
        false => scene.say(&words.with("why", choice.why.in_language(language))),
    })]
    .spacing(space::TINY / 2.0);
    if let Some(passage) = &choice.passage {
        let words = passage.text.trim();
        // Words that hold a quotation have marks enough.
        let said = if words.contains(['«', '»', '“', '”', '"']) {
            words.to_owned()
        } else {
            scene.say(&i18n::Message::new("answer-quoted").with("words", words))
        };
        lines = lines.push(scene.eased(typeset::quoted(said)).style(style::soft));
        if let Some(article) = scene.corpus.article(&passage.article) {
            let source = signature::source(article, scene);
            let title = article.display_title();
            let from = if source.is_empty() { title } else { format!("{title} · {source}") };
            let open = Message::Opened(passage.clone());
            lines = lines.push(control::pressable(typeset::small(from), open, 0.0, Length::Shrink, style::source));
        }
    }
    let sign = container(typeset::icon(Icon::X).style(style::soft)).padding(iced::padding::top(space::TINY / 2.0));
    Some(row![sign, lines.width(Length::Fill)].spacing(space::SMALL).into())
}

fn asking_foot<'a>(asked: &'a Asked, scene: Scene<'a>) -> Element<'a, Message> {
    let rated = |confidence: Confidence| {
        let key = confidence_key(confidence).to_uppercase().to_string();
        let chosen = asked.confidence() == Some(confidence);
        control::choice(scene.get(confidence_name(confidence)), Some(key), chosen, Message::Rated(confidence))
    };
    let mut sure = Row::new().spacing(space::SMALL).align_y(Alignment::Center);
    sure = sure.push(typeset::small(scene.get("confidence-ask")).style(style::soft));
    for confidence in Confidence::ALL {
        sure = sure.push(rated(confidence));
    }
    let confirm: Element<'a, Message> = match asked.chosen() {
        Some(_) => control::primary(scene.get("quiz-confirm"), Some(scene.get("key-enter")), Message::Confirmed),
        None if asked.ordering().is_some() => typeset::small(scene.get("quiz-sort")).style(style::soft).into(),
        None => typeset::small(scene.get("quiz-choose")).style(style::soft).into(),
    };
    foot(sure.wrap().vertical_spacing(space::TINY).into(), confirm, scene)
}

fn answered_foot<'a>(
    session: &'a Session,
    item: &'a Item,
    outcome: &Outcome,
    scene: Scene<'a>,
) -> Element<'a, Message> {
    let key = item.key.text.in_language(scene.language());
    // A long answer stands marked above; the foot has two lines.
    let fits = key.chars().count() <= FOOT_KEY;
    let (sign, words, look): Sign = match (outcome.is_correct(), fits) {
        (true, true) => (Icon::CircleCheckBig, "answer-right", style::right),
        (true, false) => (Icon::CircleCheckBig, "answer-right-above", style::right),
        (false, _) if is_in_text(item) => (Icon::CircleX, "answer-wrong-marked", style::wrong),
        (false, true) => (Icon::CircleX, "answer-wrong", style::wrong),
        (false, false) => (Icon::CircleX, "answer-wrong-above", style::wrong),
    };
    let key = i18n::Message::new(words).with("key", key);
    let verdict =
        row![typeset::icon(sign).style(look), typeset::label(scene.say(&key)).style(look).width(Length::Fill)]
            .spacing(space::TINY)
            .align_y(Alignment::Center);
    let back = control::quiet(Icon::Undo2, scene.get("quiz-take-back"), Some(scene.get("key-undo")), Message::TookBack);
    let last = session.position() + 1 == session.len();
    let next = scene.get(if last { "quiz-finish" } else { "quiz-next" });
    let next = control::primary(next, Some(scene.get("key-enter")), Message::Continued);
    let ways = row![back, next].spacing(space::SMALL).align_y(Alignment::Center);
    foot(verdict.into(), ways.wrap().vertical_spacing(space::TINY).into(), scene)
}

/// Both ends of the foot; one above the other in a narrow window.
fn foot<'a>(left: Element<'a, Message>, right: Element<'a, Message>, scene: Scene<'_>) -> Element<'a, Message> {
    if scene.room.narrow {
        return column![left, right].spacing(space::SMALL).align_x(Alignment::End).width(Length::Fill).into();
    }
    row![container(left).width(Length::Fill), right]
        .spacing(space::MEDIUM)
        .height(space::FOOT)
        .align_y(Alignment::Center)
        .into()
}

fn unkept_notice<'a>(words: String, scene: Scene<'a>) -> Element<'a, Message> {
    notice::notice(words, [("notice-retry", Message::Retried), ("notice-go-on", Message::WentOnUnkept)], scene)
}
