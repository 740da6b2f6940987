//! Calls bound to fields, and values read out of them.

use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::quote;

use super::{Usage, apart, variable};
use crate::ident;
use crate::method::calls;
use bazu_model::{Accessor, AccessorKind, Field, Shortcut};

impl Usage<'_> {
    pub(super) fn shortcut(
        &self,
        name: &str,
        shortcut: &str,
        function: &Ident,
    ) -> Option<TokenStream> {
        let ty = self.api.types.get(name)?;
        let shortcut = ty.shortcuts.iter().find(|known| known.name == shortcut)?;
        let calls = calls(self.api.methods.get(shortcut.method.as_str())?);
        let (bot, client) = self.caller();
        let mut free = calls.first()?.arguments.clone();
        free.retain(|field| bound(shortcut, field).is_none());
        let (value, name) = (
            apart(variable(&ty.name), &free),
            self.emitter.path(&ty.name),
        );
        let declarations = self.declarations(&free);
        let arguments = free.iter().map(|field| ident(&field.rust));
        let call = ident(&shortcut.name);
        Some(quote! {
            async fn #function(#value: &#name, #bot: &#client #(, #declarations)*) -> Result<(), crate::Error> {
                #value.#call(#bot #(, #arguments)*).await?;
                Ok(())
            }
        })
    }

    /// The call behind a shortcut, its arguments taken by hand.
    pub(super) fn bound_call(
        &self,
        name: &str,
        shortcut: &Shortcut,
        function: &Ident,
    ) -> Option<TokenStream> {
        let ty = self.api.types.get(name)?;
        let calls = calls(self.api.methods.get(shortcut.method.as_str())?);
        let plain = calls.first()?;
        let (bot, client) = self.caller();
        let (value, name) = (
            apart(variable(&ty.name), &plain.arguments),
            self.emitter.path(&ty.name),
        );
        let mut free = Vec::new();
        let mut arguments = Vec::new();
        for field in plain.arguments.iter().copied() {
            match bound(shortcut, field) {
                Some(path) => {
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
        let call = ident(&plain.function);
        Some(quote! {
            async fn #function(#value: &#name, #bot: &#client #(, #declarations)*) -> Result<(), crate::Error> {
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
        let (value, name) = (variable(&ty.name), self.emitter.path(&ty.name));
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
        accessor: &Accessor,
        function: &Ident,
    ) -> Option<TokenStream> {
        let ty = self.api.types.get(name)?;
        // The enum of the files is removed with its accessor.
        if matches!(accessor.kind, AccessorKind::Attached(_)) {
            return None;
        }
        let (returns, body) = self.emitter.reading(ty, accessor)?;
        let (value, name) = (variable(&ty.name), self.emitter.path(&ty.name));
        let body = with_receiver(body, &value);
        let body = replaced(body, &|word| (word == "Self").then(|| name.clone()));
        Some(quote! {
            fn #function(#value: &#name) -> #returns {
                #body
            }
        })
    }
}

/// The path to which a shortcut binds a parameter.
fn bound<'s>(shortcut: &'s Shortcut, param: &Field) -> Option<&'s str> {
    let mut with = shortcut.with.iter();
    let (_, path) = with.find(|(name, _)| *name == param.wire)?;
    Some(path.as_str())
}

/// The same code outside the type's own functions.
fn with_receiver(tokens: TokenStream, receiver: &Ident) -> TokenStream {
    replaced(tokens, &|word| (word == "self").then(|| quote!(#receiver)))
}

/// The same code with other words in place of some.
fn replaced(tokens: TokenStream, other: &dyn Fn(&Ident) -> Option<TokenStream>) -> TokenStream {
    let replaced = tokens.into_iter().map(|token| match token {
        TokenTree::Ident(word) => other(&word).unwrap_or_else(|| TokenTree::Ident(word).into()),
        TokenTree::Group(group) => {
            let inner = replaced(group.stream(), other);
            TokenTree::Group(Group::new(group.delimiter(), inner)).into()
        }
        token => token.into(),
    });
    replaced.collect()
}
