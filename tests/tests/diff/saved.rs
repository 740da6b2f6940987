//! Saved models, good and bad.

use bazu_evolve::diff::diff;
use bazu_model::{Api, SavedModel};
use serde_json::{Value, json};

use crate::pairs::{load, model, pairs};
use crate::specs;

fn saved(api: &Api) -> String {
    SavedModel::text(api, Some("0123abcd"))
}

#[test]
fn a_saved_model_equals_the_live_one() {
    for api in specs::APIS {
        let loaded = load(specs::files(api));
        let live = model(&loaded);
        let text = saved(live);
        let read = SavedModel::read(&text).expect("it was just saved");
        assert_eq!(diff(&read.api, live), []);
        assert_eq!(diff(live, &read.api), []);
        assert_eq!(read.revision.as_deref(), Some("0123abcd"));
        // And saved again it is the same text.
        assert_eq!(saved(&read.api), text);
    }
}

#[test]
fn a_saved_model_still_says_where_its_parts_stood() {
    for pair in pairs() {
        let read = SavedModel::read(&saved(model(&pair.old))).expect("it was just saved");
        assert_eq!(diff(&read.api, model(&pair.new)), pair.changes());
    }
}

fn refused(text: &str) -> String {
    let refused = SavedModel::read(text).expect_err("it is no saved model");
    refused.to_string()
}

fn tiny() -> Value {
    let pairs = pairs();
    let pair = pairs.first().expect("a pair");
    serde_json::from_str(&saved(model(&pair.old))).expect("it is JSON")
}

const GIVE_A_MODEL: &str =
    "help: give a file that `cargo xtask export API --format model` or a release wrote";

#[test]
fn what_is_no_json_is_refused() {
    let told = "this is not a saved model: expected value at line 1 column 1";
    assert_eq!(refused("api: bale\n"), format!("{told}\n{GIVE_A_MODEL}"));
}

#[test]
fn what_has_no_format_is_refused() {
    let told = "this is not a saved model: it has no `format`";
    assert_eq!(refused("{}"), format!("{told}\n{GIVE_A_MODEL}"));
    assert_eq!(refused("[1]"), format!("{told}\n{GIVE_A_MODEL}"));
}

#[test]
fn another_format_is_refused_with_a_way_out() {
    let way_out = "help: compare with the git revision it was saved at, whose spec is read anew: \
                   `cargo xtask diff API REVISION`";
    for (format, which) in [(2, "an older"), (4, "a newer")] {
        let mut model = tiny();
        model["format"] = format.into();
        let told =
            format!("the saved model is of format {format}, {which} one; this reads format 3");
        assert_eq!(refused(&model.to_string()), format!("{told}\n{way_out}"));
    }
}

#[test]
fn two_members_of_one_name_are_refused() {
    let loaded = load(specs::files("otp"));
    let text = saved(model(&loaded));
    let whole: Value = serde_json::from_str(&text).expect("it is JSON");
    for (list, name) in [
        ("/api/methods/send_otp/params", "send_otp.phone"),
        ("/api/types/Sent/kind/struct/fields", "Sent.balance"),
        ("/api/errors", "InvalidClient"),
        ("/api/chapters", "chapter passwords"),
    ] {
        let mut double = whole.clone();
        let list = double
            .pointer_mut(list)
            .and_then(Value::as_array_mut)
            .expect(list);
        let first = list[0].clone();
        list.push(first);
        let error = SavedModel::read(&double.to_string()).expect_err("it is refused");
        assert!(
            error.message.starts_with("the saved model has `"),
            "{error}"
        );
        let _ = name;
        assert!(error.message.ends_with("twice"), "{error}");
    }
}

#[test]
fn a_model_that_was_cut_is_refused() {
    let text = tiny().to_string();
    let told = refused(&text[..text.len() / 2]);
    let begins = "this is not a saved model: EOF while parsing";
    assert!(told.starts_with(begins), "{told}");
    assert!(told.ends_with(GIVE_A_MODEL), "{told}");
}

#[test]
fn a_model_without_a_part_is_refused_by_the_name_of_the_part() {
    let mut model = tiny();
    let api = model["api"].as_object_mut();
    api.expect("an object").remove("crate");
    // On one line, the API ends before the last brace.
    let text = model.to_string();
    let told = "the saved model is not whole: missing field `crate`";
    let place = format!("at line 1 column {}", text.len() - 1);
    assert_eq!(refused(&text), format!("{told} {place}\n{GIVE_A_MODEL}"));
}

#[test]
fn places_that_are_no_places_are_refused() {
    let mut model = tiny();
    model["api"]["at"] = json!("api.yaml:1");
    let told = refused(&model.to_string());
    let begins = "the saved model is not whole: invalid type: string \"api.yaml:1\", expected a \
                  tuple of size 2";
    assert!(told.starts_with(begins), "{told}");
    assert!(told.ends_with(GIVE_A_MODEL), "{told}");
}
