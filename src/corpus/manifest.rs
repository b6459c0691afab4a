//! The manifest `corpus.ron`: what is known about the articles of a folder and does not stand in their texts. The schema
//! here is the file's; the rest of the program sees [`Entry`]. A field that we do not know is an error and not a
//! silence, so that a misspelt `titel` is noticed.

use crate::corpus::PartialDate;
use crate::corpus::problem::{Fault, Problem};
use crate::text::{Language, Place};
use serde::Deserialize;
use std::collections::HashSet;

/// The manifest's file name.
pub const FILE: &str = "corpus.ron";

/// The only version of the format so far.
const FORMAT: u32 = 1;

/// What a manifest says about one article.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Entry {
    /// File name in the folder.
    pub file: String,
    /// Headline.
    pub title: Option<String>,
    /// Medium that published it.
    pub outlet: Option<String>,
    /// Date of publication, as far as known.
    pub published: Option<PartialDate>,
    /// Where that date comes from, or why there is none.
    pub published_note: Option<String>,
    /// Language, French where nothing is said.
    pub language: Option<Language>,
    /// Address on the web.
    pub url: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Manifest {
    format: u32,
    articles: Vec<Article>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Article {
    file: String,
    #[serde(default)]
    title: Option<String>,
    #[serde(default)]
    outlet: Option<String>,
    #[serde(default)]
    published: Option<String>,
    #[serde(default)]
    published_note: Option<String>,
    #[serde(default)]
    language: Option<Tag>,
    #[serde(default)]
    url: Option<String>,
}

#[derive(Deserialize)]
enum Tag {
    Fr,
    En,
}

/// Reads a manifest. A manifest that cannot be read gives no entries and one problem; the folder's texts are then read
/// as if there were none.
pub fn read(bytes: &[u8]) -> (Vec<Entry>, Vec<Problem>) {
    let problem = |place, fault| Problem { file: FILE.to_owned(), place, fault };
    let source = match std::str::from_utf8(bytes) {
        Ok(source) => source.trim_start_matches('\u{feff}'),
        Err(_) => return (Vec::new(), vec![problem(None, Fault::NotUtf8)]),
    };
    let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
    let manifest: Manifest = match options.from_str(source) {
        Ok(manifest) => manifest,
        Err(error) => {
            let place = Place { line: error.span.start.line, column: error.span.start.col };
            return (Vec::new(), vec![problem(Some(place), Fault::Manifest(error.code.to_string()))]);
        }
    };
    if manifest.format != FORMAT {
        return (Vec::new(), vec![problem(None, Fault::ManifestFormat(manifest.format))]);
    }
    let mut problems = Vec::new();
    let mut seen = HashSet::new();
    let mut entries = Vec::new();
    for article in manifest.articles {
        let about = |fault| Problem { file: article.file.clone(), place: None, fault };
        if !seen.insert(article.file.clone()) {
            problems.push(about(Fault::ListedTwice));
            continue;
        }
        let published = article.published.as_deref().and_then(|text| {
            let date = PartialDate::parse(text);
            if date.is_none() {
                problems.push(about(Fault::BadDate(text.to_owned())));
            }
            date
        });
        entries.push(Entry {
            published,
            file: article.file,
            title: article.title.filter(|title| !title.trim().is_empty()),
            outlet: article.outlet,
            published_note: article.published_note,
            language: article.language.map(|tag| match tag {
                Tag::Fr => Language::Fr,
                Tag::En => Language::En,
            }),
            url: article.url,
        });
    }
    (entries, problems)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_but_the_file_is_optional_and_some_is_implied() {
        let (entries, problems) = read(
            br#"(format: 1, articles: [(file: "a.txt"), (file: "b.txt", published: "2023-11", outlet: None, language: Fr)])"#,
        );
        assert_eq!(problems, []);
        assert_eq!(entries[1].published, PartialDate::parse("2023-11"));
        assert_eq!(entries[0], Entry { file: "a.txt".into(), ..Entry::default() });
    }

    #[test]
    fn what_is_wrong_is_said_with_its_place_and_the_rest_is_kept() {
        let faults =
            |source: &str| read(source.as_bytes()).1.into_iter().map(|problem| problem.fault).collect::<Vec<_>>();
        assert!(matches!(faults("(format: 1, articles: [(file: \"a\", titel: \"x\")])")[..], [Fault::Manifest(_)]));
        assert_eq!(faults("(format: 9, articles: [])"), [Fault::ManifestFormat(9)]);
        let twice = r#"(format: 1, articles: [(file: "a"), (file: "a"), (file: "b", published: "hier")])"#;
        assert_eq!(faults(twice), [Fault::ListedTwice, Fault::BadDate("hier".into())]);
        assert_eq!(read(twice.as_bytes()).0.len(), 2);
    }
}
