//! Types and signatures as text in which only what matters to users makes a difference.
//!
//! A type of the crate is written by its name alone, so that it may move between private modules. A
//! type of another crate is written by its name and the module around it, so that `io::Error` is
//! not the crate's own `Error`. A type of the prelude is written by its name.

use std::cell::RefCell;

use quote::ToTokens;
use syn::{
    AngleBracketedGenericArguments, Expr, FnArg, GenericArgument, GenericParam, Generics, Lifetime,
    NamedArg, Path, PathArguments, PathSegment, PointerMutability, ReceiverKind, ReturnType,
    Safety, Signature, Type, TypeParamBound,
};

use super::names::Resolution;
use super::outside::Outside;
use super::tree::{Crate, plain};

/// What of a module of the standard library is written without the module: the prelude, and what
/// is derived in it.
fn prelude(module: &str) -> &[&str] {
    match module {
        "borrow" => &["ToOwned"],
        "boxed" => &["Box"],
        "clone" => &["Clone"],
        "cmp" => &["Eq", "Ord", "PartialEq", "PartialOrd"],
        "convert" => &["AsMut", "AsRef", "From", "Into", "TryFrom", "TryInto"],
        "default" => &["Default"],
        "fmt" => &["Debug"],
        "future" => &["Future", "IntoFuture"],
        "hash" => &["Hash"],
        "iter" => &[
            "DoubleEndedIterator",
            "ExactSizeIterator",
            "Extend",
            "FromIterator",
            "IntoIterator",
            "Iterator",
        ],
        "marker" => &["Copy", "Send", "Sized", "Sync", "Unpin"],
        "ops" => &["Drop", "Fn", "FnMut", "FnOnce"],
        "option" => &["Option"],
        "result" => &["Result"],
        "string" => &["String", "ToString"],
        "vec" => &["Vec"],
        _ => &[],
    }
}

/// What serde also has in its root.
const SERDE: &[&str] = &[
    "de::Deserialize",
    "de::Deserializer",
    "ser::Serialize",
    "ser::Serializer",
];

/// Writes the types of a module.
#[derive(Clone)]
pub(super) struct Printer<'a> {
    krate: &'a Crate,
    outside: &'a Outside,
    module: usize,
    /// Generic types and constants in scope.
    generics: Vec<String>,
    /// What `Self` refers to.
    own: Option<String>,
    /// A definition that is written with its path.
    whole: Option<(usize, String)>,
    /// Definitions that were written.
    mentioned: RefCell<Vec<usize>>,
}

impl<'a> Printer<'a> {
    pub(super) fn new(krate: &'a Crate, outside: &'a Outside, module: usize) -> Self {
        Self {
            krate,
            outside,
            module,
            generics: Vec::new(),
            own: None,
            whole: None,
            mentioned: RefCell::default(),
        }
    }

    /// The same inside an item with generics.
    pub(super) fn within(&self, generics: &Generics) -> Self {
        let names = generics.params.iter().filter_map(|param| match param {
            GenericParam::Type(param) => Some(plain(&param.ident)),
            GenericParam::Const(param) => Some(plain(&param.ident)),
            GenericParam::Lifetime(_) => None,
        });
        Self {
            generics: self.generics.iter().cloned().chain(names).collect(),
            mentioned: RefCell::default(),
            ..self.clone()
        }
    }

    /// The same, with a type for `Self`. A type with lifetimes is written as `Self`: the lifetimes
    /// may have other names, or none, where the type is used.
    pub(super) fn with_own(mut self, own: &str) -> Self {
        self.own = (!own.contains('\'')).then(|| own.to_owned());
        self
    }

    /// The same, with a definition written by one of its paths.
    pub(super) fn with_whole(mut self, definition: usize, path: &str) -> Self {
        self.whole = Some((definition, path.to_owned()));
        self
    }

    /// The definitions of the crate that were written since the last call.
    pub(super) fn take_mentioned(&self) -> Vec<usize> {
        self.mentioned.take()
    }

