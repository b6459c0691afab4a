//! How long the window takes to follow an action: the message, the new layout and the whole picture at 1280×800, drawn by
//! the software renderer. A window on screen draws less, only what has changed. Each action of a walk through every screen
//! is timed on its own, first with the bundled articles, then with 10,000 articles and 100,000 answers, in milliseconds:
//! the median and the slowest of several walks.
//!
//! `cargo bench --bench window`

#![allow(
    missing_docs,
    unreachable_pub,
    dead_code,
    reason = "the driver and the world of the tests, of which this uses a part"
)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::wildcard_enum_match_arm, clippy::print_stdout)]

#[path = "../tests/window/driver.rs"]
mod driver;
#[path = "../tests/window/fixture.rs"]
mod fixture;
#[path = "../tests/window/outside.rs"]
mod outside;

use driver::Window;
use iced::keyboard::key::Named;
use outside::World;
use recoupe::corpus::{Article, Corpus};
use recoupe::disk::bundled;
use recoupe::generate;
use recoupe::gui::Arrival;
use recoupe::progress::Response;
use recoupe::question::{Confidence, Item, ItemId};
use recoupe::text::Language;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// How often the walk is walked.
const WALKS: usize = 7;

fn main() {
    let (corpus, _) = bundled::corpus();
    let items: Vec<Arc<Item>> = generate::generate(&corpus).items.into_iter().map(Arc::new).collect();
    measure("the bundled articles, no answers", &corpus, &items, &[]);
    let (corpus, items) = many(&corpus, &items);
    let answers = answers(&items);
    let title = format!("{} articles, {} questions, {} answers", corpus.articles.len(), items.len(), answers.len());
    measure(&title, &corpus, &items, &answers);
}

/// The bundled articles two thousand times, each copy with a name, a title and questions of its own.
fn many(corpus: &Corpus, items: &[Arc<Item>]) -> (Corpus, Vec<Arc<Item>>) {
    let mut all = Corpus::default();
    let mut asked = Vec::new();
    for copy in 0..2_000 {
        let file = |file: &str| format!("{copy:04}-{file}");
        all.articles.extend(corpus.articles.iter().map(|article| Article {
            file: file(&article.file),
            title: Some(format!("{} ({copy})", article.display_title())),
            ..article.clone()
        }));
        // Four or five questions an article, as the generator makes of news.
        for item in items.iter().skip(copy % 5).step_by(5) {
            let mut item = Item::clone(item);
            item.id = ItemId::from_text(&format!("{}-{copy}", item.id));
            for passage in &mut item.evidence {
                passage.article = file(&passage.article);
            }
            asked.push(Arc::new(item));
        }
    }
    (all, asked)
}

/// A hundred thousand answers, two hundred a day, each fact again and again.
fn answers(items: &[Arc<Item>]) -> Vec<Response> {
    let now = 1_795_000_000;
    let one = |at: usize| {
        let item = &items[at * 7 % (items.len() / 4).max(1)];
        let correct = !at.is_multiple_of(4);
        Response {
            at: now - (500 - at as i64 / 200) * 86_400 + at as i64 % 200 * 20,
            session: at as u64 / 12,
            item: item.id.clone(),
            kind: item.kind,
            articles: item.evidence.iter().map(|passage| passage.article.clone()).collect(),
            chosen: item.options().nth(usize::from(!correct)).unwrap().text.fr.clone(),
            correct,
            confidence: Some(Confidence::ALL[at % 3]),
            took_ms: 8_000,
        }
    };
    (0..100_000).map(one).collect()
}

/// One step of the walk.
type Step = (&'static str, fn(&mut Window));

/// Every screen and what is done there.
const WALK: &[Step] = &[
    ("home: a page down", |window| window.named(Named::PageDown)),
    ("home: back to the top", |window| window.named(Named::Home)),
    ("home: Tab", |window| window.named(Named::Tab)),
    ("home: larger type", |window| window.command('+')),
    ("home: as before", |window| window.command('0')),
    ("start a session", |window| {
        window.click_at(iced::Point::new(2.0, 2.0));
        window.named(Named::Enter);
    }),
    ("choose an option", |window| window.letter('1')),
    ("choose a sentence", |window| window.named(Named::ArrowDown)),
    ("how sure", |window| window.letter('w')),
    ("confirm", |window| window.named(Named::Enter)),
    ("take back", |window| window.command('z')),
    ("choose again", |window| {
        window.letter('2');
        window.named(Named::ArrowDown);
    }),
    ("confirm again", |window| window.named(Named::Enter)),
    ("the article", |window| window.letter('c')),
    ("article: a page down", |window| window.named(Named::PageDown)),
    ("back to the question", |window| window.named(Named::Escape)),
    ("next question", |window| window.named(Named::Enter)),
    ("leave the session", |window| window.named(Named::Escape)),
    ("progress", |window| {
        window.patient();
        window.letter('p');
    }),
    ("(its figures, aside)", Window::impatient),
    ("progress: a page down", |window| window.named(Named::PageDown)),
    ("leave progress", |window| window.named(Named::Escape)),
    ("set-up", |window| window.letter('s')),
    ("set-up: a page down", |window| window.named(Named::PageDown)),
    ("leave set-up", |window| window.named(Named::Escape)),
    ("corpus", |window| window.letter('o')),
    ("corpus: a page down", |window| window.named(Named::PageDown)),
    ("leave corpus", |window| window.named(Named::Escape)),
    ("settings", |window| window.command(',')),
    ("leave settings", |window| window.named(Named::Escape)),
    ("keys", |window| window.letter('?')),
    ("close keys", |window| window.named(Named::Escape)),
];

fn measure(title: &str, corpus: &Corpus, items: &[Arc<Item>], answers: &[Response]) {
    let mut times: Vec<Vec<(Duration, Duration)>> = vec![Vec::new(); WALK.len()];
    let world = World::new();
    let (corpus, items, answers) = (Arc::new(corpus.clone()), items.to_vec(), answers.to_vec());
    let start = world.start_with(Language::Fr, move |say| {
        say(Arrival::Answered(answers.clone()));
        say(Arrival::Corpus(Arc::clone(&corpus)));
        say(Arrival::Items(items.clone()));
    });
    let opened = Instant::now();
    let mut window = Window::open(start);
    let _ = window.picture();
    let opened = opened.elapsed();
    for _ in 0..WALKS {
        for ((_, step), times) in WALK.iter().zip(&mut times) {
            let begun = Instant::now();
            step(&mut window);
            let followed = begun.elapsed();
            let _ = window.picture();
            times.push((followed, begun.elapsed() - followed));
        }
    }
    println!("\n{title}: everything arrived and drawn in {:.0} ms", milliseconds(opened));
    println!("{:<24}{:>9}{:>9}{:>9}{:>9}", "", "follow", "worst", "draw", "worst");
    for ((name, _), mut times) in WALK.iter().zip(times) {
        let mut column = |of: fn(&(Duration, Duration)) -> Duration| {
            times.sort_by_key(of);
            let at = |index: usize| times.get(index).map_or(0.0, |time| milliseconds(of(time)));
            (at(WALKS / 2), at(WALKS - 1))
        };
        let ((follow, follow_worst), (draw, draw_worst)) = (column(|time| time.0), column(|time| time.1));
        println!("{name:<24}{follow:>9.1}{follow_worst:>9.1}{draw:>9.1}{draw_worst:>9.1}");
    }
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}
