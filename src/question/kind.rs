//! The kinds of item: what each asks of the learner.

/// What an item asks. The order is that of the design and of every list on screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// Which article says it.
    SourceArticle,
    /// When it happened.
    Date,
    /// Who said or wrote it.
    Speaker,
    /// How many.
    Quantity,
    /// Which person, place or organisation.
    Entity,
    /// The missing date, number or name of the passage.
    Cloze,
    /// Supported, refuted, or not in the text.
    Verdict,
    /// Asserted by the paper, or attributed, and to whom.
    Attribution,
    /// Firm, hedged, denied or unconfirmed.
    Firmness,
    /// Which sentence supports the claim.
    Evidence,
    /// Whether two articles agree.
    Agreement,
    /// Whose word it is.
    Framing,
    /// What came first.
    Order,
}

impl Kind {
    /// Every kind, in the order of the design.
    pub const ALL: [Kind; 13] = [
        Kind::SourceArticle,
        Kind::Date,
        Kind::Speaker,
        Kind::Quantity,
        Kind::Entity,
        Kind::Cloze,
        Kind::Verdict,
        Kind::Attribution,
        Kind::Firmness,
        Kind::Evidence,
        Kind::Agreement,
        Kind::Framing,
        Kind::Order,
    ];

    /// The name used in files, on the command line and in ids: lower case, words joined by `_`.
    pub fn name(self) -> &'static str {
        match self {
            Kind::SourceArticle => "source_article",
            Kind::Date => "date",
            Kind::Speaker => "speaker",
            Kind::Quantity => "quantity",
            Kind::Entity => "entity",
            Kind::Cloze => "cloze",
            Kind::Verdict => "verdict",
            Kind::Attribution => "attribution",
            Kind::Firmness => "firmness",
            Kind::Evidence => "evidence",
            Kind::Agreement => "agreement",
            Kind::Framing => "framing",
            Kind::Order => "order",
        }
    }

    /// The kind of that name.
    pub fn from_name(name: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.name() == name)
    }
}
