//! The lexicon's asset, used in place: an automaton from forms to numbers of reading sets, and a table of those sets.
//! A lemma is kept as an edit of its form (« take two bytes off, add `re` »), so that thousands of forms share a set and
//! no list of lemmas is needed. Looking up allocates nothing.
//!
//! The table, little-endian: counts of sets, readings and bytes of endings (u32 each); for each set where it begins
//! among the readings (u32, one more than sets); for each reading its traits (u32), where its ending begins (u16), how
//! many bytes the form loses (u8), how many the ending has (u8); the endings.

use super::morphology::Traits;
use fst::raw::Fst;

/// The longest form, in bytes; the expander leaves out longer ones.
pub const LONGEST: usize = 44;

/// A dictionary form, kept inside the value that names it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lemma {
    bytes: [u8; LONGEST],
    len: u8,
}

impl Lemma {
    /// The lemma as text.
    pub fn as_str(&self) -> &str {
        self.bytes.get(..usize::from(self.len)).and_then(|bytes| str::from_utf8(bytes).ok()).unwrap_or("")
    }

    fn empty() -> Lemma {
        Lemma { bytes: [0; LONGEST], len: 0 }
    }

    fn push(&mut self, more: &[u8]) -> bool {
        let (len, end) = (usize::from(self.len), usize::from(self.len) + more.len());
        let Some(place) = self.bytes.get_mut(len..end) else { return false };
        place.copy_from_slice(more);
        self.len = end as u8;
        true
    }

    /// The text `word`; empty where it is longer than any form.
    pub(in crate::language::fr) fn from_word(word: &str) -> Lemma {
        let mut lemma = Lemma::empty();
        lemma.push(word.as_bytes());
        lemma
    }

    pub(super) fn from_parts(start: &str, rest: &str) -> Lemma {
        let mut lemma = Lemma::from_word(start);
        lemma.push(rest.as_bytes());
        lemma
    }
}

impl std::ops::Deref for Lemma {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl PartialEq<str> for Lemma {
    fn eq(&self, other: &str) -> bool {
        self.bytes.get(..usize::from(self.len)) == Some(other.as_bytes())
    }
}

impl PartialEq<&str> for Lemma {
    fn eq(&self, other: &&str) -> bool {
        self == *other
    }
}

impl std::fmt::Display for Lemma {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl std::fmt::Debug for Lemma {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?}", self.as_str())
    }
}

/// Where a word may depart from the dictionary's spelling.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tolerance {
    /// The typographic apostrophe and hyphen, and `oe` for `œ`.
    Typography,
    /// Also the accent of the first letter, as on a capital.
    FirstLetter,
    /// Also every accent, as in a word of capitals.
    EveryLetter,
}

/// The two parts of the asset.
pub struct Store {
    forms: Fst<&'static [u8]>,
    table: &'static [u8],
    sets: usize,
    readings: usize,
}

/// Which readings a form has, and the form as the dictionary spells it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Found {
    form: Lemma,
    next: usize,
    end: usize,
}

impl Store {
    /// The store of an automaton and a table; none where they are not what the expander makes.
    pub fn new(forms: &'static [u8], table: &'static [u8]) -> Option<Store> {
        let forms = Fst::new(forms).ok()?;
        let (sets, readings, endings) = (read_u32(table, 0)?, read_u32(table, 4)?, read_u32(table, 8)?);
        let whole = 12 + 4 * (sets + 1) + 8 * readings + endings;
        (table.len() == whole).then_some(Store { forms, table, sets, readings })
    }

    /// How many forms there are.
    pub fn len(&self) -> usize {
        self.forms.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.forms.is_empty()
    }

    pub(super) fn exact(&self, word: &str) -> Option<Found> {
        let set = self.forms.get(word.as_bytes())?;
        self.set(set.value(), Lemma::from_word(word))
    }

