//! Corrections and aliases that change nothing.

use super::{Item, items};
use crate::diag::{Diagnostic, Id};
use crate::model::{Api, Correction, Field};

type Found = Vec<Diagnostic>;

pub(super) fn check(api: &Api, found: &mut Found) {
    for correction in &api.corrections {
        if api.left_out.contains(&correction.item) {
            continue;
        }
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
        for (index, field) in item.fields.iter().enumerate() {
            aliases(&item, received, index, found);
            defaults(&item, received, field, found);
        }
    }
}

/// Values for a field that was left out, which never is, or never by whom the value is for.
fn defaults(item: &Item<'_>, received: bool, field: &Field, found: &mut Found) {
    if let Some((_, span)) = &field.absent {
        let fault = match (received, field.required) {
            (false, _) => Some((
                format!("`{}` is never read from the wire", item.name),
                "remove `absent`",
            )),
            (true, false) => Some((
                "a field that may be left out needs no value for that".to_owned(),
                "remove `absent`, or make the field required",
            )),
            (true, true) => None,
        };
        if let Some((message, help)) = fault {
            found.push(
                Diagnostic::new(Id::AliasNeverApplies, *span, message)
                    .label("never read")
                    .help(help),
            );
        }
    }
    if let Some((_, span)) = &field.default
        && field.required
    {
        let message = format!("`{}` is always there, so it has no default", field.wire);
        found.push(
            Diagnostic::new(Id::AliasNeverApplies, *span, message)
                .label("never assumed")
                .help("remove `default`, or make the field optional"),
        );
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

fn aliases(item: &Item<'_>, received: bool, index: usize, found: &mut Found) {
    let field = &item.fields[index];
    let before = &item.fields[..index];
    for (alias, span) in &field.alias {
        let why = if !received {
            Some(format!("`{}` is never read from the wire", item.name))
        } else if *alias == field.wire {
            Some("it is the field's own name".to_owned())
        } else if item.fields.iter().any(|other| other.wire == *alias) {
            Some("another field has this name".to_owned())
        } else if before
            .iter()
            .flat_map(|f| &f.alias)
            .any(|(other, _)| other == alias)
        {
            Some("another field has this alias".to_owned())
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
