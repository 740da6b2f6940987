//! What a user of a crate writes, as whole functions that compile.

mod bound;
mod calls;
mod client;
mod fields;
mod members;

use std::collections::BTreeMap;

use proc_macro2::{Ident, TokenStream};

use super::subject::Subject;
use bazu_emit::{Emitter, runtime};
use bazu_emit::ident;
use bazu_emit::output::{Failure, Output, RustFile};
use bazu_model::names;
use bazu_model::{Api, Field, Scalar, TypeKind};

/// Writes code that uses a crate.
pub(super) struct Usage<'a> {
    api: &'a Api,
    emitter: Emitter<'a>,
}

impl<'a> Usage<'a> {
    pub(super) fn new(api: &'a Api) -> Self {
        Self {
            api,
            emitter: Emitter::new(api),
        }
    }

    /// Functions as the text of a file, with what they import.
    pub(super) fn text(&self, functions: Vec<TokenStream>) -> Result<String, Failure> {
        let mut file = RustFile::new(String::new(), self.importable());
        for function in functions {
            file.item("a snippet", function)?;
        }
        let mut output = Output::default();
        output.rust("snippet.rs", file);
        let text = output.file("snippet.rs").map(|file| file.text.clone());
        Ok(text.unwrap_or_default())
    }

    fn importable(&self) -> BTreeMap<String, String> {
        let krate = self.krate();
        let mut paths = BTreeMap::new();
        for name in [&self.api.client, "Error", "ErrorKind"] {
            paths.insert(name.to_owned(), format!("{krate}::{name}"));
        }
        let limits = [
            "Choices",
            "FileLimit",
            "ItemsLimit",
            "LengthLimit",
            "RangeLimit",
        ];
        for name in Scalar::ALL.map(Scalar::name).into_iter().chain(limits) {
            let path = runtime::path(self.api, name);
            paths.insert(name.to_owned(), format!("{krate}::{path}"));
        }
        // What is built in has no path of its own where Rust has the same.
        paths.remove("String");
        for (name, ty) in &self.api.types {
            paths.insert(name.clone(), format!("{krate}::types::{name}"));
            if matches!(&ty.kind, TypeKind::Struct(item) if !item.kinds.is_empty()) {
                let kind = format!("{name}Kind");
                paths.insert(kind.clone(), format!("{krate}::types::{kind}"));
            }
        }
        for method in self.api.methods.values() {
            let name = &method.rust_type;
            paths.insert(name.clone(), format!("{krate}::methods::{name}"));
        }
        paths
    }

    fn krate(&self) -> Ident {
        ident(&self.api.krate.name.replace('-', "_"))
    }

    /// Functions that do something with the crate, the first of this name; none where the crate
    /// has no such thing.
    pub(super) fn functions(&self, subject: Subject<'_>, name: &str) -> Vec<TokenStream> {
        let one = ident(name);
        let function = match subject {
            Subject::Client => Some(self.client(&one)),
            Subject::Settings => Some(self.settings(&one)),
            Subject::Error(error) => self.error(error, &one),
            Subject::Call(method) => return self.call(method, name),
            Subject::Give(method, param) => self.give(method, param, &one),
            Subject::Answer(method) => self.answer(method, &one),
            Subject::Look(ty) => self.look(ty, &one),
            Subject::Make(ty) => return self.make(ty, name),
            Subject::MakeWith(ty, field) => self.make_with(ty, field, &one),
            Subject::Read(ty, field) => self.read(ty, field, &one),
            Subject::Limit(owner, field, end) => self.limit(owner, field, end, &one),
            Subject::Value(ty, value) => self.value(ty, value, &one),
            Subject::Member(ty, tag, key) => self.member(ty, (tag, key), &one),
            Subject::Trait(ty, name) => self.with_trait(ty, name, &one),
            Subject::Constant(constant) => Some(self.constant(constant, &one)),
            Subject::Shortcut(ty, shortcut) => self.shortcut(ty, shortcut, &one),
            Subject::Accessor(ty, accessor) => self.accessor(ty, accessor, &one),
        };
        function.into_iter().collect()
    }

    /// What remains possible where the old crate had something that this one has not.
    pub(super) fn remaining(
        &self,
        subject: Subject<'_>,
        old: &Usage<'_>,
        name: &str,
    ) -> Vec<TokenStream> {
        let one = ident(name);
        let function = match subject {
            Subject::Error(error) => old.code(error, &one),
            Subject::Call(method) => self.by_hand(method, &one),
            Subject::Give(method, _) => return self.call(method, name),
            Subject::Make(ty) => self.look(ty, &one),
            Subject::Look(_) => Some(self.plain_json(&one)),
            Subject::MakeWith(ty, _) => {
                let mut made = self.make(ty, name);
                made.truncate(1);
                return made;
            }
            Subject::Read(ty, _) => self.look(ty, &one),
            Subject::Limit(owner, field, _) => {
                let uses = [
                    Subject::Give(owner, field),
                    Subject::MakeWith(owner, field),
                    Subject::Read(owner, field),
                ];
                let mut functions = uses.iter().map(|used| self.functions(*used, name));
                return functions
                    .find(|found| !found.is_empty())
                    .unwrap_or_default();
            }
            Subject::Value(ty, value) => {
                let text = self.as_text(ty, value, &one);
                text.or_else(|| self.look(ty, &one))
            }
            Subject::Member(ty, ..) => {
                let unknown = self.unknown(ty, &one);
                unknown.or_else(|| self.look(ty, &one))
            }
            Subject::Trait(ty, name) => self.without_trait(ty, name, &one),
            Subject::Constant(constant) => Some(old.constant_as_text(constant, &one)),
            Subject::Shortcut(ty, shortcut) => {
                let known = old.api.types.get(ty);
                let mut shortcuts = known.into_iter().flat_map(|ty| &ty.shortcuts);
                let shortcut = shortcuts.find(|known| known.name == shortcut);
                shortcut.and_then(|shortcut| {
                    let call = self.bound_call(ty, shortcut, &one);
                    call.or_else(|| self.by_hand(&shortcut.method, &one))
                })
            }
            Subject::Accessor(ty, accessor) => {
                let known = old.api.types.get(ty);
                let mut accessors = known.into_iter().flat_map(|ty| &ty.accessors);
                let accessor = accessors.find(|known| known.name == accessor);
                let read = accessor.and_then(|accessor| self.by_fields(ty, accessor, &one));
                read.or_else(|| self.look(ty, &one))
            }
            Subject::Client | Subject::Settings | Subject::Answer(_) => None,
        };
        // A client can always be made.
        let function = function.unwrap_or_else(|| self.client(&one));
        vec![function]
    }
}

/// The name of a variable for a value of a type.
fn variable(ty: &str) -> Ident {
    let name = names::snake(ty);
    let usable = !names::is_keyword(&name) && names::is_identifier(&name);
    ident(if usable { &name } else { "value" })
}

/// The name of a variable beside arguments, one of which may have it.
fn apart(variable: Ident, given: &[&Field]) -> Ident {
    if given.iter().any(|field| variable == field.rust) {
        ident("own")
    } else {
        variable
    }
}
