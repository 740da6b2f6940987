//! The client and the call of a REST API.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::{Calls, Constant, OfApi, OfMethod};
use crate::output::{Failure, RustFile};
use crate::{Emitter, docs, ident, text};
use bazu_model::{Api, Auth, Body, Method, RestApi, RestCall, TypeKind, TypeRef, UnionBy, Verb};

impl OfApi for RestApi {
    fn module(&self) -> &'static str {
        "client"
    }

    fn client_crate(&self) -> &'static str {
        // It re-exports what its users need of the client.
        "bazu-rest"
    }

    fn exports(&self) -> &'static [&'static str] {
        &["RestClientBuilder"]
    }

    fn files(&self) -> &'static str {
        "Uploads are streamed."
    }

    fn is_compared(&self) -> bool {
        false
    }

    fn constants(&self) -> Vec<Constant<'_>> {
        Vec::new()
    }

    fn credentials(&self) -> (TokenStream, TokenStream) {
        match self.auth {
            Some(Auth::ClientCredentials { .. }) => (
                quote!(client_id: String, client_secret: String),
                quote!(client_id, client_secret),
            ),
            Some(Auth::Header(_)) | None => (quote!(key: String), quote!(key)),
        }
    }

    fn builder(&self, client: &TokenStream) -> TokenStream {
        quote!(crate::RestClientBuilder<#client>)
    }

    fn request_by_hand(&self, _: &str) -> Option<(TokenStream, TokenStream)> {
        None
    }

    fn client_file(&self, emitter: &Emitter<'_>) -> Result<RustFile, Failure> {
        let api = emitter.api;
        let mut head = emitter.head(&format!("spec/{}/api.yaml", api.id));
        head.push_str(&docs::inner(&[
            "The client, and a call of one of its methods.",
        ]));
        let mut file = RustFile::new(head, "client");
        let client = ident(&api.client);
        let url = &self.api_url;
        let title = format!(" A client of the {}.", text::line(&api.title));
        let (arguments, names, auth) = credentials(self.auth.as_ref());
        file.item(
            &api.client,
            quote! {
                #[doc = #title]
                ///
                /// Cloning is cheap. Clones share their connections and their authorization.
                #[derive(Clone, Debug)]
                pub struct #client {
                    client: bazu_rest::RestClient,
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
                    /// If the credentials cannot be sent, or the proxy or the root certificates in the
                    /// environment are invalid.
                    pub fn new(#arguments) -> Result<Self, bazu_core::Error> {
                        Self::builder(#names).build()
                    }

                    /// Creates a builder for the settings: address, timeouts, proxy, root certificates, policy.
                    pub fn builder(#arguments) -> bazu_rest::RestClientBuilder<Self> {
                        bazu_rest::RestClientBuilder::new(#auth).api_url(Self::API_URL)
                    }

                    /// Creates a call of a request.
                    pub fn call<M: bazu_rest::RestMethod>(&self, method: M) -> Call<'_, M> {
                        Call { client: self, method, options: bazu_rest::Options::default() }
                    }
                }
            },
        )?;
        let calls = Calls {
            client: &client,
            field: &ident("client"),
            inner: &quote!(bazu_rest::RestClient),
            method: &quote!(bazu_rest::RestMethod),
            options: &quote!(bazu_rest::Options),
            send: &quote!(bazu_rest::send(
                &self.client.client,
                self.method,
                self.options
            )),
        };
        calls.write(&mut file)?;
        Ok(file)
    }
}

/// What a client is made with: arguments, their names, and the authorization they make.
fn credentials(auth: Option<&Auth>) -> (TokenStream, TokenStream, TokenStream) {
    match auth {
        Some(Auth::ClientCredentials { path, scope }) => (
            quote!(client_id: impl Into<String>, client_secret: impl Into<bazu_core::Secret>),
            quote!(client_id, client_secret),
            quote! {
                bazu_rest::Auth::ClientCredentials {
                    token_path: #path,
                    client_id: client_id.into(),
                    client_secret: client_secret.into(),
                    scope: #scope,
                }
            },
        ),
        Some(Auth::Header(name)) => (
            quote!(key: impl Into<bazu_core::Secret>),
            quote!(key),
            quote!(bazu_rest::Auth::Header { name: #name, key: key.into() }),
        ),
        // A REST API without authorization is reported before anything is written.
        None => (TokenStream::new(), TokenStream::new(), TokenStream::new()),
    }
}

impl OfMethod for RestCall {
    fn names(&self) -> (TokenStream, TokenStream) {
        (
            quote!(bazu_rest::RestMethod),
            quote!(bazu_rest::RestResponse),
        )
    }

    /// Where the method is found, and how its parameters go out.
    fn constants(&self, method: &Method) -> Option<TokenStream> {
        let path = &self.path;
        let verb = (self.verb == Verb::Get)
            .then(|| quote! { const VERB: bazu_rest::Verb = bazu_rest::Verb::Get; });
        let kind = match self.body {
            _ if method.params.is_empty() => Some(ident("Empty")),
            Body::Json => None,
            Body::Form => Some(ident("Form")),
            Body::Multipart => Some(ident("Multipart")),
        };
        let body = kind
            .map(|kind| quote! { const BODY: bazu_rest::BodyKind = bazu_rest::BodyKind::#kind; });
        Some(quote! {
            #verb
            const PATH: &'static str = #path;
            #body
        })
    }

    fn functions(&self, method: &Method) -> Option<TokenStream> {
        let name = self.request_id.as_ref()?;
        let param = method.params.iter().find(|param| param.wire == *name)?;
        let field = ident(&param.rust);
        Some(quote! {
            fn prepare(&mut self) -> Result<(), bazu_core::Error> {
                if self.#field.is_none() {
                    self.#field = Some(bazu_rest::RequestId::random()?);
                }
                Ok(())
            }
        })
    }

    fn response(&self, api: &Api, method: &Method) -> TokenStream {
        let own = own_fields(api, &method.returns);
        let own: Vec<&str> = REFUSING
            .into_iter()
            .filter(|name| own.contains(name))
            .collect();
        if own.is_empty() {
            quote!(response)
        } else {
            quote!(response.with_fields(&[#(#own),*]))
        }
    }
}

/// The fields in which a service says why it refuses a call.
const REFUSING: [&str; 5] = ["error", "error_data", "code", "message", "type"];

/// The names of all fields that the JSON object of a result may have.
fn own_fields<'a>(api: &'a Api, returns: &'a TypeRef) -> BTreeSet<&'a str> {
    let mut own = BTreeSet::new();
    let mut seen = BTreeSet::new();
    let mut open = vec![returns];
    while let Some(ty) = open.pop() {
        let TypeRef::Named(name) = ty else {
            continue;
        };
        let Some(ty) = api.types.get(name).filter(|_| seen.insert(name)) else {
            continue;
        };
        match &ty.kind {
            TypeKind::Struct(item) => {
                for field in &item.fields {
                    own.insert(field.wire.as_str());
                    own.extend(field.alias.iter().map(|alias| alias.as_str()));
                }
                own.extend(item.kinds.iter().map(|kind| kind.wire.as_str()));
                own.extend(item.tag.iter().map(|(tag, _)| tag.as_str()));
            }
            TypeKind::Union(union) => {
                if let UnionBy::Tag(tag) = &union.by {
                    own.insert(tag.as_str());
                }
                open.extend(union.variants.iter().map(|member| &member.ty.value));
            }
            TypeKind::Enum(_) => {}
        }
    }
    own
}
