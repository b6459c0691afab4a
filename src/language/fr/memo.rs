//! What was found out about a word, kept for when the text says it again: most words of a text are repetitions. A memo is
//! a table of fixed size in which a word may drive out another, so that it never grows, whatever the text.

/// The longest word that is kept, in bytes.
const LONGEST: usize = 30;

/// How many words are kept; a power of two.
const PLACES: usize = 8192;

/// A word, and a byte that tells apart what is asked about the same word in different places.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Key {
    bytes: [u8; LONGEST],
    len: u8,
    aspect: u8,
}

/// A table from words to what was found out about them.
pub(super) struct Memo<V> {
    places: Vec<Option<(Key, V)>>,
}

impl<V: Copy> Memo<V> {
    pub(super) const fn new() -> Memo<V> {
        Memo { places: Vec::new() }
    }

    /// What `find` says of the word, or said the last time. It must depend on nothing but the word and the aspect.
    pub(super) fn get(&mut self, word: &str, aspect: u8, find: impl FnOnce() -> V) -> V {
        let mut key = Key { bytes: [0; LONGEST], len: word.len() as u8, aspect };
        let Some(bytes) = key.bytes.get_mut(..word.len()) else { return find() };
        bytes.copy_from_slice(word.as_bytes());
        if self.places.is_empty() {
            self.places.resize(PLACES, None);
        }
        let hash = word
            .bytes()
            .fold(u32::from(aspect) ^ 0x811c_9dc5, |sum, byte| (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193));
        let place = (hash ^ hash >> 15) as usize % PLACES;
        match self.places.get_mut(place) {
            Some(Some((kept, value))) if *kept == key => *value,
            Some(place) => place.insert((key, find())).1,
            None => find(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_looked_up_once_and_words_of_one_place_do_not_mix() {
        let mut memo = Memo::new();
        let mut asked = 0;
        let words: Vec<String> = (0..3 * PLACES).map(|number| format!("mot{number}")).collect();
        for word in &words {
            assert_eq!(memo.get(word, 0, || word.len()), word.len());
            assert_eq!(memo.get(word, 1, || word.len() + 1), word.len() + 1, "another aspect");
            assert_eq!(memo.get(word, 1, || unreachable!("kept")), word.len() + 1);
        }
        let long = "a".repeat(LONGEST + 1);
        for _ in 0..2 {
            memo.get(&long, 0, || {
                asked += 1;
                0
            });
        }
        assert_eq!(asked, 2, "too long to be kept, and found anew");
    }
}
