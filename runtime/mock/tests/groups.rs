//! Groups and channels: who comes and goes, and who may do what.

mod support;

use bazu_mock::world::{ChatKey, ChatKind, Does, Place};
use serde_json::{Value, json};
use support::{GROUP_RIGHTS, Scene, kinds, writes};

/// The status of someone, as the bot reads it; none if the API does not show such a member.
fn status(play: &mut Scene<()>, group: i64, user: i64) -> Option<String> {
    let chat = play.world.chat(ChatKey::group(group)).unwrap();
    let known = chat.members.get(&user).map(|member| member.status.word());
    if !play.is_letgram() && matches!(known, None | Some("left" | "kicked")) {
        play.refusal(
            "getChatMember",
            json!({ "chat_id": group, "user_id": user }),
        );
        return None;
    }
    let member = play.call(
        "getChatMember",
        json!({ "chat_id": group, "user_id": user }),
    );
    Some(member["status"].as_str().unwrap().to_owned())
}

#[test]
fn a_group_is_administered_from_beginning_to_end() {
    for mut play in Scene::both() {
        let (ali, sara) = (play.user("Ali"), play.user("Sara"));
        let group = play.group(ChatKind::Supergroup, ali, GROUP_RIGHTS);
        let place = Place::Chat(group);
        let of = |parameters: Value| {
            let mut all = json!({ "chat_id": group });
            for (name, value) in parameters.as_object().unwrap() {
                all[name] = value.clone();
            }
            all
        };

        // Sara joins, by a link where bots make links.
        if play.is_letgram() {
            play.act(sara, place, Does::Joins);
        } else {
            let link = play.call("createChatInviteLink", of(json!({})));
            let link = link["invite_link"].as_str().unwrap().to_owned();
            play.act(sara, None, Does::Follows { link });
        }
        let joined = play.update("message");
        assert_eq!(joined["new_chat_members"][0]["id"], sara);
        assert_eq!(joined["from"]["id"], sara);
        assert_eq!(status(&mut play, group, sara).as_deref(), Some("member"));

        // She becomes an administrator, and a member again.
        let rights =
            json!({ "user_id": sara, "can_pin_messages": true, "can_delete_messages": true });
        play.call("promoteChatMember", of(rights));
        let member = play.call("getChatMember", of(json!({ "user_id": sara })));
        assert_eq!(member["status"], "administrator");
        assert_eq!(member["can_pin_messages"], true);
        assert_eq!(member["can_restrict_members"], false);
        let rules = play.writes(sara, place, "Rules: tea only");
        play.updates();
        play.act(sara, place, Does::Pins { message: rules });
        assert_eq!(
            play.update("message")["pinned_message"]["message_id"],
            rules
        );
        let whole = play.call("getChat", of(json!({})));
        assert_eq!(whole["pinned_message"]["text"], "Rules: tea only");
        play.call(
            "promoteChatMember",
            of(json!({ "user_id": sara, "can_pin_messages": false })),
        );
        assert_eq!(status(&mut play, group, sara).as_deref(), Some("member"));
        play.cannot(sara, place, Does::Pins { message: rules });

        // She may not write for a while.
        let permissions = json!({ "user_id": sara, "permissions": { "can_send_messages": false } });
        play.call("restrictChatMember", of(permissions));
        let error = play.cannot(sara, place, writes("hi"));
        assert!(error.message.contains("can_send_messages"), "{error}");
        let all = play
            .world
            .model()
            .api()
            .fields_of("ChatPermissions")
            .unwrap();
        let all = all
            .fields
            .iter()
            .map(|field| (field.wire.clone(), json!(true)));
        let all: Value = Value::Object(all.collect());
        play.call(
            "restrictChatMember",
            of(json!({ "user_id": sara, "permissions": all })),
        );
        play.writes(sara, place, "hi");
        assert_eq!(play.update("message")["text"], "hi");

        // Title, description and photo.
        play.call("setChatTitle", of(json!({ "title": "Tea" })));
        assert_eq!(play.update("message")["new_chat_title"], "Tea");
        play.call(
            "setChatDescription",
            of(json!({ "description": "All of it" })),
        );
        play.call_with_files("setChatPhoto", of(json!({})), &[("photo", b"tea")]);
        assert!(play.update("message")["new_chat_photo"][0]["file_id"].is_string());
        let whole = play.call("getChat", of(json!({})));
        assert_eq!(whole["title"], "Tea");
        assert_eq!(whole["description"], "All of it");
        assert!(whole["photo"]["big_file_id"].is_string());
        if !play.is_letgram() {
            play.call("deleteChatPhoto", of(json!({})));
            assert_eq!(play.update("message")["delete_chat_photo"], true);
            assert_eq!(play.call("getChat", of(json!({})))["photo"], Value::Null);
        }
        play.act(
            ali,
            place,
            Does::Renames {
                title: "Coffee".to_owned(),
            },
        );
        assert_eq!(play.update("message")["new_chat_title"], "Coffee");
        play.cannot(
            sara,
            place,
            Does::Renames {
                title: "Milk".to_owned(),
            },
        );

        // The bot pins, and takes down.
        let sent = play.call("sendMessage", of(json!({ "text": "Today: mint" })));
        let mint = sent["message_id"].clone();
        play.call("pinChatMessage", of(json!({ "message_id": mint })));
        assert_eq!(play.update("message")["pinned_message"]["message_id"], mint);
        let unpin = if play.is_letgram() {
            "unpinChatMessage"
        } else {
            "unPinChatMessage"
        };
        play.call(unpin, of(json!({ "message_id": mint })));
        let whole = play.call("getChat", of(json!({})));
        assert_eq!(whole["pinned_message"]["message_id"], rules);

        // Sara is banned, cannot come back, and may after that.
        play.call("banChatMember", of(json!({ "user_id": sara })));
        let left = play.update("message");
        assert_eq!(left["left_chat_member"]["id"], sara);
        assert_eq!(left["from"]["id"], play.bot);
        play.cannot(sara, place, Does::Joins);
        play.cannot(sara, place, writes("hi"));
        let expected = play.is_letgram().then_some("kicked");
        assert_eq!(status(&mut play, group, sara).as_deref(), expected);
        play.call(
            "unbanChatMember",
            of(json!({ "user_id": sara, "only_if_banned": true })),
        );
        play.act(sara, place, Does::Joins);
        assert_eq!(kinds(&play.updates()), ["message"]);
        play.refusal("banChatMember", of(json!({ "user_id": ali })));

        // The bot leaves.
        play.call("leaveChat", of(json!({})));
        play.refusal("sendMessage", of(json!({ "text": "hi" })));
        play.updates();
        play.writes(sara, place, "/anyone");
        assert_eq!(play.updates(), [] as [Value; 0]);
    }
}

