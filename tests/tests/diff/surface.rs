//! What the rules say of Rust, against the crates that are generated of their examples.

use std::collections::BTreeMap;

use bazu_codegen::diff::{Id, level};
use bazu_codegen::level::Level;
use bazu_codegen::surface::{self, Surface};
use bazu_codegen::{Loaded, emit};

use crate::pairs::pairs;

/// Rules that ask more of the version than the public items of the crate do, each with the
/// reason.
const STRICTER: &[(Id, &str)] = &[(Id::ApiCrate, "the name of a crate is no item of it")];

fn surface(loaded: &Loaded) -> Surface {
    let api = loaded.api.as_ref().expect("a spec without faults");
    let output = emit::generate(api).expect("the generator writes Rust");
    let root = format!("generated/{}/src/", api.krate.name);
    let sources: BTreeMap<String, String> = output
        .files()
        .filter_map(|(path, file)| {
            let path = path.strip_prefix(&root)?;
            Some((path.to_owned(), file.text.clone()))
        })
        .collect();
    surface::read(&sources).expect("it is Rust")
}

#[test]
fn the_crate_of_an_example_changes_as_much_as_its_rule_says() {
    let mut wrong = Vec::new();
    for pair in pairs() {
        let said = level(&pair.changes());
        let differences = surface::compare(&surface(&pair.old), &surface(&pair.new));
        let found = differences.iter().map(|difference| difference.level).max();
        let found = found.unwrap_or_default();
        // Docs, and what a function does, are no part of the surface.
        let same = said == found || (said == Level::Patch && found == Level::None);
        let reason = STRICTER.iter().find(|(rule, _)| *rule == pair.rule);
        let code = pair.rule.code();
        match (same, reason) {
            (true, Some(_)) => wrong.push(format!("{code} needs no exception any more")),
            (false, Some(_)) if said > found => {}
            (false, _) => {
                let told: Vec<_> = differences
                    .iter()
                    .map(|d| format!("  {} {}: {}", d.level, d.path, d.what))
                    .collect();
                wrong.push(format!(
                    "{code}: {said} said, {found} found\n{}",
                    told.join("\n")
                ));
            }
            (true, None) => {}
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
