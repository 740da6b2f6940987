//! `cargo xtask explain`: one fact, from the spec to Rust; or what an id means.

use std::fs;
use std::path::Path;

use bazu_model::diag::Id;
use bazu_tests::{Repository, Run, line_of, xtask};

pub(crate) fn explain(copy: &Repository, item: &str) -> Run {
    let run = copy.xtask(&format!("explain bale {item}"));
    assert_eq!(run.code, 0, "{}", run.err);
    run
}

#[test]
fn explain_tells_all_of_a_parameter() {
    let copy = Repository::committed();
    let run = explain(&copy, "sendMessage.text");
    let spec = fs::read_to_string(copy.path("spec/shared/messages.yaml")).unwrap();
    let method = &spec[spec.find("\n  sendMessage:\n").unwrap() + 1..];
    let line = line_of(&spec, method) + line_of(method, "      text:\n") - 1;
    // What this API says of it stands in its own chapter, the rest where all APIs have it.
    run.line_with("Spec        spec/bale/messages.yaml:");
    run.reports(
        "Stands in",
        &format!("`type`: spec/shared/messages.yaml:{}:15", line + 1),
    );
    run.reports("Type", "String, required");
    run.reports(
        "Limit",
        "Length: 1 to 4096 characters, not counting markup.",
    );
    run.reports("Constant", "bale_bot::methods::SendMessage::TEXT_LENGTH");
    run.reports("Violation", "sendMessage.text.length");
    run.reports("Rust", "bale_bot::methods::SendMessage::text");
    run.reports("Basis", "documented");
    run.reports(
        "Source",
        "docs.bale.ai; 2026-03-10; https://docs.bale.ai#sendmessage",
    );
    run.reports("Says", "Text of the message, as Markdown.");
}

#[test]
fn explain_tells_of_a_limit_by_the_id_that_a_violation_names() {
    let run = explain(&Repository::committed(), "sendMessage.text.length");
    assert_eq!(
        run.out,
        explain(&Repository::committed(), "sendMessage.text").out
    );
}

#[test]
fn explain_tells_of_a_method_its_call_parameters_and_errors() {
    let run = explain(&Repository::committed(), "sendMessage");
    run.reports("Call", "bale_bot::Bot::send_message");
    run.reports("Returns", "Message");
    run.reports("Parameter", "text: String, required");
    run.reports("Errors", "UnknownChat, PermissionDenied");
}

#[test]
fn explain_tells_of_a_type_its_direction_and_members() {
    let copy = Repository::committed();
    let union = explain(&copy, "ChatMember");
    union.reports("Rust", "bale_bot::types::ChatMember");
    union.reports("Direction", "received");
    union.reports("Variant", "creator: ChatMemberOwner");
    let item = explain(&copy, "LabeledPrice");
    item.reports("Field", "amount: Integer, required");
    explain(&copy, "ChatType").reports("Values", "private, group, channel, supergroup");
}

#[test]
fn explain_tells_of_an_enum_value_who_saw_it() {
    let run = explain(&Repository::committed(), "ChatType.supergroup");
    run.reports("Rust", "bale_bot::types::ChatType::Supergroup");
    run.reports("Basis", "observed: the server was seen to do so");
    run.reports("Source", "Go wrapper of the Bale Bot API");
}

#[test]
fn explain_names_the_source_of_a_rule() {
    let run = explain(&Repository::committed(), "KeyboardButton.one-action");
    run.reports(
        "Basis",
        "inferred: taken from the API that this one imitates",
    );
    run.reports(
        "Source",
        "Telegram Bot API; https://core.telegram.org/bots/api",
    );
}

#[test]
fn explain_tells_of_a_rule_what_it_demands() {
    let run = explain(
        &Repository::committed(),
        "answerPreCheckoutQuery.reason-for-refusal",
    );
    run.reports(
        "Requires",
        "when `ok` is `false`, `error_message` must be given",
    );
    run.reports("Violation", "answerPreCheckoutQuery.reason-for-refusal");
}

#[test]
fn explain_tells_of_an_error_its_code_and_the_methods_that_answer_it() {
    let run = explain(&Repository::committed(), "TokenNotFound");
    run.reports("Code", "403");
    run.reports("Description", "contains \"Token not found\"");
    run.reports("Rust", "bale_bot::ErrorKind::TokenNotFound");
    assert!(run.line_with("Methods").contains("getMe"), "{}", run.out);
}

#[test]
fn explain_tells_of_a_variant_how_it_is_known() {
    let copy = Repository::committed();
    let tagged = explain(&copy, "ChatMember.creator");
    tagged.reports("Known by", "`status` is `creator`");
    tagged.reports("Type", "ChatMemberOwner");
    tagged.reports("Rust", "bale_bot::types::ChatMember::Owner");
    explain(&copy, "ChatId.string").reports("Known by", "the value is a JSON string");
    let kind = explain(&copy, "Update.callback_query");
    kind.reports("Rust", "bale_bot::types::UpdateKind::CallbackQuery");
}

#[test]
fn explain_tells_of_a_slip_of_the_docs() {
    let copy = Repository::committed();
    let absent = explain(&copy, "sendPhoto.from_chat_id");
    assert!(absent.out.contains("not in the API"), "{}", absent.out);
    let field = explain(&copy, "User.id");
    assert!(
        field.line_with("Corrected").contains("id: "),
        "{}",
        field.out
    );
}

#[test]
fn explain_without_an_item_names_all_there_are() {
    let run = Repository::committed().xtask("explain bale");
    assert_eq!(run.code, 0);
    for name in [
        "sendMessage",
        "ChatMember",
        "TokenNotFound",
        "spec/bale/payments.yaml",
    ] {
        assert!(run.out.contains(name), "{name}");
    }
}

