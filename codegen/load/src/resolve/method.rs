//! Methods, their endpoints and their names.

use super::Context;
use crate::source::Spanned;
use crate::spec;
use bazu_model::diag::{Diagnostic, Id};
use bazu_model::names;
use bazu_model::{Api, Method};

impl Context<'_> {
    pub(super) fn method(
        &mut self,
        api: &mut Api,
        chapter: usize,
        name: &Spanned<String>,
        item: &spec::Method,
        source: Option<&spec::Names>,
    ) -> Option<Method> {
        let facts = self.facts(item.facts(), source);
        let returns = &item.returns;
        let ty = self.always_there(&returns.ty)?;
        let rust = match &item.rust {
            Some(rust) => rust.value.clone(),
            None => self.function_name(api.protocol, name),
        };
        self.corrections(api, &name.value, &item.corrections);
        Some(Method {
            wire: name.value.clone(),
            rust_type: names::upper_camel(&rust),
            rust,
            chapter,
            span: name.span,
            returns: ty,
            returns_facts: self.inner_facts(returns.facts(), &facts),
            returns_span: returns.ty.span,
            params: self.fields(&item.params, &facts),
            long_poll: item
                .long_poll
                .as_ref()
                .map(|param| (param.value.clone(), param.span)),
            body: item.body.unwrap_or(bazu_model::Body::Json),
            endpoint: self.endpoint(api.protocol, name, item),
            request_id: item
                .request_id
                .as_ref()
                .map(|param| (param.value.clone(), param.span)),
            errors: self.error_names(api, &item.errors),
            rules: self.rules(&item.rules),
            facts,
        })
    }

    /// Verb and path of a REST method.
    pub(super) fn endpoint(
        &mut self,
        protocol: bazu_model::Protocol,
        name: &Spanned<String>,
        item: &spec::Method,
    ) -> Option<(String, String)> {
        let fault = match (protocol, &item.path) {
            (bazu_model::Protocol::Bot, None) => return None,
            (bazu_model::Protocol::Bot, Some(path)) => {
                let message = "a bot API has one path for all methods";
                Diagnostic::new(Id::BadEndpoint, path.span, message)
                    .label("not in a bot API")
                    .help("remove `path`")
            }
            (bazu_model::Protocol::Rest, None) => {
                let message = format!("`{}` has no `path`", name.value);
                Diagnostic::new(Id::BadEndpoint, name.span, message).help(Id::BadEndpoint.remedy())
            }
            (bazu_model::Protocol::Rest, Some(path)) => match path.value.split_once(' ') {
                Some((verb @ ("GET" | "POST"), place)) if place.starts_with('/') => {
                    return Some((verb.to_owned(), place.to_owned()));
                }
                _ => {
                    let message = format!("`{}` is no verb and path", path.value);
                    Diagnostic::new(Id::BadEndpoint, path.span, message)
                        .help("write `GET` or `POST` and a path that begins with `/`")
                }
            },
        };
        self.report(fault);
        None
    }

    /// The function's name of a method that has no Rust name of its own.
    pub(super) fn function_name(
        &mut self,
        protocol: bazu_model::Protocol,
        name: &Spanned<String>,
    ) -> String {
        let rust = names::snake(&name.value);
        // A REST method is known by its path, which is often in snake_case.
        let plain = protocol == bazu_model::Protocol::Rest && rust == name.value;
        if !plain && names::lower_camel(&rust) != name.value {
            let message = format!(
                "`{}` does not survive the way to Rust and back (`{rust}`)",
                name.value
            );
            self.report(
                Diagnostic::new(Id::NameChanges, name.span, message).help(format!(
                    "name the function by `rust:`, such as `rust: {rust}`"
                )),
            );
        }
        rust
    }

    pub(super) fn error_names(&mut self, api: &Api, errors: &[Spanned<String>]) -> Vec<String> {
        for name in errors {
            let known = api.errors.iter().any(|error| error.name == name.value);
            if !known && !self.left_out.contains(&name.value) {
                let known = api.errors.iter().map(|error| error.name.as_str());
                let message = format!("no error `{}` is declared", name.value);
                self.report(
                    Diagnostic::new(Id::UnknownError, name.span, message)
                        .help(Id::UnknownError.remedy())
                        .did_you_mean(&name.value, known),
                );
            }
        }
        errors.iter().map(|name| name.value.clone()).collect()
    }
}
