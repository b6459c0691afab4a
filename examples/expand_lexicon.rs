//! Expands a hunspell dictionary whose entries carry morphological fields into the asset of the French lexicon:
//! `cargo run --release --example expand_lexicon -- /usr/share/hunspell/fr.dic /usr/share/hunspell/fr.aff assets/lexicon`.
//! The same input gives the same bytes. Of the prefixes only those of units are taken (`kilo`); the others are elisions
//! (`l’`, `qu’`), which are tokens of their own.

// A program for those who change the lexicon: it stops at the first thing that is not as it should be, and says so.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stdout)]

use recoupe::language::fr::lexicon::{Form, Gender, LONGEST, Number, Persons, Pos, Traits, Valency};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::{env, fs, path::Path};

/// One suffix: what the stem loses and gains, when, and what it says of the form.
struct Suffix {
    strip: String,
    add: String,
    condition: Vec<Letters>,
    fields: String,
}

/// The affixes of a flag: suffixes, and the beginnings of units with the flags of what they make.
#[derive(Default)]
struct Affixes {
    suffixes: Vec<Suffix>,
    beginnings: Vec<(String, String)>,
}

/// One place of a condition: these letters, or all but these.
struct Letters {
    set: Vec<char>,
    but: bool,
}

/// A reading as the table keeps it: traits, bytes the form loses, what it gains.
type Row = (u32, u8, String);

fn main() {
    let args: Vec<String> = env::args().collect();
    let [_, dic, aff, out] = args.as_slice() else { panic!("usage: expand_lexicon DIC AFF FOLDER") };
    let affixes = affixes(&fs::read_to_string(aff).expect("the affix file"));
    let mut forms: BTreeMap<String, BTreeSet<Row>> = BTreeMap::new();
    for line in fs::read_to_string(dic).expect("the dictionary").lines().skip(1) {
        expand(line, &affixes, &mut forms);
    }
    supplement(&mut forms);
    write(&forms, Path::new(out));
}

fn affixes(aff: &str) -> HashMap<String, Affixes> {
    let mut affixes: HashMap<String, Affixes> = HashMap::new();
    for line in aff.lines() {
        let mut words = line.split_whitespace();
        let (Some(sort @ ("SFX" | "PFX")), Some(flag), Some(strip), Some(add)) =
            (words.next(), words.next(), words.next(), words.next())
        else {
            continue;
        };
        let Some(condition) = words.next() else { continue };
        let nothing = |part: &str| if part == "0" { String::new() } else { part.to_owned() };
        let (add, more) = add.split_once('/').unwrap_or((add, ""));
        let entry = affixes.entry(flag.to_owned()).or_default();
        if sort == "PFX" {
            if flag.starts_with('U') && !add.contains('\'') {
                entry.beginnings.push((nothing(add), more.to_owned()));
            }
            continue;
        }
        entry.suffixes.push(Suffix {
            strip: nothing(strip),
            add: nothing(add),
            condition: condition_of(condition),
            fields: words.collect::<Vec<_>>().join(" "),
        });
    }
    affixes
}

fn condition_of(pattern: &str) -> Vec<Letters> {
    let mut places = Vec::new();
    let mut chars = pattern.chars();
    while let Some(c) = chars.next() {
        places.push(match c {
            '.' => Letters { set: Vec::new(), but: true },
            '[' => {
                let inside: Vec<char> = chars.by_ref().take_while(|c| *c != ']').collect();
                match inside.split_first() {
                    Some(('^', set)) => Letters { set: set.to_vec(), but: true },
                    _ => Letters { set: inside, but: false },
                }
            }
            c => Letters { set: vec![c], but: false },
        });
    }
    places
}

fn holds(stem: &str, condition: &[Letters]) -> bool {
    let mut back = stem.chars().rev();
    condition.iter().rev().all(|place| back.next().is_some_and(|c| place.set.contains(&c) != place.but))
}

fn expand(line: &str, affixes: &HashMap<String, Affixes>, forms: &mut BTreeMap<String, BTreeSet<Row>>) {
    let (entry, fields) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
    let (stem, flags) = entry.split_once('/').unwrap_or((entry, ""));
    let letters: Vec<char> = flags.chars().collect();
    let flags: Vec<String> = letters.chunks(2).map(|pair| pair.iter().collect()).collect();
    if flags.iter().any(|flag| flag == "{}") {
        return;
    }
    for (beginning, more) in flags.iter().filter_map(|flag| affixes.get(flag)).flat_map(|flag| &flag.beginnings) {
        let unit = format!("{beginning}{stem}");
        if more.is_empty() {
            add(&unit, &unit, fields, "", forms);
        } else {
            expand(&format!("{unit}/{more} {fields}"), affixes, forms);
        }
    }
    let lemma = field(fields, "st:").next().unwrap_or(stem).to_owned();
    if !flags.iter().any(|flag| flag == "()") {
        add(stem, &lemma, fields, "", forms);
    }
    for suffix in flags.iter().filter_map(|flag| affixes.get(flag)).flat_map(|flag| &flag.suffixes) {
        if let Some(start) = stem.strip_suffix(&suffix.strip).filter(|_| holds(stem, &suffix.condition)) {
            add(&format!("{start}{}", suffix.add), &lemma, fields, &suffix.fields, forms);
        }
    }
}

