//! Methods, their endpoints and their names.

use super::Context;
use crate::source::Spanned;
use crate::{protocol, spec};
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
            None => self.function_name(api, name),
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
            params: self.fields(&item.params, &facts),
            call: protocol::call(self, api, name, item, &facts),
            errors: self.error_names(api, &item.errors),
            rules: self.rules(&item.rules, &facts),
            facts,
        })
    }

    /// The function's name of a method without a Rust name of its own.
    pub(super) fn function_name(&mut self, api: &Api, name: &Spanned<String>) -> String {
        let rust = names::snake(&name.value);
        let plain = protocol::takes_snake_case(api) && rust == name.value;
        let differs = !plain && names::lower_camel(&rust) != name.value;
        // What is not a name at all is reported with the other names.
        if differs && names::is_snake(&rust) && protocol::can_be_called(api, &name.value) {
            let message = format!("`{name}` cannot be converted to snake_case and back (`{rust}`)");
            let help = format!("name the function by `rust:`, such as `rust: {rust}`");
            Diagnostic::new(Id::NameChanges, name.span, message)
                .help(help)
                .report(self.diagnostics);
        }
        rust
    }

    pub(super) fn error_names(&mut self, api: &Api, errors: &[Spanned<String>]) -> Vec<String> {
        for name in errors {
            let known = api.errors.iter().any(|error| error.name == name.value);
            if !known && !self.left_out.contains(&name.value) {
                let known = api.errors.iter().map(|error| error.name.as_str());
                let message = format!("no error `{}` is declared", name.value);
                Diagnostic::new(Id::UnknownError, name.span, message)
                    .did_you_mean(&name.value, known)
                    .report(self.diagnostics);
            }
        }
        errors.iter().map(|name| name.value.clone()).collect()
    }
}
