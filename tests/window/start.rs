//! The program as a process where no window can be opened.

use std::process::{Command, Output};

fn run(language: &str, variables: &[(&str, &str)]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_recoupe"));
    for name in ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "LC_ALL", "LC_MESSAGES"] {
        command.env_remove(name);
    }
    command.env("LANG", language).envs(variables.iter().copied()).output().expect("it starts")
}

fn one_line(output: &Output) -> String {
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(!output.status.success(), "{said}");
    assert_eq!(said.trim_end().lines().count(), 1, "{said}");
    assert!(!said.contains("panicked") && !said.contains("RUST_BACKTRACE"), "{said}");
    said
}

#[test]
#[cfg(target_os = "linux")]
fn without_a_display_one_sentence_says_what_to_do() {
    assert!(one_line(&run("fr_FR.UTF-8", &[])).contains("ne trouve pas d’écran"));
    assert!(one_line(&run("en_GB.UTF-8", &[])).contains("finds no display"));
}

#[test]
#[cfg(target_os = "linux")]
fn a_display_that_does_not_answer_is_named() {
    let said = one_line(&run("fr_FR.UTF-8", &[("DISPLAY", ":987")]));
    assert!(said.contains(":987") && said.contains("ne répond pas"), "{said}");
}

#[test]
#[cfg(target_os = "linux")]
fn a_compositor_that_is_not_there_is_named() {
    let said = one_line(&run("fr_FR.UTF-8", &[("WAYLAND_DISPLAY", "wayland-987"), ("XDG_RUNTIME_DIR", "/nowhere")]));
    assert!(said.contains("wayland-987") && said.contains("ne répond pas"), "{said}");
}

#[test]
#[cfg(target_os = "linux")]
fn a_missing_library_is_named_with_its_package() {
    // A file that is no library stands before the real one.
    let folder = tempfile::tempdir().unwrap();
    for name in ["libXcursor.so.1", "libXcursor.so"] {
        std::fs::write(folder.path().join(name), "").unwrap();
    }
    let path = folder.path().to_string_lossy().into_owned();
    let said = one_line(&run("en_GB.UTF-8", &[("DISPLAY", ":987"), ("LD_LIBRARY_PATH", path.as_str())]));
    assert!(said.contains("libXcursor") && said.contains("libxcursor1"), "{said}");
}
