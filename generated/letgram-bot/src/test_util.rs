// @generated from spec/letgram by `cargo xtask gen letgram`. Edit the spec, not this file.

//! For tests: samples of what a server sends, with what is required and nothing else, and the
//! model of the API.

use crate::Bot;
use crate::chats::{
    Chat, ChatInviteLink, ChatMember, ChatMemberAdministrator, ChatMemberBanned, ChatMemberLeft,
    ChatMemberMember, ChatMemberOwner, ChatMemberRestricted, ChatMemberUpdated, ChatPermissions,
    ChatPhoto, ChatType,
};
use crate::commands::BotCommand;
use crate::editing::{CallbackQuery, EditedMessage};
use crate::games::{CallbackGame, Game, GameHighScore};
use crate::inline::{ChosenInlineResult, InlineQuery, InlineQueryChatType};
use crate::keyboards::{InlineKeyboardButton, InlineKeyboardMarkup, WebAppInfo};
use crate::media::{
    Animation, Audio, Contact, Document, File, Location, PhotoSize, Video, VideoNote, Voice,
};
use crate::messages::{Message, MessageEntity, MessageEntityType, MessageId, Venue, WebAppData};
use crate::payments::{
    Invoice, OrderInfo, PreCheckoutQuery, ShippingAddress, ShippingQuery, SuccessfulPayment,
};
use crate::polls::{Dice, DiceEmoji, Poll, PollAnswer, PollOption, PollType};
use crate::stickers::{MaskPoint, MaskPosition, Sticker, StickerSet, StickerType};
use crate::stories::Story;
use crate::updates::{Update, UpdateName, WebhookInfo};
use crate::users::{User, UserProfilePhotos};

