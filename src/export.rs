//! What is handed to other programs: answers as a table. Functions of their arguments; `disk` writes what they give.

pub mod report;
pub mod table;
