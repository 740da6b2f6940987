//! What a user of a crate writes, as whole functions that compile.

use std::collections::BTreeMap;

use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::{format_ident, quote};

use super::subject::{Subject, fields};
use crate::emit::{Emitter, Owner, Way, calls, limit_values, ways};
use crate::model::{Api, Auth, Field, Protocol, Scalar, Struct, Type, TypeKind, TypeRef, Variant};
use crate::names::{self, ident};
use crate::output::{Failure, Output, RustFile};

/// How many fields a look at a struct shows.
const SHOWN: usize = 3;

/// Writes code that uses a crate.
pub(super) struct Usage<'a> {
    api: &'a Api,
    emitter: Emitter<'a>,
}

impl<'a> Usage<'a> {
    pub(super) fn new(api: &'a Api) -> Self {
        Self {
            api,
            emitter: Emitter::new(api),
        }
    }

    /// Functions as the text of a file, with what they import.
    pub(super) fn text(&self, functions: Vec<TokenStream>) -> Result<String, Failure> {
        let mut file = RustFile::new(String::new(), self.importable());
        for function in functions {
            file.item("a snippet", function)?;
        }
        let mut output = Output::default();
        output.rust("snippet.rs", file);
        let text = output.file("snippet.rs").map(|file| file.text.clone());
        Ok(text.unwrap_or_default())
    }

    fn importable(&self) -> BTreeMap<String, String> {
        let krate = self.krate();
        let mut paths = BTreeMap::new();
        for name in [&self.api.client, "Error", "ErrorKind"] {
            paths.insert(name.to_owned(), format!("{krate}::{name}"));
        }
        let limits = [
            "Choices",
            "FileLimit",
            "ItemsLimit",
            "LengthLimit",
            "RangeLimit",
        ];
        for name in Scalar::ALL.map(Scalar::name).into_iter().chain(limits) {
            paths.insert(name.to_owned(), format!("{krate}::bazu::{name}"));
        }
        // What is built in has no path of its own where Rust has the same.
        paths.remove("String");
        for (name, ty) in &self.api.types {
            paths.insert(name.clone(), format!("{krate}::types::{name}"));
            if matches!(&ty.kind, TypeKind::Struct(item) if !item.kinds.is_empty()) {
                let kind = format!("{name}Kind");
                paths.insert(kind.clone(), format!("{krate}::types::{kind}"));
            }
        }
        for method in self.api.methods.values() {
            let name = &method.rust_type;
            paths.insert(name.clone(), format!("{krate}::methods::{name}"));
        }
        paths
    }

    fn krate(&self) -> Ident {
        ident(&self.api.krate.name.replace('-', "_"))
    }

    /// Functions that do something with the crate, the first of this name; none where the crate
    /// has no such thing.
    pub(super) fn functions(&self, subject: Subject<'_>, name: &str) -> Vec<TokenStream> {
        let one = ident(name);
        let function = match subject {
            Subject::Client => Some(self.client(&one)),
            Subject::Settings => Some(self.settings(&one)),
            Subject::Error(error) => self.error(error, &one),
            Subject::Call(method) => return self.call(method, name),
            Subject::Give(method, param) => self.give(method, param, &one),
            Subject::Answer(method) => self.answer(method, &one),
            Subject::Look(ty) => self.look(ty, &one),
            Subject::Make(ty) => return self.make(ty, name),
            Subject::MakeWith(ty, field) => self.make_with(ty, field, &one),
            Subject::Read(ty, field) => self.read(ty, field, &one),
            Subject::Limit(owner, field, end) => self.limit(owner, field, end, &one),
            Subject::Value(ty, value) => self.value(ty, value, &one),
            Subject::Member(ty, tag, key) => self.member(ty, (tag, key), &one),
            Subject::Trait(ty, name) => self.with_trait(ty, name, &one),
            Subject::Constant(constant) => Some(self.constant(constant, &one)),
            Subject::Shortcut(ty, shortcut) => self.shortcut(ty, shortcut, &one),
            Subject::Accessor(ty, accessor) => self.accessor(ty, accessor, &one),
        };
        function.into_iter().collect()
    }

