//! The repository: its APIs, and its files by their paths in it.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, bail};
use bazu_evolve::bump::Version;
use bazu_model::SourceFile;

use crate::files;
use crate::outcome::fixable;
use crate::spec::Spec;

/// The folder of `spec/` that APIs take items from.
const SHARED: &str = "spec/shared";

/// The repository that the current folder belongs to.
pub(crate) struct Repository {
    root: PathBuf,
}

impl Repository {
    pub(crate) fn find() -> Result<Self> {
        let here = std::env::current_dir().context("there is no current folder")?;
        let root = here
            .ancestors()
            .find(|folder| folder.join("spec").is_dir() && folder.join("Cargo.toml").is_file());
        let root = root.map(Path::to_owned).ok_or_else(|| {
            fixable(
                "neither this folder nor one above it has a folder `spec`",
                "run this inside the repository",
            )
        })?;
        Ok(Self { root })
    }

    /// The repository, which must have this API.
    pub(crate) fn with(api: &str) -> Result<Self> {
        let repository = Self::find()?;
        repository.chosen(&[api.to_owned()])?;
        Ok(repository)
    }

    pub(crate) fn path(&self, relative: &str) -> PathBuf {
        self.root.join(relative)
    }

    /// The APIs by name: the folders of `spec/` that hold YAML, except the shared one.
    pub(crate) fn apis(&self) -> Result<Vec<String>> {
        let mut apis = Vec::new();
        for name in self.folders("spec")? {
            let folder = spec_folder(&name);
            if folder != SHARED && !files::yaml(&self.path(&folder))?.is_empty() {
                apis.push(name);
            }
        }
        Ok(apis)
    }

    /// The APIs that were asked for, or all, in the order of their names.
    pub(crate) fn chosen(&self, asked: &[String]) -> Result<Vec<String>> {
        let all = self.apis()?;
        if all.is_empty() {
            bail!("spec/ has no API: none of its folders has a YAML file");
        }
        if let Some(unknown) = asked.iter().find(|name| !all.contains(name)) {
            let near = bazu_model::diag::nearest(unknown, all.iter().map(String::as_str));
            return Err(fixable(
                format!("there is no API `{unknown}` in spec/"),
                match near {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => format!("the APIs are: {}", all.join(", ")),
                },
            ));
        }
        let chosen = |name: &String| asked.is_empty() || asked.contains(name);
        Ok(all.into_iter().filter(chosen).collect())
    }

