use serde_json::{Value, json};

use super::{Credentials, Limits, Organisation, OrganisationId, RestCall, RestWorld};
use crate::parameters::{Raw, RawFile, RawValue};
use crate::reply::{Answer, Refusal};
use crate::strict;
use crate::test_models::{otp, safir};
use crate::world::Time;

const NOW: Time = Time(1_800_000_000_000);
const PHONE: &str = "989121234567";
const KEY: &str = "key-hush";
const PASSWORD: &str = "password-hush";

fn gateway() -> (RestWorld, OrganisationId) {
    let mut world = RestWorld::new(otp(), 1, NOW);
    let (user, password) = ("shop".to_owned(), PASSWORD.to_owned());
    let shop = world.add_organisation(Organisation::new(
        Credentials::Login { user, password },
        1000,
    ));
    world.add_phone(PHONE).unwrap();
    (world, shop)
}

fn service() -> (RestWorld, OrganisationId) {
    let mut world = RestWorld::new(safir(), 1, NOW);
    let shop = world.add_organisation(Organisation::new(Credentials::Key(KEY.to_owned()), 1000));
    world.add_phone("0912 ").unwrap_err();
    world.add_phone("+989121234567").unwrap();
    (world, shop)
}

fn body(answer: &Answer) -> Value {
    serde_json::from_str(&answer.body).unwrap()
}

fn json_raw(fields: Value) -> Raw {
    let Value::Object(fields) = fields else {
        panic!("parameters are an object");
    };
    let fields = fields.into_iter();
    Raw {
        fields: fields
            .map(|(name, value)| (name, RawValue::Json(value)))
            .collect(),
        files: Vec::new(),
    }
}

fn call(
    world: &mut RestWorld,
    path: &str,
    credentials: Option<&str>,
    raw: Raw,
    now: Time,
) -> Answer {
    let call = RestCall {
        verb: "POST".to_owned(),
        path: path.to_owned(),
        credentials: credentials.map(str::to_owned),
        raw: Ok(raw),
    };
    world.call(call, now)
}

fn log_in(world: &mut RestWorld, form: &[(&str, &str)], now: Time) -> Answer {
    let fields = form.iter();
    let fields =
        fields.map(|(name, text)| ((*name).to_owned(), RawValue::Text((*text).to_owned())));
    let raw = Raw {
        fields: fields.collect(),
        files: Vec::new(),
    };
    call(world, "/api/v2/auth/token", None, raw, now)
}

const LOGIN: [(&str, &str); 4] = [
    ("grant_type", "client_credentials"),
    ("client_id", "shop"),
    ("client_secret", PASSWORD),
    ("scope", "read"),
];

fn token(world: &mut RestWorld, now: Time) -> String {
    let answer = log_in(world, &LOGIN, now);
    assert_eq!(answer.status, 200, "{}", answer.body);
    format!("Bearer {}", body(&answer)["access_token"].as_str().unwrap())
}

fn send_otp(world: &mut RestWorld, bearer: &str, fields: Value, now: Time) -> Answer {
    let answer = call(
        world,
        "/api/v2/send_otp",
        Some(bearer),
        json_raw(fields),
        now,
    );
    read_strictly(world, "send_otp", &answer);
    answer
}

/// A successful answer has nothing that the model does not have.
fn read_strictly(world: &RestWorld, method: &str, answer: &Answer) {
    if answer.status == 200 && !answer.body.contains("error_data") {
        let model = world.model();
        let returns = &model.method(method).unwrap().returns;
        assert_eq!(strict::read(model, returns, &body(answer)), Ok(()));
    }
}

