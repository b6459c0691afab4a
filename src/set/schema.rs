//! The form of a set file, version 1: what serde sees. Every value stays a slice of the file, to be read by itself, so
//! that each has its place and one bad value does not hide the others. All fields may be absent here; those that must
//! not be are asked for by `field`, which knows where to complain.

use ron::value::RawValue;
use serde::Deserialize;

/// The file around its items, which are blanked out.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename = "Set")]
pub(super) struct Envelope<'a> {
    #[serde(borrow)]
    pub(super) format: Option<&'a RawValue>,
    #[serde(borrow)]
    pub(super) title: Option<&'a RawValue>,
    #[serde(borrow)]
    pub(super) language: Option<&'a RawValue>,
    #[serde(borrow)]
    pub(super) author: Option<&'a RawValue>,
    #[serde(borrow)]
    pub(super) licence: Option<&'a RawValue>,
    #[serde(borrow)]
    pub(super) about: Option<&'a RawValue>,
    #[serde(borrow)]
    pub(super) items: Option<&'a RawValue>,
}

/// One item.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename = "Item")]
pub(super) struct Item<'a> {
    #[serde(borrow)]
    pub(super) kind: Option<&'a RawValue>,
    #[serde(borrow)]
    pub(super) stem: Option<&'a RawValue>,
    #[serde(borrow)]
    pub(super) key: Option<&'a RawValue>,
    #[serde(borrow)]
    pub(super) because: Option<&'a RawValue>,
    #[serde(borrow)]
    pub(super) distractors: Option<&'a RawValue>,
    #[serde(borrow)]
    pub(super) evidence: Option<&'a RawValue>,
}

/// One wrong option.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename = "Distractor")]
pub(super) struct Distractor<'a> {
    #[serde(borrow)]
    pub(super) text: Option<&'a RawValue>,
    #[serde(borrow)]
    pub(super) why: Option<&'a RawValue>,
    #[serde(borrow)]
    pub(super) passage: Option<&'a RawValue>,
}

/// The words of an article that settle something.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename = "Passage")]
pub(super) struct Passage<'a> {
    #[serde(borrow)]
    pub(super) article: Option<&'a RawValue>,
    #[serde(borrow)]
    pub(super) quote: Option<&'a RawValue>,
    #[serde(borrow)]
    pub(super) occurrence: Option<&'a RawValue>,
}
