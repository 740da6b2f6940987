//! Members of chats, their rights, and what bots may do with them.

mod support;

use bazu_mock::World;
use bazu_mock::world::{Act, ChatKey, Does, EventKind, Member, Place, Status};
use serde_json::{Value, json};
use support::{Api, BOTH, Scene, file};

/// The status of someone in a chat.
fn status(world: &World, chat: i64, user: i64) -> Option<Status> {
    let chat = world.chat(ChatKey::group(chat))?;
    chat.members.get(&user).map(|member| member.status)
}

/// The only field of each message that says what someone did, in the order of the updates.
fn said(updates: &[Value]) -> Vec<&str> {
    let fields = [
        "new_chat_title",
        "new_chat_photo",
        "delete_chat_photo",
        "pinned_message",
        "left_chat_member",
    ];
    let message = |update: &Value| update.get("message").cloned().unwrap_or_default();
    let of = |message: Value| {
        fields
            .into_iter()
            .find(|field| message.get(field).is_some())
    };
    updates
        .iter()
        .filter_map(|update| of(message(update)))
        .collect()
}

/// Gives the bot a status in the group.
fn bot_is(scene: &mut Scene, member: Member) {
    let set = scene
        .world
        .set_member(ChatKey::group(scene.cast.group), scene.bot, member);
    set.expect("the bot and the group are there");
}

/// Gives the bot these rights and no others.
fn bot_has(scene: &mut Scene, rights: &[&str]) {
    let rights = rights
        .iter()
        .map(|right| ((*right).to_owned(), json!(true)));
    let member = Member::new(Status::Administrator).with(rights.collect());
    bot_is(scene, member);
}

#[test]
fn a_ban_removes_a_member_and_the_bot_hears_of_it() {
    for api in BOTH {
        let mut scene = Scene::new(api.model());
        let (group, sara) = (scene.cast.group, scene.cast.sara);
        let member = json!({ "chat_id": group, "user_id": sara });
        scene.call("banChatMember", member.clone());
        assert_eq!(status(&scene.world, group, sara), Some(Status::Kicked));
        let updates = scene.updates();
        assert_eq!(said(&updates), ["left_chat_member"], "{updates:?}");
        assert_eq!(updates[0]["message"]["left_chat_member"]["id"], sara);
        match api {
            // This API has no type for such a member.
            Api::Bale => {
                assert_eq!(
                    scene.refused("getChatMember", member.clone()),
                    "404 no such group or user"
                );
            }
            Api::Letgram => {
                assert_eq!(
                    scene.call("getChatMember", member.clone())["status"],
                    "kicked"
                );
            }
        }
        scene.call("unbanChatMember", member);
        assert_eq!(status(&scene.world, group, sara), Some(Status::Left));
    }
}

#[test]
fn a_ban_with_an_end_ends_by_itself() {
    let mut scene = Scene::new(Api::Letgram.model());
    let (group, sara) = (scene.cast.group, scene.cast.sara);
    let until = scene.now.seconds() + 3600;
    let ban = json!({ "chat_id": group, "user_id": sara, "until_date": until });
    scene.call("banChatMember", ban);
    scene.pass(3599);
    assert_eq!(status(&scene.world, group, sara), Some(Status::Kicked));
    scene.pass(1);
    assert_eq!(status(&scene.world, group, sara), Some(Status::Left));
    // An end that is too near is none.
    let until = scene.now.seconds() + 10;
    let ban = json!({ "chat_id": group, "user_id": sara, "until_date": until });
    scene.call("banChatMember", ban);
    scene.pass(3600);
    assert_eq!(status(&scene.world, group, sara), Some(Status::Kicked));
}

#[test]
fn a_restriction_takes_the_rights_that_it_leaves_out() {
    for api in BOTH {
        let mut scene = Scene::new(api.model());
        let (group, sara) = (scene.cast.group, scene.cast.sara);
        let permissions = json!({ "can_send_messages": true });
        let restrict = json!({ "chat_id": group, "user_id": sara, "permissions": permissions });
        scene.call("restrictChatMember", restrict);
        let member = scene.call(
            "getChatMember",
            json!({ "chat_id": group, "user_id": sara }),
        );
        assert_eq!(member["status"], "restricted");
        assert_eq!(
            (&member["can_send_messages"], &member["can_send_photos"]),
            (&json!(true), &json!(false))
        );
        assert_eq!(member["is_member"], true);
    }
}

