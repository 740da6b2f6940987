//! Corrections and aliases that change nothing.

use super::items;
use crate::diag::{Diagnostic, Id};
use crate::model::{Api, Correction, Field, TypeKind};

type Found = Vec<Diagnostic>;

pub(super) fn check(api: &Api, found: &mut Found) {
    for correction in &api.corrections {
        if let Some(why) = idle(api, correction) {
            let message = format!(
                "the correction of `{}` never applies: {why}",
                correction.field
            );
            found.push(
                Diagnostic::new(Id::CorrectionNeverApplies, correction.span, message)
                    .help(Id::CorrectionNeverApplies.remedy()),
            );
        }
    }
    for item in items(api) {
        let received = api.types.get(item.name).is_some_and(|ty| ty.received);
        for field in item.fields {
            aliases(item.name, received, field, item.fields, found);
        }
    }
    for ty in api.types.values() {
        if let TypeKind::Struct(item) = &ty.kind
            && let Some((_, span)) = item
                .fields
                .iter()
                .find_map(|f| f.absent.as_ref().filter(|_| !f.required))
        {
            let message = "a field that may be left out needs no value for that";
            found.push(
                Diagnostic::new(Id::AliasNeverApplies, *span, message)
                    .label("never read")
                    .help("remove `absent`, or make the field required"),
            );
        }
    }
}

/// Why a correction says nothing that differs from the docs.
fn idle(api: &Api, correction: &Correction) -> Option<String> {
    let fields: &[Field] = match (
        api.methods.get(&correction.item),
        api.fields_of(&correction.item),
    ) {
        (Some(method), _) => &method.params,
        (None, Some(item)) => &item.fields,
        (None, None) => &[],
    };
    let field = fields.iter().find(|field| field.wire == correction.field);
    if let Some(present) = correction.docs_present {
        return (present == field.is_some()).then(|| match field {
            Some(field) => format!("`{}` is in the spec", field.wire),
            None => "neither docs nor spec have the field".to_owned(),
        });
    }
    let Some(field) = field else {
        return Some(format!("`{}` has no such field", correction.item));
    };
    if correction.docs_type.is_none() && correction.docs_required.is_none() {
        return Some("it does not state what the docs say".to_owned());
    }
    let optional = if field.required { "" } else { "?" };
    let same_type = correction.docs_type.as_ref().is_some_and(|docs| {
        *docs == field.ty.to_string() || *docs == format!("{}{optional}", field.ty)
    });
    if same_type {
        return Some(format!("the spec has the type `{}` too", field.ty));
    }
    (correction.docs_required == Some(field.required)).then(|| {
        let word = if field.required {
            "required"
        } else {
            "optional"
        };
        format!("the field is {word} in the spec too")
    })
}

fn aliases(item: &str, received: bool, field: &Field, fields: &[Field], found: &mut Found) {
    for (alias, span) in &field.alias {
        let why = if !received {
            Some(format!("`{item}` is never read from the wire"))
        } else if *alias == field.wire {
            Some("it is the field's own name".to_owned())
        } else if fields.iter().any(|other| other.wire == *alias) {
            Some("another field has this name".to_owned())
        } else {
            None
        };
        if let Some(why) = why {
            let message = format!("the alias `{alias}` never applies: {why}");
            found.push(
                Diagnostic::new(Id::AliasNeverApplies, *span, message)
                    .help(Id::AliasNeverApplies.remedy()),
            );
        }
    }
}
