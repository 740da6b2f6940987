//! Calls, and requests made by hand.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::{Usage, apart};
use bazu_emit::ident;
use bazu_emit::{Way, calls};
use bazu_model::{Field, Protocol, Scalar, TypeRef};

impl Usage<'_> {
    /// The client as an argument: its name and its type.
    pub(super) fn caller(&self) -> (Ident, Ident) {
        let name = match &self.api.protocol {
            Protocol::Bot(_) => "bot",
            Protocol::Rest(_) => "client",
        };
        (ident(name), ident(&self.api.client))
    }

    pub(super) fn declarations(&self, fields: &[&Field]) -> Vec<TokenStream> {
        let declared = fields.iter().map(|field| {
            let (name, ty) = (ident(&field.rust), self.emitter.rust_type(&field.ty));
            quote!(#name: #ty)
        });
        declared.collect()
    }

    pub(super) fn call(&self, method: &str, name: &str) -> Vec<TokenStream> {
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

    pub(super) fn one_call(&self, way: &Way<'_>, set: Option<&Field>, name: &Ident) -> TokenStream {
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

    pub(super) fn give(&self, method: &str, param: &str, name: &Ident) -> Option<TokenStream> {
        let method = self.api.methods.get(method)?;
        let param = method.params.iter().find(|known| known.wire == param)?;
        let ways = calls(method);
        let way = ways.iter().find(|way| is_given(param, way));
        let way = way.or(ways.first())?;
        Some(self.one_call(way, Some(param), name))
    }

    pub(super) fn answer(&self, method: &str, name: &Ident) -> Option<TokenStream> {
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
    pub(super) fn by_hand(&self, method: &str, name: &Ident) -> Option<TokenStream> {
        if self.api.protocol.rest().is_some() {
            return None;
        }
        let krate = self.krate();
        let (bot, client) = self.caller();
        Some(quote! {
            async fn #name(#bot: &#client, json: String) -> Result<#krate::bazu_core::Response, Error> {
                let body = #krate::bazu_client::Body::Json(json.into());
                #bot.client().execute(#krate::bazu_client::Request::new(#method, body)).await
            }
        })
    }
}

/// Whether a function sets a field.
pub(super) fn is_given(field: &Field, way: &Way<'_>) -> bool {
    let own = |known: &&Field| known.wire == field.wire;
    way.given.iter().any(own) || way.chosen.iter().any(own)
}
