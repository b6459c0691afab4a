//! Two passages about one thing: which words of one the other does not have. They are set in bold under the marker, so
//! that the eye finds where two articles part.

use crate::gui::widgets::runs::Run;
use crate::text::fold_words;
use std::collections::HashSet;

/// Passages that share less than this part of their words are not two wordings of one thing, and nothing is set in bold.
const LEAST_SHARED: f32 = 0.3;

/// Cuts the marked runs so that the words that `other` lacks stand out.
pub fn against<'a>(runs: Vec<Run<'a>>, other: &str) -> Vec<Run<'a>> {
    let known: HashSet<String> = fold_words(other).into_iter().collect();
    let is_known = |word: &str| fold_words(word).iter().all(|part| known.contains(part));
    let words = || runs.iter().filter(|run| run.marked).flat_map(|run| run.words.split_whitespace());
    let shared = words().filter(|word| is_known(word)).count() as f32;
    if shared < LEAST_SHARED * words().count() as f32 {
        return runs;
    }
    runs.into_iter().flat_map(|run| if run.marked { cut(run, &is_known) } else { vec![run] }).collect()
}

/// Cuts one run before and after every stretch of words that are not known.
fn cut<'a>(run: Run<'a>, is_known: &impl Fn(&str) -> bool) -> Vec<Run<'a>> {
    let mut runs: Vec<Run<'a>> = Vec::new();
    let mut start = 0;
    let mut end = 0;
    for piece in run.words.split_inclusive(char::is_whitespace) {
        let differs = !is_known(piece);
        match runs.last_mut() {
            Some(last) if last.differs == differs => {}
            Some(_) | None => {
                start = end;
                runs.push(Run { words: "", differs, ..run });
            }
        }
        end += piece.len();
        if let Some(last) = runs.last_mut() {
            last.words = &run.words[start..end];
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gui::widgets::runs::{Under, Voice};

    fn bold(words: &str, other: &str) -> Vec<String> {
        let run =
            Run { words, voice: Voice::Prose, marked: true, differs: false, under: Under::default(), option: None };
        let runs = against(vec![run], other);
        assert_eq!(runs.iter().map(|run| run.words).collect::<String>(), words);
        runs.into_iter().filter(|run| run.differs).map(|run| run.words.trim().to_owned()).collect()
    }

    #[test]
    fn only_the_words_that_the_other_lacks_stand_out() {
        let first = "Toute atteinte à la souveraineté sera considérée comme une agression.";
        let second = "toute atteinte à la souveraineté nationale sera considérée comme une attaque";
        assert_eq!(bold(first, second), ["agression."]);
        assert_eq!(bold(second, first), ["nationale", "attaque"]);
    }

    #[test]
    fn passages_about_different_things_are_left_alone() {
        assert!(bold("Quatre hélicoptères et des armes", "La junte est au pouvoir").is_empty());
    }
}
