//! Named types.

use serde::{Deserialize, Serialize};

use crate::spanned::as_map;
use crate::{Brings, Facts, Field, Name, Rule, Scalar, Span, Spanned, TypeRef, is_default};

/// The accessor of a type whose values are files.
pub const FILE: &str = "file";

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
pub struct Type {
    /// Its name, on the page and in Rust.
    pub name: String,
    /// Index of its chapter.
    pub chapter: usize,
    /// Place of its name.
    #[serde(rename = "at")]
    pub span: Span,
    #[serde(flatten)]
    pub facts: Facts,
    pub kind: TypeKind,
    /// Rules across its fields.
    #[serde(default, skip_serializing_if = "is_default")]
    pub rules: Vec<Rule>,
    /// Calls bound to its fields.
    #[serde(default, skip_serializing_if = "is_default")]
    pub shortcuts: Vec<Shortcut>,
    /// Values read out of its fields.
    #[serde(default, skip_serializing_if = "is_default")]
    pub accessors: Vec<Accessor>,
    /// What comes with it, where it is the content of updates.
    #[serde(default, skip_serializing_if = "is_default")]
    pub brings: Brings,
    /// The optional fields by which bots choose updates.
    #[serde(default, skip_serializing_if = "is_default")]
    pub parts: Vec<Name>,
    /// Whether a request may hold it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub sent: bool,
    /// Whether an answer may hold it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub received: bool,
}

impl Type {
    /// Its fields, where it is a struct.
    pub fn fields(&self) -> &[Field] {
        match &self.kind {
            TypeKind::Struct(item) => &item.fields,
            TypeKind::Enum(_) | TypeKind::Union(_) => &[],
        }
    }

    pub fn field(&self, name: &str) -> Option<&Field> {
        self.fields().iter().find(|field| field.wire == name)
    }

    /// The members of a union, or the kinds of an update.
    pub fn variants(&self) -> &[Variant] {
        match &self.kind {
            TypeKind::Struct(item) => &item.kinds,
            TypeKind::Enum(_) => &[],
            TypeKind::Union(union) => &union.variants,
        }
    }

    pub fn values(&self) -> &[EnumValue] {
        match &self.kind {
            TypeKind::Enum(values) => values,
            TypeKind::Struct(_) | TypeKind::Union(_) => &[],
        }
    }

    /// What is known of the file that a value is, if it is one: the accessor `file`.
    pub fn file(&self) -> Option<&FileFields> {
        let mut accessors = self.accessors.iter();
        accessors.find_map(|accessor| match &accessor.kind {
            AccessorKind::File(fields) if accessor.name == FILE => Some(fields),
            _ => None,
        })
    }

    /// The types of this spec that it holds.
    pub fn parts(&self) -> impl Iterator<Item = &str> {
        let fields = self.fields().iter().map(|field| &field.ty);
        let variants = self.variants().iter().map(|variant| &variant.ty);
        fields.chain(variants).filter_map(|ty| ty.name())
    }
}

/// What a type is.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum TypeKind {
    Struct(Struct),
    Enum(Vec<EnumValue>),
    Union(Union),
}

impl TypeKind {
    pub fn name(&self) -> &'static str {
        match self {
            Self::Struct(_) => "struct",
            Self::Enum(_) => "enum",
            Self::Union(_) => "union",
        }
    }
}

/// Fields, and the discriminator in a union.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
pub struct Struct {
    /// Its fields in written order.
    #[serde(default, skip_serializing_if = "is_default")]
    pub fields: Vec<Field>,
    /// Its kinds, of which exactly one is there.
    #[serde(default, skip_serializing_if = "is_default")]
    pub kinds: Vec<Variant>,
    /// Discriminator and its value, if the struct is a member of a tagged union.
    #[serde(default, skip_serializing_if = "is_default")]
    pub tag: Option<(String, String)>,
}

