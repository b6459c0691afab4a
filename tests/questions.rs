//! The questions of the bundled corpus, through the doors people use: the generator and the sets as a session meets them.
//! Every promise made of an item is checked on every item.

// A helper of a test fails as the test itself does.
#![allow(clippy::unwrap_used)]

use recoupe::corpus::{Corpus, Zone};
use recoupe::disk::bundled;
use recoupe::generate::{self, Refusal};
use recoupe::question::{Item, Kind};
use recoupe::quiz::Session;
use recoupe::set;
use recoupe::text::{Language, fold, fold_words};
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

fn corpus() -> Corpus {
    let (corpus, problems) = bundled::corpus();
    assert_eq!(problems, []);
    corpus
}

fn authored(corpus: &Corpus) -> Vec<Item> {
    let article = |file: &str| corpus.article(file).map(|article| article.text.as_str());
    bundled::SETS
        .iter()
        .flat_map(|(name, source)| {
            let (set, findings) = set::read(name, source, &article);
            assert_eq!(findings, [], "{name}");
            set.unwrap().items
        })
        .collect()
}

fn by_kind(items: &[Item]) -> HashMap<Kind, usize> {
    let mut counts = HashMap::new();
    for item in items {
        *counts.entry(item.kind).or_default() += 1;
    }
    counts
}

#[test]
fn forty_items_or_more_of_five_kinds_are_generated() {
    let items = generate::generate(&corpus()).items;
    let counts = by_kind(&items);
    assert!(items.len() >= 40, "{}", items.len());
    for kind in [Kind::SourceArticle, Kind::Date, Kind::Speaker, Kind::Cloze, Kind::Verdict] {
        assert!(counts.get(&kind).is_some_and(|count| *count >= 4), "{kind:?}: {counts:?}");
    }
}

#[test]
fn forty_items_or_more_are_written_by_hand_and_every_kind_is_among_them() {
    let items = authored(&corpus());
    let counts = by_kind(&items);
    assert!(items.len() >= 40, "{}", items.len());
    assert!(Kind::ALL.iter().all(|kind| counts.contains_key(kind)), "{counts:?}");
}

#[test]
fn every_passage_is_its_span_of_the_file_and_of_prose_or_headline() {
    let corpus = corpus();
    let items = generate::generate(&corpus).items.into_iter().chain(authored(&corpus));
    for item in items {
        assert!(!item.evidence.is_empty(), "{}", item.id);
        let shown = item.options().filter_map(|choice| choice.passage.as_ref());
        for passage in item.evidence.iter().chain(shown) {
            let article = corpus.article(&passage.article).unwrap();
            assert_eq!(passage.span.of(&article.text), passage.text, "{}", item.id);
            let touched = article.sentences.iter().filter(|sentence| sentence.span.overlaps(passage.span));
            for sentence in touched {
                assert!(matches!(sentence.zone, Zone::Body | Zone::Title), "{}: {:?}", item.id, sentence.zone);
            }
        }
    }
}

#[test]
fn no_option_says_what_another_says() {
    let corpus = corpus();
    for item in generate::generate(&corpus).items.iter().chain(&authored(&corpus)) {
        let texts: HashSet<String> = item.options().map(|choice| fold(&choice.text.fr)).collect();
        assert_eq!(texts.len(), item.options().count(), "{}", item.id);
        assert!((2..=5).contains(&item.distractors.len()), "{}", item.id);
    }
}

#[test]
fn the_key_of_a_generated_item_stands_in_its_passage() {
    let corpus = corpus();
    // Of the other kinds the key is a title, a judgement or a way of presenting.
    let read_off = [Kind::Date, Kind::Speaker, Kind::Quantity, Kind::Entity, Kind::Cloze];
    for item in generate::generate(&corpus).items.iter().filter(|item| read_off.contains(&item.kind)) {
        let passages = item.evidence.iter().map(|passage| passage.text.as_str()).collect::<Vec<_>>().join(" ");
        // « le16 novembre » is printed without its space, and « la CEDEAO » with an article of the question's own.
        let printed = fold_words(&passages.replace("le16", "le 16"));
        let key: Vec<String> = fold_words(&item.key.text.fr).into_iter().skip_while(|word| word.len() <= 2).collect();
        assert!(printed.windows(key.len()).any(|window| window == key), "{}: {}", item.id, item.key.text.fr);
    }
}

