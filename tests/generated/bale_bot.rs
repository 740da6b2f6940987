// @generated from spec/bale by `cargo xtask gen bale`. Edit the spec, not this file.

//! Every type of the crate that can be read, and every method, by name.

use bazu_tests::{RoundTrip, Sent, round_trip, sent};
use serde_json::Value;

/// Decodes JSON as the named type, encodes it again, and checks that both are equal.
#[allow(deprecated)]
pub const TYPES: &[(&str, RoundTrip)] = &[
    ("ChatId", round_trip::<bale_bot::types::ChatId>),
    ("ChatType", round_trip::<bale_bot::types::ChatType>),
    ("Chat", round_trip::<bale_bot::types::Chat>),
    ("ChatPhoto", round_trip::<bale_bot::types::ChatPhoto>),
    ("ChatMember", round_trip::<bale_bot::types::ChatMember>),
    ("ChatMemberOwner", round_trip::<bale_bot::types::ChatMemberOwner>),
    ("ChatMemberAdministrator", round_trip::<bale_bot::types::ChatMemberAdministrator>),
    ("ChatMemberMember", round_trip::<bale_bot::types::ChatMemberMember>),
    ("ChatMemberRestricted", round_trip::<bale_bot::types::ChatMemberRestricted>),
    ("ChatPermissions", round_trip::<bale_bot::types::ChatPermissions>),
    ("ChatInviteLink", round_trip::<bale_bot::types::ChatInviteLink>),
    ("ChatFullInfo", round_trip::<bale_bot::types::ChatFullInfo>),
    ("BotCommand", round_trip::<bale_bot::types::BotCommand>),
    ("ReplyMarkup", round_trip::<bale_bot::types::ReplyMarkup>),
    ("InlineKeyboardMarkup", round_trip::<bale_bot::types::InlineKeyboardMarkup>),
    ("InlineKeyboardButton", round_trip::<bale_bot::types::InlineKeyboardButton>),
    ("ReplyKeyboardMarkup", round_trip::<bale_bot::types::ReplyKeyboardMarkup>),
    ("KeyboardButton", round_trip::<bale_bot::types::KeyboardButton>),
    ("ReplyKeyboardRemove", round_trip::<bale_bot::types::ReplyKeyboardRemove>),
    ("WebAppInfo", round_trip::<bale_bot::types::WebAppInfo>),
    ("CallbackQuery", round_trip::<bale_bot::types::CallbackQuery>),
    ("CopyTextButton", round_trip::<bale_bot::types::CopyTextButton>),
    ("PhotoSize", round_trip::<bale_bot::types::PhotoSize>),
    ("Animation", round_trip::<bale_bot::types::Animation>),
    ("Audio", round_trip::<bale_bot::types::Audio>),
    ("Document", round_trip::<bale_bot::types::Document>),
    ("Video", round_trip::<bale_bot::types::Video>),
    ("Voice", round_trip::<bale_bot::types::Voice>),
    ("Contact", round_trip::<bale_bot::types::Contact>),
    ("Location", round_trip::<bale_bot::types::Location>),
    ("File", round_trip::<bale_bot::types::File>),
    ("Message", round_trip::<bale_bot::types::Message>),
    ("MessageId", round_trip::<bale_bot::types::MessageId>),
    ("MessageEntity", round_trip::<bale_bot::types::MessageEntity>),
    ("MessageEntityType", round_trip::<bale_bot::types::MessageEntityType>),
    ("WebAppData", round_trip::<bale_bot::types::WebAppData>),
    ("ChatAction", round_trip::<bale_bot::types::ChatAction>),
    ("Poll", round_trip::<bale_bot::types::Poll>),
    ("PollOption", round_trip::<bale_bot::types::PollOption>),
    ("PollType", round_trip::<bale_bot::types::PollType>),
    ("ForwardOrigin", round_trip::<bale_bot::types::ForwardOrigin>),
    ("ForwardOriginType", round_trip::<bale_bot::types::ForwardOriginType>),
    ("Invoice", round_trip::<bale_bot::types::Invoice>),
    ("LabeledPrice", round_trip::<bale_bot::types::LabeledPrice>),
    ("PreCheckoutQuery", round_trip::<bale_bot::types::PreCheckoutQuery>),
    ("SuccessfulPayment", round_trip::<bale_bot::types::SuccessfulPayment>),
    ("Transaction", round_trip::<bale_bot::types::Transaction>),
    ("TransactionStatus", round_trip::<bale_bot::types::TransactionStatus>),
    ("Sticker", round_trip::<bale_bot::types::Sticker>),
    ("StickerType", round_trip::<bale_bot::types::StickerType>),
    ("StickerSet", round_trip::<bale_bot::types::StickerSet>),
    ("StickerFormat", round_trip::<bale_bot::types::StickerFormat>),
    ("WebhookInfo", round_trip::<bale_bot::types::WebhookInfo>),
    ("Update", round_trip::<bale_bot::types::Update>),
    ("User", round_trip::<bale_bot::types::User>),
];

