//! What stands on the wire.

use std::collections::BTreeSet;
use std::fs;

use bazu_tests::{Answer, Received, Server};
use letgram_bot::bazu_core::Payload;
use letgram_bot::methods::*;
use letgram_bot::types::{
    InputMedia, InputMediaPhoto, InputMediaVideo, InputSticker, StoryArea, StoryAreaPosition,
    StoryAreaTypeLink, UpdateName,
};
use letgram_bot::{Bot, InputFile};
use serde_json::json;

use crate::{TOKEN, bot, sends};

/// The names of all methods.
const NAMES: [&str; 63] = [
    AddStickerToSet::NAME,
    AnswerCallbackQuery::NAME,
    AnswerInlineQuery::NAME,
    AnswerPreCheckoutQuery::NAME,
    AnswerShippingQuery::NAME,
    BanChatMember::NAME,
    Close::NAME,
    CopyMessage::NAME,
    CreateInvoiceLink::NAME,
    CreateNewStickerSet::NAME,
    DeleteMessage::NAME,
    DeleteMyCommands::NAME,
    DeleteStory::NAME,
    DeleteWebhook::NAME,
    EditMessageCaption::NAME,
    EditMessageReplyMarkup::NAME,
    EditMessageText::NAME,
    EditStory::NAME,
    ForwardMessage::NAME,
    GetChat::NAME,
    GetChatAdministrators::NAME,
    GetChatMember::NAME,
    GetChatMemberCount::NAME,
    GetFile::NAME,
    GetGameHighScores::NAME,
    GetMe::NAME,
    GetMyCommands::NAME,
    GetStickerSet::NAME,
    GetUpdates::NAME,
    GetUserProfilePhotos::NAME,
    GetWebhookInfo::NAME,
    LeaveChat::NAME,
    LogOut::NAME,
    PinChatMessage::NAME,
    PostStory::NAME,
    PromoteChatMember::NAME,
    RestrictChatMember::NAME,
    SendAnimation::NAME,
    SendAudio::NAME,
    SendChatAction::NAME,
    SendContact::NAME,
    SendDice::NAME,
    SendDocument::NAME,
    SendGame::NAME,
    SendInvoice::NAME,
    SendLocation::NAME,
    SendMediaGroup::NAME,
    SendMessage::NAME,
    SendPhoto::NAME,
    SendPoll::NAME,
    SendSticker::NAME,
    SendVenue::NAME,
    SendVideo::NAME,
    SendVideoNote::NAME,
    SendVoice::NAME,
    SetChatDescription::NAME,
    SetChatPhoto::NAME,
    SetChatTitle::NAME,
    SetGameScore::NAME,
    SetMyCommands::NAME,
    SetWebhook::NAME,
    UnbanChatMember::NAME,
    UnpinChatMessage::NAME,
];

/// A form says these things, its uploads in the parts it refers to.
fn assert_form(form: &Received, said: &[&str]) {
    let text = String::from_utf8_lossy(&form.body);
    for said in said {
        assert!(text.contains(said), "{said} is not in {text}");
    }
}

#[test]
fn methods_are_spelled_as_on_the_page() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/coverage/letgram.yaml");
    let list: serde_yaml::Value = serde_yaml::from_str(&fs::read_to_string(file).unwrap()).unwrap();
    let listed = list["methods"].as_mapping().unwrap().keys();
    let listed: BTreeSet<_> = listed.filter_map(serde_yaml::Value::as_str).collect();
    assert_eq!(listed, BTreeSet::from(NAMES));
}

#[tokio::test]
async fn a_method_is_posted_by_its_name_below_the_token() {
    let sent = sends(Bot::log_out).await;
    assert_eq!(sent.method, "POST");
    assert_eq!(sent.path, format!("/bot{TOKEN}/logOut"));
    let sent = sends(|bot| bot.get_chat_member_count("@letgram")).await;
    assert_eq!(sent.path, format!("/bot{TOKEN}/getChatMemberCount"));
    assert_eq!(sent.json(), json!({ "chat_id": "@letgram" }));
}

#[tokio::test]
async fn a_file_is_fetched_below_the_token() {
    let server = Server::answering([Answer::new(200, "image/jpeg", "meow")]).await;
    let bot = bot(&server);
    let file = bot.client().download("photos/file_0.jpg").bytes().await;
    assert_eq!(file.unwrap(), "meow");
    let path = format!("/file/bot{TOKEN}/photos/file_0.jpg");
    assert_eq!(server.received()[0].path, path);
    assert_eq!(Bot::API_URL, "https://api.letgram.ru");
}

