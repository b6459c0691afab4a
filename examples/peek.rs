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
    recoupe::cli::inspect::text(&c, None, &mut std::io::stdout()).unwrap();
}
