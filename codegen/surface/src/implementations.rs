//! What types can do: their own functions and constants, and the traits they implement.

use std::collections::BTreeSet;

use syn::{Expr, GenericArgument, Generics, ImplItem, Item as Syntax, Path, PathArguments, Type};

use super::attributes::Attributes;
use super::items::{Reader, type_key};
use super::outside::Way;
use super::text::Text;
use super::tree::{Implementation, is_public, plain};
use super::{Item, Key, Space};

impl Reader<'_> {
    pub(super) fn implement(&mut self, implementation: &Implementation) {
        let it = &implementation.item;
        let text = Text::new(self.krate, self.outside, implementation.module);
        let text = text.within(&it.generics);
        let own = text.ty(&it.self_ty);
        let mentioned = text.take_mentioned();
        let text = text.with_own(&own);
        match &it.trait_ {
            None => self.implement_own(implementation, &text, &own),
            Some((path, _)) if it.modifiers.polarity.is_none() => {
                self.implement_trait(implementation, path, &text, &own, mentioned);
            }
            Some(_) => {}
        }
    }

    /// The functions and constants of a type's own.
    fn implement_own(&mut self, implementation: &Implementation, text: &Text<'_>, own: &str) {
        let it = &implementation.item;
        let Some(owner) = subject(&it.self_ty, text) else {
            return;
        };
        let parameters = text.parameters(&it.generics);
        let is_generic = self.krate.definitions.get(owner).is_some_and(|definition| {
            generics(&definition.item).is_some_and(|generics| !generics.params.is_empty())
        });
        for part in &it.items {
            let (attributes, visibility, name, written, constant) = match part {
                ImplItem::Fn(it) => {
                    let constant = it.sig.constness.is_some();
                    (
                        &it.attrs,
                        &it.vis,
                        &it.sig.ident,
                        text.function(&plain(&it.sig.ident), &it.sig),
                        constant,
                    )
                }
                ImplItem::Const(it) => {
                    let written = format!("const {}: {}", plain(&it.ident), text.ty(&it.ty));
                    (&it.attrs, &it.vis, &it.ident, written, false)
                }
                _ => continue,
            };
            let attributes = Attributes::of(attributes);
            if !is_public(visibility) || attributes.hidden || attributes.test {
                continue;
            }
            let written = if is_generic {
                parameters.implementing(own, &format!(": {written}"))
            } else {
                written
            };
            let outside = self.outside;
            for way in outside.ways(owner) {
                let mut conditions = self.conditions(implementation, way);
                conditions.extend(attributes.conditions.iter().cloned());
                let item = Item {
                    parent: type_key(&way.path),
                    text: written.clone(),
                    constant,
                    deprecated: attributes.deprecated,
                    conditions,
                    ..Item::default()
                };
                let of = self.whole(implementation, owner, way);
                let of = parameters.anonymous(&told(&it.self_ty, &of, owner, way));
                self.add(format!("{of}::{}", plain(name)), Space::Value, item);
            }
        }
    }

    fn implement_trait(
        &mut self,
        implementation: &Implementation,
        path: &Path,
        text: &Text<'_>,
        own: &str,
        mut mentioned: Vec<usize>,
    ) {
        let it = &implementation.item;
        let implemented = text.path(path);
        mentioned.extend(text.take_mentioned());
        // What names something private is of no use to the outside.
        if mentioned
            .iter()
            .any(|index| self.outside.ways(*index).is_empty())
        {
            return;
        }
        // A trait of the crate may be implemented for a type of another, and the other way round.
        let owner = subject(&it.self_ty, text)
            .or_else(|| text.definition(path))
            .or_else(|| mentioned.first().copied());
        let Some(owner) = owner else {
            return;
        };
        let parameters = text.parameters(&it.generics);
        let outside = self.outside;
        for way in outside.ways(owner) {
            let whole = self.whole(implementation, owner, way);
            let of = parameters.anonymous(&told(&it.self_ty, &whole, owner, way));
            let implemented_whole = parameters.anonymous(&whole.path(path));
            let key = Key {
                path: format!("impl {implemented_whole} for {of}"),
                space: Space::Implementation,
            };
            let conditions = self.conditions(implementation, way);
            for part in &it.items {
                let ImplItem::Type(it) = part else {
                    continue;
                };
                let text = text.within(&it.generics);
                let parameters = text.parameters(&it.generics);
                let name = plain(&it.ident);
                let (list, clause) = (parameters.list(), &parameters.clause);
                let item = Item {
                    parent: Some(key.clone()),
                    text: format!("type {name}{list}{clause} = {}", text.ty(&it.ty)),
                    conditions: conditions.clone(),
                    ..Item::default()
                };
                let path = format!("<{of} as {implemented_whole}>::{name}");
                self.add(path, Space::Type, item);
            }
            let item = Item {
                parent: type_key(&way.path),
                text: parameters.implementing(&format!("{implemented} for {own}"), ""),
                conditions,
                ..Item::default()
            };
            self.add(key.path, key.space, item);
        }
    }

    /// A text inside an implementation, in which its owner is told by a path.
    fn whole(&self, implementation: &Implementation, owner: usize, way: &Way) -> Text<'_> {
        let text = Text::new(self.krate, self.outside, implementation.module);
        let text = text.within(&implementation.item.generics);
        text.with_whole(owner, &way.path)
    }

    fn conditions(&self, implementation: &Implementation, way: &Way) -> BTreeSet<String> {
        let mut conditions = way.conditions.clone();
        conditions.extend(implementation.attributes.conditions.iter().cloned());
        conditions.extend(self.krate.conditions(implementation.module));
        conditions
    }
}