    /// What remains possible where the old crate had something that this one has not.
    pub(super) fn remaining(
        &self,
        subject: Subject<'_>,
        old: &Usage<'_>,
        name: &str,
    ) -> Vec<TokenStream> {
        let one = ident(name);
        let function = match subject {
            Subject::Error(error) => old.code(error, &one),
            Subject::Call(method) => self.by_hand(method, &one),
            Subject::Give(method, _) => return self.call(method, name),
            Subject::Make(ty) => self.look(ty, &one),
            Subject::Look(_) => Some(self.plain_json(&one)),
            Subject::MakeWith(ty, _) => {
                let mut made = self.make(ty, name);
                made.truncate(1);
                return made;
            }
            Subject::Read(ty, _) => self.look(ty, &one),
            Subject::Limit(owner, field, _) => {
                let uses = [
                    Subject::Give(owner, field),
                    Subject::MakeWith(owner, field),
                    Subject::Read(owner, field),
                ];
                let mut functions = uses.iter().map(|used| self.functions(*used, name));
                return functions
                    .find(|found| !found.is_empty())
                    .unwrap_or_default();
            }
            Subject::Value(ty, value) => {
                let text = self.as_text(ty, value, &one);
                text.or_else(|| self.look(ty, &one))
            }
            Subject::Member(ty, ..) => {
                let unknown = self.unknown(ty, &one);
                unknown.or_else(|| self.look(ty, &one))
            }
            Subject::Trait(ty, name) => self.without_trait(ty, name, &one),
            Subject::Constant(constant) => Some(old.constant_as_text(constant, &one)),
            Subject::Shortcut(ty, shortcut) => {
                let known = old.api.types.get(ty);
                let mut shortcuts = known.into_iter().flat_map(|ty| &ty.shortcuts);
                let shortcut = shortcuts.find(|known| known.name == shortcut);
                shortcut.and_then(|shortcut| {
                    let call = self.bound_call(ty, shortcut, &one);
                    call.or_else(|| self.by_hand(&shortcut.method, &one))
                })
            }
            Subject::Accessor(ty, accessor) => {
                let known = old.api.types.get(ty);
                let mut accessors = known.into_iter().flat_map(|ty| &ty.accessors);
                let accessor = accessors.find(|known| known.name == accessor);
                let read = accessor.and_then(|accessor| self.by_fields(ty, accessor, &one));
                read.or_else(|| self.look(ty, &one))
            }
            Subject::Client | Subject::Settings | Subject::Answer(_) => None,
        };
        // A client can always be made.
        let function = function.unwrap_or_else(|| self.client(&one));
        vec![function]
    }

    /// What a client is made with: arguments, and their names.
    fn credentials(&self) -> (TokenStream, TokenStream) {
        match (&self.api.protocol, &self.api.auth) {
            (Protocol::Bot, _) => (quote!(token: &str), quote!(token)),
            (Protocol::Rest, Some(Auth::ClientCredentials { .. })) => (
                quote!(client_id: String, client_secret: String),
                quote!(client_id, client_secret),
            ),
            (Protocol::Rest, _) => (quote!(key: String), quote!(key)),
        }
    }

