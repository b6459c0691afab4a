//! Any text as a question set: read to the end, with findings instead of a panic.

#![no_main]

use libfuzzer_sys::fuzz_target;
use recoupe::set;

fuzz_target!(|source: &str| {
    let _ = set::read("set.ron", source, &|_| Some("Le 16 novembre, l’armée a repris la ville de Kidal."));
});
