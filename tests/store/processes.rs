//! The journal across real processes: killed at any moment, out of room, without the right to write. The test program
//! starts itself again as the process to be harmed. It is killed 30 times, or as often as `RECOUPE_KILLS` says.

use crate::{answer, found, numbered, open};
use recoupe::disk::backup::Backup;
use recoupe::disk::{Hidden, Journal, Paths, Settings};
use recoupe::progress::line;
use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;

/// Names the folder to the process that is started again.
const FOLDER: &str = "RECOUPE_TEST_FOLDER";

/// How often the process is killed, unless `RECOUPE_KILLS` says otherwise.
const KILLS: u64 = 30;

/// The command that runs one of the tests below in a process of its own, on `folder`.
fn again(test: &str, folder: &Path) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args([test, "--exact", "--nocapture", "--test-threads=1"]).env(FOLDER, folder);
    command.stdout(Stdio::piped()).stderr(Stdio::null());
    command
}

/// Not a test when run by name without a folder: the body of the process that is killed. It adds answers for ever and
/// prints the number of each once it is acknowledged.
#[test]
fn body_that_adds_answers() {
    let Some(folder) = std::env::var_os(FOLDER) else { return };
    let (journal, opened) = Journal::open(Path::new(&folder)).unwrap();
    let first = opened.records.len() as u64 + 1;
    for number in first..first + 100_000 {
        match journal.append(&answer(number)) {
            Ok(sequence) => println!("\nkept {sequence}"),
            Err(error) => {
                println!("\nrefused {}", error.cause.name());
                return;
            }
        }
        std::io::stdout().flush().unwrap();
    }
}

/// The acknowledged numbers in a line that a process printed.
fn kept(line: &str) -> Option<u64> {
    line.strip_prefix("kept ")?.parse().ok()
}

#[test]
fn no_acknowledged_answer_is_lost_by_killing_the_process_at_any_moment() {
    let folder = tempfile::tempdir().unwrap();
    let (mut acknowledged, mut torn) = (0, 0);
    let kills = std::env::var("RECOUPE_KILLS").map_or(KILLS, |kills| kills.parse().unwrap());
    for round in 0..kills {
        let mut child = again("processes::body_that_adds_answers", folder.path()).spawn().unwrap();
        let output = child.stdout.take().unwrap();
        let (first, acknowledged_once) = mpsc::channel();
        let reader = std::thread::spawn(move || {
            let lines = BufReader::new(output).lines().map_while(Result::ok);
            let numbers = lines.filter_map(|line| kept(&line));
            numbers
                .inspect(|number| {
                    // Nobody waits for more than the first.
                    let _ = first.send(*number);
                })
                .collect::<Vec<u64>>()
        });
        // Half of the kills come at a moment of the start, half at a moment after the first acknowledged answer.
        if round % 2 == 1 {
            acknowledged_once.recv_timeout(Duration::from_secs(60)).unwrap();
        }
        std::thread::sleep(Duration::from_micros(round * 1_700 % 37_000));
        child.kill().unwrap();
        child.wait().unwrap();
        let numbers = reader.join().unwrap();
        let (records, problems) = found(folder.path());
        let count = records.len() as u64;
        assert_eq!(records, numbered(1..=count), "round {round}: {problems:?}");
        acknowledged = numbers.last().copied().unwrap_or(acknowledged);
        assert!(count >= acknowledged, "round {round}: {acknowledged} acknowledged, {count} found");
        // The system may end a write between two pages of memory: about once in two hundred kills, the line that was being
        // written is cut short. It was not acknowledged, it is told, and the next process goes on after it.
        if !problems.is_empty() {
            assert_eq!(problems, ["journal-torn"], "round {round}");
            let bytes = fs::read(folder.path().join("journal.ron")).unwrap();
            let fragment = bytes.rsplit(|byte| *byte == b'\n').next().unwrap();
            let line = line::encode(count + 1, &answer(count + 1));
            assert!(!fragment.is_empty() && line.as_bytes().starts_with(fragment), "round {round}");
            torn += 1;
        }
    }
    assert!(acknowledged > 0);
    println!("killed {kills} times, {torn} lines cut short: {acknowledged} answers acknowledged, every one found");
}

