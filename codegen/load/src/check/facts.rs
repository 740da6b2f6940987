//! Aliases, defaults and values of missing fields that are never used, and removed fields that are
//! still required.

use super::{Item, items};
use bazu_model::diag::{Diagnostic, Diagnostics, Id};
use bazu_model::{Api, Basis, Field, Spanned};

pub(super) fn check(api: &Api, diagnostics: &mut Diagnostics) {
    for item in items(api) {
        let ty = api.types.get(item.name);
        // An item that could not be read, or was removed, may be the one that receives the type.
        let received = !api.left_out.is_empty()
            || ty.is_some_and(|ty| ty.received || ty.facts.removed.is_some());
        for (index, field) in item.fields.iter().enumerate() {
            aliases(&item, received, index, diagnostics);
            defaults(&item, received, field, diagnostics);
            // A removed type is no longer received, so it does not matter whether it can be read.
            if ty.is_some_and(|ty| ty.received && ty.facts.removed.is_none()) {
                expected(field, diagnostics);
            }
        }
    }
}

/// Reports a field that is required although the server no longer sends it, or may never have sent it.
fn expected(field: &Field, diagnostics: &mut Diagnostics) {
    let is_inferred = field.facts.basis == Basis::Inferred;
    if is_inferred && field.facts.removed.is_none() && field.required && field.absent.is_none() {
        let message = format!(
            "`{}` is required but inferred, and the server may leave it out",
            field.wire
        );
        Diagnostic::new(Id::InferredRequired, field.ty.span, message)
            .label("required")
            .help(Id::InferredRequired.remedy())
            .report(diagnostics);
    }
    if field.facts.removed.is_some() && field.required && field.absent.is_none() {
        let message = format!(
            "`{}` is removed but required, so an answer without it cannot be read",
            field.wire
        );
        Diagnostic::new(Id::RemovedRequired, field.ty.span, message)
            .label("still required")
            .report(diagnostics);
    }
}

/// Reports a value for a missing field that is never missing or never read, and a default of a
/// required field.
fn defaults(item: &Item<'_>, received: bool, field: &Field, diagnostics: &mut Diagnostics) {
    if let Some(Spanned { span, .. }) = &field.absent {
        let fault = match (received, field.required) {
            (false, _) => Some((
                format!(
                    "the value for a missing `{}` is never used: `{}` is never read from the wire",
                    field.wire, item.name
                ),
                "remove `absent`",
            )),
            (true, false) => Some((
                "an optional field does not need `absent`".to_owned(),
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
        let message = format!("`{}` is required, so it cannot have a default", field.wire);
        Diagnostic::new(Id::AliasNeverApplies, *span, message)
            .label("never used")
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
        } else if before.iter().any(|f| f.alias.iter().any(|a| a == alias)) {
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
