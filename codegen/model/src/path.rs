//! Typed paths: the names by which reports speak of the parts of an API.

use std::fmt;

use crate::{
    Accessor, Api, Chapter, EnumValue, ErrorCode, Facts, Field, Link, Mark, Method, Rule, Shortcut,
    Span, TextFormat, Type, Variant,
};

/// The name of a part of an API. All names are those of the wire.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Path {
    Api,
    /// A chapter, by its module.
    Chapter(String),
    Error(String),
    /// A link that opens the bot.
    Link(String),
    /// A format of texts with markup.
    Format(String),
    Type(String),
    Method(String),
    Result(String),
    Field {
        ty: String,
        field: String,
    },
    Parameter {
        method: String,
        parameter: String,
    },
    Value {
        ty: String,
        value: String,
    },
    /// A member of a union, or a kind of an update.
    Variant {
        ty: String,
        tag: String,
        key: Option<String>,
    },
    Rule {
        owner: String,
        id: String,
    },
    Shortcut {
        ty: String,
        name: String,
    },
    Accessor {
        ty: String,
        name: String,
    },
    /// A way of a format to mark a part of a text.
    Mark {
        format: String,
        name: String,
    },
}

impl Path {
    /// The path of a member of a union or a kind of an update.
    pub fn variant(ty: &str, variant: &Variant) -> Self {
        Self::Variant {
            ty: ty.to_owned(),
            tag: variant.wire.clone(),
            key: variant.key.clone(),
        }
    }

    /// The name of the error, type or method that it is, or is a part of.
    pub fn item(&self) -> Option<&str> {
        match self {
            Self::Api | Self::Chapter(_) => None,
            Self::Error(item)
            | Self::Link(item)
            | Self::Format(item)
            | Self::Mark { format: item, .. }
            | Self::Type(item)
            | Self::Method(item)
            | Self::Result(item)
            | Self::Field { ty: item, .. }
            | Self::Parameter { method: item, .. }
            | Self::Value { ty: item, .. }
            | Self::Variant { ty: item, .. }
            | Self::Rule { owner: item, .. }
            | Self::Shortcut { ty: item, .. }
            | Self::Accessor { ty: item, .. } => Some(item),
        }
    }

    /// The path itself, then what it is a part of, up to the API.
    pub fn with_owners(&self) -> Vec<Self> {
        let mut paths = vec![self.clone()];
        let is_part = !matches!(
            self,
            Self::Api
                | Self::Chapter(_)
                | Self::Error(_)
                | Self::Link(_)
                | Self::Format(_)
                | Self::Type(_)
                | Self::Method(_)
        );
        if let Self::Mark { format, .. } = self {
            return vec![self.clone(), Self::Format(format.clone()), Self::Api];
        }
        if let Some(item) = self.item().filter(|_| is_part) {
            // An item is one of the two; no API has the other.
            paths.extend([Self::Method(item.to_owned()), Self::Type(item.to_owned())]);
        }
        if *self != Self::Api {
            paths.push(Self::Api);
        }
        paths
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Api => Ok(()),
            Self::Chapter(module) => write!(f, "chapter {module}"),
            Self::Error(name)
            | Self::Link(name)
            | Self::Format(name)
            | Self::Type(name)
            | Self::Method(name) => f.write_str(name),
            Self::Result(method) => write!(f, "{method}()"),
            Self::Field { ty, field } => write!(f, "{ty}.{field}"),
            Self::Parameter { method, parameter } => write!(f, "{method}.{parameter}"),
            Self::Value { ty, value } => write!(f, "{ty}.{value}"),
            Self::Rule { owner, id } => write!(f, "{owner}.{id}"),
            Self::Variant { ty, tag, key: None } => write!(f, "{ty}.{tag}"),
            Self::Variant {
                ty,
                tag,
                key: Some(key),
            } => write!(f, "{ty}.{tag}.{key}"),
            Self::Shortcut { ty, name }
            | Self::Accessor { ty, name }
            | Self::Mark { format: ty, name } => write!(f, "{ty}.{name}()"),
        }
    }
}

