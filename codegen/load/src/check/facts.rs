//! Aliases and values for absent fields that change nothing, and removed fields without which
//! nothing is read.

use super::{Item, items};
use bazu_model::diag::{Diagnostic, Diagnostics, Id};
use bazu_model::{Api, Field, Spanned};

pub(super) fn check(api: &Api, diagnostics: &mut Diagnostics) {
    for item in items(api) {
        let ty = api.types.get(item.name);
        // What could not be read, or is gone, may have been what receives the type.
        let received = !api.left_out.is_empty()
            || ty.is_some_and(|ty| ty.received || ty.facts.removed.is_some());
        for (index, field) in item.fields.iter().enumerate() {
            aliases(&item, received, index, diagnostics);
            defaults(&item, received, field, diagnostics);
            // A type that is gone comes no more, with its fields or without.
            if ty.is_some_and(|ty| ty.received && ty.facts.removed.is_none()) {
                expected(field, diagnostics);
            }
        }
    }
}

/// A field that the server no longer sends, and that no answer can be read without.
fn expected(field: &Field, diagnostics: &mut Diagnostics) {
    if field.facts.removed.is_some() && field.required && field.absent.is_none() {
        let message = format!(
            "`{}` is gone, and an answer without it cannot be read",
            field.wire
        );
        Diagnostic::new(Id::RemovedRequired, field.ty.span, message)
            .label("still expected")
            .report(diagnostics);
    }
}

/// Values for a field that was left out, which never is, or never by whom the value is for.
fn defaults(item: &Item<'_>, received: bool, field: &Field, diagnostics: &mut Diagnostics) {
    if let Some(Spanned { span, .. }) = &field.absent {
        let fault = match (received, field.required) {
            (false, _) => Some((
                format!(
                    "the value for an absent `{}` never applies: `{}` is never read from the wire",
                    field.wire, item.name
                ),
                "remove `absent`",
            )),
            (true, false) => Some((
                "a field that may be left out needs no value for that".to_owned(),
                "remove `absent`, or make the field required",
            )),
            (true, true) => None,
        };
        if let Some((message, help)) = fault {
            Diagnostic::new(Id::AliasNeverApplies, *span, message)
                .label("never read")
                .help(help)
                .report(diagnostics);
        }
    }
    if let Some(Spanned { span, .. }) = &field.default
        && field.required
    {
        let message = format!("`{}` is always there, so it has no default", field.wire);
        Diagnostic::new(Id::AliasNeverApplies, *span, message)
            .label("never assumed")
            .help("remove `default`, or make the field optional")
            .report(diagnostics);
    }
}

fn aliases(item: &Item<'_>, received: bool, index: usize, diagnostics: &mut Diagnostics) {
    let field = &item.fields[index];
    let before = &item.fields[..index];
    for Spanned { value: alias, span } in &field.alias {
        let why = if !received {
            Some(format!("`{}` is never read from the wire", item.name))
        } else if *alias == field.wire {
            Some("it is the field's own name".to_owned())
        } else if item.fields.iter().any(|other| other.wire == *alias) {
            Some("another field has this name".to_owned())
        } else if before
            .iter()
            .flat_map(|f| &f.alias)
            .any(|other| other == alias)
        {
            Some("another field has this alias".to_owned())
        } else {
            None
        };
        if let Some(why) = why {
            let message = format!("the alias `{alias}` never applies: {why}");
            Diagnostic::new(Id::AliasNeverApplies, *span, message).report(diagnostics);
        }
    }
}