#[test]
fn a_link_that_was_revoked_lets_nobody_in() {
    let mut play = Scene::bale();
    let (ali, sara) = (play.user("Ali"), play.user("Sara"));
    let group = play.group(ChatKind::Group, ali, GROUP_RIGHTS);
    let of = json!({ "chat_id": group });
    let link = play.call("createChatInviteLink", of.clone())["invite_link"].clone();
    let revoke = json!({ "chat_id": group, "invite_link": link });
    let new = play.call("revokeChatInviteLink", revoke)["invite_link"]
        .as_str()
        .unwrap()
        .to_owned();
    let dead = Does::Follows {
        link: link.as_str().unwrap().to_owned(),
    };
    let error = play.cannot(sara, None, dead);
    assert!(error.message.contains("revoked"), "{error}");
    play.act(sara, None, Does::Follows { link: new.clone() });
    assert_eq!(play.update("message")["new_chat_members"][0]["id"], sara);
    play.cannot(sara, None, Does::Follows { link: new });
    let main = play.call("exportChatInviteLink", of.clone());
    let again = play.call("exportChatInviteLink", of);
    assert_ne!(main, again);
    let reza = play.user("Reza");
    play.cannot(
        reza,
        None,
        Does::Follows {
            link: main.as_str().unwrap().to_owned(),
        },
    );
}

#[test]
fn a_bot_brings_a_user_into_a_group() {
    let mut play = Scene::bale();
    let (ali, sara) = (play.user("Ali"), play.user("Sara"));
    let group = play.group(ChatKind::Group, ali, GROUP_RIGHTS);
    play.call("inviteUser", json!({ "chat_id": group, "user_id": sara }));
    play.writes(sara, Place::Chat(group), "thanks");
    play.call(
        "banChatMember",
        json!({ "chat_id": group, "user_id": sara }),
    );
    play.refusal("inviteUser", json!({ "chat_id": group, "user_id": sara }));
}

#[test]
fn who_lacks_a_right_changes_nothing() {
    for mut play in Scene::both() {
        let (ali, sara, reza) = (play.user("Ali"), play.user("Sara"), play.user("Reza"));
        let group = play.group(ChatKind::Supergroup, ali, &[]);
        let place = Place::Chat(group);
        let error = play.cannot(sara, place, writes("hi"));
        assert!(error.message.contains(&ali.to_string()), "{error}");
        play.cannot(sara, place, Does::Leaves);
        play.act(sara, place, Does::Joins);
        play.cannot(sara, place, Does::Joins);
        play.act(sara, place, Does::Invites { user: reza });
        play.cannot(sara, place, Does::Invites { user: reza });
        play.cannot(sara, place, Does::Invites { user: 4 });
        play.cannot(sara, place, Does::Removes { user: reza });
        play.cannot(
            sara,
            place,
            Does::Promotes {
                user: sara,
                rights: Default::default(),
            },
        );
        play.cannot(ali, place, Does::Removes { user: 4 });
        let nonsense = json!({ "can_fly": true }).as_object().unwrap().clone();
        let error = play.cannot(
            ali,
            place,
            Does::Promotes {
                user: sara,
                rights: nonsense,
            },
        );
        assert!(
            error.is_unknown && error.message.contains("`can_pin_messages`"),
            "{error}"
        );
        play.act(
            ali,
            place,
            Does::Promotes {
                user: sara,
                rights: Default::default(),
            },
        );
        play.act(sara, place, Does::Removes { user: reza });
        play.cannot(sara, place, Does::Removes { user: ali });
        play.cannot(reza, place, Does::Joins);
        play.act(sara, place, Does::Invites { user: reza });
    }
}

