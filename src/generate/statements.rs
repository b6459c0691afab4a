//! Statements: clauses of an article cut down to what they say, each able to stand alone and with a certain source. The
//! kinds that ask « combien », « quel pays », « dans quelle ville » turn them round; others print them as they are.

use crate::claim::{self, Claim, Firmness, Read, Reading, SourceType};
use crate::generate::Refusal;
use crate::generate::material::Passage;
use crate::generate::soundness;
use crate::generate::wording::{self, count_words, lower_first, que, typeset};
use crate::language::fr::attribution::Turn;
use crate::language::fr::clauses::{self, Clause};
use crate::language::fr::lexicon::{self, Form, Number};
use crate::language::fr::tagging::Tag;
use crate::language::fr::verbs;
use crate::language::fr::{Tokens, anaphora, gazetteer, words};
use crate::language::mention::{Mention, What};
use crate::language::time::{Date, Grain, Time};
use crate::question::Wording;
use crate::text::{Language, Span, fold_words};
use std::collections::HashSet;
use std::ops::Range;

/// The most words of a statement: a question must be held in mind at once.
const MOST_WORDS: usize = 26;

/// The most words before what is merely added is cut off.
const EASY_WORDS: usize = 16;

/// How many letters of two words must be the same for them to be of one family.
const ROOT: usize = 6;

/// The fewest words that say something.
const FEWEST_WORDS: usize = 5;

/// A clause that says something by itself.
#[derive(Clone, Debug)]
pub struct Statement<'r, 'a> {
    /// The claim it is of.
    pub claim: &'r Claim,
    /// The sentence it stands in.
    pub read: &'r Read<'a>,
    /// The clause it is made of.
    pub clause: &'r Clause,
    /// The tokens of its subject.
    pub subject: Range<usize>,
    /// The tokens from its verb to its end.
    pub predicate: Range<usize>,
    /// Tokens inside these that are left out: « mardi », « également ».
    cuts: Vec<Range<usize>>,
}

/// The statements of an article in order, and what was refused.
pub fn find<'r, 'a>(reading: &'r Reading<'a>) -> (Vec<Statement<'r, 'a>>, Vec<(Refusal, Span)>) {
    let mut found = Vec::new();
    let mut refused = Vec::new();
    for read in reading.sentences.iter().filter(|read| read.sentence.zone == crate::corpus::Zone::Body) {
        let (here, not_here) = find_in(reading, read);
        found.extend(here);
        refused.extend(not_here);
    }
    (found, refused)
}

/// The statements of one sentence.
pub fn find_in<'r, 'a>(reading: &'r Reading<'a>, read: &'r Read<'a>) -> (Vec<Statement<'r, 'a>>, Vec<(Refusal, Span)>) {
    let mut found = Vec::new();
    let mut refused = Vec::new();
    for clause in &read.clauses {
        match statement(reading, read, clause) {
            Ok(Some(statement)) => found.push(statement),
            Ok(None) => {}
            Err(refusal) => refused.push((refusal, read.sentence.span)),
        }
    }
    (found, refused)
}

/// The statement that a clause makes; nothing for a verb of saying and for a relative, which say nothing by themselves.
fn statement<'r, 'a>(
    reading: &'r Reading<'a>,
    read: &'r Read<'a>,
    clause: &'r Clause,
) -> Result<Option<Statement<'r, 'a>>, Refusal> {
    build(reading, read, clause, false)
}

