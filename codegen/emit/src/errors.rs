//! The named errors of an API.

use quote::quote;

use super::{Emitter, docs, text, types};
use crate::ident;
use crate::output::{Failure, RustFile};
use bazu_model::Basis;

impl Emitter<'_> {
    pub(super) fn errors_file(&self) -> Result<RustFile, Failure> {
        let api = self.api;
        let mut head = self.head(&format!("spec/{}", api.id));
        head.push_str(&docs::inner(&["Named errors of the API."]));
        let mut file = RustFile::new(head, "errors");
        let variants = api.errors.iter().map(|error| {
            let said = match &error.contains {
                Some(text) => format!(
                    "Code {}, with \"{}\" in the description.",
                    error.code,
                    text::line(text)
                ),
                None => format!("Code {}.", error.code),
            };
            let basis = bazu_model::Facts {
                basis: Basis::Documented,
                ..Default::default()
            };
            let docs = self.variant_docs(&error.name, &basis, &error.facts);
            let said = docs::outer(&["", &said]);
            let deprecated = types::deprecated(&error.facts);
            let name = ident(&error.name);
            quote! {
                #docs
                ///
                #said
                #deprecated
                #name,
            }
        });
        file.item(
            "ErrorKind",
            quote! {
                /// The kind of an API error.
                #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
                #[non_exhaustive]
                pub enum ErrorKind {
                    #(#variants)*
                    /// Any other error.
                    Other,
                }
            },
        )?;
        let rows = api.errors.iter().map(|error| {
            let name = ident(&error.name);
            let code = proc_macro2::Literal::i64_unsuffixed(error.code);
            let contains = error.contains.as_deref().unwrap_or_default().to_lowercase();
            quote!((#code, #contains, ErrorKind::#name),)
        });
        file.item("ErrorKind", quote! {
            impl ErrorKind {
                /// Code, part of the description in lower case, and kind. The first match wins.
                const KNOWN: &[(i64, &str, Self)] = &[#(#rows)*];

                /// The kind of an error.
                pub fn of(error: &bazu_core::Error) -> Self {
                    let (code, status, description) = match error {
                        bazu_core::Error::Api(refusal) => {
                            let description = refusal.description.as_deref().unwrap_or_default();
                            (refusal.code, refusal.status, description)
                        }
                        // What a proxy refuses in the API's place has a status and some text.
                        bazu_core::Error::Status(answer) => {
                            (i64::from(answer.status), answer.status, answer.excerpt.as_str())
                        }
                        _ => return Self::Other,
                    };
                    let description = description.to_lowercase();
                    let known = |code: i64| {
                        Self::KNOWN
                            .iter()
                            .find(|(known, part, _)| *known == code && description.contains(part))
                            .map(|(_, _, kind)| *kind)
                    };
                    // A code that nobody has named may come with a status that somebody has.
                    known(code).or_else(|| known(status.into())).unwrap_or(Self::Other)
                }
            }
        })?;
        Ok(file)
    }
}
