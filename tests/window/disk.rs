//! The window on a real disk: articles of a folder, answers in a journal, back-ups and exports in files.

use crate::driver::Window;
use iced::keyboard::key::Named;
use recoupe::disk::{Journal, Paths, Source, Sources};
use recoupe::gui::app::Message;
use recoupe::gui::files::{Form, Picked};
use recoupe::gui::screens::corpus::PATH;
use recoupe::gui::screens::settings::{self, Purpose};
use recoupe::gui::{Arrival, Start, shell};
use recoupe::text::Language;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

const ARTICLE: &str = "Mali : l’armée reprend Kidal\n\n\
    L’armée malienne a repris la ville de Kidal le 16 novembre 2023, après des combats de deux semaines. \
    Le 27 juillet 2024, un convoi de l’armée malienne est tombé dans une embuscade près de Tin Zaouatine. \
    Le 20 août 2024, le Mali et le Niger ont adressé une lettre au Conseil de sécurité. \
    La Russie a livré six hélicoptères au Mali le 3 mars 2022.\n";

/// A data folder whose articles come from a folder beside it.
fn folder() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let articles = folder.path().join("articles");
    fs::create_dir(&articles).unwrap();
    fs::write(articles.join("kidal.txt"), ARTICLE).unwrap();
    let sources = Sources::of(vec![Source::Folder(articles)]);
    sources.save(&Paths::at(folder.path().join("data"))).unwrap();
    folder
}

fn start(folder: &Path) -> Start {
    let choices = shell::Choices {
        language: Some(Language::En),
        data_dir: Some(folder.join("data")),
        ..shell::Choices::default()
    };
    shell::start(choices, Language::En).unwrap()
}

fn open(folder: &Path) -> Window {
    let mut window = Window::open(start(folder));
    window.resize(1280.0, 1800.0);
    window
}

/// Answers the first question of a session, which may be of any kind: an option is chosen, or the first sentence of an
/// article, or the first event of an order is moved. Which is asked, the seed of the day decides.
fn answer_one(window: &mut Window) {
    window.named(Named::Enter);
    answer(window);
    window.named(Named::Escape);
}

/// Answers the question that is asked.
fn answer(window: &mut Window) {
    window.letter('1');
    window.named(Named::ArrowDown);
    window.alt(Named::ArrowDown);
    window.named(Named::Enter);
}

/// What a dialog that ends with this file brings about.
fn pick(window: &mut Window, purpose: Purpose, file: PathBuf) {
    window.send(Message::Settings(settings::Message::Picked(purpose, Picked::Chosen(vec![file]))));
}

#[test]
fn answers_are_backed_up_erased_and_brought_back() {
    let folder = folder();
    let mut window = open(folder.path());
    answer_one(&mut window);
    window.command(',');
    let file = folder.path().join("b.ron");
    pick(&mut window, Purpose::BackUp, file.clone());
    assert!(window.text().contains("Everything is backed up in"), "{}", window.text());
    window.click("Erase the answers…");
    window.click("Erase");
    assert_eq!(window.app.library().answered.len(), 0);
    pick(&mut window, Purpose::Restore, file);
    assert!(window.text().contains("Answers in it: 1."), "{}", window.text());
    window.click("Restore");
    assert_eq!(window.app.library().answered.len(), 1, "{}", window.text());
    window.named(Named::Escape);
    answer_one(&mut window);
    assert_eq!(window.app.library().answered.len(), 2);
    drop(window);
    assert_eq!(open(folder.path()).app.library().answered.len(), 2, "and all of it is on the disk");
    assert_eq!(fs::read_dir(folder.path().join("data/backups")).unwrap().count(), 2, "one before each change");
}