/// The definition that a type is, or a reference to it.
fn subject(ty: &Type, text: &Text<'_>) -> Option<usize> {
    match ty {
        Type::Group(ty) => subject(&ty.elem, text),
        Type::Paren(ty) => subject(&ty.elem, text),
        Type::Reference(ty) => subject(&ty.elem, text),
        Type::Path(ty) if ty.qself.is_none() => text.definition(&ty.path),
        _ => None,
    }
}

/// A type by the path of its definition. Arguments that are open stay away: there is but one such
/// implementation, whatever they are called.
fn told(ty: &Type, text: &Text<'_>, owner: usize, way: &Way) -> String {
    match ty {
        Type::Group(ty) => told(&ty.elem, text, owner, way),
        Type::Paren(ty) => told(&ty.elem, text, owner, way),
        Type::Reference(ty) => {
            let mutability = if ty.mutability.is_some() { "mut " } else { "" };
            format!("&{mutability}{}", told(&ty.elem, text, owner, way))
        }
        Type::Path(ty)
            if ty.qself.is_none()
                && text.definition(&ty.path) == Some(owner)
                && is_open(&ty.path, text) =>
        {
            way.path.clone()
        }
        ty => text.ty(ty),
    }
}

/// Whether all arguments of a type are those of the implementation.
fn is_open(path: &Path, text: &Text<'_>) -> bool {
    let is_given = |path: &Path| path.get_ident().is_some_and(|it| text.is_given(&plain(it)));
    match path.segments.last().map(|segment| &segment.arguments) {
        Some(PathArguments::AngleBracketed(arguments)) => {
            arguments.args.iter().all(|argument| match argument {
                GenericArgument::Lifetime(lifetime) => lifetime.ident != "static",
                GenericArgument::Type(Type::Path(ty)) => is_given(&ty.path),
                GenericArgument::Const(Expr::Path(value)) => is_given(&value.path),
                _ => false,
            })
        }
        _ => true,
    }
}

fn generics(item: &Syntax) -> Option<&Generics> {
    match item {
        Syntax::Enum(it) => Some(&it.generics),
        Syntax::Struct(it) => Some(&it.generics),
        Syntax::Union(it) => Some(&it.generics),
        _ => None,
    }
}
