// @generated from spec/letgram by `cargo xtask gen letgram`. Edit the spec, not this file.

//! Samples of what a server sends, for tests: what is required, and nothing else.

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
        bazu_core::from_sample(
            r#"{"small_file_id":"small_file_id","small_file_unique_id":"small_file_unique_id","big_file_id":"big_file_id","big_file_unique_id":"big_file_unique_id"}"#,
        )
    }
}

impl bazu_core::Sample for ChatMember {
    fn sample() -> Self {
        bazu_core::from_sample(
            r#"{"status":"creator","user":{"id":1,"is_bot":false,"first_name":"first_name"},"is_anonymous":false}"#,
        )
    }
}

impl bazu_core::Sample for ChatMemberOwner {
    fn sample() -> Self {
        bazu_core::from_sample(
            r#"{"status":"creator","user":{"id":1,"is_bot":false,"first_name":"first_name"},"is_anonymous":false}"#,
        )
    }
}

impl bazu_core::Sample for ChatMemberAdministrator {
    fn sample() -> Self {
        bazu_core::from_sample(
            r#"{"status":"administrator","user":{"id":1,"is_bot":false,"first_name":"first_name"},"can_delete_messages":false,"can_manage_video_chats":false,"can_restrict_members":false,"can_promote_members":false,"can_change_info":false,"can_invite_users":false,"can_be_edited":false,"is_anonymous":false,"can_manage_chat":false}"#,
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
            r#"{"status":"restricted","user":{"id":1,"is_bot":false,"first_name":"first_name"},"is_member":false,"can_send_messages":false,"can_send_audios":false,"can_send_documents":false,"can_send_photos":false,"can_send_videos":false,"can_change_info":false,"can_invite_users":false,"can_pin_messages":false,"can_send_video_notes":false,"can_send_voice_notes":false,"can_send_polls":false,"can_send_other_messages":false,"can_add_web_page_previews":false,"can_manage_topics":false,"until_date":1}"#,
        )
    }
}