/// `modal`: whether it may say what is wanted.
fn build<'r, 'a>(
    reading: &'r Reading<'a>,
    read: &'r Read<'a>,
    clause: &'r Clause,
    modal: bool,
) -> Result<Option<Statement<'r, 'a>>, Refusal> {
    let tokens = &read.tokens;
    let Some(finite) = tokens.get(clause.verb.finite) else { return Ok(None) };
    let says = |turn: Turn| !matches!(turn, Turn::Object | Turn::Agent | Turn::Infinitive | Turn::InWhich);
    if clause.kind == clauses::Kind::Relative
        || read.frames.iter().any(|frame| says(frame.turn) && frame.span.contains(finite.span))
    {
        return Ok(None);
    }
    let holding = reading.claims_of(read.sentence.span).iter().filter(|claim| claim.text.contains(finite.span));
    let claim = holding.min_by_key(|claim| claim.text.len()).ok_or(Refusal::OpenSource)?;
    let Some(pieces) = clauses::trimmed(tokens, &read.tags, &read.clauses, clause) else { return Ok(None) };
    let [subject, predicate] = pieces.as_slice() else { return Ok(None) };
    // « parce que … », « lorsque … » say something only together with what they depend on.
    let told = tokens.at(claim.text.start);
    if clause.kind == clauses::Kind::Subordinate && subject.start > told + 1 {
        return Ok(None);
    }
    // « Si Alain Juppé rassemble 29 % …, il est … »: conceded, or a condition.
    if subject.start.checked_sub(1).is_some_and(|before| matches!(tokens.lower(before), "si" | "s" | "quand" | "comme"))
    {
        return Ok(None);
    }
    let mut statement = Statement {
        claim,
        read,
        clause,
        subject: subject.clone(),
        predicate: predicate.start..cut_end(read, clause, predicate.clone(), tokens.at(claim.text.end)),
        cuts: Vec::new(),
    };
    statement.cuts = cuts(read, &statement.predicate)?;
    if count_words(&statement.text()) > EASY_WORDS {
        statement.predicate.end = before_added(&statement);
    }
    if count_words(&statement.text()) > EASY_WORDS {
        shorten(&mut statement);
    }
    sound(&statement, modal)?;
    Ok(Some(statement))
}

/// The statement of what somebody means to do: « La junte veut … », « L’organisme a menacé de … ». A modal verb, which any
/// other statement refuses, is allowed here.
pub fn intention<'r, 'a>(
    reading: &'r Reading<'a>,
    read: &'r Read<'a>,
    clause: &'r Clause,
) -> Option<Statement<'r, 'a>> {
    build(reading, read, clause, clause.verb.modal == Some(verbs::Modal::Want)).ok().flatten()
}

/// Conjunctions that begin another clause.
const JOINING: &[&str] = &[
    "alors", "tandis", "lorsque", "lorsqu", "parce", "puisque", "puisqu", "quand", "si", "comme", "car", "mais", "or",
    "donc", "selon", "où", "dont",
];

/// Where the predicate ends: before another clause begins, and with the words of the claim.
fn cut_end(read: &Read<'_>, clause: &Clause, predicate: Range<usize>, claim_end: usize) -> usize {
    let tokens = &read.tokens;
    let end = predicate.end.min(claim_end);
    let next = |at: usize| {
        let coordinated = read.tags.get(at) == Some(&Tag::Coordinator);
        let of = |other: &Clause| {
            other.verb.start == at + 1 || other.subject.as_ref().is_some_and(|subject| subject.start == at + 1)
        };
        coordinated && read.clauses.iter().any(of)
    };
    let pair = |at: usize| {
        matches!(
            (tokens.lower(at), tokens.lower(at + 1)),
            ("après" | "avant" | "pendant" | "depuis" | "bien" | "ainsi" | "sans" | "dès", "que" | "qu")
        )
    };
    // « …, une étendue vaste »: what a comma sets off is added, unless the comma is one of a list.
    let sets_off = |at: usize| {
        let list = (at + 1..end.min(at + 9)).any(|at| matches!(tokens.lower(at), "et" | "ou"));
        tokens.word(at) == "," && !list
    };
    // « … et peut-être aussi un avion de chasse »: what is reserved is another statement.
    let reserved = |at: usize| {
        matches!(tokens.lower(at), "et" | "ou") && matches!(tokens.lower(at + 1), "peut-être" | "sans" | "probablement")
    };
    let next = |at: usize| next(at) || reserved(at);
    let joins = |at: usize| JOINING.contains(&tokens.lower(at)) || pair(at) || next(at) || sets_off(at);
    (clause.verb.end..end).find(|&at| joins(at)).unwrap_or(end)
}

/// Adverbs that only tie a sentence to the one before it.
const TYING: &[&str] = &["également", "aussi", "ainsi", "donc", "d’ailleurs"];

