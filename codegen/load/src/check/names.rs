//! Names that are, or become, no good Rust names.

use std::collections::{HashMap, HashSet};

use super::items;
use bazu_model::diag::{Diagnostic, Id};
use bazu_model::names;
use bazu_model::{Api, Method, Name, RuleKind, Span, Spanned, Type, TypeKind, Variant};

type Found = Vec<Diagnostic>;

pub(super) fn check(api: &Api, found: &mut Found) {
    type_names(api, found);
    method_names(api, found);
    let mut errors = Scope::default();
    for error in &api.errors {
        if !names::is_identifier(&error.name) || names::upper_camel(&error.name) != error.name {
            let message = format!("`{}` is not an UpperCamelCase name", error.name);
            found.push(
                Diagnostic::new(Id::NameChanges, error.span, message)
                    .help(format!("write `{}`", names::upper_camel(&error.name))),
            );
        } else if error.name == "Other" {
            let message = "`Other` is the kind of an error that the spec does not name";
            found.push(
                Diagnostic::new(Id::NameCollision, error.span, message)
                    .help("give the error another name"),
            );
        }
        errors.add(&error.name, &error.name, error.span, found);
    }
    for item in items(api) {
        let mut scope = Scope::default();
        for field in item.fields {
            snake_case(&field.wire, &field.rust, field.span, found);
            scope.add(&field.rust, &field.wire, field.span, found);
        }
    }
    for ty in api.types.values() {
        let mut scope = Scope::default();
        match &ty.kind {
            TypeKind::Enum(values) => {
                for value in values {
                    variant_name(&value.rust, &value.wire, value.span, &mut scope, found);
                }
            }
            TypeKind::Union(union) => variants(&union.variants, &mut scope, found),
            TypeKind::Struct(item) => {
                variants(&item.kinds, &mut scope, found);
                let kind = item.fields.iter().find(|field| field.rust == "kind");
                if let Some(field) = kind.filter(|_| !item.kinds.is_empty()) {
                    let message = "`kind` is the field that holds the update's kind";
                    found.push(
                        Diagnostic::new(Id::NameCollision, field.span, message)
                            .help("give the field another name by `rust:`"),
                    );
                }
                for kind in &item.kinds {
                    if let Some(field) = item.fields.iter().find(|f| f.wire == kind.wire) {
                        let message = format!("`{}` is a field and a kind", kind.wire);
                        found.push(
                            Diagnostic::new(Id::NameCollision, kind.span, message)
                                .label("the kind")
                                .related(field.span, "the field")
                                .help("keep one of the two"),
                        );
                    }
                }
            }
        }
        let mut functions =
            Scope::new("rename the shortcut, the accessor, the constructor or the field");
        constructors(ty, &mut functions, found);
        let shortcuts = ty.shortcuts.iter().map(|s| (&s.name, s.span));
        for (name, span) in shortcuts.chain(ty.accessors.iter().map(|a| (&a.name, a.span))) {
            snake_case(name, name, span, found);
            functions.add(name, name, span, found);
        }
    }
}

/// The functions that make a value of a type that is sent, which its accessors stand beside.
fn constructors(ty: &Type, functions: &mut Scope, found: &mut Found) {
    let TypeKind::Struct(item) = &ty.kind else {
        return;
    };
    if ty.sent {
        functions.add("new", "new", ty.span, found);
    }
    let mut alternatives = HashSet::new();
    for rule in &ty.rules {
        let RuleKind::OneOf {
            alternatives: groups,
            constructors,
            ..
        } = &rule.kind
        else {
            continue;
        };
        constructor_names(constructors, found);
        for group in groups {
            alternatives.extend(group.iter().map(|field| field.as_str()));
            if let Some((function, Spanned { value: field, span })) =
                constructor_of(group, constructors)
            {
                functions.add(function, field, *span, found);
            }
        }
    }
    for field in item
        .fields
        .iter()
        .filter(|field| ty.sent && !field.required)
    {
        if !alternatives.contains(field.wire.as_str()) {
            functions.add(&field.rust, &field.wire, field.span, found);
        }
    }
}

