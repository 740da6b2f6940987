//! Users and bots that do anything at all: every answer and update is one of the API, an act that fails changes nothing,
//! and the world can be saved at any time.

mod support;

use std::sync::Arc;

use bazu_mock::World;
use bazu_mock::world::{Act, ChatKey, ChatKind, Does, Game, Place, Press};
use serde_json::{Value, json};
use support::{Scene, sends, sends_file, writes};

/// Choices that look random (SplitMix64).
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % bound as u64).unwrap()
    }

    fn one<T: Clone>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())].clone()
    }
}

/// Who and what there is.
struct Cast {
    users: Vec<i64>,
    bots: Vec<i64>,
    groups: Vec<i64>,
    file: String,
    /// Ids of queries, and links.
    queries: Vec<String>,
    links: Vec<String>,
}

fn cast(play: &mut Scene<()>) -> Cast {
    let users: Vec<i64> = ["Ali", "Sara", "Reza"]
        .into_iter()
        .map(|name| play.user(name))
        .collect();
    let rights = [
        "can_change_info",
        "can_delete_messages",
        "can_edit_messages",
        "can_invite_users",
        "can_pin_messages",
        "can_post_messages",
        "can_post_stories",
        "can_promote_members",
        "can_restrict_members",
    ];
    let kinds = [ChatKind::Group, ChatKind::Supergroup, ChatKind::Channel];
    let groups = kinds
        .map(|kind| play.group(kind, users[0], &rights))
        .to_vec();
    for user in &users[1..] {
        for group in &groups {
            play.act(*user, Place::Chat(*group), Does::Joins);
        }
    }
    let bots = vec![play.bot, play.another_bot("milk_bot")];
    let game = Game::new("Cups");
    let added = play.world.add_game(play.bot, "cups", game);
    assert_eq!(added.is_ok(), play.is_letgram());
    play.started(users[0]);
    let file = play.upload("tea.webm", "video/webm", vec![1, 2, 3]);
    let links = vec![
        "https://ble.ir/tea_bot?start=x".to_owned(),
        "nonsense".to_owned(),
    ];
    Cast {
        users,
        bots,
        groups,
        file,
        queries: vec!["1".to_owned()],
        links,
    }
}

fn place(dice: &mut Dice, cast: &Cast) -> Place {
    match dice.below(9) {
        0..=3 => Place::Bot(dice.one(&cast.bots)),
        4 => Place::Chat(dice.one(&[-4, cast.users[0]])),
        _ => Place::Chat(dice.one(&cast.groups)),
    }
}

/// A message of a chat most of the time, and one that is not there otherwise.
fn message(dice: &mut Dice, play: &Scene<()>, key: ChatKey) -> i64 {
    let chat = play.world.chat(key);
    let messages: Vec<i64> = chat
        .into_iter()
        .flat_map(|chat| chat.messages.keys().copied())
        .collect();
    match messages.is_empty() || dice.below(6) == 0 {
        true => i64::try_from(dice.below(12)).unwrap(),
        false => dice.one(&messages),
    }
}

