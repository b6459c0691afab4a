//! Dated statements: what an article says with the time it says it of. Both `date` items and `verdict` items are made of
//! them. A time is taken only when it is certain which verb it belongs to.

use crate::claim::{Claim, Read, Reading, SourceType};
use crate::generate::Refusal;
use crate::generate::options::date_words;
use crate::generate::wording::{count_words, lower_first, que, typeset, upper_first};
use crate::generate::{gate, soundness};
use crate::language::fr::{Tokens, anaphora, lexicon, verbs, words};
use crate::language::mention::{Mention, What};
use crate::language::time::{Date, Grain, Time};
use crate::text::Span;

/// A statement with its time taken out.
#[derive(Clone, Debug)]
pub struct Event<'r> {
    /// The claim it is made of.
    pub claim: &'r Claim,
    /// The sentence.
    pub sentence: Span,
    /// Where its time stands.
    pub time: Span,
    /// The time's value, without weekday.
    pub date: Date,
    /// The word before the date: `le`, `en`, `depuis`.
    pub lead: &'static str,
    /// The statement's shape.
    shape: Shape,
    /// Whether what says where or how was cut off behind it: another date may then be true of something wider.
    pub is_wide: bool,
    /// The rule that read it.
    pub rule: &'static str,
}

#[derive(Clone, Debug)]
enum Shape {
    /// A whole clause: « l’armée malienne », « a », « repris en mains la ville de Kidal ».
    Clause { subject: String, auxiliary: String, rest: String, pronoun: Option<&'static str> },
    /// A subject with what is said of it: « Kidal », « libérée par l’armée malienne ».
    Said { subject: String, of: String, feminine: bool, plural: bool, verb: Verb },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verb {
    Is,
    HasBeen,
}

impl Event<'_> {
    /// The question without what stands before it: « quand est-ce que l’armée malienne a repris … ».
    pub fn question(&self) -> String {
        let when = match (self.lead, self.date.grain()) {
            ("depuis", _) => "depuis quand",
            (_, Some(Grain::Day)) => "quel jour",
            (_, Some(Grain::Year)) => "en quelle année",
            (_, Some(Grain::Month | Grain::Weekday) | None) => "quand",
        };
        match &self.shape {
            // « un convoi est-il tombé », « les autorités ont-elles adressé » only where the subject shows its gender.
            Shape::Clause { subject, auxiliary, rest, pronoun: Some(pronoun) } => {
                let link = if auxiliary.ends_with('a') { "-t-" } else { "-" };
                format!("{when} {subject} {auxiliary}{link}{pronoun} {rest}")
            }
            Shape::Clause { pronoun: None, .. } => format!("{when} est-ce {}", que(&self.clause())),
            Shape::Said { subject, of, feminine, plural, verb } => {
                let pronoun = match (feminine, plural) {
                    (false, false) => "il",
                    (true, false) => "elle",
                    (false, true) => "ils",
                    (true, true) => "elles",
                };
                let inverted = match (verb, plural) {
                    (Verb::Is, false) => format!("est-{pronoun}"),
                    (Verb::Is, true) => format!("sont-{pronoun}"),
                    (Verb::HasBeen, false) => format!("a-t-{pronoun} été"),
                    (Verb::HasBeen, true) => format!("ont-{pronoun} été"),
                };
                format!("{when} {subject} {inverted} {of}")
            }
        }
    }

    /// The statement without its time, as a clause.
    pub fn clause(&self) -> String {
        match &self.shape {
            Shape::Clause { subject, auxiliary, rest, .. } => {
                let glue = if subject.ends_with('’') { "" } else { " " };
                format!("{subject}{glue}{auxiliary} {rest}")
            }
            Shape::Said { subject, of, plural, verb, .. } => {
                let verb = match (verb, plural) {
                    (Verb::Is, false) => "est",
                    (Verb::Is, true) => "sont",
                    (Verb::HasBeen, false) => "a été",
                    (Verb::HasBeen, true) => "ont été",
                };
                format!("{subject} {verb} {of}")
            }
        }
    }

    /// The statement with a date and, where the article cites somebody for it, with whom; without its full stop.
    pub fn statement(&self, date: &str) -> String {
        match (&self.claim.source.name, self.lead) {
            (None, "depuis") => upper_first(&format!("{} {date}", self.clause())),
            // « Le 20 octobre 1994, il avait signé »: what had happened by then takes its date behind it.
            (None, _) if self.is_past_perfect() => upper_first(&format!("{} {date}", self.clause())),
            (None, _) => upper_first(&format!("{date}, {}", self.clause())),
            (Some(name), "depuis") => format!("Selon {name}, {} {date}", self.clause()),
            (Some(name), _) => upper_first(&format!("{date}, selon {name}, {}", self.clause())),
        }
    }

    /// Whether it is said of several.
    pub fn is_plural(&self) -> bool {
        match &self.shape {
            Shape::Said { plural, .. } => *plural,
            Shape::Clause { subject, .. } => {
                ["les ", "des ", "plusieurs "].iter().any(|lead| subject.starts_with(lead))
            }
        }
    }

    fn is_past_perfect(&self) -> bool {
        let Shape::Clause { auxiliary, .. } = &self.shape else { return false };
        ["avait", "avaient", "était", "étaient"].iter().any(|word| auxiliary.ends_with(word))
    }

    /// Whether the event is told as one that happened once: not « un convoi », not « de nouveau ».
    pub fn is_single(&self) -> bool {
        let clause = self.clause();
        let indefinite = ["un ", "une ", "des ", "certains ", "certaines ", "plusieurs "]
            .iter()
            .any(|lead| clause.starts_with(lead));
        let again =
            ["de nouveau", "encore", "reprises", "régulièrement", "souvent"].iter().any(|word| clause.contains(word));
        // « ont adressé une lettre »: there may be another letter.
        let some = [" une ", " un ", " des "].iter().any(|some| clause.contains(some));
        !indefinite && !again && !some
    }

    /// The date with the word before it.
    pub fn date_words(&self) -> String {
        date_words(self.date).map_or_else(String::new, |words| format!("{} {words}", self.lead))
    }
}

/// Words that begin something added to a clause, before which it may end.
const ADDED: &[&str] = &[
    "pour",
    "afin",
    "après",
    "avant",
    "alors",
    "où",
    "qui",
    "que",
    "dont",
    "laquelle",
    "lequel",
    "tandis",
    "lors",
    "suite",
    "malgré",
    "notamment",
    "selon",
    "en vue",
    "dans laquelle",
    "dans lequel",
    "dans le cadre",
];

/// The dated statements of an article, and what was refused.
pub fn find<'r>(reading: &'r Reading<'_>) -> (Vec<Event<'r>>, Vec<(Refusal, Span)>) {
    let mut events = Vec::new();
    let mut refused = Vec::new();
    for read in &reading.sentences {
        for mention in &read.mentions {
            let What::Time(time) = mention.what else { continue };
            let claim = reading.claims_of(read.sentence.span).first();
            let event =
                claim.ok_or(Refusal::TimeOfAnother).and_then(|claim| event(reading, read, claim, mention, time));
            match event {
                Ok(event) => events.push(event),
                Err(refusal) => refused.push((refusal, mention.span)),
            }
        }
    }
    (events, refused)
}

