//! The sources that an article cites, as options: « Il l’attribue à Florence Parly. » Whoever may be the same as another,
//! under a name or without one, is never offered beside it.

use crate::claim::{Claim, Reading, SourceType};
use crate::generate::options::same_person;
use crate::generate::statements::source_words;
use crate::generate::wording;
use crate::language::fr::gazetteer;
use crate::text::{Span, fold, fold_words};

/// A source that an article cites by a name or a description.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cited {
    /// As it stands in the middle of a sentence: « Florence Parly », « la CEDEAO », « des experts militaires ».
    pub words: String,
    /// Its type.
    pub kind: SourceType,
    /// The sentence that cites it.
    pub sentence: Span,
}

/// How a claim's source is called in an option; none for the article itself and for nobody in particular.
pub fn called(reading: &Reading<'_>, claim: &Claim) -> Option<String> {
    match (claim.source.kind, &claim.source.name) {
        (SourceType::Article, _) | (SourceType::Anonymous, None) => None,
        (SourceType::Organisation, Some(name)) => gazetteer::organisation_with_article(name),
        // « l’armée malienne » is known without its article.
        // « l’article 6 du pacte de cette alliance » is known by its name.
        (SourceType::Document, Some(name)) => Some(wording::definite(name)),
        (SourceType::Collective | SourceType::Document, _) | (_, None) => source_words(reading, claim),
        (SourceType::Medium, Some(name)) if name == "Agence France-Presse" => Some(format!("l’{name}")),
        (SourceType::Person | SourceType::Medium | SourceType::Anonymous, Some(name)) => Some(name.clone()),
    }
}

/// The sources an article cites, each once, in order.
pub fn cited(reading: &Reading<'_>) -> Vec<Cited> {
    let mut found: Vec<Cited> = Vec::new();
    for claim in &reading.claims {
        let Some(words) = called(reading, claim) else { continue };
        if found.iter().all(|other| !may_be_one(&other.words, &words)) {
            found.push(Cited { words, kind: claim.source.kind, sentence: claim.evidence });
        }
    }
    found
}

/// Whether two descriptions may mean the same: one name in two forms, or words of more than three letters in common.
pub fn may_be_one(a: &str, b: &str) -> bool {
    let content = |words: &str| -> Vec<String> {
        fold_words(words).into_iter().filter(|word| word.chars().count() > 3).map(|word| root(&word)).collect()
    };
    let (in_a, in_b) = (content(a), content(b));
    fold(a) == fold(b) || same_person(a, b) || in_a.iter().any(|word| in_b.contains(word))
}

fn root(word: &str) -> String {
    word.chars().take(6).collect()
}

/// The cited sources other than `key`, none that a sentence names and none that may be another.
pub fn others(reading: &Reading<'_>, key: &str, sentence: Span) -> Vec<Cited> {
    let printed = reading.text(sentence);
    let named = |cited: &Cited| {
        let last = cited.words.rsplit([' ', '’']).next().unwrap_or(&cited.words);
        printed.contains(last)
    };
    cited(reading).into_iter().filter(|cited| !may_be_one(&cited.words, key) && !named(cited)).collect()
}
