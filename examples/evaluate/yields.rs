//! How many items a corpus gives, by kind. The same items are what the guesser is asked.

use recoupe::corpus::Corpus;
use recoupe::disk;
use recoupe::generate;
use recoupe::question::{Item, Kind};
use std::path::Path;

/// The items of a corpus.
struct Yield {
    name: &'static str,
    articles: usize,
    items: Vec<Item>,
}

impl Yield {
    fn new(name: &'static str, corpus: &Corpus) -> Yield {
        Yield { name, articles: corpus.articles.len(), items: generate::generate(corpus).items }
    }

    /// How many items of these kinds there are, and how many an article gives.
    fn print(&self, kinds: &[Kind]) {
        let count = self.items.iter().filter(|item| kinds.contains(&item.kind)).count();
        print!(" {count:>9} {:>11.2}", count as f64 / self.articles.max(1) as f64);
    }
}

/// Prints the items and the items per article of the bundled corpus and of the news, and gives the items of both.
pub fn print(folder: &Path) -> Vec<Item> {
    let mut yields = vec![Yield::new("bundled", &disk::bundled::corpus().0)];
    match disk::corpus::open(&folder.join("data/news-fr")) {
        Ok((corpus, _)) => yields.push(Yield::new("news-fr", &corpus)),
        Err(_) => println!("\nitems of news-fr: absent: data/news-fr"),
    }
    print!("\n{:<16}", "items");
    yields.iter().for_each(|of| print!(" {:>9} {:>11}", of.name, "per article"));
    println!();
    let line = |name: &str, kinds: &[Kind]| {
        print!("{name:<16}");
        yields.iter().for_each(|of| of.print(kinds));
        println!();
    };
    let made = |kind: &Kind| yields.iter().any(|of| of.items.iter().any(|item| item.kind == *kind));
    Kind::ALL.iter().filter(|kind| made(kind)).for_each(|kind| line(kind.name(), &[*kind]));
    line("every kind", &Kind::ALL);
    yields.into_iter().flat_map(|of| of.items).collect()
}