/// What is left out of a predicate: adverbs that tie it to what was said before, and a time that only the day of the
/// article explains. A time that cannot be taken out without a hole refuses the statement.
fn cuts(read: &Read<'_>, predicate: &Range<usize>) -> Result<Vec<Range<usize>>, Refusal> {
    let tokens = &read.tokens;
    let mut cuts: Vec<Range<usize>> =
        predicate.clone().filter(|&at| TYING.contains(&tokens.lower(at))).map(|at| at..at + 1).collect();
    // « (CSP-DPA) »: the acronym in brackets adds nothing to a question.
    let acronym = |at: &usize| tokens.word(*at) == "(" && tokens.word(at + 2) == ")";
    cuts.extend(predicate.clone().filter(acronym).map(|at| at..at + 3));
    for mention in &read.mentions {
        let (from, to) = (tokens.at(mention.span.start), tokens.at(mention.span.end));
        if !predicate.contains(&from) || !hangs(mention) {
            continue;
        }
        let before = from.checked_sub(1).map_or("", |before| tokens.lower(before));
        // « la réunion de mardi », « depuis hier », « mardi et mercredi »
        let joined = words::is_preposition(before) || matches!(before, "et" | "ou" | "le" | "au" | "du");
        if joined || matches!(tokens.lower(to), "et" | "ou" | "à" | "dernier" | "prochain") || to > predicate.end {
            return Err(Refusal::RelativeTime);
        }
        cuts.push(from..to);
    }
    cuts.sort_by_key(|cut| cut.start);
    Ok(cuts)
}

/// Whether a time says nothing without the day the article was written on.
pub(super) fn hangs(mention: &Mention) -> bool {
    matches!(mention.what, What::Time(time) if time.hangs_on_another_day())
        || mention.rule == "time_relative_period"
            && !matches!(mention.what, What::Time(crate::language::time::Time::Past))
}

/// Words that begin something added to a clause, before which a long one may end.
const ADDED: &[&str] = &["pour", "afin", "après", "avant", "lors", "suite", "malgré", "grâce", "en raison", "sur fond"];

/// The predicate's end without what is merely added to a long one.
fn before_added(statement: &Statement<'_, '_>) -> usize {
    let tokens = &statement.read.tokens;
    let from = statement.clause.verb.end + 2;
    let added = |at: usize| {
        let pair = format!("{} {}", tokens.lower(at), tokens.lower(at + 1));
        let named = statement.read.mentions.iter().any(|mention| {
            mention.what.name().is_some() && tokens.at(mention.span.start) < at && at < tokens.at(mention.span.end)
        });
        !named && (ADDED.contains(&tokens.lower(at)) || ADDED.contains(&pair.as_str()))
    };
    (from..statement.predicate.end).find(|&at| added(at)).unwrap_or(statement.predicate.end)
}

/// Leaves out of a long statement what only says more of what is told already: « et de ses supplétifs russes … » behind a
/// subject of one, « du Cadre stratégique … (CSP-DPA) » behind those who are its members.
fn shorten(statement: &mut Statement<'_, '_>) {
    let tokens = &statement.read.tokens;
    let one = statement.clause.verb.number() == Some(Number::Singular);
    let second = |at: usize| {
        tokens.lower(at) == "et"
            && matches!(tokens.lower(at + 1), "de" | "du" | "des" | "d")
            && matches!(tokens.lower(at + 2), "ses" | "son" | "sa")
    };
    if let Some(et) = statement.subject.clone().find(|&at| one && second(at)) {
        statement.subject.end = et;
    }
    let place = |mention: &Mention| tokens.at(mention.span.start)..tokens.at(mention.span.end);
    let long = statement.read.mentions.iter().filter(|mention| matches!(mention.what, What::Organisation(_)));
    for range in long.map(place).filter(|range| range.len() >= 5 && statement.predicate.contains(&range.start)) {
        let governed = matches!(tokens.lower(range.start.saturating_sub(1)), "du" | "des");
        let close = if tokens.word(range.end) == "(" {
            (range.end..statement.predicate.end).find(|&at| tokens.word(at) == ")").map_or(range.end, |at| at + 1)
        } else {
            range.end
        };
        if governed && close <= statement.predicate.end {
            statement.cuts.retain(|cut| cut.start < range.start || cut.start >= close);
            statement.cuts.push(range.start - 1..close);
        }
    }
    statement.cuts.sort_by_key(|cut| cut.start);
}

