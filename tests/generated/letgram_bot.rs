// @generated from spec/letgram by `cargo xtask gen letgram`. Edit the spec, not this file.

//! Every type of the crate that can be read, and every method, by name.

use bazu_tests::{RoundTrip, Sent, round_trip, sent};
use serde_json::Value;

/// Decodes JSON as the named type, encodes it again, and checks that both are equal.
#[allow(deprecated)]
pub const TYPES: &[(&str, RoundTrip)] = &[
    ("ChatId", round_trip::<letgram_bot::types::ChatId>),
    ("ChatType", round_trip::<letgram_bot::types::ChatType>),
    ("Chat", round_trip::<letgram_bot::types::Chat>),
    ("ChatPhoto", round_trip::<letgram_bot::types::ChatPhoto>),
    ("ChatMember", round_trip::<letgram_bot::types::ChatMember>),
    ("ChatMemberOwner", round_trip::<letgram_bot::types::ChatMemberOwner>),
    (
        "ChatMemberAdministrator",
        round_trip::<letgram_bot::types::ChatMemberAdministrator>,
    ),
    ("ChatMemberMember", round_trip::<letgram_bot::types::ChatMemberMember>),
    ("ChatMemberRestricted", round_trip::<letgram_bot::types::ChatMemberRestricted>),
    ("ChatPermissions", round_trip::<letgram_bot::types::ChatPermissions>),
    ("ChatInviteLink", round_trip::<letgram_bot::types::ChatInviteLink>),
    ("ChatMemberLeft", round_trip::<letgram_bot::types::ChatMemberLeft>),
    ("ChatMemberBanned", round_trip::<letgram_bot::types::ChatMemberBanned>),
    ("ChatMemberUpdated", round_trip::<letgram_bot::types::ChatMemberUpdated>),
    ("BotCommand", round_trip::<letgram_bot::types::BotCommand>),
    ("BotCommandScope", round_trip::<letgram_bot::types::BotCommandScope>),
    ("BotCommandScopeDefault", round_trip::<letgram_bot::types::BotCommandScopeDefault>),
    (
        "BotCommandScopeAllPrivateChats",
        round_trip::<letgram_bot::types::BotCommandScopeAllPrivateChats>,
    ),
    (
        "BotCommandScopeAllGroupChats",
        round_trip::<letgram_bot::types::BotCommandScopeAllGroupChats>,
    ),
    (
        "BotCommandScopeAllChatAdministrators",
        round_trip::<letgram_bot::types::BotCommandScopeAllChatAdministrators>,
    ),
    ("BotCommandScopeChat", round_trip::<letgram_bot::types::BotCommandScopeChat>),
    (
        "BotCommandScopeChatAdministrators",
        round_trip::<letgram_bot::types::BotCommandScopeChatAdministrators>,
    ),
    (
        "BotCommandScopeChatMember",
        round_trip::<letgram_bot::types::BotCommandScopeChatMember>,
    ),
    ("CallbackQuery", round_trip::<letgram_bot::types::CallbackQuery>),
    ("EditedMessage", round_trip::<letgram_bot::types::EditedMessage>),
    ("Game", round_trip::<letgram_bot::types::Game>),
    ("CallbackGame", round_trip::<letgram_bot::types::CallbackGame>),
    ("GameHighScore", round_trip::<letgram_bot::types::GameHighScore>),
    ("InlineQuery", round_trip::<letgram_bot::types::InlineQuery>),
    ("InlineQueryChatType", round_trip::<letgram_bot::types::InlineQueryChatType>),
    ("ChosenInlineResult", round_trip::<letgram_bot::types::ChosenInlineResult>),
    ("InlineQueryResult", round_trip::<letgram_bot::types::InlineQueryResult>),
    (
        "InlineQueryResultArticle",
        round_trip::<letgram_bot::types::InlineQueryResultArticle>,
    ),
    ("InlineQueryResultPhoto", round_trip::<letgram_bot::types::InlineQueryResultPhoto>),
    ("InlineQueryResultGif", round_trip::<letgram_bot::types::InlineQueryResultGif>),
    (
        "InlineQueryResultMpeg4Gif",
        round_trip::<letgram_bot::types::InlineQueryResultMpeg4Gif>,
    ),
    ("InlineQueryResultVideo", round_trip::<letgram_bot::types::InlineQueryResultVideo>),
    ("InlineQueryResultAudio", round_trip::<letgram_bot::types::InlineQueryResultAudio>),
    ("InlineQueryResultVoice", round_trip::<letgram_bot::types::InlineQueryResultVoice>),
    (
        "InlineQueryResultDocument",
        round_trip::<letgram_bot::types::InlineQueryResultDocument>,
    ),
    (
        "InlineQueryResultLocation",
        round_trip::<letgram_bot::types::InlineQueryResultLocation>,
    ),
    ("InlineQueryResultVenue", round_trip::<letgram_bot::types::InlineQueryResultVenue>),
    (
        "InlineQueryResultContact",
        round_trip::<letgram_bot::types::InlineQueryResultContact>,
    ),
    ("InlineQueryResultGame", round_trip::<letgram_bot::types::InlineQueryResultGame>),
    (
        "InlineQueryResultCachedPhoto",
        round_trip::<letgram_bot::types::InlineQueryResultCachedPhoto>,
    ),
    (
        "InlineQueryResultCachedGif",
        round_trip::<letgram_bot::types::InlineQueryResultCachedGif>,
    ),
    (
        "InlineQueryResultCachedMpeg4Gif",
        round_trip::<letgram_bot::types::InlineQueryResultCachedMpeg4Gif>,
    ),
    (
        "InlineQueryResultCachedSticker",
        round_trip::<letgram_bot::types::InlineQueryResultCachedSticker>,
    ),
    (
        "InlineQueryResultCachedDocument",
        round_trip::<letgram_bot::types::InlineQueryResultCachedDocument>,
    ),
    (
        "InlineQueryResultCachedVideo",
        round_trip::<letgram_bot::types::InlineQueryResultCachedVideo>,
    ),
    (
        "InlineQueryResultCachedVoice",
        round_trip::<letgram_bot::types::InlineQueryResultCachedVoice>,
    ),
    (
        "InlineQueryResultCachedAudio",
        round_trip::<letgram_bot::types::InlineQueryResultCachedAudio>,
    ),
    ("InputMessageContent", round_trip::<letgram_bot::types::InputMessageContent>),
    (
        "InputTextMessageContent",
        round_trip::<letgram_bot::types::InputTextMessageContent>,
    ),
    (
        "InputLocationMessageContent",
        round_trip::<letgram_bot::types::InputLocationMessageContent>,
    ),
    (
        "InputVenueMessageContent",
        round_trip::<letgram_bot::types::InputVenueMessageContent>,
    ),
    (
        "InputContactMessageContent",
        round_trip::<letgram_bot::types::InputContactMessageContent>,
    ),
    (
        "InputInvoiceMessageContent",
        round_trip::<letgram_bot::types::InputInvoiceMessageContent>,
    ),
    ("ReplyMarkup", round_trip::<letgram_bot::types::ReplyMarkup>),
    ("InlineKeyboardMarkup", round_trip::<letgram_bot::types::InlineKeyboardMarkup>),
    ("InlineKeyboardButton", round_trip::<letgram_bot::types::InlineKeyboardButton>),
    ("ReplyKeyboardMarkup", round_trip::<letgram_bot::types::ReplyKeyboardMarkup>),
    ("KeyboardButton", round_trip::<letgram_bot::types::KeyboardButton>),
    ("ReplyKeyboardRemove", round_trip::<letgram_bot::types::ReplyKeyboardRemove>),
    ("WebAppInfo", round_trip::<letgram_bot::types::WebAppInfo>),
    ("KeyboardButtonPollType", round_trip::<letgram_bot::types::KeyboardButtonPollType>),
    ("ForceReply", round_trip::<letgram_bot::types::ForceReply>),
    ("PhotoSize", round_trip::<letgram_bot::types::PhotoSize>),
    ("Animation", round_trip::<letgram_bot::types::Animation>),
    ("Audio", round_trip::<letgram_bot::types::Audio>),
    ("Document", round_trip::<letgram_bot::types::Document>),
    ("Video", round_trip::<letgram_bot::types::Video>),
    ("Voice", round_trip::<letgram_bot::types::Voice>),
    ("Contact", round_trip::<letgram_bot::types::Contact>),
    ("Location", round_trip::<letgram_bot::types::Location>),
    ("File", round_trip::<letgram_bot::types::File>),
    ("VideoNote", round_trip::<letgram_bot::types::VideoNote>),
    ("Message", round_trip::<letgram_bot::types::Message>),
    ("MessageId", round_trip::<letgram_bot::types::MessageId>),
    ("MessageEntity", round_trip::<letgram_bot::types::MessageEntity>),
    ("MessageEntityType", round_trip::<letgram_bot::types::MessageEntityType>),
    ("WebAppData", round_trip::<letgram_bot::types::WebAppData>),
    ("ChatAction", round_trip::<letgram_bot::types::ChatAction>),
    ("ParseMode", round_trip::<letgram_bot::types::ParseMode>),
    ("Venue", round_trip::<letgram_bot::types::Venue>),
    ("LabeledPrice", round_trip::<letgram_bot::types::LabeledPrice>),
    ("PreCheckoutQuery", round_trip::<letgram_bot::types::PreCheckoutQuery>),
    ("Invoice", round_trip::<letgram_bot::types::Invoice>),
    ("SuccessfulPayment", round_trip::<letgram_bot::types::SuccessfulPayment>),
    ("ShippingOption", round_trip::<letgram_bot::types::ShippingOption>),
    ("ShippingAddress", round_trip::<letgram_bot::types::ShippingAddress>),
    ("OrderInfo", round_trip::<letgram_bot::types::OrderInfo>),
    ("ShippingQuery", round_trip::<letgram_bot::types::ShippingQuery>),
    ("Poll", round_trip::<letgram_bot::types::Poll>),
    ("PollOption", round_trip::<letgram_bot::types::PollOption>),
    ("PollType", round_trip::<letgram_bot::types::PollType>),
    ("PollAnswer", round_trip::<letgram_bot::types::PollAnswer>),
    ("Dice", round_trip::<letgram_bot::types::Dice>),
    ("DiceEmoji", round_trip::<letgram_bot::types::DiceEmoji>),
    ("Sticker", round_trip::<letgram_bot::types::Sticker>),
    ("StickerType", round_trip::<letgram_bot::types::StickerType>),
    ("StickerFormat", round_trip::<letgram_bot::types::StickerFormat>),
    ("StickerSet", round_trip::<letgram_bot::types::StickerSet>),
    ("MaskPosition", round_trip::<letgram_bot::types::MaskPosition>),
    ("MaskPoint", round_trip::<letgram_bot::types::MaskPoint>),
    ("Story", round_trip::<letgram_bot::types::Story>),
    ("StoryArea", round_trip::<letgram_bot::types::StoryArea>),
    ("StoryAreaPosition", round_trip::<letgram_bot::types::StoryAreaPosition>),
    ("StoryAreaType", round_trip::<letgram_bot::types::StoryAreaType>),
    ("StoryAreaTypeLocation", round_trip::<letgram_bot::types::StoryAreaTypeLocation>),
    (
        "StoryAreaTypeSuggestedReaction",
        round_trip::<letgram_bot::types::StoryAreaTypeSuggestedReaction>,
    ),
    ("StoryAreaTypeLink", round_trip::<letgram_bot::types::StoryAreaTypeLink>),
    ("StoryAreaTypeWeather", round_trip::<letgram_bot::types::StoryAreaTypeWeather>),
    (
        "StoryAreaTypeUniqueGift",
        round_trip::<letgram_bot::types::StoryAreaTypeUniqueGift>,
    ),
    ("LocationAddress", round_trip::<letgram_bot::types::LocationAddress>),
    ("ReactionType", round_trip::<letgram_bot::types::ReactionType>),
    ("ReactionTypeEmoji", round_trip::<letgram_bot::types::ReactionTypeEmoji>),
    (
        "ReactionTypeCustomEmoji",
        round_trip::<letgram_bot::types::ReactionTypeCustomEmoji>,
    ),
    ("ReactionTypePaid", round_trip::<letgram_bot::types::ReactionTypePaid>),
    ("WebhookInfo", round_trip::<letgram_bot::types::WebhookInfo>),
    ("Update", round_trip::<letgram_bot::types::Update>),
    ("UpdateName", round_trip::<letgram_bot::types::UpdateName>),
    ("User", round_trip::<letgram_bot::types::User>),
    ("UserProfilePhotos", round_trip::<letgram_bot::types::UserProfilePhotos>),
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
    ("setChatTitle", |values| make_set_chat_title(values).map(|made| sent(&made))),
    (
        "setChatDescription",
        |values| make_set_chat_description(values).map(|made| sent(&made)),
    ),
    ("setChatPhoto", |values| make_set_chat_photo(values).map(|made| sent(&made))),
    ("pinChatMessage", |values| make_pin_chat_message(values).map(|made| sent(&made))),
    ("leaveChat", |values| make_leave_chat(values).map(|made| sent(&made))),
    ("getChat", |values| make_get_chat(values).map(|made| sent(&made))),
    (
        "getChatAdministrators",
        |values| make_get_chat_administrators(values).map(|made| sent(&made)),
    ),
    ("getChatMember", |values| make_get_chat_member(values).map(|made| sent(&made))),
    (
        "unpinChatMessage",
        |values| make_unpin_chat_message(values).map(|made| sent(&made)),
    ),
    (
        "getChatMemberCount",
        |values| make_get_chat_member_count(values).map(|made| sent(&made)),
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
    ("sendGame", |values| make_send_game(values).map(|made| sent(&made))),
    ("setGameScore", |values| make_set_game_score(values).map(|made| sent(&made))),
    (
        "getGameHighScores",
        |values| make_get_game_high_scores(values).map(|made| sent(&made)),
    ),
    (
        "answerInlineQuery",
        |values| make_answer_inline_query(values).map(|made| sent(&made)),
    ),
    ("sendPhoto", |values| make_send_photo(values).map(|made| sent(&made))),
    ("sendAudio", |values| make_send_audio(values).map(|made| sent(&made))),
    ("sendDocument", |values| make_send_document(values).map(|made| sent(&made))),
    ("sendVideo", |values| make_send_video(values).map(|made| sent(&made))),
    ("sendAnimation", |values| make_send_animation(values).map(|made| sent(&made))),
    ("sendVoice", |values| make_send_voice(values).map(|made| sent(&made))),
    ("sendMediaGroup", |values| make_send_media_group(values).map(|made| sent(&made))),
    ("getFile", |values| make_get_file(values).map(|made| sent(&made))),
    ("sendVideoNote", |values| make_send_video_note(values).map(|made| sent(&made))),
    ("sendMessage", |values| make_send_message(values).map(|made| sent(&made))),
    ("forwardMessage", |values| make_forward_message(values).map(|made| sent(&made))),
    ("copyMessage", |values| make_copy_message(values).map(|made| sent(&made))),
    ("sendContact", |values| make_send_contact(values).map(|made| sent(&made))),
    ("sendLocation", |values| make_send_location(values).map(|made| sent(&made))),
    ("sendChatAction", |values| make_send_chat_action(values).map(|made| sent(&made))),
    ("sendVenue", |values| make_send_venue(values).map(|made| sent(&made))),
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
        "answerShippingQuery",
        |values| make_answer_shipping_query(values).map(|made| sent(&made)),
    ),
    ("sendPoll", |values| make_send_poll(values).map(|made| sent(&made))),
    ("sendDice", |values| make_send_dice(values).map(|made| sent(&made))),
    ("sendSticker", |values| make_send_sticker(values).map(|made| sent(&made))),
    ("getStickerSet", |values| make_get_sticker_set(values).map(|made| sent(&made))),
    (
        "addStickerToSet",
        |values| make_add_sticker_to_set(values).map(|made| sent(&made)),
    ),
    (
        "createNewStickerSet",
        |values| make_create_new_sticker_set(values).map(|made| sent(&made)),
    ),
    ("postStory", |values| make_post_story(values).map(|made| sent(&made))),
    ("editStory", |values| make_edit_story(values).map(|made| sent(&made))),
    ("deleteStory", |values| make_delete_story(values).map(|made| sent(&made))),
    ("getUpdates", |values| make_get_updates(values).map(|made| sent(&made))),
    ("setWebhook", |values| make_set_webhook(values).map(|made| sent(&made))),
    ("deleteWebhook", |values| make_delete_webhook(values).map(|made| sent(&made))),
    ("getWebhookInfo", |values| make_get_webhook_info(values).map(|made| sent(&made))),
    ("getMe", |values| make_get_me(values).map(|made| sent(&made))),
    ("close", |values| make_close(values).map(|made| sent(&made))),
    ("logOut", |values| make_log_out(values).map(|made| sent(&made))),
    (
        "getUserProfilePhotos",
        |values| make_get_user_profile_photos(values).map(|made| sent(&made)),
    ),
];

