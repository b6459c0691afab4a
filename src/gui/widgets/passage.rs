//! Words of an article, set in the article type, with the marker under those that settle the answer. The toolkit's rich
//! text cannot be found by its words and gives no place to scroll to, so this draws by itself and says both when asked.

use crate::gui::theme::{Theme, font, space, typeset};
use crate::gui::widgets::runs::{Run, Under, Voice};
use crate::gui::{Element, Renderer, Scene};
use iced::advanced::renderer::{Quad, Renderer as _};
use iced::advanced::text::{self, Paragraph as _, Renderer as _};
use iced::advanced::widget::{Id, Operation, Tree, Widget, tree};
use iced::advanced::{Layout, layout, mouse, renderer};
use iced::{Border, Length, Pixels, Rectangle, Size, Vector, alignment, border};
use std::hash::{DefaultHasher, Hash, Hasher};

/// What the words under the marker are called when the widget tree is asked.
pub const MARKED: Id = Id::new("marked");

type Paragraph = <Renderer as text::Renderer>::Paragraph;

/// The widget; made by [`passage`].
pub struct Passage<'a> {
    runs: Vec<Run<'a>>,
    theme: Theme,
    easy: bool,
}

/// Sets `runs` as one paragraph in the colours of the scene's theme and in its typeface for reading.
pub fn passage<'a>(runs: Vec<Run<'a>>, scene: Scene<'_>) -> Passage<'a> {
    Passage { runs, theme: scene.theme, easy: scene.easy }
}

/// The paragraph once set, and of what.
#[derive(Default)]
struct State {
    paragraph: Paragraph,
    of: u64,
}

/// The paragraph that a passage has been laid out as, from its tree.
pub(super) fn paragraph(tree: &Tree) -> &Paragraph {
    &tree.state.downcast_ref::<State>().paragraph
}

impl<'a> Passage<'a> {
    /// The runs it is set of.
    pub(super) fn runs(&self) -> &[Run<'a>] {
        &self.runs
    }

    fn fingerprint(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        (&self.runs, self.theme, self.easy).hash(&mut hasher);
        hasher.finish()
    }

    fn set(&self, bounds: Size) -> Paragraph {
        let palette = self.theme.palette();
        let (plain, strong) =
            if self.easy { (font::EASY, font::EASY_STRONG) } else { (font::SERIF, font::SERIF_STRONG) };
        let spans: Vec<text::Span<'_, (), iced::Font>> = self
            .runs
            .iter()
            .map(|run| {
                let (face, ink) = match run.voice {
                    Voice::Prose if run.differs => (strong, palette.ink),
                    Voice::Prose => (plain, palette.ink),
                    Voice::Heading => (strong, palette.ink),
                    Voice::Dropped => (plain, palette.dropped),
                };
                let ink = if run.marked { palette.on_marker } else { ink };
                text::Span::new(run.words).font(face).color(ink)
            })
            .collect();
        Paragraph::with_spans(text::Text {
            content: spans.as_slice(),
            bounds,
            size: Pixels(typeset::ARTICLE_SIZE),
            line_height: text::LineHeight::Relative(typeset::ARTICLE_LEADING),
            font: font::SERIF,
            align_x: text::Alignment::Left,
            align_y: alignment::Vertical::Top,
            shaping: text::Shaping::Advanced,
            wrapping: text::Wrapping::WordOrGlyph,
        })
    }

