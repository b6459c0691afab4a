//! The form of journal lines on disk, version 1: what serde sees. The names are short because a journal grows by one
//! line an answer for years. Unknown fields are refused, so that a line of a later version is never half understood.

use crate::progress::{Record, Response};
use crate::question::{Confidence, ItemId, Kind};
use serde::{Deserialize, Serialize};

/// The first line of a journal: `(journal:"recoupe",version:1)`.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Header {
    pub(super) journal: String,
    pub(super) version: u32,
}

/// Any other line: a sequence number and what happened.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Numbered {
    n: u64,
    at: i64,
    what: What,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
enum What {
    #[serde(rename = "answer")]
    Answer {
        session: u64,
        item: String,
        kind: String,
        articles: Vec<String>,
        chosen: String,
        correct: bool,
        confidence: Option<Sure>,
        took_ms: u64,
    },
    #[serde(rename = "taken_back")]
    TakenBack { response: u64 },
}

#[derive(Serialize, Deserialize)]
enum Sure {
    #[serde(rename = "guess")]
    Guess,
    #[serde(rename = "likely")]
    Likely,
    #[serde(rename = "certain")]
    Certain,
}

impl Numbered {
    pub(super) fn of(sequence: u64, record: &Record) -> Numbered {
        match record {
            Record::Response(response) => {
                Numbered { n: sequence, at: response.at, what: What::answer(response.clone()) }
            }
            Record::TakenBack { response, at } => {
                Numbered { n: sequence, at: *at, what: What::TakenBack { response: *response } }
            }
        }
    }

    /// The sequence number and the record; the name of the kind where it is none of ours.
    pub(super) fn into_record(self) -> Result<(u64, Record), String> {
        let at = self.at;
        let record = match self.what {
            What::TakenBack { response } => Record::TakenBack { response, at },
            What::Answer { session, item, kind, articles, chosen, correct, confidence, took_ms } => {
                let kind = Kind::from_name(&kind).ok_or(kind)?;
                let item = ItemId::from_text(&item);
                let confidence = confidence.map(Confidence::from);
                Record::Response(Response { at, session, item, kind, articles, chosen, correct, confidence, took_ms })
            }
        };
        Ok((self.n, record))
    }
}

impl What {
    fn answer(response: Response) -> What {
        let Response { at: _, session, item, kind, articles, chosen, correct, confidence, took_ms } = response;
        What::Answer {
            session,
            item: item.as_str().to_owned(),
            kind: kind.name().to_owned(),
            articles,
            chosen,
            correct,
            confidence: confidence.map(Sure::from),
            took_ms,
        }
    }
}

impl From<Sure> for Confidence {
    fn from(sure: Sure) -> Confidence {
        match sure {
            Sure::Guess => Confidence::Guess,
            Sure::Likely => Confidence::Likely,
            Sure::Certain => Confidence::Certain,
        }
    }
}

impl From<Confidence> for Sure {
    fn from(confidence: Confidence) -> Sure {
        match confidence {
            Confidence::Guess => Sure::Guess,
            Confidence::Likely => Sure::Likely,
            Confidence::Certain => Sure::Certain,
        }
    }
}