#[test]
fn exports_are_written_and_never_over_a_file_of_ours() {
    let folder = folder();
    let mut window = open(folder.path());
    answer_one(&mut window);
    window.command(',');
    for (form, name, holds) in [(Form::Csv, "a.csv", "took_ms\r\n1,"), (Form::Ron, "a.ron", "what:answer(")] {
        let file = folder.path().join(name);
        pick(&mut window, Purpose::Export(form), file.clone());
        assert!(fs::read_to_string(&file).unwrap().contains(holds));
    }
    let journal = folder.path().join("data/journal.ron");
    let before = fs::read(&journal).unwrap();
    pick(&mut window, Purpose::Export(Form::Csv), folder.path().join("data/../data/journal.ron"));
    pick(&mut window, Purpose::BackUp, journal.clone());
    pick(&mut window, Purpose::BackUp, folder.path().join("data/sources.ron"));
    assert!(Sources::load(&Paths::at(folder.path().join("data"))).1.is_empty());
    assert!(window.text().contains("is a file that Recoupe lives from"), "{}", window.text());
    assert_eq!(fs::read(&journal).unwrap(), before);
}

#[test]
fn a_folder_is_added_by_its_path_remembered_and_read_again_when_it_changes() {
    let folder = folder();
    let more = folder.path().join("more");
    fs::create_dir(&more).unwrap();
    fs::write(more.join("autre.txt"), "Un autre article, très court.\n").unwrap();
    let mut window = open(folder.path());
    window.letter('o');
    window.focus(PATH);
    window.write(&more.display().to_string());
    window.named(Named::Enter);
    let files = |window: &Window| -> Vec<String> {
        window.app.library().corpus.articles.iter().map(|article| article.file.clone()).collect()
    };
    assert_eq!(files(&window), ["kidal.txt", "autre.txt"]);
    fs::write(more.join("neuf.txt"), "Un troisième article, très court.\n").unwrap();
    window.send(Message::Focused);
    assert_eq!(files(&window), ["kidal.txt", "autre.txt", "neuf.txt"]);
    drop(window);
    let mut window = open(folder.path());
    assert_eq!(files(&window).len(), 3);
    window.letter('o');
    window.click("Remove");
    assert_eq!(files(&window), ["autre.txt", "neuf.txt"]);
    assert!(folder.path().join("articles/kidal.txt").exists(), "left out, and still on the disk");
}

/// What a next start finds in the journal of this folder, and what it tells.
fn journal(folder: &Path) -> (usize, Vec<&'static str>) {
    let (_, opened) = Journal::open(&folder.join("data")).unwrap();
    (opened.records.len(), opened.problems.iter().map(|problem| problem.key).collect())
}

fn close(window: &mut Window) {
    window.send(Message::CloseRequested(iced::window::Id::unique()));
}

#[test]
fn a_second_window_on_the_same_data_says_so_and_keeps_its_answers_once_the_first_is_closed() {
    let folder = folder();
    let mut first = open(folder.path());
    answer_one(&mut first);
    let mut second = open(folder.path());
    let told = "Another window of Recoupe has the same data open. You can play here; answers stay in memory";
    assert!(second.text().contains(told), "at once: {}", second.text());
    assert_eq!(second.app.library().answered.len(), 1, "the answers of the first are there");
    second.named(Named::Enter);
    answer(&mut second);
    assert!(second.text().contains("Your answer is not saved yet.") && second.text().contains(told));
    second.click("Go on without saving");
    assert!(!second.app.title().starts_with("Question 1 "), "the session goes on: {}", second.app.title());
    answer_one(&mut first);
    close(&mut second);
    assert!(!second.closed && second.text().contains("Close the window once more to leave without it."));
    drop(first);
    second.click("Try again");
    assert!(!second.text().contains("is not saved yet"));
    close(&mut second);
    drop(second);
    assert_eq!(journal(folder.path()), (3, vec![]), "of both windows, none over another");
}

#[test]
fn a_folder_that_cannot_be_written_to_is_told_at_once_and_the_answers_are_kept_when_it_can_be_again() {
    let folder = folder();
    answer_one(&mut open(folder.path()));
    // A folder where the lock should be keeps anybody from writing, even somebody who may write everywhere.
    let lock = folder.path().join("data/progress.lock");
    fs::remove_file(&lock).unwrap();
    fs::create_dir(&lock).unwrap();
    let mut window = open(folder.path());
    assert!(
        window.text().contains("Cannot write to") && window.text().contains("answers stay in memory until writing")
    );
    assert_eq!(window.app.library().answered.len(), 1, "what is there is read");
    answer_one(&mut window);
    assert!(window.text().contains("Your answer is not saved yet."), "{}", window.text());
    fs::remove_dir(&lock).unwrap();
    window.click("Try again");
    assert!(!window.text().contains("is not saved yet"), "{}", window.text());
    drop(window);
    assert_eq!(journal(folder.path()), (2, vec![]));
}

