//! `attribution`: does the article say it itself, or does it attribute it, and to whom? The words are printed as the
//! article has them, without the turn that attributes them. Never asked: words that name their own speaker, an assertion
//! beside an attribution that may reach over it, a source that may be another under a second name.
//!
//! « Des spécialistes ukrainiens ont commencé à entraîner …, rapporte le quotidien Le Monde. » → « Quelle source l’article
//! « … » cite-t-il pour cette information : « Des spécialistes ukrainiens ont commencé … » ? » — Le Monde.

use crate::claim::{Claim, Read, Reading, SourceType};
use crate::corpus::Zone;
use crate::generate::material::{Candidate, Material, Page, Passage, Proposals};
use crate::generate::roots::Roots;
use crate::generate::sources::{self, Cited};
use crate::generate::{Refusal, gate, options, soundness, statements, wording};
use crate::language::fr::clauses::{self, Clause};
use crate::language::fr::{Tokens, anaphora};
use crate::language::mention::What;
use crate::question::{Choice, Kind, Wording};
use crate::text::{Span, fold};

/// Proposes what is attributed, and at most as many sentences that the article asserts.
pub(super) fn propose(page: &Page<'_, '_>, proposals: &mut Proposals) {
    let (material, article) = (page.material, page.article);
    let reading = &material.readings[article];
    let mut attributed = 0;
    for claim in reading.claims.iter().filter(|claim| claim.source.kind != SourceType::Article) {
        let made = attributed_to(material, article, claim);
        attributed += usize::from(made.as_ref().is_ok_and(|made| gate::check(material, made).is_ok()));
        proposals.take(Kind::Attribution, claim.evidence, made);
    }
    let mut asserted = Vec::new();
    for (at, read) in reading.sentences.iter().enumerate().filter(|(_, read)| read.sentence.zone == Zone::Body) {
        match asserted_by(material, article, at) {
            Ok(made) if gate::check(material, &made).is_ok() => {
                let known = read.mentions.iter().filter(|mention| mention.what.name().is_some()).count();
                asserted.push((known, made));
            }
            Ok(made) => proposals.candidates.push(made),
            Err(refusal) => proposals.refuse(Kind::Attribution, refusal, read.sentence.span),
        }
    }
    asserted.sort_by_key(|(known, made)| (usize::MAX - known, made.evidence.clone()));
    let most = attributed.max(1);
    proposals.passed.extend(asserted.into_iter().take(most).map(|(_, made)| made));
}

/// The ways an article may present something.
enum Way<'c> {
    Asserted,
    Unnamed,
    To(&'c str),
}

impl Way<'_> {
    fn wording(&self) -> Wording {
        match self {
            Way::Asserted => Wording::new("aucune source", "no source"),
            Way::Unnamed => Wording::new("une ou des sources anonymes", "one or more anonymous sources"),
            Way::To(words) => Wording::same(*words),
        }
    }
}

/// The most words printed: what is read as it goes may be longer than what is turned round.
const MOST_WORDS: usize = 32;

/// The words of a claim that stand alone.
fn printable(reading: &Reading<'_>, text: Span) -> Result<String, Refusal> {
    const MARKS: [char; 6] = ['«', '»', '"', '“', '”', ' '];
    let whole = reading.text(text).trim_matches(['.', ',', ' ', '\u{a0}', '-', ':']);
    // « "Tous les moyens" ont été déployés pour "interpeller …" » keeps its marks, « "Il n’y a …" » loses them.
    let inner = whole.trim_matches(MARKS);
    let words = wording::typeset(if inner.contains(['«', '"', '“']) { whole } else { inner });
    let tokens = Tokens::new(&words, Span::new(0, words.len()));
    if anaphora::dangling(&tokens, 0, tokens.len()).is_some() {
        return Err(Refusal::Dangling);
    }
    if !soundness::is_printed_soundly(&words) {
        return Err(Refusal::Misprint);
    }
    match wording::count_words(&words) {
        0..8 => Err(Refusal::TooShort),
        count if count > MOST_WORDS => Err(Refusal::TooLong),
        _ => Ok(wording::upper_first(&words)),
    }
}

