//! The attributes that decide whether an item belongs to the public surface, and how.

use std::collections::BTreeSet;

use quote::ToTokens;
use syn::punctuated::Punctuated;
use syn::{Attribute, Meta, Path, Token};

/// The attributes that matter here.
#[derive(Default)]
pub(super) struct Attributes {
    /// Only compiled for tests.
    pub(super) test: bool,
    /// `#[doc(hidden)]`: reachable, but not part of the promised surface.
    pub(super) hidden: bool,
    pub(super) deprecated: bool,
    pub(super) non_exhaustive: bool,
    pub(super) macro_export: bool,
    /// What `#[repr(…)]` holds.
    pub(super) representation: Option<String>,
    /// What `#[cfg(…)]` holds, one entry per attribute.
    pub(super) conditions: BTreeSet<String>,
    pub(super) derives: Vec<Derive>,
}

/// A derived trait, and the conditions it is derived under.
pub(super) struct Derive {
    pub(super) path: Path,
    pub(super) conditions: BTreeSet<String>,
}

impl Attributes {
    pub(super) fn of(attributes: &[Attribute]) -> Self {
        let mut read = Self::default();
        for attribute in attributes {
            read.add(&attribute.meta);
        }
        read
    }

    fn add(&mut self, meta: &Meta) {
        let Some(name) = meta.path().get_ident() else {
            return;
        };
        match name.to_string().as_str() {
            "deprecated" => self.deprecated = true,
            "non_exhaustive" => self.non_exhaustive = true,
            "macro_export" => self.macro_export = true,
            "doc" => self.hidden |= metas(meta).iter().any(|it| it.path().is_ident("hidden")),
            "repr" => self.representation = content(meta),
            "cfg" => {
                self.test |= metas(meta).iter().any(is_test);
                self.conditions.extend(content(meta));
            }
            "derive" => self.derive(meta, &BTreeSet::new()),
            "cfg_attr" => self.conditional(meta),
            _ => {}
        }
    }

    fn derive(&mut self, meta: &Meta, conditions: &BTreeSet<String>) {
        for derived in metas(meta) {
            self.derives.push(Derive {
                path: derived.path().clone(),
                conditions: conditions.clone(),
            });
        }
    }

    /// Of `#[cfg_attr(…)]` only derives are read: libraries do make them optional.
    fn conditional(&mut self, meta: &Meta) {
        let metas = metas(meta);
        let Some((condition, then)) = metas.split_first() else {
            return;
        };
        if is_test(condition) {
            return;
        }
        let conditions = BTreeSet::from([condition.to_token_stream().to_string()]);
        for meta in then.iter().filter(|meta| meta.path().is_ident("derive")) {
            self.derive(meta, &conditions);
        }
    }
}

fn content(meta: &Meta) -> Option<String> {
    let list = meta.require_list().ok()?;
    Some(list.tokens.to_string())
}

fn metas(meta: &Meta) -> Vec<Meta> {
    let parse = Punctuated::<Meta, Token![,]>::parse_terminated;
    let list = meta.require_list().ok();
    let metas = list.and_then(|list| list.parse_args_with(parse).ok());
    metas.into_iter().flatten().collect()
}

/// Whether a condition holds in tests only.
fn is_test(condition: &Meta) -> bool {
    condition.path().is_ident("test")
        || (condition.path().is_ident("all") && metas(condition).iter().any(is_test))
}