#[test]
fn explain_of_something_unknown_suggests_what_was_meant() {
    let copy = Repository::committed();
    for (item, hint) in [
        ("sendMesage", "did you mean `sendMessage`?"),
        ("send_message", "did you mean `sendMessage`?"),
        (
            "sendMessage.txt",
            "`sendMessage` has no `txt`; did you mean `text`?",
        ),
        ("ChatType.privat", "did you mean `private`?"),
        (
            "sendMessage.text.lenght",
            "`sendMessage.text` has no limit `lenght`; did you mean `length`?",
        ),
        ("nothing", "to see what exists: cargo xtask explain bale\n"),
        (
            "sendMessage.nothing",
            "to see what exists: cargo xtask explain bale sendMessage\n",
        ),
    ] {
        let run = copy.xtask(&format!("explain bale {item}"));
        assert_eq!(run.code, 1, "{item}");
        assert_eq!(run.out, "", "{item}");
        run.says(hint);
    }
}

#[test]
fn explain_tells_of_an_id_what_it_means_with_an_example_and_a_remedy() {
    let copy = Repository::committed();
    let run = copy.xtask("explain S0202");
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    let parts = [
        "S0202: minimum above maximum\n\nNo value is between these two bounds",
        "\nWrong:\n\n    methods:\n",
        "          text: { type: String, length: 4096..1 }\n",
        "\nFixed:\n\n    methods:\n",
        "          text: { type: String, length: 1..4096 }\n",
        "\nHow to fix it: Swap or fix the two numbers.\n",
    ];
    let mut rest = run.out.as_str();
    for part in parts {
        let found = rest.split_once(part);
        (_, rest) = found.unwrap_or_else(|| panic!("{part:?} does not follow in {}", run.out));
    }
    assert_eq!(rest, "");
    assert_eq!(copy.xtask("explain s0202").out, run.out);
}

#[test]
fn explain_lists_all_ids_with_their_titles() {
    let run = Repository::committed().xtask("explain ids");
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    for id in Id::ALL {
        let line = format!("  {id}  {}", id.title());
        assert!(run.out.lines().any(|it| it == line), "{line}: {}", run.out);
    }
}

#[test]
fn explain_of_an_unknown_id_suggests_the_nearest_and_says_how_to_list_all() {
    let copy = Repository::committed();
    for (id, message) in [
        ("S0240", "there is no id `S0240`; did you mean `S0204`?\n"),
        ("s204", "there is no id `s204`; did you mean `S0204`?\n"),
        ("S9999", "there is no id `S9999`\n"),
    ] {
        let run = copy.xtask(&format!("explain {id}"));
        assert_eq!((run.code, run.out.as_str()), (1, ""), "{id}");
        run.says(&format!("error: {message}"));
        run.says("to see all ids: cargo xtask explain ids\n");
    }
}

#[test]
fn an_id_has_no_parts_to_explain() {
    let copy = Repository::committed();
    for about in ["S0105", "ids"] {
        let run = copy.xtask(&format!("explain {about} sendMessage"));
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{about}");
        run.says(&format!(
            "error: `{about}` has no parts; leave `sendMessage` out"
        ));
        run.says("Usage: cargo xtask explain <API|ID> [ITEM]");
    }
}

#[test]
fn explain_tells_of_a_change_what_it_means_with_an_example() {
    let run = xtask(Path::new("."), "explain field.became-required");
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    for line in [
        "field.became-required: An optional field or parameter is now required.",
        "In a request: a bot on the old crate fails with the new server. The new crate works with the old",
        "The opposite change is `field.became-optional`.",
        "    -      page: Integer?",
        "    +      page: Integer",
    ] {
        assert!(
            run.out.lines().any(|known| known == line),
            "{line:?}: {}",
            run.out
        );
    }
    assert!(
        run.out
            .contains("\n\nWhat to do: In an answer: keep it optional."),
        "{}",
        run.out
    );
    let slip = xtask(Path::new("."), "explain field.became-requird");
    assert_eq!(slip.code, 1);
    slip.says("there is no id `field.became-requird`; did you mean `field.became-required`?");
    let all = xtask(Path::new("."), "explain ids").out;
    for rule in bazu_evolve::diff::Id::ALL {
        let listed = |line: &str| line.trim_start().starts_with(&format!("{} ", rule.code()));
        assert!(all.lines().any(listed), "{} is not listed", rule.code());
    }
}

/// A shared item is changed for one API in the chapter of that API, and not in the file of all.
#[test]
fn explain_tells_where_the_values_of_a_shared_item_stand_and_where_an_api_changes_them() {
    let copy = Repository::committed();
    let text = explain(&copy, "sendMessage.text");
    text.line_with("Spec        spec/bale/messages.yaml:");
    text.line_with("Stands in   `length`: spec/shared/messages.yaml:");
    let change = text.line_with("Change in");
    let place =
        "spec/bale/messages.yaml, below `shared`, `messages`, `sendMessage`, `change`, `text`.";
    assert!(change.contains(place), "{change}");
    // What this API says of the field stands in its own chapter, and the type in that of all.
    let date = explain(&copy, "Message.date");
    date.line_with("Spec        spec/bale/messages.yaml:");
    date.line_with("Stands in   `type`: spec/shared/messages.yaml:");
    assert!(!date.out.contains("`absent`: "), "{}", date.out);
    // What no other API has is changed where it stands.
    let own = explain(&copy, "Message.forward_origin");
    assert!(!own.out.contains("Change in"), "{}", own.out);
}