/// What every statement must be: told by a verb that says what is or was, complete, self-contained, soundly printed.
fn sound(statement: &Statement<'_, '_>, modal: bool) -> Result<(), Refusal> {
    let Statement { clause, read, subject, predicate, .. } = statement;
    let (tokens, verb) = (&read.tokens, &clause.verb);
    // « les opérations Serval (2013) et Barkhane »: the bracket stands inside a list.
    if tokens.word(predicate.end) == "(" {
        let close = (predicate.end..tokens.len()).find(|&at| tokens.word(at) == ")");
        if close.is_some_and(|close| matches!(tokens.lower(close + 1), "et" | "ou" | ",")) {
            return Err(Refusal::NoEvent);
        }
    }
    if tokens.lower(subject.start) == "il" {
        return Err(Refusal::NoEvent);
    }
    if !matches!(verb.tense, Form::Present | Form::Imperfect | Form::SimplePast | Form::Future) {
        return Err(Refusal::NotFirm);
    }
    if verb.object || verb.inverted {
        return Err(Refusal::Dangling);
    }
    let first = subject.start;
    let opens = words::is_determiner(tokens.lower(first))
        || tokens.is_capital(first)
        || matches!(read.tags.get(first), Some(Tag::Numeral | Tag::Determiner))
        || matches!(tokens.lower(first), "au" | "plus" | "près" | "quelque");
    if !opens || predicate.end <= verb.end {
        return Err(Refusal::NoEvent);
    }
    // « a demandé, au lendemain de … »: a verb that needs an object has lost it.
    let object = || (verb.end..predicate.end).any(|at| takes_object(read, at));
    if soundness::needs_object(verb) && !object() {
        return Err(Refusal::NoEvent);
    }
    // A second verb tells something else, unless it is what the first one governs.
    let second = |other: &&Clause| {
        predicate.contains(&other.verb.finite) && other.verb.finite != verb.finite && other.kind == clauses::Kind::Main
    };
    if read.clauses.iter().any(|other| second(&other)) {
        return Err(Refusal::NoEvent);
    }
    // « (… Mali, Burkina Faso et Niger), a été touchée »: the end of a list is no subject.
    let joined = subject.clone().any(|at| matches!(tokens.lower(at), "et" | "puis"));
    let listed = subject.clone().any(|at| tokens.word(at) == ",")
        || tokens.is_capital(first) && !words::is_determiner(tokens.lower(first));
    if joined && listed && verb.number() == Some(Number::Singular) {
        return Err(Refusal::NoEvent);
    }
    // « peut se cacher », « doit présider »: nobody says that it happens.
    if !modal && !matches!(verb.modal, None | Some(verbs::Modal::Going | verbs::Modal::Just)) {
        return Err(Refusal::NotFirm);
    }
    // « au nombre des pays | qui se sont abstenus », « une fois | qu’elle aura … »: what follows says which one is meant.
    let name_before = matches!(read.tags.get(predicate.end.saturating_sub(1)), Some(Tag::Name));
    let restricted = read.tags.get(predicate.end) == Some(&Tag::Relative) && !name_before;
    if restricted || matches!(tokens.lower(predicate.end), "que" | "qu") {
        return Err(Refusal::NoEvent);
    }
    // « l’ONU a annoncé leur reprise »: the owners are others.
    let plural = verb.number() == Some(Number::Plural);
    let owned = |at: usize| match tokens.lower(at) {
        "leur" | "leurs" => !plural,
        "son" | "sa" | "ses" => plural,
        _ => false,
    };
    if predicate.clone().any(owned) {
        return Err(Refusal::Dangling);
    }
    // « ont été tués au Mali en 2016 et 16 au total depuis … »: half of another statement.
    let other_count = |at: usize| {
        matches!(tokens.lower(at), "et" | "ou" | "dont" | ",") && read.tags.get(at + 1) == Some(&Tag::Numeral)
    };
    if predicate.clone().any(other_count) {
        return Err(Refusal::NoEvent);
    }
    // « imposer aux ressortissants étrangers … | »: an infinitive that needs an object has lost it.
    let bare = |at: usize| {
        let needs = lexicon::readings(tokens.lower(at))
            .filter(|reading| reading.form == Some(Form::Infinitive))
            .all(|reading| reading.valency.needs_object());
        let reflexive = matches!(tokens.lower(at.saturating_sub(1)), "se" | "s");
        read.tags.get(at) == Some(&Tag::Infinitive)
            && needs
            && !reflexive
            && !(at + 1..predicate.end).any(|after| takes_object(read, after))
    };
    if predicate.clone().any(bare) {
        return Err(Refusal::NoEvent);
    }
    // « cinq Français, un Togolais et un Malgache, collaborateurs de …, sont enlevés »: what stands between the commas is
    // no part of the list.
    let set_off = tokens.word(verb.start.saturating_sub(1)) == ",";
    if set_off && subject.clone().any(|at| tokens.word(at) == ",") {
        return Err(Refusal::NoEvent);
    }
    // « est partagé entre la force française … | , la force de maintien de la paix … »
    let between = predicate.clone().find(|&at| tokens.lower(at) == "entre");
    if between.is_some_and(|from| !(from..predicate.end).any(|at| tokens.lower(at) == "et")) {
        return Err(Refusal::NoEvent);
    }
    let last = tokens.lower(predicate.end.saturating_sub(1));
    let hanging = words::is_determiner(last)
        || words::is_preposition(last)
        || matches!(last, "et" | "ou" | "ce" | "celui" | "celle" | "ceux" | "celles" | "que" | "qu" | "ne" | "n" | ",")
        || matches!(last, "dont" | "tout" | "plus" | "moins" | "aussi" | "très" | "d" | "l" | "si" | "-");
    if hanging || read.tags.get(predicate.end.saturating_sub(1)) == Some(&Tag::PresentParticiple) {
        return Err(Refusal::NoEvent);
    }
    let text = statement.text();
    let words = count_words(&text);
    if words > MOST_WORDS {
        return Err(Refusal::TooLong);
    }
    if words < FEWEST_WORDS {
        return Err(Refusal::TooShort);
    }
    let checked = Tokens::new(&text, Span::new(0, text.len()));
    if anaphora::dangling(&checked, 0, checked.len()).is_some() {
        return Err(Refusal::Dangling);
    }
    if !soundness::is_printed_soundly(&text) || text.contains(['"', '[', ';', ':']) {
        return Err(Refusal::Misprint);
    }
    if soundness::is_evaluative(&text) {
        return Err(Refusal::Evaluation);
    }
    Ok(())
}

