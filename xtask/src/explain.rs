//! `cargo xtask explain`: one fact, from the spec to Rust; or what an id means.

use bazu_explain as explain;
use bazu_explain::ids;

use crate::check::report;
use crate::repository::Repository;
use crate::terminal;

/// The word that lists all ids.
const ALL_IDS: &str = "ids";

/// Whether an argument is about ids, and not the name of an API.
pub(crate) fn is_about_ids(argument: &str) -> bool {
    argument == ALL_IDS || ids::is_id(argument)
}

/// Tells what an id means, or which ids there are.
pub(crate) fn run_ids(argument: &str) -> bool {
    if argument == ALL_IDS {
        terminal::answer(&ids::index());
        return true;
    }
    match ids::explain(argument) {
        Ok(text) => terminal::answer(&text),
        Err(message) => {
            terminal::error(&message);
            terminal::done(&format!("to see all ids: cargo xtask explain {ALL_IDS}"));
            return false;
        }
    }
    true
}

pub(crate) fn run(name: &str, item: Option<&str>) -> Result<bool, String> {
    let repository = Repository::find()?;
    repository.chosen(&[name.to_owned()])?;
    let loaded = repository.load(name)?;
    let Some(api) = report(name, &loaded) else {
        return Ok(false);
    };
    let Some(item) = item else {
        terminal::answer(&explain::index(api));
        return Ok(true);
    };
    match explain::explain(api, &loaded.files, item) {
        Ok(text) => terminal::answer(&text),
        Err(unknown) => {
            terminal::error(&unknown.message);
            let inside = unknown.inside.map(|item| format!(" {item}"));
            terminal::done(&format!(
                "to see what there is: cargo xtask explain {name}{}",
                inside.unwrap_or_default()
            ));
            return Ok(false);
        }
    }
    Ok(true)
}
