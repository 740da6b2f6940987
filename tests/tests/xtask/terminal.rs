//! What the command line shows, and how it writes files.

use std::fs;
use std::path::Path;

use bazu_tests::{Repository, xtask_with};

const LIMIT: &str = "spec/bale/stickers.yaml";

#[test]
fn colours_can_be_forced_and_no_color_is_stronger() {
    let copy = Repository::committed();
    copy.edit(LIMIT, "items: 1..50", "items: 1..many");
    let run = |variables: &[(&str, &Path)]| {
        let run = xtask_with(&copy.path(""), "check bale", variables);
        assert_eq!(run.code, 1);
        run.err
    };
    let (force, no_color) = (
        ("CLICOLOR_FORCE", Path::new("1")),
        ("NO_COLOR", Path::new("1")),
    );
    let coloured = run(&[force]);
    assert!(
        coloured.contains("\u{1b}[1m\u{1b}[31merror:"),
        "{coloured:?}"
    );
    let plain = run(&[force, no_color]);
    assert!(!plain.contains('\u{1b}'), "{plain:?}");
    assert_eq!(plain, run(&[]));
}

/// The variables that other programs know, each with what it does where nobody looks.
#[test]
fn the_variables_for_colours_are_those_of_the_field() {
    let copy = Repository::committed();
    copy.edit(LIMIT, "items: 1..50", "items: 1..many");
    for (variables, coloured) in [
        (&[("FORCE_COLOR", "1")][..], true),
        (&[("FORCE_COLOR", "3")], true),
        (&[("FORCE_COLOR", "true")], true),
        (&[("FORCE_COLOR", "0"), ("CLICOLOR_FORCE", "1")], false),
        (&[("FORCE_COLOR", "")], false),
        (&[("FORCE_COLOR", "1"), ("NO_COLOR", "1")], false),
        (&[("FORCE_COLOR", "1"), ("NO_COLOR", "")], true),
        (&[("CLICOLOR_FORCE", "1"), ("CLICOLOR", "0")], true),
        (&[("CLICOLOR_FORCE", "0")], false),
        (&[("CLICOLOR", "1")], false),
    ] {
        let paths = variables
            .iter()
            .map(|(name, value)| (*name, Path::new(*value)));
        let paths: Vec<_> = paths.collect();
        let run = |arguments: &str| xtask_with(&copy.path(""), arguments, &paths);
        // Reports, what clap says, and answers.
        for text in [
            run("check bale").err,
            run("no-such-verb").err,
            run("--help").out,
        ] {
            assert_eq!(text.contains('\u{1b}'), coloured, "{variables:?}: {text:?}");
        }
    }
}

#[test]
fn an_error_comes_with_what_to_do_about_it() {
    let run = Repository::committed().xtask("diff bale");
    let lines: Vec<&str> = run.err.lines().collect();
    assert_eq!(
        lines,
        [
            "error: `bale` was never released, so there is nothing to compare with",
            "  help: name a revision: cargo xtask diff bale HEAD",
        ]
    );
}

/// Who has the old file open keeps the old content, and never sees a half of the new one.
#[test]
fn a_file_is_replaced_and_never_written_in_place() {
    let copy = Repository::fresh();
    let written = [
        ("generated/bale-bot/src/stickers.rs", "gen bale"),
        (
            "saved.json",
            "export bale --format model --output saved.json",
        ),
    ];
    fs::write(copy.path("saved.json"), "an older model").unwrap();
    copy.edit(LIMIT, "items: 1..50", "items: 1..40");
    for (path, command) in written {
        let other = copy.path("the same file");
        fs::hard_link(copy.path(path), &other).unwrap();
        let before = fs::read_to_string(&other).unwrap();
        assert_eq!(copy.xtask(command).code, 0);
        assert_ne!(fs::read_to_string(copy.path(path)).unwrap(), before);
        assert_eq!(fs::read_to_string(&other).unwrap(), before, "{path}");
        fs::remove_file(&other).unwrap();
    }
    let left = copy.files("").into_iter();
    let left: Vec<_> = left
        .filter(|path| path.to_string_lossy().contains(".partial"))
        .collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn a_file_that_cannot_be_written_leaves_nothing_behind() {
    let copy = Repository::committed();
    fs::create_dir(copy.path("folder")).unwrap();
    let before = copy.files("");
    let run = copy.xtask("export bale --format model --output folder");
    assert_eq!(run.code, 1);
    run.says("error: cannot write folder: ");
    assert_eq!(copy.files(""), before);
}

/// A run that was killed while it wrote leaves a part of a file.
#[test]
fn the_rest_of_a_killed_run_is_removed_by_the_next() {
    let copy = Repository::fresh();
    let path = "generated/bale-bot/src/stickers.rs";
    let text = fs::read_to_string(copy.path(path)).unwrap();
    let partial = copy.path(&format!("{path}.4711.partial"));
    fs::write(&partial, &text[..text.len() / 2]).unwrap();
    let run = copy.xtask("gen bale");
    assert_eq!(run.code, 0, "{}", run.err);
    run.says(&format!("removed {path}.4711.partial"));
    assert!(!partial.exists());
}

#[cfg(unix)]
#[test]
fn a_link_is_followed_and_a_pipe_is_written_to() {
    let copy = Repository::committed();
    std::os::unix::fs::symlink("target.json", copy.path("link.json")).unwrap();
    fs::write(copy.path("target.json"), "").unwrap();
    let export = "export otp --format model";
    assert_eq!(copy.xtask(&format!("{export} --output link.json")).code, 0);
    let model = copy.xtask(export).out;
    assert_eq!(fs::read_to_string(copy.path("target.json")).unwrap(), model);
    assert!(copy.path("link.json").is_symlink());
    let piped = copy.xtask(&format!("{export} --output /dev/stdout"));
    assert_eq!((piped.code, piped.out), (0, model));
}
