//! Types as far as a page can tell them apart: the richer types of a spec come down to these.

use std::collections::BTreeSet;
use std::fmt;

use crate::names;
use crate::{Api, Field, Name, Scalar, TypeKind, TypeRef, Union, UnionBy};

/// The alternatives of a type, as a page names them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Plain(pub BTreeSet<Atom>);

/// One alternative.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Atom {
    Integer,
    Float,
    Boolean,
    String,
    /// The content of a file, which is a part of the request.
    File,
    /// An object of this name.
    Object(String),
    List(Plain),
    /// What the page says in words that name no type.
    Words(String),
}

/// Where a type is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A parameter of a method: a file may be a part of the request.
    Parameter,
    /// A field of an object, where a file is text that refers to one.
    Field,
}

/// Reads types of a page and of a spec into the same shape.
#[derive(Clone, Copy, Debug)]
pub struct Types<'a> {
    pub api: &'a Api,
    /// Types by what the page calls them.
    pub names: &'a [(Name, Name)],
}

impl Types<'_> {
    /// The type of a field.
    pub fn field(&self, field: &Field, place: Place) -> Plain {
        if field.as_number {
            return one(Atom::Integer);
        }
        let upload_only = field.limits.file.as_ref().is_some_and(|f| f.upload_only);
        if field.ty == TypeRef::Scalar(Scalar::InputFile)
            && upload_only
            && place == Place::Parameter
        {
            return one(Atom::File);
        }
        self.spec(&field.ty, place)
    }

    /// A type of the spec.
    pub fn spec(&self, ty: &TypeRef, place: Place) -> Plain {
        let mut atoms = BTreeSet::new();
        self.add(ty, place, &mut Vec::new(), &mut atoms);
        Plain(atoms)
    }

    /// A type in the words of a page.
    pub fn page(&self, words: &str, place: Place) -> Plain {
        let words = words.trim_matches(|c: char| c.is_whitespace() || "`*.".contains(c));
        if let Some((_, name)) = self.names.iter().find(|(known, _)| known == words) {
            return self.spec(&TypeRef::Named(name.value.clone()), place);
        }
        // What follows `Array of` is all of the item's type.
        if let Some(item) = strip(words, "array of ") {
            return one(Atom::List(self.page(item, place)));
        }
        let parts: Vec<&str> = words
            .split(" or ")
            .flat_map(|part| part.split(" and "))
            .flat_map(|part| part.split(','))
            .map(str::trim)
            .filter(|part| !part.is_empty())
            .collect();
        if parts.len() > 1 {
            let all = parts.into_iter().flat_map(|part| self.page(part, place).0);
            return Plain(all.collect());
        }
        match words.to_ascii_lowercase().as_str() {
            "integer" | "int" => one(Atom::Integer),
            "float" | "float number" | "number" => one(Atom::Float),
            "boolean" | "bool" | "true" => one(Atom::Boolean),
            "string" | "text" => one(Atom::String),
            "inputfile" => one(match place {
                Place::Parameter => Atom::File,
                Place::Field => Atom::String,
            }),
            _ if names::is_identifier(words) => self.spec(&TypeRef::Named(words.to_owned()), place),
            _ => one(Atom::Words(words.to_owned())),
        }
    }

    /// What a page says of a result: some formats give nothing but the type, in others it is the
    /// first one that a sentence names.
    pub fn result(&self, sentence: &str, known: impl Fn(&str) -> bool) -> Option<Plain> {
        let whole = self.page(sentence, Place::Field);
        if whole.names_only(&known) {
            return Some(whole);
        }
        let bare = |word| str::trim_matches(word, |c: char| !c.is_ascii_alphanumeric());
        let words: Vec<&str> = sentence.split_whitespace().map(bare).collect();
        let named = |word: &str| {
            let plain = self.page(word, Place::Field);
            (known(word) || plain.names_only(&|_| false)).then_some(plain)
        };
        for (at, word) in words.iter().enumerate().skip(1) {
            if word.eq_ignore_ascii_case("array") && words.get(at + 1) == Some(&"of") {
                let item = words.get(at + 2)?;
                let item = named(item).or_else(|| named(item.strip_suffix('s')?))?;
                return Some(Plain::list(item));
            }
            let upper = word.starts_with(|c: char| c.is_ascii_uppercase());
            if let Some(plain) = named(word).filter(|_| upper) {
                return Some(plain);
            }
        }
        None
    }

    fn add(&self, ty: &TypeRef, place: Place, open: &mut Vec<String>, atoms: &mut BTreeSet<Atom>) {
        let atom = match ty {
            TypeRef::List(item) => Atom::List(self.spec(item, place)),
            TypeRef::Scalar(scalar) => match scalar {
                Scalar::Integer | Scalar::UnixTime => Atom::Integer,
                Scalar::Float => Atom::Float,
                Scalar::Boolean | Scalar::True => Atom::Boolean,
                Scalar::String
                | Scalar::Secret
                | Scalar::PhoneNumber
                | Scalar::Otp
                | Scalar::RequestId => Atom::String,
                Scalar::InputFile => {
                    if place == Place::Parameter {
                        atoms.insert(Atom::File);
                    }
                    Atom::String
                }
            },
            TypeRef::Named(name) => match self.api.types.get(name).map(|ty| &ty.kind) {
                Some(TypeKind::Enum(_)) => Atom::String,
                Some(TypeKind::Union(Union { by, variants })) if !open.contains(name) => {
                    // A union of objects counts as its members, which a page may write out.
                    let place = match by {
                        UnionBy::Kind => place,
                        UnionBy::Tag(_) | UnionBy::Field => Place::Field,
                    };
                    open.push(name.clone());
                    for variant in variants {
                        self.add(&variant.ty, place, open, atoms);
                    }
                    open.pop();
                    return;
                }
                _ => Atom::Object(name.clone()),
            },
        };
        atoms.insert(atom);
    }
}

impl Plain {
    /// A list of this.
    pub fn list(item: Self) -> Self {
        one(Atom::List(item))
    }

    /// Whether it is made of objects that are known and of types that every page has.
    fn names_only(&self, known: &impl Fn(&str) -> bool) -> bool {
        self.0.iter().all(|atom| match atom {
            Atom::Object(name) => known(name),
            Atom::List(item) => item.names_only(known),
            Atom::Words(_) => false,
            Atom::Integer | Atom::Float | Atom::Boolean | Atom::String | Atom::File => true,
        })
    }

    /// Whether another type has all of these alternatives.
    pub fn is_among(&self, other: &Self) -> bool {
        self.0.is_subset(&other.0)
    }
}

fn one(atom: Atom) -> Plain {
    Plain(BTreeSet::from([atom]))
}

/// What follows a beginning, in capitals or not.
fn strip<'a>(words: &'a str, beginning: &str) -> Option<&'a str> {
    let (head, rest) = words.split_at_checked(beginning.len())?;
    head.eq_ignore_ascii_case(beginning).then_some(rest)
}

impl fmt::Display for Plain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words: Vec<String> = self.0.iter().map(ToString::to_string).collect();
        f.write_str(&words.join(" or "))
    }
}

impl fmt::Display for Atom {
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
