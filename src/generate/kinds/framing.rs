//! `framing`: whose word is it? A word between quotation marks within what somebody says is that person's and not the
//! paper's; and of the words by which papers call the same people or the same event, each article has its own. Never
//! asked: marks that quote nobody (« la “charte” »), a word that the article also uses in its own voice.
//!
//! « Les régimes militaires … affirment que toute opération … serait « illégale » … » → « Dans « … », de qui est le mot
//! « illégale » ? » — des régimes militaires du Burkina Faso et du Mali.

use crate::claim::{Claim, Read, SourceType};
use crate::corpus::Zone;
use crate::generate::material::{Candidate, Material, Page, Passage, Proposals};
use crate::generate::{Refusal, options, sources, wording};
use crate::language::fr::lexicon::{self, Pos};
use crate::language::mention::{PlaceSort, Quote, What};
use crate::question::{Choice, Kind, Wording};
use crate::text::{Language, Span, fold, fold_words};

/// Proposes quoted expressions, then the words of the article's own.
pub(super) fn propose(page: &Page<'_, '_>, proposals: &mut Proposals) {
    let (material, article) = (page.material, page.article);
    let reading = &material.readings[article];
    for mention in &reading.quotes {
        let What::Quote(quote) = mention.what else { continue };
        if let Some(made) = expression(material, article, quote, mention.span) {
            proposals.take(Kind::Framing, mention.span, made);
        }
    }
    for group in GROUPS.iter().filter(|group| group.town) {
        let Some(here) = word_of_town(material, article, group) else { continue };
        for &other in material.neighbours(article).iter().filter(|other| **other > article) {
            if let Some(made) = two_words(material, (article, other), here, group) {
                proposals.take(Kind::Framing, Span::new(0, 0), Ok(made));
            }
        }
    }
    for group in GROUPS {
        if let Some(made) = own_word(material, article, group) {
            proposals.take(Kind::Framing, Span::new(0, 0), made);
        }
    }
}

/// The most words of a quoted expression.
const MOST_WORDS: usize = 6;

/// A few quoted words inside what somebody is reported to say; nothing for whole quotations.
fn expression(
    material: &Material<'_>,
    article: usize,
    quote: Quote,
    marks: Span,
) -> Option<Result<Candidate, Refusal>> {
    let reading = &material.readings[article];
    let words = reading.text(quote.inside).trim();
    let count = wording::count_words(words);
    if !quote.closed || quote.depth > 0 || !(1..=MOST_WORDS).contains(&count) {
        return None;
    }
    let at = reading.sentences.partition_point(|read| read.sentence.span.end <= marks.start);
    let claim = reading.claims_of(reading.sentences.get(at)?.sentence.span).iter().find(|claim| {
        claim.text.contains(marks) && claim.source.kind != SourceType::Article && claim.text.len() > marks.len() + 12
    })?;
    Some(asked(material, article, claim, marks, words))
}

/// Whether a word says how and nothing else: « temporairement », not « soulèvement ».
fn is_adverb(word: &str) -> bool {
    let mut readings = lexicon::readings(word).peekable();
    readings.peek().is_some() && readings.all(|reading| reading.pos == Pos::Adverb)
}

