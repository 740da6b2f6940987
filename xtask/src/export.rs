//! `cargo xtask export`: an API in a format that other tools read.

use std::path::PathBuf;

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

#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// A folder of `spec/`
    api: String,
    /// What to print
    #[arg(long)]
    format: Format,
    /// Write it to this file; the folder must exist [default: the standard output]
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
}

pub(crate) fn run(arguments: &Arguments) -> Result<Outcome> {
    let spec = Repository::with(&arguments.api)?.spec(&arguments.api)?;
    let format = match arguments.format {
        Format::Openapi => export::Format::OpenApi,
        Format::JsonSchema => export::Format::JsonSchema,
        Format::Model => export::Format::Model,
    };
    let text = export::export(&spec.api, format);
    match &arguments.output {
        None => terminal::answer(&text)?,
        Some(path) => {
            files::write(path, &text)?;
            terminal::status(&format!("wrote {}", path.display()));
        }
    }
    Ok(Outcome::Done)
}
