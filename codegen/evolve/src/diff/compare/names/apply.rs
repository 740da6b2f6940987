//! The old model in the new names.

use super::{Names, PartKind, forward};
use bazu_model::effect::{From, Verb};
use bazu_model::{
    AccessorKind, Across, Api, BotCall, Call, Condition, Field, Is, Literal, Markup, Method, Name,
    Rule, RuleKind, Type, TypeKind, TypeRef, UnionBy, Variant,
};

impl Names {
    /// The old model in the new names.
    pub(in super::super) fn apply(&self, old: &Api) -> Api {
        let mut api = old.clone();
        for error in &mut api.errors {
            error.name = forward(&self.errors, &error.name);
        }
        let types = std::mem::take(&mut api.types).into_values().map(|mut ty| {
            self.in_type(old, &mut ty);
            (ty.name.clone(), ty)
        });
        api.types = types.collect();
        let methods = std::mem::take(&mut api.methods).into_values();
        let methods = methods.map(|mut method| {
            self.in_method(old, &mut method);
            (method.wire.clone(), method)
        });
        api.methods = methods.collect();
        api
    }

    fn in_method(&self, old: &Api, method: &mut Method) {
        let owner = method.wire.clone();
        self.in_effect(old, method);
        method.wire = self.new_method(&owner);
        self.reference(&mut method.returns.value);
        for error in &mut method.errors {
            *error = forward(&self.errors, error);
        }
        let params = match &mut method.call {
            Call::Bot(call) => [&mut call.long_poll, &mut call.chat],
            Call::Rest(call) => [&mut call.request_id, &mut None],
        };
        for param in params.into_iter().flatten() {
            self.field_name(&owner, param);
        }
        self.in_rules(old, &owner, &method.params.clone(), &mut method.rules);
        self.in_fields(&owner, &mut method.params);
    }

    /// The names of parameters and of the fields of a message in the effect of a method.
    fn in_effect(&self, old: &Api, method: &mut Method) {
        let owner = method.wire.clone();
        let message = method.returns.name().map(str::to_owned);
        let params = &method.params;
        let Call::Bot(BotCall {
            effect: Some(effect),
            ..
        }) = &mut method.call
        else {
            return;
        };
        let is_message = matches!(effect.verb, Verb::Send | Verb::Edit);
        let message = message.filter(|_| is_message);
        if let (Some(message), Some(noun)) = (&message, &mut effect.noun) {
            noun.value = self.path(old, message, &noun.value);
        }
        for fill in &mut effect.fills {
            if let Some(message) = &message {
                fill.to.value = self.path(old, message, &fill.to.value);
            }
            let (From::Param(path) | From::Sum(path) | From::Each(path)) = &mut fill.from;
            let (param, rest) = match path.split_once('.') {
                Some((param, rest)) => (param, Some(rest)),
                None => (path.as_str(), None),
            };
            let ty = params.iter().find(|known| known.wire == param);
            let ty = ty.and_then(|param| param.ty.name());
            let rest = rest.map(|rest| match ty {
                Some(ty) => format!(".{}", self.path(old, ty, rest)),
                None => format!(".{rest}"),
            });
            let param = self.new_part(&owner, &PartKind::Field, param);
            *path = param + &rest.unwrap_or_default();
        }
        for name in &mut effect.ignores {
            self.field_name(&owner, name);
        }
    }

