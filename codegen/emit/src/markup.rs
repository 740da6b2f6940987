//! The types of formats, in which bots write texts with markup.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{Emitter, docs, types};
use crate::ident;
use crate::output::{Failure, RustFile};
use bazu_model::{EscapeKind, Mark, Role, Scalar, Struct, TextFormat, TypeRef};

impl Emitter<'_> {
    /// The module of formats, if the API has some.
    pub(super) fn markup_file(&self) -> Result<Option<RustFile>, Failure> {
        let formats = self.api.protocol.bot().map_or(&[][..], |bot| &bot.formats);
        if formats.is_empty() {
            return Ok(None);
        }
        let mut head = self.head(&format!("spec/{}/api.yaml", self.api.id));
        head.push_str(&docs::inner(&[
            "Texts with markup. What a user wrote stays text: it is escaped.",
        ]));
        let mut file = RustFile::new(head, "markup");
        for format in formats {
            file.node(&format.name, format.span, self.format_items(format))?;
        }
        Ok(Some(file))
    }

    fn format_items(&self, format: &TextFormat) -> Vec<TokenStream> {
        let name = ident(&format.name);
        let docs = self.text_docs(&format.facts, &format.name);
        let deprecated = types::deprecated(&format.facts);
        let escape = escape(format);
        let mode = self.parse_mode(format);
        let marks = format.marks.iter().map(|mark| self.mark(format, mark));
        let mention = self.mention_user(format);
        let item = quote! {
            #docs
            #deprecated
            #[derive(Clone, Debug, Default, PartialEq, Eq)]
            pub struct #name(bazu_core::Markup);
        };
        let functions = quote! {
            impl #name {
                #mode

                const ESCAPE: bazu_core::Escape = #escape;

                /// A text without anything in it.
                pub fn new() -> Self {
                    Self::default()
                }

                /// Writes a text so that nothing in it is markup.
                pub fn escape(text: &str) -> String {
                    Self::from(text).to_string()
                }

                /// Appends a text. Nothing in it is markup.
                pub fn text(mut self, text: impl AsRef<str>) -> Self {
                    self.0.text(text.as_ref());
                    self
                }

                /// Appends a text with markup.
                pub fn append(mut self, other: Self) -> Self {
                    self.0.append(other.0);
                    self
                }

                #(#marks)*
                #mention

                /// The text as a reader sees it. The limits of a text are about this one.
                pub fn plain(&self) -> String {
                    self.0.plain(Self::ESCAPE)
                }

                /// Whether the text, without its markup, is within a limit, such as `SendMessage::TEXT_LENGTH`.
                pub fn fits(&self, limit: bazu_core::LengthLimit) -> bool {
                    limit.holds(&self.plain())
                }
            }
        };
        let display = quote! {
            /// The text with its markup.
            impl std::fmt::Display for #name {
                fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    f.write_str(&self.0.write(Self::ESCAPE))
                }
            }
        };
        let conversions = [
            (quote!(&str), quote!(text)),
            (quote!(String), quote!(&text)),
            (quote!(&String), quote!(text)),
        ];
        let conversions = conversions.map(|(from, text)| {
            quote! {
                impl From<#from> for #name {
                    fn from(text: #from) -> Self {
                        Self(bazu_core::Markup::from_text(#text))
                    }
                }
            }
        });
        let written = [quote!(#name), quote!(&#name)].map(|from| {
            quote! {
                impl From<#from> for String {
                    fn from(text: #from) -> Self {
                        text.to_string()
                    }
                }
            }
        });
        let mut items = vec![item, functions, display];
        items.extend(conversions);
        items.extend(written);
        items
    }

    /// The constant with the value of the parameter `parse_mode`.
    fn parse_mode(&self, format: &TextFormat) -> Option<TokenStream> {
        let (ty, value) = self.mode_of(format)?;
        Some(quote! {
            /// The value of the parameter `parse_mode` for such a text.
            pub const PARSE_MODE: #ty = #ty::#value;
        })
    }

    /// The type and the value of the parameter `parse_mode`.
    pub(crate) fn mode_of(&self, format: &TextFormat) -> Option<(TokenStream, Ident)> {
        let mode = format.parse_mode.as_ref()?;
        let params = self.api.methods.values().flat_map(|method| &method.params);
        let mut types = params
            .filter(|param| param.wire == "parse_mode")
            .filter_map(|param| param.ty.name());
        types.find_map(|name| {
            let mut values = self.api.types.get(name)?.values().iter();
            let value = values.find(|value| value.wire == mode.value)?;
            Some((self.path(name), ident(&value.rust)))
        })
    }

    fn mark(&self, format: &TextFormat, mark: &Mark) -> TokenStream {
        let name = ident(&mark.name);
        let docs = self.text_part_docs(&mark.facts, &mark.name, format.facts.basis);
        let deprecated = types::deprecated(&mark.facts);
        let written = mark.written.as_str();
        let mut declarations = Vec::new();
        let mut values = Vec::new();
        let mut content = quote!();
        for hole in mark.holes() {
            let argument = ident(hole);
            match hole {
                "text" if format.nested => {
                    declarations.push(quote!(text: impl Into<Self>));
                    content = quote!(text.into().0);
                }
                "text" | "code" => {
                    declarations.push(quote!(#argument: impl AsRef<str>));
                    content = quote!(bazu_core::Markup::from_text(#argument.as_ref()));
                }
                "id" => {
                    declarations.push(quote!(id: i64));
                    values.push(quote!(("id", &id.to_string())));
                }
                hole => {
                    declarations.push(quote!(#argument: impl AsRef<str>));
                    values.push(quote!((#hole, #argument.as_ref())));
                }
            }
        }
        let call = match mark.apart {
            true => quote!(mark_apart(#written, #content)),
            false => quote!(mark(#written, #content, &[#(#values),*])),
        };
        quote! {
            #docs
            #deprecated
            pub fn #name(mut self, #(#declarations),*) -> Self {
                self.0.#call;
                self
            }
        }
    }

    /// The function that mentions a user, whether there is a username or not.
    fn mention_user(&self, format: &TextFormat) -> Option<TokenStream> {
        let mark = format.mark("mention")?;
        if mark.holes() != ["text", "id"] {
            return None;
        }
        let user = self.api.with_role(Role::Me)?.returns.name()?;
        let item = self.api.fields_of(user)?;
        let text = |name: &str, required: bool| {
            let field = item.fields.iter().find(|it| it.wire == name)?;
            let is_text = field.ty == TypeRef::Scalar(Scalar::String);
            (is_text && field.required == required).then(|| ident(&field.rust))
        };
        let (username, name) = (text("username", false)?, text("first_name", true)?);
        let id = ident(&Struct::id(item)?.rust);
        let user = self.path(user);
        Some(quote! {
            /// Mentions a user: by the username, or without one by the first name that links to the user.
            pub fn mention_user(self, user: &#user) -> Self {
                match &user.#username {
                    Some(username) => self.text(format!("@{username}")),
                    None => self.mention(user.#name.as_str(), user.#id),
                }
            }
        })
    }
}

fn escape(format: &TextFormat) -> TokenStream {
    let (signs, code, address) = (&format.signs, &format.code_signs, &format.address_signs);
    match format.escape.value {
        EscapeKind::References => quote!(bazu_core::Escape::References),
        EscapeKind::Backslash => quote!(bazu_core::Escape::Backslash {
            text: #signs,
            code: #code,
            address: #address,
        }),
        EscapeKind::Separate => {
            let pairs = format.pairs.iter().map(|pair| pair.as_str());
            quote!(bazu_core::Escape::Separate { signs: #signs, pairs: &[#(#pairs),*] })
        }
    }
}
