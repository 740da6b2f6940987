//! What a framework for bots needs to know of an API: the traits of `bazu_core::bot`.
//!
//! [`api`] writes the requests that a runner sends, [`updates`] what updates have and bring, and
//! [`parts`] the arguments of handlers that are parts of a message.

mod api;
mod parts;
mod updates;
mod whole;

use proc_macro2::TokenStream;

use crate::output::{Failure, RustFile};
use crate::{Emitter, docs};
use bazu_model::{Method, Polling, Role, TypeRef, Variant};

pub use parts::PARTS;
pub use updates::KINDS;

/// An API that a framework can run a bot of: it has updates, and can say who the bot is.
pub(crate) struct Framework<'a> {
    emitter: &'a Emitter<'a>,
    polling: Polling<'a>,
    me: &'a Method,
}

impl<'a> Framework<'a> {
    pub(crate) fn of(emitter: &'a Emitter<'a>) -> Option<Self> {
        let api = emitter.api;
        api.update()?;
        Some(Self {
            emitter,
            polling: api.polling()?,
            me: api.with_role(Role::Me)?,
        })
    }

    /// The files beside the chapters, each with its module and whether users see it.
    pub(super) fn files(&self) -> Result<Vec<(&'static str, bool, RustFile)>, Failure> {
        let mut framework = self.file("framework", "What a framework for bots knows of this API.");
        self.api_items(&mut framework)?;
        self.update_items(&mut framework)?;
        let mut files = vec![("framework", false, framework)];
        let modules = [
            (
                "filter",
                "Filters of updates that only this API has. `bazu::filter` has the others.",
                self.own_filters(),
            ),
            (
                "kind",
                "Kinds of updates that only this API has. `bazu::kind` has the others.",
                self.own_kinds(),
            ),
        ];
        for (module, title, items) in modules {
            if !items.is_empty() {
                let mut file = self.file(module, title);
                for item in items {
                    file.item(module, item)?;
                }
                files.push((module, true, file));
            }
        }
        if self.has_parts() {
            let title = "Arguments of handlers that are parts of an update, such as a photo.";
            let mut file = self.file("part", title);
            self.part_items(&mut file)?;
            files.push(("part", true, file));
        }
        Ok(files)
    }

    fn file(&self, module: &str, title: &str) -> RustFile {
        let mut head = self.emitter.head(&format!("spec/{}", self.emitter.api.id));
        head.push_str(&docs::inner(&[title]));
        RustFile::new(head, module)
    }

    fn kinds(&self) -> &'a [Variant] {
        &self.polling.item.kinds
    }

    /// The types of this spec that are the content of updates, each once.
    fn contents(&self) -> Vec<&'a str> {
        let mut names: Vec<&str> = Vec::new();
        for kind in self.kinds() {
            if let TypeRef::Named(name) = &kind.ty.value
                && !names.contains(&name.as_str())
            {
                names.push(name);
            }
        }
        names
    }

    fn client(&self) -> TokenStream {
        self.emitter.client()
    }

    fn update(&self) -> TokenStream {
        self.emitter.path(self.polling.update)
    }

    fn update_kind(&self) -> TokenStream {
        self.emitter.path(&format!("{}Kind", self.polling.update))
    }
}