    /// The definition of the crate that a path refers to, if it refers to the whole of it.
    pub(super) fn definition(&self, path: &Path) -> Option<usize> {
        let segments = segments(path);
        if segments.first().is_some_and(|first| self.is_given(first)) {
            return None;
        }
        let absolute = path.leading_colon.is_some();
        match self.krate.resolve(self.module, absolute, &segments)? {
            (Resolution::Definition(index), used) if used == segments.len() => Some(index),
            _ => None,
        }
    }

    /// Whether a name comes from the item around, not from the module.
    pub(super) fn is_given(&self, name: &str) -> bool {
        name == "Self" || self.generics.iter().any(|given| given == name)
    }

    pub(super) fn path(&self, path: &Path) -> String {
        let names = segments(path);
        let Some(first) = names.first() else {
            return String::new();
        };
        let mut written = String::new();
        let mut used = 0;
        if first == "Self" && names.len() == 1 {
            return self.own.clone().unwrap_or_else(|| first.clone());
        }
        if !self.is_given(first) {
            let absolute = path.leading_colon.is_some();
            let found = self.krate.resolve(self.module, absolute, &names);
            if let Some((found, segments)) = found {
                written = self.found(&found);
                used = segments;
            } else if matches!(first.as_str(), "crate" | "self" | "super") {
                // It comes from a macro, so its module is unknown.
                used = names.len() - 1;
            }
        }
        for (index, segment) in path.segments.iter().enumerate() {
            if index >= used {
                if !written.is_empty() {
                    written.push_str("::");
                }
                written.push_str(&plain(&segment.ident));
            }
            if index + 1 >= used {
                written.push_str(&self.arguments(&segment.arguments));
            }
        }
        written
    }

    fn found(&self, found: &Resolution) -> String {
        match found {
            Resolution::Module(_) => String::new(),
            Resolution::Definition(index) => {
                self.mentioned.borrow_mut().push(*index);
                match &self.whole {
                    Some((whole, path)) if whole == index => path.clone(),
                    _ => self.outside.name(*index).to_owned(),
                }
            }
            Resolution::Variant(index, variant) => {
                let name = self.found(&Resolution::Definition(*index));
                format!("{name}::{variant}")
            }
            Resolution::External(path) => {
                let start = path.len().saturating_sub(2);
                let short = path.get(start..).unwrap_or_default().join("::");
                let root = path.first().map(String::as_str);
                let is_std = matches!(root, Some("std" | "core" | "alloc"));
                match short.rsplit_once("::") {
                    Some((module, name)) if is_std && prelude(module).contains(&name) => {
                        name.to_owned()
                    }
                    Some((_, name)) if SERDE.contains(&short.as_str()) => format!("serde::{name}"),
                    _ => short,
                }
            }
        }
    }

    fn arguments(&self, arguments: &PathArguments) -> String {
        match arguments {
            PathArguments::None => String::new(),
            PathArguments::AngleBracketed(arguments) => self.angle(arguments),
            PathArguments::Parenthesized(arguments) => {
                let inputs = self.named(arguments.inputs.iter());
                format!("({inputs}){}", self.output(&arguments.output))
            }
        }
    }

    fn angle(&self, arguments: &AngleBracketedGenericArguments) -> String {
        let generics = |generics: &Option<AngleBracketedGenericArguments>| {
            generics
                .as_ref()
                .map_or_else(String::new, |it| self.angle(it))
        };
        let written = arguments.args.iter().map(|argument| match argument {
            GenericArgument::Lifetime(lifetime) => lifetime.to_string(),
            GenericArgument::Type(ty) => self.ty(ty),
            GenericArgument::Const(value) => self.value(value),
            GenericArgument::AssocType(it) => {
                let ty = self.ty(&it.ty);
                format!("{}{} = {ty}", plain(&it.ident), generics(&it.generics))
            }
            GenericArgument::AssocConst(it) => {
                let value = self.value(&it.value);
                format!("{}{} = {value}", plain(&it.ident), generics(&it.generics))
            }
            GenericArgument::Constraint(it) => {
                let bounds = self.bounds(it.bounds.iter());
                format!("{}{}: {bounds}", plain(&it.ident), generics(&it.generics))
            }
            other => other.to_token_stream().to_string(),
        });
        angled(written.collect())
    }

