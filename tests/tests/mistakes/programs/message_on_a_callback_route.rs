//! A handler of presses takes a message.
//! error: a handler of `CallbackQuery` updates cannot take `Message`

async fn pressed(message: &Message) {
    drop(message);
}

fn routes(bot: Bot) {
    poll(bot, Router::new().callback(pressed));
}
