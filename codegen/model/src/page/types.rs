//! Types as far as a page distinguishes them. Each type of a spec is reduced to these.

use std::collections::BTreeSet;
use std::fmt;

use crate::names;
use crate::{Api, Field, Name, Scalar, TypeKind, TypeRef, Union, UnionBy};

/// The alternatives of a type, as a page names them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PageType(pub BTreeSet<Alternative>);

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Alternative {
    Integer,
    Float,
    Boolean,
    String,
    /// The content of a file, which is a part of the request.
    File,
    Object(String),
    List(PageType),
    /// Words of the page that do not name a type.
    Words(String),
}

/// Where a type is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A parameter of a method: a file may be a part of the request.
    Parameter,
    /// A field of an object; a file in it is text that refers to the file.
    Field,
}

/// Reduces types of a page and of a spec to [`PageType`], so that they can be compared.
#[derive(Clone, Copy, Debug)]
pub struct Types<'a> {
    pub api: &'a Api,
    /// The names that the page has for types of the spec, each with that type.
    pub names: &'a [(Name, Name)],
}

/// The unions that are being reduced: one that holds itself, also in a list, is an object there.
#[derive(Default)]
struct Walk {
    open: Vec<String>,
    /// How many were entered. A wrong spec may have unions in unions without end.
    entered: usize,
}

impl Walk {
    const MOST: usize = 1000;

    fn enters(&mut self, union: &str) -> bool {
        self.entered += 1;
        let new = self.entered <= Self::MOST && !self.open.iter().any(|open| open == union);
        if new {
            self.open.push(union.to_owned());
        }
        new
    }
}

impl Types<'_> {
    pub fn field(&self, field: &Field, place: Place) -> PageType {
        if field.as_number {
            return single(Alternative::Integer);
        }
        let upload_only = field.limits.file.as_ref().is_some_and(|f| f.upload_only);
        if field.ty == TypeRef::Scalar(Scalar::InputFile)
            && upload_only
            && place == Place::Parameter
        {
            return single(Alternative::File);
        }
        self.spec(&field.ty, place)
    }

    /// A type of the spec.
    pub fn spec(&self, ty: &TypeRef, place: Place) -> PageType {
        self.reduce(ty, place, &mut Walk::default())
    }

    fn reduce(&self, ty: &TypeRef, place: Place, walk: &mut Walk) -> PageType {
        let mut alternatives = BTreeSet::new();
        self.add(ty, place, walk, &mut alternatives);
        PageType(alternatives)
    }

    /// A type in the words of a page.
    pub fn page(&self, words: &str, place: Place) -> PageType {
        self.lists(words, place, TypeRef::MOST_LISTS)
    }

    /// The same; a page that has more lists in each other than a spec can have is taken at its
    /// words.
    fn lists(&self, words: &str, place: Place, most: usize) -> PageType {
        let words = words.trim_matches(|c: char| c.is_whitespace() || "`*.".contains(c));
        if let Some((_, name)) = self.names.iter().find(|(known, _)| known == words) {
            let ty = name.value.parse();
            return self.spec(
                &ty.unwrap_or_else(|_| TypeRef::Named(name.value.clone())),
                place,
            );
        }
        // All that follows `Array of` is the type of the items.
        if let Some(item) = strip(words, "array of ") {
            return match most.checked_sub(1) {
                Some(most) => PageType::list(self.lists(item, place, most)),
                None => single(Alternative::Words(words.to_owned())),
            };
        }
        let parts: Vec<&str> = words
            .split(" or ")
            .flat_map(|part| part.split(" and "))
            .flat_map(|part| part.split(','))
            .map(str::trim)
            .filter(|part| !part.is_empty())
            .collect();
        if parts.len() > 1 {
            let all = parts.into_iter();
            let all = all.flat_map(|part| self.lists(part, place, most).0);
            return PageType(all.collect());
        }
        match words.to_ascii_lowercase().as_str() {
            "integer" | "int" => single(Alternative::Integer),
            "float" | "float number" | "number" => single(Alternative::Float),
            "boolean" | "bool" | "true" => single(Alternative::Boolean),
            "string" | "text" => single(Alternative::String),
            "inputfile" => single(match place {
                Place::Parameter => Alternative::File,
                Place::Field => Alternative::String,
            }),
            _ if names::is_identifier(words) => self.spec(&TypeRef::Named(words.to_owned()), place),
            _ => single(Alternative::Words(words.to_owned())),
        }
    }

    /// The result of a method. In some formats the words are the type itself; in others they are a
    /// sentence, and the first type that it names is meant.
    pub fn result(&self, sentence: &str, known: impl Fn(&str) -> bool) -> Option<PageType> {
        let whole = self.page(sentence, Place::Field);
        if whole.names_only(&known) {
            return Some(whole);
        }
        let bare = |word| str::trim_matches(word, |c: char| !c.is_ascii_alphanumeric());
        let words: Vec<&str> = sentence.split_whitespace().map(bare).collect();
        let named = |word: &str| {
            let ty = self.page(word, Place::Field);
            (known(word) || ty.names_only(&|_| false)).then_some(ty)
        };
        for (at, word) in words.iter().enumerate().skip(1) {
            if word.eq_ignore_ascii_case("array") && words.get(at + 1) == Some(&"of") {
                let item = words.get(at + 2)?;
                let item = named(item).or_else(|| named(item.strip_suffix('s')?))?;
                return Some(PageType::list(item));
            }
            let upper = word.starts_with(|c: char| c.is_ascii_uppercase());
            if let Some(ty) = named(word).filter(|_| upper) {
                return Some(ty);
            }
        }
        None
    }

    fn add(
        &self,
        ty: &TypeRef,
        place: Place,
        walk: &mut Walk,
        alternatives: &mut BTreeSet<Alternative>,
    ) {
        let alternative = match ty {
            TypeRef::List(item) => Alternative::List(self.reduce(item, place, walk)),
            TypeRef::Scalar(scalar) => match scalar {
                Scalar::Integer | Scalar::UnixTime => Alternative::Integer,
                Scalar::Float => Alternative::Float,
                Scalar::Boolean | Scalar::True => Alternative::Boolean,
                Scalar::String
                | Scalar::Secret
                | Scalar::PhoneNumber
                | Scalar::Otp
                | Scalar::RequestId => Alternative::String,
                Scalar::InputFile => {
                    if place == Place::Parameter {
                        alternatives.insert(Alternative::File);
                    }
                    Alternative::String
                }
            },
            TypeRef::Named(name) => match self.api.types.get(name).map(|ty| &ty.kind) {
                Some(TypeKind::Enum(_)) => Alternative::String,
                Some(TypeKind::Union(Union { by, variants })) if walk.enters(name) => {
                    // A page may list the members of a union in its place.
                    let place = match by {
                        UnionBy::Kind => place,
                        UnionBy::Tag(_) | UnionBy::Field => Place::Field,
                    };
                    for variant in variants {
                        self.add(&variant.ty, place, walk, alternatives);
                    }
                    walk.open.pop();
                    return;
                }
                _ => Alternative::Object(name.clone()),
            },
        };
        alternatives.insert(alternative);
    }
}

