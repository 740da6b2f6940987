//! Clients, their errors and their constants.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::Usage;
use crate::ident;
use crate::protocol::{constants, of_api};

impl Usage<'_> {
    pub(super) fn settings(&self, name: &Ident) -> TokenStream {
        let client = self.emitter.client();
        let protocol = of_api(self.api);
        let (declarations, arguments) = protocol.credentials();
        let builder = protocol.builder(&client);
        quote! {
            fn #name(#declarations) -> #builder {
                #client::builder(#arguments)
            }
        }
    }

    pub(super) fn client(&self, name: &Ident) -> TokenStream {
        let client = self.emitter.client();
        let (declarations, arguments) = of_api(self.api).credentials();
        quote! {
            fn #name(#declarations) -> Result<#client, crate::Error> {
                #client::new(#arguments)
            }
        }
    }

    pub(super) fn error(&self, error: &str, name: &Ident) -> Option<TokenStream> {
        let kind = self.api.errors.iter().find(|known| known.name == error)?;
        let kind = ident(&kind.name);
        Some(quote! {
            fn #name(error: &crate::Error) -> bool {
                crate::ErrorKind::of(error) == crate::ErrorKind::#kind
            }
        })
    }

    /// An error by its code, which needs no name.
    pub(super) fn error_by_code(&self, error: &str, name: &Ident) -> Option<TokenStream> {
        let error = self.api.errors.iter().find(|known| known.name == error)?;
        let code = proc_macro2::Literal::i64_unsuffixed(error.code);
        Some(quote! {
            fn #name(error: &crate::Error) -> bool {
                matches!(error, crate::Error::Api(refusal) if refusal.code == #code)
            }
        })
    }

    pub(super) fn constant(&self, constant: &str, name: &Ident) -> TokenStream {
        let (client, constant) = (self.emitter.client(), ident(constant));
        quote! {
            fn #name() -> &'static str {
                #client::#constant
            }
        }
    }

    /// The text of a constant.
    pub(super) fn constant_as_text(&self, constant: &str, name: &Ident) -> Option<TokenStream> {
        let constants = constants(self.api);
        let constant = constants.iter().find(|known| known.name == constant)?;
        let text = constant.value;
        Some(quote! {
            fn #name() -> &'static str {
                #text
            }
        })
    }
}
