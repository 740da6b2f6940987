//! The rooms of the project and the arrows between them, as ARCHITECTURE.md draws them.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use serde_json::Value;

/// What each room stands on. A new arrow is a decision: draw it in ARCHITECTURE.md too.
const ROOMS: &[(&str, &[&str])] = &[
    ("bazu-model", &[]),
    ("bazu-load", &["bazu-model"]),
    ("bazu-emit", &["bazu-model"]),
    ("bazu-export", &["bazu-model"]),
    ("bazu-surface", &["bazu-model"]),
    ("bazu-drift", &["bazu-load", "bazu-model"]),
    (
        "bazu-evolve",
        &["bazu-emit", "bazu-load", "bazu-model", "bazu-surface"],
    ),
    ("bazu-explain", &["bazu-drift", "bazu-evolve", "bazu-model"]),
    (
        "xtask",
        &[
            "bazu-drift",
            "bazu-emit",
            "bazu-evolve",
            "bazu-explain",
            "bazu-export",
            "bazu-load",
            "bazu-model",
        ],
    ),
    ("bazu-core", &[]),
    ("bazu-client", &["bazu-core"]),
    ("bazu-init-data", &["bazu-core"]),
    ("bazu-rest", &["bazu-client", "bazu-core"]),
    ("bazu", &["bazu-client", "bazu-core"]),
    (
        "bazu-mock",
        &["bazu", "bazu-client", "bazu-core", "bazu-model"],
    ),
    ("bale-bot", &["bazu-client", "bazu-core"]),
    ("letgram-bot", &["bazu-client", "bazu-core"]),
    ("bale-otp", &["bazu-core", "bazu-rest"]),
    ("bale-safir", &["bazu-core", "bazu-rest"]),
];

#[test]
fn arrows_between_rooms_are_those_that_were_decided() {
    let output = Command::new(env!("CARGO"))
        .args([
            "metadata",
            "--offline",
            "--no-deps",
            "--format-version",
            "1",
        ])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo starts");
    let metadata: Value = serde_json::from_slice(&output.stdout).expect("cargo writes JSON");
    let packages = metadata["packages"].as_array().expect("packages");
    let ours: BTreeSet<&str> = packages.iter().filter_map(|p| p["name"].as_str()).collect();
    let mut arrows: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for package in packages {
        let name = package["name"].as_str().expect("a name");
        // The tests may stand on every room; so may what only tests of a room need.
        if name == "bazu-tests" {
            continue;
        }
        let needs = package["dependencies"].as_array().expect("dependencies");
        let needs = needs.iter().filter(|need| need["kind"].is_null());
        let needs = needs.filter_map(|need| need["name"].as_str());
        arrows.insert(name, needs.filter(|need| ours.contains(need)).collect());
    }
    let decided = ROOMS
        .iter()
        .map(|(room, needs)| (*room, needs.iter().copied().collect()));
    assert_eq!(arrows, decided.collect());
}