fn attributed_to(material: &Material<'_>, article: usize, claim: &Claim) -> Result<Candidate, Refusal> {
    let reading = &material.readings[article];
    // « des sources … citées par le journal »: said by one, told by another.
    let layered = ["citée par", "cité par", "citées par", "cités par", "citant", "relayé"];
    if layered.iter().any(|words| reading.text(claim.evidence).contains(words)) {
        return Err(Refusal::OpenSource);
    }
    if !states_clause(reading, claim) {
        return Err(Refusal::BrokenQuotation);
    }
    let (words, rule) = match printable(reading, claim.text) {
        // A long claim is asked about by what it says, cut down and therefore not between quotation marks.
        Err(Refusal::TooLong) => (shortened(reading, claim).ok_or(Refusal::TooLong)?, "attributed_statement"),
        other => (other?, "attributed"),
    };
    let called = sources::called(reading, claim);
    let key = match (&called, claim.source.kind) {
        (Some(words), _) => Way::To(words),
        (None, SourceType::Anonymous) => Way::Unnamed,
        (None, _) => return Err(Refusal::OpenSource),
    };
    // A pronoun or a description is settled by the sentence that names whom it stands for.
    let passages = sources::passages(reading, article, claim).ok_or(Refusal::NotInPassage)?;
    let evidence: Vec<Span> = passages.into_iter().map(|passage| passage.span).collect();
    if let Some(name) = claim.source.name.as_deref().filter(|_| claim.source.kind == SourceType::Person) {
        let shown = evidence.iter().any(|span| reading.text(*span).contains(name.rsplit(' ').next().unwrap_or(name)));
        if !shown {
            return Err(Refusal::NotInPassage);
        }
    }
    let mut wrong = vec![(Way::Asserted.wording(), told(claim, &called), None)];
    let rest = sources::others(reading, called.as_deref().unwrap_or(""), claim.evidence);
    let rest: Vec<Cited> = rest
        .into_iter()
        // Whoever is not named may be anybody who is.
        .filter(|cited| called.is_some() || cited.kind != SourceType::Person)
        // « Frédéric Barbry » speaks for the staff, as another article tells.
        .filter(|cited| !may_hold(material, article, &cited.words, called.as_deref().unwrap_or("")))
        .collect();
    wrong.extend(cited_elsewhere(material, article, &rest, &words).into_iter().take(2));
    if wrong.len() < options::WANTED && called.is_some() {
        wrong.push((Way::Unnamed.wording(), told(claim, &called), None));
    }
    let proposition = words.clone();
    Ok(candidate(material, article, &words, proposition, key.wording(), wrong, evidence, rule))
}

/// Whether an article near this one gives a person of that name a function that the description of a source may mean.
fn may_hold(material: &Material<'_>, article: usize, name: &str, description: &str) -> bool {
    let roles = material.mentions_from(article).filter_map(|(other, _, mention)| {
        let person = mention.what.person().filter(|person| person.name.canonical == name)?;
        Some(material.readings[other].text(person.role?))
    });
    !description.starts_with(char::is_uppercase) && roles.into_iter().any(|role| sources::may_be_one(role, description))
}

/// The statement of a claim that is too long to print.
fn shortened(reading: &Reading<'_>, claim: &Claim) -> Option<String> {
    let read = reading.sentence_at(claim.evidence)?;
    let (found, _) = statements::find_in(reading, read);
    let of_claim = found.into_iter().find(|statement| statement.claim.text == claim.text)?;
    Some(wording::upper_first(&of_claim.text()))
}

/// Whether the words of a claim are a clause of their own: neither « la coopération des autorités », which somebody
/// salutes, nor « le 15 septembre que le gouvernement … ». What a person is quoted with belongs to `speaker`.
fn states_clause(reading: &Reading<'_>, claim: &Claim) -> bool {
    let Some(read) = reading.sentence_at(claim.evidence) else { return false };
    let turn = matches!(
        claim.rule,
        "inverted_incise" | "according_to" | "as_said_by" | "says_that" | "learnt_from" | "pronoun_incise"
    );
    if !turn || claim.source.kind == SourceType::Person && reading.has_quotation(claim.text) {
        return false;
    }
    let tokens = &read.tokens;
    let (from, to) = (tokens.at(claim.text.start), tokens.at(claim.text.end));
    let own = |clause: &Clause| {
        let told = clause.kind != clauses::Kind::Relative && (from..to).contains(&clause.verb.finite);
        told && clause.subject.as_ref().is_some_and(|subject| subject.start >= from)
    };
    let opens = (from..to).find(|&at| read.clauses.iter().any(|clause| own(clause) && clause.verb.start == at));
    opens.is_some_and(|verb| !(from..verb).any(|at| matches!(tokens.lower(at), "que" | "qu")))
}

