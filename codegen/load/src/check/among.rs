//! Parts of texts that are chosen by what marks them.

use bazu_model::diag::{Diagnostic, Diagnostics, Id};
use bazu_model::{AccessorKind, Api, Name, Scalar, Span, Struct, Type, TypeRef};

use super::limits::values;

/// The accessor whose parts are taken, the field that chooses, its values, and the field of what is returned.
pub(super) type Among<'a> = (&'a Name, &'a Name, &'a [Name], Option<&'a Name>);

pub(super) fn check(api: &Api, ty: &Type, among: Among<'_>, diagnostics: &mut Diagnostics) {
    let (accessor, field, chosen, value) = among;
    let Some(mark) = mark(api, ty, accessor) else {
        let message = format!(
            "`{accessor}` is not an accessor of `{}` with `marked`",
            ty.name
        );
        let known = ty.accessors.iter();
        let known = known.filter(|it| matches!(it.kind, AccessorKind::Marked(_)));
        Diagnostic::new(Id::UnknownPath, accessor.span, message)
            .help("name the accessor that returns the parts of texts with what marks them")
            .did_you_mean(accessor, known.map(|it| it.name.as_str()))
            .report(diagnostics);
        return;
    };
    let find = |name: &Name| mark.fields.iter().find(|field| field.wire == name.value);
    let known = find(field).map(|field| values(api, &field.ty));
    let known = known.unwrap_or_default();
    if known.is_empty() || find(field).is_some_and(|field| !field.required) {
        let message =
            format!("`{field}` is not a required field with an enum, of what marks a part");
        report(
            message,
            field.span,
            "name the field whose value chooses, such as `type`",
            diagnostics,
        );
        return;
    }
    if chosen.is_empty() {
        let message = format!("no value of `{field}` is named");
        report(
            message,
            field.span,
            "list values, such as `when: { type: [mention] }`",
            diagnostics,
        );
    }
    for name in chosen {
        if !known.contains(&name.as_str()) {
            let message = format!("`{field}` has no value `{name}`");
            Diagnostic::new(Id::UnknownPath, name.span, message)
                .help("name a value of the enum")
                .did_you_mean(name, known.iter().copied())
                .report(diagnostics);
        }
    }
    let string = TypeRef::Scalar(Scalar::String);
    if let Some(value) = value
        && find(value).is_none_or(|field| field.required || field.ty != string)
    {
        let message = format!("`{value}` is not an optional text of what marks a part");
        report(
            message,
            value.span,
            "name an optional field of the type `String`",
            diagnostics,
        );
    }
}

/// The type that marks the parts of an accessor.
fn mark<'a>(api: &'a Api, ty: &Type, accessor: &Name) -> Option<&'a Struct> {
    let mut accessors = ty.accessors.iter();
    let accessor = accessors.find(|known| known.name == accessor.value)?;
    let AccessorKind::Marked(parts) = &accessor.kind else {
        return None;
    };
    let (_, list) = parts.first()?;
    let (name, _) = api.marks(&ty.field(list)?.ty)?;
    api.fields_of(name)
}

fn report(message: String, span: Span, help: &str, diagnostics: &mut Diagnostics) {
    Diagnostic::new(Id::UnknownPath, span, message)
        .help(help)
        .report(diagnostics);
}
