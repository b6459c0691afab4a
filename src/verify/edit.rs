//! The edits that may be made to an article's word in a question, each with its name. Case, accents, apostrophes and
//! spaces are no edits: folding has levelled them. The tests give each edit a word that it makes and one that it does not.

/// An edit: its name, and whether it makes the first folded word of the second.
type Edit = (&'static str, fn(&str, &str) -> bool);

/// Every edit, the most exact first.
const EDITS: &[Edit] = &[
    ("verbatim", |word, source| word == source),
    ("elision", |word, source| either(ELIDED, word, source)),
    ("contraction", |word, source| either(CONTRACTED, word, source)),
    ("possessive", |word, source| POSSESSIVES.contains(&word) && POSSESSIVES.contains(&source)),
    ("auxiliary", |word, source| AUXILIARIES.iter().any(|(made, of)| *made == word && of.contains(&source))),
    ("agreement", agrees),
    ("singular_verb", singular),
    ("capital_for_country", |word, source| either(CAPITALS, word, source)),
    ("demonym", |word, source| same_stem(word, source, OF_A_PEOPLE)),
    ("inflection", |word, source| same_stem(word, source, ENDINGS)),
];

/// The name of the edit that makes a folded word of one of an article's.
pub(super) fn edit<'s>(word: &str, sources: impl Iterator<Item = &'s String> + Clone) -> Option<&'static str> {
    let made = |(_, makes): &&Edit| sources.clone().any(|source| makes(word, source));
    EDITS.iter().find(made).map(|(name, _)| *name)
}

/// Whether one word is a capital and the other its country.
pub(super) fn is_capital_of(one: &str, other: &str) -> bool {
    either(CAPITALS, one, other)
}

fn either(pairs: &[(&str, &str)], word: &str, source: &str) -> bool {
    pairs.iter().any(|(one, other)| (*one, *other) == (word, source) || (*other, *one) == (word, source))
}

/// A vowel that follows takes the last letter: « de » and « d’ ».
const ELIDED: &[(&str, &str)] = &[
    ("d", "de"),
    ("l", "la"),
    ("l", "le"),
    ("qu", "que"),
    ("s", "se"),
    ("s", "si"),
    ("n", "ne"),
    ("c", "ce"),
    ("jusqu", "jusque"),
    ("lorsqu", "lorsque"),
];

/// A preposition and an article in one word: « de » and « le » are « du ».
const CONTRACTED: &[(&str, &str)] = &[
    ("du", "de"),
    ("du", "le"),
    ("du", "d"),
    ("des", "de"),
    ("des", "les"),
    ("des", "d"),
    ("au", "a"),
    ("au", "le"),
    ("aux", "a"),
    ("aux", "les"),
];

/// « leur » of two speakers is « son » of the one who is asked for.
const POSSESSIVES: &[&str] = &["leur", "leurs", "sa", "ses", "son"];

/// « aurait » told as firm is « a », « avoir acheté » told of somebody is « ont acheté », and one is asked for where many
/// are told of.
const AUXILIARIES: &[(&str, &[&str])] = &[
    ("a", &["ont", "aurait", "auraient", "avoir", "ayant", "aura", "auront"]),
    ("ont", &["aurait", "auraient", "avoir", "ayant", "auront"]),
    ("est", &["sont", "serait", "seraient", "etre", "etant", "sera", "seront"]),
    ("sont", &["serait", "seraient", "etre", "etant", "seront"]),
    ("avait", &["avaient"]),
    ("etait", &["etaient"]),
    ("va", &["vont"]),
    ("fait", &["font", "ferait", "faire"]),
    ("peut", &["peuvent", "pourrait"]),
    ("veut", &["veulent"]),
    ("doit", &["doivent", "devrait"]),
];

