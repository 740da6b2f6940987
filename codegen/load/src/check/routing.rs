//! What bots route updates by, and what they know of methods by their role.

use std::collections::HashMap;

use super::no_parameter;
use super::references::{expect, lost};
use bazu_model::diag::{Diagnostic, Diagnostics, Id};
use bazu_model::{Api, Field, Method, Role, Scalar, Span, Struct, Type, TypeRef, names};

/// How many parts a type can have: a part has a number of seven bits, and half of these numbers belong
/// to the runtime.
const MOST_PARTS: usize = 64;

/// The parts that follow from `brings`.
const BROUGHT: [&str; 3] = ["Data", "Sender", "Text"];

pub(super) fn check(api: &Api, diagnostics: &mut Diagnostics) {
    let payloads = api.payloads();
    let update = api.update().map(|(name, _)| name);
    let mut parts = HashMap::new();
    for ty in api.types.values() {
        if update != Some(&ty.name) && api.left_out.is_empty() {
            for variant in ty.variants().iter().filter(|variant| variant.on_request) {
                let message = format!("`{}` is not a kind of the update", variant.wire);
                Diagnostic::new(Id::RoutingNeverApplies, variant.span, message)
                    .help("delete `on_request`")
                    .report(diagnostics);
            }
        }
        if payloads.contains(&ty.name.as_str()) {
            brings(api, ty, diagnostics);
            data_from(api, ty, diagnostics);
            check_parts(ty, &mut parts, diagnostics);
        } else {
            never_brought(api, ty, diagnostics);
        }
    }
    for method in api.methods.values() {
        chat(api, method, diagnostics);
    }
    for role in Role::ALL {
        check_role(api, role, diagnostics);
    }
}

fn never_brought(api: &Api, ty: &Type, diagnostics: &mut Diagnostics) {
    let brings = ty.brings.paths().map(|(_, path)| path);
    // The update, or a method that fetches updates, may be what could not be read.
    if let Some(first) = brings.chain(&ty.parts).next()
        && api.left_out.is_empty()
    {
        let message = format!("no update brings `{}`", ty.name);
        Diagnostic::new(Id::RoutingNeverApplies, first.span, message)
            .help("write `brings` and `parts` at the types that kinds of the update have; an update is what a method with `long_poll` and `offset` returns")
            .report(diagnostics);
    }
}

fn brings(api: &Api, ty: &Type, diagnostics: &mut Diagnostics) {
    for (key, path) in ty.brings.paths() {
        let Some((fields, _)) = api.follow(&ty.name, path) else {
            lost(api, ty, path, path.span, diagnostics);
            continue;
        };
        let list = |field: &&&Field| matches!(field.ty.value, TypeRef::List(_));
        if let Some(field) = fields.iter().find(list) {
            let message = format!("`{path}` contains the list `{}`", field.wire);
            Diagnostic::new(Id::UnknownPath, path.span, message)
                .label("more than one value")
                .help("name a field with one value")
                .report(diagnostics);
            continue;
        }
        let Some(field) = fields.last() else {
            continue;
        };
        let item = field.ty.name().and_then(|name| api.fields_of(name));
        let fits = match key {
            "text" | "data" => {
                expect(field, path, &TypeRef::Scalar(Scalar::String), diagnostics);
                continue;
            }
            "message" => item.is_some(),
            _ => item.and_then(Struct::id).is_some(),
        };
        let unread = field
            .ty
            .name()
            .is_some_and(|name| !api.types.contains_key(name));
        if !fits && !unread {
            let message = format!("`{path}` has the type `{}`", field.ty);
            let help = match key {
                "message" => "name an object",
                _ => {
                    "name an object with an id: a required `Integer` that is called `id` in Rust, or the only one"
                }
            };
            Diagnostic::new(Id::UnknownPath, path.span, message)
                .label("another type")
                .help(help)
                .report(diagnostics);
        }
    }
}

/// The limit of the data is that of the button.
fn data_from(api: &Api, ty: &Type, diagnostics: &mut Diagnostics) {
    let Some(from) = &ty.brings.data_from else {
        return;
    };
    let owner = from
        .split_once('.')
        .map_or(from.as_str(), |(owner, _)| owner);
    let fault = match (&ty.brings.data, api.data_from(&ty.brings)) {
        (None, _) => format!("`{}` brings no `data`", ty.name),
        _ if api.left_out.contains(owner) => return,
        (_, Some(field)) if field.ty == TypeRef::Scalar(Scalar::String) => return,
        (_, Some(field)) => format!("`{from}` has the type `{}`", field.ty),
        (_, None) => format!("`{from}` is not a type and its field"),
    };
    Diagnostic::new(Id::UnknownPath, from.span, fault)
        .label("no limit of data")
        .help("name the type and the field of the button, such as `InlineKeyboardButton.callback_data`")
        .report(diagnostics);
}

