//! Names known beforehand: countries with their gender, capital and adjective, towns, organisations and media. Facts
//! only, kept short: a name that is missing here is found by the words around it or not at all.

mod bodies;
mod countries;
mod places;

use crate::language::mention::PlaceSort;
use bodies::{MEDIA, ORGANISATIONS};
pub use countries::COUNTRIES;
use places::{REGIONS, TOWNS};
use rustc_hash::{FxHashMap, FxHashSet};
use std::borrow::Cow;
use std::sync::LazyLock;

/// The gender and number of a name, which choose its articles and prepositions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Gender {
    /// Masculine: le Mali, au Mali.
    M,
    /// Feminine: la Russie, en Russie.
    F,
    /// Plural: les États-Unis, aux États-Unis.
    P,
    /// Without article: Cuba, à Cuba; towns.
    None,
}

/// A country.
#[derive(Clone, Copy, Debug)]
pub struct Country {
    /// Its name without article.
    pub name: &'static str,
    /// Its gender.
    pub gender: Gender,
    /// Its capital, by which news texts often mean its government.
    pub capital: &'static str,
    /// Its adjective, masculine singular.
    pub adjective: &'static str,
}

/// What a known name is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// A place.
    Place(PlaceSort),
    /// An organisation.
    Organisation,
    /// A medium.
    Medium,
}

/// A known name: its canonical form and what it is.
#[derive(Clone, Copy, Debug)]
pub struct Known {
    /// The form under which all its aliases are known.
    pub canonical: &'static str,
    /// What it is.
    pub sort: Sort,
}

static NAMES: LazyLock<FxHashMap<String, Known>> = LazyLock::new(|| {
    let mut names = FxHashMap::default();
    let mut add = |form: &str, canonical: &'static str, sort: Sort| {
        names.entry(key(form).into_owned()).or_insert(Known { canonical, sort });
    };
    for country in COUNTRIES {
        add(country.name, country.name, Sort::Place(PlaceSort::Country));
    }
    add("Burkina", "Burkina Faso", Sort::Place(PlaceSort::Country));
    add("Etats-Unis", "États-Unis", Sort::Place(PlaceSort::Country));
    add("N’djamena", "N’Djamena", Sort::Place(PlaceSort::Town));
    add("Emirats arabes unis", "Émirats arabes unis", Sort::Place(PlaceSort::Country));
    add("Egypte", "Égypte", Sort::Place(PlaceSort::Country));
    add("Ethiopie", "Éthiopie", Sort::Place(PlaceSort::Country));
    add("Equateur", "Équateur", Sort::Place(PlaceSort::Country));
    add("RDC", "République démocratique du Congo", Sort::Place(PlaceSort::Country));
    for country in COUNTRIES {
        add(country.capital, country.capital, Sort::Place(PlaceSort::Town));
    }
    for town in TOWNS {
        add(town, town, Sort::Place(PlaceSort::Town));
    }
    for region in REGIONS {
        add(region, region, Sort::Place(PlaceSort::Region));
    }
    let mut add_all = |forms: &[&'static str], sort| {
        if let Some(canonical) = forms.first() {
            forms.iter().for_each(|form| add(form, canonical, sort));
        }
    };
    ORGANISATIONS.iter().for_each(|(_, forms)| add_all(forms, Sort::Organisation));
    MEDIA.iter().for_each(|forms| add_all(forms, Sort::Medium));
    names
});

/// For the first word of each known name, how many tokens the longest name with that beginning has.
static LONGEST: LazyLock<FxHashMap<String, usize>> = LazyLock::new(|| {
    let mut longest: FxHashMap<String, usize> = FxHashMap::default();
    for name in NAMES.keys() {
        let words = name.split(' ').count();
        let first = name.split(' ').next().unwrap_or(name).to_owned();
        let entry = longest.entry(first).or_default();
        *entry = words.max(*entry);
    }
    longest
});

/// The most tokens that a known name beginning with this word can have; 1 where none is known, for a name in capitals.
pub fn longest_from(word: &str) -> usize {
    LONGEST.get(&*key(word)).copied().unwrap_or(1)
}

/// Apostrophes and spaces do not tell names apart; case does, as « Nice » and « nice » differ.
fn key(name: &str) -> Cow<'_, str> {
    if !name.contains(|c: char| matches!(c, '’' | '\'') || c.is_whitespace()) {
        return Cow::Borrowed(name);
    }
    name.replace(['’', '\''], "’ ").split_whitespace().collect::<Vec<_>>().join(" ").into()
}

