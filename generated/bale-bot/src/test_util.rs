// @generated from spec/bale by `cargo xtask gen bale`. Edit the spec, not this file.

//! For tests: samples of what a server sends, with what is required and nothing else, and the
//! model of the API.

use crate::Bot;
use crate::chats::{
    Chat, ChatFullInfo, ChatInviteLink, ChatMember, ChatMemberAdministrator, ChatMemberMember,
    ChatMemberOwner, ChatMemberRestricted, ChatPhoto, ChatType,
};
use crate::commands::BotCommand;
use crate::keyboards::{
    CallbackQuery, CopyTextButton, InlineKeyboardButton, InlineKeyboardMarkup, WebAppInfo,
};
use crate::media::{Animation, Audio, Contact, Document, File, Location, PhotoSize, Video, Voice};
use crate::messages::{
    ForwardOrigin, ForwardOriginType, Message, MessageEntity, MessageEntityType, MessageId, Poll,
    PollOption, PollType, WebAppData,
};
use crate::payments::{Invoice, PreCheckoutQuery, SuccessfulPayment, Transaction, TransactionStatus};
use crate::stickers::{Sticker, StickerSet, StickerType};
use crate::updates::{Update, WebhookInfo};
use crate::users::User;

impl bazu_core::Sample for ChatType {
    fn sample() -> Self {
        bazu_core::from_sample(r#""private""#)
    }
}

impl bazu_core::Sample for Chat {
    fn sample() -> Self {
        bazu_core::from_sample(r#"{"id":1}"#)
    }
}

impl bazu_core::Sample for ChatPhoto {
    fn sample() -> Self {
        bazu_core::from_sample(
            r#"{"small_file_id":"small_file_id","small_file_unique_id":"small_file_unique_id","big_file_id":"big_file_id","big_file_unique_id":"big_file_unique_id"}"#,
        )
    }
}

impl bazu_core::Sample for ChatMember {
    fn sample() -> Self {
        bazu_core::from_sample(
            r#"{"status":"creator","user":{"id":1,"is_bot":false,"first_name":"first_name"}}"#,
        )
    }
}

impl bazu_core::Sample for ChatMemberOwner {
    fn sample() -> Self {
        bazu_core::from_sample(
            r#"{"status":"creator","user":{"id":1,"is_bot":false,"first_name":"first_name"}}"#,
        )
    }
}

impl bazu_core::Sample for ChatMemberAdministrator {
    fn sample() -> Self {
        bazu_core::from_sample(
            r#"{"status":"administrator","user":{"id":1,"is_bot":false,"first_name":"first_name"},"can_delete_messages":false,"can_manage_video_chats":false,"can_restrict_members":false,"can_promote_members":false,"can_change_info":false,"can_invite_users":false,"can_post_stories":false}"#,
        )
    }
}

impl bazu_core::Sample for ChatMemberMember {
    fn sample() -> Self {
        bazu_core::from_sample(
            r#"{"status":"member","user":{"id":1,"is_bot":false,"first_name":"first_name"}}"#,
        )
    }
}

impl bazu_core::Sample for ChatMemberRestricted {
    fn sample() -> Self {
        bazu_core::from_sample(
            r#"{"status":"restricted","user":{"id":1,"is_bot":false,"first_name":"first_name"},"is_member":false,"can_send_messages":false,"can_send_audios":false,"can_send_documents":false,"can_send_photos":false,"can_send_videos":false,"can_change_info":false,"can_invite_users":false,"can_pin_messages":false}"#,
        )
    }
}

impl bazu_core::Sample for ChatInviteLink {
    fn sample() -> Self {
        bazu_core::from_sample(r#"{"invite_link":"invite_link"}"#)
    }
}

impl bazu_core::Sample for ChatFullInfo {
    fn sample() -> Self {
        bazu_core::from_sample(r#"{"id":1}"#)
    }
}

impl bazu_core::Sample for BotCommand {
    fn sample() -> Self {
        bazu_core::from_sample(r#"{"command":"command","description":"description"}"#)
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

impl bazu_core::Sample for CallbackQuery {
    fn sample() -> Self {
        bazu_core::from_sample(
            r#"{"id":"id","from":{"id":1,"is_bot":false,"first_name":"first_name"}}"#,
        )
    }
}

impl bazu_core::Sample for CopyTextButton {
    fn sample() -> Self {
        bazu_core::from_sample(r#"{"text":"text"}"#)
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
            r#"{"file_id":"file_id","file_unique_id":"file_unique_id"}"#,
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
        bazu_core::from_sample(
            r#"{"file_id":"file_id","file_unique_id":"file_unique_id"}"#,
        )
    }
}

impl bazu_core::Sample for Message {
    fn sample() -> Self {
        bazu_core::from_sample(r#"{"message_id":1,"chat":{"id":1}}"#)
    }
}

impl bazu_core::Sample for MessageId {
    fn sample() -> Self {
        bazu_core::from_sample(r#"{"message_id":1}"#)
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
        bazu_core::from_sample(r#"{"data":"data"}"#)
    }
}

impl bazu_core::Sample for Poll {
    fn sample() -> Self {
        bazu_core::from_sample(r#"{"id":"id","question":"question","options":[]}"#)
    }
}

impl bazu_core::Sample for PollOption {
    fn sample() -> Self {
        bazu_core::from_sample(r#"{"text":"text"}"#)
    }
}

impl bazu_core::Sample for PollType {
    fn sample() -> Self {
        bazu_core::from_sample(r#""regular""#)
    }
}

impl bazu_core::Sample for ForwardOrigin {
    fn sample() -> Self {
        bazu_core::from_sample(r#"{}"#)
    }
}

impl bazu_core::Sample for ForwardOriginType {
    fn sample() -> Self {
        bazu_core::from_sample(r#""user""#)
    }
}

impl bazu_core::Sample for Invoice {
    fn sample() -> Self {
        bazu_core::from_sample(
            r#"{"title":"title","description":"description","total_amount":1}"#,
        )
    }
}

impl bazu_core::Sample for PreCheckoutQuery {
    fn sample() -> Self {
        bazu_core::from_sample(
            r#"{"id":"id","from":{"id":1,"is_bot":false,"first_name":"first_name"},"currency":"currency","total_amount":1,"invoice_payload":"invoice_payload"}"#,
        )
    }
}

impl bazu_core::Sample for SuccessfulPayment {
    fn sample() -> Self {
        bazu_core::from_sample(
            r#"{"currency":"currency","total_amount":1,"invoice_payload":"invoice_payload","telegram_payment_charge_id":"telegram_payment_charge_id","provider_payment_charge_id":"provider_payment_charge_id"}"#,
        )
    }
}

impl bazu_core::Sample for Transaction {
    fn sample() -> Self {
        bazu_core::from_sample(
            r#"{"id":"id","status":"pending","userID":1,"amount":1,"createdAt":1}"#,
        )
    }
}

impl bazu_core::Sample for TransactionStatus {
    fn sample() -> Self {
        bazu_core::from_sample(r#""pending""#)
    }
}

impl bazu_core::Sample for Sticker {
    fn sample() -> Self {
        bazu_core::from_sample(
            r#"{"file_id":"file_id","file_unique_id":"file_unique_id","type":"regular","width":1,"height":1}"#,
        )
    }
}

impl bazu_core::Sample for StickerType {
    fn sample() -> Self {
        bazu_core::from_sample(r#""regular""#)
    }
}

impl bazu_core::Sample for StickerSet {
    fn sample() -> Self {
        bazu_core::from_sample(r#"{"name":"name","title":"title","stickers":[]}"#)
    }
}

impl bazu_core::Sample for WebhookInfo {
    fn sample() -> Self {
        bazu_core::from_sample(r#"{"url":"url"}"#)
    }
}

impl bazu_core::Sample for Update {
    fn sample() -> Self {
        bazu_core::from_sample(
            r#"{"update_id":1,"message":{"message_id":1,"chat":{"id":1}}}"#,
        )
    }
}

impl bazu_core::Sample for User {
    fn sample() -> Self {
        bazu_core::from_sample(r#"{"id":1,"is_bot":false,"first_name":"first_name"}"#)
    }
}

impl bazu_core::SampleAnswers for Bot {
    fn sample_answer(method: &str) -> Option<&'static str> {
        Some(
            match method {
                "banChatMember" | "unbanChatMember" | "restrictChatMember"
                | "promoteChatMember" | "setChatPhoto" | "leaveChat" | "pinChatMessage"
                | "setChatTitle" | "setChatDescription" | "inviteUser"
                | "deleteChatPhoto" | "unPinChatMessage" | "unpinAllChatMessages"
                | "setMyCommands" | "deleteMyCommands" | "answerCallbackQuery"
                | "sendChatAction" | "deleteMessage" | "answerPreCheckoutQuery"
                | "addStickerToSet" | "createNewStickerSet" | "deleteStickerToSet"
                | "setWebhook" | "deleteWebhook" | "close" | "askReview" | "logout" => {
                    r#"true"#
                }
                "getChat" => r#"{"id":1}"#,
                "getChatAdministrators" | "getMyCommands" | "sendMediaGroup"
                | "getUpdates" => r#"[]"#,
                "getChatMember" => {
                    r#"{"status":"creator","user":{"id":1,"is_bot":false,"first_name":"first_name"}}"#
                }
                "getChatMembersCount" => r#"1"#,
                "createChatInviteLink" | "revokeChatInviteLink" => {
                    r#"{"invite_link":"invite_link"}"#
                }
                "exportChatInviteLink" | "createInvoiceLink" => r#""text""#,
                "sendPhoto" | "sendAudio" | "sendDocument" | "sendVideo"
                | "sendAnimation" | "sendVoice" | "sendMessage" | "forwardMessage"
                | "sendContact" | "sendLocation" | "editMessageText"
                | "editMessageCaption" | "editMessageReplyMarkup" | "sendInvoice"
                | "sendSticker" => r#"{"message_id":1,"chat":{"id":1}}"#,
                "getFile" | "uploadStickerFile" => {
                    r#"{"file_id":"file_id","file_unique_id":"file_unique_id"}"#
                }
                "copyMessage" => r#"{"message_id":1}"#,
                "inquireTransaction" => {
                    r#"{"id":"id","status":"pending","userID":1,"amount":1,"createdAt":1}"#
                }
                "getStickerSet" => r#"{"name":"name","title":"title","stickers":[]}"#,
                "getWebhookInfo" => r#"{"url":"url"}"#,
                "getMe" => r#"{"id":1,"is_bot":false,"first_name":"first_name"}"#,
                _ => return None,
            },
        )
    }
}

impl bazu_core::HasModel for Bot {
    const MODEL: &'static str = include_str!("../api/model.json");
}
