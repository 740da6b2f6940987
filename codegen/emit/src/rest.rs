//! The client and the call of a REST API.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{Emitter, docs};
use crate::ident;
use crate::output::{Failure, RustFile};
use bazu_model::{Auth, Scalar, TypeKind, TypeRef};

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
        let mut file = RustFile::new(head, self.client_imports());
        let client = ident(&api.client);
        let url = api.protocol.api_url();
        let title = format!(" A client of {}.", api.title);
        let builder_doc = format!(" they build by `{}::from`.", api.client);
        let (arguments, names, auth) = self.credentials();
        file.item(
            &api.client,
            quote! {
                #[doc = #title]
                #[doc = ""]
                #[doc = " Cheap to clone; clones share their connections and their authorization."]
                #[derive(Clone, Debug)]
                pub struct #client {
                    client: RestClient,
                }
            },
        )?;
        file.item(&api.client, quote! {
            impl #client {
                #[doc = " Where the API is reached unless the builder says otherwise."]
                pub const API_URL: &'static str = #url;

                #[doc = " A client with the usual settings."]
                #[doc = ""]
                #[doc = " # Errors"]
                #[doc = ""]
                #[doc = " When the credentials cannot be sent, or the environment names a proxy that cannot be one."]
                pub fn new(#arguments) -> Result<Self, Error> {
                    Ok(Self::from(Self::builder(#names).build()?))
                }

                #[doc = " Settings for a client: address, timeouts, proxy, policy. Make the client of what"]
                #[doc = #builder_doc]
                pub fn builder(#arguments) -> RestClientBuilder {
                    RestClient::builder(Self::API_URL, #auth)
                }

                #[doc = " A call of a method that was made as plain data."]
                pub fn call<M: RestMethod>(&self, method: M) -> Call<'_, M> {
                    Call { client: self, method, options: Options::default() }
                }
            }
        })?;
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
                #[doc = " A call of a method: set what is optional, then await it."]
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
        match self.api.protocol.rest().and_then(|rest| rest.auth.as_ref()) {
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
            #[doc = " What to do about violations of limits and rules, in this call."]
            pub fn validation(mut self, policy: Policy) -> Self {
                self.options.policy = Some(policy);
                self
            }

            #[doc = " How long this call may take, from connecting to the last byte of the answer."]
            pub fn request_timeout(mut self, timeout: Duration) -> Self {
                self.options.timeout = Some(timeout);
                self
            }

            #[doc = " Everything that is wrong with the request. Nothing is sent."]
            pub fn check(&self) -> Violations {
                #violations(&self.method)
            }

            #[doc = " The request as plain data, not sent."]
            pub fn into_method(self) -> M {
                self.method
            }
        }
    }
}