    /// The form nearest to `word` that differs from it only as `tolerance` allows.
    pub(super) fn tolerant(&self, word: &str, tolerance: Tolerance) -> Option<Found> {
        let mut form = Lemma::empty();
        let set = self.walk(word, self.forms.root().addr(), 0, tolerance, true, &mut form)?;
        self.set(set, form)
    }

    pub(super) fn next(&self, found: &mut Found) -> Option<(Traits, Lemma)> {
        if found.next >= found.end {
            return None;
        }
        let at = 12 + 4 * (self.sets + 1) + 8 * found.next;
        found.next += 1;
        let traits = Traits::unpack(read_u32(self.table, at)? as u32);
        let ending = usize::from(u16::from_le_bytes([*self.table.get(at + 4)?, *self.table.get(at + 5)?]));
        let (lost, added) = (usize::from(*self.table.get(at + 6)?), usize::from(*self.table.get(at + 7)?));
        let endings = 12 + 4 * (self.sets + 1) + 8 * self.readings;
        let mut lemma = found.form;
        lemma.len = lemma.len.checked_sub(lost as u8)?;
        lemma.push(self.table.get(endings + ending..endings + ending + added)?);
        Some((traits, lemma))
    }

    fn set(&self, set: u64, form: Lemma) -> Option<Found> {
        let at = 12 + 4 * usize::try_from(set).ok().filter(|set| *set < self.sets)?;
        Some(Found { form, next: read_u32(self.table, at)?, end: read_u32(self.table, at + 4)? })
    }

    /// Follows `rest` from a node, trying the letter as it is and then its variants.
    fn walk(&self, rest: &str, addr: usize, sum: u64, how: Tolerance, first: bool, form: &mut Lemma) -> Option<u64> {
        let Some(c) = rest.chars().next() else {
            let node = self.forms.node(addr);
            return node.is_final().then(|| sum + node.final_output().value());
        };
        let accents = match how {
            Tolerance::Typography => false,
            Tolerance::FirstLetter => first,
            Tolerance::EveryLetter => true,
        };
        let after = rest.get(c.len_utf8()..).unwrap_or("");
        let step = |letter: &str, after: &str, form: &mut Lemma| {
            let kept = form.len;
            let (mut addr, mut sum) = (addr, sum);
            for byte in letter.bytes() {
                let node = self.forms.node(addr);
                let taken = node.transition(node.find_input(byte)?);
                (addr, sum) = (taken.addr, sum + taken.out.value());
            }
            let found = if form.push(letter.as_bytes()) { self.walk(after, addr, sum, how, false, form) } else { None };
            if found.is_none() {
                form.len = kept;
            }
            found
        };
        let mut own = [0; 4];
        if let Some(found) = step(c.encode_utf8(&mut own), after, form) {
            return Some(found);
        }
        let swapped = match c {
            '’' => &["'"][..],
            '‑' => &["-"],
            'e' if accents => &["é", "è", "ê", "ë"],
            'E' if accents => &["É", "È", "Ê"],
            'a' if accents => &["à", "â"],
            'A' if accents => &["À", "Â"],
            'i' if accents => &["î", "ï"],
            'I' if accents => &["Î"],
            'o' if accents => &["ô"],
            'O' if accents => &["Ô"],
            'u' if accents => &["û", "ù", "ü"],
            'c' if accents => &["ç"],
            'C' if accents => &["Ç"],
            _ => &[],
        };
        let other = swapped.iter().find_map(|letter| step(letter, after, form));
        other.or_else(|| {
            let joined = match c {
                'o' => "œ",
                'O' => "Œ",
                'a' => "æ",
                _ => return None,
            };
            step(joined, after.strip_prefix('e')?, form)
        })
    }
}

fn read_u32(table: &[u8], at: usize) -> Option<usize> {
    let bytes: [u8; 4] = table.get(at..at + 4)?.try_into().ok()?;
    usize::try_from(u32::from_le_bytes(bytes)).ok()
}
