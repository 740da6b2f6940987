//! From the model to the files of a crate: one module a kind of output.

mod across;
mod among;
mod boxing;
mod broken;
mod capabilities;
mod constructor;
mod deserialize;
mod docs;
mod errors;
mod files;
mod framework;
mod ident;
mod links;
mod manifest;
mod markup;
mod method;
pub mod output;
mod private;
mod protocol;
mod rows;
pub mod runtime;
mod rust_path;
mod sample;
mod serialize;
mod shortcut;
mod table;
mod text;
mod types;
mod unions;
mod uploads;
pub mod usage;
mod validate;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

use crate::framework::Framework;
use crate::ident::ident;
use crate::output::{Failure, Output, RustFile};
use bazu_model::{AccessorKind, Api, Chapter, Field, Polling, Scalar, TypeKind, TypeRef, Variant};

pub use boxing::Owner;
pub use capabilities::capabilities;
pub use constructor::{Constructor, constructors, gives_constructors};
pub use framework::{KINDS, PARTS};
pub use manifest::licences;
pub use method::calls;
pub use protocol::{Constant, constants};
pub use runtime::crates as runtime_crates;
pub use rust_path::rust_path;
pub use unions::{UnionTrait, union_traits};

/// What the emitters share: the model and what was derived from it once.
#[derive(Debug)]
pub struct Emitter<'a> {
    api: &'a Api,
    /// Types with something to check, here or inside.
    checked: BTreeSet<&'a str>,
    /// Types that hold a file to upload.
    uploading: BTreeSet<&'a str>,
    /// Types that hold what no error may show.
    private: BTreeSet<&'a str>,
    /// Types that keep the parts of them that could not be read.
    answers: BTreeSet<&'a str>,
    /// How updates are fetched again and again.
    polling: Option<Polling<'a>>,
    /// The modules of the names that chapters define.
    modules: BTreeMap<String, &'a str>,
}

/// Writes the crate of an API. Paths are relative to the repository.
///
/// # Errors
///
/// When the generator wrote something that is no Rust, which is a fault of its own.
pub fn generate(api: &Api) -> Result<Output, Failure> {
    let emitter = Emitter::new(api);
    let mut output = Output::default();
    let root = format!("generated/{}", api.krate.name);
    output.text(format!("{root}/Cargo.toml"), manifest::cargo_toml(api));
    output.text(format!("{root}/README.md"), manifest::readme(api));
    for (name, text) in licences() {
        output.text(format!("{root}/{name}"), text);
    }
    let protocol = protocol::of_api(api);
    output.rust(
        format!("{root}/src/{}.rs", protocol.module()),
        protocol.client_file(&emitter)?,
    );
    output.rust(format!("{root}/src/errors.rs"), emitter.errors_file()?);
    let framework = Framework::of(&emitter);
    let mut beside = framework.map_or(Ok(Vec::new()), |it| it.files())?;
    let own = [
        ("links", emitter.links_file()?),
        ("markup", emitter.markup_file()?),
    ];
    beside.extend(
        own.into_iter()
            .filter_map(|(module, file)| Some((module, true, file?))),
    );
    let modules = beside.iter().map(|(module, public, _)| (*module, *public));
    let modules: Vec<_> = modules.collect();
    for (module, _, file) in beside {
        output.rust(format!("{root}/src/{module}.rs"), file);
    }
    output.rust(format!("{root}/src/lib.rs"), emitter.lib(&modules)?);
    output.rust(format!("{root}/src/test_util.rs"), emitter.samples_file()?);
    output.rust(format!("{root}/src/wire/mod.rs"), emitter.wire_mod()?);
    for (index, chapter) in api.chapters.iter().enumerate() {
        let module = &chapter.module;
        output.rust(
            format!("{root}/src/{module}.rs"),
            emitter.chapter(index, chapter)?,
        );
        output.rust(
            format!("{root}/src/wire/{module}.rs"),
            emitter.wire_chapter(index, chapter)?,
        );
    }
    output.rust(
        format!("tests/generated/{}.rs", api.krate.name.replace('-', "_")),
        emitter.table()?,
    );
    Ok(output)
}