#[test]
fn a_bot_comes_into_a_channel_as_an_administrator() {
    for mut play in Scene::both() {
        let ali = play.user("Ali");
        let channel = play.group(ChatKind::Channel, ali, GROUP_RIGHTS);
        let other = play.another_bot("milk_bot");
        let place = Place::Chat(channel);
        play.cannot(ali, place, Does::Invites { user: other });
        let rights = json!({ "can_post_messages": true })
            .as_object()
            .unwrap()
            .clone();
        play.act(
            ali,
            place,
            Does::Promotes {
                user: other,
                rights,
            },
        );
        if play.is_letgram() {
            let change = play.updates_of(other)[0]["my_chat_member"].clone();
            assert_eq!(change["old_chat_member"]["status"], "left");
            assert_eq!(change["new_chat_member"]["can_post_messages"], true);
        }
        play.calls(
            other,
            "sendMessage",
            json!({ "chat_id": channel, "text": "Milk" }),
        );
        assert_eq!(play.updates(), [] as [Value; 0]);
        let sara = play.user("Sara");
        play.cannot(
            ali,
            place,
            Does::Promotes {
                user: sara,
                rights: Default::default(),
            },
        );
    }
}

#[test]
fn a_ban_for_a_while_ends_by_itself() {
    let mut play = Scene::letgram();
    let (ali, sara) = (play.user("Ali"), play.user("Sara"));
    let group = play.group(ChatKind::Supergroup, ali, GROUP_RIGHTS);
    let place = Place::Chat(group);
    play.act(sara, place, Does::Joins);
    let until = play.seconds() + 3600;
    play.call(
        "banChatMember",
        json!({ "chat_id": group, "user_id": sara, "until_date": until }),
    );
    play.pass(3599);
    play.cannot(sara, place, Does::Joins);
    play.pass(1);
    play.act(sara, place, Does::Joins);
    let permissions = json!({ "can_send_messages": false });
    let until = play.seconds() + 60;
    play.call("restrictChatMember", json!({ "chat_id": group, "user_id": sara, "permissions": permissions, "until_date": until }));
    play.cannot(sara, place, writes("hi"));
    // Who is promoted is not restricted any more, and no end of a restriction takes the rights away.
    play.act(
        ali,
        place,
        Does::Promotes {
            user: sara,
            rights: Default::default(),
        },
    );
    play.pass(60);
    assert_eq!(
        status(&mut play, group, sara).as_deref(),
        Some("administrator")
    );
}

#[test]
fn what_a_user_does_in_a_chat_is_in_its_own_words_of_json() {
    let mut play = Scene::letgram();
    let ali = play.user("Ali");
    let group = play.group(ChatKind::Supergroup, ali, &[]);
    let written = [
        json!({ "as": ali, "in": { "chat": group }, "does": "writes", "text": "/hi" }),
        json!({ "as": ali, "in": { "bot": play.bot }, "does": "sends", "what": "contact" }),
        json!({ "as": ali, "in": { "chat": group }, "does": "renames", "title": "Tea" }),
    ];
    for act in written {
        let act = serde_json::from_value(act).unwrap();
        let acted = play.world.act(act, bazu_mock::world::Time(0)).unwrap();
        assert_eq!(acted.updates.len(), 1);
    }
}

#[test]
fn a_button_below_the_text_field_of_a_group_answers_the_bot() {
    let mut play = Scene::letgram();
    let ali = play.user("Ali");
    let group = play.group(ChatKind::Supergroup, ali, &[]);
    let keyboard = json!({ "keyboard": [[{ "text": "Tea" }]] });
    let sent = play.call(
        "sendMessage",
        json!({ "chat_id": group, "text": "?", "reply_markup": keyboard }),
    );
    play.act(ali, Place::Chat(group), support::presses(None, "Tea"));
    let answer = play.update("message");
    assert_eq!(answer["text"], "Tea");
    assert_eq!(answer["reply_to_message"]["message_id"], sent["message_id"]);
}

#[test]
fn who_is_restricted_stays_so_after_coming_back() {
    for mut play in Scene::both() {
        let (ali, sara) = (play.user("Ali"), play.user("Sara"));
        let group = play.group(ChatKind::Supergroup, ali, GROUP_RIGHTS);
        let place = Place::Chat(group);
        play.act(sara, place, Does::Joins);
        let until = play.seconds() + 600;
        play.call(
            "restrictChatMember",
            json!({
                "chat_id": group, "user_id": sara, "permissions": { "can_send_messages": false }, "until_date": until,
            }),
        );
        play.act(sara, place, Does::Leaves);
        play.act(sara, place, Does::Joins);
        play.cannot(sara, place, writes("hi"));
        play.pass(600);
        play.writes(sara, place, "hi");
    }
}
