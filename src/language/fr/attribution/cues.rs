//! The verbs by which a text attributes, by their forms.

/// A cue verb by its forms: infinitive, participle, present singular, present plural.
pub struct Cue {
    /// The infinitive, by which the cue is known.
    pub infinitive: &'static str,
    pub(super) participle: &'static str,
    pub(super) singular: &'static str,
    pub(super) plural: &'static str,
    /// Whether what is said may stand as its object: « dénoncer le recours », « annoncer la rupture ».
    pub(super) takes_object: bool,
}

const fn cue(infinitive: &'static str, participle: &'static str, singular: &'static str, plural: &'static str) -> Cue {
    Cue { infinitive, participle, singular, plural, takes_object: false }
}

/// A cue verb that takes what is said as its object.
const fn of(infinitive: &'static str, participle: &'static str, singular: &'static str, plural: &'static str) -> Cue {
    Cue { takes_object: true, ..cue(infinitive, participle, singular, plural) }
}

/// The verbs that attribute.
pub const CUES: &[Cue] = &[
    cue("déclarer", "déclaré", "déclare", "déclarent"),
    of("affirmer", "affirmé", "affirme", "affirment"),
    cue("dire", "dit", "dit", "disent"),
    cue("ajouter", "ajouté", "ajoute", "ajoutent"),
    cue("indiquer", "indiqué", "indique", "indiquent"),
    cue("expliquer", "expliqué", "explique", "expliquent"),
    of("souligner", "souligné", "souligne", "soulignent"),
    cue("préciser", "précisé", "précise", "précisent"),
    of("annoncer", "annoncé", "annonce", "annoncent"),
    cue("rapporter", "rapporté", "rapporte", "rapportent"),
    cue("écrire", "écrit", "écrit", "écrivent"),
    cue("estimer", "estimé", "estime", "estiment"),
    cue("assurer", "assuré", "assure", "assurent"),
    cue("confier", "confié", "confie", "confient"),
    cue("rappeler", "rappelé", "rappelle", "rappellent"),
    cue("conclure", "conclu", "conclut", "concluent"),
    cue("poursuivre", "poursuivi", "poursuit", "poursuivent"),
    cue("titrer", "titré", "titre", "titrent"),
    cue("insister", "insisté", "insiste", "insistent"),
    cue("marteler", "martelé", "martèle", "martèlent"),
    cue("raconter", "raconté", "raconte", "racontent"),
    cue("témoigner", "témoigné", "témoigne", "témoignent"),
    cue("reconnaître", "reconnu", "reconnaît", "reconnaissent"),
    cue("admettre", "admis", "admet", "admettent"),
    of("regretter", "regretté", "regrette", "regrettent"),
    cue("répondre", "répondu", "répond", "répondent"),
    cue("rétorquer", "rétorqué", "rétorque", "rétorquent"),
    of("confirmer", "confirmé", "confirme", "confirment"),
    cue("prévenir", "prévenu", "prévient", "préviennent"),
    cue("avertir", "averti", "avertit", "avertissent"),
    of("promettre", "promis", "promet", "promettent"),
    cue("noter", "noté", "note", "notent"),
    cue("juger", "jugé", "juge", "jugent"),
    cue("détailler", "détaillé", "détaille", "détaillent"),
    cue("lancer", "lancé", "lance", "lancent"),
    cue("résumer", "résumé", "résume", "résument"),
    cue("commenter", "commenté", "commente", "commentent"),
    cue("stipuler", "stipulé", "stipule", "stipulent"),
    cue("prévoir", "prévu", "prévoit", "prévoient"),
    of("révéler", "révélé", "révèle", "révèlent"),
    cue("plaider", "plaidé", "plaide", "plaident"),
    cue("soutenir", "soutenu", "soutient", "soutiennent"),
    cue("apprendre", "appris", "apprend", "apprennent"),
    of("exiger", "exigé", "exige", "exigent"),
    cue("demander", "demandé", "demande", "demandent"),
    of("dénoncer", "dénoncé", "dénonce", "dénoncent"),
    of("condamner", "condamné", "condamne", "condamnent"),
    of("déplorer", "déploré", "déplore", "déplorent"),
    of("réclamer", "réclamé", "réclame", "réclament"),
    of("revendiquer", "revendiqué", "revendique", "revendiquent"),
    of("saluer", "salué", "salue", "saluent"),
    of("rejeter", "rejeté", "rejette", "rejettent"),
    cue("nier", "nié", "nie", "nient"),
    of("démentir", "démenti", "dément", "démentent"),
];

/// Whether a cue says that its claim is false.
pub fn denies(infinitive: &str) -> bool {
    matches!(infinitive, "nier" | "démentir" | "rejeter")
}
