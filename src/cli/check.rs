//! `recoupe check FILE…`: every finding of question sets, drawn with its place, then their number. It ends with 0 when
//! there is nothing to report, 1 when there is, 2 when a file or the corpus could not be read.

use crate::cli::{CorpusChoice, FOUND, UNREADABLE};
use crate::disk;
use crate::i18n::{Catalog, Message};
use crate::set::{self, Drawing, Set, Severity};
use std::io::{self, Write};
use std::path::PathBuf;

/// What to check, against which articles.
#[derive(Debug, clap::Args)]
pub struct Check {
    /// The sets.
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// The articles that the sets quote.
    #[command(flatten)]
    pub corpus: CorpusChoice,
}

/// Nothing to report.
const CLEAN: u8 = 0;

/// What has been counted so far.
#[derive(Default)]
struct Count {
    errors: usize,
    warnings: usize,
    unreadable: bool,
}

/// Checks, writes the findings to `out` and what could not be read to `err`, and gives the exit code.
pub fn run(
    check: &Check,
    catalog: &Catalog,
    colour: bool,
    out: &mut impl Write,
    err: &mut impl Write,
) -> io::Result<u8> {
    let Some(corpus) = check.corpus.open(catalog, err)? else { return Ok(UNREADABLE) };
    let article = |name: &str| corpus.article(name).map(|article| article.text.as_str());
    let mut count = Count::default();
    let mut sets: Vec<(String, Set)> = Vec::new();
    for file in &check.files {
        let source = match disk::read::text(file) {
            Ok(source) => source,
            Err(error) => {
                writeln!(err, "{}", catalog.say(&error.message()))?;
                count.unreadable = true;
                continue;
            }
        };
        let name = file.display().to_string();
        let (set, findings) = set::read(&name, &source, &article);
        let drawing = Drawing::new(&source, catalog, colour);
        for finding in &findings {
            writeln!(out, "{}\n", drawing.draw(finding))?;
            match finding.severity {
                Severity::Error => count.errors += 1,
                Severity::Warning => count.warnings += 1,
            }
        }
        sets.extend(set.map(|set| (name, set)));
    }
    let merged = set::merge(sets.iter().map(|(name, set)| (name.as_str(), set.clone())));
    for problem in &merged.problems {
        writeln!(out, "{}\n", catalog.say(problem))?;
        count.warnings += 1;
    }
    writeln!(out, "{}", catalog.say(&summary(&count, merged.items.len())))?;
    Ok(match (count.unreadable, count.errors + count.warnings) {
        (true, _) => UNREADABLE,
        (false, 0) => CLEAN,
        (false, _) => FOUND,
    })
}

fn summary(count: &Count, items: usize) -> Message {
    if count.errors + count.warnings == 0 {
        return Message::new("sets-check-clean").with("items", items);
    }
    Message::new("sets-check-found").with("errors", count.errors).with("warnings", count.warnings).with("items", items)
}