/// Whether a noun phrase that no preposition governs begins at this token.
fn takes_object(read: &Read<'_>, at: usize) -> bool {
    let tokens = &read.tokens;
    let opens = matches!(read.tags.get(at), Some(Tag::Determiner | Tag::Numeral | Tag::Name))
        || matches!(tokens.lower(at), "que" | "qu" | "à" | "de" | "d" | "«" | "“");
    opens && !words::is_preposition(tokens.lower(at.saturating_sub(1)))
}

impl<'r, 'a> Statement<'r, 'a> {
    /// The words of these tokens, without what is left out, set in the typography of a question.
    pub fn words(&self, range: Range<usize>) -> String {
        let tokens = &self.read.tokens;
        let mut parts: Vec<&str> = Vec::new();
        let mut from = range.start;
        for cut in self.cuts.iter().filter(|cut| range.start <= cut.start && cut.end <= range.end) {
            parts.push(tokens.span(from, cut.start).of(tokens.text()));
            from = cut.end;
        }
        parts.push(tokens.span(from, range.end).of(tokens.text()));
        let joined = parts.iter().map(|part| part.trim()).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
        typeset(joined.trim_end_matches([',', ' ', '\u{a0}']))
    }

    /// The whole statement, beginning in lower case unless with a name.
    pub fn text(&self) -> String {
        glued(&lower_first(&self.words(self.subject.clone())), &self.words(self.predicate.clone()))
    }

    /// The statement without some tokens of its predicate.
    pub fn text_without(&self, gap: &Range<usize>) -> String {
        glued(&lower_first(&self.words(self.subject.clone())), &self.predicate_without(gap))
    }

    /// What its verb says, without some tokens of it.
    fn predicate_without(&self, gap: &Range<usize>) -> String {
        let before = self.words(self.predicate.start..gap.start.max(self.predicate.start));
        let after = self.words(gap.end.min(self.predicate.end)..self.predicate.end);
        glued(&before, &after)
    }

    /// A question after `front` (« dans quelle ville ») about some tokens of the predicate, which are left out. An object
    /// that goes to the front makes the participle agree: `participle` is its new form.
    pub fn asking(&self, front: &str, gap: &Range<usize>, participle: Option<&str>) -> String {
        let verb = &self.clause.verb;
        let subject = lower_first(&self.words(self.subject.clone()));
        let told = |from: usize| match participle.filter(|_| from <= verb.main) {
            Some(agreed) => {
                let before = glued(&self.words(from..verb.main), agreed);
                glued(&before, &self.words(verb.main + 1..gap.start.max(verb.main + 1)))
            }
            None => self.words(from..gap.start.max(from)),
        };
        let after = self.words(gap.end.min(self.predicate.end)..self.predicate.end);
        let Some(pronoun) = pronoun(self.read, self.subject.start, self.clause).filter(|_| !verb.negated) else {
            let clause = glued(&subject, &glued(&told(self.predicate.start), &after));
            return format!("{front} est-ce {}", que(&clause));
        };
        let before = self.words(verb.start..verb.finite + 1);
        let link = if before.ends_with(['a', 'e']) { "-t-" } else { "-" };
        glued(&format!("{front} {subject} {before}{link}{pronoun}"), &glued(&told(verb.finite + 1), &after))
    }

