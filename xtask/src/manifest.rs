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
pub(crate) fn with_dependency_version(text: &str, name: &str, version: &str) -> Result<String> {
    let mut document = document(WORKSPACE, text)?;
    let known = dependency(&mut document, name).ok_or_else(|| missing(name))?;
    replace(known, version);
    Ok(document.to_string())
}

/// The workspace's manifest with another version of the runtime, and of what is released with it.
pub(crate) fn with_runtime_version(text: &str, version: &str) -> Result<String> {
    let mut document = document(WORKSPACE, text)?;
    let workspace = document.get_mut("workspace");
    let workspace = workspace.with_context(|| format!("{WORKSPACE} has no [workspace]"))?;
    let own = workspace
        .get_mut("package")
        .and_then(|it| it.get_mut("version"));
    if let Some(own) = own.and_then(Item::as_value_mut) {
        replace(own, version);
    }
    let dependencies = workspace.get_mut("dependencies");
    let dependencies = dependencies.and_then(Item::as_table_like_mut);
    for (_, item) in dependencies.into_iter().flat_map(|table| table.iter_mut()) {
        let path = item.get("path").and_then(Item::as_str).unwrap_or_default();
        if path.starts_with("runtime/")
            && let Some(known) = item.get_mut("version").and_then(Item::as_value_mut)
        {
            replace(known, version);
        }
    }
    Ok(document.to_string())
}

/// The workspace's manifest with one more generated crate, beside the others.
pub(crate) fn with_generated(text: &str, name: &str, version: &str) -> Result<String> {
    let manifest = document(WORKSPACE, text)?;
    let workspace = manifest.get("workspace");
    // Also one without a version.
    let known = workspace.and_then(|it| it.get("dependencies")?.get(name));
    if known.is_some() {
        return Err(fixable(
            format!("{WORKSPACE} already depends on `{name}`"),
            "choose another name; nothing was written",
        ));
    }
    let line = format!("{name} = {{ path = \"generated/{name}\", version = \"{version}\" }}\n");
    let lines = text.split_inclusive('\n');
    let place = lines
        .clone()
        .position(|line| line.starts_with("[workspace.dependencies]"));
    let others = lines.clone().enumerate();
    let others = others.filter(|(_, line)| line.contains("{ path = \"generated/"));
    let place = others.map(|(at, _)| at).last().or(place);
    let place = place.with_context(|| format!("{WORKSPACE} has no [workspace.dependencies]"))?;
    let mut written = String::new();
    for (at, known) in lines.enumerate() {
        written.push_str(known);
        if at == place {
            written.push_str(&line);
        }
    }
    let known = dependency(&mut document(WORKSPACE, &written)?, name).is_some();
    known.then_some(written).ok_or_else(|| missing(name))
}

/// Another value in the same place, with the space around it.
fn replace(known: &mut Value, version: &str) {
    let decor = known.decor().clone();
    *known = Value::from(version);
    *known.decor_mut() = decor;
}

fn dependency<'d>(document: &'d mut DocumentMut, name: &str) -> Option<&'d mut Value> {
    let dependencies = document.get_mut("workspace")?.get_mut("dependencies")?;
    dependencies
        .get_mut(name)?
        .get_mut("version")?
        .as_value_mut()
}
