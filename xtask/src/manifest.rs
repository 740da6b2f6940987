//! Versions in Cargo's manifests.

use anyhow::{Context, Result, anyhow};
use bazu_emit as emit;
use bazu_evolve::bump::Version;
use bazu_model::Api;
use toml_edit::{DocumentMut, Item, Value};

use crate::outcome::fixable;
use crate::repository::Repository;

pub(crate) const WORKSPACE: &str = "Cargo.toml";

/// The crates that generated crates depend on, with their folders, in the order in which they are
/// published. They have one version, the workspace's.
pub(crate) const RUNTIME: [(&str, &str); 3] = [
    ("bazu-core", "runtime/core"),
    ("bazu-client", "runtime/client"),
    ("bazu-rest", "runtime/rest"),
];

/// The crates of the runtime that the crate of an API depends on.
pub(crate) fn runtime_of(api: &Api) -> &'static [(&'static str, &'static str)] {
    match emit::runtime_crates(api).contains(&"bazu-rest") {
        true => &RUNTIME,
        false => &RUNTIME[..2],
    }
}

fn document(path: &str, text: &str) -> Result<DocumentMut> {
    text.parse()
        .with_context(|| format!("{path} is not a manifest"))
}

/// What the packages of a workspace take from its manifest, without the versions of each other,
/// which rise with every release.
pub(crate) fn inherited(text: &str) -> Result<String> {
    let document = document(WORKSPACE, text)?;
    let mut parts = String::new();
    for name in ["package", "dependencies"] {
        let table = document.get("workspace").and_then(|it| it.get(name));
        let table = table.and_then(Item::as_table_like);
        for (key, value) in table.into_iter().flat_map(|table| table.iter()) {
            if value.get("path").is_none() {
                parts.push_str(&format!("{name}.{key} = {}\n", value.to_string().trim()));
            }
        }
    }
    Ok(parts)
}

/// The version that the workspace's manifest gives to the crates of the runtime.
pub(crate) fn runtime_version(text: &str) -> Result<Version> {
    let document = document(WORKSPACE, text)?;
    let package = document.get("workspace").and_then(|it| it.get("package"));
    let version = package.and_then(|it| it.get("version")?.as_str());
    let version = version.ok_or_else(|| anyhow!("{WORKSPACE} has no workspace.package.version"))?;
    Version::parse(version).ok_or_else(|| anyhow!("{WORKSPACE}: `{version}` is not a version"))
}

fn missing(name: &str) -> anyhow::Error {
    fixable(
        format!("{WORKSPACE} has no `{name}` with a version under [workspace.dependencies]"),
        format!("add `{name} = {{ path = \"…\", version = \"…\" }}`"),
    )
}

/// The version of a crate that the workspace depends on.
pub(crate) fn dependency_version(repository: &Repository, name: &str) -> Result<String> {
    let mut document = document(WORKSPACE, &repository.required(WORKSPACE)?)?;
    let version = dependency(&mut document, name).and_then(|it| it.as_str().map(str::to_owned));
    version.ok_or_else(|| missing(name))
}

/// The workspace's manifest with another version of a dependency.
pub(crate) fn with_dependency_version(
    repository: &Repository,
    name: &str,
    version: &str,
) -> Result<String> {
    let mut document = document(WORKSPACE, &repository.required(WORKSPACE)?)?;
    let known = dependency(&mut document, name).ok_or_else(|| missing(name))?;
    let decor = known.decor().clone();
    *known = Value::from(version);
    *known.decor_mut() = decor;
    Ok(document.to_string())
}

fn dependency<'d>(document: &'d mut DocumentMut, name: &str) -> Option<&'d mut Value> {
    let dependencies = document.get_mut("workspace")?.get_mut("dependencies")?;
    dependencies
        .get_mut(name)?
        .get_mut("version")?
        .as_value_mut()
}