#[test]
fn credentials_are_exchanged_for_a_token_that_expires() {
    let (mut world, _) = gateway();
    let answer = body(&log_in(&mut world, &LOGIN, NOW));
    assert_eq!(answer["expires_in"], json!(43200));
    assert_eq!(
        (&answer["token_type"], &answer["scope"]),
        (&json!("bearer"), &json!("read"))
    );

    let bearer = token(&mut world, NOW);
    let fields = || json!({ "phone": PHONE, "otp": 12345 });
    assert_eq!(send_otp(&mut world, &bearer, fields(), NOW).status, 200);
    let late = NOW + Limits::default().token;
    assert_eq!(send_otp(&mut world, &bearer, fields(), late).status, 401);
    let bearer = token(&mut world, late);
    assert_eq!(send_otp(&mut world, &bearer, fields(), late).status, 200);
    world.revoke_tokens();
    assert_eq!(send_otp(&mut world, &bearer, fields(), late).status, 401);
    for header in ["", "Bearer", "Bearer x", "Basic x"] {
        assert_eq!(send_otp(&mut world, header, fields(), late).status, 401);
    }
}

#[test]
fn wrong_credentials_and_a_wrong_form_are_told_apart() {
    let (mut world, _) = gateway();
    let mut wrong = LOGIN;
    wrong[2].1 = "guess";
    let answer = log_in(&mut world, &wrong, NOW);
    let expected =
        json!({ "error": "invalid_client", "error_description": "Client authentication failed" });
    assert_eq!((answer.status, body(&answer)), (401, expected));
    let mut wrong = LOGIN;
    wrong[0].1 = "password";
    for form in [&wrong[..], &LOGIN[..3], &[]] {
        let answer = log_in(&mut world, form, NOW);
        assert_eq!(
            (answer.status, body(&answer)),
            (400, json!("Failed to Parse Request"))
        );
    }
}

#[test]
fn a_password_arrives_as_it_was_sent_and_costs_credit() {
    let (mut world, shop) = gateway();
    let bearer = token(&mut world, NOW);
    let answer = send_otp(
        &mut world,
        &bearer,
        json!({ "phone": PHONE, "otp": 111111 }),
        NOW,
    );
    assert_eq!(body(&answer), json!({ "balance": 999 }));
    // A password that begins with 0 is no number.
    send_otp(
        &mut world,
        &bearer,
        json!({ "phone": PHONE, "otp": "012345" }),
        NOW,
    );
    let inbox: Vec<_> = world.inbox("09121234567").collect();
    let otps: Vec<_> = inbox.iter().map(|it| it.otp.as_deref().unwrap()).collect();
    assert_eq!(otps, ["111111", "012345"]);
    assert_eq!((inbox[0].from, inbox[0].at), (shop, NOW));
    assert_eq!(world.organisation(shop).unwrap().balance, 998);
}

#[test]
fn each_refusal_of_the_gateway_has_its_status_and_code() {
    let (mut world, shop) = gateway();
    let bearer = token(&mut world, NOW);
    let refused = |world: &mut RestWorld, phone: &str| {
        let answer = send_otp(world, &bearer, json!({ "phone": phone, "otp": 12345 }), NOW);
        let body = body(&answer);
        assert_eq!(body["type"], json!(1));
        assert!(body["message"].is_string());
        (answer.status, body["code"].as_i64().unwrap())
    };
    for phone in [
        "9121234567",
        "+989121234567",
        "09121234567",
        "98912123456x",
        "",
    ] {
        assert_eq!(refused(&mut world, phone).0, 400, "{phone}");
    }
    assert_eq!(refused(&mut world, "+989121234567"), (400, 8));
    assert_eq!(refused(&mut world, "989120000000"), (404, 17));
    world.organisation_mut(shop).unwrap().balance = 0;
    assert_eq!(refused(&mut world, PHONE), (402, 20));
    world.refuse_next(2);
    assert_eq!(refused(&mut world, PHONE), (500, 2));
    assert_eq!(world.inbox(PHONE).count(), 0);
}