/// What a path leads to.
#[derive(Clone, Copy, Debug)]
pub enum Node<'a> {
    Api(&'a Api),
    Chapter(&'a Chapter),
    Error(&'a ErrorCode),
    Link(&'a Link),
    Format(&'a TextFormat),
    Mark(&'a Mark),
    Type(&'a Type),
    Method(&'a Method),
    Result(&'a Method),
    /// A field or a parameter.
    Field(&'a Field),
    Value(&'a EnumValue),
    Variant(&'a Variant),
    Rule(&'a Rule),
    Shortcut(&'a Shortcut),
    Accessor(&'a Accessor),
}

impl<'a> Node<'a> {
    pub fn span(self) -> Span {
        match self {
            Self::Api(api) => api.span,
            Self::Chapter(chapter) => chapter.span,
            Self::Error(error) => error.span,
            Self::Link(link) => link.span,
            Self::Format(format) => format.span,
            Self::Mark(mark) => mark.span,
            Self::Type(ty) => ty.span,
            Self::Method(method) => method.span,
            Self::Result(method) => method.returns.span,
            Self::Field(field) => field.span,
            Self::Value(value) => value.span,
            Self::Variant(variant) => variant.span,
            Self::Rule(rule) => rule.span,
            Self::Shortcut(shortcut) => shortcut.span,
            Self::Accessor(accessor) => accessor.span,
        }
    }

    /// What else is known of it, where it has facts of its own.
    pub fn facts(self) -> Option<&'a Facts> {
        match self {
            Self::Error(error) => Some(&error.facts),
            Self::Link(link) => Some(&link.facts),
            Self::Format(format) => Some(&format.facts),
            Self::Mark(mark) => Some(&mark.facts),
            Self::Type(ty) => Some(&ty.facts),
            Self::Method(method) => Some(&method.facts),
            Self::Result(method) => Some(&method.returns_facts),
            Self::Field(field) => Some(&field.facts),
            Self::Value(value) => Some(&value.facts),
            Self::Variant(variant) => Some(&variant.facts),
            Self::Api(_)
            | Self::Chapter(_)
            | Self::Rule(_)
            | Self::Shortcut(_)
            | Self::Accessor(_) => None,
        }
    }
}

impl Api {
    /// What a path leads to; nothing where the API has no such part.
    pub fn node(&self, path: &Path) -> Option<Node<'_>> {
        let method = |name: &str| self.methods.get(name);
        let ty = |name: &str| self.types.get(name);
        Some(match path {
            Path::Api => Node::Api(self),
            Path::Chapter(module) => {
                let mut chapters = self.chapters.iter();
                Node::Chapter(chapters.find(|chapter| chapter.module == *module)?)
            }
            Path::Error(name) => Node::Error(self.errors.iter().find(|error| error.name == *name)?),
            Path::Link(name) => Node::Link(self.protocol.bot()?.link(name)?),
            Path::Format(name) => Node::Format(self.protocol.bot()?.format(name)?),
            Path::Mark { format, name } => {
                Node::Mark(self.protocol.bot()?.format(format)?.mark(name)?)
            }
            Path::Type(name) => Node::Type(ty(name)?),
            Path::Method(name) => Node::Method(method(name)?),
            Path::Result(name) => Node::Result(method(name)?),
            Path::Field { ty: owner, field } => Node::Field(ty(owner)?.field(field)?),
            Path::Parameter {
                method: owner,
                parameter,
            } => Node::Field(method(owner)?.param(parameter)?),
            Path::Value { ty: owner, value } => {
                let mut values = ty(owner)?.values().iter();
                Node::Value(values.find(|known| known.wire == *value)?)
            }
            Path::Variant {
                ty: owner,
                tag,
                key,
            } => {
                let mut variants = ty(owner)?.variants().iter();
                Node::Variant(variants.find(|known| known.wire == *tag && known.key == *key)?)
            }
            Path::Rule { owner, id } => {
                let rules = method(owner).map(|method| &method.rules);
                let mut rules = rules.or_else(|| Some(&ty(owner)?.rules))?.iter();
                Node::Rule(rules.find(|rule| rule.id == *id)?)
            }
            Path::Shortcut { ty: owner, name } => {
                let mut shortcuts = ty(owner)?.shortcuts.iter();
                Node::Shortcut(shortcuts.find(|shortcut| shortcut.name == *name)?)
            }
            Path::Accessor { ty: owner, name } => {
                let mut accessors = ty(owner)?.accessors.iter();
                Node::Accessor(accessors.find(|accessor| accessor.name == *name)?)
            }
        })
    }

    /// What is known of a part and of what it belongs to, the part first.
    pub fn facts(&self, path: &Path) -> Vec<&Facts> {
        let owners = path.with_owners();
        let facts = owners.iter().filter_map(|path| self.node(path)?.facts());
        facts.collect()
    }

    /// Where a part stands, or the nearest thing that it belongs to.
    pub fn place_of(&self, path: &Path) -> Option<Place> {
        let owners = path.with_owners();
        let mut places = owners.iter().filter_map(|path| {
            let node = self.node(path)?;
            self.place(node.span())
        });
        places.next()
    }
}

/// A line of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.file, self.line)
    }
}