/// A limit on the size of files stands in for a full disk: the write stops in the middle of a line, as it does there.
#[cfg(unix)]
#[test]
fn a_full_disk_is_told_and_every_acknowledged_answer_is_there() {
    let folder = tempfile::tempdir().unwrap();
    let test = again("processes::body_that_adds_answers", folder.path());
    let mut shell = Command::new("sh");
    shell.args(["-c", "trap '' XFSZ; ulimit -f 8; exec \"$0\" \"$@\""]).arg(test.get_program()).args(test.get_args());
    let output = shell.env(FOLDER, folder.path()).output().unwrap();
    let printed = String::from_utf8_lossy(&output.stdout);
    assert!(printed.contains("refused full"), "{printed}");
    let numbers: Vec<u64> = printed.lines().filter_map(kept).collect();
    assert!(!numbers.is_empty());
    assert_eq!(found(folder.path()), (numbered(numbers.iter().copied()), vec![]));
    let (journal, _) = open(folder.path());
    let next = numbers.len() as u64 + 1;
    assert_eq!(journal.append(&answer(next)).unwrap(), next);
}

/// Not a test when run by name without a folder: brings a back-up back that does not fit on the disk.
#[test]
fn body_that_restores() {
    let Some(folder) = std::env::var_os(FOLDER) else { return };
    let folder = Path::new(&folder);
    let (journal, _) = open(&folder.join("data"));
    let backup = Backup::read(&folder.join("large.ron")).unwrap();
    let error = backup.restore(&Paths::at(folder.join("data")), &journal, 0).unwrap_err();
    println!("\nrefused {}", error.cause.name());
    assert_eq!(journal.append(&answer(3)).unwrap(), 3, "the journal of before goes on");
}

#[cfg(unix)]
#[test]
fn a_disk_that_fills_up_while_a_back_up_is_restored_leaves_everything_as_it_was() {
    // The list of hidden items is the last file before the journal, and the journal the last of all.
    for (hidden, answers) in [(2_000, 1), (1, 400)] {
        let folder = tempfile::tempdir().unwrap();
        let large = Paths::at(folder.path().join("large"));
        crate::filled(large.data(), answers);
        Settings { text_size: 150, ..Settings::default() }.save(&large).unwrap();
        Hidden::of((0..hidden).map(|number| format!("date-{number}"))).save(&large).unwrap();
        let (journal, _) = open(large.data());
        Backup::take(&large, &journal, 0).unwrap().write(&folder.path().join("large.ron")).unwrap();
        let data = Paths::at(folder.path().join("data"));
        crate::filled(data.data(), 2);
        Settings { text_size: 90, ..Settings::default() }.save(&data).unwrap();
        fs::write(data.sources(), b"\xff").unwrap();
        let test = again("processes::body_that_restores", folder.path());
        let mut shell = Command::new("sh");
        shell.args(["-c", "trap '' XFSZ; ulimit -f 16; exec \"$0\" \"$@\""]);
        shell.arg(test.get_program()).args(test.get_args());
        let output = shell.env(FOLDER, folder.path()).output().unwrap();
        let printed = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success() && printed.contains("refused full"), "{printed}");
        assert_eq!(found(data.data()), (numbered(1..=3), vec![]));
        assert_eq!(Settings::load(&data).0.text_size, 90);
        assert_eq!(fs::read(data.sources()).unwrap(), b"\xff");
        assert!(!data.hidden().exists(), "there was none");
    }
}

/// Not a test when run by name without a folder: opens the journal without the right to write.
#[test]
fn body_that_may_not_write() {
    let Some(folder) = std::env::var_os(FOLDER) else { return };
    let (journal, opened) = Journal::open(Path::new(&folder)).unwrap();
    assert!(journal.is_read_only());
    assert_eq!(opened.problems.len(), 1);
    println!("\nread {}", opened.records.len());
    println!("\nrefused {}", journal.append(&answer(9)).unwrap_err().cause.name());
}

#[cfg(unix)]
#[test]
fn a_folder_without_the_right_to_write_is_read() {
    use std::os::unix::fs::PermissionsExt as _;
    use std::os::unix::process::CommandExt as _;
    let folder = tempfile::tempdir().unwrap();
    crate::filled(folder.path(), 3);
    fs::set_permissions(folder.path().join("progress.lock"), fs::Permissions::from_mode(0o444)).unwrap();
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o555)).unwrap();
    let mut command = again("processes::body_that_may_not_write", folder.path());
    // The superuser may write everywhere: another user must try.
    let superuser = fs::write(folder.path().join("probe"), "").is_ok();
    if superuser {
        command.uid(65_534).gid(65_534);
    }
    let output = match command.output() {
        Ok(output) => output,
        Err(error) => return eprintln!("not tried: no other user can run the test program ({error})"),
    };
    let printed = String::from_utf8_lossy(&output.stdout);
    assert!(printed.contains("read 3") && printed.contains("refused permission"), "{printed}");
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
}
