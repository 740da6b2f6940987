//! The next version, and every reason for it.

use bazu_tests::Repository;

use crate::{BASELINE, CHAPTER, read, released};

#[test]
fn what_was_never_released_keeps_its_version() {
    let run = Repository::committed().xtask("bump bale");
    assert_eq!(run.code, 0, "{}", run.err);
    assert_eq!(
        run.out,
        "bale-bot was never released; the spec's version 0.1.0 can be released\n"
    );
}

#[test]
fn what_has_not_changed_asks_for_nothing() {
    let (repository, _) = released();
    let run = repository.xtask("bump otp");
    assert_eq!(run.code, 0, "{}", run.err);
    assert_eq!(
        run.out,
        "bale-otp 0.1.0 → 0.1.0 (none)\n  \
         none   spec       unchanged\n  \
         none   generator  the same, byte for byte\n  \
         none   runtime    the same, byte for byte\n\
         nothing to release since 0.1.0\n"
    );
}

#[test]
fn the_heaviest_change_of_the_spec_decides() {
    let (repository, _) = released();
    let bump = || {
        let run = repository.xtask("bump otp");
        assert_eq!(run.code, 0, "{}", run.err);
        run
    };
    repository.edit(CHAPTER, "doc: The result of", "doc: The whole result of");
    let docs = bump();
    assert!(
        docs.out.starts_with("bale-otp 0.1.0 → 0.1.1 (patch)\n"),
        "{}",
        docs.out
    );
    docs.line_with("docs.changed");
    repository.edit(
        "spec/otp/api.yaml",
        "errors:\n",
        "errors:\n  Asleep: { doc: \"It sleeps.\", code: 77 }\n",
    );
    let added = bump();
    assert!(
        added.out.starts_with("bale-otp 0.1.0 → 0.1.1 (minor)\n"),
        "{}",
        added.out
    );
    added.line_with("error.added Asleep");
    repository.edit(
        "spec/otp/api.yaml",
        "client: OtpGateway\n",
        "client: Gateway\n",
    );
    let renamed = bump();
    assert!(
        renamed.out.starts_with("bale-otp 0.1.0 → 0.2.0 (major)\n"),
        "{}",
        renamed.out
    );
    renamed.line_with("api.client-renamed");
    renamed.line_with("to write 0.2.0: cargo xtask bump otp --write");
    assert!(read(&repository, "Cargo.toml").contains("generated/bale-otp\", version = \"0.1.0\""));
}

#[test]
fn what_the_runtime_loses_breaks_the_crate() {
    let (repository, _) = released();
    repository.edit("runtime/core/src/lib.rs", "//! ", "//! Newly told. ");
    let told = repository.xtask("bump otp").out;
    assert!(
        told.starts_with("bale-otp 0.1.0 → 0.1.1 (patch)\n"),
        "{told}"
    );
    assert!(
        told.contains("runtime    1 file differs, the public API is the same"),
        "{told}"
    );
    repository.edit("Cargo.toml", "bytes = \"1.12\"", "bytes = \"1.13\"");
    let told = repository.xtask("bump otp").out;
    assert!(told.contains("runtime    2 files differ"), "{told}");
    repository.edit(
        "runtime/client/src/lib.rs",
        "pub use download::Download;\n",
        "",
    );
    let told = repository.xtask("bump otp").out;
    assert!(
        told.starts_with("bale-otp 0.1.0 → 0.2.0 (major)\n"),
        "{told}"
    );
    assert!(told.contains("Download"), "{told}");
}

#[test]
fn what_a_chapter_says_of_itself_is_a_change_of_docs() {
    let (repository, _) = released();
    repository.edit(CHAPTER, "doc: One-time", "doc: All one-time");
    let told = repository.xtask("bump otp").out;
    assert!(
        told.starts_with("bale-otp 0.1.0 → 0.1.1 (patch)\n"),
        "{told}"
    );
    let change = "patch  docs.changed chapter passwords: changed: `doc`";
    assert!(told.contains(change), "{told}");
}

/// The revision of a release that today's generator would not write.
#[test]
fn what_the_generator_writes_otherwise_counts() {
    let (repository, _) = released();
    let lib = "generated/bale-otp/src/lib.rs";
    let made = read(&repository, lib);
    repository.edit(
        lib,
        "pub use errors::ErrorKind;\n",
        "pub use errors::ErrorKind;\n\n/// It is gone.\npub fn gone() {}\n",
    );
    let then = repository.commit();
    std::fs::write(repository.path(lib), made).expect("the file is written");
    let known = read(&repository, BASELINE);
    let line = known
        .lines()
        .find(|line| line.contains("\"revision\""))
        .expect("the revision");
    let moved = known.replace(line, &format!("  \"revision\": \"{then}\","));
    std::fs::write(repository.path(BASELINE), moved).expect("the file is written");
    repository.commit();
    let told = repository.xtask("bump otp").out;
    assert!(
        told.starts_with("bale-otp 0.1.0 → 0.2.0 (major)\n"),
        "{told}"
    );
    assert!(
        told.contains("major  generator  1 file differs, 1 change of the public API"),
        "{told}"
    );
    assert!(told.contains("gone"), "{told}");
    // Nothing is left for the net below to catch.
    assert!(!told.contains("  crate "), "{told}");
}

