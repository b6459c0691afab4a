//! Scrolls a page just as far as needed to show one place of it: the passage after an answer, the control that Tab has
//! reached. What is in view already does not move.

use iced::advanced::widget::{Id, Operation, operation};
use iced::widget::operation::AbsoluteOffset;
use iced::{Rectangle, Task, Vector};

/// The scrolling part of every page.
pub const PAGE: Id = Id::new("page");

/// White kept around what is shown, in logical pixels.
const MARGIN: f32 = 24.0;

/// Shows the first words called `id` (see [`super::passage::MARKED`]), or the container of that name.
pub fn reveal<M: Send + 'static>(id: Id) -> Task<M> {
    iced::advanced::widget::operate(Reveal::new(Target::Named(id))).then(|()| Task::none())
}

/// Shows the control that has the focus.
pub fn reveal_focused<M: Send + 'static>() -> Task<M> {
    iced::advanced::widget::operate(Reveal::new(Target::Focused)).then(|()| Task::none())
}

enum Target {
    Named(Id),
    Focused,
}

/// The scrolling page: where it is, how tall its content is, how far it is scrolled.
#[derive(Clone, Copy)]
struct Page {
    bounds: Rectangle,
    content: f32,
    offset: f32,
}

struct Reveal {
    target: Target,
    page: Option<Page>,
    /// The next children to be visited are those of the page.
    entering: bool,
    inside: bool,
    found: Option<Rectangle>,
}

impl Reveal {
    fn new(target: Target) -> Reveal {
        Reveal { target, page: None, entering: false, inside: false, found: None }
    }

    fn see(&mut self, id: Option<&Id>, bounds: Rectangle) {
        if let Target::Named(target) = &self.target
            && id == Some(target)
            && self.inside
            && self.found.is_none()
        {
            self.found = Some(bounds);
        }
    }
}

impl Operation<()> for Reveal {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<()>)) {
        let outside = self.inside;
        self.inside |= std::mem::take(&mut self.entering);
        operate(self);
        self.inside = outside;
    }

    fn scrollable(
        &mut self,
        id: Option<&Id>,
        bounds: Rectangle,
        content_bounds: Rectangle,
        translation: Vector,
        _state: &mut dyn operation::Scrollable,
    ) {
        if id == Some(&PAGE) {
            self.page = Some(Page { bounds, content: content_bounds.height, offset: translation.y });
            self.entering = true;
        }
    }

    fn container(&mut self, id: Option<&Id>, bounds: Rectangle) {
        self.see(id, bounds);
    }

    fn text(&mut self, id: Option<&Id>, bounds: Rectangle, _text: &str) {
        self.see(id, bounds);
    }

    fn focusable(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn operation::Focusable) {
        if let Target::Focused = self.target
            && state.is_focused()
            && self.inside
        {
            self.found = Some(bounds);
        }
    }

    fn finish(&self) -> operation::Outcome<()> {
        match (self.page, self.found) {
            (Some(page), Some(found)) => match offset(page, found) {
                Some(y) => operation::Outcome::Chain(Box::new(operation::scrollable::scroll_to(
                    PAGE,
                    AbsoluteOffset { x: None, y: Some(y) },
                ))),
                None => operation::Outcome::None,
            },
            _ => operation::Outcome::None,
        }
    }
}

/// The new scroll offset that shows `found`, if another is needed. The top wins where not all of it fits.
fn offset(page: Page, found: Rectangle) -> Option<f32> {
    let top = found.y - page.bounds.y - MARGIN;
    let bottom = found.y + found.height - page.bounds.y - page.bounds.height + MARGIN;
    let furthest = (page.content - page.bounds.height).max(0.0);
    let wanted = if page.offset < bottom { bottom.min(top) } else { page.offset }.min(top.max(0.0));
    let wanted = wanted.clamp(0.0, furthest);
    ((wanted - page.offset).abs() > 0.5).then_some(wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_scrolls_only_as_far_as_needed() {
        let page = |offset| Page {
            bounds: Rectangle::new([0.0, 50.0].into(), [800.0, 400.0].into()),
            content: 1000.0,
            offset,
        };
        let at = |y: f32, height: f32| Rectangle::new([0.0, 50.0 + y].into(), [100.0, height].into());
        assert_eq!(offset(page(0.0), at(100.0, 50.0)), None, "in view");
        assert_eq!(offset(page(0.0), at(500.0, 50.0)), Some(174.0), "just below");
        assert_eq!(offset(page(300.0), at(100.0, 50.0)), Some(76.0), "above");
        assert_eq!(offset(page(0.0), at(500.0, 700.0)), Some(476.0), "taller than the page: its top");
        assert_eq!(offset(page(0.0), at(950.0, 40.0)), Some(600.0), "never past the end");
    }
}
