//! Files of the repository.

use std::fs;
use std::path::{Path, PathBuf};

use bazu_load::Loaded;
use bazu_model::SourceFile;

/// The folder of `spec/` that is no API.
const SHARED: &str = "shared";

/// The repository that the current folder belongs to.
pub(crate) struct Repository {
    root: PathBuf,
}

impl Repository {
    pub(crate) fn find() -> Result<Self, String> {
        let here =
            std::env::current_dir().map_err(|error| format!("no current folder: {error}"))?;
        let root = here
            .ancestors()
            .find(|folder| folder.join("spec").is_dir() && folder.join("Cargo.toml").is_file());
        match root {
            Some(root) => Ok(Self {
                root: root.to_owned(),
            }),
            None => {
                Err("no folder `spec` here or above; run this inside the repository".to_owned())
            }
        }
    }

    pub(crate) fn path(&self, relative: &str) -> PathBuf {
        self.root.join(relative)
    }

    /// The APIs by name: the folders of `spec/` that hold YAML, but the one they share.
    pub(crate) fn apis(&self) -> Result<Vec<String>, String> {
        let mut apis = Vec::new();
        for entry in entries(&self.path("spec"))? {
            let name = entry
                .file_name()
                .map(|name| name.to_string_lossy().into_owned());
            if entry.is_dir()
                && let Some(name) = name
                && name != SHARED
                && !yaml_files(&entry)?.is_empty()
            {
                apis.push(name);
            }
        }
        Ok(apis)
    }

    /// The APIs that were asked for, or all.
    pub(crate) fn chosen(&self, asked: &[String]) -> Result<Vec<String>, String> {
        let all = self.apis()?;
        if all.is_empty() {
            return Err("spec/ holds no API: no folder in it has a YAML file".to_owned());
        }
        for name in asked {
            if !all.contains(name) {
                let known = all.iter().map(String::as_str);
                let hint = bazu_model::diag::nearest(name, known)
                    .map(|near| format!("; did you mean `{near}`?"))
                    .unwrap_or_else(|| format!("; there are: {}", all.join(", ")));
                return Err(format!("there is no API `{name}` in spec/{hint}"));
            }
        }
        // In the order of the folders, and none twice.
        let chosen = |name: &String| asked.is_empty() || asked.contains(name);
        Ok(all.into_iter().filter(chosen).collect())
    }

    /// Reads and checks the spec of an API.
    pub(crate) fn load(&self, api: &str) -> Result<Loaded, String> {
        let mut files = self.sources(api)?;
        files.extend(self.shared()?);
        Ok(bazu_load::load(files))
    }

    /// The saved models of an API's releases, with their versions, the last one last.
    pub(crate) fn baselines(&self, api: &str) -> Result<Vec<(String, String)>, String> {
        let mut found = Vec::new();
        for path in self.below(&format!("spec/{api}/releases"))? {
            let name = path.rsplit('/').next().unwrap_or_default();
            if let Some(version) = name.strip_suffix(".json") {
                let numbers: Option<Vec<u64>> =
                    version.split('.').map(|part| part.parse().ok()).collect();
                let numbers = numbers.ok_or_else(|| {
                    format!("{path} is not named after a version, such as `0.1.0.json`")
                })?;
                found.push((numbers, version.to_owned(), path));
            }
        }
        found.sort();
        let named = found.into_iter().map(|(_, version, path)| (version, path));
        Ok(named.collect())
    }

    /// The files that several APIs take items from.
    pub(crate) fn shared(&self) -> Result<Vec<SourceFile>, String> {
        self.sources(SHARED)
    }

    fn sources(&self, folder: &str) -> Result<Vec<SourceFile>, String> {
        let shown = format!("spec/{folder}");
        spec_files(&self.path(&shown), &shown)
    }

    pub(crate) fn relative(&self, path: &Path) -> String {
        let relative = path.strip_prefix(&self.root).unwrap_or(path);
        let parts: Vec<_> = relative.iter().map(|part| part.to_string_lossy()).collect();
        parts.join("/")
    }

    /// The text of a file, or nothing where there is none.
    pub(crate) fn read(&self, relative: &str) -> Result<Option<String>, String> {
        let path = self.path(relative);
        match fs::read(&path) {
            Ok(bytes) => Ok(Some(String::from_utf8_lossy(&bytes).into_owned())),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(cannot("read", &path, &error)),
        }
    }

    pub(crate) fn write(&self, relative: &str, text: &str) -> Result<(), String> {
        let path = self.path(relative);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(|error| cannot("create", folder, &error))?;
        }
        fs::write(&path, text).map_err(|error| cannot("write", &path, &error))
    }

    pub(crate) fn remove(&self, relative: &str) -> Result<(), String> {
        let path = self.path(relative);
        fs::remove_file(&path).map_err(|error| cannot("remove", &path, &error))?;
        // The folders that this leaves empty go too; the first that is not empty stays.
        for folder in path.ancestors().skip(1) {
            if folder == self.root || fs::remove_dir(folder).is_err() {
                break;
            }
        }
        Ok(())
    }

    /// The folders directly in a folder, by name.
    pub(crate) fn folders(&self, relative: &str) -> Result<Vec<String>, String> {
        let folder = self.path(relative);
        if !folder.is_dir() {
            return Ok(Vec::new());
        }
        let inside = entries(&folder)?.into_iter().filter(|path| path.is_dir());
        Ok(inside
            .filter_map(|path| Some(path.file_name()?.to_string_lossy().into_owned()))
            .collect())
    }

    /// All files below a folder, relative to the repository.
    pub(crate) fn below(&self, relative: &str) -> Result<Vec<String>, String> {
        let folder = self.path(relative);
        if !folder.is_dir() {
            return Ok(Vec::new());
        }
        let mut open = vec![folder];
        let mut files = Vec::new();
        while let Some(folder) = open.pop() {
            for path in entries(&folder)? {
                if path.is_dir() {
                    open.push(path);
                } else {
                    files.push(self.relative(&path));
                }
            }
        }
        files.sort();
        Ok(files)
    }
}

fn cannot(what: &str, path: &Path, error: &std::io::Error) -> String {
    format!("cannot {what} {}: {error}", path.display())
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let read = fs::read_dir(folder).map_err(|error| cannot("read", folder, &error))?;
    let mut paths = Vec::new();
    for entry in read {
        paths.push(
            entry
                .map_err(|error| cannot("read", folder, &error))?
                .path(),
        );
    }
    paths.sort();
    Ok(paths)
}

fn yaml_files(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let files = entries(folder)?.into_iter();
    let yaml = |path: &PathBuf| path.is_file() && path.extension().is_some_and(|it| it == "yaml");
    Ok(files.filter(yaml).collect())
}

/// The spec files directly in a folder, if there is one, under the names they have in the
/// repository.
pub(crate) fn spec_files(folder: &Path, shown: &str) -> Result<Vec<SourceFile>, String> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let mut files = Vec::new();
    for path in yaml_files(folder)? {
        let bytes = fs::read(&path).map_err(|error| cannot("read", &path, &error))?;
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        files.push(SourceFile::new(format!("{shown}/{name}"), bytes));
    }
    Ok(files)
}
