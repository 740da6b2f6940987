//! Functions of a union that read a field of whichever member it is.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Emitter, docs, text};
use crate::ident;
use bazu_model::{Across, Type, TypeKind, Union, UnionBy, Variant};

impl Emitter<'_> {
    /// What the function returns, and how it reads it.
    pub(super) fn across(&self, ty: &Type, across: &Across) -> Option<(TokenStream, TokenStream)> {
        let TypeKind::Union(union) = &ty.kind else {
            return None;
        };
        let members: Vec<_> = self.api.across(union, &across.field).collect();
        let Some(first) = members.iter().find_map(|(_, field)| *field) else {
            return tag(union, &across.field);
        };
        let read = members.iter().filter_map(|(variant, field)| {
            let rust = ident(&variant.rust);
            let (optional, value) = self.reach_from(&quote!(it), &[(*field)?]);
            let value = match optional {
                true => value,
                false => quote!(Some(#value)),
            };
            Some(quote!(Self::#rust(it) => #value,))
        });
        let stated = [(&across.yes, true), (&across.no, false)];
        let stated = stated.into_iter().filter_map(|(wire, value)| {
            let rust = named(union, wire).map(|variant| ident(&variant.rust));
            let rust: Vec<_> = rust.collect();
            (!rust.is_empty()).then(|| quote!(#(Self::#rust(_))|* => Some(#value),))
        });
        let returns = self.borrowed(&first.ty);
        Some((
            quote!(Option<#returns>),
            quote!(match self { #(#read)* #(#stated)* _ => None }),
        ))
    }

    /// What the function says of itself: the text of the field, and of which members it is known.
    pub(super) fn across_docs(&self, ty: &Type, doc: &str, across: &Across) -> TokenStream {
        let TypeKind::Union(union) = &ty.kind else {
            return TokenStream::new();
        };
        let members: Vec<_> = self.api.across(union, &across.field).collect();
        let listed = |variants: &[&Variant]| {
            let names = variants.iter().map(|variant| format!("`{}`", variant.rust));
            names.collect::<Vec<_>>().join(", ")
        };
        let Some(first) = members.iter().find_map(|(_, field)| *field) else {
            return docs::outer(&[
                format!(
                    "The value of `{}` in JSON, whichever member it is.",
                    across.field
                ),
                "`None` if this version does not know the member and cannot read the value."
                    .to_owned(),
            ]);
        };
        let having = members.iter().filter(|(_, field)| field.is_some());
        let having: Vec<&Variant> = having.map(|(variant, _)| *variant).collect();
        let mut known = Vec::new();
        if having.len() < members.len() {
            known.push(format!("Read from {}.", listed(&having)));
        }
        for (value, wire) in [("true", &across.yes), ("false", &across.no)] {
            let stated: Vec<_> = named(union, wire).collect();
            if !stated.is_empty() {
                known.push(format!("`Some({value})` for {}.", listed(&stated)));
            }
        }
        let stated = |variant: &Variant| {
            let mut wire = across.yes.iter().chain(&across.no);
            wire.any(|name| *name == variant.wire)
        };
        let open = members.iter().filter(|(_, field)| field.is_none());
        let open = open.map(|(variant, _)| *variant);
        let open: Vec<&Variant> = open.filter(|variant| !stated(variant)).collect();
        let mut fields = members.iter().filter_map(|(_, field)| *field);
        let none = match (open.is_empty(), fields.any(|field| !field.required)) {
            (true, false) => "`None` for a member that this version does not know.".to_owned(),
            (true, true) => "`None` if it is not stated.".to_owned(),
            (false, _) => format!("`None` if it is not stated, as for {}.", listed(&open)),
        };
        known.push(none);
        let says = match (doc, first.facts.doc.as_str()) {
            ("", "") => format!("The field `{}`, whichever member it is.", first.wire),
            ("", doc) | (doc, _) => text::markdown(doc),
        };
        self.linked("", &[says, known.join(" ")])
    }
}

/// The discriminator as text.
fn tag(union: &Union, field: &str) -> Option<(TokenStream, TokenStream)> {
    let known = union.variants.iter().map(|variant| {
        let (rust, wire) = (ident(&variant.rust), &variant.wire);
        quote!(Self::#rust(_) => Some(#wire),)
    });
    let is_tag = matches!(&union.by, UnionBy::Tag(tag) if tag == field);
    is_tag.then(|| {
        (
            quote!(Option<&str>),
            quote!(match self { #(#known)* Self::Unknown(it) => it.text(#field) }),
        )
    })
}

/// The members with some names on the wire.
fn named<'u>(union: &'u Union, wire: &'u [bazu_model::Name]) -> impl Iterator<Item = &'u Variant> {
    let variants = union.variants.iter();
    variants.filter(|variant| wire.iter().any(|name| *name == variant.wire))
}
