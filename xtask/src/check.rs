//! `cargo xtask check`: what is wrong with the specs.

use bazu_codegen::Loaded;
use bazu_codegen::diag::render;
use bazu_codegen::model::{Api, TypeKind};

use crate::repository::Repository;
use crate::terminal::{self, count};

pub(crate) fn run(apis: &[String]) -> Result<bool, String> {
    let repository = Repository::find()?;
    let mut well = true;
    for name in repository.chosen(apis)? {
        match report(&name, &repository.load(&name)?) {
            Some(api) => terminal::done(&format!("{name}: {}", summary(api))),
            None => well = false,
        }
    }
    Ok(well)
}

/// Prints all diagnostics; gives the model when there are none.
pub(crate) fn report<'a>(name: &str, loaded: &'a Loaded) -> Option<&'a Api> {
    for diagnostic in &loaded.diagnostics {
        terminal::done(&render(diagnostic, &loaded.files, terminal::look()));
    }
    let problems = loaded.diagnostics.len();
    if problems > 0 {
        terminal::error(&format!("{} in spec/{name}", count(problems, "problem")));
        return None;
    }
    loaded.api.as_ref()
}

/// How much there is of each kind.
pub(crate) fn summary(api: &Api) -> String {
    let kind = |is: fn(&TypeKind) -> bool| api.types.values().filter(|ty| is(&ty.kind)).count();
    [
        count(api.methods.len(), "method"),
        count(kind(|kind| matches!(kind, TypeKind::Struct(_))), "struct"),
        count(kind(|kind| matches!(kind, TypeKind::Enum(_))), "enum"),
        count(kind(|kind| matches!(kind, TypeKind::Union(_))), "union"),
        count(api.chapters.len(), "chapter"),
    ]
    .join(", ")
}
