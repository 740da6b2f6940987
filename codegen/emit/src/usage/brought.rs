//! What a framework uses of a crate: what comes with updates, and the roles of methods.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{Usage, variable};
use crate::framework::Framework;
use crate::ident;
use bazu_model::{Role, TypeRef, names};

impl Usage<'_> {
    /// Takes what comes with the content of an update, by its key and path in the spec.
    pub(super) fn brought(
        &self,
        ty: &str,
        (key, path): (&str, &str),
        name: &Ident,
    ) -> Option<TokenStream> {
        Framework::of(&self.emitter)?;
        let item = self.api.types.get(ty)?;
        let content = self.emitter.path(ty);
        let value = variable(ty);
        if key == "part" {
            let part = item.parts.iter().find(|part| part.value == path)?;
            let field = item.field(part)?;
            let krate = ident(&self.api.krate.name.replace('-', "_"));
            let part = ident(&names::upper_camel(&field.rust));
            return Some(quote! {
                fn #name(part: #krate::part::#part<'_>) -> String {
                    format!("{:?}", part.0)
                }
            });
        }
        let (_, path) = item.brings.paths().find(|(known, _)| *known == key)?;
        let (fields, optional) = self.api.follow(ty, path)?;
        let object = match &fields.last()?.ty.value {
            TypeRef::Named(object) => self.emitter.path(object),
            _ => quote!(str),
        };
        Some(match (key, optional) {
            ("text", _) => quote! {
                fn #name(#value: &#content) -> Option<&str> {
                    bazu_core::bot::HasText::text(#value)
                }
            },
            ("data", _) => quote! {
                fn #name(#value: &#content) -> Option<&str> {
                    bazu_core::bot::HasData::data(#value)
                }
            },
            (_, true) => quote! {
                fn #name(#value: &#content) -> Option<&#object> {
                    bazu_core::bot::MayBring::may_bring(#value)
                }
            },
            (_, false) => quote! {
                fn #name(#value: &#content) -> &#object {
                    bazu_core::bot::Brings::bring(#value)
                }
            },
        })
    }

    /// Relies on the role of a method.
    pub(super) fn role(&self, method: &str, name: &Ident) -> Option<TokenStream> {
        Framework::of(&self.emitter)?;
        let method = self.api.methods.get(method)?;
        let client = self.emitter.client();
        let request = self.emitter.path(&method.rust_type);
        let made = match method.call.bot()?.role.as_deref()? {
            Role::Me => {
                return Some(quote! {
                    fn #name(bot: #client) -> impl bazu_core::bot::Api {
                        bot
                    }
                });
            }
            Role::SetWebhook => quote!(set_webhook("https://example.org", None, None)),
            Role::DeleteWebhook => quote!(delete_webhook()),
            Role::SetCommands => quote!(set_commands(&[])),
            Role::DeleteMessage => quote!(delete_message(1, 2)),
        };
        Some(quote! {
            fn #name() -> Option<#request> {
                <#client as bazu_core::bot::Api>::#made
            }
        })
    }
}