    fn named<'b>(&self, arguments: impl Iterator<Item = &'b NamedArg>) -> String {
        let types: Vec<String> = arguments.map(|argument| self.ty(&argument.ty)).collect();
        types.join(", ")
    }

    fn output(&self, output: &ReturnType) -> String {
        match output {
            ReturnType::Type(_, ty) if !is_unit(ty) => format!(" -> {}", self.ty(ty)),
            _ => String::new(),
        }
    }

    /// An expression in a type: the length of an array, a constant argument, a discriminant.
    pub(super) fn value(&self, value: &Expr) -> String {
        match value {
            Expr::Path(value) if value.qself.is_none() => self.path(&value.path),
            value => value.to_token_stream().to_string(),
        }
    }

    pub(super) fn ty(&self, ty: &Type) -> String {
        match ty {
            Type::Array(ty) => format!("[{}; {}]", self.ty(&ty.elem), self.value(&ty.len)),
            Type::FnPtr(ty) => {
                let lifetimes = self.lifetimes(ty.lifetimes.as_ref());
                let unsafety = if ty.unsafety.is_some() { "unsafe " } else { "" };
                let abi = abi(ty.abi.as_ref());
                let inputs = self.named(ty.inputs.iter());
                let output = self.output(&ty.output);
                format!("{lifetimes}{unsafety}{abi}fn({inputs}){output}")
            }
            Type::Group(ty) => self.ty(&ty.elem),
            Type::ImplTrait(ty) => format!("impl {}", self.bounds(ty.bounds.iter())),
            Type::Paren(ty) => match &*ty.elem {
                // The only parentheses that can hold several bounds.
                inner @ (Type::TraitObject(_) | Type::ImplTrait(_)) => {
                    format!("({})", self.ty(inner))
                }
                inner => self.ty(inner),
            },
            Type::Path(ty) => match &ty.qself {
                None => self.path(&ty.path),
                Some(own) => {
                    let mut written = format!("<{}", self.ty(&own.ty));
                    let (of, items) = split(&ty.path, own.position);
                    if let Some(of) = of {
                        written.push_str(&format!(" as {}", self.path(&of)));
                    }
                    written.push('>');
                    for item in items {
                        let arguments = self.arguments(&item.arguments);
                        written.push_str(&format!("::{}{arguments}", plain(&item.ident)));
                    }
                    written
                }
            },
            Type::Ptr(ty) => {
                let mutability = match &ty.mutability {
                    PointerMutability::Mut(_) => "mut",
                    PointerMutability::Const(_) => "const",
                };
                format!("*{mutability} {}", self.ty(&ty.elem))
            }
            Type::Reference(ty) => {
                let start = reference(ty.lifetime.as_ref(), ty.mutability.is_some());
                format!("{start}{}", self.ty(&ty.elem))
            }
            Type::Slice(ty) => format!("[{}]", self.ty(&ty.elem)),
            Type::TraitObject(ty) => format!("dyn {}", self.bounds(ty.bounds.iter())),
            Type::Tuple(ty) => {
                let types: Vec<String> = ty.elems.iter().map(|ty| self.ty(ty)).collect();
                match types.as_slice() {
                    [only] => format!("({only},)"),
                    types => format!("({})", types.join(", ")),
                }
            }
            other => other.to_token_stream().to_string(),
        }
    }

    pub(super) fn lifetimes(&self, lifetimes: Option<&syn::BoundLifetimes>) -> String {
        let Some(lifetimes) = lifetimes else {
            return String::new();
        };
        let params = lifetimes.lifetimes.iter();
        let params = params.map(|param| self.parameter(param, None).text);
        format!("for{} ", angled(params.collect()))
    }

    /// Bounds, sorted, because their order has no meaning.
    pub(super) fn bounds<'b>(&self, bounds: impl Iterator<Item = &'b TypeParamBound>) -> String {
        sorted(bounds.map(|bound| self.bound(bound)).collect())
    }

    pub(super) fn bound(&self, bound: &TypeParamBound) -> String {
        match bound {
            TypeParamBound::Trait(bound) => {
                let lifetimes = self.lifetimes(bound.lifetimes.as_ref());
                let maybe = if bound.maybe.is_some() { "?" } else { "" };
                format!("{lifetimes}{maybe}{}", self.path(&bound.path))
            }
            TypeParamBound::Lifetime(lifetime) => lifetime.to_string(),
            other => other.to_token_stream().to_string(),
        }
    }

    /// A function, without `const`: adding that breaks nobody.
    pub(super) fn function(&self, name: &str, signature: &Signature) -> String {
        let text = self.within(&signature.generics);
        let parameters = text.parameters(&signature.generics);
        let inputs = signature.inputs.iter().map(|input| match input {
            FnArg::Receiver(receiver) => match &receiver.kind {
                ReceiverKind::Value => "self".to_owned(),
                ReceiverKind::Reference(_, lifetime, mutability) => {
                    reference(lifetime.as_ref(), mutability.is_some()) + "self"
                }
                ReceiverKind::Typed(_, ty) => format!("self: {}", text.ty(ty)),
                _ => receiver.to_token_stream().to_string(),
            },
            FnArg::Typed(argument) => text.ty(&argument.ty),
        });
        let mut inputs: Vec<String> = inputs.collect();
        if signature.variadic.is_some() {
            inputs.push("...".to_owned());
        }
        let asyncness = signature.asyncness.map_or("", |_| "async ");
        let safety = match &signature.safety {
            Safety::Unsafe(_) => "unsafe ",
            Safety::Safe(_) | Safety::Default => "",
        };
        let written = format!(
            "{asyncness}{safety}{}fn {}{}({}){}{}",
            abi(signature.abi.as_ref()),
            name,
            parameters.list(),
            inputs.join(", "),
            text.output(&signature.output),
            parameters.clause,
        );
        let mentioned = text.take_mentioned();
        self.mentioned.borrow_mut().extend(mentioned);
        written
    }
}

