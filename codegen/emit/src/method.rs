//! Methods: plain data first, a call second, and the trait that joins them.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::constructor::{
    Alternative, Constructor, Setting, alternatives, gives_constructors, many_arguments,
};
use super::{Emitter, boxing::Owner, docs, types};
use crate::ident;
use crate::protocol;
use bazu_model::names;
use bazu_model::{Field, Method, Scalar, TypeKind, TypeRef};

/// What names the object of a method, such as a chat's message or an inline message: the
/// alternatives of a rule that names constructors. The first is the plain one. A method
/// without such a rule has one call.
fn targets(method: &Method) -> Vec<Option<Alternative>> {
    let rules = method.rules.iter();
    let named = rules.filter(|rule| gives_constructors(rule, Owner::Method));
    let targets = alternatives(named, &method.params);
    if targets.is_empty() {
        vec![None]
    } else {
        targets.into_iter().map(Some).collect()
    }
}

/// The arguments of a call: what is always required, and what the target consists of.
fn arguments<'m>(method: &'m Method, target: Option<&Alternative>) -> Vec<&'m Field> {
    let given = |param: &&Field| param.required || target.is_some_and(|target| target.has(param));
    method.params.iter().filter(given).collect()
}

/// The parameters that have setters: those that no function of the method takes.
pub(super) fn optional(method: &Method) -> Vec<&Field> {
    let targets = targets(method);
    let chosen = |param: &Field| targets.iter().flatten().any(|target| target.has(param));
    let params = method.params.iter();
    let optional = params.filter(|param| !param.required && !chosen(param));
    optional.collect()
}

pub(super) fn plain_arguments(method: &Method) -> Vec<&Field> {
    let targets = targets(method);
    arguments(method, targets.first().and_then(Option::as_ref))
}

/// The name of the function that calls a method, by the place of the target among all.
fn caller(method: &Method, index: usize, target: Option<&Alternative>) -> String {
    match (index, target) {
        (1.., Some(target)) => names::joined(&method.rust, &target.function),
        _ => method.rust.clone(),
    }
}

/// The functions that call a method.
pub fn calls(method: &Method) -> Vec<Constructor<'_>> {
    let targets = targets(method);
    let calls = targets.iter().enumerate().map(|(index, target)| {
        let arguments = arguments(method, target.as_ref());
        let sets = arguments.iter().copied().filter(|param| !param.required);
        Constructor {
            function: caller(method, index, target.as_ref()),
            sets: sets.collect(),
            arguments,
        }
    });
    calls.collect()
}