impl Struct {
    /// The id of an update: the required `Integer` that is called `id` in Rust, or the only one.
    pub fn id(&self) -> Option<&Field> {
        let integer = TypeRef::Scalar(Scalar::Integer);
        let integers = self.fields.iter();
        let mut integers = integers.filter(|field| field.required && field.ty == integer);
        let named = integers.clone().find(|field| field.rust == "id");
        match (named, integers.next(), integers.next()) {
            (Some(id), ..) | (None, Some(id), None) => Some(id),
            _ => None,
        }
    }

    /// The fields that are lists of lists.
    pub fn rows(&self) -> impl Iterator<Item = &Field> {
        self.fields.iter().filter(|field| field.ty.is_rows())
    }

    /// The function of a list of lists: one of [`ROW_FUNCTIONS`], after the name of the field if there are several.
    pub fn row_function(&self, field: &Field, function: &str) -> String {
        match self.rows().count() {
            1 => function.to_owned(),
            _ => crate::names::joined(&field.rust, function),
        }
    }
}

/// The functions of a list of lists that is sent, such as the rows of a keyboard.
pub const ROW_FUNCTIONS: [&str; 7] = [
    "row",
    "columns",
    "add_to_row",
    "remove_item",
    "remove_row",
    "retain",
    "items",
];

/// A value of an enum.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
pub struct EnumValue {
    pub wire: String,
    pub rust: String,
    #[serde(flatten)]
    pub facts: Facts,
    #[serde(rename = "at")]
    pub span: Span,
}

/// How the members of a union are distinguished.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum UnionBy {
    /// By the value of a field.
    Tag(String),
    /// By the JSON kind.
    Kind,
    /// By a field that only one member has.
    Field,
}

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
pub struct Union {
    pub by: UnionBy,
    #[serde(default, skip_serializing_if = "is_default")]
    pub variants: Vec<Variant>,
}

/// A member of a union, or a kind of an update.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
pub struct Variant {
    /// Discriminator, JSON kind or field.
    pub wire: String,
    /// The field that distinguishes it from other members with the same discriminator.
    #[serde(default, skip_serializing_if = "is_default")]
    pub key: Option<String>,
    pub rust: String,
    #[serde(rename = "type")]
    pub ty: Spanned<TypeRef>,
    /// Whether a kind of an update is sent only to bots that ask for it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub on_request: bool,
    #[serde(flatten)]
    pub facts: Facts,
    #[serde(rename = "at")]
    pub span: Span,
}

/// A call bound to fields of a type.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
pub struct Shortcut {
    /// The function's name.
    pub name: String,
    pub method: Name,
    /// Paths by parameter.
    #[serde(default, skip_serializing_if = "is_default", with = "as_map")]
    pub with: Vec<(Name, Name)>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub doc: String,
    /// Place of its name.
    #[serde(rename = "at")]
    pub span: Span,
}

/// A value read out of fields.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
pub struct Accessor {
    /// The function's name.
    pub name: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub doc: String,
    pub kind: AccessorKind,
    /// Place of its name.
    #[serde(rename = "at")]
    pub span: Span,
}

/// How a value is read.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum AccessorKind {
    /// From the first path that has a value.
    First(Vec<Name>),
    /// Text with `{paths}` in it.
    Format(Name),
    /// The part of a given text at these paths, which count UTF-16 units.
    Utf16 { offset: Name, length: Name },
    /// The parts of texts with what marks them: the fields of both.
    #[serde(with = "as_map")]
    Marked(Vec<(Name, Name)>),
    /// Those of the parts of another accessor whose mark has one of these values in a field.
    Among {
        accessor: Name,
        field: Name,
        values: Vec<Name>,
        /// The field of a mark that holds what is meant, in place of the part, if it has a value.
        #[serde(default, skip_serializing_if = "is_default")]
        value: Option<Name>,
    },
    /// A download of a file by its path on the server.
    Download {
        path: Name,
        #[serde(default, skip_serializing_if = "is_default")]
        size: Option<Name>,
    },
    /// A value of another type, into which this one converts.
    Into { target: Name, path: Name },
    /// The time of a field that counts seconds.
    Time(Name),
    /// What is known of a file.
    File(FileFields),
    /// The file that a value has: of these fields the first that is there.
    Attached(Vec<Name>),
    /// A field of whichever member a union holds.
    Across(Across),
}

