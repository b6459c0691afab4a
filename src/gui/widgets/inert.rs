//! Content that is seen and, while a dialog lies over it, neither pressed nor reached by Tab. It stays in the same place of
//! the widget tree either way, so that its scroll position and its focus are still there when the dialog closes.

use super::wrapped::{Behaviour, Nothing, Wrapped};
use crate::gui::Element;

/// Whether the content is inert.
pub struct Inert(bool);

/// Makes `content` inert while `inert` holds.
pub fn inert<'a, M>(content: impl Into<Element<'a, M>>, inert: bool) -> Wrapped<'a, M, Inert> {
    Wrapped::new(content, Inert(inert))
}

impl<M> Behaviour<M> for Inert {
    type State = Nothing;

    fn is_open(&self) -> bool {
        !self.0
    }
}
