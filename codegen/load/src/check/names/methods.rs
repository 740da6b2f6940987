//! Methods, which become functions of the client and structs.

use bazu_model::diag::{Diagnostic, Diagnostics, Id};
use bazu_model::names;
use bazu_model::{Api, Field, Method, RuleKind, Span, Spanned};

use super::{Scope, constructor_names, constructor_of, reserved, snake_case};

pub(super) fn check(api: &Api, diagnostics: &mut Diagnostics) {
    let mut functions = Scope::default();
    let mut structs = Scope::default();
    for method in api.methods.values() {
        let help = format!("write `rust: {}`", names::snake(&method.rust));
        snake_case(&method.rust, &help, method.span, diagnostics);
        // Two methods with the same function have the same struct, too.
        if !functions.has(&method.rust) {
            structs.add(&method.rust_type, &method.wire, method.span, diagnostics);
        }
        functions.add(&method.rust, &method.wire, method.span, diagnostics);
        let help = "give the method another name by `rust:`";
        // Setters of the request, beside its constructors.
        let mut setters = Scope::new("rename the parameter by `rust:`, or the constructor");
        for (constructor, span) in other_ways(method, diagnostics) {
            let name = names::joined(&method.rust, &constructor);
            functions.add(&name, &name, span, diagnostics);
            setters.add(&constructor, &constructor, span, diagnostics);
        }
        let settable = |param: &&Field| !param.required && !is_target(method, param);
        for param in method.params.iter().filter(settable) {
            setters.compare(&param.rust, &param.wire, param.span, diagnostics);
        }
        if names::CLIENT_METHODS.contains(&method.rust.as_str()) {
            let message = format!("every client already has a function `{}`", method.rust);
            Diagnostic::new(Id::NameCollision, method.span, message)
                .help(help)
                .report(diagnostics);
        } else {
            reserved(api, &method.rust_type, method.span, help, diagnostics);
        }
        let mut params = Scope::default();
        for param in &method.params {
            let help = format!("add `rust: {}`", names::snake(&param.wire));
            snake_case(&param.rust, &help, param.span, diagnostics);
            params.add(&param.rust, &param.wire, param.span, diagnostics);
            if names::CALL_METHODS.contains(&param.rust.as_str()) {
                let setter = &param.rust;
                let message = format!("a setter `{setter}` would hide a method of every call");
                Diagnostic::new(Id::NameCollision, param.span, message).report(diagnostics);
            }
        }
    }
}

/// Whether a constructor takes a parameter that may be left out.
fn is_target(method: &Method, param: &Field) -> bool {
    method.rules.iter().any(|rule| match &rule.kind {
        RuleKind::OneOf {
            alternatives,
            constructors,
            ..
        } => {
            let mut named = alternatives.iter().flatten();
            !constructors.is_empty() && named.any(|name| **name == *param.wire)
        }
        _ => false,
    })
}

/// The further constructors of a method's request: those of a rule that names constructors.
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
            let named = constructor_of(group, constructors, &method.params);
            if let Some((function, Spanned { span, .. })) = named {
                // The first constructor has the name `new`.
                if function == "new" && !ways.is_empty() {
                    let message = "`new` is the constructor of the first alternative";
                    Diagnostic::new(Id::NameCollision, *span, message)
                        .help("give the constructor another name")
                        .report(diagnostics);
                }
                ways.push((function.to_owned(), *span));
            }
        }
    }
    ways.drain(..ways.len().min(1));
    ways
}