fn does(dice: &mut Dice, cast: &Cast, message: i64) -> Does {
    let anyone = [cast.users.clone(), cast.bots.clone(), vec![4]].concat();
    let user = dice.one(&anyone);
    let rights = dice.one(&[
        json!({}),
        json!({ "can_pin_messages": true }),
        json!({ "can_restrict_members": true, "can_promote_members": true, "can_invite_users": true }),
        json!({ "can_send_messages": true }),
        json!({ "can_change_info": false }),
        json!({ "can_fly": true }),
    ]);
    let rights = rights.as_object().cloned().unwrap_or_default();
    let text = dice.one(&[
        "/start",
        "/top@tea_bot",
        "hi @milk_bot #tea",
        "",
        "چای https://tea.ir",
    ]);
    let button = dice.one(&["Tea", "Play Cups", "Pay", "Phone", "Site", "none"]);
    let fields = [
        "photo",
        "video",
        "animation",
        "voice",
        "sticker",
        "document",
        "video_note",
        "text",
        "dice",
        "game",
    ];
    let contents = [
        ("contact", json!({})),
        ("location", json!({ "latitude": 1, "longitude": 2.5 })),
        ("location", json!({ "latitude": "x" })),
        (
            "poll",
            json!({ "question": "?", "options": [{ "text": "a" }, { "text": "b" }] }),
        ),
        (
            "poll",
            json!({ "question": "?", "type": "quiz", "options": [{ "text": "a" }, { "text": "b" }] }),
        ),
        ("dice", json!({ "emoji": "🎰" })),
        (
            "venue",
            json!({ "title": "a", "address": "b", "location": { "latitude": 1.0, "longitude": 2.0 } }),
        ),
        ("invoice", json!({})),
    ];
    match dice.below(30) {
        0 | 1 | 26 | 27 => writes(text),
        2 => sends_file(dice.one(&fields), &cast.file),
        3 => {
            let (what, with) = dice.one(&contents);
            sends(what, with)
        }
        4 => Does::Edits {
            message,
            text: text.to_owned(),
        },
        5 => Does::Deletes { message },
        6 => Does::Forwards {
            from: place(dice, cast),
            message,
        },
        7 | 8 | 28 | 29 => Does::Presses {
            message: Some(message),
            button: Press::Text(button.to_owned()),
        },
        9 => Does::Presses {
            message: None,
            button: Press::Text(button.to_owned()),
        },
        10 => Does::Follows {
            link: dice.one(&cast.links),
        },
        11 => Does::Pays {
            message: Some(message),
            link: None,
        },
        12 => Does::Asks {
            bot: dice.one(&cast.bots),
            query: text.to_owned(),
            offset: String::new(),
        },
        13 => Does::Chooses {
            query: dice.one(&cast.queries),
            result: "1".to_owned(),
        },
        14 => Does::Votes {
            message,
            options: dice.one(&[vec![], vec![0], vec![1], vec![0, 1], vec![7]]),
        },
        15 => Does::Plays { message },
        16 => Does::Joins,
        17 => Does::Leaves,
        18 => Does::Invites { user },
        19 => Does::Removes { user },
        20 => Does::Promotes { user, rights },
        21 => Does::Restricts { user, rights },
        22 => dice.one(&[Does::Blocks, Does::Unblocks]),
        23 => Does::Pins { message },
        24 => Does::Renames {
            title: text.to_owned(),
        },
        _ => Does::Submits {
            data: text.to_owned(),
            button_text: String::new(),
        },
    }
}

/// A call of a bot, of a method that the API may not have.
fn call(dice: &mut Dice, cast: &Cast, play: &Scene<()>, bot: i64) -> (&'static str, Value) {
    let chat = dice.one(&[cast.users.clone(), cast.groups.clone()].concat());
    let key = match chat > 0 {
        true => ChatKey::private(chat, bot),
        false => ChatKey::group(chat),
    };
    let message = message(dice, play, key);
    let user = dice.one(&[cast.users.clone(), cast.bots.clone()].concat());
    let inline = json!({ "inline_keyboard": [[
        { "text": "Tea", "callback_data": "tea" }, { "text": "Site", "url": "https://tea.ir/" },
    ]] });
    let below =
        json!({ "keyboard": [[{ "text": "Tea" }, { "text": "Phone", "request_contact": true }]] });
    let markup = dice.one(&[inline, below, json!({ "remove_keyboard": true })]);
    let result = dice.one(&[
        json!({ "type": "game", "id": "1", "game_short_name": "cups" }),
        json!({ "type": "article", "id": "1", "title": "Tea", "input_message_content": { "message_text": "/tea" } }),
    ]);
    let (from, query) = (dice.one(&cast.groups), dice.one(&cast.queries));
    let now = 1_742_515_200 + i64::try_from(dice.below(9_000)).unwrap();
    dice.one(&[
        ("sendMessage", json!({ "chat_id": chat, "text": "hi", "reply_markup": markup })),
        ("sendPhoto", json!({ "chat_id": chat, "photo": cast.file, "caption": "*Tea*" })),
        ("sendSticker", json!({ "chat_id": chat, "sticker": cast.file })),
        ("sendPoll", json!({ "chat_id": chat, "question": "?", "options": ["a", "b"], "is_anonymous": false, "open_period": 60 })),
        ("sendGame", json!({ "chat_id": chat, "game_short_name": "cups" })),
        ("sendInvoice", json!({
            "chat_id": chat, "title": "Tea", "description": "A cup", "payload": "p", "provider_token": "6037991234567890",
            "currency": "IRR", "start_parameter": "x", "prices": [{ "label": "Tea", "amount": 45_000 }],
        })),
        ("editMessageText", json!({ "chat_id": chat, "message_id": message, "text": "new" })),
        ("deleteMessage", json!({ "chat_id": chat, "message_id": message })),
        ("pinChatMessage", json!({ "chat_id": chat, "message_id": message })),
        ("forwardMessage", json!({ "chat_id": chat, "from_chat_id": from, "message_id": message })),
        ("copyMessage", json!({ "chat_id": chat, "from_chat_id": from, "message_id": message })),
        ("banChatMember", json!({ "chat_id": chat, "user_id": user, "until_date": now })),
        ("unbanChatMember", json!({ "chat_id": chat, "user_id": user })),
        ("restrictChatMember", json!({ "chat_id": chat, "user_id": user, "permissions": {}, "until_date": now })),
        ("promoteChatMember", json!({ "chat_id": chat, "user_id": user, "can_invite_users": true })),
        ("setGameScore", json!({ "chat_id": chat, "message_id": message, "user_id": user, "score": message })),
        ("getChat", json!({ "chat_id": chat })),
        ("getChatAdministrators", json!({ "chat_id": chat })),
        ("createChatInviteLink", json!({ "chat_id": chat })),
        ("answerInlineQuery", json!({ "inline_query_id": query, "results": [result] })),
        ("answerPreCheckoutQuery", json!({ "pre_checkout_query_id": query, "ok": true })),
        ("answerCallbackQuery", json!({ "callback_query_id": query })),
    ])
}

