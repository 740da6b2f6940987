//! One side of a comparison: the working tree, a git revision, a folder or a saved model.

use std::fs;
use std::path::Path;

use bazu_evolve::diff::Snapshot;
use bazu_load::Loaded;
use bazu_load::render;
use bazu_model::SourceFile;

use crate::check::report;
use crate::repository::{Repository, spec_files};
use crate::terminal;

/// One side of a comparison.
pub(crate) struct Side {
    /// What it is, for people.
    pub(crate) label: String,
    pub(crate) snapshot: Snapshot,
    /// The spec, where the side is one and not a saved model.
    pub(crate) loaded: Option<Loaded>,
}

impl Side {
    /// The spec as it stands; nothing where something is wrong with it, which was reported.
    pub(crate) fn working_tree(repository: &Repository, api: &str) -> Result<Option<Self>, String> {
        let loaded = repository.load(api)?;
        if report(api, &loaded).is_none() {
            return Ok(None);
        }
        Self::of_spec("the working tree".to_owned(), loaded).map(Some)
    }

    /// What a word on the command line names.
    pub(crate) fn named(repository: &Repository, api: &str, name: &str) -> Result<Self, String> {
        let path = Path::new(name);
        let side = if path.is_file() {
            Self::saved(path, name.to_owned())?
        } else if path.is_dir() {
            Self::folder(path, api, name)?
        } else if let Some(commit) = repository.commit(name)? {
            let own = format!("spec/{api}");
            let files = repository.files_at(&commit, &[&own, "spec/shared"])?;
            let files = files
                .into_iter()
                .filter(|(path, _)| is_spec(Path::new(path)))
                .map(|(path, bytes)| SourceFile::new(path, bytes));
            Self::specs(files.collect(), api, &format!("revision {name}"))?
        } else {
            return Err(format!(
                "`{name}` is no file, no folder and no git revision here; give a revision such as \
                 `HEAD~1`, a folder that holds spec/{api}, or a saved model"
            ));
        };
        side.of_api(api)
    }

    fn of_api(self, api: &str) -> Result<Self, String> {
        let own = self.snapshot.api();
        if own == api {
            return Ok(self);
        }
        Err(format!(
            "{} is a model of `{own}`, not of `{api}`; compare with a model of the same API",
            self.label
        ))
    }

    /// The last release: the saved model of the highest version; nothing where there was none.
    pub(crate) fn last_release(repository: &Repository, api: &str) -> Result<Option<Self>, String> {
        let Some((version, path)) = repository.baselines(api)?.pop() else {
            return Ok(None);
        };
        let side = Self::saved(&repository.path(&path), format!("release {version}"))?;
        if side.snapshot.version() != version {
            return Err(format!(
                "{path} is the model of version {}; name it after its version",
                side.snapshot.version()
            ));
        }
        side.of_api(api).map(Some)
    }

    fn saved(path: &Path, label: String) -> Result<Self, String> {
        let text = fs::read_to_string(path)
            .map_err(|error| format!("cannot read {}: {error}", path.display()))?;
        let snapshot =
            Snapshot::read(&text).map_err(|error| format!("{}: {error}", path.display()))?;
        Ok(Self {
            label,
            snapshot,
            loaded: None,
        })
    }

    /// A folder that holds `spec/`, is like `spec/`, or is like one API's folder in it.
    fn folder(path: &Path, api: &str, name: &str) -> Result<Self, String> {
        let candidates = [
            (path.join("spec").join(api), path.join("spec/shared")),
            (path.join(api), path.join("shared")),
            (path.to_owned(), path.join("../shared")),
        ];
        for (own, shared) in candidates {
            let mut files = spec_files(&own, &format!("spec/{api}"))?;
            if files.is_empty() {
                continue;
            }
            files.extend(spec_files(&shared, "spec/shared")?);
            return Self::specs(files, api, name);
        }
        Err(format!(
            "{name} holds no spec of `{api}`: no YAML file in it, in {api}/ or in spec/{api}/"
        ))
    }

    fn specs(files: Vec<SourceFile>, api: &str, label: &str) -> Result<Self, String> {
        if files.iter().all(SourceFile::is_shared) {
            return Err(format!(
                "{label} has no spec of `{api}`; it may have had another name, or none yet"
            ));
        }
        let loaded = bazu_load::load(files);
        if let Some(first) = loaded.diagnostics.first() {
            terminal::done(&render(first, &loaded.files, terminal::look()));
            return Err(format!(
                "the spec of `{api}` in {label} is not one for today's generator: {}. Compare with \
                 a revision that passed its checks after the spec language last changed, or with a \
                 model saved since",
                terminal::count(loaded.diagnostics.len(), "problem")
            ));
        }
        Self::of_spec(label.to_owned(), loaded)
    }

    fn of_spec(label: String, loaded: Loaded) -> Result<Self, String> {
        let Some(api) = &loaded.api else {
            return Err(format!("{label} has no header of the API"));
        };
        let snapshot = Snapshot::of(api, &loaded.files).map_err(|error| {
            format!("the generator cannot read the model it wrote, a fault of its own: {error}")
        })?;
        Ok(Self {
            label,
            snapshot,
            loaded: Some(loaded),
        })
    }
}

fn is_spec(path: &Path) -> bool {
    // A folder below an API's own holds no chapters.
    path.extension().is_some_and(|ending| ending == "yaml") && path.components().count() == 3
}
