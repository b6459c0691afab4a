//! An article's paragraph of which each sentence is an option: a click chooses it, and what has become of it is drawn
//! under its words. Only the right one, once it is told, has the marker.

use crate::gui::theme::style::Standing;
use crate::gui::theme::{Theme, space};
use crate::gui::widgets::passage::{self, Passage};
use crate::gui::widgets::runs::Placed;
use crate::gui::{Element, Renderer};
use iced::advanced::renderer::{Quad, Renderer as _};
use iced::advanced::text::Paragraph as _;
use iced::advanced::widget::{Id, Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Layout, Shell, layout, mouse, renderer};
use iced::{Border, Color, Event, Length, Rectangle, Size, Vector, border};

/// What the sentence now chosen is called when the widget tree is asked.
pub const CHOSEN: Id = Id::new("chosen-sentence");

/// The widget; made by [`choosing`].
pub struct Choosing<'a, M> {
    passage: Passage<'a>,
    chosen: fn(usize) -> M,
}

/// Makes the sentences of a paragraph options: a click on one says `chosen` with its position.
pub fn choosing<M>(passage: Passage<'_>, chosen: fn(usize) -> M) -> Choosing<'_, M> {
    Choosing { passage, chosen }
}

/// The run under the pointer.
#[derive(Default)]
struct Hovered(Option<usize>);

impl<M> Choosing<'_, M> {
    fn placed(&self, run: usize) -> Option<Placed> {
        self.passage.runs().get(run).and_then(|run| run.option)
    }

    /// The run under the pointer, if it can be chosen.
    fn under(&self, tree: &Tree, layout: Layout<'_>, cursor: mouse::Cursor) -> Option<usize> {
        let inside = cursor.position_in(layout.bounds())?;
        let run = passage::paragraph(tree.children.first()?).hit_span(inside)?;
        self.placed(run).filter(|placed| is_open(placed.standing)).map(|_| run)
    }
}

/// Whether the question still waits for its answer.
fn is_open(standing: Standing) -> bool {
    match standing {
        Standing::Open | Standing::Chosen => true,
        Standing::Right | Standing::Wrong | Standing::Past => false,
    }
}

impl<M> Widget<M, Theme, Renderer> for Choosing<'_, M> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<Hovered>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(Hovered::default())
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.passage as &dyn Widget<M, Theme, Renderer>)]
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(&[&self.passage as &dyn Widget<M, Theme, Renderer>]);
    }

    fn size(&self) -> Size<Length> {
        Size { width: Length::Fill, height: Length::Shrink }
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        match tree.children.first_mut() {
            Some(child) => Widget::<M, Theme, Renderer>::layout(&mut self.passage, child, renderer, limits),
            None => layout::Node::new(Size::ZERO),
        }
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, _renderer: &Renderer, operation: &mut dyn Operation) {
        let Some(child) = tree.children.first() else { return };
        let origin = Vector::new(layout.bounds().x, layout.bounds().y);
        for (at, run) in self.passage.runs().iter().enumerate() {
            let lines = self.passage.strokes(passage::paragraph(child), at, origin);
            // Each sentence is found by its words and pressed on its first line: the middle of several may be another's.
            let Some(first) = lines.first() else { continue };
            let whole = lines.iter().copied().reduce(|one, other| one.union(&other)).unwrap_or(*first);
            operation.text(None, *first, run.words);
            if run.marked {
                operation.text(Some(&passage::MARKED), whole, run.words);
            }
            if run.option.is_some_and(|placed| placed.standing == Standing::Chosen) {
                operation.text(Some(&CHOSEN), whole, run.words);
            }
        }
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _renderer: &Renderer,
        _clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, M>,
        _viewport: &Rectangle,
    ) {
        let under = self.under(tree, layout, cursor);
        if let Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)) = event
            && let Some(placed) = under.and_then(|run| self.placed(run))
        {
            shell.publish((self.chosen)(placed.at));
            shell.capture_event();
        }
        let hovered = tree.state.downcast_mut::<Hovered>();
        if hovered.0 != under {
            hovered.0 = under;
            shell.request_redraw();
        }
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _viewport: &Rectangle,
        _renderer: &Renderer,
    ) -> mouse::Interaction {
        if self.under(tree, layout, cursor).is_some() { mouse::Interaction::Pointer } else { mouse::Interaction::None }
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
        let Some(child) = tree.children.first().filter(|_| layout.bounds().intersects(viewport)) else { return };
        let palette = theme.palette();
        let origin = Vector::new(layout.bounds().x, layout.bounds().y);
        let hovered = tree.state.downcast_ref::<Hovered>().0;
        for (at, run) in self.passage.runs().iter().enumerate() {
            let Some(placed) = run.option else { continue };
            let (ground, line) = match placed.standing {
                Standing::Chosen => (palette.accent_wash, Some(palette.accent)),
                Standing::Wrong => (palette.wrong_wash, Some(palette.wrong)),
                // Under the words of the right one lies the marker, which the passage draws itself.
                Standing::Right | Standing::Past => continue,
                Standing::Open if hovered == Some(at) => (palette.accent_wash, None),
                Standing::Open => continue,
            };
            for stroke in self.passage.strokes(passage::paragraph(child), at, origin) {
                fill(renderer, stroke, ground);
                if let Some(line) = line {
                    let under = Rectangle { y: stroke.y + stroke.height, height: space::RING, ..stroke };
                    fill(renderer, under, line);
                }
            }
        }
        Widget::<M, Theme, Renderer>::draw(&self.passage, child, renderer, theme, style, layout, cursor, viewport);
    }
}

fn fill(renderer: &mut Renderer, bounds: Rectangle, color: Color) {
    let border = Border { radius: border::radius(space::HAIR), ..Border::default() };
    renderer.fill_quad(Quad { bounds, border, ..Quad::default() }, color);
}

impl<'a, M: 'a> From<Choosing<'a, M>> for Element<'a, M> {
    fn from(choosing: Choosing<'a, M>) -> Element<'a, M> {
        Element::new(choosing)
    }
}
