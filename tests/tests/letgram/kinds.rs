//! Members of unions: each is read as itself, and goes out as it came in.

use std::fmt::Debug;

use letgram_bot::bazu_core::serde::{Serialize, de::DeserializeOwned};
use letgram_bot::types::{
    BotCommandScope, ChatMember, InlineQueryResult, InputMessageContent, ReactionType, ReplyMarkup,
    StoryAreaType,
};
use serde_json::{Value, json};

/// JSON, and whether a value is of the member it must become.
type Case<T> = (Value, fn(&T) -> bool);

fn each_is_read_as_itself<T: DeserializeOwned + Serialize + Debug + PartialEq>(cases: &[Case<T>]) {
    for (json, is) in cases {
        let value: T = serde_json::from_value(json.clone()).unwrap();
        assert!(is(&value), "{json} is read as {value:?}");
        let written = serde_json::to_value(&value).unwrap();
        assert_eq!(&written, json);
        let again: T = serde_json::from_value(written).unwrap();
        assert_eq!(again, value);
    }
}

#[test]
fn a_result_is_told_by_its_type_and_by_address_or_file_id() {
    use InlineQueryResult as Result;
    let cases: [Case<Result>; 20] = [
        (
            json!({ "type": "article", "id": "1", "title": "Result Title",
                "input_message_content": { "message_text": "This is the result message" },
                "description": "A short description" }),
            |it| matches!(it, Result::Article(_)),
        ),
        (
            json!({ "type": "photo", "id": "1", "photo_url": "u", "thumbnail_url": "t" }),
            |it| matches!(it, Result::Photo(_)),
        ),
        (
            json!({ "type": "photo", "id": "1", "photo_file_id": "f" }),
            |it| matches!(it, Result::CachedPhoto(_)),
        ),
        (
            json!({ "type": "gif", "id": "1", "gif_url": "u", "thumbnail_url": "t" }),
            |it| matches!(it, Result::Gif(_)),
        ),
        (
            json!({ "type": "gif", "id": "1", "gif_file_id": "f" }),
            |it| matches!(it, Result::CachedGif(_)),
        ),
        (
            json!({ "type": "mpeg4_gif", "id": "1", "mpeg4_url": "u", "thumbnail_url": "t" }),
            |it| matches!(it, Result::Mpeg4Gif(_)),
        ),
        (
            json!({ "type": "mpeg4_gif", "id": "1", "mpeg4_file_id": "f" }),
            |it| matches!(it, Result::CachedMpeg4Gif(_)),
        ),
        (
            json!({ "type": "video", "id": "1", "video_url": "u", "mime_type": "video/mp4",
                "thumbnail_url": "t", "title": "v" }),
            |it| matches!(it, Result::Video(_)),
        ),
        (
            json!({ "type": "video", "id": "1", "video_file_id": "f", "title": "v" }),
            |it| matches!(it, Result::CachedVideo(_)),
        ),
        (
            json!({ "type": "audio", "id": "1", "audio_url": "u", "title": "a" }),
            |it| matches!(it, Result::Audio(_)),
        ),
        (
            json!({ "type": "audio", "id": "1", "audio_file_id": "f" }),
            |it| matches!(it, Result::CachedAudio(_)),
        ),
        (
            json!({ "type": "voice", "id": "1", "voice_url": "u", "title": "v" }),
            |it| matches!(it, Result::Voice(_)),
        ),
        (
            json!({ "type": "voice", "id": "1", "voice_file_id": "f", "title": "v" }),
            |it| matches!(it, Result::CachedVoice(_)),
        ),
        (
            json!({ "type": "document", "id": "1", "title": "d", "document_url": "u",
                "mime_type": "application/pdf" }),
            |it| matches!(it, Result::Document(_)),
        ),
        (
            json!({ "type": "document", "id": "1", "title": "d", "document_file_id": "f" }),
            |it| matches!(it, Result::CachedDocument(_)),
        ),
        (
            json!({ "type": "location", "id": "1", "latitude": 1.5, "longitude": 2.5, "title": "l" }),
            |it| matches!(it, Result::Location(_)),
        ),
        (
            json!({ "type": "venue", "id": "1", "latitude": 1.5, "longitude": 2.5, "title": "v",
                "address": "a" }),
            |it| matches!(it, Result::Venue(_)),
        ),
        (
            json!({ "type": "contact", "id": "1", "phone_number": "+7", "first_name": "Ann" }),
            |it| matches!(it, Result::Contact(_)),
        ),
        (
            json!({ "type": "game", "id": "1", "game_short_name": "chess" }),
            |it| matches!(it, Result::Game(_)),
        ),
        (
            json!({ "type": "sticker", "id": "1", "sticker_file_id": "f" }),
            |it| matches!(it, Result::CachedSticker(_)),
        ),
    ];
    each_is_read_as_itself(&cases);
}

