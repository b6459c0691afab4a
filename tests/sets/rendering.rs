//! One file a fault under `tests/sets/findings`, with what the author is told beside it, in both languages.

use crate::read;
use recoupe::i18n::Catalog;
use recoupe::set::Drawing;
use recoupe::text::Language;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// What is told about a set, and how much of it remains.
fn told(source: &str) -> String {
    let (set, findings) = read(source);
    let remains = set.map_or("no set".to_owned(), |set| format!("{} items remain", set.items.len()));
    let mut told = format!("{remains}\n");
    for language in [Language::En, Language::Fr] {
        let catalog = Catalog::new(language);
        let drawing = Drawing::new(source, &catalog, false);
        for finding in &findings {
            write!(told, "\n{}\n", drawing.draw(finding)).unwrap();
        }
    }
    // Lines drawn without a mark end in spaces, which editors take away.
    told.lines().map(|line| line.trim_end().to_owned() + "\n").collect()
}

#[test]
fn every_fault_is_told_with_its_place_and_a_hint() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sets/findings");
    let mut sources: Vec<_> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    sources.retain(|path| path.extension().is_some_and(|extension| extension == "ron"));
    sources.sort();
    assert!(sources.len() > 50);
    let mut wrong = Vec::new();
    for path in sources {
        let found = told(&fs::read_to_string(&path).unwrap());
        assert!(!found.contains("sets-"), "a message has no words: {found}");
        let expected = path.with_extension("txt");
        if std::env::var_os("RECOUPE_REFRESH").is_some() {
            fs::write(expected, found).unwrap();
        } else if fs::read_to_string(&expected).ok().as_deref() != Some(&found) {
            wrong.push(format!("{}:\n{found}", path.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
