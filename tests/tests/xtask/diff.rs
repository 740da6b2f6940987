//! `cargo xtask diff`: two times of an API, from revisions, folders and saved models.

use std::collections::BTreeSet;
use std::fs;

use bazu_tests::{Repository, Run, line_of};
use serde_json::Value;

use crate::NOTHING;

const TEXT: &str = "spec/shared/messages.yaml";
const WAIVERS: &str = "spec/bale/releases/waivers.yaml";

/// Commits everything under git, and calls it by a name.
fn commit(copy: &Repository, tag: &str) {
    copy.git(&["init", "--quiet"]);
    copy.commit();
    copy.git(&["tag", tag]);
    copy.settle();
}

/// Two revisions: between them a limit is tightened and an optional parameter goes.
fn two_times() -> Repository {
    let copy = Repository::committed();
    commit(&copy, "one");
    copy.edit(TEXT, "length: 1..4096", "length: 1..4000");
    take_out(&copy, "spec/shared/keyboards.yaml", "show_alert:");
    commit(&copy, "two");
    copy
}

/// Takes a parameter out of a spec, with all that is said of it.
fn take_out(copy: &Repository, file: &str, name: &str) {
    let text = fs::read_to_string(copy.path(file)).unwrap();
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let indent = |line: &str| line.len() - line.trim_start().len();
    let start = lines
        .iter()
        .position(|line| line.trim_start().starts_with(name));
    let start = start.expect("the parameter is there");
    let inside = |line: &&&str| indent(line) > indent(lines[start]);
    let more = lines[start + 1..].iter().take_while(inside).count();
    let left = [&lines[..start], &lines[start + 1 + more..]].concat();
    fs::write(copy.path(file), left.concat()).unwrap();
}

fn json(run: &Run) -> Value {
    serde_json::from_str(&run.out).unwrap_or_else(|error| panic!("{error}: {}{}", run.out, run.err))
}

/// Rule and path of each change.
fn changes(report: &Value) -> BTreeSet<(String, String)> {
    let changes = report["changes"].as_array().expect("a list of changes");
    let text = |change: &Value, key: &str| change[key].as_str().expect("text").to_owned();
    let pair = |change| (text(change, "rule"), text(change, "path"));
    changes.iter().map(pair).collect()
}

fn owned(pairs: [(&str, &str); 2]) -> BTreeSet<(String, String)> {
    let owned = |(rule, path): (&str, &str)| (rule.to_owned(), path.to_owned());
    pairs.into_iter().map(owned).collect()
}

#[test]
fn a_revision_and_itself_do_not_differ() {
    let copy = two_times();
    for sides in ["one one", "two two", "two"] {
        let run = copy.xtask(&format!("diff bale {sides} --fail-on any"));
        assert_eq!(run.code, 0, "{}", run.err);
        assert_eq!(run.out.lines().count(), 1, "{}", run.out);
        assert!(
            run.out.starts_with("bale: no change from revision "),
            "{}",
            run.out
        );
    }
}

#[test]
fn two_revisions_differ_by_what_was_edited_and_their_mirror_by_the_opposite() {
    let copy = two_times();
    let there = json(&copy.xtask("diff bale one two --format json"));
    let back = json(&copy.xtask("diff bale two one --format json"));
    let edited = [
        ("limit.tightened", "sendMessage.text"),
        ("field.optional-removed", "answerCallbackQuery.show_alert"),
    ];
    assert_eq!(changes(&there), owned(edited));
    let opposite = [
        ("limit.loosened", "sendMessage.text"),
        ("field.optional-added", "answerCallbackQuery.show_alert"),
    ];
    assert_eq!(changes(&back), owned(opposite));
    assert_eq!(
        (&there["level"], &back["level"]),
        (&"major".into(), &"minor".into())
    );
    // An API that shares no edited item has not changed.
    let other = copy.xtask("diff otp one two --fail-on any");
    assert_eq!(other.code, 0, "{}", other.out);
}

#[test]
fn a_change_names_the_line_on_both_sides_and_what_it_means() {
    let copy = two_times();
    let run = copy.xtask("diff bale one two");
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    let now = fs::read_to_string(copy.path(TEXT)).unwrap();
    let line = line_of(&now, "length: 1..4000");
    let expected = [
        "major field.optional-removed answerCallbackQuery.show_alert",
        "patch limit.tightened sendMessage.text",
        "      length: now 1 to 4000 characters, not counting markup, was 1 to 4096 characters, not \
         counting markup",
        "      a bot on the old crate may be refused, or receive unknown values, with the new server",
        "bale: 2 changes from revision one to revision two, 1 breaking; a major version",
    ];
    for words in expected {
        assert!(
            run.out.lines().any(|line| line == words),
            "{words:?}: {}",
            run.out
        );
    }
    assert!(
        run.out.contains(&format!("{TEXT}:{line}")),
        "{line}: {}",
        run.out
    );
    assert!(!run.out.contains('\u{1b}'), "colours go to a terminal only");
}

