//! Shortcuts: the key presses that no control took become messages. Unlike iced's own keyboard subscription this stays
//! silent while a field is being typed in, and works headless.

use super::wrapped::{Behaviour, Nothing, Wrapped};
use crate::gui::Element;
use iced::Event;
use iced::advanced::Shell;
use iced::keyboard::key::{Code, Named, Physical};
use iced::keyboard::{self, Key, Modifiers};

/// One press of a key, as far as a shortcut cares.
#[derive(Clone, Debug, PartialEq)]
pub struct Press {
    /// A key without a letter.
    pub named: Option<Named>,
    /// What the key writes, in lower case: the letter counts, not its place on the keyboard.
    pub letter: Option<char>,
    /// The digit of the upper row in that place, whatever it writes: on a French keyboard the unshifted key of "1"
    /// writes "&".
    pub digit: Option<u8>,
    /// Whether Shift is held.
    pub shift: bool,
    /// Whether Ctrl (Command on a Mac) is held, and no other key but Shift.
    pub command: bool,
    /// Whether Alt is held, and no other key.
    pub alt: bool,
    /// Whether it is a plain press: neither Ctrl, Alt nor the system's key.
    pub plain: bool,
    /// Whether the keyboard repeats a key held down.
    pub repeat: bool,
}

impl Press {
    fn new(key: &Key, written: &Key, place: Physical, modifiers: Modifiers, repeat: bool) -> Press {
        let letter = match written {
            Key::Character(words) => words.chars().next().and_then(|c| c.to_lowercase().next()),
            Key::Named(_) | Key::Unidentified => None,
        };
        let named = match key {
            Key::Named(named) => Some(*named),
            Key::Character(_) | Key::Unidentified => None,
        };
        let written_digit = letter.and_then(|c| c.to_digit(10)).and_then(|digit| u8::try_from(digit).ok());
        Press {
            named,
            letter,
            digit: written_digit.or_else(|| upper_row(place).filter(|_| !modifiers.shift())),
            shift: modifiers.shift(),
            command: modifiers.command() && !modifiers.alt(),
            alt: modifiers == Modifiers::ALT,
            plain: !modifiers.control() && !modifiers.alt() && !modifiers.logo(),
            repeat,
        }
    }

    /// Whether it is the plain key of that letter.
    pub fn is(&self, letter: char) -> bool {
        self.plain && self.letter == Some(letter)
    }

    /// Whether it is the key of that letter with Ctrl.
    pub fn is_command(&self, letter: char) -> bool {
        self.command && self.letter == Some(letter)
    }

    /// Whether it is that key by itself.
    pub fn is_named(&self, named: Named) -> bool {
        self.plain && self.named == Some(named)
    }

    /// Whether it confirms: Enter or Space, pressed anew.
    pub fn confirms(&self) -> bool {
        !self.repeat && (self.is_named(Named::Enter) || self.is_named(Named::Space))
    }
}

/// The digit printed on a key of the upper row.
fn upper_row(place: Physical) -> Option<u8> {
    let Physical::Code(code) = place else {
        return None;
    };
    let row = [
        Code::Digit0,
        Code::Digit1,
        Code::Digit2,
        Code::Digit3,
        Code::Digit4,
        Code::Digit5,
        Code::Digit6,
        Code::Digit7,
        Code::Digit8,
        Code::Digit9,
    ];
    row.iter().position(|digit| *digit == code).and_then(|digit| u8::try_from(digit).ok())
}

/// Asks for the meaning of each press.
pub struct OnKey<'a, M>(Box<Answer<'a, M>>);

/// What a press means, if anything.
type Answer<'a, M> = dyn Fn(&Press) -> Option<M> + 'a;

/// Asks `answer` about every key press that `content` did not take.
pub fn on_key<'a, M>(
    content: impl Into<Element<'a, M>>,
    answer: impl Fn(&Press) -> Option<M> + 'a,
) -> Wrapped<'a, M, OnKey<'a, M>> {
    Wrapped::new(content, OnKey(Box::new(answer)))
}

impl<M> Behaviour<M> for OnKey<'_, M> {
    type State = Nothing;

    fn update(&self, _: &mut Nothing, event: &Event, shell: &mut Shell<'_, M>) {
        if shell.is_event_captured() {
            return;
        }
        if let Event::Keyboard(keyboard::Event::KeyPressed {
            key, modified_key, physical_key, modifiers, repeat, ..
        }) = event
            && let Some(message) = (self.0)(&Press::new(key, modified_key, *physical_key, *modifiers, *repeat))
        {
            shell.publish(message);
            shell.capture_event();
        }
    }
}