/// Makes a request of the named method from JSON, and encodes it.
pub const METHODS: &[(&str, Sent)] = &[
    ("banChatMember", |values| make_ban_chat_member(values).map(|made| sent(&made))),
    ("unbanChatMember", |values| make_unban_chat_member(values).map(|made| sent(&made))),
    (
        "restrictChatMember",
        |values| make_restrict_chat_member(values).map(|made| sent(&made)),
    ),
    (
        "promoteChatMember",
        |values| make_promote_chat_member(values).map(|made| sent(&made)),
    ),
    ("setChatPhoto", |values| make_set_chat_photo(values).map(|made| sent(&made))),
    ("leaveChat", |values| make_leave_chat(values).map(|made| sent(&made))),
    ("getChat", |values| make_get_chat(values).map(|made| sent(&made))),
    (
        "getChatAdministrators",
        |values| make_get_chat_administrators(values).map(|made| sent(&made)),
    ),
    ("getChatMember", |values| make_get_chat_member(values).map(|made| sent(&made))),
    ("pinChatMessage", |values| make_pin_chat_message(values).map(|made| sent(&made))),
    ("setChatTitle", |values| make_set_chat_title(values).map(|made| sent(&made))),
    (
        "setChatDescription",
        |values| make_set_chat_description(values).map(|made| sent(&made)),
    ),
    ("inviteUser", |values| make_invite_user(values).map(|made| sent(&made))),
    ("deleteChatPhoto", |values| make_delete_chat_photo(values).map(|made| sent(&made))),
    (
        "getChatMembersCount",
        |values| make_get_chat_members_count(values).map(|made| sent(&made)),
    ),
    (
        "unPinChatMessage",
        |values| make_unpin_chat_message(values).map(|made| sent(&made)),
    ),
    (
        "unpinAllChatMessages",
        |values| make_unpin_all_chat_messages(values).map(|made| sent(&made)),
    ),
    (
        "createChatInviteLink",
        |values| make_create_chat_invite_link(values).map(|made| sent(&made)),
    ),
    (
        "revokeChatInviteLink",
        |values| make_revoke_chat_invite_link(values).map(|made| sent(&made)),
    ),
    (
        "exportChatInviteLink",
        |values| make_export_chat_invite_link(values).map(|made| sent(&made)),
    ),
    ("setMyCommands", |values| make_set_my_commands(values).map(|made| sent(&made))),
    ("getMyCommands", |values| make_get_my_commands(values).map(|made| sent(&made))),
    (
        "deleteMyCommands",
        |values| make_delete_my_commands(values).map(|made| sent(&made)),
    ),
    (
        "answerCallbackQuery",
        |values| make_answer_callback_query(values).map(|made| sent(&made)),
    ),
    ("sendPhoto", |values| make_send_photo(values).map(|made| sent(&made))),
    ("sendAudio", |values| make_send_audio(values).map(|made| sent(&made))),
    ("sendDocument", |values| make_send_document(values).map(|made| sent(&made))),
    ("sendVideo", |values| make_send_video(values).map(|made| sent(&made))),
    ("sendAnimation", |values| make_send_animation(values).map(|made| sent(&made))),
    ("sendVoice", |values| make_send_voice(values).map(|made| sent(&made))),
    ("sendMediaGroup", |values| make_send_media_group(values).map(|made| sent(&made))),
    ("getFile", |values| make_get_file(values).map(|made| sent(&made))),
    ("sendMessage", |values| make_send_message(values).map(|made| sent(&made))),
    ("forwardMessage", |values| make_forward_message(values).map(|made| sent(&made))),
    ("copyMessage", |values| make_copy_message(values).map(|made| sent(&made))),
    ("sendContact", |values| make_send_contact(values).map(|made| sent(&made))),
    ("sendLocation", |values| make_send_location(values).map(|made| sent(&made))),
    ("sendChatAction", |values| make_send_chat_action(values).map(|made| sent(&made))),
    ("deleteMessage", |values| make_delete_message(values).map(|made| sent(&made))),
    ("editMessageText", |values| make_edit_message_text(values).map(|made| sent(&made))),
    (
        "editMessageCaption",
        |values| make_edit_message_caption(values).map(|made| sent(&made)),
    ),
    (
        "editMessageReplyMarkup",
        |values| make_edit_message_reply_markup(values).map(|made| sent(&made)),
    ),
    ("sendInvoice", |values| make_send_invoice(values).map(|made| sent(&made))),
    (
        "createInvoiceLink",
        |values| make_create_invoice_link(values).map(|made| sent(&made)),
    ),
    (
        "answerPreCheckoutQuery",
        |values| make_answer_pre_checkout_query(values).map(|made| sent(&made)),
    ),
    (
        "inquireTransaction",
        |values| make_inquire_transaction(values).map(|made| sent(&made)),
    ),
    (
        "addStickerToSet",
        |values| make_add_sticker_to_set(values).map(|made| sent(&made)),
    ),
    ("sendSticker", |values| make_send_sticker(values).map(|made| sent(&made))),
    ("getStickerSet", |values| make_get_sticker_set(values).map(|made| sent(&made))),
    (
        "uploadStickerFile",
        |values| make_upload_sticker_file(values).map(|made| sent(&made)),
    ),
    (
        "createNewStickerSet",
        |values| make_create_new_sticker_set(values).map(|made| sent(&made)),
    ),
    (
        "deleteStickerToSet",
        |values| make_delete_sticker_to_set(values).map(|made| sent(&made)),
    ),
    ("getUpdates", |values| make_get_updates(values).map(|made| sent(&made))),
    ("setWebhook", |values| make_set_webhook(values).map(|made| sent(&made))),
    ("deleteWebhook", |values| make_delete_webhook(values).map(|made| sent(&made))),
    ("getWebhookInfo", |values| make_get_webhook_info(values).map(|made| sent(&made))),
    ("getMe", |values| make_get_me(values).map(|made| sent(&made))),
    ("close", |values| make_close(values).map(|made| sent(&made))),
    ("askReview", |values| make_ask_review(values).map(|made| sent(&made))),
    ("logout", |values| make_logout(values).map(|made| sent(&made))),
];

