//! Articles and items as a learner meets them: the bundled texts, cut by hand as the reader would cut them, and
//! questions of several kinds about them.

use recoupe::corpus::{Article, Corpus, PartialDate, Sentence, Zone};
use recoupe::question::{Choice, Evidence, Item, ItemId, Kind, Origin, Wording};
use recoupe::text::{Language, Span};
use std::sync::Arc;

pub const KIDAL: &str = "000_a90dc72e58f312f8.txt";
pub const UKRAINE: &str = "001_ce2aef6978b8f79b.txt";
pub const ALLIANCE: &str = "003_9f9063d798544db8.txt";
pub const RUSSIA: &str = "002_70dd4064b709cd77.txt";

/// The passage that settles the first item.
pub const AMBUSH: &str = "Samedi 27 juillet, un convoi de l’armée malienne et de ses supplétifs russes du groupe Wagner \
                          est tombé dans une embuscade";

pub fn corpus() -> Corpus {
    let kidal = article(
        KIDAL,
        include_str!("../../seeds/000_a90dc72e58f312f8.txt"),
        "Mali : les armées du Niger et du Burkina ont contribué à la reprise de KIDAL",
        ("Le Grand Continent du Sahel", "2023-11-18"),
    );
    let ukraine = article(
        UKRAINE,
        include_str!("../../seeds/001_ce2aef6978b8f79b.txt"),
        "Mali : Les rebelles indépendantistes Touaregs aidés par l’Ukraine",
        ("Tamba Networks", "2024-10"),
    );
    let russia = article(
        RUSSIA,
        include_str!("../../seeds/002_70dd4064b709cd77.txt"),
        "Deux hauts responsables militaires maliens en visite discrète en Russie",
        ("Agence de presse", "2022-03-01"),
    );
    let alliance = article(
        ALLIANCE,
        include_str!("../../seeds/003_9f9063d798544db8.txt"),
        "Coopération de défense des régimes militaires du Mali, du Burkina Faso et du Niger",
        ("Agence Anadolu", "2023-09-16"),
    );
    Corpus { articles: vec![kidal, ukraine, russia, alliance] }
}

pub fn items(corpus: &Corpus) -> Vec<Arc<Item>> {
    vec![
        ambush(corpus),
        recapture(corpus),
        which_article(corpus),
        agreement(corpus),
        junta(corpus),
        helicopters(corpus),
    ]
}

fn ambush(corpus: &Corpus) -> Arc<Item> {
    let letter =
        cut(corpus, UKRAINE, "Le 20 août, les autorités du Burkina Faso, du Mali et du Niger ont adressé une lettre");
    let kidal = cut(corpus, KIDAL, "L’armée malienne a repris en mains le16 novembre, la ville de Kidal");
    item(
        Kind::Date,
        Wording::new(
            "Selon « Mali : Les rebelles indépendantistes Touaregs aidés par l’Ukraine », quel jour le convoi de \
             l’armée malienne est-il tombé dans une embuscade près de Tin Zaouatine ?",
            "According to “Mali : Les rebelles indépendantistes Touaregs aidés par l’Ukraine”, on what day did the \
             convoy of the Malian army fall into an ambush near Tin Zaouatine?",
        ),
        choice("le samedi 27 juillet", Wording::default(), None),
        vec![
            choice(
                "le 20 août",
                Wording::new("c’est la date de la lettre à l’ONU", "that is the date of the letter to the UN"),
                Some(letter),
            ),
            choice(
                "le 16 novembre",
                Wording::new("c’est la date de la reprise de Kidal", "that is the date when Kidal was retaken"),
                Some(kidal),
            ),
            choice(
                "le 26 juillet",
                Wording::new("cette date n’est pas dans l’article", "this date is not in the article"),
                None,
            ),
        ],
        vec![cut(corpus, UKRAINE, AMBUSH)],
    )
}

fn recapture(corpus: &Corpus) -> Arc<Item> {
    item(
        Kind::Date,
        Wording::new(
            "Selon l’article sur la reprise de Kidal, quand l’armée malienne a-t-elle repris en mains la ville ?",
            "According to the article on the retaking of Kidal, when did the Malian army take the town back?",
        ),
        choice("le 16 novembre", Wording::default(), None),
        vec![
            choice("le 17 novembre", Wording::new("RFI a titré ce jour-là", "RFI ran its headline that day"), None),
            choice("le 20 août", Wording::default(), None),
            choice("le 26 juillet", Wording::default(), None),
        ],
        vec![cut(corpus, KIDAL, "L’armée malienne a repris en mains le16 novembre, la ville de Kidal")],
    )
}

fn which_article(corpus: &Corpus) -> Arc<Item> {
    let titles = corpus.articles.iter().map(|article| article.display_title()).collect::<Vec<_>>();
    item(
        Kind::SourceArticle,
        Wording::new(
            "Quel article affirme que des officiers ont été dépêchés au poste de commandement de Gao ?",
            "Which article says that officers were sent to the command post of Gao?",
        ),
        choice(&titles[0], Wording::default(), None),
        vec![choice(&titles[1], Wording::default(), None), choice(&titles[2], Wording::default(), None)],
        vec![cut(
            corpus,
            KIDAL,
            "Les deux pays ont également dépêché des officiers au poste de commandement de l’armée malienne basé à Gao",
        )],
    )
}

