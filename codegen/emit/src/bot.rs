//! The bot and the call: what every generated crate has.

use quote::quote;

use super::rest::call_methods;
use super::{Emitter, docs};
use crate::output::{Failure, RustFile};
use bazu_model::BotApi;

impl Emitter<'_> {
    pub(super) fn bot_file(&self, bot: &BotApi) -> Result<RustFile, Failure> {
        let api = self.api;
        let mut head = self.head(&format!("spec/{}/api.yaml", api.id));
        head.push_str(&docs::inner(&[
            "The bot, and a call of one of its methods.",
        ]));
        let mut file = RustFile::new(head, self.client_imports());
        let (api_url, file_url) = (&bot.api_url, &bot.file_url);
        // Where files follow from the address of the API, a bot with an address of its own must
        // not go on downloading from the usual one.
        let follows = bot.own_file_url().is_none();
        let file_const = (!follows).then(|| {
            quote! {
                #[doc = " Where files are downloaded from unless the builder says otherwise."]
                pub const FILE_URL: &'static str = #file_url;
            }
        });
        let file_setting = (!follows).then(|| quote!(.file_url(Self::FILE_URL)));
        let (before, after) = &bot.attach;
        let secret_header = bot.webhook_secret_header.as_ref().map(|header| {
            quote! {
                #[doc = " The header in which a webhook's secret token comes back."]
                pub const WEBHOOK_SECRET_HEADER: &'static str = #header;
            }
        });
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

                #file_const

                #secret_header

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
