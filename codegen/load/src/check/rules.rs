//! Rules that name unknown fields, or never apply.

use std::collections::HashMap;

use super::{Item, items, names_of};
use bazu_model::diag::{Diagnostic, Diagnostics, Id};
use bazu_model::{
    Api, Condition, Field, Is, Literal, Name, Rule, RuleKind, Scalar, Spanned, TypeKind, TypeRef,
    UnionBy,
};

pub(super) fn check(api: &Api, diagnostics: &mut Diagnostics) {
    for item in items(api) {
        let mut ids = HashMap::new();
        for rule in item.rules {
            if let Some(first) = ids.insert(rule.id.as_str(), rule.span) {
                let message = format!("`{}` has two rules `{}`", item.name, rule.id);
                Diagnostic::new(Id::RuleDuplicate, rule.span, message)
                    .related(first, "the first one")
                    .report(diagnostics);
            }
            check_rule(api, &item, rule, diagnostics);
        }
    }
    for ty in api.types.values() {
        let has_fields = matches!(ty.kind, TypeKind::Struct(_));
        for rule in ty.rules.iter().filter(|_| !has_fields) {
            let message = format!("`{}` has no fields, so it cannot have rules", ty.name);
            Diagnostic::new(Id::RuleMalformed, rule.span, message)
                .help("write rules at a struct or a method")
                .report(diagnostics);
        }
    }
}

fn check_rule(api: &Api, item: &Item<'_>, rule: &Rule, diagnostics: &mut Diagnostics) {
    match &rule.kind {
        RuleKind::When {
            conditions,
            require,
            forbid,
        } => {
            for condition in conditions {
                if let Some(field) = field(api, item, &condition.field, diagnostics) {
                    holds(api, field, condition, diagnostics);
                }
            }
            for name in require.iter().chain(forbid) {
                optional(api, item, name, NO_EFFECT, diagnostics);
            }
        }
        RuleKind::OneOf {
            alternatives,
            constructors,
            ..
        } => {
            twice(alternatives.iter().flatten(), diagnostics);
            let members = alternatives.iter().flatten().map(|name| name.as_str());
            for name in alternatives.iter().flatten() {
                optional(api, item, name, NO_ALTERNATIVE, diagnostics);
            }
            for (Spanned { value: name, span }, _) in constructors {
                if !members.clone().any(|field| field == name) {
                    let message = format!("`{name}` is not one of the rule's alternatives");
                    Diagnostic::new(Id::RuleUnknownField, *span, message)
                        .label("not an alternative")
                        .did_you_mean(name, members.clone())
                        .report(diagnostics);
                }
            }
        }
        RuleKind::Uniform {
            field: name,
            groups,
        } => {
            if let Some(field) = field(api, item, name, diagnostics) {
                uniform(api, field, name, groups, diagnostics);
            }
        }
        RuleKind::AtLeast(names) => {
            twice(names.iter(), diagnostics);
            for name in names {
                optional(api, item, name, NO_EFFECT, diagnostics);
            }
        }
        RuleKind::First { path, has } => first(api, item, path, has, diagnostics),
    }
}

/// What a required field means for a rule, and how to fix it.
const NO_EFFECT: [&str; 2] = ["the rule has no effect", "delete the rule"];
const NO_ALTERNATIVE: [&str; 2] = ["it cannot be an alternative", "remove it from the rule"];

/// Reports a field of a rule that is unknown or required.
fn optional(
    api: &Api,
    item: &Item<'_>,
    name: &Name,
    [effect, remedy]: [&str; 2],
    diagnostics: &mut Diagnostics,
) {
    if field(api, item, name, diagnostics).is_some_and(|field| field.required) {
        let message = format!("`{name}` is required, so {effect}");
        Diagnostic::new(Id::RuleMalformed, name.span, message)
            .help(format!("make the field optional, or {remedy}"))
            .report(diagnostics);
    }
}

/// Reports a name that occurs twice in a rule.
fn twice<'a>(names: impl Iterator<Item = &'a Name>, diagnostics: &mut Diagnostics) {
    let mut first = HashMap::new();
    for Spanned { value: name, span } in names {
        if let Some(before) = first.insert(name, *span) {
            let message = format!("the rule names `{name}` twice");
            Diagnostic::new(Id::RuleMalformed, *span, message)
                .label("the second time")
                .related(before, "the first time")
                .help("name each field once")
                .report(diagnostics);
        }
    }
}

