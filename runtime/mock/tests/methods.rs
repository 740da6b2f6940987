//! Every method of both APIs is called, and answers as its API does.

#![allow(clippy::unwrap_used, reason = "what is not there fails the test")]

mod support;

use std::collections::BTreeSet;

use bazu_mock::world::{Act, Acted, Does, Place, Press};
use bazu_model::Method;
use bazu_model::effect::Verb;
use serde_json::{Value, json};
use support::{Api, BOTH, Scene, file};

/// A bot that calls one method after another, and what it called.
struct Tour {
    scene: Scene,
    called: BTreeSet<String>,
}

impl Tour {
    fn of(api: Api) -> Self {
        Self {
            scene: Scene::new(api.model()),
            called: BTreeSet::new(),
        }
    }

    /// The result of a method; null if the API does not have it.
    fn call(&mut self, method: &str, parameters: Value) -> Value {
        self.upload(method, parameters, &[])
    }

    fn upload(&mut self, method: &str, parameters: Value, parts: &[&str]) -> Value {
        if !self.scene.world.model().api().methods.contains_key(method) {
            return Value::Null;
        }
        let files = parts
            .iter()
            .map(|part| file(part, part.as_bytes()))
            .collect();
        let answer = self.scene.answer(method, parameters, files);
        assert_eq!(answer["ok"], true, "{method}: {answer}");
        self.called.insert(method.to_owned());
        answer["result"].clone()
    }

    fn act(&mut self, place: Option<Place>, does: Does) -> Acted {
        let act = Act::new(self.scene.cast.ali, place, does);
        self.scene
            .world
            .act(act, self.scene.now)
            .unwrap_or_else(|error| panic!("{error}"))
    }

    fn has(&self, method: &str) -> bool {
        self.scene.world.model().api().methods.contains_key(method)
    }

    fn in_private(&self) -> Place {
        Place::Bot(self.scene.bot)
    }

    fn messages(&mut self) {
        let (ali, group) = (self.scene.cast.ali, self.scene.cast.group);
        let text = self.call("sendMessage", json!({ "chat_id": ali, "text": "Hello" }));
        let text = text["message_id"].clone();
        let photo = self.upload(
            "sendPhoto",
            json!({ "chat_id": ali, "caption": "a" }),
            &["photo"],
        );
        let file_id = photo["photo"][0]["file_id"].clone();
        for (method, name) in [
            ("sendAudio", "audio"),
            ("sendDocument", "document"),
            ("sendVideo", "video"),
            ("sendAnimation", "animation"),
            ("sendVoice", "voice"),
            ("sendVideoNote", "video_note"),
            ("sendSticker", "sticker"),
        ] {
            self.upload(method, json!({ "chat_id": ali }), &[name]);
        }
        let media = json!([
            { "type": "photo", "media": "attach://one", "caption": "one" },
            { "type": "video", "media": "attach://two" },
        ]);
        let album = self.upload(
            "sendMediaGroup",
            json!({ "chat_id": ali, "media": media }),
            &["one", "two"],
        );
        assert_eq!(album[0]["media_group_id"], album[1]["media_group_id"]);
        self.call("getFile", json!({ "file_id": file_id }));
        let contact =
            json!({ "chat_id": ali, "phone_number": "+989120000002", "first_name": "Sara" });
        let contact = self.call("sendContact", contact);
        assert_eq!(contact["contact"]["user_id"], self.scene.cast.sara);
        self.call(
            "sendLocation",
            json!({ "chat_id": ali, "latitude": 35.7, "longitude": 51.4 }),
        );
        let venue = json!({ "chat_id": ali, "latitude": 35.7, "longitude": 51.4, "title": "a", "address": "b" });
        self.call("sendVenue", venue);
        self.call(
            "sendPoll",
            json!({ "chat_id": group, "question": "Tea?", "options": ["yes", "no"] }),
        );
        self.call("sendDice", json!({ "chat_id": ali, "emoji": "🎰" }));
        self.call(
            "sendChatAction",
            json!({ "chat_id": ali, "action": "typing" }),
        );
        let from = json!({ "chat_id": group, "from_chat_id": ali, "message_id": text });
        self.call("forwardMessage", from.clone());
        self.call("copyMessage", from);
        self.call(
            "editMessageText",
            json!({ "chat_id": ali, "message_id": text, "text": "Bye" }),
        );
        let of_photo = json!({ "chat_id": ali, "message_id": photo["message_id"], "caption": "b" });
        self.call("editMessageCaption", of_photo);
        let buttons = json!({ "inline_keyboard": [[{ "text": "a", "callback_data": "b" }]] });
        let with_buttons = json!({ "chat_id": ali, "message_id": text, "reply_markup": buttons });
        self.call("editMessageReplyMarkup", with_buttons);
        self.call(
            "deleteMessage",
            json!({ "chat_id": ali, "message_id": photo["message_id"] }),
        );
    }

