//! The items that users of a crate can name, each with what they rely on.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{TokenStream, TokenTree};
use syn::{
    Fields, Generics, Item as Syntax, ItemEnum, ItemTrait, StaticMutability, TraitItem,
    TypeParamBound,
};

use super::attributes::Attributes;
use super::outside::{Outside, PublicPath};
use super::printer::Printer;
use super::tree::{Crate, Definition, ExportedMacro, is_public, plain};
use super::{Item, Key, Space};

pub(super) struct Reader<'a> {
    pub(super) krate: &'a Crate,
    pub(super) outside: &'a Outside,
    items: BTreeMap<Key, Vec<Item>>,
}

pub(super) fn items(krate: &Crate) -> BTreeMap<Key, Item> {
    let outside = Outside::of(krate);
    let mut reader = Reader {
        krate,
        outside: &outside,
        items: BTreeMap::new(),
    };
    for other in &outside.others {
        let item = Item {
            parent: module_of(&other.place.path),
            text: other.text.clone(),
            conditions: other.place.conditions.clone(),
            ..Item::default()
        };
        reader.add(other.place.path.clone(), Space::Type, item);
    }
    for (index, definition) in krate.definitions.iter().enumerate() {
        for place in outside.public_paths(index) {
            reader.define(definition, place);
        }
    }
    for implementation in &krate.implementations {
        if !implementation.attributes.hidden {
            reader.implement(implementation);
        }
    }
    for exported in &krate.macros {
        if !exported.attributes.hidden {
            reader.export(exported);
        }
    }
    let items = reader.items.into_iter();
    items.map(|(key, items)| (key, merged(items))).collect()
}

/// Joins items with the same path, of which `cfg` conditions select one.
fn merged(mut items: Vec<Item>) -> Item {
    items.dedup();
    if items.len() > 1 {
        let texts: BTreeSet<String> = items.iter().map(ToString::to_string).collect();
        let texts: Vec<String> = texts.into_iter().collect();
        return Item {
            parent: items.first().and_then(|item| item.parent.clone()),
            text: texts.join(" | "),
            closed: items.iter().any(|item| item.closed),
            counts: items.iter().any(|item| item.counts),
            ..Item::default()
        };
    }
    items.pop().unwrap_or_default()
}

impl<'a> Reader<'a> {
    pub(super) fn add(&mut self, path: String, space: Space, item: Item) {
        let items = self.items.entry(Key { path, space });
        items.or_default().push(item);
    }

    /// Exported macros are in the root of the crate, wherever they are defined.
    fn export(&mut self, exported: &ExportedMacro) {
        let attributes = &exported.attributes;
        let mut conditions = attributes.conditions.clone();
        conditions.extend(self.krate.conditions(exported.module));
        let item = Item {
            text: format!("macro {}", patterns(&exported.item.mac.tokens)),
            deprecated: attributes.deprecated,
            conditions,
            ..Item::default()
        };
        self.add(format!("{}!", exported.name), Space::Macro, item);
    }

