//! `cargo xtask check`: faults of a spec, as every verb that reads it reports them.

use bazu_tests::Repository;

use crate::NOTHING;

#[test]
fn three_faults_in_three_files_are_reported_in_one_run_and_nothing_is_written() {
    let copy = Repository::fresh();
    let limit = copy.edit("spec/bale/stickers.yaml", "items: 1..50", "items: 1..many");
    let name = copy.edit(
        "spec/bale/chats.yaml",
        "type: ChatPhoto?",
        "type: ChatFoto?",
    );
    let key = copy.edit(
        "spec/bale/payments.yaml",
        "returns: Transaction",
        "return: Transaction",
    );
    for command in ["check bale", "gen", "gen --check", "explain bale getMe"] {
        let run = copy.xtask(command);
        assert_eq!(run.code, 1, "{command}");
        for (id, file, line, excerpt) in [
            ("S0201", "stickers", limit, "items: 1..many"),
            ("S0105", "chats", name, "type: ChatFoto?"),
            ("S0101", "payments", key, "return: Transaction"),
        ] {
            run.says(id);
            run.says(&format!("spec/bale/{file}.yaml:{line}:"));
            run.says(excerpt);
        }
        run.says("did you mean `ChatPhoto`?");
        run.says(" in spec/bale");
        run.says("to see what an id means: cargo xtask explain S0105");
        assert_eq!(copy.touched(), NOTHING, "{command}");
    }
    copy.xtask("gen").says("nothing was written");
}

#[test]
fn check_counts_what_there_is() {
    let run = Repository::committed().xtask("check");
    assert_eq!(run.code, 0);
    run.says("bale: ");
    run.says(" methods, ");
}

#[test]
fn an_unknown_api_is_an_error_that_names_what_was_meant() {
    let copy = Repository::committed();
    for command in ["gen", "gen --check", "check", "explain"] {
        let run = copy.xtask(&format!("{command} bal"));
        assert_eq!(run.code, 1, "{command}");
        run.says("error: there is no API `bal` in spec/\n  help: did you mean `bale`?");
    }
    copy.xtask("check telegram")
        .says("  help: the APIs are: bale");
}
