//! Lines, one under the other, that the pointer drags into another order. The line held follows the pointer and the others
//! make room for it; the order itself changes once, when the line is let go, so that dragging costs a frame and no more.

use crate::gui::theme::{Theme, space};
use crate::gui::{Element, Renderer};
use iced::advanced::renderer::{Quad, Renderer as _};
use iced::advanced::widget::{Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Layout, Shell, layout, mouse, renderer};
use iced::keyboard::{self, Key, key::Named};
use iced::{Border, Color, Event, Length, Point, Rectangle, Size, Vector, border, touch};

/// The widget; made by [`sortable`].
pub struct Sortable<'a, M> {
    lines: Vec<Element<'a, M>>,
    moved: fn(usize, usize) -> M,
}

/// Puts `lines` one under the other; one that was dragged says `moved` with the place it left and the place it took.
pub fn sortable<'a, M>(lines: Vec<Element<'a, M>>, moved: fn(usize, usize) -> M) -> Sortable<'a, M> {
    Sortable { lines, moved }
}

/// The white between two lines.
const GAP: f32 = space::SMALL;

/// The line that is being dragged.
#[derive(Default)]
struct State(Option<Held>);

#[derive(Clone, Copy)]
struct Held {
    line: usize,
    /// How far below the line's top the pointer took it.
    grip: f32,
    /// Where its top is now, from the top of all lines.
    top: f32,
}

/// What becomes of a line that is held.
enum Gesture {
    Drawn,
    LetGo,
    GivenUp,
}

fn gesture(event: &Event) -> Option<Gesture> {
    if let Event::Mouse(mouse::Event::CursorMoved { .. }) | Event::Touch(touch::Event::FingerMoved { .. }) = event {
        return Some(Gesture::Drawn);
    }
    if let Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left))
    | Event::Touch(touch::Event::FingerLifted { .. }) = event
    {
        return Some(Gesture::LetGo);
    }
    let given_up = matches!(
        event,
        Event::Keyboard(keyboard::Event::KeyPressed { key: Key::Named(Named::Escape), .. })
            | Event::Touch(touch::Event::FingerLost { .. })
            | Event::Window(iced::window::Event::Unfocused)
    );
    given_up.then_some(Gesture::GivenUp)
}

/// Where lines of these heights stand while one is held: the place it would take, and the top of each line.
fn places(heights: &[f32], held: Held) -> (usize, Vec<f32>) {
    let own = heights.get(held.line).copied().unwrap_or(0.0) + GAP;
    let mut tops = vec![0.0; heights.len()];
    let (mut place, mut top) = (0, 0.0);
    let others = heights.iter().zip(&mut tops).enumerate().filter(|(at, _)| *at != held.line);
    for (_, (height, place_of)) in others {
        // The held line takes a place as soon as it covers half of who stands there.
        let passed = top + (height + GAP) / 2.0 <= held.top;
        place += usize::from(passed);
        *place_of = if passed { top } else { top + own };
        top += height + GAP;
    }
    if let Some(place_of) = tops.get_mut(held.line) {
        *place_of = held.top;
    }
    (place, tops)
}

impl<M> Sortable<'_, M> {
    fn press(&self, state: &mut State, layout: Layout<'_>, at: Point) -> bool {
        let line = layout.children().position(|line| line.bounds().contains(at));
        state.0 = line.and_then(|line| {
            let bounds = layout.children().nth(line)?.bounds();
            Some(Held { line, grip: at.y - bounds.y, top: bounds.y - layout.bounds().y })
        });
        state.0.is_some()
    }

    fn heights(layout: Layout<'_>) -> Vec<f32> {
        layout.children().map(|line| line.bounds().height).collect()
    }
}