    /// The lines under the marker of one run: its boxes without the white between lines, and a hair wider than the words,
    /// but not under a comma or full stop that is not marked: in its own ink it could not be read there.
    pub(super) fn strokes(&self, paragraph: &Paragraph, run: usize, origin: Vector) -> Vec<Rectangle> {
        let white = (typeset::ARTICLE_LEADING - 1.35) * typeset::ARTICLE_SIZE;
        let words = |at: Option<usize>| at.and_then(|at| self.runs.get(at)).map_or("", |run| run.words);
        let hair = |is_free: bool| if is_free { space::HAIR } else { 0.0 };
        let touches = |c: char| !c.is_whitespace();
        let before = hair(!words(run.checked_sub(1)).ends_with(touches));
        let after = hair(!words(Some(run + 1)).starts_with(touches));
        let lines = paragraph.span_bounds(run);
        let last = lines.len().saturating_sub(1);
        let lines = lines.into_iter().enumerate().map(|(at, line)| {
            let left = if at == 0 { before } else { space::HAIR };
            let right = if at == last { after } else { space::HAIR };
            Rectangle {
                x: line.x + origin.x - left,
                y: line.y + origin.y + white / 2.0,
                width: line.width + left + right,
                height: line.height - white,
            }
        });
        lines.collect()
    }
}

impl<M> Widget<M, Theme, Renderer> for Passage<'_> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn size(&self) -> Size<Length> {
        Size { width: Length::Fill, height: Length::Shrink }
    }

    fn layout(&mut self, tree: &mut Tree, _renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        let state = tree.state.downcast_mut::<State>();
        layout::sized(limits, Length::Fill, Length::Shrink, |limits| {
            let bounds = limits.max();
            let fingerprint = self.fingerprint();
            if state.of != fingerprint {
                (state.paragraph, state.of) = (self.set(bounds), fingerprint);
            } else if state.paragraph.bounds() != bounds {
                state.paragraph.resize(bounds);
            }
            state.paragraph.min_bounds()
        })
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, _renderer: &Renderer, operation: &mut dyn Operation) {
        let state = tree.state.downcast_ref::<State>();
        let words: String = self.runs.iter().map(|run| run.words).collect();
        operation.text(None, layout.bounds(), &words);
        let origin = Vector::new(layout.bounds().x, layout.bounds().y);
        let mut index = 0;
        for stretch in self.runs.chunk_by(|one, next| one.marked == next.marked) {
            let runs = index..index + stretch.len();
            index = runs.end;
            let strokes = runs.flat_map(|run| self.strokes(&state.paragraph, run, origin));
            if let Some(bounds) = strokes.reduce(|one, other| one.union(&other)).filter(|_| stretch[0].marked) {
                let words: String = stretch.iter().map(|run| run.words).collect();
                operation.text(Some(&MARKED), bounds, &words);
            }
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        _style: &renderer::Style,
        layout: Layout<'_>,
        _cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        if !layout.bounds().intersects(viewport) {
            return;
        }
        let state = tree.state.downcast_ref::<State>();
        let palette = theme.palette();
        let origin = Vector::new(layout.bounds().x, layout.bounds().y);
        for (index, _) in self.runs.iter().enumerate().filter(|(_, run)| run.marked) {
            for bounds in self.strokes(&state.paragraph, index, origin) {
                let border = Border { radius: border::radius(space::HAIR), ..Border::default() };
                renderer.fill_quad(Quad { bounds, border, ..Quad::default() }, palette.marker);
            }
        }
        for (index, run) in self.runs.iter().enumerate().filter(|(_, run)| run.under != Under::default()) {
            for bounds in self.strokes(&state.paragraph, index, origin) {
                let mut line = |top: f32, height: f32, color| {
                    let bounds = Rectangle { y: bounds.y + bounds.height + top, height, ..bounds };
                    renderer.fill_quad(Quad { bounds, ..Quad::default() }, color);
                };
                if run.under.thick {
                    line(-space::HAIR, space::HAIR, palette.accent);
                }
                if run.under.thin {
                    line(space::LINE, space::LINE, palette.outline);
                }
            }
        }
        renderer.fill_paragraph(&state.paragraph, layout.bounds().position(), palette.ink, *viewport);
    }
}

impl<'a, M: 'a> From<Passage<'a>> for Element<'a, M> {
    fn from(passage: Passage<'a>) -> Element<'a, M> {
        Element::new(passage)
    }
}
