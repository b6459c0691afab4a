//! What there is to ask about, as far as it has arrived: articles, items, answers so far.

use crate::corpus::Corpus;
use crate::disk::gather::Report;
use crate::generate::Refused;
use crate::gui::Arrival;
use crate::i18n::Message;
use crate::progress::{Record, Response};
use crate::question::{Item, ItemId};
use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use std::sync::atomic::Ordering;

/// Everything that has arrived.
#[derive(Debug, Default)]
pub struct Library {
    /// The articles.
    pub corpus: Arc<Corpus>,
    /// The items.
    pub items: Vec<Arc<Item>>,
    /// Whether the items are only those of the first articles, until the others arrive.
    provisional: bool,
    /// Those of the whole, until they are as many.
    waiting: Vec<Arc<Item>>,
    /// What was not asked about the first articles, by file.
    pub refused: HashMap<String, Vec<Refused>>,
    /// The answers, oldest first, without those taken back.
    pub answered: Arc<Vec<Response>>,
    /// Where reading and generating stand.
    pub reading: Reading,
    /// Whether reading was stopped before its end.
    pub stopped: bool,
    /// What came of each place that articles come from.
    pub reports: Vec<Report>,
    /// How many of the items are about each article, by file.
    about: HashMap<String, usize>,
    /// Whether the answers of earlier sessions are among them.
    has_earlier: bool,
    /// Sequence numbers of the answers kept since the start, with their place in `answered`.
    kept: Vec<(u64, usize)>,
    /// The items that are asked no more, in the order they were hidden.
    hidden: Vec<ItemId>,
    /// Those of them that have arrived.
    aside: Vec<Arc<Item>>,
    /// What has changed other than by an answer more.
    edition: Edition,
    /// For each edition of the answers, the place from which on they were changed.
    changes: Vec<usize>,
}

/// Which items and which answers are there; two editions alike differ at most by answers added at the end.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Edition {
    /// Grows whenever an item comes or goes.
    pub items: u64,
    /// Grows whenever an answer goes, or one comes that is not the last.
    pub answers: usize,
}

/// Where reading and generating stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reading {
    /// Under way; nothing is counted yet.
    #[default]
    Begun,
    /// Under way, so many articles of so many.
    Counted {
        /// Articles done.
        done: usize,
        /// Articles in all.
        of: usize,
    },
    /// All has arrived.
    Done,
}

/// Of how many articles it is kept what was not asked.
const MOST_EXPLAINED: usize = 500;

impl Library {
    /// Nothing yet, with the items that are asked no more.
    pub fn new(hidden: Vec<ItemId>) -> Library {
        Library { hidden, ..Library::default() }
    }

    /// Takes in what has arrived; gives back what has to be told.
    pub fn arrive(&mut self, arrival: Arrival) -> Option<Message> {
        match arrival {
            Arrival::Corpus(corpus) => self.corpus = corpus,
            Arrival::First(items) => {
                self.edition.items += 1;
                self.items = self.without_hidden(items);
                self.provisional = true;
                self.count_anew();
            }
            Arrival::Reports(reports) => self.reports = reports,
            Arrival::Items(items) => {
                let items = self.without_hidden(items);
                if self.provisional {
                    self.waiting.extend(items);
                    if self.waiting.len() >= self.items.len() {
                        self.settle();
                    }
                } else {
                    self.edition.items += 1;
                    count(&mut self.about, &items);
                    self.items.extend(items);
                }
            }
            Arrival::Refused(file, refused) => {
                // Of a large folder, keeping all of it would cost more memory than the articles.
                if self.refused.len() < MOST_EXPLAINED {
                    self.refused.insert(file, refused);
                }
            }
            Arrival::Answered(_) if self.has_earlier => {}
            Arrival::Answered(mut answered) => {
                self.has_earlier = true;
                // Answers given while the journal was still being read come after it.
                for (_, place) in &mut self.kept {
                    *place += answered.len();
                }
                self.changed_from(0);
                answered.extend_from_slice(&self.answered);
                self.answered = Arc::new(answered);
            }
            Arrival::Heard(heard) => heard.store(true, Ordering::Relaxed),
            Arrival::Notice(message) => return Some(message),
            Arrival::Underway => {}
            Arrival::Progress { done, of } => self.reading = Reading::Counted { done, of },
        }
        None
    }

    /// Takes note that all has arrived.
    pub fn end_reading(&mut self) {
        self.reading = Reading::Done;
        if self.provisional {
            self.settle();
        }
    }

    /// Puts the items of the whole in the place of the first ones.
    fn settle(&mut self) {
        self.edition.items += 1;
        self.items = std::mem::take(&mut self.waiting);
        self.provisional = false;
        self.count_anew();
    }

    /// Makes room for articles that are read anew. The items of before can be asked until there are as many new ones.
    pub fn begin_again(&mut self) {
        self.provisional = true;
        self.stopped = false;
        self.waiting.clear();
        self.aside.clear();
        self.refused.clear();
        self.reading = Reading::Begun;
    }

