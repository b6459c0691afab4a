//! Shortcuts: the key presses that no control took become messages. Unlike iced's own keyboard subscription this stays
//! silent while a field is being typed in, and works headless.

use crate::gui::theme::Theme;
use crate::gui::{Element, Renderer};
use iced::advanced::widget::{Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Layout, Shell, layout, mouse, overlay, renderer};
use iced::keyboard::key::{Code, Named, Physical};
use iced::keyboard::{self, Key, Modifiers};
use iced::{Event, Length, Rectangle, Size, Vector};

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

/// The wrapper; made by [`on_key`].
pub struct OnKey<'a, M> {
    content: Element<'a, M>,
    answer: Box<Answer<'a, M>>,
}

/// What a press means, if anything.
type Answer<'a, M> = dyn Fn(&Press) -> Option<M> + 'a;

/// Asks `answer` about every key press that `content` did not take.
pub fn on_key<'a, M>(content: impl Into<Element<'a, M>>, answer: impl Fn(&Press) -> Option<M> + 'a) -> OnKey<'a, M> {
    OnKey { content: content.into(), answer: Box::new(answer) }
}

impl<M> Widget<M, Theme, Renderer> for OnKey<'_, M> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::stateless()
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.content)]
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(std::slice::from_ref(&self.content));
    }

    fn size(&self) -> Size<Length> {
        self.content.as_widget().size()
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        self.content.as_widget_mut().layout(&mut tree.children[0], renderer, limits)
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        self.content.as_widget_mut().operate(&mut tree.children[0], layout, renderer, operation);
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, M>,
        viewport: &Rectangle,
    ) {
        let content = self.content.as_widget_mut();
        content.update(&mut tree.children[0], event, layout, cursor, renderer, clipboard, shell, viewport);
        if shell.is_event_captured() {
            return;
        }
        if let Event::Keyboard(keyboard::Event::KeyPressed {
            key, modified_key, physical_key, modifiers, repeat, ..
        }) = event
            && let Some(message) = (self.answer)(&Press::new(key, modified_key, *physical_key, *modifiers, *repeat))
        {
            shell.publish(message);
            shell.capture_event();
        }
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        self.content.as_widget().mouse_interaction(&tree.children[0], layout, cursor, viewport, renderer)
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        self.content.as_widget().draw(&tree.children[0], renderer, theme, style, layout, cursor, viewport);
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, M, Theme, Renderer>> {
        self.content.as_widget_mut().overlay(&mut tree.children[0], layout, renderer, viewport, translation)
    }
}

impl<'a, M: 'a> From<OnKey<'a, M>> for Element<'a, M> {
    fn from(on_key: OnKey<'a, M>) -> Element<'a, M> {
        Element::new(on_key)
    }
}
