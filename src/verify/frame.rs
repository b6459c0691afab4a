//! The words of the templates, folded, by kind: what a stem may say without any article having said it. Written from the
//! stems as a learner reads them, not from the rules that make them; a new turn of phrase is unproved until it stands
//! here. Names, nouns of the news and verbs of events have no place in these lists.

use crate::question::Kind;
use crate::verify::words::{is_run, words};

/// Words of every frame: whose claim it is, the question's inversion, and what joins the parts.
const EVERY: &[&str] = &[
    "a", "anonyme", "anonymes", "apres", "article", "ce", "cite", "citee", "d", "dans", "de", "elle", "elles", "est",
    "ete", "il", "ils", "l", "le", "ont", "par", "qu", "que", "qui", "selon", "sont", "source", "t", "une",
];

/// The words of one kind's frames.
fn of(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::SourceArticle => &["quel", "lit", "on", "rapporte", "en", "citant"],
        Kind::Date => {
            &["quand", "depuis", "quel", "quelle", "jour", "mois", "annee", "en", "datent", "ces", "mots", "du"]
        }
        Kind::Speaker => &[
            "quel",
            "quelle",
            "media",
            "titre",
            "organisation",
            "source",
            "texte",
            "ces",
            "cette",
            "mots",
            "attribues",
            "vient",
            "information",
        ],
        Kind::Quantity => &["combien", "nombre", "quel"],
        Kind::Entity => &[
            "quel",
            "quelle",
            "quels",
            "quelles",
            "pays",
            "ville",
            "capitale",
            "region",
            "organisation",
            "personne",
            "fonction",
            "donne",
            "presente",
            "comme",
            "alliance",
            "force",
            "groupe",
            "ou",
            "en",
            "via",
            "vers",
            "avec",
            "contre",
            "au",
            "aux",
            "du",
            "des",
        ],
        Kind::Cloze => &["completez", "cette", "phrase", "du", "des"],
        Kind::Verdict => &["affirmation", "on", "lit"],
        Kind::Attribution => &[
            "comment",
            "presente",
            "cette",
            "ces",
            "information",
            "affirmation",
            "attribue",
            "attribuee",
            "dire",
            "source",
            "lui",
            "tient",
            "quelle",
            "pour",
        ],
        Kind::Firmness => &[
            "comment",
            "presente",
            "cette",
            "information",
            "affirmation",
            "avec",
            "quel",
            "quelle",
            "degre",
            "certitude",
            "fait",
            "idee",
            "moment",
            "parait",
            "informations",
            "confirmees",
            "elles",
        ],
        Kind::Evidence => &[
            "quelle",
            "quel",
            "phrase",
            "passage",
            "confirme",
            "montre",
            "appuie",
            "soutient",
            "etaye",
            "permet",
            "dire",
            "cette",
            "affirmation",
            "information",
            "dit",
            "en",
            "citant",
        ],
        Kind::Agreement => &[
            "s",
            "accordent",
            "et",
            "sur",
            "la",
            "les",
            "date",
            "jour",
            "mois",
            "annee",
            "nombre",
            "lieu",
            "nom",
            "disent",
            "donnent",
            "meme",
            "deux",
            "articles",
            "ces",
            "du",
            "des",
            "lequel",
            "rapporte",
            "nomment",
            "chacun",
            "son",
            "citent",
            "texte",
            "quel",
            "mot",
            "premier",
            "devient",
            "dans",
            "second",
            "dit",
            "que",
            "leurs",
            "dates",
            "elles",
        ],
        Kind::Framing => &[
            "vient",
            "expression",
            "mot",
            "quel",
            "quels",
            "mots",
            "designe",
            "attribuee",
            "cette",
            "lequel",
            "ces",
            "emploie",
            "hors",
            "toute",
            "citation",
            "pour",
            "ceux",
            "gouvernent",
            "pays",
            "combattent",
            "armee",
            "quitte",
            "leur",
            "manifestent",
            "arrive",
            "ville",
            "ce",
            "chacun",
            "deux",
            "articles",
            "puis",
            "qui",
            "a",
        ],
        Kind::Order => &[
            "pays",
            "ete",
            "le",
            "lequel",
            "ces",
            "evenements",
            "faits",
            "eu",
            "lieu",
            "produit",
            "s",
            "premier",
            "dernier",
            "en",
            "plus",
            "tot",
            "tard",
            "ancien",
            "recent",
            "quel",
            "ordre",
            "succede",
        ],
    }
}

/// The turns, folded, of which a stem of the kind has one: without it nothing is asked, or something else is.
fn asks(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::SourceArticle => &["dans quel article lit on", "quel article"],
        Kind::Date => &["quand", "quel jour", "quelle annee", "quel mois"],
        Kind::Speaker => &["qui", "quel media", "quelle organisation", "quelle source", "quel texte"],
        Kind::Quantity => &["combien", "quel nombre"],
        Kind::Entity => &["qui", "quel", "quelle", "quels", "quelles", "ou"],
        Kind::Cloze => &["completez cette phrase"],
        Kind::Verdict => &["affirmation"],
        Kind::Attribution => &["comment", "qui", "quelle source"],
        Kind::Firmness => &["comment", "quel degre", "ont elles ete confirmees"],
        Kind::Evidence => &["quelle phrase", "quel passage"],
        Kind::Agreement => &["accordent", "disent ils", "donnent ils", "lequel rapporte", "quel mot"],
        Kind::Framing => &["qui", "quel mot", "quels mots", "quel article", "lequel de ces mots", "quel mot emploie"],
        Kind::Order => &["lequel", "quel ordre", "quel pays a ete le premier"],
    }
}

/// Whether the frame asks what the kind asks.
pub(super) fn is_asked(kind: Kind, frame: &[&str]) -> bool {
    let said: Vec<Vec<String>> = frame.iter().map(|piece| words(piece)).collect();
    asks(kind).iter().any(|turn| said.iter().any(|piece| is_run(&words(turn), piece)))
}

/// Whether the frame is all template: an article's words stand in such a stem only between guillemets.
pub(super) fn is_closed(kind: Kind) -> bool {
    match kind {
        Kind::Cloze => true,
        // « qui cite Le Monde », « combien d’hélicoptères »: these take words of the article into their own sentence.
        Kind::SourceArticle
        | Kind::Date
        | Kind::Speaker
        | Kind::Quantity
        | Kind::Entity
        | Kind::Verdict
        | Kind::Attribution
        | Kind::Firmness
        | Kind::Evidence
        | Kind::Agreement
        | Kind::Framing
        | Kind::Order => false,
    }
}

/// Whether a template of that kind may say the word.
pub(super) fn says(kind: Kind, word: &str) -> bool {
    EVERY.contains(&word) || of(kind).contains(&word)
}
