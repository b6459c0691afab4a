//! Why something is not asked. Every reason has a name, and the example that taught it.

use crate::question::Kind;

/// A reason not to ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Refusal {
    /// « Ces derniers restent rigides »: a word stands for something outside the sentence.
    Dangling,
    /// « Un dispositif de défense commune … »: no event is told.
    NoEvent,
    /// More than 35 words of the article in one question.
    TooLong,
    /// Fewer than 6 words: nothing to know by.
    TooShort,
    /// « et peut-être aussi un avion de chasse »: the claim is not firm.
    NotFirm,
    /// « démontrent l’efficacité de la surveillance »: a judgement and no fact.
    Evaluation,
    /// « Le gouvernement français refuse de reconnaître la junte. »: no name, date or number to know it by.
    NothingToKnowBy,
    /// « entraîner des terroristes », outside quotation marks: the word is perhaps not the source's.
    LoadedWord,
    /// « de des armées », « Les trois États du CCG »: the printed words are faulty.
    Misprint,
    /// « a titré le 17 novembre »: the time belongs to another verb than the one asked about.
    TimeOfAnother,
    /// « cette année », « mardi »: the time cannot be told without knowing when the text was written.
    RelativeTime,
    /// « ont indiqué des sources … »: nobody in particular is named as the source.
    OpenSource,
    /// A quotation that is never closed, or cut in half.
    BrokenQuotation,
    /// The key is printed in the question, or its title shares the question's rare words.
    Leak,
    /// The same words stand in another article too, or twice in the sentence.
    NotUnique,
    /// « novembre 2023 » contains « le 16 novembre »: another option may be right.
    AlsoRight,
    /// Fewer than two wrong options could be proved wrong.
    NoDistractors,
    /// The key stands out by its length.
    KeyStandsOut,
    /// The key cannot be read off the passage.
    NotInPassage,
    /// Two articles may speak of it, each in its own words.
    SaidElsewhere,
    /// « confirmée », with no claim of the article that is not: who always says so would be right.
    Unbalanced,
}

impl Refusal {
    /// The name in `--explain` and in the window.
    pub fn name(self) -> &'static str {
        match self {
            Refusal::Dangling => "dangling",
            Refusal::NoEvent => "no_event",
            Refusal::TooLong => "too_long",
            Refusal::TooShort => "too_short",
            Refusal::NotFirm => "not_firm",
            Refusal::Evaluation => "evaluation",
            Refusal::NothingToKnowBy => "nothing_to_know_by",
            Refusal::LoadedWord => "loaded_word",
            Refusal::Misprint => "misprint",
            Refusal::TimeOfAnother => "time_of_another",
            Refusal::RelativeTime => "relative_time",
            Refusal::OpenSource => "open_source",
            Refusal::BrokenQuotation => "broken_quotation",
            Refusal::Leak => "leak",
            Refusal::NotUnique => "not_unique",
            Refusal::AlsoRight => "also_right",
            Refusal::NoDistractors => "no_distractors",
            Refusal::KeyStandsOut => "key_stands_out",
            Refusal::NotInPassage => "not_in_passage",
            Refusal::SaidElsewhere => "said_elsewhere",
            Refusal::Unbalanced => "unbalanced",
        }
    }
}

/// One thing that was not asked.
#[derive(Clone, Debug, PartialEq)]
pub struct Refused {
    /// The article's file.
    pub article: String,
    /// The kind that would have asked.
    pub kind: Kind,
    /// Why it was not.
    pub refusal: Refusal,
    /// The words it would have asked about, or the question refused by the gate.
    pub words: String,
}
