//! Checks before sending: limits and rules as calls on a scope.

use bazu_model::words;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::Emitter;
use super::deserialize::float;
use crate::ident;
use bazu_model::names::shouty;
use bazu_model::{
    Basis, Bounds, Field, Is, Length, LimitKind, Limits, Literal, Markup, Number, Rule, RuleKind,
    Scalar, TextUnit, Type, TypeKind, TypeRef, UnionBy,
};

/// The rules that are checked: an inferred one is only documented.
pub(super) fn active(rules: &[Rule]) -> Vec<&Rule> {
    rules
        .iter()
        .filter(|rule| rule.basis != Basis::Inferred)
        .collect()
}

/// Whether a field itself is checked, whatever its type holds.
pub(super) fn has_check(field: &Field) -> bool {
    !field.checked_limits().is_empty() || field.holds_files()
}

/// Each limit of a field as a constant: suffix of the name, type and value.
pub(super) fn limit_values(field: &Field) -> Vec<(&'static str, &'static str, TokenStream)> {
    let kinds = field.limits.kinds().into_iter();
    let values = kinds.filter_map(|kind| {
        let (ty, value) = limit_value(field, kind)?;
        Some((kind.constant()?, ty, value))
    });
    values.collect()
}

/// The limit of a text's length.
pub(super) fn length_value(length: &Length) -> TokenStream {
    let (min, max) = counts(&length.bounds);
    let unit = ident(match length.unit {
        TextUnit::Chars => "Chars",
        TextUnit::Utf16 => "Utf16",
        TextUnit::Bytes => "Bytes",
    });
    quote!(bazu_core::LengthLimit { min: #min, max: #max, unit: bazu_core::Unit::#unit })
}

/// Type and value of a limit's constant.
fn limit_value(field: &Field, kind: LimitKind) -> Option<(&'static str, TokenStream)> {
    let limits = &field.limits;
    Some(match kind {
        LimitKind::Length => ("LengthLimit", length_value(limits.length.as_ref()?)),
        LimitKind::Range => {
            let bounds = limits.range.as_ref()?;
            let unit = limits.unit.as_deref().unwrap_or_default();
            if field.ty == TypeRef::Scalar(Scalar::Float) {
                let bound = |bound: Number| float(bound.real());
                let min = bounds.min.map_or(quote!(f64::NEG_INFINITY), bound);
                let max = bounds.max.map_or(quote!(f64::INFINITY), bound);
                let value = quote!(bazu_core::RangeLimit { min: #min, max: #max, unit: #unit });
                ("RangeLimit", value)
            } else {
                let bound = |bound: Number| {
                    let bound = bound.whole().unwrap_or_default();
                    let bound = proc_macro2::Literal::i64_unsuffixed(bound);
                    quote!(#bound)
                };
                let min = bounds.min.map_or(quote!(i64::MIN), bound);
                let max = bounds.max.map_or(quote!(i64::MAX), bound);
                let value = quote!(bazu_core::IntegerRange { min: #min, max: #max, unit: #unit });
                ("IntegerRange", value)
            }
        }
        LimitKind::Choices => {
            let choices = limits.choices.iter();
            let choices = choices.map(|choice| proc_macro2::Literal::i64_unsuffixed(*choice));
            ("Choices", quote!(bazu_core::Choices(&[#(#choices),*])))
        }
        LimitKind::Items => {
            let (min, max) = counts(limits.items.as_ref()?);
            (
                "ItemsLimit",
                quote!(bazu_core::ItemsLimit { min: #min, max: #max }),
            )
        }
        LimitKind::File => {
            let file = limits.file.as_ref()?;
            let (max, url_max) = (bytes(file.max), bytes(file.url_max));
            let formats = &file.formats;
            let value = quote!(bazu_core::FileLimit {
                max_bytes: #max,
                url_max_bytes: #url_max,
                formats: &[#(#formats),*],
            });
            ("FileLimit", value)
        }
        LimitKind::Pattern | LimitKind::Upload => return None,
    })
}

/// A number of bytes as people write it: 10 << 20 is 10 MB.
fn bytes(max: Option<u64>) -> TokenStream {
    let Some(max) = max else {
        return quote!(u64::MAX);
    };
    let number = |n: u64| proc_macro2::Literal::u64_unsuffixed(n);
    let mut shifts = [30u32, 20, 10].into_iter();
    match shifts.find(|shift| max.is_multiple_of(1 << shift)) {
        Some(shift) => {
            let (max, shift) = (number(max >> shift), number(shift.into()));
            quote!(#max << #shift)
        }
        None => {
            let max = number(max);
            quote!(#max)
        }
    }
}

fn counts(bounds: &Bounds) -> (TokenStream, TokenStream) {
    let count = |value: Number| {
        let value = u64::try_from(value.whole().unwrap_or_default()).unwrap_or_default();
        let value = proc_macro2::Literal::u64_unsuffixed(value);
        quote!(#value)
    };
    (
        bounds.min.map_or(quote!(0), count),
        bounds.max.map_or(quote!(usize::MAX), count),
    )
}

/// Whether the server reads markup in a text, as an expression; nothing if markup is text to it.
fn reads_markup(fields: &[Field], limits: &Limits) -> Option<TokenStream> {
    match limits.length.as_ref()?.after_markup.as_ref()? {
        Markup::Always => Some(quote!(true)),
        Markup::With(name) => {
            let switch = fields.iter().find(|field| field.wire == *name)?;
            let switch = ident(&switch.rust);
            Some(quote!(self.#switch.is_some()))
        }
    }
}

fn check_limit(
    item: &str,
    fields: &[Field],
    field: &Field,
    kind: LimitKind,
    kinds: &[LimitKind],
) -> TokenStream {
    let (wire, name) = (&field.wire, ident(&field.rust));
    let id = |kind: LimitKind| format!("{item}.{wire}.{}", kind.id());
    let rule = id(kind);
    let limit = kind.constant().map(|constant| {
        let constant = ident(&format!("{}_{constant}", shouty(&field.rust)));
        quote!(Self::#constant)
    });
    // A value that may be left out is checked where it is given.
    let given = |part: Ident, value: TokenStream, check: &dyn Fn(TokenStream) -> TokenStream| {
        if field.required {
            return check(value);
        }
        let check = check(quote!(#part));
        quote!(if let Some(#part) = &self.#name { #check })
    };
    match kind {
        LimitKind::Length => match reads_markup(fields, &field.limits) {
            None => quote!(scope.length(#wire, &self.#name, #limit, #rule);),
            Some(markup) => {
                quote!(scope.length_after_markup(#wire, &self.#name, #markup, #limit, #rule);)
            }
        },
        LimitKind::Pattern => {
            let pattern = field.limits.pattern.as_ref().map(|pattern| &pattern.value);
            quote!(scope.pattern(#wire, &self.#name, #pattern, #rule);)
        }
        LimitKind::Range if field.ty == TypeRef::Scalar(Scalar::Float) => {
            quote!(scope.range(#wire, self.#name, #limit, #rule);)
        }
        LimitKind::Range => quote!(scope.integer_range(#wire, self.#name, #limit, #rule);),
        LimitKind::Choices => quote!(scope.choice(#wire, self.#name, #limit, #rule);),
        LimitKind::Items => given(
            ident("items"),
            quote!(self.#name),
            &|items| quote!(scope.items(#wire, #items.len(), #limit, #rule);),
        ),
        LimitKind::File => given(ident("file"), quote!(&self.#name), &|file| {
            let upload = kinds.contains(&LimitKind::Upload).then(|| {
                let rule = id(LimitKind::Upload);
                quote!(scope.upload(#wire, #file, #rule);)
            });
            quote!(scope.file(#wire, #file, #limit, #rule); #upload)
        }),
        // Checked together with the rest of the file.
        LimitKind::Upload => TokenStream::new(),
    }
}

impl Emitter<'_> {
    pub(super) fn check_type(&self, ty: &Type) -> Option<TokenStream> {
        if !ty.sent || !self.checked.contains(ty.name.as_str()) {
            return None;
        }
        let body = match &ty.kind {
            TypeKind::Struct(item) => self.check_body(&ty.name, &item.fields, &ty.rules),
            TypeKind::Union(union) => {
                let variants = union.variants.iter();
                let checked = variants.filter(|variant| self.is_checked(&variant.ty));
                let rust: Vec<_> = checked.map(|variant| ident(&variant.rust)).collect();
                vec![match rust.as_slice() {
                    [rust] => {
                        quote!(if let Self::#rust(value) = self { bazu_core::Check::check(value, scope); })
                    }
                    rust => {
                        quote!(match self { #(Self::#rust(value) => bazu_core::Check::check(value, scope),)* _ => {} })
                    }
                }]
            }
            TypeKind::Enum(_) => return None,
        };
        let name = self.path(&ty.name);
        Some(quote! {
            impl bazu_core::Check for #name {
                fn check(&self, scope: &mut bazu_core::Scope<'_>) {
                    #(#body)*
                }
            }
        })
    }

    pub(super) fn check_body(
        &self,
        item: &str,
        fields: &[Field],
        rules: &[Rule],
    ) -> Vec<TokenStream> {
        let mut checks = Vec::new();
        for field in fields {
            checks.extend(self.check_field(item, fields, field));
        }
        for rule in active(rules) {
            checks.extend(self.check_rule(item, fields, rule));
        }
        checks
    }

    fn is_checked(&self, ty: &TypeRef) -> bool {
        ty.name().is_some_and(|name| self.checked.contains(name))
    }

    fn check_field(&self, item: &str, fields: &[Field], field: &Field) -> Vec<TokenStream> {
        let kinds = field.checked_limits();
        let checks = kinds.iter();
        let checks = checks.map(|kind| check_limit(item, fields, field, *kind, &kinds));
        let mut checks: Vec<_> = checks.collect();
        if field.holds_files() {
            let (wire, name) = (&field.wire, ident(&field.rust));
            let rule = format!("{item}.{wire}.path");
            checks.push(quote!(scope.local_path(#wire, &self.#name, #rule);));
        }
        if self.is_checked(&field.ty) {
            let (wire, name) = (&field.wire, ident(&field.rust));
            checks.push(quote!(scope.nested(#wire, &self.#name);));
        }
        checks
    }

    fn check_rule(&self, item: &str, fields: &[Field], rule: &Rule) -> Option<TokenStream> {
        let id = format!("{item}.{}", rule.id);
        let reason = rule.doc.as_deref().unwrap_or_default().trim();
        let rule_and_reason = quote!((#id, #reason));
        let find = |name: &str| fields.iter().find(|field| field.wire == name);
        match &rule.kind {
            RuleKind::When {
                conditions,
                require,
                forbid,
            } => {
                let because = words::conditions(conditions);
                let conditions = conditions
                    .iter()
                    .filter_map(|condition| self.condition(find(&condition.field)?, &condition.is));
                let conditions: Vec<_> = conditions.collect();
                let required = require.iter().filter_map(|wire| {
                    let wire = &wire.value;
                    let name = ident(&find(wire)?.rust);
                    Some(quote! {
                        if #(#conditions &&)* self.#name.is_none() {
                            scope.required(#wire, #because, #rule_and_reason);
                        }
                    })
                });
                let forbidden = forbid.iter().filter_map(|wire| {
                    let wire = &wire.value;
                    let name = ident(&find(wire)?.rust);
                    Some(quote! {
                        if #(#conditions &&)* self.#name.is_some() {
                            scope.forbidden(#wire, #because, #rule_and_reason);
                        }
                    })
                });
                Some(quote!(#(#required)* #(#forbidden)*))
            }
            RuleKind::OneOf {
                alternatives,
                required,
                ..
            } => {
                let groups = alternatives.iter().map(|names| {
                    let wire = names.iter().map(|name| &name.value);
                    quote!(&[#(#wire),*])
                });
                let present = alternatives.iter().map(|names| {
                    let fields = names.iter().filter_map(|name| find(name));
                    let fields = fields.map(|field| ident(&field.rust));
                    quote!(&[#(self.#fields.is_some()),*])
                });
                Some(quote! {
                    scope.one_of(&[#(#groups),*], &[#(#present),*], #required, #rule_and_reason);
                })
            }
            RuleKind::AtLeast(names) => {
                let wire = names.iter().map(|wire| &wire.value);
                let rust: Vec<_> = names
                    .iter()
                    .filter_map(|wire| Some(ident(&find(wire)?.rust)))
                    .collect();
                Some(quote! {
                    scope.at_least_one(&[#(#wire),*], #(self.#rust.is_some())||*, #rule_and_reason);
                })
            }
            RuleKind::First { path, has } => {
                let (start, list) = path.split_once('.')?;
                let start = find(start)?;
                let inner = self.api.fields_of(start.ty.name()?)?;
                let list = inner.fields.iter().find(|field| field.wire == list)?;
                let element = self.api.fields_of(list.ty.name()?)?;
                let has = element.fields.iter().find(|field| field.wire == *has)?;
                let (start_name, list_name, has_name) =
                    (ident(&start.rust), ident(&list.rust), ident(&has.rust));
                let holder = if start.required {
                    quote!(Some(&self.#start_name))
                } else {
                    quote!(self.#start_name.as_ref())
                };
                let rows = matches!(&list.ty.value, TypeRef::List(row) if matches!(**row, TypeRef::List(_)));
                // An empty row before it does not make another element the first.
                let first = if rows {
                    quote!(iter().flatten().next())
                } else {
                    quote!(first())
                };
                let lacks = if has.ty == TypeRef::Scalar(Scalar::Boolean) {
                    quote!(first.#has_name != Some(true))
                } else {
                    quote!(first.#has_name.is_none())
                };
                let wire = &path.value;
                let because = format!("it must have `{}`", has.wire);
                Some(quote! {
                    if let Some(first) = #holder.and_then(|list| list.#list_name.#first)
                        && #lacks
                    {
                        scope.first(#wire, #because, #rule_and_reason);
                    }
                })
            }
            RuleKind::Uniform { field, groups } => {
                let list = find(field)?;
                let union_name = self.path(list.ty.name()?);
                let union = self.api.union_of(&list.ty)?;
                if !matches!(union.by, UnionBy::Tag(_)) {
                    return None;
                }
                let rust: Vec<_> = union.variants.iter().map(|v| ident(&v.rust)).collect();
                let tags = union.variants.iter().map(|v| v.wire.as_str());
                let wire = &field.value;
                let name = ident(&list.rust);
                let flatten = (!list.required).then(|| quote!(.flatten()));
                let groups = groups.iter().map(|group| {
                    let group = group.iter().map(|tag| &tag.value);
                    quote!(&[#(#group),*])
                });
                Some(quote! {
                    let tags = self.#name.iter() #flatten .map(|item| match item {
                        #(#union_name::#rust(_) => Some(#tags),)*
                        #union_name::Unknown(_) => None,
                    });
                    scope.uniform(#wire, tags, &[#(#groups),*], #rule_and_reason);
                })
            }
        }
    }

    fn condition(&self, field: &Field, is: &Is) -> Option<TokenStream> {
        let name = ident(&field.rust);
        let value = match is {
            Is::Present => return Some(quote!(self.#name.is_some())),
            Is::Absent => return Some(quote!(self.#name.is_none())),
            Is::Value(value) => value,
        };
        let value = match (value, &field.ty.value) {
            (Literal::Boolean(true), _) if field.required => return Some(quote!(self.#name)),
            (Literal::Boolean(false), _) if field.required => return Some(quote!(!self.#name)),
            (Literal::Boolean(value), TypeRef::Scalar(Scalar::Boolean)) => quote!(#value),
            (Literal::Integer(value), TypeRef::Scalar(Scalar::Float)) => float(*value as f64),
            (Literal::Integer(value), _) => {
                let value = proc_macro2::Literal::i64_unsuffixed(*value);
                quote!(#value)
            }
            (Literal::String(text), TypeRef::Named(enumeration)) => {
                let values = match &self.api.types.get(enumeration)?.kind {
                    TypeKind::Enum(values) => values,
                    _ => return None,
                };
                let variant = ident(&values.iter().find(|value| value.wire == *text)?.rust);
                let enumeration = self.path(enumeration);
                let value = quote!(#enumeration::#variant);
                return Some(if field.required {
                    quote!(self.#name == #value)
                } else {
                    quote!(self.#name.as_ref() == Some(&#value))
                });
            }
            (Literal::String(text), _) if field.required => {
                return Some(quote!(self.#name == #text));
            }
            (Literal::String(text), _) => {
                return Some(quote!(self.#name.as_deref() == Some(#text)));
            }
            (Literal::Float(value), _) => float(*value),
            (Literal::List([]), _) if field.required => return Some(quote!(self.#name.is_empty())),
            (Literal::List([]), _) => {
                return Some(quote!(self.#name.as_ref().is_some_and(Vec::is_empty)));
            }
            // What is always `true` where it is there.
            (Literal::Boolean(_), _) => return Some(quote!(self.#name.is_some())),
        };
        Some(if field.required {
            quote!(self.#name == #value)
        } else {
            quote!(self.#name == Some(#value))
        })
    }
}
