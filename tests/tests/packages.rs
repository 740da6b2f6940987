//! What is published: each package has what its users need beside the code, and builds with the
//! compiler that its `rust-version` names.

use std::fs;
use std::path::Path;
use std::process::Command;

use bazu_tests::root;
use serde_json::Value;

fn cargo(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO"))
        .args(arguments)
        .current_dir(root())
        .output()
        .expect("cargo runs");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "cargo {arguments:?}: {said}");
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// The packages of the workspace, and with `arguments` for it, all that they depend on.
fn packages(arguments: &[&str]) -> Vec<Value> {
    let all = ["metadata", "--offline", "--format-version", "1"];
    let metadata = cargo(&[&all, arguments].concat());
    let metadata: Value = serde_json::from_str(&metadata).expect("JSON");
    metadata["packages"].as_array().expect("packages").clone()
}

fn text<'a>(package: &'a Value, key: &str) -> &'a str {
    package[key].as_str().expect(key)
}

#[test]
fn every_published_package_holds_the_licence_texts_and_a_readme() {
    let licences = ["LICENSE-APACHE", "LICENSE-MIT"];
    let mut packages = packages(&["--no-deps"]);
    packages.retain(|package| package["publish"].is_null());
    assert!(packages.len() > 4, "{packages:#?}");
    for package in &packages {
        let name = text(package, "name");
        let folder = Path::new(text(package, "manifest_path")).parent();
        let folder = folder.expect("a folder");
        let list = ["package", "--offline", "--list", "--allow-dirty"];
        let list = cargo(&[&list[..], &["--package", name]].concat());
        for file in licences.into_iter().chain(["README.md"]) {
            let held = list.lines().any(|held| held == file);
            assert!(held, "{name} needs {}", folder.join(file).display());
        }
        for file in licences {
            let read = |folder: &Path| fs::read_to_string(folder.join(file)).expect(file);
            let same = read(folder) == read(&root());
            assert!(same, "copy {file} to {}", folder.display());
        }
    }
}

/// Clippy's `incompatible_msrv` compares our own code with `rust-version`; this compares what our
/// code depends on, on the system of the test.
#[test]
fn no_dependency_needs_a_newer_compiler_than_the_workspace_names() {
    let version = |package: &Value| -> Vec<u32> {
        let numbers = package["rust_version"].as_str().unwrap_or_default();
        let numbers = numbers.split('.').map_while(|number| number.parse().ok());
        numbers.take(2).collect()
    };
    let about = cargo(&["--version", "--verbose"]);
    let host = about.lines().find_map(|line| line.strip_prefix("host: "));
    let packages = packages(&["--filter-platform", host.expect("cargo names its host")]);
    let own = packages
        .iter()
        .find(|package| text(package, "name") == "bale-bot");
    let own = version(own.expect("the crate"));
    assert_eq!(own.len(), 2, "{own:?}");
    let newer = packages.iter().filter(|package| version(package) > own);
    let newer: Vec<_> = newer.map(|package| text(package, "id")).collect();
    assert!(newer.is_empty(), "newer than {own:?}: {newer:#?}");
}
