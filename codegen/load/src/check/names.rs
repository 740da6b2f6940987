//! Names that are, or become, no good Rust names.

use std::collections::{HashMap, HashSet};

use super::items;
use bazu_model::diag::{Diagnostic, Diagnostics, Id};
use bazu_model::names;
use bazu_model::{Api, Method, Name, RuleKind, Span, Spanned, Type, TypeKind, Variant};

pub(super) fn check(api: &Api, diagnostics: &mut Diagnostics) {
    type_names(api, diagnostics);
    method_names(api, diagnostics);
    let mut errors = Scope::default();
    for error in &api.errors {
        if !names::is_identifier(&error.name) || names::upper_camel(&error.name) != error.name {
            let message = format!("`{}` is not an UpperCamelCase name", error.name);
            Diagnostic::new(Id::NameChanges, error.span, message)
                .help(format!("write `{}`", names::upper_camel(&error.name)))
                .report(diagnostics);
        } else if error.name == "Other" {
            let message = "`Other` is the kind of an error that the spec does not name";
            Diagnostic::new(Id::NameCollision, error.span, message)
                .help("give the error another name")
                .report(diagnostics);
        }
        errors.add(&error.name, &error.name, error.span, diagnostics);
    }
    for item in items(api) {
        let mut scope = Scope::default();
        for field in item.fields {
            snake_case(&field.wire, &field.rust, field.span, diagnostics);
            scope.add(&field.rust, &field.wire, field.span, diagnostics);
        }
    }
    for ty in api.types.values() {
        let mut scope = Scope::default();
        match &ty.kind {
            TypeKind::Enum(values) => {
                for value in values {
                    variant_name(
                        &value.rust,
                        &value.wire,
                        value.span,
                        &mut scope,
                        diagnostics,
                    );
                }
            }
            TypeKind::Union(union) => variants(&union.variants, &mut scope, diagnostics),
            TypeKind::Struct(item) => {
                variants(&item.kinds, &mut scope, diagnostics);
                let kind = item.fields.iter().find(|field| field.rust == "kind");
                if let Some(field) = kind.filter(|_| !item.kinds.is_empty()) {
                    let message = "`kind` is the field that holds the update's kind";
                    Diagnostic::new(Id::NameCollision, field.span, message)
                        .help("give the field another name by `rust:`")
                        .report(diagnostics);
                }
                for kind in &item.kinds {
                    if let Some(field) = item.fields.iter().find(|f| f.wire == kind.wire) {
                        let message = format!("`{}` is a field and a kind", kind.wire);
                        Diagnostic::new(Id::NameCollision, kind.span, message)
                            .label("the kind")
                            .related(field.span, "the field")
                            .help("keep one of the two")
                            .report(diagnostics);
                    }
                }
            }
        }
        let mut functions =
            Scope::new("rename the shortcut, the accessor, the constructor or the field");
        constructors(ty, &mut functions, diagnostics);
        let shortcuts = ty.shortcuts.iter().map(|s| (&s.name, s.span));
        for (name, span) in shortcuts.chain(ty.accessors.iter().map(|a| (&a.name, a.span))) {
            snake_case(name, name, span, diagnostics);
            functions.add(name, name, span, diagnostics);
        }
    }
}

/// The functions that make a value of a type that is sent, which its accessors stand beside.
fn constructors(ty: &Type, functions: &mut Scope, diagnostics: &mut Diagnostics) {
    let TypeKind::Struct(item) = &ty.kind else {
        return;
    };
    if ty.sent {
        functions.add("new", "new", ty.span, diagnostics);
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
        constructor_names(constructors, diagnostics);
        for group in groups {
            alternatives.extend(group.iter().map(|field| field.as_str()));
            if let Some((function, Spanned { value: field, span })) =
                constructor_of(group, constructors)
            {
                functions.add(function, field, *span, diagnostics);
            }
        }
    }
    for field in item
        .fields
        .iter()
        .filter(|field| ty.sent && !field.required)
    {
        if !alternatives.contains(field.wire.as_str()) {
            functions.add(&field.rust, &field.wire, field.span, diagnostics);
        }
    }
}

fn variants(variants: &[Variant], scope: &mut Scope, diagnostics: &mut Diagnostics) {
    for variant in variants {
        // Members that share a discriminator are found by their types.
        let span = match variant.key {
            Some(_) => variant.ty.span,
            None => variant.span,
        };
        variant_name(&variant.rust, &variant.wire, span, scope, diagnostics);
    }
}

fn variant_name(
    rust: &str,
    wire: &str,
    span: Span,
    scope: &mut Scope,
    diagnostics: &mut Diagnostics,
) {
    if names::is_keyword(rust) {
        keyword(rust, span, diagnostics);
    } else if !names::is_identifier(rust) || names::upper_camel(rust) != rust {
        let message = format!("`{wire}` gives no Rust variant name (`{rust}`)");
        Diagnostic::new(Id::NameChanges, span, message).report(diagnostics);
    }
    if rust == "Unknown" {
        let message = "`Unknown` is the variant that keeps what the spec does not know";
        Diagnostic::new(Id::NameCollision, span, message).report(diagnostics);
    }
    scope.add(rust, wire, span, diagnostics);
}

