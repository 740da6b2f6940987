//! The bot and the call: what every generated crate has.

use std::collections::BTreeMap;

use quote::quote;

use super::rest::call_methods;
use super::{Emitter, docs};
use crate::ident;
use crate::output::{Failure, RustFile};
use bazu_model::{Api, BotApi};

impl Emitter<'_> {
    pub(super) fn bot_file(&self, bot: &BotApi) -> Result<RustFile, Failure> {
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
        let api_url = &bot.api_url;
        let constants = constants(api);
        let constants = constants.iter().map(|constant| {
            let (name, doc, value) = (ident(constant.name), constant.doc, constant.value);
            quote! {
                #[doc = #doc]
                pub const #name: &'static str = #value;
            }
        });
        let file_setting = bot.own_file_url();
        let file_setting = file_setting.map(|_| quote!(.file_url(Self::FILE_URL)));
        let (before, after) = &bot.attach;
        let title = format!(" A bot of the {}.", api.title);
        file.item(
            "Bot",
            quote! {
                #[doc = #title]
                #[doc = ""]
                #[doc = " Cheap to clone; clones share their connections."]
                #[derive(Clone, Debug)]
                pub struct Bot {
                    client: Client,
                }
            },
        )?;
        file.item("Bot", quote! {
            impl Bot {
                #[doc = " Where the API is reached unless the builder says otherwise."]
                pub const API_URL: &'static str = #api_url;

                #(#constants)*

                const DIALECT: Dialect = Dialect::new((#before, #after));

                #[doc = " A bot with the usual settings."]
                #[doc = ""]
                #[doc = " # Errors"]
                #[doc = ""]
                #[doc = " When the text cannot be a token, or the environment names a proxy that cannot be one."]
                pub fn new(token: impl AsRef<str>) -> Result<Self, Error> {
                    Ok(Self::from(Self::builder(token)?.build()?))
                }

                #[doc = " Settings for a bot: addresses, timeouts, proxy, policy. Make the bot of what"]
                #[doc = " they build by `Bot::from`."]
                #[doc = ""]
                #[doc = " # Errors"]
                #[doc = ""]
                #[doc = " When the text cannot be a token."]
                pub fn builder(token: impl AsRef<str>) -> Result<ClientBuilder, Error> {
                    let token = Token::new(token).map_err(Error::Token)?;
                    Ok(Client::builder(token).api_url(Self::API_URL) #file_setting)
                }

                #[doc = " A call of a method that was made as plain data."]
                pub fn call<M: Method>(&self, method: M) -> Call<'_, M> {
                    Call { bot: self, method, options: Options::default() }
                }

                #[doc = " The client below, for downloads and for requests of one's own."]
                pub fn client(&self) -> &Client {
                    &self.client
                }
            }
        })?;
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
                #[doc = " A call of a method: set what is optional, then await it."]
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

/// A public constant that not every client has.
#[derive(Debug)]
pub struct Constant<'a> {
    /// Its name.
    pub name: &'static str,
    doc: &'static str,
    /// Its value.
    pub value: &'a str,
}

/// The constants of an API's client, but for the address that every client has.
pub fn constants(api: &Api) -> Vec<Constant<'_>> {
    let Some(bot) = api.protocol.bot() else {
        return Vec::new();
    };
    // Where files follow from the address of the API, a bot with an address of its own must not go
    // on downloading from the usual one.
    let file_url = bot.own_file_url().map(|value| Constant {
        name: "FILE_URL",
        doc: " Where files are downloaded from unless the builder says otherwise.",
        value,
    });
    let secret = bot.webhook_secret_header.as_deref().map(|value| Constant {
        name: "WEBHOOK_SECRET_HEADER",
        doc: " The header in which a webhook's secret token comes back.",
        value,
    });
    file_url.into_iter().chain(secret).collect()
}