#[test]
fn every_generated_text_exists_in_both_languages_and_in_their_typography() {
    for item in generate::generate(&corpus()).items {
        let wordings = std::iter::once(&item.stem)
            .chain(item.options().map(|choice| &choice.text))
            .chain(item.distractors.iter().map(|choice| &choice.why));
        for wording in wordings {
            assert!(!wording.fr.is_empty() && !wording.en.is_empty(), "{}", item.id);
            let french = &wording.fr;
            assert!(!french.contains('\''), "{french}");
            for mark in [" :", " ;", " ?", " !", "« ", " »"] {
                assert!(!french.contains(mark), "an ordinary space in {french}");
            }
            assert!(!french.contains("  ") && !french.contains(" ,"), "{french}");
        }
    }
}

#[test]
fn ids_differ_and_outlive_an_article_that_is_added() {
    let corpus = corpus();
    let ids = |corpus: &Corpus| -> Vec<String> {
        generate::generate(corpus).items.iter().map(|item| item.id.to_string()).collect()
    };
    let before = ids(&corpus);
    assert_eq!(before.iter().collect::<HashSet<_>>().len(), before.len());
    let mut files: Vec<(String, Vec<u8>)> =
        bundled::ARTICLES.iter().map(|(name, bytes)| ((*name).to_owned(), bytes.to_vec())).collect();
    let added = "Une crue à Ségou\n\nLe 3 mai 2021, la ville de Ségou a été touchée par une crue du fleuve.";
    files.push(("zz.txt".to_owned(), added.as_bytes().to_vec()));
    let (more, _) = recoupe::corpus::read(files, Some(bundled::MANIFEST));
    let after: HashSet<String> = ids(&more).into_iter().collect();
    let lost: Vec<&String> = before.iter().filter(|id| !after.contains(*id)).collect();
    assert!(lost.is_empty(), "{lost:?}");
}

#[test]
fn the_same_seed_draws_the_same_session_without_two_items_on_one_passage() {
    let corpus = corpus();
    let items: Vec<Arc<Item>> =
        generate::generate(&corpus).items.into_iter().chain(authored(&corpus)).map(Arc::new).collect();
    let ids = |seed| generate::draw(&items, 12, seed).iter().map(|item| item.id.to_string()).collect::<Vec<_>>();
    assert_eq!(ids(7), ids(7));
    assert_ne!(ids(7), ids(8));
    let backwards: Vec<Arc<Item>> = items.iter().rev().cloned().collect();
    let drawn: Vec<String> = generate::draw(&backwards, 12, 7).iter().map(|item| item.id.to_string()).collect();
    assert_eq!(drawn, ids(7), "the order in which items were made does not matter");
    for seed in 0..20 {
        let session = generate::draw(&items, 12, seed);
        assert_eq!(session.len(), 12);
        let generated = session.iter().filter(|item| matches!(item.origin, recoupe::question::Origin::Generated(_)));
        assert!((3..=9).contains(&generated.count()), "generated and written items meet in one session");
        for (at, item) in session.iter().enumerate() {
            let overlap = |other: &Arc<Item>| {
                item.evidence.iter().any(|one| {
                    other.evidence.iter().any(|two| one.article == two.article && one.span.overlaps(two.span))
                })
            };
            assert!(!session[at + 1..].iter().any(overlap), "seed {seed}: {}", item.id);
        }
    }
}

#[test]
fn pools_are_drawn_from_in_turn_and_nothing_twice() {
    let items: Vec<Arc<Item>> = generate::generate(&corpus()).items.into_iter().map(Arc::new).collect();
    let (missed, fresh) = items.split_at(6);
    let drawn = generate::draw_in_turn(&[(missed, 2), (fresh, 12), (&items, 12)], 12, 5);
    let of = |pool: &[Arc<Item>]| drawn.iter().filter(|item| pool.iter().any(|other| other.id == item.id)).count();
    assert_eq!((drawn.len(), of(missed)), (12, 2));
    let ids: HashSet<&str> = drawn.iter().map(|item| item.id.as_str()).collect();
    assert_eq!(ids.len(), drawn.len());
    assert_eq!(of(fresh), 10);
}

#[test]
fn the_key_is_in_no_place_more_often_than_chance_would_have_it() {
    let items = generate::generate(&corpus()).items.into_iter().map(Arc::new);
    let four: Vec<Arc<Item>> = items.filter(|item| item.distractors.len() == 3).collect();
    let mut places = [0usize; 4];
    for seed in 0..200 {
        for asked in Session::new(four.iter().cloned(), seed).asked() {
            places[asked.options().position(|(_, key)| key).unwrap()] += 1;
        }
    }
    let all: usize = places.iter().sum();
    for place in places {
        let share = place as f64 / all as f64;
        // Four standard deviations of a fair draw of this size are about 0.02.
        assert!((share - 0.25).abs() < 0.03, "{places:?}");
    }
}

