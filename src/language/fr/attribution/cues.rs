//! The verbs by which a text attributes, by their infinitives.

use rustc_hash::FxHashMap;
use std::sync::LazyLock;

/// A verb that attributes.
#[derive(Debug)]
pub struct Cue {
    /// Its infinitive.
    pub infinitive: &'static str,
    /// Where it attributes.
    pub used: Use,
}

/// Where a verb attributes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    /// Before « que », before a quotation and beside one: « déclare que », « …, déclare-t-il ».
    Clause,
    /// Also with what is said as its object: « dénoncer le recours », « annoncer la rupture ».
    Object,
    /// Beside a quotation only: « …, lance le maire ».
    Beside,
    /// Beside a quotation only, and with `se`: « …, s’est félicité le maire ».
    Reflexive,
}

#[rustfmt::skip]
const CLAUSE: &[&str] = &[
    "déclarer", "dire", "ajouter", "indiquer", "expliquer", "préciser", "rapporter", "écrire", "estimer", "assurer",
    "confier", "rappeler", "titrer", "raconter", "témoigner", "reconnaître", "admettre", "répondre", "rétorquer",
    "prévenir", "avertir", "noter", "juger", "stipuler", "prévoir", "plaider", "soutenir", "apprendre", "demander",
    "nier", "constater", "considérer", "signaler", "répéter", "craindre", "garantir", "certifier", "jurer",
    "prétendre", "soupçonner", "penser", "croire", "espérer",
];

#[rustfmt::skip]
const OBJECT: &[&str] = &[
    "affirmer", "souligner", "annoncer", "regretter", "confirmer", "promettre", "révéler", "exiger", "dénoncer",
    "condamner", "déplorer", "réclamer", "revendiquer", "saluer", "rejeter", "démentir",
];

#[rustfmt::skip]
const BESIDE: &[&str] = &[
    "lancer", "poursuivre", "conclure", "commenter", "détailler", "résumer", "insister", "marteler", "réagir",
    "analyser", "avancer", "argumenter", "enchaîner", "glisser", "lâcher", "nuancer", "observer", "relever",
    "remarquer", "renchérir", "reprendre", "souffler", "tempérer", "trancher", "ironiser", "fustiger", "tonner",
    "pester", "compléter", "interroger", "tweeter", "développer", "décrire", "publier", "lire",
];

#[rustfmt::skip]
const REFLEXIVE: &[&str] = &[
    "exclamer", "indigner", "alarmer", "réjouir", "féliciter", "inquiéter", "défendre", "justifier", "souvenir",
    "étonner", "insurger", "désoler", "agacer", "émouvoir", "interroger", "emporter", "amuser",
];

/// The cues by their infinitives: those without `se`, and those with it.
static CUES: LazyLock<[FxHashMap<&'static str, Cue>; 2]> = LazyLock::new(|| {
    let of = |lists: &[(&[&'static str], Use)]| {
        let cues = lists.iter().flat_map(|(verbs, used)| verbs.iter().map(|verb| (*verb, *used)));
        cues.map(|(infinitive, used)| (infinitive, Cue { infinitive, used })).collect()
    };
    [of(&[(CLAUSE, Use::Clause), (OBJECT, Use::Object), (BESIDE, Use::Beside)]), of(&[(REFLEXIVE, Use::Reflexive)])]
});

/// The cue of that infinitive, with `se` or without.
pub(super) fn cue(infinitive: &str, reflexive: bool) -> Option<&'static Cue> {
    let [plain, with_se] = &*CUES;
    if reflexive { with_se } else { plain }.get(infinitive)
}

/// Whether a cue says that its claim is false.
pub fn denies(infinitive: &str) -> bool {
    matches!(infinitive, "nier" | "démentir" | "rejeter")
}