/// Capitals that stand for their governments, with one word of the country's name.
const CAPITALS: &[(&str, &str)] = &[
    ("abuja", "nigeria"),
    ("accra", "ghana"),
    ("alger", "algerie"),
    ("ankara", "turquie"),
    ("bamako", "mali"),
    ("berlin", "allemagne"),
    ("bruxelles", "belgique"),
    ("chisinau", "moldavie"),
    ("conakry", "guinee"),
    ("dakar", "senegal"),
    ("kiev", "ukraine"),
    ("lome", "togo"),
    ("londres", "royaume"),
    ("madrid", "espagne"),
    ("moscou", "russie"),
    ("ndjamena", "tchad"),
    ("niamey", "niger"),
    ("nouakchott", "mauritanie"),
    ("ouagadougou", "burkina"),
    ("paris", "france"),
    ("pekin", "chine"),
    ("rabat", "maroc"),
    ("rome", "italie"),
    ("teheran", "iran"),
    ("tripoli", "libye"),
    ("tunis", "tunisie"),
    ("washington", "etats"),
];

/// Endings of a country's name and of its people's.
const OF_A_PEOPLE: &[&str] = &[
    "", "e", "s", "es", "ie", "a", "ais", "aise", "aises", "ain", "aine", "ains", "aines", "be", "bes", "en", "enne",
    "ennes", "ens", "ien", "ienne", "iennes", "iens", "ois", "oise", "oises",
];

/// Endings of the forms of one verb, noun or adjective.
const ENDINGS: &[&str] = &[
    "", "a", "ai", "aient", "ait", "ant", "e", "ee", "ees", "ent", "er", "era", "erait", "erent", "es", "i", "ie",
    "ies", "ir", "is", "isent", "issent", "it", "nt", "ont", "re", "s", "t", "tent", "tes", "ts", "u", "ue", "ues",
    "us", "x",
];

/// The fewest letters that two forms of one word share.
const SHORTEST_STEM: usize = 4;

/// Whether two words are one stem with endings of one list. What they share may end in a letter of either ending, so
/// every shorter stem is tried.
fn same_stem(word: &str, source: &str, endings: &[&str]) -> bool {
    let shared = word.bytes().zip(source.bytes()).take_while(|(a, b)| a == b).count();
    let ending = |word: &str, stem: usize| word.get(stem..).is_some_and(|ending| endings.contains(&ending));
    (SHORTEST_STEM..=shared).any(|stem| ending(word, stem) && ending(source, stem))
}

/// Whether two folded words are one but for gender and number. A mark cannot be told from the word's own last letter
/// (« repris », « tué »), so each is tried with and without.
fn agrees(word: &str, source: &str) -> bool {
    let bare = |word: &'_ str| ["", "e", "s", "es"].map(|mark| word.strip_suffix(mark).map(str::to_owned));
    let sources = bare(source);
    bare(word).iter().flatten().any(|bare| bare.len() > 2 && sources.iter().flatten().any(|other| other == bare))
}

/// « dénoncent » asked of one is « dénonce », « disent » is « dit », « prennent » « prend ».
fn singular(word: &str, source: &str) -> bool {
    let Some(stem) = source.strip_suffix("ent").filter(|stem| stem.len() >= 2) else { return false };
    let shorter = stem.get(..stem.len() - 1).unwrap_or("");
    word == format!("{stem}e")
        || word == format!("{stem}t")
        || word == format!("{shorter}t")
        || word == stem
        || word == format!("{shorter}d")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// (edit, the word it makes, of which word, a word that it does not make of it)
    const EXAMPLES: &[(&str, &str, &str, &str)] = &[
        ("verbatim", "kidal", "kidal", "gao"),
        ("elision", "d", "de", "le"),
        ("contraction", "du", "de", "au"),
        ("possessive", "son", "leur", "mon"),
        ("auxiliary", "a", "aurait", "est"),
        ("agreement", "livres", "livre", "livraison"),
        ("singular_verb", "dit", "disent", "dira"),
        ("capital_for_country", "mali", "bamako", "niger"),
        ("demonym", "ukraine", "ukrainien", "russe"),
        ("inflection", "contribuer", "contribue", "contredire"),
    ];

    #[test]
    fn every_edit_makes_its_word_and_not_the_other() {
        for (name, makes) in EDITS {
            let (_, word, source, other) = EXAMPLES.iter().find(|(example, ..)| example == name).unwrap();
            assert!(makes(word, source) && !makes(other, source), "{name}");
        }
        let sources = ["dénoncent", "repris"].map(crate::text::fold);
        assert_eq!(edit("denonce", sources.iter()), Some("singular_verb"));
        assert_eq!(edit("reprise", sources.iter()), Some("agreement"));
        assert_eq!(edit("marine", sources.iter()), None);
    }
}