#[tokio::test]
async fn allowed_updates_are_absent_empty_or_a_list() {
    let names = || [UpdateName::Message, UpdateName::ChatMember];
    let listed = json!({ "allowed_updates": ["message", "chat_member"] });
    let sent = sends(Bot::get_updates).await;
    assert_eq!(sent.json(), json!({}));
    let sent = sends(|bot| bot.get_updates().allowed_updates([])).await;
    assert_eq!(sent.json(), json!({ "allowed_updates": [] }));
    let sent = sends(|bot| bot.get_updates().allowed_updates(names())).await;
    assert_eq!(sent.json(), listed);

    let url = "https://a.example";
    let sent = sends(|bot| bot.set_webhook(url)).await;
    assert_eq!(sent.json(), json!({ "url": url }));
    let sent = sends(|bot| bot.set_webhook(url).allowed_updates([])).await;
    assert_eq!(sent.json(), json!({ "url": url, "allowed_updates": [] }));
    let sent = sends(|bot| bot.set_webhook(url).allowed_updates(names())).await;
    assert_eq!(sent.json()["allowed_updates"], listed["allowed_updates"]);
}

#[tokio::test]
async fn the_secret_of_a_webhook_goes_out_and_comes_back_in_a_header_with_letgrams_name() {
    let sent = sends(|bot| bot.set_webhook("https://a.example").secret_token("hush")).await;
    assert_eq!(sent.json()["secret_token"], "hush");
    assert_eq!(Bot::WEBHOOK_SECRET_HEADER, "X-Letgram-Bot-Api-Secret-Token");
}

#[tokio::test]
async fn an_album_refers_to_its_uploads_without_brackets() {
    let upload = |name: &'static str| InputFile::bytes(name, name.as_bytes());
    let media = || {
        let video = InputMediaVideo::new(upload("b.mp4")).thumbnail(upload("c.jpg"));
        let photo = InputMediaPhoto::new(upload("a.jpg"));
        [
            InputMedia::from(photo),
            video.into(),
            InputMediaPhoto::new("old").into(),
        ]
    };
    let form = sends(|bot| bot.send_media_group(7, media())).await;
    assert_form(
        &form,
        &[
            r#"[{"type":"photo","media":"attach://file0"},"#,
            r#""media":"attach://file1""#,
            r#""thumbnail":"attach://file2""#,
            r#"{"type":"photo","media":"old"}]"#,
            "name=\"file0\"; filename=\"a.jpg\"",
            "name=\"file1\"; filename=\"b.mp4\"",
            "name=\"file2\"; filename=\"c.jpg\"",
        ],
    );
}

#[tokio::test]
async fn the_file_of_a_story_is_a_part_with_the_name_of_the_parameter() {
    let photo = || InputFile::bytes("a.jpg", b"meow".as_slice());
    let form = sends(|bot| bot.post_story("@letgram", photo()).period(86_400)).await;
    assert_form(
        &form,
        &[
            "name=\"content\"; filename=\"a.jpg\"",
            "name=\"period\"\r\n\r\n86400\r\n",
        ],
    );
    let form = sends(|bot| bot.edit_story("@letgram", 5).content(photo())).await;
    assert_form(&form, &["name=\"content\"; filename=\"a.jpg\""]);
}

#[tokio::test]
async fn a_story_has_areas() {
    let link = StoryAreaTypeLink::new("https://letgram.ru");
    let area = StoryArea::new(
        StoryAreaPosition::new(50.0, 50.0, 10.0, 5.0, 0.0, 1.0),
        link,
    );
    let sent = sends(|bot| bot.edit_story("@letgram", 5).areas([area])).await;
    let areas = json!([{
        "position": {
            "x_percentage": 50.0, "y_percentage": 50.0, "width_percentage": 10.0,
            "height_percentage": 5.0, "rotation_angle": 0.0, "corner_radius_percentage": 1.0,
        },
        "type": { "type": "link", "url": "https://letgram.ru" },
    }]);
    let expected = json!({ "chat_id": "@letgram", "story_id": 5, "areas": areas });
    assert_eq!(sent.json(), expected);
}

#[tokio::test]
async fn a_sticker_for_a_set_refers_to_its_upload_without_brackets() {
    let sticker = InputSticker::new(InputFile::bytes("a.webp", b"meow".as_slice()), ["👍"]);
    let form = sends(|bot| bot.add_sticker_to_set(3, "cats_by_bot", sticker)).await;
    let said = r#"{"sticker":"attach://file0","emoji_list":["👍"]}"#;
    assert_form(&form, &[said, "name=\"file0\"; filename=\"a.webp\""]);
}

#[tokio::test]
async fn a_game_goes_to_a_number_and_other_messages_to_a_number_or_a_name() {
    let sent = sends(|bot| bot.send_game(7, "chess")).await;
    assert_eq!(
        sent.json(),
        json!({ "chat_id": 7, "game_short_name": "chess" })
    );
    let sent = sends(|bot| bot.send_dice("@letgram")).await;
    assert_eq!(sent.json(), json!({ "chat_id": "@letgram" }));
}
