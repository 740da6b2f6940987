//! Accessors for parts of texts that are chosen by what marks them.

use proc_macro2::TokenStream;
use quote::quote;

use super::Emitter;
use crate::ident;
use bazu_model::{AccessorKind, Name, Type};

impl Emitter<'_> {
    /// What such an accessor returns, and how it reads it: from the accessor whose parts are taken, the field that
    /// chooses, its values, and the field of what is returned.
    pub(super) fn among(
        &self,
        ty: &Type,
        (accessor, field, values, value): (&Name, &Name, &[Name], Option<&Name>),
    ) -> Option<(TokenStream, TokenStream)> {
        let all = ty
            .accessors
            .iter()
            .find(|known| known.name == accessor.value)?;
        let AccessorKind::Marked(parts) = &all.kind else {
            return None;
        };
        let (_, list) = parts.first()?;
        let (mark, _) = self.api.marks(&ty.field(list)?.ty)?;
        let fields = &self.api.fields_of(mark)?.fields;
        let find = |name: &Name| fields.iter().find(|known| known.wire == name.value);
        let chooses = find(field)?;
        let (kind, known) = (
            ident(&chooses.rust),
            self.api.types.get(chooses.ty.name()?)?,
        );
        let name = self.path(&known.name);
        let values = values.iter().map(|value| {
            let mut known = known.values().iter();
            let value = ident(&known.find(|known| known.wire == value.value)?.rust);
            Some(quote!(#name::#value))
        });
        let values = values.collect::<Option<Vec<_>>>()?;
        let part = match value {
            Some(value) => {
                let value = ident(&find(value)?.rust);
                quote!(|(mark, part)| mark.#value.as_deref().unwrap_or(part))
            }
            None => quote!(|(_, part)| part),
        };
        let all = ident(&all.name);
        let body = quote! {
            let parts = self.#all().into_iter();
            let parts = parts.filter(|(mark, _)| matches!(mark.#kind, #(#values)|*));
            parts.map(#part).collect()
        };
        Some((quote!(Vec<&str>), body))
    }
}