    fn in_type(&self, old: &Api, ty: &mut Type) {
        let owner = ty.name.clone();
        ty.name = self.new_type(&owner);
        let fields = ty.fields().to_vec();
        self.in_rules(old, &owner, &fields, &mut ty.rules);
        for shortcut in &mut ty.shortcuts {
            let method = shortcut.method.value.clone();
            for (param, path) in &mut shortcut.with {
                self.field_name(&method, param);
                path.value = self.path(old, &owner, &path.value);
            }
            shortcut.method.value = self.new_method(&method);
            shortcut.name = self.new_part(&owner, &PartKind::Shortcut, &shortcut.name);
        }
        for accessor in &mut ty.accessors {
            match &mut accessor.kind {
                AccessorKind::Format(text) => {
                    let before = text.value.clone();
                    for path in bazu_model::placeholders(&before).unwrap_or_default() {
                        let renamed = format!("{{{}}}", self.path(old, &owner, path));
                        text.value = text.value.replace(&format!("{{{path}}}"), &renamed);
                    }
                }
                AccessorKind::Across(across) => self.in_across(old, &owner, across),
                kind => {
                    for path in kind.paths_mut() {
                        path.value = self.path(old, &owner, &path.value);
                    }
                    if let AccessorKind::Into { target, .. } = kind {
                        target.value = self.new_type(&target.value);
                    }
                }
            }
            accessor.name = self.new_part(&owner, &PartKind::Accessor, &accessor.name);
        }
        for path in ty.brings.paths_mut() {
            path.value = self.path(old, &owner, &path.value);
        }
        if let Some(from) = &mut ty.brings.data_from
            && let Some((button, field)) = from.value.split_once('.')
        {
            let (ty, field) = (self.new_type(button), self.path(old, button, field));
            from.value = format!("{ty}.{field}");
        }
        for part in &mut ty.parts {
            self.field_name(&owner, part);
        }
        match &mut ty.kind {
            TypeKind::Struct(item) => {
                self.in_fields(&owner, &mut item.fields);
                self.in_variants(&owner, &mut item.kinds);
                if let Some((field, value)) = &mut item.tag {
                    self.in_tag(old, &owner, field, value);
                }
            }
            TypeKind::Enum(values) => {
                for value in values {
                    value.wire = self.new_part(&owner, &PartKind::Value, &value.wire);
                }
            }
            TypeKind::Union(union) => self.in_variants(&owner, &mut union.variants),
        }
    }

    /// A field of members, and the names of members.
    fn in_across(&self, old: &Api, union: &str, across: &mut Across) {
        let kind = old.union_of(&TypeRef::Named(union.to_owned()));
        let owner = kind.and_then(|kind| {
            let mut members = old.across(kind, &across.field);
            members.find_map(|(variant, field)| field.and(variant.ty.name()))
        });
        if let Some(owner) = owner {
            let renamed = self.new_part(owner, &PartKind::Field, &across.field);
            across.field.value = renamed;
        }
        for name in across.yes.iter_mut().chain(&mut across.no) {
            name.value = self.new_part(union, &PartKind::Variant(None), &name.value);
        }
    }

    /// The value by which a member is recognized is its name in the union.
    fn in_tag(&self, old: &Api, member: &str, field: &str, value: &mut String) {
        for union in old.types.values() {
            let TypeKind::Union(kind) = &union.kind else {
                continue;
            };
            let mut variants = kind.variants.iter();
            let own = variants.find(|variant| {
                variant.wire == *value && variant.ty.value == TypeRef::Named(member.to_owned())
            });
            if let (UnionBy::Tag(tag), Some(variant)) = (&kind.by, own)
                && tag == field
            {
                let kind = PartKind::Variant(variant.key.clone());
                *value = self.new_part(&union.name, &kind, value);
                return;
            }
        }
    }

    fn in_fields(&self, owner: &str, fields: &mut [Field]) {
        for field in fields {
            for literal in [&mut field.default, &mut field.absent]
                .into_iter()
                .flatten()
            {
                self.literal(&field.ty, &mut literal.value);
            }
            let length = field.limits.length.as_mut().map(|length| &mut length.value);
            if let Some(Markup::With(name)) = length.and_then(|it| it.after_markup.as_mut()) {
                *name = self.new_part(owner, &PartKind::Field, name);
            }
            self.reference(&mut field.ty.value);
            field.wire = self.new_part(owner, &PartKind::Field, &field.wire);
        }
    }