/// Makes a sample of the named type.
#[allow(deprecated)]
#[rustfmt::skip]
pub const SAMPLES: &[(&str, fn())] = &[
    (
        "ChatType",
        || {
            let _ = <letgram_bot::types::ChatType as letgram_bot::Sample>::sample();
        },
    ),
    (
        "Chat",
        || {
            let _ = <letgram_bot::types::Chat as letgram_bot::Sample>::sample();
        },
    ),
    (
        "ChatPhoto",
        || {
            let _ = <letgram_bot::types::ChatPhoto as letgram_bot::Sample>::sample();
        },
    ),
    (
        "ChatMember",
        || {
            let _ = <letgram_bot::types::ChatMember as letgram_bot::Sample>::sample();
        },
    ),
    (
        "ChatMemberOwner",
        || {
            let _ = <letgram_bot::types::ChatMemberOwner as letgram_bot::Sample>::sample();
        },
    ),
    (
        "ChatMemberAdministrator",
        || {
            let _ = <letgram_bot::types::ChatMemberAdministrator as letgram_bot::Sample>::sample();
        },
    ),
    (
        "ChatMemberMember",
        || {
            let _ = <letgram_bot::types::ChatMemberMember as letgram_bot::Sample>::sample();
        },
    ),
    (
        "ChatMemberRestricted",
        || {
            let _ = <letgram_bot::types::ChatMemberRestricted as letgram_bot::Sample>::sample();
        },
    ),
    (
        "ChatPermissions",
        || {
            let _ = <letgram_bot::types::ChatPermissions as letgram_bot::Sample>::sample();
        },
    ),
    (
        "ChatInviteLink",
        || {
            let _ = <letgram_bot::types::ChatInviteLink as letgram_bot::Sample>::sample();
        },
    ),
    (
        "ChatMemberLeft",
        || {
            let _ = <letgram_bot::types::ChatMemberLeft as letgram_bot::Sample>::sample();
        },
    ),
    (
        "ChatMemberBanned",
        || {
            let _ = <letgram_bot::types::ChatMemberBanned as letgram_bot::Sample>::sample();
        },
    ),
    (
        "ChatMemberUpdated",
        || {
            let _ = <letgram_bot::types::ChatMemberUpdated as letgram_bot::Sample>::sample();
        },
    ),
    (
        "BotCommand",
        || {
            let _ = <letgram_bot::types::BotCommand as letgram_bot::Sample>::sample();
        },
    ),
    (
        "CallbackQuery",
        || {
            let _ = <letgram_bot::types::CallbackQuery as letgram_bot::Sample>::sample();
        },
    ),
    (
        "EditedMessage",
        || {
            let _ = <letgram_bot::types::EditedMessage as letgram_bot::Sample>::sample();
        },
    ),
    (
        "Game",
        || {
            let _ = <letgram_bot::types::Game as letgram_bot::Sample>::sample();
        },
    ),
    (
        "CallbackGame",
        || {
            let _ = <letgram_bot::types::CallbackGame as letgram_bot::Sample>::sample();
        },
    ),
    (
        "GameHighScore",
        || {
            let _ = <letgram_bot::types::GameHighScore as letgram_bot::Sample>::sample();
        },
    ),
    (
        "InlineQuery",
        || {
            let _ = <letgram_bot::types::InlineQuery as letgram_bot::Sample>::sample();
        },
    ),
    (
        "InlineQueryChatType",
        || {
            let _ = <letgram_bot::types::InlineQueryChatType as letgram_bot::Sample>::sample();
        },
    ),
    (
        "ChosenInlineResult",
        || {
            let _ = <letgram_bot::types::ChosenInlineResult as letgram_bot::Sample>::sample();
        },
    ),
    (
        "InlineKeyboardMarkup",
        || {
            let _ = <letgram_bot::types::InlineKeyboardMarkup as letgram_bot::Sample>::sample();
        },
    ),
    (
        "InlineKeyboardButton",
        || {
            let _ = <letgram_bot::types::InlineKeyboardButton as letgram_bot::Sample>::sample();
        },
    ),
    (
        "WebAppInfo",
        || {
            let _ = <letgram_bot::types::WebAppInfo as letgram_bot::Sample>::sample();
        },
    ),
    (
        "PhotoSize",
        || {
            let _ = <letgram_bot::types::PhotoSize as letgram_bot::Sample>::sample();
        },
    ),
    (
        "Animation",
        || {
            let _ = <letgram_bot::types::Animation as letgram_bot::Sample>::sample();
        },
    ),
    (
        "Audio",
        || {
            let _ = <letgram_bot::types::Audio as letgram_bot::Sample>::sample();
        },
    ),
    (
        "Document",
        || {
            let _ = <letgram_bot::types::Document as letgram_bot::Sample>::sample();
        },
    ),
    (
        "Video",
        || {
            let _ = <letgram_bot::types::Video as letgram_bot::Sample>::sample();
        },
    ),
    (
        "Voice",
        || {
            let _ = <letgram_bot::types::Voice as letgram_bot::Sample>::sample();
        },
    ),
    (
        "Contact",
        || {
            let _ = <letgram_bot::types::Contact as letgram_bot::Sample>::sample();
        },
    ),
    (
        "Location",
        || {
            let _ = <letgram_bot::types::Location as letgram_bot::Sample>::sample();
        },
    ),
    (
        "File",
        || {
            let _ = <letgram_bot::types::File as letgram_bot::Sample>::sample();
        },
    ),
    (
        "VideoNote",
        || {
            let _ = <letgram_bot::types::VideoNote as letgram_bot::Sample>::sample();
        },
    ),
    (
        "Message",
        || {
            let _ = <letgram_bot::types::Message as letgram_bot::Sample>::sample();
        },
    ),
    (
        "MessageId",
        || {
            let _ = <letgram_bot::types::MessageId as letgram_bot::Sample>::sample();
        },
    ),
    (
        "MessageEntity",
        || {
            let _ = <letgram_bot::types::MessageEntity as letgram_bot::Sample>::sample();
        },
    ),
    (
        "MessageEntityType",
        || {
            let _ = <letgram_bot::types::MessageEntityType as letgram_bot::Sample>::sample();
        },
    ),
    (
        "WebAppData",
        || {
            let _ = <letgram_bot::types::WebAppData as letgram_bot::Sample>::sample();
        },
    ),
    (
        "Venue",
        || {
            let _ = <letgram_bot::types::Venue as letgram_bot::Sample>::sample();
        },
    ),
    (
        "PreCheckoutQuery",
        || {
            let _ = <letgram_bot::types::PreCheckoutQuery as letgram_bot::Sample>::sample();
        },
    ),
    (
        "Invoice",
        || {
            let _ = <letgram_bot::types::Invoice as letgram_bot::Sample>::sample();
        },
    ),
    (
        "SuccessfulPayment",
        || {
            let _ = <letgram_bot::types::SuccessfulPayment as letgram_bot::Sample>::sample();
        },
    ),
    (
        "ShippingAddress",
        || {
            let _ = <letgram_bot::types::ShippingAddress as letgram_bot::Sample>::sample();
        },
    ),
    (
        "OrderInfo",
        || {
            let _ = <letgram_bot::types::OrderInfo as letgram_bot::Sample>::sample();
        },
    ),
    (
        "ShippingQuery",
        || {
            let _ = <letgram_bot::types::ShippingQuery as letgram_bot::Sample>::sample();
        },
    ),
    (
        "Poll",
        || {
            let _ = <letgram_bot::types::Poll as letgram_bot::Sample>::sample();
        },
    ),
    (
        "PollOption",
        || {
            let _ = <letgram_bot::types::PollOption as letgram_bot::Sample>::sample();
        },
    ),
    (
        "PollType",
        || {
            let _ = <letgram_bot::types::PollType as letgram_bot::Sample>::sample();
        },
    ),
    (
        "PollAnswer",
        || {
            let _ = <letgram_bot::types::PollAnswer as letgram_bot::Sample>::sample();
        },
    ),
    (
        "Dice",
        || {
            let _ = <letgram_bot::types::Dice as letgram_bot::Sample>::sample();
        },
    ),
    (
        "DiceEmoji",
        || {
            let _ = <letgram_bot::types::DiceEmoji as letgram_bot::Sample>::sample();
        },
    ),
    (
        "Sticker",
        || {
            let _ = <letgram_bot::types::Sticker as letgram_bot::Sample>::sample();
        },
    ),
    (
        "StickerType",
        || {
            let _ = <letgram_bot::types::StickerType as letgram_bot::Sample>::sample();
        },
    ),
    (
        "StickerSet",
        || {
            let _ = <letgram_bot::types::StickerSet as letgram_bot::Sample>::sample();
        },
    ),
    (
        "MaskPosition",
        || {
            let _ = <letgram_bot::types::MaskPosition as letgram_bot::Sample>::sample();
        },
    ),
    (
        "MaskPoint",
        || {
            let _ = <letgram_bot::types::MaskPoint as letgram_bot::Sample>::sample();
        },
    ),
    (
        "Story",
        || {
            let _ = <letgram_bot::types::Story as letgram_bot::Sample>::sample();
        },
    ),
    (
        "WebhookInfo",
        || {
            let _ = <letgram_bot::types::WebhookInfo as letgram_bot::Sample>::sample();
        },
    ),
    (
        "Update",
        || {
            let _ = <letgram_bot::types::Update as letgram_bot::Sample>::sample();
        },
    ),
    (
        "UpdateName",
        || {
            let _ = <letgram_bot::types::UpdateName as letgram_bot::Sample>::sample();
        },
    ),
    (
        "User",
        || {
            let _ = <letgram_bot::types::User as letgram_bot::Sample>::sample();
        },
    ),
    (
        "UserProfilePhotos",
        || {
            let _ = <letgram_bot::types::UserProfilePhotos as letgram_bot::Sample>::sample();
        },
    ),
];

