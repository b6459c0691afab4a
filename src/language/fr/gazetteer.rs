//! Names known beforehand: countries with their gender, capital and adjective, towns, organisations and media. Facts
//! only, kept short: a name that is missing here is found by the words around it or not at all.

use crate::language::mention::PlaceSort;
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

const fn c(name: &'static str, gender: Gender, capital: &'static str, adjective: &'static str) -> Country {
    Country { name, gender, capital, adjective }
}

use Gender::{F, M, None as N, P};

/// Countries that news in French speak of most.
#[rustfmt::skip]
pub const COUNTRIES: &[Country] = &[
    c("Afghanistan", M, "Kaboul", "afghan"), c("Afrique du Sud", F, "Pretoria", "sud-africain"),
    c("Albanie", F, "Tirana", "albanais"), c("Algérie", F, "Alger", "algérien"),
    c("Allemagne", F, "Berlin", "allemand"), c("Angola", M, "Luanda", "angolais"),
    c("Arabie saoudite", F, "Riyad", "saoudien"), c("Argentine", F, "Buenos Aires", "argentin"),
    c("Arménie", F, "Erevan", "arménien"), c("Australie", F, "Canberra", "australien"),
    c("Autriche", F, "Vienne", "autrichien"), c("Azerbaïdjan", M, "Bakou", "azerbaïdjanais"),
    c("Belgique", F, "Bruxelles", "belge"), c("Bénin", M, "Cotonou", "béninois"),
    c("Biélorussie", F, "Minsk", "biélorusse"), c("Birmanie", F, "Naypyidaw", "birman"),
    c("Brésil", M, "Brasilia", "brésilien"), c("Bulgarie", F, "Sofia", "bulgare"),
    c("Burkina Faso", M, "Ouagadougou", "burkinabè"), c("Burundi", M, "Gitega", "burundais"),
    c("Cameroun", M, "Yaoundé", "camerounais"), c("Canada", M, "Ottawa", "canadien"),
    c("Centrafrique", F, "Bangui", "centrafricain"), c("Chili", M, "Santiago", "chilien"),
    c("Chine", F, "Pékin", "chinois"), c("Chypre", N, "Nicosie", "chypriote"),
    c("Colombie", F, "Bogota", "colombien"), c("Corée du Nord", F, "Pyongyang", "nord-coréen"),
    c("Corée du Sud", F, "Séoul", "sud-coréen"), c("Côte d’Ivoire", F, "Yamoussoukro", "ivoirien"),
    c("Croatie", F, "Zagreb", "croate"), c("Cuba", N, "La Havane", "cubain"),
    c("Danemark", M, "Copenhague", "danois"), c("Djibouti", N, "Djibouti", "djiboutien"),
    c("Égypte", F, "Le Caire", "égyptien"), c("Érythrée", F, "Asmara", "érythréen"),
    c("Espagne", F, "Madrid", "espagnol"), c("Estonie", F, "Tallinn", "estonien"),
    c("États-Unis", P, "Washington", "américain"), c("Éthiopie", F, "Addis-Abeba", "éthiopien"),
    c("Finlande", F, "Helsinki", "finlandais"), c("France", F, "Paris", "français"),
    c("Gabon", M, "Libreville", "gabonais"), c("Gambie", F, "Banjul", "gambien"),
    c("Géorgie", F, "Tbilissi", "géorgien"), c("Ghana", M, "Accra", "ghanéen"),
    c("Grande-Bretagne", F, "Londres", "britannique"), c("Grèce", F, "Athènes", "grec"),
    c("Guinée", F, "Conakry", "guinéen"), c("Guinée-Bissau", F, "Bissau", "bissau-guinéen"),
    c("Haïti", N, "Port-au-Prince", "haïtien"), c("Hongrie", F, "Budapest", "hongrois"),
    c("Inde", F, "New Delhi", "indien"), c("Indonésie", F, "Jakarta", "indonésien"),
    c("Irak", M, "Bagdad", "irakien"), c("Iran", M, "Téhéran", "iranien"),
    c("Irlande", F, "Dublin", "irlandais"), c("Israël", N, "Jérusalem", "israélien"),
    c("Italie", F, "Rome", "italien"), c("Japon", M, "Tokyo", "japonais"),
    c("Jordanie", F, "Amman", "jordanien"), c("Kazakhstan", M, "Astana", "kazakh"),
    c("Kenya", M, "Nairobi", "kényan"), c("Kosovo", M, "Pristina", "kosovar"),
    c("Lettonie", F, "Riga", "letton"), c("Liban", M, "Beyrouth", "libanais"),
    c("Liberia", M, "Monrovia", "libérien"), c("Libye", F, "Tripoli", "libyen"),
    c("Lituanie", F, "Vilnius", "lituanien"), c("Luxembourg", M, "Luxembourg", "luxembourgeois"),
    c("Madagascar", N, "Antananarivo", "malgache"), c("Mali", M, "Bamako", "malien"),
    c("Maroc", M, "Rabat", "marocain"), c("Mauritanie", F, "Nouakchott", "mauritanien"),
    c("Mexique", M, "Mexico", "mexicain"), c("Moldavie", F, "Chisinau", "moldave"),
    c("Mozambique", M, "Maputo", "mozambicain"), c("Niger", M, "Niamey", "nigérien"),
    c("Nigeria", M, "Abuja", "nigérian"), c("Norvège", F, "Oslo", "norvégien"),
    c("Ouganda", M, "Kampala", "ougandais"), c("Pakistan", M, "Islamabad", "pakistanais"),
    c("Pays-Bas", P, "Amsterdam", "néerlandais"), c("Pérou", M, "Lima", "péruvien"),
    c("Philippines", P, "Manille", "philippin"), c("Pologne", F, "Varsovie", "polonais"),
    c("Portugal", M, "Lisbonne", "portugais"), c("Qatar", M, "Doha", "qatari"),
    c("République démocratique du Congo", F, "Kinshasa", "congolais"), c("Roumanie", F, "Bucarest", "roumain"),
    c("Royaume-Uni", M, "Londres", "britannique"), c("Russie", F, "Moscou", "russe"),
    c("Rwanda", M, "Kigali", "rwandais"), c("Sénégal", M, "Dakar", "sénégalais"),
    c("Serbie", F, "Belgrade", "serbe"), c("Sierra Leone", F, "Freetown", "sierra-léonais"),
    c("Slovaquie", F, "Bratislava", "slovaque"), c("Slovénie", F, "Ljubljana", "slovène"),
    c("Somalie", F, "Mogadiscio", "somalien"), c("Soudan", M, "Khartoum", "soudanais"),
    c("Suède", F, "Stockholm", "suédois"), c("Suisse", F, "Berne", "suisse"),
    c("Syrie", F, "Damas", "syrien"), c("Tanzanie", F, "Dodoma", "tanzanien"),
    c("Tchad", M, "N’Djamena", "tchadien"), c("Togo", M, "Lomé", "togolais"),
    c("Tunisie", F, "Tunis", "tunisien"), c("Turquie", F, "Ankara", "turc"),
    c("Ukraine", F, "Kiev", "ukrainien"), c("Venezuela", M, "Caracas", "vénézuélien"),
    c("Vietnam", M, "Hanoï", "vietnamien"), c("Yémen", M, "Sanaa", "yéménite"),
    c("Zambie", F, "Lusaka", "zambien"), c("Zimbabwe", M, "Harare", "zimbabwéen"),
];

