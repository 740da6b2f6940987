//! What passes `check` works: whatever is drawn over the whole language is either reported, or becomes a
//! crate that compiles with its examples and whose every call reaches a server.
//!
//! Seed and number come from `DRAWN_SEED` and `DRAWN_COUNT`; `.ci/random-specs` sets both.

mod draw;
mod driver;
mod random;
mod values;
mod yaml;

use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::path::Path;
use std::process::Command;

use bazu_load::{Loaded, Look, render};
use bazu_model::Api;
use bazu_tests::{root, snippets_target, write_crate};

use draw::{Drawn, draw};
use driver::{Driver, HEAD};
use random::Random;
use yaml::Yaml;

/// How many specs are compiled together.
const TOGETHER: usize = 12;

fn number(name: &str, otherwise: u64) -> u64 {
    let text = env::var(name).ok();
    text.map_or(otherwise, |text| {
        text.parse().unwrap_or_else(|_| panic!("{name}={text}"))
    })
}

fn load(drawn: &Drawn) -> Loaded {
    bazu_load::load(drawn.sources())
}

/// Whether every report has a place and a remedy.
fn assert_reported(loaded: &Loaded) {
    for diagnostic in &loaded.diagnostics {
        let file = loaded
            .files
            .get(diagnostic.span.file)
            .expect("the file of a report");
        let span = diagnostic.span;
        assert!(
            file.text.get(span.start..span.end).is_some(),
            "{span:?} in {}",
            file.path
        );
        assert!(
            !diagnostic.help.is_empty() && !diagnostic.message.is_empty(),
            "{diagnostic:?}"
        );
        assert!(!render(diagnostic, &loaded.files, Look::Plain).is_empty());
    }
}

/// The crates of some APIs as modules of one crate, with a test that calls them.
fn write(folder: &Path, apis: &[(usize, Api)]) {
    let mut files: BTreeMap<String, String> = BTreeMap::new();
    let mut lib =
        "//! Drawn APIs.\n\n#[doc(hidden)]\npub use bazu_core::{serde, serde_json};\n\n".to_owned();
    let mut tests = HEAD.to_owned();
    let mut features = BTreeSet::new();
    for (index, api) in apis {
        let module = format!("m{index}");
        let krate = api.krate.name.replace('-', "_");
        let output = bazu_emit::generate(api).expect("what is written is Rust");
        let folder = format!("generated/{}/src/", api.krate.name);
        let manifest = format!("generated/{}/Cargo.toml", api.krate.name);
        let manifest = output.file(&manifest).map_or("", |file| &file.text);
        let own = manifest.split("[features]").nth(1).unwrap_or_default();
        let own = own.split("\n[").next().unwrap_or_default();
        let own = own.lines().filter(|line| line.contains(" = "));
        // What they turn on elsewhere is not used here.
        let names = own.filter_map(|line| line.split_once(" = "));
        features.extend(names.map(|(name, _)| format!("{name} = []\n")));
        for (path, file) in output.files() {
            let Some(path) = path.strip_prefix(&folder) else {
                continue;
            };
            let path = if path == "lib.rs" { "mod.rs" } else { path };
            let text = file.text.replace("crate::", &format!("crate::{module}::"));
            let text = text.replace(&format!("{krate}::"), &format!("drawn::{module}::"));
            files.insert(format!("src/{module}/{path}"), text);
        }
        lib.push_str(&format!("/// A drawn API.\npub mod {module};\n"));
        tests.push_str(&Driver::new(api, &format!("drawn::{module}")).test(&module));
    }
    files.insert("src/lib.rs".to_owned(), lib);
    files.insert("tests/calls.rs".to_owned(), tests);
    let own = root();
    // Those of every crate, so that what stands behind one is known to the compiler.
    let features = features.into_iter().collect::<Vec<_>>().concat();
    let manifest = format!(
        "[package]\nname = \"drawn\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n\
         bazu-core = {{ workspace = true }}\nbazu-client = {{ workspace = true }}\nbazu-rest = {{ workspace = true }}\n\n\
         [dev-dependencies]\nbazu-tests = {{ path = {:?} }}\n\
         tokio = {{ workspace = true, features = [\"macros\", \"rt-multi-thread\"] }}\n\n\
         [features]\n{features}\n[profile.dev]\ndebug = false\n",
        own.join("tests")
    );
    files.insert("Cargo.toml".to_owned(), manifest);
    write_crate(folder, files);
}

/// What cargo complains of.
fn cargo(folder: &Path, arguments: &[&str]) -> Result<(), String> {
    let output = Command::new(env!("CARGO"))
        .args(arguments)
        .args(["--offline", "--quiet", "--target-dir"])
        .arg(snippets_target())
        .current_dir(folder)
        .env("CARGO_ENCODED_RUSTFLAGS", "-Dwarnings")
        .output()
        .expect("cargo runs");
    let said = [output.stdout, output.stderr].concat();
    let said = String::from_utf8_lossy(&said).into_owned();
    if output.status.success() {
        Ok(())
    } else {
        Err(said)
    }
}

