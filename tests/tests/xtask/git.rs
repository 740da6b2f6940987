//! Git is asked about this repository, whatever the settings and the variables of who asks.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use bazu_tests::{Repository, git, xtask_with};
use tempfile::TempDir;

/// Settings that change what git answers, as users have them. The programs in it leave a mark.
const HOSTILE: &str = r#"
[status]
    branch = true
    short = true
    showUntrackedFiles = no
    relativePaths = true
    renames = copies
    showStash = true
[color]
    ui = always
    status = always
[core]
    quotePath = true
    excludesFile = MARK/ignored
    fsmonitor = MARK/program
    pager = MARK/program
    hooksPath = MARK/hooks
[commit]
    gpgsign = true
    template = MARK/none
[gpg]
    program = MARK/program
[diff]
    external = MARK/program
    ignoreSubmodules = all
    noprefix = true
[log]
    showSignature = true
[init]
    templateDir = MARK/template
[alias]
    status = version
    ls-tree = version
    rev-parse = version
"#;

/// A folder with these settings, a program that leaves a mark, and a hook that refuses.
struct User {
    folder: TempDir,
}

impl User {
    fn new() -> Self {
        let user = Self {
            folder: TempDir::new().unwrap(),
        };
        let mark = user.folder.path().display().to_string();
        fs::write(user.path("settings"), HOSTILE.replace("MARK", &mark)).unwrap();
        fs::write(user.path("ignored"), "*\n").unwrap();
        let program = format!("#!/bin/sh\ntouch {mark}/ran\nexit 1\n");
        fs::create_dir(user.path("hooks")).unwrap();
        for path in ["program", "hooks/pre-commit"] {
            fs::write(user.path(path), &program).unwrap();
            executable(&user.path(path));
        }
        user
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }
}

#[cfg(unix)]
fn executable(path: &Path) {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(0o755)).unwrap();
}

#[cfg(not(unix))]
fn executable(_: &Path) {}

#[test]
fn no_setting_of_the_user_changes_what_is_compared_and_what_is_uncommitted() {
    let copy = Repository::versioned("otp");
    copy.edit("spec/otp/passwords.yaml", "The result of", "A result of");
    let user = User::new();
    let settings = user.path("settings");
    let settings: &[(&str, &Path)] = &[("GIT_CONFIG_GLOBAL", &settings)];
    let run = |arguments: &str| {
        let plain = copy.xtask(arguments);
        let theirs = xtask_with(&copy.path(""), arguments, settings);
        assert_eq!(
            (plain.code, &plain.out, &plain.err),
            (theirs.code, &theirs.out, &theirs.err),
            "{arguments}"
        );
        plain
    };
    run("diff otp HEAD");
    // A new file in a new folder, one with letters that git would quote, and a renamed one.
    fs::create_dir_all(copy.path("notes/new")).unwrap();
    fs::write(copy.path("notes/new/یادداشت \"1\".txt"), "").unwrap();
    fs::rename(copy.path("Cargo.toml"), copy.path("Moved.toml")).unwrap();
    copy.git(&["add", "Cargo.toml", "Moved.toml"]);
    fs::write(copy.path("Cargo.toml"), "[workspace]\n").unwrap();
    let refused = run("release otp --dry-run");
    assert_eq!(refused.code, 1);
    refused
        .says("5 changes not committed (D  Cargo.toml, A  Moved.toml, M spec/otp/passwords.yaml, ");
    refused.says("?? Cargo.toml, ?? notes/new/یادداشت \"1\".txt)");
    assert!(!user.path("ran").exists(), "a program of a setting was run");
}

#[test]
fn a_clean_tree_is_clean_whatever_the_user_lets_git_show() {
    let copy = Repository::versioned("otp");
    let user = User::new();
    let settings = user.path("settings");
    let run = xtask_with(
        &copy.path(""),
        "release otp --dry-run",
        &[
            ("GIT_CONFIG_GLOBAL", &settings),
            ("CARGO", Path::new("false")),
        ],
    );
    assert!(!run.err.contains("not committed"), "{}", run.err);
    run.says("asking the registry");
}