#[test]
fn a_phone_and_an_organisation_get_only_so_many_passwords() {
    let (mut world, _) = gateway();
    let bearer = token(&mut world, NOW);
    let send = |world: &mut RestWorld, phone: &str, now: Time| {
        send_otp(world, &bearer, json!({ "phone": phone, "otp": 12345 }), now).status
    };
    for _ in 0..30 {
        assert_eq!(send(&mut world, PHONE, NOW), 200);
    }
    assert_eq!(send(&mut world, PHONE, NOW), 429);
    for number in 0..270 {
        let phone = format!("98935{number:07}");
        world.add_phone(&phone).unwrap();
        assert_eq!(send(&mut world, &phone, NOW), 200);
    }
    world.add_phone("989350009999").unwrap();
    assert_eq!(send(&mut world, "989350009999", NOW), 429);
    let minute = NOW + std::time::Duration::from_secs(60);
    assert_eq!(send(&mut world, "989350009999", minute), 200);
    assert_eq!(send(&mut world, PHONE, minute), 429);
    let hour = NOW + std::time::Duration::from_secs(3600);
    assert_eq!(send(&mut world, PHONE, hour), 200);
}

fn send(world: &mut RestWorld, fields: Value) -> Value {
    let answer = call(world, "/send_message", Some(KEY), json_raw(fields), NOW);
    read_strictly(world, "send_message", &answer);
    assert_eq!(answer.status, 200, "{}", answer.body);
    body(&answer)
}

fn text(text: &str) -> Value {
    json!({ "bot_id": 7, "phone_number": PHONE, "message_data": { "message": { "text": text } } })
}

#[test]
fn a_request_with_an_id_acts_once() {
    let (mut world, shop) = service();
    let mut fields = text("hello");
    fields["request_id"] = json!("a");
    let first = send(&mut world, fields.clone());
    assert_eq!(send(&mut world, fields.clone()), first);
    assert_eq!(world.inbox(PHONE).count(), 1);
    assert_eq!(world.organisation(shop).unwrap().balance, 999);
    // A request that was refused may be repeated.
    world.refuse_next(3);
    fields["request_id"] = json!("b");
    assert_eq!(
        send(&mut world, fields.clone())["error_data"][0]["code"],
        json!(3)
    );
    assert!(send(&mut world, fields)["message_id"].is_string());
    assert_ne!(
        send(&mut world, text("hello")),
        send(&mut world, text("hello"))
    );
    assert_eq!(world.inbox(PHONE).count(), 4);
}

#[test]
fn messages_arrive_with_their_files_buttons_and_passwords() {
    let (mut world, _) = service();
    let file = RawFile {
        part: "file".to_owned(),
        file_name: Some("a.pdf".to_owned()),
        content: b"pdf".to_vec(),
        ..RawFile::default()
    };
    let raw = Raw {
        fields: Vec::new(),
        files: vec![file],
    };
    let answer = call(&mut world, "/api/v3/upload_file", Some(KEY), raw, NOW);
    read_strictly(&world, "upload_file", &answer);
    let file_id = body(&answer)["file_id"].clone();
    assert_eq!(
        world.content_of(file_id.as_str().unwrap()),
        Some(&b"pdf"[..])
    );

    let message = json!({
        "text": "Invoice", "file_id": file_id,
        "reply_markup": { "inline_keyboard": [[{ "text": "Pay", "url": "https://a/b", "extra": 1 }]] },
    });
    let data = json!({ "message": message, "is_secure": true });
    send(
        &mut world,
        json!({ "bot_id": 7, "phone_number": "+989121234567", "message_data": data }),
    );
    let data = json!({ "otp_message": { "otp": "0123" } });
    send(
        &mut world,
        json!({ "bot_id": 7, "phone_number": PHONE, "message_data": data }),
    );

    let inbox: Vec<_> = world.inbox(PHONE).collect();
    let message = inbox[0].message.as_ref().unwrap();
    assert_eq!(
        message["reply_markup"]["inline_keyboard"][0][0],
        json!({ "text": "Pay", "url": "https://a/b" })
    );
    assert_eq!((inbox[0].bot, inbox[0].is_secure), (Some(7), true));
    let file = inbox[0].file.as_ref().unwrap();
    assert_eq!((file.name.as_deref(), file.size), (Some("a.pdf"), 3));
    assert_eq!(
        (inbox[1].otp.as_deref(), inbox[1].message.as_ref()),
        (Some("0123"), None)
    );
}

