//! Calls: what is required are the arguments, what is optional is set, then the call is awaited.

use std::time::Duration;

use bale_bot::methods::SendMessage;
use bale_bot::types::{
    ChatAction, ChatId, InlineKeyboardButton, InlineKeyboardMarkup, KeyboardButton, LabeledPrice,
    ReplyKeyboardMarkup, ReplyKeyboardRemove, ReplyMarkup,
};
use bale_bot::{Bot, Error, Policy};

async fn a_chat_is_named_by_its_id_or_its_username(bot: &Bot) -> Result<(), Error> {
    bot.send_message(4321, "سلام").await?;
    bot.send_message(4321_i64, String::from("سلام")).await?;
    bot.send_message("@channelusername", "سلام").await?;
    let chat = ChatId::from("@channelusername");
    bot.send_message(chat, format!("{} نفر", 5)).await?;
    Ok(())
}

async fn keyboards_are_arrays(bot: &Bot) -> Result<(), Error> {
    bot.send_message(1, "کدام؟")
        .reply_markup(InlineKeyboardMarkup::new([
            [
                InlineKeyboardButton::callback("بله", "yes"),
                InlineKeyboardButton::callback("نه", "no"),
            ],
            [
                InlineKeyboardButton::url("سایت", "https://bale.ai"),
                InlineKeyboardButton::pay("پرداخت"),
            ],
        ]))
        .await?;

    // Rows may differ in length, and rows and buttons may come from anywhere.
    let rows = (1..=3).map(|row| (0..row).map(|n| KeyboardButton::new(n.to_string())));
    let keyboard = ReplyKeyboardMarkup::new(rows).resize_keyboard(true);
    bot.send_message(1, "بنویس").reply_markup(keyboard).await?;

    let uneven = vec![
        vec![KeyboardButton::contact("شماره")],
        vec![KeyboardButton::location("جا"), KeyboardButton::new("بعد")],
    ];
    let keyboard = ReplyKeyboardMarkup::new(uneven);
    bot.send_message(1, "؟").reply_markup(keyboard).await?;

    let markup: ReplyMarkup = ReplyKeyboardRemove::new().into();
    bot.send_message(1, "تمام").reply_markup(markup).await?;
    Ok(())
}

async fn a_request_is_plain_data_first(bot: &Bot) -> Result<(), Error> {
    let mut request = SendMessage::new(1, "سلام");
    request.reply_to_message_id = Some(7);
    for chat in [1, 2, 3] {
        let mut request = request.clone();
        request.chat_id = chat.into();
        let message = bot.call(request).await?;
        println!("{}", message.message_id);
    }
    Ok(())
}

async fn a_call_may_differ_from_its_bot(bot: &Bot) -> Result<(), Error> {
    bot.send_message(1, "")
        .validation(Policy::Off)
        .request_timeout(Duration::from_secs(5))
        .read_timeout(Duration::from_secs(2))
        .await?;
    bot.send_chat_action(1, ChatAction::Typing).await?;
    bot.send_invoice(
        1,
        "کتاب",
        "جلد سخت",
        "order-1",
        "provider-token",
        [
            LabeledPrice::new("کتاب", 500_000),
            LabeledPrice::new("ارسال", 30_000),
        ],
    )
    .await?;
    Ok(())
}

fn a_request_is_checked_without_sending(bot: &Bot) {
    let call = bot.send_message(1, "");
    let found = call.check();
    assert_eq!(found.len(), 1);
    for violation in &found {
        println!("{violation}");
    }
    const { assert!(SendMessage::TEXT_LENGTH.max >= 4096) };
    assert_eq!(call.into_method().text, "");
    assert!(bot.send_message(1, "سلام").check().is_empty());
}

fn main() -> Result<(), Error> {
    let bot = Bot::new("123456789:abcdefghijklmnopqrstuvwxyz")?;
    a_request_is_checked_without_sending(&bot);
    // Made, but not awaited: nothing is sent.
    drop(a_chat_is_named_by_its_id_or_its_username(&bot));
    drop(keyboards_are_arrays(&bot));
    drop(a_request_is_plain_data_first(&bot));
    drop(a_call_may_differ_from_its_bot(&bot));
    Ok(())
}
