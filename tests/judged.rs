//! What blind readers found wrong with questions, each as a text of its own that shows it: no such question is made again.

// A helper of a test fails as the test itself does.
#![allow(clippy::unwrap_used)]

use recoupe::corpus::{self, Corpus};
use recoupe::disk::bundled;
use recoupe::generate;
use recoupe::question::{Item, Kind};
use std::collections::HashSet;

/// A corpus of articles with these titles and texts.
fn corpus_of(articles: &[(&str, &str)]) -> Corpus {
    let entries: Vec<String> =
        (0..articles.len()).map(|at| format!("(file: \"{at}.txt\", title: {:?})", articles[at].0)).collect();
    let manifest = format!("(format: 1, articles: [{}])", entries.join(", "));
    let files = articles.iter().enumerate().map(|(at, (_, text))| (format!("{at}.txt"), text.as_bytes().to_vec()));
    corpus::read(files.collect(), Some(manifest.as_bytes())).0
}

/// The items of one article among two that speak of other things.
fn items_of(text: &str) -> Vec<Item> {
    let others = [
        ("La récolte", "Le 3 mai 2019, la coopérative de Ségou a vendu douze camions de mil au Sénégal et au Togo."),
        ("Le match", "L’équipe de Thiès a battu celle de Kayes par trois buts à un, selon Amadou Ba, son entraîneur."),
    ];
    let corpus = corpus_of(&[("Une dépêche", text), others[0], others[1]]);
    let items = generate::generate(&corpus).items;
    items.into_iter().filter(|item| item.evidence[0].article == "0.txt").collect()
}

/// Checks that no stem and no option of the items holds any of these words.
#[track_caller]
fn never(text: &str, words: &[&str]) {
    for item in items_of(text) {
        let texts = item.options().map(|choice| &choice.text.fr).chain([&item.stem.fr]);
        for said in texts {
            for word in words {
                assert!(!said.contains(word), "{}: {said}", item.id);
            }
        }
    }
}

#[test]
fn what_a_sentence_ends_is_not_told_as_lasting() {
    let text = "Syrte, contrôlée depuis 2016 par les forces de Tripoli, a été prise en janvier 2020 par les soldats du \
        maréchal Haftar.";
    never(text, &["Syrte est contrôlée"]);
}

#[test]
fn a_number_inside_a_phrase_of_its_own_is_not_changed() {
    never(
        "L’option de deux États a été ignorée par le président Donald Trump en 2019.",
        &["trois États", "cinq États"],
    );
}

#[test]
fn an_infinitive_keeps_its_object() {
    let text = "L’Allemagne a décidé samedi d’imposer aux voyageurs étrangers de quatre pays voisins, dont la France, un \
        test de dépistage.";
    never(text, &["pays voisins\u{a0}?"]);
}

#[test]
fn a_count_is_not_asked_without_what_narrows_it() {
    let text =
        "La France a notamment perdu 13 soldats en novembre 2019 au Mali, dans un accident entre deux hélicoptères.";
    assert!(items_of(text).iter().all(|item| item.kind != Kind::Quantity));
    let whole = "La France a perdu 13 soldats en novembre 2019 au Mali.";
    assert!(items_of(whole).iter().any(|item| item.kind == Kind::Quantity), "the whole count is asked for");
}

#[test]
fn a_name_that_ends_in_an_initial_is_no_gap() {
    let text = "Charline F. avait rejoint l’ONG Acted en 2018 avec Léo Roux, Antonin Girard, Myriam Duval et Nadia Lopez. \
        Léo Roux était né à Pau. Antonin Girard était né à Gap.";
    never(text, &["______. avait"]);
    assert!(items_of(text).iter().any(|item| item.kind == Kind::Cloze), "gaps are asked about the others");
}

#[test]
fn two_who_speak_together_are_not_asked_for_one_by_one() {
    let text = "« Ce débat est une exigence démocratique pour le pays », plaident Bastien Lachaud et Jean-Luc Mélenchon. Le \
        député Adrien Quatennens et la ministre Florence Parly ont pris la parole à l’Assemblée.";
    assert!(items_of(text).iter().all(|item| item.kind != Kind::Speaker));
    let one = text.replace("plaident Bastien Lachaud et Jean-Luc Mélenchon", "plaide Jean-Luc Mélenchon");
    assert!(items_of(&one).iter().any(|item| item.kind == Kind::Speaker), "one who speaks alone is asked for");
}

