//! The form of the settings file, version 2. Version 1 had language, theme and size of text only; everything that version 2
//! adds may be absent.

use crate::disk::settings::{Study, WindowPlace};
use crate::disk::{Settings, Theme};
use crate::i18n::Message;
use crate::text::Language;
use ron::extensions::Extensions;
use serde::{Deserialize, Serialize};
use std::ops::RangeInclusive;
use std::path::Path;

const FORMAT: u32 = 2;

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
    #[serde(default)]
    easy_reading: Option<bool>,
    #[serde(default)]
    daily_goal: Option<u16>,
    #[serde(default)]
    new_a_day: Option<u16>,
    /// A share, from 0.70 to 0.97.
    #[serde(default)]
    desired_retention: Option<f64>,
    #[serde(default)]
    window: Option<Window>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Window {
    width: u32,
    height: u32,
    #[serde(default)]
    corner: Option<(i32, i32)>,
    #[serde(default)]
    maximized: bool,
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
    /// A number is outside its bounds: the field, the number, the least and the most.
    Number(&'static str, String, String, String),
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
            Fault::Number(name, found, least, most) => about("settings-number")
                .with("name", *name)
                .with("found", found.as_str())
                .with("least", least.as_str())
                .with("most", most.as_str()),
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
    let study = Study {
        daily_goal: bounded("daily_goal", file.daily_goal, Study::DAILY_GOALS, defaults.study.daily_goal)?,
        new_a_day: bounded("new_a_day", file.new_a_day, Study::NEW_A_DAY, defaults.study.new_a_day)?,
        retention: retention(file.desired_retention)?,
    };
    let window = file.window.map(place).transpose()?;
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
    let easy_reading = file.easy_reading.unwrap_or(defaults.easy_reading);
    Ok(Settings { language, theme, text_size, easy_reading, study, window })
}

/// The number of a field, or what stands for it where it is absent.
fn bounded<N: PartialOrd + ToString>(
    name: &'static str,
    found: Option<N>,
    bounds: RangeInclusive<N>,
    default: N,
) -> Result<N, Fault> {
    match found {
        None => Ok(default),
        Some(number) if bounds.contains(&number) => Ok(number),
        Some(number) => {
            Err(Fault::Number(name, number.to_string(), bounds.start().to_string(), bounds.end().to_string()))
        }
    }
}

/// A share of one as whole percent.
fn retention(share: Option<f64>) -> Result<u8, Fault> {
    let Some(share) = share else { return Ok(Study::default().retention) };
    let percent = Study::RETENTIONS.into_iter().find(|percent| (f64::from(*percent) - share * 100.0).abs() <= 0.5);
    let share_of = |percent: &u8| format!("{:.2}", f64::from(*percent) / 100.0);
    let outside = || {
        let (least, most) = (share_of(Study::RETENTIONS.start()), share_of(Study::RETENTIONS.end()));
        Fault::Number("desired_retention", share.to_string(), least, most)
    };
    percent.ok_or_else(outside)
}

fn place(window: Window) -> Result<WindowPlace, Fault> {
    let side = |found| bounded("window", Some(found), WindowPlace::SIDES, found);
    let coordinate = |found| bounded("window", Some(found), WindowPlace::COORDINATES, found);
    let corner = window.corner.map(|(x, y)| Ok((coordinate(x)?, coordinate(y)?))).transpose()?;
    Ok(WindowPlace { size: (side(window.width)?, side(window.height)?), corner, maximized: window.maximized })
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
        easy_reading: Some(settings.easy_reading),
        daily_goal: Some(clamped(settings.study.daily_goal, Study::DAILY_GOALS)),
        new_a_day: Some(clamped(settings.study.new_a_day, Study::NEW_A_DAY)),
        desired_retention: Some(f64::from(clamped(settings.study.retention, Study::RETENTIONS)) / 100.0),
        window: settings.window.map(|place| Window {
            width: clamped(place.size.0, WindowPlace::SIDES),
            height: clamped(place.size.1, WindowPlace::SIDES),
            corner: place
                .corner
                .map(|(x, y)| (clamped(x, WindowPlace::COORDINATES), clamped(y, WindowPlace::COORDINATES))),
            maximized: place.maximized,
        }),
    };
    // Numbers and bare words only: there is nothing in them that RON could refuse to write.
    options().to_string_pretty(&file, ron::ser::PrettyConfig::default()).unwrap_or_default() + "\n"
}

fn clamped<N: Ord + Copy>(number: N, bounds: RangeInclusive<N>) -> N {
    number.clamp(*bounds.start(), *bounds.end())
}