    /// Takes note that the rest is not to be read.
    pub fn stop_reading(&mut self) {
        self.stopped = true;
        self.reading = Reading::Done;
        if self.provisional {
            // What was made so far, and of the items of before those whose articles are still there.
            let before = std::mem::replace(&mut self.items, std::mem::take(&mut self.waiting));
            let made: HashSet<ItemId> = self.items.iter().map(|item| item.id.clone()).collect();
            let there: HashSet<&str> = self.corpus.articles.iter().map(|article| article.file.as_str()).collect();
            let stays = |item: &Arc<Item>| {
                let is_there = item.evidence.iter().all(|evidence| there.contains(evidence.article.as_str()));
                is_there && !made.contains(&item.id)
            };
            self.edition.items += 1;
            self.items.extend(before.into_iter().filter(stays));
            self.provisional = false;
            self.count_anew();
        }
    }

    /// Forgets every answer, because another journal takes the place of this one.
    pub fn forget_answers(&mut self) {
        self.changed_from(0);
        self.answered = Arc::default();
        self.kept.clear();
        self.has_earlier = false;
    }

    /// How many of the items are about an article.
    pub fn items_about(&self, file: &str) -> usize {
        self.about.get(file).copied().unwrap_or(0)
    }

    fn count_anew(&mut self) {
        self.about.clear();
        count(&mut self.about, &self.items);
    }

    /// Counts a record that has been kept under the sequence number `number`.
    pub fn keep(&mut self, record: Record, number: u64) {
        match record {
            Record::Response(response) => {
                self.kept.push((number, self.answered.len()));
                Arc::make_mut(&mut self.answered).push(response);
            }
            Record::TakenBack { response, .. } => {
                let Some(at) = self.kept.iter().position(|(kept, _)| *kept == response) else {
                    return;
                };
                let (_, place) = self.kept.remove(at);
                self.changed_from(place);
                Arc::make_mut(&mut self.answered).remove(place);
                for (_, later) in self.kept.iter_mut().filter(|(_, later)| *later > place) {
                    *later -= 1;
                }
            }
        }
    }

    /// Takes note that the answers from this place on are others.
    fn changed_from(&mut self, place: usize) {
        self.changes.push(place);
        self.edition.answers = self.changes.len();
    }

    /// How many of the first answers are what they were in that edition.
    pub fn unchanged_since(&self, edition: Edition) -> usize {
        let since = self.changes.get(edition.answers..).unwrap_or(&[]);
        since.iter().copied().min().unwrap_or(self.answered.len())
    }

    /// The items that are asked no more, in the order they were hidden.
    pub fn hidden(&self) -> &[ItemId] {
        &self.hidden
    }

    /// Those of them whose articles are there.
    pub fn hidden_items(&self) -> &[Arc<Item>] {
        &self.aside
    }

    /// Whether an item is asked no more.
    pub fn is_hidden(&self, item: &ItemId) -> bool {
        self.hidden.contains(item)
    }

    /// Asks an item no more.
    pub fn hide(&mut self, item: &ItemId) {
        if !self.is_hidden(item) {
            self.hidden.push(item.clone());
            let (items, waiting) = (std::mem::take(&mut self.items), std::mem::take(&mut self.waiting));
            (self.items, self.waiting) = (self.without_hidden(items), self.without_hidden(waiting));
            self.edition.items += 1;
            self.count_anew();
        }
    }

    /// Lets an item be asked again.
    pub fn show_again(&mut self, item: &ItemId) {
        self.hidden.retain(|hidden| hidden != item);
        let (back, aside) = std::mem::take(&mut self.aside).into_iter().partition(|one| one.id == *item);
        self.aside = aside;
        if self.provisional {
            self.waiting.extend(back.iter().cloned());
        }
        self.items.extend::<Vec<_>>(back);
        self.edition.items += 1;
        self.count_anew();
    }

    /// Another list of items that are asked no more, before everything is read anew.
    pub fn replace_hidden(&mut self, hidden: Vec<ItemId>) {
        let items: Vec<_> = self.aside.drain(..).chain(std::mem::take(&mut self.items)).collect();
        self.hidden = hidden;
        self.items = self.without_hidden(items);
        self.edition.items += 1;
        self.count_anew();
    }

    /// The items that may be asked; the others are put aside.
    fn without_hidden(&mut self, items: Vec<Arc<Item>>) -> Vec<Arc<Item>> {
        let (hidden, asked): (Vec<_>, Vec<_>) = items.into_iter().partition(|item| self.is_hidden(&item.id));
        for item in hidden {
            if !self.aside.iter().any(|known| known.id == item.id) {
                self.aside.push(item);
            }
        }
        asked
    }

    /// Which items and which answers are there.
    pub fn edition(&self) -> Edition {
        self.edition
    }

    /// For every item that has been answered, whether its last answer was right.
    pub fn last_answers(&self) -> HashMap<&ItemId, bool> {
        self.answered.iter().map(|response| (&response.item, response.correct)).collect()
    }

    /// How many answers were right, in percent, once there is one.
    pub fn right_share(&self) -> Option<usize> {
        let right = self.answered.iter().filter(|response| response.correct).count();
        (right * 100 + self.answered.len() / 2).checked_div(self.answered.len())
    }
}

/// Adds up the items by the article of their first passage.
fn count(about: &mut HashMap<String, usize>, items: &[Arc<Item>]) {
    for evidence in items.iter().filter_map(|item| item.evidence.first()) {
        match about.get_mut(&evidence.article) {
            Some(count) => *count += 1,
            None => drop(about.insert(evidence.article.clone(), 1)),
        }
    }
}