    fn define(&mut self, definition: &Definition, place: &PublicPath) {
        let text = Printer::new(self.krate, self.outside, definition.module);
        let name = place.path.rsplit("::").next().unwrap_or_default();
        let item = Item {
            parent: module_of(&place.path),
            conditions: place.conditions.clone(),
            deprecated: definition.attributes.deprecated,
            ..Item::default()
        };
        let representation = match &definition.attributes.representation {
            Some(representation) => format!("#[repr({representation})] "),
            None => String::new(),
        };
        let value = |text: String| Item {
            text,
            ..item.clone()
        };
        match &definition.item {
            Syntax::Const(it) => {
                let item = value(format!("const {name}: {}", text.ty(&it.ty)));
                self.add(place.path.clone(), Space::Value, item);
            }
            Syntax::Static(it) => {
                let mutability = match &it.mutability {
                    StaticMutability::Mut(_) => "mut ",
                    _ => "",
                };
                let item = value(format!("static {mutability}{name}: {}", text.ty(&it.ty)));
                self.add(place.path.clone(), Space::Value, item);
            }
            Syntax::Fn(it) => {
                let mut item = value(text.function(name, &it.sig));
                item.constant = it.sig.constness.is_some();
                self.add(place.path.clone(), Space::Value, item);
            }
            Syntax::Type(it) => {
                let inner = text.within(&it.generics);
                let parameters = inner.parameters(&it.generics);
                let (list, clause) = (parameters.list(), &parameters.clause);
                let item = value(format!("type {name}{list}{clause} = {}", inner.ty(&it.ty)));
                self.add(place.path.clone(), Space::Type, item);
            }
            Syntax::Struct(it) => {
                let (inner, generics) = inside(&text, name, &it.generics);
                let all_public = it.fields.iter().all(|field| {
                    let attributes = Attributes::of(&field.attrs);
                    attributes.test || (is_public(&field.vis) && !attributes.hidden)
                });
                let mut item = value(format!("{representation}struct {name}{generics}"));
                item.non_exhaustive = definition.attributes.non_exhaustive;
                item.closed = all_public && !item.non_exhaustive;
                item.form = match (&it.fields, item.closed) {
                    (_, false) => " { .. }",
                    (Fields::Named(_), true) => " { pub .. }",
                    (Fields::Unnamed(_), true) => "(pub ..)",
                    (Fields::Unit, true) => ";",
                };
                self.add(place.path.clone(), Space::Type, item);
                self.fields(place, &inner, &it.fields, false);
                self.derive(definition, place, &inner, &it.generics);
            }
            Syntax::Union(it) => {
                let (inner, generics) = inside(&text, name, &it.generics);
                let item = value(format!("{representation}union {name}{generics}"));
                self.add(place.path.clone(), Space::Type, item);
                self.fields(place, &inner, &Fields::Named(it.fields.clone()), false);
                self.derive(definition, place, &inner, &it.generics);
            }
            Syntax::Enum(it) => {
                let (inner, generics) = inside(&text, name, &it.generics);
                let mut item = value(format!("{representation}enum {name}{generics}"));
                item.non_exhaustive = definition.attributes.non_exhaustive;
                item.closed = !item.non_exhaustive;
                self.add(place.path.clone(), Space::Type, item);
                self.variants(place, &inner, it);
                self.derive(definition, place, &inner, &it.generics);
            }
            Syntax::Trait(it) => self.define_trait(it, place, &text, item),
            _ => {}
        }
    }

    /// The public fields of a struct, or all those of a variant.
    fn fields(
        &mut self,
        place: &PublicPath,
        text: &Printer<'_>,
        fields: &Fields,
        of_variant: bool,
    ) {
        for (index, field) in fields.iter().enumerate() {
            let attributes = Attributes::of(&field.attrs);
            let public = of_variant || is_public(&field.vis);
            if !public || attributes.hidden || attributes.test {
                continue;
            }
            let name = field.ident.as_ref();
            let name = name.map_or_else(|| index.to_string(), plain);
            let item = Item {
                parent: type_key(&place.path),
                text: format!("{name}: {}", text.ty(&field.ty)),
                counts: true,
                deprecated: attributes.deprecated,
                conditions: place.with(&attributes.conditions),
                ..Item::default()
            };
            self.add(format!("{}::{name}", place.path), Space::Field, item);
        }
    }

    fn variants(&mut self, place: &PublicPath, text: &Printer<'_>, item: &ItemEnum) {
        for variant in &item.variants {
            let attributes = Attributes::of(&variant.attrs);
            if attributes.hidden || attributes.test {
                continue;
            }
            let name = plain(&variant.ident);
            let mut written = name.clone();
            if let Some((_, value)) = &variant.discriminant {
                written.push_str(&format!(" = {}", text.value(value)));
            }
            let inner = PublicPath {
                path: format!("{}::{name}", place.path),
                conditions: place.with(&attributes.conditions),
            };
            let item = Item {
                parent: type_key(&place.path),
                text: written,
                form: match &variant.fields {
                    Fields::Named(_) => " { .. }",
                    Fields::Unnamed(_) => "(..)",
                    Fields::Unit => "",
                },
                closed: !attributes.non_exhaustive,
                counts: true,
                non_exhaustive: attributes.non_exhaustive,
                deprecated: attributes.deprecated,
                conditions: inner.conditions.clone(),
                ..Item::default()
            };
            self.add(inner.path.clone(), Space::Type, item);
            self.fields(&inner, text, &variant.fields, true);
        }
    }

    /// A derive is an implementation; for users it is the same as one written by hand.
    fn derive(
        &mut self,
        definition: &Definition,
        place: &PublicPath,
        text: &Printer<'_>,
        of: &Generics,
    ) {
        let name = place.path.rsplit("::").next().unwrap_or_default();
        for derive in &definition.attributes.derives {
            let derived = text.path(&derive.path);
            let parameters = text.derived_parameters(of, &derived);
            let own = format!("{derived} for {name}{}", parameters.names());
            let item = Item {
                parent: type_key(&place.path),
                text: parameters.implementing(&own, ""),
                conditions: place.with(&derive.conditions),
                ..Item::default()
            };
            let path = format!("impl {derived} for {}", place.path);
            self.add(path, Space::Implementation, item);
        }
    }