fn play_at_random(mut play: Scene<()>, seed: u64) {
    let mut dice = Dice(seed);
    let mut cast = cast(&mut play);
    let (mut done, mut failed) = (0, 0);
    for _ in 0..400 {
        match dice.below(9) {
            0 => play.pass(dice.one(&[1, 61, 700])),
            1..=4 => {
                let bot = dice.one(&cast.bots);
                let (method, parameters) = call(&mut dice, &cast, &play, bot);
                if play.world.model().method(method).is_some() {
                    let answer = play.answer_to(bot, method, parameters, Vec::new());
                    let link = answer["result"]["invite_link"].as_str();
                    cast.links.extend(link.map(str::to_owned));
                }
            }
            _ => {
                let user = dice.one(&cast.users);
                let chat = place(&mut dice, &cast);
                let key = match chat {
                    Place::Bot(bot) => ChatKey::private(user, bot),
                    Place::Chat(id) => ChatKey::group(id),
                };
                let message = message(&mut dice, &play, key);
                let does = does(&mut dice, &cast, message);
                let chat = Some(chat);
                let act = Act::new(user, chat, does);
                match play.tries(act) {
                    Ok(acted) => {
                        done += 1;
                        cast.queries.extend(acted.query);
                    }
                    Err(error) => {
                        failed += 1;
                        assert!(!error.message.is_empty());
                    }
                }
            }
        }
        for bot in cast.bots.clone() {
            play.updates_of(bot);
        }
    }
    assert!(
        done > 15 && failed > 15,
        "{done} acts were done and {failed} failed"
    );
    let model: Arc<_> = play.world.model().clone();
    for chat in play.world.chats() {
        for message in chat.messages.keys() {
            play.world
                .shown(chat.key, *message)
                .expect("every message can be shown");
        }
    }
    let saved = play.world.save();
    let loaded = World::load(model, &saved).expect("what was saved can be loaded");
    assert_eq!(loaded.save(), saved);
    assert!(
        loaded
            .chat(ChatKey::private(cast.users[0], play.bot))
            .is_some()
    );
}

#[test]
fn random_acts_on_letgram_break_nothing() {
    for seed in 0..3 {
        play_at_random(Scene::letgram(), seed);
    }
}

#[test]
fn random_acts_on_bale_break_nothing() {
    for seed in 0..3 {
        play_at_random(Scene::bale(), seed);
    }
}