fn event<'r>(
    reading: &'r Reading<'_>,
    read: &'r Read<'_>,
    claim: &'r Claim,
    mention: &Mention,
    time: Time,
) -> Result<Event<'r>, Refusal> {
    let Time::Date(date) = time else { return Err(Refusal::RelativeTime) };
    let date = Date { weekday: None, ..date };
    if !matches!(date.grain(), Some(Grain::Year | Grain::Month | Grain::Day)) || mention.rule == "time_relative_period"
    {
        return Err(Refusal::RelativeTime);
    }
    if !claim.is_firm() || claim.source.kind == SourceType::Anonymous {
        return Err(Refusal::NotFirm);
    }
    if !claim.text.contains(mention.span) {
        return Err(Refusal::TimeOfAnother);
    }
    // « La France a notamment perdu 13 soldats »: one of several. « né le 20 octobre 1994 »: no other year is thinkable.
    let before = 0..read.tokens.at(mention.span.start);
    if before.into_iter().any(|at| matches!(read.tokens.lower(at), "notamment" | "né" | "née")) {
        return Err(Refusal::NotUnique);
    }
    let words = mention.span.of(&reading.article.text).to_lowercase();
    let lead = match (words.starts_with("depuis"), date.grain()) {
        (true, _) => "depuis",
        (false, Some(Grain::Day)) => "le",
        (false, _) => "en",
    };
    let tokens = &read.tokens;
    let (from, to) = (tokens.at(claim.text.start), tokens.at(claim.text.end));
    let (start, end) = (tokens.at(mention.span.start), tokens.at(mention.span.end));
    let place = |mention: &Mention| (tokens.at(mention.span.start), tokens.at(mention.span.end));
    let named = read.mentions.iter().filter(|mention| mention.what.name().is_some());
    let names: Vec<(usize, usize)> = named.map(place).collect();
    let other_times: Vec<usize> = read
        .mentions
        .iter()
        .filter(|other| matches!(other.what, What::Time(_)) && other.span != mention.span)
        .map(|other| tokens.at(other.span.start))
        .collect();
    let (shape, rule) = apposed(tokens, from, start, end, to, lead)
        .or_else(|| in_power(tokens, from, start, end, lead))
        .map_or_else(|| clause(read, &names, &other_times, from, start, end, to, lead), Ok)?;
    // The words of the claim that follow what was kept, if any.
    let kept =
        Event { claim, sentence: read.sentence.span, time: mention.span, date, lead, shape, is_wide: false, rule };
    let last = kept.clause().rsplit(' ').next().unwrap_or("").to_owned();
    let after = reading.text(claim.text).rsplit_once(&last).map_or("", |(_, after)| after);
    let is_wide = rule == "dated_clause" && NARROWING.iter().any(|word| after.trim_start().starts_with(word));
    let event = Event { is_wide, ..kept };
    let text = event.clause();
    let checked = Tokens::new(&text, Span::new(0, text.len()));
    if anaphora::dangling(&checked, 0, checked.len()).is_some() {
        return Err(Refusal::Dangling);
    }
    if count_words(&text) > gate::MOST_WORDS {
        return Err(Refusal::TooLong);
    }
    Ok(event)
}