#[test]
fn the_order_of_type_and_field_does_not_matter() {
    let late = r#"{"id":"1","photo_file_id":"f","caption":"c","type":"photo"}"#;
    let result: InlineQueryResult = serde_json::from_str(late).unwrap();
    assert!(
        matches!(result, InlineQueryResult::CachedPhoto(_)),
        "{result:?}"
    );
}

#[test]
fn a_result_of_a_new_type_or_without_its_field_is_kept() {
    let unknown: fn(&InlineQueryResult) -> bool = |it| matches!(it, InlineQueryResult::Unknown(_));
    each_is_read_as_itself(&[
        (
            json!({ "type": "poll", "id": "1", "question": "?" }),
            unknown,
        ),
        (
            json!({ "type": "photo", "id": "1", "photo_key": "k" }),
            unknown,
        ),
    ]);
}

#[test]
fn the_message_of_a_result_is_told_by_its_fields_and_a_venue_is_no_location() {
    use InputMessageContent as Content;
    let cases: [Case<Content>; 5] = [
        (json!({ "message_text": "x" }), |it| {
            matches!(it, Content::Text(_))
        }),
        (json!({ "latitude": 1.5, "longitude": 2.5 }), |it| {
            matches!(it, Content::Location(_))
        }),
        (
            json!({ "latitude": 1.5, "longitude": 2.5, "title": "t", "address": "a" }),
            |it| matches!(it, Content::Venue(_)),
        ),
        (json!({ "phone_number": "+7", "first_name": "Ann" }), |it| {
            matches!(it, Content::Contact(_))
        }),
        (
            json!({ "title": "t", "description": "d", "payload": "p", "provider_token": "token",
                "currency": "RUB", "prices": [{ "label": "l", "amount": 1 }] }),
            |it| matches!(it, Content::Invoice(_)),
        ),
    ];
    each_is_read_as_itself(&cases);
}

#[test]
fn a_scope_is_told_by_its_type() {
    use BotCommandScope as Scope;
    let cases: [Case<Scope>; 7] = [
        (json!({ "type": "default" }), |it| {
            matches!(it, Scope::Default(_))
        }),
        (json!({ "type": "all_private_chats" }), |it| {
            matches!(it, Scope::AllPrivateChats(_))
        }),
        (json!({ "type": "all_group_chats" }), |it| {
            matches!(it, Scope::AllGroupChats(_))
        }),
        (json!({ "type": "all_chat_administrators" }), |it| {
            matches!(it, Scope::AllChatAdministrators(_))
        }),
        (json!({ "type": "chat", "chat_id": "@letgram" }), |it| {
            matches!(it, Scope::Chat(_))
        }),
        (
            json!({ "type": "chat_administrators", "chat_id": 7 }),
            |it| matches!(it, Scope::ChatAdministrators(_)),
        ),
        (
            json!({ "type": "chat_member", "chat_id": 7, "user_id": 3 }),
            |it| matches!(it, Scope::ChatMember(_)),
        ),
    ];
    each_is_read_as_itself(&cases);
}

