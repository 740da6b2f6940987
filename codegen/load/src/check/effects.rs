//! Effects that do not fit the API, and parameters without a part in them.

use crate::effect::nouns::{DEFAULTS, GENERATED, is_key, is_made_by_code, is_role, split};
use crate::effect::target::{
    Target, administrator, agrees, content, effect_of, is_read, message_in, thing_of,
};
use bazu_model::diag::{Diagnostic, Diagnostics, Id};
use bazu_model::effect::{Effect, Fill, From, Verb};
use bazu_model::{Api, Field, Method, Scalar, Struct, TypeRef};

pub(super) fn check(api: &Api, diagnostics: &mut Diagnostics) {
    // A type, a parameter or a method that says what a thing is like may be what could not be read.
    if !api.left_out.is_empty() {
        return;
    }
    for method in api.methods.values() {
        if let Some(effect) = effect_of(method) {
            let of = Of {
                api,
                method,
                effect,
            };
            if let Some(Misfit {
                fault,
                written,
                known,
            }) = of.misfit()
            {
                let span = effect.noun.as_ref().map_or(effect.span, |noun| noun.span);
                Diagnostic::new(Id::EffectMisfit, span, fault)
                    .did_you_mean(written, known)
                    .report(diagnostics);
                continue;
            }
            of.right(diagnostics);
            let target = Target::of(api, method, effect);
            for fill in &effect.fills {
                of.fill(&target, fill, diagnostics);
            }
            of.params(&target, diagnostics);
            of.content(diagnostics);
        }
    }
}

/// Why a noun does not fit, and the names that would.
struct Misfit<'a> {
    fault: String,
    written: &'a str,
    known: Vec<&'a str>,
}

impl<'a> Misfit<'a> {
    fn of(fault: String) -> Self {
        Self {
            fault,
            written: "",
            known: Vec::new(),
        }
    }

    /// A name that no field has.
    fn unknown(fault: String, written: &'a str, fields: &'a [Field]) -> Option<Self> {
        let known: Vec<_> = super::names_of(fields).collect();
        let misfit = Self {
            fault,
            written,
            known,
        };
        (!misfit.known.contains(&written)).then_some(misfit)
    }
}

/// The effect of a method.
struct Of<'a> {
    api: &'a Api,
    method: &'a Method,
    effect: &'a Effect,
}

