//! What a user of a crate writes, as whole functions that compile: the code beside what breaks.

mod bound;
mod brought;
mod calls;
mod client;
mod structs;
mod text;
mod variants;

use proc_macro2::{Ident, TokenStream};

use crate::output::{Failure, Output, RustFile};
use crate::{Emitter, UnionTrait, ident};
use bazu_model::{Api, Field, Path, TypeKind, names};

/// Something that code does with a crate. Names are those of the wire.
#[derive(Clone, Copy, Debug)]
pub enum Action<'n> {
    CreateClient,
    ConfigureClient,
    ReadConstant(&'n str),
    MatchError(&'n str),
    /// Calls a method, in each way there is.
    CallMethod(&'n str),
    /// Calls a method with a parameter.
    SetParameter(&'n str, &'n str),
    TakeResult(&'n str),
    ReadValue(&'n str),
    /// Creates a value of a type, in each way there is.
    CreateValue(&'n str),
    /// Creates a value with a field.
    SetField(&'n str, &'n str),
    /// Reads a field of a type or a method.
    ReadField(&'n str, &'n str),
    /// Reads a limit of a field, by the key of the spec language.
    ReadLimit(&'n str, &'n str, &'n str),
    /// Asks whether a value of an enum is this one.
    MatchValue(&'n str, &'n str),
    /// Takes a member out of a union, or a kind out of an update.
    MatchVariant(&'n str, &'n str, Option<&'n str>),
    /// Relies on a trait of a union.
    UseTrait(&'n str, &'n UnionTrait),
    /// Calls a method bound to fields of a type.
    CallShortcut(&'n str, &'n str),
    /// Reads a value out of fields of a type.
    CallAccessor(&'n str, &'n str),
    /// Takes what comes with the content of an update, by its key and path in the spec.
    TakeBrought(&'n str, &'n str, &'n str),
    /// Makes a link that opens the bot.
    MakeLink(&'n str),
    /// Reads the parts of a link that opens the bot.
    ReadLink(&'n str),
    /// Reads the value of the parameter that chooses a format.
    ReadMode(&'n str),
    /// Writes a text in a format.
    WriteText(&'n str),
    /// Writes a text with a mark of a format.
    WriteMark(&'n str, &'n str),
    /// Relies on the role of a method.
    UseRole(&'n str),
}

impl<'n> Action<'n> {
    /// What code does with a part of an API; nothing where the API has no such part.
    pub fn on(api: &Api, path: &'n Path) -> Vec<Self> {
        if api.node(path).is_none() {
            return Vec::new();
        }
        vec![match path {
            Path::Api | Path::Chapter(_) => Self::CreateClient,
            Path::Error(name) => Self::MatchError(name),
            Path::Link(name) => Self::MakeLink(name),
            Path::Format(name) => Self::WriteText(name),
            Path::Mark { format, name } => Self::WriteMark(format, name),
            Path::Method(name) => Self::CallMethod(name),
            Path::Result(method) => Self::TakeResult(method),
            Path::Parameter { method, parameter } => Self::SetParameter(method, parameter),
            Path::Type(name) => return Self::on_item(api, name).into_iter().collect(),
            Path::Field { ty, field } => {
                let owner = api.types.get(ty);
                let read = owner.is_some_and(|ty| ty.received);
                let read = read.then_some(Self::ReadField(ty, field));
                let set = owner.is_some_and(|ty| ty.sent);
                let set = set.then_some(Self::SetField(ty, field));
                return read.into_iter().chain(set).collect();
            }
            Path::Value { ty, value } => Self::MatchValue(ty, value),
            Path::Variant { ty, tag, key } => Self::MatchVariant(ty, tag, key.as_deref()),
            Path::Rule { owner, .. } if api.methods.contains_key(owner) => Self::CallMethod(owner),
            Path::Rule { owner, .. } => Self::CreateValue(owner),
            Path::Shortcut { ty, name } => Self::CallShortcut(ty, name),
            Path::Accessor { ty, name } => Self::CallAccessor(ty, name),
        }]
    }

    /// What code does with a method or a type.
    pub fn on_item(api: &Api, name: &'n str) -> Option<Self> {
        if api.methods.contains_key(name) {
            return Some(Self::CallMethod(name));
        }
        let ty = api.types.get(name)?;
        let created = ty.sent && !ty.received && matches!(ty.kind, TypeKind::Struct(_));
        Some(if created {
            Self::CreateValue(name)
        } else {
            Self::ReadValue(name)
        })
    }
}

/// Code that does something with the old crate, and code that does the same with the new one, or
/// what comes closest. What it does is named as each crate names it.
///
/// # Errors
///
/// If the generator wrote something that is not Rust, which is a bug of the generator.
pub fn before_and_after(
    (old_actions, old): (&[Action<'_>], &Api),
    (new_actions, new): (&[Action<'_>], &Api),
) -> Result<(String, String), Failure> {
    let (old, new) = (Usage::new(old), Usage::new(new));
    let name = |word: &str, index: usize| match index {
        0 => word.to_owned(),
        _ => format!("{word}_when_sent"),
    };
    let (mut before, mut after) = (Vec::new(), Vec::new());
    for (index, action) in old_actions.iter().enumerate() {
        before.extend(old.code(*action, &new, &name("before", index)));
    }
    for (index, action) in new_actions.iter().enumerate() {
        let name = name("after", index);
        after.extend(match action {
            // That a union or the client is there says nothing about what it has lost.
            Action::UseTrait(..) | Action::ReadConstant(_) => new.instead(*action, &old, &name),
            _ => new.code(*action, &old, &name),
        });
    }
    Ok((old.text(before)?, new.text(after)?))
}

/// Writes code that uses a crate.
struct Usage<'a> {
    api: &'a Api,
    emitter: Emitter<'a>,
}

impl<'a> Usage<'a> {
    fn new(api: &'a Api) -> Self {
        let emitter = Emitter::new(api);
        Self { api, emitter }
    }

    /// Functions as the text of a file, with what they import.
    fn text(&self, functions: Vec<TokenStream>) -> Result<String, Failure> {
        let mut file = RustFile::outside(self.api);
        for function in functions {
            file.item("a snippet", function)?;
        }
        let mut output = Output::default();
        output.rust("snippet.rs", file);
        let text = output.file("snippet.rs").map(|file| file.text.clone());
        Ok(text.unwrap_or_default())
    }

    /// Functions that do something with the crate, the first of this name. Where the crate has no
    /// such thing, what comes closest.
    fn code(&self, action: Action<'_>, other: &Usage<'_>, name: &str) -> Vec<TokenStream> {
        let functions = self.functions(action, name);
        if functions.is_empty() {
            return self.instead(action, other, name);
        }
        functions
    }

    fn functions(&self, action: Action<'_>, name: &str) -> Vec<TokenStream> {
        let one = ident(name);
        let function = match action {
            Action::CreateClient => Some(self.client(&one)),
            Action::ConfigureClient => Some(self.settings(&one)),
            Action::ReadConstant(constant) => Some(self.constant(constant, &one)),
            Action::MatchError(error) => self.error(error, &one),
            Action::MakeLink(link) => self.link(link, &one),
            Action::ReadLink(link) => self.link_parts(link, &one),
            Action::ReadMode(format) => self.format_mode(format, &one),
            Action::WriteText(format) => self.format(format, &one),
            Action::WriteMark(format, mark) => self.mark(format, mark, &one),
            Action::CallMethod(method) => return self.call(method, name),
            Action::SetParameter(method, param) => self.set_parameter(method, param, &one),
            Action::TakeResult(method) => self.result(method, &one),
            Action::ReadValue(ty) => self.read_value(ty, &one),
            Action::CreateValue(ty) => return self.create(ty, name),
            Action::SetField(ty, field) => self.create_with(ty, field, &one),
            Action::ReadField(ty, field) => self.read_field(ty, field, &one),
            Action::ReadLimit(owner, field, key) => self.limit(owner, field, key, &one),
            Action::MatchValue(ty, value) => self.value(ty, value, &one),
            Action::MatchVariant(ty, tag, key) => self.variant(ty, (tag, key), &one),
            Action::UseTrait(ty, used) => self.with_trait(ty, used, &one),
            Action::CallShortcut(ty, shortcut) => self.shortcut(ty, shortcut, &one),
            Action::CallAccessor(ty, accessor) => self.accessor(ty, accessor, &one),
            Action::TakeBrought(ty, key, path) => self.brought(ty, (key, path), &one),
            Action::UseRole(method) => self.role(method, &one),
        };
        function.into_iter().collect()
    }

    /// What comes closest where the other crate has something that this one has not.
    fn instead(&self, action: Action<'_>, other: &Usage<'_>, name: &str) -> Vec<TokenStream> {
        let one = ident(name);
        let function = match action {
            Action::MatchError(error) => other.error_by_code(error, &one),
            Action::MakeLink(link) | Action::ReadLink(link) => other.link_by_hand(link, &one),
            Action::WriteMark(format, _) | Action::ReadMode(format) => self
                .format(format, &one)
                .or_else(|| Some(text::plain(&one))),
            Action::WriteText(_) => Some(text::plain(&one)),
            Action::CallMethod(method) => self.by_hand(method, &one),
            Action::SetParameter(method, _) => return self.call(method, name),
            Action::CreateValue(ty) | Action::ReadField(ty, _) | Action::TakeBrought(ty, ..) => {
                self.read_value(ty, &one)
            }
            Action::UseRole(method) => return self.call(method, name),
            Action::ReadValue(_) => Some(self.plain_json(&one)),
            Action::SetField(ty, _) => return self.create(ty, name).into_iter().take(1).collect(),
            Action::ReadLimit(owner, field, _) => {
                let uses = [
                    Action::SetParameter(owner, field),
                    Action::SetField(owner, field),
                    Action::ReadField(owner, field),
                ];
                let mut functions = uses.iter().map(|used| self.functions(*used, name));
                return functions
                    .find(|functions| !functions.is_empty())
                    .unwrap_or_default();
            }
            Action::MatchValue(ty, value) => self
                .value_as_text(ty, value, &one)
                .or_else(|| self.read_value(ty, &one)),
            Action::MatchVariant(ty, ..) => self
                .unknown_variant(ty, &one)
                .or_else(|| self.read_value(ty, &one)),
            Action::UseTrait(ty, lost) => self.without_trait(ty, lost, &one),
            Action::ReadConstant(constant) => other.constant_as_text(constant, &one),
            Action::CallShortcut(ty, name) => {
                let known = other.api.types.get(ty).map(|ty| ty.shortcuts.iter());
                let shortcut = known.and_then(|mut known| known.find(|one| one.name == name));
                shortcut.and_then(|shortcut| {
                    self.bound_call(ty, shortcut, &one)
                        .or_else(|| self.by_hand(&shortcut.method, &one))
                })
            }
            Action::CallAccessor(ty, name) => {
                let known = other.api.types.get(ty).map(|ty| ty.accessors.iter());
                let accessor = known.and_then(|mut known| known.find(|one| one.name == name));
                accessor
                    .and_then(|accessor| self.by_fields(ty, accessor, &one))
                    .or_else(|| self.read_value(ty, &one))
            }
            Action::CreateClient | Action::ConfigureClient | Action::TakeResult(_) => None,
        };
        // A client can always be created.
        vec![function.unwrap_or_else(|| self.client(&one))]
    }
}

/// The name of a variable for a value of a type.
fn variable(ty: &str) -> Ident {
    let name = names::snake(ty);
    let usable = !names::is_keyword(&name) && names::is_identifier(&name);
    ident(if usable { &name } else { "value" })
}

/// The name of a variable beside arguments, one of which may have it.
fn apart(variable: Ident, arguments: &[&Field]) -> Ident {
    if arguments.iter().any(|field| variable == field.rust) {
        // No name of a spec ends so.
        ident(&format!("{variable}_"))
    } else {
        variable
    }
}
