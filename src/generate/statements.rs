//! Statements: clauses of an article cut down to what they say, each able to stand alone and with a certain source. The
//! kinds that ask « combien », « quel pays », « dans quelle ville » turn them round; others print them as they are.

mod cutting;
mod dated;

pub use dated::Dated;

use crate::claim::{self, Claim, Firmness, Read, Reading};
use crate::generate::Refusal;
use crate::generate::inversion::pronoun;
use crate::generate::material::Passage;
use crate::generate::roots::Roots;
use crate::generate::sources::{according_to, passages};
use crate::generate::wording::{count_words, lower_first, que, typeset};
use crate::language::fr::attribution::Turn;
use crate::language::fr::clauses::{self, Clause};
use crate::language::fr::lexicon::{Form, Lemma};
use crate::language::fr::tagging::Tag;
use crate::language::mention::{Mention, What};
use crate::question::Wording;
use crate::text::Span;
pub(crate) use cutting::narrows;
use cutting::{ADDED, about, before_added, cut_end, cuts, shorten, sound};
use std::ops::Range;

/// The most words of a statement: a question must be held in mind at once.
const MOST_WORDS: usize = 26;

/// The most words before what is merely added is cut off.
const EASY_WORDS: usize = 16;

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
    // « Pour Pierre Regottaz, Johnny a marqué l’histoire »: whose opinion it is stands in front.
    if tokens.lower(0) == "pour" && (tokens.is_capital(1) || tokens.is_capital(2)) {
        return Err(Refusal::OpenSource);
    }
    // « Si Alain Juppé rassemble 29 % …, il est … »: conceded, or a condition.
    if subject.start.checked_sub(1).is_some_and(|before| matches!(tokens.lower(before), "si" | "s" | "quand" | "comme"))
    {
        return Ok(None);
    }
    if narrows(read, subject.start) {
        return Err(Refusal::NoEvent);
    }
    let mut statement = Statement {
        claim,
        read,
        clause,
        subject: about(tokens, subject.start)..subject.end,
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
    sound(&statement)?;
    Ok(Some(statement))
}

/// Whether a time says nothing without the day the article was written on.
pub(super) fn hangs(mention: &Mention) -> bool {
    matches!(mention.what, What::Time(time) if time.hangs_on_another_day())
        || mention.rule == "time_relative_period"
            && !matches!(mention.what, What::Time(crate::language::time::Time::Past))
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

    /// Where it stands, if nothing inside it is left out.
    pub fn in_one_piece(&self) -> Option<Span> {
        let whole = self.cuts.is_empty() && self.subject.end == self.predicate.start;
        whole.then(|| self.read.tokens.span(self.subject.start, self.predicate.end))
    }

    /// What it says, for asking whether a sentence says the same.
    pub fn said(&self) -> Said {
        Said {
            words: Roots::of(&self.text()),
            subject: Roots::of(&self.words(self.subject.clone())),
            lemma: self.clause.verb.lemma,
        }
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

    /// « 600.000 hectares étaient partis en fumée »: told as what had been before, with no time that says when.
    pub fn is_before_something(&self) -> bool {
        let verb = &self.clause.verb;
        let past = verb.compound && verb.tense == Form::Imperfect;
        past && !self.mentions().any(|mention| matches!(mention.what, What::Time(_)))
    }

    /// « notamment »: there are others.
    pub fn is_one_of_several(&self) -> bool {
        self.predicate.clone().any(|at| self.read.tokens.lower(at) == "notamment")
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

/// What a statement says, as far as another sentence may say the same in words of its own.
#[derive(Clone, Debug)]
pub struct Said {
    words: Roots,
    subject: Roots,
    lemma: Lemma,
}

impl Said {
    /// Whether a sentence, whose roots are known, may say it: it has two fifths of its words, or its verb with a word of its
    /// subject.
    pub fn may_be_by(&self, read: &Read<'_>, roots: &Roots) -> bool {
        let told =
            || read.clauses.iter().any(|clause| clause.verb.lemma == self.lemma) && self.subject.shared(roots) > 0;
        self.words.mostly_in(roots) || told()
    }

    /// Whether a sentence may be about the same, in whatever words.
    pub fn may_be_touched_by(&self, read: &Read<'_>, roots: &Roots) -> bool {
        self.may_be_by(read, roots) || self.words.partly_in(roots)
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
