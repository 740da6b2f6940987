//! The API as a whole.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

use crate::spanned::as_map;
use crate::{
    Accessor, AccessorKind, Correction, Facts, Field, Meaning, Method, Name, NotTaken, Place,
    Protocol, Role, Scalar, Shortcut, Span, Spanned, Struct, Type, TypeKind, TypeRef, Union,
    UnionBy, Variant, is_default,
};

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
pub struct Api {
    pub id: String,
    /// Place of its header.
    #[serde(rename = "at")]
    pub span: Span,
    /// The files that it was read from; places name them by index.
    pub files: Vec<String>,
    pub title: String,
    /// What the crate's front page says.
    #[serde(default, skip_serializing_if = "is_default")]
    pub doc: String,
    /// What the reader of the spec should know.
    #[serde(default, skip_serializing_if = "is_default")]
    pub remark: Option<String>,
    /// A program for the crate's front page.
    #[serde(default, skip_serializing_if = "is_default")]
    pub example: Option<String>,
    pub protocol: Protocol,
    /// Address of the official docs.
    pub docs: String,
    #[serde(rename = "crate")]
    pub krate: Crate,
    /// Name of the generated client.
    pub client: String,
    pub sources: IndexMap<String, Source>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub errors: Vec<ErrorCode>,
    /// Chapters in the order of their files.
    #[serde(default, skip_serializing_if = "is_default")]
    pub chapters: Vec<Chapter>,
    /// Types by name, chapter by chapter.
    pub types: IndexMap<String, Type>,
    /// Methods by name, chapter by chapter.
    pub methods: IndexMap<String, Method>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub corrections: Vec<Correction>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub not_taken: Vec<NotTaken>,
    /// Names of items that could not be read, or only in part, and were reported. A reference to
    /// such an item is not an error.
    #[serde(skip)]
    pub left_out: BTreeSet<String>,
}

/// The generated crate.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
pub struct Crate {
    pub name: String,
    pub version: Name,
    pub description: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub keywords: Vec<String>,
}

/// Where facts come from.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
pub struct Source {
    pub title: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub url: Option<String>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub date: Option<String>,
    /// The name of the [`PageFormat`](crate::page::PageFormat) of a saved copy of it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub page: Option<Name>,
    /// The source that it is a copy of.
    #[serde(default, skip_serializing_if = "is_default")]
    pub copy_of: Option<Name>,
    /// Whether it leaves out methods and types.
    #[serde(default, skip_serializing_if = "is_default")]
    pub partial: bool,
    /// Types by what the page calls them.
    #[serde(default, skip_serializing_if = "is_default", with = "as_map")]
    pub names: Vec<(Name, Name)>,
    #[serde(rename = "at")]
    pub span: Span,
}

/// An error that the API may return.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
pub struct ErrorCode {
    pub name: String,
    pub code: i64,
    /// A part of the description.
    #[serde(default, skip_serializing_if = "is_default")]
    pub contains: Option<String>,
    /// What it means for whoever runs a bot.
    #[serde(default, skip_serializing_if = "is_default")]
    pub means: Option<Spanned<Meaning>>,
    /// Its docs, sources and notes.
    #[serde(flatten)]
    pub facts: Facts,
    #[serde(rename = "at")]
    pub span: Span,
}

/// A chapter: a YAML file and a Rust module.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
pub struct Chapter {
    pub module: String,
    pub path: String,
    pub title: String,
    /// What the heading above its methods says.
    #[serde(default, skip_serializing_if = "is_default")]
    pub doc: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub remark: Option<String>,
    #[serde(rename = "at")]
    pub span: Span,
}

/// A method that fetches updates again and again.
#[derive(Clone, Copy, Debug)]
pub struct Polling<'a> {
    pub method: &'a Method,
    /// The parameter that confirms the updates before it.
    pub offset: &'a Field,
    /// The parameter with the time for which the server waits for an update, in seconds.
    pub timeout: &'a Field,
    /// The parameter with the highest number of updates to return.
    pub limit: Option<&'a Field>,
    /// The name of the type of an update.
    pub update: &'a str,
    pub item: &'a Struct,
}