fn asked(
    material: &Material<'_>,
    article: usize,
    claim: &Claim,
    marks: Span,
    words: &str,
) -> Result<Candidate, Refusal> {
    let reading = &material.readings[article];
    // « (…) », « [ndlr] », a title or a slogan with a capital: not a way of putting it.
    let titled = words.starts_with(char::is_uppercase) || words.contains(['(', '[', '“', '«', '.', '!', '?', '…', ':']);
    if titled || words.chars().filter(|c| c.is_alphabetic()).count() < 6 {
        return Err(Refusal::BrokenQuotation);
    }
    // « temporairement »: a manner and no way of seeing it.
    if wording::count_words(words) == 1 && is_adverb(words) {
        return Err(Refusal::NothingToKnowBy);
    }
    // « nos parlementaires »: the speaker's « we » tells little by itself.
    let first = ["nous", "notre", "nos", "je", "ma", "mon", "mes", "vous", "votre"];
    if fold_words(words).iter().any(|word| first.contains(&word.as_str())) {
        return Err(Refusal::Dangling);
    }
    let elsewhere = reading.sentences.iter().filter(|read| !read.sentence.span.overlaps(marks));
    if elsewhere.into_iter().any(|read| fold(reading.text(read.sentence.span)).contains(&fold(words))) {
        return Err(Refusal::NotUnique);
    }
    // Of two who speak in one sentence, either may have said it.
    let turns = reading.sentence_at(claim.evidence).map(|read| read.frames.len());
    if turns != Some(1) {
        return Err(Refusal::OpenSource);
    }
    let called = sources::called(reading, claim).ok_or(Refusal::OpenSource)?;
    let sentence = reading.text(claim.evidence);
    let last = called.rsplit([' ', '’']).next().unwrap_or(&called);
    let mut evidence = vec![Passage { article, span: claim.evidence }];
    if !sentence.contains(last) {
        let source = claim.source.span.ok_or(Refusal::NotInPassage)?;
        let named = reading.sentences.iter().find(|read| read.sentence.span.overlaps(source));
        evidence.insert(0, Passage { article, span: named.ok_or(Refusal::NotInPassage)?.sentence.span });
        if evidence.iter().all(|passage| !material.words(*passage).contains(last)) {
            return Err(Refusal::NotInPassage);
        }
    }
    let own = Wording::new("de l’article lui-même", "the article’s own");
    let own_why = Wording::new(
        format!("Les guillemets la donnent à {called}."),
        format!("The quotation marks give it to {}.", wording::english_quoted(&called)),
    );
    let mut wrong = vec![Choice { text: own, why: own_why, passage: None }];
    let whose = |words: &str| Wording::new(wording::joined("de", words), words);
    for cited in sources::others(reading, &called, claim.evidence).into_iter().take(2) {
        let why = Wording::new(
            "L’article cite cette source pour autre chose.",
            "The article cites this source for something else.",
        );
        let passage = Some(material.evidence(article, cited.sentence));
        wrong.push(Choice { text: whose(&cited.words), why, passage });
    }
    for choice in options::persons(material, article, &called, sentence) {
        let taken = wrong.iter().any(|other| sources::may_be_one(&other.text.fr, &choice.text.fr));
        if wrong.len() < options::WANTED && !taken && claim.source.kind == SourceType::Person {
            wrong.push(Choice { text: whose(&choice.text.fr), ..choice });
        }
    }
    let one = wording::count_words(words) == 1;
    let (what, what_en) = if one { ("le mot", "the word") } else { ("l’expression", "the phrase") };
    let stem = wording::framed(
        reading.article,
        words,
        |title, words| format!("Dans {title}, de qui est {what} {words}\u{a0}?"),
        |title, words| format!("In {title}, whose is {what_en} {words}?"),
    );
    Ok(Candidate {
        spares: Vec::new(),
        kind: Kind::Framing,
        rule: "quoted_expression",
        article,
        proposition: words.to_owned(),
        stem,
        key: Choice { text: whose(&called), why: Wording::default(), passage: None },
        key_words: last.to_owned(),
        distractors: options::enough(wrong)?,
        evidence,
    })
}

/// Words by which papers call the same: those who govern, those who fight, those who leave their country, and what befell
/// a town.
struct Group {
    words: &'static [&'static str],
    /// Whether a town stands beside the word.
    town: bool,
}

const GROUPS: &[Group] = &[
    Group {
        words: &[
            "la junte",
            "les putschistes",
            "le régime",
            "les autorités de transition",
            "le gouvernement de transition",
        ],
        town: false,
    },
    Group { words: &["terroristes", "rebelles", "jihadistes", "insurgés", "séparatistes", "militants"], town: false },
    Group { words: &["migrants", "réfugiés", "exilés", "clandestins", "sans-papiers"], town: false },
    Group { words: &["casseurs", "émeutiers", "manifestants", "protestataires", "contestataires"], town: false },
    Group { words: &["reprise", "libérée", "prise de contrôle", "chute", "conquête"], town: true },
];

