//! Shortcuts and accessors: what a value offers beside its fields.

use proc_macro2::TokenStream;
use quote::quote;

use super::constructor::many_arguments;
use super::method::plain_arguments;
use super::{Emitter, docs, text, types};
use crate::ident;
use bazu_model::{Accessor, AccessorKind, Field, Name, Scalar, Shortcut, Type, TypeRef};
use bazu_model::{names, placeholders};

/// Whether a value is handed on by itself and not by reference.
fn is_copy(ty: &TypeRef) -> bool {
    matches!(
        ty,
        TypeRef::Scalar(
            Scalar::Integer | Scalar::UnixTime | Scalar::Float | Scalar::Boolean | Scalar::True
        )
    )
}

impl Emitter<'_> {
    /// The functions of a type beyond its constructors.
    pub(super) fn shortcuts(&self, ty: &Type) -> Option<TokenStream> {
        let shortcuts = ty.shortcuts.iter().filter_map(|s| self.shortcut(ty, s));
        let accessors = ty.accessors.iter().filter_map(|a| self.accessor(ty, a));
        let downloads = self.download_shortcut(ty);
        let functions: Vec<_> = accessors.chain(shortcuts).chain(downloads).collect();
        let name = ident(&ty.name);
        (!functions.is_empty()).then(|| quote!(impl #name { #(#functions)* }))
    }

    /// A download of the file that a shortcut names.
    fn download_shortcut(&self, ty: &Type) -> Option<TokenStream> {
        let (shortcut, accessor) = self.api.download_by_shortcut(ty)?;
        let (names, download) = (ident(&shortcut.name), ident(&accessor.name));
        let client = self.client();
        let docs = docs::outer(&[format!(
            "Downloads the file, which [`{0}`](Self::{0}) names.",
            shortcut.name
        )]);
        Some(quote! {
            #docs
            pub fn #download<'a>(&self, bot: &'a #client) -> bazu_client::Download<'a> {
                self.#names(bot).#download()
            }
        })
    }

    /// The conversions of a type into others.
    pub(super) fn conversions(&self, ty: &Type) -> Vec<TokenStream> {
        let name = ident(&ty.name);
        let conversions = ty.accessors.iter().filter_map(|accessor| {
            let AccessorKind::Into { target, .. } = &accessor.kind else {
                return None;
            };
            let target = self.conversion_target(target);
            let function = ident(&accessor.name);
            Some(quote! {
                impl From<&#name> for #target {
                    fn from(value: &#name) -> Self {
                        value.#function()
                    }
                }
            })
        });
        conversions.collect()
    }

    fn conversion_target(&self, target: &Name) -> TokenStream {
        self.rust_type(&match Scalar::InputFile.name() == target.value {
            true => TypeRef::Scalar(Scalar::InputFile),
            false => TypeRef::Named(target.value.clone()),
        })
    }

    fn shortcut(&self, ty: &Type, shortcut: &Shortcut) -> Option<TokenStream> {
        let method = self.api.methods.get(&shortcut.method.value)?;
        let name = ident(&shortcut.name);
        let method_type = self.path(&method.rust_type);
        let bot_function = ident(&method.rust);
        let bound = |wire: &str| shortcut.with.iter().find(|(param, _)| param == wire);
        let mut declarations = Vec::new();
        let mut values = Vec::new();
        let arguments = plain_arguments(method);
        for param in &arguments {
            let param_name = ident(&param.rust);
            match bound(&param.wire) {
                Some((_, path)) => values.push(self.path_value(ty, path)?),
                None => {
                    declarations.push(self.argument(&param_name, &param.ty).declaration);
                    values.push(quote!(#param_name));
                }
            }
        }
        let setters = method
            .params
            .iter()
            .filter(|param| !arguments.iter().any(|argument| argument.wire == param.wire))
            .filter_map(|param| {
                let (_, path) = bound(&param.wire)?;
                let value = self.optional_value(ty, path)?;
                let setter = ident(&param.rust);
                Some(quote!(.#setter(#value)))
            });
        let first = if shortcut.doc.is_empty() {
            docs::first_sentence(&method.facts.doc)
        } else {
            &shortcut.doc
        };
        let set: Vec<_> = shortcut
            .with
            .iter()
            .map(|(param, path)| format!("{} from {}", text::code(param), text::code(path)))
            .collect();
        let docs = self.linked(
            "",
            &[
                text::markdown(first),
                format!(
                    "Calls [`{0}::{1}`](crate::{0}::{1}) with {2}.",
                    self.api.client,
                    method.rust,
                    set.join(" and ")
                ),
            ],
        );
        let client = self.client();
        // A parameter may be called so, too.
        let bot = ident(match arguments.iter().any(|param| param.rust == "bot") {
            true => "bot_",
            false => "bot",
        });
        let many = many_arguments(declarations.len() + 2);
        let deprecated = types::deprecated(&method.facts);
        Some(quote! {
            #docs
            #deprecated
            #many
            pub fn #name<'a>(&self, #bot: &'a #client, #(#declarations),*) -> crate::Call<'a, #method_type> {
                #bot.#bot_function(#(#values),*) #(#setters)*
            }
        })
    }

    /// The value at a path that is always there, as an owned argument.
    pub(super) fn path_value(&self, ty: &Type, path: &str) -> Option<TokenStream> {
        let (fields, _) = self.api.follow(&ty.name, path)?;
        let steps = fields.iter().map(|field| ident(&field.rust));
        let value = quote!(self #(.#steps)*);
        Some(match &fields.last()?.ty.value {
            TypeRef::Scalar(Scalar::String) => quote!(#value.as_str()),
            ty if is_copy(ty) => value,
            _ => quote!(#value.clone()),
        })
    }

    /// The value at a path for a parameter that may be left out: an `Option` if the path may lead nowhere.
    fn optional_value(&self, ty: &Type, path: &str) -> Option<TokenStream> {
        let (fields, optional) = self.api.follow(&ty.name, path)?;
        if !optional {
            return self.path_value(ty, path);
        }
        let (_, value) = self.reach(&fields);
        Some(match &fields.last()?.ty.value {
            TypeRef::Scalar(Scalar::String) => value,
            ty if is_copy(ty) => value,
            _ => quote!(#value.cloned()),
        })
    }

    fn accessor(&self, ty: &Type, accessor: &Accessor) -> Option<TokenStream> {
        let name = ident(&accessor.name);
        let docs = self.accessor_docs(ty, accessor);
        let (arguments, returns, body) = match &accessor.kind {
            AccessorKind::Utf16 { offset, length } => {
                let fields = [offset, length].map(|path| self.api.follow(&ty.name, path));
                let [Some((offset, _)), Some((length, _))] = fields else {
                    return None;
                };
                let [offset, length] = [offset, length].map(|fields| self.reach(&fields).1);
                (
                    quote!(<'t>(&self, text: &'t str)),
                    quote!(Option<&'t str>),
                    quote!(bazu_core::utf16_slice(text, #offset, #length)),
                )
            }
            AccessorKind::Download { path, size } => {
                let (fields, _) = self.api.follow(&ty.name, path)?;
                let path = match self.reach(&fields) {
                    (true, path) => quote!(#path.unwrap_or_default()),
                    (false, path) => path,
                };
                let size = size.as_ref().and_then(|size| {
                    let (fields, _) = self.api.follow(&ty.name, size)?;
                    let size = match self.reach(&fields) {
                        (true, size) => quote!(#size.unwrap_or_default()),
                        (false, size) => size,
                    };
                    Some(quote!(.expected_size(u64::try_from(#size).unwrap_or_default())))
                });
                let client = self.client();
                (
                    quote!(<'a>(&self, bot: &'a #client)),
                    quote!(bazu_client::Download<'a>),
                    quote!(bot.client().download(#path) #size),
                )
            }
            _ => {
                let (returns, body) = self.reading(ty, accessor)?;
                (quote!((&self)), returns, body)
            }
        };
        Some(quote! {
            #docs
            pub fn #name #arguments -> #returns {
                #body
            }
        })
    }

    fn accessor_docs(&self, ty: &Type, accessor: &Accessor) -> TokenStream {
        let field = |wire: &Name| ty.field(wire).map(|field| field.rust.as_str());
        match &accessor.kind {
            AccessorKind::Across(across) => self.across_docs(ty, &accessor.doc, across),
            AccessorKind::Time(wire) => docs::outer(&[
                format!("The time of `{0}`, which counts seconds since 1970.", field(wire).unwrap_or_default()),
                "`None` if there is no such time, or if the number is not a time from 1970 to the year 9999."
                    .to_owned(),
            ]),
            _ if accessor.doc.is_empty() => {
                docs::outer(&[format!("The {}.", accessor.name.replace('_', " "))])
            }
            _ => docs::outer(&[text::markdown(&accessor.doc)]),
        }
    }

    /// The Rust type that an accessor returns.
    pub fn accessor_type(&self, ty: &Type, accessor: &Accessor) -> Option<String> {
        match &accessor.kind {
            AccessorKind::Utf16 { .. } => Some("Option<&str>".to_owned()),
            AccessorKind::Download { .. } => Some("Download".to_owned()),
            _ => Some(self.reading(ty, accessor)?.0.to_string()),
        }
    }

    /// What an accessor returns, and how it reads it.
    pub(super) fn reading(
        &self,
        ty: &Type,
        accessor: &Accessor,
    ) -> Option<(TokenStream, TokenStream)> {
        match &accessor.kind {
            AccessorKind::First(paths) => self.first(ty, paths),
            AccessorKind::Format(text) => self.format(ty, text),
            AccessorKind::Marked(parts) => self.marked(ty, parts),
            AccessorKind::Among {
                accessor,
                field,
                values,
                value,
            } => self.among(ty, (accessor, field, values, value.as_ref())),
            AccessorKind::Into { target, path } => {
                let target = self.conversion_target(target);
                let value = self.path_value(ty, path)?;
                Some((target.clone(), quote!(#target::from(#value))))
            }
            AccessorKind::Time(path) => {
                let (fields, _) = self.api.follow(&ty.name, path)?;
                let time = match self.reach(&fields) {
                    (true, value) => quote!(#value.and_then(bazu_core::unix_time)),
                    (false, value) => quote!(bazu_core::unix_time(#value)),
                };
                Some((quote!(Option<std::time::SystemTime>), time))
            }
            AccessorKind::File(fields) => self.file(ty, fields),
            AccessorKind::Attached(fields) => self.attached(ty, accessor, fields),
            AccessorKind::Across(across) => self.across(ty, across),
            // These take an argument.
            AccessorKind::Utf16 { .. } | AccessorKind::Download { .. } => None,
        }
    }

    fn marked(&self, ty: &Type, parts: &[(Name, Name)]) -> Option<(TokenStream, TokenStream)> {
        let given = |path: &str, inside: TokenStream| {
            let field = ty.field(path)?;
            let name = ident(&field.rust);
            Some(match field.required {
                true => quote!(Some(&self.#name #inside)),
                false => quote!(self.#name.as_deref()),
            })
        };
        let mut marks = None;
        let mut texts = Vec::new();
        for (text, list) in parts {
            marks = marks.or(self.api.marks(&ty.field(list)?.ty));
            let text = given(text, TokenStream::new())?;
            let list = given(list, quote!([..]))?;
            texts.push(quote!((#text, #list)));
        }
        let (mark, part) = marks?;
        let (mark, part) = (self.path(mark), ident(part));
        Some((
            quote!(Vec<(&#mark, &str)>),
            quote!(bazu_core::marked_parts([#(#texts),*], |mark, text| #mark::#part(mark, text))),
        ))
    }

    fn first(&self, ty: &Type, paths: &[Name]) -> Option<(TokenStream, TokenStream)> {
        let mut found = Vec::new();
        let mut always = false;
        let mut rust = None;
        for path in paths {
            let (fields, optional) = self.api.follow(&ty.name, path)?;
            let last = fields.last()?;
            rust.get_or_insert(self.borrowed(&last.ty));
            always = !optional;
            found.push(self.reach(&fields));
            if always {
                break;
            }
        }
        let rust = rust?;
        if let ([only], true) = (found.as_slice(), always) {
            let (_, value) = only;
            return Some((rust, value.clone()));
        }
        // A last path that is always there makes the whole always there.
        let (last, before) = found.split_last()?;
        let before: Vec<_> = before.iter().map(|(_, value)| value).collect();
        let (first, rest) = match before.split_first() {
            Some((first, rest)) => (quote!(#first), rest),
            None => return Some((quote!(Option<#rust>), last.1.clone())),
        };
        let (_, last) = last;
        Some(if always {
            (rust, quote!(#first #(.or(#rest))* .unwrap_or(#last)))
        } else {
            (
                quote!(Option<#rust>),
                quote!(#first #(.or(#rest))* .or(#last)),
            )
        })
    }

    pub(super) fn borrowed(&self, ty: &TypeRef) -> TokenStream {
        match ty {
            TypeRef::Scalar(Scalar::String) => quote!(&str),
            ty if is_copy(ty) => self.rust_type(ty),
            ty => {
                let ty = self.rust_type(ty);
                quote!(&#ty)
            }
        }
    }

    /// Whether a path may lead nowhere, and its value: an `Option` in that case.
    fn reach(&self, fields: &[&Field]) -> (bool, TokenStream) {
        self.reach_from(&quote!(self), fields)
    }

    /// The same, from another value than `self`.
    pub(super) fn reach_from(&self, from: &TokenStream, fields: &[&Field]) -> (bool, TokenStream) {
        let mut value = from.clone();
        let mut optional = false;
        for (index, field) in fields.iter().enumerate() {
            let last = index + 1 == fields.len();
            let name = ident(&field.rust);
            let list = matches!(field.ty.value, TypeRef::List(_)) && !last;
            let get = |place: TokenStream| -> TokenStream {
                match (&field.ty.value, field.required, last) {
                    (TypeRef::Scalar(Scalar::String), true, true) => quote!(#place.as_str()),
                    (TypeRef::Scalar(Scalar::String), false, true) => quote!(#place.as_deref()),
                    (ty, _, true) if is_copy(ty) => place,
                    (TypeRef::List(_), true, false) => quote!(#place.last()),
                    (TypeRef::List(_), false, false) => {
                        quote!(#place.as_ref().and_then(|items| items.last()))
                    }
                    (_, true, _) if optional => quote!(&#place),
                    (_, true, true) => quote!(&#place),
                    (_, true, false) => place,
                    (_, false, _)
                        if super::boxing::boxed(self.api, field, super::boxing::Owner::Type) =>
                    {
                        quote!(#place.as_deref())
                    }
                    (_, false, _) => quote!(#place.as_ref()),
                }
            };
            let gives_option = !field.required || list;
            value = match (optional, gives_option) {
                (false, _) => get(quote!(#value.#name)),
                (true, true) => {
                    let inner = get(quote!(it.#name));
                    quote!(#value.and_then(|it| #inner))
                }
                (true, false) => {
                    let inner = get(quote!(it.#name));
                    quote!(#value.map(|it| #inner))
                }
            };
            optional |= gives_option;
        }
        (optional, value)
    }

    fn format(&self, ty: &Type, text: &str) -> Option<(TokenStream, TokenStream)> {
        let mut template = text.to_owned();
        let mut optional_values = Vec::new();
        let mut locals: Vec<String> = Vec::new();
        let mut values = Vec::new();
        for path in placeholders(text)? {
            let (fields, _) = self.api.follow(&ty.name, path)?;
            template = template.replacen(&format!("{{{path}}}"), "{}", 1);
            let (optional, value) = self.reach(&fields);
            if optional {
                let steps = fields.iter().map(|field| field.rust.clone());
                let name = steps.reduce(|before, step| names::joined(&before, &step));
                let mut name = name.unwrap_or_default();
                // `a_b` and `a.b` are two values.
                while locals.contains(&name) {
                    name.push('_');
                }
                let local = ident(&name);
                locals.push(name);
                optional_values.push(quote!(let #local = #value?;));
                values.push(quote!(#local));
            } else {
                values.push(value);
            }
        }
        let format = quote!(format!(#template, #(#values),*));
        Some(if optional_values.is_empty() {
            (quote!(String), format)
        } else {
            (
                quote!(Option<String>),
                quote!(#(#optional_values)* Some(#format)),
            )
        })
    }
}