fn segments(path: &Path) -> Vec<String> {
    let segments = path.segments.iter();
    segments.map(|segment| plain(&segment.ident)).collect()
}

/// A path such as `Trait::Item` in `<T as Trait>::Item`, split into trait and items.
fn split(path: &Path, position: usize) -> (Option<Path>, impl Iterator<Item = &PathSegment>) {
    let of = (position > 0).then(|| Path {
        leading_colon: path.leading_colon,
        segments: path.segments.iter().take(position).cloned().collect(),
    });
    (of, path.segments.iter().skip(position))
}

/// What is before the type of a reference.
fn reference(lifetime: Option<&Lifetime>, is_mutable: bool) -> String {
    let name = lifetime
        .map(ToString::to_string)
        .filter(|name| name != "'_");
    let lifetime = name.map(|name| name + " ").unwrap_or_default();
    let mutability = if is_mutable { "mut " } else { "" };
    format!("&{lifetime}{mutability}")
}

fn is_unit(ty: &Type) -> bool {
    matches!(ty, Type::Tuple(ty) if ty.elems.is_empty())
}

fn abi(abi: Option<&syn::Abi>) -> String {
    match abi.map(|abi| &abi.name) {
        None => String::new(),
        Some(None) => "extern \"C\" ".to_owned(),
        Some(Some(name)) => format!("extern {:?} ", name.value()),
    }
}

/// Traits by name, then lifetimes.
pub(super) fn sorted(mut bounds: Vec<String>) -> String {
    bounds.sort_by_key(|bound| (bound.starts_with('\''), bound.clone()));
    bounds.join(" + ")
}

pub(super) fn angled(written: Vec<String>) -> String {
    match written.as_slice() {
        [] => String::new(),
        written => format!("<{}>", written.join(", ")),
    }
}
