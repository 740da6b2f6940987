//! A copy of the repository, to run the command line in.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use tempfile::TempDir;

use crate::command::{Run, xtask};
use crate::git::git;
use crate::workspace::root;

/// A copy of what xtask reads and writes.
#[derive(Debug)]
pub struct Repository {
    folder: TempDir,
}

impl Repository {
    /// As it stands in the repository.
    pub fn committed() -> Self {
        let folder = TempDir::new().unwrap();
        let copy = Self { folder };
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        for part in ["Cargo.toml", "README.md", "spec", "tests/generated"] {
            copy_into(&from.join(part), &copy.path(part));
        }
        for api in fs::read_dir(from.join("generated")).unwrap() {
            let api = api.unwrap().path();
            let to = copy.path("generated").join(api.file_name().unwrap());
            for part in [
                "api",
                "src",
                "Cargo.toml",
                "README.md",
                "LICENSE-APACHE",
                "LICENSE-MIT",
            ] {
                copy_into(&api.join(part), &to.join(part));
            }
        }
        copy.settle();
        copy
    }

    /// With everything up to date, whatever is committed: only two tests are about that.
    pub fn fresh() -> Self {
        let copy = Self::committed();
        let run = copy.xtask("gen");
        assert_eq!(run.code, 0, "{}", run.err);
        copy.settle();
        copy
    }

    /// Under git, with the runtime and the changelogs, one API up to date and all committed.
    pub fn versioned(api: &str) -> Self {
        let copy = Self::committed();
        let from = root();
        for krate in fs::read_dir(from.join("runtime")).unwrap() {
            let krate = krate.unwrap();
            // Beside the crates stands their changelog.
            if !krate.path().is_dir() {
                continue;
            }
            let krate = Path::new("runtime").join(krate.file_name());
            for part in [
                "src",
                "Cargo.toml",
                "README.md",
                "LICENSE-APACHE",
                "LICENSE-MIT",
            ] {
                let part = krate.join(part);
                copy_into(&from.join(&part), &copy.folder.path().join(&part));
            }
        }
        for krate in fs::read_dir(copy.path("generated")).unwrap() {
            let krate = krate.unwrap().file_name();
            let path = Path::new("generated").join(krate).join("CHANGELOG.md");
            copy_into(&from.join(&path), &copy.folder.path().join(&path));
        }
        let run = copy.xtask(&format!("gen {api}"));
        assert_eq!(run.code, 0, "{}", run.err);
        copy.git(&["init", "--quiet"]);
        copy.commit();
        copy
    }

    /// Commits everything; gives the id of the commit.
    pub fn commit(&self) -> String {
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--allow-empty", "--message", "A time"]);
        self.git(&["rev-parse", "HEAD"]).trim().to_owned()
    }

    /// Runs git in its root, whatever the settings of who runs the tests.
    pub fn git(&self, arguments: &[&str]) -> String {
        git(self.folder.path(), arguments)
    }

    /// A place in it.
    pub fn path(&self, relative: &str) -> PathBuf {
        self.folder.path().join(relative)
    }

    /// Runs the command line in its root; the arguments are separated by spaces.
    pub fn xtask(&self, arguments: &str) -> Run {
        xtask(self.folder.path(), arguments)
    }

    /// Replaces the first occurrence; gives its line. The file counts as untouched.
    pub fn edit(&self, file: &str, from: &str, to: &str) -> usize {
        let path = self.path(file);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{file} has no {from:?}");
        fs::write(&path, text.replacen(from, to, 1)).unwrap();
        age(&path);
        line_of(&text, from)
    }

    /// Makes every file old, so that a written one shows.
    pub fn settle(&self) {
        for path in files(self.folder.path()) {
            age(&path);
        }
    }

    /// The files below a folder, in the order of their paths.
    pub fn files(&self, folder: &str) -> BTreeSet<PathBuf> {
        files(&self.path(folder))
    }

    /// The files written since.
    pub fn touched(&self) -> Vec<String> {
        let written =
            |path: &PathBuf| fs::metadata(path).unwrap().modified().unwrap() != long_ago();
        let relative = |path: PathBuf| {
            let relative = path.strip_prefix(self.folder.path()).unwrap();
            relative.to_string_lossy().replace('\\', "/")
        };
        files(self.folder.path())
            .into_iter()
            .filter(written)
            .map(relative)
            .collect()
    }
}

fn long_ago() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000)
}

fn age(path: &Path) {
    let file = fs::File::options().append(true).open(path).unwrap();
    file.set_modified(long_ago()).unwrap();
}

fn files(folder: &Path) -> BTreeSet<PathBuf> {
    let mut found = BTreeSet::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.append(&mut files(&path));
        } else {
            found.insert(path);
        }
    }
    found
}

fn copy_into(from: &Path, to: &Path) {
    fs::create_dir_all(to.parent().unwrap()).unwrap();
    if from.is_dir() {
        fs::create_dir_all(to).unwrap();
        for entry in fs::read_dir(from).unwrap() {
            let entry = entry.unwrap();
            copy_into(&entry.path(), &to.join(entry.file_name()));
        }
    } else {
        fs::copy(from, to).unwrap();
    }
}

/// Number of the line where some text begins; text that begins with a line break begins after it.
pub fn line_of(text: &str, part: &str) -> usize {
    let at = text.find(part).expect("the text is there") + usize::from(part.starts_with('\n'));
    text[..at].matches('\n').count() + 1
}
