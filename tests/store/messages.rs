//! Every complaint has words in both languages.

use crate::words;
use recoupe::corpus::problem::{Fault as CorpusFault, Problem};
use recoupe::disk::{Cause, Error, Operation};
use recoupe::progress::Fault;
use std::io;
use std::path::Path;

#[test]
fn every_corpus_problem_has_words() {
    use CorpusFault::{BadDate, Binary, Empty, ListedTwice, Manifest, Missing, NotUtf8, TooLarge, Unreadable};
    let large = TooLarge { size: 9 << 20, limit: 8 << 20 };
    let all = [Empty, Binary, NotUtf8, large, Missing, ListedTwice];
    let worded = [Unreadable("x".into()), Manifest("y".into()), BadDate("z".into())];
    for fault in all.into_iter().chain(worded) {
        let problem = Problem { file: "a.txt".to_owned(), place: None, fault };
        assert!(words(&problem.message()).contains("a.txt"));
    }
}

#[test]
fn every_journal_fault_has_words() {
    let counted = [Fault::Gap(2, 1), Fault::Gap(2, 5), Fault::Repeated(2, 9), Fault::Unreadable(2, "x".into())];
    let plain = [Fault::NoHeader, Fault::LaterVersion(2), Fault::Torn(2), Fault::Edited(2)];
    for fault in counted.into_iter().chain(plain) {
        words(&fault.message());
    }
}

#[test]
fn every_operation_and_cause_has_words_and_names_the_path() {
    use Operation::{CreateFolder, FindHome, List, Read, Sync, Write};
    for operation in [Read, List, CreateFolder, Write, Sync, FindHome] {
        let system = [io::ErrorKind::NotFound, io::ErrorKind::PermissionDenied, io::ErrorKind::StorageFull];
        let system = system.into_iter().chain([io::ErrorKind::NotADirectory, io::ErrorKind::Other]);
        let causes = system.map(|kind| Cause::System(kind.into())).chain([
            Cause::NotAFile,
            Cause::TooLarge { size: 1, limit: 2 },
            Cause::NotUtf8(3),
            Cause::InUse,
            Cause::ReadOnly,
            Cause::NoHome,
        ]);
        for cause in causes {
            let error = Error::new(operation, Path::new("/data/a.ron"), cause);
            assert!(words(&error.message()).contains("/data/a.ron"));
        }
    }
}