#[allow(deprecated)]
fn make_ban_chat_member(values: &Value) -> Option<letgram_bot::methods::BanChatMember> {
    let mut made = letgram_bot::methods::BanChatMember::new(
        values.get("chat_id").and_then(bazu_tests::read::<letgram_bot::types::ChatId>)?,
        values.get("user_id").and_then(bazu_tests::read::<i64>)?,
    );
    made.until_date = values.get("until_date").and_then(bazu_tests::read);
    made.revoke_messages = values.get("revoke_messages").and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_unban_chat_member(
    values: &Value,
) -> Option<letgram_bot::methods::UnbanChatMember> {
    let mut made = letgram_bot::methods::UnbanChatMember::new(
        values.get("chat_id").and_then(bazu_tests::read::<letgram_bot::types::ChatId>)?,
        values.get("user_id").and_then(bazu_tests::read::<i64>)?,
    );
    made.only_if_banned = values.get("only_if_banned").and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_restrict_chat_member(
    values: &Value,
) -> Option<letgram_bot::methods::RestrictChatMember> {
    let mut made = letgram_bot::methods::RestrictChatMember::new(
        values.get("chat_id").and_then(bazu_tests::read::<letgram_bot::types::ChatId>)?,
        values.get("user_id").and_then(bazu_tests::read::<i64>)?,
        values
            .get("permissions")
            .and_then(bazu_tests::read::<letgram_bot::types::ChatPermissions>)?,
    );
    made.until_date = values.get("until_date").and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_promote_chat_member(
    values: &Value,
) -> Option<letgram_bot::methods::PromoteChatMember> {
    let mut made = letgram_bot::methods::PromoteChatMember::new(
        values.get("chat_id").and_then(bazu_tests::read::<letgram_bot::types::ChatId>)?,
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
    made.is_anonymous = values.get("is_anonymous").and_then(bazu_tests::read);
    made.can_manage_chat = values.get("can_manage_chat").and_then(bazu_tests::read);
    made.can_post_stories = values.get("can_post_stories").and_then(bazu_tests::read);
    made.can_edit_stories = values.get("can_edit_stories").and_then(bazu_tests::read);
    made.can_delete_stories = values
        .get("can_delete_stories")
        .and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_set_chat_title(values: &Value) -> Option<letgram_bot::methods::SetChatTitle> {
    let made = letgram_bot::methods::SetChatTitle::new(
        values.get("chat_id").and_then(bazu_tests::read::<letgram_bot::types::ChatId>)?,
        values.get("title").and_then(bazu_tests::read::<String>)?,
    );
    Some(made)
}

#[allow(deprecated)]
fn make_set_chat_description(
    values: &Value,
) -> Option<letgram_bot::methods::SetChatDescription> {
    let mut made = letgram_bot::methods::SetChatDescription::new(
        values.get("chat_id").and_then(bazu_tests::read::<letgram_bot::types::ChatId>)?,
    );
    made.description = values.get("description").and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_set_chat_photo(values: &Value) -> Option<letgram_bot::methods::SetChatPhoto> {
    let made = letgram_bot::methods::SetChatPhoto::new(
        values.get("chat_id").and_then(bazu_tests::read::<letgram_bot::types::ChatId>)?,
        values.get("photo").and_then(bazu_tests::file)?,
    );
    Some(made)
}

#[allow(deprecated)]
fn make_pin_chat_message(
    values: &Value,
) -> Option<letgram_bot::methods::PinChatMessage> {
    let mut made = letgram_bot::methods::PinChatMessage::new(
        values.get("chat_id").and_then(bazu_tests::read::<letgram_bot::types::ChatId>)?,
        values.get("message_id").and_then(bazu_tests::read::<i64>)?,
    );
    made.disable_notification = values
        .get("disable_notification")
        .and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_leave_chat(values: &Value) -> Option<letgram_bot::methods::LeaveChat> {
    let made = letgram_bot::methods::LeaveChat::new(
        values.get("chat_id").and_then(bazu_tests::read::<letgram_bot::types::ChatId>)?,
    );
    Some(made)
}

#[allow(deprecated)]
fn make_get_chat(values: &Value) -> Option<letgram_bot::methods::GetChat> {
    let made = letgram_bot::methods::GetChat::new(
        values.get("chat_id").and_then(bazu_tests::read::<letgram_bot::types::ChatId>)?,
    );
    Some(made)
}

#[allow(deprecated)]
fn make_get_chat_administrators(
    values: &Value,
) -> Option<letgram_bot::methods::GetChatAdministrators> {
    let made = letgram_bot::methods::GetChatAdministrators::new(
        values.get("chat_id").and_then(bazu_tests::read::<letgram_bot::types::ChatId>)?,
    );
    Some(made)
}

#[allow(deprecated)]
fn make_get_chat_member(values: &Value) -> Option<letgram_bot::methods::GetChatMember> {
    let made = letgram_bot::methods::GetChatMember::new(
        values.get("chat_id").and_then(bazu_tests::read::<letgram_bot::types::ChatId>)?,
        values.get("user_id").and_then(bazu_tests::read::<i64>)?,
    );
    Some(made)
}

#[allow(deprecated)]
fn make_unpin_chat_message(
    values: &Value,
) -> Option<letgram_bot::methods::UnpinChatMessage> {
    let mut made = letgram_bot::methods::UnpinChatMessage::new(
        values.get("chat_id").and_then(bazu_tests::read::<letgram_bot::types::ChatId>)?,
    );
    made.message_id = values.get("message_id").and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_get_chat_member_count(
    values: &Value,
) -> Option<letgram_bot::methods::GetChatMemberCount> {
    let made = letgram_bot::methods::GetChatMemberCount::new(
        values.get("chat_id").and_then(bazu_tests::read::<letgram_bot::types::ChatId>)?,
    );
    Some(made)
}

#[allow(deprecated)]
fn make_set_my_commands(values: &Value) -> Option<letgram_bot::methods::SetMyCommands> {
    let mut made = letgram_bot::methods::SetMyCommands::new(
        values
            .get("commands")
            .and_then(bazu_tests::read::<Vec<letgram_bot::types::BotCommand>>)?,
    );
    made.scope = values.get("scope").and_then(bazu_tests::read);
    made.language_code = values.get("language_code").and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_get_my_commands(values: &Value) -> Option<letgram_bot::methods::GetMyCommands> {
    let mut made = letgram_bot::methods::GetMyCommands::new();
    made.scope = values.get("scope").and_then(bazu_tests::read);
    made.language_code = values.get("language_code").and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_delete_my_commands(
    values: &Value,
) -> Option<letgram_bot::methods::DeleteMyCommands> {
    let mut made = letgram_bot::methods::DeleteMyCommands::new();
    made.scope = values.get("scope").and_then(bazu_tests::read);
    made.language_code = values.get("language_code").and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_answer_callback_query(
    values: &Value,
) -> Option<letgram_bot::methods::AnswerCallbackQuery> {
    let mut made = letgram_bot::methods::AnswerCallbackQuery::new(
        values.get("callback_query_id").and_then(bazu_tests::read::<String>)?,
    );
    made.text = values.get("text").and_then(bazu_tests::read);
    made.show_alert = values.get("show_alert").and_then(bazu_tests::read);
    made.url = values.get("url").and_then(bazu_tests::read);
    made.cache_time = values.get("cache_time").and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_delete_message(values: &Value) -> Option<letgram_bot::methods::DeleteMessage> {
    let made = letgram_bot::methods::DeleteMessage::new(
        values.get("chat_id").and_then(bazu_tests::read::<letgram_bot::types::ChatId>)?,
        values.get("message_id").and_then(bazu_tests::read::<i64>)?,
    );
    Some(made)
}

#[allow(deprecated)]
fn make_edit_message_text(
    values: &Value,
) -> Option<letgram_bot::methods::EditMessageText> {
    let mut made = letgram_bot::methods::EditMessageText::new(
        values.get("chat_id").and_then(bazu_tests::read::<letgram_bot::types::ChatId>)?,
        values.get("message_id").and_then(bazu_tests::read::<i64>)?,
        values.get("text").and_then(bazu_tests::read::<String>)?,
    );
    made.inline_message_id = values.get("inline_message_id").and_then(bazu_tests::read);
    made.parse_mode = values.get("parse_mode").and_then(bazu_tests::read);
    made.disable_web_page_preview = values
        .get("disable_web_page_preview")
        .and_then(bazu_tests::read);
    made.reply_markup = values.get("reply_markup").and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_edit_message_caption(
    values: &Value,
) -> Option<letgram_bot::methods::EditMessageCaption> {
    let mut made = letgram_bot::methods::EditMessageCaption::new(
        values.get("chat_id").and_then(bazu_tests::read::<letgram_bot::types::ChatId>)?,
        values.get("message_id").and_then(bazu_tests::read::<i64>)?,
    );
    made.inline_message_id = values.get("inline_message_id").and_then(bazu_tests::read);
    made.caption = values.get("caption").and_then(bazu_tests::read);
    made.parse_mode = values.get("parse_mode").and_then(bazu_tests::read);
    made.reply_markup = values.get("reply_markup").and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_edit_message_reply_markup(
    values: &Value,
) -> Option<letgram_bot::methods::EditMessageReplyMarkup> {
    let mut made = letgram_bot::methods::EditMessageReplyMarkup::new(
        values.get("chat_id").and_then(bazu_tests::read::<letgram_bot::types::ChatId>)?,
        values.get("message_id").and_then(bazu_tests::read::<i64>)?,
    );
    made.inline_message_id = values.get("inline_message_id").and_then(bazu_tests::read);
    made.reply_markup = values.get("reply_markup").and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_send_game(values: &Value) -> Option<letgram_bot::methods::SendGame> {
    let mut made = letgram_bot::methods::SendGame::new(
        values.get("chat_id").and_then(bazu_tests::read::<i64>)?,
        values.get("game_short_name").and_then(bazu_tests::read::<String>)?,
    );
    made.disable_notification = values
        .get("disable_notification")
        .and_then(bazu_tests::read);
    made.protect_content = values.get("protect_content").and_then(bazu_tests::read);
    made.reply_to_message_id = values
        .get("reply_to_message_id")
        .and_then(bazu_tests::read);
    made.reply_markup = values.get("reply_markup").and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_set_game_score(values: &Value) -> Option<letgram_bot::methods::SetGameScore> {
    let mut made = letgram_bot::methods::SetGameScore::new(
        values.get("user_id").and_then(bazu_tests::read::<i64>)?,
        values.get("score").and_then(bazu_tests::read::<i64>)?,
        values.get("chat_id").and_then(bazu_tests::read::<i64>)?,
        values.get("message_id").and_then(bazu_tests::read::<i64>)?,
    );
    made.force = values.get("force").and_then(bazu_tests::read);
    made.disable_edit_message = values
        .get("disable_edit_message")
        .and_then(bazu_tests::read);
    made.inline_message_id = values.get("inline_message_id").and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_get_game_high_scores(
    values: &Value,
) -> Option<letgram_bot::methods::GetGameHighScores> {
    let mut made = letgram_bot::methods::GetGameHighScores::new(
        values.get("user_id").and_then(bazu_tests::read::<i64>)?,
        values.get("chat_id").and_then(bazu_tests::read::<i64>)?,
        values.get("message_id").and_then(bazu_tests::read::<i64>)?,
    );
    made.inline_message_id = values.get("inline_message_id").and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_answer_inline_query(
    values: &Value,
) -> Option<letgram_bot::methods::AnswerInlineQuery> {
    let mut made = letgram_bot::methods::AnswerInlineQuery::new(
        values.get("inline_query_id").and_then(bazu_tests::read::<String>)?,
        values
            .get("results")
            .and_then(bazu_tests::read::<Vec<letgram_bot::types::InlineQueryResult>>)?,
    );
    made.cache_time = values.get("cache_time").and_then(bazu_tests::read);
    made.is_personal = values.get("is_personal").and_then(bazu_tests::read);
    made.next_offset = values.get("next_offset").and_then(bazu_tests::read);
    made.switch_pm_text = values.get("switch_pm_text").and_then(bazu_tests::read);
    made.switch_pm_parameter = values
        .get("switch_pm_parameter")
        .and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_send_photo(values: &Value) -> Option<letgram_bot::methods::SendPhoto> {
    let mut made = letgram_bot::methods::SendPhoto::new(
        values.get("chat_id").and_then(bazu_tests::read::<letgram_bot::types::ChatId>)?,
        values.get("photo").and_then(bazu_tests::file)?,
    );
    made.caption = values.get("caption").and_then(bazu_tests::read);
    made.reply_to_message_id = values
        .get("reply_to_message_id")
        .and_then(bazu_tests::read);
    made.reply_markup = values.get("reply_markup").and_then(bazu_tests::read);
    made.parse_mode = values.get("parse_mode").and_then(bazu_tests::read);
    made.has_spoiler = values.get("has_spoiler").and_then(bazu_tests::read);
    made.disable_notification = values
        .get("disable_notification")
        .and_then(bazu_tests::read);
    made.protect_content = values.get("protect_content").and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_send_audio(values: &Value) -> Option<letgram_bot::methods::SendAudio> {
    let mut made = letgram_bot::methods::SendAudio::new(
        values.get("chat_id").and_then(bazu_tests::read::<letgram_bot::types::ChatId>)?,
        values.get("audio").and_then(bazu_tests::file)?,
    );
    made.caption = values.get("caption").and_then(bazu_tests::read);
    made.reply_markup = values.get("reply_markup").and_then(bazu_tests::read);
    made.duration = values.get("duration").and_then(bazu_tests::read);
    made.title = values.get("title").and_then(bazu_tests::read);
    made.parse_mode = values.get("parse_mode").and_then(bazu_tests::read);
    made.performer = values.get("performer").and_then(bazu_tests::read);
    made.thumbnail = values.get("thumbnail").and_then(bazu_tests::file);
    Some(made)
}

#[allow(deprecated)]
fn make_send_document(values: &Value) -> Option<letgram_bot::methods::SendDocument> {
    let mut made = letgram_bot::methods::SendDocument::new(
        values.get("chat_id").and_then(bazu_tests::read::<letgram_bot::types::ChatId>)?,
        values.get("document").and_then(bazu_tests::file)?,
    );
    made.caption = values.get("caption").and_then(bazu_tests::read);
    made.reply_markup = values.get("reply_markup").and_then(bazu_tests::read);
    made.thumbnail = values.get("thumbnail").and_then(bazu_tests::file);
    made.parse_mode = values.get("parse_mode").and_then(bazu_tests::read);
    made.disable_content_type_detection = values
        .get("disable_content_type_detection")
        .and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_send_video(values: &Value) -> Option<letgram_bot::methods::SendVideo> {
    let mut made = letgram_bot::methods::SendVideo::new(
        values.get("chat_id").and_then(bazu_tests::read::<letgram_bot::types::ChatId>)?,
        values.get("video").and_then(bazu_tests::file)?,
    );
    made.caption = values.get("caption").and_then(bazu_tests::read);
    made.reply_markup = values.get("reply_markup").and_then(bazu_tests::read);
    made.duration = values.get("duration").and_then(bazu_tests::read);
    made.width = values.get("width").and_then(bazu_tests::read);
    made.height = values.get("height").and_then(bazu_tests::read);
    made.thumbnail = values.get("thumbnail").and_then(bazu_tests::file);
    made.parse_mode = values.get("parse_mode").and_then(bazu_tests::read);
    made.has_spoiler = values.get("has_spoiler").and_then(bazu_tests::read);
    made.supports_streaming = values
        .get("supports_streaming")
        .and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_send_animation(values: &Value) -> Option<letgram_bot::methods::SendAnimation> {
    let mut made = letgram_bot::methods::SendAnimation::new(
        values.get("chat_id").and_then(bazu_tests::read::<letgram_bot::types::ChatId>)?,
        values.get("animation").and_then(bazu_tests::file)?,
    );
    made.reply_markup = values.get("reply_markup").and_then(bazu_tests::read);
    made.caption = values.get("caption").and_then(bazu_tests::read);
    made.duration = values.get("duration").and_then(bazu_tests::read);
    made.width = values.get("width").and_then(bazu_tests::read);
    made.height = values.get("height").and_then(bazu_tests::read);
    made.has_spoiler = values.get("has_spoiler").and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_send_voice(values: &Value) -> Option<letgram_bot::methods::SendVoice> {
    let mut made = letgram_bot::methods::SendVoice::new(
        values.get("chat_id").and_then(bazu_tests::read::<letgram_bot::types::ChatId>)?,
        values.get("voice").and_then(bazu_tests::file)?,
    );
    made.caption = values.get("caption").and_then(bazu_tests::read);
    made.reply_markup = values.get("reply_markup").and_then(bazu_tests::read);
    made.duration = values.get("duration").and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_send_media_group(
    values: &Value,
) -> Option<letgram_bot::methods::SendMediaGroup> {
    let mut made = letgram_bot::methods::SendMediaGroup::new(
        values.get("chat_id").and_then(bazu_tests::read::<letgram_bot::types::ChatId>)?,
        values.get("media").and_then(|value| bazu_tests::list(value, make_input_media))?,
    );
    made.reply_to_message_id = values
        .get("reply_to_message_id")
        .and_then(bazu_tests::read);
    made.disable_notification = values
        .get("disable_notification")
        .and_then(bazu_tests::read);
    made.protect_content = values.get("protect_content").and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_get_file(values: &Value) -> Option<letgram_bot::methods::GetFile> {
    let made = letgram_bot::methods::GetFile::new(
        values.get("file_id").and_then(bazu_tests::read::<String>)?,
    );
    Some(made)
}

#[allow(deprecated)]
fn make_send_video_note(values: &Value) -> Option<letgram_bot::methods::SendVideoNote> {
    let mut made = letgram_bot::methods::SendVideoNote::new(
        values.get("chat_id").and_then(bazu_tests::read::<letgram_bot::types::ChatId>)?,
        values.get("video_note").and_then(bazu_tests::file)?,
    );
    made.duration = values.get("duration").and_then(bazu_tests::read);
    made.length = values.get("length").and_then(bazu_tests::read);
    made.thumbnail = values.get("thumbnail").and_then(bazu_tests::file);
    made.reply_markup = values.get("reply_markup").and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_send_message(values: &Value) -> Option<letgram_bot::methods::SendMessage> {
    let mut made = letgram_bot::methods::SendMessage::new(
        values.get("chat_id").and_then(bazu_tests::read::<letgram_bot::types::ChatId>)?,
        values.get("text").and_then(bazu_tests::read::<String>)?,
    );
    made.reply_to_message_id = values
        .get("reply_to_message_id")
        .and_then(bazu_tests::read);
    made.reply_markup = values.get("reply_markup").and_then(bazu_tests::read);
    made.message_thread_id = values.get("message_thread_id").and_then(bazu_tests::read);
    made.parse_mode = values.get("parse_mode").and_then(bazu_tests::read);
    made.entities = values.get("entities").and_then(bazu_tests::read);
    made.disable_web_page_preview = values
        .get("disable_web_page_preview")
        .and_then(bazu_tests::read);
    made.disable_notification = values
        .get("disable_notification")
        .and_then(bazu_tests::read);
    made.protect_content = values.get("protect_content").and_then(bazu_tests::read);
    made.allow_sending_without_reply = values
        .get("allow_sending_without_reply")
        .and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_forward_message(values: &Value) -> Option<letgram_bot::methods::ForwardMessage> {
    let mut made = letgram_bot::methods::ForwardMessage::new(
        values.get("chat_id").and_then(bazu_tests::read::<letgram_bot::types::ChatId>)?,
        values
            .get("from_chat_id")
            .and_then(bazu_tests::read::<letgram_bot::types::ChatId>)?,
        values.get("message_id").and_then(bazu_tests::read::<i64>)?,
    );
    made.disable_notification = values
        .get("disable_notification")
        .and_then(bazu_tests::read);
    made.protect_content = values.get("protect_content").and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_copy_message(values: &Value) -> Option<letgram_bot::methods::CopyMessage> {
    let mut made = letgram_bot::methods::CopyMessage::new(
        values.get("chat_id").and_then(bazu_tests::read::<letgram_bot::types::ChatId>)?,
        values
            .get("from_chat_id")
            .and_then(bazu_tests::read::<letgram_bot::types::ChatId>)?,
        values.get("message_id").and_then(bazu_tests::read::<i64>)?,
    );
    made.caption = values.get("caption").and_then(bazu_tests::read);
    made.parse_mode = values.get("parse_mode").and_then(bazu_tests::read);
    made.disable_notification = values
        .get("disable_notification")
        .and_then(bazu_tests::read);
    made.protect_content = values.get("protect_content").and_then(bazu_tests::read);
    made.reply_to_message_id = values
        .get("reply_to_message_id")
        .and_then(bazu_tests::read);
    made.reply_markup = values.get("reply_markup").and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_send_contact(values: &Value) -> Option<letgram_bot::methods::SendContact> {
    let mut made = letgram_bot::methods::SendContact::new(
        values.get("chat_id").and_then(bazu_tests::read::<letgram_bot::types::ChatId>)?,
        values.get("phone_number").and_then(bazu_tests::read::<String>)?,
        values.get("first_name").and_then(bazu_tests::read::<String>)?,
    );
    made.last_name = values.get("last_name").and_then(bazu_tests::read);
    made.reply_markup = values.get("reply_markup").and_then(bazu_tests::read);
    made.vcard = values.get("vcard").and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_send_location(values: &Value) -> Option<letgram_bot::methods::SendLocation> {
    let mut made = letgram_bot::methods::SendLocation::new(
        values.get("chat_id").and_then(bazu_tests::read::<letgram_bot::types::ChatId>)?,
        values.get("latitude").and_then(bazu_tests::read::<f64>)?,
        values.get("longitude").and_then(bazu_tests::read::<f64>)?,
    );
    made.horizontal_accuracy = values
        .get("horizontal_accuracy")
        .and_then(bazu_tests::read);
    made.reply_markup = values.get("reply_markup").and_then(bazu_tests::read);
    made.live_period = values.get("live_period").and_then(bazu_tests::read);
    made.heading = values.get("heading").and_then(bazu_tests::read);
    made.proximity_alert_radius = values
        .get("proximity_alert_radius")
        .and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_send_chat_action(
    values: &Value,
) -> Option<letgram_bot::methods::SendChatAction> {
    let made = letgram_bot::methods::SendChatAction::new(
        values.get("chat_id").and_then(bazu_tests::read::<letgram_bot::types::ChatId>)?,
        values
            .get("action")
            .and_then(bazu_tests::read::<letgram_bot::types::ChatAction>)?,
    );
    Some(made)
}

#[allow(deprecated)]
fn make_send_venue(values: &Value) -> Option<letgram_bot::methods::SendVenue> {
    let mut made = letgram_bot::methods::SendVenue::new(
        values.get("chat_id").and_then(bazu_tests::read::<letgram_bot::types::ChatId>)?,
        values.get("latitude").and_then(bazu_tests::read::<f64>)?,
        values.get("longitude").and_then(bazu_tests::read::<f64>)?,
        values.get("title").and_then(bazu_tests::read::<String>)?,
        values.get("address").and_then(bazu_tests::read::<String>)?,
    );
    made.foursquare_id = values.get("foursquare_id").and_then(bazu_tests::read);
    made.google_place_id = values.get("google_place_id").and_then(bazu_tests::read);
    made.reply_markup = values.get("reply_markup").and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_send_invoice(values: &Value) -> Option<letgram_bot::methods::SendInvoice> {
    let mut made = letgram_bot::methods::SendInvoice::new(
        values.get("chat_id").and_then(bazu_tests::read::<letgram_bot::types::ChatId>)?,
        values.get("title").and_then(bazu_tests::read::<String>)?,
        values.get("description").and_then(bazu_tests::read::<String>)?,
        values.get("payload").and_then(bazu_tests::read::<String>)?,
        values.get("provider_token").and_then(bazu_tests::read::<bazu_core::Secret>)?,
        values
            .get("prices")
            .and_then(bazu_tests::read::<Vec<letgram_bot::types::LabeledPrice>>)?,
        values.get("currency").and_then(bazu_tests::read::<String>)?,
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
    made.max_tip_amount = values.get("max_tip_amount").and_then(bazu_tests::read);
    made.suggested_tip_amounts = values
        .get("suggested_tip_amounts")
        .and_then(bazu_tests::read);
    made.send_phone_number_to_provider = values
        .get("send_phone_number_to_provider")
        .and_then(bazu_tests::read);
    made.send_email_to_provider = values
        .get("send_email_to_provider")
        .and_then(bazu_tests::read);
    made.reply_markup = values.get("reply_markup").and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_create_invoice_link(
    values: &Value,
) -> Option<letgram_bot::methods::CreateInvoiceLink> {
    let made = letgram_bot::methods::CreateInvoiceLink::new(
        values.get("title").and_then(bazu_tests::read::<String>)?,
        values.get("description").and_then(bazu_tests::read::<String>)?,
        values.get("payload").and_then(bazu_tests::read::<String>)?,
        values.get("provider_token").and_then(bazu_tests::read::<bazu_core::Secret>)?,
        values
            .get("prices")
            .and_then(bazu_tests::read::<Vec<letgram_bot::types::LabeledPrice>>)?,
        values.get("currency").and_then(bazu_tests::read::<String>)?,
    );
    Some(made)
}

#[allow(deprecated)]
fn make_answer_pre_checkout_query(
    values: &Value,
) -> Option<letgram_bot::methods::AnswerPreCheckoutQuery> {
    let mut made = letgram_bot::methods::AnswerPreCheckoutQuery::new(
        values.get("pre_checkout_query_id").and_then(bazu_tests::read::<String>)?,
        values.get("ok").and_then(bazu_tests::read::<bool>)?,
    );
    made.error_message = values.get("error_message").and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_answer_shipping_query(
    values: &Value,
) -> Option<letgram_bot::methods::AnswerShippingQuery> {
    let mut made = letgram_bot::methods::AnswerShippingQuery::new(
        values.get("shipping_query_id").and_then(bazu_tests::read::<String>)?,
        values.get("ok").and_then(bazu_tests::read::<bool>)?,
    );
    made.shipping_options = values.get("shipping_options").and_then(bazu_tests::read);
    made.error_message = values.get("error_message").and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_send_poll(values: &Value) -> Option<letgram_bot::methods::SendPoll> {
    let mut made = letgram_bot::methods::SendPoll::new(
        values.get("chat_id").and_then(bazu_tests::read::<letgram_bot::types::ChatId>)?,
        values.get("question").and_then(bazu_tests::read::<String>)?,
        values.get("options").and_then(bazu_tests::read::<Vec<String>>)?,
    );
    made.is_anonymous = values.get("is_anonymous").and_then(bazu_tests::read);
    made.kind = values.get("type").and_then(bazu_tests::read);
    made.allows_multiple_answers = values
        .get("allows_multiple_answers")
        .and_then(bazu_tests::read);
    made.correct_option_id = values.get("correct_option_id").and_then(bazu_tests::read);
    made.explanation = values.get("explanation").and_then(bazu_tests::read);
    made.open_period = values.get("open_period").and_then(bazu_tests::read);
    made.close_date = values.get("close_date").and_then(bazu_tests::read);
    made.reply_markup = values.get("reply_markup").and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_send_dice(values: &Value) -> Option<letgram_bot::methods::SendDice> {
    let mut made = letgram_bot::methods::SendDice::new(
        values.get("chat_id").and_then(bazu_tests::read::<letgram_bot::types::ChatId>)?,
    );
    made.emoji = values.get("emoji").and_then(bazu_tests::read);
    made.reply_markup = values.get("reply_markup").and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_send_sticker(values: &Value) -> Option<letgram_bot::methods::SendSticker> {
    let mut made = letgram_bot::methods::SendSticker::new(
        values.get("chat_id").and_then(bazu_tests::read::<letgram_bot::types::ChatId>)?,
        values.get("sticker").and_then(bazu_tests::file)?,
    );
    made.reply_markup = values.get("reply_markup").and_then(bazu_tests::read);
    made.emoji = values.get("emoji").and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_get_sticker_set(values: &Value) -> Option<letgram_bot::methods::GetStickerSet> {
    let made = letgram_bot::methods::GetStickerSet::new(
        values.get("name").and_then(bazu_tests::read::<String>)?,
    );
    Some(made)
}

#[allow(deprecated)]
fn make_add_sticker_to_set(
    values: &Value,
) -> Option<letgram_bot::methods::AddStickerToSet> {
    let made = letgram_bot::methods::AddStickerToSet::new(
        values.get("user_id").and_then(bazu_tests::read::<i64>)?,
        values.get("name").and_then(bazu_tests::read::<String>)?,
        values.get("sticker").and_then(make_input_sticker)?,
    );
    Some(made)
}

#[allow(deprecated)]
fn make_create_new_sticker_set(
    values: &Value,
) -> Option<letgram_bot::methods::CreateNewStickerSet> {
    let mut made = letgram_bot::methods::CreateNewStickerSet::new(
        values.get("user_id").and_then(bazu_tests::read::<i64>)?,
        values.get("name").and_then(bazu_tests::read::<String>)?,
        values.get("title").and_then(bazu_tests::read::<String>)?,
        values
            .get("stickers")
            .and_then(|value| bazu_tests::list(value, make_input_sticker))?,
        values
            .get("sticker_format")
            .and_then(bazu_tests::read::<letgram_bot::types::StickerFormat>)?,
    );
    made.sticker_type = values.get("sticker_type").and_then(bazu_tests::read);
    made.needs_repainting = values.get("needs_repainting").and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_post_story(values: &Value) -> Option<letgram_bot::methods::PostStory> {
    let mut made = letgram_bot::methods::PostStory::new(
        values.get("chat_id").and_then(bazu_tests::read::<letgram_bot::types::ChatId>)?,
        values.get("content").and_then(bazu_tests::file)?,
    );
    made.caption = values.get("caption").and_then(bazu_tests::read);
    made.parse_mode = values.get("parse_mode").and_then(bazu_tests::read);
    made.areas = values.get("areas").and_then(bazu_tests::read);
    made.period = values.get("period").and_then(bazu_tests::read);
    made.protect_content = values.get("protect_content").and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_edit_story(values: &Value) -> Option<letgram_bot::methods::EditStory> {
    let mut made = letgram_bot::methods::EditStory::new(
        values.get("chat_id").and_then(bazu_tests::read::<letgram_bot::types::ChatId>)?,
        values.get("story_id").and_then(bazu_tests::read::<i64>)?,
    );
    made.content = values.get("content").and_then(bazu_tests::file);
    made.caption = values.get("caption").and_then(bazu_tests::read);
    made.parse_mode = values.get("parse_mode").and_then(bazu_tests::read);
    made.areas = values.get("areas").and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_delete_story(values: &Value) -> Option<letgram_bot::methods::DeleteStory> {
    let made = letgram_bot::methods::DeleteStory::new(
        values.get("chat_id").and_then(bazu_tests::read::<letgram_bot::types::ChatId>)?,
        values.get("story_id").and_then(bazu_tests::read::<i64>)?,
    );
    Some(made)
}

#[allow(deprecated)]
fn make_get_updates(values: &Value) -> Option<letgram_bot::methods::GetUpdates> {
    let mut made = letgram_bot::methods::GetUpdates::new();
    made.offset = values.get("offset").and_then(bazu_tests::read);
    made.limit = values.get("limit").and_then(bazu_tests::read);
    made.timeout = values.get("timeout").and_then(bazu_tests::read);
    made.allowed_updates = values.get("allowed_updates").and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_set_webhook(values: &Value) -> Option<letgram_bot::methods::SetWebhook> {
    let mut made = letgram_bot::methods::SetWebhook::new(
        values.get("url").and_then(bazu_tests::read::<String>)?,
    );
    made.certificate = values.get("certificate").and_then(bazu_tests::file);
    made.ip_address = values.get("ip_address").and_then(bazu_tests::read);
    made.max_connections = values.get("max_connections").and_then(bazu_tests::read);
    made.allowed_updates = values.get("allowed_updates").and_then(bazu_tests::read);
    made.drop_pending_updates = values
        .get("drop_pending_updates")
        .and_then(bazu_tests::read);
    made.secret_token = values.get("secret_token").and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_delete_webhook(values: &Value) -> Option<letgram_bot::methods::DeleteWebhook> {
    let mut made = letgram_bot::methods::DeleteWebhook::new();
    made.drop_pending_updates = values
        .get("drop_pending_updates")
        .and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_get_webhook_info(_: &Value) -> Option<letgram_bot::methods::GetWebhookInfo> {
    let made = letgram_bot::methods::GetWebhookInfo::new();
    Some(made)
}

#[allow(deprecated)]
fn make_get_me(_: &Value) -> Option<letgram_bot::methods::GetMe> {
    let made = letgram_bot::methods::GetMe::new();
    Some(made)
}

#[allow(deprecated)]
fn make_close(_: &Value) -> Option<letgram_bot::methods::Close> {
    let made = letgram_bot::methods::Close::new();
    Some(made)
}

#[allow(deprecated)]
fn make_log_out(_: &Value) -> Option<letgram_bot::methods::LogOut> {
    let made = letgram_bot::methods::LogOut::new();
    Some(made)
}

#[allow(deprecated)]
fn make_get_user_profile_photos(
    values: &Value,
) -> Option<letgram_bot::methods::GetUserProfilePhotos> {
    let mut made = letgram_bot::methods::GetUserProfilePhotos::new(
        values.get("user_id").and_then(bazu_tests::read::<i64>)?,
    );
    made.offset = values.get("offset").and_then(bazu_tests::read);
    made.limit = values.get("limit").and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_input_media(values: &Value) -> Option<letgram_bot::types::InputMedia> {
    if values["type"] == "photo"
        && let Some(made) = Some(values).and_then(make_input_media_photo)
    {
        return Some(letgram_bot::types::InputMedia::Photo(made));
    }
    if values["type"] == "video"
        && let Some(made) = Some(values).and_then(make_input_media_video)
    {
        return Some(letgram_bot::types::InputMedia::Video(made));
    }
    if values["type"] == "animation"
        && let Some(made) = Some(values).and_then(make_input_media_animation)
    {
        return Some(letgram_bot::types::InputMedia::Animation(made));
    }
    if values["type"] == "audio"
        && let Some(made) = Some(values).and_then(make_input_media_audio)
    {
        return Some(letgram_bot::types::InputMedia::Audio(made));
    }
    if values["type"] == "document"
        && let Some(made) = Some(values).and_then(make_input_media_document)
    {
        return Some(letgram_bot::types::InputMedia::Document(made));
    }
    None
}

#[allow(deprecated)]
fn make_input_media_photo(
    values: &Value,
) -> Option<letgram_bot::types::InputMediaPhoto> {
    let mut made = letgram_bot::types::InputMediaPhoto::new(
        values.get("media").and_then(bazu_tests::file)?,
    );
    made.caption = values.get("caption").and_then(bazu_tests::read);
    made.parse_mode = values.get("parse_mode").and_then(bazu_tests::read);
    made.caption_entities = values.get("caption_entities").and_then(bazu_tests::read);
    made.has_spoiler = values.get("has_spoiler").and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_input_media_video(
    values: &Value,
) -> Option<letgram_bot::types::InputMediaVideo> {
    let mut made = letgram_bot::types::InputMediaVideo::new(
        values.get("media").and_then(bazu_tests::file)?,
    );
    made.thumbnail = values.get("thumbnail").and_then(bazu_tests::file);
    made.caption = values.get("caption").and_then(bazu_tests::read);
    made.width = values.get("width").and_then(bazu_tests::read);
    made.height = values.get("height").and_then(bazu_tests::read);
    made.duration = values.get("duration").and_then(bazu_tests::read);
    made.parse_mode = values.get("parse_mode").and_then(bazu_tests::read);
    made.caption_entities = values.get("caption_entities").and_then(bazu_tests::read);
    made.supports_streaming = values
        .get("supports_streaming")
        .and_then(bazu_tests::read);
    made.has_spoiler = values.get("has_spoiler").and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_input_media_animation(
    values: &Value,
) -> Option<letgram_bot::types::InputMediaAnimation> {
    let mut made = letgram_bot::types::InputMediaAnimation::new(
        values.get("media").and_then(bazu_tests::file)?,
    );
    made.thumbnail = values.get("thumbnail").and_then(bazu_tests::file);
    made.caption = values.get("caption").and_then(bazu_tests::read);
    made.width = values.get("width").and_then(bazu_tests::read);
    made.height = values.get("height").and_then(bazu_tests::read);
    made.duration = values.get("duration").and_then(bazu_tests::read);
    made.parse_mode = values.get("parse_mode").and_then(bazu_tests::read);
    made.caption_entities = values.get("caption_entities").and_then(bazu_tests::read);
    made.has_spoiler = values.get("has_spoiler").and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_input_media_audio(
    values: &Value,
) -> Option<letgram_bot::types::InputMediaAudio> {
    let mut made = letgram_bot::types::InputMediaAudio::new(
        values.get("media").and_then(bazu_tests::file)?,
    );
    made.thumbnail = values.get("thumbnail").and_then(bazu_tests::file);
    made.caption = values.get("caption").and_then(bazu_tests::read);
    made.duration = values.get("duration").and_then(bazu_tests::read);
    made.title = values.get("title").and_then(bazu_tests::read);
    made.parse_mode = values.get("parse_mode").and_then(bazu_tests::read);
    made.caption_entities = values.get("caption_entities").and_then(bazu_tests::read);
    made.performer = values.get("performer").and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_input_media_document(
    values: &Value,
) -> Option<letgram_bot::types::InputMediaDocument> {
    let mut made = letgram_bot::types::InputMediaDocument::new(
        values.get("media").and_then(bazu_tests::file)?,
    );
    made.thumbnail = values.get("thumbnail").and_then(bazu_tests::file);
    made.caption = values.get("caption").and_then(bazu_tests::read);
    made.parse_mode = values.get("parse_mode").and_then(bazu_tests::read);
    made.caption_entities = values.get("caption_entities").and_then(bazu_tests::read);
    made.disable_content_type_detection = values
        .get("disable_content_type_detection")
        .and_then(bazu_tests::read);
    Some(made)
}

#[allow(deprecated)]
fn make_input_sticker(values: &Value) -> Option<letgram_bot::types::InputSticker> {
    let mut made = letgram_bot::types::InputSticker::new(
        values.get("sticker").and_then(bazu_tests::file)?,
        values.get("emoji_list").and_then(bazu_tests::read::<Vec<String>>)?,
    );
    made.mask_position = values.get("mask_position").and_then(bazu_tests::read);
    made.keywords = values.get("keywords").and_then(bazu_tests::read);
    Some(made)
}
