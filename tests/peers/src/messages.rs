//! A `sendMessage` with six buttons, as a bot on each crate writes it.

pub const CHAT: i64 = 1_200_000_000;
pub const TEXT: &str = "سلام! سفارش شما آماده است. یکی از گزینه‌ها را انتخاب کنید:";

/// The rows of the keyboard.
#[macro_export]
macro_rules! rows {
    ($button:expr) => {
        vec![
            vec![
                $button("✅ تأیید", "order:4821:ok"),
                $button("❌ لغو", "order:4821:cancel"),
            ],
            vec![
                $button("پیگیری", "order:4821:track"),
                $button("پشتیبانی", "order:4821:help"),
            ],
            vec![
                $button("فاکتور", "order:4821:bill"),
                $button("Back", "orders:1"),
            ],
        ]
    };
}

pub mod bazu {
    use bale_bot::methods::SendMessage;
    use bale_bot::types::{InlineKeyboardButton, InlineKeyboardMarkup, ReplyMarkup};

    use super::{CHAT, TEXT};

    pub fn keyboard() -> InlineKeyboardMarkup {
        InlineKeyboardMarkup::new(rows!(InlineKeyboardButton::callback))
    }

    pub fn message() -> SendMessage {
        let mut message = SendMessage::new(CHAT, TEXT);
        message.reply_markup = Some(ReplyMarkup::from(keyboard()));
        message
    }
}

pub mod frankenstein {
    use frankenstein::methods::SendMessageParams;
    use frankenstein::types::{InlineKeyboardButton, InlineKeyboardMarkup, ReplyMarkup};

    use super::{CHAT, TEXT};

    pub fn message() -> SendMessageParams {
        let button = |text: &str, data: &str| {
            let button = InlineKeyboardButton::builder().text(text);
            button.callback_data(data).build()
        };
        let keyboard = InlineKeyboardMarkup::builder().inline_keyboard(rows!(button));
        SendMessageParams::builder()
            .chat_id(CHAT)
            .text(TEXT)
            .reply_markup(ReplyMarkup::InlineKeyboardMarkup(keyboard.build()))
            .build()
    }
}

pub mod teloxide {
    use teloxide_core::payloads::{SendMessage, SendMessageSetters};
    use teloxide_core::types::{ChatId, InlineKeyboardButton, InlineKeyboardMarkup};

    use super::{CHAT, TEXT};

    pub fn keyboard() -> InlineKeyboardMarkup {
        InlineKeyboardMarkup::new(rows!(InlineKeyboardButton::callback))
    }

    pub fn message() -> SendMessage {
        SendMessage::new(ChatId(CHAT), TEXT).reply_markup(keyboard())
    }
}

pub mod tgbot {
    use tgbot::types::{InlineKeyboardButton, SendMessage};

    use super::{CHAT, TEXT};

    pub fn message() -> SendMessage {
        SendMessage::new(CHAT, TEXT)
            .with_reply_markup(rows!(InlineKeyboardButton::for_callback_data))
    }
}
