//! Expressions of time. A rule tries to read one at a token; the first that can wins, so the list goes from the most
//! specific to the least. Values say what the words say: an unknown year stays unknown unless the caller gives the date
//! the text was published as an anchor for words such as « cette année ».

mod begins;
mod days;
mod intervals;
mod lengths;
mod months;
mod parts;
mod periods;
mod relative;
pub mod resolve;
mod rules;
mod weekdays;

pub use begins::Class;
pub use rules::RULES;

use crate::language::fr::{Tokens, words};
use crate::language::mention::{Mention, What};
use crate::language::time::{Date, Time};

/// A rule for one shape of expression.
pub struct Rule {
    /// Its name, shown by `inspect`.
    pub name: &'static str,
    /// The words with which an expression of that shape begins, in lower case.
    pub words: &'static [&'static str],
    /// The classes of words with which it begins besides.
    pub classes: &'static [Class],
    /// Reads an expression that begins at a token: the token after it, and its value.
    pub read: fn(&Tokens<'_>, usize, Anchor) -> Option<(usize, Time)>,
    /// Sentences with the expression to be found and its value.
    pub yes: &'static [(&'static str, &'static str, &'static str)],
    /// Sentences in which this rule finds nothing.
    pub no: &'static [&'static str],
}

/// The date of publication as far as known: what relative words are reckoned from.
pub type Anchor = Option<Date>;

/// The expression of time that begins at a token: the name of the rule that reads it, the token after it, its value.
pub fn read(tokens: &Tokens<'_>, at: usize, anchor: Anchor) -> Option<(&'static str, usize, Time)> {
    begins::rules_at(tokens, at)
        .find_map(|rule| (rule.read)(tokens, at, anchor).map(|(end, time)| (rule.name, end, time)))
}

/// The expressions of time among `tokens`, in order, without overlap.
pub fn find(tokens: &Tokens<'_>, anchor: Anchor) -> Vec<Mention> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        match read(tokens, at, anchor) {
            Some((rule, end, time)) if end > at => {
                found.push(Mention { span: tokens.span(at, end), what: What::Time(time), rule });
                at = end;
            }
            _ => at += 1,
        }
    }
    found
}

/// Whether a day of the week stands at a token.
fn weekday_at(tokens: &Tokens<'_>, at: usize) -> bool {
    words::weekday(tokens.lower(at)).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Span;

    #[test]
    fn every_rule_finds_its_yes_examples_and_none_of_its_no_examples() {
        let anchor = Some(Date { year: Some(2024), month: Some(10), ..Date::default() });
        let mut wrong = Vec::new();
        for rule in RULES {
            assert!(!rule.yes.is_empty() && !rule.no.is_empty(), "{} lacks examples", rule.name);
            for (sentence, words, value) in rule.yes {
                let tokens = Tokens::new(sentence, Span::new(0, sentence.len()));
                let found: Vec<(&str, String)> = find(&tokens, anchor)
                    .iter()
                    .filter(|mention| mention.rule == rule.name)
                    .map(|mention| {
                        let What::Time(time) = mention.what else { unreachable!("a rule for times found none") };
                        (mention.span.of(sentence), time.to_string())
                    })
                    .collect();
                if found != [(*words, (*value).to_owned())] {
                    wrong.push(format!("{}: {sentence}: {found:?}, not « {words} » = {value}", rule.name));
                }
            }
            for sentence in rule.no {
                let tokens = Tokens::new(sentence, Span::new(0, sentence.len()));
                let found = find(&tokens, anchor).into_iter().find(|mention| mention.rule == rule.name);
                if let Some(found) = found {
                    wrong.push(format!("{}: {sentence}: {:?} is not to be found", rule.name, found.span.of(sentence)));
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}
