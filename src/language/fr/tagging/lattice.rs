//! The tags that each token can have, and the features of its place that the weights speak of: words, endings and
//! readings around it, agreement with what stands before, and how many verbs the sentence is still short of.

use super::{Tag, TagSet, rules};
use crate::language::fr::lexicon::{self, Form, Gender, Number, Persons, Pos, Reading};
use crate::language::fr::memo::Memo;
use crate::language::fr::{TokenKind, Tokens};
use std::cell::RefCell;

/// One token: what it can be, and what features are made of.
#[derive(Clone, Copy, Debug, Default)]
pub struct Word {
    /// What it can be.
    pub tags: TagSet,
    word: u32,
    endings: [u32; 3],
    shape: u32,
    /// Genders (bits 0–1) and numbers (bits 2–3) its nominal readings can have.
    pub(super) nominal: u32,
    /// Persons of its finite readings.
    pub(super) persons: Persons,
    /// Numbers (bits 0–1) and third person (bit 2) its finite readings can have.
    finite: u32,
    /// Whether a hyphen ties a pronoun to it: `a-t-il`.
    pub(super) inverted: bool,
    /// Whether a proper name is spelt like it.
    pub(super) named: bool,
    /// Whether it can be an imperative.
    pub(super) imperative: bool,
    /// Whether it is a form of avoir or être.
    auxiliary: bool,
}

/// The words of a sentence.
#[derive(Clone, Debug)]
pub struct Lattice {
    words: Vec<Word>,
    /// What stands before the first and after the last.
    beyond: Word,
    /// Verbs that can be nothing else.
    certain: u32,
    /// Words that open a clause of their own.
    openers: u32,
    /// For each word its stretch: from the mark, relative or conjunction before it to the one after.
    stretches: Vec<Stretch>,
}

/// A run of words without a mark or a word that opens a clause.
#[derive(Clone, Copy, Debug, Default)]
struct Stretch {
    /// Verbs that can be nothing else.
    certain: u32,
    /// Words that can be a finite verb.
    possible: u32,
    /// The nominal traits of its first noun, name or subject that no preposition governs; 0 without one.
    head: u32,
    /// Where that word stands.
    head_at: usize,
}

const CLITICS: &[&str] = &[
    "-t-il", "-t-elle", "-t-on", "-t-ils", "-t-elles", "-il", "-elle", "-on", "-ils", "-elles", "-ce", "-je", "-tu",
    "-nous", "-vous", "-moi", "-toi", "-le", "-la", "-les", "-lui", "-leur", "-y", "-en", "-t-y",
];

/// The verb of a word that a hyphen ties to a pronoun: `dit` of `dit-elle`.
pub fn before_clitic(word: &str) -> Option<&str> {
    let mut verb = word;
    while let Some(stem) = CLITICS.iter().find_map(|clitic| verb.strip_suffix(clitic)) {
        verb = stem;
    }
    (verb.len() < word.len() && !verb.is_empty()).then_some(verb)
}

/// Verbs so rare that their forms are, in prose, the nouns and names they are spelt like.
const RARE: &[&str] = &[
    "monder",
    "zoner",
    "métrer",
    "kilométrer",
    "damer",
    "originer",
    "chapitrer",
    "enter",
    "caver",
    "bridger",
    "camer",
    "liker",
    "ester",
    "sommer",
    "partitionner",
    "villager",
    "pister",
];

/// Nouns and adjectives so rare that their forms are, in prose, the verbs they are spelt like.
const ODD: &[(&str, Pos)] = &[
    ("dispos", Pos::Adjective),
    ("gagne", Pos::Noun),
    ("coïncident", Pos::Adjective),
    ("quitte", Pos::Adjective),
    ("plonge", Pos::Noun),
    ("donne", Pos::Noun),
    ("remonte", Pos::Noun),
    ("entre", Pos::Noun),
    ("annonce", Pos::Adjective),
];

const OPEN: TagSet = TagSet::of(&[Tag::Noun, Tag::Adjective, Tag::Name]);
const CLOSED: TagSet = TagSet::of(&[
    Tag::Determiner,
    Tag::Preposition,
    Tag::Subject,
    Tag::Object,
    Tag::Relative,
    Tag::Pronoun,
    Tag::Coordinator,
    Tag::Subordinator,
]);

