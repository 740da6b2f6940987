//! A request that a crate builds is valid by the exported schema, and one that breaks a limit or a
//! rule is rejected by both.

use bale_bot::methods as bale;
use bale_bot::types::{InlineKeyboardButton, InlineKeyboardMarkup, InputSticker, LabeledPrice};
use bale_safir::types::{Message, MessageData, OtpMessage};
use bazu_core::{Method, Violations, violations};
use bazu_export::Format;
use jsonschema::Validator;
use letgram_bot::methods as letgram;
use letgram_bot::types::{BotCommand, InputMediaPhoto, PollType};
use serde_json::{Value, json};

use super::{api, exported};

/// The exported schema of an API, against which the crate's requests are held.
struct Exported(Value);

impl Exported {
    fn of(name: &str) -> Self {
        Self(exported(&api(name), Format::JsonSchema))
    }

    fn validator(&self, name: &str) -> Validator {
        let mut schema = self.0.clone();
        schema["$ref"] = json!(format!("#/$defs/{name}"));
        jsonschema::draft202012::new(&schema).expect("a schema")
    }

    /// Holds requests against the schema: good ones first, bad ones second.
    #[track_caller]
    fn agrees<M: Method>(
        &self,
        good: impl IntoIterator<Item = M>,
        bad: impl IntoIterator<Item = M>,
    ) {
        let validator = self.validator(&format!("{}.parameters", M::NAME));
        let good = good.into_iter().map(|method| (method, true));
        let bad = bad.into_iter().map(|method| (method, false));
        for (method, well) in good.chain(bad) {
            let request = serde_json::to_value(&method).expect("a request is JSON");
            same(&validator, &request, &violations(&method), well);
        }
    }
}

#[track_caller]
fn same(validator: &Validator, request: &Value, violations: &Violations, well: bool) {
    let errors: Vec<_> = validator
        .iter_errors(request)
        .map(|error| error.to_string())
        .collect();
    assert_eq!(
        violations.is_empty(),
        well,
        "the crate on {request}: {violations:?}"
    );
    assert_eq!(
        errors.is_empty(),
        well,
        "the schema on {request}: {errors:?}"
    );
}

fn text(length: usize) -> String {
    "ش".repeat(length)
}

#[test]
fn lengths_agree_at_their_bounds() {
    let bale = Exported::of("bale");
    let message = |length| bale::SendMessage::new(4821, text(length));
    bale.agrees([1, 4096].map(message), [0].map(message));
    let invoice = |title, payload| {
        let prices = [LabeledPrice::new("Tea", 1000)];
        bale::SendInvoice::new(
            4821,
            text(title),
            text(9),
            "x".repeat(payload),
            "token",
            prices,
        )
    };
    bale.agrees(
        [invoice(1, 1), invoice(32, 128)],
        [invoice(0, 1), invoice(33, 128), invoice(32, 129)],
    );
    let answer = |length| {
        let mut answer = bale::AnswerCallbackQuery::new("1");
        answer.text = Some(text(length));
        answer
    };
    bale.agrees([0, 200].map(answer), [201].map(answer));
}

#[test]
fn a_limit_in_bytes_is_loose_in_the_schema_and_exact_beside_it() {
    let bale = Exported::of("bale");
    let prices = [LabeledPrice::new("Tea", 1000)];
    // 65 characters, 130 bytes.
    let invoice = bale::SendInvoice::new(4821, "Tea", "Green", text(65), "token", prices);
    assert_eq!(violations(&invoice).len(), 1);
    let request = serde_json::to_value(&invoice).expect("a request is JSON");
    assert!(bale.validator("sendInvoice.parameters").is_valid(&request));
    let payload = &bale.0["$defs"]["sendInvoice.parameters"]["properties"]["payload"];
    let exact = json!({ "min": 1, "max": 128, "unit": "bytes" });
    assert_eq!(payload["x-bazu-length"], exact);
}

#[test]
fn a_limit_that_does_not_count_markup_is_loose_in_the_schema_and_exact_beside_it() {
    let bale = Exported::of("bale");
    let message = bale::SendMessage::new(4821, text(4097));
    assert_eq!(violations(&message).len(), 1);
    let request = serde_json::to_value(&message).expect("a request is JSON");
    assert!(bale.validator("sendMessage.parameters").is_valid(&request));
    let text = &bale.0["$defs"]["sendMessage.parameters"]["properties"]["text"];
    let exact = json!({ "min": 1, "max": 4096, "unit": "chars", "after_markup": "always" });
    assert_eq!(text["x-bazu-length"], exact);
    assert_eq!(text["minLength"], 1);
}

#[test]
fn ranges_agree_at_their_bounds() {
    let bale = Exported::of("bale");
    let updates = |limit| {
        let mut updates = bale::GetUpdates::new();
        updates.limit = Some(limit);
        updates
    };
    bale.agrees([1, 100].map(updates), [0, 101, -1].map(updates));
    let location = |accuracy| {
        let mut location = bale::SendLocation::new(4821, 35.7, 51.4);
        location.horizontal_accuracy = Some(accuracy);
        location
    };
    bale.agrees([0.0, 1500.0].map(location), [-0.5, 1500.5].map(location));
}