#[test]
fn a_spec_that_todays_generator_cannot_read_leaves_the_crate_as_a_whole() {
    let (repository, _) = released();
    repository.edit(CHAPTER, "methods:\n", "spells: {}\nmethods:\n");
    let then = repository.commit();
    repository.edit(CHAPTER, "spells: {}\nmethods:\n", "methods:\n");
    let known = read(&repository, BASELINE);
    let line = known
        .lines()
        .find(|line| line.contains("\"revision\""))
        .expect("the revision");
    let moved = known.replace(line, &format!("  \"revision\": \"{then}\","));
    std::fs::write(repository.path(BASELINE), moved).expect("the file is written");
    let run = repository.xtask("bump otp");
    assert_eq!(run.code, 0, "{}", run.err);
    run.line_with("unknown, so the crate as a whole counts");
}

#[test]
fn a_proposal_is_written_where_the_version_stands_and_nowhere_else() {
    let (repository, _) = released();
    repository.edit(
        "spec/otp/api.yaml",
        "client: OtpGateway\n",
        "client: Gateway\n",
    );
    let spec = read(&repository, "spec/otp/api.yaml");
    let manifest = read(&repository, "Cargo.toml");
    repository.settle();
    let run = repository.xtask("bump otp --write");
    assert_eq!(run.code, 0, "{}", run.err);
    run.line_with("wrote 0.2.0 into spec/otp/api.yaml and Cargo.toml; now: cargo xtask gen otp");
    assert_eq!(repository.touched(), ["Cargo.toml", "spec/otp/api.yaml"]);
    assert_eq!(
        read(&repository, "spec/otp/api.yaml"),
        spec.replace("version: 0.1.0", "version: 0.2.0")
    );
    let entry = "path = \"generated/bale-otp\", version = \"0.1.0\"";
    assert!(manifest.contains(entry));
    assert_eq!(
        read(&repository, "Cargo.toml"),
        manifest.replace(entry, &entry.replace("0.1.0", "0.2.0"))
    );
    assert_eq!(repository.xtask("gen otp").code, 0);
    repository.settle();
    let again = repository.xtask("bump otp --write");
    again.line_with("spec/otp/api.yaml says 0.2.0, which is enough");
    assert_eq!(repository.touched(), [""; 0]);
}

/// Otherwise a new crate would be released with the old runtime.
#[test]
fn a_runtime_that_changed_gets_its_version_too() {
    let (repository, _) = released();
    repository.edit("runtime/core/src/lib.rs", "//! ", "//! Newly told. ");
    let manifest = read(&repository, "Cargo.toml");
    let words =
        "the runtime has changed since it was released with bale-otp (patch: 1 file differs";
    repository.xtask("bump otp").line_with(words);
    assert_eq!(read(&repository, "Cargo.toml"), manifest);
    let run = repository.xtask("bump otp --write");
    run.line_with("Cargo.toml, with 0.1.1 of the runtime; now: cargo xtask gen otp");
    let written = read(&repository, "Cargo.toml");
    let raised: Vec<(&str, &str)> = manifest.lines().zip(written.lines()).collect();
    let raised: Vec<_> = raised.iter().filter(|(old, new)| old != new).collect();
    assert_eq!(raised.len(), 6, "{raised:#?}");
    for (old, new) in raised {
        assert_eq!(*new, old.replace("\"0.1.0\"", "\"0.1.1\""));
        assert!(
            ["version =", "bazu", "bale-otp"]
                .iter()
                .any(|it| new.starts_with(it)),
            "{new}"
        );
    }
    assert_eq!(repository.xtask("gen otp").code, 0);
    repository.settle();
    repository.xtask("bump otp --write");
    assert_eq!(repository.touched(), [""; 0]);
}

/// A file is written beside its place and moved there: a disk that is full leaves the old one.
#[test]
fn a_version_that_cannot_be_written_leaves_the_file_as_it_was() {
    let (repository, _) = released();
    repository.edit(
        "spec/otp/api.yaml",
        "client: OtpGateway\n",
        "client: Gateway\n",
    );
    let before = ["spec/otp/api.yaml", "Cargo.toml"].map(|path| read(&repository, path));
    let command = format!(
        "trap '' XFSZ; ulimit -f 0; {} bump otp --write",
        bazu_tests::binary().display()
    );
    let run = std::process::Command::new("sh")
        .args(["-c", &command])
        .current_dir(repository.path(""))
        .output()
        .expect("sh runs");
    assert_eq!(run.status.code(), Some(1));
    let after = ["spec/otp/api.yaml", "Cargo.toml"].map(|path| read(&repository, path));
    assert_eq!(after, before);
    let left = repository.files("spec/otp").into_iter();
    assert_eq!(
        left.filter(|path| path.to_string_lossy().contains("partial"))
            .count(),
        0
    );
}

#[test]
fn a_version_in_quotes_stays_in_quotes() {
    let (repository, _) = released();
    let edits = [
        ("version: 0.1.0", "version: '0.1.0'"),
        ("client: OtpGateway\n", "client: Gateway\n"),
    ];
    for (from, to) in edits {
        repository.edit("spec/otp/api.yaml", from, to);
    }
    assert_eq!(repository.xtask("bump otp --write").code, 0);
    assert!(read(&repository, "spec/otp/api.yaml").contains("version: '0.2.0'\n"));
}