    /// The passages that settle what it says and who says it: its sentence, and the one that names a source which stands
    /// elsewhere. None where no sentence names it.
    pub fn passages(&self, reading: &Reading<'_>, article: usize) -> Option<Vec<Passage>> {
        passages(reading, article, self.claim)
    }

    /// Whether the statement names or counts something that it can be known by, so many times.
    pub fn known_by(&self, least: usize) -> bool {
        self.mentions().filter(|mention| mention.what.name().is_some() || mention.what.quantity().is_some()).count()
            >= least
    }

    /// What is mentioned in its words.
    pub fn mentions(&self) -> impl Iterator<Item = &'r Mention> {
        let (subject, predicate, read) = (self.subject.clone(), self.predicate.clone(), self.read);
        let inside = move |range: &Range<usize>, mention: &Mention| {
            range.start <= read.tokens.at(mention.span.start) && read.tokens.at(mention.span.end) <= range.end
        };
        self.read.mentions.iter().filter(move |mention| inside(&subject, mention) || inside(&predicate, mention))
    }

    /// Whether a sentence may say the same: it has two fifths of its words, or its verb with its subject.
    pub fn may_be_said_by(&self, read: &Read<'_>) -> bool {
        let content = |text: &str| -> HashSet<String> {
            let words = fold_words(text).into_iter().filter(|word| word.len() > 3);
            words.map(|word| word.chars().take(ROOT).collect()).collect()
        };
        let said = content(&self.text());
        let sentence = content(read.sentence.span.of(read.tokens.text()));
        let shared = said.iter().filter(|word| sentence.contains(*word)).count();
        let lemma = self.clause.verb.lemma;
        let subject = content(&self.words(self.subject.clone()));
        let told = read.clauses.iter().any(|clause| clause.verb.lemma == lemma)
            && subject.iter().any(|word| sentence.contains(word));
        shared * 5 >= said.len() * 2 || told
    }

    /// The tokens of a mention.
    pub fn place(&self, mention: &Mention) -> Range<usize> {
        self.read.tokens.at(mention.span.start)..self.read.tokens.at(mention.span.end)
    }

    /// Whether what says where or how was cut off behind a comma: « perdu 13 soldats | , dans un accident de … ». A count
    /// or a date is then that of something narrower than the statement.
    pub fn is_wide(&self) -> bool {
        let tokens = &self.read.tokens;
        let end = self.predicate.end;
        let added = tokens.word(end) == ","
            && matches!(self.read.tags.get(end + 1), Some(Tag::Preposition | Tag::Adverb | Tag::PresentParticiple));
        let among = self.predicate.clone().any(|at| matches!(tokens.lower(at), "notamment" | "parmi" | "dont"));
        let open = ADDED.contains(&tokens.lower(end)) || tokens.word(end) == "(";
        added || among || open
    }

    /// Whether it is said without reserve: the reserve of its sentence may stand in what was cut off.
    pub fn is_firm(&self) -> bool {
        let kept = self.read.tokens.span(self.subject.start, self.predicate.end);
        match self.claim.firmness {
            Firmness::Firm => true,
            Firmness::Hedged => claim::source::firmness(&self.read.tokens, kept, None) == Firmness::Firm,
            Firmness::Denied | Firmness::Unconfirmed => false,
        }
    }

    /// The beginning of a question that says whose the statement is; none for what is not firm.
    pub fn lead(&self, reading: &Reading<'_>) -> Option<Wording> {
        self.is_firm().then(|| according_to(reading, self.claim)).flatten()
    }
}

/// A statement's own date: the time, the date without its weekday, and the tokens that are taken out of the predicate.
#[derive(Clone, Debug)]
pub struct Dated<'m> {
    /// The time.
    pub mention: &'m Mention,
    /// Its value, whole where the article settles the year.
    pub date: Date,
    /// The tokens it takes out of the predicate; none where it stands before the subject.
    pub gap: Option<Range<usize>>,
}

