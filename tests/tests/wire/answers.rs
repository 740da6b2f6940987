//! Results, as the server writes them and as the types read them.

use bale_bot::types::{ChatMember, ChatType, TransactionStatus, UpdateKind};
use bazu_tests::Answer;
use serde_json::json;

use crate::{MESSAGE, answer};

#[tokio::test]
async fn the_bot_itself_is_read_whatever_else_the_server_says_of_it() {
    let user = r#"{"can_fly":[1,{}],"id":"4503599627370495","is_bot":true,"first_name":"بازو","username":"echo_bot","last_name":null}"#;
    let me = answer(Answer::result(user), |bot| bot.get_me())
        .await
        .unwrap();
    assert_eq!((me.id, me.is_bot), (4_503_599_627_370_495, true));
    assert_eq!(me.first_name, "بازو");
    assert_eq!(
        (me.username.as_deref(), me.last_name),
        (Some("echo_bot"), None)
    );
}

#[tokio::test]
async fn a_result_may_stand_before_ok_and_have_spaces_around_it() {
    let body = " {\"result\" : true , \"description\":\"done\",\"new\":{}, \"ok\" : true}\n";
    let answered = answer(Answer::json(body), |bot| bot.delete_webhook()).await;
    assert!(answered.is_ok(), "{answered:?}");
}