#[test]
fn a_restriction_with_an_end_ends_by_itself() {
    let mut scene = Scene::new(Api::Letgram.model());
    let (group, sara) = (scene.cast.group, scene.cast.sara);
    let until = scene.now.seconds() + 60;
    let restrict =
        json!({ "chat_id": group, "user_id": sara, "permissions": {}, "until_date": until });
    scene.call("restrictChatMember", restrict);
    let saved = scene.world.save();
    scene.world = World::load(api_of(&scene), &saved).expect("it loads");
    scene.pass(60);
    assert_eq!(status(&scene.world, group, sara), Some(Status::Member));
}

fn api_of(scene: &Scene) -> std::sync::Arc<bazu_mock::Model> {
    scene.world.model().clone()
}

#[test]
fn a_bot_gives_only_rights_that_it_has() {
    for api in BOTH {
        let mut scene = Scene::new(api.model());
        let (group, sara) = (scene.cast.group, scene.cast.sara);
        bot_has(&mut scene, &["can_promote_members", "can_pin_messages"]);
        let promote = |right: &str| json!({ "chat_id": group, "user_id": sara, right: true });
        let refused = scene.refused("promoteChatMember", promote("can_change_info"));
        assert!(refused.ends_with("not enough rights"), "{refused}");
        scene.call("promoteChatMember", promote("can_pin_messages"));
        let member = scene.call(
            "getChatMember",
            json!({ "chat_id": group, "user_id": sara }),
        );
        assert_eq!(member["status"], "administrator");
        assert_eq!(
            (&member["can_pin_messages"], &member["can_change_info"]),
            (&json!(true), &json!(false))
        );
        let administrators = scene.call("getChatAdministrators", json!({ "chat_id": group }));
        assert_eq!(administrators.as_array().map(Vec::len), Some(3));
        // Without any right left, it is a member again.
        scene.call(
            "promoteChatMember",
            json!({ "chat_id": group, "user_id": sara }),
        );
        assert_eq!(status(&scene.world, group, sara), Some(Status::Member));
    }
}

#[test]
fn the_owner_and_administrators_cannot_be_removed() {
    for api in BOTH {
        let mut scene = Scene::new(api.model());
        let (group, ali, bot) = (scene.cast.group, scene.cast.ali, scene.bot);
        for user in [ali, bot] {
            let member = json!({ "chat_id": group, "user_id": user });
            scene.refused("banChatMember", member.clone());
            scene.refused("unbanChatMember", member);
        }
        assert_eq!(status(&scene.world, group, ali), Some(Status::Owner));
    }
}

#[test]
fn a_method_that_needs_a_right_is_refused_without_it() {
    for (api, words) in [
        (Api::Bale, "403 Forbidden: not enough rights"),
        (Api::Letgram, "400 Bad Request: not enough rights"),
    ] {
        let mut scene = Scene::new(api.model());
        let (group, sara) = (scene.cast.group, scene.cast.sara);
        let text = scene.call("sendMessage", json!({ "chat_id": group, "text": "x" }));
        bot_has(&mut scene, &[]);
        let member = json!({ "chat_id": group, "user_id": sara });
        for (method, parameters) in [
            ("banChatMember", member.clone()),
            ("promoteChatMember", member.clone()),
            ("setChatTitle", json!({ "chat_id": group, "title": "x" })),
            (
                "pinChatMessage",
                json!({ "chat_id": group, "message_id": text["message_id"] }),
            ),
        ] {
            let saved = scene.world.save();
            assert_eq!(scene.refused(method, parameters), words, "{method}");
            assert_eq!(scene.world.save(), saved, "{method} changed the world");
        }
    }
}

