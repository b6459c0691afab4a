//! "Did you mean": the known name nearest to the one written.

/// The name of `known` that is at most a third of its letters away from `written`, counting changed, missing, added and
/// swapped letters (Damerau-Levenshtein, restricted); none when nothing is that near.
pub(super) fn nearest<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let written = written.to_lowercase();
    if written.chars().count() > 40 {
        return None;
    }
    let near = known.into_iter().map(|name| (distance(&written, name), name));
    near.filter(|(far, name)| *far <= name.len().div_ceil(3)).min_by_key(|(far, _)| *far).map(|(_, name)| name)
}

fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut rows = vec![(0..=b.len()).collect::<Vec<usize>>()];
    for i in 1..=a.len() {
        let mut row = vec![i];
        for j in 1..=b.len() {
            let changed = rows[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut best = changed.min(rows[i - 1][j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                best = best.min(rows[i - 2][j - 2] + 1);
            }
            row.push(best);
        }
        rows.push(row);
    }
    rows[a.len()][b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_fingers_is_recognised_and_another_word_is_not() {
        let known = ["stem", "key", "because", "distractors", "evidence"];
        for (written, expected) in [
            ("distractor", Some("distractors")),
            ("setm", Some("stem")),
            ("becuase", Some("because")),
            ("Key", Some("key")),
            ("question", None),
            ("", None),
        ] {
            assert_eq!(nearest(written, known), expected, "{written}");
        }
    }
}