#[test]
fn a_pronoun_after_somebody_else_was_named_has_no_speaker() {
    let text = "Le ministre Youssef Otaïba a salué l’accord de paix signé mardi. De son côté, le secrétaire d’État Anwar \
        Gargash a pris la parole à Abou Dhabi. « La plupart des pays y verront une étape courageuse pour la paix », a-t-il \
        affirmé. Le négociateur Karim Haddad et le général Omar Fassi étaient présents.";
    let asked = |item: &Item| item.kind == Kind::Speaker && item.key.text.fr == "Youssef Otaïba";
    assert!(!items_of(text).iter().any(|item| asked(item) && item.stem.fr.contains("courageuse")));
}

#[test]
fn two_sentences_that_ran_together_are_not_printed() {
    let text = "Le soutien d’Adèle HaenelValentine Monnier a reçu le soutien de Adèle Haenel et de Valentine Monnier à Paris. \
        Des blessésÂgé de 25 ans, le sergent Marc Petit était né à Pau en 1994.";
    never(text, &["HaenelValentine", "blessésÂgé"]);
}

#[test]
fn the_same_office_in_other_words_is_no_wrong_option() {
    let text = "Le ministre de la Défense, Sadio Camara, a reçu le président de la République, Paul Biya, et le chef d’État \
        camerounais. Le ministre malien de la Défense, Sadio Camara, a remercié le secrétaire général de l’ONU, Antonio \
        Guterres, et le préfet de police de Paris, Didier Lallement.";
    for item in items_of(text).iter().filter(|item| item.stem.fr.contains("Quelle fonction")) {
        let options: Vec<&str> = item.options().map(|choice| choice.text.fr.as_str()).collect();
        let defence = options.iter().filter(|words| words.contains("Défense")).count();
        assert!(defence <= 1, "{options:?}");
    }
}

#[test]
fn an_article_whose_title_another_has_is_not_asked_about() {
    let text = "La Russie a livré au Mali quatre hélicoptères et deux radars en mars 2021, selon le ministère.";
    let corpus =
        corpus_of(&[("Une dépêche", text), ("Une dépêche", "Le Tchad a fermé sa frontière."), ("Autre", "Rien.")]);
    let generation = generate::generate(&corpus);
    assert!(generation.items.iter().all(|item| !item.stem.fr.contains("Une dépêche")));
    assert!(generation.refused.iter().any(|refused| refused.refusal == generate::Refusal::NotUnique));
}

#[test]
fn french_elides_before_a_mute_h_and_a_vowel() {
    let text = "Plus de 600.000 hectares de forêt étaient partis en fumée en Californie en septembre 2020.";
    never(text, &["de hectares", "de Ansongo", "que un "]);
}

#[test]
fn a_verb_does_not_borrow_the_object_of_its_gerund() {
    let text = "Le président Amadou Keïta a réaffirmé jeudi 17 janvier 2019, en présentant ses vœux aux armées, \
        l’importance pour le Togo de rester engagé.";
    never(text, &["a réaffirmé en présentant", "a-t-il réaffirmé en présentant"]);
}

#[test]
fn words_that_lost_their_spaces_or_turned_their_marks_are_not_shown() {
    let text = "Treize soldats maliens sont morts le 3 mai 2019 lors une opération de combat à Gao et à Ménaka.";
    never(text, &["lors une"]);
    let text =
        "La majorité des Maliens achète du mil à Ségou62 % des Maliens comptent y dépenser 40 % de plus en 2019.";
    never(text, &["Ségou62"]);
}

#[test]
fn whose_function_may_be_two_peoples_is_not_asked() {
    let text = "Le dîner du 24 décembre 2019 sera préparé à Gao par le chef de l’Elysée Guillaume Martin. Le président \
        Amadou Keïta a quitté Bamako le 26 décembre 2019.";
    never(text, &["est chef de l’Elysée"]);
}

