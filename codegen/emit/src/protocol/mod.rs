//! What the crate of an API has that depends on its protocol: one file per protocol,
//! distinguished only here.

mod bot;
mod rest;

use bazu_model::{Api, Call, Method, Protocol};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::Emitter;
use crate::output::{Failure, RustFile};

/// What a protocol decides for a whole crate.
pub(crate) trait OfApi {
    /// The module of the client, which every crate re-exports with its `Call`.
    fn module(&self) -> &'static str;

    /// The client, and a call of one of its methods.
    fn client_file(&self, emitter: &Emitter<'_>) -> Result<RustFile, Failure>;

    /// The crate of the runtime that has clients.
    fn client_crate(&self) -> &'static str;

    /// What is re-exported beside what every crate re-exports.
    fn exports(&self) -> &'static [&'static str];

    /// What the front page says of files.
    fn files(&self) -> &'static str;

    /// The public constants of the client, but for the address that every client has.
    fn constants(&self) -> Vec<Constant<'_>>;

    /// What a caller creates a client with: arguments, and their names.
    fn credentials(&self) -> (TokenStream, TokenStream);

    /// The type of a client's settings, as the client returns it.
    fn builder(&self, client: &TokenStream) -> TokenStream;

    /// A call of a method that the crate does not have, where that can be made by hand: its result,
    /// and the code that sends `json`.
    fn request_by_hand(&self, method: &str) -> Option<(TokenStream, TokenStream)>;

    /// Whether the API has a column in the table of what such APIs have in common.
    fn is_compared(&self) -> bool;
}

/// What a protocol decides for a method.
pub(crate) trait OfMethod {
    /// The trait that makes a struct a request, and what its answer is read from.
    fn names(&self) -> (TokenStream, TokenStream);

    /// Constants of the trait.
    fn constants(&self, method: &Method) -> Option<TokenStream>;

    /// Functions of the trait.
    fn functions(&self, method: &Method) -> Option<TokenStream>;

    /// The answer from which the result is read.
    fn response(&self, api: &Api, method: &Method) -> TokenStream;
}

/// A public constant that not every client has.
#[derive(Debug)]
pub struct Constant<'a> {
    pub name: &'static str,
    doc: &'static str,
    pub value: &'a str,
}

/// The public constants of an API's client, but for the address that every client has.
pub fn constants(api: &Api) -> Vec<Constant<'_>> {
    of_api(api).constants()
}

pub(crate) fn of_api(api: &Api) -> &dyn OfApi {
    match &api.protocol {
        Protocol::Bot(bot) => bot,
        Protocol::Rest(rest) => rest,
    }
}

pub(crate) fn of_method(method: &Method) -> &dyn OfMethod {
    match &method.call {
        Call::Bot(call) => call,
        Call::Rest(call) => call,
    }
}

/// What every client has, whatever its protocol: it is made of a client of the runtime, and has
/// calls.
struct Calls<'a> {
    client: &'a Ident,
    /// The client in a call.
    field: &'a Ident,
    /// The client of the runtime.
    inner: &'a TokenStream,
    /// The trait that makes a struct a request.
    method: &'a TokenStream,
    /// The settings of a call.
    options: &'a TokenStream,
    /// What sends a call.
    send: &'a TokenStream,
}

impl Calls<'_> {
    fn write(&self, file: &mut RustFile) -> Result<(), Failure> {
        let Self {
            client,
            field,
            inner,
            method,
            options,
            send,
        } = self;
        let conversion = quote! {
            impl From<#inner> for #client {
                fn from(client: #inner) -> Self {
                    Self { client }
                }
            }
        };
        file.item(&client.to_string(), conversion)?;
        let call = quote! {
            /// A call of a method. Set the optional parameters, then await it.
            ///
            /// Which ones a method has, its function lists. A setter takes a value or an `Option`.
            #[derive(Debug)]
            #[must_use = "a call is sent when it is awaited"]
            pub struct Call<'a, M> {
                #field: &'a #client,
                pub(crate) method: M,
                options: #options,
            }
        };
        file.item("Call", call)?;
        let functions = quote! {
            impl<M: #method> Call<'_, M> {
                /// Sets what this call does when the request violates a limit or a rule.
                pub fn validation(mut self, policy: bazu_core::Policy) -> Self {
                    self.options.policy = Some(policy);
                    self
                }

                /// Sets the time limit of this call, from connecting to the last byte of the response.
                pub fn request_timeout(mut self, timeout: std::time::Duration) -> Self {
                    self.options.timeout = Some(timeout);
                    self
                }

                /// Sets how long the server may be silent in this call, before its response and within it.
                pub fn read_timeout(mut self, timeout: std::time::Duration) -> Self {
                    self.options.read_timeout = Some(timeout);
                    self
                }

                /// Returns all violations of limits and rules. Sends nothing.
                pub fn check(&self) -> bazu_core::Violations {
                    bazu_core::violations(&self.method)
                }

                /// Returns the request without sending it.
                pub fn into_method(self) -> M {
                    self.method
                }
            }
        };
        file.item("Call", functions)?;
        let sending = quote! {
            impl<'a, M: #method + 'a> IntoFuture for Call<'a, M> {
                type Output = Result<M::Output, bazu_core::Error>;
                type IntoFuture = std::pin::Pin<Box<dyn Future<Output = Self::Output> + Send + 'a>>;

                fn into_future(self) -> Self::IntoFuture {
                    Box::pin(#send)
                }
            }
        };
        file.item("Call", sending)
    }
}
