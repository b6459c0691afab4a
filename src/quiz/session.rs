//! The session: choose, say how sure, confirm, go on; take the last answer back. A call that makes no sense in the
//! present phase changes nothing and says so by its return value.

use crate::question::{Choice, Confidence, Item};
use crate::quiz::{Ordering, is_in_order, is_in_text};
use crate::text::Language;
use rand::SeedableRng;
use rand::seq::SliceRandom;
use rand_chacha::ChaCha8Rng;
use std::sync::Arc;

/// One item as it is asked: its options in the order shown, and what the learner has done with it.
#[derive(Clone, Debug)]
pub struct Asked {
    item: Arc<Item>,
    /// Indices into [`Item::options`]; the key is index 0.
    order: Vec<usize>,
    /// Where events are to be put in order: what they are, and the order that each option names, as shown.
    ordering: Option<(Ordering, Vec<Vec<usize>>)>,
    chosen: Option<usize>,
    confidence: Option<Confidence>,
    outcome: Option<Outcome>,
}

impl Asked {
    fn new(item: Arc<Item>, rng: &mut ChaCha8Rng) -> Asked {
        let mut order: Vec<usize> = (0..=item.distractors.len()).collect();
        order.shuffle(rng);
        // Sentences stand in the order of their text, and where the right one stands is no secret to be kept.
        if is_in_text(&item) {
            let start = |index: &usize| item.options().nth(*index)?.passage.as_ref().map(|passage| passage.span.start);
            order.sort_by_key(start);
        }
        let ordering = is_in_order(&item).and_then(|ordering| {
            let named = |index: &usize| ordering.order(item.options().nth(*index)?);
            let named: Option<Vec<Vec<usize>>> = order.iter().map(named).collect();
            named.map(|named| (ordering, named))
        });
        Asked { item, order, ordering, chosen: None, confidence: None, outcome: None }
    }

    /// The item.
    pub fn item(&self) -> &Arc<Item> {
        &self.item
    }

    /// The options as shown, each with whether it is the key.
    pub fn options(&self) -> impl Iterator<Item = (&Choice, bool)> {
        self.order.iter().filter_map(|&index| Some((self.item.options().nth(index)?, index == 0)))
    }

    /// Whether the options are sentences to be chosen in their article.
    pub fn is_in_text(&self) -> bool {
        is_in_text(&self.item)
    }

    /// The events to be put in order, where the question asks for that.
    pub fn ordering(&self) -> Option<&Ordering> {
        self.ordering.as_ref().map(|(ordering, _)| ordering)
    }

    /// The order in which the events now stand: as the learner has put them, or one that is not the right one to begin with.
    /// Nothing where there is nothing to be put in order.
    pub fn arrangement(&self) -> &[usize] {
        let Some((ordering, named)) = &self.ordering else { return &[] };
        let chosen = self.chosen.and_then(|at| named.get(at));
        chosen.or_else(|| named.iter().find(|order| **order != ordering.key)).map_or(&[], Vec::as_slice)
    }

    /// The words of the option now chosen: of an order, its events one after the other.
    pub fn chosen_words(&self, language: Language) -> Option<String> {
        let chosen = self.chosen?;
        match &self.ordering {
            Some((ordering, named)) => named.get(chosen).map(|order| ordering.words(order, language)),
            None => Some(self.options().nth(chosen)?.0.text.in_language(language).to_owned()),
        }
    }

    /// The position of the option now chosen.
    pub fn chosen(&self) -> Option<usize> {
        self.chosen
    }

    /// How sure the learner says to be.
    pub fn confidence(&self) -> Option<Confidence> {
        self.confidence
    }

    /// What came of it, once confirmed.
    pub fn outcome(&self) -> Option<&Outcome> {
        self.outcome.as_ref()
    }
}

/// A confirmed answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// Position of the chosen option as shown, from 0.
    pub chosen: usize,
    /// Position of the key as shown, from 0.
    pub key: usize,
    /// How sure the learner said to be, if at all.
    pub confidence: Option<Confidence>,
    /// Time from showing the question to confirming, in milliseconds.
    pub took_ms: u64,
}

impl Outcome {
    /// Whether the chosen option is the key.
    pub fn is_correct(&self) -> bool {
        self.chosen == self.key
    }
}

/// Where a session stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// A question waits for an answer.
    Asking,
    /// The answer is shown.
    Answered,
    /// All questions have been answered, or there were none.
    Finished,
}

/// The score of a session so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Tally {
    /// Questions answered.
    pub answered: usize,
    /// Of these, answered rightly.
    pub correct: usize,
}

