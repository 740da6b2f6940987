//! Specs that are long, deep or wrong everywhere: an error, never an end of the process.

use std::fmt::Write;

use super::{load, report};
use bazu_model::SourceFile;
use bazu_model::diag::Id;

const HEADER: &str = "api: probe
docs: https://example.org
crate: { name: probe-bot, version: 0.1.0, description: A probe. }
server: { api: https://example.org }
sources: { page: { title: Page } }
";

/// Runs on a stack that would not bear a walk of this depth.
fn on_a_small_stack<T: Send + 'static>(run: impl FnOnce() -> T + Send + 'static) -> T {
    let thread = std::thread::Builder::new()
        .stack_size(512 * 1024)
        .spawn(run);
    thread.expect("a thread").join().expect("no panic")
}

fn ids(text: String) -> Vec<Id> {
    on_a_small_stack(move || {
        let loaded = load(vec![SourceFile::new(
            "spec/probe/api.yaml",
            text.into_bytes(),
        )]);
        let _ = report(&loaded);
        loaded
            .diagnostics
            .iter()
            .map(|diagnostic| diagnostic.id)
            .collect()
    })
}

/// A chain of types, each with a field of the next; the last one leads to this type.
fn chain(length: usize, optional: &str, last: &str) -> String {
    let mut text = format!("{HEADER}methods: {{ get: {{ returns: T0, effect: none }} }}\ntypes:\n");
    for n in 0..length {
        writeln!(text, "  T{n}: {{ fields: {{ x: T{}{optional} }} }}", n + 1).expect("text");
    }
    writeln!(text, "  T{length}: {{ fields: {{ x: {last} }} }}").expect("text");
    text
}

#[test]
fn long_chains_of_types_are_walked_without_recursion() {
    assert_eq!(ids(chain(10_000, "?", "Integer")), [Id::ChainTooLong]);
    assert_eq!(ids(chain(10_000, "", "Integer")), [Id::ChainTooLong]);
    // A ring of all of them, and one that a long chain leads into.
    assert_eq!(ids(chain(10_000, "", "T0")), [Id::Recursion]);
    assert_eq!(ids(chain(10_000, "", "T9990")), [Id::Recursion]);
}

#[test]
fn chains_that_the_compiler_follows_are_accepted() {
    for (length, optional) in [(20, "?"), (60, "")] {
        assert_eq!(ids(chain(length, optional, "Integer")), []);
    }
}

#[test]
fn deep_nesting_is_an_error_wherever_it_is() {
    for text in [
        "[".repeat(50_000),
        "{ a: ".repeat(50_000),
        "- ".repeat(50_000),
        format!("{HEADER}types: {}", "[".repeat(50_000)),
    ] {
        assert_eq!(ids(text).len(), 1);
    }
    let ty = format!("{}Integer{}", "[".repeat(50_000), "]".repeat(50_000));
    let text = format!("{HEADER}methods: {{ get: {{ returns: \"{ty}\", effect: none }} }}\n");
    assert_eq!(ids(text), [Id::BadTypeExpression]);
    let pattern = format!("{}a{}", "(".repeat(5_000), ")".repeat(5_000));
    let text = format!(
        "{HEADER}methods: {{ get: {{ returns: \"True\", effect: none, params: {{ a: {{ type: String, pattern: \"{pattern}\" }} }} }} }}\n"
    );
    assert_eq!(ids(text), [Id::BadPattern]);
}

#[test]
fn every_one_of_many_errors_is_shown_with_its_own_lines() {
    let mut text = format!("{HEADER}methods:\n");
    for n in 0..2_000 {
        writeln!(
            text,
            "  get{n}: {{ rust: get_{n}, returns: Missing{n}, effect: none }}"
        )
        .expect("text");
    }
    let loaded = load(vec![SourceFile::new(
        "spec/probe/api.yaml",
        text.into_bytes(),
    )]);
    assert_eq!(loaded.diagnostics.len(), 2_000);
    let report = report(&loaded);
    for n in [0, 1_000, 1_999] {
        let line = format!(
            "{} │   get{n}: {{ rust: get_{n}, returns: Missing{n}, effect: none }}",
            n + 7
        );
        assert!(report.contains(&line), "{line}");
        assert!(report.contains(&format!("spec/probe/api.yaml:{}:", n + 7)));
    }
}

#[test]
fn a_byte_order_mark_is_not_a_part_of_the_text() {
    let text =
        format!("\u{feff}{HEADER}methods:\r\n  getMe: {{ returns: Nobody, effect: none }}\r\n");
    let loaded = load(vec![SourceFile::new(
        "spec/probe/api.yaml",
        text.into_bytes(),
    )]);
    let report = report(&loaded);
    assert_eq!(loaded.diagnostics.len(), 1, "{report}");
    assert!(report.contains("spec/probe/api.yaml:7:21"), "{report}");
}
