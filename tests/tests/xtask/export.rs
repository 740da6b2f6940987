//! `cargo xtask export`: an API in the formats of other tools.

use std::fs;

use bazu_tests::Repository;

use crate::EXPORTS;

#[test]
fn export_prints_what_gen_commits() {
    let copy = Repository::fresh();
    for (format, file) in [
        ("model", EXPORTS[0]),
        ("openapi", EXPORTS[1]),
        ("json-schema", EXPORTS[2]),
    ] {
        let run = copy.xtask(&format!("export bale --format {format}"));
        assert_eq!((run.code, run.err.as_str()), (0, ""), "{format}");
        let committed = fs::read_to_string(copy.path(file)).unwrap();
        assert!(run.out == committed, "{format} is not {file}");
    }
    let run = copy.xtask("export bale --format model --output saved.json");
    assert_eq!((run.code, run.out.as_str()), (0, ""));
    run.says("wrote saved.json");
    let saved = fs::read(copy.path("saved.json")).unwrap();
    assert!(saved == fs::read(copy.path(EXPORTS[0])).unwrap());
}

#[test]
fn an_export_that_cannot_be_made_says_why_and_writes_nothing() {
    let copy = Repository::committed();
    let wrong_format = copy.xtask("export bale --format yaml");
    assert_eq!(wrong_format.code, 2);
    wrong_format.says("[possible values: openapi, json-schema, model]");
    let no_folder = copy.xtask("export bale --format model --output nowhere/saved.json");
    assert_eq!(no_folder.code, 1);
    no_folder.says("cannot write nowhere/saved.json");
    let unknown = copy.xtask("export bael --format model --output saved.json");
    assert_eq!(unknown.code, 1);
    unknown.says("there is no API `bael` in spec/\n  help: did you mean `bale`?");
    copy.edit(
        "spec/bale/stickers.yaml",
        "length: 1..64",
        "length: 1..many",
    );
    let wrong_spec = copy.xtask("export bale --format model --output saved.json");
    assert_eq!(wrong_spec.code, 1);
    wrong_spec.says("1 problem in spec/bale");
    assert!(!copy.path("saved.json").exists());
}