/// One sitting over a list of items.
#[derive(Clone, Debug)]
pub struct Session {
    seed: u64,
    asked: Vec<Asked>,
    position: usize,
}

impl Session {
    /// A session over `items` in their order; the seed alone decides the order of every item's options.
    pub fn new(items: impl IntoIterator<Item = Arc<Item>>, seed: u64) -> Session {
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        let asked = items.into_iter().map(|item| Asked::new(item, &mut rng)).collect();
        Session { seed, asked, position: 0 }
    }

    /// The number that makes the same session again from the same items.
    pub fn seed(&self) -> u64 {
        self.seed
    }

    /// How many questions there are.
    pub fn len(&self) -> usize {
        self.asked.len()
    }

    /// Whether there is nothing to ask.
    pub fn is_empty(&self) -> bool {
        self.asked.is_empty()
    }

    /// Position of the present question, from 0; equal to [`Session::len`] when finished.
    pub fn position(&self) -> usize {
        self.position
    }

    /// Every question in order, asked or still to come.
    pub fn asked(&self) -> &[Asked] {
        &self.asked
    }

    /// The present question.
    pub fn current(&self) -> Option<&Asked> {
        self.asked.get(self.position)
    }

    /// Where the session stands.
    pub fn phase(&self) -> Phase {
        match self.current() {
            None => Phase::Finished,
            Some(asked) if asked.outcome.is_some() => Phase::Answered,
            Some(_) => Phase::Asking,
        }
    }

    /// Chooses the option at `position` as shown; may be changed until it is confirmed. False when there is no such
    /// option or the question has been answered.
    pub fn choose(&mut self, position: usize) -> bool {
        self.asking(|asked| {
            let exists = position < asked.order.len();
            if exists {
                asked.chosen = Some(position);
            }
            exists
        })
    }

    /// Moves one event of those to be put in order from a place to another; the others close up. False when there is no such
    /// place or nothing to be put in order, or when the question has been answered.
    pub fn move_event(&mut self, from: usize, to: usize) -> bool {
        let Some(asked) = self.current() else { return false };
        let mut moved = asked.arrangement().to_vec();
        if from >= moved.len() || to >= moved.len() {
            return false;
        }
        let event = moved.remove(from);
        moved.insert(to, event);
        let named = asked.ordering.as_ref().and_then(|(_, named)| named.iter().position(|order| *order == moved));
        named.is_some_and(|position| self.choose(position))
    }

    /// Says how sure the learner is; saying the same again takes it back. False when the question has been answered.
    pub fn rate(&mut self, confidence: Confidence) -> bool {
        self.asking(|asked| {
            asked.confidence = (asked.confidence != Some(confidence)).then_some(confidence);
            true
        })
    }

    /// Confirms the chosen option. None when nothing is chosen or the question has been answered.
    pub fn confirm(&mut self, took_ms: u64) -> Option<Outcome> {
        let asked = self.asked.get_mut(self.position)?;
        if asked.outcome.is_some() {
            return None;
        }
        let key = asked.order.iter().position(|&index| index == 0)?;
        let outcome = Outcome { chosen: asked.chosen?, key, confidence: asked.confidence, took_ms };
        asked.outcome = Some(outcome.clone());
        Some(outcome)
    }

    /// Goes on to the next question after an answer. False while the present one waits for its answer.
    pub fn advance(&mut self) -> bool {
        let ready = self.phase() == Phase::Answered;
        if ready {
            self.position += 1;
        }
        ready
    }

    /// Takes the last confirmed answer back and asks its question again, nothing chosen. Gives the position of that
    /// question, or None when nothing has been answered.
    pub fn take_back(&mut self) -> Option<usize> {
        let last = self.asked.iter().rposition(|asked| asked.outcome.is_some())?;
        let asked = self.asked.get_mut(last)?;
        asked.outcome = None;
        asked.chosen = None;
        asked.confidence = None;
        self.position = last;
        Some(last)
    }

    /// The score so far.
    pub fn tally(&self) -> Tally {
        let outcomes = self.asked.iter().filter_map(Asked::outcome);
        outcomes.fold(Tally::default(), |tally, outcome| Tally {
            answered: tally.answered + 1,
            correct: tally.correct + usize::from(outcome.is_correct()),
        })
    }

    /// The items answered wrongly, in order: what "again, only these" asks.
    pub fn missed(&self) -> impl Iterator<Item = &Asked> {
        self.asked.iter().filter(|asked| asked.outcome().is_some_and(|outcome| !outcome.is_correct()))
    }

