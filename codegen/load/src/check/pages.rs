//! The pages that a spec was made from: their formats, and the corrections of their errors.

use std::collections::BTreeMap;

use super::references::known_type;
use bazu_model::diag::{Diagnostic, Diagnostics, Id};
use bazu_model::page::{PageFormat, Place, SpecItem, Types, View, comparable};
use bazu_model::{Api, Correction, DocsSay, Scalar, Source, Spanned};

pub(super) fn check(api: &Api, diagnostics: &mut Diagnostics) {
    let mut formats: BTreeMap<&str, &Source> = BTreeMap::new();
    for (id, source) in &api.sources {
        page(api, id, source, diagnostics);
        if let Some(format) = &source.page
            && let Some(first) = formats.insert(format, source)
        {
            let message = format!("two sources have a page in the format `{format}`");
            Diagnostic::new(Id::BadPage, format.span, message)
                .label("the second one")
                .related(first.span, "the first one")
                .help("keep `page` at the source that is compared: Bazu finds the source of a saved page by its format")
                .report(diagnostics);
        }
    }
    for item in &api.not_taken {
        if api.types.contains_key(&item.name) || api.methods.contains_key(&item.name) {
            let message = format!("`{}` is in `not_taken`, but also in the spec", item.name);
            Diagnostic::new(Id::CorrectionNeverApplies, item.span, message)
                .help("remove it from `not_taken`")
                .report(diagnostics);
        }
    }
    let view = View::of_spec(api);
    let (types, items) = (view.types, view.items());
    for correction in &api.corrections {
        let item = items.values().find(|item| item.name == correction.item);
        if let Some(item) = item.filter(|_| !api.left_out.contains(&correction.item))
            && let Some((why, help)) = idle(types, item, correction)
        {
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

/// Checks the keys of a source that is a page.
fn page(api: &Api, id: &str, source: &Source, diagnostics: &mut Diagnostics) {
    let formats = || PageFormat::ALL.into_iter().map(PageFormat::name);
    match &source.page {
        Some(format) if formats().all(|known| *format != *known) => {
            let known: Vec<_> = formats().map(|format| format!("`{format}`")).collect();
            let message = format!("Bazu does not know the page format `{format}`");
            Diagnostic::new(Id::BadPage, format.span, message)
                .label("unknown format")
                .help(format!("the formats are {}", known.join(", ")))
                .did_you_mean(format, formats())
                .report(diagnostics);
        }
        Some(_) => {}
        None if source.copy_of.is_some() || source.partial || !source.names.is_empty() => {
            let message = format!("`{id}` is not a page, so it cannot be compared");
            Diagnostic::new(Id::BadPage, source.span, message)
                .label("no `page`")
                .help("add `page`, or delete `copy_of`, `partial` and `names`")
                .report(diagnostics);
        }
        None => {}
    }
    if let Some(original) = &source.copy_of {
        if *original == *id {
            Diagnostic::new(
                Id::BadPage,
                original.span,
                "a page cannot be a copy of itself",
            )
            .label("itself")
            .help("name the source that it was copied from, or delete `copy_of`")
            .report(diagnostics);
        } else if !api.sources.contains_key(&original.value)
            && !api.left_out.contains(&original.value)
        {
            let known = api.sources.keys().map(String::as_str);
            let message = format!("no source `{original}` is declared");
            Diagnostic::new(Id::UnknownSource, original.span, message)
                .did_you_mean(original, known)
                .report(diagnostics);
        }
    }
    for (_, Spanned { value: ty, span }) in &source.names {
        if !Scalar::ALL.iter().any(|scalar| scalar.name() == ty) {
            known_type(api, ty, *span, diagnostics);
        }
    }
}

const SAYS_NOTHING: &str = "`docs` does not contain what the page says";

/// Why a correction does not differ from the spec, and what to do.
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
        let why = "`described` and `returns` cannot be used for a field".to_owned();
        return Some((why, "delete `field`"));
    }
    let agree = |why: String| (why, Id::CorrectionNeverApplies.remedy());
    let member = item.members.get(field.as_str());
    if let Some(present) = docs.present {
        return (present == member.is_some()).then(|| match member {
            Some(_) => agree(format!("`{field}` is in the spec")),
            None => agree("neither the docs nor the spec have the field".to_owned()),
        });
    }
    // A page can only say whether a value of an enum is there.
    let Some(member) = member.filter(|member| member.ty.is_some()) else {
        let why = format!("`{}` does not have this field", item.name);
        return Some((why, "fix the name, or write `docs: { present: true }`"));
    };
    if !states_of_a_field(docs) {
        let help =
            "write it under `docs`: `present`, `type`, `required`, a limit, `values` or `default`";
        return Some((SAYS_NOTHING.to_owned(), help));
    }
    if let Some(words) = &docs.ty
        && member.ty == Some(types.page(words.trim_end_matches('?'), item.place))
    {
        let field = member.field;
        let written = field.map_or(words.clone(), |field| field.ty.to_string());
        return Some(agree(format!("the spec has the same type, `{written}`")));
    }
    if let Some(required) = docs.required
        && member.required == Some(required)
    {
        let word = if required { "required" } else { "optional" };
        return Some(agree(format!("the field is also {word} in the spec")));
    }
    for (kind, min, max) in &docs.limits {
        if comparable(*kind, (*min, *max)) == member.limit(*kind) {
            let key = kind.key();
            return Some(agree(format!("the spec has the same `{key}`")));
        }
    }
    if let Some(words) = &docs.default
        && member.has_default(Some(words).filter(|words| *words != DocsSay::NONE))
    {
        return Some(agree("the spec has the same `default`".to_owned()));
    }
    let values = docs.values.as_ref()?;
    let known: Vec<&String> = member.values.iter().map(|(value, _)| value).collect();
    let same = known.len() == values.len() && values.iter().all(|value| known.contains(&value));
    same.then(|| agree("the spec has the same values".to_owned()))
}

fn states_of_a_field(docs: &DocsSay) -> bool {
    docs.present.is_some()
        || docs.ty.is_some()
        || docs.required.is_some()
        || docs.values.is_some()
        || docs.default.is_some()
        || !docs.limits.is_empty()
}

/// The same for a correction of the type or method itself.
fn idle_item(
    types: Types<'_>,
    item: &SpecItem<'_>,
    docs: &DocsSay,
    of_item: bool,
) -> Option<(String, &'static str)> {
    if states_of_a_field(docs) {
        let why = "it is about a field, but does not name the field".to_owned();
        return Some((why, "add `field` with its name"));
    }
    if !of_item {
        let help = "write `docs: { described: false }` or `returns`, or add `field`";
        return Some((SAYS_NOTHING.to_owned(), help));
    }
    let agree = |why: String| (why, Id::CorrectionNeverApplies.remedy());
    if docs.described == Some(true) {
        return Some(agree(format!("`{}` is in the spec", item.name)));
    }
    let words = docs.returns.as_ref()?;
    let Some(ty) = item.returns else {
        return Some((
            "a type does not have a result".to_owned(),
            "delete `returns`",
        ));
    };
    (types.page(words, Place::Field) == types.spec(ty, Place::Field))
        .then(|| agree(format!("the spec has the same result, `{ty}`")))
}
