//! What a dictionary says of a word form: part of speech, gender, number, and for verbs the form, the persons and the
//! constructions. A reading packs into 32 bits, so that the lexicon's asset is a table of numbers.

/// Part of speech, closed classes told apart as far as rules need it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Pos {
    /// A common noun; names of countries and organisations too, where the dictionary takes them for nouns.
    Noun,
    /// A name of a place, a firm, a work.
    ProperNoun,
    /// A first name.
    GivenName,
    /// A family name.
    FamilyName,
    /// `M.`, `Dr`.
    Title,
    /// An adjective that is not a participle.
    Adjective,
    /// A verb in any form, participles included.
    Verb,
    /// An adverb.
    Adverb,
    /// `ne`, `pas`, `jamais`, `plus`.
    Negation,
    /// An article or another determiner.
    Determiner,
    /// A preposition.
    Preposition,
    /// `je`, `il`, `on`: before a verb or, with a hyphen, after it.
    SubjectPronoun,
    /// `le`, `se`, `y`, `en`, `lui`.
    ObjectPronoun,
    /// `ce`, `celui-ci`.
    DemonstrativePronoun,
    /// `chacun`, `rien`, `personne`.
    IndefinitePronoun,
    /// `qui`, `lequel`, `comment`: in questions.
    Interrogative,
    /// `qui`, `que`, `dont`, `où`.
    RelativePronoun,
    /// `et`, `mais`.
    Coordinator,
    /// `que`, `lorsque`.
    Subordinator,
    /// A number word or a Roman number.
    Numeral,
    /// An interjection.
    Interjection,
    /// `anti`, `franco`: only before a hyphen.
    Affix,
}

/// Every part of speech, at its own number.
const EVERY_POS: [Pos; 22] = [
    Pos::Noun,
    Pos::ProperNoun,
    Pos::GivenName,
    Pos::FamilyName,
    Pos::Title,
    Pos::Adjective,
    Pos::Verb,
    Pos::Adverb,
    Pos::Negation,
    Pos::Determiner,
    Pos::Preposition,
    Pos::SubjectPronoun,
    Pos::ObjectPronoun,
    Pos::DemonstrativePronoun,
    Pos::IndefinitePronoun,
    Pos::Interrogative,
    Pos::RelativePronoun,
    Pos::Coordinator,
    Pos::Subordinator,
    Pos::Numeral,
    Pos::Interjection,
    Pos::Affix,
];

/// Grammatical gender.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Gender {
    /// Masculine.
    Masculine,
    /// Feminine.
    Feminine,
}

/// Grammatical number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Number {
    /// Singular.
    Singular,
    /// Plural.
    Plural,
}

/// Mood and tense of one verb form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Form {
    /// `reprendre`
    Infinitive,
    /// `reprend`
    Present,
    /// `reprenait`
    Imperfect,
    /// `reprit`
    SimplePast,
    /// `reprendra`
    Future,
    /// `reprendrait`
    Conditional,
    /// `reprenne`
    SubjunctivePresent,
    /// `reprît`
    SubjunctiveImperfect,
    /// `reprenez`, without a subject
    Imperative,
    /// `repris`
    PastParticiple,
    /// `reprenant`
    PresentParticiple,
}

/// Every form, at its own number.
const EVERY_FORM: [Form; 11] = [
    Form::Infinitive,
    Form::Present,
    Form::Imperfect,
    Form::SimplePast,
    Form::Future,
    Form::Conditional,
    Form::SubjunctivePresent,
    Form::SubjunctiveImperfect,
    Form::Imperative,
    Form::PastParticiple,
    Form::PresentParticiple,
];

impl Form {
    /// The name in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Form::Infinitive => "infinitive",
            Form::Present => "present",
            Form::Imperfect => "imperfect",
            Form::SimplePast => "simple_past",
            Form::Future => "future",
            Form::Conditional => "conditional",
            Form::SubjunctivePresent => "subjunctive_present",
            Form::SubjunctiveImperfect => "subjunctive_imperfect",
            Form::Imperative => "imperative",
            Form::PastParticiple => "past_participle",
            Form::PresentParticiple => "present_participle",
        }
    }

    /// Whether the form carries a clause: neither an infinitive nor a participle.
    pub fn is_finite(self) -> bool {
        !matches!(self, Form::Infinitive | Form::PastParticiple | Form::PresentParticiple)
    }
}

/// The persons a form can stand for: a set of first to third, singular and plural.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Persons(u8);

impl Persons {
    /// The set of one: person 1 to 3, singular or plural. Any other person gives the empty set.
    pub fn one(person: u8, number: Number) -> Persons {
        match (person, number) {
            (1..=3, Number::Singular) => Persons(1 << (person - 1)),
            (1..=3, Number::Plural) => Persons(8 << (person - 1)),
            _ => Persons(0),
        }
    }

    /// The persons of both sets.
    pub fn and(self, other: Persons) -> Persons {
        Persons(self.0 | other.0)
    }

    /// Whether the form can stand for that person and number.
    pub fn has(self, person: u8, number: Number) -> bool {
        self.0 & Persons::one(person, number).0 != 0
    }

