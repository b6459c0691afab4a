//! The fact behind an item: what is remembered or forgotten. Two items ask the same fact when whoever knows the answer to
//! one knows the answer to the other, and then they share one memory; asked one after the other, one would give the other
//! away.
//!
//! - An item's id already leaves out stem and distractors, so a reworded item, or one with other options, *is* the same item.
//! - Items of the kinds that ask for a value (date, speaker, quantity, entity, cloze) ask the same fact when their keys are
//!   the same words, determiners aside, and their passages overlap in one article: the date asked outright and the same
//!   date left blank in the sentence, a person's item and the generator's on longer and shorter extracts of it.
//! - Items of the other kinds judge (a verdict, a source, an order): « contredite » on one passage may be about two
//!   claims. Each is a fact of its own.
//!
//! Facts are found anew from the items at hand and have no name that is kept: the journal names items, so nothing is
//! lost when the rule or the articles change. An item that is gone is a fact that is not asked.

use crate::question::{Evidence, Item, ItemId, Kind, Origin};
use crate::text::fold;
use std::collections::HashMap;
use std::sync::Arc;

/// A fact among the present ones: a place in [`Facts`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fact(usize);

/// The facts that the items at hand ask.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    of: HashMap<ItemId, Fact>,
    /// The items of each fact by id; never none.
    items: Vec<Vec<Arc<Item>>>,
}

impl Facts {
    /// The facts of `items`, in the order of their smallest ids, whatever order the items are in. Of two items with one
    /// id, a person's stands before the generator's.
    pub fn new(items: &[Arc<Item>]) -> Facts {
        let mut sorted: Vec<&Arc<Item>> = items.iter().collect();
        sorted.sort_by(|a, b| a.id.cmp(&b.id).then(is_generated(a).cmp(&is_generated(b))));
        sorted.dedup_by(|a, b| a.id == b.id);
        let mut facts = Facts::default();
        for group in groups(&sorted) {
            let fact = Fact(facts.items.len());
            facts.of.extend(group.iter().map(|item| (item.id.clone(), fact)));
            facts.items.push(group);
        }
        facts
    }

    /// The fact that an item asks.
    pub fn of(&self, item: &ItemId) -> Option<Fact> {
        self.of.get(item).copied()
    }

    /// The name under which answers to an item are gathered: the smallest id of its fact, or its own where it is gone.
    pub fn name<'a>(&'a self, item: &'a ItemId) -> &'a ItemId {
        self.of(item).and_then(|fact| self.items(fact).first()).map_or(item, |first| &first.id)
    }

    /// The items that ask a fact, by id.
    pub fn items(&self, fact: Fact) -> &[Arc<Item>] {
        self.items.get(fact.0).map_or(&[], Vec::as_slice)
    }

    /// Every fact.
    pub fn all(&self) -> impl Iterator<Item = Fact> {
        (0..self.items.len()).map(Fact)
    }

    /// How many facts there are.
    pub fn len(&self) -> usize {
        self.items.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }
}

impl Fact {
    /// The place of the fact among all.
    pub fn place(self) -> usize {
        self.0
    }
}

fn is_generated(item: &Item) -> bool {
    matches!(item.origin, Origin::Generated(_))
}

/// The items of one fact together, in the order of the smallest id of each group.
fn groups(items: &[&Arc<Item>]) -> Vec<Vec<Arc<Item>>> {
    // Items with one key in one article; only within such a drawer are passages compared.
    let mut drawers: HashMap<(&str, String), Vec<usize>> = HashMap::new();
    let mut group_of: Vec<usize> = (0..items.len()).collect();
    for (at, item) in items.iter().enumerate().filter(|(_, item)| asks_a_value(item.kind)) {
        let Some(passage) = item.evidence.first() else { continue };
        let drawer = drawers.entry((passage.article.as_str(), core(&item.key.text.fr))).or_default();
        let touched = drawer.iter().filter(|other| items.get(**other).is_some_and(|other| overlap(item, other)));
        let mut touched: Vec<usize> = touched.filter_map(|other| group_of.get(*other).copied()).collect();
        drawer.push(at);
        touched.push(at);
        // Passages that both overlap a third may not overlap each other: their groups become one.
        let first = touched.iter().copied().min().unwrap_or(at);
        for other in drawer.iter() {
            if let Some(group) = group_of.get_mut(*other).filter(|group| touched.contains(group)) {
                *group = first;
            }
        }
    }
    let mut groups: Vec<Vec<Arc<Item>>> = vec![Vec::new(); items.len()];
    for (item, group) in items.iter().zip(group_of) {
        if let Some(group) = groups.get_mut(group) {
            group.push(Arc::clone(item));
        }
    }
    groups.retain(|group| !group.is_empty());
    groups
}