#[test]
fn patterns_agree_on_the_whole_text() {
    let set =
        |name: &str| bale::CreateNewStickerSet::new(4821, name, "Set", [InputSticker::new("id")]);
    let good = ["a_by_bot", "cats_1_by_some_bot"].map(set);
    let bad = ["cats", "1_by_bot", "a_by_bot!", "سلام_by_bot"].map(set);
    Exported::of("bale").agrees(good, bad);
}

#[test]
fn items_and_the_texts_in_them_agree_at_their_bounds() {
    let letgram = Exported::of("letgram");
    let poll = |count, length| letgram::SendPoll::new(4821, "Tea?", vec![text(length); count]);
    letgram.agrees(
        [poll(2, 1), poll(10, 100)],
        [poll(1, 1), poll(11, 1), poll(2, 101), poll(2, 0)],
    );
    let commands = |count, language: &str| {
        let mut commands =
            letgram::SetMyCommands::new(vec![BotCommand::new("start", "Starts."); count]);
        commands.language_code = Some(language.to_owned());
        commands
    };
    letgram.agrees(
        [commands(0, "fa"), commands(100, "en")],
        [commands(101, "fa"), commands(1, "f"), commands(1, "fas")],
    );
    let album = |count| letgram::SendMediaGroup::new(4821, vec![InputMediaPhoto::new("id"); count]);
    letgram.agrees([2, 10].map(album), [1, 11].map(album));
}

#[test]
fn conditions_agree() {
    let bale = Exported::of("bale");
    let answer = |ok, reason: Option<&str>| {
        let mut answer = bale::AnswerPreCheckoutQuery::new("1", ok);
        answer.error_message = reason.map(str::to_owned);
        answer
    };
    bale.agrees(
        [answer(true, None), answer(false, Some("Sold out"))],
        [answer(false, None)],
    );
    let quiz = |correct, kind| {
        let mut poll = letgram::SendPoll::new(4821, "Tea?", ["yes", "no"]);
        poll.kind = Some(kind);
        poll.correct_option_id = correct;
        poll
    };
    Exported::of("letgram").agrees(
        [quiz(Some(0), PollType::Quiz), quiz(None, PollType::Regular)],
        [quiz(None, PollType::Quiz), quiz(Some(-1), PollType::Quiz)],
    );
}

#[test]
fn alternatives_agree_with_all_their_fields_or_some() {
    let edit = |chat: bool, message: bool, inline: bool| {
        let mut edit = letgram::EditMessageText::new(4821, 7, "Tea");
        edit.chat_id = edit.chat_id.filter(|_| chat);
        edit.message_id = edit.message_id.filter(|_| message);
        edit.inline_message_id = inline.then(|| "1".to_owned());
        edit
    };
    let good = [
        edit(true, true, false),
        edit(false, false, true),
        edit(true, true, true),
        edit(true, false, true),
    ];
    let bad = [
        edit(false, false, false),
        edit(true, false, false),
        edit(false, true, false),
    ];
    Exported::of("letgram").agrees(good, bad);
}

#[test]
fn what_is_deep_inside_a_request_is_checked_too() {
    let with = |button: InlineKeyboardButton| {
        let mut message = bale::SendMessage::new(4821, "Tea?");
        message.reply_markup = Some(InlineKeyboardMarkup::new([[button]]).into());
        message
    };
    let callback = |length| InlineKeyboardButton::callback("Tea", "x".repeat(length));
    let mut both = callback(1);
    both.url = Some("https://example.com".to_owned());
    let mut none = callback(1);
    none.callback_data = None;
    Exported::of("bale").agrees(
        [callback(1), callback(64)].map(with),
        [callback(65), callback(0), both, none].map(with),
    );
}

#[test]
fn requests_of_a_rest_api_agree() {
    let validator = Exported::of("safir").validator("send_message.parameters");
    let phone: bazu_rest::PhoneNumber = "09123456789".parse().expect("a number");
    let otp = OtpMessage::new(bazu_rest::Otp::new("012345").expect("a password"));
    let mut both = MessageData::message(Message::default());
    both.otp_message = Some(Box::new(otp.clone()));
    for (data, well) in [
        (MessageData::message(Message::default()), true),
        (MessageData::otp_message(otp), true),
        (both, false),
    ] {
        let method = bale_safir::methods::SendMessage::new(7, phone.clone(), data);
        let request = serde_json::to_value(&method).expect("a request is JSON");
        same(&validator, &request, &violations(&method), well);
    }
}

#[test]
fn what_a_newer_server_adds_is_valid_and_what_is_wrong_is_not() {
    let bale = Exported::of("bale");
    let updates = bale.validator("getUpdates.result");
    let answer: Value =
        serde_json::from_str(include_str!("../../fixtures/updates.json")).expect("JSON");
    let errors: Vec<_> = updates
        .iter_errors(&answer["result"])
        .map(|e| e.to_string())
        .collect();
    assert!(errors.is_empty(), "{errors:#?}");
    let of = |name: &str, value: Value| bale.validator(name).is_valid(&value);
    assert!(of("Update", json!({ "update_id": 1, "new_kind": {} })));
    assert!(!of("Update", json!({ "message": {} })));
    assert!(of("ChatType", json!("new_type")));
    assert!(!of("ChatType", json!(1)));
    assert!(of("ChatMember", json!({ "status": "new_status" })));
    assert!(!of("ChatMember", json!({ "status": "creator" })));
    assert!(of("ChatId", json!("@channel")));
    assert!(!of("ChatId", json!(true)));
}