impl<M> Widget<M, Theme, Renderer> for Sortable<'_, M> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn children(&self) -> Vec<Tree> {
        self.lines.iter().map(Tree::new).collect()
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(&self.lines);
    }

    fn size(&self) -> Size<Length> {
        Size { width: Length::Fill, height: Length::Shrink }
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        let limits = limits.width(Length::Fill).loose();
        let (mut top, mut nodes) = (0.0, Vec::with_capacity(self.lines.len()));
        for (line, tree) in self.lines.iter_mut().zip(&mut tree.children) {
            let node = line.as_widget_mut().layout(tree, renderer, &limits).move_to(Point::new(0.0, top));
            top += node.size().height + GAP;
            nodes.push(node);
        }
        layout::Node::with_children(Size::new(limits.max().width, (top - GAP).max(0.0)), nodes)
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        operation.container(None, layout.bounds());
        operation.traverse(&mut |operation| {
            let lines = self.lines.iter_mut().zip(&mut tree.children).zip(layout.children());
            lines.for_each(|((line, tree), layout)| line.as_widget_mut().operate(tree, layout, renderer, operation));
        });
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
        let state = tree.state.downcast_mut::<State>();
        let Some(held) = state.0.filter(|held| held.line < self.lines.len()) else {
            for ((line, tree), layout) in self.lines.iter_mut().zip(&mut tree.children).zip(layout.children()) {
                let line = line.as_widget_mut();
                line.update(tree, event, layout, cursor, renderer, clipboard, shell, viewport);
            }
            if let Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerPressed { .. }) = event
                && !shell.is_event_captured()
                && let Some(at) = cursor.position_over(*viewport)
                && self.press(tree.state.downcast_mut(), layout, at)
            {
                shell.capture_event();
                shell.request_redraw();
            }
            return;
        };
        let Some(gesture) = gesture(event) else { return };
        let heights = Self::heights(layout);
        match gesture {
            Gesture::Drawn => {
                // A line that is held stays among the lines, wherever the pointer goes.
                let Some(at) = cursor.land().position() else { return };
                let furthest = layout.bounds().height - heights.get(held.line).copied().unwrap_or(0.0);
                let top = (at.y - held.grip - layout.bounds().y).clamp(0.0, furthest.max(0.0));
                state.0 = Some(Held { top, ..held });
            }
            Gesture::LetGo => {
                let (place, _) = places(&heights, held);
                state.0 = None;
                if place != held.line {
                    shell.publish((self.moved)(held.line, place));
                }
            }
            Gesture::GivenUp => state.0 = None,
        }
        shell.capture_event();
        shell.request_redraw();
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        if tree.state.downcast_ref::<State>().0.is_some() {
            return mouse::Interaction::Grabbing;
        }
        let lines = self.lines.iter().zip(&tree.children).zip(layout.children());
        let under = lines.map(|((line, tree), layout)| {
            let own = line.as_widget().mouse_interaction(tree, layout, cursor, viewport, renderer);
            let free = own == mouse::Interaction::None && cursor.is_over(layout.bounds());
            if free { mouse::Interaction::Grab } else { own }
        });
        under.max().unwrap_or_default()
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
        if !layout.bounds().intersects(viewport) {
            return;
        }
        let held = tree.state.downcast_ref::<State>().0.filter(|held| held.line < self.lines.len());
        let lines = self.lines.iter().zip(&tree.children).zip(layout.children());
        let Some(held) = held else {
            for ((line, tree), layout) in lines {
                line.as_widget().draw(tree, renderer, theme, style, layout, cursor, viewport);
            }
            return;
        };
        let (_, tops) = places(&Self::heights(layout), held);
        let away = mouse::Cursor::Unavailable;
        let shift = |line: Layout<'_>, top: f32| Vector::new(0.0, layout.bounds().y + top - line.bounds().y);
        let mut taken = None;
        for (at, (((line, tree), layout), top)) in lines.zip(tops).enumerate() {
            let by = shift(layout, top);
            if at == held.line {
                taken = Some((line, tree, layout, by));
                continue;
            }
            let viewport = *viewport - by;
            renderer.with_translation(by, |renderer| {
                line.as_widget().draw(tree, renderer, theme, style, layout, away, &viewport);
            });
        }
        let Some((line, tree, own, by)) = taken else { return };
        // A layer of its own: the words of the lines below would otherwise be drawn over it.
        let room = layout.bounds().expand(2.0 * space::RING);
        let Some(room) = room.intersection(viewport) else { return };
        renderer.with_layer(room, |renderer| {
            renderer.with_translation(by, |renderer| {
                let viewport = *viewport - by;
                line.as_widget().draw(tree, renderer, theme, style, own, away, &viewport);
                let radius = border::radius(space::CORNER);
                let ring = Border { color: theme.palette().accent, width: space::RING, radius };
                let bounds = own.bounds();
                renderer.fill_quad(Quad { bounds, border: ring, ..Quad::default() }, Color::TRANSPARENT);
            });
        });
    }
}

impl<'a, M: 'a> From<Sortable<'a, M>> for Element<'a, M> {
    fn from(sortable: Sortable<'a, M>) -> Element<'a, M> {
        Element::new(sortable)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_others_make_room_once_the_held_line_covers_half_of_them() {
        let heights = [40.0, 40.0, 40.0];
        let at = |line, top| places(&heights, Held { line, grip: 0.0, top });
        assert_eq!(at(0, 0.0), (0, vec![0.0, 50.0, 100.0]), "taken, and not moved");
        assert_eq!(at(0, 24.0), (0, vec![24.0, 50.0, 100.0]));
        assert_eq!(at(0, 26.0), (1, vec![26.0, 0.0, 100.0]));
        assert_eq!(at(2, 76.0), (2, vec![0.0, 50.0, 76.0]));
        assert_eq!(at(2, 74.0), (1, vec![0.0, 100.0, 74.0]));
        assert_eq!(at(2, 0.0), (0, vec![50.0, 100.0, 0.0]));
        assert_eq!(places(&[40.0, 80.0], Held { line: 0, grip: 0.0, top: 80.0 }), (1, vec![80.0, 0.0]));
    }
}
