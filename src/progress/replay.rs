//! Replay: from the records of a journal to the responses that still stand. An answer taken back never happened, as far
//! as schedule and statistics are concerned; its line stays in the journal.

use crate::progress::record::{Record, Response};

/// A response that has not been taken back.
#[derive(Clone, Debug, PartialEq)]
pub struct Standing {
    /// Its sequence number in the journal.
    pub sequence: u64,
    /// The response.
    pub response: Response,
}

/// The responses that stand, in the order of the journal. Taking back concerns the latest response before it that has
/// the number; a number that no standing response has changes nothing.
pub fn replay<'a>(records: impl IntoIterator<Item = &'a (u64, Record)>) -> Vec<Standing> {
    let mut standing: Vec<Standing> = Vec::new();
    for (sequence, record) in records {
        match record {
            Record::Response(response) => {
                standing.push(Standing { sequence: *sequence, response: response.clone() });
            }
            Record::TakenBack { response: number, at: _ } => {
                if let Some(index) = standing.iter().rposition(|response| response.sequence == *number) {
                    standing.remove(index);
                }
            }
        }
    }
    standing
}