    fn settings(&self, name: &Ident) -> TokenStream {
        let (krate, client) = (self.krate(), ident(&self.api.client));
        let (declarations, arguments) = self.credentials();
        match self.api.protocol {
            Protocol::Bot => quote! {
                fn #name(#declarations) -> Result<#krate::bazu::ClientBuilder, Error> {
                    #client::builder(#arguments)
                }
            },
            Protocol::Rest => quote! {
                fn #name(#declarations) -> #krate::bazu::RestClientBuilder {
                    #client::builder(#arguments)
                }
            },
        }
    }

    fn client(&self, name: &Ident) -> TokenStream {
        let client = ident(&self.api.client);
        let (declarations, arguments) = self.credentials();
        quote! {
            fn #name(#declarations) -> Result<#client, Error> {
                #client::new(#arguments)
            }
        }
    }

    fn error(&self, error: &str, name: &Ident) -> Option<TokenStream> {
        let kind = self.api.errors.iter().find(|known| known.name == error)?;
        let kind = ident(&kind.name);
        Some(quote! {
            fn #name(error: &Error) -> bool {
                ErrorKind::of(error) == ErrorKind::#kind
            }
        })
    }

    /// An error told by its code, which needs no name.
    fn code(&self, error: &str, name: &Ident) -> Option<TokenStream> {
        let error = self.api.errors.iter().find(|known| known.name == error)?;
        let code = proc_macro2::Literal::i64_unsuffixed(error.code);
        Some(quote! {
            fn #name(error: &Error) -> bool {
                matches!(error, Error::Api(refusal) if refusal.code == #code)
            }
        })
    }

    /// The client as an argument: its name and its type.
    fn caller(&self) -> (Ident, Ident) {
        let name = match self.api.protocol {
            Protocol::Bot => "bot",
            Protocol::Rest => "client",
        };
        (ident(name), ident(&self.api.client))
    }

    fn declarations(&self, fields: &[&Field]) -> Vec<TokenStream> {
        let declared = fields.iter().map(|field| {
            let (name, ty) = (ident(&field.rust), self.emitter.rust_type(&field.ty));
            quote!(#name: #ty)
        });
        declared.collect()
    }

    fn call(&self, method: &str, name: &str) -> Vec<TokenStream> {
        let Some(method) = self.api.methods.get(method) else {
            return Vec::new();
        };
        let ways = calls(method);
        let functions = ways.iter().enumerate().map(|(index, way)| {
            let name = match index {
                0 => ident(name),
                _ => format_ident!("{name}_{index}"),
            };
            self.one_call(way, None, &name)
        });
        functions.collect()
    }

    fn one_call(&self, way: &Way<'_>, set: Option<&Field>, name: &Ident) -> TokenStream {
        let (bot, client) = self.caller();
        let function = ident(&way.function);
        let set = set.filter(|field| !is_given(field, way));
        let valued = set.filter(|field| field.ty != TypeRef::Scalar(Scalar::True));
        let given: Vec<&Field> = way.given.iter().copied().chain(valued).collect();
        let declarations = self.declarations(&given);
        let arguments = way.given.iter().map(|field| ident(&field.rust));
        let set = set.map(|field| {
            let (setter, value) = (ident(&field.rust), valued.map(|field| ident(&field.rust)));
            quote!(.#setter(#value))
        });
        let bot = apart(bot, &given);
        quote! {
            async fn #name(#bot: &#client #(, #declarations)*) -> Result<(), Error> {
                #bot.#function(#(#arguments),*) #set .await?;
                Ok(())
            }
        }
    }

    fn give(&self, method: &str, param: &str, name: &Ident) -> Option<TokenStream> {
        let method = self.api.methods.get(method)?;
        let param = method.params.iter().find(|known| known.wire == param)?;
        let ways = calls(method);
        let way = ways.iter().find(|way| is_given(param, way));
        let way = way.or(ways.first())?;
        Some(self.one_call(way, Some(param), name))
    }

    fn answer(&self, method: &str, name: &Ident) -> Option<TokenStream> {
        let method = self.api.methods.get(method)?;
        let (bot, client) = self.caller();
        let ways = calls(method);
        let way = ways.first()?;
        let function = ident(&way.function);
        let declarations = self.declarations(&way.given);
        let arguments = way.given.iter().map(|field| ident(&field.rust));
        let answer = self.emitter.rust_type(&method.returns);
        Some(quote! {
            async fn #name(#bot: &#client #(, #declarations)*) -> Result<#answer, Error> {
                #bot.#function(#(#arguments),*).await
            }
        })
    }

    /// A request of one's own, for a method that the crate does not have.
    fn by_hand(&self, method: &str, name: &Ident) -> Option<TokenStream> {
        if self.api.protocol == Protocol::Rest {
            return None;
        }
        let krate = self.krate();
        let (bot, client) = self.caller();
        Some(quote! {
            async fn #name(#bot: &#client, json: String) -> Result<#krate::bazu::Response, Error> {
                let body = #krate::bazu::Body::Json(json.into());
                #bot.client().execute(#krate::bazu::Request::new(#method, body)).await
            }
        })
    }

    fn structure(&self, name: &str) -> Option<(&'a Type, &'a Struct)> {
        let api = self.api;
        let ty = api.types.get(name)?;
        match &ty.kind {
            TypeKind::Struct(item) => Some((ty, item)),
            _ => None,
        }
    }

    fn look(&self, name: &str, function: &Ident) -> Option<TokenStream> {
        let ty = self.api.types.get(name)?;
        let (value, name) = (variable(&ty.name), ident(&ty.name));
        Some(match &ty.kind {
            TypeKind::Struct(item) => {
                let fields = item.fields.iter().filter(|field| !field.facts.ended());
                let fields = fields.take(SHOWN).map(|field| ident(&field.rust));
                quote! {
                    fn #function(#value: &#name) {
                        let #name { #(#fields,)* .. } = #value;
                    }
                }
            }
            TypeKind::Enum(_) => quote! {
                fn #function(#value: &#name) -> &str {
                    #value.as_str()
                }
            },
            TypeKind::Union(union) => {
                let first = union.variants.first()?;
                return self.member(&ty.name, (&first.wire, first.key.as_deref()), function);
            }
        })
    }

    /// JSON as it comes, for a type that the crate does not have.
    fn plain_json(&self, name: &Ident) -> TokenStream {
        let krate = self.krate();
        quote! {
            fn #name(json: &str) -> Option<#krate::bazu::serde_json::Value> {
                #krate::bazu::serde_json::from_str(json).ok()
            }
        }
    }

    fn make(&self, name: &str, function: &str) -> Vec<TokenStream> {
        let Some((ty, item)) = self.structure(name).filter(|(ty, _)| ty.sent) else {
            return Vec::new();
        };
        let ways = ways(ty, item);
        let functions = ways.iter().enumerate().map(|(index, way)| {
            let function = match index {
                0 => ident(function),
                _ => format_ident!("{function}_{index}"),
            };
            self.one_made(ty, way, None, &function)
        });
        functions.collect()
    }

    fn one_made(
        &self,
        ty: &Type,
        way: &Way<'_>,
        set: Option<&Field>,
        function: &Ident,
    ) -> TokenStream {
        let (name, maker) = (ident(&ty.name), ident(&way.function));
        let valued = set.filter(|field| field.ty != TypeRef::Scalar(Scalar::True));
        let given: Vec<&Field> = way.given.iter().copied().chain(valued).collect();
        let declarations = self.declarations(&given);
        let arguments = way.given.iter().map(|field| ident(&field.rust));
        let set = set.map(|field| {
            let (setter, value) = (ident(&field.rust), valued.map(|field| ident(&field.rust)));
            quote!(.#setter(#value))
        });
        quote! {
            fn #function(#(#declarations),*) -> #name {
                #name::#maker(#(#arguments),*) #set
            }
        }
    }

    fn make_with(&self, name: &str, field: &str, function: &Ident) -> Option<TokenStream> {
        let (ty, item) = self.structure(name).filter(|(ty, _)| ty.sent)?;
        let field = item.fields.iter().find(|known| known.wire == field)?;
        let ways = ways(ty, item);
        let way = ways.iter().find(|way| is_given(field, way));
        let set = (!field.required && way.is_none()).then_some(field);
        let way = way.or(ways.first())?;
        Some(self.one_made(ty, way, set, function))
    }

    fn read(&self, name: &str, field: &str, function: &Ident) -> Option<TokenStream> {
        let mut known = fields(self.api, name).iter();
        let field = known.find(|known| known.wire == field)?;
        let (rust, owner) = match self.api.methods.get(name) {
            Some(method) => (method.rust_type.as_str(), Owner::Method),
            None => (name, Owner::Type),
        };
        let (value, name) = (variable(rust), ident(rust));
        let read = ident(&field.rust);
        let field_type = self.emitter.field_type(field, owner);
        Some(quote! {
            fn #function(#value: &#name) -> &#field_type {
                &#value.#read
            }
        })
    }

    fn limit(&self, owner: &str, field: &str, end: &str, name: &Ident) -> Option<TokenStream> {
        let field = fields(self.api, owner)
            .iter()
            .find(|known| known.wire == field)?;
        let (_, ty, _) = limit_values(field)
            .into_iter()
            .find(|(known, ..)| *known == end)?;
        let method = self.api.methods.get(owner);
        let owner = ident(method.map_or(owner, |method| &method.rust_type));
        let constant = ident(&format!("{}_{end}", names::shouty(&field.rust)));
        let ty = ident(ty);
        Some(quote! {
            fn #name() -> #ty {
                #owner::#constant
            }
        })
    }

    fn value(&self, name: &str, value: &str, function: &Ident) -> Option<TokenStream> {
        let ty = self.api.types.get(name)?;
        let TypeKind::Enum(values) = &ty.kind else {
            return None;
        };
        let value = values.iter().find(|known| known.wire == value)?;
        let (variable, name) = (variable(&ty.name), ident(&ty.name));
        let value = ident(&value.rust);
        Some(if ty.received {
            quote! {
                fn #function(#variable: &#name) -> bool {
                    *#variable == #name::#value
                }
            }
        } else {
            quote! {
                fn #function() -> #name {
                    #name::#value
                }
            }
        })
    }

    /// A value of an enum by its text, which needs no name.
    fn as_text(&self, name: &str, value: &str, function: &Ident) -> Option<TokenStream> {
        let ty = self.api.types.get(name)?;
        if !matches!(ty.kind, TypeKind::Enum(_)) {
            return None;
        }
        let (variable, name) = (variable(&ty.name), ident(&ty.name));
        Some(if ty.received {
            quote! {
                fn #function(#variable: &#name) -> bool {
                    #variable.as_str() == #value
                }
            }
        } else {
            quote! {
                fn #function() -> #name {
                    #name::from(#value)
                }
            }
        })
    }

    /// The enum of a union's members or of an update's kinds, and those.
    fn members(&self, name: &str) -> Option<(Ident, &'a [Variant])> {
        let api = self.api;
        let ty = api.types.get(name)?;
        match &ty.kind {
            TypeKind::Struct(item) if !item.kinds.is_empty() => {
                Some((format_ident!("{}Kind", ident(&ty.name)), &item.kinds))
            }
            TypeKind::Union(union) => Some((ident(&ty.name), &union.variants)),
            _ => None,
        }
    }

    fn member(
        &self,
        name: &str,
        (tag, key): (&str, Option<&str>),
        function: &Ident,
    ) -> Option<TokenStream> {
        let (members, variants) = self.members(name)?;
        let mut variants = variants.iter();
        let variant = variants.find(|known| known.wire == tag && known.key.as_deref() == key)?;
        let boxed = match &self.api.types.get(name)?.kind {
            TypeKind::Union(union) => {
                let (own, plain) = (
                    self.emitter.member_type(union, variant),
                    self.emitter.rust_type(&variant.ty),
                );
                own.to_string() != plain.to_string()
            }
            _ => true,
        };
        let inner = self.emitter.rust_type(&variant.ty);
        let rust = ident(&variant.rust);
        let found = if boxed {
            quote!(found.as_ref())
        } else {
            quote!(found)
        };
        let value = variable(&members.to_string());
        Some(quote! {
            fn #function(#value: &#members) -> Option<&#inner> {
                match #value {
                    #members::#rust(found) => Some(#found),
                    _ => None,
                }
            }
        })
    }

    /// A member that the crate does not know, as JSON.
    fn unknown(&self, name: &str, function: &Ident) -> Option<TokenStream> {
        let (members, _) = self.members(name)?;
        let value = variable(&members.to_string());
        Some(quote! {
            fn #function(#value: &#members) -> Option<&str> {
                match #value {
                    #members::Unknown(unknown) => Some(unknown.json()),
                    _ => None,
                }
            }
        })
    }

    /// Code that relies on a trait, by its name or, of a conversion, with its type: `From<Message>`.
    fn with_trait(&self, name: &str, of: &str, function: &Ident) -> Option<TokenStream> {
        let ty = self.api.types.get(name)?;
        let (value, union) = (variable(&ty.name), ident(&ty.name));
        Some(match (of, self.converted(name, of)) {
            ("Display", _) => quote! {
                fn #function(#value: &#union) -> String {
                    #value.to_string()
                }
            },
            (_, Some(variant)) => {
                let inner = self.emitter.rust_type(&variant.ty);
                quote! {
                    fn #function(value: #inner) -> #union {
                        #union::from(value)
                    }
                }
            }
            // Equality and a hash are there together, and a set asks for both.
            (_, None) => quote! {
                fn #function(known: &std::collections::HashSet<#union>, #value: &#union) -> bool {
                    known.contains(#value)
                }
            },
        })
    }

    fn without_trait(&self, name: &str, of: &str, function: &Ident) -> Option<TokenStream> {
        let ty = self.api.types.get(name)?;
        let (value, union) = (variable(&ty.name), ident(&ty.name));
        Some(match (of, self.converted(name, of)) {
            ("Display", _) => quote! {
                fn #function(#value: &#union) -> String {
                    format!("{:?}", #value)
                }
            },
            (_, Some(variant)) => {
                let TypeKind::Union(members) = &ty.kind else {
                    return None;
                };
                let inner = self.emitter.member_type(members, variant);
                let rust = ident(&variant.rust);
                quote! {
                    fn #function(value: #inner) -> #union {
                        #union::#rust(value)
                    }
                }
            }
            (_, None) => quote! {
                fn #function(known: &[#union], #value: &#union) -> bool {
                    known.contains(#value)
                }
            },
        })
    }

    /// The member that a conversion such as `From<Message>` makes the union of.
    fn converted(&self, name: &str, of: &str) -> Option<&'a Variant> {
        let inner = of.strip_prefix("From<")?.strip_suffix('>')?;
        let (_, variants) = self.members(name)?;
        let mut variants = variants.iter();
        variants.find(|variant| variant.ty.to_string() == inner)
    }

    fn constant(&self, constant: &str, name: &Ident) -> TokenStream {
        let (client, constant) = (ident(&self.api.client), ident(constant));
        quote! {
            fn #name() -> &'static str {
                #client::#constant
            }
        }
    }

    /// What a constant said.
    fn constant_as_text(&self, constant: &str, name: &Ident) -> TokenStream {
        let text = match constant {
            "FILE_URL" => self.api.file_url.as_str(),
            _ => self
                .api
                .webhook_secret_header
                .as_deref()
                .unwrap_or_default(),
        };
        quote! {
            fn #name() -> &'static str {
                #text
            }
        }
    }

    fn shortcut(&self, name: &str, shortcut: &str, function: &Ident) -> Option<TokenStream> {
        let ty = self.api.types.get(name)?;
        let shortcut = ty.shortcuts.iter().find(|known| known.name == shortcut)?;
        let method = self.api.methods.get(&shortcut.method)?;
        let (bot, client) = self.caller();
        let (value, name) = (variable(&ty.name), ident(&ty.name));
        let call = ident(&shortcut.name);
        let calls = calls(method);
        let given = calls.first()?.given.iter().copied();
        let bound = |field: &&Field| {
            let mut with = shortcut.with.iter();
            !with.any(|((param, _), _)| *param == field.wire)
        };
        let given: Vec<&Field> = given.filter(bound).collect();
        let value = apart(value, &given);
        let declarations = self.declarations(&given);
        let arguments = given.iter().map(|field| ident(&field.rust));
        Some(quote! {
            async fn #function(#value: &#name, #bot: &#client #(, #declarations)*) -> Result<(), Error> {
                #value.#call(#bot #(, #arguments)*).await?;
                Ok(())
            }
        })
    }

    /// The call behind a shortcut, its arguments taken by hand.
    fn bound_call(
        &self,
        name: &str,
        shortcut: &crate::model::Shortcut,
        function: &Ident,
    ) -> Option<TokenStream> {
        let ty = self.api.types.get(name)?;
        let method = self.api.methods.get(&shortcut.method)?;
        let (bot, client) = self.caller();
        let mut free = Vec::new();
        let mut arguments = Vec::new();
        let calls = calls(method);
        let way = calls.first()?;
        let (value, name) = (apart(variable(&ty.name), &way.given), ident(&ty.name));
        for field in way.given.iter().copied() {
            let mut with = shortcut.with.iter();
            match with.find(|((param, _), _)| *param == field.wire) {
                Some((_, (path, _))) => {
                    let read = self.emitter.path_value(ty, path)?;
                    arguments.push(with_receiver(read, &value));
                }
                None => {
                    let name = ident(&field.rust);
                    arguments.push(quote!(#name));
                    free.push(field);
                }
            }
        }
        let declarations = self.declarations(&free);
        let call = ident(&way.function);
        Some(quote! {
            async fn #function(#value: &#name, #bot: &#client #(, #declarations)*) -> Result<(), Error> {
                #bot.#call(#(#arguments),*).await?;
                Ok(())
            }
        })
    }

    fn accessor(&self, name: &str, accessor: &str, function: &Ident) -> Option<TokenStream> {
        let ty = self.api.types.get(name)?;
        let accessor = ty.accessors.iter().find(|known| known.name == accessor)?;
        let (returns, _) = self.emitter.reading(ty, accessor)?;
        let (value, name) = (variable(&ty.name), ident(&ty.name));
        let read = ident(&accessor.name);
        Some(quote! {
            fn #function(#value: &#name) -> #returns {
                #value.#read()
            }
        })
    }

    /// What an accessor read, by the fields themselves.
    fn by_fields(
        &self,
        name: &str,
        accessor: &crate::model::Accessor,
        function: &Ident,
    ) -> Option<TokenStream> {
        let ty = self.api.types.get(name)?;
        let (returns, body) = self.emitter.reading(ty, accessor)?;
        let (value, name) = (variable(&ty.name), ident(&ty.name));
        let body = with_receiver(body, &value);
        Some(quote! {
            fn #function(#value: &#name) -> #returns {
                #body
            }
        })
    }
}

/// Whether a function sets a field.
fn is_given(field: &Field, way: &Way<'_>) -> bool {
    let own = |known: &&Field| known.wire == field.wire;
    way.given.iter().any(own) || way.chosen.iter().any(own)
}

/// The name of a variable for a value of a type.
fn variable(ty: &str) -> Ident {
    let name = names::snake(ty);
    let usable = !names::is_keyword(&name) && names::is_identifier(&name);
    ident(if usable { &name } else { "value" })
}

/// The name of a variable beside arguments, one of which may have it.
fn apart(variable: Ident, given: &[&Field]) -> Ident {
    if given.iter().any(|field| variable == field.rust) {
        ident("own")
    } else {
        variable
    }
}

/// The same code outside the type's own functions.
fn with_receiver(tokens: TokenStream, receiver: &Ident) -> TokenStream {
    let replaced = tokens.into_iter().map(|token| match token {
        TokenTree::Ident(word) if word == "self" => TokenTree::Ident(receiver.clone()),
        TokenTree::Group(group) => {
            let inner = with_receiver(group.stream(), receiver);
            TokenTree::Group(Group::new(group.delimiter(), inner))
        }
        token => token,
    });
    replaced.collect()
}