/// An API may say something else of a shared item than the item itself. A change stands where the
/// value does: here in the chapter of one API, there in the file of all.
#[test]
fn a_change_of_a_shared_item_is_placed_where_its_value_stands() {
    let copy = Repository::committed();
    let chapter = "spec/bale/messages.yaml";
    commit(&copy, "one");
    let line = copy.edit(chapter, "absent: 0\n", "absent: 1\n");
    copy.edit(TEXT, "length: 1..4096", "length: 1..4000");
    let text = fs::read_to_string(copy.path(TEXT)).unwrap();
    let shared = line_of(&text, "length: 1..4000");
    let places = |report: &Value| -> Vec<(String, String)> {
        let changes = report["changes"].as_array().expect("changes").iter();
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        changes
            .map(|it| (text(&it["rule"]), text(&it["new"])))
            .collect()
    };
    let run = copy.xtask("diff bale one --format json");
    assert_eq!(
        places(&json(&run)),
        [
            (
                "field.absent-changed".to_owned(),
                format!("{chapter}:{line}")
            ),
            ("limit.tightened".to_owned(), format!("{TEXT}:{shared}")),
        ]
    );
}

#[test]
fn the_formats_for_reviews_hold_every_change() {
    let copy = two_times();
    let markdown = copy.xtask("diff bale one two --format markdown").out;
    assert!(
        markdown.contains("| major | differs | works | `field.optional-removed` |"),
        "{markdown}"
    );
    assert!(
        markdown.contains("| patch | differs | works | `limit.tightened` |"),
        "{markdown}"
    );
    let github = copy.xtask("diff bale one two --format github").out;
    let lines: Vec<&str> = github.lines().collect();
    assert!(lines[0].starts_with("::error file=spec/"), "{github}");
    assert!(lines[0].contains(",title=field.optional-removed::answerCallbackQuery.show_alert: "));
    assert!(
        lines[1].starts_with(&format!("::warning file={TEXT},line=")),
        "{github}"
    );
}

#[test]
fn what_makes_it_fail_can_be_chosen_and_waived() {
    let copy = two_times();
    for (what, code) in [("any", 1), ("differing", 1), ("breaking", 1)] {
        let run = copy.xtask(&format!("diff bale one two --fail-on {what}"));
        assert_eq!(run.code, code, "{what}");
    }
    let mild = copy.xtask("diff bale two one --fail-on breaking");
    assert_eq!(mild.code, 0, "{}", mild.err);

    let run = copy.xtask("diff bale one two --fail-on breaking");
    run.says("error: 1 change without a waiver");
    run.says("  help: to waive one, write into spec/bale/releases/waivers.yaml:");
    let proposal = run
        .line_with("{ change: field.optional-removed")
        .trim()
        .to_owned();
    let waiver = |until: &str| {
        proposal
            .replace('…', "Nobody uses it.")
            .replace("YYYY-MM-DD", until)
    };
    fs::create_dir_all(copy.path("spec/bale/releases")).unwrap();
    fs::write(copy.path(WAIVERS), waiver("2999-12-31")).unwrap();
    let run = copy.xtask("diff bale one two --fail-on breaking");
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(
        run.out.contains("waived until 2999-12-31: Nobody uses it."),
        "{}",
        run.out
    );
    assert!(
        run.out.contains("1 breaking; a major version; 1 waived"),
        "{}",
        run.out
    );

    // What it was for is no longer a change.
    let run = copy.xtask("diff bale two two");
    assert_eq!(run.code, 1);
    run.says("S0701");
    run.says("waivers.yaml:1:1");
    fs::write(copy.path(WAIVERS), waiver("2001-01-01")).unwrap();
    let run = copy.xtask("diff bale one two --fail-on breaking");
    assert_eq!(run.code, 1);
    run.says("S0702");
    fs::write(copy.path(WAIVERS), waiver("soon")).unwrap();
    let run = copy.xtask("diff bale one two");
    assert_eq!(run.code, 1);
    run.says("write year, month and day, such as `2027-01-31`");
    for until in [
        "2027-02-29",
        "2027-02-30",
        "2027-04-31",
        "2027-13-01",
        "2027-00-10",
        "2027-01-00",
    ] {
        fs::write(copy.path(WAIVERS), waiver(until)).unwrap();
        let run = copy.xtask("diff bale one two");
        assert_eq!(run.code, 1, "{until}");
        run.says(&format!("there is no day `{until}`"));
    }
    fs::write(copy.path(WAIVERS), waiver("2028-02-29")).unwrap();
    assert_eq!(copy.xtask("diff bale one two").code, 0);
    fs::write(copy.path(WAIVERS), proposal.replace("reason: \"…\", ", "")).unwrap();
    assert_eq!(copy.xtask("diff bale one two").code, 1);
}