/// Towns that are no capitals.
const TOWNS: &[&str] = &[
    "Kidal",
    "Gao",
    "Tombouctou",
    "Mopti",
    "Ségou",
    "Sikasso",
    "Kayes",
    "Ménaka",
    "Tessalit",
    "Anéfis",
    "Tin Zaouatine",
    "Agadez",
    "Diffa",
    "Djibo",
    "Bobo-Dioulasso",
    "Abidjan",
    "Bouaké",
    "Lagos",
    "Douala",
    "Casablanca",
    "Benghazi",
    "Marseille",
    "Lyon",
    "Toulouse",
    "Nice",
    "Nantes",
    "Strasbourg",
    "Bordeaux",
    "Lille",
    "Rennes",
    "Montpellier",
    "Pau",
    "Calais",
    "Genève",
    "New York",
    "Los Angeles",
    "Istanbul",
    "Saint-Pétersbourg",
    "Kharkiv",
    "Odessa",
];

/// Regions within or across states.
const REGIONS: &[&str] = &[
    "Sahel",
    "Liptako-Gourma",
    "Azawad",
    "Sahara",
    "Maghreb",
    "Afrique de l’Ouest",
    "Afrique centrale",
    "Afrique",
    "Europe",
    "Moyen-Orient",
    "Proche-Orient",
    "Asie",
    "Crimée",
    "Donbass",
    "Darfour",
];