    /// What lies in a folder of `spec/` and is not read, each with what to do about it: first what
    /// looks like a part of the spec, then everything else.
    pub(crate) fn unread(&self, name: &str) -> Result<[Vec<(String, &'static str)>; 2]> {
        const YML: &str = "end its name in `.yaml`, or move it out of the folder";
        const BELOW: &str = "move it up into the folder of the API";
        let folder = spec_folder(name);
        // Written by the verbs, and read by them.
        let known = ["releases", "sentences"];
        let [mut parts, mut others] = [Vec::new(), Vec::new()];
        for path in files::entries(&self.path(&folder))? {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let shown = format!("{folder}/{name}");
            let lower = name.to_lowercase();
            let yaml = lower.ends_with(".yaml") || lower.ends_with(".yml");
            if files::is_spec(&path) || name.starts_with('.') {
                continue;
            }
            if path.is_dir() && !yaml {
                let below = match folder == SHARED || !known.contains(&&*name) {
                    true => self.below(&shown)?,
                    false => continue,
                };
                let is_yaml = |path: &String| path.ends_with(".yaml") || path.ends_with(".yml");
                match below.into_iter().find(is_yaml) {
                    Some(chapter) => parts.push((chapter, BELOW)),
                    None => others.push((shown, "move it out of the folder")),
                }
            } else if !yaml {
                others.push((shown, "delete it, or move it out of the folder"));
            } else if path.is_symlink() && !path.exists() {
                parts.push((
                    shown,
                    "the link leads nowhere; delete it, or write the file",
                ));
            } else {
                parts.push((shown, YML));
            }
        }
        Ok([parts, others])
    }

    pub(crate) fn spec(&self, api: &str) -> Result<Spec> {
        let own = spec_folder(api);
        let mut files = spec_files(&self.path(&own), &own)?;
        files.extend(self.shared()?);
        Ok(Spec::read(files, own)?)
    }

    /// The files that several APIs take items from.
    pub(crate) fn shared(&self) -> Result<Vec<SourceFile>> {
        spec_files(&self.path(SHARED), SHARED)
    }

    /// The saved models of an API's releases with their versions, the last release at the end.
    pub(crate) fn baselines(&self, api: &str) -> Result<Vec<(Version, String)>> {
        let mut baselines = Vec::new();
        for path in self.below(&format!("{}/releases", spec_folder(api)))? {
            let name = path.rsplit('/').next().unwrap_or_default();
            if let Some(version) = name.strip_suffix(".json") {
                let version = Version::parse(version).ok_or_else(|| {
                    fixable(
                        format!("the name of {path} is not a version"),
                        "name a saved model after its version, such as `0.1.0.json`",
                    )
                })?;
                baselines.push((version, path));
            }
        }
        baselines.sort();
        Ok(baselines)
    }

    /// The text of a file, or nothing where the file does not exist.
    pub(crate) fn read(&self, relative: &str) -> Result<Option<String>> {
        let bytes = files::read_if_exists(&self.path(relative))?;
        Ok(bytes.map(|bytes| String::from_utf8_lossy(&bytes).into_owned()))
    }

    /// The text of a file that the repository cannot be without.
    pub(crate) fn required(&self, relative: &str) -> Result<String> {
        let text = self.read(relative)?;
        text.ok_or_else(|| anyhow!("there is no file {relative}"))
    }

    pub(crate) fn write(&self, relative: &str, text: &str) -> Result<()> {
        self.write_all(&[(relative, text)])
    }

    /// Writes files by their paths in the repository: all of them, or none.
    pub(crate) fn write_all(&self, files: &[(&str, &str)]) -> Result<()> {
        let mut written = Vec::new();
        for (relative, text) in files {
            let path = self.path(relative);
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder)
                    .with_context(|| format!("cannot create {}", folder.display()))?;
                self.inside(folder)?;
            }
            self.inside(&path)?;
            written.push((path, *text));
        }
        files::write_all(&written)
    }

    /// Refuses what a link leads out of the repository.
    fn inside(&self, path: &Path) -> Result<()> {
        let root = self.root.canonicalize();
        let root = root.with_context(|| format!("cannot read {}", self.root.display()))?;
        match path.canonicalize() {
            Ok(real) if !real.starts_with(&root) => Err(fixable(
                format!("{} is a link out of the repository", path.display()),
                "delete the link",
            )),
            _ => Ok(()),
        }
    }

    pub(crate) fn remove(&self, relative: &str) -> Result<()> {
        let path = self.path(relative);
        fs::remove_file(&path).with_context(|| format!("cannot remove {}", path.display()))?;
        // The folders that this leaves empty go too; the first that is not empty stays.
        for folder in path.ancestors().skip(1) {
            if folder == self.root || fs::remove_dir(folder).is_err() {
                break;
            }
        }
        Ok(())
    }

    /// The folders directly in a folder, by name.
    pub(crate) fn folders(&self, relative: &str) -> Result<Vec<String>> {
        let folders = files::entries(&self.path(relative))?.into_iter();
        let folders = folders.filter(|path| files::is_folder(path));
        Ok(folders
            .filter_map(|path| Some(path.file_name()?.to_string_lossy().into_owned()))
            .collect())
    }

    /// All files below a folder, by their paths in the repository. A link is a file, whatever it
    /// leads to.
    pub(crate) fn below(&self, relative: &str) -> Result<Vec<String>> {
        let mut open = vec![self.path(relative)];
        let mut found = Vec::new();
        while let Some(folder) = open.pop() {
            for path in files::entries(&folder)? {
                if files::is_folder(&path) {
                    open.push(path);
                } else {
                    let relative = path.strip_prefix(&self.root).unwrap_or(&path);
                    let parts: Vec<_> = relative.iter().map(|it| it.to_string_lossy()).collect();
                    found.push(parts.join("/"));
                }
            }
        }
        found.sort();
        Ok(found)
    }
}

pub(crate) fn spec_folder(api: &str) -> String {
    format!("spec/{api}")
}

/// The spec files directly in a folder, under the names that they have in the repository.
pub(crate) fn spec_files(folder: &Path, shown: &str) -> Result<Vec<SourceFile>> {
    let mut sources = Vec::new();
    for path in files::yaml(folder)? {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let bytes = files::read(&path)?;
        sources.push(SourceFile::new(format!("{shown}/{name}"), bytes));
    }
    Ok(sources)
}
