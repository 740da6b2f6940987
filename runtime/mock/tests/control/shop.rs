//! A tea shop, from its first customer to the end of the test: the whole way of a customer's test in another language.

use bazu_core::HasModel;
use hyper::Method;
use serde_json::{Value, json};

use crate::client::Client;

#[tokio::test]
async fn a_bot_is_tested_from_its_first_message_to_a_reset() {
    sells_tea::<bale_bot::Bot>().await;
    sells_tea::<letgram_bot::Bot>().await;
}

async fn sells_tea<B: HasModel>() {
    let client = Client::of::<B>().await;
    let bot = client
        .post("/bots", json!({"name": "Tea shop", "username": "tea_bot"}))
        .await
        .done();
    let ali = client
        .post("/users", json!({"name": "Ali", "language": "fa"}))
        .await
        .done();
    let (bot_id, ali) = (&bot["id"], &ali["id"]);
    let act = |mut act: Value| {
        act["as"] = ali.clone();
        act["in"] = json!({"bot": bot_id});
        client.post("/acts", act)
    };

    // The user writes, and the bot has an update.
    let acted = act(json!({"does": "writes", "text": "/start"}))
        .await
        .done();
    assert_eq!(acted["message"]["text"], "/start");
    assert_eq!(acted["updates"][0]["bot"], *bot_id);
    let pending = client.get("/updates").await.done();
    assert_eq!(pending[0]["update"]["message"]["text"], "/start");
    let updates = client.call(&bot, "getUpdates", json!({"timeout": 0})).await;
    assert_eq!(updates["result"][0], pending[0]["update"]);
    let update_id = updates["result"][0]["update_id"]
        .as_i64()
        .unwrap_or_default();
    client
        .call(
            &bot,
            "getUpdates",
            json!({"offset": update_id + 1, "timeout": 0}),
        )
        .await;
    assert_eq!(client.get("/updates").await.done(), json!([]));

    // The bot answers while the test waits.
    let next = &acted["next"];
    let path = format!("/chats/{ali}/messages?after={next}&containing=Welcome&wait=60");
    let menu = json!({"inline_keyboard": [[{"text": "Tea", "callback_data": "tea"}]]});
    let message = json!({"chat_id": ali, "text": "Welcome", "reply_markup": menu});
    let (seen, sent) = tokio::join!(client.get(&path), client.call(&bot, "sendMessage", message));
    let seen = seen.done();
    assert_eq!(
        seen["messages"][0]["message_id"],
        sent["result"]["message_id"]
    );
    let menu = &seen["messages"][0]["message_id"];

    // The user presses a button, and reads the notice.
    let presses =
        |text: &str| json!({"does": "presses", "message": menu, "button": {"text": text}});
    let acted = act(presses("Tea")).await.done();
    let query = acted["query"].as_str().unwrap_or_default();
    let path = format!("/users/{ali}/notices?query={query}&wait=60");
    let answer = json!({"callback_query_id": query, "text": "Tea is in the basket"});
    let (notices, _) = tokio::join!(
        client.get(&path),
        client.call(&bot, "answerCallbackQuery", answer)
    );
    let notices = notices.done();
    assert_eq!(
        notices["notices"][0]["answer"]["text"],
        "Tea is in the basket"
    );

    // A button that is not there, and one that was removed.
    let refused = act(presses("Coffee")).await.refused(404);
    assert!(refused.contains("Tea"), "{refused}");
    let edit = json!({"chat_id": ali, "message_id": menu, "text": "Thank you"});
    client.call(&bot, "editMessageText", edit).await;
    act(presses("Tea")).await.refused(404);
    let path = format!("/chats/{ali}/messages?after={}", acted["next"]);
    let edited = client.get(&path).await.done();
    assert_eq!(edited["messages"][0]["text"], "Thank you");

    // A fault happens once, and the call is recorded with it.
    let fault = json!({
        "what": {"status": {"code": 429, "retry_after": 3}},
        "match": {"method": "sendMessage"},
        "count": 1,
    });
    client.post("/faults", fault).await.done();
    let message = json!({"chat_id": ali, "text": "Your tea", "colour": "green"});
    let refused = client.call(&bot, "sendMessage", message.clone()).await;
    assert_eq!(refused["parameters"]["retry_after"], 3, "{refused}");
    assert_eq!(client.call(&bot, "sendMessage", message).await["ok"], true);
    let faults = client.get("/faults").await.done();
    assert_eq!(faults[0]["happened"], 1, "{faults}");
    let calls = client.get("/calls?method=SENDMESSAGE").await.done();
    let last = calls["calls"]
        .as_array()
        .and_then(|calls| calls.last())
        .cloned()
        .unwrap_or_default();
    assert_eq!(last["unknown"], json!({"colour": "green"}), "{last}");
    assert_eq!(last["answer"]["ok"], true, "{last}");

    // The clock moves the dates of the server.
    let before = client.get("/clock").await.done();
    let after = client.post("/clock", json!({"advance": "1d"})).await.done();
    let passed =
        after["date"].as_i64().unwrap_or_default() - before["date"].as_i64().unwrap_or_default();
    assert!((86_400..86_460).contains(&passed), "{passed}");
    let late = client
        .call(&bot, "sendMessage", json!({"chat_id": ali, "text": "Late"}))
        .await;
    assert!(
        late["result"]["date"].as_i64() >= after["date"].as_i64(),
        "{late}"
    );

    // The state is put back as it was; a reset leaves nothing.
    let state = client.get("/state").await.done();
    let reset = client.raw(Method::POST, "/reset", "").await.done();
    assert_eq!((&reset["bots"], &reset["chats"]), (&json!(0), &json!(0)));
    assert_eq!(client.get("/faults").await.done(), json!([]));
    client
        .get(&format!("/chats/{ali}/messages"))
        .await
        .refused(404);
    let unknown = client.call(&bot, "getMe", json!({})).await;
    assert_eq!(unknown["ok"], false);
    client
        .raw(Method::PUT, "/state", state.to_string())
        .await
        .done();
    let path = format!("/chats/{ali}/messages?containing=Late");
    let messages = client.get(&path).await.done();
    assert_eq!(messages["messages"][0]["text"], "Late");
    assert!(
        messages["next"].as_u64() >= reset["next"].as_u64(),
        "events count on"
    );
}

