//! A mention: a typed thing found in a text, at its place, with the rule that found it.

use crate::language::Time;
use crate::text::Span;

/// Something found in a text.
#[derive(Clone, Debug, PartialEq)]
pub struct Mention {
    /// Where it stands.
    pub span: Span,
    /// What it is.
    pub what: What,
    /// The rule that found it.
    pub rule: &'static str,
}

/// The types of mention.
#[derive(Clone, Debug, PartialEq)]
pub enum What {
    /// When.
    Time(Time),
    /// How many.
    Quantity(Quantity),
    /// A person's name.
    Person(Person),
    /// A country, town or region.
    Place(Place),
    /// An organisation, army or alliance.
    Organisation(Name),
    /// A newspaper, agency, station or site.
    Medium(Name),
    /// A charter, resolution, article of law.
    Document(Name),
    /// A quotation between guillemets or quotation marks.
    Quote(Quote),
}

impl What {
    /// The name of the type in JSON.
    pub fn type_name(&self) -> &'static str {
        match self {
            What::Time(_) => "time",
            What::Quantity(_) => "quantity",
            What::Person(_) => "person",
            What::Place(_) => "place",
            What::Organisation(_) => "organisation",
            What::Medium(_) => "medium",
            What::Document(_) => "document",
            What::Quote(_) => "quote",
        }
    }

    /// The person, of a person's mention.
    pub fn person(&self) -> Option<&Person> {
        if let What::Person(person) = self { Some(person) } else { None }
    }

    /// The place, of a place's mention.
    pub fn place(&self) -> Option<&Place> {
        if let What::Place(place) = self { Some(place) } else { None }
    }

    /// The count, of a quantity.
    pub fn quantity(&self) -> Option<&Quantity> {
        if let What::Quantity(quantity) = self { Some(quantity) } else { None }
    }

    /// The quotation, of a quotation.
    pub fn quote(&self) -> Option<Quote> {
        if let What::Quote(quote) = self { Some(*quote) } else { None }
    }

    /// The name, of a mention that has one.
    pub fn name(&self) -> Option<&Name> {
        match self {
            What::Place(place) => Some(&place.name),
            What::Person(person) => Some(&person.name),
            What::Organisation(name) | What::Medium(name) | What::Document(name) => Some(name),
            What::Time(_) | What::Quantity(_) | What::Quote(_) => None,
        }
    }
}

/// A name and the form under which it is known throughout the corpus.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Name {
    /// The canonical form: full, without article; equal for all aliases.
    pub canonical: String,
}

/// A person named in a text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Person {
    /// The fullest form of the name in the article.
    pub name: Name,
    /// The words beside the name that say what the person is, without article: « ministre malien de la Défense ».
    pub role: Option<Span>,
}

/// A place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Place {
    /// Its name.
    pub name: Name,
    /// What sort of place it is.
    pub sort: PlaceSort,
    /// Whether the words around it speak of the place itself (« à Bamako ») and not of those who rule from it
    /// (« alliées régionales de Bamako »).
    pub literal: bool,
}

/// Sorts of place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PlaceSort {
    /// A state.
    Country,
    /// A town or village.
    Town,
    /// A part of a state, or one across several.
    Region,
}

/// A count.
#[derive(Clone, Debug, PartialEq)]
pub struct Quantity {
    /// How the number bounds the count.
    pub comparator: Comparator,
    /// The number; decimals occur in shares and sums (« 1,5 % »).
    pub number: f64,
    /// What is counted, as it stands; `%` for hundredths.
    pub unit: String,
}

impl Quantity {
    /// The number, where it is a whole one that can be counted to.
    pub fn whole(&self) -> Option<u64> {
        const MOST: f64 = 9_007_199_254_740_992.0; // 2^53: from here on not every whole number has a float of its own
        (self.number.fract() == 0.0 && (0.0..MOST).contains(&self.number)).then_some(self.number as u64)
    }
}

/// How a number bounds a count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Comparator {
    /// So many.
    Exactly,
    /// At least so many.
    AtLeast,
    /// More than so many.
    MoreThan,
    /// At most so many.
    AtMost,
    /// Fewer than so many.
    LessThan,
    /// About so many.
    About,
}

impl Comparator {
    /// The sign used in JSON.
    pub fn sign(self) -> &'static str {
        match self {
            Comparator::Exactly => "=",
            Comparator::AtLeast => ">=",
            Comparator::MoreThan => ">",
            Comparator::AtMost => "<=",
            Comparator::LessThan => "<",
            Comparator::About => "~",
        }
    }
}

/// A quotation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quote {
    /// The words between the marks, without them.
    pub inside: Span,
    /// How many quotations it stands in; 0 for none.
    pub depth: usize,
    /// Whether a closing mark is printed, be it the wrong way round. The end of a quotation that is never closed is not
    /// known.
    pub closed: bool,
}
