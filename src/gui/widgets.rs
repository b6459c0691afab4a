//! The parts of which screens are built. Those that draw or listen by themselves come first, then functions that put
//! ready-made parts together.

pub mod chart;
pub mod choosing;
pub mod difference;
pub mod focusable;
pub mod inert;
pub mod keys;
pub mod passage;
pub mod reveal;
pub mod runs;
pub mod scroll;
pub mod sortable;
pub mod wrapped;

pub mod control;
pub mod evidence;
pub mod field;
pub mod frame;
pub mod head;
pub mod notice;
pub mod signature;
pub mod stepper;

pub use choosing::choosing;
pub use focusable::focusable;
pub use inert::inert;
pub use keys::{Press, on_key};
pub use passage::passage;
pub use sortable::sortable;