/// Closed words that the treebank takes for more than the dictionary does.
const ALSO: &[(&str, &[Tag])] = &[
    ("un", &[Tag::Determiner, Tag::Pronoun, Tag::Numeral]),
    ("une", &[Tag::Determiner, Tag::Pronoun, Tag::Numeral]),
    ("que", &[Tag::Adverb, Tag::Subordinator, Tag::Relative]),
    ("qu", &[Tag::Adverb, Tag::Subordinator, Tag::Relative]),
    ("comme", &[Tag::Preposition, Tag::Subordinator]),
    ("où", &[Tag::Relative, Tag::Adverb]),
    ("dont", &[Tag::Relative]),
    ("tout", &[Tag::Determiner, Tag::Pronoun, Tag::Adverb, Tag::Adjective]),
    ("tous", &[Tag::Determiner, Tag::Pronoun, Tag::Adjective]),
    ("toute", &[Tag::Determiner, Tag::Adjective]),
    ("toutes", &[Tag::Determiner, Tag::Pronoun, Tag::Adjective]),
    ("elle", &[Tag::Subject, Tag::Pronoun]),
    ("elles", &[Tag::Subject, Tag::Pronoun]),
    ("lui", &[Tag::Object, Tag::Pronoun]),
    ("eux", &[Tag::Pronoun]),
    ("nous", &[Tag::Subject, Tag::Object, Tag::Pronoun]),
    ("vous", &[Tag::Subject, Tag::Object, Tag::Pronoun]),
    ("ce", &[Tag::Determiner, Tag::Pronoun]),
    ("même", &[Tag::Adjective, Tag::Adverb]),
    ("voici", &[Tag::Other, Tag::Finite]),
    ("voilà", &[Tag::Other, Tag::Finite]),
];

thread_local! {
    static WORDS: RefCell<Memo<Word>> = const { RefCell::new(Memo::new()) };
}

impl Word {
    /// The word at `at`, which may open its sentence.
    fn new(tokens: &Tokens<'_>, at: usize, opening: bool) -> Word {
        let kind = tokens.get(at).map(|token| token.kind);
        let small = tokens.lower(at);
        let mut word = Word { word: hash(small.as_bytes()), ..Word::default() };
        match kind {
            Some(TokenKind::Number) => word.tags.add(Tag::Numeral),
            Some(TokenKind::Word | TokenKind::Elided) => {
                let aspect = u8::from(opening) | u8::from(kind == Some(TokenKind::Elided)) << 1;
                let read = || {
                    word.read(tokens, at, small, opening);
                    word
                };
                return WORDS.with_borrow_mut(|memo| memo.get(tokens.word(at), aspect, read));
            }
            Some(TokenKind::Mark) | None => {
                word.tags.add(if matches!(small, "%" | "€" | "$" | "£" | "+" | "=" | "°") {
                    Tag::Other
                } else {
                    Tag::Mark
                });
            }
        }
        word
    }

    /// Reads a word as it stands, which may open its sentence; nothing else around it counts.
    fn read(&mut self, tokens: &Tokens<'_>, at: usize, small: &str, opening: bool) {
        for (slot, count) in self.endings.iter_mut().zip([2, 3, 4]) {
            let from = small.char_indices().rev().nth(count - 1).map_or(0, |(at, _)| at);
            *slot = hash(small.get(from..).unwrap_or("").as_bytes());
        }
        let capital = tokens.is_capital(at);
        let shouted = capital && !tokens.word(at).chars().any(char::is_lowercase);
        self.shape = u32::from(capital) | u32::from(opening) << 1 | u32::from(shouted) << 2;
        if small.contains('-') {
            self.shape |= 8;
        }
        for reading in lexicon::readings_at(tokens, at) {
            let rare = reading.is_finite() && RARE.iter().any(|verb| reading.lemma == *verb);
            let odd = reading.pos != Pos::Verb
                && ODD.iter().any(|(lemma, pos)| reading.lemma == *lemma && reading.pos == *pos);
            if !rare && !odd {
                self.take(&reading, capital);
            }
        }
        if let Some((_, tags)) = ALSO.iter().find(|(word, _)| *word == small) {
            tags.iter().for_each(|tag| self.tags.add(*tag));
        }
        if tokens.word(at) == "A" {
            self.tags.add(Tag::Preposition);
        }
        // The dictionary knows letters as nouns.
        if self.tags.meets(CLOSED) && small.chars().count() <= 2 || matches!(small, "a" | "y" | "à") {
            self.tags.remove(Tag::Noun);
            self.tags.remove(Tag::Numeral);
        }
        if let Some(verb) = before_clitic(small) {
            let known = self.tags != TagSet::default();
            let finite = lexicon::readings(verb).filter(Reading::is_finite);
            finite.for_each(|reading| self.take(&reading, false));
            self.inverted = self.tags.has(Tag::Finite);
            if self.inverted && !known {
                return;
            }
        }
        if self.tags == TagSet::default() {
            self.guess(small, capital);
        }
        if capital && (!opening || self.tags.meets(OPEN)) {
            self.tags.add(Tag::Name);
        }
    }

