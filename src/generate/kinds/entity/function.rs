//! The function that an article gives a person: « le chef d’état-major de l’armée de l’air, le colonel Alou Boï Diarra ».
//! The options are functions that the article and its neighbours give to others.

use crate::claim::Reading;
use crate::corpus::Zone;
use crate::generate::Refusal;
use crate::generate::material::{Candidate, Material, Passage, Proposals};
use crate::generate::offices::{genders, is_beside};
use crate::generate::{options, soundness, wording};
use crate::language::fr::{Tokens, anaphora};
use crate::language::mention::Person;
use crate::question::{Choice, Kind, Wording};
use crate::text::{Language, Span, fold, fold_words};
use std::collections::HashSet;

/// Proposes one question for each person with a function that says something.
pub(super) fn propose(material: &Material<'_>, article: usize, proposals: &mut Proposals) {
    let reading = &material.readings[article];
    let mut asked: HashSet<&str> = HashSet::new();
    for read in reading.sentences.iter().filter(|read| read.sentence.zone == Zone::Body) {
        for mention in &read.mentions {
            let Some(person) = mention.what.person().filter(|person| person.role.is_some()) else { continue };
            if person.name.canonical.contains(' ') && asked.insert(&person.name.canonical) {
                let sure = person.role.is_some_and(|role| is_beside(read, role, mention.span));
                let made = if sure {
                    candidate(material, article, read.sentence.span, person)
                } else {
                    Err(Refusal::NotUnique)
                };
                proposals.take(Kind::Entity, mention.span, made);
                if sure {
                    let made = holder(material, article, read.sentence.span, person);
                    proposals.take(Kind::Entity, mention.span, made);
                }
            }
        }
    }
}

/// Nouns of functions; « premier hommage » is none.
fn heads_function(words: &str) -> bool {
    let folded = fold_words(words);
    let mut words = folded.iter().map(String::as_str);
    // « chef d’état des armées » lost its « major ».
    if folded.starts_with(&["chef", "d", "etat"].map(str::to_owned))
        && folded.get(3).is_some_and(|word| word != "major")
    {
        return false;
    }
    match (words.next(), words.next()) {
        (Some("premier" | "premiere"), Some(next)) => {
            matches!(next, "ministre" | "secretaire" | "adjoint" | "adjointe")
        }
        // « chef de l’Élysée » cooks.
        (Some("chef"), Some("de")) => !matches!(words.next(), Some("file")) && !folded.contains(&"elysee".to_owned()),
        _ => true,
    }
}

/// Ends that only the sentences before explain: « président du comité ».
const OPEN_ENDS: &[&str] = &[
    "comité",
    "époque",
    "ville",
    "hôpital",
    "région",
    "syndicat",
    "commission",
    "pays",
    "club",
    "ONG",
    "France",
    "Place",
];

/// The fewest and most words of a function: « président » says too little.
const WORDS: std::ops::RangeInclusive<usize> = 3..=7;

/// The words of a function that can be offered.
fn function(reading: &Reading<'_>, role: Span) -> Option<String> {
    let words = wording::typeset(reading.text(role));
    let tokens = Tokens::new(&words, Span::new(0, words.len()));
    let alone = anaphora::dangling(&tokens, 0, tokens.len()).is_none();
    let plain = !words.contains([',', '(', '«', '“', '"', ':', '.']) && soundness::is_printed_soundly(&words);
    let told = WORDS.contains(&wording::count_words(&words)) && words.starts_with(char::is_lowercase);
    let own =
        (0..tokens.len()).any(|at| matches!(tokens.lower(at), "son" | "sa" | "ses" | "leur" | "notre" | "homologue"));
    let former = fold_words(&words).iter().any(|word| matches!(word.as_str(), "ancien" | "ancienne" | "ex" | "futur"));
    let last = words.rsplit([' ', '’']).next().unwrap_or("");
    let open = OPEN_ENDS.contains(&last) || !heads_function(&words);
    (alone && plain && told && !own && !former && !open).then_some(words)
}

/// Whom the article gives a function to, among the other persons it names.
fn holder(material: &Material<'_>, article: usize, sentence: Span, person: &Person) -> Result<Candidate, Refusal> {
    let reading = &material.readings[article];
    let role = person.role.and_then(|role| function(reading, role)).ok_or(Refusal::NothingToKnowBy)?;
    let key = &person.name.canonical;
    // Two persons of one function, and either may be meant.
    let mut mentions =
        reading.sentences.iter().flat_map(|read| &read.mentions).filter_map(|mention| mention.what.person());
    let same = |other: &Person| {
        let own = other.role.map(|role| fold(reading.text(role)));
        own.is_some_and(|own| own.contains(&fold(&role)) || fold(&role).contains(&own))
            && !options::same_person(&other.name.canonical, key)
    };
    // « procureur de la République », of one and « … à Grenoble » of another.
    let text = fold(&reading.article.text);
    if mentions.any(same) || text.matches(&fold(&role)).count() > 1 {
        return Err(Refusal::NotUnique);
    }
    let wrong = options::persons(material, article, key, &role).into_iter().map(options::without_reproach).collect();
    let printed = wording::quoted(&role);
    let (fr, en) = (wording::title_in(reading.article, Language::Fr), wording::title_in(reading.article, Language::En));
    Ok(Candidate {
        spares: Vec::new(),
        kind: Kind::Entity,
        rule: "person_of_function",
        article,
        proposition: role.clone(),
        stem: Wording::new(
            format!("Qui l’article {fr} présente-t-il comme {printed}\u{a0}?"),
            format!("Whom does the article {en} present as {}?", wording::english_quoted(&role)),
        ),
        key_words: key.clone(),
        key: Choice { text: Wording::same(key.clone()), why: Wording::default(), passage: None },
        distractors: options::enough(wrong)?,
        evidence: vec![Passage { article, span: sentence }],
    })
}

