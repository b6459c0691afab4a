//! Where the words of a stem come from. Outside quotations each is of the template, or an article's by a named edit; a
//! quotation has an article's words in an article's order; and the article that is named is the one that is shown.

use crate::question::Kind;
use crate::verify::edit::edit;
use crate::verify::roundtrip::Verdict;
use crate::verify::stem::GAP;
use crate::verify::words::{carries, is_in_order, words};
use crate::verify::{Subject, frame, values};

/// How many sentences before and after a passage may lend the stem a word: whom « il » is, and where.
const AROUND: usize = 1;

/// The words and quotations of the stem that come from nowhere.
pub(super) fn faults(subject: &Subject<'_>) -> Vec<String> {
    let sources = sources(subject);
    let kind = subject.item.kind;
    let closed = frame::is_closed(kind);
    let frame = subject.stem.frame.iter().flat_map(|piece| words(piece));
    let mut faults: Vec<String> =
        frame.filter(|word| !frame::says(kind, word) && (closed || edit(word, sources.iter()).is_none())).collect();
    let unproved = subject.stem.quotes.iter().filter(|quote| !is_proved(subject, &sources, quote));
    faults.extend(unproved.map(|quote| quote.trim().to_owned()));
    faults.extend(unnamed(subject));
    faults
}

/// The articles whose passages are shown though the stem names others. A claim that its article does not have is shown
/// where it comes from.
fn unnamed(subject: &Subject<'_>) -> Vec<String> {
    let (item, named) = (subject.item, &subject.stem.titled);
    let elsewhere = match item.kind {
        // The article is what is asked for.
        Kind::SourceArticle | Kind::Framing => named.is_empty(),
        Kind::Verdict => Verdict::of(&item.key) == Some(Verdict::NotInText) && !named.is_empty(),
        // « ni l’un ni l’autre »: only a third article reports it.
        Kind::Agreement => item.key.text.fr == "ni l’un ni l’autre" && named.len() == 2,
        Kind::Date
        | Kind::Speaker
        | Kind::Quantity
        | Kind::Entity
        | Kind::Cloze
        | Kind::Attribution
        | Kind::Firmness
        | Kind::Evidence
        | Kind::Order => false,
    };
    let strange = item.evidence.iter().filter(|passage| named.iter().all(|article| article.file != passage.article));
    if elsewhere { Vec::new() } else { strange.map(|passage| passage.article.clone()).collect() }
}

/// The words that the stem may use: of the sentences at and next to its passages, and of the titles it cites.
fn sources(subject: &Subject<'_>) -> Vec<String> {
    let mut sources = Vec::new();
    for passage in &subject.item.evidence {
        sources.extend(subject.ground.near(passage, AROUND));
        if let Some(article) = subject.ground.article(&passage.article) {
            sources.extend(words(&article.display_title()));
        }
    }
    for article in &subject.stem.titled {
        sources.extend(words(&article.display_title()));
    }
    sources
}

fn is_proved(subject: &Subject<'_>, sources: &[String], quote: &str) -> bool {
    let printed = |said: &[String]| {
        subject.item.evidence.iter().any(|passage| is_in_order(said, &subject.ground.near(passage, 0)))
    };
    match subject.item.kind {
        // Printed as an author's words, so they are: what stands between them may be left out, nothing put in.
        Kind::SourceArticle | Kind::Date | Kind::Speaker | Kind::Quantity | Kind::Entity | Kind::Framing => {
            printed(&words(quote))
        }
        // Filling the gap proves the quotation word for word, and is another check.
        Kind::Cloze => quote.contains(GAP) || printed(&words(quote)),
        // The claim stands last; what is quoted before it says whose claim it is.
        Kind::Verdict if subject.stem.quotes.last() != Some(&quote) => printed(&words(quote)),
        Kind::Verdict => is_judgeable(subject, sources, quote),
        // A claim is a statement about the world, not a quotation: its verb may be set in the indicative.
        Kind::Attribution | Kind::Firmness | Kind::Evidence | Kind::Agreement | Kind::Order => {
            let said = words(quote);
            printed(&said)
                || subject.item.evidence.iter().any(|passage| follows(&said, &subject.ground.near(passage, 0)))
        }
    }
}

/// Whether each word of a claim comes by an edit from a word of the sentence, in its order.
fn follows(said: &[String], sentence: &[String]) -> bool {
    let mut rest = sentence.iter();
    !said.is_empty() && said.iter().all(|word| rest.any(|source| edit(word, std::iter::once(source)).is_some()))
}

/// Words that join a claim's parts when a date has moved or a participle has been given its verb.
const JOINING: &[&str] = &["a", "au", "d", "de", "du", "en", "est", "ete", "la", "le", "les", "ont", "selon", "sont"];

/// The most parts, each in the article's own order, that a claim may be put together from: a date, its source, the rest.
const MOST_PARTS: usize = 3;

/// Whether a claim to be judged is made of an article's words, but for the one change that makes it false.
fn is_judgeable(subject: &Subject<'_>, sources: &[String], claim: &str) -> bool {
    let said: Vec<String> = words(claim).into_iter().filter(|word| !JOINING.contains(&word.as_str())).collect();
    let (own, foreign): (Vec<usize>, Vec<usize>) =
        (0..said.len()).partition(|&at| edit(&said[at], sources.iter()).is_some());
    let own: Vec<&String> = own.into_iter().map(|at| &said[at]).collect();
    let put_together = parts(&own, sources) <= MOST_PARTS;
    put_together
        && match Verdict::of(&subject.item.key) {
            // That the passage has all that a confirmed claim says is the round trip's to prove, as it is that the
            // answer is one of the three.
            Some(Verdict::Supported) | None => foreign.iter().all(|&at| carries(&said[at])),
            Some(Verdict::NotInText) => foreign.is_empty(),
            // One thing is changed, in one place, for a value or for words that some article does use.
            Some(Verdict::Refuted) => {
                let together = foreign.windows(2).all(|pair| pair[1] == pair[0] + 1);
                // To have admitted is the opposite of having denied.
                let known = |word: &str| {
                    values::is_value(word) || subject.ground.count(word) > 0 || (word == "reconnu" && said.len() > 2)
                };
                together && foreign.iter().all(|&at| known(&said[at]))
            }
        }
}

/// Into how few parts words can be cut that each stand in the sources in order, edits allowed. Every word has a source.
fn parts(said: &[&String], sources: &[String]) -> usize {
    let next = |word: &String, from: usize| {
        let rest = sources.get(from..).unwrap_or(&[]);
        rest.iter().position(|source| edit(word, std::iter::once(source)).is_some()).map(|at| from + at + 1)
    };
    let mut count = usize::from(!said.is_empty());
    let mut from = 0;
    for word in said {
        from = next(word, from).unwrap_or_else(|| {
            count += 1;
            next(word, 0).unwrap_or(0)
        });
    }
    count
}
