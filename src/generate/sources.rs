//! The sources that an article cites, as options: « Il l’attribue à Florence Parly. » Whoever may be the same as another,
//! under a name or without one, is never offered beside it.

use crate::claim::{Claim, Reading, SourceType};
use crate::generate::Refusal;
use crate::generate::material::Passage;
use crate::generate::options::same_person;
use crate::generate::wording::{self, count_words, lower_first, typeset};
use crate::language::fr::{Tokens, anaphora, gazetteer, lexicon};
use crate::question::Wording;
use crate::text::{Language, Span, fold, fold_words};

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

/// How the source of a claim is named where the article is asked about: nothing where the article itself says it.
///
/// # Errors
/// Whom the claim cites cannot be named.
pub fn whom(reading: &Reading<'_>, claim: &Claim) -> Result<Option<String>, Refusal> {
    if claim.source.kind == SourceType::Article {
        return Ok(None);
    }
    called(reading, claim).map(Some).ok_or(Refusal::OpenSource)
}

/// How a claim's source is called in an option; none for the article itself and for nobody in particular.
pub fn called(reading: &Reading<'_>, claim: &Claim) -> Option<String> {
    match (claim.source.kind, &claim.source.name) {
        (SourceType::Article, _) | (SourceType::Anonymous, None) => None,
        (SourceType::Organisation, Some(name)) => gazetteer::organisation_with_article(name),
        // « l’armée malienne » is known without its article.
        // « l’article 6 du pacte de cette alliance » is known by its name.
        (SourceType::Document, Some(name)) => Some(wording::definite(name)),
        (SourceType::Collective | SourceType::Document, _) | (_, None) => {
            source_words(reading, claim).filter(|words| speaks(words))
        }
        // « Mohammed », « Youssef »: a first name is nobody in particular.
        (SourceType::Person, Some(name)) if !name.contains(' ') && lexicon::is_given_name(name) => None,
        (SourceType::Medium, Some(name)) if name == "Agence France-Presse" => Some(format!("l’{name}")),
        (SourceType::Medium, Some(name)) if is_english(name) => {
            Some(format!("le {}", name.strip_prefix("The ").unwrap_or(name)))
        }
        (SourceType::Person | SourceType::Medium | SourceType::Anonymous, Some(name)) => Some(name.clone()),
    }
}

/// Papers whose name has its English article, which French replaces by its own: « le Daily Telegraph ».
fn is_english(medium: &str) -> bool {
    const ENDS: &[&str] = &["Telegraph", "Times", "Post", "Journal", "Guardian", "Mail", "Sun", "Herald", "Tribune"];
    medium.contains(' ') && ENDS.iter().any(|end| medium.ends_with(end)) && !medium.starts_with("Le ")
}

