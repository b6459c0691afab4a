//! The one wrapper around other content. It lays out, draws and updates the content as it is; what a particular wrapper
//! adds is a [`Behaviour`].

use crate::gui::theme::Theme;
use crate::gui::{Element, Renderer};
use iced::advanced::widget::{Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Layout, Shell, layout, mouse, overlay, renderer};
use iced::{Event, Length, Rectangle, Size, Vector};

/// What a wrapper does beside showing its content: nothing, unless it says otherwise.
pub trait Behaviour<M> {
    /// What it remembers from frame to frame.
    type State: Default + 'static;

    /// Whether pointer, keys and focus reach the content.
    fn is_open(&self) -> bool {
        true
    }

    /// Takes part in an operation, before the content does.
    fn operate(&self, _state: &mut Self::State, _bounds: Rectangle, _operation: &mut dyn Operation) {}

    /// Answers to an event that the content has seen.
    fn update(&self, _state: &mut Self::State, _event: &Event, _shell: &mut Shell<'_, M>) {}

    /// Draws over the content.
    fn draw(&self, _state: &Self::State, _renderer: &mut Renderer, _theme: &Theme, _bounds: Rectangle) {}
}

/// The state of a behaviour that remembers nothing. iced takes `()` for a widget that has no state at all.
#[derive(Default)]
pub struct Nothing;

/// Content with a behaviour around it.
pub struct Wrapped<'a, M, B> {
    content: Element<'a, M>,
    /// What the wrapper adds.
    pub(super) behaviour: B,
}

impl<'a, M, B> Wrapped<'a, M, B> {
    /// Puts a behaviour around `content`.
    pub fn new(content: impl Into<Element<'a, M>>, behaviour: B) -> Wrapped<'a, M, B> {
        Wrapped { content: content.into(), behaviour }
    }
}

impl<M, B: Behaviour<M>> Widget<M, Theme, Renderer> for Wrapped<'_, M, B> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<B::State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(B::State::default())
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
        if self.behaviour.is_open() {
            self.behaviour.operate(tree.state.downcast_mut(), layout.bounds(), operation);
            self.content.as_widget_mut().operate(&mut tree.children[0], layout, renderer, operation);
        }
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
        // A frame must be prepared in any case: buttons settle how they look when one is asked for.
        if self.behaviour.is_open() || matches!(event, Event::Window(_)) {
            let content = self.content.as_widget_mut();
            content.update(&mut tree.children[0], event, layout, cursor, renderer, clipboard, shell, viewport);
            self.behaviour.update(tree.state.downcast_mut(), event, shell);
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
        if !self.behaviour.is_open() {
            return mouse::Interaction::None;
        }
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
        let cursor = if self.behaviour.is_open() { cursor } else { mouse::Cursor::Unavailable };
        self.content.as_widget().draw(&tree.children[0], renderer, theme, style, layout, cursor, viewport);
        self.behaviour.draw(tree.state.downcast_ref(), renderer, theme, layout.bounds());
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

impl<'a, M: 'a, B: Behaviour<M> + 'a> From<Wrapped<'a, M, B>> for Element<'a, M> {
    fn from(wrapped: Wrapped<'a, M, B>) -> Element<'a, M> {
        Element::new(wrapped)
    }
}
