//! Any content as a control that Tab reaches: a ring when it has the focus, Enter and Space press it. The pointer never
//! gives the focus, so that the ring is seen only by who uses the keyboard.

use crate::gui::theme::{Theme, space};
use crate::gui::{Element, Renderer};
use iced::advanced::renderer::{Quad, Renderer as _};
use iced::advanced::widget::{Id, Operation, Tree, Widget, operation, tree};
use iced::advanced::{Clipboard, Layout, Shell, layout, mouse, overlay, renderer};
use iced::keyboard::{self, Key, key::Named};
use iced::{Border, Color, Event, Length, Rectangle, Size, Vector, border, touch};

/// The control; made by [`focusable`].
pub struct Focusable<'a, M> {
    id: Option<Id>,
    content: Element<'a, M>,
    /// What Enter and Space say.
    on_press: M,
}

/// Makes `content` a control that says `on_press`. The content answers to the pointer by itself.
pub fn focusable<'a, M>(content: impl Into<Element<'a, M>>, on_press: M) -> Focusable<'a, M> {
    Focusable { id: None, content: content.into(), on_press }
}

impl<M> Focusable<'_, M> {
    /// Names the control, so that the focus can be sent to it.
    pub fn id(mut self, id: Id) -> Self {
        self.id = Some(id);
        self
    }

    /// Says something else when it is pressed by Enter or Space than when it is clicked.
    pub fn on_enter(mut self, on_enter: M) -> Self {
        self.on_press = on_enter;
        self
    }
}

/// Whether the control has the focus.
#[derive(Default)]
struct State {
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

impl<M: Clone> Widget<M, Theme, Renderer> for Focusable<'_, M> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
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

    fn size_hint(&self) -> Size<Length> {
        self.content.as_widget().size_hint()
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        self.content.as_widget_mut().layout(&mut tree.children[0], renderer, limits)
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        operation.focusable(self.id.as_ref(), layout.bounds(), tree.state.downcast_mut::<State>());
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
        let state = tree.state.downcast_mut::<State>();
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
        if tree.state.downcast_ref::<State>().focused {
            let ring = Border {
                color: theme.palette().accent,
                width: space::RING,
                radius: border::radius(space::CORNER + 2.0 * space::RING),
            };
            let bounds = layout.bounds().expand(2.0 * space::RING);
            renderer.fill_quad(Quad { bounds, border: ring, ..Quad::default() }, Color::TRANSPARENT);
        }
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

impl<'a, M: Clone + 'a> From<Focusable<'a, M>> for Element<'a, M> {
    fn from(focusable: Focusable<'a, M>) -> Element<'a, M> {
        Element::new(focusable)
    }
}
