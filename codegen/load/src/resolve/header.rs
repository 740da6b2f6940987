//! The crate in the header of an API.

use super::Context;
use crate::spec;
use bazu_model::diag::{Diagnostic, Id};
use bazu_model::names;
use bazu_model::{Crate, Name};

impl Context<'_> {
    pub(super) fn krate(&mut self, header: &spec::File) -> Crate {
        let Some(krate) = &header.krate else {
            return Crate {
                name: String::new(),
                version: Name::default(),
                description: String::new(),
                keywords: Vec::new(),
            };
        };
        let (name, version) = (&krate.name, &krate.version);
        if !names::is_crate(&name.value) {
            let message = format!("`{}` is not the name of a crate", name.value);
            Diagnostic::new(Id::WrongValue, name.span, message)
                .help("use lower-case letters, digits and `-`, a letter first, such as `echo-bot`")
                .report(self.diagnostics);
        }
        let taken = |names: &[&str]| names.contains(&name.value.as_str());
        if taken(names::CRATES) || taken(names::DEVICES) {
            let message = format!(
                "`{}` is not a name that the crate of an API can have",
                name.value
            );
            Diagnostic::new(Id::WrongValue, name.span, message)
                .help("give the crate another name, such as `echo-bot`")
                .report(self.diagnostics);
        }
        if names::version(&version.value.0).is_none() {
            let message = format!("`{}` is not a version", version.value.0);
            Diagnostic::new(Id::WrongValue, version.span, message)
                .help("write three numbers, such as `0.1.0`")
                .report(self.diagnostics);
        }
        Crate {
            name: name.value.clone(),
            version: Name {
                value: version.value.0.clone(),
                span: version.span,
            },
            description: krate.description.clone(),
            keywords: krate.keywords.clone(),
        }
    }
}
