//! Building one item from its text. Everything that is wrong with it is told in one go; an item with an error is not
//! built.

use crate::i18n::Message;
use crate::question::{Choice, Evidence, Item, ItemId, Kind, Origin, Wording};
use crate::set::evidence::Articles;
use crate::set::field::{Field, Words};
use crate::set::finding::Findings;
use crate::set::{options, schema};
use crate::text::{Language, Span};

/// The set that an item belongs to, as far as the item needs to know.
pub(super) struct Home<'a> {
    pub(super) title: &'a str,
    pub(super) language: Language,
}

/// Builds the item, unless an error was found in it.
pub(super) fn read(
    field: Field<'_>,
    home: &Home<'_>,
    articles: &mut Articles<'_, '_>,
    findings: &mut Findings<'_>,
) -> Option<Item> {
    let before = findings.errors();
    let item: schema::Item<'_> = field.read(findings)?;
    let kinds = Kind::ALL.map(|kind| (kind.name(), kind));
    let kind = field.required("kind", item.kind, findings).and_then(|kind| kind.name(&kinds, findings));
    let stem = field.required("stem", item.stem, findings).and_then(|stem| stem.words(findings));
    let key = field.required("key", item.key, findings).and_then(|key| key.words(findings));
    let because = field.optional(item.because).and_then(|because| because.text(findings));
    let distractors = field.required("distractors", item.distractors, findings);
    let distractors = distractors.and_then(|list| distractors_of(list, articles, findings));
    let evidence = field.required("evidence", item.evidence, findings);
    let evidence = evidence.and_then(|list| evidence_of(list, articles, findings));
    if let (Some(stem), Some(key), Some(distractors)) = (&stem, &key, &distractors) {
        let texts: Vec<Words> = distractors.iter().map(|(words, _)| words.clone()).collect();
        options::judge(stem, key, &texts, findings);
    }
    if findings.errors() > before {
        return None;
    }
    let (kind, stem, key, evidence) = (kind?, stem?, key?, evidence?);
    Some(Item {
        id: ItemId::new(kind, home.language, evidence.iter().map(|passage| passage.text.as_str()), &key.text),
        kind,
        language: home.language,
        stem: Wording::same(stem.text),
        key: Choice { text: Wording::same(key.text), why: wording(because), passage: None },
        distractors: distractors?.into_iter().map(|(_, choice)| choice).collect(),
        evidence,
        origin: Origin::Authored(home.title.to_owned()),
    })
}

fn wording(words: Option<Words>) -> Wording {
    words.map_or_else(Wording::default, |words| Wording::same(words.text.trim()))
}

fn distractors_of(
    list: Field<'_>,
    articles: &mut Articles<'_, '_>,
    findings: &mut Findings<'_>,
) -> Option<Vec<(Words, Choice)>> {
    let mut distractors = Vec::new();
    let fields = list.list(findings)?;
    options::count(fields.len(), list.span, findings);
    for field in fields {
        distractors.extend(distractor(field, articles, findings));
    }
    Some(distractors)
}

fn distractor(
    field: Field<'_>,
    articles: &mut Articles<'_, '_>,
    findings: &mut Findings<'_>,
) -> Option<(Words, Choice)> {
    let distractor: schema::Distractor<'_> = field.read(findings)?;
    let text = field.required("text", distractor.text, findings).and_then(|text| text.words(findings));
    let why = field.optional(distractor.why).and_then(|why| why.text(findings));
    let passage = field.optional(distractor.passage).and_then(|passage| articles.passage(passage, findings));
    let text = text?;
    if why.as_ref().is_none_or(|why| why.text.trim().is_empty()) {
        let opening = Span::new(field.span.start, field.span.start + field.ron.len().min(1));
        let place = if distractor.why.is_some() { field.span } else { opening };
        findings.warning(place, Message::new("sets-no-why"), Some(Message::new("sets-no-why-hint")));
    }
    let choice = Choice { text: Wording::same(text.text.clone()), why: wording(why), passage };
    Some((text, choice))
}

fn evidence_of(list: Field<'_>, articles: &mut Articles<'_, '_>, findings: &mut Findings<'_>) -> Option<Vec<Evidence>> {
    let fields = list.list(findings)?;
    if fields.is_empty() {
        findings.error(list.span, Message::new("sets-no-evidence"), None);
    }
    Some(fields.into_iter().filter_map(|field| articles.passage(field, findings)).collect())
}
