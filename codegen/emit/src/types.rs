//! Structs, enums and unions as a user sees them.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Emitter, boxing::Owner, broken, docs, text};
use crate::ident;
use bazu_model::names;
use bazu_model::{EnumValue, Facts, Field, Notice, Scalar, Struct, Type, TypeKind, TypeRef};

impl Emitter<'_> {
    /// Everything that a chapter's module holds for a type.
    pub(super) fn type_items(&self, ty: &Type) -> Vec<TokenStream> {
        let mut items = match &ty.kind {
            TypeKind::Struct(item) => self.struct_items(ty, item),
            TypeKind::Enum(values) => self.enum_items(ty, values),
            TypeKind::Union(union) => self.union_items(ty, union),
        };
        items.extend(self.broken(ty));
        items.extend(self.shortcuts(ty));
        items.extend(self.conversions(ty));
        items.extend(self.file_items(ty));
        items
    }

    fn struct_items(&self, ty: &Type, item: &Struct) -> Vec<TokenStream> {
        let name = ident(&ty.name);
        let docs = self.type_docs(ty);
        let deprecated = deprecated(&ty.facts);
        let fields = self.struct_fields(&ty.name, &ty.facts, &item.fields, Owner::Type);
        let kind = (!item.kinds.is_empty()).then(|| {
            let kind = ident(&format!("{}Kind", ty.name));
            quote! {
                /// The kind, with its content.
                pub kind: #kind,
            }
        });
        let broken = self.broken_field(&ty.name);
        // A `new` without arguments asks for a `Default` beside it, and rows that are added one by one
        // begin with none.
        let fixed = |field: &Field| field.ty == TypeRef::Scalar(Scalar::True) || field.ty.is_rows();
        let bare = item
            .fields
            .iter()
            .all(|field| !field.required || fixed(field));
        let default = (ty.sent && bare && item.kinds.is_empty()).then(|| quote!(, Default));
        let mut items = vec![quote! {
            #docs
            #deprecated
            #[derive(Clone, Debug, PartialEq #default)]
            #[non_exhaustive]
            pub struct #name {
                #fields
                #kind
                #broken
            }
        }];
        if !item.kinds.is_empty() {
            items.extend(self.kinds_enum(ty, item));
            items.extend(self.lazy_items(ty, item));
        }
        if ty.sent {
            items.extend(self.constructors(ty, item));
        } else {
            items.extend(self.limit_constants(&name, &ty.name, &item.fields));
        }
        items
    }

    pub(super) fn struct_fields(
        &self,
        owner_name: &str,
        facts: &Facts,
        fields: &[Field],
        owner: Owner,
    ) -> TokenStream {
        let fields = fields.iter().map(|field| {
            let docs = self.field_docs(owner_name, facts, field);
            let deprecated = deprecated(&field.facts);
            let name = ident(&field.rust);
            let ty = self.field_type(field, owner);
            quote! { #docs #deprecated pub #name: #ty, }
        });
        quote!(#(#fields)*)
    }

    fn kinds_enum(&self, ty: &Type, item: &Struct) -> Vec<TokenStream> {
        let name = ident(&format!("{}Kind", ty.name));
        let docs = docs::outer(&[format!("The kind of an [`{}`], with its content.", ty.name)]);
        let variants = item.kinds.iter().map(|kind| {
            let docs = self.member_docs(&ty.facts, kind);
            let deprecated = deprecated(&kind.facts);
            let variant = ident(&kind.rust);
            let ty = self.rust_type(&kind.ty);
            quote! { #docs #deprecated #variant(Box<#ty>), }
        });
        vec![quote! {
            #docs
            #[derive(Clone, Debug, PartialEq)]
            #[non_exhaustive]
            pub enum #name {
                #(#variants)*
                /// A kind that this version does not know, kept as JSON.
                Unknown(Box<bazu_core::UnknownUpdate>),
                /// An update that could not be decoded, kept as JSON with the reason.
                Undecodable(Box<bazu_core::UndecodableUpdate>),
            }
        }]
    }

    /// Updates that are decoded only when somebody asks.
    fn lazy_items(&self, ty: &Type, item: &Struct) -> Vec<TokenStream> {
        let (Some(id), Some(function)) = (item.id(), lazy_function(ty, item)) else {
            return Vec::new();
        };
        let id = &id.wire;
        let kind = ident(&format!("{}Kind", ty.name));
        let words = docs::outer(&[
            format!("Decodes the content of an update that [`{function}`] returned."),
            "# Errors".to_owned(),
            "If the content does not match the kind.".to_owned(),
        ]);
        let function = ident(&function);
        let wire = item.kinds.iter().map(|kind| kind.wire.as_str());
        let names = wire.clone();
        let rust = item.kinds.iter().map(|kind| ident(&kind.rust));
        let read = item.kinds.iter().map(|kind| match broken::keeps(&kind.ty) {
            true => ident("read_tolerant"),
            false => ident("read"),
        });
        let update = ident(&ty.name);
        vec![
            quote! {
                impl #kind {
                    #words
                    pub fn decode(update: &bazu_core::LazyUpdate<'_>) -> Result<Self, bazu_core::Error> {
                        Ok(match &*update.name {
                            #(#wire => Self::#rust(update.#read()?),)*
                            // What is no update was kept whole; reading it says why.
                            "" if update.json.get() != "null" => update.read::<#update>()?.kind,
                            name => Self::Unknown(Box::new(bazu_core::UnknownUpdate::new(name, update.json))),
                        })
                    }
                }
            },
            quote! {
                /// Decodes only the id and the kind of each update. Use it in a bot that ignores or
                /// forwards most updates.
                ///
                /// # Errors
                ///
                /// If the server refused the request, or the response is not a list of updates.
                pub fn #function(response: &bazu_core::Response) -> Result<Vec<bazu_core::LazyUpdate<'_>>, bazu_core::Error> {
                    response.lazy_updates(#id, &[#(#names),*])
                }
            },
        ]
    }

    fn enum_items(&self, ty: &Type, values: &[EnumValue]) -> Vec<TokenStream> {
        let name = ident(&ty.name);
        let docs = self.type_docs(ty);
        let variants = values.iter().map(|value| {
            let docs = self.variant_docs(&value.wire, &ty.facts, &value.facts);
            let deprecated = deprecated(&value.facts);
            let variant = ident(&value.rust);
            quote! { #docs #deprecated #variant, }
        });
        let wire: Vec<&str> = values.iter().map(|value| value.wire.as_str()).collect();
        let rust: Vec<_> = values.iter().map(|value| ident(&value.rust)).collect();
        vec![
            quote! {
                #docs
                #[derive(Clone, Debug, PartialEq, Eq, Hash)]
                #[non_exhaustive]
                pub enum #name {
                    #(#variants)*
                    /// A value that this version does not know. It is kept and sent unchanged.
                    Unknown(bazu_core::UnknownValue),
                }
            },
            quote! {
                impl #name {
                    /// The value as it is written in JSON.
                    pub fn as_str(&self) -> &str {
                        match self {
                            #(Self::#rust => #wire,)*
                            Self::Unknown(value) => value.as_str(),
                        }
                    }
                }
            },
            quote! {
                impl From<&str> for #name {
                    fn from(value: &str) -> Self {
                        match value {
                            #(#wire => Self::#rust,)*
                            value => Self::Unknown(bazu_core::UnknownValue::new(value)),
                        }
                    }
                }
            },
            quote! {
                impl std::fmt::Display for #name {
                    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        f.write_str(self.as_str())
                    }
                }
            },
        ]
    }
}

