//! Evidence asked where it stands: instead of a few sentences in a list, every sentence of the article is an option, in the
//! order of the text. Only for items that the program made itself: an author vouches for the options of a list and for no
//! more. A sentence that has most of the claim's words may support it too, and is no option.

use crate::question::{Choice, Evidence, Item, Kind, Origin, Wording};
use crate::text::{Span, fold_words};

/// The fewest sentences beside the right one that are worth looking through.
const LEAST: usize = 2;

/// The item with every sentence of its article as an option. `sentences` are those of the article's prose, in bytes of
/// `text`; none when the item asks for no sentence, or when the article is not the one it was made of.
pub fn in_text(item: &Item, text: &str, sentences: &[Span]) -> Option<Item> {
    let (first, rest) = item.evidence.split_first()?;
    let made = item.kind == Kind::Evidence && matches!(item.origin, Origin::Generated(_));
    let stands = text.get(first.span.start..first.span.end) == Some(first.text.as_str());
    if !made || !stands {
        return None;
    }
    // The sentence that names whom the claim cites is neither right nor wrong.
    let settles = |span: &Span| {
        first.span.overlaps(*span)
            || rest.iter().any(|other| other.article == first.article && other.span.overlaps(*span))
    };
    let claim = claim_words(&item.stem.fr, &first.text);
    let may_say_so = |span: &Span| {
        let words = roots(span.of(text));
        let shared = claim.iter().filter(|word| words.contains(word)).count();
        shared * MOST.1 >= claim.len() * MOST.0
    };
    let wrong = sentences.iter().filter(|span| !settles(span) && !may_say_so(span));
    let others: Vec<Choice> = wrong.map(|span| option(item, &first.article, text, *span)).collect();
    let key = Choice { passage: Some(first.clone()), ..item.key.clone() };
    (others.len() >= LEAST).then(|| Item { key, distractors: others, ..item.clone() })
}

/// The part of the claim's words that makes a sentence another support of it, perhaps.
const MOST: (usize, usize) = (3, 5);

/// The words of the claim: those of the question that the right sentence has too, by their beginnings.
fn claim_words(stem: &str, sentence: &str) -> Vec<String> {
    let there = roots(sentence);
    roots(stem).into_iter().filter(|word| there.contains(word)).collect()
}

/// The beginnings of the words that tell something, each once: « malien » and « maliennes » are one.
fn roots(words: &str) -> Vec<String> {
    const LONG: usize = 4;
    const ROOT: usize = 5;
    let told = fold_words(words).into_iter();
    let told = told.filter(|word| word.chars().count() >= LONG || word.bytes().all(|byte| byte.is_ascii_digit()));
    let mut roots: Vec<String> = told.map(|word| word.chars().take(ROOT).collect()).collect();
    roots.sort();
    roots.dedup();
    roots
}

/// A sentence as a wrong option, with the reason that the item gives for it where it gives one.
fn option(item: &Item, article: &str, text: &str, span: Span) -> Choice {
    let passage = Evidence::cut(article, text, span);
    let known = item.distractors.iter().find(|choice| {
        choice.passage.as_ref().is_some_and(|known| known.article == article && known.span.overlaps(span))
    });
    let why = known.map_or_else(
        || Wording::new("Cette phrase ne le dit pas.", "This sentence does not say so."),
        |known| known.why.clone(),
    );
    Choice { text: Wording::same(passage.text.trim()), why, passage: Some(passage) }
}

/// Whether the options of an item are sentences in the text of one article, to be chosen there.
pub fn is_in_text(item: &Item) -> bool {
    let article = |choice: &Choice| choice.passage.as_ref().map(|passage| passage.article.clone());
    let first = article(&item.key);
    item.kind == Kind::Evidence && first.is_some() && item.distractors.iter().all(|choice| article(choice) == first)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::question::ItemId;
    use crate::text::Language;

    const TEXT: &str = "Kidal est reprise. La Russie livre des armes. Gao attend. L’ONU part.";

    fn sentences() -> Vec<Span> {
        let mut start = 0;
        let spans = TEXT.split_inclusive(". ").map(|words| {
            let span = Span::new(start, start + words.trim_end().len());
            start += words.len();
            span
        });
        spans.collect()
    }

    fn item(origin: Origin) -> Item {
        let sentence = |at: usize| Evidence::cut("a.txt", TEXT, sentences()[at]);
        let evidence = vec![sentence(1)];
        let wrong =
            Choice { text: Wording::same("« Gao attend »"), why: Wording::same("Gao."), passage: Some(sentence(2)) };
        Item {
            id: ItemId::new(Kind::Evidence, Language::Fr, [evidence[0].text.as_str()], "key"),
            kind: Kind::Evidence,
            language: Language::Fr,
            stem: Wording::same("Quelle phrase dit que la Russie livre des armes ?"),
            key: Choice {
                text: Wording::same("« La Russie livre des armes »"),
                why: Wording::default(),
                passage: None,
            },
            distractors: vec![wrong],
            evidence,
            origin,
        }
    }

    #[test]
    fn every_sentence_but_the_right_one_is_a_wrong_option_and_known_reasons_stay() {
        let made = item(Origin::Generated("supporting_sentence"));
        let asked = in_text(&made, TEXT, &sentences()).unwrap();
        let words: Vec<&str> = asked.distractors.iter().map(|choice| choice.text.fr.as_str()).collect();
        assert_eq!(words, ["Kidal est reprise.", "Gao attend.", "L’ONU part."]);
        assert_eq!(asked.distractors[1].why.fr, "Gao.");
        assert!(is_in_text(&asked) && !is_in_text(&made));
        assert_eq!((asked.id.clone(), asked.key.text.clone()), (made.id, made.key.text));
        assert_eq!(in_text(&asked, TEXT, &sentences()), Some(asked), "asked again, it is the same");
    }

    #[test]
    fn a_sentence_that_says_most_of_the_claim_again_is_neither_right_nor_wrong() {
        let text =
            "Kidal est reprise. La Russie livre des armes. Gao attend. Des armes russes sont livrées. L’ONU part.";
        let mut start = 0;
        let spans: Vec<Span> = text
            .split_inclusive(". ")
            .map(|words| {
                start += words.len();
                Span::new(start - words.len(), start - words.len() + words.trim_end().len())
            })
            .collect();
        let asked = in_text(&item(Origin::Generated("supporting_sentence")), text, &spans).unwrap();
        let words: Vec<&str> = asked.distractors.iter().map(|choice| choice.text.fr.as_str()).collect();
        assert_eq!(words, ["Kidal est reprise.", "Gao attend.", "L’ONU part."]);
    }

    #[test]
    fn a_list_that_an_author_wrote_and_an_article_that_has_changed_stay_lists() {
        assert_eq!(in_text(&item(Origin::Authored("Kidal".to_owned())), TEXT, &sentences()), None);
        let made = item(Origin::Generated("supporting_sentence"));
        assert_eq!(in_text(&made, &TEXT.replace("Russie", "Chine"), &sentences()), None);
        assert_eq!(in_text(&made, "", &[]), None);
    }
}