/// Whether a description is that of somebody or something that can be said to speak: « des informations du Parisien » and
/// « les expertises des corps » are what is said.
fn speaks(words: &str) -> bool {
    const SAID: &[&str] = &[
        "informations",
        "information",
        "expertises",
        "expertise",
        "éléments",
        "données",
        "chiffres",
        "images",
        "premiers",
        "résultats",
        "propos",
        "mots",
    ];
    !words.split(' ').take(2).any(|word| SAID.contains(&word))
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

/// A source's words with every function that the article gives to a person of that name.
fn described(reading: &Reading<'_>, words: &str) -> String {
    let people = reading.sentences.iter().flat_map(|read| &read.mentions).filter_map(|it| it.what.person());
    let roles = people.filter(|person| person.name.canonical == words).filter_map(|person| person.role);
    let roles: Vec<&str> = roles.map(|role| reading.text(role)).collect();
    format!("{words} {}", roles.join(" ")).trim().to_owned()
}

/// The cited sources other than `key`, none that a sentence names and none that may be another.
pub fn others(reading: &Reading<'_>, key: &str, sentence: Span) -> Vec<Cited> {
    let printed = reading.text(sentence);
    let named = |cited: &Cited| {
        let last = cited.words.rsplit([' ', '’']).next().unwrap_or(&cited.words);
        printed.contains(last)
    };
    // « Frédéric Barbry », who speaks for « l’état-major »: what an article calls a person may be its other source.
    let (key, printed_key) = (described(reading, key), key);
    cited(reading)
        .into_iter()
        .filter(|cited| {
            let other = described(reading, &cited.words);
            printed_key.is_empty() || !may_be_one(&other, &key)
        })
        .filter(|cited| !named(cited))
        // « les voisins du Mali » are « la CEDEAO », as far as the article speaks of them.
        .filter(|cited| !(printed_key.starts_with("les ") && cited.kind == SourceType::Organisation))
        .collect()
}

/// Who the article says it from, as the beginning of a question in both languages; none where nobody can be told.
pub fn according_to(reading: &Reading<'_>, claim: &Claim) -> Option<Wording> {
    let (fr, en) = (wording::title_in(reading.article, Language::Fr), wording::title_in(reading.article, Language::En));
    if claim.source.kind == SourceType::Article {
        return Some(Wording::new(format!("D’après {fr},"), format!("According to {en},")));
    }
    let named = source_words(reading, claim);
    let cited = match (&claim.source.name, named, claim.source.kind) {
        (Some(name), _, SourceType::Organisation) => {
            Wording::same(gazetteer::organisation_with_article(name).unwrap_or_else(|| name.clone()))
        }
        (Some(name), _, _) => Wording::same(name.clone()),
        (None, Some(words), _) => Wording::new(words.clone(), wording::english_quoted(&words)),
        (None, None, SourceType::Anonymous) => nobody(reading, claim),
        (
            None,
            None,
            SourceType::Article
            | SourceType::Person
            | SourceType::Organisation
            | SourceType::Medium
            | SourceType::Document
            | SourceType::Collective,
        ) => return None,
    };
    Some(Wording::new(
        format!("D’après {fr}, qui cite {},", cited.fr),
        format!("According to {en}, which cites {},", cited.en),
    ))
}

/// The passages of a claim, see [`Statement::passages`].
pub fn passages(reading: &Reading<'_>, article: usize, claim: &Claim) -> Option<Vec<Passage>> {
    let mut found = vec![Passage { article, span: claim.evidence }];
    if let Some(source) = claim.source.span.filter(|source| !claim.evidence.overlaps(*source)) {
        let named = reading.sentences.iter().find(|read| read.sentence.span.overlaps(source))?;
        found.push(Passage { article, span: named.sentence.span });
    }
    // « FRI », « le journal », « a-t-elle observé »: the sentence that prints the name the question uses.
    let wanted = match (&claim.source.name, claim.source.kind) {
        (Some(name), SourceType::Person) => name.rsplit(' ').next(),
        (Some(name), SourceType::Medium) => Some(name.as_str()),
        _ => None,
    };
    let printed = |span: Span, name: &str| reading.text(span).contains(name);
    if let Some(name) = wanted.filter(|name| !found.iter().any(|passage| printed(passage.span, name))) {
        let naming = reading.sentences.iter().map(|read| read.sentence.span).find(|span| printed(*span, name))?;
        found.push(Passage { article, span: naming });
    }
    Some(found)
}

/// What a question calls a source that the article does not name: one or several.
pub fn nobody(reading: &Reading<'_>, claim: &Claim) -> Wording {
    let words = claim.source.span.map_or("", |span| reading.text(span)).to_lowercase();
    // « des sources concordantes »: what little the article tells of them.
    let told = words.starts_with("des sources ") || words.starts_with("une source ");
    if told && count_words(&words) <= 5 && !words.contains([',', '(', '"', '«']) {
        return Wording::new(typeset(&words), wording::english_quoted(&words));
    }
    let several = ["sources", "des ", "les ", "plusieurs", "deux "].iter().any(|lead| words.starts_with(lead));
    if several {
        Wording::new("des sources anonymes", "anonymous sources")
    } else {
        Wording::new("une source anonyme", "an anonymous source")
    }
}

/// The most words of a description that stands for a name.
const MOST_SOURCE_WORDS: usize = 9;

/// The words that describe a source without a name, where they can stand alone: « la préfecture », « des experts
/// militaires ».
pub fn source_words(reading: &Reading<'_>, claim: &Claim) -> Option<String> {
    let whole = reading.text(claim.source.span?);
    let (first, rest) = whole.split_once([',', '(', '«', '"']).unwrap_or((whole, ""));
    // « les autorités du Burkina Faso, du Mali et du Niger » is not cut in the middle of its list.
    let lists =
        ["du ", "de ", "des ", "d’", "d'", "le ", "la ", "les ", "l’"].iter().any(|word| rest.trim().starts_with(word));
    let words = typeset(if lists && rest.contains(" et ") { whole } else { first });
    // « la préfecture à l’AFP »: to whom it was said.
    let words = words.split(" à l’AFP").next().unwrap_or(&words).to_owned();
    let tokens = Tokens::new(&words, Span::new(0, words.len()));
    let described = matches!(tokens.lower(0), "le" | "la" | "l" | "les" | "des" | "un" | "une" | "plusieurs" | "deux");
    let alone = anaphora::dangling(&tokens, 0, tokens.len()).is_none();
    let long = count_words(&words);
    (described && alone && (1..=MOST_SOURCE_WORDS).contains(&long)).then(|| lower_first(&words))
}
