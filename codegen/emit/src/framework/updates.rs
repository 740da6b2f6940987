//! What updates have, and what comes with their content.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::Framework;
use crate::output::{Failure, RustFile};
use crate::{docs, ident, text};
use bazu_model::{Name, Number, Type, TypeRef, Variant};

/// The kinds of updates for which the core has a marker.
pub const KINDS: &[&str] = &[
    "CallbackQuery",
    "ChannelPost",
    "ChatMember",
    "ChosenInlineResult",
    "EditedChannelPost",
    "EditedMessage",
    "InlineQuery",
    "Message",
    "MyChatMember",
    "Poll",
    "PollAnswer",
    "PreCheckoutQuery",
    "ShippingQuery",
];

impl Framework<'_> {
    pub(super) fn update_items(&self, file: &mut RustFile) -> Result<(), Failure> {
        let update = self.polling.update;
        file.item(update, self.update_impl())?;
        for (index, kind) in self.kinds().iter().enumerate() {
            file.item(&kind.wire, self.carries(index, kind))?;
        }
        let mut brought = Vec::new();
        for name in self.contents() {
            let items = self.content(name, &mut brought);
            let span = self.emitter.api.types.get(name).map(|ty| ty.span);
            file.node(name, span.unwrap_or_default(), items)?;
        }
        for item in self.whole_update() {
            file.item(update, item)?;
        }
        let (client, path) = (self.client(), self.update());
        let arguments = brought.iter().map(|name| {
            let ty = self.emitter.path(name);
            quote!(bazu_core::brought_argument!(#ty);)
        });
        file.item(
            update,
            quote! {
                bazu_core::bot_arguments!(#client, #path);
                #(#arguments)*
            },
        )
    }

    fn update_impl(&self) -> TokenStream {
        let (update, kind) = (self.update(), self.update_kind());
        let wire = self.kinds().iter().map(|kind| &kind.wire);
        let on_request = self.kinds().iter().enumerate();
        let on_request = on_request.filter(|(_, kind)| kind.on_request);
        let on_request: Vec<_> = on_request
            .map(|(index, _)| Literal::usize_unsuffixed(index))
            .collect();
        let on_request = (!on_request.is_empty()).then(|| {
            quote! { const ON_REQUEST: &'static [usize] = &[#(#on_request),*]; }
        });
        let id = self.polling.item.id().map(|id| ident(&id.rust));
        let rust: Vec<_> = self.kinds().iter().map(|kind| ident(&kind.rust)).collect();
        let index = (0..rust.len()).map(Literal::usize_unsuffixed);
        let chat = self.id_of("chat", |ty| ty.brings.chat.as_ref());
        let user = self.id_of("user", |ty| ty.brings.user.as_ref());
        quote! {
            impl bazu_core::bot::Update for #update {
                const KINDS: &'static [&'static str] = &[#(#wire),*];
                #on_request

                fn id(&self) -> Option<i64> {
                    let unread = self.#id == 0 && self.undecodable().is_some();
                    (!unread).then_some(self.#id)
                }

                fn kind(&self) -> Option<usize> {
                    Some(match self.kind {
                        #(#kind::#rust(_) => #index,)*
                        #kind::Unknown(_) | #kind::Undecodable(_) => return None,
                    })
                }

                fn name(&self) -> &str {
                    match &self.kind {
                        #kind::Unknown(update) => update.name(),
                        _ => self.kind().map_or("", |kind| Self::KINDS[kind]),
                    }
                }

                #chat
                #user

                fn undecodable(&self) -> Option<&bazu_core::UndecodableUpdate> {
                    match &self.kind {
                        #kind::Undecodable(update) => Some(update),
                        _ => None,
                    }
                }

                fn from_json(body: &[u8]) -> Result<Self, bazu_core::Error> {
                    Self::from_json(body)
                }
            }
        }
    }

    /// The id of what updates bring: of the chat or of the user.
    fn id_of(&self, function: &str, path: impl Fn(&Type) -> Option<&Name>) -> TokenStream {
        let name = self.update_kind();
        let function = ident(function);
        // Kinds with the same content share an arm.
        let mut arms: Vec<(Vec<&Variant>, TokenStream)> = Vec::new();
        for content in self.contents() {
            let Some(ty) = self.emitter.api.types.get(content) else {
                continue;
            };
            let Some(value) = path(ty).and_then(|path| self.id_at(ty, path)) else {
                continue;
            };
            let own =
                |kind: &&Variant| matches!(&kind.ty.value, TypeRef::Named(it) if it == content);
            arms.push((self.kinds().iter().filter(own).collect(), value));
        }
        if arms.is_empty() {
            return quote! {
                fn #function(&self) -> Option<i64> {
                    None
                }
            };
        }
        let arms = arms.iter().map(|(kinds, value)| {
            let kinds = kinds.iter().map(|kind| ident(&kind.rust));
            quote!(#(#name::#kinds(it))|* => #value,)
        });
        quote! {
            fn #function(&self) -> Option<i64> {
                match &self.kind {
                    #(#arms)*
                    _ => None,
                }
            }
        }
    }

    /// The id of the object at a path of the content `it`, as an option.
    fn id_at(&self, ty: &Type, path: &str) -> Option<TokenStream> {
        let api = self.emitter.api;
        let (fields, _) = api.follow(&ty.name, path)?;
        let id = api.fields_of(fields.last()?.ty.name()?)?.id()?;
        let (fields, _) = api.follow(&ty.name, &format!("{path}.{}", id.wire))?;
        Some(match self.emitter.reach_from(&quote!(it), &fields) {
            (true, value) => value,
            (false, value) => quote!(Some(#value)),
        })
    }

    /// The marker of a kind.
    fn marker(kind: &Variant) -> TokenStream {
        let name = ident(&kind.rust);
        match KINDS.contains(&kind.rust.as_str()) {
            true => quote!(bazu_core::bot::kind::#name),
            // Not from `crate`, so that it is not imported: its content often has the same name.
            false => quote!(super::kind::#name),
        }
    }

    pub(super) fn own_kinds(&self) -> Vec<TokenStream> {
        let own = self.kinds().iter();
        let own = own.filter(|kind| !KINDS.contains(&kind.rust.as_str()));
        own.map(|kind| {
            let docs = match kind.facts.doc.is_empty() {
                true => docs::outer(&[format!("Updates of the kind `{}`.", kind.wire)]),
                false => docs::outer(&[text::markdown(&kind.facts.doc)]),
            };
            let name = ident(&kind.rust);
            quote! {
                #docs
                #[derive(Clone, Copy, Debug)]
                pub struct #name;
            }
        })
        .collect()
    }

    fn carries(&self, index: usize, kind: &Variant) -> TokenStream {
        let (client, update, name) = (self.client(), self.update(), self.update_kind());
        let marker = Self::marker(kind);
        let content = self.emitter.rust_type(&kind.ty);
        let variant = ident(&kind.rust);
        let index = Literal::usize_unsuffixed(index);
        quote! {
            impl bazu_core::bot::Carries<#marker> for #client {
                type Payload = #content;
                const INDEX: Option<usize> = Some(#index);

                fn get(update: &#update) -> Option<&#content> {
                    match &update.kind {
                        #name::#variant(it) => Some(it),
                        _ => None,
                    }
                }
            }
        }
    }

    /// What comes with the content of an update: itself, objects in it, its text and its data.
    fn content<'s>(&'s self, name: &'s str, brought: &mut Vec<&'s str>) -> Vec<TokenStream> {
        let api = self.emitter.api;
        let path = self.emitter.path(name);
        let mut add = |name: &'s str| {
            if !brought.contains(&name) {
                brought.push(name);
            }
        };
        add(name);
        let mut items = always(&path, &path, &quote!(self));
        let Some(ty) = api.types.get(name) else {
            return items;
        };
        let objects = ["chat", "user", "message"];
        for (key, at) in ty.brings.paths().filter(|(key, _)| objects.contains(key)) {
            let Some((fields, optional)) = api.follow(name, at) else {
                continue;
            };
            let Some(object) = fields.last().and_then(|field| field.ty.name()) else {
                continue;
            };
            add(object);
            let object = self.emitter.path(object);
            let (_, value) = self.emitter.reach_from(&quote!(self), &fields);
            let found = match optional {
                true => value.clone(),
                false => quote!(Some(#value)),
            };
            match optional {
                true => items.push(may_bring(&path, &object, &found)),
                false => items.extend(always(&path, &object, &value)),
            }
            if key == "user" {
                let part = quote!(bazu_core::bot::part::Sender);
                items.push(self.holds(&path, &part, &object, &found));
            }
        }
        let text = |at: &Option<Name>| {
            let (fields, _) = api.follow(name, at.as_ref()?)?;
            Some(match self.emitter.reach_from(&quote!(self), &fields) {
                (true, value) => value,
                (false, value) => quote!(Some(#value)),
            })
        };
        if let Some(value) = text(&ty.brings.text) {
            items.push(quote! {
                impl bazu_core::bot::HasText for #path {
                    fn text(&self) -> Option<&str> {
                        #value
                    }
                }
            });
            let part = quote!(bazu_core::bot::part::Text);
            items.push(self.holds(&path, &part, &quote!(str), &value));
        }
        if let Some(value) = text(&ty.brings.data) {
            let button = api.data_from(&ty.brings);
            let length = button.and_then(|button| button.limits.length.as_ref());
            // A text has at least as many bytes as characters.
            let most = match length.and_then(|length| length.bounds.max) {
                Some(Number::Whole(most)) => {
                    let most = Literal::i64_unsuffixed(most);
                    quote!(#most)
                }
                _ => quote!(usize::MAX),
            };
            items.push(quote! {
                impl bazu_core::bot::HasData for #path {
                    const MAX_BYTES: usize = #most;

                    fn data(&self) -> Option<&str> {
                        #value
                    }
                }
            });
            let part = quote!(bazu_core::bot::part::Data);
            items.push(self.holds(&path, &part, &quote!(str), &value));
        }
        items
    }

    /// Finds a part in the content of an update.
    pub(super) fn holds(
        &self,
        content: &TokenStream,
        part: &TokenStream,
        ty: &TokenStream,
        value: &TokenStream,
    ) -> TokenStream {
        quote! {
            impl bazu_core::bot::Holds<#part> for #content {
                type Value = #ty;

                fn part(&self) -> Option<&#ty> {
                    #value
                }
            }
        }
    }
}

/// A content that always brings an object. So it may bring one, too.
fn always(content: &TokenStream, object: &TokenStream, value: &TokenStream) -> Vec<TokenStream> {
    let brings = quote! {
        impl bazu_core::bot::Brings<#object> for #content {
            fn bring(&self) -> &#object {
                #value
            }
        }
    };
    vec![brings, may_bring(content, object, &quote!(Some(#value)))]
}

fn may_bring(content: &TokenStream, object: &TokenStream, found: &TokenStream) -> TokenStream {
    quote! {
        impl bazu_core::bot::MayBring<#object> for #content {
            fn may_bring(&self) -> Option<&#object> {
                #found
            }
        }
    }
}