fn candidate(material: &Material<'_>, article: usize, sentence: Span, person: &Person) -> Result<Candidate, Refusal> {
    let reading = &material.readings[article];
    let key = person.role.and_then(|role| function(reading, role)).ok_or(Refusal::NothingToKnowBy)?;
    let title = fold(&wording::title(reading.article));
    let surname = person.name.canonical.rsplit(' ').next().unwrap_or("");
    if title.contains(&fold(surname)) && fold_words(&key).iter().any(|word| word.len() > 4 && title.contains(word)) {
        return Err(Refusal::Leak);
    }
    let fits = genders(&key);
    let mut wrong: Vec<Choice> = Vec::new();
    for (other, place, rival) in material.mentions_from(article) {
        if wrong.len() == options::COLLECTED {
            break;
        }
        let span = rival.span;
        let Some(rival) = rival.what.person() else { continue };
        let beside = |role: &Span| material.read_at(other, place).is_some_and(|read| is_beside(read, *role, span));
        let role = rival.role.filter(beside);
        let Some(words) = role.and_then(|role| function(&material.readings[other], role)) else { continue };
        let own = genders(&words);
        // « présidente » is no function of a man, and « ministre » does not say of whom it is one.
        let woman = own == (false, true) && fits != (false, true);
        let alike = !woman && ((fits.0 && own.0) || (fits.1 && own.1));
        let same = options::same_person(&rival.name.canonical, &person.name.canonical);
        // « ministre des Affaires des Etrangères » is a misprint of another option.
        let content = |words: &str| -> Vec<String> {
            let words = fold_words(words).into_iter().filter(|word| word.len() > 3);
            // One ministry under two names, and one office.
            let one = |word: String| match word.as_str() {
                "armees" => "defense".to_owned(),
                "chef" | "republique" | "etat" => "president".to_owned(),
                _ => word,
            };
            words.map(one).collect()
        };
        // « ministre (malien) de la Défense »: one says no more than the other but of which country.
        let near = |a: &str, b: &str| {
            let (in_a, in_b) = (content(a), content(b));
            in_a.iter().all(|word| in_b.contains(word)) || in_b.iter().all(|word| in_a.contains(word))
        };
        // « député La France insoumise » and « député LFI du Nord » are perhaps one.
        let head = |words: &str| fold_words(words).into_iter().next().unwrap_or_default();
        let party = |words: &str| {
            matches!(
                head(words).as_str(),
                "depute" | "deputee" | "senateur" | "senatrice" | "elu" | "elue" | "candidat" | "candidate"
            )
        };
        let taken = party(&key) && head(&key) == head(&words)
            || near(&words, &key)
            || wrong.iter().any(|choice| near(&choice.text.fr, &words));
        if same || taken || !alike {
            continue;
        }
        let why = Wording::new(
            format!("C’est la fonction de {}.", rival.name.canonical),
            format!("That is the function of {}.", rival.name.canonical),
        );
        wrong.push(Choice { text: Wording::same(words), why, passage: Some(material.evidence(other, place)) });
    }
    // « présidente » among offices of men tells itself.
    let feminine = |words: &str| genders(words) == (false, true);
    if feminine(&key) && !wrong.iter().any(|choice| feminine(&choice.text.fr)) {
        return Err(Refusal::KeyStandsOut);
    }
    let (fr, en) = (wording::title_in(reading.article, Language::Fr), wording::title_in(reading.article, Language::En));
    let name = &person.name.canonical;
    Ok(Candidate {
        spares: Vec::new(),
        kind: Kind::Entity,
        rule: "function_of_person",
        article,
        proposition: name.clone(),
        stem: Wording::new(
            format!("Quelle fonction l’article {fr} donne-t-il à {name}\u{a0}?"),
            format!("Which function does the article {en} give to {name}?"),
        ),
        key_words: key.clone(),
        key: Choice { text: Wording::same(key), why: Wording::default(), passage: None },
        distractors: options::enough(wrong)?,
        evidence: vec![Passage { article, span: sentence }],
    })
}
