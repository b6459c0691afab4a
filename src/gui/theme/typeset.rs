//! The sizes of type and what each is for. Every text on screen is made by one of these functions. No line is lower than
//! the letters of its face (1.3 times the size for IBM Plex): the software renderer repaints what lies within the lines, and
//! what hangs out of them would stay on screen.

use super::font;
use crate::gui::Theme;
use iced::widget::text::{IntoFragment, LineHeight, Text};
use lucide_icons::Icon;

/// Size of the articles' own words; the passage widget sets its lines with it.
pub const ARTICLE_SIZE: f32 = 17.0;
/// Height of a line of an article, as a factor of its size.
pub const ARTICLE_LEADING: f32 = 1.6;

/// Height of a line of secondary text.
pub const SMALL_LINE: f32 = 14.0 * 1.4;

/// Size of what is typed into a field.
pub const FIELD_SIZE: f32 = 16.0;

/// The program's name on the first page.
pub fn masthead<'a>(words: impl IntoFragment<'a>) -> Text<'a, Theme> {
    set(words, font::SERIF_STRONG, 46.0, 1.35)
}

/// The title of a page.
pub fn headline<'a>(words: impl IntoFragment<'a>) -> Text<'a, Theme> {
    set(words, font::SERIF_STRONG, 29.0, 1.35)
}

/// The title of an article where it is quoted.
pub fn article_title<'a>(words: impl IntoFragment<'a>) -> Text<'a, Theme> {
    set(words, font::SERIF_STRONG, 17.0, 1.35)
}

/// An article's words in a line of the program's.
pub fn quoted<'a>(words: impl IntoFragment<'a>) -> Text<'a, Theme> {
    set(words, font::SERIF, 15.5, 1.5)
}

/// An aside in the articles' voice.
pub fn aside<'a>(words: impl IntoFragment<'a>) -> Text<'a, Theme> {
    set(words, font::SERIF_ITALIC, 17.0, 1.4)
}

/// A question.
pub fn stem<'a>(words: impl IntoFragment<'a>) -> Text<'a, Theme> {
    set(words, font::SANS_STRONG, 21.0, 1.4)
}

/// A number to be seen first.
pub fn figure<'a>(words: impl IntoFragment<'a>) -> Text<'a, Theme> {
    set(words, font::SERIF_STRONG, 34.0, 1.35)
}

/// The words of a big button.
pub fn call<'a>(words: impl IntoFragment<'a>) -> Text<'a, Theme> {
    set(words, font::SANS_STRONG, 19.0, 1.35)
}

/// A heading inside a page, the words of a button.
pub fn label<'a>(words: impl IntoFragment<'a>) -> Text<'a, Theme> {
    set(words, font::SANS_STRONG, 15.0, 1.35)
}

/// Running text of the program.
pub fn body<'a>(words: impl IntoFragment<'a>) -> Text<'a, Theme> {
    set(words, font::SANS, 16.0, 1.45)
}

/// Secondary text.
pub fn small<'a>(words: impl IntoFragment<'a>) -> Text<'a, Theme> {
    set(words, font::SANS, 14.0, 1.4)
}

/// Words within a chart.
pub fn mark<'a>(words: impl IntoFragment<'a>) -> Text<'a, Theme> {
    set(words, font::SANS, 12.0, 1.4)
}

/// The letter on a key, a seed.
pub fn mono<'a>(words: impl IntoFragment<'a>) -> Text<'a, Theme> {
    set(words, font::MONO, 13.0, 1.35)
}

/// A small sign beside a word; never alone where it carries meaning.
pub fn icon<'a>(icon: Icon) -> Text<'a, Theme> {
    set(icon.unicode().to_string(), font::ICONS, 18.0, 1.0)
}

fn set<'a>(words: impl IntoFragment<'a>, font: iced::Font, size: f32, leading: f32) -> Text<'a, Theme> {
    Text::new(words).font(font).size(size).line_height(LineHeight::Relative(leading))
}
