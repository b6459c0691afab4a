//! Whose claim it is: the types of source, and how the words that name one are told apart.

use crate::language::fr::{self, Tokens, attribution};
use crate::language::mention::{Mention, PlaceSort, What};
use crate::text::Span;

/// Whose claim it is.
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    /// Its type.
    pub kind: SourceType,
    /// The canonical name, of a source that has one.
    pub name: Option<String>,
    /// The words that name it in this or, for a pronoun, in an earlier sentence; none when the article itself speaks.
    pub span: Option<Span>,
}

/// Types of source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SourceType {
    /// The article itself.
    Article,
    /// A named person.
    Person,
    /// An organisation.
    Organisation,
    /// Another medium.
    Medium,
    /// A text.
    Document,
    /// A group, an army, a government.
    Collective,
    /// Somebody who is not named.
    Anonymous,
}

impl SourceType {
    /// The name in JSON.
    pub fn name(self) -> &'static str {
        match self {
            SourceType::Article => "article",
            SourceType::Person => "person",
            SourceType::Organisation => "organisation",
            SourceType::Medium => "medium",
            SourceType::Document => "document",
            SourceType::Collective => "collective",
            SourceType::Anonymous => "anonymous",
        }
    }
}

/// How firmly a claim is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Firmness {
    /// Without reserve.
    Firm,
    /// With a word that leaves it open.
    Hedged,
    /// It is said to be false.
    Denied,
    /// It is said that nobody has confirmed it.
    Unconfirmed,
}

impl Firmness {
    /// The name in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Firmness::Firm => "firm",
            Firmness::Hedged => "hedged",
            Firmness::Denied => "denied",
            Firmness::Unconfirmed => "unconfirmed",
        }
    }
}

impl Source {
    /// The article itself.
    pub fn article() -> Source {
        Source { kind: SourceType::Article, name: None, span: None }
    }
}

/// Heads of sources that are nobody in particular.
const NOBODY: &[&str] = &[
    "source",
    "sources",
    "responsable",
    "responsables",
    "témoin",
    "témoins",
    "expert",
    "experts",
    "observateur",
    "observateurs",
    "habitant",
    "habitants",
    "analyste",
    "analystes",
    "diplomate",
    "officier",
    "militaire",
    "élu",
];

/// Groups around a person.
const CIRCLES: &[&str] =
    &["entourage", "cabinet", "équipe", "équipes", "famille", "proches", "camp", "avocats", "services"];

/// Heads of texts.
const TEXTS: &[&str] =
    &["communiqué", "rapport", "texte", "charte", "pacte", "décret", "lettre", "étude", "loi", "article", "enquête"];

/// Heads of media.
const MEDIA: &[&str] = &["journal", "quotidien", "hebdomadaire", "magazine", "agence", "chaîne", "radio", "site"];

/// Heads of those who speak for a medium.
const JOURNALISTS: &[&str] =
    &["journaliste", "journalistes", "correspondant", "correspondante", "correspondants", "photographe"];

/// What the words at `span` name as a source, from the mentions inside them; none when they could be several things.
pub(crate) fn classify(tokens: &Tokens<'_>, span: Span, mentions: &[Mention]) -> Option<Source> {
    let inside = || mentions.iter().filter(|mention| span.contains(mention.span));
    let from = tokens.at(span.start);
    let to = tokens.at(span.end);
    let words = || (from..to).map(|at| tokens.lower(at));
    let is_word = |word: &&str| word.starts_with(char::is_alphabetic);
    let head = words().find(|word| is_word(word) && !fr::words::is_determiner(word)).unwrap_or("");
    let source = |kind, name: Option<String>| Some(Source { kind, name, span: Some(span) });
    let named = |wanted: fn(&What) -> bool| {
        inside()
            .find(|mention| wanted(&mention.what))
            .and_then(|mention| mention.what.name())
            .map(|name| name.canonical.clone())
    };
    if words().any(|word| word.starts_with("anonym"))
        || NOBODY.contains(&head)
        || (head == "un" && NOBODY.contains(&words().next_back().unwrap_or("")))
    {
        // « une source sécuritaire », « un des deux responsables militaires sous le couvert de l’anonymat ».
        return match named(|what| matches!(what, What::Person(_))) {
            Some(person) => source(SourceType::Person, Some(person)),
            None => source(SourceType::Anonymous, None),
        };
    }
    let persons = || inside().filter(|mention| matches!(mention.what, What::Person(_)));
    // « plaident Bastien Lachaud et Jean-Luc Mélenchon »: neither of the two alone.
    let joined = (from..to).any(|at| tokens.lower(at) == "et" && tokens.is_capital(at + 1));
    if joined && persons().filter(|mention| !belongs(tokens, from, mention.span)).count() > 1 {
        return source(SourceType::Collective, None);
    }
    if let Some(mention) = persons().find(|mention| !belongs(tokens, from, mention.span)) {
        return source(SourceType::Person, mention.what.name().map(|name| name.canonical.clone()));
    }
    // « l’entourage d’Emmanuel Macron », « l’avocate de M. Diallo » are somebody else.
    if persons().next().is_some() {
        return source(if CIRCLES.contains(&head) { SourceType::Collective } else { SourceType::Anonymous }, None);
    }
    if let Some(document) = named(|what| matches!(what, What::Document(_))) {
        return source(SourceType::Document, Some(document));
    }
    if TEXTS.contains(&head) {
        return source(SourceType::Document, None);
    }
    let first = inside().find(|mention| matches!(mention.what, What::Medium(_) | What::Organisation(_)));
    match first.map(|mention| &mention.what) {
        // « l’ambassadeur … sur Twitter » is not Twitter; « un journaliste de l’AFP » is the AFP.
        Some(What::Medium(name))
            if MEDIA.contains(&head)
                || JOURNALISTS.contains(&head)
                || heads(tokens, from, first.map_or(span, |mention| mention.span)) =>
        {
            source(SourceType::Medium, Some(name.canonical.clone()))
        }
        Some(What::Organisation(name)) if name.canonical.starts_with("armée") => {
            source(SourceType::Collective, Some(name.canonical.clone()))
        }
        // « des responsables de l’ONU » are not the ONU: the name must head the phrase.
        Some(What::Organisation(name)) if heads(tokens, from, first.map_or(span, |mention| mention.span)) => {
            source(SourceType::Organisation, Some(name.canonical.clone()))
        }
        // « La France », « Bamako »: those who govern.
        _ if named(|what| matches!(what, What::Place(place) if place.sort != PlaceSort::Region)).is_some()
            && is_place(tokens, from) =>
        {
            source(SourceType::Collective, None)
        }
        _ if MEDIA.contains(&head) => source(SourceType::Medium, None),
        _ if is_group(tokens, from, to) => source(SourceType::Collective, None),
        _ => None,
    }
}

