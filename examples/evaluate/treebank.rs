//! The running text of a treebank in CoNLL-U: its sentences joined by a space, document by document where documents are
//! marked, with the places of its sentences and of its finite verbs.

use recoupe::text::Span;
use std::fs;
use std::path::Path;

/// One document.
#[derive(Debug, Default)]
pub struct Document {
    pub text: String,
    pub sentences: Vec<Span>,
    /// The words that are finite verbs, auxiliaries included.
    pub finite: Vec<Span>,
    /// Finite verbs with the head of their subject, where they have one of their own.
    pub subjects: Vec<(Span, Span)>,
}

/// A word of a treebank's sentence, as far as subjects need it.
struct Word {
    id: usize,
    head: usize,
    relation: String,
    finite: bool,
    span: Span,
}

/// The finite verbs of a sentence with their subjects: an auxiliary or copula has that of the word it belongs to.
fn subjects(words: &[Word]) -> Vec<(Span, Span)> {
    let governs = |word: &Word| match word.relation.split(':').next() {
        Some("aux" | "cop") => word.head,
        _ => word.id,
    };
    let of = |verb: &Word| {
        let mut own = words.iter().filter(|word| word.head == governs(verb));
        own.find(|word| word.relation.starts_with("nsubj") || word.relation == "expl:subj").map(|word| word.span)
    };
    words.iter().filter(|word| word.finite).filter_map(|verb| Some((verb.span, of(verb)?))).collect()
}

/// The documents of those files of the `ud-fr` folder.
pub fn read(folder: &Path, files: &[&str]) -> Result<Vec<Document>, String> {
    let mut documents = vec![Document::default()];
    for name in files {
        let path = folder.join("data/ud-fr").join(name);
        let text = fs::read_to_string(path).map_err(|_| format!("absent: data/ud-fr/{name}"))?;
        // Where the next word is looked for, and the last word under the one that was printed for several.
        let (mut from, mut within) = (0, 0);
        let mut words: Vec<Word> = Vec::new();
        for line in text.lines() {
            let document = documents.last_mut().unwrap();
            if line.starts_with("# newdoc") {
                if !document.text.is_empty() {
                    documents.push(Document::default());
                }
            } else if let Some(sentence) = line.strip_prefix("# text = ") {
                if !document.text.is_empty() {
                    document.text.push(' ');
                }
                from = document.text.len();
                document.text.push_str(sentence);
                within = 0;
                document.sentences.push(Span::new(from, document.text.len()).trimmed(&document.text));
            } else if line.is_empty() {
                document.subjects.extend(subjects(&std::mem::take(&mut words)));
            } else if line.starts_with(|c: char| c.is_ascii_digit()) {
                // A word of the sentence: found in the text from the end of the one before it.
                let mut fields = line.split('\t');
                let id = fields.next().unwrap_or("");
                let form = fields.next().unwrap_or("");
                let features = fields.nth(3).unwrap_or("");
                let (head, relation) = (fields.next().unwrap_or(""), fields.next().unwrap_or("").to_owned());
                let number = |id: &str| id.parse::<usize>().unwrap_or(0);
                // « au » stands in the text as one; « à » and « le », the words it is made of, do not.
                if let Some((_, last)) = id.split_once('-') {
                    within = number(last);
                } else if id.contains('.') || number(id) <= within {
                    continue;
                }
                let Some(at) = document.text.get(from..).and_then(|rest| rest.find(form)).filter(|at| *at <= 2) else {
                    continue;
                };
                let span = Span::new(from + at, from + at + form.len());
                from = span.end;
                let finite = features.contains("VerbForm=Fin");
                if finite {
                    document.finite.push(span);
                }
                words.push(Word { id: number(id), head: number(head), relation, finite, span });
            }
        }
    }
    Ok(documents)
}