/// Whether the right answer is a value that stands in the passage, and not a judgement on it.
fn asks_a_value(kind: Kind) -> bool {
    match kind {
        Kind::Date | Kind::Speaker | Kind::Quantity | Kind::Entity | Kind::Cloze => true,
        Kind::SourceArticle
        | Kind::Verdict
        | Kind::Attribution
        | Kind::Firmness
        | Kind::Evidence
        | Kind::Agreement
        | Kind::Framing
        | Kind::Order => false,
    }
}

fn overlap(one: &Item, other: &Item) -> bool {
    let meet = |a: &Evidence, b: &Evidence| a.article == b.article && a.span.overlaps(b.span);
    one.evidence.iter().any(|a| other.evidence.iter().any(|b| meet(a, b)))
}

/// The words of a key without case, accents and the determiners and prepositions before it: « le 16 novembre » fills the
/// blank of « 16 novembre ».
fn core(key: &str) -> String {
    const BEFORE: [&str; 18] = [
        "a", "au", "aux", "d", "dans", "de", "des", "du", "en", "l", "la", "le", "les", "par", "son", "sa", "un", "une",
    ];
    let folded = fold(key);
    let mut rest = folded.as_str();
    while let Some((first, after)) = rest.split_once(' ')
        && BEFORE.contains(&first)
    {
        rest = after;
    }
    rest.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::question::{Choice, Wording};
    use crate::text::{Language, Span};

    const TEXT: &str = "L’armée a repris la ville le 16 novembre, avec l’aide du Niger, a dit le 16 novembre la radio.";

    fn item(kind: Kind, key: &str, passage: (usize, usize), origin: Origin) -> Arc<Item> {
        let choice = |text: &str| Choice { text: Wording::same(text), why: Wording::default(), passage: None };
        let evidence = vec![Evidence::cut("a.txt", TEXT, Span::new(passage.0, passage.1))];
        Arc::new(Item {
            id: ItemId::new(kind, Language::Fr, evidence.iter().map(|one| one.text.as_str()), key),
            kind,
            language: Language::Fr,
            stem: Wording::same("?"),
            key: choice(key),
            distractors: vec![choice("le 17 novembre")],
            evidence,
            origin,
        })
    }

    fn generated(kind: Kind, key: &str, passage: (usize, usize)) -> Arc<Item> {
        item(kind, key, passage, Origin::Generated("test"))
    }

    #[test]
    fn a_date_and_the_same_date_left_blank_are_one_fact() {
        let asked = generated(Kind::Date, "le 16 novembre", (0, 47));
        let blank = generated(Kind::Cloze, "16 novembre", (0, 70));
        let facts = Facts::new(&[Arc::clone(&blank), Arc::clone(&asked)]);
        assert_eq!(facts.len(), 1);
        assert_eq!(facts.of(&asked.id), facts.of(&blank.id));
        assert_eq!(facts.name(&asked.id), facts.name(&blank.id));
    }

    #[test]
    fn another_answer_another_passage_and_a_judgement_are_other_facts() {
        let date = generated(Kind::Date, "le 16 novembre", (0, 47));
        let others = [
            generated(Kind::Entity, "le Niger", (0, 70)),
            generated(Kind::Cloze, "16 novembre", (75, 101)),
            generated(Kind::Verdict, "le 16 novembre", (0, 47)),
        ];
        for other in others {
            assert_eq!(Facts::new(&[Arc::clone(&date), other.clone()]).len(), 2, "{:?}", other.kind);
        }
    }

    #[test]
    fn a_reworded_item_with_other_options_is_the_same_item() {
        let one = generated(Kind::Date, "le 16 novembre", (0, 47));
        let mut other = Item::clone(&item(Kind::Date, "le 16 novembre", (0, 47), Origin::Authored("set".to_owned())));
        other.stem = Wording::same("Quel jour la ville a-t-elle été reprise ?");
        other.distractors[0].text = Wording::same("le 20 août");
        let facts = Facts::new(&[Arc::clone(&one), Arc::new(other.clone())]);
        let fact = facts.of(&one.id).unwrap();
        assert_eq!(facts.items(fact).len(), 1);
        assert_eq!(facts.items(fact)[0].stem, other.stem, "the person's wording stands");
    }

    #[test]
    fn passages_joined_by_a_third_are_one_fact_in_any_order() {
        let parts = [(0, 30), (20, 60), (50, 80)].map(|passage| generated(Kind::Date, "le 16 novembre", passage));
        let orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];
        for order in orders {
            let items: Vec<_> = order.iter().map(|at| Arc::clone(&parts[*at])).collect();
            assert_eq!(Facts::new(&items).len(), 1, "{order:?}");
        }
        assert_eq!(Facts::new(&[Arc::clone(&parts[0]), Arc::clone(&parts[2])]).len(), 2);
    }

    #[test]
    fn an_item_that_is_gone_is_no_fact_and_keeps_its_own_name() {
        let gone = ItemId::from_text("date-0000000000000000");
        assert_eq!((Facts::default().of(&gone), Facts::default().name(&gone)), (None, &gone));
    }
}