/// In a corpus of so many articles and fewer, nobody can guess a word by how usual it is.
const SMALL: usize = 10;

/// The one word of a group that an article says of a town, in its own voice, with the town and the sentence.
fn word_of_town<'m>(material: &'m Material<'_>, article: usize, group: &Group) -> Option<OfTown<'m>> {
    if !group.words.iter().any(|word| material.says(article, &fold(word))) {
        return None;
    }
    let reading = &material.readings[article];
    let mut found: Vec<OfTown<'m>> = Vec::new();
    for read in reading.sentences.iter().filter(|read| read.sentence.zone == Zone::Body) {
        let tokens = &read.tokens;
        for word in group.words {
            let first = word.split(' ').next().unwrap_or(word);
            let Some(at) = (0..tokens.len()).find(|&at| tokens.lower(at) == first) else { continue };
            let town = read.mentions.iter().find(|mention| {
                let town = mention.what.place().is_some_and(|place| place.sort == PlaceSort::Town);
                let start = tokens.at(mention.span.start);
                town && (start == at + 2 && tokens.lower(at + 1) == "de"
                    || start + 2 == at && tokens.word(at - 1) == ",")
            });
            let own =
                reading.claims_of(read.sentence.span).iter().all(|claim| claim.source.kind == SourceType::Article);
            if let Some(town) = town.and_then(|mention| mention.what.name()).filter(|_| own) {
                found.push((word, &town.canonical, read.sentence.span));
            }
        }
    }
    let first = found.first().copied()?;
    found.iter().all(|(word, _, _)| *word == first.0).then_some(first)
}

/// A word, the town it is said of and the sentence.
type OfTown<'m> = (&'static str, &'m str, Span);

/// What each of two articles calls what happened to one town.
fn two_words(
    material: &Material<'_>,
    (one, two): (usize, usize),
    (first, town, here): OfTown<'_>,
    group: &Group,
) -> Option<Candidate> {
    let (second, other_town, there) = word_of_town(material, two, group)?;
    let absent = !material.says(one, &fold(second)) && !material.says(two, &fold(first));
    if first == second || town != other_town || !absent {
        return None;
    }
    let title = |article: usize, language| wording::title_in(material.readings[article].article, language);
    let stem = Wording::new(
        format!(
            "Quel mot emploie chacun de ces deux articles, {} puis {}, pour ce qui est arrivé à {town}\u{a0}?",
            title(one, Language::Fr),
            title(two, Language::Fr)
        ),
        format!(
            "Which word does each of these two articles, {} then {}, use for what happened to {town}?",
            title(one, Language::En),
            title(two, Language::En)
        ),
    );
    let (a, b) = (wording::quoted(first), wording::quoted(second));
    let (a_en, b_en) = (wording::english_quoted(first), wording::english_quoted(second));
    let each = |a: &str, b: &str, a_en: &str, b_en: &str| {
        Wording::new(
            format!("{a} pour le premier, {b} pour le second"),
            format!("{a_en} in the first, {b_en} in the second"),
        )
    };
    let both = |word: &str, en: &str| Wording::new(format!("{word} dans les deux"), format!("{en} in both"));
    let why = Wording::new(
        format!("Le premier dit {a}, le second {b}."),
        format!("The first says {a_en}, the second {b_en}."),
    );
    let choice = |text: Wording| Choice { text, why: why.clone(), passage: None };
    Some(Candidate {
        spares: Vec::new(),
        kind: Kind::Framing,
        rule: "two_words",
        article: one,
        proposition: town.to_owned(),
        stem,
        key: choice(each(&a, &b, &a_en, &b_en)),
        key_words: first.to_owned(),
        distractors: vec![choice(each(&b, &a, &b_en, &a_en)), choice(both(&a, &a_en)), choice(both(&b, &b_en))],
        evidence: vec![Passage { article: one, span: here }, Passage { article: two, span: there }],
    })
}

