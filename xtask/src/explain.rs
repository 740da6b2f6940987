//! `cargo xtask explain`: one fact, from the spec to Rust.

use bazu_codegen::explain;

use crate::check::report;
use crate::repository::Repository;

pub(crate) fn run(name: &str, item: &str) -> Result<bool, String> {
    let repository = Repository::find()?;
    repository.chosen(&[name.to_owned()])?;
    let loaded = repository.load(name)?;
    let Some(api) = report(name, &loaded) else {
        return Ok(false);
    };
    let text = explain::explain(api, &loaded.files, item)?;
    print!("{text}");
    Ok(true)
}