    fn define_trait(
        &mut self,
        it: &ItemTrait,
        place: &PublicPath,
        text: &Printer<'_>,
        mut item: Item,
    ) {
        let name = place.path.rsplit("::").next().unwrap_or_default();
        let inner = text.within(&it.generics);
        let parameters = inner.parameters(&it.generics);
        let unsafety = if it.unsafety.is_some() { "unsafe " } else { "" };
        let supertraits = match inner.bounds(it.supertraits.iter()).as_str() {
            "" => String::new(),
            bounds => format!(": {bounds}"),
        };
        let (list, clause) = (parameters.list(), &parameters.clause);
        item.text = format!("{unsafety}trait {name}{list}{supertraits}{clause}");
        // Users cannot implement a trait whose supertrait they cannot name.
        let sealed = it.supertraits.iter().any(|bound| match bound {
            TypeParamBound::Trait(bound) => {
                let definition = inner.definition(&bound.path);
                definition.is_some_and(|index| self.outside.public_paths(index).is_empty())
            }
            _ => false,
        });
        item.closed = !sealed;
        self.add(place.path.clone(), Space::Type, item);
        for part in &it.items {
            let (attributes, name, space, text, form) = match part {
                TraitItem::Fn(it) => {
                    let form = if it.default.is_some() { " { .. }" } else { "" };
                    let text = inner.function(&plain(&it.sig.ident), &it.sig);
                    (&it.attrs, &it.sig.ident, Space::Value, text, form)
                }
                TraitItem::Const(it) => {
                    let form = if it.default.is_some() { " = .." } else { "" };
                    let text = format!("const {}: {}", plain(&it.ident), inner.ty(&it.ty));
                    (&it.attrs, &it.ident, Space::Value, text, form)
                }
                TraitItem::Type(it) => {
                    let form = if it.default.is_some() { " = .." } else { "" };
                    let inner = inner.within(&it.generics);
                    let parameters = inner.parameters(&it.generics);
                    let mut text = format!("type {}{}", plain(&it.ident), parameters.list());
                    if !it.bounds.is_empty() {
                        text.push_str(&format!(": {}", inner.bounds(it.bounds.iter())));
                    }
                    text.push_str(&parameters.clause);
                    (&it.attrs, &it.ident, Space::Type, text, form)
                }
                _ => continue,
            };
            let attributes = Attributes::of(attributes);
            if attributes.hidden || attributes.test {
                continue;
            }
            let item = Item {
                parent: type_key(&place.path),
                text,
                form,
                counts: form.is_empty(),
                deprecated: attributes.deprecated,
                conditions: place.with(&attributes.conditions),
                ..Item::default()
            };
            self.add(format!("{}::{}", place.path, plain(name)), space, item);
        }
    }
}

/// A printer inside an item, in which `Self` is the item, and the item's generics.
fn inside<'a>(text: &Printer<'a>, name: &str, generics: &Generics) -> (Printer<'a>, String) {
    let text = text.within(generics);
    let names = text.parameters(generics).names();
    let text = text.with_own(&format!("{name}{names}"));
    let parameters = text.parameters(generics);
    let written = parameters.list() + &parameters.clause;
    (text, written)
}

/// The patterns of a macro's rules. What the rules produce is not part of the surface.
fn patterns(tokens: &TokenStream) -> String {
    let mut patterns = Vec::new();
    let mut before: Option<TokenTree> = None;
    let mut tokens = tokens.clone().into_iter().peekable();
    while let Some(token) = tokens.next() {
        let is_arrow = |token: &TokenTree, letter: char| matches!(token, TokenTree::Punct(punct) if punct.as_char() == letter);
        if is_arrow(&token, '=') && tokens.peek().is_some_and(|next| is_arrow(next, '>')) {
            // Tokens are written with spaces between them.
            let pattern = before.take().map(|it| it.to_string().replace("$ ", "$"));
            patterns.extend(pattern);
        }
        before = Some(token);
    }
    patterns.join("; ")
}

/// The module or type that a path is in.
fn module_of(path: &str) -> Option<Key> {
    let (module, _) = path.rsplit_once("::")?;
    type_key(module)
}

pub(super) fn type_key(path: &str) -> Option<Key> {
    Some(Key {
        path: path.to_owned(),
        space: Space::Type,
    })
}