/// Whether half of the articles that have a word of the group have this one.
fn is_common(material: &Material<'_>, group: &Group, word: &str) -> bool {
    let folded: Vec<String> = group.words.iter().map(|word| fold(word)).collect();
    let (any, same) = (material.articles_saying(&folded), material.articles_saying(&[fold(word)]));
    material.readings.len() > SMALL && (any < 3 || same * 2 > any)
}

/// Whether the word is said of a town: « la reprise de Kidal », « Kidal, libérée ».
fn names_town(read: &Read<'_>, word: &str) -> bool {
    let tokens = &read.tokens;
    let Some(at) = (0..tokens.len()).find(|&at| Some(tokens.lower(at)) == word.split(' ').next()) else { return false };
    read.mentions.iter().any(|mention| {
        let town = mention.what.place().is_some_and(|place| place.sort == PlaceSort::Town);
        town && tokens.at(mention.span.start).abs_diff(at) <= 4
    })
}

/// A word of a group that the article uses in its own voice, where it has no other of the group.
fn own_word(material: &Material<'_>, article: usize, group: &Group) -> Option<Result<Candidate, Refusal>> {
    let reading = &material.readings[article];
    if !group.words.iter().any(|word| material.says(article, &fold(word))) {
        return None;
    }
    let says = |word: &str| -> Option<&Read<'_>> {
        if !material.says(article, &fold(word)) {
            return None;
        }
        let word = format!(" {} ", fold(word));
        reading
            .sentences
            .iter()
            .filter(|read| read.sentence.zone == Zone::Body)
            .find(|read| format!(" {} ", fold(reading.text(read.sentence.span))).contains(&word))
    };
    let used: Vec<(&str, &Read<'_>)> = group.words.iter().filter_map(|word| Some((*word, says(word)?))).collect();
    let [(word, read)] = used.as_slice() else { return None };
    // « militants » are party members as often as fighters; a word that most papers use is guessed and not read.
    if *word == "militants" || is_common(material, group, word) || group.town && !names_town(read, word) {
        return None;
    }
    let owned = reading.claims_of(read.sentence.span).iter().all(|claim| claim.source.kind == SourceType::Article);
    let quoted = reading.text(read.sentence.span).contains(['«', '"', '“', '»', '”']);
    if !owned || quoted || reading.claims_of(read.sentence.span).is_empty() {
        return Some(Err(Refusal::OpenSource));
    }
    // A title that prints the word would answer.
    let title = fold(&wording::title(reading.article));
    if group.words.iter().any(|word| title.contains(&fold(word))) {
        return Some(Err(Refusal::Leak));
    }
    let others = group.words.iter().filter(|other| *other != word);
    let choice = |other: &&'static str| Choice {
        text: Wording::new(wording::quoted(other), wording::english_quoted(other)),
        why: Wording::new("Ce mot n’est pas dans l’article.", "This word is not in the article."),
        passage: None,
    };
    let (fr, en) = (wording::title_in(reading.article, Language::Fr), wording::title_in(reading.article, Language::En));
    let stem = Wording::new(
        format!("Lequel de ces mots l’article {fr} emploie-t-il hors de toute citation\u{a0}?"),
        format!("Which of these words does {en} use outside any quotation?"),
    );
    Some(Ok(Candidate {
        spares: Vec::new(),
        kind: Kind::Framing,
        rule: "own_word",
        article,
        proposition: (*word).to_owned(),
        stem,
        key: Choice {
            text: Wording::new(wording::quoted(word), wording::english_quoted(word)),
            why: Wording::default(),
            passage: None,
        },
        key_words: (*word).to_owned(),
        distractors: others.map(choice).take(options::WANTED).collect(),
        evidence: vec![Passage { article, span: read.sentence.span }],
    }))
}
