//! Any content as a control that Tab reaches: a ring when it has the focus, Enter and Space press it. The pointer never
//! gives the focus, so that the ring is seen only by who uses the keyboard.

use super::wrapped::{Behaviour, Wrapped};
use crate::gui::theme::{Theme, space};
use crate::gui::{Element, Renderer};
use iced::advanced::renderer::{Quad, Renderer as _};
use iced::advanced::widget::{Id, Operation, operation};
use iced::advanced::{Shell, mouse};
use iced::keyboard::{self, Key, Modifiers, key::Named};
use iced::{Border, Color, Event, Rectangle, border, touch};

/// A control that Tab reaches.
pub struct Focusable<M> {
    id: Option<Id>,
    /// What Enter and Space say.
    on_press: M,
    /// What the arrow keys say, where they say something.
    arrows: Arrows<M>,
}

/// What the arrow keys say while a control has the focus; what says nothing is left to the page.
#[derive(Clone, Debug)]
pub struct Arrows<M> {
    /// The key up.
    pub up: Option<M>,
    /// The key down.
    pub down: Option<M>,
    /// The key up, with Alt.
    pub alt_up: Option<M>,
    /// The key down, with Alt.
    pub alt_down: Option<M>,
}

impl<M> Arrows<M> {
    fn said(&self, key: &Key, modifiers: Modifiers) -> Option<&M> {
        let (plain, alt) = (modifiers.is_empty(), modifiers == Modifiers::ALT);
        match key {
            Key::Named(Named::ArrowUp) if plain => self.up.as_ref(),
            Key::Named(Named::ArrowUp) if alt => self.alt_up.as_ref(),
            Key::Named(Named::ArrowDown) if plain => self.down.as_ref(),
            Key::Named(Named::ArrowDown) if alt => self.alt_down.as_ref(),
            Key::Named(_) | Key::Character(_) | Key::Unidentified => None,
        }
    }
}

impl<M> Default for Arrows<M> {
    fn default() -> Arrows<M> {
        Arrows { up: None, down: None, alt_up: None, alt_down: None }
    }
}

/// Makes `content` a control that says `on_press`. The content answers to the pointer by itself.
pub fn focusable<'a, M>(content: impl Into<Element<'a, M>>, on_press: M) -> Wrapped<'a, M, Focusable<M>> {
    Wrapped::new(content, Focusable { id: None, on_press, arrows: Arrows::default() })
}

impl<M> Wrapped<'_, M, Focusable<M>> {
    /// Names the control, so that the focus can be sent to it.
    pub fn id(mut self, id: Id) -> Self {
        self.behaviour.id = Some(id);
        self
    }

    /// Answers to the arrow keys too.
    pub fn on_arrows(mut self, arrows: Arrows<M>) -> Self {
        self.behaviour.arrows = arrows;
        self
    }

    /// Says something else when it is pressed by Enter or Space than when it is clicked.
    pub fn on_enter(mut self, on_enter: M) -> Self {
        self.behaviour.on_press = on_enter;
        self
    }
}

/// Whether the control has the focus.
#[derive(Default)]
pub struct State {
    focused: bool,
}

impl operation::Focusable for State {
    fn is_focused(&self) -> bool {
        self.focused
    }

    fn focus(&mut self) {
        self.focused = true;
    }

    fn unfocus(&mut self) {
        self.focused = false;
    }
}

impl<M: Clone> Behaviour<M> for Focusable<M> {
    type State = State;

    fn operate(&self, state: &mut State, bounds: Rectangle, operation: &mut dyn Operation) {
        operation.focusable(self.id.as_ref(), bounds, state);
    }

    fn update(&self, state: &mut State, event: &Event, shell: &mut Shell<'_, M>) {
        if !state.focused {
            return;
        }
        if let Event::Mouse(mouse::Event::ButtonPressed(_)) | Event::Touch(touch::Event::FingerPressed { .. }) = event {
            state.focused = false;
            shell.request_redraw();
        }
        if let Event::Keyboard(keyboard::Event::KeyPressed { key, repeat: false, .. }) = event
            && matches!(key, Key::Named(Named::Enter | Named::Space))
            && !shell.is_event_captured()
        {
            shell.publish(self.on_press.clone());
            shell.capture_event();
        }
        if let Event::Keyboard(keyboard::Event::KeyPressed { key, modifiers, .. }) = event
            && !shell.is_event_captured()
            && let Some(message) = self.arrows.said(key, *modifiers)
        {
            shell.publish(message.clone());
            shell.capture_event();
        }
    }

    fn draw(&self, state: &State, renderer: &mut Renderer, theme: &Theme, bounds: Rectangle) {
        if state.focused {
            let ring = Border {
                color: theme.palette().accent,
                width: space::RING,
                radius: border::radius(space::CORNER + 2.0 * space::RING),
            };
            let bounds = bounds.expand(2.0 * space::RING);
            renderer.fill_quad(Quad { bounds, border: ring, ..Quad::default() }, Color::TRANSPARENT);
        }
    }
}