fn keyword(name: &str, span: Span, diagnostics: &mut Diagnostics) {
    let message = format!("`{name}` is a Rust keyword");
    Diagnostic::new(Id::RustKeyword, span, message)
        .help(format!(
            "give it a name, such as `rust: {name}_`, or one that says more"
        ))
        .report(diagnostics);
}

/// Field and function names stand in Rust as they are, so they must be snake_case.
fn snake_case(wire: &str, rust: &str, span: Span, diagnostics: &mut Diagnostics) {
    if names::is_keyword(rust) {
        keyword(rust, span, diagnostics);
    } else if !names::is_identifier(rust) || names::snake(rust) != rust {
        let message = format!("`{rust}` is not a snake_case name");
        Diagnostic::new(Id::NameChanges, span, message)
            .help(format!("add `rust: {}`", names::snake(wire)))
            .report(diagnostics);
    }
}

fn type_names(api: &Api, diagnostics: &mut Diagnostics) {
    let mut scope = Scope::default();
    for ty in api.types.values() {
        if names::is_keyword(&ty.name) {
            keyword(&ty.name, ty.span, diagnostics);
        } else if !names::is_identifier(&ty.name) || names::upper_camel(&ty.name) != ty.name {
            let message = format!("`{}` is not an UpperCamelCase type name", ty.name);
            Diagnostic::new(Id::NameChanges, ty.span, message)
                .help(format!("write `{}`", names::upper_camel(&ty.name)))
                .report(diagnostics);
        } else if names::RESERVED_TYPES.contains(&ty.name.as_str()) {
            let message = format!("`{}` is a name the generated crate brings itself", ty.name);
            Diagnostic::new(Id::NameCollision, ty.span, message)
                .help("give the type another name")
                .report(diagnostics);
        }
        scope.add(&ty.name, &ty.name, ty.span, diagnostics);
        if let TypeKind::Struct(item) = &ty.kind
            && !item.kinds.is_empty()
        {
            scope.add(&format!("{}Kind", ty.name), &ty.name, ty.span, diagnostics);
        }
    }
    // Two methods of one name are found by their functions.
    for method in api.methods.values() {
        scope.compare(&method.rust_type, &method.wire, method.span, diagnostics);
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
            Diagnostic::new(Id::NameCollision, span, message)
                .label("the second one")
                .related(first, "the first one")
                .help("rename one of the files")
                .report(diagnostics);
        }
        if matches!(
            module,
            "bot" | "errors" | "lib" | "methods" | "types" | "wire"
        ) || names::is_keyword(module)
        {
            let message = format!("`{module}` cannot be the name of a chapter");
            Diagnostic::new(Id::NameCollision, span, message)
                .label("the chapter")
                .help("rename the file; the generated crate needs that name itself")
                .report(diagnostics);
        }
    }
}

fn method_names(api: &Api, diagnostics: &mut Diagnostics) {
    let mut scope = Scope::default();
    for method in api.methods.values() {
        if names::is_keyword(&method.rust) {
            keyword(&method.rust, method.span, diagnostics);
        } else if !names::is_identifier(&method.rust) || names::snake(&method.rust) != method.rust {
            let message = format!("`{}` is not a snake_case name", method.rust);
            Diagnostic::new(Id::NameChanges, method.span, message)
                .help(format!("write `rust: {}`", names::snake(&method.rust)))
                .report(diagnostics);
        }
        scope.add(&method.rust, &method.wire, method.span, diagnostics);
        for (name, span) in other_ways(method, diagnostics) {
            scope.add(&name, &name, span, diagnostics);
        }
        for param in &method.params {
            if names::CALL_METHODS.contains(&param.rust.as_str()) {
                let message = format!("a setter `{}` would hide the call's own method", param.rust);
                Diagnostic::new(Id::NameCollision, param.span, message).report(diagnostics);
            }
        }
    }
}

/// The functions of a method beside the plain one: those of a rule that names constructors.
fn other_ways(method: &Method, diagnostics: &mut Diagnostics) -> Vec<(String, Span)> {
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
        constructor_names(constructors, diagnostics);
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

fn constructor_names(constructors: &[(Name, String)], diagnostics: &mut Diagnostics) {
    for (Spanned { value: field, span }, function) in constructors {
        if !names::is_identifier(function) || names::snake(function) != *function {
            let message = format!("`{function}` is not a snake_case name");
            Diagnostic::new(Id::NameChanges, *span, message)
                .help(format!("write `{field}: {}`", names::snake(function)))
                .report(diagnostics);
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

    fn add(&mut self, rust: &str, wire: &str, span: Span, diagnostics: &mut Diagnostics) {
        self.compare(rust, wire, span, diagnostics);
        self.names.insert(rust.to_owned(), (wire.to_owned(), span));
    }

    /// Compares a name with those of the scope without adding it.
    fn compare(&self, rust: &str, wire: &str, span: Span, diagnostics: &mut Diagnostics) {
        let Some((first, first_span)) = self.names.get(rust) else {
            return;
        };
        let message = match first == wire && wire == rust {
            true => format!("`{rust}` would be the name of two things"),
            false => format!("`{first}` and `{wire}` both become `{rust}` in Rust"),
        };
        Diagnostic::new(Id::NameCollision, span, message)
            .label("the second one")
            .related(*first_span, "the first one")
            .help(self.help)
            .report(diagnostics);
    }
}