fn field<'a>(fields: &'a str, name: &'a str) -> impl Iterator<Item = &'a str> {
    fields.split_whitespace().filter_map(move |field| field.strip_prefix(name))
}

fn add(form: &str, lemma: &str, stem: &str, affix: &str, forms: &mut BTreeMap<String, BTreeSet<Row>>) {
    // Elided words stand without their apostrophe; forms that no token can be are left out.
    let form = form.strip_suffix('\'').unwrap_or(form);
    let kept = form.len() <= LONGEST && lemma.len() <= LONGEST && form.starts_with(char::is_alphabetic);
    if !kept || !form.chars().all(|c| c.is_alphanumeric() && c != '·' || matches!(c, '-' | '\'')) {
        return;
    }
    for traits in traits(stem, affix) {
        let same = form.char_indices().zip(lemma.chars()).take_while(|((_, a), b)| a == b).count();
        let same = form.char_indices().nth(same).map_or(form.len(), |(at, _)| at);
        let row = (traits.pack(), (form.len() - same) as u8, lemma[same..].to_owned());
        forms.entry(form.to_owned()).or_default().insert(row);
    }
}

/// What the fields of an entry and of one of its suffixes say together: one reading for each part of speech, and for a
/// verb one for each form.
fn traits(stem: &str, affix: &str) -> Vec<Traits> {
    let told = |wanted: &[&str]| {
        let one = |fields| field(fields, "is:").find(|value| wanted.contains(value));
        one(affix).or_else(|| one(stem)).map(str::to_owned)
    };
    let gender = match told(&["mas", "fem", "epi"]).as_deref() {
        Some("mas") => Some(Gender::Masculine),
        Some("fem") => Some(Gender::Feminine),
        _ => None,
    };
    let number = match told(&["sg", "pl", "inv"]).as_deref() {
        Some("sg") => Some(Number::Singular),
        Some("pl") => Some(Number::Plural),
        _ => None,
    };
    let mut persons = Persons::default();
    for value in field(affix, "po:").chain(field(stem, "po:")).chain(field(stem, "is:")) {
        let plural = number.unwrap_or(Number::Singular);
        persons = persons.and(match value.trim_end_matches('!') {
            "1sg" | "1isg" => Persons::one(1, Number::Singular),
            "2sg" => Persons::one(2, Number::Singular),
            "3sg" => Persons::one(3, Number::Singular),
            "1pl" => Persons::one(1, Number::Plural),
            "2pl" => Persons::one(2, Number::Plural),
            "3pl" => Persons::one(3, Number::Plural),
            "1pe" => Persons::one(1, plural),
            "2pe" => Persons::one(2, plural),
            "3pe" if number.is_none() => Persons::one(3, Number::Singular).and(Persons::one(3, Number::Plural)),
            "3pe" => Persons::one(3, plural),
            _ => Persons::default(),
        });
    }
    let mut readings = Vec::new();
    for value in field(stem, "po:") {
        if let Some(marks) = value.strip_prefix('v').filter(|marks| marks.len() == 9) {
            let base = Traits { valency: valency(marks), ..Traits::bare(Pos::Verb) };
            let forms = field(affix, "po:").chain(field(stem, "po:")).chain(field(stem, "is:")).filter_map(form_of);
            readings.extend(forms.map(|form| {
                // The mark 1sg on a participle is for `eussé-je`; only a participle has a gender.
                let participle = form == Form::PastParticiple;
                let persons = if participle { Persons::default() } else { persons };
                let (gender, number) = if participle { (gender, number) } else { (None, None) };
                Traits { form: Some(form), gender, number, persons, ..base }
            }));
        } else if let Some(pos) = pos_of(value) {
            readings.push(Traits { gender, number, persons, ..Traits::bare(pos) });
        }
    }
    readings
}

/// After the group: state, intransitive, transitive, indirect, pronominal, impersonal, être, avoir.
fn valency(marks: &str) -> Valency {
    let mut found = Valency::default();
    for (at, mark) in marks.chars().skip(1).enumerate() {
        found = found.and(match (at, mark) {
            (0, 'e') => Valency::COPULA,
            (0, 'a') => Valency::TRANSITIVE,
            (1, 'i') => Valency::INTRANSITIVE,
            (2, 't' | 'x') => Valency::TRANSITIVE,
            (3, 'n' | 'x') => Valency::INDIRECT,
            (4, 'q' | 'e' | 'x') => Valency::PRONOMINAL,
            (4, 'p' | 'r') => Valency::PRONOMINAL.and(Valency::ONLY_PRONOMINAL),
            (5, 'm') => Valency::IMPERSONAL,
            (6, 'e') => Valency::WITH_ETRE,
            (7, 'a') => Valency::WITH_AVOIR,
            _ => Valency::default(),
        });
    }
    found
}

