//! Holds the model of a spec against the list of what the docs say, written from the docs.

mod comparison;
mod difference;
mod list;
mod spec;

use std::collections::BTreeSet;
use std::fs;

use bazu_model::{Basis, Method};

use comparison::differences;
use difference::{Difference, settle};
use list::{coverage, decisions, entries, list, listed_apis, parse, section};
use spec::Spec;

#[test]
fn every_spec_says_what_its_docs_say_but_for_stated_decisions() {
    let mut report = Vec::new();
    for api in listed_apis() {
        let spec = Spec::load(&api);
        let mut differences = differences(&list(&api), &spec);
        let wrong = settle(&mut differences, &decisions(&api));
        if !differences.is_empty() || !wrong.is_empty() {
            let count = differences.len();
            report.push(format!(
                "{count} differences between the docs and spec/{api}:"
            ));
        }
        report.extend(differences.iter().map(ToString::to_string));
        report.extend(wrong);
    }
    assert!(report.is_empty(), "{}", report.join("\n"));
}

#[test]
fn bale_and_letgram_have_their_documented_methods_and_types() {
    for (api, methods, parameters, types) in [("bale", 50, 141, 46), ("letgram", 63, 302, 26)] {
        let list = list(api);
        assert_eq!(section(&list, "methods").count(), methods, "{api}");
        let params = section(&list, "methods").map(|(_, it)| entries(it.get("params")).len());
        assert_eq!(params.sum::<usize>(), parameters, "{api}");
        assert_eq!(section(&list, "types").count(), types, "{api}");
        let spec = Spec::load(api);
        let documented = |method: &&Method| method.facts.basis == Basis::Documented;
        let written = spec.api.methods.values().filter(documented);
        assert_eq!(written.count(), methods, "{api}");
    }
}

#[test]
fn a_difference_of_every_kind_is_found() {
    finds_each(
        "bale",
        &[
            ("  getMe:\n", "  getYou:\n", "getMe extra"),
            ("  getMe:\n", "  getYou:\n", "getYou missing"),
            ("  MessageId:\n", "  MessageNumber:\n", "MessageId extra"),
            (
                "      transaction_id: {",
                "      transaction: {",
                "inquireTransaction.transaction_id extra",
            ),
            (
                "      transaction_id: {",
                "      transaction: {",
                "inquireTransaction.transaction missing",
            ),
            (
                "only_if_banned: { type: Boolean, required: false",
                "only_if_banned: { type: Boolean, required: true",
                "unbanChatMember.only_if_banned required",
            ),
            (
                "only_if_banned: { type: Boolean",
                "only_if_banned: { type: Integer",
                "unbanChatMember.only_if_banned type",
            ),
            (
                "limit: 1..256 chars",
                "limit: 1..255 chars",
                "CopyTextButton.text limit",
            ),
            (
                "limit: 1..64 bytes",
                "limit: 1..64 chars",
                "InlineKeyboardButton.callback_data limit",
            ),
            ("limit: 1..100 ", "limit: 0..100 ", "getUpdates.limit limit"),
            (
                "limit: 1..50 items",
                "limit: 1..51 items",
                "createNewStickerSet.sticker limit",
            ),
            (
                "delay_seconds: { type: Integer, required: true",
                "delay_seconds: { type: Integer, required: true, limit: 1..2",
                "askReview.delay_seconds limit",
            ),
            (
                "returns: WebhookInfo",
                "returns: Update",
                "getWebhookInfo returns",
            ),
            (
                "    returns: ~\n    params:\n      chat_id: { type: ChatId, required: true }\n      title",
                "    returns: \"True\"\n    params:\n      chat_id: { type: ChatId, required: true }\n      title",
                "setChatTitle returns",
            ),
            (
                "    returns: ChatFullInfo",
                "    returns: ~",
                "getChat returns",
            ),
            (
                "values: [regular, mask]",
                "values: [regular, masks]",
                "Sticker.type values",
            ),
            (
                "values: [creator]",
                "values: [owner]",
                "ChatMemberOwner.status tag",
            ),
            (
                "{ creator: ChatMemberOwner,",
                "{ owner: ChatMemberOwner,",
                "ChatMember union",
            ),
        ],
    );
    finds_each(
        "letgram",
        &[
            (
                "  ReplyMarkup: [InlineKeyboardMarkup, ",
                "  ReplyMarkup: [",
                "ReplyMarkup type",
            ),
            (
                "  - ChatPermissions\n",
                "  - ChatPermission\n",
                "ChatPermission missing",
            ),
            (
                "      description: { limit: 1..256 chars }\n",
                "",
                "BotCommand.description extra",
            ),
            (
                "      pending_update_count: {}\n",
                "      pending_updates: {}\n",
                "WebhookInfo.pending_updates missing",
            ),
            (
                "limit: 1..32 chars }\n      description: { limit: 1..256",
                "limit: 1..31 chars }\n      description: { limit: 1..256",
                "BotCommand.command limit",
            ),
            (
                "label: { type: String }",
                "label: { type: Integer }",
                "LabeledPrice.label type",
            ),
            (
                "values: [article]",
                "values: [link]",
                "InlineQueryResultArticle.type tag",
            ),
            (
                "limit: \"1..100 chars, 2..10 items\"",
                "limit: 2..10 items",
                "sendPoll.options limit",
            ),
            (
                "limit: 21600 | 43200 | ",
                "limit: 43200 | ",
                "postStory.period limit",
            ),
        ],
    );
}

/// Each slip in the list makes a difference that is not there without it.
fn finds_each(api: &str, cases: &[(&str, &str, &str)]) {
    let spec = Spec::load(api);
    let list = fs::read_to_string(coverage(api, "")).unwrap_or_default();
    let before: BTreeSet<_> = differences(&parse(&list), &spec)
        .iter()
        .map(Difference::key)
        .collect();
    for &(written, slip, expected) in cases {
        assert!(list.contains(written), "not in the list: {written}");
        let after = differences(&parse(&list.replacen(written, slip, 1)), &spec);
        let after: Vec<_> = after.iter().map(Difference::key).collect();
        assert!(
            after.iter().any(|key| key.as_str() == expected),
            "{slip}: {expected} is not among {after:?}"
        );
        assert!(
            !before.contains(expected),
            "{expected} is there without the slip"
        );
    }
}

#[test]
fn a_decision_that_applies_to_nothing_or_has_no_reason_is_reported() {
    let decisions =
        parse("- { item: getMe, kind: missing, reason: Because. }\n- { item: getMe, kind: extra }");
    let mut differences = vec![Difference {
        item: "getMe".to_owned(),
        kind: "extra",
        said: String::new(),
        place: String::new(),
    }];
    let wrong = settle(&mut differences, &decisions);
    assert_eq!(
        wrong,
        [
            "the decision on `getMe` (missing) applies to nothing; remove it",
            "the decision on `getMe` (extra) gives no reason",
        ]
    );
    assert!(differences.is_empty());
}