impl<'r> Statement<'r, '_> {
    /// The date of the statement, where its sentence has one time and no other verb stands nearer to it.
    pub fn dated(&self) -> Option<Dated<'r>> {
        let read = self.read;
        let tokens = &read.tokens;
        let mut times = read.mentions.iter().filter(|mention| matches!(mention.what, What::Time(_)));
        let (mention, None) = (times.next()?, times.next()) else { return None };
        let What::Time(Time::Date(date)) = mention.what else { return None };
        let date = Date { weekday: None, ..date };
        let place = self.place(mention);
        let first = tokens.lower(place.start);
        let whole = mention.rule != "time_relative_period"
            && matches!(date.grain(), Some(Grain::Year | Grain::Month | Grain::Day))
            && !matches!(first, "depuis" | "avant" | "après" | "jusqu" | "fin" | "début" | "mi");
        let event = !matches!(self.clause.verb.tense, Form::Imperfect)
            && !matches!(self.clause.verb.lemma.as_str(), "être" | "rester" | "avoir" | "devenir");
        if !whole || !event || self.clause.verb.negated || read.dates_the_saying(mention.span) {
            return None;
        }
        if place.end <= self.subject.start {
            // « Le 24 novembre 2011, deux Français sont enlevés »: nothing but the time stands before the subject.
            let front = place.start <= 1 && self.subject.start <= place.end + 1;
            return front.then_some(Dated { mention, date, gap: None });
        }
        let inside = self.predicate.start <= place.start && place.end <= self.predicate.end;
        let other_verb = (self.clause.verb.end..place.start).any(|at| {
            matches!(read.tags.get(at), Some(Tag::PastParticiple | Tag::Infinitive | Tag::PresentParticiple))
        });
        let noun_before = (self.clause.verb.end..place.start)
            .any(|at| matches!(tokens.lower(at), "de" | "du" | "d" | "des") && at + 2 >= place.start);
        let joined = matches!(tokens.lower(place.start.saturating_sub(1)), "et" | "ou" | "de" | "du" | "d" | "à" | "(");
        (inside && !other_verb && !noun_before && !joined).then_some(Dated { mention, date, gap: Some(place) })
    }
}

/// Two parts of a clause with the space between them, where there is one.
fn glued(before: &str, after: &str) -> String {
    if before.is_empty() || after.is_empty() || before.ends_with('’') || after.starts_with([',', '.']) {
        format!("{before}{after}")
    } else {
        format!("{before} {after}")
    }
}

impl Statement<'_, '_> {
    /// The pronoun that can stand for its subject, where gender and number show.
    pub fn pronoun(&self) -> Option<&'static str> {
        pronoun(self.read, self.subject.start, self.clause)
    }
}

/// Who the article says it from, as the beginning of a question in both languages; none where nobody can be told.
pub fn according_to(reading: &Reading<'_>, claim: &Claim) -> Option<Wording> {
    let (fr, en) = (wording::title_in(reading.article, Language::Fr), wording::title_in(reading.article, Language::En));
    if claim.source.kind == SourceType::Article {
        return Some(Wording::new(format!("D’après {fr},"), format!("According to {en},")));
    }
    let named = source_words(reading, claim);
    let cited = match (&claim.source.name, named, claim.source.kind) {
        (Some(name), _, SourceType::Organisation) => {
            Wording::same(gazetteer::organisation_with_article(name).unwrap_or_else(|| name.clone()))
        }
        (Some(name), _, _) => Wording::same(name.clone()),
        (None, Some(words), _) => Wording::new(words.clone(), wording::english_quoted(&words)),
        (None, None, SourceType::Anonymous) => Wording::new("une source anonyme", "an anonymous source"),
        (
            None,
            None,
            SourceType::Article
            | SourceType::Person
            | SourceType::Organisation
            | SourceType::Medium
            | SourceType::Document
            | SourceType::Collective,
        ) => return None,
    };
    Some(Wording::new(
        format!("D’après {fr}, qui cite {},", cited.fr),
        format!("According to {en}, which cites {},", cited.en),
    ))
}

