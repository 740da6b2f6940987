//! Links that open the bot, and texts with markup.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::Usage;
use crate::ident;
use bazu_model::Link;

impl Usage<'_> {
    pub(super) fn link(&self, name: &str, function: &Ident) -> Option<TokenStream> {
        let link = self.api.protocol.bot()?.link(name)?;
        let name = ident(&link.name);
        let (declarations, arguments) = parts(link);
        Some(quote! {
            fn #function(#(#declarations),*) -> Result<crate::links::#name, crate::links::LinkError> {
                crate::links::#name::new(#(#arguments),*)
            }
        })
    }

    pub(super) fn link_parts(&self, name: &str, function: &Ident) -> Option<TokenStream> {
        let link = self.api.protocol.bot()?.link(name)?;
        let name = ident(&link.name);
        let parts = link.parts.iter().enumerate().map(|(place, part)| {
            let is_last = place + 1 == link.parts.len();
            let ty = match is_last && link.short.is_some() {
                true => quote!(Option<&str>),
                false => quote!(&str),
            };
            (ty, ident(&part.name))
        });
        let (types, names): (Vec<_>, Vec<_>) = parts.unzip();
        Some(quote! {
            fn #function(link: &crate::links::#name) -> (#(#types,)*) {
                (#(link.#names(),)*)
            }
        })
    }

    /// A link made of its parts, whatever their limits are.
    pub(super) fn link_by_hand(&self, name: &str, function: &Ident) -> Option<TokenStream> {
        let link = self.api.protocol.bot()?.link(name)?;
        let (declarations, _) = parts(link);
        let url = link.url.as_str();
        Some(quote! {
            fn #function(#(#declarations),*) -> String {
                format!(#url)
            }
        })
    }

    pub(super) fn format(&self, name: &str, function: &Ident) -> Option<TokenStream> {
        let format = self.api.protocol.bot()?.format(name)?;
        let name = ident(&format.name);
        Some(quote! {
            fn #function(text: &str) -> String {
                crate::markup::#name::escape(text)
            }
        })
    }

    pub(super) fn format_mode(&self, name: &str, function: &Ident) -> Option<TokenStream> {
        let format = self.api.protocol.bot()?.format(name)?;
        let (mode, _) = self.emitter.mode_of(format)?;
        let name = ident(&format.name);
        Some(quote! {
            fn #function() -> #mode {
                crate::markup::#name::PARSE_MODE
            }
        })
    }

    pub(super) fn mark(&self, format: &str, mark: &str, function: &Ident) -> Option<TokenStream> {
        let format = self.api.protocol.bot()?.format(format)?;
        let mark = format.mark(mark)?;
        let (name, call) = (ident(&format.name), ident(&mark.name));
        let holes = mark.holes().into_iter();
        let holes: Vec<_> = holes.map(|hole| (ident(hole), hole == "id")).collect();
        let declarations = holes.iter().map(|(hole, is_id)| match is_id {
            true => quote!(#hole: i64),
            false => quote!(#hole: &str),
        });
        let arguments = holes.iter().map(|(hole, _)| hole);
        Some(quote! {
            fn #function(#(#declarations),*) -> crate::markup::#name {
                crate::markup::#name::new().#call(#(#arguments),*)
            }
        })
    }
}

/// The text itself.
pub(super) fn plain(function: &Ident) -> TokenStream {
    quote! {
        fn #function(text: &str) -> String {
            text.to_owned()
        }
    }
}

fn parts(link: &Link) -> (Vec<TokenStream>, Vec<Ident>) {
    let names: Vec<_> = link.parts.iter().map(|part| ident(&part.name)).collect();
    let declarations = names.iter().map(|name| quote!(#name: &str));
    (declarations.collect(), names)
}