    fn take(&mut self, reading: &Reading, capital: bool) {
        let tags: &[Tag] = match reading.pos {
            Pos::Noun if capital => &[Tag::Noun, Tag::Name],
            Pos::Noun | Pos::Affix => &[Tag::Noun],
            Pos::ProperNoun | Pos::GivenName | Pos::FamilyName => &[Tag::Name],
            Pos::Title => &[Tag::Noun, Tag::Name],
            Pos::Adjective => &[Tag::Adjective],
            Pos::Adverb | Pos::Negation => &[Tag::Adverb],
            Pos::Determiner => &[Tag::Determiner],
            Pos::Preposition => &[Tag::Preposition],
            Pos::SubjectPronoun => &[Tag::Subject],
            Pos::ObjectPronoun => &[Tag::Object],
            Pos::DemonstrativePronoun | Pos::IndefinitePronoun => &[Tag::Pronoun],
            Pos::Interrogative => &[Tag::Relative, Tag::Adverb],
            Pos::RelativePronoun => &[Tag::Relative],
            Pos::Coordinator => &[Tag::Coordinator],
            Pos::Subordinator => &[Tag::Subordinator],
            Pos::Numeral => &[Tag::Numeral],
            Pos::Interjection => &[Tag::Other],
            Pos::Verb => match reading.form {
                Some(Form::Infinitive) => &[Tag::Infinitive],
                Some(Form::PastParticiple) => &[Tag::PastParticiple, Tag::Adjective, Tag::Noun],
                Some(Form::PresentParticiple) => &[Tag::PresentParticiple],
                Some(_) => &[Tag::Finite],
                None => &[],
            },
        };
        tags.iter().for_each(|tag| self.tags.add(*tag));
        self.auxiliary |= reading.pos == Pos::Verb && (reading.lemma == "avoir" || reading.lemma == "être");
        self.named |= matches!(reading.pos, Pos::ProperNoun | Pos::GivenName | Pos::FamilyName);
        self.imperative |= reading.form == Some(Form::Imperative);
        if reading.is_finite() {
            self.persons = self.persons.and(reading.persons);
            self.finite |= match reading.persons.number() {
                Some(Number::Singular) => 1,
                Some(Number::Plural) => 2,
                None => 3,
            };
            let third = reading.persons.has(3, Number::Singular) || reading.persons.has(3, Number::Plural);
            self.finite |= u32::from(third) << 2;
        } else {
            self.nominal |= match reading.gender {
                Some(Gender::Masculine) => 1,
                Some(Gender::Feminine) => 2,
                None => 3,
            };
            self.nominal |= match reading.number {
                Some(Number::Singular) => 4,
                Some(Number::Plural) => 8,
                None => 12,
            };
        }
    }

