//! What a whole update brings, whatever its kind is.

use proc_macro2::TokenStream;
use quote::quote;

use super::Framework;
use crate::ident;
use bazu_model::{TypeRef, Variant};

impl Framework<'_> {
    /// Finds each object that the content of some kind brings: the chat, the user, the message.
    pub(super) fn whole_update(&self) -> Vec<TokenStream> {
        let mut objects: Vec<&str> = Vec::new();
        for content in self.contents() {
            for object in self.objects_of(content).map(|(object, _)| object) {
                if !objects.contains(&object) {
                    objects.push(object);
                }
            }
        }
        objects.iter().map(|object| self.finds(object)).collect()
    }

    /// The objects that a content brings, each with the path to it.
    fn objects_of<'s>(&'s self, content: &'s str) -> impl Iterator<Item = (&'s str, &'s str)> {
        let api = self.emitter.api;
        let ty = api.types.get(content);
        let paths = ty.into_iter().flat_map(|ty| ty.brings.paths());
        let paths = paths.filter(|(key, _)| ["chat", "user", "message"].contains(key));
        paths.filter_map(move |(_, path)| {
            let (fields, _) = api.follow(content, path)?;
            Some((fields.last()?.ty.name()?, path.as_str()))
        })
    }

    /// Finds an object in an update of any kind.
    fn finds(&self, object: &str) -> TokenStream {
        let kind = self.update_kind();
        let mut arms = Vec::new();
        for content in self.contents() {
            let found = match content == object {
                true => Some(quote!(Some(it))),
                false => self.object_in(content, object),
            };
            let Some(found) = found else {
                continue;
            };
            let own =
                |it: &&Variant| matches!(&it.ty.value, TypeRef::Named(name) if name == content);
            let kinds = self.kinds().iter().filter(own).map(|it| ident(&it.rust));
            arms.push(quote!(#(#kind::#kinds(it))|* => #found,));
        }
        let (update, object) = (self.update(), self.emitter.path(object));
        quote! {
            impl bazu_core::bot::MayBring<#object> for #update {
                fn may_bring(&self) -> Option<&#object> {
                    match &self.kind {
                        #(#arms)*
                        _ => None,
                    }
                }
            }
        }
    }

    /// An object in the content `it`, as an option.
    fn object_in(&self, content: &str, object: &str) -> Option<TokenStream> {
        let (_, path) = self.objects_of(content).find(|(it, _)| *it == object)?;
        let (fields, _) = self.emitter.api.follow(content, path)?;
        Some(match self.emitter.reach_from(&quote!(it), &fields) {
            (true, value) => value,
            (false, value) => quote!(Some(#value)),
        })
    }
}
