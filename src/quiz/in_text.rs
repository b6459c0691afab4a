//! Evidence asked where it stands: instead of a few sentences in a list, every sentence of the article is an option, in the
//! order of the text. Only for items that the program made itself: it has proved that no other sentence supports the
//! claim, while an author vouches for the options of a list and for no more.

use crate::question::{Choice, Evidence, Item, Kind, Origin, Wording};
use crate::text::Span;

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
    let others: Vec<Choice> =
        sentences.iter().filter(|span| !settles(span)).map(|span| option(item, &first.article, text, *span)).collect();
    let key = Choice { passage: Some(first.clone()), ..item.key.clone() };
    (others.len() >= LEAST).then(|| Item { key, distractors: others, ..item.clone() })
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
    fn a_list_that_an_author_wrote_and_an_article_that_has_changed_stay_lists() {
        assert_eq!(in_text(&item(Origin::Authored("Kidal".to_owned())), TEXT, &sentences()), None);
        let made = item(Origin::Generated("supporting_sentence"));
        assert_eq!(in_text(&made, &TEXT.replace("Russie", "Chine"), &sentences()), None);
        assert_eq!(in_text(&made, "", &[]), None);
    }
}