    /// A word that the dictionary lacks: by its ending, and by its last part where it has several.
    fn guess(&mut self, small: &str, capital: bool) {
        if capital {
            self.tags = TagSet::of(&[Tag::Name, Tag::Noun, Tag::Adjective]);
            self.nominal = 15;
            return;
        }
        if let Some((first, last)) = small.rsplit_once('-') {
            let prefix = matches!(first, "co" | "auto" | "pré" | "re" | "ré" | "sur" | "sous" | "inter" | "télé");
            lexicon::readings(last)
                .filter(|reading| prefix || !reading.is_finite())
                .for_each(|reading| self.take(&reading, false));
            if self.tags != TagSet::default() {
                return;
            }
        }
        self.tags = TagSet::of(&[Tag::Noun, Tag::Adjective, Tag::Other]);
        self.nominal = 15;
        let endings: &[(&[&str], Tag)] = &[
            (&["ment"], Tag::Adverb),
            (&["er", "ir"], Tag::Infinitive),
            (&["ant"], Tag::PresentParticiple),
            (&["é", "ée", "és", "ées"], Tag::PastParticiple),
            (&["ent", "ait", "aient", "era", "eront", "èrent", "erait", "eraient", "ise", "ifie"], Tag::Finite),
        ];
        for (endings, tag) in endings {
            if endings.iter().any(|ending| small.len() > ending.len() + 2 && small.ends_with(ending)) {
                self.tags.add(*tag);
            }
        }
        if self.tags.has(Tag::Finite) {
            self.finite = if small.ends_with("nt") { 6 } else { 5 };
        }
    }
}

impl Lattice {
    /// The words of a sentence.
    pub fn new(tokens: &Tokens<'_>) -> Lattice {
        let first = tokens.iter().position(|token| token.kind != TokenKind::Mark).unwrap_or(0);
        let mut words: Vec<Word> = (0..tokens.len()).map(|at| Word::new(tokens, at, at <= first)).collect();
        rules::narrow(tokens, &mut words);
        let count = |wanted: TagSet| words.iter().filter(|word| word.tags == wanted).count() as u32;
        let certain = count(TagSet::of(&[Tag::Finite]));
        let opens = TagSet::of(&[Tag::Relative, Tag::Subordinator]);
        let openers = words.iter().filter(|word| word.tags.meets(opens)).count() as u32;
        let stretches = stretches(&words);
        Lattice { words, beyond: Word::default(), certain, openers, stretches }
    }

    /// How many tokens there are.
    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// What the token at `at` can be.
    pub fn tags(&self, at: usize) -> TagSet {
        self.words.get(at).map_or(TagSet::of(&[Tag::Mark]), |word| word.tags)
    }

    /// Lets the token at `at` be one thing more; for learning, where the treebank knows more than the lexicon.
    pub fn allow(&mut self, at: usize, tag: Tag) {
        if let Some(word) = self.words.get_mut(at) {
            word.tags.add(tag);
        }
    }

    fn word(&self, at: usize, by: isize) -> &Word {
        at.checked_add_signed(by).and_then(|at| self.words.get(at)).unwrap_or(&self.beyond)
    }

