//! The types of links that open the bot.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{Emitter, docs, text, types, validate};
use crate::ident;
use crate::output::{Failure, RustFile};
use bazu_model::{Basis, Facts, Link, LinkPart, names};

impl Emitter<'_> {
    /// The module of links, if the API has some.
    pub(super) fn links_file(&self) -> Result<Option<RustFile>, Failure> {
        let links = self.api.protocol.bot().map_or(&[][..], |bot| &bot.links);
        if links.is_empty() {
            return Ok(None);
        }
        let mut head = self.head(&format!("spec/{}/api.yaml", self.api.id));
        head.push_str(&docs::inner(&[
            "Links that open the bot. They are made with their limits checked, and read.",
        ]));
        let mut file = RustFile::new(head, "links");
        file.item(
            "LinkError",
            quote!(
                pub use bazu_core::LinkError;
            ),
        )?;
        for link in links {
            file.node(&link.name, link.span, self.link(link))?;
        }
        Ok(Some(file))
    }

    fn link(&self, link: &Link) -> Vec<TokenStream> {
        let name = ident(&link.name);
        let docs = self.text_docs(&link.facts, &link.name);
        let deprecated = types::deprecated(&link.facts);
        let constants = link.parts.iter().filter_map(|part| {
            let length = validate::length_value(part.length.as_ref()?);
            let constant = length_constant(part);
            let docs = docs::outer(&[format!("The length of the {}.", words(&part.name))]);
            Some(quote!(#docs pub const #constant: bazu_core::LengthLimit = #length;))
        });
        let parts = link.parts.iter().map(|part| {
            let (name, length) = (&part.name, part.length.as_ref());
            let length = match length {
                Some(_) => {
                    let constant = length_constant(part);
                    quote!(Some(Self::#constant))
                }
                None => quote!(None),
            };
            let pattern = match &part.pattern {
                Some(pattern) => {
                    let pattern = pattern.as_str();
                    quote!(Some(#pattern))
                }
                None => quote!(None),
            };
            quote!(bazu_core::LinkPart { name: #name, length: #length, pattern: #pattern })
        });
        let url = link.url.as_str();
        let short = match &link.short {
            Some(short) => {
                let short = short.as_str();
                quote!(Some(#short))
            }
            None => quote!(None),
        };
        let makers = self.makers(link);
        let getters = link.parts.iter().enumerate().map(|(place, part)| {
            let is_last = place + 1 == link.parts.len();
            self.getter(link, part, place, is_last && link.short.is_some())
        });
        let item = quote! {
            #docs
            #deprecated
            #[derive(Clone, Debug, PartialEq, Eq)]
            pub struct #name(bazu_core::Link);
        };
        let functions = quote! {
            impl #name {
                #(#constants)*

                const FORMAT: &'static bazu_core::LinkFormat = &bazu_core::LinkFormat {
                    url: #url,
                    short: #short,
                    parts: &[#(#parts),*],
                };

                #(#makers)*
                #(#getters)*
            }
        };
        let display = quote! {
            impl std::fmt::Display for #name {
                fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    self.0.fmt(f)
                }
            }
        };
        let read = quote! {
            /// Reads the link as a user sends it. The scheme may be missing, and other parameters are ignored.
            impl std::str::FromStr for #name {
                type Err = LinkError;

                fn from_str(text: &str) -> Result<Self, Self::Err> {
                    bazu_core::Link::parse(Self::FORMAT, text).map(Self)
                }
            }
        };
        let from = quote! {
            impl From<#name> for String {
                fn from(link: #name) -> Self {
                    link.to_string()
                }
            }
        };
        vec![item, functions, display, read, from]
    }

    /// The functions that make a link: with all parts, and without the last one.
    fn makers(&self, link: &Link) -> Vec<TokenStream> {
        let maker = |function: String, doc: String, parts: &[LinkPart]| {
            let function = ident(&function);
            let names: Vec<_> = parts.iter().map(|part| ident(&part.name)).collect();
            let docs = docs::outer(&[doc]);
            quote! {
                #docs
                ///
                /// # Errors
                ///
                /// If a part is outside of its limits.
                pub fn #function(#(#names: impl AsRef<str>),*) -> Result<Self, LinkError> {
                    bazu_core::Link::new(Self::FORMAT, &[#(#names.as_ref()),*]).map(Self)
                }
            }
        };
        let form = text::code(&link.url);
        let mut makers = vec![maker(
            "new".to_owned(),
            format!("Makes the link {form}."),
            &link.parts,
        )];
        if let (Some(short), Some((last, before))) = (&link.short, link.parts.split_last()) {
            let form = text::code(short);
            let doc = format!("Makes the link {form}.");
            makers.push(maker(format!("without_{}", last.name), doc, before));
        }
        makers
    }

    fn getter(&self, link: &Link, part: &LinkPart, place: usize, optional: bool) -> TokenStream {
        let name = ident(&part.name);
        let place = proc_macro2::Literal::usize_unsuffixed(place);
        let docs = self.text_part_docs(&part.facts, &part.name, link.facts.basis);
        let (returns, rest) = match optional {
            true => (quote!(Option<&str>), quote!()),
            false => (quote!(&str), quote!(.unwrap_or_default())),
        };
        quote! {
            #docs
            pub fn #name(&self) -> #returns {
                self.0.part(#place)#rest
            }
        }
    }

    /// What is said of a link or a format.
    pub(super) fn text_docs(&self, facts: &Facts, name: &str) -> TokenStream {
        let said = docs::facts(facts, Basis::Documented);
        self.linked("", &[text_words(facts, name), said, self.page(facts)])
    }

    /// What is said of a part of one.
    pub(super) fn text_part_docs(
        &self,
        facts: &Facts,
        name: &str,
        inherited: Basis,
    ) -> TokenStream {
        let said = docs::facts(facts, inherited);
        self.linked("", &[text_words(facts, name), said])
    }
}

/// The constant with the length of a part.
fn length_constant(part: &LinkPart) -> Ident {
    ident(&format!("{}_LENGTH", names::shouty(&part.name)))
}

fn text_words(facts: &Facts, name: &str) -> String {
    match facts.doc.is_empty() {
        true => format!("The {}.", words(name)),
        false => text::markdown(&facts.doc),
    }
}

fn words(name: &str) -> String {
    text::line(&name.replace('_', " "))
}