    fn chats(&mut self) {
        let (group, sara) = (self.scene.cast.group, self.scene.cast.sara);
        let chat = json!({ "chat_id": group });
        let member = json!({ "chat_id": group, "user_id": sara });
        let message = self.call("sendMessage", json!({ "chat_id": group, "text": "Rules" }));
        let pinned = json!({ "chat_id": group, "message_id": message["message_id"] });
        self.call("pinChatMessage", pinned.clone());
        self.call("getChat", chat.clone());
        self.call("unpinChatMessage", pinned.clone());
        self.call("unPinChatMessage", pinned);
        self.call("unpinAllChatMessages", chat.clone());
        self.call("setChatTitle", json!({ "chat_id": group, "title": "Tea" }));
        self.call(
            "setChatDescription",
            json!({ "chat_id": group, "description": "All about it" }),
        );
        self.upload("setChatPhoto", chat.clone(), &["photo"]);
        self.call("getChat", chat.clone());
        self.call("deleteChatPhoto", chat.clone());
        self.call("getChatMember", member.clone());
        self.call("getChatAdministrators", chat.clone());
        self.call("getChatMemberCount", chat.clone());
        self.call("getChatMembersCount", chat.clone());
        let link = self.call("createChatInviteLink", chat.clone());
        let link = json!({ "chat_id": group, "invite_link": link["invite_link"] });
        self.call("revokeChatInviteLink", link);
        self.call("exportChatInviteLink", chat);
        let permissions = json!({ "can_send_messages": true });
        let restricted = json!({ "chat_id": group, "user_id": sara, "permissions": permissions });
        self.call("restrictChatMember", restricted);
        let promoted = json!({ "chat_id": group, "user_id": sara, "can_pin_messages": true });
        self.call("promoteChatMember", promoted);
        self.call("promoteChatMember", member.clone());
        self.call("banChatMember", member.clone());
        self.call("unbanChatMember", member.clone());
        self.call("inviteUser", member);
        self.call("getUserProfilePhotos", json!({ "user_id": sara }));
        self.call("leaveChat", json!({ "chat_id": self.scene.cast.channel }));
    }

    fn bot(&mut self) {
        let commands = json!([{ "command": "start", "description": "Begins" }]);
        self.call("getMe", json!({}));
        self.call("setMyCommands", json!({ "commands": commands }));
        assert_eq!(self.call("getMyCommands", json!({})), commands);
        self.call("deleteMyCommands", json!({}));
        self.call("setWebhook", json!({ "url": "https://localhost/hook" }));
        self.call("getWebhookInfo", json!({}));
        self.call("deleteWebhook", json!({}));
        self.call("getUpdates", json!({ "timeout": 0 }));
        self.call(
            "askReview",
            json!({ "user_id": self.scene.cast.ali, "delay_seconds": 5 }),
        );
        for method in ["close", "logOut", "logout"] {
            self.call(method, json!({}));
        }
    }

    fn queries(&mut self) {
        let ali = self.scene.cast.ali;
        let place = self.in_private();
        let buttons = json!({ "inline_keyboard": [[{ "text": "a", "callback_data": "b" }]] });
        let menu = json!({ "chat_id": ali, "text": "Menu", "reply_markup": buttons });
        let menu = self.call("sendMessage", menu)["message_id"].as_i64();
        let button = Press::Text("a".to_owned());
        let query = self
            .act(
                Some(place),
                Does::Presses {
                    message: menu,
                    button,
                },
            )
            .query;
        let answer = json!({ "callback_query_id": query, "text": "Done" });
        self.call("answerCallbackQuery", answer);

        let mut invoice = json!({
            "title": "Tea",
            "description": "Green",
            "payload": "order 5",
            "provider_token": "1",
            "prices": [{ "label": "Tea", "amount": 50_000 }],
        });
        if self.has("answerShippingQuery") {
            invoice["currency"] = json!("IRR");
            invoice["need_shipping_address"] = json!(true);
            invoice["is_flexible"] = json!(true);
        }
        let mut link = invoice.clone();
        for parameter in ["need_shipping_address", "is_flexible"] {
            link.as_object_mut().unwrap().remove(parameter);
        }
        self.call("createInvoiceLink", link);
        invoice["chat_id"] = json!(ali);
        let message = self.call("sendInvoice", invoice)["message_id"].as_i64();
        let mut query = self
            .act(
                Some(place),
                Does::Pays {
                    message,
                    link: None,
                },
            )
            .query;
        if self.has("answerShippingQuery") {
            let option = json!({ "id": "post", "title": "Post", "prices": [{ "label": "Post", "amount": 9 }] });
            let answer =
                json!({ "shipping_query_id": query, "ok": true, "shipping_options": [option] });
            self.call("answerShippingQuery", answer);
            let picks = Does::PicksShipping {
                query: query.unwrap(),
                option: "post".to_owned(),
            };
            query = self.act(None, picks).query;
        }
        let answer = json!({ "pre_checkout_query_id": query, "ok": true });
        self.call("answerPreCheckoutQuery", answer);
        self.call("inquireTransaction", json!({ "transaction_id": query }));

        if self.has("answerInlineQuery") {
            let bot = self.scene.bot;
            let asks = Does::Asks {
                bot,
                query: "tea".to_owned(),
                offset: String::new(),
            };
            let query = self.act(Some(place), asks).query;
            let content = json!({ "message_text": "Tea" });
            let result = json!({ "type": "article", "id": "1", "title": "Tea", "input_message_content": content });
            let answer = json!({ "inline_query_id": query, "results": [result] });
            self.call("answerInlineQuery", answer);
        }
    }