fn agreement(corpus: &Corpus) -> Arc<Item> {
    let same = Wording::default;
    let said = |fr: &str, en: &str| Choice { text: Wording::new(fr, en), why: same(), passage: None };
    item(
        Kind::Agreement,
        Wording::new(
            "Les deux articles citent-ils l’article 6 du pacte dans les mêmes termes ?",
            "Do the two articles quote article 6 of the pact in the same words?",
        ),
        said("Non, les termes diffèrent", "No, the words differ"),
        vec![said("Oui, mot pour mot", "Yes, word for word"), said("Un seul le cite", "Only one quotes it")],
        vec![
            cut(
                corpus,
                KIDAL,
                "Toute atteinte à la souveraineté et à l'intégrité du territoire d'une ou plusieurs parties \
                 contractantes sera considérée comme une agression contre les autres parties",
            ),
            cut(
                corpus,
                ALLIANCE,
                "toute atteinte à la souveraineté nationale ou à l’intégrité territoriale d’une ou plusieurs parties \
                 contractantes sera considérée comme une attaque contre les autres parties",
            ),
        ],
    )
}

fn junta(corpus: &Corpus) -> Arc<Item> {
    item(
        Kind::Date,
        Wording::new(
            "Depuis quand, selon l’article sur la visite en Russie, la junte est-elle au pouvoir à Bamako ?",
            "Since when, according to the article on the visit to Russia, has the junta been in power in Bamako?",
        ),
        choice("depuis août 2020", Wording::default(), None),
        vec![
            choice("depuis 2012", Wording::new("la crise dure depuis 2012", "the crisis has lasted since 2012"), None),
            choice("depuis 2017", Wording::default(), None),
            choice("depuis 2022", Wording::default(), None),
        ],
        vec![cut(corpus, RUSSIA, "la junte au pouvoir à Bamako depuis août 2020")],
    )
}

fn helicopters(corpus: &Corpus) -> Arc<Item> {
    item(
        Kind::Quantity,
        Wording::new(
            "Selon l’article sur la visite en Russie, combien d’hélicoptères la Russie a-t-elle livrés au Mali ?",
            "According to the article on the visit to Russia, how many helicopters did Russia deliver to Mali?",
        ),
        choice("au moins quatre", Wording::default(), None),
        vec![
            choice("au moins deux", Wording::default(), None),
            choice("au moins six", Wording::default(), None),
            choice("plus de dix", Wording::default(), None),
            choice("aucun", Wording::default(), None),
        ],
        vec![cut(corpus, RUSSIA, "La Russie a livré au Mali au moins quatre hélicoptères et des armes")],
    )
}

fn item(kind: Kind, stem: Wording, key: Choice, distractors: Vec<Choice>, evidence: Vec<Evidence>) -> Arc<Item> {
    let id = ItemId::new(kind, Language::Fr, evidence.iter().map(|one| one.text.as_str()), &key.text.fr);
    let origin = Origin::Generated("fixture");
    Arc::new(Item { id, kind, language: Language::Fr, stem, key, distractors, evidence, origin })
}

fn choice(words: &str, why: Wording, passage: Option<Evidence>) -> Choice {
    Choice { text: Wording::same(words), why, passage }
}

/// The passage of an article with exactly these words.
fn cut(corpus: &Corpus, file: &str, words: &str) -> Evidence {
    let article = corpus.article(file).expect("an article of that name");
    let start = article.text.find(words).unwrap_or_else(|| panic!("« {words} » is not in {file}"));
    Evidence::cut(file, &article.text, Span::new(start, start + words.len()))
}

fn article(file: &str, text: &str, title: &str, (outlet, published): (&str, &str)) -> Article {
    let mut seen = Vec::new();
    let mut start = 0;
    let mut sentences = Vec::new();
    for line in text.split_inclusive('\n') {
        let span = Span::new(start, start + line.len()).trimmed(text);
        start += line.len();
        let words = span.of(text);
        if words.is_empty() {
            continue;
        }
        let zone = match words {
            _ if words == title && !seen.contains(&words) => Zone::Title,
            _ if seen.contains(&words) => Zone::Duplicate,
            _ if words.starts_with("http") => Zone::Url,
            _ if words.chars().count() < 70 || words.starts_with("Vous êtes ici") => Zone::Boilerplate,
            _ => Zone::Body,
        };
        seen.push(words);
        sentences.push(Sentence { span, zone });
    }
    Article {
        file: file.to_owned(),
        text: text.to_owned(),
        title: Some(title.to_owned()),
        outlet: Some(outlet.to_owned()),
        published: PartialDate::parse(published),
        published_note: None,
        language: Language::Fr,
        url: None,
        sentences,
    }
}