impl bazu_core::Sample for ChatPermissions {
    fn sample() -> Self {
        bazu_core::from_sample(r#"{}"#)
    }
}

impl bazu_core::Sample for ChatInviteLink {
    fn sample() -> Self {
        bazu_core::from_sample(
            r#"{"invite_link":"invite_link","creator":{"id":1,"is_bot":false,"first_name":"first_name"},"creates_join_request":false,"is_primary":false,"is_revoked":false}"#,
        )
    }
}

impl bazu_core::Sample for ChatMemberLeft {
    fn sample() -> Self {
        bazu_core::from_sample(
            r#"{"status":"left","user":{"id":1,"is_bot":false,"first_name":"first_name"}}"#,
        )
    }
}

impl bazu_core::Sample for ChatMemberBanned {
    fn sample() -> Self {
        bazu_core::from_sample(
            r#"{"status":"kicked","user":{"id":1,"is_bot":false,"first_name":"first_name"},"until_date":1}"#,
        )
    }
}

impl bazu_core::Sample for ChatMemberUpdated {
    fn sample() -> Self {
        bazu_core::from_sample(
            r#"{"chat":{"id":1,"type":"private"},"from":{"id":1,"is_bot":false,"first_name":"first_name"},"date":1,"old_chat_member":{"status":"creator","user":{"id":1,"is_bot":false,"first_name":"first_name"},"is_anonymous":false},"new_chat_member":{"status":"creator","user":{"id":1,"is_bot":false,"first_name":"first_name"},"is_anonymous":false}}"#,
        )
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
        bazu_core::from_sample(
            r#"{"title":"title","description":"description","photo":[]}"#,
        )
    }
}

impl bazu_core::Sample for CallbackGame {
    fn sample() -> Self {
        bazu_core::from_sample(r#"{}"#)
    }
}

impl bazu_core::Sample for GameHighScore {
    fn sample() -> Self {
        bazu_core::from_sample(
            r#"{"position":1,"user":{"id":1,"is_bot":false,"first_name":"first_name"},"score":1}"#,
        )
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
        bazu_core::from_sample(
            r#"{"result_id":"result_id","from":{"id":1,"is_bot":false,"first_name":"first_name"},"query":"query"}"#,
        )
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
        bazu_core::from_sample(
            r#"{"file_id":"file_id","file_unique_id":"file_unique_id"}"#,
        )
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
        bazu_core::from_sample(
            r#"{"id":"id","from":{"id":1,"is_bot":false,"first_name":"first_name"},"currency":"currency","total_amount":1,"invoice_payload":"invoice_payload"}"#,
        )
    }
}

impl bazu_core::Sample for Invoice {
    fn sample() -> Self {
        bazu_core::from_sample(
            r#"{"title":"title","description":"description","total_amount":1,"start_parameter":"start_parameter","currency":"currency"}"#,
        )
    }
}

impl bazu_core::Sample for SuccessfulPayment {
    fn sample() -> Self {
        bazu_core::from_sample(
            r#"{"currency":"currency","total_amount":1,"invoice_payload":"invoice_payload","provider_payment_charge_id":"provider_payment_charge_id"}"#,
        )
    }
}

impl bazu_core::Sample for ShippingAddress {
    fn sample() -> Self {
        bazu_core::from_sample(
            r#"{"country_code":"country_code","state":"state","city":"city","street_line1":"street_line1","street_line2":"street_line2","post_code":"post_code"}"#,
        )
    }
}

impl bazu_core::Sample for OrderInfo {
    fn sample() -> Self {
        bazu_core::from_sample(r#"{}"#)
    }
}

impl bazu_core::Sample for ShippingQuery {
    fn sample() -> Self {
        bazu_core::from_sample(
            r#"{"id":"id","from":{"id":1,"is_bot":false,"first_name":"first_name"},"invoice_payload":"invoice_payload","shipping_address":{"country_code":"country_code","state":"state","city":"city","street_line1":"street_line1","street_line2":"street_line2","post_code":"post_code"}}"#,
        )
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
        bazu_core::from_sample(r#"{"poll_id":"poll_id","option_ids":[]}"#)
    }
}

impl bazu_core::Sample for Dice {
    fn sample() -> Self {
        bazu_core::from_sample(r#"{"emoji":"🎲","value":1}"#)
    }
}

impl bazu_core::Sample for DiceEmoji {
    fn sample() -> Self {
        bazu_core::from_sample(r#""🎲""#)
    }
}

impl bazu_core::Sample for Sticker {
    fn sample() -> Self {
        bazu_core::from_sample(
            r#"{"file_id":"file_id","file_unique_id":"file_unique_id","type":"regular","width":1,"height":1,"is_animated":false,"is_video":false}"#,
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
        bazu_core::from_sample(
            r#"{"name":"name","title":"title","stickers":[],"sticker_type":"regular","is_animated":false,"is_video":false}"#,
        )
    }
}

impl bazu_core::Sample for MaskPosition {
    fn sample() -> Self {
        bazu_core::from_sample(
            r#"{"point":"forehead","x_shift":1.0,"y_shift":1.0,"scale":1.0}"#,
        )
    }
}

impl bazu_core::Sample for MaskPoint {
    fn sample() -> Self {
        bazu_core::from_sample(r#""forehead""#)
    }
}

impl bazu_core::Sample for Story {
    fn sample() -> Self {
        bazu_core::from_sample(r#"{"chat":{"id":1,"type":"private"},"id":1}"#)
    }
}

impl bazu_core::Sample for WebhookInfo {
    fn sample() -> Self {
        bazu_core::from_sample(
            r#"{"url":"url","has_custom_certificate":false,"pending_update_count":1}"#,
        )
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
        bazu_core::from_sample(r#"{"total_count":1,"photos":[]}"#)
    }
}
