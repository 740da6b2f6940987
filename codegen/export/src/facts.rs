//! What is known of a fact beside what it says, in the words of JSON Schema and OpenAPI, and as
//! `x-bazu-*` where these have none.

use super::json::{Json, Object};
use bazu_model::{Basis, Facts, Notice, SourceRef};

/// Writes the facts of a part of something; what it has in common with the whole is not repeated.
pub(super) fn set(schema: &mut Object, facts: &Facts, whole: Option<&Facts>) {
    schema.set_filled("description", facts.description());
    set_notices(schema, facts);
    schema.set_some("x-bazu-since", facts.since.as_ref());
    schema.set_some("x-bazu-clients", facts.clients.as_ref());
    if facts.basis != Basis::Documented {
        schema.set("x-bazu-basis", basis(facts.basis));
    }
    if whole.is_none_or(|whole| whole.sources != facts.sources) {
        schema.set_filled("x-bazu-source", sources(facts));
    }
}

/// Writes that something should no longer be used. Neither JSON Schema nor OpenAPI has a word for
/// what was removed.
pub(super) fn set_notices(schema: &mut Object, facts: &Facts) {
    schema.set_filled("deprecated", facts.is_deprecated());
    schema.set_some("x-bazu-deprecated", notice(&facts.deprecated));
    schema.set_some("x-bazu-removed", notice(&facts.removed));
}

/// Since when something should no longer be used, and what to use instead.
pub(super) fn notice(notice: &Option<Notice>) -> Option<Object> {
    let Notice { since, note } = notice.as_ref()?;
    let mut written = Object::new();
    written.set_some("since", since.as_ref());
    written.set("note", note);
    Some(written)
}

/// The word of the spec language.
pub(super) fn basis(basis: Basis) -> &'static str {
    match basis {
        Basis::Documented => "documented",
        Basis::Observed => "observed",
        Basis::Inferred => "inferred",
    }
}

/// The sources as the spec language writes them.
pub(super) fn sources(facts: &Facts) -> Json {
    source_ids(&facts.sources)
}

/// As above, of what has sources and no more.
pub(super) fn source_ids(sources: &[SourceRef]) -> Json {
    let sources = sources.iter().map(|source| match source {
        SourceRef { id, anchor: None } => id.clone(),
        SourceRef {
            id,
            anchor: Some(anchor),
        } => format!("{id}#{anchor}"),
    });
    sources.collect::<Vec<_>>().into()
}