    fn asking(&mut self, change: impl FnOnce(&mut Asked) -> bool) -> bool {
        match self.asked.get_mut(self.position) {
            Some(asked) if asked.outcome.is_none() => change(asked),
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::question::{ItemId, Kind, Origin, Wording};
    use crate::text::Language;

    fn item(key: &str) -> Arc<Item> {
        let choice = |text: &str| Choice { text: Wording::same(text), why: Wording::default(), passage: None };
        Arc::new(Item {
            id: ItemId::new(Kind::Date, Language::Fr, [], key),
            kind: Kind::Date,
            language: Language::Fr,
            stem: Wording::same("Quand ?"),
            key: choice(key),
            distractors: ["le 17 novembre", "le 20 août", "le 26 juillet"].map(choice).to_vec(),
            evidence: Vec::new(),
            origin: Origin::Generated("test"),
        })
    }

    fn key_position(asked: &Asked) -> usize {
        asked.options().position(|(_, is_key)| is_key).unwrap()
    }

    #[test]
    fn a_choice_can_be_changed_until_it_is_confirmed_and_not_after() {
        let mut session = Session::new([item("le 16 novembre")], 7);
        let key = key_position(session.current().unwrap());
        assert!(session.confirm(10).is_none(), "nothing is chosen yet");
        assert!(session.choose((key + 1) % 4) && session.choose(key) && !session.choose(4));
        assert!(session.rate(Confidence::Certain));
        let outcome = session.confirm(1_500).unwrap();
        assert!(outcome.is_correct());
        assert_eq!((outcome.confidence, outcome.took_ms), (Some(Confidence::Certain), 1_500));
        assert!(!session.choose(0) && session.confirm(1).is_none());
        assert!(session.advance());
        assert_eq!(session.phase(), Phase::Finished);
    }

    #[test]
    fn taking_back_asks_the_last_answered_question_again() {
        let mut session = Session::new([item("un"), item("deux")], 7);
        assert_eq!(session.take_back(), None);
        session.choose(0);
        session.confirm(1);
        session.advance();
        assert_eq!(session.take_back(), Some(0));
        assert_eq!((session.phase(), session.position()), (Phase::Asking, 0));
        assert_eq!(session.tally(), Tally::default());
        assert_eq!(session.current().unwrap().chosen(), None);
    }

    #[test]
    fn the_same_seed_shuffles_alike_on_every_machine() {
        let orders = |seed| {
            let session = Session::new(["a", "b", "c"].map(item), seed);
            session.asked().iter().map(|asked| asked.order.clone()).collect::<Vec<_>>()
        };
        assert_eq!(orders(2026), orders(2026));
        assert_ne!(orders(2026), orders(2027));
    }

    fn ordered() -> Arc<Item> {
        let mut asked = Item::clone(&item("C, A, B"));
        asked.kind = Kind::Order;
        asked.stem = Wording::same("Dans quel ordre ? (A) un ; (B) deux ; (C) trois.");
        asked.distractors.truncate(1);
        asked.distractors[0].text = Wording::same("A, B, C");
        Arc::new(crate::quiz::in_order(&asked).unwrap())
    }

    #[test]
    fn events_never_begin_in_the_right_order_and_begin_alike_for_one_seed() {
        let begins = |seed| Session::new([ordered()], seed).current().unwrap().arrangement().to_vec();
        let all: Vec<Vec<usize>> = (0..60).map(begins).collect();
        assert!(all.iter().all(|order| order.len() == 3 && *order != [2, 0, 1]));
        let distinct: std::collections::HashSet<_> = all.iter().collect();
        assert_eq!((distinct.len(), begins(7)), (5, begins(7)), "every other order occurs");
    }

    #[test]
    fn only_the_whole_order_is_right_and_nothing_is_answered_before_something_is_moved() {
        let mut session = Session::new([ordered()], 7);
        assert!(session.confirm(1).is_none() && !session.move_event(0, 3) && !session.move_event(3, 0));
        for (place, event) in [2, 0, 1].into_iter().enumerate() {
            let from = session.current().unwrap().arrangement().iter().position(|at| *at == event).unwrap();
            assert!(session.move_event(from, place));
        }
        let asked = session.current().unwrap();
        assert_eq!(
            (asked.arrangement(), asked.chosen_words(Language::Fr).unwrap()),
            (&[2, 0, 1][..], "trois\u{202f}; un\u{202f}; deux".to_owned())
        );
        assert!(session.clone().confirm(1).unwrap().is_correct());
        assert!(session.move_event(0, 1));
        assert!(!session.confirm(1).unwrap().is_correct() && !session.move_event(0, 1));
        assert_eq!(session.take_back(), Some(0));
        assert!(session.confirm(1).is_none() && session.current().unwrap().arrangement() != [2, 0, 1]);
    }
}
