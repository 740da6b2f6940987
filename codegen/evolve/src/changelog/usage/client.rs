//! Clients, their errors and their constants.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::Usage;
use bazu_emit::ident;
use bazu_model::{Auth, Protocol};

impl Usage<'_> {
    /// What a client is made with: arguments, and their names.
    pub(super) fn credentials(&self) -> (TokenStream, TokenStream) {
        match (
            &self.api.protocol,
            self.api.protocol.rest().and_then(|rest| rest.auth.as_ref()),
        ) {
            (Protocol::Bot(_), _) => (quote!(token: &str), quote!(token)),
            (Protocol::Rest(_), Some(Auth::ClientCredentials { .. })) => (
                quote!(client_id: String, client_secret: String),
                quote!(client_id, client_secret),
            ),
            (Protocol::Rest(_), _) => (quote!(key: String), quote!(key)),
        }
    }

    pub(super) fn settings(&self, name: &Ident) -> TokenStream {
        let (krate, client) = (self.krate(), ident(&self.api.client));
        let (declarations, arguments) = self.credentials();
        match &self.api.protocol {
            Protocol::Bot(_) => quote! {
                fn #name(#declarations) -> Result<#krate::ClientBuilder<#client>, Error> {
                    #client::builder(#arguments)
                }
            },
            Protocol::Rest(_) => quote! {
                fn #name(#declarations) -> #krate::bazu_rest::RestClientBuilder<#client> {
                    #client::builder(#arguments)
                }
            },
        }
    }

    pub(super) fn client(&self, name: &Ident) -> TokenStream {
        let client = ident(&self.api.client);
        let (declarations, arguments) = self.credentials();
        quote! {
            fn #name(#declarations) -> Result<#client, Error> {
                #client::new(#arguments)
            }
        }
    }

    pub(super) fn error(&self, error: &str, name: &Ident) -> Option<TokenStream> {
        let kind = self.api.errors.iter().find(|known| known.name == error)?;
        let kind = ident(&kind.name);
        Some(quote! {
            fn #name(error: &Error) -> bool {
                ErrorKind::of(error) == ErrorKind::#kind
            }
        })
    }

    /// An error told by its code, which needs no name.
    pub(super) fn code(&self, error: &str, name: &Ident) -> Option<TokenStream> {
        let error = self.api.errors.iter().find(|known| known.name == error)?;
        let code = proc_macro2::Literal::i64_unsuffixed(error.code);
        Some(quote! {
            fn #name(error: &Error) -> bool {
                matches!(error, Error::Api(refusal) if refusal.code == #code)
            }
        })
    }

    pub(super) fn constant(&self, constant: &str, name: &Ident) -> TokenStream {
        let (client, constant) = (ident(&self.api.client), ident(constant));
        quote! {
            fn #name() -> &'static str {
                #client::#constant
            }
        }
    }

    /// What a constant said.
    pub(super) fn constant_as_text(&self, constant: &str, name: &Ident) -> TokenStream {
        let text = match constant {
            "FILE_URL" => self
                .api
                .protocol
                .bot()
                .map_or("", |bot| bot.file_url.as_str()),
            _ => self
                .api
                .protocol
                .bot()
                .and_then(|bot| bot.webhook_secret_header.as_ref())
                .map_or("", String::as_str),
        };
        quote! {
            fn #name() -> &'static str {
                #text
            }
        }
    }
}