#[tokio::test]
async fn a_user_sends_a_file_that_the_bot_downloads() {
    let client = Client::of::<letgram_bot::Bot>().await;
    let bot = client
        .post("/bots", json!({"name": "Tea shop"}))
        .await
        .done();
    let ali = client.post("/users", json!({"name": "Ali"})).await.done();
    let file = client
        .raw(Method::POST, "/files?name=list.txt", "green tea")
        .await
        .done();
    let act = json!({
        "as": ali["id"], "in": {"bot": bot["id"]}, "does": "sends", "what": "document",
        "file": file["file_id"], "caption": "my list",
    });
    let acted = client.post("/acts", act).await.done();
    assert_eq!(
        acted["message"]["document"]["file_name"], "list.txt",
        "{acted}"
    );
    let file = client
        .call(&bot, "getFile", json!({"file_id": file["file_id"]}))
        .await;
    assert_eq!(file["result"]["file_size"], 9, "{file}");
}

#[tokio::test]
async fn a_user_with_several_bots_has_a_chat_with_each() {
    let client = Client::of::<bale_bot::Bot>().await;
    let ali = client.post("/users", json!({"name": "Ali"})).await.done();
    let mut bots = Vec::new();
    for name in ["Tea", "Coffee"] {
        let bot = client.post("/bots", json!({"name": name})).await.done();
        let act =
            json!({"as": ali["id"], "in": {"bot": bot["id"]}, "does": "writes", "text": name});
        client.post("/acts", act).await.done();
        bots.push(bot);
    }
    let path = format!("/chats/{}/messages", ali["id"]);
    let refused = client.get(&path).await.refused(400);
    assert!(refused.contains(&bots[0]["id"].to_string()), "{refused}");
    let messages = client
        .get(&format!("{path}?bot={}", bots[1]["id"]))
        .await
        .done();
    assert_eq!(messages["messages"][0]["text"], "Coffee");
}

#[tokio::test]
async fn an_update_of_any_kind_is_given_out_as_it_is() {
    let client = Client::of::<bale_bot::Bot>().await;
    let bot = client
        .post("/bots", json!({"name": "Tea shop"}))
        .await
        .done();
    let update = json!({"update_id": 7, "from_tomorrow": {"a": 1}});
    let queued = json!({"bot": bot["id"], "update": update});
    assert_eq!(client.post("/updates", queued).await.done()["id"], 7);
    let first = json!({"bot": bot["id"], "update": {"first": true}, "place": 0});
    let first = client.post("/updates", first).await.done();
    let updates = client.call(&bot, "getUpdates", json!({"timeout": 0})).await;
    let expected = json!([{"first": true, "update_id": first["id"]}, update]);
    assert_eq!(updates["result"], expected);
}

#[tokio::test]
async fn a_wait_for_what_does_not_come_ends_with_an_empty_list() {
    let client = Client::of::<bale_bot::Bot>().await;
    let ali = client.post("/users", json!({"name": "Ali"})).await.done();
    let notices = format!("/users/{}/notices?wait=0.1", ali["id"]);
    for (path, list) in [("/calls?wait=0.1", "calls"), (notices.as_str(), "notices")] {
        let seen = client.get(path).await.done();
        assert_eq!(seen[list], json!([]), "{path}");
    }
}
