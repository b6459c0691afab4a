//! An order asked as a list of events to be put in order, instead of a few orders to choose from. Only where the events can
//! be read off the item for certain: its stem names three to five of them, « (A) … ; (B) … ; (C) … », with nothing after
//! them, and each of its options is an order of all these letters. Any other item stays a choice: one that asks which event
//! came first, one whose options are pairs (« le Mali, puis le Niger »), one with an option that is no order.

use crate::question::{Choice, Item, Kind, Wording};
use crate::text::Language;

/// How many events there may be. Of two, the one that is not shown first would be the answer; of six there are more orders
/// than anybody settles from a passage.
const EVENTS: std::ops::RangeInclusive<usize> = 3..=5;

/// The letters of the events.
const LETTERS: &str = "ABCDE";

/// What an item about an order is made of.
#[derive(Clone, Debug, PartialEq)]
pub struct Ordering {
    /// The question without the list of events.
    pub lead: Wording,
    /// The events as the stem lists them.
    pub events: Vec<Event>,
    /// The right order: places in `events`, the earliest first.
    pub key: Vec<usize>,
}

/// Something that happened, as one line to be put in its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// The letter by which options and reasons name it.
    pub letter: char,
    /// What the author calls it.
    pub words: Wording,
}

impl Ordering {
    /// Reads the events and the right order off an item; none where either is not certain.
    pub fn of(item: &Item) -> Option<Ordering> {
        if item.kind != Kind::Order {
            return None;
        }
        let (lead, french) = events(&item.stem.fr)?;
        let (english_lead, english) = events(&item.stem.en)?;
        if french.len() != english.len() {
            return None;
        }
        let paired = LETTERS.chars().zip(french.iter().zip(english));
        let events = paired.map(|(letter, (fr, en))| Event { letter, words: Wording::new(*fr, en) }).collect();
        let orders: Option<Vec<Vec<usize>>> = item.options().map(|option| order(option, french.len())).collect();
        let (key, wrong) = orders.as_deref()?.split_first()?;
        let repeats =
            wrong.iter().enumerate().any(|(at, one)| one == key || wrong.iter().skip(at + 1).any(|o| o == one));
        (!repeats).then(|| Ordering { lead: Wording::new(lead, english_lead), events, key: key.clone() })
    }

    /// The words of an order: its events one after the other, the earliest first.
    pub fn words(&self, order: &[usize], language: Language) -> String {
        let joint = match language {
            Language::Fr => "\u{202f}; ",
            Language::En => "; ",
        };
        let words = order.iter().filter_map(|at| self.events.get(*at));
        words.map(|event| event.words.in_language(language)).collect::<Vec<_>>().join(joint)
    }

    /// The order that an option of the item names.
    pub fn order(&self, option: &Choice) -> Option<Vec<usize>> {
        order(option, self.events.len())
    }
}

/// The item with every order of its events as an option; what its author says of some of them stays. None when it is not an
/// item to be put in order.
pub fn in_order(item: &Item) -> Option<Item> {
    let ordering = Ordering::of(item)?;
    let mut asked = item.clone();
    for other in permutations(ordering.events.len()) {
        if !item.options().any(|option| ordering.order(option).as_ref() == Some(&other)) {
            let letters: Vec<String> =
                other.iter().filter_map(|at| ordering.events.get(*at)).map(|event| event.letter.to_string()).collect();
            let text = Wording::same(letters.join(", "));
            asked.distractors.push(Choice { text, why: Wording::default(), passage: None });
        }
    }
    Some(asked)
}

/// The events of an item of which every order is an option: what [`in_order`] gives.
pub fn is_in_order(item: &Item) -> Option<Ordering> {
    Ordering::of(item).filter(|ordering| item.distractors.len() + 1 == permutations(ordering.events.len()).len())
}

/// What stands before a list « (A) … ; (B) … ; (C) … », and its entries. None where anything stands after the list: it
/// would be lost.
fn events(stem: &str) -> Option<(&str, Vec<&str>)> {
    let (lead, mut rest) = stem.split_once("(A)")?;
    let mut events = Vec::new();
    for letter in LETTERS.chars().skip(1) {
        match rest.split_once(format!("({letter})").as_str()) {
            Some((event, after)) => {
                events.push(event.trim().trim_end_matches([';', ',']).trim_end());
                rest = after;
            }
            None => break,
        }
    }
    let last = rest.trim();
    events.push(last.strip_suffix('.').unwrap_or(last).trim_end());
    let lead = lead.trim();
    // A mark left over is a letter out of turn or named twice; a sentence that ends inside an event is not one.
    let is_event = |event: &&str| {
        let marks = ('A'..='Z').any(|letter| event.contains(format!("({letter})").as_str()));
        let goes_on = [". ", "? ", "! ", "; "].iter().any(|end| event.contains(end)) || event.contains('\n');
        !event.is_empty() && !marks && !goes_on && !event.ends_with(['?', '!', ';', ':', '.'])
    };
    (EVENTS.contains(&events.len()) && !lead.is_empty() && events.iter().all(is_event)).then_some((lead, events))
}

/// The order that an option names in both languages: « C, A, B », « C – A – B », « C puis A puis B ».
fn order(option: &Choice, events: usize) -> Option<Vec<usize>> {
    let french = letters(&option.text.fr, events)?;
    (letters(&option.text.en, events)? == french).then_some(french)
}

fn letters(words: &str, events: usize) -> Option<Vec<usize>> {
    let mut order = Vec::new();
    for word in words.split([' ', '\u{a0}', '\u{202f}', ',', ';', '–', '-', '→', '>', '<', '.', '(', ')']) {
        let mut letters = word.chars();
        match (letters.next(), letters.next()) {
            (None, _) => {}
            (Some(letter), None) => {
                let at = LETTERS.find(letter).filter(|at| *at < events && !order.contains(at))?;
                order.push(at);
            }
            (Some(_), Some(_)) if ["puis", "then"].contains(&word) => {}
            (Some(_), Some(_)) => return None,
        }
    }
    (order.len() == events && !words.contains('<')).then_some(order)
}

/// Every order of the first `count` numbers, the natural one first.
fn permutations(count: usize) -> Vec<Vec<usize>> {
    let mut all: Vec<Vec<usize>> = vec![Vec::new()];
    for _ in 0..count {
        all = all
            .iter()
            .flat_map(|begun| {
                let rest = (0..count).filter(|next| !begun.contains(next));
                rest.map(|next| begun.iter().copied().chain([next]).collect()).collect::<Vec<Vec<usize>>>()
            })
            .collect();
    }
    all
}

#[cfg(test)]
#[path = "ordering/tests.rs"]
mod tests;