fn variants(variants: &[Variant], scope: &mut Scope, found: &mut Found) {
    for variant in variants {
        // Members that share a discriminator are found by their types.
        let span = match variant.key {
            Some(_) => variant.ty.span,
            None => variant.span,
        };
        variant_name(&variant.rust, &variant.wire, span, scope, found);
    }
}

fn variant_name(rust: &str, wire: &str, span: Span, scope: &mut Scope, found: &mut Found) {
    if names::is_keyword(rust) {
        keyword(rust, span, found);
    } else if !names::is_identifier(rust) || names::upper_camel(rust) != rust {
        let message = format!("`{wire}` gives no Rust variant name (`{rust}`)");
        found.push(Diagnostic::new(Id::NameChanges, span, message).help(Id::NameChanges.remedy()));
    }
    if rust == "Unknown" {
        let message = "`Unknown` is the variant that keeps what the spec does not know";
        found.push(
            Diagnostic::new(Id::NameCollision, span, message).help(Id::NameCollision.remedy()),
        );
    }
    scope.add(rust, wire, span, found);
}

fn keyword(name: &str, span: Span, found: &mut Found) {
    let message = format!("`{name}` is a Rust keyword");
    found.push(
        Diagnostic::new(Id::RustKeyword, span, message).help(format!(
            "give it a name, such as `rust: {name}_`, or one that says more"
        )),
    );
}

/// Field and function names stand in Rust as they are, so they must be snake_case.
fn snake_case(wire: &str, rust: &str, span: Span, found: &mut Found) {
    if names::is_keyword(rust) {
        keyword(rust, span, found);
    } else if !names::is_identifier(rust) || names::snake(rust) != rust {
        let message = format!("`{rust}` is not a snake_case name");
        found.push(
            Diagnostic::new(Id::NameChanges, span, message)
                .help(format!("add `rust: {}`", names::snake(wire))),
        );
    }
}

fn type_names(api: &Api, found: &mut Found) {
    let mut scope = Scope::default();
    for ty in api.types.values() {
        if names::is_keyword(&ty.name) {
            keyword(&ty.name, ty.span, found);
        } else if !names::is_identifier(&ty.name) || names::upper_camel(&ty.name) != ty.name {
            let message = format!("`{}` is not an UpperCamelCase type name", ty.name);
            found.push(
                Diagnostic::new(Id::NameChanges, ty.span, message)
                    .help(format!("write `{}`", names::upper_camel(&ty.name))),
            );
        } else if names::RESERVED_TYPES.contains(&ty.name.as_str()) {
            let message = format!("`{}` is a name the generated crate brings itself", ty.name);
            found.push(
                Diagnostic::new(Id::NameCollision, ty.span, message)
                    .help("give the type another name"),
            );
        }
        scope.add(&ty.name, &ty.name, ty.span, found);
        if let TypeKind::Struct(item) = &ty.kind
            && !item.kinds.is_empty()
        {
            scope.add(&format!("{}Kind", ty.name), &ty.name, ty.span, found);
        }
    }
    // Two methods of one name are found by their functions.
    for method in api.methods.values() {
        scope.compare(&method.rust_type, &method.wire, method.span, found);
    }
    let mut modules: HashMap<&str, Span> = HashMap::new();
    for chapter in &api.chapters {
        let module = chapter.module.as_str();
        // The whole file is at fault, so its beginning stands for it.
        let span = Span {
            end: chapter.span.start,
            ..chapter.span
        };
        if let Some(first) = modules.insert(module, span) {
            let message = format!("two files become the module `{module}`");
            found.push(
                Diagnostic::new(Id::NameCollision, span, message)
                    .label("the second one")
                    .related(first, "the first one")
                    .help("rename one of the files"),
            );
        }
        if matches!(
            module,
            "bot" | "errors" | "lib" | "methods" | "types" | "wire"
        ) || names::is_keyword(module)
        {
            let message = format!("`{module}` cannot be the name of a chapter");
            found.push(
                Diagnostic::new(Id::NameCollision, span, message)
                    .label("the chapter")
                    .help("rename the file; the generated crate needs that name itself"),
            );
        }
    }
}

