//! How values come in. Whether that is derived or emitted is decided here and nowhere else.
//!
//! It is emitted: one `match` over the keys, calling functions of `bazu_core::wire` that are
//! instantiated for each field type and not for each struct.
//!
//! Measured on bale-bot with 43 structs, against the same structs with `serde_derive`: the
//! crate alone takes 0.62 of the CPU to build for debugging and 0.61 to check, makes 0.64 of
//! the LLVM lines and 0.73 of the debug rlib. Decoding costs the same (18.7k instructions an
//! update against 18.9k). Five crates fewer are compiled, but only one fewer in a bot that has
//! tokio's macros. The price is a sixth more lines of generated code, in `wire`. A derive also
//! takes a name and its alias in one object for a duplicate, which real servers send.

use proc_macro2::TokenStream;
use quote::quote;

use super::Emitter;
use crate::ident;
use bazu_model::names;
use bazu_model::{Field, Literal, Scalar, Struct, Type, TypeKind, TypeRef, Union, UnionBy};

impl Emitter<'_> {
    /// `Deserialize` of a type; files to upload are never read.
    pub(super) fn deserialize_type(&self, ty: &Type) -> Vec<TokenStream> {
        if self.uploading.contains(ty.name.as_str()) {
            return Vec::new();
        }
        let name = self.path(&ty.name);
        match &ty.kind {
            TypeKind::Enum(_) => vec![deserialize(
                &name,
                &quote!(bazu_core::wire::text(deserializer).map(|value| Self::from(&*value))),
            )],
            TypeKind::Struct(item) => self.members(ty, item),
            TypeKind::Union(union) => self.union_reader(ty, union),
        }
    }

    fn members(&self, ty: &Type, item: &Struct) -> Vec<TokenStream> {
        let name = self.path(&ty.name);
        let wire_name = &ty.name;
        let mut fields = item.fields.clone();
        // The id of an update must not be lost if the server writes it as a text.
        let id = item.id().filter(|_| !item.kinds.is_empty());
        for field in &mut fields {
            field.accepts_other |= id.is_some_and(|id| id.wire == field.wire);
        }
        let slots = fields.iter().map(slot);
        let arms = fields.iter().map(arms);
        let values = fields.iter().map(|field| self.value(field));
        let kind = (!item.kinds.is_empty()).then(|| self.update_kind(ty, item));
        let (kind_slot, kind_arms, kind_value) = kind.unwrap_or_default();
        let broken = self.no_broken(&ty.name);
        let unknown = if item.kinds.is_empty() {
            quote!(_ => bazu_core::wire::skip(&mut object_)?,)
        } else {
            quote!(name => unknown_ = Some(bazu_core::UnknownUpdate::read(name, &mut object_)?),)
        };
        let read = if item.fields.is_empty() && item.kinds.is_empty() {
            quote! {
                while object_.next_key::<bazu_core::wire::Key<'de>>()?.is_some() {
                    bazu_core::wire::skip(&mut object_)?;
                }
            }
        } else {
            quote! {
                while let Some(key_) = object_.next_key::<bazu_core::wire::Key<'de>>()? {
                    match key_.as_str() {
                        #(#arms)*
                        #kind_arms
                        #unknown
                    }
                }
            }
        };
        let items = vec![
            quote! {
                impl<'de> bazu_core::wire::Members<'de> for #name {
                    const NAME: &'static str = #wire_name;

                    fn read<MAP: bazu_core::serde::de::MapAccess<'de>>(mut object_: MAP) -> Result<Self, MAP::Error> {
                        #(#slots)*
                        #kind_slot
                        #read
                        Ok(Self { #(#values,)* #kind_value #broken })
                    }
                }
            },
            deserialize(&name, &quote!(bazu_core::wire::object(deserializer))),
        ];
        items
    }

    fn value(&self, field: &Field) -> TokenStream {
        let name = ident(&field.rust);
        let wire = &field.wire;
        let aliases = alias_slots(field);
        let mut value = quote!(#name #(.or(#aliases))*);
        let absent = field.absent.as_ref().filter(|_| field.required);
        if field.accepts_other && (!field.required || absent.is_some()) {
            value = quote!(#value.map(|value| value.0));
        }
        match absent.map(|absent| &absent.value) {
            Some(Literal::String(text))
                if text.is_empty() && field.ty == TypeRef::Scalar(Scalar::String) =>
            {
                value = quote!(#value.unwrap_or_default());
            }
            Some(Literal::List([])) => value = quote!(#value.unwrap_or_default()),
            Some(literal @ Literal::String(_)) => {
                let absent = self.literal(field, literal);
                value = quote!(#value.unwrap_or_else(|| #absent));
            }
            Some(literal) => {
                let absent = self.literal(field, literal);
                value = quote!(#value.unwrap_or(#absent));
            }
            None if field.required => {
                value = quote!(bazu_core::wire::required(#value, #wire)?);
                if field.accepts_other {
                    value = quote!(#value.0);
                }
            }
            None => {}
        }
        if value.to_string() == field.rust {
            quote!(#name)
        } else {
            quote!(#name: #value)
        }
    }

    fn literal(&self, field: &Field, literal: &Literal) -> TokenStream {
        match (literal, &field.ty.value) {
            (_, TypeRef::Scalar(Scalar::True)) => quote!(bazu_core::True),
            (Literal::Boolean(value), _) => quote!(#value),
            (Literal::List([]), _) => quote!(Vec::new()),
            (Literal::Integer(value), TypeRef::Scalar(Scalar::Float)) => float(*value as f64),
            (Literal::Integer(value), _) => {
                let value = proc_macro2::Literal::i64_unsuffixed(*value);
                quote!(#value)
            }
            (Literal::Float(value), _) => float(*value),
            (Literal::String(value), TypeRef::Named(name)) => {
                let name = self.path(name);
                quote!(#name::from(#value))
            }
            (Literal::String(value), _) => quote!(#value.to_owned()),
        }
    }

    fn union_reader(&self, ty: &Type, union: &Union) -> Vec<TokenStream> {
        let name = self.path(&ty.name);
        let wire_name = &ty.name;
        let keys: Vec<&str> = union.variants.iter().map(|v| v.wire.as_str()).collect();
        let arms = union.variants.iter().map(|variant| {
            let rust = ident(&variant.rust);
            let wire = &variant.wire;
            let key = variant.key.as_ref().map(|key| quote!(if object.has(#key)));
            quote!(#wire #key => Self::#rust(object.read()?),)
        });
        // Where one key does not decide, all of them must be known before a member is chosen.
        let whole = match union.by {
            UnionBy::Tag(_) => union.variants.iter().any(|variant| variant.key.is_some()),
            UnionBy::Field => union.variants.iter().any(|variant| {
                let item = variant.ty.name().and_then(|name| self.api.fields_of(name));
                let other = |wire: &String| keys.contains(&wire.as_str()) && *wire != variant.wire;
                item.is_some_and(|item| item.fields.iter().any(|field| other(&field.wire)))
            }),
            UnionBy::Kind => false,
        };
        let whole = whole.then(|| quote! { const WHOLE: bool = true; });
        let variant = quote! {
            #whole

            fn variant<'de, MAP: bazu_core::serde::de::MapAccess<'de>>(
                member: &str,
                object: bazu_core::wire::Object<'_, MAP>,
            ) -> Result<Self, MAP::Error> {
                Ok(match member {
                    #(#arms)*
                    _ => Self::Unknown(object.keep()?),
                })
            }
        };
        let (reader, function) = match &union.by {
            UnionBy::Tag(tag) => (
                quote! {
                    impl bazu_core::wire::Tagged for #name {
                        const NAME: &'static str = #wire_name;
                        const TAG: &'static str = #tag;
                        #variant
                    }
                },
                quote!(bazu_core::wire::tagged),
            ),
            UnionBy::Field => (
                quote! {
                    impl bazu_core::wire::Keyed for #name {
                        const NAME: &'static str = #wire_name;
                        const KEYS: &'static [&'static str] = &[#(#keys),*];
                        #variant
                    }
                },
                quote!(bazu_core::wire::keyed),
            ),
            UnionBy::Kind => {
                let functions = union
                    .variants
                    .iter()
                    .map(|variant| self.kind_reader(&ty.name, union, variant));
                (
                    quote! {
                        impl bazu_core::wire::Kinds for #name {
                            const NAME: &'static str = #wire_name;

                            fn unknown(value: bazu_core::UnknownVariant) -> Self {
                                Self::Unknown(value)
                            }

                            #(#functions)*
                        }
                    },
                    quote!(bazu_core::wire::kinds),
                )
            }
        };
        vec![reader, deserialize(&name, &quote!(#function(deserializer)))]
    }

    fn kind_reader(&self, name: &str, union: &Union, variant: &bazu_model::Variant) -> TokenStream {
        let rust = ident(&variant.rust);
        let inner = self.member_type(name, union, variant);
        match variant.wire.as_str() {
            "integer" => quote!(fn integer(value: i64) -> Self { Self::#rust(value) }),
            // JSON writes a whole number without a fraction, whatever it stands for.
            "float" => quote! {
                fn integer(value: i64) -> Self { Self::#rust(value as f64) }
                fn float(value: f64) -> Self { Self::#rust(value) }
            },
            "boolean" if variant.ty == TypeRef::Scalar(Scalar::True) => quote! {
                fn boolean(value: bool) -> Self {
                    if value { Self::#rust(bazu_core::True) } else { Self::Unknown(bazu_core::wire::raw(value)) }
                }
            },
            "boolean" => quote!(fn boolean(value: bool) -> Self { Self::#rust(value) }),
            "string" => quote!(fn string(value: &str) -> Self { Self::#rust(value.into()) }),
            "object" => quote! {
                fn object<'de, MAP: bazu_core::serde::de::MapAccess<'de>>(object: MAP) -> Result<Self, MAP::Error> {
                    <#inner as bazu_core::serde::Deserialize>::deserialize(bazu_core::wire::rest(object)).map(Self::#rust)
                }
            },
            _ => quote! {
                fn array<'de, SEQ: bazu_core::serde::de::SeqAccess<'de>>(list: SEQ) -> Result<Self, SEQ::Error> {
                    <#inner as bazu_core::serde::Deserialize>::deserialize(bazu_core::wire::list(list)).map(Self::#rust)
                }
            },
        }
    }
}

fn deserialize(name: &TokenStream, body: &TokenStream) -> TokenStream {
    quote! {
        impl<'de> bazu_core::serde::Deserialize<'de> for #name {
            fn deserialize<DES: bazu_core::serde::Deserializer<'de>>(deserializer: DES) -> Result<Self, DES::Error> {
                #body
            }
        }
    }
}

/// A number with a fraction, written plainly.
pub(super) fn float(value: f64) -> TokenStream {
    let value = proc_macro2::Literal::f64_unsuffixed(value);
    quote!(#value)
}

/// A name beside an alias has its own slot, and so has each alias: some servers send both.
fn alias_slots(field: &Field) -> Vec<proc_macro2::Ident> {
    let slots = (1..=field.alias.len()).map(|number| match number {
        1 => ident(&names::joined(&field.rust, "alias_")),
        number => ident(&names::joined(&field.rust, &format!("alias_{number}_"))),
    });
    slots.collect()
}

fn slot(field: &Field) -> TokenStream {
    let name = ident(&field.rust);
    let ty = field.accepts_other.then(|| match field.ty.value {
        TypeRef::Scalar(Scalar::String) => quote!(: Option<bazu_core::wire::Lenient<String>>),
        _ => quote!(: Option<bazu_core::wire::Lenient<i64>>),
    });
    let aliases = alias_slots(field);
    quote!(let mut #name #ty = None; #(let mut #aliases #ty = None;)*)
}

fn arms(field: &Field) -> TokenStream {
    let name = ident(&field.rust);
    let wire = &field.wire;
    let read = if field.required && field.absent.is_none() {
        quote!(set)
    } else {
        quote!(optional)
    };
    let slots = alias_slots(field);
    let aliases = field.alias.iter().zip(&slots).map(|(alias, slot)| {
        let alias = &alias.value;
        quote!(#alias => bazu_core::wire::#read(&mut #slot, #alias, &mut object_)?,)
    });
    quote! {
        #wire => bazu_core::wire::#read(&mut #name, #wire, &mut object_)?,
        #(#aliases)*
    }
}

impl Emitter<'_> {
    /// Slots, arms and value of an update's kind.
    fn update_kind(&self, ty: &Type, item: &Struct) -> (TokenStream, TokenStream, TokenStream) {
        let kind = self.path(&format!("{}Kind", ty.name));
        let wire = item.kinds.iter().map(|kind| kind.wire.as_str());
        let rust = item.kinds.iter().map(|kind| ident(&kind.rust));
        (
            quote!(let mut kind = None; let mut unknown_ = None;),
            quote! {
                #(#wire => bazu_core::wire::kind(&mut kind, #wire, &mut object_, #kind::#rust)?,)*
            },
            quote! {
                kind: kind.unwrap_or_else(|| {
                    #kind::Unknown(Box::new(unknown_.unwrap_or_else(bazu_core::UnknownUpdate::empty)))
                })
            },
        )
    }
}