/// « Kidal, libérée par l’armée malienne en novembre 2023. », « Le Mali, plongé depuis 2012 dans une crise …, ».
fn apposed(
    tokens: &Tokens<'_>,
    from: usize,
    start: usize,
    end: usize,
    to: usize,
    lead: &str,
) -> Option<(Shape, &'static str)> {
    let comma = (from..start).rev().take(12).find(|&at| tokens.word(at) == ",")?;
    let participle = comma + 1;
    if !verbs::is_participle(tokens, participle) {
        return None;
    }
    // « Syrte, contrôlée depuis 2016 par …, a été reprise en janvier »: the sentence may tell how it ended.
    if lead == "depuis" && ENDING.contains(&verbs::base(tokens.lower(participle))) {
        return None;
    }
    let by_agent = tokens.lower(participle + 1) == "par";
    let since = lead == "depuis" && start == participle + 1;
    if !(by_agent || since) || (participle + 1..start).any(|at| verbs::is_participle(tokens, at)) {
        return None;
    }
    // The subject: a name, or a determiner and one or two words, right before the comma.
    let subject = (from..comma).rev().take(3).find(|&at| {
        words::is_determiner(tokens.lower(at))
            || (at + 1 == comma && tokens.is_capital(at) && !words::is_determiner(tokens.lower(at.wrapping_sub(1))))
    })?;
    let (feminine, plural) = verbs::agreement(tokens.lower(participle));
    let determiner = tokens.lower(subject);
    let agrees = match determiner {
        "le" => !feminine && !plural,
        "la" => feminine && !plural,
        "les" => plural,
        _ => !plural,
    };
    let stop = if since { (end..to).find(|&at| tokens.word(at) == ",").unwrap_or(to) } else { end };
    let before = tokens.span(participle, start).of(tokens.text());
    let after = tokens.span(end, stop).of(tokens.text());
    let said = typeset(&format!("{before} {after}"));
    let subject = typeset(tokens.span(subject, comma).of(tokens.text()));
    let verb = if lead == "depuis" { Verb::Is } else { Verb::HasBeen };
    // « frappée par plusieurs attentats depuis 2015 » is no state.
    let lasts = lead != "depuis" || !said.contains(" par plusieurs ");
    let whole = by_agent && (end == to || matches!(tokens.word(end), "," | ".")) || since && stop > end;
    (agrees && whole && lasts).then(|| {
        let shape = Shape::Said { subject: lower_first(&subject), of: said, feminine, plural, verb };
        (shape, "apposed_participle")
    })
}

/// What says where or how an event took place, cut off behind it: with another date, the wider event may be true as well.
const NARROWING: &[&str] = &[",", "dans ", "lors ", "au cours ", "pendant ", "à la suite "];

/// States that an event of the same sentence is likely to end.
const ENDING: &[&str] = &[
    "contrôlé",
    "occupé",
    "tenu",
    "dirigé",
    "gouverné",
    "détenu",
    "emprisonné",
    "assiégé",
    "bloqué",
    "fermé",
    "retenu",
];