/// The function that reads updates of a type without decoding them.
pub(super) fn lazy_function(ty: &Type, item: &Struct) -> Option<String> {
    let is_update = !item.kinds.is_empty() && item.id().is_some();
    is_update.then(|| format!("lazy_{}s", names::snake(&ty.name)))
}

/// The attribute of something that should no more be used. That it is gone says more than that
/// it was to go.
pub(super) fn deprecated(facts: &Facts) -> Option<TokenStream> {
    let notice = |word: &str, notice: &Notice| {
        let since = notice.since.as_ref().map(|since| format!("since {since}"));
        let words: Vec<&str> = [Some(word), since.as_deref()]
            .into_iter()
            .flatten()
            .collect();
        let words: Vec<&str> = words.into_iter().filter(|word| !word.is_empty()).collect();
        if words.is_empty() {
            notice.note.clone()
        } else {
            format!("{}: {}", words.join(" "), notice.note)
        }
    };
    let note = match (&facts.removed, &facts.deprecated) {
        (Some(removed), _) => notice("removed", removed),
        (None, Some(deprecated)) => notice("", deprecated),
        (None, None) => return None,
    };
    // rustdoc reads the note as Markdown.
    let note = text::line(&note);
    Some(quote!(#[deprecated(note = #note)]))
}