#[test]
fn damage_in_the_journal_is_told_with_its_line_and_no_answer_goes_with_it() {
    let folder = folder();
    let mut window = open(folder.path());
    (0..3).for_each(|_| answer_one(&mut window));
    drop(window);
    let path = folder.path().join("data/journal.ron");
    let text = fs::read_to_string(&path).unwrap();
    let damaged = text.replacen("took_ms:", "took_ms:1", 1) + "(n:4,what:ans";
    fs::write(&path, &damaged).unwrap();
    let mut window = open(folder.path());
    let shown = window.text();
    assert!(shown.contains("Journal of answers, line 2: the line was edited by hand or damaged."), "{shown}");
    assert!(shown.contains("Journal of answers, line 5: the writing was cut short."), "{shown}");
    assert_eq!(window.app.library().answered.len(), 3);
    answer_one(&mut window);
    drop(window);
    assert!(fs::read_to_string(&path).unwrap().starts_with(&damaged), "every byte is still there");
    assert_eq!(journal(folder.path()), (4, vec!["journal-edited"]), "the cut is told once");
}

/// Reads as the window does, but is given up as soon as the articles are there: of what was said, nothing arrives.
fn read_in_vain(start: &Start) {
    let given_up = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        (start.load)(&mut |arrival| {
            if matches!(arrival, Arrival::Corpus(_)) {
                std::panic::resume_unwind(Box::new("nobody listens"));
            }
        });
    }));
    assert!(given_up.is_err());
}

#[test]
fn what_a_reading_that_was_given_up_has_said_is_said_again_once_and_never_twice() {
    let folder = folder();
    answer_one(&mut open(folder.path()));
    fs::write(folder.path().join("data/settings.ron"), "(format: 1, theme: Blue)").unwrap();
    let start = start(folder.path());
    read_in_vain(&start);
    let mut window = Window::open(start);
    let told = |window: &mut Window| window.text().contains("settings.ron");
    assert_eq!(window.app.library().answered.len(), 1);
    assert!(told(&mut window), "{}", window.text());
    window.click("Understood");
    answer_one(&mut window);
    window.send(Message::ChangedOutside);
    assert_eq!(window.app.library().answered.len(), 2);
    assert!(!told(&mut window), "what was read and put away stays away");
}

#[test]
fn answers_that_are_erased_before_they_have_arrived_do_not_come_back() {
    let folder = folder();
    answer_one(&mut open(folder.path()));
    let start = start(folder.path());
    read_in_vain(&start);
    start.files.reset().unwrap();
    assert_eq!(Window::open(start).app.library().answered.len(), 0);
}

#[test]
fn a_file_that_cannot_be_read_is_named_and_keeps_nobody_from_backing_up_erasing_and_restoring() {
    let folder = folder();
    answer_one(&mut open(folder.path()));
    let bad = folder.path().join("data/settings.ron");
    fs::write(&bad, b"\xff").unwrap();
    let mut window = open(folder.path());
    window.command(',');
    let file = folder.path().join("b.ron");
    pick(&mut window, Purpose::BackUp, file.clone());
    assert!(window.text().contains(&format!("but for what cannot be read: {}", bad.display())), "{}", window.text());
    window.click("Erase the answers…");
    window.click("Erase");
    assert!(window.text().contains("without what cannot be read and stays where it is"), "{}", window.text());
    pick(&mut window, Purpose::Restore, file);
    window.click("Restore");
    assert_eq!(window.app.library().answered.len(), 1, "{}", window.text());
    window.named(Named::Escape);
    assert!(window.text().contains("settings.broken-1.ron"), "{}", window.text());
}
