//! The words by which a person is told: roles, titles, first names, the small words inside a name.

/// Nouns that say what a person is, in lower case.
#[rustfmt::skip]
pub(super) const ROLES: &[&str] = &[
    "président", "présidente", "ministre", "ministres", "colonel", "général", "capitaine", "commandant", "lieutenant",
    "brigadier", "sergent", "amiral", "chef", "cheffe", "porte-parole", "secrétaire", "directeur", "directrice",
    "maire", "député", "députée", "sénateur", "sénatrice", "préfet", "procureur", "procureure", "roi", "reine",
    "pape", "prince", "princesse", "avocat", "avocate", "professeur", "professeure", "docteur", "chercheur",
    "chercheuse", "journaliste", "écrivain", "acteur", "actrice", "chancelier", "chancelière", "gouverneur",
    "gouverneure", "ambassadeur", "ambassadrice", "candidat", "candidate", "entraîneur", "militant", "militante",
    "conseiller", "conseillère", "eurodéputé", "eurodéputée", "premier", "émir", "cheikh", "imam", "archevêque",
    "juge", "expert", "experte", "analyste", "économiste", "infectiologue", "médecin", "légionnaire", "soldat",
    "adjudant", "caporal",
];

/// Titles that stand right before a name.
#[rustfmt::skip]
pub(super) const TITLES: &[&str] = &[
    "m", "mm", "mme", "mlle", "me", "dr", "pr", "mgr",
];

/// First names common in the news; enough to tell a person where nothing else does.
#[rustfmt::skip]
pub(super) const FIRST_NAMES: &[&str] = &[
    "Abdoulaye", "Abdel", "Abdou", "Adama", "Agnès", "Ahmed", "Alain", "Albert", "Alexandre", "Alexis", "Alice",
    "Aliou", "Amadou", "Amélie", "André", "Angela", "Anne", "Antoine", "Arnaud", "Assimi", "Aurélie", "Barack",
    "Barbara", "Benjamin", "Benoît", "Bernard", "Boubacar", "Brigitte", "Bruno", "Carole", "Catherine", "Cécile",
    "Charles", "Choguel", "Christian", "Christine", "Christophe", "Claire", "Claude", "Clément", "Daniel", "David",
    "Denis", "Didier", "Dominique", "Donald", "Edouard", "Édouard", "Emmanuel", "Éric", "Eric", "Fatou", "Florence",
    "François", "Françoise", "Frédéric", "Gabriel", "Geneviève", "Georges", "Gérald", "Gérard", "Gilles", "Guillaume",
    "Guy", "Hélène", "Henri", "Hervé", "Ibrahim", "Ibrahima", "Idriss", "Isabelle", "Ismaël", "Issa", "Jacques",
    "Jair", "James", "Jean", "Jean-Baptiste", "Jean-Claude", "Jean-Luc", "Jean-Marie", "Jean-Michel", "Jean-Pierre",
    "Jean-Yves", "Jérôme", "Joe", "John", "Jordan", "José", "Joseph", "Julie", "Julien", "Karim", "Kévin", "Laurent",
    "Léa", "Louis", "Luc", "Lucie", "Macky", "Mahamat", "Marc", "Marie", "Marine", "Marlène", "Martin", "Martine",
    "Mathieu", "Michel", "Michèle", "Mohamed", "Mohammed", "Moussa", "Moustapha", "Muriel", "Nathalie", "Nicolas",
    "Nicole", "Olivier", "Oumar", "Ousmane", "Pascal", "Patrick", "Paul", "Philippe", "Pierre", "Rachida", "Raphaël",
    "Rémi", "Richard", "Robert", "Roch", "Roman", "Ronald", "Sadio", "Salif", "Samuel", "Sandrine", "Sébastien",
    "Ségolène", "Serge", "Simon", "Sophie", "Stéphane", "Sylvie", "Theresa", "Thierry", "Thomas", "Valérie",
    "Vincent", "Virginie", "Vladimir", "Volodymyr", "William", "Xavier", "Yannick", "Yves", "Alou", "Saliou", "Olaf",
    "Recep", "Benyamin", "Ursula", "Antonio", "Sergueï", "Evgueni",
];

/// Small words inside a person's name.
#[rustfmt::skip]
pub(super) const PARTICLES: &[&str] = &[
    "de", "ben", "ould", "ag", "el", "al", "von", "van", "d", "le",
];
