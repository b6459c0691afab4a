fn main() {
    let dir = std::env::args().nth(1).unwrap();
    let mut files = vec![];
    for e in std::fs::read_dir(&dir).unwrap() {
        let e = e.unwrap();
        let n = e.file_name().to_string_lossy().to_string();
        if n.ends_with(".txt") {
            files.push((n, std::fs::read(e.path()).unwrap()));
        }
    }
    files.sort();
    let m = std::fs::read(format!("{dir}/corpus.ron")).ok();
    let (c, p) = recoupe::corpus::read(files, m.as_deref());
    if !p.is_empty() {
        eprintln!("{p:?}");
    }
    let g = recoupe::generate::generate(&c);
    for i in &g.items {
        println!(
            "## {} [{:?}]\n{}\n{}\n  ✔ {}   {}",
            i.id, i.origin, i.stem.fr, i.stem.en, i.key.text.fr, i.key.why.fr
        );
        for d in &i.distractors {
            println!("  ✘ {}   ({})", d.text.fr, d.why.fr);
        }
        for e in &i.evidence {
            println!("  > {} {}", e.article, e.text);
        }
        println!();
    }
    let mut k = std::collections::BTreeMap::new();
    for i in &g.items {
        *k.entry(i.kind).or_insert(0) += 1;
    }
    println!("{} items {k:?}", g.items.len());
    if std::env::args().nth(2).is_some() {
        for r in &g.refused {
            println!("-- {} {} {}: {}", r.article, r.kind.name(), r.refusal.name(), r.words);
        }
    }
}