/// Makes a sample of the named type.
#[allow(deprecated)]
#[rustfmt::skip]
pub const SAMPLES: &[(&str, fn())] = &[
    (
        "ChatType",
        || {
            let _ = <bale_bot::types::ChatType as bale_bot::Sample>::sample();
        },
    ),
    (
        "Chat",
        || {
            let _ = <bale_bot::types::Chat as bale_bot::Sample>::sample();
        },
    ),
    (
        "ChatPhoto",
        || {
            let _ = <bale_bot::types::ChatPhoto as bale_bot::Sample>::sample();
        },
    ),
    (
        "ChatMember",
        || {
            let _ = <bale_bot::types::ChatMember as bale_bot::Sample>::sample();
        },
    ),
    (
        "ChatMemberOwner",
        || {
            let _ = <bale_bot::types::ChatMemberOwner as bale_bot::Sample>::sample();
        },
    ),
    (
        "ChatMemberAdministrator",
        || {
            let _ = <bale_bot::types::ChatMemberAdministrator as bale_bot::Sample>::sample();
        },
    ),
    (
        "ChatMemberMember",
        || {
            let _ = <bale_bot::types::ChatMemberMember as bale_bot::Sample>::sample();
        },
    ),
    (
        "ChatMemberRestricted",
        || {
            let _ = <bale_bot::types::ChatMemberRestricted as bale_bot::Sample>::sample();
        },
    ),
    (
        "ChatInviteLink",
        || {
            let _ = <bale_bot::types::ChatInviteLink as bale_bot::Sample>::sample();
        },
    ),
    (
        "ChatFullInfo",
        || {
            let _ = <bale_bot::types::ChatFullInfo as bale_bot::Sample>::sample();
        },
    ),
    (
        "BotCommand",
        || {
            let _ = <bale_bot::types::BotCommand as bale_bot::Sample>::sample();
        },
    ),
    (
        "InlineKeyboardMarkup",
        || {
            let _ = <bale_bot::types::InlineKeyboardMarkup as bale_bot::Sample>::sample();
        },
    ),
    (
        "InlineKeyboardButton",
        || {
            let _ = <bale_bot::types::InlineKeyboardButton as bale_bot::Sample>::sample();
        },
    ),
    (
        "WebAppInfo",
        || {
            let _ = <bale_bot::types::WebAppInfo as bale_bot::Sample>::sample();
        },
    ),
    (
        "CallbackQuery",
        || {
            let _ = <bale_bot::types::CallbackQuery as bale_bot::Sample>::sample();
        },
    ),
    (
        "CopyTextButton",
        || {
            let _ = <bale_bot::types::CopyTextButton as bale_bot::Sample>::sample();
        },
    ),
    (
        "PhotoSize",
        || {
            let _ = <bale_bot::types::PhotoSize as bale_bot::Sample>::sample();
        },
    ),
    (
        "Animation",
        || {
            let _ = <bale_bot::types::Animation as bale_bot::Sample>::sample();
        },
    ),
    (
        "Audio",
        || {
            let _ = <bale_bot::types::Audio as bale_bot::Sample>::sample();
        },
    ),
    (
        "Document",
        || {
            let _ = <bale_bot::types::Document as bale_bot::Sample>::sample();
        },
    ),
    (
        "Video",
        || {
            let _ = <bale_bot::types::Video as bale_bot::Sample>::sample();
        },
    ),
    (
        "Voice",
        || {
            let _ = <bale_bot::types::Voice as bale_bot::Sample>::sample();
        },
    ),
    (
        "Contact",
        || {
            let _ = <bale_bot::types::Contact as bale_bot::Sample>::sample();
        },
    ),
    (
        "Location",
        || {
            let _ = <bale_bot::types::Location as bale_bot::Sample>::sample();
        },
    ),
    (
        "File",
        || {
            let _ = <bale_bot::types::File as bale_bot::Sample>::sample();
        },
    ),
    (
        "Message",
        || {
            let _ = <bale_bot::types::Message as bale_bot::Sample>::sample();
        },
    ),
    (
        "MessageId",
        || {
            let _ = <bale_bot::types::MessageId as bale_bot::Sample>::sample();
        },
    ),
    (
        "MessageEntity",
        || {
            let _ = <bale_bot::types::MessageEntity as bale_bot::Sample>::sample();
        },
    ),
    (
        "MessageEntityType",
        || {
            let _ = <bale_bot::types::MessageEntityType as bale_bot::Sample>::sample();
        },
    ),
    (
        "WebAppData",
        || {
            let _ = <bale_bot::types::WebAppData as bale_bot::Sample>::sample();
        },
    ),
    (
        "Poll",
        || {
            let _ = <bale_bot::types::Poll as bale_bot::Sample>::sample();
        },
    ),
    (
        "PollOption",
        || {
            let _ = <bale_bot::types::PollOption as bale_bot::Sample>::sample();
        },
    ),
    (
        "PollType",
        || {
            let _ = <bale_bot::types::PollType as bale_bot::Sample>::sample();
        },
    ),
    (
        "ForwardOrigin",
        || {
            let _ = <bale_bot::types::ForwardOrigin as bale_bot::Sample>::sample();
        },
    ),
    (
        "ForwardOriginType",
        || {
            let _ = <bale_bot::types::ForwardOriginType as bale_bot::Sample>::sample();
        },
    ),
    (
        "Invoice",
        || {
            let _ = <bale_bot::types::Invoice as bale_bot::Sample>::sample();
        },
    ),
    (
        "PreCheckoutQuery",
        || {
            let _ = <bale_bot::types::PreCheckoutQuery as bale_bot::Sample>::sample();
        },
    ),
    (
        "SuccessfulPayment",
        || {
            let _ = <bale_bot::types::SuccessfulPayment as bale_bot::Sample>::sample();
        },
    ),
    (
        "Transaction",
        || {
            let _ = <bale_bot::types::Transaction as bale_bot::Sample>::sample();
        },
    ),
    (
        "TransactionStatus",
        || {
            let _ = <bale_bot::types::TransactionStatus as bale_bot::Sample>::sample();
        },
    ),
    (
        "Sticker",
        || {
            let _ = <bale_bot::types::Sticker as bale_bot::Sample>::sample();
        },
    ),
    (
        "StickerType",
        || {
            let _ = <bale_bot::types::StickerType as bale_bot::Sample>::sample();
        },
    ),
    (
        "StickerSet",
        || {
            let _ = <bale_bot::types::StickerSet as bale_bot::Sample>::sample();
        },
    ),
    (
        "WebhookInfo",
        || {
            let _ = <bale_bot::types::WebhookInfo as bale_bot::Sample>::sample();
        },
    ),
    (
        "Update",
        || {
            let _ = <bale_bot::types::Update as bale_bot::Sample>::sample();
        },
    ),
    (
        "User",
        || {
            let _ = <bale_bot::types::User as bale_bot::Sample>::sample();
        },
    ),
];

#[allow(deprecated)]
fn make_ban_chat_member(values: &Value) -> Option<bale_bot::methods::BanChatMember> {
    let made = bale_bot::methods::BanChatMember::new(
        values.get("chat_id").and_then(bazu_tests::read::<bale_bot::types::ChatId>)?,
        values.get("user_id").and_then(bazu_tests::read::<i64>)?,
    );
    Some(made)
}

