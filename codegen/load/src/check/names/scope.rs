//! Names that must differ from one another.

use std::collections::HashMap;

use bazu_model::Span;
use bazu_model::diag::{Diagnostic, Diagnostics, Id};

/// Names that must differ from one another.
pub(super) struct Scope {
    names: HashMap<String, (String, Span)>,
    help: &'static str,
}

impl Default for Scope {
    fn default() -> Self {
        Self::new(Id::NameCollision.remedy())
    }
}

impl Scope {
    pub(super) fn new(help: &'static str) -> Self {
        let names = HashMap::new();
        Self { names, help }
    }

    pub(super) fn has(&self, rust: &str) -> bool {
        self.names.contains_key(rust)
    }

    pub(super) fn add(
        &mut self,
        rust: &str,
        wire: &str,
        span: Span,
        diagnostics: &mut Diagnostics,
    ) {
        self.compare(rust, wire, span, diagnostics);
        self.names.insert(rust.to_owned(), (wire.to_owned(), span));
    }

    /// Compares a name with those of the scope without adding it.
    pub(super) fn compare(
        &self,
        rust: &str,
        wire: &str,
        span: Span,
        diagnostics: &mut Diagnostics,
    ) {
        let Some((first, first_span)) = self.names.get(rust) else {
            return;
        };
        let message = match first == wire && wire == rust {
            true => format!("two things have the name `{rust}`"),
            false => format!("`{first}` and `{wire}` both become `{rust}` in Rust"),
        };
        Diagnostic::new(Id::NameCollision, span, message)
            .label("the second one")
            .related(*first_span, "the first one")
            .help(self.help)
            .report(diagnostics);
    }
}