/// The known name of exactly these words. A town or country printed in capitals (« KIDAL ») is known too.
pub fn known(name: &str) -> Option<Known> {
    NAMES.get(&*key(name)).copied().or_else(|| {
        let shouted = name.chars().count() >= 4 && name.chars().all(|c| c.is_uppercase() || c == '-');
        let titled =
            || name.chars().take(1).chain(name.chars().skip(1).flat_map(char::to_lowercase)).collect::<String>();
        // « MALI », but « PUMA » is no town.
        let place = |known: &Known| matches!(known.sort, Sort::Place(_));
        shouted.then(|| NAMES.get(&titled()).copied()).flatten().filter(place)
    })
}

/// The country of that name.
pub fn country(name: &str) -> Option<&'static Country> {
    COUNTRIES.iter().find(|country| country.name == name)
}

/// The country whose capital that is.
pub fn country_of_capital(capital: &str) -> Option<&'static Country> {
    COUNTRIES.iter().find(|country| country.capital == capital)
}

/// A known organisation with its article: la CEDEAO, l’ONU, Wagner. None for one that is not known.
pub fn organisation_with_article(name: &str) -> Option<String> {
    let (gender, _) = ORGANISATIONS.iter().find(|(_, forms)| forms.first() == Some(&name))?;
    Some(with_article(*gender, name))
}

fn with_article(gender: Gender, name: &str) -> String {
    // « La République en marche » has its article in its name.
    if let Some(bare) = ["La ", "Le ", "Les "].iter().find_map(|article| name.strip_prefix(article)) {
        let article = name.get(..name.len() - bare.len()).unwrap_or("").to_lowercase();
        return format!("{article}{bare}");
    }
    match gender {
        Gender::None => name.to_owned(),
        Gender::P => format!("les {name}"),
        Gender::M | Gender::F if super::words::elides(name) => format!("l’{name}"),
        Gender::M => format!("le {name}"),
        Gender::F => format!("la {name}"),
    }
}

/// Whether a word in lower case is the adjective of a country, in any gender and number.
pub fn is_national_adjective(word: &str) -> bool {
    static FORMS: LazyLock<FxHashSet<String>> = LazyLock::new(|| {
        let mut forms = FxHashSet::default();
        for country in COUNTRIES {
            let masculine = country.adjective;
            let feminine = match masculine {
                "turc" => "turque".to_owned(),
                "grec" => "grecque".to_owned(),
                m if m.ends_with('e') || m.ends_with('è') || m.ends_with('i') => m.to_owned(),
                m if m.ends_with("en") => format!("{m}ne"),
                m => format!("{m}e"),
            };
            forms.insert(format!("{feminine}s"));
            forms.insert(feminine);
            forms.insert(if masculine.ends_with('s') { masculine.to_owned() } else { format!("{masculine}s") });
            forms.insert(masculine.to_owned());
        }
        forms
    });
    FORMS.contains(word)
}

impl Country {
    /// With its article: le Mali, la Russie, l’Ukraine, les États-Unis, Cuba.
    pub fn with_article(&self) -> String {
        with_article(self.gender, self.name)
    }

    /// Where one is in it: au Mali, en Russie, en Irak, aux États-Unis, à Cuba.
    pub fn locative(&self) -> String {
        match self.gender {
            Gender::None if self.name == "Israël" || self.name == "Haïti" => format!("en {}", self.name),
            Gender::None => format!("à {}", self.name),
            Gender::P => format!("aux {}", self.name),
            Gender::M if !super::words::elides(self.name) => format!("au {}", self.name),
            Gender::M | Gender::F => format!("en {}", self.name),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn aliases_have_one_canonical_name_and_look_alikes_do_not_share_it() {
        let canonical = |name| known(name).map(|known| known.canonical);
        assert_eq!(canonical("Burkina"), Some("Burkina Faso"));
        assert_eq!(canonical("KIDAL"), Some("Kidal"));
        assert_eq!(canonical("Onu"), canonical("Nations unies"));
        assert_ne!(canonical("Alliance sahélienne"), canonical("Alliance des États du Sahel"));
        assert_ne!(canonical("AES INFO"), canonical("AES"));
        assert_ne!(canonical("Niger"), canonical("Nigeria"));
        assert_eq!(canonical("nice"), None);
    }

    #[test]
    fn countries_take_their_article_and_preposition() {
        let told = |name: &str| country(name).map(|c| (c.with_article(), c.locative())).unwrap();
        assert_eq!(told("Mali"), ("le Mali".into(), "au Mali".into()));
        assert_eq!(told("Ukraine"), ("l’Ukraine".into(), "en Ukraine".into()));
        assert_eq!(told("États-Unis"), ("les États-Unis".into(), "aux États-Unis".into()));
        assert_eq!(told("Cuba"), ("Cuba".into(), "à Cuba".into()));
        assert!(is_national_adjective("maliennes") && is_national_adjective("russe") && !is_national_adjective("rusé"));
    }
}