impl bazu_core::Sample for ChatType {
    fn sample() -> Self {
        bazu_core::from_sample(r#""private""#)
    }
}

impl bazu_core::Sample for Chat {
    fn sample() -> Self {
        bazu_core::from_sample(r#"{"id":1,"type":"private"}"#)
    }
}

impl bazu_core::Sample for ChatPhoto {
    fn sample() -> Self {
        bazu_core::from_sample(r#"{}"#)
    }
}

impl bazu_core::Sample for ChatMember {
    fn sample() -> Self {
        bazu_core::from_sample(r#"{"status":"creator"}"#)
    }
}

impl bazu_core::Sample for ChatMemberOwner {
    fn sample() -> Self {
        bazu_core::from_sample(r#"{"status":"creator"}"#)
    }
}

impl bazu_core::Sample for ChatMemberAdministrator {
    fn sample() -> Self {
        bazu_core::from_sample(r#"{"status":"administrator"}"#)
    }
}

impl bazu_core::Sample for ChatMemberMember {
    fn sample() -> Self {
        bazu_core::from_sample(r#"{"status":"member"}"#)
    }
}

impl bazu_core::Sample for ChatMemberRestricted {
    fn sample() -> Self {
        bazu_core::from_sample(r#"{"status":"restricted"}"#)
    }
}

impl bazu_core::Sample for ChatPermissions {
    fn sample() -> Self {
        bazu_core::from_sample(r#"{}"#)
    }
}

impl bazu_core::Sample for ChatInviteLink {
    fn sample() -> Self {
        bazu_core::from_sample(r#"{}"#)
    }
}

impl bazu_core::Sample for ChatMemberLeft {
    fn sample() -> Self {
        bazu_core::from_sample(r#"{"status":"left"}"#)
    }
}

impl bazu_core::Sample for ChatMemberBanned {
    fn sample() -> Self {
        bazu_core::from_sample(r#"{"status":"kicked"}"#)
    }
}

impl bazu_core::Sample for ChatMemberUpdated {
    fn sample() -> Self {
        bazu_core::from_sample(r#"{}"#)
    }
}

impl bazu_core::Sample for BotCommand {
    fn sample() -> Self {
        bazu_core::from_sample(r#"{"command":"command","description":"description"}"#)
    }
}

impl bazu_core::Sample for CallbackQuery {
    fn sample() -> Self {
        bazu_core::from_sample(
            r#"{"id":"id","from":{"id":1,"is_bot":false,"first_name":"first_name"},"chat_instance":"chat_instance"}"#,
        )
    }
}

impl bazu_core::Sample for EditedMessage {
    fn sample() -> Self {
        bazu_core::from_sample(
            r#"{"message_id":1,"date":1,"chat":{"id":1,"type":"private"}}"#,
        )
    }
}

impl bazu_core::Sample for Game {
    fn sample() -> Self {
        bazu_core::from_sample(r#"{}"#)
    }
}

impl bazu_core::Sample for CallbackGame {
    fn sample() -> Self {
        bazu_core::from_sample(r#"{}"#)
    }
}

impl bazu_core::Sample for GameHighScore {
    fn sample() -> Self {
        bazu_core::from_sample(r#"{}"#)
    }
}

impl bazu_core::Sample for InlineQuery {
    fn sample() -> Self {
        bazu_core::from_sample(
            r#"{"id":"id","from":{"id":1,"is_bot":false,"first_name":"first_name"},"query":"query","offset":"offset"}"#,
        )
    }
}

impl bazu_core::Sample for InlineQueryChatType {
    fn sample() -> Self {
        bazu_core::from_sample(r#""sender""#)
    }
}

impl bazu_core::Sample for ChosenInlineResult {
    fn sample() -> Self {
        bazu_core::from_sample(r#"{}"#)
    }
}

impl bazu_core::Sample for InlineKeyboardMarkup {
    fn sample() -> Self {
        bazu_core::from_sample(r#"{"inline_keyboard":[]}"#)
    }
}

impl bazu_core::Sample for InlineKeyboardButton {
    fn sample() -> Self {
        bazu_core::from_sample(r#"{"text":"text"}"#)
    }
}

impl bazu_core::Sample for WebAppInfo {
    fn sample() -> Self {
        bazu_core::from_sample(r#"{"url":"url"}"#)
    }
}

impl bazu_core::Sample for PhotoSize {
    fn sample() -> Self {
        bazu_core::from_sample(
            r#"{"file_id":"file_id","file_unique_id":"file_unique_id","width":1,"height":1}"#,
        )
    }
}

impl bazu_core::Sample for Animation {
    fn sample() -> Self {
        bazu_core::from_sample(
            r#"{"file_id":"file_id","file_unique_id":"file_unique_id","width":1,"height":1,"duration":1}"#,
        )
    }
}

impl bazu_core::Sample for Audio {
    fn sample() -> Self {
        bazu_core::from_sample(
            r#"{"file_id":"file_id","file_unique_id":"file_unique_id","duration":1}"#,
        )
    }
}

impl bazu_core::Sample for Document {
    fn sample() -> Self {
        bazu_core::from_sample(
            r#"{"file_id":"file_id","file_unique_id":"file_unique_id"}"#,
        )
    }
}

impl bazu_core::Sample for Video {
    fn sample() -> Self {
        bazu_core::from_sample(
            r#"{"file_id":"file_id","file_unique_id":"file_unique_id","width":1,"height":1,"duration":1}"#,
        )
    }
}

impl bazu_core::Sample for Voice {
    fn sample() -> Self {
        bazu_core::from_sample(
            r#"{"file_id":"file_id","file_unique_id":"file_unique_id","duration":1}"#,
        )
    }
}

impl bazu_core::Sample for Contact {
    fn sample() -> Self {
        bazu_core::from_sample(
            r#"{"phone_number":"phone_number","first_name":"first_name"}"#,
        )
    }
}

impl bazu_core::Sample for Location {
    fn sample() -> Self {
        bazu_core::from_sample(r#"{"longitude":1.0,"latitude":1.0}"#)
    }
}

impl bazu_core::Sample for File {
    fn sample() -> Self {
        bazu_core::from_sample(r#"{}"#)
    }
}

impl bazu_core::Sample for VideoNote {
    fn sample() -> Self {
        bazu_core::from_sample(
            r#"{"file_id":"file_id","file_unique_id":"file_unique_id","length":1,"duration":1}"#,
        )
    }
}

impl bazu_core::Sample for Message {
    fn sample() -> Self {
        bazu_core::from_sample(
            r#"{"message_id":1,"date":1,"chat":{"id":1,"type":"private"}}"#,
        )
    }
}

impl bazu_core::Sample for MessageId {
    fn sample() -> Self {
        bazu_core::from_sample(r#"{}"#)
    }
}

impl bazu_core::Sample for MessageEntity {
    fn sample() -> Self {
        bazu_core::from_sample(r#"{"type":"mention","offset":1,"length":1}"#)
    }
}

impl bazu_core::Sample for MessageEntityType {
    fn sample() -> Self {
        bazu_core::from_sample(r#""mention""#)
    }
}

impl bazu_core::Sample for WebAppData {
    fn sample() -> Self {
        bazu_core::from_sample(r#"{"data":"data","button_text":"button_text"}"#)
    }
}

impl bazu_core::Sample for Venue {
    fn sample() -> Self {
        bazu_core::from_sample(
            r#"{"location":{"longitude":1.0,"latitude":1.0},"title":"title","address":"address"}"#,
        )
    }
}

impl bazu_core::Sample for PreCheckoutQuery {
    fn sample() -> Self {
        bazu_core::from_sample(r#"{}"#)
    }
}

impl bazu_core::Sample for Invoice {
    fn sample() -> Self {
        bazu_core::from_sample(r#"{}"#)
    }
}

impl bazu_core::Sample for SuccessfulPayment {
    fn sample() -> Self {
        bazu_core::from_sample(r#"{}"#)
    }
}

impl bazu_core::Sample for ShippingAddress {
    fn sample() -> Self {
        bazu_core::from_sample(r#"{}"#)
    }
}

impl bazu_core::Sample for OrderInfo {
    fn sample() -> Self {
        bazu_core::from_sample(r#"{}"#)
    }
}

impl bazu_core::Sample for ShippingQuery {
    fn sample() -> Self {
        bazu_core::from_sample(r#"{}"#)
    }
}

impl bazu_core::Sample for Poll {
    fn sample() -> Self {
        bazu_core::from_sample(
            r#"{"id":"id","question":"question","options":[],"total_voter_count":1,"is_closed":false,"is_anonymous":false,"type":"regular","allows_multiple_answers":false}"#,
        )
    }
}

impl bazu_core::Sample for PollOption {
    fn sample() -> Self {
        bazu_core::from_sample(r#"{"text":"text","voter_count":1}"#)
    }
}

impl bazu_core::Sample for PollType {
    fn sample() -> Self {
        bazu_core::from_sample(r#""regular""#)
    }
}

impl bazu_core::Sample for PollAnswer {
    fn sample() -> Self {
        bazu_core::from_sample(r#"{}"#)
    }
}

impl bazu_core::Sample for Dice {
    fn sample() -> Self {
        bazu_core::from_sample(r#"{}"#)
    }
}

impl bazu_core::Sample for DiceEmoji {
    fn sample() -> Self {
        bazu_core::from_sample(r#""🎲""#)
    }
}

impl bazu_core::Sample for Sticker {
    fn sample() -> Self {
        bazu_core::from_sample(r#"{}"#)
    }
}

impl bazu_core::Sample for StickerType {
    fn sample() -> Self {
        bazu_core::from_sample(r#""regular""#)
    }
}

impl bazu_core::Sample for StickerSet {
    fn sample() -> Self {
        bazu_core::from_sample(r#"{}"#)
    }
}

impl bazu_core::Sample for MaskPosition {
    fn sample() -> Self {
        bazu_core::from_sample(r#"{}"#)
    }
}

impl bazu_core::Sample for MaskPoint {
    fn sample() -> Self {
        bazu_core::from_sample(r#""forehead""#)
    }
}

impl bazu_core::Sample for Story {
    fn sample() -> Self {
        bazu_core::from_sample(r#"{}"#)
    }
}

impl bazu_core::Sample for WebhookInfo {
    fn sample() -> Self {
        bazu_core::from_sample(r#"{}"#)
    }
}

impl bazu_core::Sample for Update {
    fn sample() -> Self {
        bazu_core::from_sample(
            r#"{"update_id":1,"message":{"message_id":1,"date":1,"chat":{"id":1,"type":"private"}}}"#,
        )
    }
}

impl bazu_core::Sample for UpdateName {
    fn sample() -> Self {
        bazu_core::from_sample(r#""message""#)
    }
}

impl bazu_core::Sample for User {
    fn sample() -> Self {
        bazu_core::from_sample(r#"{"id":1,"is_bot":false,"first_name":"first_name"}"#)
    }
}

impl bazu_core::Sample for UserProfilePhotos {
    fn sample() -> Self {
        bazu_core::from_sample(r#"{}"#)
    }
}

impl bazu_core::SampleAnswers for Bot {
    fn sample_answer(method: &str) -> Option<&'static str> {
        Some(
            match method {
                "banChatMember" | "unbanChatMember" | "restrictChatMember"
                | "promoteChatMember" | "setChatTitle" | "setChatDescription"
                | "setChatPhoto" | "pinChatMessage" | "leaveChat" | "unpinChatMessage"
                | "setMyCommands" | "deleteMyCommands" | "answerCallbackQuery"
                | "deleteMessage" | "answerInlineQuery" | "sendChatAction"
                | "answerPreCheckoutQuery" | "answerShippingQuery" | "addStickerToSet"
                | "createNewStickerSet" | "deleteStory" | "setWebhook" | "deleteWebhook"
                | "close" | "logOut" => r#"true"#,
                "getChat" => r#"{"id":1,"type":"private"}"#,
                "getChatAdministrators" | "getMyCommands" | "getGameHighScores"
                | "sendMediaGroup" | "getUpdates" => r#"[]"#,
                "getChatMember" => r#"{"status":"creator"}"#,
                "getChatMemberCount" => r#"1"#,
                "editMessageText" | "editMessageCaption" | "editMessageReplyMarkup"
                | "sendGame" | "setGameScore" | "sendPhoto" | "sendAudio"
                | "sendDocument" | "sendVideo" | "sendAnimation" | "sendVoice"
                | "sendVideoNote" | "sendMessage" | "forwardMessage" | "sendContact"
                | "sendLocation" | "sendVenue" | "sendInvoice" | "sendPoll" | "sendDice"
                | "sendSticker" => {
                    r#"{"message_id":1,"date":1,"chat":{"id":1,"type":"private"}}"#
                }
                "getFile" | "copyMessage" | "getStickerSet" | "postStory" | "editStory"
                | "getWebhookInfo" | "getUserProfilePhotos" => r#"{}"#,
                "createInvoiceLink" => r#""text""#,
                "getMe" => r#"{"id":1,"is_bot":false,"first_name":"first_name"}"#,
                _ => return None,
            },
        )
    }
}

impl bazu_core::HasModel for Bot {
    const MODEL: &'static str = include_str!("../api/model.json");
}
