//! What is known of a fact beside what it says, in the words of JSON Schema and OpenAPI, and as
//! `x-bazu-*` where these have none.

use serde_json::Value;

use super::keys::Keys;
use bazu_model::{Basis, Facts};

/// Writes the facts of a part of something; what it has in common with the whole is not repeated.
pub(super) fn set(schema: &mut Value, facts: &Facts, whole: Option<&Facts>) {
    schema.set_filled("description", facts.description());
    set_notices(schema, facts);
    schema.set_filled("x-bazu-since", &facts.since);
    schema.set_filled("x-bazu-clients", &facts.clients);
    set_basis(schema, "x-bazu-basis", facts.basis);
    if whole.is_none_or(|whole| whole.sources != facts.sources) {
        schema.set_filled("x-bazu-source", &facts.sources);
    }
}

/// Writes how sure something is, unless the docs say so.
pub(super) fn set_basis(schema: &mut Value, key: &str, basis: Basis) {
    if basis != Basis::Documented {
        schema.set(key, basis);
    }
}

/// Writes that something should no longer be used. Neither JSON Schema nor OpenAPI has a word for
/// what was removed.
pub(super) fn set_notices(schema: &mut Value, facts: &Facts) {
    schema.set_filled("deprecated", facts.is_deprecated());
    schema.set_filled("x-bazu-deprecated", &facts.deprecated);
    schema.set_filled("x-bazu-removed", &facts.removed);
}