impl<'a> Of<'a> {
    fn noun(&self) -> &'a str {
        self.effect
            .noun
            .as_ref()
            .map_or("", |noun| noun.value.as_str())
    }

    /// Why the verb and its noun do not fit the method.
    fn misfit(&self) -> Option<Misfit<'a>> {
        let (api, method, noun) = (self.api, self.method, self.noun());
        let returns = &method.returns.value;
        match self.effect.verb {
            Verb::Send | Verb::Edit => {
                let Some(message) = message_in(api, method) else {
                    let fault = format!("`{}` does not return a message", method.wire);
                    return Some(Misfit::of(fault));
                };
                if self.effect.each {
                    return self.album(message).map(Misfit::of);
                }
                let name = method.returns.name().unwrap_or_default();
                Misfit::unknown(
                    format!("`{name}` has no field `{noun}`"),
                    noun,
                    &message.fields,
                )
            }
            Verb::Read => {
                let fault = format!("`{}` returns `{returns}`, not `{noun}`", method.wire);
                returns.name().is_none().then(|| Misfit::of(fault))
            }
            Verb::Count => {
                let fault = format!("`{}` returns `{returns}`, not a number", method.wire);
                let fits = *returns == TypeRef::Scalar(Scalar::Integer);
                (!fits).then(|| Misfit::of(fault))
            }
            Verb::Set | Verb::Clear | Verb::Add | Verb::Remove => {
                let (thing, part) = split(noun);
                let part = part.filter(|_| is_read(api, thing))?;
                let item = thing_of(api, method, self.effect)?;
                let fault = format!("`{thing}` has no `{part}` in this API");
                Misfit::unknown(fault, part, &item.fields)
            }
            Verb::Answer => self.query(),
            _ => None,
        }
    }

    /// Why an album cannot be made from a list.
    fn album(&self, message: &Struct) -> Option<String> {
        let noun = self.noun();
        let Some(param) = self.method.param(noun) else {
            return Some(format!("`{}` has no parameter `{noun}`", self.method.wire));
        };
        let item = match &param.ty.value {
            TypeRef::List(item) => self.api.union_of(item),
            _ => None,
        };
        let Some(union) = item else {
            return Some(format!("`{noun}` is not a list of a union"));
        };
        if !matches!(&self.method.returns.value, TypeRef::List(_)) {
            return Some(format!("`{}` does not return a list", self.method.wire));
        }
        let has = |name: &str| message.fields.iter().any(|field| field.wire == name);
        let unknown = union.variants.iter().find(|member| !has(&member.wire))?;
        Some(format!("a message has no field `{}`", unknown.wire))
    }

    /// Why a query cannot be answered.
    fn query(&self) -> Option<Misfit<'a>> {
        let noun = self.noun();
        let (_, item) = self.api.update()?;
        let Some(kind) = item.kinds.iter().find(|kind| kind.wire == noun) else {
            let fault = format!("`{noun}` is not a kind of the update");
            let known = item.kinds.iter().map(|kind| kind.wire.as_str()).collect();
            return Some(Misfit {
                fault,
                written: noun,
                known,
            });
        };
        let fields = kind.ty.name().and_then(|name| self.api.fields_of(name));
        let has_id = fields.is_some_and(|item| item.fields.iter().any(|field| field.wire == "id"));
        if !has_id {
            return Some(Misfit::of(format!("`{noun}` has no `id`")));
        }
        let param = format!("{noun}_id");
        let fault = format!("`{}` has no parameter `{param}`", self.method.wire);
        self.method
            .param(&param)
            .is_none()
            .then(|| Misfit::of(fault))
    }

    /// Reports a right that no administrator has.
    fn right(&self, diagnostics: &mut Diagnostics) {
        let Some(right) = &self.effect.right else {
            return;
        };
        let administrator = administrator(self.api).map_or(&[][..], |item| &item.fields);
        let boolean = TypeRef::Scalar(Scalar::Boolean);
        let rights = administrator.iter().filter(|field| field.ty == boolean);
        let mut rights = rights.map(|field| field.wire.as_str());
        if rights.clone().any(|known| *right == *known) {
            return;
        }
        let message = format!("no administrator has the right `{right}`");
        let fault = Diagnostic::new(Id::EffectMisfit, right.span, message);
        match rights.clone().next() {
            Some(_) => fault.did_you_mean(right, rights.by_ref()),
            None => fault.help("an administrator is the member `administrator` of a union"),
        }
        .report(diagnostics);
    }

    /// Reports a fill whose path does not exist, or whose types differ.
    fn fill(&self, target: &Target<'_>, fill: &Fill, diagnostics: &mut Diagnostics) {
        let Some(param) = self.method.param(fill.from.param()) else {
            let message = format!(
                "`{}` has no parameter `{}`",
                self.method.wire,
                fill.from.param()
            );
            let params = super::names_of(&self.method.params);
            Diagnostic::new(Id::EffectMisfit, fill.to.span, message)
                .did_you_mean(fill.from.param(), params)
                .report(diagnostics);
            return;
        };
        let Some(to) = target.ty(self.api, &fill.to) else {
            let message = format!("`{}` has no part `{}`", self.effect.title(), fill.to);
            Diagnostic::new(Id::EffectMisfit, fill.to.span, message)
                .did_you_mean(&fill.to, target.names())
                .report(diagnostics);
            return;
        };
        let Some(to) = to else {
            return self.part(target, fill, param, diagnostics);
        };
        let fits = match &fill.from {
            From::Param(path) => match self.at(param, path) {
                Some(ty) => self.becomes(ty, to),
                None => false,
            },
            From::Sum(path) => {
                let number =
                    |ty: &TypeRef| matches!(ty, TypeRef::Scalar(Scalar::Integer | Scalar::Float));
                let listed = matches!(param.ty.value, TypeRef::List(_));
                listed && number(to) && self.at(param, path).is_some_and(|ty| ty == to)
            }
            From::Each(path) => self.each(param, path, to),
        };
        if !fits {
            let message = format!(
                "`{}` cannot become `{}`, which is `{to}`",
                fill.from, fill.to
            );
            Diagnostic::new(Id::EffectMisfit, fill.to.span, message)
                .label("another type")
                .related(param.ty.span, format!("has the type `{}`", param.ty))
                .help("write what fills it under `fills`, or name the parameter under `ignores`")
                .report(diagnostics);
        }
    }

    /// A value, or one item of a list to which or from which the effect takes it.
    fn becomes(&self, ty: &TypeRef, to: &TypeRef) -> bool {
        let item = match (self.effect.verb, to) {
            (Verb::Add, TypeRef::List(item)) => Some(&**item),
            // The file of an item says which one.
            (Verb::Remove, TypeRef::List(_)) => return true,
            _ => None,
        };
        agrees(self.api, ty, to) || item.is_some_and(|item| agrees(self.api, ty, item))
    }

    /// A part without a type of its own: the rights of a member have to be fields of the member.
    fn part(&self, target: &Target<'_>, fill: &Fill, param: &Field, diagnostics: &mut Diagnostics) {
        let names = target.names();
        let item = param.ty.name().and_then(|name| self.api.fields_of(name));
        if self.effect.verb != Verb::Member || names.len() < 2 {
            return;
        }
        let mut fields = item.map_or(&[][..], |item| &item.fields).iter();
        if let Some(unknown) = fields.find(|field| !names.contains(&field.wire.as_str())) {
            let message = format!(
                "`{}` has `{}`, and a member with the status `{}` does not",
                fill.from,
                unknown.wire,
                self.noun()
            );
            Diagnostic::new(Id::EffectMisfit, fill.to.span, message).report(diagnostics);
        }
    }

    /// The type at a path that begins with a parameter.
    fn at(&self, param: &'a Field, path: &str) -> Option<&'a TypeRef> {
        let Some((_, rest)) = path.split_once('.') else {
            return Some(&param.ty.value);
        };
        let name = param.ty.name()?;
        // Each item of an album has the fields of its own member.
        let names = match self.api.union_of(&param.ty) {
            Some(union) => union
                .variants
                .iter()
                .filter_map(|member| member.ty.name())
                .collect(),
            None => vec![name],
        };
        let mut found = names
            .into_iter()
            .filter_map(|name| self.api.follow(name, rest));
        let (fields, _) = found.next()?;
        fields.last().map(|field| &field.ty.value)
    }

    /// Whether the items of a list can be a field of the items of another one.
    fn each(&self, param: &Field, path: &str, to: &TypeRef) -> bool {
        let (TypeRef::List(item), TypeRef::List(made)) = (&param.ty.value, to) else {
            return false;
        };
        let (_, name) = path.split_once('.').unwrap_or(("", path));
        let made = made.name().and_then(|made| self.api.fields_of(made));
        let field = made.and_then(|made| made.fields.iter().find(|field| field.wire == name));
        field.is_some_and(|field| agrees(self.api, item, &field.ty))
    }

    /// Reports the parameters that have no role, fill nothing and are not ignored.
    fn params(&self, target: &Target<'_>, diagnostics: &mut Diagnostics) {
        let effect = self.effect;
        if matches!(effect.verb, Verb::None | Verb::Code) {
            return;
        }
        for param in &self.method.params {
            let name = param.wire.as_str();
            let filled = effect.fills.iter().any(|fill| fill.from.param() == name);
            let ignored = effect.ignores.iter().any(|ignored| *ignored == *name);
            let album = effect.each && self.noun() == name;
            let known = is_role(name) || is_key(effect, name);
            // What the server no longer knows has no effect any more.
            let removed = param.facts.removed.is_some();
            if !(filled || ignored || album || known || removed) {
                let message = format!("`{name}` does not become a part of `{}`", effect.title());
                let fault = Diagnostic::new(Id::ParameterUnfilled, param.span, message)
                    .related(effect.span, "the effect");
                match bazu_model::diag::nearest(name, target.names()) {
                    Some(near) => fault.help(format!(
                        "write `fills: {{ {near}: {name} }}`, or `ignores: [{name}]` if the state does not show it"
                    )),
                    None => fault,
                }
                .report(diagnostics);
            }
        }
    }

    /// Reports the required fields of a content that nothing fills.
    fn content(&self, diagnostics: &mut Diagnostics) {
        let effect = self.effect;
        if effect.verb != Verb::Send || effect.each || is_made_by_code(effect) {
            return;
        }
        let noun = self.noun();
        let message = message_in(self.api, self.method);
        let field = message.and_then(|message| message.fields.iter().find(|it| it.wire == noun));
        let Some(item) = field.and_then(|field| content(self.api, field)) else {
            return;
        };
        for field in item.fields.iter().filter(|field| field.required) {
            let path = format!("{noun}.{}", field.wire);
            let filled = effect.fills.iter().any(|fill| {
                let rest = fill.to.strip_prefix(&path);
                rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
            });
            let name = field.wire.as_str();
            if !filled && !GENERATED.contains(&name) && !DEFAULTS.contains(&name) {
                let message = format!("nothing fills `{path}`, which is required");
                Diagnostic::new(Id::ContentIncomplete, effect.span, message)
                    .related(field.span, "the field")
                    .report(diagnostics);
            }
        }
    }
}
