//! `cargo xtask export`: an API in a format that other tools read.

use std::path::Path;

use anyhow::Result;
use bazu_export as export;

use crate::files;
use crate::outcome::Outcome;
use crate::repository::Repository;
use crate::terminal;

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
pub(crate) enum Format {
    /// OpenAPI 3.1
    Openapi,
    /// JSON Schema 2020-12 of all types, parameters and results
    JsonSchema,
    /// The resolved model
    Model,
}

pub(crate) fn run(name: &str, format: Format, output: Option<&Path>) -> Result<Outcome> {
    let spec = Repository::with(name)?.spec(name)?;
    let format = match format {
        Format::Openapi => export::Format::OpenApi,
        Format::JsonSchema => export::Format::JsonSchema,
        Format::Model => export::Format::Model,
    };
    let text = export::export(&spec.api, format);
    match output {
        None => terminal::answer(&text),
        Some(path) => {
            files::write(path, &text)?;
            terminal::status(&format!("wrote {}", path.display()));
        }
    }
    Ok(Outcome::Done)
}
