//! The date of a statement, where it has one for certain.

use super::Statement;
use crate::language::fr::lexicon::Form;
use crate::language::fr::tagging::Tag;
use crate::language::mention::{Mention, What};
use crate::language::time::{Date, Grain, Time};
use std::ops::Range;

/// A statement's own date: the time, the date without its weekday, and the tokens that are taken out of the predicate.
#[derive(Clone, Debug)]
pub struct Dated<'m> {
    /// The time.
    pub mention: &'m Mention,
    /// Its value, whole where the article settles the year.
    pub date: Date,
    /// The tokens it takes out of the predicate; none where it stands before the subject.
    pub gap: Option<Range<usize>>,
}

impl<'r> Statement<'r, '_> {
    /// The date of the statement, where its sentence has one time and no other verb stands nearer to it.
    pub fn dated(&self) -> Option<Dated<'r>> {
        let read = self.read;
        let tokens = &read.tokens;
        let mut times = read.mentions.iter().filter(|mention| matches!(mention.what, What::Time(_)));
        let (mention, None) = (times.next()?, times.next()) else { return None };
        let What::Time(Time::Date(date)) = mention.what else { return None };
        let date = Date { weekday: None, ..date };
        let place = self.place(mention);
        let first = tokens.lower(place.start);
        let whole = mention.rule != "time_relative_period"
            && matches!(date.grain(), Some(Grain::Year | Grain::Month | Grain::Day))
            && !matches!(first, "depuis" | "avant" | "après" | "jusqu" | "fin" | "début" | "mi");
        let event = !matches!(self.clause.verb.tense, Form::Imperfect)
            && !matches!(self.clause.verb.lemma.as_str(), "être" | "rester" | "avoir" | "devenir");
        if !whole || !event || self.clause.verb.negated || read.dates_the_saying(mention.span) {
            return None;
        }
        if place.end <= self.subject.start {
            // « Le 24 novembre 2011, deux Français sont enlevés »: nothing but the time stands before the subject.
            let front = place.start <= 1 && self.subject.start <= place.end + 1;
            return front.then_some(Dated { mention, date, gap: None });
        }
        let inside = self.predicate.start <= place.start && place.end <= self.predicate.end;
        let other_verb = (self.clause.verb.end..place.start).any(|at| {
            matches!(read.tags.get(at), Some(Tag::PastParticiple | Tag::Infinitive | Tag::PresentParticiple))
        });
        let noun_before = (self.clause.verb.end..place.start)
            .any(|at| matches!(tokens.lower(at), "de" | "du" | "d" | "des") && at + 2 >= place.start);
        let joined = matches!(tokens.lower(place.start.saturating_sub(1)), "et" | "ou" | "de" | "du" | "d" | "à" | "(");
        (inside && !other_verb && !noun_before && !joined).then_some(Dated { mention, date, gap: Some(place) })
    }
}
