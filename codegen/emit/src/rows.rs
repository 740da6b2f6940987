//! Functions of lists of lists that are sent, such as the rows of a keyboard.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Emitter, docs};
use crate::ident;
use bazu_model::{Field, Struct, TypeRef};

impl Emitter<'_> {
    /// The functions that add to a list of lists, remove from it and go through it.
    pub(super) fn row_functions(&self, item: &Struct) -> Vec<TokenStream> {
        let functions = item.rows().filter_map(|field| self.of_rows(item, field));
        functions.collect()
    }

    fn of_rows(&self, item: &Struct, field: &Field) -> Option<TokenStream> {
        let TypeRef::List(row) = &field.ty.value else {
            return None;
        };
        let TypeRef::List(one) = &**row else {
            return None;
        };
        let name = ident(&field.rust);
        let function = |function: &str| ident(&item.row_function(field, function));
        let (row_, columns, add) = (function("row"), function("columns"), function("add_to_row"));
        let (remove_item, remove_row) = (function("remove_item"), function("remove_row"));
        let (retain, items) = (function("retain"), function("items"));
        let (taken_row, row_value) = self.taken(row, &quote!(row));
        let (taken_one, one_value) = self.taken(one, &quote!(item));
        let all = match one_value.to_string() == "item" {
            true => quote!(items),
            false => quote!(items.into_iter().map(|item| #one_value)),
        };
        let one = self.rust_type(one);
        let (list, lent) = match field.required {
            true => (quote!(self.#name), quote!(&self.#name)),
            false => (
                quote!(self.#name.get_or_insert_default()),
                quote!(self.#name.as_deref().unwrap_or_default()),
            ),
        };
        let list_mut = match field.required {
            true => quote!(&mut self.#name),
            false => list.clone(),
        };
        // Nothing can be removed from a list that is not there.
        let removing = |call: TokenStream| match field.required {
            true => quote!(bazu_core::rows::#call),
            false => quote!(self.#name.as_mut().and_then(|rows| bazu_core::rows::#call)),
        };
        let rows = match field.required {
            true => quote!(&mut self.#name),
            false => quote!(rows),
        };
        let remove_one = removing(quote!(remove(#rows, row, place)));
        let remove_all = removing(quote!(remove_row(#rows, row)));
        let retained = match field.required {
            true => quote!(bazu_core::rows::retain(&mut self.#name, keep);),
            false => {
                quote!(if let Some(rows) = &mut self.#name { bazu_core::rows::retain(rows, keep); })
            }
        };
        let adds = docs::outer(&[format!("Adds a row to `{}`.", field.rust)]);
        let goes = docs::outer(&[format!(
            "The items of `{}`, each with the number of its row. Rows count from 0.",
            field.rust
        )]);
        Some(quote! {
            #adds
            #[must_use]
            pub fn #row_(mut self, row: #taken_row) -> Self {
                #list.push(#row_value);
                self
            }

            /// Adds rows of `columns` items each. The last row may be shorter. 0 columns are 1.
            #[must_use]
            pub fn #columns(mut self, columns: usize, items: impl IntoIterator<Item = #taken_one>) -> Self {
                bazu_core::rows::columns(#list_mut, columns, #all);
                self
            }

            /// Adds an item at the end of a row. Rows count from 0. If there is no such row, the item
            /// becomes a new row at the end.
            #[must_use]
            pub fn #add(mut self, row: usize, item: #taken_one) -> Self {
                bazu_core::rows::add(#list_mut, row, #one_value);
                self
            }

            /// Removes an item, and its row if nothing else is in it. Rows and places in a row count
            /// from 0.
            pub fn #remove_item(&mut self, row: usize, place: usize) -> Option<#one> {
                #remove_one
            }

            /// Removes a row. Rows count from 0.
            pub fn #remove_row(&mut self, row: usize) -> Option<Vec<#one>> {
                #remove_all
            }

            /// Keeps the items for which `keep` returns `true`, and removes the others and the rows that
            /// become empty. `keep` gets the number of the row, from 0, and the item.
            pub fn #retain(&mut self, keep: impl std::ops::FnMut(usize, &#one) -> bool) {
                #retained
            }

            #goes
            pub fn #items(&self) -> impl std::iter::Iterator<Item = (usize, &#one)> {
                bazu_core::rows::items(#lent)
            }
        })
    }
}
