//! The requests that a runner of bots sends.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::Framework;
use crate::output::{Failure, RustFile};
use crate::{ident, text};
use bazu_model::{Meaning, Method, Number, Role, Scalar, Struct, TypeRef};

/// The parameters of the method that deletes a message.
const CHAT_ID: &str = "chat_id";
const MESSAGE_ID: &str = "message_id";

/// How many updates an answer may have if the API does not say it.
const USUAL_BATCH: i64 = 100;

impl Framework<'_> {
    pub(super) fn api_items(&self, file: &mut RustFile) -> Result<(), Failure> {
        let (client, update) = (self.client(), self.update());
        let api = self.emitter.api;
        let name = text::line(&api.title);
        let get_updates = self.emitter.path(&self.polling.method.rust_type);
        let get_me = self.emitter.path(&self.me.rust_type);
        let set_webhook = self.with_role(Role::SetWebhook);
        let delete_webhook = self.with_role(Role::DeleteWebhook);
        let set_commands = self.with_role(Role::SetCommands);
        let delete_message = self.with_role(Role::DeleteMessage);
        let range = self.polling.limit.and_then(|it| it.limits.range.as_ref());
        let batch = match range.and_then(|range| range.max) {
            Some(Number::Whole(most)) if most > 0 => most,
            _ => USUAL_BATCH,
        };
        let batch = Literal::i64_unsuffixed(batch);
        let header = api
            .protocol
            .bot()
            .and_then(|bot| bot.webhook_secret_header.as_ref());
        let header = match header {
            Some(_) => quote!(Some(Self::WEBHOOK_SECRET_HEADER)),
            None => quote!(None),
        };
        let functions = [
            self.get_updates(),
            self.identity(),
            self.set_webhook(),
            self.delete_webhook(),
            self.set_commands(),
            self.delete_message(),
            self.means("token_refused", Meaning::TokenRefused),
            self.means("unreachable", Meaning::Unreachable),
        ];
        file.item(
            &api.client,
            quote! {
                impl bazu_core::bot::Api for #client {
                    type Update = #update;
                    type GetUpdates = #get_updates;
                    type GetMe = #get_me;
                    type SetWebhook = #set_webhook;
                    type DeleteWebhook = #delete_webhook;
                    type SetCommands = #set_commands;
                    type DeleteMessage = #delete_message;

                    const NAME: &'static str = #name;
                    const MAX_BATCH: usize = #batch;
                    const WEBHOOK_SECRET_HEADER: Option<&'static str> = #header;

                    #(#functions)*
                }
            },
        )?;
        for item in self.posted() {
            file.item(&api.client, item)?;
        }
        Ok(())
    }

    /// The struct of the method with a role.
    fn with_role(&self, role: Role) -> TokenStream {
        match self.emitter.api.with_role(role) {
            Some(method) => self.emitter.path(&method.rust_type),
            None => quote!(bazu_core::bot::Missing),
        }
    }

    fn get_updates(&self) -> TokenStream {
        let method = self.polling.method;
        let (offset, timeout) = (self.polling.offset, self.polling.timeout);
        let (offset, timeout) = (ident(&offset.rust), ident(&timeout.rust));
        let mut fields = vec![quote!(#offset: fetch.offset)];
        if let Some(limit) = self.polling.limit {
            let limit = ident(&limit.rust);
            fields.push(quote!(#limit: fetch.limit.and_then(|limit| i64::try_from(limit).ok())));
        }
        fields.push(quote!(#timeout: i64::try_from(fetch.timeout.as_secs()).ok()));
        if let Some((kinds, value)) = self.allowed(method, &quote!(fetch.kinds)) {
            fields.push(quote!(#kinds: #value));
        }
        let request = self.request(method, &fields, &[]);
        let name = self.emitter.path(&method.rust_type);
        let get_me = self.emitter.path(&self.me.rust_type);
        quote! {
            fn get_updates(fetch: &bazu_core::bot::Fetch<'_>) -> #name {
                #request
            }

            fn get_me() -> #get_me {
                #get_me::new()
            }
        }
    }

    /// A request with some optional fields set. The required ones are arguments.
    fn request(&self, method: &Method, set: &[TokenStream], given: &[TokenStream]) -> TokenStream {
        let name = self.emitter.path(&method.rust_type);
        let others = method.params.len() > set.len();
        let others = others.then(|| quote!(..#name::new(#(#given),*)));
        match (set, &others) {
            ([], _) => quote!(#name::new(#(#given),*)),
            _ => quote!(#name { #(#set,)* #others }),
        }
    }

    /// The parameter that selects kinds of updates, and its value.
    fn allowed(&self, method: &Method, kinds: &TokenStream) -> Option<(Ident, TokenStream)> {
        let param = method
            .param("allowed_updates")
            .filter(|param| !param.required)?;
        let TypeRef::List(item) = &param.ty.value else {
            return None;
        };
        let one = match &**item {
            TypeRef::Scalar(Scalar::String) => quote!(String::from),
            named if self.emitter.api.is_enum(named) => {
                let name = self.emitter.rust_type(named);
                quote!(#name::from)
            }
            _ => return None,
        };
        let value = quote!(#kinds.map(|kinds| kinds.iter().copied().map(#one).collect()));
        Some((ident(&param.rust), value))
    }

    fn identity(&self) -> TokenStream {
        let item = self
            .me
            .returns
            .name()
            .and_then(|name| self.emitter.api.fields_of(name));
        let text = |name: &str| {
            let string = TypeRef::Scalar(Scalar::String);
            let field = item?.fields.iter().find(|it| it.wire == name)?;
            (field.ty == string).then(|| (ident(&field.rust), field.required))
        };
        let id = item.and_then(Struct::id).map(|id| ident(&id.rust));
        let username = match text("username") {
            Some((name, true)) => quote!(Some(me.#name.as_str())),
            Some((name, false)) => quote!(me.#name.as_deref()),
            None => quote!(None),
        };
        let name = match text("first_name").or_else(|| text("name")) {
            Some((name, true)) => quote!(me.#name.as_str()),
            Some((name, false)) => quote!(me.#name.as_deref().unwrap_or_default()),
            None => quote!(""),
        };
        let user = self.emitter.rust_type(&self.me.returns);
        quote! {
            fn identity(me: &#user) -> bazu_core::bot::Identity {
                bazu_core::bot::Identity::new(me.#id, #username, #name)
            }
        }
    }

    fn set_webhook(&self) -> TokenStream {
        let Some(method) = self.emitter.api.with_role(Role::SetWebhook) else {
            return quote! {
                fn set_webhook(
                    _: &str,
                    _: Option<&bazu_core::Secret>,
                    _: Option<&[&str]>,
                ) -> Option<bazu_core::bot::Missing> {
                    None
                }
            };
        };
        let mut fields = Vec::new();
        let secret = method.param("secret_token").filter(|param| !param.required);
        let secret = secret.and_then(|param| {
            let value = match &param.ty.value {
                TypeRef::Scalar(Scalar::Secret) => quote!(secret.cloned()),
                TypeRef::Scalar(Scalar::String) => {
                    quote!(secret.map(|secret| secret.expose().to_owned()))
                }
                _ => return None,
            };
            let name = ident(&param.rust);
            Some(quote!(#name: #value))
        });
        let kinds = self.allowed(method, &quote!(kinds));
        let secret_name = if secret.is_some() {
            quote!(secret)
        } else {
            quote!(_)
        };
        let kinds_name = if kinds.is_some() {
            quote!(kinds)
        } else {
            quote!(_)
        };
        fields.extend(secret);
        fields.extend(kinds.map(|(name, value)| quote!(#name: #value)));
        let name = self.emitter.path(&method.rust_type);
        let request = self.request(method, &fields, &[quote!(url)]);
        quote! {
            fn set_webhook(
                url: &str,
                #secret_name: Option<&bazu_core::Secret>,
                #kinds_name: Option<&[&str]>,
            ) -> Option<#name> {
                Some(#request)
            }
        }
    }

    fn delete_webhook(&self) -> TokenStream {
        let name = self.with_role(Role::DeleteWebhook);
        let request = match self.emitter.api.with_role(Role::DeleteWebhook) {
            Some(_) => quote!(Some(#name::new())),
            None => quote!(None),
        };
        quote! {
            fn delete_webhook() -> Option<#name> {
                #request
            }
        }
    }

    fn set_commands(&self) -> TokenStream {
        let name = self.with_role(Role::SetCommands);
        let method = self.emitter.api.with_role(Role::SetCommands);
        let param = method.and_then(|method| method.params.iter().find(|it| it.required));
        let item = param.and_then(|param| param.ty.name());
        let Some(item) = item.filter(|item| self.emitter.api.fields_of(item).is_some()) else {
            return quote! {
                fn set_commands(_: &[(&str, &str)]) -> Option<#name> {
                    None
                }
            };
        };
        let fields = self.emitter.api.fields_of(item).into_iter();
        let required = fields
            .flat_map(|item| &item.fields)
            .filter(|it| it.required);
        // A constructor takes the fields in their written order.
        let arguments = required.map(|field| ident(&field.wire));
        let item = self.emitter.path(item);
        quote! {
            fn set_commands(commands: &[(&str, &str)]) -> Option<#name> {
                let commands = commands.iter();
                let commands = commands.map(|(command, description)| #item::new(#(*#arguments),*));
                Some(#name::new(commands.collect::<Vec<_>>()))
            }
        }
    }

    fn delete_message(&self) -> TokenStream {
        let name = self.with_role(Role::DeleteMessage);
        let Some(method) = self.emitter.api.with_role(Role::DeleteMessage) else {
            return quote! {
                fn delete_message(_: i64, _: i64) -> Option<#name> {
                    None
                }
            };
        };
        let required = method.params.iter().filter(|param| param.required);
        let given = required.map(|param| match param.wire == MESSAGE_ID {
            true => quote!(message),
            false => quote!(chat),
        });
        quote! {
            fn delete_message(chat: i64, message: i64) -> Option<#name> {
                Some(#name::new(#(#given),*))
            }
        }
    }

    /// The types that name the message for the method that deletes one: those with a shortcut to it.
    fn posted(&self) -> Vec<TokenStream> {
        let Some(method) = self.emitter.api.with_role(Role::DeleteMessage) else {
            return Vec::new();
        };
        let types = self.emitter.api.types.values();
        let posted = types.filter_map(|ty| {
            let shortcut = ty
                .shortcuts
                .iter()
                .find(|it| it.method.value == method.wire)?;
            let id = |param: &str| {
                let (_, path) = shortcut.with.iter().find(|(name, _)| name == param)?;
                let (fields, optional) = self.emitter.api.follow(&ty.name, path)?;
                let is_id = fields.last()?.ty == TypeRef::Scalar(Scalar::Integer);
                let (_, value) = self.emitter.reach_from(&quote!(self), &fields);
                (is_id && !optional).then_some(value)
            };
            let (chat, message) = (id(CHAT_ID)?, id(MESSAGE_ID)?);
            let name = self.emitter.path(&ty.name);
            Some(quote! {
                impl bazu_core::bot::Posted for #name {
                    fn place(&self) -> (i64, i64) {
                        (#chat, #message)
                    }
                }
            })
        });
        posted.collect()
    }

    /// Whether an error has a meaning.
    fn means(&self, function: &str, meaning: Meaning) -> TokenStream {
        let errors = self.emitter.api.errors.iter();
        let named = errors.filter(|error| error.means.as_deref() == Some(&meaning));
        let named: Vec<_> = named.map(|error| ident(&error.name)).collect();
        let function = ident(function);
        if named.is_empty() {
            return quote! {
                fn #function(_: &bazu_core::Error) -> bool {
                    false
                }
            };
        }
        quote! {
            fn #function(error: &bazu_core::Error) -> bool {
                matches!(crate::errors::ErrorKind::of(error), #(crate::errors::ErrorKind::#named)|*)
            }
        }
    }
}