    fn in_variants(&self, owner: &str, variants: &mut [Variant]) {
        for variant in variants {
            let kind = PartKind::Variant(variant.key.clone());
            variant.wire = self.new_part(owner, &kind, &variant.wire);
            self.reference(&mut variant.ty.value);
        }
    }

    fn in_rules(&self, old: &Api, owner: &str, fields: &[Field], rules: &mut [Rule]) {
        let ty = |name: &str| {
            let mut fields = fields.iter();
            fields
                .find(|field| field.wire == name)
                .map(|it| &it.ty.value)
        };
        for rule in rules {
            rule.id = self.new_part(owner, &PartKind::Rule, &rule.id);
            match &mut rule.kind {
                RuleKind::When {
                    conditions,
                    require,
                    forbid,
                } => {
                    for Condition { field, is } in conditions {
                        if let (Is::Value(literal), Some(ty)) = (&mut is.value, ty(&field.value)) {
                            self.literal(ty, literal);
                        }
                        self.field_name(owner, field);
                    }
                    for name in require.iter_mut().chain(forbid) {
                        self.field_name(owner, name);
                    }
                }
                RuleKind::OneOf {
                    alternatives,
                    constructors,
                    ..
                } => {
                    for name in alternatives.iter_mut().flatten() {
                        self.field_name(owner, name);
                    }
                    for (name, _) in constructors {
                        self.field_name(owner, name);
                    }
                }
                RuleKind::AtLeast(names) => {
                    for name in names {
                        self.field_name(owner, name);
                    }
                }
                RuleKind::First { path, has } => {
                    let (first, rest) = match path.value.split_once('.') {
                        Some((first, rest)) => (first, Some(rest)),
                        None => (path.value.as_str(), None),
                    };
                    let inner = ty(first).and_then(TypeRef::name);
                    let last = match (inner, rest) {
                        (Some(inner), Some(rest)) => {
                            let fields = old.follow(inner, rest).map(|(fields, _)| fields);
                            fields.and_then(|fields| fields.last().and_then(|it| it.ty.name()))
                        }
                        _ => inner,
                    };
                    if let Some(last) = last {
                        self.field_name(last, has);
                    }
                    let mut renamed = self.new_part(owner, &PartKind::Field, first);
                    if let (Some(inner), Some(rest)) = (inner, rest) {
                        renamed = format!("{renamed}.{}", self.path(old, inner, rest));
                    }
                    path.value = renamed;
                }
                RuleKind::Uniform { field, groups } => {
                    if let Some(union) = ty(&field.value).and_then(TypeRef::name) {
                        for tag in groups.iter_mut().flatten() {
                            tag.value = self.new_part(union, &PartKind::Variant(None), &tag.value);
                        }
                    }
                    self.field_name(owner, field);
                }
            }
        }
    }

    fn field_name(&self, owner: &str, name: &mut Name) {
        name.value = self.new_part(owner, &PartKind::Field, &name.value);
    }

    /// A path of fields from a type.
    fn path(&self, old: &Api, from: &str, path: &str) -> String {
        let mut item = Some(from);
        let steps = path.split('.').map(|step| {
            let Some(owner) = item else {
                return step.to_owned();
            };
            let field = old.types.get(owner).and_then(|ty| ty.field(step));
            item = field.and_then(|field| field.ty.name());
            self.new_part(owner, &PartKind::Field, step)
        });
        steps.collect::<Vec<_>>().join(".")
    }

    /// A value of an enum.
    fn literal(&self, ty: &TypeRef, literal: &mut Literal) {
        if let (Literal::String(value), Some(ty)) = (literal, ty.name()) {
            *value = self.new_part(ty, &PartKind::Value, value);
        }
    }

    fn reference(&self, ty: &mut TypeRef) {
        match ty {
            TypeRef::List(item) => self.reference(item),
            TypeRef::Named(name) => *name = self.new_type(name),
            TypeRef::Scalar(_) => {}
        }
    }
}
