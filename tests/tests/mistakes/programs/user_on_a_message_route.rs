//! A handler of messages takes the user, who may be missing.
//! error: a handler of `Message` updates cannot take `User`

async fn greet(user: &User) {
    drop(user);
}

fn routes(bot: Bot) {
    poll(bot, Router::new().message(filter::any(), greet));
}