fn works(apis: &[(usize, Api)]) -> Result<(), String> {
    let folder = tempfile::tempdir().expect("a folder for the crate");
    write(folder.path(), apis);
    let worked = cargo(folder.path(), &["test"]);
    if worked.is_err() && env::var_os("DRAWN_KEEP").is_some() {
        let kept = folder.keep();
        eprintln!("kept in {}", kept.display());
    }
    worked
}

/// The same spec without all that it fails without, as far as some tries find out.
fn smaller(mut drawn: Drawn, index: usize) -> Drawn {
    let mut tries = 60;
    let mut number = drawn.parts();
    while number > 0 && tries > 0 {
        number -= 1;
        let less = drawn.without(number);
        let loaded = load(&less);
        let Some(api) = loaded.api.filter(|_| loaded.diagnostics.is_empty()) else {
            continue;
        };
        tries -= 1;
        if works(&[(index, api)]).is_err() {
            drawn = less;
            number = number.min(drawn.parts());
        }
    }
    drawn
}

fn shown(drawn: &Drawn) -> String {
    let files = drawn.sources().into_iter();
    let files = files.map(|file| format!("# ---- {}\n{}", file.path, file.text));
    files.collect()
}

#[test]
fn what_is_drawn_is_reported_or_works() {
    let seed = number("DRAWN_SEED", 1);
    let count = number("DRAWN_COUNT", TOGETHER as u64) as usize;
    let mut sound = Vec::new();
    let mut ids: BTreeMap<&str, usize> = BTreeMap::new();
    let mut refused = 0;
    let mut number = 0;
    while sound.len() < count {
        let own = seed.wrapping_mul(1_000_003).wrapping_add(number);
        number += 1;
        let drawn = draw(&mut Random::new(own), sound.len());
        let loaded = load(&drawn);
        assert_reported(&loaded);
        match loaded.api.filter(|_| loaded.diagnostics.is_empty()) {
            Some(api) => sound.push((drawn, api)),
            None => {
                refused += 1;
                for diagnostic in &loaded.diagnostics {
                    *ids.entry(diagnostic.id.code()).or_default() += 1;
                }
                if env::var_os("DRAWN_REFUSED").is_some() {
                    for diagnostic in &loaded.diagnostics {
                        eprintln!("{}", render(diagnostic, &loaded.files, Look::Plain));
                    }
                }
            }
        }
        assert!(
            refused < 50 * (sound.len() + 2),
            "hardly anything drawn is accepted: {ids:?}"
        );
    }
    eprintln!("seed {seed}: {count} accepted, {refused} refused: {ids:?}");
    let numbered: Vec<(usize, Api)> = sound
        .iter()
        .map(|(_, api)| api.clone())
        .enumerate()
        .collect();
    for apis in numbered.chunks(TOGETHER) {
        let Err(said) = works(apis) else {
            continue;
        };
        for (index, api) in apis {
            if let Err(said) = works(&[(*index, api.clone())]) {
                let mut less = sound[*index].0.clone();
                // It takes a compilation for each part.
                if env::var_os("DRAWN_SMALLER").is_some() {
                    less = smaller(less, *index);
                }
                panic!("seed {seed}:\n{}\n{said}", shown(&less));
            }
        }
        panic!("seed {seed}: only together\n{said}");
    }
}

/// Whether a part of a spec has a key.
fn has_key(yaml: &Yaml, key: &str) -> bool {
    match yaml {
        Yaml::Text(_) => false,
        Yaml::List(items) => items.iter().any(|item| has_key(item, key)),
        Yaml::Map(entries) => entries
            .iter()
            .any(|(name, value)| name == key || has_key(value, key)),
    }
}

#[test]
fn every_part_of_the_language_is_drawn_and_accepted() {
    let mut missing = BTreeSet::from([
        "absent",
        "accessors",
        "across",
        "add",
        "after_markup",
        "alias",
        "at_least_one_of",
        "at_most_one_of",
        "brings",
        "change",
        "choices",
        "clients",
        "constructors",
        "contains",
        "default",
        "deprecated",
        "effect",
        "exactly_one_of",
        "file",
        "first",
        "ignores",
        "forbid",
        "items",
        "kinds",
        "length",
        "long_poll",
        "note",
        "parts",
        "pattern",
        "range",
        "remove",
        "removed",
        "repeatable",
        "require",
        "role",
        "rust",
        "shared",
        "shortcuts",
        "since",
        "tag",
        "uniform",
        "unit",
        "values",
        "when",
    ]);
    for seed in 0..2000 {
        let drawn = draw(&mut Random::new(seed), 0);
        let loaded = load(&drawn);
        if loaded.api.is_some() && loaded.diagnostics.is_empty() {
            let roots = drawn.files.into_iter().map(|(_, root)| Yaml::Map(root));
            let whole = Yaml::List(roots.collect());
            missing.retain(|key| !has_key(&whole, key));
        }
        if missing.is_empty() {
            return;
        }
    }
    panic!("never drawn, or never accepted: {missing:?}");
}
