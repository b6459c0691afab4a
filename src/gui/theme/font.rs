//! The typefaces, embedded whole: a serif for the articles' own words, a sans for the program's, a mono for keys and
//! numbers; beside them one that was drawn to be read with ease, for who chooses it. Nothing relies on a font of the system; a family that is not embedded must never be named.

use iced::Font;
use iced::font::{Style, Weight};
use std::borrow::Cow;

/// The program's words.
pub const SANS: Font = Font::with_name("IBM Plex Sans");
/// The program's emphasis: buttons, questions, headings.
pub const SANS_STRONG: Font = Font { weight: Weight::Semibold, ..SANS };
/// The articles' words.
pub const SERIF: Font = Font::with_name("IBM Plex Serif");
/// Titles of articles.
pub const SERIF_STRONG: Font = Font { weight: Weight::Bold, ..SERIF };
/// Asides in the articles' voice.
pub const SERIF_ITALIC: Font = Font { style: Style::Italic, ..SERIF };
/// Articles, questions and answers for who chooses to read with ease: letters that cannot be taken for one another.
pub const EASY: Font = Font::with_name("Atkinson Hyperlegible Next");
/// Titles and questions in it.
pub const EASY_STRONG: Font = Font { weight: Weight::Bold, ..EASY };
/// Key caps and seeds.
pub const MONO: Font = Font::with_name("IBM Plex Mono");

/// The small signs (Lucide).
pub const ICONS: Font = Font::with_name("lucide");

/// The files, in the order they are loaded.
pub fn files() -> Vec<Cow<'static, [u8]>> {
    [
        include_bytes!("../../../assets/fonts/IBMPlexSans-Regular.ttf").as_slice(),
        include_bytes!("../../../assets/fonts/IBMPlexSans-SemiBold.ttf"),
        include_bytes!("../../../assets/fonts/IBMPlexSerif-Regular.ttf"),
        include_bytes!("../../../assets/fonts/IBMPlexSerif-Italic.ttf"),
        include_bytes!("../../../assets/fonts/IBMPlexSerif-Bold.ttf"),
        include_bytes!("../../../assets/fonts/IBMPlexMono-Regular.ttf"),
        include_bytes!("../../../assets/fonts/AtkinsonHyperlegibleNext-Regular.ttf"),
        include_bytes!("../../../assets/fonts/AtkinsonHyperlegibleNext-Bold.ttf"),
        lucide_icons::LUCIDE_FONT_BYTES,
    ]
    .map(Cow::Borrowed)
    .to_vec()
}