#[test]
fn a_generated_set_is_one_that_the_reader_accepts_whole() {
    let corpus = corpus();
    let article = |file: &str| corpus.article(file).map(|article| article.text.as_str());
    let items = generate::generate(&corpus).items;
    let saved = set::Set {
        title: "Essai".to_owned(),
        language: Language::Fr,
        author: None,
        licence: None,
        about: None,
        items: items.clone(),
    };
    let source = set::write(&saved, Language::Fr, &article);
    let (read, findings) = set::read("essai.ron", &source, &article);
    assert_eq!(findings, []);
    let read = read.unwrap().items;
    let ids = |items: &[Item]| items.iter().map(|item| item.id.clone()).collect::<Vec<_>>();
    assert_eq!(ids(&read), ids(&items), "the ids survive, and with them a learner's progress");
    assert!(read.iter().zip(&items).all(|(a, b)| a.evidence == b.evidence && a.stem.fr == b.stem.fr));
}

/// What was found bad in an item once, with the refusal that keeps it out: (article, words of the passage, kind, reason).
const REFUSED: &[(&str, &str, Kind, Refusal)] = &[
    ("003", "Ces derniers restent rigides", Kind::SourceArticle, Refusal::Dangling),
    ("003", "Les trois États du CCG", Kind::Cloze, Refusal::BrokenQuotation),
    ("000", "Un dispositif de défense commune", Kind::Verdict, Refusal::Dangling),
    ("001", "cette année", Kind::Date, Refusal::RelativeTime),
    ("001", "en 2024", Kind::Date, Refusal::TimeOfAnother),
    ("002", "mardi", Kind::Date, Refusal::RelativeTime),
    ("002", "au moins quatre hélicoptères", Kind::Cloze, Refusal::AlsoRight),
    ("001", "Le Mali puis le Niger ont également annoncé la rupture", Kind::Verdict, Refusal::LoadedWord),
    ("001", "La coopération des services spéciaux de Kiev", Kind::Verdict, Refusal::RelativeTime),
    ("004", "La prise de contrôle de Kidal devient ainsi un enjeu", Kind::Verdict, Refusal::Evaluation),
    ("003", "Le gouvernement français refuse de reconnaître la junte", Kind::SourceArticle, Refusal::NothingToKnowBy),
    ("000", "a repris en mains le16 novembre, la ville", Kind::Verdict, Refusal::Misprint),
    ("000", "poursuit", Kind::Speaker, Refusal::Dangling),
    ("001", "rapporte", Kind::Speaker, Refusal::LoadedWord),
    ("001", "la rupture de leurs relations diplomatiques avec Kiev", Kind::SourceArticle, Refusal::Leak),
    ("004", "l’armée malienne affirme sa résolution", Kind::SourceArticle, Refusal::Leak),
    ("002", "France", Kind::Cloze, Refusal::Leak),
    ("001", "dans une embuscade des rebelles", Kind::Date, Refusal::TooLong),
];

