//! `cargo xtask explain`: one fact, from the spec to Rust; or the meaning of an id.

use anyhow::Result;
use bazu_explain::ids;

use crate::outcome::{Outcome, fixable};
use crate::repository::Repository;
use crate::terminal;

const ALL_IDS: &str = "ids";

/// Whether an argument is about ids, and is not the name of an API.
pub(crate) fn is_about_ids(argument: &str) -> bool {
    argument == ALL_IDS || ids::is_id(argument)
}

pub(crate) fn run_ids(argument: &str) -> Result<Outcome> {
    let text = if argument == ALL_IDS {
        ids::index()
    } else {
        let remedy = format!("to see all ids: cargo xtask explain {ALL_IDS}");
        ids::explain(argument).map_err(|message| fixable(message, remedy))?
    };
    terminal::answer(&text)?;
    Ok(Outcome::Done)
}

pub(crate) fn run(name: &str, item: Option<&str>) -> Result<Outcome> {
    let spec = Repository::with(name)?.spec(name)?;
    let text = match item {
        None => bazu_explain::index(&spec.api),
        Some(item) => bazu_explain::explain(&spec.api, &spec.files, item).map_err(|unknown| {
            let inside = unknown.inside.map(|item| format!(" {item}"));
            let inside = inside.unwrap_or_default();
            let remedy = format!("to see what exists: cargo xtask explain {name}{inside}");
            fixable(unknown.message, remedy)
        })?,
    };
    terminal::answer(&text)?;
    Ok(Outcome::Done)
}