#[test]
fn every_question_on_the_bundled_articles_was_read_and_found_good() {
    let rated = include_str!("questions/rated_bundled.tsv").lines().filter(|line| !line.starts_with('#'));
    let good: HashSet<Vec<&str>> = rated
        .map(|line| line.split('\t').collect::<Vec<&str>>())
        .filter(|cells| cells[1] == "good")
        .map(|cells| vec![cells[0], cells[3], cells[4], cells[5]])
        .collect();
    let items = generate::generate(&bundled::corpus().0).items;
    assert_eq!(items.len(), good.len(), "rows of questions that are no longer made, or twice the same");
    for item in items {
        let mut wrong: Vec<&str> = item.distractors.iter().map(|choice| choice.text.fr.as_str()).collect();
        wrong.sort_unstable();
        let wrong = wrong.join(" | ");
        // Whoever changes a question reads it anew, and writes down what they found.
        let row = vec![item.id.as_str(), item.stem.fr.as_str(), item.key.text.fr.as_str(), wrong.as_str()];
        assert!(good.contains(&row), "not read yet: {}", row.join("\t"));
    }
}

#[test]
fn the_function_of_a_second_is_not_cut_down_to_that_of_the_first() {
    let text = "L’adjoint au maire parisien chargé de la sécurité, Nicolas Nordman, a reçu le 3 mai 2019 le procureur de la \
        République de Lyon, Paul Martin, le ministre malien de la Défense, Sadio Camara, et le préfet de police de Paris, \
        Didier Lallement.";
    never(text, &["«\u{a0}maire parisien", "est maire parisien"]);
    assert!(items_of(text).iter().flat_map(|item| item.options()).all(|choice| !choice.text.fr.starts_with("maire")));
    assert!(
        items_of(text).iter().any(|item| item.key.text.fr == "préfet de police de Paris"),
        "others are asked about"
    );
}

#[test]
fn a_count_keeps_the_words_that_say_how_exact_it_is() {
    let text = "Par ailleurs, quelque 600 manifestants de toute la France se retrouvent le 28 juin 2019 à Montceau-les-Mines \
        pour une assemblée. Au niveau des puissances du G20, 43 pays avaient signé un moratoire à Riyad en mai 2020.";
    never(text, &["est-ce que 600", "dit que 600", "«\u{a0}600", "que 43 pays", "«\u{a0}43 pays"]);
    assert!(items_of(text).iter().any(|item| item.stem.fr.contains("uelque 600")), "with them it is asked about");
}

#[test]
fn what_is_said_on_a_condition_is_nobodys_claim() {
    let text = "L’imam Mahmoud Dicko a dit mercredi que si la Cédéao réclame une transition entre les mains des civils, il \
        l’acceptera. La France dénonce le recours aux mercenaires. Le Togo dénonce la fermeture de la frontière.";
    assert!(items_of(text).iter().all(|item| !item.stem.fr.contains("qui réclame")));
}

#[test]
fn what_says_nothing_of_anything_is_not_quoted() {
    let text = "Sans exclure une surprise, comme Samia Ghali ou Bruno Gilles à Marseille en 2020. Voilà ce qu’ont scandé le 7 \
        juillet 2020 une vingtaine de militantes à Paris devant Christophe Castaner et Gérald Darmanin. Est-ce le début de \
        la purge des adversaires d’Erdogan en Turquie en 2016 ?";
    never(text, &["Sans exclure", "Voilà ce", "Est-ce le début"]);
}

#[test]
fn information_is_no_source() {
    let text = "Selon des informations du Parisien, l’homme avait « parcouru plusieurs kilomètres » à pied jusqu’à Lacanau. \
        Selon le procureur Paul Martin, il venait de Bordeaux. Selon la gendarmerie, il était seul.";
    for item in items_of(text) {
        assert!(item.options().all(|choice| !choice.text.fr.contains("informations")), "{}", item.stem.fr);
    }
}