/// The passages of a claim, see [`Statement::passages`].
pub fn passages(reading: &Reading<'_>, article: usize, claim: &Claim) -> Option<Vec<Passage>> {
    let mut found = vec![Passage { article, span: claim.evidence }];
    if let Some(source) = claim.source.span.filter(|source| !claim.evidence.overlaps(*source)) {
        let named = reading.sentences.iter().find(|read| read.sentence.span.overlaps(source))?;
        found.push(Passage { article, span: named.sentence.span });
    }
    // « FRI », « le journal », « a-t-elle observé »: the sentence that prints the name the question uses.
    let wanted = match (&claim.source.name, claim.source.kind) {
        (Some(name), SourceType::Person) => name.rsplit(' ').next(),
        (Some(name), SourceType::Medium) => Some(name.as_str()),
        _ => None,
    };
    let printed = |span: Span, name: &str| reading.text(span).contains(name);
    if let Some(name) = wanted.filter(|name| !found.iter().any(|passage| printed(passage.span, name))) {
        let naming = reading.sentences.iter().map(|read| read.sentence.span).find(|span| printed(*span, name))?;
        found.push(Passage { article, span: naming });
    }
    Some(found)
}

/// The most words of a description that stands for a name.
const MOST_SOURCE_WORDS: usize = 9;

/// The words that describe a source without a name, where they can stand alone: « la préfecture », « des experts
/// militaires ».
pub fn source_words(reading: &Reading<'_>, claim: &Claim) -> Option<String> {
    let whole = reading.text(claim.source.span?);
    let (first, rest) = whole.split_once([',', '(', '«', '"']).unwrap_or((whole, ""));
    // « les autorités du Burkina Faso, du Mali et du Niger » is not cut in the middle of its list.
    let lists =
        ["du ", "de ", "des ", "d’", "d'", "le ", "la ", "les ", "l’"].iter().any(|word| rest.trim().starts_with(word));
    let words = typeset(if lists && rest.contains(" et ") { whole } else { first });
    // « la préfecture à l’AFP »: to whom it was said.
    let words = words.split(" à l’AFP").next().unwrap_or(&words).to_owned();
    let tokens = Tokens::new(&words, Span::new(0, words.len()));
    let described = matches!(tokens.lower(0), "le" | "la" | "l" | "les" | "des" | "un" | "une" | "plusieurs" | "deux");
    let alone = anaphora::dangling(&tokens, 0, tokens.len()).is_none();
    let long = count_words(&words);
    (described && alone && (1..=MOST_SOURCE_WORDS).contains(&long)).then(|| lower_first(&words))
}

/// The pronoun that takes a subject up again after its verb; none where gender or number do not show.
pub(super) fn pronoun(read: &Read<'_>, subject: usize, clause: &Clause) -> Option<&'static str> {
    let (tokens, verb) = (&read.tokens, &clause.verb);
    let plural = verb.number()? == Number::Plural;
    // With être the participle shows it too.
    let moved = verb.compound && verb.finite != verb.main && tokens.lower(verb.finite) != "a";
    let with_etre = moved && matches!(tokens.lower(verb.finite), "est" | "sont" | "était" | "étaient");
    let feminine = verbs::agreement(tokens.lower(verb.main)).0;
    let feminine = match (tokens.lower(subject), plural) {
        ("le" | "un", false) => false,
        ("la" | "une", false) => true,
        // « Le Mali puis le Niger ont »
        _ if plural && is_list(read, subject, verb.start) => false,
        // « l’armée », « les autorités », « deux soldats »: the dictionary knows the gender of the noun.
        ("l" | "les" | "des" | "plusieurs", _) => noun_gender(tokens, subject + 1)?,
        (number, true) if words::number(number).is_some() => noun_gender(tokens, subject + 1)?,
        _ if with_etre => feminine,
        _ => return None,
    };
    Some(match (feminine, plural) {
        (false, false) => "il",
        (true, false) => "elle",
        (false, true) => "ils",
        (true, true) => "elles",
    })
}

/// « le Mali et la Mauritanie »: several, of which one is masculine.
fn is_list(read: &Read<'_>, from: usize, to: usize) -> bool {
    let masculine = |at: usize| matches!(read.tokens.lower(at), "le" | "un" | "du");
    let joined = (from..to).any(|at| matches!(read.tokens.lower(at), "et" | "puis"));
    joined && masculine(from)
}

/// Whether the noun at a token is feminine, where the dictionary gives it one gender only.
pub(super) fn noun_gender(tokens: &Tokens<'_>, at: usize) -> Option<bool> {
    let mut genders = lexicon::readings_at(tokens, at)
        .filter(|reading| reading.pos == lexicon::Pos::Noun)
        .map(|reading| reading.gender);
    let gender = genders.next().flatten().filter(|gender| genders.all(|other| other == Some(*gender)))?;
    Some(gender == lexicon::Gender::Feminine)
}
