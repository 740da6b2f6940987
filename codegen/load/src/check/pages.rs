//! What a spec says of the pages it was made from: their formats, and the slips on them.

use std::collections::BTreeMap;

use bazu_model::diag::{Diagnostic, Diagnostics, Id};
use bazu_model::page::{PageFormat, Place, SpecItem, Types, View, comparable};
use bazu_model::{Api, Correction, DocsSay, Source, Spanned};

pub(super) fn check(api: &Api, diagnostics: &mut Diagnostics) {
    let mut formats: BTreeMap<&str, &Source> = BTreeMap::new();
    for (id, source) in &api.sources {
        page(api, id, source, diagnostics);
        let Some(Spanned {
            value: format,
            span,
        }) = &source.page
        else {
            continue;
        };
        if let Some(first) = formats.insert(format, source) {
            let message = format!("two sources are pages in the format `{format}`");
            Diagnostic::new(Id::BadPage, *span, message)
                .label("the format again")
                .related(first.span, "the first such source")
                .help("a saved page is told by its format: keep `page` at the one that is compared")
                .report(diagnostics);
        }
    }
    for item in &api.not_taken {
        let known = api.types.contains_key(&item.name) || api.methods.contains_key(&item.name);
        if known {
            let message = format!("`{}` is said to be left out, and is in the spec", item.name);
            Diagnostic::new(Id::CorrectionNeverApplies, item.span, message)
                .help("remove it from `not_taken`")
                .report(diagnostics);
        }
    }
    let view = View::of_spec(api);
    let (types, items) = (view.types, view.items());
    for correction in &api.corrections {
        if api.left_out.contains(&correction.item) {
            continue;
        }
        let item = items.values().find(|item| item.name == correction.item);
        let Some(item) = item else {
            continue;
        };
        if let Some((why, help)) = idle(types, item, correction) {
            let subject = correction.field.as_ref().unwrap_or(&correction.item);
            let message = format!("the correction of `{subject}` never applies: {why}");
            let mut diagnostic =
                Diagnostic::new(Id::CorrectionNeverApplies, correction.span, message).help(help);
            if let Some(field) = &correction.field
                && !item.members.contains_key(field.as_str())
            {
                diagnostic = diagnostic.did_you_mean(field, item.members.keys().copied());
            }
            diagnostic.report(diagnostics);
        }
    }
}

/// What is said of a source that is a page.
fn page(api: &Api, id: &str, source: &Source, diagnostics: &mut Diagnostics) {
    let formats = || PageFormat::ALL.into_iter().map(PageFormat::name);
    match &source.page {
        Some(Spanned {
            value: format,
            span,
        }) if formats().all(|known| known != format) => {
            let known: Vec<_> = formats().map(|format| format!("`{format}`")).collect();
            let message = format!("no saved page is read in a format `{format}`");
            Diagnostic::new(Id::BadPage, *span, message)
                .label("unknown format")
                .help(format!("the formats are {}", known.join(", ")))
                .did_you_mean(format, formats())
                .report(diagnostics);
        }
        Some(_) => {}
        None if source.copy_of.is_some() || source.partial || !source.names.is_empty() => {
            let message = format!("`{id}` is no page that is compared");
            Diagnostic::new(Id::BadPage, source.span, message)
                .label("without a format")
                .help("`copy_of`, `partial` and `names` go with `page`: add it, or remove them")
                .report(diagnostics);
        }
        None => {}
    }
    if let Some(Spanned {
        value: original,
        span,
    }) = &source.copy_of
    {
        if original == id {
            Diagnostic::new(Id::BadPage, *span, "a page is not a copy of itself")
                .label("itself")
                .help("name the source that it was copied from, or remove `copy_of`")
                .report(diagnostics);
        } else if !api.sources.contains_key(original) && !api.left_out.contains(original) {
            let known = api.sources.keys().map(String::as_str);
            Diagnostic::new(
                Id::UnknownSource,
                *span,
                format!("no source `{original}` is declared"),
            )
            .did_you_mean(original, known)
            .report(diagnostics);
        }
    }
    for (_, Spanned { value: ty, span }) in &source.names {
        if !api.types.contains_key(ty) && !api.left_out.contains(ty) {
            let known = api.types.keys().map(String::as_str);
            Diagnostic::new(
                Id::UnknownType,
                *span,
                format!("the type `{ty}` is not defined"),
            )
            .did_you_mean(ty, known)
            .report(diagnostics);
        }
    }
}