impl Api {
    /// File and line of a place; `None` if it is not in a file.
    pub fn place(&self, span: Span) -> Option<Place> {
        let file = self.files.get(span.file).filter(|_| span.line > 0)?;
        let (file, line) = (file.clone(), span.line);
        Some(Place { file, line })
    }

    /// What the head of a generated file says.
    pub fn mark(&self) -> String {
        format!(
            "@generated from spec/{0} by `cargo xtask gen {0}`. Edit the spec, not this file.",
            self.id
        )
    }

    /// The struct behind a name.
    pub fn fields_of(&self, name: &str) -> Option<&Struct> {
        match &self.types.get(name)?.kind {
            TypeKind::Struct(item) => Some(item),
            _ => None,
        }
    }

    /// The types of which something is true, or that hold such a type.
    pub fn holding(&self, is: impl Fn(&Type) -> bool) -> BTreeSet<&str> {
        let mut holders: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (name, ty) in &self.types {
            for part in ty.parts() {
                holders.entry(part).or_default().push(name);
            }
        }
        let own = self.types.iter().filter(|(_, ty)| is(ty));
        let mut open: Vec<&str> = own.map(|(name, _)| name.as_str()).collect();
        let mut found = BTreeSet::new();
        while let Some(name) = open.pop() {
            if found.insert(name) {
                open.extend(holders.get(name).into_iter().flatten());
            }
        }
        found
    }

    /// The types that hold a file to upload.
    pub fn uploading(&self) -> BTreeSet<&str> {
        self.holding(|ty| ty.fields().iter().any(Field::holds_files))
    }