/// Why it is not the paper's own assertion, nor an unnamed source's.
fn told(claim: &Claim, called: &Option<String>) -> Wording {
    match (called, claim.source.kind) {
        (Some(words), _) => Wording::new(
            format!("L’article cite {words}."),
            format!("The article cites {}.", wording::english_quoted(words)),
        ),
        (None, _) => Wording::new(
            "L’article cite une source, sans dire son nom.",
            "The article cites a source, without giving its name.",
        ),
    }
}

type Wrong = (Wording, Wording, Option<Span>);

/// Other sources of the article, each with the sentence where it is cited for something else.
fn cited_elsewhere(material: &Material<'_>, article: usize, cited: &[Cited], words: &str) -> Vec<Wrong> {
    let reading = &material.readings[article];
    let in_words = |cited: &&Cited| {
        let last = cited.words.rsplit([' ', '’']).next().unwrap_or(&cited.words);
        !fold(words).contains(&fold(last))
    };
    let why = Wording::new(
        "L’article cite cette source pour autre chose.",
        "The article cites this source for something else.",
    );
    let shown = cited.iter().filter(in_words).filter(|cited| reading.text(cited.sentence).len() < 600);
    shown.map(|cited| (Way::To(&cited.words).wording(), why.clone(), Some(cited.sentence))).collect()
}

/// So many sentences back, « comme l’affirme le Denver Post » may still be meant.
const NEAR: usize = 3;

/// A sentence that the article says in its own voice, with nobody cited in it or beside it.
fn asserted_by(material: &Material<'_>, article: usize, at: usize) -> Result<Candidate, Refusal> {
    let reading = &material.readings[article];
    let read = &reading.sentences[at];
    let span = read.sentence.span;
    let claims = reading.claims_of(span);
    let [claim] = claims else { return Err(Refusal::OpenSource) };
    if claim.source.kind != SourceType::Article || !claim.is_firm() {
        return Err(Refusal::OpenSource);
    }
    // What somebody said in the sentence before may go on: « …, affirme Closer, qui évoque un voyage. Les deux … »
    let before = reading.sentences.get(at.saturating_sub(NEAR)..at).unwrap_or(&[]);
    let reaches = |near: &Read<'_>| {
        let same = reading.article.paragraph(span).overlaps(near.sentence.span);
        same && (!near.frames.is_empty() || hints(near))
    };
    // « Certains … ont également été formés …, ont indiqué des sources », « Plusieurs experts s’alarment … »: the sentence
    // before may be theirs as well.
    let after = reading.sentences.get(at + 1).is_some_and(|after| {
        reading.article.paragraph(span).overlaps(after.sentence.span) && (!after.frames.is_empty() || hints(after))
    });
    // « … va disparaître. C’est en tout cas le vœu émis par … »: told to be somebody’s behind it.
    let taken_up = reading.sentences.get(at + 1).is_some_and(|after| matches!(after.tokens.lower(0), "c" | "voilà"));
    if after || taken_up || rests_on_document(reading) {
        return Err(Refusal::OpenSource);
    }
    let quoted = reading.has_quotation(span);
    if before.iter().any(reaches) || hints(read) || quoted {
        return Err(Refusal::OpenSource);
    }
    let words = printable(reading, span)?;
    let named = read.mentions.iter().filter(|mention| mention.what.name().is_some()).count();
    let counted = read.mentions.iter().filter(|mention| mention.what.quantity().is_some()).count();
    if named == 0 || named + counted < 2 {
        return Err(Refusal::NothingToKnowBy);
    }
    if read.mentions.iter().any(statements::hangs) || soundness::is_evaluative(&words) {
        return Err(Refusal::RelativeTime);
    }
    let mut rest = sources::others(reading, "", span);
    // « Il y a eu une attaque …, a expliqué Frédéric Barbry »: cited for what may be the same.
    let own = Roots::of(&words);
    rest.retain(|cited| own.shared(&Roots::of(reading.text(cited.sentence))) < 2);
    let mut wrong = cited_elsewhere(material, article, &rest, &words);
    wrong.truncate(2);
    let nobody = Wording::new("La phrase ne cite personne.", "The sentence cites nobody.");
    for other in &mut wrong {
        other.1 = Wording::new(
            "L’article cite cette source pour autre chose\u{a0}; ici, il ne cite personne.",
            "The article cites this source for something else; here it cites nobody.",
        );
    }
    wrong.push((Way::Unnamed.wording(), nobody, None));
    let proposition = words.clone();
    Ok(candidate(material, article, &words, proposition, Way::Asserted.wording(), wrong, vec![span], "asserted"))
}

