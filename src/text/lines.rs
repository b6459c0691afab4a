//! From byte offsets to the line and column a person would count, for messages about a file.

/// A place as an editor shows it: both numbers count from 1, columns in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

/// The starts of a text's lines.
#[derive(Clone, Debug)]
pub struct LineIndex {
    starts: Vec<usize>,
}

impl LineIndex {
    /// Indexes `text`; lines end at `\n`.
    pub fn new(text: &str) -> LineIndex {
        let starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        LineIndex { starts }
    }

    /// Where `offset` is in `text`, the text that was indexed; an offset past the end counts as the end.
    pub fn place(&self, text: &str, offset: usize) -> Place {
        let offset = offset.min(text.len());
        let line = self.starts.partition_point(|&start| start <= offset).max(1);
        let before = text.get(self.starts[line - 1]..offset).unwrap_or("");
        Place { line, column: before.chars().count() + 1 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_and_lines_count_from_one() {
        let text = "é à\nici";
        let lines = LineIndex::new(text);
        assert_eq!(lines.place(text, 3), Place { line: 1, column: 3 });
        assert_eq!(lines.place(text, 6), Place { line: 2, column: 1 });
        assert_eq!(lines.place(text, 99), Place { line: 2, column: 4 });
    }
}
