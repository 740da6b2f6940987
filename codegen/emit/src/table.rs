//! A table of the crate's types for the tests: each can be read and written by its name.

use quote::quote;

use super::{Emitter, docs};
use crate::ident;
use crate::output::{Failure, RustFile};

impl Emitter<'_> {
    pub(super) fn table(&self) -> Result<RustFile, Failure> {
        let api = self.api;
        let mut head = self.head(&format!("spec/{}", api.id));
        head.push_str(&docs::inner(&[
            "Every type of the crate that can be read, by name.",
        ]));
        let krate = ident(&api.krate.name.replace('-', "_"));
        let mut file = RustFile::new(head, "");
        let readable = api
            .types
            .values()
            .filter(|ty| !self.uploading.contains(ty.name.as_str()));
        let ended = readable.clone().any(|ty| ty.facts.is_deprecated());
        let allow = ended.then(|| quote!(#[allow(deprecated)]));
        let rows = readable.map(|ty| {
            let text = &ty.name;
            let name = ident(&ty.name);
            quote!((#text, round_trip::<#krate::types::#name>))
        });
        file.item(
            "TYPES",
            quote! {
                use bazu_tests::{RoundTrip, round_trip};
            },
        )?;
        file.item(
            "TYPES",
            quote! {
                /// Decodes JSON as the named type, encodes it again, and checks that both are equal.
                #allow
                #[rustfmt::skip]
                pub const TYPES: &[(&str, RoundTrip)] = &[#(#rows),*];
            },
        )?;
        Ok(file)
    }
}