impl Emitter<'_> {
    /// Everything that a chapter's module holds for a method, and the functions that call it,
    /// which stand beside those of the chapter's other methods.
    pub(super) fn method_items(&self, method: &Method) -> (Vec<TokenStream>, TokenStream) {
        let name = ident(&method.rust_type);
        let wire = &method.wire;
        let docs = self.request_docs(method);
        let deprecated = types::deprecated(&method.facts);
        let fields = self.struct_fields(wire, &method.facts, &method.params, Owner::Method);
        let default = (!method.params.iter().any(|p| p.required)).then(|| quote!(, Default));
        let mut items = vec![quote! {
            #docs
            #deprecated
            #[derive(Clone, Debug, PartialEq #default)]
            #[non_exhaustive]
            pub struct #name { #fields }
        }];
        let limits = self.limit_constant_items(wire, &method.params);
        let targets = targets(method);
        let mut makers = Vec::new();
        let mut callers = TokenStream::new();
        for (index, target) in targets.iter().enumerate() {
            let given = arguments(method, target.as_ref());
            let arguments: Vec<_> = given
                .iter()
                .map(|param| {
                    (
                        ident(&param.rust),
                        self.argument(&ident(&param.rust), &param.ty),
                    )
                })
                .collect();
            let declarations: Vec<_> = arguments.iter().map(|(_, a)| &a.declaration).collect();
            let names: Vec<_> = arguments.iter().map(|(name, _)| name).collect();
            let values = method.params.iter().map(|param| {
                let name = ident(&param.rust);
                let argument = arguments.iter().find(|(argument, _)| *argument == name);
                let Some((_, argument)) = argument else {
                    return quote!(#name: None);
                };
                let value = &argument.value;
                match param.required {
                    false => quote!(#name: Some(#value)),
                    true if value.to_string() == param.rust => quote!(#name),
                    true => quote!(#name: #value),
                }
            });
            let maker = match (index, target) {
                (1.., Some(target)) => ident(&target.function),
                _ => ident("new"),
            };
            let caller = ident(&caller(method, index, target.as_ref()));
            let deprecated_target = target
                .as_ref()
                .and_then(|target| target.deprecated(&method.params));
            let method_or_target = deprecated.as_ref().or(deprecated_target.as_ref());
            let many = many_arguments(declarations.len());
            let many_more = many_arguments(declarations.len() + 1);
            let new_docs = docs::outer(&[if given.is_empty() {
                "Creates the request."
            } else if !optional(method).is_empty() {
                "Creates the request from its required parameters."
            } else {
                "Creates the request from its parameters."
            }]);
            makers.push(quote! {
                #new_docs
                #deprecated_target
                #many
                pub fn #maker(#(#declarations),*) -> Self {
                    Self { #(#values),* }
                }
            });
            let call_docs = self.call_docs(method, &given);
            callers.extend(quote! {
                #call_docs
                #method_or_target
                #many_more
                pub fn #caller(&self, #(#declarations),*) -> crate::Call<'_, #name> {
                    self.call(#name::#maker(#(#names),*))
                }
            });
        }
        let optional = optional(method);
        let setters = optional.iter();
        let setters =
            setters.map(|param| self.setter(&method.wire, &method.facts, param, Owner::Method));
        items.push(quote! {
            impl #name {
                #(#limits)*
                #(#makers)*
                #(#setters)*
            }
        });
        let setters = optional.iter().map(|param| self.call_setter(method, param));
        let setters: Vec<_> = setters.collect();
        if !setters.is_empty() {
            items.push(quote!(impl crate::Call<'_, #name> { #(#setters)* }));
        }
        (items, callers)
    }

    fn call_setter(&self, method: &Method, param: &Field) -> TokenStream {
        let docs = self.field_docs(&method.wire, &method.facts, param);
        let deprecated = types::deprecated(&param.facts);
        let name = ident(&param.rust);
        let Setting {
            generics,
            declaration,
            value,
        } = self.setting(param, Owner::Method);
        quote! {
            #docs
            #deprecated
            pub fn #name #generics (mut self, #declaration) -> Self {
                self.method.#name = #value;
                self
            }
        }
    }

    /// The traits that make a struct a request.
    pub(super) fn method_impl(&self, method: &Method) -> TokenStream {
        let name = self.path(&method.rust_type);
        let wire = &method.wire;
        let output = self.rust_type(&method.returns);
        let protocol = protocol::of_method(method);
        let (method_trait, response) = protocol.names();
        let constants = protocol.constants(method);
        let functions = protocol.functions(method);
        let private = self.private_visits(&method.params);
        let private = (!private.is_empty()).then(|| {
            quote! { fn private(&self, hide: &mut dyn std::ops::FnMut(&str)) { #(#private)* } }
        });
        let check = self.check_body(&method.wire, &method.params, &method.rules);
        let check = (!check.is_empty()).then(|| {
            quote! { fn check(&self, scope: &mut bazu_core::Scope<'_>) { #(#check)* } }
        });
        let files = self.file_visits(&method.params, true);
        let files = (!files.is_empty()).then(|| {
            quote! {
                fn files(&mut self, visit: &mut dyn std::ops::FnMut(Option<&'static str>, &mut bazu_core::InputFile)) {
                    #(#files)*
                }
            }
        });
        let size = self.size_hint(method);
        let polling = self.polling.as_ref();
        let polling = polling.filter(|polling| polling.method.wire == method.wire);
        let poll = polling.map(|polling| {
            let update = self.path(polling.update);
            let offset = ident(&polling.offset.rust);
            quote! {
                impl bazu_client::Poll for #name {
                    type Update = #update;

                    fn confirm(&mut self, update: &#update) {
                        self.#offset = Some(update.next_offset(self.#offset.unwrap_or_default()));
                    }
                }
            }
        });
        let read = self.reader(&method.returns);
        let answer = protocol.response(self.api, method);
        quote! {
            impl bazu_core::Payload for #name {
                type Output = #output;
                const NAME: &'static str = #wire;
                #check
                #files
                #private
                #size
            }

            impl #method_trait for #name {
                #constants
                #functions
                fn decode(response: &#response) -> Result<#output, bazu_core::Error> {
                    #answer.#read()
                }
            }

            #poll
        }
    }

    /// About how long the request is: names, texts, and a guess for what is nested.
    fn size_hint(&self, method: &Method) -> TokenStream {
        let names: usize = method
            .params
            .iter()
            .map(|param| param.wire.len() + 24)
            .sum();
        let base = proc_macro2::Literal::usize_unsuffixed(names.next_power_of_two().max(64));
        let parts = method.params.iter().filter_map(|param| {
            let name = ident(&param.rust);
            match (&param.ty.value, param.required) {
                (TypeRef::Scalar(Scalar::String), true) => Some(quote!(self.#name.len())),
                (TypeRef::Scalar(Scalar::String), false) => {
                    Some(quote!(self.#name.as_ref().map_or(0, String::len)))
                }
                (TypeRef::List(_), true) => Some(quote!(self.#name.len() * 256)),
                (TypeRef::List(_), false) => {
                    Some(quote!(self.#name.as_ref().map_or(0, |items| items.len() * 256)))
                }
                (TypeRef::Named(_), false) if self.holds_list(&param.ty) => {
                    Some(quote!(self.#name.as_ref().map_or(0, |_| 512)))
                }
                _ => None,
            }
        });
        let parts: Vec<_> = parts.collect();
        quote! {
            fn size_hint(&self) -> usize {
                #base #(+ #parts)*
            }
        }
    }

    /// Whether a struct with a list stands here, or a union with such a member: a keyboard.
    fn holds_list(&self, ty: &TypeRef) -> bool {
        let mut seen = BTreeSet::new();
        let mut open: Vec<&str> = ty.name().into_iter().collect();
        while let Some(ty) = open.pop().and_then(|name| self.api.types.get(name)) {
            let mut fields = ty.fields().iter();
            if fields.any(|field| matches!(field.ty.value, TypeRef::List(_))) {
                return true;
            }
            if let TypeKind::Union(union) = &ty.kind
                && seen.insert(ty.name.as_str())
            {
                open.extend(union.variants.iter().filter_map(|member| member.ty.name()));
            }
        }
        false
    }
}