#[test]
fn in_a_private_chat_a_bot_pins_without_a_right_but_has_no_title_to_set() {
    for api in BOTH {
        let mut scene = Scene::new(api.model());
        let ali = scene.cast.ali;
        let text = scene.call("sendMessage", json!({ "chat_id": ali, "text": "x" }));
        scene.call(
            "pinChatMessage",
            json!({ "chat_id": ali, "message_id": text["message_id"] }),
        );
        let refused = scene.refused("setChatTitle", json!({ "chat_id": ali, "title": "x" }));
        assert_eq!(refused, "400 Bad Request: can't change private chat title");
    }
}

#[test]
fn a_bot_hears_of_what_it_did_to_a_chat() {
    for api in BOTH {
        let mut scene = Scene::new(api.model());
        let group = scene.cast.group;
        let text = scene.call("sendMessage", json!({ "chat_id": group, "text": "Rules" }));
        scene.call("setChatTitle", json!({ "chat_id": group, "title": "Tea" }));
        scene.answer(
            "setChatPhoto",
            json!({ "chat_id": group }),
            vec![file("photo", b"x")],
        );
        scene.call(
            "pinChatMessage",
            json!({ "chat_id": group, "message_id": text["message_id"] }),
        );
        let updates = scene.updates();
        assert_eq!(
            said(&updates),
            ["new_chat_title", "new_chat_photo", "pinned_message"]
        );
        assert_eq!(
            updates.len(),
            3,
            "it does not hear of its own messages: {updates:?}"
        );
        let chat = scene.call("getChat", json!({ "chat_id": group }));
        assert_eq!(chat["title"], "Tea");
        assert_eq!(chat["pinned_message"]["text"], "Rules");
        let photo = chat["photo"]["big_file_id"].clone();
        scene.call("getFile", json!({ "file_id": photo }));
    }
}

#[test]
fn unpinning_without_a_message_takes_the_newest_down() {
    for api in BOTH {
        let mut scene = Scene::new(api.model());
        let group = scene.cast.group;
        let unpin = if api == Api::Bale {
            "unPinChatMessage"
        } else {
            "unpinChatMessage"
        };
        let mut ids = Vec::new();
        for text in ["1", "2"] {
            let id =
                scene.call("sendMessage", json!({ "chat_id": group, "text": text }))["message_id"]
                    .clone();
            scene.call(
                "pinChatMessage",
                json!({ "chat_id": group, "message_id": id }),
            );
            ids.push(id);
        }
        let newest = match api {
            Api::Letgram => json!({ "chat_id": group }),
            Api::Bale => json!({ "chat_id": group, "message_id": ids[1] }),
        };
        scene.call(unpin, newest.clone());
        let chat = scene.call("getChat", json!({ "chat_id": group }));
        assert_eq!(chat["pinned_message"]["text"], "1");
        scene.call(unpin, json!({ "chat_id": group, "message_id": ids[0] }));
        let refused = scene.refused(unpin, newest);
        assert!(refused.ends_with("message to unpin not found"), "{refused}");
    }
}

#[test]
fn a_bot_that_left_a_chat_can_do_nothing_there() {
    for api in BOTH {
        let mut scene = Scene::new(api.model());
        let group = scene.cast.group;
        scene.call("leaveChat", json!({ "chat_id": group }));
        let text = json!({ "chat_id": group, "text": "x" });
        let words = "403 Forbidden: bot is not a member of the group chat";
        assert_eq!(scene.refused("sendMessage", text), words);
        assert_eq!(scene.refused("getChat", json!({ "chat_id": group })), words);
        let updates = scene.updates();
        let kinds: Vec<_> = updates
            .iter()
            .filter_map(|update| update.get("my_chat_member"))
            .collect();
        assert_eq!(kinds.len(), usize::from(api == Api::Letgram), "{updates:?}");
    }
}

#[test]
fn a_bot_that_was_kicked_or_blocked_is_told_so() {
    for api in BOTH {
        let mut scene = Scene::new(api.model());
        let (group, bot, ali) = (scene.cast.group, scene.bot, scene.cast.ali);
        bot_is(&mut scene, Member::new(Status::Kicked));
        let text = json!({ "chat_id": group, "text": "x" });
        let words = "403 Forbidden: bot was kicked from the group chat";
        assert_eq!(scene.refused("sendMessage", text), words);
        let place = Some(Place::Bot(bot));
        let blocks = Act::new(ali, place, Does::Blocks);
        scene
            .world
            .act(blocks, scene.now)
            .expect("a user can block a bot");
        let text = json!({ "chat_id": ali, "text": "x" });
        assert_eq!(
            scene.refused("sendMessage", text),
            "403 Forbidden: bot was blocked by the user"
        );
    }
}