/// The fields with what is known of a file.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
pub struct FileFields {
    pub id: Name,
    #[serde(default, skip_serializing_if = "is_default")]
    pub unique_id: Option<Name>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub size: Option<Name>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub name: Option<Name>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub media_type: Option<Name>,
}

impl FileFields {
    /// The fields that are given, each with its key in the spec language.
    pub fn given(&self) -> impl Iterator<Item = (&'static str, &Name)> {
        let optional = [
            ("unique_id", &self.unique_id),
            ("size", &self.size),
            ("name", &self.name),
            ("media_type", &self.media_type),
        ];
        let optional = optional.into_iter();
        let optional = optional.filter_map(|(key, name)| Some((key, name.as_ref()?)));
        std::iter::once(("id", &self.id)).chain(optional)
    }

    fn given_mut(&mut self) -> impl Iterator<Item = &mut Name> {
        let optional = [
            &mut self.unique_id,
            &mut self.size,
            &mut self.name,
            &mut self.media_type,
        ];
        std::iter::once(&mut self.id).chain(optional.into_iter().flatten())
    }
}

/// A field of the members of a union, or its discriminator.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
pub struct Across {
    pub field: Name,
    /// The members for which it is `true` without a field.
    #[serde(default, skip_serializing_if = "is_default")]
    pub yes: Vec<Name>,
    /// The members for which it is `false` without a field.
    #[serde(default, skip_serializing_if = "is_default")]
    pub no: Vec<Name>,
}

impl AccessorKind {
    /// The paths of fields of the type that it reads.
    pub fn paths(&self) -> Vec<&Name> {
        match self {
            Self::First(paths) | Self::Attached(paths) => paths.iter().collect(),
            Self::Format(_) | Self::Across(_) | Self::Among { .. } => Vec::new(),
            Self::Time(path) => vec![path],
            Self::File(fields) => fields.given().map(|(_, name)| name).collect(),
            Self::Utf16 { offset, length } => vec![offset, length],
            Self::Marked(parts) => parts
                .iter()
                .flat_map(|(text, marks)| [text, marks])
                .collect(),
            Self::Download { path, size } => [path].into_iter().chain(size).collect(),
            Self::Into { path, .. } => vec![path],
        }
    }

    /// The paths that it reads, to be changed.
    pub fn paths_mut(&mut self) -> Vec<&mut Name> {
        match self {
            Self::First(paths) | Self::Attached(paths) => paths.iter_mut().collect(),
            Self::Format(_) | Self::Across(_) | Self::Among { .. } => Vec::new(),
            Self::Time(path) => vec![path],
            Self::File(fields) => fields.given_mut().collect(),
            Self::Utf16 { offset, length } => vec![offset, length],
            Self::Marked(parts) => {
                let parts = parts.iter_mut();
                parts.flat_map(|(text, marks)| [text, marks]).collect()
            }
            Self::Download { path, size } => [path].into_iter().chain(size).collect(),
            Self::Into { path, .. } => vec![path],
        }
    }
}

/// The paths between the braces of a format; nothing if a brace stands alone.
pub fn placeholders(text: &str) -> Option<Vec<&str>> {
    let mut parts = text.split('{');
    let before = parts.next().unwrap_or_default();
    let paths = parts.map(|rest| {
        let (path, after) = rest.split_once('}')?;
        (!after.contains('}')).then_some(path)
    });
    paths
        .collect::<Option<Vec<_>>>()
        .filter(|_| !before.contains('}'))
}
