//! Calls bound to fields, and values read out of them.

use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::quote;

use super::{Usage, apart, variable};
use bazu_emit::calls;
use bazu_emit::ident;
use bazu_model::Field;

impl Usage<'_> {
    pub(super) fn shortcut(
        &self,
        name: &str,
        shortcut: &str,
        function: &Ident,
    ) -> Option<TokenStream> {
        let ty = self.api.types.get(name)?;
        let shortcut = ty.shortcuts.iter().find(|known| known.name == shortcut)?;
        let method = self.api.methods.get(&shortcut.method.value)?;
        let (bot, client) = self.caller();
        let (value, name) = (variable(&ty.name), ident(&ty.name));
        let call = ident(&shortcut.name);
        let calls = calls(method);
        let given = calls.first()?.given.iter().copied();
        let bound = |field: &&Field| {
            let mut with = shortcut.with.iter();
            !with.any(|(param, _)| *param == field.wire)
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
    pub(super) fn bound_call(
        &self,
        name: &str,
        shortcut: &bazu_model::Shortcut,
        function: &Ident,
    ) -> Option<TokenStream> {
        let ty = self.api.types.get(name)?;
        let method = self.api.methods.get(&shortcut.method.value)?;
        let (bot, client) = self.caller();
        let mut free = Vec::new();
        let mut arguments = Vec::new();
        let calls = calls(method);
        let way = calls.first()?;
        let (value, name) = (apart(variable(&ty.name), &way.given), ident(&ty.name));
        for field in way.given.iter().copied() {
            let mut with = shortcut.with.iter();
            match with.find(|(param, _)| *param == field.wire) {
                Some((_, path)) => {
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

    pub(super) fn accessor(
        &self,
        name: &str,
        accessor: &str,
        function: &Ident,
    ) -> Option<TokenStream> {
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
    pub(super) fn by_fields(
        &self,
        name: &str,
        accessor: &bazu_model::Accessor,
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