/// Organisations: the gender of the canonical name, that name, then its other forms.
const ORGANISATIONS: &[(Gender, &[&str])] = &[
    (F, &["ONU", "Onu", "Nations unies", "Nations Unies", "Organisation des Nations unies"]),
    (
        M,
        &[
            "Conseil de sécurité de l’ONU",
            "Conseil de sécurité de l’Onu",
            "Conseil de sécurité des Nations unies",
            "Conseil de sécurité",
        ],
    ),
    (F, &["Assemblée générale de l’ONU", "Assemblée générale de l’Onu", "Assemblée générale des Nations unies"]),
    (F, &["MINUSMA", "Minusma"]),
    (F, &["CEDEAO", "Cédéao", "Communauté économique des États de l’Afrique de l’Ouest"]),
    (F, &["Alliance des États du Sahel", "AES", "Alliance des États sahéliens", "SAS"]),
    (F, &["Alliance sahélienne"]),
    (M, &["G5 Sahel", "alliance G5 Sahel"]),
    (M, &["CSP-DPA", "CSP", "Cadre stratégique pour la défense du peuple de l’Azawad"]),
    (N, &["Wagner", "groupe Wagner", "groupe paramilitaire russe Wagner", "société privée russe de sécurité Wagner"]),
    (F, &["armée malienne", "Forces Armées Maliennes", "Forces armées maliennes", "FAMa"]),
    (F, &["Union européenne", "UE"]),
    (F, &["Union africaine"]),
    (F, &["OTAN", "Otan"]),
    (F, &["OMS", "Organisation mondiale de la santé"]),
    (F, &["Assemblée nationale"]),
    (M, &["Sénat"]),
    (M, &["Conseil constitutionnel"]),
    (M, &["Conseil d’État", "Conseil d'Etat", "Conseil d’Etat"]),
    (F, &["Commission européenne"]),
    (M, &["Parlement européen"]),
    (F, &["Cour pénale internationale", "CPI"]),
    (F, &["Maison Blanche", "Maison-Blanche"]),
    (N, &["Al-Qaïda", "Al-Qaida"]),
    (N, &["Boko Haram"]),
    (M, &["groupe État islamique", "groupe Etat islamique"]),
    (M, &["Rassemblement national"]),
    (M, &["Front national"]),
    (M, &["Parti socialiste"]),
    (F, &["France insoumise"]),
    (M, &["MoDem"]),
    (N, &["Barkhane", "force Barkhane", "opération Barkhane"]),
    (N, &["Amnesty International"]),
    (N, &["Human Rights Watch"]),
    (F, &["Banque mondiale"]),
    (M, &["FMI", "Fonds monétaire international"]),
];

/// Media: a canonical name, then its other forms. « X » alone is not one: a letter is not enough.
const MEDIA: &[&[&str]] = &[
    &["Radio France Internationale", "FRI", "RFI", "Radio France internationale"],
    &["Le Monde"],
    &["AES INFO"],
    &["Agence France-Presse", "AFP", "Agence France Presse"],
    &["Reuters"],
    &["Associated Press"],
    &["Le Figaro"],
    &["Le Parisien"],
    &["Libération"],
    &["Jeune Afrique"],
    &["Mediapart"],
    &["Le Point"],
    &["L’Express"],
    &["BFMTV", "BFM TV"],
    &["franceinfo", "Franceinfo"],
    &["France 24"],
    &["France 2"],
    &["France Inter"],
    &["TF1"],
    &["BBC"],
    &["CNN"],
    &["New York Times"],
    &["Washington Post"],
    &["The Guardian"],
    &["Europe 1"],
    &["RTL"],
    &["La Dépêche"],
    &["Ouest-France"],
    &["Sud Ouest"],
    &["20 Minutes"],
    &["Le Canard enchaîné"],
    &["France Bleu"],
    &["Midi Libre"],
    &["Paris-Normandie"],
    &["Le Journal du Dimanche", "JDD"],
    &["Daily Telegraph", "The Daily Telegraph"],
    &["Twitter"],
    &["Facebook"],
    &["LCI"],
    &["RMC"],
    &["CNews"],
    &["Les Échos", "Les Echos"],
    &["L’Obs"],
    &["Marianne"],
    &["Charlie Hebdo"],
];

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
        let shouted = name.chars().count() > 4 && name.chars().all(|c| c.is_uppercase() || c == '-');
        let titled =
            || name.chars().take(1).chain(name.chars().skip(1).flat_map(char::to_lowercase)).collect::<String>();
        shouted.then(|| NAMES.get(&titled()).copied()).flatten()
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