/// Whether « de » ties a person to what stands before the name in the same phrase.
fn belongs(tokens: &Tokens<'_>, from: usize, person: Span) -> bool {
    let name = tokens.at(person.start);
    let title = |at: &usize| matches!(tokens.lower(*at), "." | "m" | "mm" | "mme" | "mlle" | "me" | "dr" | "pr");
    let before = (from..name).rev().find(|at| !title(at));
    before.is_some_and(|at| at > from && matches!(tokens.lower(at), "de" | "d" | "du"))
}

fn heads(tokens: &Tokens<'_>, from: usize, name: Span) -> bool {
    let at = tokens.at(name.start);
    (from..at).all(|before| {
        fr::words::is_determiner(tokens.lower(before)) && !matches!(tokens.lower(before), "de" | "d" | "des" | "du")
    })
}

/// Whether the phrase begins with a name of a place, after its article.
fn is_place(tokens: &Tokens<'_>, from: usize) -> bool {
    let name = from + usize::from(fr::words::is_determiner(tokens.lower(from)));
    tokens.is_capital(name)
}

/// « les militants », « leurs délégations », « la France et ses partenaires », « le gouvernement malien ».
fn is_group(tokens: &Tokens<'_>, from: usize, to: usize) -> bool {
    let plural = matches!(tokens.lower(from), "les" | "des" | "leurs" | "ses" | "certains" | "plusieurs" | "deux");
    // « la France et ses partenaires », but « le virologue et écologue » is one.
    let another = |at: usize| fr::words::is_determiner(tokens.lower(at)) || tokens.is_capital(at);
    let joined = (from..to.saturating_sub(1)).any(|at| tokens.lower(at) == "et" && another(at + 1));
    let body = (from..to).any(|at| {
        matches!(
            tokens.lower(at),
            "gouvernement"
                | "junte"
                | "armée"
                | "régime"
                | "parti"
                | "mouvement"
                | "ministère"
                | "opposition"
                | "préfecture"
                | "parquet"
                | "police"
                | "gendarmerie"
                | "mairie"
                | "état-major"
                | "présidence"
                | "direction"
                | "fédération"
                | "syndicat"
                | "diplomatie"
                | "commission"
        )
    });
    plural || joined || body
}

/// How firmly the words at `text` are said under that cue.
pub(crate) fn firmness(tokens: &Tokens<'_>, text: Span, cue: Option<&str>) -> Firmness {
    const HEDGES: &[&str] = &[
        "peut-être",
        "vraisemblablement",
        "probablement",
        "apparemment",
        "possible",
        "possibles",
        "semble",
        "semblait",
        "semblaient",
        "semblent",
        "pourrait",
        "pourraient",
        "suggère",
        "suggèrent",
        "éventuel",
        "éventuelle",
        "supposé",
        "supposée",
        "présumé",
        "présumée",
        "présumés",
        "présumées",
        "divergent",
    ];
    let (from, to) = (tokens.at(text.start), tokens.at(text.end));
    let any = |wanted: &dyn Fn(&str) -> bool| (from..to).any(|at| wanted(tokens.lower(at)));
    if cue.is_some_and(attribution::denies) {
        Firmness::Denied
    } else if any(&|word| word == "confirmé" || word == "confirmée")
        && any(&|word| matches!(word, "aucun" | "aucune" | "pas"))
    {
        Firmness::Unconfirmed
    } else if any(&|word| HEDGES.contains(&word)) || conditional(tokens, from, to) {
        Firmness::Hedged
    } else {
        Firmness::Firm
    }
}

/// The conditional of hearsay: « aurait lancé », « seraient arrivés ».
fn conditional(tokens: &Tokens<'_>, from: usize, to: usize) -> bool {
    (from..to.saturating_sub(1)).any(|at| {
        matches!(tokens.lower(at), "aurait" | "auraient" | "serait" | "seraient")
            && (fr::verbs::is_participle(tokens, at + 1) || tokens.lower(at + 1) == "«")
    })
}
