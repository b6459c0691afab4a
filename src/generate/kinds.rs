//! The kinds of item that are generated, one file each: what it asks, what it must never ask, and a worked example.
//! Adding a kind is a file and a line here.

mod agreement;
mod attribution;
mod cloze;
mod date;
mod entity;
mod evidence;
mod firmness;
mod framing;
mod order;
mod quantity;
mod source_article;
mod speaker;
mod verdict;

use crate::generate::material::{Page, Proposals};
use crate::question::Kind;

/// A kind with its way of proposing candidates from one article.
pub struct Proposer {
    /// The kind.
    pub kind: Kind,
    /// Proposes what it can ask about one article.
    pub propose: fn(&Page<'_, '_>, &mut Proposals),
}

/// Every kind that is generated.
pub const KINDS: &[Proposer] = &[
    Proposer { kind: Kind::SourceArticle, propose: source_article::propose },
    Proposer { kind: Kind::Date, propose: date::propose },
    Proposer { kind: Kind::Speaker, propose: speaker::propose },
    Proposer { kind: Kind::Quantity, propose: quantity::propose },
    Proposer { kind: Kind::Entity, propose: entity::propose },
    Proposer { kind: Kind::Cloze, propose: cloze::propose },
    Proposer { kind: Kind::Verdict, propose: verdict::propose },
    Proposer { kind: Kind::Attribution, propose: attribution::propose },
    Proposer { kind: Kind::Firmness, propose: firmness::propose },
    Proposer { kind: Kind::Agreement, propose: agreement::propose },
    Proposer { kind: Kind::Framing, propose: framing::propose },
    Proposer { kind: Kind::Order, propose: order::propose },
    Proposer { kind: Kind::Evidence, propose: evidence::propose },
];
