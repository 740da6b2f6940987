//! What is kept of a value that could be read only in part, and updates that could not be read at all.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{Emitter, docs};
use crate::ident;
use bazu_model::{Api, Scalar, Struct, Type, TypeKind, TypeRef, Variant};

/// Whether values of a type have `KeepBroken`.
pub(super) fn keeps(ty: &TypeRef) -> bool {
    match ty.innermost() {
        TypeRef::Scalar(scalar) => matches!(
            scalar,
            Scalar::Integer
                | Scalar::UnixTime
                | Scalar::Float
                | Scalar::Boolean
                | Scalar::String
                | Scalar::True
        ),
        TypeRef::Named(_) | TypeRef::List(_) => true,
    }
}

/// A struct with kinds and an id.
fn update<'a>(api: &'a Api, name: &str) -> Option<&'a Struct> {
    api.fields_of(name).filter(|item| !item.kinds.is_empty())
}

impl Emitter<'_> {
    /// The function of a response that reads a result.
    pub(super) fn reader(&self, returns: &TypeRef) -> Ident {
        let named = returns.name();
        let is_update = named.is_some_and(|name| update(self.api, name).is_some());
        ident(match returns {
            TypeRef::List(item) if matches!(**item, TypeRef::Named(_)) && is_update => "tolerant",
            TypeRef::List(item) if keeps(item) => "tolerant_list",
            TypeRef::Named(name) if !is_update && self.has_broken(name) => "tolerant_result",
            _ => "result",
        })
    }

    /// The private field of a struct for its broken parts.
    pub(super) fn broken_field(&self, name: &str) -> Option<TokenStream> {
        let field = quote!(pub(crate) broken_: bazu_core::wire::Broken,);
        self.has_field(name).then_some(field)
    }

    /// The value of this field in a new value.
    pub(super) fn no_broken(&self, name: &str) -> Option<TokenStream> {
        let empty = quote!(broken_: std::default::Default::default());
        self.has_field(name).then_some(empty)
    }

    fn has_field(&self, name: &str) -> bool {
        let item = self.api.fields_of(name);
        self.answers.contains(name) && item.is_some_and(|item| item.kinds.is_empty())
    }

    /// Whether a type has the function `broken`.
    fn has_broken(&self, name: &str) -> bool {
        let kind = self.api.types.get(name).map(|ty| &ty.kind);
        self.answers.contains(name)
            && match kind {
                Some(TypeKind::Struct(_)) => true,
                Some(TypeKind::Union(union)) => self.keeping_members(&union.variants).count() > 0,
                Some(TypeKind::Enum(_)) | None => false,
            }
    }

    /// The names in Rust of the members that keep broken parts.
    fn keeping_members<'m>(&'m self, members: &'m [Variant]) -> impl Iterator<Item = Ident> + 'm {
        let keeping = members.iter().filter(|member| match &member.ty.value {
            TypeRef::Named(name) => self.has_broken(name),
            TypeRef::Scalar(_) | TypeRef::List(_) => false,
        });
        keeping.map(|member| ident(&member.rust))
    }

    /// The functions of a type about what could not be read.
    pub(super) fn broken(&self, ty: &Type) -> Vec<TokenStream> {
        if !self.has_broken(&ty.name) {
            return Vec::new();
        }
        let name = ident(&ty.name);
        let kind = ident(&format!("{}Kind", ty.name));
        let body = match &ty.kind {
            TypeKind::Struct(item) if !item.kinds.is_empty() => {
                let members = self.keeping_members(&item.kinds);
                quote!(match &self.kind { #(#kind::#members(value) => value.broken(),)* _ => &[] })
            }
            TypeKind::Union(union) => {
                let members = self.keeping_members(&union.variants);
                quote!(match self { #(Self::#members(value) => value.broken(),)* _ => &[] })
            }
            TypeKind::Struct(_) | TypeKind::Enum(_) => quote!(self.broken_.parts()),
        };
        let words = docs::outer(&[
            "The parts that the server sent and that could not be read. They are left out here: an optional \
             field is `None`, a list is shorter. Each has its path, its JSON and the reason.",
        ]);
        let update = match &ty.kind {
            TypeKind::Struct(item) if !item.kinds.is_empty() => self.update_functions(&kind, item),
            _ => None,
        };
        vec![quote! {
            impl #name {
                #words
                pub fn broken(&self) -> &[bazu_core::BrokenPart] {
                    #body
                }
                #update
            }
        }]
    }

    /// Functions of an update that do not depend on its kind.
    fn update_functions(&self, kind: &Ident, item: &Struct) -> Option<TokenStream> {
        let id = ident(&item.id()?.rust);
        Some(quote! {
            /// The offset of the next request, after this update and after a request with this
            /// offset. It confirms the update, so that the server does not send it again.
            ///
            /// It is one more than the id and never less than `offset`. An update whose id could
            /// not be read moves the offset by one. Nothing overflows.
            pub fn next_offset(&self, offset: i64) -> i64 {
                let unread = self.#id == 0 && matches!(self.kind, #kind::Undecodable(_));
                bazu_core::wire::next_offset((!unread).then_some(self.#id), offset)
            }

            /// Reads the body of a webhook request.
            ///
            /// # Errors
            ///
            /// If the body is not JSON. JSON that is not an update is kept as `Undecodable`.
            pub fn from_json(body: &[u8]) -> Result<Self, bazu_core::Error> {
                bazu_core::Response::new("update", 200, body.to_vec()).update()
            }
        })
    }

    /// The traits of a type that keeps broken parts.
    pub(super) fn keeping(&self, ty: &Type) -> Vec<TokenStream> {
        if !self.answers.contains(ty.name.as_str()) {
            return Vec::new();
        }
        let name = self.path(&ty.name);
        let kind = self.path(&format!("{}Kind", ty.name));
        let keep = quote!(bazu_core::wire::KeepBroken::keep_broken(value, parts));
        let body = match &ty.kind {
            _ if !self.has_broken(&ty.name) => {
                return vec![quote!(impl bazu_core::wire::KeepBroken for #name {})];
            }
            TypeKind::Struct(item) if !item.kinds.is_empty() => {
                let members: Vec<_> = self.keeping_members(&item.kinds).collect();
                match members.as_slice() {
                    [only] => quote!(if let #kind::#only(value) = &mut self.kind { #keep }),
                    _ => quote! {
                        match &mut self.kind { #(#kind::#members(value) => #keep,)* _ => {} }
                    },
                }
            }
            TypeKind::Union(union) => {
                let members: Vec<_> = self.keeping_members(&union.variants).collect();
                match members.as_slice() {
                    [only] => quote!(if let Self::#only(value) = self { #keep }),
                    _ => quote!(match self { #(Self::#members(value) => #keep,)* _ => {} }),
                }
            }
            TypeKind::Struct(_) | TypeKind::Enum(_) => quote!(self.broken_.keep(parts)),
        };
        let mut items = vec![quote! {
            impl bazu_core::wire::KeepBroken for #name {
                fn keep_broken(&mut self, parts: Vec<bazu_core::BrokenPart>) {
                    #body
                }
            }
        }];
        items.extend(update(self.api, &ty.name).and_then(|item| self.tolerant(ty, item)));
        items
    }

    /// How a list of updates outlives an element that cannot be decoded.
    fn tolerant(&self, ty: &Type, item: &Struct) -> Option<TokenStream> {
        let name = self.path(&ty.name);
        let kind = self.path(&format!("{}Kind", ty.name));
        let id = item.id()?;
        let (id_name, id_wire) = (ident(&id.rust), &id.wire);
        let kinds = item.kinds.iter().map(|kind| kind.wire.as_str());
        let others = item.fields.iter().filter(|field| field.wire != id.wire);
        let others = others.map(|field| {
            let name = ident(&field.rust);
            quote!(#name: std::default::Default::default(),)
        });
        Some(quote! {
            impl bazu_core::Tolerant for #name {
                const KEYS: &'static [&'static str] = &[#id_wire, #(#kinds),*];

                fn undecodable(
                    json: &bazu_core::serde_json::value::RawValue,
                    error: String,
                ) -> Self {
                    Self {
                        #id_name: bazu_core::wire::probe_integer(json, #id_wire).unwrap_or_default(),
                        #(#others)*
                        kind: #kind::Undecodable(Box::new(
                            bazu_core::UndecodableUpdate::new(json, error)
                        )),
                    }
                }
            }
        })
    }
}