/// Why a correction says nothing that differs from the spec, and what to do.
fn idle(
    types: Types<'_>,
    item: &SpecItem<'_>,
    correction: &Correction,
) -> Option<(String, &'static str)> {
    let docs = &correction.docs;
    let of_item = docs.described.is_some() || docs.returns.is_some();
    let Some(field) = &correction.field else {
        return idle_item(types, item, docs, of_item);
    };
    if of_item {
        let why = "`described` and `returns` are said of the whole, not of a field".to_owned();
        return Some((why, "leave out `field`"));
    }
    let agree = |why: String| (why, Id::CorrectionNeverApplies.remedy());
    let member = item.members.get(field.as_str());
    if let Some(present) = docs.present {
        return (present == member.is_some()).then(|| match member {
            Some(_) => agree(format!("`{field}` is in the spec")),
            None => agree("neither docs nor spec have the field".to_owned()),
        });
    }
    // A value of an enum has nothing that a page could say otherwise.
    let Some(member) = member.filter(|member| member.ty.is_some()) else {
        let why = format!("`{}` has no such field", item.name);
        return Some((why, "mend the name, or say `docs: { present: true }`"));
    };
    if !states_of_a_field(docs) {
        let why = "it does not state what the docs say".to_owned();
        return Some((
            why,
            "say it under `docs`: `present`, `type`, `required`, a limit or `values`",
        ));
    }
    if let Some(words) = &docs.ty
        && member.ty == Some(types.page(words.trim_end_matches('?'), item.place))
    {
        let written = member
            .field
            .map_or(words.clone(), |field| field.ty.to_string());
        return Some(agree(format!("the spec has the type `{written}` too")));
    }
    if let Some(required) = docs.required
        && member.required == Some(required)
    {
        let word = if required { "required" } else { "optional" };
        return Some(agree(format!("the field is {word} in the spec too")));
    }
    for (kind, min, max) in &docs.limits {
        if comparable(*kind, (*min, *max)) == member.limit(*kind) {
            let key = kind.key();
            return Some(agree(format!("the spec says the same of `{key}`")));
        }
    }
    let values = docs.values.as_ref()?;
    let known: Vec<&String> = member.values.iter().map(|(value, _)| value).collect();
    let same = known.len() == values.len() && values.iter().all(|value| known.contains(&value));
    same.then(|| agree("the spec has these values too".to_owned()))
}

fn states_of_a_field(docs: &DocsSay) -> bool {
    docs.present.is_some()
        || docs.ty.is_some()
        || docs.required.is_some()
        || docs.values.is_some()
        || !docs.limits.is_empty()
}

/// As above, of a correction of the type or method itself.
fn idle_item(
    types: Types<'_>,
    item: &SpecItem<'_>,
    docs: &DocsSay,
    of_item: bool,
) -> Option<(String, &'static str)> {
    if states_of_a_field(docs) {
        let why = "it says of a field what the docs say, and names no field".to_owned();
        return Some((why, "name it by `field`"));
    }
    if !of_item {
        let why = "it does not state what the docs say".to_owned();
        return Some((
            why,
            "say `docs: { described: false }` or `returns`, or name a `field`",
        ));
    }
    let agree = |why: String| (why, Id::CorrectionNeverApplies.remedy());
    if docs.described == Some(true) {
        return Some(agree(format!("`{}` is in the spec", item.name)));
    }
    let words = docs.returns.as_ref()?;
    match item.returns {
        None => Some(("a type has no result".to_owned(), "remove `returns`")),
        Some(ty) => (types.page(words, Place::Field) == types.spec(ty, Place::Field))
            .then(|| agree(format!("the spec has the result `{ty}` too"))),
    }
}