fn form_of(value: &str) -> Option<Form> {
    Some(match value {
        "infi" => Form::Infinitive,
        "ipre" => Form::Present,
        "iimp" => Form::Imperfect,
        "ipsi" => Form::SimplePast,
        "ifut" => Form::Future,
        "cond" => Form::Conditional,
        "spre" => Form::SubjunctivePresent,
        "simp" => Form::SubjunctiveImperfect,
        "impe" => Form::Imperative,
        "ppas" => Form::PastParticiple,
        "ppre" => Form::PresentParticiple,
        _ => return None,
    })
}

fn pos_of(value: &str) -> Option<Pos> {
    Some(match value.trim_start_matches("loc.") {
        "nom" => Pos::Noun,
        "npr" => Pos::ProperNoun,
        "prn" => Pos::GivenName,
        "patr" => Pos::FamilyName,
        "titr" => Pos::Title,
        "adj" => Pos::Adjective,
        "adv" | "proadv" => Pos::Adverb,
        "negadv" => Pos::Negation,
        "det" | "detdem" | "detpos" | "detind" | "detneg" | "detex" => Pos::Determiner,
        "prep" | "prepv" => Pos::Preposition,
        "propersuj" => Pos::SubjectPronoun,
        "properobj" => Pos::ObjectPronoun,
        "prodem" => Pos::DemonstrativePronoun,
        "proind" | "proneg" => Pos::IndefinitePronoun,
        "proint" | "advint" => Pos::Interrogative,
        "prorel" => Pos::RelativePronoun,
        "cjco" => Pos::Coordinator,
        "cjsub" | "cj" => Pos::Subordinator,
        "nb" | "nbro" => Pos::Numeral,
        "interj" => Pos::Interjection,
        "pfx" => Pos::Affix,
        _ => return None,
    })
}

/// What the dictionary leaves out of the closed classes.
fn supplement(forms: &mut BTreeMap<String, BTreeSet<Row>>) {
    const MISSING: &[(&str, Pos)] = &[
        ("du", Pos::Preposition),
        ("des", Pos::Preposition),
        ("près", Pos::Preposition),
        ("via", Pos::Preposition),
        ("lors", Pos::Preposition),
        ("tous", Pos::Determiner),
        ("tous", Pos::IndefinitePronoun),
    ];
    for (form, pos) in MISSING {
        let rows = forms.entry((*form).to_owned()).or_default();
        if !rows.iter().any(|(bits, ..)| Traits::unpack(*bits).pos == *pos) {
            println!("added: {form} {pos:?}");
            rows.insert((Traits::bare(*pos).pack(), 0, String::new()));
        }
    }
}

fn write(forms: &BTreeMap<String, BTreeSet<Row>>, folder: &Path) {
    // Frequent sets first: small numbers make a small automaton.
    let mut counts: BTreeMap<&BTreeSet<Row>, usize> = BTreeMap::new();
    for rows in forms.values() {
        *counts.entry(rows).or_default() += 1;
    }
    let mut sets: Vec<(&BTreeSet<Row>, usize)> = counts.into_iter().collect();
    sets.sort_by_key(|(rows, count)| (usize::MAX - count, *rows));
    let number: HashMap<&BTreeSet<Row>, u64> =
        sets.iter().enumerate().map(|(at, (rows, _))| (*rows, at as u64)).collect();

    let mut map = fst::MapBuilder::memory();
    for (form, rows) in forms {
        map.insert(form, number[rows]).expect("forms are sorted");
    }
    let map = map.into_inner().expect("memory takes all");

    let mut endings = String::new();
    let mut starts: Vec<u32> = Vec::new();
    let mut readings: Vec<u8> = Vec::new();
    for (rows, _) in &sets {
        starts.push((readings.len() / 8) as u32);
        for (bits, lost, ending) in *rows {
            let at = endings.find(ending.as_str()).unwrap_or_else(|| {
                endings.push_str(ending);
                endings.len() - ending.len()
            });
            readings.extend(bits.to_le_bytes());
            readings.extend(u16::try_from(at).expect("few endings").to_le_bytes());
            readings.extend([*lost, ending.len() as u8]);
        }
    }
    starts.push((readings.len() / 8) as u32);
    let mut table: Vec<u8> = Vec::new();
    for count in [sets.len(), readings.len() / 8, endings.len()] {
        table.extend((count as u32).to_le_bytes());
    }
    table.extend(starts.iter().flat_map(|start| start.to_le_bytes()));
    table.extend(&readings);
    table.extend(endings.as_bytes());

    fs::create_dir_all(folder).expect("the folder");
    fs::write(folder.join("forms.fst"), &map).expect("forms.fst");
    fs::write(folder.join("readings.bin"), &table).expect("readings.bin");
    let entries: usize = forms.values().map(BTreeSet::len).sum();
    println!("{} forms, {entries} readings, {} sets, {} bytes of endings", forms.len(), sets.len(), endings.len());
    println!("forms.fst {} bytes, readings.bin {} bytes", map.len(), table.len());
}
