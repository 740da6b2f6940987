//! What comes with updates and calls of Bale.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use bale_bot::part::{ForwardOrigin, LeftChatMember, NewChatMembers, Photo, Sender};
use bale_bot::types::{CallbackQuery, Chat, Message, PreCheckoutQuery, Update, User};
use bale_bot::{Bot, methods};
use bazu::{Outcome, Router, State, filter, kind};
use bazu_core::bot::{Api, Fetch, HasData, Update as _};
use bazu_core::{ChatKey, Method, Secret};

use crate::{json, refused, serve};

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<String>>>);

impl Log {
    fn write(&self, line: impl Into<String>) {
        self.0.lock().expect("a lock").push(line.into());
    }
}

const CHAT: &str = r#""chat":{"id":7,"type":"group"}"#;
const USER: &str = r#""from":{"id":9,"is_bot":false,"first_name":"Sara"}"#;

fn update(kind: &str) -> Update {
    Update::from_json(format!(r#"{{"update_id":1,{kind}}}"#).as_bytes()).expect("JSON")
}

fn message(fields: &str) -> Update {
    update(&format!(
        r#""message":{{"message_id":5,"date":1,{CHAT},{fields}}}"#
    ))
}

fn pressed(fields: &str) -> Update {
    update(&format!(r#""callback_query":{{"id":"3",{USER},{fields}}}"#))
}

#[test]
fn updates_have_the_chat_and_the_user_that_the_spec_names() {
    let ids = |update: Update| (update.chat(), update.user());
    assert_eq!(ids(message(USER)), (Some(7), Some(9)));
    assert_eq!(ids(message(r#""text":"post""#)), (Some(7), None));
    let with_message = format!(r#""message":{{"message_id":5,"date":1,{CHAT}}}"#);
    assert_eq!(ids(pressed(&with_message)), (Some(7), Some(9)));
    assert_eq!(ids(pressed(r#""data":"x""#)), (None, Some(9)));
}

#[test]
fn handlers_take_what_comes_with_their_updates() {
    async fn of_message(
        bot: &Bot,
        message: &Message,
        chat: &Chat,
        user: Option<&User>,
        State(log): State<Log>,
    ) {
        assert!(format!("{:?}", bot.client()).contains("Client"));
        log.write(format!(
            "{} {} {}",
            message.message_id,
            chat.id,
            user.is_some()
        ));
    }
    async fn of_callback(
        query: &CallbackQuery,
        user: &User,
        message: Option<&Message>,
        chat: Option<&Chat>,
        State(log): State<Log>,
    ) {
        log.write(format!(
            "{} {} {} {}",
            query.id,
            user.id,
            message.is_some(),
            chat.is_some()
        ));
    }
    async fn of_payment(
        bot: Bot,
        query: &PreCheckoutQuery,
        user: &User,
        whole: &Update,
        State(log): State<Log>,
    ) {
        drop(bot);
        log.write(format!("{} {} {}", query.id, user.id, whole.id));
    }
    let log = Log::default();
    let router = Router::new()
        .message(filter::any(), of_message)
        .callback(of_callback)
        .on(kind::PreCheckoutQuery, filter::any(), of_payment)
        .with_state(log.clone());
    let payment = update(&format!(
        r#""pre_checkout_query":{{"id":"4",{USER},"currency":"IRR","total_amount":1,"invoice_payload":"p"}}"#
    ));
    let old = format!(r#""message":{{"message_id":5,"date":0,{CHAT}}}"#);
    let bot = Bot::new("1:token").expect("a token");
    for update in [
        message(USER),
        pressed(r#""data":"x""#),
        pressed(&old),
        payment,
    ] {
        assert_eq!(serve(&router, &bot, &update), Outcome::Handled);
    }
    let lines = log.0.lock().expect("a lock").join("\n");
    assert_eq!(lines, "5 7 true\n3 9 false false\n3 9 true true\n4 9 1");
}

#[test]
fn parts_are_arguments_behind_their_filters() {
    async fn photo(Photo(sizes): Photo<'_>, sender: Option<Sender<'_>>, State(log): State<Log>) {
        log.write(format!("{} sizes, {}", sizes.len(), sender.is_some()));
    }
    async fn left(LeftChatMember(user): LeftChatMember<'_>, State(log): State<Log>) {
        log.write(format!("{} left", user.first_name));
    }
    async fn joined(NewChatMembers(users): NewChatMembers<'_>, State(log): State<Log>) {
        log.write(format!("{} joined", users.len()));
    }
    async fn forwarded(ForwardOrigin(origin): ForwardOrigin<'_>, State(log): State<Log>) {
        log.write(format!("from {:?}", origin.message_id));
    }
    let log = Log::default();
    let router = Router::new()
        .message(bale_bot::filter::forward_origin(), forwarded)
        .message(filter::photo().and(filter::text().not()), photo)
        .message(filter::left_chat_member(), left)
        .message(filter::new_chat_members(), joined)
        .with_state(log.clone());
    let user = r#"{"id":9,"is_bot":false,"first_name":"Sara"}"#;
    let bot = Bot::new("1:token").expect("a token");
    let seen = |fields: &str| {
        let outcome = serve(&router, &bot, &message(fields));
        (outcome, log.0.lock().expect("a lock").pop())
    };
    let handled = |line: &str| (Outcome::Handled, Some(line.to_owned()));
    let sizes = r#""photo":[{"file_id":"a","file_unique_id":"b","width":1,"height":1}]"#;
    assert_eq!(seen(sizes), handled("1 sizes, false"));
    assert_eq!(seen(&format!("{sizes},{USER}")), handled("1 sizes, true"));
    assert_eq!(
        seen(&format!(r#"{sizes},"text":"x""#)),
        (Outcome::Unrouted, None)
    );
    assert_eq!(
        seen(&format!(r#""left_chat_member":{user}"#)),
        handled("Sara left")
    );
    assert_eq!(
        seen(&format!(r#""new_chat_members":[{user},{user}]"#)),
        handled("2 joined")
    );
    assert_eq!(
        seen(r#""forward_origin":{"message_id":3}"#),
        handled("from Some(3)")
    );
}

#[test]
fn a_runner_makes_the_requests_of_the_api() {
    let mut fetch = Fetch::default();
    fetch.offset = Some(4);
    fetch.limit = Some(50);
    fetch.timeout = Duration::from_secs(30);
    // Bale has no parameter that selects kinds, and sends no secret.
    fetch.kinds = Some(&["message"]);
    assert_eq!(
        json(&<Bot as Api>::get_updates(&fetch)),
        r#"{"offset":4,"limit":50,"timeout":30}"#
    );
    let secret = Secret::from("s");
    let webhook = <Bot as Api>::set_webhook("https://a.example", Some(&secret), Some(&["message"]));
    assert_eq!(
        json(&webhook.expect("a request")),
        r#"{"url":"https://a.example"}"#
    );
    let commands = <Bot as Api>::set_commands(&[("start", "Begins")]).expect("a request");
    assert_eq!(
        json(&commands),
        r#"{"commands":[{"command":"start","description":"Begins"}]}"#
    );
    assert!(<Bot as Api>::delete_webhook().is_some());
    assert_eq!(
        (Bot::NAME, Bot::MAX_BATCH, Bot::WEBHOOK_SECRET_HEADER),
        ("Bale Bot API", 100, None)
    );
    let me: User =
        serde_json::from_str(r#"{"id":3,"is_bot":true,"first_name":"Shop","username":"shop_bot"}"#)
            .expect("a user");
    let identity = <Bot as Api>::identity(&me);
    assert_eq!(
        (identity.id, identity.username.as_deref(), &*identity.name),
        (3, Some("shop_bot"), "Shop")
    );
    assert_eq!(CallbackQuery::MAX_BYTES, 64);
}

#[test]
fn every_method_has_an_answer_for_tests_that_can_be_read() {
    use bazu_core::SampleAnswers;

    let answer = |method: &str| Bot::sample_answer(method).expect(method);
    for method in crate::model("bale-bot").methods.values() {
        let json = answer(&method.wire);
        serde_json::from_str::<serde_json::Value>(json).expect(json);
    }
    assert_eq!(Bot::sample_answer("dream"), None);
    fn read<M: Method>() -> M::Output {
        let result = <Bot as SampleAnswers>::sample_answer(M::NAME).expect(M::NAME);
        let json = format!(r#"{{"ok":true,"result":{result}}}"#);
        let response = bazu_core::Response::new(M::NAME, 200, json);
        M::decode(&response).expect(result)
    }
    assert_eq!(read::<methods::SendMessage>().chat.id, 1);
    assert!(read::<methods::GetUpdates>().is_empty());
    assert_eq!(read::<methods::GetChatMembersCount>(), 1);
    let _: bazu_core::True = read::<methods::DeleteMessage>();
    let _: String = read::<methods::CreateInvoiceLink>();
    let _: bale_bot::types::ChatMember = read::<methods::GetChatMember>();
}

#[test]
fn errors_mean_what_the_spec_says() {
    let meaning = |code, text: &str| {
        let error = refused::<methods::GetMe>(code, text);
        (
            <Bot as Api>::token_refused(&error),
            <Bot as Api>::unreachable(&error),
        )
    };
    assert_eq!(meaning(403, "Bad Request: Token not found"), (true, false));
    assert_eq!(meaning(401, "unauthorized"), (true, false));
    assert_eq!(meaning(403, "permission_denied"), (false, true));
    assert_eq!(meaning(404, "no such group or user"), (false, true));
    assert_eq!(meaning(404, "message not found"), (false, false));
    assert_eq!(meaning(429, "too many requests"), (false, false));
}

#[test]
fn calls_say_their_chat_and_whether_they_may_be_repeated() {
    assert_eq!(
        methods::SendMessage::new("@News", "x").chat(),
        Some(ChatKey::from("news"))
    );
    assert_eq!(
        methods::SendMessage::new(7, "x").chat(),
        Some(ChatKey::Id(7))
    );
    assert_eq!(methods::AskReview::new(9, 1).chat(), Some(ChatKey::Id(9)));
    assert_eq!(methods::GetMe::new().chat(), None);
    let repeatable = [
        methods::GetMe::REPEATABLE,
        methods::GetUpdates::REPEATABLE,
        methods::AnswerCallbackQuery::REPEATABLE,
        methods::EditMessageText::REPEATABLE,
    ];
    assert_eq!(repeatable, [true; 4]);
    let once = [
        methods::SendMessage::REPEATABLE,
        methods::ForwardMessage::REPEATABLE,
        methods::SendInvoice::REPEATABLE,
        methods::SetWebhook::REPEATABLE,
    ];
    assert_eq!(once, [false; 4]);
}
