//! The public surface of a crate, and what a change of it asks of users.

mod crates;
mod items;
mod paths;
mod types;

use std::collections::BTreeSet;

use bazu_model::level::Level;
use bazu_surface as surface;
use bazu_surface::{Difference, Surface};

/// The public surface of a crate with one file.
fn read(text: &str) -> Surface {
    read_files(&[("lib.rs", text)])
}

fn read_files(files: &[(&str, &str)]) -> Surface {
    let files = files.iter();
    let files = files.map(|(path, text)| ((*path).to_owned(), (*text).to_owned()));
    surface::read(&files.collect()).expect("the source is Rust")
}

fn lines(differences: &[Difference]) -> Vec<String> {
    let line = |it: &Difference| format!("{} {}: {}", it.level, it.path, it.what);
    differences.iter().map(line).collect()
}

/// The paths of the differences of which one side has nothing.
fn paths<'a>(differences: &'a [Difference], what: &str) -> BTreeSet<&'a str> {
    let found = differences.iter().filter(|it| it.what.starts_with(what));
    found.map(|it| it.path.as_str()).collect()
}

/// Compares two surfaces forth and back.
fn assert_differences(old: &Surface, new: &Surface, forth: &[&str], back: &[&str]) {
    let there = surface::compare(old, new);
    let here = surface::compare(new, old);
    assert_eq!(lines(&there), forth);
    assert_eq!(lines(&here), back);
    assert_eq!(paths(&there, "gone: "), paths(&here, "new: "));
    assert_eq!(paths(&there, "new: "), paths(&here, "gone: "));
    assert_eq!(surface::compare(old, old), []);
    assert_eq!(surface::compare(new, new), []);
}

/// Every case: an old source, a new one, what changed, and what the way back changes.
type Cases<'a> = &'a [(&'a str, &'a str, &'a [&'a str], &'a [&'a str])];

fn assert_cases(cases: Cases<'_>) {
    for (old, new, forth, back) in cases {
        println!("from: {old}\nto: {new}");
        assert_differences(&read(old), &read(new), forth, back);
    }
}

/// Pairs that users cannot tell apart.
fn assert_same(pairs: &[(&str, &str)]) {
    for (old, new) in pairs {
        println!("from: {old}\nto: {new}");
        assert_differences(&read(old), &read(new), &[], &[]);
    }
}

#[test]
fn levels_are_ordered_and_have_names() {
    let levels = [Level::None, Level::Patch, Level::Minor, Level::Major];
    assert!(levels.is_sorted());
    assert_eq!(
        levels.map(|level| level.to_string()),
        ["none", "patch", "minor", "major"]
    );
}
