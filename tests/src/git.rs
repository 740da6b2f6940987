//! Git, whatever the settings and the variables of who runs the tests.

use std::path::Path;
use std::process::Command;

/// Takes everything from a command by which its git would follow the caller: variables such as
/// `GIT_DIR`, which a hook sets to its own repository, and the settings of user and machine.
pub(crate) fn isolated(command: &mut Command) -> &mut Command {
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("GIT_") {
            command.env_remove(name);
        }
    }
    command
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_SYSTEM", "/dev/null")
        .env("GIT_CONFIG_NOSYSTEM", "1")
}

/// Runs git in a folder.
///
/// # Panics
///
/// When git fails.
pub fn git(folder: &Path, arguments: &[&str]) -> String {
    let mut command = Command::new("git");
    isolated(&mut command)
        // Where git finds settings by itself, and the hooks of new repositories.
        .env("HOME", folder)
        .env("XDG_CONFIG_HOME", folder)
        .args(["-c", "user.name=Tests"])
        .args(["-c", "user.email=tests@example.org"])
        .args(["-c", "init.templateDir="])
        .args(arguments)
        .current_dir(folder);
    let output = command.output().expect("git runs");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "git {arguments:?}: {said}");
    String::from_utf8_lossy(&output.stdout).into_owned()
}
