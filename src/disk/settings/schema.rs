//! The form of the settings file, version 1.

use crate::disk::{Settings, Theme};
use crate::i18n::Message;
use crate::text::Language;
use ron::extensions::Extensions;
use serde::{Deserialize, Serialize};
use std::path::Path;

const FORMAT: u32 = 1;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    format: u32,
    #[serde(default)]
    language: Option<Tongue>,
    #[serde(default)]
    theme: Option<Colours>,
    #[serde(default)]
    text_size: Option<u16>,
}

#[derive(Serialize, Deserialize)]
enum Tongue {
    Fr,
    En,
}

#[derive(Serialize, Deserialize)]
enum Colours {
    System,
    Light,
    Dark,
    HighContrast,
}

/// Why a settings file cannot be used.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Fault {
    /// It is not what a settings file is: line, column and the parser's words.
    Form(usize, usize, String),
    /// It is of a later version of the program.
    LaterVersion(u32),
    /// The size of text is outside its bounds.
    TextSize(u16),
}

impl Fault {
    pub(super) fn message(&self, path: &Path) -> Message {
        let about = |key| Message::new(key).with("path", path.display().to_string());
        match self {
            Fault::Form(line, column, why) => {
                about("settings-form").with("line", *line).with("column", *column).with("why", why.clone())
            }
            Fault::LaterVersion(version) => about("settings-later-version").with("version", version.to_string()),
            Fault::TextSize(percent) => about("settings-text-size")
                .with("percent", usize::from(*percent))
                .with("smallest", usize::from(Settings::SMALLEST_TEXT))
                .with("largest", usize::from(Settings::LARGEST_TEXT)),
        }
    }
}

/// Only the number of the form, read first so that a later form is told as such and not as an unknown field.
#[derive(Deserialize)]
struct Form {
    format: u32,
}

fn options() -> ron::Options {
    ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME)
}

pub(super) fn decode(text: &str) -> Result<Settings, Fault> {
    let text = text.trim_start_matches('\u{feff}');
    if let Ok(Form { format }) = options().from_str(text)
        && format > FORMAT
    {
        return Err(Fault::LaterVersion(format));
    }
    let file: File = options().from_str(text).map_err(|error| {
        let why: String = error.code.to_string().chars().take(120).collect();
        Fault::Form(error.span.start.line, error.span.start.col, why)
    })?;
    let defaults = Settings::default();
    let text_size = file.text_size.unwrap_or(defaults.text_size);
    if !(Settings::SMALLEST_TEXT..=Settings::LARGEST_TEXT).contains(&text_size) {
        return Err(Fault::TextSize(text_size));
    }
    let language = file.language.map(|language| match language {
        Tongue::Fr => Language::Fr,
        Tongue::En => Language::En,
    });
    let theme = file.theme.map_or(defaults.theme, |theme| match theme {
        Colours::System => Theme::System,
        Colours::Light => Theme::Light,
        Colours::Dark => Theme::Dark,
        Colours::HighContrast => Theme::HighContrast,
    });
    Ok(Settings { language, theme, text_size })
}

pub(super) fn encode(settings: &Settings) -> String {
    let file = File {
        format: FORMAT,
        language: settings.language.map(|language| match language {
            Language::Fr => Tongue::Fr,
            Language::En => Tongue::En,
        }),
        theme: Some(match settings.theme {
            Theme::System => Colours::System,
            Theme::Light => Colours::Light,
            Theme::Dark => Colours::Dark,
            Theme::HighContrast => Colours::HighContrast,
        }),
        text_size: Some(settings.text_size.clamp(Settings::SMALLEST_TEXT, Settings::LARGEST_TEXT)),
    };
    // Numbers and bare words only: there is nothing in them that RON could refuse to write.
    options().to_string_pretty(&file, ron::ser::PrettyConfig::default()).unwrap_or_default() + "\n"
}
