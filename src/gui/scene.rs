//! What every screen is drawn with: the words of the interface, the articles, the theme and the room there is.

use crate::corpus::Corpus;
use crate::gui::Theme;
use crate::gui::theme::{font, space};
use crate::i18n::{self, Catalog};
use crate::text::Language;
use iced::Size;
use iced::widget::text::Text;

/// The surroundings of a screen, borrowed for one view.
#[derive(Clone, Copy)]
pub struct Scene<'a> {
    /// The words of the interface language.
    pub words: &'a Catalog,
    /// The articles.
    pub corpus: &'a Corpus,
    /// The theme, for what bakes its colours in.
    pub theme: Theme,
    /// Whether what is read at length is set in the typeface for reading with ease.
    pub easy: bool,
    /// The room of the window.
    pub room: Room,
}

impl Scene<'_> {
    /// A text without arguments.
    pub fn get(&self, key: &'static str) -> String {
        self.words.get(key)
    }

    /// A text with arguments.
    pub fn say(&self, message: &i18n::Message) -> String {
        self.words.say(message)
    }

    /// Words read at length, in the typeface for it.
    pub fn eased<'b>(&self, words: Text<'b, Theme>) -> Text<'b, Theme> {
        if self.easy { words.font(font::EASY) } else { words }
    }

    /// A title or a question, in the typeface for it.
    pub fn eased_strong<'b>(&self, words: Text<'b, Theme>) -> Text<'b, Theme> {
        if self.easy { words.font(font::EASY_STRONG) } else { words }
    }

    /// The interface language.
    pub fn language(&self) -> Language {
        self.words.language()
    }
}

/// How much room the window has, after the text size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Room {
    /// One column, small margins.
    pub narrow: bool,
    /// Head and foot scroll with the page.
    pub short: bool,
}

impl Room {
    /// The room of a window of that size in logical pixels.
    pub fn of(size: Size) -> Room {
        Room { narrow: size.width < space::NARROW, short: size.height < space::SHORT }
    }

    /// The margin on either side of the page.
    pub fn margin(self) -> f32 {
        if self.narrow { space::MEDIUM } else { space::LARGE }
    }
}