#[test]
fn a_first_name_alone_is_nobody() {
    let text = "« L’accord est une victoire de la diplomatie », a déclaré Youssef à la presse le 13 août 2020. « C’est une \
        trahison de notre cause », a répondu Amadou Keïta. « Nous verrons bien demain matin », a dit Paul Martin.";
    for item in items_of(text) {
        assert!(item.options().all(|choice| choice.text.fr != "Youssef"), "{}", item.stem.fr);
    }
}

#[test]
fn misprints_of_a_passage_are_quoted_in_no_question() {
    let text = "La France insoumise a demandé le 6 septembre 2020, au lendemain de la morts de deux soldats à Gao, un débat à \
        Paris. Le break commercialisé par Ferrari en Italie, a été dévoilé à Genève en mars 2016. Michel Germaneau, un \
        ancien ingénieur est enlevé au Niger le 19 avril 2010.";
    assert!(items_of(text).iter().all(|item| item.kind == Kind::Framing), "{:?}", items_of(text));
    let sound = "Michel Germaneau, un ancien ingénieur, est enlevé au Niger le 19 avril 2010.";
    assert!(!items_of(sound).is_empty(), "with its second comma it is asked about");
}

#[test]
fn a_sentence_in_the_middle_of_a_speech_is_not_the_articles_own() {
    let text = "« La route est ouverte. La Cédéao a pour rôle d’accompagner le Mali et le Togo jusqu’en mars 2021. Nous y \
        veillerons », a déclaré Jean-Claude Brou.";
    let own = |item: &&Item| matches!(item.kind, Kind::Cloze | Kind::SourceArticle);
    let cited = |item: &Item| !item.stem.fr.contains("a pour rôle") || item.stem.fr.contains("citant");
    assert!(items_of(text).iter().filter(own).all(cited));
}

#[test]
fn a_frontier_is_that_of_two_countries() {
    let text = "La zone de Kouré se situe à une centaine de kilomètres au nord de la frontière du Bénin. Le Togo et le Ghana \
        sont plus loin de Niamey que du Tchad.";
    never(text, &["la frontière ______"]);
}

#[test]
fn what_recurs_every_year_is_not_contradicted_by_another_year() {
    let text = "En 2019, les inondations avaient fait 32 morts et plus de 226.000 sinistrés au Niger. En 2013, la France avait \
        envoyé des soldats au Mali.";
    let asked = items_of(text);
    assert!(asked.iter().all(|item| !(item.key.text.fr == "contredite" && item.stem.fr.contains("inondations"))));
}

#[test]
fn a_long_sentence_is_asked_about_by_what_it_states_in_one_piece() {
    let text = "Une cinquantaine de militaires estoniens assurent à Gao des missions de patrouille et de protection des \
        installations, alors que les autres soldats européens, arrivés il y a deux ans sur la base, s’entraînent avec les \
        forces du Niger, du Burkina Faso, du Tchad et de la Mauritanie loin de Bamako et de Tombouctou.";
    let gap = |item: &Item| {
        item.kind == Kind::Cloze && item.stem.fr.contains("estoniens") && item.stem.fr.ends_with("…\u{a0}»")
    };
    assert!(
        items_of(text).iter().any(gap),
        "{:?}",
        items_of(text).iter().map(|item| &item.stem.fr).collect::<Vec<_>>()
    );
}

#[test]
fn weekdays_of_wrong_days_are_those_of_the_calendar() {
    const WEEKDAYS: [&str; 7] = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];
    let text = "Un véhicule piégé a explosé lundi 22 juillet 2019 à l’entrée de la base de Gao, au Mali.";
    let items = items_of(text);
    let gap =
        items.iter().find(|item| item.kind == Kind::Cloze && item.key.text.fr == "lundi 22 juillet 2019").unwrap();
    for choice in &gap.distractors {
        let words: Vec<&str> = choice.text.fr.split(' ').collect();
        let [weekday, day, "juillet", "2019"] = words[..] else { panic!("{}", choice.text.fr) };
        // The 22nd was a Monday, and so were the 1st, the 8th and every seventh day.
        let at = (day.parse::<usize>().unwrap() + 6) % 7;
        assert_eq!(WEEKDAYS[at], weekday, "{}", choice.text.fr);
    }
    assert!(items.iter().all(|item| item.kind != Kind::Date || !item.key.text.fr.contains("lundi")));
}