#[tokio::test]
async fn updates_of_every_kind_come_in_their_order() {
    let user = json!({ "id": 1, "is_bot": false, "first_name": "A" });
    let updates = json!([
        { "update_id": 1, "message": serde_json::from_str::<serde_json::Value>(MESSAGE).unwrap() },
        { "callback_query": { "id": "9", "from": user, "data": "yes" }, "update_id": 2 },
        { "update_id": 3, "pre_checkout_query": {
            "id": "q", "from": user, "currency": "IRR", "total_amount": 5000, "invoice_payload": "order-1" } },
        { "update_id": 4, "story": { "by": 1 } },
        { "update_id": 5 },
    ]);
    let updates = answer(Answer::result(updates), |bot| bot.get_updates())
        .await
        .unwrap();
    let ids: Vec<i64> = updates.iter().map(|update| update.id).collect();
    assert_eq!(ids, [1, 2, 3, 4, 5]);
    let mut kinds = updates.into_iter().map(|update| update.kind);
    let mut next = || kinds.next().unwrap();
    assert!(matches!(next(), UpdateKind::Message(it) if it.message_id == 42));
    assert!(matches!(next(), UpdateKind::CallbackQuery(it) if it.data.as_deref() == Some("yes")));
    assert!(matches!(next(), UpdateKind::PreCheckoutQuery(it) if it.total_amount == 5000));
    assert!(
        matches!(next(), UpdateKind::Unknown(it) if (it.name(), it.json()) == ("story", r#"{"by":1}"#))
    );
    assert!(matches!(next(), UpdateKind::Unknown(it) if it.name().is_empty()));
}

#[tokio::test]
async fn an_update_that_cannot_be_decoded_is_kept_and_the_rest_of_its_batch_too() {
    let bad = r#"{"update_id": 11, "message": {"message_id": 1, "date": "soon"}}"#;
    let batch = format!(
        r#"[{{"update_id":10,"message":{MESSAGE}}},{bad},7,{{"update_id":12,"message":{MESSAGE}}}]"#
    );
    let updates = answer(Answer::result(batch), |bot| bot.get_updates())
        .await
        .unwrap();
    let ids: Vec<i64> = updates.iter().map(|update| update.id).collect();
    assert_eq!(ids, [10, 11, 0, 12]);
    let UpdateKind::Undecodable(kept) = &updates[1].kind else {
        panic!("{:?}", updates[1]);
    };
    assert_eq!(kept.json(), bad);
    assert!(kept.error().contains("$.message.date"), "{}", kept.error());
    assert!(matches!(&updates[2].kind, UpdateKind::Undecodable(kept) if kept.json() == "7"));
    assert!(matches!(updates[3].kind, UpdateKind::Message(_)));
    assert_eq!(serde_json::to_string(&updates[1]).unwrap(), bad);
}

#[tokio::test]
async fn a_member_is_read_as_what_their_status_says_wherever_it_stands() {
    let member = async |json: serde_json::Value| {
        let answered = answer(Answer::result(json), |bot| bot.get_chat_member(-5, 1)).await;
        answered.unwrap()
    };
    let user = json!({ "id": 1, "is_bot": false, "first_name": "A" });

    // The keys of `json!` are sorted, so the status never comes first.
    let owner = member(json!({ "a": [], "status": "creator", "user": user })).await;
    assert!(
        matches!(&owner, ChatMember::Owner(it) if it.user.id == 1),
        "{owner:?}"
    );

    let administrator = member(json!({
        "can_change_info": true, "can_delete_messages": true, "can_invite_users": false,
        "can_manage_video_chats": false, "can_post_stories": false, "can_promote_members": false,
        "can_restrict_members": true, "can_kick_user": true, "status": "administrator", "user": user,
    }))
    .await;
    let ChatMember::Administrator(it) = &administrator else {
        panic!("{administrator:?}");
    };
    assert!(it.can_restrict_members && !it.can_promote_members);
    assert_eq!((it.can_kick_user, it.can_pin_messages), (Some(true), None));

    let plain = member(json!({ "status": "member", "user": user })).await;
    assert!(matches!(plain, ChatMember::Member(_)), "{plain:?}");

    let restricted = member(json!({
        "can_change_info": false, "can_invite_users": false, "can_pin_messages": false,
        "can_send_audios": true, "can_send_documents": false, "can_send_messages": true,
        "can_send_photos": false, "can_send_videos": false, "is_member": true,
        "status": "restricted", "user": user,
    }))
    .await;
    let ChatMember::Restricted(it) = &restricted else {
        panic!("{restricted:?}");
    };
    assert!(it.is_member && it.can_send_audios && !it.can_send_photos);
}

#[tokio::test]
async fn a_member_whose_status_comes_first_is_read_too_and_one_of_a_new_status_is_kept() {
    let json = r#"{"status":"creator","user":{"id":1,"is_bot":false,"first_name":"A"}}"#;
    let owner = answer(Answer::result(json), |bot| bot.get_chat_member(-5, 1)).await;
    assert!(matches!(owner, Ok(ChatMember::Owner(_))), "{owner:?}");

    let json = r#"{"user":{"id":1},"status":"guest","until":1.50}"#;
    let guest = answer(Answer::result(json), |bot| bot.get_chat_member(-5, 1)).await;
    let Ok(ChatMember::Unknown(kept)) = guest else {
        panic!("{guest:?}");
    };
    assert_eq!(kept.json(), json);
}

#[tokio::test]
async fn a_value_or_a_field_that_the_server_leaves_out_or_invents_is_no_error() {
    let chat = answer(Answer::result(r#"{"id":5}"#), |bot| bot.get_chat(5)).await;
    assert_eq!(chat.unwrap().kind.as_str(), "");
    let chat = r#"{"id":5,"type":"forum","linked_chat_id":77}"#;
    let chat = answer(Answer::result(chat), |bot| bot.get_chat(5))
        .await
        .unwrap();
    assert!(matches!(&chat.kind, ChatType::Unknown(kind) if kind.as_str() == "forum"));
    assert_eq!(chat.linked_chat_id.as_deref(), Some("77"));

    let paid = r#"{"id":"t","status":"PAID_LATER","userId":3,"amount":9,"createdAt":1700000000}"#;
    let paid = answer(Answer::result(paid), |bot| bot.inquire_transaction("t"))
        .await
        .unwrap();
    assert_eq!((paid.user_id, paid.created_at), (3, 1_700_000_000));
    assert!(matches!(paid.status, TransactionStatus::Unknown(_)));
}

#[tokio::test]
async fn an_album_answers_with_its_messages_and_an_edit_with_a_stub() {
    let album = format!("[{MESSAGE},{MESSAGE}]");
    let media = || [bale_bot::types::InputMediaPhoto::new("a")];
    let sent = answer(Answer::result(album), |bot| {
        bot.send_media_group(5, media())
    })
    .await;
    assert_eq!(sent.unwrap().len(), 2);

    let stub = r#"{"message_id":0,"chat":{"id":5}}"#;
    let stub = answer(Answer::result(stub), |bot| bot.edit_message_text(5, 1, "x"))
        .await
        .unwrap();
    assert_eq!((stub.message_id, stub.date, stub.text), (0, 0, None));
}
