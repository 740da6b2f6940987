//! An API in formats that other tools read, made from the model.
//!
//! Each is one JSON file, the same bytes from the same spec. What a format has no word for stands
//! under `x-bazu-*`.

mod facts;
mod json_schema;
mod keys;
mod limits;
mod openapi;
mod protocol;
mod rules;
mod schema;

use bazu_model::{Api, SavedModel};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// OpenAPI 3.1.
    OpenApi,
    /// JSON Schema 2020-12.
    JsonSchema,
    /// The resolved model, which `diff` and the like read back.
    Model,
}

impl Format {
    pub const ALL: [Self; 3] = [Self::OpenApi, Self::JsonSchema, Self::Model];

    /// The name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::OpenApi => "openapi",
            Self::JsonSchema => "json-schema",
            Self::Model => "model",
        }
    }

    /// The file's name in the folder `api/` of a generated crate.
    pub fn file_name(self) -> &'static str {
        match self {
            Self::OpenApi => "openapi.json",
            Self::JsonSchema => "schema.json",
            Self::Model => "model.json",
        }
    }
}

/// An API in a format, as the text of a file.
pub fn export(api: &Api, format: Format) -> String {
    let document = match format {
        Format::OpenApi => openapi::openapi(api),
        Format::JsonSchema => json_schema::json_schema(api),
        Format::Model => return SavedModel::text(api, None),
    };
    format!("{document:#}\n")
}
