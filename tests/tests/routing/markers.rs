//! The generator writes the names of markers that stand in the core, without seeing them.

use std::collections::BTreeSet;
use std::fs;

use bazu_tests::root;

/// The names in the call of a macro of a file of the core.
fn names(file: &str, begin: &str) -> BTreeSet<String> {
    let path = root().join("runtime/core/src/bot").join(file);
    let text = fs::read_to_string(path).expect(file);
    let (_, list) = text.split_once(begin).expect(begin);
    let (list, _) = list.split_once("\n}").expect("the end of the list");
    let names = list.lines().map(str::trim);
    let names = names.filter(|line| line.starts_with(char::is_uppercase));
    names.map(str::to_owned).collect()
}

fn known(names: &[&str], more: &[&str]) -> BTreeSet<String> {
    names
        .iter()
        .chain(more)
        .map(|&name| name.to_owned())
        .collect()
}

#[test]
fn the_generator_knows_the_kinds_of_the_core() {
    let core = names("kind.rs", "\nkinds! {");
    assert_eq!(core, known(bazu_emit::KINDS, &["Any", "Failure"]));
}

#[test]
fn the_generator_knows_the_parts_of_the_core() {
    let core = names("part.rs", "\nparts! {");
    let others = ["Album", "Command", "Data", "JoinedMember", "Sender", "Text"];
    assert_eq!(core, known(bazu_emit::PARTS, &others));
}