    fn stickers_stories_and_games(&mut self) {
        let (ali, channel) = (self.scene.cast.ali, self.scene.cast.channel);
        let name = "tea_by_shop_bot";
        let sticker = self.upload("uploadStickerFile", json!({ "user_id": ali }), &["sticker"]);
        let file_id = match sticker {
            // Where files are not uploaded alone, they come with the set.
            Value::Null => json!("attach://one"),
            file => file["file_id"].clone(),
        };
        let sticker = json!({ "sticker": file_id, "emoji_list": ["🍵"] });
        let mut set = json!({ "user_id": ali, "name": name, "title": "Tea" });
        if self.has("uploadStickerFile") {
            set["sticker"] = json!([sticker]);
        } else {
            set["stickers"] = json!([sticker]);
            set["sticker_format"] = json!("static");
        }
        self.upload("createNewStickerSet", set, &["one"]);
        let sticker = json!({ "sticker": "attach://two", "emoji_list": ["🍵"] });
        let added = json!({ "user_id": ali, "name": name, "sticker": sticker });
        self.upload("addStickerToSet", added, &["two"]);
        let set = self.call("getStickerSet", json!({ "name": name }));
        assert_eq!(set["stickers"].as_array().map(Vec::len), Some(2), "{set}");
        self.call(
            "deleteStickerToSet",
            json!({ "sticker": set["stickers"][0]["file_id"] }),
        );

        let story = self.upload(
            "postStory",
            json!({ "chat_id": channel, "caption": "a" }),
            &["content"],
        );
        let which = json!({ "chat_id": channel, "story_id": story["id"], "caption": "b" });
        self.call("editStory", which);
        self.call(
            "deleteStory",
            json!({ "chat_id": channel, "story_id": story["id"] }),
        );

        if self.has("sendGame") {
            let game = bazu_mock::world::Game::new("Chess");
            let added = self.scene.world.add_game(self.scene.bot, "chess", game);
            added.expect("the API has games");
            let game = json!({ "chat_id": ali, "game_short_name": "chess" });
            let game = self.call("sendGame", game);
            let of = json!({ "user_id": ali, "chat_id": ali, "message_id": game["message_id"] });
            let mut score = of.clone();
            score["score"] = json!(5);
            self.call("setGameScore", score);
            self.call("getGameHighScores", of);
        }
    }
}

#[test]
fn every_method_answers_in_the_shape_of_its_api() {
    for api in BOTH {
        let mut tour = Tour::of(api);
        tour.messages();
        tour.queries();
        tour.stickers_stories_and_games();
        tour.chats();
        tour.bot();
        let methods = tour.scene.world.model().api().methods.keys();
        let left_out: Vec<_> = methods
            .filter(|name| !tour.called.contains(*name))
            .collect();
        assert!(
            left_out.is_empty(),
            "no test calls these methods of {api:?}: {left_out:?}"
        );
        let updates = tour.scene.updates();
        assert!(!updates.is_empty(), "{api:?}");
    }
}

#[test]
fn every_method_of_its_own_kind_has_its_code() {
    for api in BOTH {
        let mut scene = Scene::new(api.model());
        let model = scene.world.model().clone();
        let is_code = |method: &&Method| {
            let effect = model.effect(method);
            effect.is_some_and(|effect| effect.verb == Verb::Code)
        };
        let methods: Vec<_> = model.api().methods.values().filter(is_code).collect();
        assert!(!methods.is_empty());
        for method in methods {
            // Whatever is wrong with these parameters, the method is known.
            let mut parameters = json!({ "timeout": 0, "url": "https://localhost/hook" });
            for param in &method.params {
                let value = match param.wire.as_str() {
                    "chat_id" => json!(scene.cast.group),
                    "user_id" => json!(scene.cast.ali),
                    "invite_link" => json!("https://example.org"),
                    "message_id" | "score" => json!(1),
                    _ => continue,
                };
                parameters[&param.wire] = value;
            }
            let answer = scene.answer(&method.wire, parameters, Vec::new());
            let words = answer["description"].as_str().unwrap_or_default();
            assert!(
                !words.contains("the mock server cannot do"),
                "{}: {answer}",
                method.wire
            );
        }
    }
}