fn check_parts<'a>(
    ty: &'a Type,
    known: &mut HashMap<String, (&'a Type, Span)>,
    diagnostics: &mut Diagnostics,
) {
    for (index, part) in ty.parts.iter().enumerate() {
        let field = ty.field(part);
        let rust = field.map(|field| names::upper_camel(&field.rust));
        let rust = rust.unwrap_or_else(|| part.value.clone());
        let fault = match field {
            None => format!("`{}` has no field `{part}`", ty.name),
            Some(field) if field.required => format!("`{part}` is always there"),
            Some(field) if !is_part(&field.ty) => {
                format!("`{part}` has the type `{}`", field.ty)
            }
            Some(_) if BROUGHT.contains(&rust.as_str()) => {
                format!("`{rust}` is the name of a part that follows from `brings`")
            }
            Some(_) if names::is_keyword(&rust) || names::TYPES.contains(&rust.as_str()) => {
                format!("`{rust}` is a name that the generated crate needs itself")
            }
            Some(_) if index >= MOST_PARTS => {
                format!("`{part}` is part number {}", index + 1)
            }
            Some(_) => match known.get(&rust) {
                Some((owner, first)) => {
                    let message = format!("`{part}` is already a part of `{}`", owner.name);
                    Diagnostic::new(Id::BadPart, part.span, message)
                        .related(*first, "the first one")
                        .report(diagnostics);
                    continue;
                }
                None => {
                    known.insert(rust, (ty, part.span));
                    continue;
                }
            },
        };
        let names = ty.fields().iter().map(|field| field.wire.as_str());
        let fault = Diagnostic::new(Id::BadPart, part.span, fault);
        match field {
            None => fault.did_you_mean(part, names),
            Some(_) => fault,
        }
        .report(diagnostics);
    }
}

/// Whether a value can be lent to a handler.
fn is_part(ty: &TypeRef) -> bool {
    match ty {
        TypeRef::Named(_) | TypeRef::List(_) => true,
        TypeRef::Scalar(scalar) => *scalar == Scalar::String,
    }
}

fn chat(api: &Api, method: &Method, diagnostics: &mut Diagnostics) {
    let Some(name) = method.call.bot().and_then(|call| call.chat.as_ref()) else {
        return;
    };
    let Some(param) = method.param(name) else {
        no_parameter(api, method, name, diagnostics);
        return;
    };
    let unread = param
        .ty
        .name()
        .is_some_and(|name| !api.types.contains_key(name));
    if !api.names_a_chat(&param.ty) && !unread {
        let message = format!("`{name}` has the type `{}`", param.ty);
        Diagnostic::new(Id::UnknownPath, name.span, message)
            .label("does not name a chat")
            .help("name a parameter with an `Integer`, a `String`, or a union of both")
            .report(diagnostics);
    }
}

fn check_role(api: &Api, role: Role, diagnostics: &mut Diagnostics) {
    let methods = api.methods.values().filter_map(|method| {
        let given = method.call.bot()?.role?;
        (*given == role).then_some((method, given.span))
    });
    let mut first: Option<Span> = None;
    for (method, span) in methods {
        let known = *first.get_or_insert(span);
        if known != span {
            let message = format!("two methods have the role `{}`", role.name());
            Diagnostic::new(Id::BadRole, span, message)
                .label("the second one")
                .related(known, "the first one")
                .report(diagnostics);
        } else if !api.left_out.contains(&method.wire)
            && let Some(fault) = misfit(api, role, method)
        {
            let message = format!(
                "`{}` cannot have the role `{}`: {fault}",
                method.wire,
                role.name()
            );
            Diagnostic::new(Id::BadRole, span, message).report(diagnostics);
        }
    }
}

/// Why a method cannot be called by its role.
fn misfit(api: &Api, role: Role, method: &Method) -> Option<String> {
    let required = method.params.iter().filter(|param| param.required);
    let required: Vec<&Field> = required.collect();
    let string = TypeRef::Scalar(Scalar::String);
    let texts = |fields: &[&Field], names: &[&str]| {
        fields.len() == names.len()
            && fields
                .iter()
                .all(|field| names.contains(&field.wire.as_str()) && field.ty == string)
    };
    match role {
        Role::Me => {
            let item = method.returns.name().and_then(|name| api.fields_of(name));
            let Some(item) = item.filter(|_| matches!(method.returns.value, TypeRef::Named(_)))
            else {
                return Some("it does not return an object".to_owned());
            };
            if item.id().is_none() {
                return Some("its result has no id".to_owned());
            }
            needs_nothing(&required)
        }
        Role::DeleteWebhook => needs_nothing(&required),
        Role::SetWebhook if texts(&required, &["url"]) => None,
        Role::SetWebhook => Some("it must require a text `url`, and nothing else".to_owned()),
        Role::SetCommands => {
            let list = match required.as_slice() {
                [only] => match &only.ty.value {
                    TypeRef::List(item) => match &**item {
                        TypeRef::Named(name) => api.fields_of(name),
                        _ => None,
                    },
                    _ => None,
                },
                _ => None,
            };
            let item = list.map(|item| item.fields.iter().filter(|it| it.required));
            let fits = item.is_some_and(|fields| {
                texts(&fields.collect::<Vec<_>>(), &["command", "description"])
            });
            (!fits).then(|| {
                "it must require a list of objects with the texts `command` and `description`, \
                 and nothing else"
                    .to_owned()
            })
        }
        Role::DeleteMessage => (!names_a_message(api, &required)).then(|| {
            "it must require the integers `chat_id` and `message_id`, and nothing else".to_owned()
        }),
    }
}

/// Whether a method requires a chat by its id, and the id of a message in it.
fn names_a_message(api: &Api, required: &[&Field]) -> bool {
    let integer = TypeRef::Scalar(Scalar::Integer);
    let find = |name: &str| required.iter().find(|param| param.wire == name);
    let by_id = |ty: &TypeRef| match api.union_of(ty) {
        Some(union) => union.variants.iter().any(|it| it.ty == integer),
        None => *ty == integer,
    };
    required.len() == 2
        && find("chat_id").is_some_and(|chat| by_id(&chat.ty) && api.names_a_chat(&chat.ty))
        && find("message_id").is_some_and(|message| message.ty == integer)
}

fn needs_nothing(required: &[&Field]) -> Option<String> {
    let first = required.first()?;
    Some(format!("it requires `{}`", first.wire))
}
