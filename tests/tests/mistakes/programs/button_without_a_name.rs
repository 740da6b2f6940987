//! A handler takes the data of a button that is no such data.
//! error: `i64` cannot be the data of a button or of a link

async fn pressed(bazu::Callback(id): bazu::Callback<i64>) {
    drop(id);
}

fn routes(bot: Bot) {
    poll(bot, Router::new().callback(pressed));
}
