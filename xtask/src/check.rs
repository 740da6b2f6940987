//! `cargo xtask check`: what is wrong with the specs.

use anyhow::Result;
use bazu_load::sharing;
use bazu_model::{Api, TypeKind};

use crate::outcome::Outcome;
use crate::repository::Repository;
use crate::spec::{Faulty, Spec};
use crate::terminal::{self, Progress, count};

pub(crate) fn run(asked: &[String]) -> Result<Outcome> {
    let checked = Checked::read(&Repository::find()?, asked)?;
    for Spec { api, .. } in &checked.specs {
        terminal::status(&format!("{}: {}", api.id, summary(api)));
    }
    Ok(Outcome::found(checked.faulty))
}

/// Specs that were read together.
#[derive(Default)]
pub(crate) struct Checked {
    /// Those without problems.
    pub(crate) specs: Vec<Spec>,
    /// Whether others had problems, which were reported.
    pub(crate) faulty: bool,
}

impl Checked {
    /// Reads the specs that were asked for, or all, and reports every problem of each.
    pub(crate) fn read(repository: &Repository, asked: &[String]) -> Result<Self> {
        let mut checked = Self::default();
        let chosen = repository.chosen(asked)?;
        // Also a folder without a file that is read.
        let folders = match asked {
            [] => repository.folders("spec")?,
            asked => asked.to_vec(),
        };
        for folder in folders {
            let [parts, others] = repository.unread(&folder)?;
            checked.faulty |= !parts.is_empty();
            for (path, remedy) in parts {
                terminal::error(&format!("{path} is not read"));
                terminal::help(remedy);
            }
            for (path, remedy) in others {
                terminal::warning(&format!("{path} is not read"));
                terminal::help(remedy);
            }
        }
        for name in chosen {
            let progress = Progress::start(&format!("reading spec/{name}"));
            let spec = repository.spec(&name);
            drop(progress);
            match spec {
                Ok(spec) => checked.specs.push(spec),
                Err(failure) if failure.is::<Faulty>() => checked.report(&failure),
                Err(failure) => return Err(failure),
            }
        }
        // With a spec left out, nobody knows what it takes.
        if asked.is_empty() && !checked.faulty {
            let taken = checked.specs.iter().flat_map(|spec| spec.taken.clone());
            let shared = repository.shared()?;
            let unused = sharing::unused(&shared, &taken.collect());
            if !unused.is_empty() {
                let place = "spec/shared".to_owned();
                checked.report(&Faulty::new(place, unused, shared).into());
            }
        }
        Ok(checked)
    }

    fn report(&mut self, failure: &anyhow::Error) {
        terminal::failure(failure);
        self.faulty = true;
    }
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
