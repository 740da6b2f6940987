//! Calls, and requests made by hand.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::{Usage, apart};
use crate::constructor::Constructor;
use crate::ident;
use crate::method::calls;
use crate::protocol::of_api;
use bazu_model::{Field, Scalar, TypeRef};

impl Usage<'_> {
    /// The client as an argument: its name and its type.
    pub(super) fn caller(&self) -> (Ident, TokenStream) {
        let name = ident(of_api(self.api).module());
        (name, self.emitter.client())
    }

    pub(super) fn declarations(&self, fields: &[&Field]) -> Vec<TokenStream> {
        let declared = fields.iter().map(|field| {
            let (name, ty) = (ident(&field.rust), self.emitter.rust_type(&field.ty));
            quote!(#name: #ty)
        });
        declared.collect()
    }

    /// The arguments of a function and a setter called after it: the declarations of both, the
    /// names of the first, and the setter.
    pub(super) fn with_setter<'f>(
        &self,
        constructor: &Constructor<'f>,
        set: Option<&'f Field>,
    ) -> (Vec<&'f Field>, TokenStream, Option<TokenStream>) {
        let set = set.filter(|field| !constructor.takes(field));
        let valued = set.filter(|field| field.ty != TypeRef::Scalar(Scalar::True));
        let names = constructor.arguments.iter().map(|field| ident(&field.rust));
        let names = quote!(#(#names),*);
        let setter = set.map(|field| {
            let (setter, value) = (ident(&field.rust), valued.map(|field| ident(&field.rust)));
            quote!(.#setter(#value))
        });
        let declared = constructor.arguments.iter().copied().chain(valued);
        (declared.collect(), names, setter)
    }

    pub(super) fn call(&self, method: &str, name: &str) -> Vec<TokenStream> {
        let method = self.api.methods.get(method);
        let calls = method.map(calls).unwrap_or_default();
        let functions = calls.iter().enumerate().map(|(index, call)| {
            let name = match index {
                0 => ident(name),
                _ => format_ident!("{name}_{index}"),
            };
            self.one_call(call, None, &name)
        });
        functions.collect()
    }

    fn one_call<'f>(
        &self,
        call: &Constructor<'f>,
        set: Option<&'f Field>,
        name: &Ident,
    ) -> TokenStream {
        let (bot, client) = self.caller();
        let function = ident(&call.function);
        let (declared, arguments, setter) = self.with_setter(call, set);
        let declarations = self.declarations(&declared);
        let bot = apart(bot, &declared);
        quote! {
            async fn #name(#bot: &#client #(, #declarations)*) -> Result<(), crate::Error> {
                #bot.#function(#arguments) #setter .await?;
                Ok(())
            }
        }
    }

    pub(super) fn set_parameter(
        &self,
        method: &str,
        param: &str,
        name: &Ident,
    ) -> Option<TokenStream> {
        let method = self.api.methods.get(method)?;
        let param = method.param(param)?;
        let calls = calls(method);
        let call = calls.iter().find(|call| call.takes(param));
        Some(self.one_call(call.or(calls.first())?, Some(param), name))
    }

    pub(super) fn result(&self, method: &str, name: &Ident) -> Option<TokenStream> {
        let method = self.api.methods.get(method)?;
        let (bot, client) = self.caller();
        let calls = calls(method);
        let call = calls.first()?;
        let function = ident(&call.function);
        let declarations = self.declarations(&call.arguments);
        let (_, arguments, _) = self.with_setter(call, None);
        let result = self.emitter.rust_type(&method.returns);
        Some(quote! {
            async fn #name(#bot: &#client #(, #declarations)*) -> Result<#result, crate::Error> {
                #bot.#function(#arguments).await
            }
        })
    }

    /// A request of one's own, for a method that the crate does not have.
    pub(super) fn by_hand(&self, method: &str, name: &Ident) -> Option<TokenStream> {
        let (result, request) = of_api(self.api).request_by_hand(method)?;
        let (bot, client) = self.caller();
        Some(quote! {
            async fn #name(#bot: &#client, json: String) -> #result #request
        })
    }
}
