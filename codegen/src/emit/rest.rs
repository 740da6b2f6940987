//! The client and the call of a REST API.

use std::collections::BTreeMap;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{Emitter, docs};
use crate::model::{Auth, Scalar, TypeKind, TypeRef};
use crate::names::ident;
use crate::output::{Failure, RustFile};

impl Emitter<'_> {
    /// The runtime's types that the API's fields are made of.
    pub(super) fn exported_scalars(&self) -> Vec<Ident> {
        let mut used = std::collections::BTreeSet::new();
        let mut see = |ty: &TypeRef| {
            if let TypeRef::Scalar(scalar) = ty.innermost() {
                used.insert(scalar.name());
            }
        };
        for method in self.api.methods.values() {
            method.params.iter().for_each(|param| see(&param.ty));
        }
        for ty in self.api.types.values() {
            if let TypeKind::Struct(item) = &ty.kind {
                item.fields.iter().for_each(|field| see(&field.ty));
            }
        }
        let exported = [
            Scalar::InputFile,
            Scalar::Otp,
            Scalar::PhoneNumber,
            Scalar::RequestId,
        ];
        let exported = exported.iter().map(|scalar| scalar.name());
        // The key or password of the client is always a secret.
        let names = exported
            .filter(|name| used.contains(name))
            .chain(["Secret"]);
        names.map(ident).collect()
    }

    pub(super) fn client_file(&self) -> Result<RustFile, Failure> {
        let api = self.api;
        let mut head = self.head(&format!("spec/{}/api.yaml", api.id));
        head.push_str(&docs::inner(&[
            "The client, and a call of one of its methods.",
        ]));
        let names = [
            "Auth",
            "Error",
            "Options",
            "Policy",
            "RestClient",
            "RestClientBuilder",
            "RestMethod",
            "Secret",
            "Violations",
        ];
        let mut importable: BTreeMap<String, String> = names
            .map(|name| (name.to_owned(), format!("bazu::{name}")))
            .into();
        importable.insert("Duration".to_owned(), "std::time::Duration".to_owned());
        importable.insert("Pin".to_owned(), "std::pin::Pin".to_owned());
        let mut file = RustFile::new(head, importable);
        let client = ident(&api.client);
        let url = &api.api_url;
        let title = format!(" A client of the {}.", api.title);
        let builder_doc = format!(" it, then call `{}::from(client)`.", api.client);
        let (arguments, names, auth) = self.credentials();
        file.item(
            &api.client,
            quote! {
                #[doc = #title]
                ///
                /// Cloning is cheap. Clones share their connections and their authorization.
                #[derive(Clone, Debug)]
                pub struct #client {
                    client: RestClient,
                }
            },
        )?;
        file.item(
            &api.client,
            quote! {
                impl #client {
                    /// The default address of the API.
                    pub const API_URL: &'static str = #url;

                    /// Creates a client with the default settings.
                    ///
                    /// # Errors
                    ///
                    /// If the credentials cannot be sent, or the proxy in the environment is invalid.
                    pub fn new(#arguments) -> Result<Self, Error> {
                        Ok(Self::from(Self::builder(#names).build()?))
                    }

                    /// Creates a builder for the settings: address, timeouts, proxy, policy. Build
                    #[doc = #builder_doc]
                    pub fn builder(#arguments) -> RestClientBuilder {
                        RestClient::builder(Self::API_URL, #auth)
                    }

                    /// Creates a call of a request.
                    pub fn call<M: RestMethod>(&self, method: M) -> Call<'_, M> {
                        Call { client: self, method, options: Options::default() }
                    }
                }
            },
        )?;
        file.item(
            &api.client,
            quote! {
                impl From<RestClient> for #client {
                    fn from(client: RestClient) -> Self {
                        Self { client }
                    }
                }
            },
        )?;
        file.item(
            "Call",
            quote! {
                /// A call of a method. Set the optional parameters, then await it.
                #[derive(Debug)]
                #[must_use = "a call is sent when it is awaited"]
                pub struct Call<'a, M> {
                    client: &'a #client,
                    pub(crate) method: M,
                    options: Options,
                }
            },
        )?;
        file.item(
            "Call",
            call_methods(&quote!(RestMethod), &quote!(bazu::rest_violations)),
        )?;
        file.item(
            "Call",
            quote! {
                impl<'a, M: RestMethod + 'a> IntoFuture for Call<'a, M> {
                    type Output = Result<M::Output, Error>;
                    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send + 'a>>;

                    fn into_future(self) -> Self::IntoFuture {
                        Box::pin(bazu::rest_send(&self.client.client, self.method, self.options))
                    }
                }
            },
        )?;
        Ok(file)
    }

    /// What a client is made with: arguments, their names, and the authorization they make.
    fn credentials(&self) -> (TokenStream, TokenStream, TokenStream) {
        match &self.api.auth {
            Some(Auth::ClientCredentials { path, scope }) => (
                quote!(client_id: impl Into<String>, client_secret: impl Into<Secret>),
                quote!(client_id, client_secret),
                quote! {
                    Auth::ClientCredentials {
                        token_path: #path,
                        client_id: client_id.into(),
                        client_secret: client_secret.into(),
                        scope: #scope,
                    }
                },
            ),
            Some(Auth::Header(name)) => (
                quote!(key: impl Into<Secret>),
                quote!(key),
                quote!(Auth::Header { name: #name, key: key.into() }),
            ),
            // A REST API without authorization is reported before anything is written.
            None => (TokenStream::new(), TokenStream::new(), TokenStream::new()),
        }
    }
}

/// What every call offers, whatever its protocol.
pub(super) fn call_methods(method_trait: &TokenStream, violations: &TokenStream) -> TokenStream {
    quote! {
        impl<M: #method_trait> Call<'_, M> {
            /// Sets what this call does when the request violates a limit or a rule.
            pub fn validation(mut self, policy: Policy) -> Self {
                self.options.policy = Some(policy);
                self
            }

            /// Sets the time limit of this call, from connecting to the last byte of the response.
            pub fn request_timeout(mut self, timeout: Duration) -> Self {
                self.options.timeout = Some(timeout);
                self
            }

            /// Returns all violations of limits and rules. Sends nothing.
            pub fn check(&self) -> Violations {
                #violations(&self.method)
            }

            /// Returns the request without sending it.
            pub fn into_method(self) -> M {
                self.method
            }
        }
    }
}
