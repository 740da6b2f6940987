//! One side of a comparison: the working tree, a git revision, a folder or a saved model.

use std::path::Path;

use anyhow::{Result, anyhow};
use bazu_model::{Api, SavedModel, SourceFile};

use crate::files;
use crate::git::Commit;
use crate::outcome::fixable;
use crate::repository::{Repository, spec_files, spec_folder};
use crate::spec::Spec;

pub(crate) struct Side {
    /// What it is, for people.
    pub(crate) label: String,
    pub(crate) api: Api,
    /// The git revision that a saved model was made from, if it says so.
    pub(crate) revision: Option<String>,
}

impl Side {
    pub(crate) fn working_tree(repository: &Repository, api: &str) -> Result<Self> {
        let spec = repository.spec(api)?;
        Ok(Self::of_spec("the working tree".to_owned(), spec))
    }

    /// What a word on the command line names.
    pub(crate) fn named(repository: &Repository, api: &str, name: &str) -> Result<Self> {
        let path = Path::new(name);
        let side = if path.is_file() {
            Self::saved(path, name.to_owned())?
        } else if path.is_dir() {
            Self::folder(path, api, name)?
        } else if let Some(commit) = repository.commit(name)? {
            let label = format!("revision {name}");
            let spec = spec_at(repository, api, &commit, &label)?;
            Self::of_spec(label, spec)
        } else {
            return Err(fixable(
                format!("`{name}` is not a file, a folder or a git revision"),
                format!(
                    "give a revision such as `HEAD~1`, a folder that holds spec/{api}, or a saved \
                     model"
                ),
            ));
        };
        side.of_api(api)
    }

    fn of_api(self, api: &str) -> Result<Self> {
        let own = &self.api.id;
        if own == api {
            return Ok(self);
        }
        Err(fixable(
            format!("{} is a model of `{own}`, not of `{api}`", self.label),
            "compare with a model of the same API",
        ))
    }

    /// The last release: the saved model of the highest version; nothing where there was none.
    pub(crate) fn last_release(repository: &Repository, api: &str) -> Result<Option<Self>> {
        let Some((version, path)) = repository.baselines(api)?.pop() else {
            return Ok(None);
        };
        let side = Self::saved(&repository.path(&path), format!("release {version}"))?;
        let own = &side.api.krate.version;
        if *own != version.to_string() {
            return Err(fixable(
                format!("{path} is the model of version {own}"),
                "name it after its version",
            ));
        }
        side.of_api(api).map(Some)
    }

    fn saved(path: &Path, label: String) -> Result<Self> {
        let bytes = files::read(path)?;
        let saved = SavedModel::read(&String::from_utf8_lossy(&bytes)).map_err(|error| {
            let message = format!("{}: {}", path.display(), error.message);
            fixable(message, error.help)
        })?;
        Ok(Self {
            label,
            api: saved.api.into_owned(),
            revision: saved.revision.map(Into::into),
        })
    }

    /// A folder that holds `spec/`, is like `spec/`, or is like one API's folder in it.
    fn folder(path: &Path, api: &str, name: &str) -> Result<Self> {
        let candidates = [
            (path.join("spec").join(api), path.join("spec/shared")),
            (path.join(api), path.join("shared")),
            (path.to_owned(), path.join("../shared")),
        ];
        for (own, shared) in candidates {
            let mut files = spec_files(&own, &spec_folder(api))?;
            if !files.is_empty() {
                files.extend(spec_files(&shared, "spec/shared")?);
                return Ok(Self::of_spec(name.to_owned(), read(files, api, name)?));
            }
        }
        Err(anyhow!(
            "{name} has no spec of `{api}`: there is no YAML file in it, in {api}/ or in \
             spec/{api}/"
        ))
    }

    fn of_spec(label: String, spec: Spec) -> Self {
        Self {
            label,
            api: spec.api,
            revision: None,
        }
    }
}

/// The spec of an API as it was, read by today's generator.
pub(crate) fn spec_at(
    repository: &Repository,
    api: &str,
    commit: &Commit,
    label: &str,
) -> Result<Spec> {
    let files = repository.files_at(commit, &[&spec_folder(api), "spec/shared"])?;
    let files = files
        .into_iter()
        .filter(|(path, _)| is_spec(Path::new(path)))
        .map(|(path, bytes)| SourceFile::new(path, bytes));
    read(files.collect(), api, label)
}

fn read(files: Vec<SourceFile>, api: &str, label: &str) -> Result<Spec> {
    if files.iter().all(SourceFile::is_shared) {
        return Err(anyhow!(
            "{label} has no spec of `{api}`: it had another name then, or did not exist yet"
        ));
    }
    let place = format!("the spec of `{api}` in {label}, read by today's generator");
    let remedy = "compare with a later revision, or with a saved model";
    Ok(Spec::read(files, place).map_err(|faulty| faulty.of_the_past(remedy))?)
}

fn is_spec(path: &Path) -> bool {
    // A folder below an API's own does not hold chapters.
    path.extension().is_some_and(|ending| ending == "yaml") && path.components().count() == 3
}