#[test]
fn each_refusal_of_the_service_has_its_code_in_a_list() {
    let (mut world, shop) = service();
    let refused = |world: &mut RestWorld, fields: Value| {
        let answer = send(world, fields);
        let info = answer["error_data"][0].clone();
        assert!(info["description"].is_string());
        info["code"].as_i64().unwrap()
    };
    let with = |key: &str, value: Value| {
        let mut fields = text("a");
        fields[key] = value;
        fields
    };
    assert_eq!(refused(&mut world, with("phone_number", json!("0912"))), 8);
    assert_eq!(
        refused(&mut world, with("phone_number", json!("989120000000"))),
        17
    );
    for data in [
        json!({}),
        json!({ "message": { "text": "a" }, "otp_message": { "otp": "1234" } }),
        json!({ "message": { "file_id": "unknown" } }),
        json!({ "message": { "text": "a", "reply_markup": { "inline_keyboard": [[{ "text": "a" }]] } } }),
        json!({ "otp_message": { "otp": "12" } }),
        json!("text"),
    ] {
        assert_eq!(
            refused(&mut world, with("message_data", data.clone())),
            4,
            "{data}"
        );
    }
    world.organisation_mut(shop).unwrap().bots = Some(vec![7]);
    assert_eq!(refused(&mut world, with("bot_id", json!(8))), 4);
    world.organisation_mut(shop).unwrap().most_contacts = Some(0);
    assert_eq!(refused(&mut world, text("a")), 21);
    world.organisation_mut(shop).unwrap().balance = 0;
    assert_eq!(refused(&mut world, text("a")), 20);
    assert_eq!(world.inbox(PHONE).count(), 0);

    let broken = RestCall {
        verb: "POST".to_owned(),
        path: "/send_message".to_owned(),
        credentials: Some(KEY.to_owned()),
        raw: Err(Refusal::bad("can't parse JSON object")),
    };
    let answer = world.call(broken, NOW);
    assert_eq!(body(&answer)["error_data"][0]["code"], json!(4));
}

#[test]
fn a_wrong_key_a_wrong_path_and_a_wrong_verb_are_refused() {
    let (mut world, _) = service();
    for key in [None, Some(""), Some("guess")] {
        assert_eq!(
            call(&mut world, "/send_message", key, json_raw(text("a")), NOW).status,
            401
        );
    }
    let mut status = |verb: &str, path: &str| {
        let call = RestCall {
            verb: verb.to_owned(),
            path: path.to_owned(),
            credentials: Some(KEY.to_owned()),
            raw: Ok(Raw::default()),
        };
        world.call(call, NOW).status
    };
    assert_eq!(status("GET", "/send_message"), 405);
    assert_eq!(status("POST", "/api/v2/send_message"), 404);
    // This service has no tokens.
    assert_eq!(status("POST", "/auth/token"), 404);
    assert_eq!(status("POST", "/"), 404);
}

#[test]
fn what_is_kept_and_shown_has_no_credentials() {
    let (mut world, _) = gateway();
    let bearer = token(&mut world, NOW);
    send_otp(
        &mut world,
        &bearer,
        json!({ "phone": PHONE, "otp": 12345 }),
        NOW,
    );
    let shown = format!("{world:?}");
    let secret = bearer.strip_prefix("Bearer ").unwrap();
    assert!(!shown.contains(PASSWORD) && !shown.contains(secret));
    let (mut world, _) = service();
    send(&mut world, text("a"));
    assert!(!format!("{world:?}").contains(KEY));
    let calls: Vec<_> = world.calls().collect();
    assert_eq!(
        (calls.len(), calls[0].status, calls[0].code),
        (1, 200, None)
    );
    assert!(!serde_json::to_string(&calls).unwrap().contains(KEY));
}

#[test]
fn a_service_is_saved_and_read_again() {
    let (mut world, _) = gateway();
    let bearer = token(&mut world, NOW);
    let saved = serde_json::to_string(&world).unwrap();
    let mut read: RestWorld = serde_json::from_str(&saved).unwrap();
    read.set_model(otp());
    let fields = json!({ "phone": PHONE, "otp": 12345 });
    assert_eq!(send_otp(&mut read, &bearer, fields, NOW).status, 200);
}
