//! `cargo xtask export`: an API in a format that other tools read.

use std::fs;
use std::path::Path;

use bazu_export as export;

use crate::check::report;
use crate::repository::Repository;
use crate::terminal;

/// The formats, by their names on the command line.
#[derive(Clone, Copy, Debug, clap::ValueEnum)]
pub(crate) enum Format {
    /// OpenAPI 3.1
    Openapi,
    /// JSON Schema 2020-12 of all types, parameters and results
    JsonSchema,
    /// The resolved model
    Model,
}

pub(crate) fn run(name: &str, format: Format, output: Option<&Path>) -> Result<bool, String> {
    let repository = Repository::find()?;
    repository.chosen(&[name.to_owned()])?;
    let loaded = repository.load(name)?;
    let Some(api) = report(name, &loaded) else {
        return Ok(false);
    };
    let format = match format {
        Format::Openapi => export::Format::OpenApi,
        Format::JsonSchema => export::Format::JsonSchema,
        Format::Model => export::Format::Model,
    };
    let text = export::export(api, format);
    match output {
        None => terminal::answer(&text),
        Some(path) => {
            fs::write(path, text)
                .map_err(|error| format!("cannot write {}: {error}", path.display()))?;
            terminal::done(&format!("wrote {}", path.display()));
        }
    }
    Ok(true)
}