    /// The features of the place `at`, as hashes.
    pub fn features(&self, at: usize) -> [u32; FEATURES] {
        let (w, a, b) = (self.word(at, 0), self.word(at, -1), self.word(at, -2));
        let (x, y) = (self.word(at, 1), self.word(at, 2));
        let c = |word: &Word| word.tags.0;
        let head = (1..=8)
            .map(|back| self.word(at, -back))
            .find(|word| word.tags.meets(TagSet::of(&[Tag::Noun, Tag::Name, Tag::Subject, Tag::Mark])))
            .unwrap_or(&self.beyond);
        let missing = (1 + self.openers).saturating_sub(self.certain).min(3) | self.certain.min(2) << 2;
        let agrees = |other: &Word| w.nominal & other.nominal & 3 != 0 && w.nominal & other.nominal & 12 != 0;
        let stretch = self.stretches.get(at).copied().unwrap_or_default();
        let own = u32::from(w.tags.has(Tag::Finite));
        let short = stretch.certain.min(2) << 2 | (stretch.possible - own.min(stretch.possible)).min(3);
        let subject = if stretch.head_at < at {
            let numbers = stretch.head >> 2 & w.finite & 3;
            1 + u32::from(numbers != 0) + 2 * u32::from(at - stretch.head_at == 1)
        } else {
            0
        };
        let first = u32::from(w.tags.has(Tag::Finite)) << 1 | u32::from(w.tags.has(Tag::PastParticiple));
        let helped = (1..=4)
            .map(|back| self.word(at, -back))
            .take_while(|word| !word.tags.has(Tag::Mark) && !word.tags.has(Tag::Relative))
            .position(|word| word.auxiliary)
            .map_or(0, |at| 1 + u32::from(at > 0));
        let parts = [
            [helped, c(w), 0],
            [helped, short, first],
            [helped, subject, first],
            [helped, c(a), first],
            [c(a), first, 0],
            [c(x), first, 0],
            [c(a), c(x), first],
            [c(a), c(b), first],
            [short, subject, first],
            [short, subject, c(w)],
            [short, c(a), c(x)],
            [subject, c(a), c(x)],
            [u32::from(agrees(a)), a.word, first],
            [a.word, x.word, first],
            [b.word, a.word, first],
            [short, x.word, first],
            [w.word, 0, 0],
            [a.word, 0, 0],
            [x.word, 0, 0],
            [a.word, w.word, 0],
            [w.word, x.word, 0],
            [w.endings[0], w.shape, 0],
            [w.endings[1], 0, 0],
            [w.endings[2], 0, 0],
            [c(w), w.shape, 0],
            [c(w), c(a), 0],
            [c(w), c(x), 0],
            [c(w), c(a), c(x)],
            [c(w), c(a), c(b)],
            [c(w), c(x), c(y)],
            [c(w), a.word, 0],
            [c(w), x.word, 0],
            [c(w), a.word, b.word],
            [c(w), a.word, c(x)],
            [c(w), b.word, c(a)],
            [c(w), x.word, y.word],
            [c(w), a.endings[0], x.endings[0]],
            [c(w), w.finite, head.nominal >> 2 | u32::from(head.tags.has(Tag::Mark)) << 4],
            [u32::from(agrees(a)) | u32::from(agrees(b)) << 1, c(a), c(w)],
            [w.finite, a.finite | a.nominal << 3, c(a)],
            [c(w), missing, 0],
            [w.word, missing, 0],
            [w.word, c(a), c(x)],
        ];
        let mut features = [0; FEATURES];
        for ((feature, [a, b, c]), id) in features.iter_mut().zip(parts).zip(1u32..) {
            let (a, b, c) = (a.wrapping_mul(0x9e37_79b1), b.wrapping_mul(0x85eb_ca77), c.wrapping_mul(0xc2b2_ae3d));
            *feature = a ^ b.rotate_left(11) ^ c.rotate_left(22) ^ id.wrapping_mul(0x27d4_eb2f);
        }
        features
    }
}

fn stretches(words: &[Word]) -> Vec<Stretch> {
    const LIMITS: TagSet = TagSet::of(&[Tag::Mark, Tag::Relative, Tag::Subordinator, Tag::Coordinator]);
    const HEADS: TagSet = TagSet::of(&[Tag::Noun, Tag::Name, Tag::Subject, Tag::Pronoun]);
    let certain = TagSet::of(&[Tag::Finite]);
    let mut stretches = vec![Stretch::default(); words.len()];
    let mut start = 0;
    while start < words.len() {
        let inside = words.iter().skip(start + 1).take_while(|word| !word.tags.meets(LIMITS)).count();
        let end = start + 1 + inside;
        let mut stretch = Stretch { head_at: usize::MAX, ..Stretch::default() };
        let mut governed = false;
        for (at, word) in words.iter().enumerate().take(end).skip(start) {
            stretch.certain += u32::from(word.tags == certain);
            stretch.possible += u32::from(word.tags.has(Tag::Finite));
            governed |= word.tags.has(Tag::Preposition);
            if word.tags.meets(HEADS) && !word.tags.meets(TagSet::of(&[Tag::Determiner, Tag::Preposition])) {
                if !governed && stretch.head_at == usize::MAX {
                    (stretch.head, stretch.head_at) = (word.nominal, at);
                }
                governed = false;
            }
        }
        stretches.iter_mut().take(end).skip(start).for_each(|slot| *slot = stretch);
        start = end;
    }
    stretches
}

/// How many features a place has.
pub const FEATURES: usize = 43;

fn hash(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0x811c_9dc5, |sum: u32, byte| (sum ^ u32::from(*byte)).wrapping_mul(0x0100_0193))
}

/// Stirs 32 bits so that near numbers fall far apart.
pub(super) fn mix(bits: u32) -> u32 {
    let bits = (bits ^ bits >> 16).wrapping_mul(0x7feb_352d);
    let bits = (bits ^ bits >> 15).wrapping_mul(0x846c_a68b);
    bits ^ bits >> 16
}