#[test]
fn a_member_is_told_by_its_status() {
    let user = json!({ "id": 3, "is_bot": false, "first_name": "Ann" });
    let administrator = json!({
        "status": "administrator", "user": user, "can_be_edited": false, "is_anonymous": false,
        "can_manage_chat": true, "can_delete_messages": true, "can_manage_video_chats": true,
        "can_restrict_members": true, "can_promote_members": false, "can_change_info": true,
        "can_invite_users": true, "can_post_stories": true, "can_edit_stories": false,
    });
    let restricted = json!({
        "status": "restricted", "user": user, "is_member": true, "can_send_messages": true,
        "can_send_audios": false, "can_send_documents": false, "can_send_photos": false,
        "can_send_videos": false, "can_send_video_notes": false, "can_send_voice_notes": false,
        "can_send_polls": false, "can_send_other_messages": false,
        "can_add_web_page_previews": false, "can_change_info": false, "can_invite_users": false,
        "can_pin_messages": false, "can_manage_topics": false, "until_date": 0,
    });
    let cases: [Case<ChatMember>; 6] = [
        (
            json!({ "status": "creator", "user": user, "is_anonymous": false }),
            |it| matches!(it, ChatMember::Owner(_)),
        ),
        (administrator, |it| {
            matches!(it, ChatMember::Administrator(_))
        }),
        (json!({ "status": "member", "user": user }), |it| {
            matches!(it, ChatMember::Member(_))
        }),
        (restricted, |it| matches!(it, ChatMember::Restricted(_))),
        (json!({ "status": "left", "user": user }), |it| {
            matches!(it, ChatMember::Left(_))
        }),
        (
            json!({ "status": "kicked", "user": user, "until_date": 0 }),
            |it| matches!(it, ChatMember::Banned(_)),
        ),
    ];
    each_is_read_as_itself(&cases);
}

#[test]
fn a_keyboard_is_told_by_its_field_and_there_are_four_kinds() {
    let cases: [Case<ReplyMarkup>; 4] = [
        (
            json!({ "inline_keyboard": [[{ "text": "b", "callback_data": "d" }]] }),
            |it| matches!(it, ReplyMarkup::InlineKeyboardMarkup(_)),
        ),
        (json!({ "keyboard": [[{ "text": "b" }]] }), |it| {
            matches!(it, ReplyMarkup::ReplyKeyboardMarkup(_))
        }),
        (json!({ "remove_keyboard": true }), |it| {
            matches!(it, ReplyMarkup::ReplyKeyboardRemove(_))
        }),
        (json!({ "force_reply": true, "selective": true }), |it| {
            matches!(it, ReplyMarkup::ForceReply(_))
        }),
    ];
    each_is_read_as_itself(&cases);
}

#[test]
fn the_parts_of_a_story_are_told_by_their_type() {
    let reaction = json!({ "type": "emoji", "emoji": "👍" });
    let cases: [Case<StoryAreaType>; 5] = [
        (
            json!({ "type": "location", "latitude": 1.5, "longitude": 2.5 }),
            |it| matches!(it, StoryAreaType::Location(_)),
        ),
        (
            json!({ "type": "suggested_reaction", "reaction_type": reaction }),
            |it| matches!(it, StoryAreaType::SuggestedReaction(_)),
        ),
        (json!({ "type": "link", "url": "u" }), |it| {
            matches!(it, StoryAreaType::Link(_))
        }),
        (
            json!({ "type": "weather", "temperature": 1.5, "emoji": "☀", "background_color": 4278190080_i64 }),
            |it| matches!(it, StoryAreaType::Weather(_)),
        ),
        (json!({ "type": "unique_gift", "name": "g" }), |it| {
            matches!(it, StoryAreaType::UniqueGift(_))
        }),
    ];
    each_is_read_as_itself(&cases);
    let cases: [Case<ReactionType>; 3] = [
        (reaction, |it| matches!(it, ReactionType::Emoji(_))),
        (
            json!({ "type": "custom_emoji", "custom_emoji_id": "5" }),
            |it| matches!(it, ReactionType::CustomEmoji(_)),
        ),
        (json!({ "type": "paid" }), |it| {
            matches!(it, ReactionType::Paid(_))
        }),
    ];
    each_is_read_as_itself(&cases);
}