/// « la junte au pouvoir à Bamako depuis août 2020 ».
fn in_power(tokens: &Tokens<'_>, from: usize, start: usize, end: usize, lead: &str) -> Option<(Shape, &'static str)> {
    let at = (from..start).rev().take(6).find(|&at| tokens.lower(at) == "au" && tokens.lower(at + 1) == "pouvoir")?;
    let subject = at.checked_sub(2).filter(|&subject| subject >= from)?;
    let feminine = match tokens.lower(subject) {
        "le" => false,
        "la" => true,
        _ => return None,
    };
    let plain = (at..start).all(|token| tokens.word(token) != ",");
    (lead == "depuis" && plain && end > start).then(|| {
        let subject = lower_first(&typeset(tokens.span(subject, at).of(tokens.text())));
        let of = typeset(tokens.span(at, start).of(tokens.text()));
        (Shape::Said { subject, of, feminine, plural: false, verb: Verb::Is }, "in_power_since")
    })
}

/// « Le 20 août, les autorités … ont adressé une lettre … », « L’armée malienne a repris en mains le16 novembre, la ville
/// de Kidal … ».
#[allow(clippy::too_many_arguments)] // The places of one clause, each of another kind.
fn clause(
    read: &Read<'_>,
    names: &[(usize, usize)],
    other_times: &[usize],
    from: usize,
    start: usize,
    end: usize,
    to: usize,
    lead: &str,
) -> Result<(Shape, &'static str), Refusal> {
    let tokens = &read.tokens;
    let initial = start == from;
    let subject = if initial { end + usize::from(tokens.word(end) == ",") } else { from };
    if initial && tokens.word(end) != "," {
        return Err(Refusal::TimeOfAnother);
    }
    // « le Cadre stratégique pour la défense … »: the « pour » of a name adds nothing.
    let adds = |at: usize| adds(tokens, at) && !names.iter().any(|(first, last)| (*first..*last).contains(&at));
    let verb = verbs::find(tokens, subject, to).ok_or(Refusal::NoEvent)?;
    let named = words::is_determiner(tokens.lower(subject)) || tokens.is_capital(subject);
    let plain_subject = (subject..verb.start).all(|at| {
        // « les autorités du Burkina Faso, du Mali et du Niger »: the comma of an enumeration.
        let joins = tokens.word(at) == ","
            && matches!(tokens.lower(at + 1), "du" | "de" | "d" | "des")
            && tokens.is_capital(at + 2);
        (joins || !matches!(tokens.word(at), "," | "(" | ":" | ";" | "«"))
            && !matches!(tokens.lower(at), "qui" | "que" | "qu" | "dont" | "où")
    });
    if verb.negated || !named || !plain_subject || verb.start <= subject || lead == "depuis" {
        return Err(Refusal::NoEvent);
    }
    if !initial && start <= verb.participle {
        return Err(Refusal::TimeOfAnother);
    }
    // Everything between the verb and the time must be the verb's own: no other verb, no comma, nothing added.
    let after_verb = verb.participle + 1;
    let clear = |at: usize| {
        let infinitive =
            matches!(tokens.lower(at.wrapping_sub(1)), "à" | "de" | "d") && is_infinitive(tokens.lower(at));
        let other_verb = infinitive || (at > after_verb && verbs::is_participle(tokens, at));
        !other_verb && !adds(at) && !matches!(tokens.word(at), "," | "(")
    };
    if !initial && !(after_verb..start).all(clear) {
        return Err(Refusal::TimeOfAnother);
    }
    let resume = if initial { after_verb } else { end + usize::from(tokens.word(end) == ",") };
    // The complement goes on to the first thing added; « dans », too, adds where something stands before it.
    let kept_before = !initial && start > after_verb;
    let mut parenthesis = false;
    let stop = (resume..to)
        .find(|&at| {
            parenthesis |= tokens.word(at) == "(";
            let inside = parenthesis;
            parenthesis &= tokens.word(at) != ")";
            let place = tokens.lower(at) == "dans" && at > resume && (initial || kept_before || at > resume + 1);
            !inside
                && (adds(at) || place && tokens.lower(at + 1) != "une" || matches!(tokens.word(at), "," | ";" | ":"))
        })
        .unwrap_or(to);
    let complement = if initial { stop > after_verb } else { start > after_verb || stop > resume };
    if !complement {
        return Err(Refusal::NoEvent);
    }
    // « a été créé … et était devenu … », « … vingt partisans sont »: a second verb in what is kept tells something else.
    let finite = || read.clauses.iter().map(|clause| &clause.verb);
    let own = |at: usize| (verb.start..=verb.participle).contains(&at);
    let second = finite().any(|other| (subject..stop).contains(&other.finite) && !own(other.finite));
    // « a demandé, au lendemain de …, »: a verb that needs an object has lost it.
    let object = |at: usize| {
        let opens = matches!(
            tokens.lower(at),
            "le" | "la" | "l" | "les" | "un" | "une" | "des" | "son" | "sa" | "ses" | "leur" | "plusieurs"
        ) || words::number(tokens.lower(at)).is_some();
        // « a réaffirmé en présentant ses vœux »: the object of a gerund is not the verb’s.
        opens && !words::is_preposition(tokens.lower(at - 1)) && !tokens.lower(at - 1).ends_with("ant")
    };
    let bare = !(after_verb..if initial { stop } else { start }).chain(resume..stop).any(object)
        && finite().any(|verb| own(verb.finite) && soundness::needs_object(verb));
    if second || bare {
        return Err(Refusal::NoEvent);
    }
    // « quatre soldats tués en 2016 et 16 au total depuis … janvier 2013 »: two times, and which is asked for is open.
    if other_times.iter().any(|other| (subject..stop).contains(other)) {
        return Err(Refusal::TimeOfAnother);
    }
    // « mis en cause par deux femmes, l’une … »: cut in the middle.
    let last = tokens.lower(if stop > resume || initial { stop } else { start }.saturating_sub(1));
    if words::is_determiner(last) || words::is_preposition(last) || matches!(last, "et" | "ou" | "une" | "un" | "autre")
    {
        return Err(Refusal::NoEvent);
    }
    let words = |from: usize, to: usize| tokens.span(from, to).of(tokens.text());
    // The time and what follows it are joined where the time stood between them.
    let rest = if initial {
        words(verb.auxiliary + 1, stop).to_owned()
    } else {
        format!("{} {}", words(verb.auxiliary + 1, start), words(resume, stop))
    };
    let set = |text: &str| typeset(without_acronyms(text).trim_end_matches(['.', ' ', '\u{a0}', ',']));
    let shape = Shape::Clause {
        subject: lower_first(&set(words(subject, verb.start))),
        auxiliary: set(words(verb.start, verb.auxiliary + 1)),
        rest: set(&rest),
        pronoun: pronoun(tokens, subject, &verb),
    };
    Ok((shape, "dated_clause"))
}