#[allow(deprecated)]
fn make_unban_chat_member(values: &Value) -> Option<bale_bot::methods::UnbanChatMember> {
    let mut made = bale_bot::methods::UnbanChatMember::new(
        values.get("chat_id").and_then(bazu_tests::read::<bale_bot::types::ChatId>)?,
        values.get("user_id").and_then(bazu_tests::read::<i64>)?,
    );
    made.only_if_banned = values.get("only_if_banned").and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_restrict_chat_member(
    values: &Value,
) -> Option<bale_bot::methods::RestrictChatMember> {
    let mut made = bale_bot::methods::RestrictChatMember::new(
        values.get("chat_id").and_then(bazu_tests::read::<bale_bot::types::ChatId>)?,
        values.get("user_id").and_then(bazu_tests::read::<i64>)?,
        values
            .get("permissions")
            .and_then(bazu_tests::read::<bale_bot::types::ChatPermissions>)?,
    );
    made.until_date = values.get("until_date").and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_promote_chat_member(
    values: &Value,
) -> Option<bale_bot::methods::PromoteChatMember> {
    let mut made = bale_bot::methods::PromoteChatMember::new(
        values.get("chat_id").and_then(bazu_tests::read::<bale_bot::types::ChatId>)?,
        values.get("user_id").and_then(bazu_tests::read::<i64>)?,
    );
    made.can_change_info = values.get("can_change_info").and_then(bazu_tests::read);
    made.can_post_messages = values.get("can_post_messages").and_then(bazu_tests::read);
    made.can_edit_messages = values.get("can_edit_messages").and_then(bazu_tests::read);
    made.can_delete_messages = values
        .get("can_delete_messages")
        .and_then(bazu_tests::read);
    made.can_manage_video_chats = values
        .get("can_manage_video_chats")
        .and_then(bazu_tests::read);
    made.can_invite_users = values.get("can_invite_users").and_then(bazu_tests::read);
    made.can_restrict_members = values
        .get("can_restrict_members")
        .and_then(bazu_tests::read);
    made.can_promote_members = values
        .get("can_promote_members")
        .and_then(bazu_tests::read);
    made.can_pin_messages = values.get("can_pin_messages").and_then(bazu_tests::read);
    made.can_be_edited = values.get("can_be_edited").and_then(bazu_tests::read);
    made.can_send_messages = values.get("can_send_messages").and_then(bazu_tests::read);
    made.can_send_media_messages = values
        .get("can_send_media_messages")
        .and_then(bazu_tests::read);
    made.can_reply_to_story = values
        .get("can_reply_to_story")
        .and_then(bazu_tests::read);
    made.can_send_link_message = values
        .get("can_send_link_message")
        .and_then(bazu_tests::read);
    made.can_send_forwarded_message = values
        .get("can_send_forwarded_message")
        .and_then(bazu_tests::read);
    made.can_see_members = values.get("can_see_members").and_then(bazu_tests::read);
    made.can_add_story = values.get("can_add_story").and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_set_chat_photo(values: &Value) -> Option<bale_bot::methods::SetChatPhoto> {
    let made = bale_bot::methods::SetChatPhoto::new(
        values.get("chat_id").and_then(bazu_tests::read::<bale_bot::types::ChatId>)?,
        values.get("photo").and_then(bazu_tests::file)?,
    );
    Some(made)
}

#[allow(deprecated)]
fn make_leave_chat(values: &Value) -> Option<bale_bot::methods::LeaveChat> {
    let made = bale_bot::methods::LeaveChat::new(
        values.get("chat_id").and_then(bazu_tests::read::<bale_bot::types::ChatId>)?,
    );
    Some(made)
}

#[allow(deprecated)]
fn make_get_chat(values: &Value) -> Option<bale_bot::methods::GetChat> {
    let made = bale_bot::methods::GetChat::new(
        values.get("chat_id").and_then(bazu_tests::read::<bale_bot::types::ChatId>)?,
    );
    Some(made)
}

#[allow(deprecated)]
fn make_get_chat_administrators(
    values: &Value,
) -> Option<bale_bot::methods::GetChatAdministrators> {
    let made = bale_bot::methods::GetChatAdministrators::new(
        values.get("chat_id").and_then(bazu_tests::read::<bale_bot::types::ChatId>)?,
    );
    Some(made)
}

#[allow(deprecated)]
fn make_get_chat_member(values: &Value) -> Option<bale_bot::methods::GetChatMember> {
    let made = bale_bot::methods::GetChatMember::new(
        values.get("chat_id").and_then(bazu_tests::read::<bale_bot::types::ChatId>)?,
        values.get("user_id").and_then(bazu_tests::read::<i64>)?,
    );
    Some(made)
}

#[allow(deprecated)]
fn make_pin_chat_message(values: &Value) -> Option<bale_bot::methods::PinChatMessage> {
    let made = bale_bot::methods::PinChatMessage::new(
        values.get("chat_id").and_then(bazu_tests::read::<bale_bot::types::ChatId>)?,
        values.get("message_id").and_then(bazu_tests::read::<i64>)?,
    );
    Some(made)
}

#[allow(deprecated)]
fn make_set_chat_title(values: &Value) -> Option<bale_bot::methods::SetChatTitle> {
    let made = bale_bot::methods::SetChatTitle::new(
        values.get("chat_id").and_then(bazu_tests::read::<bale_bot::types::ChatId>)?,
        values.get("title").and_then(bazu_tests::read::<String>)?,
    );
    Some(made)
}

#[allow(deprecated)]
fn make_set_chat_description(
    values: &Value,
) -> Option<bale_bot::methods::SetChatDescription> {
    let made = bale_bot::methods::SetChatDescription::new(
        values.get("chat_id").and_then(bazu_tests::read::<bale_bot::types::ChatId>)?,
        values.get("description").and_then(bazu_tests::read::<String>)?,
    );
    Some(made)
}

#[allow(deprecated)]
fn make_invite_user(values: &Value) -> Option<bale_bot::methods::InviteUser> {
    let made = bale_bot::methods::InviteUser::new(
        values.get("chat_id").and_then(bazu_tests::read::<bale_bot::types::ChatId>)?,
        values.get("user_id").and_then(bazu_tests::read::<i64>)?,
    );
    Some(made)
}

#[allow(deprecated)]
fn make_delete_chat_photo(values: &Value) -> Option<bale_bot::methods::DeleteChatPhoto> {
    let made = bale_bot::methods::DeleteChatPhoto::new(
        values.get("chat_id").and_then(bazu_tests::read::<bale_bot::types::ChatId>)?,
    );
    Some(made)
}

#[allow(deprecated)]
fn make_get_chat_members_count(
    values: &Value,
) -> Option<bale_bot::methods::GetChatMembersCount> {
    let made = bale_bot::methods::GetChatMembersCount::new(
        values.get("chat_id").and_then(bazu_tests::read::<bale_bot::types::ChatId>)?,
    );
    Some(made)
}

#[allow(deprecated)]
fn make_unpin_chat_message(
    values: &Value,
) -> Option<bale_bot::methods::UnpinChatMessage> {
    let made = bale_bot::methods::UnpinChatMessage::new(
        values.get("chat_id").and_then(bazu_tests::read::<bale_bot::types::ChatId>)?,
        values.get("message_id").and_then(bazu_tests::read::<i64>)?,
    );
    Some(made)
}

#[allow(deprecated)]
fn make_unpin_all_chat_messages(
    values: &Value,
) -> Option<bale_bot::methods::UnpinAllChatMessages> {
    let made = bale_bot::methods::UnpinAllChatMessages::new(
        values.get("chat_id").and_then(bazu_tests::read::<bale_bot::types::ChatId>)?,
    );
    Some(made)
}

#[allow(deprecated)]
fn make_create_chat_invite_link(
    values: &Value,
) -> Option<bale_bot::methods::CreateChatInviteLink> {
    let made = bale_bot::methods::CreateChatInviteLink::new(
        values.get("chat_id").and_then(bazu_tests::read::<bale_bot::types::ChatId>)?,
    );
    Some(made)
}

#[allow(deprecated)]
fn make_revoke_chat_invite_link(
    values: &Value,
) -> Option<bale_bot::methods::RevokeChatInviteLink> {
    let made = bale_bot::methods::RevokeChatInviteLink::new(
        values.get("chat_id").and_then(bazu_tests::read::<bale_bot::types::ChatId>)?,
        values.get("invite_link").and_then(bazu_tests::read::<String>)?,
    );
    Some(made)
}

#[allow(deprecated)]
fn make_export_chat_invite_link(
    values: &Value,
) -> Option<bale_bot::methods::ExportChatInviteLink> {
    let made = bale_bot::methods::ExportChatInviteLink::new(
        values.get("chat_id").and_then(bazu_tests::read::<bale_bot::types::ChatId>)?,
    );
    Some(made)
}

#[allow(deprecated)]
fn make_set_my_commands(values: &Value) -> Option<bale_bot::methods::SetMyCommands> {
    let made = bale_bot::methods::SetMyCommands::new(
        values
            .get("commands")
            .and_then(bazu_tests::read::<Vec<bale_bot::types::BotCommand>>)?,
    );
    Some(made)
}

#[allow(deprecated)]
fn make_get_my_commands(_: &Value) -> Option<bale_bot::methods::GetMyCommands> {
    let made = bale_bot::methods::GetMyCommands::new();
    Some(made)
}

#[allow(deprecated)]
fn make_delete_my_commands(_: &Value) -> Option<bale_bot::methods::DeleteMyCommands> {
    let made = bale_bot::methods::DeleteMyCommands::new();
    Some(made)
}

#[allow(deprecated)]
fn make_answer_callback_query(
    values: &Value,
) -> Option<bale_bot::methods::AnswerCallbackQuery> {
    let mut made = bale_bot::methods::AnswerCallbackQuery::new(
        values.get("callback_query_id").and_then(bazu_tests::read::<String>)?,
    );
    made.text = values.get("text").and_then(bazu_tests::read);
    made.show_alert = values.get("show_alert").and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_send_photo(values: &Value) -> Option<bale_bot::methods::SendPhoto> {
    let mut made = bale_bot::methods::SendPhoto::new(
        values.get("chat_id").and_then(bazu_tests::read::<bale_bot::types::ChatId>)?,
        values.get("photo").and_then(bazu_tests::file)?,
    );
    made.caption = values.get("caption").and_then(bazu_tests::read);
    made.reply_to_message_id = values
        .get("reply_to_message_id")
        .and_then(bazu_tests::read);
    made.reply_markup = values.get("reply_markup").and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_send_audio(values: &Value) -> Option<bale_bot::methods::SendAudio> {
    let mut made = bale_bot::methods::SendAudio::new(
        values.get("chat_id").and_then(bazu_tests::read::<bale_bot::types::ChatId>)?,
        values.get("audio").and_then(bazu_tests::file)?,
    );
    made.caption = values.get("caption").and_then(bazu_tests::read);
    made.reply_to_message_id = values
        .get("reply_to_message_id")
        .and_then(bazu_tests::read);
    made.reply_markup = values.get("reply_markup").and_then(bazu_tests::read);
    made.duration = values.get("duration").and_then(bazu_tests::read);
    made.title = values.get("title").and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_send_document(values: &Value) -> Option<bale_bot::methods::SendDocument> {
    let mut made = bale_bot::methods::SendDocument::new(
        values.get("chat_id").and_then(bazu_tests::read::<bale_bot::types::ChatId>)?,
        values.get("document").and_then(bazu_tests::file)?,
    );
    made.caption = values.get("caption").and_then(bazu_tests::read);
    made.reply_to_message_id = values
        .get("reply_to_message_id")
        .and_then(bazu_tests::read);
    made.reply_markup = values.get("reply_markup").and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_send_video(values: &Value) -> Option<bale_bot::methods::SendVideo> {
    let mut made = bale_bot::methods::SendVideo::new(
        values.get("chat_id").and_then(bazu_tests::read::<bale_bot::types::ChatId>)?,
        values.get("video").and_then(bazu_tests::file)?,
    );
    made.caption = values.get("caption").and_then(bazu_tests::read);
    made.reply_to_message_id = values
        .get("reply_to_message_id")
        .and_then(bazu_tests::read);
    made.reply_markup = values.get("reply_markup").and_then(bazu_tests::read);
    made.duration = values.get("duration").and_then(bazu_tests::read);
    made.width = values.get("width").and_then(bazu_tests::read);
    made.height = values.get("height").and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_send_animation(values: &Value) -> Option<bale_bot::methods::SendAnimation> {
    let mut made = bale_bot::methods::SendAnimation::new(
        values.get("chat_id").and_then(bazu_tests::read::<bale_bot::types::ChatId>)?,
        values.get("animation").and_then(bazu_tests::file)?,
    );
    made.reply_to_message_id = values
        .get("reply_to_message_id")
        .and_then(bazu_tests::read);
    made.reply_markup = values.get("reply_markup").and_then(bazu_tests::read);
    made.caption = values.get("caption").and_then(bazu_tests::read);
    made.duration = values.get("duration").and_then(bazu_tests::read);
    made.width = values.get("width").and_then(bazu_tests::read);
    made.height = values.get("height").and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_send_voice(values: &Value) -> Option<bale_bot::methods::SendVoice> {
    let mut made = bale_bot::methods::SendVoice::new(
        values.get("chat_id").and_then(bazu_tests::read::<bale_bot::types::ChatId>)?,
        values.get("voice").and_then(bazu_tests::file)?,
    );
    made.caption = values.get("caption").and_then(bazu_tests::read);
    made.reply_to_message_id = values
        .get("reply_to_message_id")
        .and_then(bazu_tests::read);
    made.reply_markup = values.get("reply_markup").and_then(bazu_tests::read);
    made.duration = values.get("duration").and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_send_media_group(values: &Value) -> Option<bale_bot::methods::SendMediaGroup> {
    let mut made = bale_bot::methods::SendMediaGroup::new(
        values.get("chat_id").and_then(bazu_tests::read::<bale_bot::types::ChatId>)?,
        values.get("media").and_then(|value| bazu_tests::list(value, make_input_media))?,
    );
    made.reply_to_message_id = values
        .get("reply_to_message_id")
        .and_then(bazu_tests::read);
    made.reply_markup = values.get("reply_markup").and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_get_file(values: &Value) -> Option<bale_bot::methods::GetFile> {
    let made = bale_bot::methods::GetFile::new(
        values.get("file_id").and_then(bazu_tests::read::<String>)?,
    );
    Some(made)
}

#[allow(deprecated)]
fn make_send_message(values: &Value) -> Option<bale_bot::methods::SendMessage> {
    let mut made = bale_bot::methods::SendMessage::new(
        values.get("chat_id").and_then(bazu_tests::read::<bale_bot::types::ChatId>)?,
        values.get("text").and_then(bazu_tests::read::<String>)?,
    );
    made.reply_to_message_id = values
        .get("reply_to_message_id")
        .and_then(bazu_tests::read);
    made.reply_markup = values.get("reply_markup").and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_forward_message(values: &Value) -> Option<bale_bot::methods::ForwardMessage> {
    let made = bale_bot::methods::ForwardMessage::new(
        values.get("chat_id").and_then(bazu_tests::read::<bale_bot::types::ChatId>)?,
        values
            .get("from_chat_id")
            .and_then(bazu_tests::read::<bale_bot::types::ChatId>)?,
        values.get("message_id").and_then(bazu_tests::read::<i64>)?,
    );
    Some(made)
}

#[allow(deprecated)]
fn make_copy_message(values: &Value) -> Option<bale_bot::methods::CopyMessage> {
    let made = bale_bot::methods::CopyMessage::new(
        values.get("chat_id").and_then(bazu_tests::read::<bale_bot::types::ChatId>)?,
        values
            .get("from_chat_id")
            .and_then(bazu_tests::read::<bale_bot::types::ChatId>)?,
        values.get("message_id").and_then(bazu_tests::read::<i64>)?,
    );
    Some(made)
}

#[allow(deprecated)]
fn make_send_contact(values: &Value) -> Option<bale_bot::methods::SendContact> {
    let mut made = bale_bot::methods::SendContact::new(
        values.get("chat_id").and_then(bazu_tests::read::<bale_bot::types::ChatId>)?,
        values.get("phone_number").and_then(bazu_tests::read::<String>)?,
        values.get("first_name").and_then(bazu_tests::read::<String>)?,
    );
    made.last_name = values.get("last_name").and_then(bazu_tests::read);
    made.reply_to_message_id = values
        .get("reply_to_message_id")
        .and_then(bazu_tests::read);
    made.reply_markup = values.get("reply_markup").and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_send_location(values: &Value) -> Option<bale_bot::methods::SendLocation> {
    let mut made = bale_bot::methods::SendLocation::new(
        values.get("chat_id").and_then(bazu_tests::read::<bale_bot::types::ChatId>)?,
        values.get("latitude").and_then(bazu_tests::read::<f64>)?,
        values.get("longitude").and_then(bazu_tests::read::<f64>)?,
    );
    made.horizontal_accuracy = values
        .get("horizontal_accuracy")
        .and_then(bazu_tests::read);
    made.reply_to_message_id = values
        .get("reply_to_message_id")
        .and_then(bazu_tests::read);
    made.reply_markup = values.get("reply_markup").and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_send_chat_action(values: &Value) -> Option<bale_bot::methods::SendChatAction> {
    let made = bale_bot::methods::SendChatAction::new(
        values.get("chat_id").and_then(bazu_tests::read::<bale_bot::types::ChatId>)?,
        values.get("action").and_then(bazu_tests::read::<bale_bot::types::ChatAction>)?,
    );
    Some(made)
}

#[allow(deprecated)]
fn make_delete_message(values: &Value) -> Option<bale_bot::methods::DeleteMessage> {
    let made = bale_bot::methods::DeleteMessage::new(
        values.get("chat_id").and_then(bazu_tests::read::<bale_bot::types::ChatId>)?,
        values.get("message_id").and_then(bazu_tests::read::<i64>)?,
    );
    Some(made)
}

#[allow(deprecated)]
fn make_edit_message_text(values: &Value) -> Option<bale_bot::methods::EditMessageText> {
    let mut made = bale_bot::methods::EditMessageText::new(
        values.get("chat_id").and_then(bazu_tests::read::<bale_bot::types::ChatId>)?,
        values.get("message_id").and_then(bazu_tests::read::<i64>)?,
        values.get("text").and_then(bazu_tests::read::<String>)?,
    );
    made.reply_markup = values.get("reply_markup").and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_edit_message_caption(
    values: &Value,
) -> Option<bale_bot::methods::EditMessageCaption> {
    let mut made = bale_bot::methods::EditMessageCaption::new(
        values.get("chat_id").and_then(bazu_tests::read::<bale_bot::types::ChatId>)?,
        values.get("message_id").and_then(bazu_tests::read::<i64>)?,
    );
    made.caption = values.get("caption").and_then(bazu_tests::read);
    made.reply_markup = values.get("reply_markup").and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_edit_message_reply_markup(
    values: &Value,
) -> Option<bale_bot::methods::EditMessageReplyMarkup> {
    let mut made = bale_bot::methods::EditMessageReplyMarkup::new(
        values.get("chat_id").and_then(bazu_tests::read::<bale_bot::types::ChatId>)?,
        values.get("message_id").and_then(bazu_tests::read::<i64>)?,
    );
    made.reply_markup = values.get("reply_markup").and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_send_invoice(values: &Value) -> Option<bale_bot::methods::SendInvoice> {
    let mut made = bale_bot::methods::SendInvoice::new(
        values.get("chat_id").and_then(bazu_tests::read::<bale_bot::types::ChatId>)?,
        values.get("title").and_then(bazu_tests::read::<String>)?,
        values.get("description").and_then(bazu_tests::read::<String>)?,
        values.get("payload").and_then(bazu_tests::read::<String>)?,
        values.get("provider_token").and_then(bazu_tests::read::<bazu_core::Secret>)?,
        values
            .get("prices")
            .and_then(bazu_tests::read::<Vec<bale_bot::types::LabeledPrice>>)?,
    );
    made.photo_url = values.get("photo_url").and_then(bazu_tests::read);
    made.photo_size = values.get("photo_size").and_then(bazu_tests::read);
    made.photo_width = values.get("photo_width").and_then(bazu_tests::read);
    made.photo_height = values.get("photo_height").and_then(bazu_tests::read);
    made.need_name = values.get("need_name").and_then(bazu_tests::read);
    made.need_phone_number = values.get("need_phone_number").and_then(bazu_tests::read);
    made.need_email = values.get("need_email").and_then(bazu_tests::read);
    made.need_shipping_address = values
        .get("need_shipping_address")
        .and_then(bazu_tests::read);
    made.is_flexible = values.get("is_flexible").and_then(bazu_tests::read);
    made.reply_to_message_id = values
        .get("reply_to_message_id")
        .and_then(bazu_tests::read);
    made.provider_data = values.get("provider_data").and_then(bazu_tests::read);
    made.disable_notification = values
        .get("disable_notification")
        .and_then(bazu_tests::read);
    made.reply_markup = values.get("reply_markup").and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_create_invoice_link(
    values: &Value,
) -> Option<bale_bot::methods::CreateInvoiceLink> {
    let made = bale_bot::methods::CreateInvoiceLink::new(
        values.get("title").and_then(bazu_tests::read::<String>)?,
        values.get("description").and_then(bazu_tests::read::<String>)?,
        values.get("payload").and_then(bazu_tests::read::<String>)?,
        values.get("provider_token").and_then(bazu_tests::read::<bazu_core::Secret>)?,
        values
            .get("prices")
            .and_then(bazu_tests::read::<Vec<bale_bot::types::LabeledPrice>>)?,
    );
    Some(made)
}

#[allow(deprecated)]
fn make_answer_pre_checkout_query(
    values: &Value,
) -> Option<bale_bot::methods::AnswerPreCheckoutQuery> {
    let mut made = bale_bot::methods::AnswerPreCheckoutQuery::new(
        values.get("pre_checkout_query_id").and_then(bazu_tests::read::<String>)?,
        values.get("ok").and_then(bazu_tests::read::<bool>)?,
    );
    made.error_message = values.get("error_message").and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_inquire_transaction(
    values: &Value,
) -> Option<bale_bot::methods::InquireTransaction> {
    let made = bale_bot::methods::InquireTransaction::new(
        values.get("transaction_id").and_then(bazu_tests::read::<String>)?,
    );
    Some(made)
}

#[allow(deprecated)]
fn make_add_sticker_to_set(
    values: &Value,
) -> Option<bale_bot::methods::AddStickerToSet> {
    let made = bale_bot::methods::AddStickerToSet::new(
        values.get("user_id").and_then(bazu_tests::read::<i64>)?,
        values.get("name").and_then(bazu_tests::read::<String>)?,
        values.get("sticker").and_then(make_input_sticker)?,
    );
    Some(made)
}

#[allow(deprecated)]
fn make_send_sticker(values: &Value) -> Option<bale_bot::methods::SendSticker> {
    let mut made = bale_bot::methods::SendSticker::new(
        values.get("chat_id").and_then(bazu_tests::read::<bale_bot::types::ChatId>)?,
        values.get("sticker").and_then(bazu_tests::file)?,
    );
    made.reply_to_message_id = values
        .get("reply_to_message_id")
        .and_then(bazu_tests::read);
    made.reply_markup = values.get("reply_markup").and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_get_sticker_set(values: &Value) -> Option<bale_bot::methods::GetStickerSet> {
    let made = bale_bot::methods::GetStickerSet::new(
        values.get("name").and_then(bazu_tests::read::<String>)?,
    );
    Some(made)
}

#[allow(deprecated)]
fn make_upload_sticker_file(
    values: &Value,
) -> Option<bale_bot::methods::UploadStickerFile> {
    let made = bale_bot::methods::UploadStickerFile::new(
        values.get("user_id").and_then(bazu_tests::read::<i64>)?,
        values.get("sticker").and_then(bazu_tests::file)?,
    );
    Some(made)
}

#[allow(deprecated)]
fn make_create_new_sticker_set(
    values: &Value,
) -> Option<bale_bot::methods::CreateNewStickerSet> {
    let made = bale_bot::methods::CreateNewStickerSet::new(
        values.get("user_id").and_then(bazu_tests::read::<i64>)?,
        values.get("name").and_then(bazu_tests::read::<String>)?,
        values.get("title").and_then(bazu_tests::read::<String>)?,
        values
            .get("sticker")
            .and_then(|value| bazu_tests::list(value, make_input_sticker))?,
    );
    Some(made)
}

#[allow(deprecated)]
fn make_delete_sticker_to_set(
    values: &Value,
) -> Option<bale_bot::methods::DeleteStickerToSet> {
    let made = bale_bot::methods::DeleteStickerToSet::new(
        values.get("sticker").and_then(bazu_tests::read::<String>)?,
    );
    Some(made)
}

#[allow(deprecated)]
fn make_get_updates(values: &Value) -> Option<bale_bot::methods::GetUpdates> {
    let mut made = bale_bot::methods::GetUpdates::new();
    made.offset = values.get("offset").and_then(bazu_tests::read);
    made.limit = values.get("limit").and_then(bazu_tests::read);
    made.timeout = values.get("timeout").and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_set_webhook(values: &Value) -> Option<bale_bot::methods::SetWebhook> {
    let made = bale_bot::methods::SetWebhook::new(
        values.get("url").and_then(bazu_tests::read::<String>)?,
    );
    Some(made)
}

#[allow(deprecated)]
fn make_delete_webhook(_: &Value) -> Option<bale_bot::methods::DeleteWebhook> {
    let made = bale_bot::methods::DeleteWebhook::new();
    Some(made)
}

#[allow(deprecated)]
fn make_get_webhook_info(_: &Value) -> Option<bale_bot::methods::GetWebhookInfo> {
    let made = bale_bot::methods::GetWebhookInfo::new();
    Some(made)
}

#[allow(deprecated)]
fn make_get_me(_: &Value) -> Option<bale_bot::methods::GetMe> {
    let made = bale_bot::methods::GetMe::new();
    Some(made)
}

#[allow(deprecated)]
fn make_close(_: &Value) -> Option<bale_bot::methods::Close> {
    let made = bale_bot::methods::Close::new();
    Some(made)
}

#[allow(deprecated)]
fn make_ask_review(values: &Value) -> Option<bale_bot::methods::AskReview> {
    let made = bale_bot::methods::AskReview::new(
        values.get("user_id").and_then(bazu_tests::read::<i64>)?,
        values.get("delay_seconds").and_then(bazu_tests::read::<i64>)?,
    );
    Some(made)
}

#[allow(deprecated)]
fn make_logout(_: &Value) -> Option<bale_bot::methods::Logout> {
    let made = bale_bot::methods::Logout::new();
    Some(made)
}

#[allow(deprecated)]
fn make_input_media(values: &Value) -> Option<bale_bot::types::InputMedia> {
    if values["type"] == "photo"
        && let Some(made) = Some(values).and_then(make_input_media_photo)
    {
        return Some(bale_bot::types::InputMedia::Photo(made));
    }
    if values["type"] == "video"
        && let Some(made) = Some(values).and_then(make_input_media_video)
    {
        return Some(bale_bot::types::InputMedia::Video(made));
    }
    if values["type"] == "animation"
        && let Some(made) = Some(values).and_then(make_input_media_animation)
    {
        return Some(bale_bot::types::InputMedia::Animation(made));
    }
    if values["type"] == "audio"
        && let Some(made) = Some(values).and_then(make_input_media_audio)
    {
        return Some(bale_bot::types::InputMedia::Audio(made));
    }
    if values["type"] == "document"
        && let Some(made) = Some(values).and_then(make_input_media_document)
    {
        return Some(bale_bot::types::InputMedia::Document(made));
    }
    None
}

#[allow(deprecated)]
fn make_input_media_photo(values: &Value) -> Option<bale_bot::types::InputMediaPhoto> {
    let mut made = bale_bot::types::InputMediaPhoto::new(
        values.get("media").and_then(bazu_tests::file)?,
    );
    made.caption = values.get("caption").and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_input_media_video(values: &Value) -> Option<bale_bot::types::InputMediaVideo> {
    let mut made = bale_bot::types::InputMediaVideo::new(
        values.get("media").and_then(bazu_tests::file)?,
    );
    made.thumbnail = values.get("thumbnail").and_then(bazu_tests::file);
    made.caption = values.get("caption").and_then(bazu_tests::read);
    made.width = values.get("width").and_then(bazu_tests::read);
    made.height = values.get("height").and_then(bazu_tests::read);
    made.duration = values.get("duration").and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_input_media_animation(
    values: &Value,
) -> Option<bale_bot::types::InputMediaAnimation> {
    let mut made = bale_bot::types::InputMediaAnimation::new(
        values.get("media").and_then(bazu_tests::file)?,
    );
    made.thumbnail = values.get("thumbnail").and_then(bazu_tests::file);
    made.caption = values.get("caption").and_then(bazu_tests::read);
    made.width = values.get("width").and_then(bazu_tests::read);
    made.height = values.get("height").and_then(bazu_tests::read);
    made.duration = values.get("duration").and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_input_media_audio(values: &Value) -> Option<bale_bot::types::InputMediaAudio> {
    let mut made = bale_bot::types::InputMediaAudio::new(
        values.get("media").and_then(bazu_tests::file)?,
    );
    made.thumbnail = values.get("thumbnail").and_then(bazu_tests::file);
    made.caption = values.get("caption").and_then(bazu_tests::read);
    made.duration = values.get("duration").and_then(bazu_tests::read);
    made.title = values.get("title").and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_input_media_document(
    values: &Value,
) -> Option<bale_bot::types::InputMediaDocument> {
    let mut made = bale_bot::types::InputMediaDocument::new(
        values.get("media").and_then(bazu_tests::file)?,
    );
    made.thumbnail = values.get("thumbnail").and_then(bazu_tests::file);
    made.caption = values.get("caption").and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_input_sticker(values: &Value) -> Option<bale_bot::types::InputSticker> {
    let mut made = bale_bot::types::InputSticker::new(
        values.get("sticker").and_then(bazu_tests::file)?,
    );
    made.format = values.get("format").and_then(bazu_tests::read);
    made.emoji_list = values.get("emoji_list").and_then(bazu_tests::read);
    made.emoji = values.get("emoji").and_then(bazu_tests::read);
    made.keywords = values.get("keywords").and_then(bazu_tests::read);
    Some(made)
}
