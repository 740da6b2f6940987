//! What types can do: their own functions and constants, and the traits they implement.

use std::collections::BTreeSet;

use syn::{Expr, GenericArgument, Generics, ImplItem, Item as Syntax, Path, PathArguments, Type};

use super::attributes::Attributes;
use super::items::{Reader, type_key};
use super::outside::PublicPath;
use super::printer::Printer;
use super::tree::{Implementation, is_public, plain};
use super::{Item, Key, Space};

impl Reader<'_> {
    pub(super) fn implement(&mut self, implementation: &Implementation) {
        let it = &implementation.item;
        let text = Printer::new(self.krate, self.outside, implementation.module);
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

    /// The functions and constants of an `impl` without a trait.
    fn implement_own(&mut self, implementation: &Implementation, text: &Printer<'_>, own: &str) {
        let it = &implementation.item;
        let Some(owner) = subject(&it.self_ty, text) else {
            return;
        };
        let parameters = text.parameters(&it.generics);
        let definition = self.krate.definitions.get(owner);
        let generics = definition.and_then(|definition| generics(&definition.item));
        let is_generic = generics.is_some_and(|generics| !generics.params.is_empty());
        for part in &it.items {
            let (attributes, visibility, name, written, constant) = match part {
                ImplItem::Fn(it) => {
                    let written = text.function(&plain(&it.sig.ident), &it.sig);
                    let constant = it.sig.constness.is_some();
                    (&it.attrs, &it.vis, &it.sig.ident, written, constant)
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
            let written = match is_generic {
                true => parameters.implementing(own, &format!(": {written}")),
                false => written,
            };
            let outside = self.outside;
            for place in outside.public_paths(owner) {
                let mut conditions = self.conditions(implementation, place);
                conditions.extend(attributes.conditions.iter().cloned());
                let item = Item {
                    parent: type_key(&place.path),
                    text: written.clone(),
                    constant,
                    deprecated: attributes.deprecated,
                    conditions,
                    ..Item::default()
                };
                let of = self.whole(implementation, owner, place);
                let of = parameters.anonymous(&own_type(&it.self_ty, &of, owner, place));
                self.add(format!("{of}::{}", plain(name)), Space::Value, item);
            }
        }
    }

    fn implement_trait(
        &mut self,
        implementation: &Implementation,
        path: &Path,
        text: &Printer<'_>,
        own: &str,
        mut mentioned: Vec<usize>,
    ) {
        let it = &implementation.item;
        let implemented = text.path(path);
        mentioned.extend(text.take_mentioned());
        // Users cannot use an implementation that names something private.
        let is_private = |index: &usize| self.outside.public_paths(*index).is_empty();
        if mentioned.iter().any(is_private) {
            return;
        }
        // A trait of this crate may be implemented for a type of another crate, and a trait of
        // another crate for a type of this one.
        let owner = subject(&it.self_ty, text)
            .or_else(|| text.definition(path))
            .or_else(|| mentioned.first().copied());
        let Some(owner) = owner else {
            return;
        };
        let parameters = text.parameters(&it.generics);
        let outside = self.outside;
        for place in outside.public_paths(owner) {
            let whole = self.whole(implementation, owner, place);
            let of = parameters.anonymous(&own_type(&it.self_ty, &whole, owner, place));
            let implemented_whole = parameters.anonymous(&whole.path(path));
            let key = Key {
                path: format!("impl {implemented_whole} for {of}"),
                space: Space::Implementation,
            };
            let conditions = self.conditions(implementation, place);
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
                parent: type_key(&place.path),
                text: parameters.implementing(&format!("{implemented} for {own}"), ""),
                conditions,
                ..Item::default()
            };
            self.add(key.path, key.space, item);
        }
    }

    /// A printer inside an implementation that writes the owner with its path.
    fn whole(&self, of: &Implementation, owner: usize, place: &PublicPath) -> Printer<'_> {
        let text = Printer::new(self.krate, self.outside, of.module);
        text.within(&of.item.generics)
            .with_whole(owner, &place.path)
    }

    fn conditions(&self, implementation: &Implementation, place: &PublicPath) -> BTreeSet<String> {
        let mut conditions = place.with(&implementation.attributes.conditions);
        conditions.extend(self.krate.conditions(implementation.module));
        conditions
    }
}

/// The definition behind a type, or behind a reference to it.
fn subject(ty: &Type, text: &Printer<'_>) -> Option<usize> {
    match ty {
        Type::Group(ty) => subject(&ty.elem, text),
        Type::Paren(ty) => subject(&ty.elem, text),
        Type::Reference(ty) => subject(&ty.elem, text),
        Type::Path(ty) if ty.qself.is_none() => text.definition(&ty.path),
        _ => None,
    }
}

/// A type by the path of its definition. Arguments that are generic are left out: there is only one
/// such implementation, whatever their names are.
fn own_type(ty: &Type, text: &Printer<'_>, owner: usize, place: &PublicPath) -> String {
    match ty {
        Type::Group(ty) => own_type(&ty.elem, text, owner, place),
        Type::Paren(ty) => own_type(&ty.elem, text, owner, place),
        Type::Reference(ty) => {
            let mutability = if ty.mutability.is_some() { "mut " } else { "" };
            format!("&{mutability}{}", own_type(&ty.elem, text, owner, place))
        }
        Type::Path(ty)
            if ty.qself.is_none()
                && text.definition(&ty.path) == Some(owner)
                && is_open(&ty.path, text) =>
        {
            place.path.clone()
        }
        ty => text.ty(ty),
    }
}

/// Whether all arguments of a type are generics of the implementation.
fn is_open(path: &Path, text: &Printer<'_>) -> bool {
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
