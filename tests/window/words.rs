//! The words of the window: all in the language files, in both languages, set with letters that our fonts have.

use crate::driver::only_our_fonts;
use iced::advanced::graphics::text::{self, Paragraph};
use iced::advanced::text::{Alignment, LineHeight, Paragraph as _, Shaping, Text, Wrapping};
use iced::{Font, Pixels, Size};
use recoupe::gui::theme::font;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

const FRENCH: &str =
    concat!(include_str!("../../assets/i18n/fr/window.ftl"), include_str!("../../assets/i18n/fr/progress.ftl"),);
const ENGLISH: &str =
    concat!(include_str!("../../assets/i18n/en/window.ftl"), include_str!("../../assets/i18n/en/progress.ftl"),);

fn sources() -> Vec<(PathBuf, String)> {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src/gui")];
    let mut sources = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let text = std::fs::read_to_string(&path).unwrap();
                sources.push((path, text.split("#[cfg(test)]").next().unwrap().to_owned()));
            }
        }
    }
    sources
}

/// The string literals of a line of code.
fn literals(line: &str) -> Vec<&str> {
    let code = line.split("//").next().unwrap();
    code.split('"').skip(1).step_by(2).collect()
}

fn keys(file: &str) -> BTreeSet<&str> {
    let named = |line: &str| line.starts_with(|c: char| c.is_ascii_lowercase());
    file.lines().filter(|line| named(line)).filter_map(|line| line.split(" = ").next()).collect()
}

#[test]
fn no_screen_or_widget_holds_words_of_its_own() {
    for (path, source) in sources() {
        if !path.components().any(|part| part.as_os_str() == "screens" || part.as_os_str() == "widgets") {
            continue;
        }
        for literal in source.lines().flat_map(literals) {
            // Keys of texts, names of arguments and of widgets, joints; never a word to be read.
            let a_name = literal.chars().all(|c| c.is_ascii_lowercase() || c == '-');
            let a_joint = !literal
                .replace("{title}", "")
                .replace("{source}", "")
                .replace("{kind}", "")
                .replace("{outlet}", "")
                .chars()
                .any(char::is_alphabetic);
            assert!(a_name || a_joint || literal == "−{}", "{}: {literal:?}", path.display());
        }
    }
}

#[test]
fn every_text_that_the_code_names_is_in_both_languages_and_none_is_left_over() {
    let (french, english) = (keys(FRENCH), keys(ENGLISH));
    assert_eq!(french, english);
    let sources = sources();
    let named: BTreeSet<&str> = sources.iter().flat_map(|(_, source)| source.lines().flat_map(literals)).collect();
    let unused: Vec<_> = french.iter().filter(|key| !named.contains(**key)).collect();
    assert!(unused.is_empty(), "{unused:?}");
    let prefixes: BTreeSet<&str> = french.iter().filter_map(|key| key.split('-').next()).collect();
    for name in
        named.iter().filter(|name| name.contains('-') && name.chars().all(|c| c.is_ascii_lowercase() || c == '-'))
    {
        let ours = prefixes.contains(name.split('-').next().unwrap());
        assert!(!ours || french.contains(name) || *name == "page", "{name} has no text");
    }
}

#[test]
fn french_is_set_as_french() {
    for (number, line) in FRENCH.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
        let words = line.split_once(['=', ']']).map_or(line, |(_, words)| words).trim();
        for wrong in [" :", " ;", " ?", " !", " %", " »", "« ", "'"] {
            assert!(!words.contains(wrong), "line {}: {wrong:?} in {words:?}", number + 1);
        }
    }
}

#[test]
fn our_fonts_have_every_letter_that_we_set() {
    only_our_fonts();
    let mut letters: BTreeSet<char> = FRENCH.chars().chain(ENGLISH.chars()).collect();
    letters.extend("«»’‘“”…–—œŒæÆçÇéÉèÈêÊëàÀâîïôùûüÿ€°№•·−×\u{a0}\u{202f}".chars());
    letters.extend('\u{100}'..='\u{17f}');
    letters.retain(|c| !c.is_control());
    for face in [font::SANS, font::SANS_STRONG, font::SERIF, font::SERIF_STRONG, font::SERIF_ITALIC, font::MONO] {
        let missing: String = letters.iter().filter(|letter| !has(face, **letter)).collect();
        assert!(missing.is_empty(), "{face:?} lacks {missing}");
    }
    // Letters that no word of today's French or English has; they are borrowed from the program's own typeface.
    let borrowed = "ĸĿŀŉŊŋŦŧſ′№↑↓";
    for face in [font::EASY, font::EASY_STRONG] {
        let missing: String = letters.iter().filter(|letter| !has(face, **letter)).collect();
        assert_eq!(missing, borrowed, "{face:?}");
    }
}

/// Whether the face itself has a letter.
fn has(face: Font, letter: char) -> bool {
    let content = letter.to_string();
    let paragraph = Paragraph::with_text(Text {
        content: content.as_str(),
        bounds: Size::INFINITE,
        size: Pixels(16.0),
        line_height: LineHeight::default(),
        font: face,
        align_x: Alignment::Left,
        align_y: iced::alignment::Vertical::Top,
        shaping: Shaping::Advanced,
        wrapping: Wrapping::None,
    });
    let glyphs: Vec<_> = paragraph.buffer().layout_runs().flat_map(|run| run.glyphs.to_vec()).collect();
    let mut system = text::font_system().write().expect("not poisoned");
    let database = system.raw().db();
    glyphs.iter().all(|glyph| {
        let family = database.face(glyph.font_id).map(|found| found.families[0].0.clone());
        glyph.glyph_id != 0
            && family.is_some_and(|family| matches!(face.family, iced::font::Family::Name(name) if name == family))
    })
}