impl PageType {
    pub fn list(item: Self) -> Self {
        single(Alternative::List(item))
    }

    /// Whether all its parts are known objects or built-in types.
    fn names_only(&self, known: &impl Fn(&str) -> bool) -> bool {
        self.0.iter().all(|alternative| match alternative {
            Alternative::Object(name) => known(name),
            Alternative::List(item) => item.names_only(known),
            Alternative::Words(_) => false,
            Alternative::Integer
            | Alternative::Float
            | Alternative::Boolean
            | Alternative::String
            | Alternative::File => true,
        })
    }

    /// Whether another type has all of these alternatives.
    pub fn is_among(&self, other: &Self) -> bool {
        self.0.is_subset(&other.0)
    }
}

fn single(alternative: Alternative) -> PageType {
    PageType(BTreeSet::from([alternative]))
}

/// What follows the beginning, whose letters may be capital or small.
fn strip<'a>(words: &'a str, beginning: &str) -> Option<&'a str> {
    let (head, rest) = words.split_at_checked(beginning.len())?;
    head.eq_ignore_ascii_case(beginning).then_some(rest)
}

impl fmt::Display for PageType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words: Vec<String> = self.0.iter().map(ToString::to_string).collect();
        f.write_str(&words.join(" or "))
    }
}

impl fmt::Display for Alternative {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Integer => f.write_str("Integer"),
            Self::Float => f.write_str("Float"),
            Self::Boolean => f.write_str("Boolean"),
            Self::String => f.write_str("String"),
            Self::File => f.write_str("InputFile"),
            Self::Object(name) | Self::Words(name) => f.write_str(name),
            Self::List(item) => write!(f, "Array of {item}"),
        }
    }
}
