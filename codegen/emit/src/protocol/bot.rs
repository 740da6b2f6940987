//! The bot and the call of a bot API.

use proc_macro2::TokenStream;
use quote::quote;

use super::{OfApi, OfMethod, call_methods};
use crate::output::{Failure, RustFile};
use crate::{Emitter, docs, ident};
use bazu_model::{Body, BotApi, BotCall, Method};

impl OfApi for BotApi {
    fn module(&self) -> &'static str {
        "bot"
    }

    fn client_crate(&self) -> &'static str {
        "bazu-client"
    }

    fn exports(&self) -> &'static [&'static str] {
        &["Client", "ClientBuilder", "Download", "InputFile", "Token"]
    }

    fn files(&self) -> &'static str {
        "Files stream, both ways."
    }

    fn is_compared(&self) -> bool {
        true
    }

    fn client_file(&self, emitter: &Emitter<'_>) -> Result<RustFile, Failure> {
        let api = emitter.api;
        let mut head = emitter.head(&format!("spec/{}/api.yaml", api.id));
        head.push_str(&docs::inner(&[
            "The bot, and a call of one of its methods.",
        ]));
        let mut file = RustFile::new(head, emitter.client_imports());
        let (api_url, file_url) = (&self.api_url, &self.file_url);
        // Where files follow from the address of the API, a bot with an address of its own must
        // not go on downloading from the usual one.
        let follows = self.own_file_url().is_none();
        let file_const = (!follows).then(|| {
            quote! {
                #[doc = " Where files are downloaded from unless the builder says otherwise."]
                pub const FILE_URL: &'static str = #file_url;
            }
        });
        let file_setting = (!follows).then(|| quote!(.file_url(Self::FILE_URL)));
        let (before, after) = &self.attach;
        let secret_header = self.webhook_secret_header.as_ref().map(|header| {
            quote! {
                #[doc = " The header in which a webhook's secret token comes back."]
                pub const WEBHOOK_SECRET_HEADER: &'static str = #header;
            }
        });
        let title = format!(" A bot of the {}.", api.title);
        let variable_doc = format!(
            " A bot whose token is in an environment variable, such as `{}_TOKEN`.",
            api.id.to_uppercase()
        );
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
                    Self::builder(token)?.build()
                }

                #[doc = #variable_doc]
                #[doc = ""]
                #[doc = " # Errors"]
                #[doc = ""]
                #[doc = " When the variable is missing, empty or not a token, or the environment names an"]
                #[doc = " invalid proxy."]
                pub fn from_env(variable: &str) -> Result<Self, Error> {
                    Self::new(Token::from_env(variable)?.expose())
                }

                #[doc = " Settings for a bot: addresses, timeouts, proxy, policy."]
                #[doc = ""]
                #[doc = " # Errors"]
                #[doc = ""]
                #[doc = " When the text cannot be a token."]
                pub fn builder(token: impl AsRef<str>) -> Result<ClientBuilder<Self>, Error> {
                    let token = Token::new(token)?;
                    Ok(ClientBuilder::new(token).api_url(Self::API_URL) #file_setting)
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
        file.item("Call", call_methods(&quote!(Method)))?;
        file.item("Call", quote! {
            impl<'a, M: Method + 'a> IntoFuture for Call<'a, M> {
                type Output = Result<M::Output, Error>;
                type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send + 'a>>;

                fn into_future(self) -> Self::IntoFuture {
                    Box::pin(bazu_client::send(&self.bot.client, Bot::DIALECT, self.method, self.options))
                }
            }
        })?;
        Ok(file)
    }
}

impl OfMethod for BotCall {
    fn names(&self) -> (&'static str, &'static str) {
        ("Method", "Response")
    }

    fn constants(&self, _: &Method) -> Option<TokenStream> {
        let multipart = self.body == Body::Multipart;
        multipart.then(|| quote! { const MULTIPART: bool = true; })
    }

    fn functions(&self, method: &Method) -> Option<TokenStream> {
        let name = self.long_poll.as_ref()?;
        let param = method.params.iter().find(|param| param.wire == *name)?;
        let field = ident(&param.rust);
        let seconds = if param.required {
            quote!(Some(self.#field))
        } else {
            quote!(self.#field)
        };
        Some(quote! {
            fn long_poll(&self) -> Option<Duration> {
                #seconds.and_then(|seconds| u64::try_from(seconds).ok()).map(Duration::from_secs)
            }
        })
    }
}
