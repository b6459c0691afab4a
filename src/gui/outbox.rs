//! Records on their way to the journal: one at a time, in order, none forgotten. A record that could not be kept stays at
//! the front until it is tried again with success or withdrawn.

use crate::i18n::Message;
use crate::progress::Record;
use std::collections::VecDeque;

/// The records that are not kept yet.
#[derive(Debug, Default)]
pub struct Outbox {
    waiting: VecDeque<(Ticket, Record)>,
    state: State,
    /// How many records have ever been put in.
    tickets: u64,
    /// Number of the last attempt: an answer to an earlier one is stale.
    attempt: u64,
}

/// Names a record from the moment it is put in; no other ever has the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ticket(u64);

/// A record that is kept.
#[derive(Clone, Debug)]
pub struct Kept {
    /// Its name from before.
    pub ticket: Ticket,
    /// The record.
    pub record: Record,
    /// Its sequence number in the journal.
    pub number: u64,
}

#[derive(Debug, Default)]
enum State {
    #[default]
    Idle,
    Sending,
    Failed(Message),
}

/// One try to keep a record.
#[derive(Clone, Debug)]
pub struct Attempt {
    /// Its number, to be given back with the result.
    pub number: u64,
    /// The record.
    pub record: Record,
}

impl Outbox {
    /// Puts a record behind the others.
    pub fn push(&mut self, record: Record) -> Ticket {
        self.tickets += 1;
        let ticket = Ticket(self.tickets);
        self.waiting.push_back((ticket, record));
        ticket
    }

    /// The next try, when nothing is under way and nothing has failed.
    pub fn send(&mut self) -> Option<Attempt> {
        if !matches!(self.state, State::Idle) {
            return None;
        }
        let (_, record) = self.waiting.front()?.clone();
        self.state = State::Sending;
        self.attempt += 1;
        Some(Attempt { number: self.attempt, record })
    }

    /// Takes the result of a try; gives the record once it is kept.
    pub fn settle(&mut self, attempt: u64, result: Result<u64, Message>) -> Option<Kept> {
        if attempt != self.attempt || !matches!(self.state, State::Sending) {
            return None;
        }
        match result {
            Ok(number) => {
                self.state = State::Idle;
                self.waiting.pop_front().map(|(ticket, record)| Kept { ticket, record, number })
            }
            Err(message) => {
                self.state = State::Failed(message);
                None
            }
        }
    }

    /// Lets what has failed be tried again.
    pub fn retry(&mut self) {
        if let State::Failed(_) = self.state {
            self.state = State::Idle;
        }
    }

    /// Takes a record back before it was kept. False when it is being kept at this moment, or does not wait here.
    pub fn withdraw(&mut self, ticket: Ticket) -> bool {
        let Some(at) = self.waiting.iter().position(|(waiting, _)| *waiting == ticket) else {
            return false;
        };
        if at == 0 && matches!(self.state, State::Sending) {
            return false;
        }
        self.waiting.remove(at);
        if self.waiting.is_empty() {
            self.state = State::Idle;
        }
        true
    }

    /// How many records are not kept yet.
    pub fn len(&self) -> usize {
        self.waiting.len()
    }

    /// Whether everything is kept.
    pub fn is_empty(&self) -> bool {
        self.waiting.is_empty()
    }

    /// Why the first record could not be kept.
    pub fn failure(&self) -> Option<&Message> {
        match &self.state {
            State::Failed(message) => Some(message),
            State::Idle | State::Sending => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(at: i64) -> Record {
        Record::TakenBack { response: 0, at }
    }

    fn kept(kept: Option<Kept>) -> Option<(Record, u64)> {
        kept.map(|kept| (kept.record, kept.number))
    }

    #[test]
    fn records_go_out_one_at_a_time_and_in_order() {
        let mut outbox = Outbox::default();
        outbox.push(record(1));
        outbox.push(record(2));
        let first = outbox.send().unwrap();
        assert!(outbox.send().is_none(), "one at a time");
        assert_eq!(kept(outbox.settle(first.number, Ok(7))), Some((record(1), 7)));
        assert_eq!(outbox.send().unwrap().record, record(2));
    }

    #[test]
    fn a_failed_record_stays_first_and_a_stale_result_changes_nothing() {
        let mut outbox = Outbox::default();
        outbox.push(record(1));
        let first = outbox.send().unwrap();
        assert!(outbox.settle(first.number, Err(Message::new("full"))).is_none());
        assert!(outbox.failure().is_some() && outbox.send().is_none());
        outbox.retry();
        let second = outbox.send().unwrap();
        assert!(outbox.settle(first.number, Ok(1)).is_none(), "stale");
        assert_eq!(kept(outbox.settle(second.number, Ok(1))), Some((record(1), 1)));
        assert!(outbox.is_empty());
    }

    #[test]
    fn an_answer_that_was_never_kept_can_be_withdrawn() {
        let mut outbox = Outbox::default();
        let ticket = outbox.push(record(1));
        let first = outbox.send().unwrap();
        assert!(!outbox.withdraw(ticket), "on its way");
        outbox.settle(first.number, Err(Message::new("full")));
        assert!(outbox.withdraw(ticket) && outbox.is_empty() && outbox.failure().is_none());
        assert!(!outbox.withdraw(ticket), "it waits no more");
    }
}