#[test]
fn what_was_once_asked_badly_is_refused_for_its_reason() {
    let refused = generate::generate(&corpus()).refused;
    let mut missing = Vec::new();
    for (article, words, kind, reason) in REFUSED {
        let found = refused.iter().any(|refused| {
            refused.article.starts_with(article)
                && refused.words.contains(words)
                && refused.kind == *kind
                && refused.refusal == *reason
        });
        let told: Vec<_> = refused
            .iter()
            .filter(|refused| refused.article.starts_with(article) && refused.words.contains(words))
            .map(|refused| (refused.kind, refused.refusal))
            .collect();
        if !found {
            missing.push(format!("{article} « {words} » {kind:?} {reason:?}: {told:?}"));
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

/// Two articles whose sentences once made questions that answered themselves.
fn telling() -> Corpus {
    let killed = "Huit personnes dont six Français et deux Nigériens ont été tuées dimanche 9 août par des hommes armés, \
        dans la zone de Kouré, dans le sud du Niger.\n";
    let named = "Une vingtaine de personnes ont attendu devant le ministère pendant la rencontre entre Christophe \
        Castaner et Gérald Darmanin. Le ministre Eric Dupond-Moretti est venu à midi avec Laurence Rossignol et \
        Marlène Schiappa.\n";
    let manifest = "(format: 1, articles: [(file: \"a.txt\", title: \"Niger : six touristes français tués\"), \
        (file: \"b.txt\", title: \"La rencontre au ministère\")])";
    let files = [("a.txt", killed), ("b.txt", named)];
    let files = files.map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec())).to_vec();
    recoupe::corpus::read(files, Some(manifest.as_bytes())).0
}

#[test]
fn a_title_in_the_question_does_not_give_a_short_key_away() {
    let generation = generate::generate(&telling());
    assert!(generation.items.iter().all(|item| item.key.text.fr != "six"));
    assert!(generation.refused.iter().any(|refused| refused.article == "a.txt" && refused.refusal == Refusal::Leak));
}

#[test]
fn no_option_of_a_gap_stands_beside_the_gap() {
    let items = generate::generate(&telling()).items;
    let mut gaps = items.iter().filter(|item| item.kind == Kind::Cloze).peekable();
    assert!(gaps.peek().is_some());
    for item in gaps {
        for option in item.options() {
            assert!(!item.stem.fr.contains(&option.text.fr), "{}: {}", item.stem.fr, option.text.fr);
        }
    }
}

/// An article that once asked who says « qu’A moins que … », and of which day « ces mots de ministère » are.
#[test]
fn a_capital_without_its_accent_and_a_name_without_its_article_are_not_asked_with() {
    let text = "A moins qu’un sursaut ne profite à Jean Viard ou à Sébastien Barles alors que la ville est perdue pour \
        le camp du maire, estime Olivier Faure. « La route est ouverte aux convois », a annoncé le 17 février le ministère des \
        Armées. La ville a été reprise le 25 mars, puis le 3 avril et le 9 mai.\n";
    let manifest = "(format: 1, articles: [(file: \"a.txt\", title: \"La ville\")])";
    let (corpus, _) =
        recoupe::corpus::read(vec![("a.txt".to_owned(), text.as_bytes().to_vec())], Some(manifest.as_bytes()));
    let generation = generate::generate(&corpus);
    assert!(!corpus.articles.is_empty() && !generation.refused.is_empty());
    for item in &generation.items {
        assert!(!item.stem.fr.contains("qu’A ") && !item.stem.fr.contains("de ministère"), "{}", item.stem.fr);
    }
    let dangling = |refused: &&generate::Refused| {
        refused.kind == Kind::Speaker && refused.refusal == Refusal::Dangling && refused.words.contains("estime")
    };
    assert!(generation.refused.iter().any(|refused| dangling(&refused)), "{:?}", generation.refused);
}

#[test]
fn nothing_is_asked_about_a_byline_a_reader_or_a_footer() {
    for item in generate::generate(&corpus()).items {
        let texts = item.options().map(|choice| &choice.text.fr).chain([&item.stem.fr]);
        for text in texts {
            for word in ["Poutine", "Saliou", "Cissé", "Tamba", "2013", "CCG", "FRI"] {
                assert!(!text.contains(word), "{}: {text}", item.id);
            }
        }
    }
}

#[test]
fn no_date_is_offered_again_and_again_without_ever_being_right() {
    // Each paper says when its museum was founded, and all say that it was enlarged in 2015: who had counted would never
    // choose 2015.
    let towns =
        ["Gap", "Pau", "Metz", "Nice", "Lyon", "Brest", "Dijon", "Nantes", "Rennes", "Toulon", "Reims", "Lille"];
    let paper = |(at, town): (usize, &&str)| {
        let founded = 1921 + 7 * at;
        let text = format!(
            "Le musée de {town}\n\nUn musée des Beaux-Arts a été fondé en {founded} à {town}, au bord de la Loire, par des \
             peintres.\n\nOn y entre sans payer.\n\nIl a été agrandi en 2015.\n"
        );
        (format!("{town}.txt"), text.into_bytes())
    };
    let (corpus, problems) = recoupe::corpus::read(towns.iter().enumerate().map(paper).collect(), None);
    assert_eq!(problems, []);
    let items = generate::generate_kinds(&corpus, &[Kind::Cloze]).items;
    let offered =
        |year: &str| items.iter().filter(|item| item.distractors.iter().any(|wrong| wrong.text.fr == year)).count();
    assert!(items.len() >= 10, "{}", items.len());
    assert!(offered("en 2015") <= 3, "{}", offered("en 2015"));
}
