//! Parts of the content of updates, such as the photo of a message.

use proc_macro2::TokenStream;
use quote::quote;

use super::Framework;
use crate::output::{Failure, RustFile};
use crate::{docs, ident, text};
use bazu_model::{Field, Scalar, Type, TypeRef, names};

/// The parts for which the core has a marker, and a filter.
pub const PARTS: &[&str] = &[
    "Animation",
    "Audio",
    "Caption",
    "Contact",
    "Dice",
    "Document",
    "ForwardFrom",
    "ForwardFromChat",
    "Game",
    "Invoice",
    "LeftChatMember",
    "Location",
    "MediaGroupId",
    "NewChatMembers",
    "NewChatPhoto",
    "NewChatTitle",
    "Photo",
    "PinnedMessage",
    "Poll",
    "ReplyToMessage",
    "SenderChat",
    "Sticker",
    "Story",
    "SuccessfulPayment",
    "Venue",
    "Video",
    "VideoNote",
    "Voice",
    "WebAppData",
];

/// How many digits the number of a part has.
const DIGITS: u32 = 7;

impl<'a> Framework<'a> {
    /// All parts: the type that has it, its field, and its name.
    fn parts(&self) -> Vec<(&'a Type, &'a Field, String)> {
        let api = self.emitter.api;
        let types = self.contents().into_iter();
        let types = types.filter_map(|name| api.types.get(name));
        let parts = types.flat_map(|ty| {
            let fields = ty.parts.iter().filter_map(|part| ty.field(part));
            fields.map(move |field| (ty, field, names::upper_camel(&field.rust)))
        });
        parts.collect()
    }

    /// The parts that only this API has.
    fn own_parts(&self) -> Vec<(&'a Type, &'a Field, String)> {
        let mut parts = self.parts();
        parts.retain(|(_, _, name)| !PARTS.contains(&name.as_str()));
        parts
    }

    pub(super) fn has_parts(&self) -> bool {
        self.sender().is_some() || !self.parts().is_empty()
    }

    /// The first content of updates that users send, and the type of the user.
    fn sender(&self) -> Option<(&'a Type, &'a str)> {
        let api = self.emitter.api;
        let mut types = self
            .contents()
            .into_iter()
            .filter_map(|name| api.types.get(name));
        types.find_map(|ty| {
            let (fields, _) = api.follow(&ty.name, ty.brings.user.as_ref()?)?;
            Some((ty, fields.last()?.ty.name()?))
        })
    }

    pub(super) fn part_items(&self, file: &mut RustFile) -> Result<(), Failure> {
        let parts = self.parts();
        let sender = self.sender();
        let names = parts.iter().map(|(_, _, name)| name.clone());
        file.define(names.chain(sender.map(|_| "Sender".to_owned())));
        if let Some((ty, user)) = sender {
            let (content, user) = (self.emitter.path(&ty.name), self.emitter.path(user));
            let items = vec![
                quote! {
                    /// The user who sent the update.
                    #[derive(Clone, Copy, Debug)]
                    pub struct Sender<'a>(pub &'a #user);
                },
                quote!(bazu_core::part_argument!(Sender, bazu_core::bot::part::Sender, #content);),
            ];
            file.node(&ty.name, ty.span, items)?;
        }
        for (ty, field, name) in &parts {
            let known = PARTS.contains(&name.as_str());
            let argument = ident(name);
            let marker = match known {
                true => quote!(bazu_core::bot::part::#argument),
                false => quote!(crate::filter::#argument),
            };
            let value = self.lent(&field.ty);
            let (_, found) = self.emitter.reach_from(&quote!(self), &[field]);
            // A list and a text are lent as what they hold.
            let found = match &field.ty.value {
                TypeRef::List(_) => {
                    let name = ident(&field.rust);
                    quote!(self.#name.as_deref())
                }
                _ => found,
            };
            let says = match field.facts.doc.is_empty() {
                true => format!("The part `{}` of an update.", field.wire),
                false => text::markdown(docs::first_sentence(&field.facts.doc)),
            };
            let says = self.emitter.linked("", &[says]);
            let content = self.emitter.path(&ty.name);
            let holds = self.holds(&content, &marker, &value, &found);
            file.node(
                &format!("{}.{}", ty.name, field.wire),
                field.span,
                vec![
                    quote! {
                        #says
                        #[derive(Clone, Copy, Debug)]
                        pub struct #argument<'a>(pub &'a #value);
                    },
                    quote!(bazu_core::part_argument!(#argument, #marker, #content);),
                    holds,
                ],
            )?;
        }
        Ok(())
    }

    /// The type behind the reference that a handler takes.
    fn lent(&self, ty: &TypeRef) -> TokenStream {
        match ty {
            TypeRef::Scalar(Scalar::String) => quote!(str),
            TypeRef::List(item) => {
                let item = self.emitter.rust_type(item);
                quote!([#item])
            }
            ty => self.emitter.rust_type(ty),
        }
    }

    /// Markers of parts that only this API has, each with its filter.
    pub(super) fn own_filters(&self) -> Vec<TokenStream> {
        let own = self.own_parts().into_iter().enumerate();
        own.flat_map(|(index, (_, field, name))| {
            let part = format!("[`{name}`](crate::part::{name})");
            let marks = docs::outer(&[format!("Marks the part {part}.")]);
            let filters = docs::outer(&[format!("Updates with the part {part}.")]);
            let (function, name) = (ident(&field.rust), ident(&name));
            let number = number(index);
            [
                quote! {
                    #marks
                    #[derive(Clone, Copy, Debug)]
                    pub struct #name;
                },
                quote! {
                    impl bazu_core::bot::Part for #name {
                        type Number = #number;
                    }
                },
                quote! {
                    #filters
                    pub fn #function() -> bazu_core::bot::filter::Has<#name> {
                        bazu_core::bot::filter::has()
                    }
                },
            ]
        })
        .collect()
    }
}

/// The number of a part that only this API has: they begin where those of the core end.
fn number(index: usize) -> TokenStream {
    let digits = (0..DIGITS - 1).map(|digit| index >> digit & 1 == 1);
    let rest = digits.fold(quote!(()), |rest, digit| match digit {
        true => quote!((bazu_core::bot::Yes, #rest)),
        false => quote!((bazu_core::bot::No, #rest)),
    });
    quote!((bazu_core::bot::Yes, #rest))
}