    /// Whether the two sets share a person.
    pub fn meets(self, other: Persons) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether no person is told.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The number, where all the persons are of one.
    pub fn number(self) -> Option<Number> {
        match (self.0 & 7 != 0, self.0 & 56 != 0) {
            (true, false) => Some(Number::Singular),
            (false, true) => Some(Number::Plural),
            _ => None,
        }
    }
}

/// The constructions a verb is used in, as the dictionary marks them. They belong to the verb, not to one of its uses.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Valency(u16);

impl Valency {
    /// Takes an attribute: être, devenir, rester.
    pub const COPULA: Valency = Valency(1);
    /// Stands without an object.
    pub const INTRANSITIVE: Valency = Valency(2);
    /// Takes a direct object.
    pub const TRANSITIVE: Valency = Valency(4);
    /// Takes an object with a preposition.
    pub const INDIRECT: Valency = Valency(8);
    /// Can be pronominal.
    pub const PRONOMINAL: Valency = Valency(16);
    /// Is always pronominal: s’évanouir, s’entraider.
    pub const ONLY_PRONOMINAL: Valency = Valency(32);
    /// Is impersonal: falloir, neiger.
    pub const IMPERSONAL: Valency = Valency(64);
    /// Has être as its auxiliary.
    pub const WITH_ETRE: Valency = Valency(128);
    /// Has avoir as its auxiliary. Neither this nor `WITH_ETRE`: the dictionary does not tell.
    pub const WITH_AVOIR: Valency = Valency(256);

    /// Whether every mark of `other` is here.
    pub fn has(self, other: Valency) -> bool {
        self.0 & other.0 == other.0
    }

    /// The marks of both.
    pub fn and(self, other: Valency) -> Valency {
        Valency(self.0 | other.0)
    }

    /// Whether it takes a direct object and cannot do without: « effectuer », not « parler ».
    pub fn needs_object(self) -> bool {
        self.has(Valency::TRANSITIVE) && !self.has(Valency::INTRANSITIVE)
    }
}

/// A reading without its lemma: what packs into 32 bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Traits {
    /// Part of speech.
    pub pos: Pos,
    /// Gender; none where the form has both or the class has none.
    pub gender: Option<Gender>,
    /// Number; none where the form has both or the class has none.
    pub number: Option<Number>,
    /// Mood and tense of a verb form.
    pub form: Option<Form>,
    /// Persons of a finite verb or a pronoun.
    pub persons: Persons,
    /// Constructions of a verb.
    pub valency: Valency,
}

impl Traits {
    /// A reading of which nothing but the part of speech is known.
    pub fn bare(pos: Pos) -> Traits {
        Traits { pos, gender: None, number: None, form: None, persons: Persons::default(), valency: Valency::default() }
    }

    /// From the lowest bit: part of speech 5, gender 2, number 2, form 4 (0 for none), persons 6, valency 9.
    pub fn pack(self) -> u32 {
        let gender = self.gender.map_or(0, |gender| gender as u32 + 1);
        let number = self.number.map_or(0, |number| number as u32 + 1);
        let form = self.form.map_or(0, |form| form as u32 + 1);
        self.pos as u32
            | gender << 5
            | number << 7
            | form << 9
            | u32::from(self.persons.0) << 13
            | u32::from(self.valency.0) << 19
    }

    /// The inverse of `pack`; bits that mean nothing are read as the first of their kind.
    pub fn unpack(bits: u32) -> Traits {
        Traits {
            pos: EVERY_POS.get((bits & 31) as usize).copied().unwrap_or(Pos::Noun),
            gender: match bits >> 5 & 3 {
                1 => Some(Gender::Masculine),
                2 => Some(Gender::Feminine),
                _ => None,
            },
            number: match bits >> 7 & 3 {
                1 => Some(Number::Singular),
                2 => Some(Number::Plural),
                _ => None,
            },
            form: (bits >> 9 & 15).checked_sub(1).and_then(|at| EVERY_FORM.get(at as usize).copied()),
            persons: Persons((bits >> 13 & 63) as u8),
            valency: Valency((bits >> 19 & 511) as u16),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_bit_comes_back() {
        for (at, pos) in EVERY_POS.into_iter().enumerate() {
            assert_eq!(pos as usize, at);
            let form = EVERY_FORM.get(at).copied();
            assert!(form.is_none_or(|form| form as usize == at));
            let traits = Traits {
                pos,
                gender: [None, Some(Gender::Masculine), Some(Gender::Feminine)][at % 3],
                number: [None, Some(Number::Singular), Some(Number::Plural)][at / 3 % 3],
                form,
                persons: Persons(at as u8 * 2),
                valency: Valency(at as u16 * 19),
            };
            assert_eq!(Traits::unpack(traits.pack()), traits);
        }
    }

    #[test]
    fn persons_know_their_number() {
        let both = Persons::one(1, Number::Singular).and(Persons::one(3, Number::Singular));
        assert_eq!(both.number(), Some(Number::Singular));
        assert_eq!(both.and(Persons::one(2, Number::Plural)).number(), None);
        assert!(both.has(3, Number::Singular) && !both.has(3, Number::Plural));
    }
}
