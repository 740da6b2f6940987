//! `cargo xtask`, run as a process of its own.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use crate::git::isolated;

/// What a command answered.
#[derive(Debug)]
pub struct Run {
    /// The exit code.
    pub code: i32,
    /// The standard output.
    pub out: String,
    /// The standard error output.
    pub err: String,
}

impl Run {
    /// The error output holds these words.
    #[track_caller]
    pub fn says(&self, words: &str) {
        assert!(
            self.err.contains(words),
            "{words:?} is not in:\n{}",
            self.err
        );
    }

    /// The output holds this line of `explain`.
    #[track_caller]
    pub fn reports(&self, label: &str, value: &str) {
        let line = format!("  {label:<12}{value}");
        let found = self.out.lines().any(|known| known == line);
        assert!(found, "{line:?} is not in:\n{}", self.out);
    }

    /// The first line with these words, in either output.
    #[track_caller]
    pub fn line_with(&self, words: &str) -> &str {
        let mut lines = self.err.lines().chain(self.out.lines());
        let line = lines.find(|line| line.contains(words));
        line.unwrap_or_else(|| panic!("{words:?} is not in:\n{}{}", self.err, self.out))
    }
}

/// Runs the command line in a folder; the arguments are separated by spaces.
pub fn xtask(folder: &Path, arguments: &str) -> Run {
    xtask_with(folder, arguments, &[])
}

/// Runs the command line with some variables of its own.
pub fn xtask_with(folder: &Path, arguments: &str, variables: &[(&str, &Path)]) -> Run {
    let mut command = Command::new(binary());
    isolated(&mut command)
        .args(arguments.split_whitespace())
        .envs(variables.iter().copied());
    answer(command.current_dir(folder))
}

fn answer(command: &mut Command) -> Run {
    let output = command.output().expect("xtask runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    Run {
        code: output.status.code().expect("an exit code"),
        out: text(output.stdout),
        err: text(output.stderr),
    }
}

/// Runs the command line in a folder, from a shell that has run something else before.
pub fn xtask_from(folder: &Path, before: &str, arguments: &str) -> Run {
    let script = format!("{before}\nexec \"$0\" {arguments}");
    let mut command = Command::new("bash");
    isolated(&mut command).args(["-c", &script]).arg(binary());
    answer(command.current_dir(folder))
}

/// The command line itself, built from the sources as they are.
///
/// # Panics
///
/// When it does not build.
pub fn binary() -> &'static Path {
    static BINARY: OnceLock<PathBuf> = OnceLock::new();
    BINARY.get_or_init(|| {
        let build = Command::new(env!("CARGO"))
            .args([
                "build",
                "--quiet",
                "--package",
                "xtask",
                "--message-format",
                "json",
            ])
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .output()
            .expect("cargo runs");
        let errors = String::from_utf8_lossy(&build.stderr);
        assert!(build.status.success(), "xtask does not build:\n{errors}");
        let messages = String::from_utf8_lossy(&build.stdout);
        let executable = messages.lines().find_map(|line| {
            let message: serde_json::Value = serde_json::from_str(line).ok()?;
            Some(PathBuf::from(message.get("executable")?.as_str()?))
        });
        executable.expect("cargo names the executable")
    })
}