    /// How updates are fetched again and again, if a method can do that.
    pub fn polling(&self) -> Option<Polling<'_>> {
        self.methods.values().find_map(|method| {
            let integer = TypeRef::Scalar(Scalar::Integer);
            let optional = |name: &str| {
                let mut params = method.params.iter();
                params.find(|param| param.wire == name && !param.required && param.ty == integer)
            };
            let timeout = optional(method.call.long_poll()?)?;
            let offset = optional("offset")?;
            let TypeRef::List(item) = &method.returns.value else {
                return None;
            };
            let TypeRef::Named(update) = &**item else {
                return None;
            };
            let item = self.fields_of(update)?;
            (!item.kinds.is_empty() && item.id().is_some()).then_some(Polling {
                method,
                offset,
                timeout,
                limit: optional("limit"),
                update,
                item,
            })
        })
    }

    /// The method that has a role.
    pub fn with_role(&self, role: Role) -> Option<&Method> {
        let mut methods = self.methods.values();
        methods
            .find(|method| method.call.bot().and_then(|call| call.role.as_deref()) == Some(&role))
    }

    /// The types whose values are answers or the content of updates. Such a value keeps the parts of it that
    /// could not be read.
    pub fn answers(&self) -> BTreeSet<&str> {
        let returned = self.methods.values().map(|method| &method.returns);
        let types = self.types.values().filter(|ty| ty.received);
        let contents = types.filter_map(|ty| self.fields_of(&ty.name));
        let contents = contents.flat_map(|item| item.kinds.iter().map(|kind| &kind.ty));
        let mut open: Vec<&str> = returned
            .chain(contents)
            .filter_map(|ty| ty.name())
            .collect();
        let mut found = BTreeSet::new();
        while let Some(name) = open.pop() {
            let Some((name, ty)) = self.types.get_key_value(name) else {
                continue;
            };
            if found.insert(name.as_str())
                && let TypeKind::Union(union) = &ty.kind
            {
                open.extend(
                    union
                        .variants
                        .iter()
                        .filter_map(|variant| variant.ty.name()),
                );
            }
        }
        found
    }

    /// The type of what marks parts of a text, in a list, and its function for the part.
    pub fn marks<'a>(&'a self, list: &'a TypeRef) -> Option<(&'a str, &'a str)> {
        let TypeRef::List(item) = list else {
            return None;
        };
        let TypeRef::Named(name) = &**item else {
            return None;
        };
        let mut accessors = self.types.get(name)?.accessors.iter();
        let part = accessors.find(|it| matches!(it.kind, AccessorKind::Utf16 { .. }))?;
        Some((name, &part.name))
    }

    /// The types that a type takes where a value of it is an argument, if it is no plain one.
    pub fn converts_from(&self, name: &str) -> Option<Vec<TypeRef>> {
        let string = TypeRef::Scalar(Scalar::String);
        if name == Scalar::InputFile.name() {
            return Some(vec![string]);
        }
        let union = self.union_of(&TypeRef::Named(name.to_owned()))?;
        let variants = union
            .variants
            .iter()
            .map(|variant| variant.ty.value.clone());
        (union.by == UnionBy::Kind).then(|| variants.collect())
    }

    /// The only shortcut of a type that names a file and needs nothing else, and the accessor that downloads the file.
    pub fn download_by_shortcut<'a>(
        &'a self,
        ty: &'a Type,
    ) -> Option<(&'a Shortcut, &'a Accessor)> {
        let mut found = ty.shortcuts.iter().filter_map(|shortcut| {
            let method = self.methods.get(&shortcut.method.value)?;
            let bound = |wire: &str| shortcut.with.iter().any(|(param, _)| *param == *wire);
            let mut params = method.params.iter();
            let whole = params.all(|param| bound(&param.wire) || !param.required);
            let accessor = self.download_of(method)?;
            whole.then_some((shortcut, accessor))
        });
        // Of several files none is the file of the type.
        let first = found.next();
        first.filter(|_| found.next().is_none())
    }

    /// The accessor that downloads the file which a method names.
    pub fn download_of(&self, method: &Method) -> Option<&Accessor> {
        let TypeRef::Named(name) = &method.returns.value else {
            return None;
        };
        // Who has just uploaded a file does not want it back.
        if method.params.iter().any(Field::holds_files) {
            return None;
        }
        let mut accessors = self.types.get(name)?.accessors.iter();
        accessors.find(|it| matches!(it.kind, AccessorKind::Download { .. }))
    }

    pub fn union_of(&self, ty: &TypeRef) -> Option<&Union> {
        match &self.types.get(ty.name()?)?.kind {
            TypeKind::Union(union) => Some(union),
            _ => None,
        }
    }

    /// The members of a union of structs, each with its field of a name, if it has one.
    pub fn across<'a>(
        &'a self,
        union: &'a Union,
        field: &'a str,
    ) -> impl Iterator<Item = (&'a Variant, Option<&'a Field>)> {
        union.variants.iter().map(move |variant| {
            let member = variant.ty.name().and_then(|name| self.types.get(name));
            (variant, member.and_then(|member| member.field(field)))
        })
    }

    pub fn is_enum(&self, ty: &TypeRef) -> bool {
        matches!(ty, TypeRef::Named(name)
            if matches!(self.types.get(name).map(|ty| &ty.kind), Some(TypeKind::Enum(_))))
    }

    /// Follows a path of fields; of a list, its last element. The second value says whether a
    /// field on the path is optional.
    pub fn follow<'a>(&'a self, from: &'a str, path: &str) -> Option<(Vec<&'a Field>, bool)> {
        let mut fields = Vec::new();
        let mut optional = false;
        let mut item = Some(from);
        for step in path.split('.') {
            let field = self
                .fields_of(item?)?
                .fields
                .iter()
                .find(|field| field.wire == step)?;
            optional |= !field.required;
            item = field.ty.name();
            fields.push(field);
        }
        // A list that is walked through may be empty.
        let lists = fields.split_last().map(|(_, before)| before)?;
        optional |= lists.iter().any(|f| matches!(f.ty.value, TypeRef::List(_)));
        Some((fields, optional))
    }
}