#[test]
fn a_repository_that_a_variable_names_is_not_the_one_that_is_asked() {
    let copy = Repository::versioned("otp");
    let other = Repository::versioned("otp");
    other.edit("spec/otp/passwords.yaml", "The result of", "A result of");
    other.commit();
    let (folder, tree) = (other.path(".git"), other.path(""));
    let index = other.path(".git/index");
    let theirs: &[(&str, &Path)] = &[
        ("GIT_DIR", &folder),
        ("GIT_WORK_TREE", &tree),
        ("GIT_INDEX_FILE", &index),
        ("GIT_PREFIX", Path::new("spec/")),
    ];
    let run = xtask_with(&copy.path(""), "diff otp HEAD --fail-on any", theirs);
    assert_eq!(run.code, 0, "{}{}", run.out, run.err);
}

/// A spec may stand in a folder of a larger repository, where git counts paths from elsewhere.
#[test]
fn a_spec_below_the_root_of_its_repository_is_compared_too() {
    let copy = Repository::committed();
    let above = TempDir::new().unwrap();
    let inside = above.path().join("inside");
    fs::rename(copy.path(""), &inside).unwrap();
    fs::create_dir(copy.path("")).unwrap();
    git(above.path(), &["init", "--quiet"]);
    git(above.path(), &["add", "--all"]);
    git(above.path(), &["commit", "--quiet", "--message", "A time"]);
    let run = xtask_with(&inside, "diff otp HEAD --fail-on any", &[]);
    assert_eq!(run.code, 0, "{}{}", run.out, run.err);
}

#[test]
fn outside_a_repository_a_revision_is_none_and_git_is_quoted_when_it_refuses() {
    let copy = Repository::committed();
    copy.xtask("diff otp HEAD")
        .says("`HEAD` is not a file, a folder or a git revision");
    fs::create_dir(copy.path(".git")).unwrap();
    fs::write(copy.path(".git/HEAD"), "ref: refs/heads/main\n").unwrap();
    fs::create_dir_all(copy.path(".git/refs")).unwrap();
    fs::create_dir_all(copy.path(".git/objects")).unwrap();
    fs::write(copy.path(".git/config"), "[core\n").unwrap();
    let run = copy.xtask("diff otp HEAD");
    assert_eq!(run.code, 1);
    run.says("git rev-parse HEAD: fatal: bad config");
}

/// The variable by which the test below knows that it is run by itself.
const ALONE: &str = "BAZU_TESTS_COMMIT";

/// A hook that runs the tests sets `GIT_DIR` to the repository that is being committed to.
#[test]
fn the_tests_commit_to_their_own_repositories_only() {
    if std::env::var_os(ALONE).is_some() {
        let copy = TempDir::new().unwrap();
        git(copy.path(), &["init", "--quiet"]);
        fs::write(copy.path().join("file"), "").unwrap();
        git(copy.path(), &["add", "--all"]);
        git(copy.path(), &["commit", "--quiet", "--message", "A time"]);
        assert_eq!(
            git(copy.path(), &["ls-tree", "--name-only", "HEAD"]),
            "file\n"
        );
        return;
    }
    let theirs = TempDir::new().unwrap();
    git(theirs.path(), &["init", "--quiet"]);
    git(
        theirs.path(),
        &["commit", "--quiet", "--allow-empty", "--message", "Theirs"],
    );
    let before = git(theirs.path(), &["rev-parse", "HEAD"]);
    let folder = theirs.path().join(".git");
    let user = User::new();
    let test = "git::the_tests_commit_to_their_own_repositories_only";
    let run = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", test])
        .env(ALONE, "1")
        .env("GIT_DIR", &folder)
        .env("GIT_WORK_TREE", theirs.path())
        .env("GIT_INDEX_FILE", folder.join("index"))
        .env("GIT_CONFIG_GLOBAL", user.path("settings"))
        .env("GIT_CONFIG_COUNT", "1")
        .env("GIT_CONFIG_KEY_0", "core.hooksPath")
        .env("GIT_CONFIG_VALUE_0", user.path("hooks"))
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&run.stdout);
    assert!(run.status.success(), "{said}");
    assert!(said.contains("1 passed"), "{said}");
    assert_eq!(git(theirs.path(), &["rev-parse", "HEAD"]), before);
    assert_eq!(git(theirs.path(), &["status", "--porcelain"]), "");
    assert!(!user.path("ran").exists(), "a program of a setting was run");
}
