//! The layers of the design as a table: which module may use which. Every `crate::…` path in `src` is held against it,
//! and the offending line is shown.

// A helper of a test fails as the test itself does.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};

/// (module, what it may use of ours), from the ground up.
const MAY_USE: &[(&str, &[&str])] = &[
    ("text", &[]),
    ("i18n", &["text"]),
    ("language", &["text"]),
    ("question", &["text"]),
    ("corpus", &["text", "i18n", "language", "question"]),
    ("set", &["text", "i18n", "language", "question"]),
    ("schedule", &["text", "i18n", "language", "question"]),
    ("claim", &["text", "language", "corpus"]),
    ("quiz", &["text", "question"]),
    ("progress", &["text", "i18n", "question"]),
    ("generate", &["text", "language", "corpus", "claim", "question"]),
    ("verify", &["text", "corpus", "question"]),
    ("insight", &["text", "question", "quiz", "progress"]),
    ("classroom", &["text", "question", "quiz"]),
    ("export", &["text", "i18n", "question", "set", "quiz", "progress"]),
    ("disk", &["text", "i18n", "corpus", "set", "progress"]),
    (
        "cli",
        &[
            "text", "i18n", "language", "question", "corpus", "set", "claim", "quiz", "progress", "generate", "verify",
            "disk", "export", "insight", "schedule",
        ],
    ),
    (
        "gui",
        &[
            "text",
            "i18n",
            "language",
            "question",
            "corpus",
            "set",
            "claim",
            "quiz",
            "progress",
            "generate",
            "disk",
            "export",
            "insight",
            "schedule",
            "classroom",
        ],
    ),
];

/// Words that only one module may contain, outside comments: (words, module, why).
const ONLY_IN: &[(&str, &str, &str)] = &[
    ("iced::", "gui", "only gui knows iced"),
    ("lucide_icons", "gui", "only gui knows iced"),
    ("std::fs", "disk", "only disk opens files"),
    ("File::open", "disk", "only disk opens files"),
    ("OpenOptions", "disk", "only disk opens files"),
];

/// Words that no module below the two edges may contain: clocks and chance are passed in.
const AT_THE_EDGES: &[&str] =
    &["SystemTime::now", "Instant::now", "Zoned::now", "Timestamp::now", "rand::rng", "thread_rng", "getrandom"];

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// Every line of code with the module it is in: (module, file and line, code without its comment).
fn lines() -> Vec<(String, String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    sources(&root, &mut files);
    files.sort();
    let mut lines = Vec::new();
    for file in files {
        let inside = file.strip_prefix(&root).unwrap();
        let module = inside.iter().next().unwrap().to_string_lossy().trim_end_matches(".rs").to_owned();
        for (at, line) in fs::read_to_string(&file).unwrap().lines().enumerate() {
            let code = line.split("//").next().unwrap_or("").to_owned();
            lines.push((module.clone(), format!("src/{}:{}", inside.display(), at + 1), code));
        }
    }
    lines
}

#[test]
fn every_module_uses_only_what_the_table_allows() {
    let mut offences = Vec::new();
    for (module, place, code) in lines().iter().filter(|(module, ..)| module != "lib" && module != "main") {
        let allowed = MAY_USE.iter().find(|(name, _)| name == module);
        let Some((_, allowed)) = allowed else {
            offences.push(format!("{place}: the table has no module {module}"));
            continue;
        };
        for rest in code.split("crate::").skip(1) {
            let used: Vec<&str> = match rest.strip_prefix('{') {
                Some(list) => {
                    list.split(['{', '}', ',']).map(|part| part.trim().split("::").next().unwrap_or("")).collect()
                }
                None => vec![rest.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or("")],
            };
            for used in used.iter().filter(|used| MAY_USE.iter().any(|(name, _)| name == *used)) {
                if used != module && !allowed.contains(used) {
                    offences.push(format!("{place}: {module} may not use {used}: {}", code.trim()));
                }
            }
        }
    }
    assert!(offences.is_empty(), "{}", offences.join("\n"));
}

#[test]
fn windows_files_clocks_and_chance_are_where_they_belong() {
    let mut offences = Vec::new();
    for (module, place, code) in lines() {
        for (words, home, why) in ONLY_IN {
            if code.contains(words) && module != *home && module != "main" {
                offences.push(format!("{place}: {why}: {}", code.trim()));
            }
        }
        let edge = matches!(module.as_str(), "cli" | "gui" | "main");
        for words in AT_THE_EDGES.iter().filter(|words| !edge && code.contains(**words)) {
            offences.push(format!("{place}: {words} is for the edges: {}", code.trim()));
        }
    }
    assert!(offences.is_empty(), "{}", offences.join("\n"));
}

#[test]
fn the_table_itself_has_no_way_back_up() {
    let rank = |name: &str| MAY_USE.iter().position(|(module, _)| *module == name).unwrap();
    for (module, allowed) in MAY_USE {
        assert!(allowed.iter().all(|used| rank(used) < rank(module)), "{module} looks up");
    }
    let (_, cli) = MAY_USE[rank("cli")];
    let (_, gui) = MAY_USE[rank("gui")];
    assert!(!cli.contains(&"gui") && !gui.contains(&"cli"));
}
