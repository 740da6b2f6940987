//! The bot and the call of a bot API.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{Calls, Constant, OfApi, OfMethod};
use crate::output::{Failure, RustFile};
use crate::{Emitter, docs, ident, text};
use bazu_model::{
    Accessor, AccessorKind, Api, Body, BotApi, BotCall, Method, Name, Number, Polling, Scalar,
    TypeRef, names,
};

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
        "Uploads and downloads are streamed."
    }

    fn is_compared(&self) -> bool {
        true
    }

    fn constants(&self) -> Vec<Constant<'_>> {
        // Where files follow from the address of the API, a bot with an address of its own must
        // not go on downloading from the usual one.
        let file_url = self.own_file_url().map(|value| Constant {
            name: "FILE_URL",
            doc: " The default address of file downloads.",
            value,
        });
        let secret = self.webhook_secret_header.as_deref().map(|value| Constant {
            name: "WEBHOOK_SECRET_HEADER",
            doc: " The header of a webhook request that holds the secret token.",
            value,
        });
        file_url.into_iter().chain(secret).collect()
    }

    fn credentials(&self) -> (TokenStream, TokenStream) {
        (quote!(token: &str), quote!(token))
    }

    fn builder(&self, client: &TokenStream) -> TokenStream {
        quote!(Result<crate::ClientBuilder<#client>, crate::Error>)
    }

    fn request_by_hand(&self, method: &str) -> Option<(TokenStream, TokenStream)> {
        let request = quote! {{
            let body = bazu_client::Body::Json(json.into());
            bot.client().execute(bazu_client::Request::new(#method, body)).await
        }};
        Some((quote!(Result<bazu_core::Response, crate::Error>), request))
    }

    fn client_file(&self, emitter: &Emitter<'_>) -> Result<RustFile, Failure> {
        let api = emitter.api;
        let mut head = emitter.head(&format!("spec/{}/api.yaml", api.id));
        head.push_str(&docs::inner(&[
            "The bot, and a call of one of its methods.",
        ]));
        let mut file = RustFile::new(head, "bot");
        let api_url = &self.api_url;
        let constants = self.constants();
        let constants = constants.iter().map(|constant| {
            let (name, doc, value) = (ident(constant.name), constant.doc, constant.value);
            quote! {
                #[doc = #doc]
                pub const #name: &'static str = #value;
            }
        });
        let file_setting = self.own_file_url();
        let file_setting = file_setting.map(|_| quote!(.file_url(Self::FILE_URL)));
        let (before, after) = &self.attach;
        let title = format!(" A bot that uses the {}.", text::line(&api.title));
        let prefix = names::shouty(&api.id);
        let variable_doc = format!(
            " Creates a bot whose token is in an environment variable, such as `{prefix}_TOKEN`."
        );
        let url_variable = format!("{prefix}_API_URL");
        let url_doc =
            format!(" If `{url_variable}` is set, the bot uses the server at that address.");
        file.item(
            "Bot",
            quote! {
                #[doc = #title]
                ///
                /// Cloning is cheap. Clones share their connections.
                #[derive(Clone, Debug)]
                pub struct Bot {
                    client: bazu_client::Client,
                }
            },
        )?;
        file.item(
            "Bot",
            quote! {
                impl Bot {
                    /// The default address of the API.
                    pub const API_URL: &'static str = #api_url;

                    #(#constants)*

                    const DIALECT: bazu_core::Dialect = bazu_core::Dialect::new((#before, #after));

                    /// Creates a bot with the default settings.
                    ///
                    /// # Errors
                    ///
                    /// If the token is malformed, or the proxy or the root certificates in the environment are
                    /// invalid.
                    pub fn new(token: impl AsRef<str>) -> Result<Self, bazu_core::Error> {
                        Self::builder(token)?.build()
                    }

                    #[doc = #variable_doc]
                    ///
                    #[doc = #url_doc]
                    ///
                    /// # Errors
                    ///
                    /// If the variable is missing, empty or not a token, or the address, the proxy or the root
                    /// certificates in the environment are invalid.
                    pub fn from_env(variable: &str) -> Result<Self, bazu_core::Error> {
                        let token = bazu_core::Token::from_env(variable)?;
                        Self::builder(token.expose())?.api_url_from_env(#url_variable).build()
                    }

                    /// Creates a builder for the settings: addresses, timeouts, proxy, root certificates, policy.
                    ///
                    /// # Errors
                    ///
                    /// If the token is malformed.
                    pub fn builder(token: impl AsRef<str>) -> Result<bazu_client::ClientBuilder<Self>, bazu_core::Error> {
                        let token = bazu_core::Token::new(token)?;
                        Ok(bazu_client::ClientBuilder::new(token).api_url(Self::API_URL) #file_setting)
                    }

                    /// Creates a call of a request.
                    pub fn call<M: bazu_core::Method>(&self, method: M) -> Call<'_, M> {
                        Call { bot: self, method, options: bazu_client::Options::default() }
                    }

                    /// The HTTP client, for downloads and custom requests.
                    pub fn client(&self) -> &bazu_client::Client {
                        &self.client
                    }
                }
            },
        )?;
        file.item(
            "Bot",
            quote! {
                impl bazu_client::BotClient for Bot {
                    const DIALECT: bazu_core::Dialect = Self::DIALECT;

                    fn client(&self) -> &bazu_client::Client {
                        &self.client
                    }
                }
            },
        )?;
        let calls = Calls {
            client: &ident("Bot"),
            field: &ident("bot"),
            inner: &quote!(bazu_client::Client),
            method: &quote!(bazu_core::Method),
            options: &quote!(bazu_client::Options),
            send: &quote!(bazu_client::send(
                &self.bot.client,
                Bot::DIALECT,
                self.method,
                self.options
            )),
        };
        calls.write(&mut file)?;
        if let Some(polling) = &emitter.polling {
            file.item("Call", poll(emitter, polling))?;
        }
        for method in api.methods.values() {
            if let Some(accessor) = api.download_of(method) {
                let function = ident(&accessor.name);
                file.item("Call", download(emitter, method, accessor, &function))?;
            }
        }
        Ok(file)
    }
}

/// The function that downloads the file which a call names.
fn download(
    emitter: &Emitter<'_>,
    method: &Method,
    accessor: &Accessor,
    function: &Ident,
) -> TokenStream {
    let AccessorKind::Download { path, size } = &accessor.kind else {
        return TokenStream::new();
    };
    let request = emitter.path(&method.rust_type);
    let field = |wire: &Name| {
        let fields = method
            .returns
            .name()
            .and_then(|name| emitter.api.fields_of(name));
        let field =
            fields.and_then(|item| item.fields.iter().find(|field| field.wire == wire.value));
        field.map(|field| {
            let name = ident(&field.rust);
            match field.required {
                true => quote!(Some(file.#name)),
                false => quote!(file.#name),
            }
        })
    };
    let path = field(path);
    let size = size.as_ref().and_then(field).unwrap_or(quote!(None));
    quote! {
        impl<'a> Call<'a, #request> {
            /// Downloads the file that this call names. Nothing is sent before the download is awaited.
            pub fn #function(self) -> bazu_client::Download<'a> {
                bazu_client::Download::named_by(&self.bot.client, async move {
                    let file = self.await?;
                    Ok((#path, #size))
                })
            }
        }
    }
}

/// The function that makes one call for updates into all of them.
fn poll(emitter: &Emitter<'_>, polling: &Polling<'_>) -> TokenStream {
    let request = emitter.path(&polling.method.rust_type);
    let timeout = ident(&polling.timeout.rust);
    let range = polling.timeout.limits.range.as_ref();
    let seconds = match range.and_then(|range| range.max) {
        Some(Number::Whole(longest)) => POLL_SECONDS.min(longest),
        _ => POLL_SECONDS,
    };
    let words = docs::outer(&[
        "Fetches updates again and again, and returns them one after another.".to_owned(),
        format!(
            "The server waits up to {seconds} seconds for an update, unless `{}` is set. After an \
             error the next request waits as long as the server asked, or longer each time. \
             `{}` moves by itself.",
            polling.timeout.rust, polling.offset.rust
        ),
    ]);
    let seconds = proc_macro2::Literal::i64_unsuffixed(seconds);
    quote! {
        impl<'a> Call<'a, #request> {
            #words
            pub fn poll(mut self) -> bazu_client::Updates<'a, #request> {
                self.method.#timeout.get_or_insert(#seconds);
                bazu_client::Updates::new(&self.bot.client, Bot::DIALECT, self.method, self.options)
            }
        }
    }
}

/// For how long a server waits for an update, by default. Proxies and routers end longer silence.
const POLL_SECONDS: i64 = 30;

impl OfMethod for BotCall {
    fn names(&self) -> (TokenStream, TokenStream) {
        (quote!(bazu_core::Method), quote!(bazu_core::Response))
    }

    fn constants(&self, method: &Method) -> Option<TokenStream> {
        let multipart = self.body == Body::Multipart;
        let multipart = multipart.then(|| quote! { const MULTIPART: bool = true; });
        let repeatable = method.is_repeatable();
        let repeatable = repeatable.then(|| quote! { const REPEATABLE: bool = true; });
        (multipart.is_some() || repeatable.is_some()).then(|| quote!(#multipart #repeatable))
    }

    fn functions(&self, method: &Method) -> Option<TokenStream> {
        let (chat, wait) = (chat(self, method), wait(self, method));
        (chat.is_some() || wait.is_some()).then(|| quote!(#chat #wait))
    }

    fn response(&self, _: &Api, _: &Method) -> TokenStream {
        quote!(response)
    }
}

/// The function that returns the chat of a call.
fn chat(call: &BotCall, method: &Method) -> Option<TokenStream> {
    let param = method.param(call.chat.as_ref()?)?;
    let field = ident(&param.rust);
    let key = match (&param.ty.value, param.required) {
        (TypeRef::Named(_), true) => quote!(self.#field.chat_key()),
        (TypeRef::Named(_), false) => {
            quote!(self.#field.as_ref().and_then(|chat| chat.chat_key()))
        }
        (TypeRef::Scalar(Scalar::String), true) => quote!(Some(self.#field.as_str().into())),
        (TypeRef::Scalar(Scalar::String), false) => {
            quote!(self.#field.as_deref().map(bazu_core::ChatKey::from))
        }
        (_, true) => quote!(Some(self.#field.into())),
        (_, false) => quote!(self.#field.map(bazu_core::ChatKey::from)),
    };
    Some(quote! {
        fn chat(&self) -> Option<bazu_core::ChatKey> {
            #key
        }
    })
}

/// The function that returns for how long the server waits.
fn wait(call: &BotCall, method: &Method) -> Option<TokenStream> {
    let param = method.param(call.long_poll.as_ref()?)?;
    let field = ident(&param.rust);
    let seconds = if param.required {
        quote!(Some(self.#field))
    } else {
        quote!(self.#field)
    };
    Some(quote! {
        fn long_poll(&self) -> Option<std::time::Duration> {
            #seconds.and_then(|seconds| u64::try_from(seconds).ok()).map(std::time::Duration::from_secs)
        }
    })
}
