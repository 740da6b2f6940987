//! `cargo xtask check`: what is wrong with the specs.

use bazu_load::Loaded;
use bazu_load::render;
use bazu_load::sharing;
use bazu_load::sharing::Taken;
use bazu_model::SourceFile;
use bazu_model::diag::Diagnostic;
use bazu_model::{Api, TypeKind};

use crate::repository::Repository;
use crate::terminal::{self, count};

pub(crate) fn run(apis: &[String]) -> Result<bool, String> {
    let repository = Repository::find()?;
    let mut well = true;
    let mut taken = Taken::new();
    for name in repository.chosen(apis)? {
        let loaded = repository.load(&name)?;
        taken.extend(loaded.taken.iter().cloned());
        match report(&name, &loaded) {
            Some(api) => terminal::done(&format!("{name}: {}", summary(api))),
            None => well = false,
        }
    }
    Ok(well && (!apis.is_empty() || all_taken(&repository, &taken)?))
}

/// Reports the shared items that no API takes.
pub(crate) fn all_taken(repository: &Repository, taken: &Taken) -> Result<bool, String> {
    let shared = repository.shared()?;
    let unused = sharing::unused(&shared, taken);
    Ok(none("shared", &unused, &shared))
}

/// Prints all diagnostics; gives the model when there are none.
pub(crate) fn report<'a>(name: &str, loaded: &'a Loaded) -> Option<&'a Api> {
    if none(name, &loaded.diagnostics, &loaded.files) {
        loaded.api.as_ref()
    } else {
        None
    }
}

/// Whether a folder of `spec/` has no problem; prints those that it has.
fn none(folder: &str, problems: &[Diagnostic], files: &[SourceFile]) -> bool {
    let Some(first) = problems.first() else {
        return true;
    };
    for problem in problems {
        terminal::done(&render(problem, files, terminal::look()));
    }
    let problems = count(problems.len(), "problem");
    terminal::error(&format!("{problems} in spec/{folder}"));
    terminal::done(&format!(
        "to see what an id means: cargo xtask explain {}",
        first.id
    ));
    false
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
