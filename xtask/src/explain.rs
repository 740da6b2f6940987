//! `cargo xtask explain`: one fact, from the spec to Rust.

use bazu_codegen::explain;

use crate::check::report;
use crate::repository::Repository;
use crate::terminal;

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