/// Whether the whole article reports what a study or an inquiry found: what it says without a source is perhaps from there.
fn rests_on_document(reading: &Reading<'_>) -> bool {
    const FOUND: &[&str] = &["enquête", "étude", "sondage", "rapport", "baromètre", "classement", "bulletin"];
    let of = |read: &Read<'_>| (0..read.tokens.len()).any(|at| FOUND.contains(&read.tokens.lower(at)));
    reading.sentences.iter().take(4).any(of)
}

/// Verbs by which somebody is made to speak, beside those that every turn of attribution is read by.
const SAYING: &[&str] = &[
    "féliciter",
    "confier",
    "déplorer",
    "regretter",
    "expliquer",
    "préciser",
    "souligner",
    "assurer",
    "promettre",
    "raconter",
    "ajouter",
    "déclarer",
    "dire",
    "indiquer",
    "rapporter",
    "écrire",
    "estimer",
    "juger",
    "rappeler",
    "témoigner",
    "reconnaître",
    "admettre",
    "répondre",
    "craindre",
    "penser",
    "croire",
    "espérer",
    "affirmer",
    "annoncer",
    "révéler",
    "dénoncer",
    "condamner",
    "saluer",
    "démentir",
    "nier",
    "réjouir",
    "inquiéter",
    "soutenir",
    "considérer",
];

/// Words that hint at somebody else's voice though no attribution was read.
fn hints(read: &Read<'_>) -> bool {
    let tokens = &read.tokens;
    let quoted = read.mentions.iter().any(|mention| matches!(mention.what, What::Quote(_)));
    // « comme se félicite … », « …, confie … »: a verb of saying of whatever turn.
    let says = read.clauses.iter().any(|clause| SAYING.contains(&clause.verb.lemma.as_str()));
    let opinion = tokens.lower(0) == "pour" && (tokens.is_capital(1) || tokens.is_capital(2));
    if says || opinion {
        return true;
    }
    let word = |at: usize| {
        matches!(
            tokens.lower(at),
            "selon"
                | "«"
                | "»"
                | "\""
                | "“"
                | "”"
                | "accuse"
                | "accusent"
                | "accusé"
                | "estime"
                | "juge"
                | "rappelle"
                | "témoigne"
                | "source"
                | "sources"
                | "apprend"
                | "appris"
                | "annonce"
                | "annoncé"
                | "affirme"
                | "dit"
                | "indique"
                | "confirme"
                | "confirmé"
                | "communiqué"
                | "révèle"
                | "révélé"
                | "d’après"
                | "explique"
        )
    };
    quoted || (0..tokens.len()).any(word)
}

#[allow(clippy::too_many_arguments)] // The parts of one question, each of another kind.
fn candidate(
    material: &Material<'_>,
    article: usize,
    words: &str,
    proposition: String,
    key: Wording,
    wrong: Vec<Wrong>,
    evidence: Vec<Span>,
    rule: &'static str,
) -> Candidate {
    let cut_down = rule == "attributed_statement";
    let said = wording::que(&wording::lower_first(words));
    let stem = wording::framed(
        material.readings[article].article,
        words,
        |title, words| {
            if cut_down {
                format!("Quelle source l’article {title} cite-t-il pour dire {said}\u{a0}?")
            } else {
                format!("Quelle source l’article {title} cite-t-il pour cette information\u{a0}: {words}\u{a0}?")
            }
        },
        |title, words| format!("Which source does the article {title} cite for this information: {words}?"),
    );
    let option = |(text, why, passage): Wrong| Choice {
        text,
        why,
        passage: passage.map(|span| material.evidence(article, span)),
    };
    Candidate {
        spares: Vec::new(),
        kind: Kind::Attribution,
        rule,
        article,
        proposition,
        stem,
        key: Choice { text: key, why: Wording::default(), passage: None },
        key_words: String::new(),
        distractors: wrong.into_iter().map(option).collect(),
        evidence: evidence.into_iter().map(|span| Passage { article, span }).collect(),
    }
}
