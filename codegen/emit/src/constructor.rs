//! Constructors and setters: how values to send are made.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::{Emitter, boxing, boxing::Owner, docs, text, types, validate};
use crate::ident;
use bazu_model::names;
use bazu_model::{Facts, Field, Rule, RuleKind, Scalar, Struct, Type, TypeKind, TypeRef};

/// What a setter takes and does.
pub(super) struct Setting {
    /// Its generic parameters.
    pub(super) generics: Option<TokenStream>,
    pub(super) declaration: TokenStream,
    /// The new value of the field, an `Option`.
    pub(super) value: TokenStream,
}

/// An argument: its declaration, and how it becomes the field's value.
pub(super) struct Argument {
    pub(super) declaration: TokenStream,
    pub(super) value: TokenStream,
}

impl Emitter<'_> {
    /// How a value of a type is taken as an argument.
    pub(super) fn argument(&self, name: &Ident, ty: &TypeRef) -> Argument {
        let (taken, value) = self.taken(ty, &quote!(#name));
        Argument {
            declaration: quote!(#name: #taken),
            value,
        }
    }

    pub(super) fn taken(&self, ty: &TypeRef, value: &TokenStream) -> (TokenStream, TokenStream) {
        let rust = self.rust_type(ty);
        if self.converts(ty) {
            return (quote!(impl Into<#rust>), quote!(#value.into()));
        }
        let TypeRef::List(item) = ty else {
            return (rust, value.clone());
        };
        let inner = self.rust_type(item);
        if self.converts(item) {
            return (
                quote!(impl IntoIterator<Item = impl Into<#inner>>),
                quote!(#value.into_iter().map(Into::into).collect()),
            );
        }
        if matches!(**item, TypeRef::List(_)) {
            let (taken, inner) = self.taken(item, &quote!(row));
            return (
                quote!(impl IntoIterator<Item = #taken>),
                quote!(#value.into_iter().map(|row| #inner).collect()),
            );
        }
        (
            quote!(impl IntoIterator<Item = #inner>),
            quote!(#value.into_iter().collect()),
        )
    }

    /// Whether there are several things a user would write for a value.
    fn converts(&self, ty: &TypeRef) -> bool {
        match ty {
            TypeRef::Scalar(scalar) => {
                matches!(
                    scalar,
                    Scalar::String | Scalar::Secret | Scalar::InputFile | Scalar::RequestId
                )
            }
            TypeRef::Named(_) => self.api.union_of(ty).is_some(),
            TypeRef::List(_) => false,
        }
    }

    /// `new`, a constructor for each alternative, and setters.
    pub(super) fn constructors(&self, ty: &Type, item: &Struct) -> Vec<TokenStream> {
        let name = ident(&ty.name);
        let alternatives = alternatives(&ty.rules, &item.fields);
        let limits = self.limit_constant_items(&ty.name, &item.fields);
        let new = has_new(ty).then(|| {
            let optional = item.fields.iter().any(|field| !field.required);
            let mut words = if optional {
                "Creates it from its required fields.".to_owned()
            } else {
                "Creates it from its fields.".to_owned()
            };
            for field in item.rows() {
                let function = item.row_function(field, "row");
                words.push_str(&format!(
                    "\n\nAll rows of `{}` have one Rust type. \
                     [`{function}`](Self::{function}) adds rows of any lengths, one by one.",
                    field.rust
                ));
            }
            self.constructor(&format_ident!("new"), words, &ty.name, item, None)
        });
        let rows = self.row_functions(item);
        let others = alternatives.iter().map(|alternative| {
            let own = item.fields.iter().filter(|field| alternative.has(field));
            let own: Vec<_> = own.collect();
            let names: Vec<_> = own.iter().map(|f| format!("`{}`", f.rust)).collect();
            let mut words = format!("Creates it with {}.", names.join(" and "));
            if let [field] = own.as_slice() {
                let paragraphs = self.field_paragraphs(&ty.name, &ty.facts, field);
                let said = paragraphs.join("\n\n");
                // A block begins a line.
                let space = if said.starts_with("```") { "\n\n" } else { " " };
                words = format!("{words}{space}{said}");
            }
            let function = ident(&alternative.function);
            self.constructor(&function, words, &ty.name, item, Some(alternative))
        });
        let setters = item.fields.iter().filter(|field| {
            !field.required
                && !alternatives
                    .iter()
                    .any(|alternative| alternative.has(field))
        });
        let setters = setters.map(|field| self.setter(&ty.name, &ty.facts, field, Owner::Type));
        vec![quote! {
            impl #name {
                #(#limits)*
                #new
                #(#others)*
                #(#rows)*
                #(#setters)*
            }
        }]
    }

    fn constructor(
        &self,
        function: &Ident,
        words: String,
        owner: &str,
        item: &Struct,
        alternative: Option<&Alternative>,
    ) -> TokenStream {
        let mut declarations = Vec::new();
        let mut values = Vec::new();
        for field in &item.fields {
            let name = ident(&field.rust);
            let is_alternative = alternative.is_some_and(|alternative| alternative.has(field));
            if !field.required && !is_alternative {
                values.push(quote!(#name: None));
                continue;
            }
            let mut value = match field.ty.value {
                _ if is_argument(field, alternative) => {
                    let argument = self.argument(&name, &field.ty);
                    declarations.push(argument.declaration);
                    argument.value
                }
                TypeRef::Scalar(Scalar::Boolean) => quote!(true),
                _ => quote!(bazu_core::True),
            };
            if is_alternative {
                if boxing::boxed(self.api, field, Owner::Type) {
                    value = quote!(Box::new(#value));
                }
                value = quote!(Some(#value));
            }
            if value.to_string() == field.rust {
                values.push(quote!(#name));
            } else {
                values.push(quote!(#name: #value));
            }
        }
        values.extend(self.no_broken(owner));
        let docs = self.linked("", &[words]);
        let deprecated = alternative.and_then(|alternative| alternative.deprecated(&item.fields));
        quote! {
            #docs
            #deprecated
            pub fn #function(#(#declarations),*) -> Self {
                Self { #(#values),* }
            }
        }
    }

    /// The setter of plain data: a type, or the request of a method.
    pub(super) fn setter(
        &self,
        item: &str,
        item_facts: &Facts,
        field: &Field,
        owner: Owner,
    ) -> TokenStream {
        let docs = self.field_docs(item, item_facts, field);
        let deprecated = types::deprecated(&field.facts);
        let name = ident(&field.rust);
        let Setting {
            generics,
            declaration,
            value,
        } = self.setting(field, owner);
        quote! {
            #docs
            #deprecated
            #[must_use]
            pub fn #name #generics (mut self, #declaration) -> Self {
                self.#name = #value;
                self
            }
        }
    }

    /// What a setter takes: a value, or an `Option` of one.
    pub(super) fn setting(&self, field: &Field, owner: Owner) -> Setting {
        if field.ty == TypeRef::Scalar(Scalar::True) {
            return Setting {
                generics: None,
                declaration: TokenStream::new(),
                value: quote!(Some(bazu_core::True)),
            };
        }
        let name = ident(&field.rust);
        let list = match &field.ty.value {
            TypeRef::List(item) if !matches!(**item, TypeRef::List(_)) => Some(item),
            _ => None,
        };
        let (generics, taken, value) = if let Some(item) = list {
            let rust = self.rust_type(item);
            // Where the type of the items is known, an empty array needs no type.
            let (list, into) = match self.converts(item) {
                true => (quote!(IntoItems), quote!(into_items)),
                false => (quote!(IntoList), quote!(into_list)),
            };
            (
                Some(quote!(<FORM>)),
                quote!(impl bazu_core::#list<#rust, FORM>),
                quote!(bazu_core::#list::#into(#name)),
            )
        } else {
            let rust = self.rust_type(&field.ty);
            match self.converts(&field.ty) {
                true => (
                    Some(quote!(<FORM>)),
                    quote!(impl bazu_core::IntoOption<#rust, FORM>),
                    quote!(bazu_core::IntoOption::into_option(#name)),
                ),
                // Without a choice of types a number needs no suffix, however large it is.
                false => (None, quote!(impl Into<Option<#rust>>), quote!(#name.into())),
            }
        };
        let boxed = boxing::boxed(self.api, field, owner).then(|| quote!(.map(Box::new)));
        Setting {
            generics,
            declaration: quote!(#name: #taken),
            value: quote!(#value #boxed),
        }
    }

    /// The limits of a type that is only received.
    pub(super) fn limit_constants(
        &self,
        name: &Ident,
        item: &str,
        fields: &[Field],
    ) -> Option<TokenStream> {
        let limits = self.limit_constant_items(item, fields);
        (!limits.is_empty()).then(|| quote!(impl #name { #(#limits)* }))
    }

    /// A public constant for each limit of a struct or method.
    pub(super) fn limit_constant_items(&self, item: &str, fields: &[Field]) -> Vec<TokenStream> {
        let constants = fields.iter().flat_map(|field| {
            validate::limit_values(field)
                .into_iter()
                .map(|(suffix, ty, value)| {
                    let name = ident(&format!("{}_{suffix}", names::shouty(&field.rust)));
                    let ty = ident(ty);
                    let words = format!(
                        "Limit of {}. {}",
                        text::code(&format!("{item}.{}", field.wire)),
                        self.limits(item, field).join(" ")
                    );
                    let docs = docs::outer(&[words]);
                    quote! { #docs pub const #name: bazu_core::#ty = #value; }
                })
        });
        constants.collect()
    }
}

/// Whether a value can be made without a choice.
fn has_new(ty: &Type) -> bool {
    let mut rules = ty.rules.iter();
    !rules.any(|rule| matches!(rule.kind, RuleKind::OneOf { required: true, .. }))
}

/// Whether a constructor takes a field as an argument.
fn is_argument(field: &Field, alternative: Option<&Alternative>) -> bool {
    let chosen = alternative.is_some_and(|alternative| alternative.has(field));
    match field.ty.value {
        TypeRef::Scalar(Scalar::True) => false,
        // A flag that is the whole point of the constructor is set by it.
        TypeRef::Scalar(Scalar::Boolean) if chosen => false,
        _ => field.required || chosen,
    }
}

/// A function that creates a value or calls a method.
#[derive(Debug)]
pub struct Constructor<'m> {
    pub function: String,
    pub arguments: Vec<&'m Field>,
    /// The optional fields that it sets, by an argument or by itself.
    pub sets: Vec<&'m Field>,
}

impl Constructor<'_> {
    /// Whether it takes or sets a field.
    pub fn takes(&self, field: &Field) -> bool {
        let own = |known: &&Field| known.wire == field.wire;
        self.arguments.iter().any(own) || self.sets.iter().any(own)
    }
}

/// The functions that create a value of a type; none where it is never sent.
pub fn constructors(ty: &Type) -> Vec<Constructor<'_>> {
    let TypeKind::Struct(item) = &ty.kind else {
        return Vec::new();
    };
    if !ty.sent {
        return Vec::new();
    }
    let constructor = |function: &str, alternative: Option<&Alternative>| {
        let fields = item.fields.iter();
        let arguments = fields
            .clone()
            .filter(|field| is_argument(field, alternative));
        let sets = fields.filter(|field| {
            !field.required && alternative.is_some_and(|alternative| alternative.has(field))
        });
        Constructor {
            function: function.to_owned(),
            arguments: arguments.collect(),
            sets: sets.collect(),
        }
    };
    let new = has_new(ty).then(|| constructor("new", None));
    let alternatives = alternatives(&ty.rules, &item.fields);
    let others = alternatives.iter();
    let others = others.map(|one| constructor(&one.function, Some(one)));
    new.into_iter().chain(others).collect()
}

/// Whether a rule adds constructors to a type or a method. Of a method it must name them.
pub fn gives_constructors(rule: &Rule, owner: Owner) -> bool {
    matches!(&rule.kind, RuleKind::OneOf { constructors, .. }
        if owner == Owner::Type || !constructors.is_empty())
}

/// The attribute of a function that takes more arguments than clippy likes. What a method
/// always needs is for its API to say.
pub(super) fn many_arguments(count: usize) -> Option<TokenStream> {
    (count > 7).then(|| quote!(#[expect(clippy::too_many_arguments)]))
}

/// Optional fields that a constructor of their own sets together.
pub(super) struct Alternative {
    pub(super) function: String,
    pub(super) fields: Vec<String>,
}

impl Alternative {
    pub(super) fn has(&self, field: &Field) -> bool {
        self.fields.contains(&field.wire)
    }

    /// The attribute of its constructor: one that sets what was removed is deprecated too.
    pub(super) fn deprecated(&self, fields: &[Field]) -> Option<TokenStream> {
        let mut own = fields.iter().filter(|field| self.has(field));
        own.find_map(|field| types::deprecated(&field.facts))
    }
}

/// The alternatives of some rules, each with the name of its constructor: that of its first field
/// in Rust, unless the rule has another.
pub(super) fn alternatives<'a>(
    rules: impl IntoIterator<Item = &'a Rule>,
    fields: &[Field],
) -> Vec<Alternative> {
    let in_rust = |wire: &String| {
        let field = fields.iter().find(|field| field.wire == *wire);
        field.map_or(wire, |field| &field.rust).clone()
    };
    let mut all = Vec::new();
    for rule in rules {
        if let RuleKind::OneOf {
            alternatives,
            constructors,
            ..
        } = &rule.kind
        {
            for names in alternatives {
                let fields: Vec<_> = names.iter().map(|name| name.value.clone()).collect();
                let renamed = constructors
                    .iter()
                    .find(|(name, _)| fields.contains(&name.value));
                let renamed = renamed.map(|(_, function)| function.clone());
                let function = renamed.or_else(|| fields.first().map(in_rust));
                if let Some(function) = function {
                    all.push(Alternative { function, fields });
                }
            }
        }
    }
    all
}