#[test]
fn in_a_group_a_bot_deletes_messages_of_others_only_as_an_administrator() {
    for api in BOTH {
        let mut scene = Scene::new(api.model());
        let (group, sara) = (scene.cast.group, scene.cast.sara);
        let writes = |scene: &mut Scene| {
            let place = Some(Place::Chat(group));
            let does = Does::Writes {
                text: "x".to_owned(),
                reply_to: None,
            };
            let act = Act::new(sara, place, does);
            scene
                .world
                .act(act, scene.now)
                .expect("a member can write")
                .message
        };
        let message = writes(&mut scene);
        let delete = json!({ "chat_id": group, "message_id": message });
        bot_is(&mut scene, Member::new(Status::Member));
        let refused = scene.refused("deleteMessage", delete.clone());
        assert!(refused.ends_with("message can't be deleted"), "{refused}");
        bot_has(&mut scene, &["can_delete_messages"]);
        scene.call("deleteMessage", delete);
        // Its own it deletes in any case.
        let own = scene.call("sendMessage", json!({ "chat_id": group, "text": "x" }));
        bot_is(&mut scene, Member::new(Status::Member));
        scene.call(
            "deleteMessage",
            json!({ "chat_id": group, "message_id": own["message_id"] }),
        );
    }
}

#[test]
fn only_the_newest_main_link_leads_to_the_chat() {
    let mut scene = Scene::new(Api::Bale.model());
    let chat = json!({ "chat_id": scene.cast.group });
    let first = scene.call("exportChatInviteLink", chat.clone());
    let second = scene.call("exportChatInviteLink", chat.clone());
    assert_ne!(first, second);
    assert_eq!(scene.call("getChat", chat.clone())["invite_link"], second);
    let revoke = json!({ "chat_id": scene.cast.group, "invite_link": first });
    assert_eq!(
        scene.refused("revokeChatInviteLink", revoke),
        "400 Bad Request: wrong invite link specified"
    );
    let revoke = json!({ "chat_id": scene.cast.group, "invite_link": second });
    let third = scene.call("revokeChatInviteLink", revoke);
    assert_eq!(
        (&third["is_primary"], &third["is_revoked"]),
        (&json!(true), &json!(false))
    );
    assert_eq!(
        scene.call("getChat", chat)["invite_link"],
        third["invite_link"]
    );
}

#[test]
fn lists_of_commands_have_a_key_each() {
    let mut scene = Scene::new(Api::Letgram.model());
    let commands = |name: &str| json!([{ "command": name, "description": "x" }]);
    scene.call("setMyCommands", json!({ "commands": commands("a") }));
    let scope = json!({ "type": "chat", "chat_id": scene.cast.group });
    scene.call(
        "setMyCommands",
        json!({ "commands": commands("b"), "scope": scope, "language_code": "fa" }),
    );
    assert_eq!(
        scene.call("getMyCommands", json!({ "scope": { "type": "default" } })),
        commands("a")
    );
    let key = json!({ "scope": scope, "language_code": "fa" });
    assert_eq!(scene.call("getMyCommands", key.clone()), commands("b"));
    assert_eq!(
        scene.call("getMyCommands", json!({ "scope": scope })),
        json!([])
    );
    scene.call("deleteMyCommands", key.clone());
    assert_eq!(scene.call("getMyCommands", key), json!([]));
}

#[test]
fn an_action_is_seen_by_whoever_uses_the_world() {
    for api in BOTH {
        let mut scene = Scene::new(api.model());
        let from = scene.world.next_event();
        scene.call(
            "sendChatAction",
            json!({ "chat_id": scene.cast.ali, "action": "typing" }),
        );
        let seen = scene.world.events_from(from).any(
            |event| matches!(&event.kind, EventKind::Action { action, .. } if action == "typing"),
        );
        assert!(seen);
    }
}