#[test]
fn folders_and_saved_models_are_sides_too() {
    let old = Repository::committed();
    let new = Repository::committed();
    new.edit(TEXT, "length: 1..4096", "length: 1..4000");
    let saved = old.xtask("export bale --format model --output saved.json");
    assert_eq!(saved.code, 0, "{}", saved.err);
    let folder = old.path("").display().to_string();
    for side in [
        folder.clone(),
        format!("{folder}/spec"),
        format!("{folder}/spec/bale"),
        format!("{folder}/saved.json"),
    ] {
        let run = new.xtask(&format!("diff bale {side} --fail-on any"));
        assert_eq!(run.code, 1, "{side}: {}", run.err);
        assert!(
            run.out.contains("patch limit.tightened sendMessage.text"),
            "{}",
            run.out
        );
    }
    assert_eq!(new.touched(), NOTHING);
}

#[test]
fn a_side_that_cannot_be_read_says_what_to_do_and_nothing_is_written() {
    let copy = Repository::committed();
    commit(&copy, "one");
    let asked = |arguments: &str| {
        let run = copy.xtask(arguments);
        assert_eq!(
            (run.code, run.out.as_str()),
            (1, ""),
            "{arguments}: {}",
            run.err
        );
        run
    };
    asked("diff bale nowhere")
        .says("`nowhere` is not a file, a folder or a git revision\n  help: give a");
    asked("diff bale").says(
        "`bale` was never released, so there is nothing to compare with\n  help: name a revision: \
         cargo xtask diff bale HEAD",
    );
    fs::create_dir(copy.path("empty")).unwrap();
    asked("diff bale empty").says("empty has no spec of `bale`: there is no YAML file in it");
    fs::write(copy.path("text.json"), "no model").unwrap();
    let broken = asked("diff bale text.json");
    broken.says("text.json: this is not a saved model");
    broken
        .says("help: give a file that `cargo xtask export API --format model` or a release wrote");
    let model = copy.xtask("export bale --format model").out;
    let older = model.replacen("\"format\": 3", "\"format\": 1", 1);
    assert_ne!(older, model);
    fs::write(copy.path("older.json"), &older).unwrap();
    let run = asked("diff bale older.json");
    run.says("older.json: the saved model is of format 1, an older one; this reads format 3");
    run.says("help: compare with the git revision it was saved at");
    fs::write(copy.path("cut.json"), &model[..model.len() / 2]).unwrap();
    asked("diff bale cut.json").says("cut.json: this is not a saved model: EOF while parsing");
    let other = copy.xtask("export otp --format model --output other.json");
    assert_eq!(other.code, 0, "{}", other.err);
    asked("diff bale other.json").says(
        "other.json is a model of `otp`, not of `bale`\n  help: compare with a model of the same API",
    );
    copy.settle();
    copy.edit(
        "spec/bale/stickers.yaml",
        "length: 1..64",
        "length: 1..many",
    );
    asked("diff bale one").says("1 problem in spec/bale");
    commit(&copy, "faulty");
    asked("diff bale faulty")
        .says("1 problem in the spec of `bale` in revision faulty, read by today's generator");
    assert_eq!(copy.touched(), NOTHING);
}

#[test]
fn a_revision_before_the_api_says_so() {
    let copy = Repository::committed();
    let spec = copy.path("spec/otp");
    let aside = copy.path("aside");
    fs::rename(&spec, &aside).unwrap();
    commit(&copy, "before");
    fs::rename(&aside, &spec).unwrap();
    let run = copy.xtask("diff otp before");
    assert_eq!(run.code, 1);
    run.says(
        "revision before has no spec of `otp`: it had another name then, or did not exist yet",
    );
}