impl<'a> Emitter<'a> {
    pub fn new(api: &'a Api) -> Self {
        let modules = api
            .chapters
            .iter()
            .enumerate()
            .flat_map(|(index, chapter)| {
                let names = defined(api, index).into_iter();
                names.map(|name| (name, chapter.module.as_str()))
            });
        Self {
            api,
            checked: api.holding(|ty| {
                let is_struct = matches!(ty.kind, TypeKind::Struct(_));
                let rules = is_struct && !validate::active(&ty.rules).is_empty();
                rules || ty.fields().iter().any(validate::has_check)
            }),
            uploading: api.uploading(),
            private: api.holding(|ty| {
                let mut fields = ty.fields().iter();
                fields.any(|field| private::is_private(&field.ty))
            }),
            answers: api.answers(),
            polling: api.polling(),
            modules: modules.collect(),
        }
    }

    /// The comment at the head of a generated file.
    fn head(&self, path: &str) -> String {
        format!(
            "// @generated from {path} by `cargo xtask gen {}`. Edit the spec, not this file.\n\n",
            self.api.id
        )
    }

    /// The path of a type, of the kinds of an update, or of the struct of a method.
    pub(crate) fn path(&self, name: &str) -> TokenStream {
        let name = ident(name);
        match self.modules.get(name.to_string().as_str()) {
            Some(module) => {
                let module = ident(module);
                quote!(crate::#module::#name)
            }
            None => quote!(#name),
        }
    }

    /// The path of the client.
    pub(crate) fn client(&self) -> TokenStream {
        let client = ident(&self.api.client);
        quote!(crate::#client)
    }

    /// The functions that a chapter's module defines beside its types.
    fn functions(&self, chapter: usize) -> impl Iterator<Item = String> {
        let types = self.api.types.values();
        types
            .filter(move |ty| ty.chapter == chapter)
            .filter_map(|ty| match &ty.kind {
                TypeKind::Struct(item) => types::lazy_function(ty, item),
                _ => None,
            })
    }

    fn chapter(&self, index: usize, chapter: &Chapter) -> Result<RustFile, Failure> {
        let mut head = self.head(&chapter.path);
        // The text of a chapter with methods is the heading of its functions on the client's page.
        let mut methods = self.api.methods.values();
        let text = match methods.any(|method| method.chapter == index) {
            true => String::new(),
            false => text::markdown(&chapter.doc),
        };
        head.push_str(&docs::inner(&[text::line(&chapter.title), text]));
        let mut file = RustFile::new(head, &chapter.module);
        for ty in self.api.types.values().filter(|ty| ty.chapter == index) {
            file.node(&ty.name, ty.span, self.type_items(ty))?;
        }
        let methods = self.api.methods.values();
        let mut callers = Vec::new();
        for method in methods.filter(|method| method.chapter == index) {
            let (items, functions) = self.method_items(method);
            file.node(&method.wire, method.span, items)?;
            callers.push((method.wire.as_str(), method.span, functions));
        }
        if !callers.is_empty() {
            let title = format!("# {}", text::line(&chapter.title));
            let heading = self.linked("", &[title, text::markdown(&chapter.doc)]);
            let client = self.client();
            file.block(&heading, &quote!(impl #client), &callers)?;
        }
        Ok(file)
    }

    fn wire_chapter(&self, index: usize, chapter: &Chapter) -> Result<RustFile, Failure> {
        let mut head = self.head(&chapter.path);
        let title = format!(
            "How the types of [`{0}`](crate::{0}) are read, written and checked.",
            chapter.module
        );
        head.push_str(&docs::inner(&[&title]));
        let mut file = RustFile::new(head, &format!("wire::{}", chapter.module));
        for ty in self.api.types.values().filter(|ty| ty.chapter == index) {
            let mut items = self.serialize_type(ty);
            items.extend(self.deserialize_type(ty));
            items.extend(self.keeping(ty));
            items.extend(self.check_type(ty));
            items.extend(self.upload_type(ty));
            items.extend(self.private_type(ty));
            items.extend(self.chat_key(ty));
            file.node(&ty.name, ty.span, items)?;
        }
        let methods = self.api.methods.values();
        for method in methods.filter(|method| method.chapter == index) {
            let items = vec![self.serialize_method(method), self.method_impl(method)];
            file.node(&method.wire, method.span, items)?;
        }
        Ok(file)
    }

    fn wire_mod(&self) -> Result<RustFile, Failure> {
        let mut head = self.head(&format!("spec/{}", self.api.id));
        head.push_str(&docs::inner(&[
            "How types are read, written and checked, chapter by chapter.",
        ]));
        let mut file = RustFile::new(head, "wire");
        let chapters = self.api.chapters.iter();
        let modules = chapters.map(|chapter| ident(&chapter.module));
        file.item("wire", quote!(#(mod #modules;)*))?;
        Ok(file)
    }

    /// The root of the crate, with modules beside the chapters: their names, and whether users see them.
    fn lib(&self, modules: &[(&str, bool)]) -> Result<RustFile, Failure> {
        let api = self.api;
        let mut head = self.head(&format!("spec/{}", api.id));
        head.push_str(&docs::inner(&[&manifest::front_page(api)]));
        head.push_str("#![deny(missing_docs)]\n");
        if self.any_deprecated() {
            // What is deprecated or gone is still read, written and re-exported here.
            head.push_str("#![allow(deprecated)]\n");
        }
        head.push('\n');
        let mut file = RustFile::new(head, "");
        let runtime = runtime::exports(api);
        let module = ident(protocol::of_api(api).module());
        let mut own = [&api.client, "Call"];
        own.sort();
        let own = own.map(ident);
        let chapters = api.chapters.iter();
        let chapters = chapters.map(|chapter| ident(&chapter.module));
        let modules = modules.iter().map(|(name, public)| {
            let name = ident(name);
            match public {
                true => quote!(pub mod #name;),
                false => quote!(mod #name;),
            }
        });
        file.item(
            "lib",
            quote! {
                mod #module;
                mod errors;
                #(#modules)*
                #[cfg(feature = "test-util")]
                mod test_util;
                mod wire;
                #(mod #chapters;)*

                #runtime
                pub use #module::{#(#own),*};
                pub use errors::ErrorKind;
                #[cfg(feature = "test-util")]
                pub use bazu_core::{HasModel, Sample};
            },
        )?;
        let mut types = Vec::new();
        let mut methods = Vec::new();
        for (index, chapter) in api.chapters.iter().enumerate() {
            let module = ident(&chapter.module);
            let (of_methods, mut of_types): (Vec<_>, Vec<_>) = defined(api, index)
                .into_iter()
                .partition(|name| api.methods.values().any(|method| method.rust_type == *name));
            of_types.extend(self.functions(index));
            for (mut names, uses) in [(of_types, &mut types), (of_methods, &mut methods)] {
                names.sort();
                let names: Vec<_> = names.iter().map(|name| ident(name)).collect();
                if !names.is_empty() {
                    uses.push(quote!(pub use crate::#module::{#(#names),*};));
                }
            }
        }
        file.item(
            "types",
            quote! {
                /// Every type of the API.
                pub mod types { #(#types)* }
            },
        )?;
        file.item(
            "methods",
            quote! {
                /// The requests of all methods, as plain data.
                pub mod methods { #(#methods)* }
            },
        )?;
        Ok(file)
    }

    fn any_deprecated(&self) -> bool {
        let fields = |fields: &[Field]| fields.iter().any(|field| field.facts.is_deprecated());
        let variants = |variants: &[Variant]| variants.iter().any(|v| v.facts.is_deprecated());
        let types = self.api.types.values().any(|ty| {
            let inside = match &ty.kind {
                TypeKind::Struct(item) => fields(&item.fields) || variants(&item.kinds),
                TypeKind::Enum(values) => values.iter().any(|value| value.facts.is_deprecated()),
                TypeKind::Union(union) => variants(&union.variants),
            };
            inside || ty.facts.is_deprecated()
        });
        let mut methods = self.api.methods.values();
        let methods = methods.any(|method| method.facts.is_deprecated() || fields(&method.params));
        let mut errors = self.api.errors.iter();
        let texts = self.api.protocol.bot().is_some_and(|bot| {
            let mut links = bot.links.iter();
            let mut formats = bot.formats.iter();
            links.any(|link| link.facts.is_deprecated())
                || formats.any(|format| format.facts.is_deprecated())
        });
        texts || types || methods || errors.any(|error| error.facts.is_deprecated())
    }

    /// The Rust type of a value that is there.
    fn rust_type(&self, ty: &TypeRef) -> TokenStream {
        match ty {
            TypeRef::Scalar(scalar) => match scalar {
                Scalar::Integer | Scalar::UnixTime => quote!(i64),
                Scalar::Float => quote!(f64),
                Scalar::Boolean => quote!(bool),
                Scalar::String => quote!(String),
                Scalar::Secret => quote!(bazu_core::Secret),
                Scalar::True => quote!(bazu_core::True),
                Scalar::InputFile => quote!(bazu_core::InputFile),
                Scalar::PhoneNumber => quote!(bazu_rest::PhoneNumber),
                Scalar::Otp => quote!(bazu_rest::Otp),
                Scalar::RequestId => quote!(bazu_rest::RequestId),
            },
            TypeRef::Named(name) => self.path(name),
            TypeRef::List(item) => {
                let item = self.rust_type(item);
                quote!(Vec<#item>)
            }
        }
    }

    /// The Rust type of a field as a user writes it.
    pub fn type_of_field(&self, field: &Field, owner: Owner) -> String {
        text(&self.field_type(field, owner))
    }

    /// The Rust type of what a member of a union holds, as a user writes it.
    pub fn type_of_member(
        &self,
        name: &str,
        union: &bazu_model::Union,
        variant: &Variant,
    ) -> String {
        text(&self.member_type(name, union, variant))
    }

    fn member_type(&self, name: &str, union: &bazu_model::Union, variant: &Variant) -> TokenStream {
        let ty = self.rust_type(&variant.ty);
        if self.boxes(name, union, variant) {
            quote!(Box<#ty>)
        } else {
            ty
        }
    }

    fn boxes(&self, name: &str, union: &bazu_model::Union, variant: &Variant) -> bool {
        boxing::boxed_member(self.api, name, union, variant)
    }

    fn field_type(&self, field: &Field, owner: boxing::Owner) -> TokenStream {
        let ty = self.rust_type(&field.ty);
        match (field.required, boxing::boxed(self.api, field, owner)) {
            (true, _) => ty,
            (false, true) => quote!(Option<Box<#ty>>),
            (false, false) => quote!(Option<#ty>),
        }
    }
}

/// A type as a user writes it: without spaces, and by names alone. The modules of the crate are private.
fn text(ty: &TokenStream) -> String {
    let text = ty.to_string().replace(' ', "");
    let parts = text.split_inclusive(['<', '>']);
    let names = parts.map(|part| part.rsplit("::").next().unwrap_or(part));
    names.collect()
}

/// The names that a chapter's module defines.
fn defined(api: &Api, chapter: usize) -> Vec<String> {
    let mut defined = Vec::new();
    for ty in api.types.values().filter(|ty| ty.chapter == chapter) {
        defined.push(ty.name.clone());
        if matches!(&ty.kind, TypeKind::Struct(item) if !item.kinds.is_empty()) {
            defined.push(format!("{}Kind", ty.name));
        }
        let attached = ty.accessors.iter();
        let attached = attached.filter(|it| matches!(it.kind, AccessorKind::Attached(_)));
        defined.extend(attached.map(files::enum_name));
    }
    let methods = api.methods.values();
    defined.extend(
        methods
            .filter(|method| method.chapter == chapter)
            .map(|method| method.rust_type.clone()),
    );
    defined
}