fn field<'a>(
    api: &Api,
    item: &Item<'a>,
    name: &Name,
    diagnostics: &mut Diagnostics,
) -> Option<&'a Field> {
    let field = item.fields.iter().find(|field| field.wire == *name);
    if field.is_none() && !api.left_out.contains(item.name) {
        let message = format!("`{}` has no field `{}`", item.name, name);
        let names: Vec<&str> = names_of(item.fields).collect();
        Diagnostic::new(Id::RuleUnknownField, name.span, message)
            .label("no such field")
            .related(item.span, "the item of the rule")
            .help(format!("its fields are {}", names.join(", ")))
            .did_you_mean(name, names)
            .report(diagnostics);
    }
    field
}

fn holds(api: &Api, field: &Field, condition: &Condition, diagnostics: &mut Diagnostics) {
    let why = match &condition.is.value {
        Is::Absent if field.required => Some(format!("`{}` is required", field.wire)),
        Is::Present if field.required => {
            let wire = &field.wire;
            Some(format!("`{wire}` is required, so it is always present"))
        }
        Is::Absent | Is::Present => None,
        Is::Value(_) if field.required && field.ty == TypeRef::Scalar(Scalar::True) => {
            Some(format!("`{}` is always `true`", field.wire))
        }
        Is::Value(value) => super::limits::misfit(api, field, value),
    };
    if let Some(why) = why {
        let message = format!("the condition on `{}` has no effect: {why}", field.wire);
        let mut diagnostic = Diagnostic::new(Id::RuleNeverHolds, condition.is.span, message);
        if let Is::Value(Literal::String(text)) = &condition.is.value {
            let known = super::limits::values(api, &field.ty);
            diagnostic = diagnostic.did_you_mean(text, known);
        }
        diagnostic.report(diagnostics);
    }
}

fn uniform(
    api: &Api,
    field: &Field,
    name: &Name,
    groups: &[Vec<Name>],
    diagnostics: &mut Diagnostics,
) {
    let union = api.union_of(&field.ty);
    let union = union.filter(|union| matches!(union.by, UnionBy::Tag(_)));
    let (TypeRef::List(_), Some(union)) = (&field.ty.value, union) else {
        let message = format!("`{}` is not a list of a tagged union", name);
        Diagnostic::new(Id::RuleMalformed, name.span, message).report(diagnostics);
        return;
    };
    let tags = union.variants.iter().map(|variant| variant.wire.as_str());
    for Spanned { value: tag, span } in groups.iter().flatten() {
        if !tags.clone().any(|known| known == tag) {
            let message = format!("`{tag}` is not a discriminator of `{}`", field.ty);
            let known: Vec<&str> = tags.clone().collect();
            Diagnostic::new(Id::RuleNeverHolds, *span, message)
                .label("unknown discriminator")
                .help(format!("its discriminators are {}", known.join(", ")))
                .did_you_mean(tag, tags.clone())
                .report(diagnostics);
        }
    }
}

/// Checks the path of a list inside a parameter, and the field that its first element must have.
fn first(api: &Api, item: &Item<'_>, path: &Name, has: &Name, diagnostics: &mut Diagnostics) {
    let (start, list) = path.split_once('.').unwrap_or((path, ""));
    let (value, span) = (start.to_owned(), path.span);
    let Some(field) = field(api, item, &Spanned { value, span }, diagnostics) else {
        return;
    };
    let inner = field.ty.name().and_then(|name| api.fields_of(name));
    let list = inner.and_then(|inner| inner.fields.iter().find(|field| field.wire == list));
    let element = list
        .filter(|list| matches!(list.ty.value, TypeRef::List(_)) && list.required)
        .and_then(|list| api.fields_of(list.ty.name()?));
    let Some(element) = element else {
        let message = format!("`{}` is not the path of a required list", path);
        Diagnostic::new(Id::RuleMalformed, path.span, message)
            .help("write the parameter and its list, such as `reply_markup.inline_keyboard`")
            .report(diagnostics);
        return;
    };
    match element.fields.iter().find(|field| field.wire == *has) {
        None => {
            let message = format!("the elements of `{}` have no field `{}`", path, has);
            let names: Vec<&str> = names_of(&element.fields).collect();
            Diagnostic::new(Id::RuleUnknownField, has.span, message)
                .label("no such field")
                .help(format!("their fields are {}", names.join(", ")))
                .did_you_mean(has, names)
                .report(diagnostics);
        }
        Some(field) if field.required => {
            let message = format!("`{}` is required, so the rule has no effect", has);
            Diagnostic::new(Id::RuleMalformed, has.span, message)
                .help("name an optional field, or delete the rule")
                .report(diagnostics);
        }
        Some(_) => {}
    }
}