/// The pronoun that takes a subject up again after the verb; none where its gender does not show.
fn pronoun(tokens: &Tokens<'_>, subject: usize, verb: &verbs::Compound) -> Option<&'static str> {
    // With être the participle shows it too.
    let (feminine, _) = verbs::agreement(tokens.lower(verb.participle));
    match (tokens.lower(subject), verb.plural) {
        ("le" | "un", false) => Some("il"),
        ("la" | "une", false) => Some("elle"),
        // « l’armée », « les autorités »: the dictionary knows the gender of the noun.
        ("l" | "les", plural) => {
            let mut genders = lexicon::readings_at(tokens, subject + 1)
                .filter(|reading| reading.pos == lexicon::Pos::Noun)
                .map(|reading| reading.gender);
            let gender = genders.next().flatten().filter(|gender| genders.all(|other| other == Some(*gender)))?;
            Some(match (gender, plural) {
                (lexicon::Gender::Masculine, false) => "il",
                (lexicon::Gender::Feminine, false) => "elle",
                (lexicon::Gender::Masculine, true) => "ils",
                (lexicon::Gender::Feminine, true) => "elles",
            })
        }
        _ if verb.with_etre && verb.plural => Some(if feminine { "elles" } else { "ils" }),
        _ if verb.with_etre => Some(if feminine { "elle" } else { "il" }),
        _ => None,
    }
}

fn adds(tokens: &Tokens<'_>, at: usize) -> bool {
    let word = tokens.lower(at);
    let pair = format!("{word} {}", tokens.lower(at + 1));
    ADDED.contains(&word) || ADDED.contains(&pair.as_str()) || pair == "dans le" && tokens.lower(at + 2) == "cadre"
}

fn is_infinitive(word: &str) -> bool {
    word.len() > 3 && (word.ends_with("er") || word.ends_with("ir") || word.ends_with("re"))
}

/// « du Cadre stratégique … (CSP-DPA) près de »: the acronym in brackets adds nothing to a question.
fn without_acronyms(text: &str) -> String {
    let mut kept = text.to_owned();
    while let Some(open) = kept.find(" (") {
        let Some(close) = kept[open..].find(')').map(|at| open + at) else { break };
        let inside = &kept[open + 2..close];
        if inside.chars().any(char::is_lowercase) {
            break;
        }
        kept.replace_range(open..=close, "");
    }
    kept
}