fn method_names(api: &Api, found: &mut Found) {
    let mut scope = Scope::default();
    for method in api.methods.values() {
        if names::is_keyword(&method.rust) {
            keyword(&method.rust, method.span, found);
        } else if !names::is_identifier(&method.rust) || names::snake(&method.rust) != method.rust {
            let message = format!("`{}` is not a snake_case name", method.rust);
            found.push(
                Diagnostic::new(Id::NameChanges, method.span, message)
                    .help(format!("write `rust: {}`", names::snake(&method.rust))),
            );
        }
        scope.add(&method.rust, &method.wire, method.span, found);
        for (name, span) in other_ways(method, found) {
            scope.add(&name, &name, span, found);
        }
        for param in &method.params {
            if names::CALL_METHODS.contains(&param.rust.as_str()) {
                let message = format!("a setter `{}` would hide the call's own method", param.rust);
                found.push(
                    Diagnostic::new(Id::NameCollision, param.span, message)
                        .help(Id::NameCollision.remedy()),
                );
            }
        }
    }
}

/// The functions of a method beside the plain one: those of a rule that names constructors.
fn other_ways(method: &Method, found: &mut Found) -> Vec<(String, Span)> {
    let mut ways = Vec::new();
    for rule in &method.rules {
        let RuleKind::OneOf {
            alternatives,
            constructors,
            ..
        } = &rule.kind
        else {
            continue;
        };
        constructor_names(constructors, found);
        if constructors.is_empty() {
            continue;
        }
        for group in alternatives {
            if let Some((function, Spanned { span, .. })) = constructor_of(group, constructors) {
                ways.push((format!("{}_{function}", method.rust), *span));
            }
        }
    }
    // The first is the plain way.
    ways.drain(..ways.len().min(1));
    ways
}

fn constructor_names(constructors: &[(Name, String)], found: &mut Found) {
    for (Spanned { value: field, span }, function) in constructors {
        if !names::is_identifier(function) || names::snake(function) != *function {
            let message = format!("`{function}` is not a snake_case name");
            found.push(
                Diagnostic::new(Id::NameChanges, *span, message)
                    .help(format!("write `{field}: {}`", names::snake(function))),
            );
        }
    }
}

/// The name of an alternative's constructor, and the field that it comes from.
fn constructor_of<'a>(
    group: &'a [Name],
    constructors: &'a [(Name, String)],
) -> Option<(&'a str, &'a Name)> {
    let renamed = constructors
        .iter()
        .find(|(name, _)| group.iter().any(|field| field == name));
    let named = renamed.map(|(field, name)| (name.as_str(), field));
    named.or_else(|| group.first().map(|field| (field.as_str(), field)))
}

/// Names that must differ from one another.
struct Scope {
    names: HashMap<String, (String, Span)>,
    help: &'static str,
}

impl Default for Scope {
    fn default() -> Self {
        Self::new(Id::NameCollision.remedy())
    }
}

impl Scope {
    fn new(help: &'static str) -> Self {
        Self {
            names: HashMap::new(),
            help,
        }
    }

    fn add(&mut self, rust: &str, wire: &str, span: Span, found: &mut Found) {
        self.compare(rust, wire, span, found);
        self.names.insert(rust.to_owned(), (wire.to_owned(), span));
    }

    /// Compares a name with those of the scope without adding it.
    fn compare(&self, rust: &str, wire: &str, span: Span, found: &mut Found) {
        let Some((first, first_span)) = self.names.get(rust) else {
            return;
        };
        let message = match first == wire && wire == rust {
            true => format!("`{rust}` would be the name of two things"),
            false => format!("`{first}` and `{wire}` both become `{rust}` in Rust"),
        };
        found.push(
            Diagnostic::new(Id::NameCollision, span, message)
                .label("the second one")
                .related(*first_span, "the first one")
                .help(self.help),
        );
    }
}
