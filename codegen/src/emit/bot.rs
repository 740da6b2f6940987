//! The bot and the call: what every generated crate has.

use std::collections::BTreeMap;

use quote::quote;

use super::rest::call_methods;
use super::{Emitter, docs};
use crate::output::{Failure, RustFile};

impl Emitter<'_> {
    pub(super) fn bot_file(&self) -> Result<RustFile, Failure> {
        let api = self.api;
        let mut head = self.head(&format!("spec/{}/api.yaml", api.id));
        head.push_str(&docs::inner(&[
            "The bot, and a call of one of its methods.",
        ]));
        let mut importable: BTreeMap<String, String> = [
            "Client",
            "ClientBuilder",
            "Dialect",
            "Error",
            "Method",
            "Options",
            "Policy",
            "Token",
            "Violations",
        ]
        .map(|name| (name.to_owned(), format!("bazu::{name}")))
        .into();
        importable.insert("Duration".to_owned(), "std::time::Duration".to_owned());
        importable.insert("Pin".to_owned(), "std::pin::Pin".to_owned());
        let mut file = RustFile::new(head, importable);
        let (api_url, file_url) = (&api.api_url, &api.file_url);
        // Where files follow from the address of the API, a bot with an address of its own must
        // not go on downloading from the usual one.
        let follows = *file_url == format!("{api_url}/file");
        let file_const = (!follows).then(|| {
            quote! {
                /// The default address of file downloads.
                pub const FILE_URL: &'static str = #file_url;
            }
        });
        let file_setting = (!follows).then(|| quote!(.file_url(Self::FILE_URL)));
        let (before, after) = &api.attach;
        let secret_header = api.webhook_secret_header.as_ref().map(|header| {
            quote! {
                /// The header of a webhook request that holds the secret token.
                pub const WEBHOOK_SECRET_HEADER: &'static str = #header;
            }
        });
        let title = format!(" A bot that uses the {}.", api.title);
        file.item(
            "Bot",
            quote! {
                #[doc = #title]
                ///
                /// Cloning is cheap. Clones share their connections.
                #[derive(Clone, Debug)]
                pub struct Bot {
                    client: Client,
                }
            },
        )?;
        file.item(
            "Bot",
            quote! {
                impl Bot {
                    /// The default address of the API.
                    pub const API_URL: &'static str = #api_url;

                    #file_const

                    #secret_header

                    const DIALECT: Dialect = Dialect::new((#before, #after));

                    /// Creates a bot with the default settings.
                    ///
                    /// # Errors
                    ///
                    /// If the token is malformed, or the proxy in the environment is invalid.
                    pub fn new(token: impl AsRef<str>) -> Result<Self, Error> {
                        Ok(Self::from(Self::builder(token)?.build()?))
                    }

                    /// Creates a builder for the settings: addresses, timeouts, proxy, policy. Build it,
                    /// then call `Bot::from(client)`.
                    ///
                    /// # Errors
                    ///
                    /// If the token is malformed.
                    pub fn builder(token: impl AsRef<str>) -> Result<ClientBuilder, Error> {
                        let token = Token::new(token).map_err(Error::Token)?;
                        Ok(Client::builder(token).api_url(Self::API_URL) #file_setting)
                    }

                    /// Creates a call of a request.
                    pub fn call<M: Method>(&self, method: M) -> Call<'_, M> {
                        Call { bot: self, method, options: Options::default() }
                    }

                    /// The HTTP client, for downloads and custom requests.
                    pub fn client(&self) -> &Client {
                        &self.client
                    }
                }
            },
        )?;
        file.item(
            "Bot",
            quote! {
                impl From<Client> for Bot {
                    fn from(client: Client) -> Self {
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
                    bot: &'a Bot,
                    pub(crate) method: M,
                    options: Options,
                }
            },
        )?;
        file.item(
            "Call",
            call_methods(&quote!(Method), &quote!(bazu::violations)),
        )?;
        file.item("Call", quote! {
            impl<'a, M: Method + 'a> IntoFuture for Call<'a, M> {
                type Output = Result<M::Output, Error>;
                type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send + 'a>>;

                fn into_future(self) -> Self::IntoFuture {
                    Box::pin(bazu::send(&self.bot.client, Bot::DIALECT, self.method, self.options))
                }
            }
        })?;
        Ok(file)
    }
}
